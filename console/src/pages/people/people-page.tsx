import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useChoices, useKnownCode, useLabel } from '../../app/labels';
import { useOfficeChoices, usePermission } from '../../app/session-context';
import { today } from '../../data/days';
import { usePages } from '../../data/pages';
import {
  type EmployeeOrder,
  type LearningCondition,
  type LearningStatus,
  PeopleDocument,
  type PeopleQuery,
  type PositionClass,
} from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import type { Column } from '../../parts/data-table';
import { ChoiceField } from '../../parts/fields';
import { LateField } from '../../parts/late-field';
import { PageHead } from '../../parts/page-head';
import { PagedTable } from '../../parts/paged-table';
import { Empty } from '../../parts/states';

type Person = NonNullable<PeopleQuery['employees']>['nodes'][number];

const FROM = '/people';
const ORDERS = { name: ['NAME_ASC', 'NAME_DESC'], rank: ['RANK_ASC', 'RANK_DESC'] } as const;

/** Not a status: whoever misses the year at the present pace. */
const PACE = 'EXPECTED_SHORT';

function learningOf(asked: string): LearningCondition {
  const year = Number(today().slice(0, 4));
  return asked === PACE ? { year, isExpectedShort: true } : { year, status: [asked as LearningStatus] };
}

/** Everybody in service, as far as the caller sees them. */
export function PeoplePage() {
  const t = useText();
  const { count } = useFormats();
  const asked = useSearch({ from: FROM });
  const knownCode = useKnownCode();
  const isReading = usePermission('succession:read');
  const search = {
    ...asked,
    class: knownCode<PositionClass>('PositionClass', asked.class),
    learning: asked.learning === PACE ? PACE : knownCode<LearningStatus>('LearningStatus', asked.learning),
  };
  const navigate = useNavigate({ from: FROM });
  const change = (part: Partial<typeof asked>) =>
    void navigate({ search: (was) => ({ ...was, ...part }), replace: true });
  const statuses = useChoices('LearningStatus');
  const order = search.order ?? 'NAME_ASC';
  const pages = usePages(
    PeopleDocument,
    {
      orderBy: [order],
      filter: {
        isServing: true,
        ...(search.name === undefined ? {} : { name: search.name }),
        ...(search.unit === undefined ? {} : { unit: { code: search.unit } }),
        ...(search.class === undefined ? {} : { class: [search.class] }),
        ...(search.learning === undefined ? {} : { learning: learningOf(search.learning) }),
      },
    },
    (data) => data.employees,
  );
  const columns = useColumns(order, (next) => change({ order: next }));
  return (
    <>
      <PageHead
        title={t('people.title')}
        lead={
          pages.total === null
            ? pages.error === undefined && t('states.loading')
            : t('people.lead', { count: pages.total })
        }
      />
      <div className="filters">
        <LateField
          type="search"
          label={t('people.name')}
          value={search.name ?? ''}
          maxLength={100}
          onChange={(name) => change({ name: name.trim() === '' ? undefined : name })}
        />
        <ChoiceField
          label={t('columns.office')}
          value={search.unit ?? ''}
          none={t('filters.anyOffice')}
          choices={useOfficeChoices()}
          onChange={(value) => change({ unit: value || undefined })}
        />
        <ChoiceField
          label={t('columns.class')}
          value={search.class ?? ''}
          none={t('filters.any')}
          choices={useChoices('PositionClass')}
          onChange={(value) => change({ class: value || undefined })}
        />
        {isReading && (
          <ChoiceField
            label={t('people.learning')}
            value={search.learning ?? ''}
            none={t('filters.any')}
            choices={[...statuses, { value: PACE, label: t('people.pace') }]}
            onChange={(value) => change({ learning: value || undefined })}
          />
        )}
      </div>
      <PagedTable
        pages={pages}
        name={t('people.file')}
        caption={t('people.caption', { count: count(pages.total ?? 0) })}
        columns={columns}
        keyOf={({ id }) => id}
        none={<Empty title={t('people.none')}>{t('filters.nothing')}</Empty>}
      />
    </>
  );
}

function useColumns(order: EmployeeOrder, turn: (order: EmployeeOrder) => void): readonly Column<Person>[] {
  const t = useText();
  const label = useLabel();
  const sortedBy = ([up, down]: readonly [EmployeeOrder, EmployeeOrder]) => ({
    direction: ({ [up]: 'ascending', [down]: 'descending' } as const)[order] ?? null,
    turn: () => turn(order === up ? down : up),
  });
  return [
    {
      id: 'name',
      head: t('columns.name'),
      width: 30,
      sort: sortedBy(ORDERS.name),
      cell: ({ id, name, nip }) => (
        <>
          <Link to="/people/$person" params={{ person: id }}>
            {name}
          </Link>
          <small>{nip}</small>
        </>
      ),
      file: ({ name }) => name,
    },
    { id: 'nip', head: t('people.nip'), file: ({ nip }) => nip ?? null },
    {
      id: 'post',
      head: t('columns.post'),
      width: 32,
      cell: ({ position, kind }) => (
        <>
          {position?.title ?? '–'}
          <small>{label('EmploymentKind', kind)}</small>
        </>
      ),
      file: ({ position }) => position?.title ?? null,
    },
    {
      id: 'office',
      head: t('columns.office'),
      width: 26,
      cell: ({ unit }) => (
        <>
          {unit?.office?.name ?? unit?.name ?? '–'}
          <small>{unit?.name}</small>
        </>
      ),
      file: ({ unit }) => unit?.office?.name ?? unit?.name ?? null,
    },
    {
      id: 'rank',
      head: t('people.rank'),
      width: 12,
      sort: sortedBy(ORDERS.rank),
      cell: ({ rank }) => rank?.label ?? '–',
      file: ({ rank }) => rank?.label ?? null,
    },
  ];
}
