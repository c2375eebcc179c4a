import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useChoices, useKnownCode, useLabel } from '../../app/labels';
import { useOfficeChoices } from '../../app/session-context';
import { monthsFrom, today, yearsFrom } from '../../data/days';
import { usePages } from '../../data/pages';
import {
  type PositionClass,
  VacanciesDocument,
  type VacanciesQuery,
  type VacancyReason,
} from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import type { Column } from '../../parts/data-table';
import { CheckField, ChoiceField } from '../../parts/fields';
import { LateField } from '../../parts/late-field';
import { PageHead } from '../../parts/page-head';
import { PagedTable } from '../../parts/paged-table';
import { Empty } from '../../parts/states';

type Vacancy = NonNullable<VacanciesQuery['vacancies']>['nodes'][number];

const FROM = '/vacancies';
const YEARS_AHEAD = 1;

/** Seats that are empty, or will be by a day: critical posts first, since of all there are a thousand. */
export function VacanciesPage() {
  const t = useText();
  const { count, day } = useFormats();
  const asked = useSearch({ from: FROM });
  const known = useKnownCode();
  const search = {
    ...asked,
    class: known<PositionClass>('PositionClass', asked.class),
    reason: known<VacancyReason>('VacancyReason', asked.reason),
  };
  const navigate = useNavigate({ from: FROM });
  const change = (part: Partial<typeof asked>) =>
    void navigate({ search: (was) => ({ ...was, ...part }), replace: true });
  const until = search.until ?? yearsFrom(today(), YEARS_AHEAD);
  const pages = usePages(
    VacanciesDocument,
    {
      until,
      filter: {
        ...(search.all === true ? {} : { critical: true }),
        ...(search.class === undefined ? {} : { class: [search.class] }),
        ...(search.reason === undefined ? {} : { reason: [search.reason] }),
        ...(search.unit === undefined ? {} : { unit: { code: search.unit } }),
        ...(search.title === undefined ? {} : { position: { title: search.title } }),
      },
    },
    (data) => data.vacancies,
  );
  const columns = useColumns();
  const isFiltered = [search.class, search.unit, search.title, search.reason].some(
    (one) => one !== undefined,
  );
  const clear = () => change({ class: undefined, unit: undefined, title: undefined, reason: undefined });
  return (
    <>
      <PageHead
        title={t('vacancies.title')}
        lead={
          pages.total === null
            ? pages.error === undefined && t('states.loading')
            : t(search.all === true ? 'vacancies.lead' : 'vacancies.leadCritical', {
                count: pages.total,
                day: day(until),
              })
        }
      />
      <div className="filters">
        <LateField
          type="search"
          label={t('vacancies.search')}
          value={search.title ?? ''}
          maxLength={100}
          onChange={(title) => change({ title: title.trim() === '' ? undefined : title })}
        />
        <ChoiceField
          label={t('columns.class')}
          value={search.class ?? ''}
          none={t('filters.any')}
          choices={useChoices('PositionClass')}
          onChange={(value) => change({ class: value || undefined })}
        />
        <ChoiceField
          label={t('columns.office')}
          value={search.unit ?? ''}
          none={t('filters.anyOffice')}
          choices={useOfficeChoices()}
          onChange={(value) => change({ unit: value || undefined })}
        />
        <ChoiceField
          label={t('columns.reason')}
          value={search.reason ?? ''}
          none={t('filters.any')}
          choices={useChoices('VacancyReason')}
          onChange={(value) => change({ reason: value || undefined })}
        />
        <LateField
          type="date"
          label={t('vacancies.until')}
          value={until}
          min={today()}
          onChange={(value) => change({ until: value || undefined })}
        />
        <CheckField
          label={t('vacancies.onlyCritical')}
          isChecked={search.all !== true}
          onChange={(isChecked) => change({ all: isChecked ? undefined : true })}
        />
        {isFiltered && (
          <button type="button" className="button plain" onClick={clear}>
            {t('filters.clear')}
          </button>
        )}
      </div>
      <PagedTable
        pages={pages}
        name={t('vacancies.file')}
        caption={t('vacancies.caption', { count: count(pages.total ?? 0) })}
        columns={columns}
        keyOf={({ id }) => id}
        none={
          <Empty title={t('vacancies.none')}>
            <p>{isFiltered ? t('filters.nothing') : t('vacancies.noneLead')}</p>
            {isFiltered && (
              <button type="button" className="button" onClick={clear}>
                {t('filters.clear')}
              </button>
            )}
          </Empty>
        }
      />
    </>
  );
}

function useColumns(): readonly Column<Vacancy>[] {
  const t = useText();
  const label = useLabel();
  const { count, shortDay } = useFormats();
  const lasting = (since: string) => {
    const months = monthsFrom(since, today());
    if (months === 0) return t(since > today() ? 'vacancies.soon' : 'vacancies.recent');
    if (months < 0) return t('vacancies.ahead', { months: -months });
    return t('vacancies.lasting', { years: Math.floor(months / 12), months: months % 12 });
  };
  return [
    {
      id: 'post',
      head: t('columns.post'),
      width: 32,
      cell: ({ position, since, acting }) => (
        <>
          <Link
            to="/posts/$post"
            params={{ post: position.code }}
            search={since > today() ? { on: since } : {}}
          >
            {position.title}
          </Link>
          <small>
            {position.code}
            {position.critical && <span className="tag strong">{t('columns.critical')}</span>}
            {acting.length > 0 && <span className="tag">{t('vacancies.acting')}</span>}
          </small>
        </>
      ),
      file: ({ position }) => position.title,
    },
    {
      id: 'office',
      head: t('columns.office'),
      width: 27,
      cell: ({ position: { unit } }) => (
        <>
          {unit.office?.name ?? unit.name}
          <small>{unit.name}</small>
        </>
      ),
      file: ({ position: { unit } }) => unit.office?.name ?? unit.name,
    },
    {
      id: 'class',
      head: t('columns.class'),
      width: 13,
      cell: ({ position }) => label('PositionClass', position.class),
      file: ({ position }) => label('PositionClass', position.class),
    },
    {
      id: 'since',
      head: t('columns.since'),
      isNumber: true,
      width: 12,
      cell: ({ since }) => (
        <>
          {lasting(since)}
          <small>{shortDay(since)}</small>
        </>
      ),
      file: ({ since }) => since,
    },
    {
      id: 'reason',
      head: t('columns.reason'),
      width: 10,
      cell: ({ reason }) => label('VacancyReason', reason),
      file: ({ reason }) => label('VacancyReason', reason),
    },
    {
      id: 'seats',
      head: t('columns.seats'),
      isNumber: true,
      width: 6,
      cell: ({ seats }) => count(seats),
      file: ({ seats }) => seats,
    },
  ];
}
