import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useLabel } from '../../app/labels';
import { useOfficeChoices } from '../../app/session-context';
import { usePages } from '../../data/pages';
import { CompletenessDocument, type CompletenessQuery } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import type { Column } from '../../parts/data-table';
import { ChoiceField } from '../../parts/fields';
import { PageHead } from '../../parts/page-head';
import { PagedTable } from '../../parts/paged-table';
import { Empty } from '../../parts/states';

type Item = NonNullable<CompletenessQuery['completeness']>['nodes'][number];

const FROM = '/completeness';

/** Whose records to complete first: those whose gaps hold up most rankings, shortlists, boxes and pools. */
export function CompletenessPage() {
  const t = useText();
  const { count } = useFormats();
  const search = useSearch({ from: FROM });
  const navigate = useNavigate({ from: FROM });
  const pages = usePages(
    CompletenessDocument,
    { filter: search.unit === undefined ? null : { unit: { code: search.unit } } },
    (data) => data.completeness,
  );
  const columns = useColumns();
  return (
    <>
      <PageHead
        title={t('completeness.title')}
        lead={
          pages.total === null
            ? pages.error === undefined && t('states.loading')
            : t('completeness.lead', { count: pages.total })
        }
      />
      <div className="filters">
        <ChoiceField
          label={t('columns.office')}
          value={search.unit ?? ''}
          none={t('filters.anyOffice')}
          choices={useOfficeChoices()}
          onChange={(value) => void navigate({ search: { unit: value || undefined }, replace: true })}
        />
      </div>
      <PagedTable
        pages={pages}
        name={t('completeness.file')}
        caption={t('completeness.caption', { count: count(pages.total ?? 0) })}
        columns={columns}
        keyOf={({ employee }) => employee.id}
        none={<Empty title={t('completeness.none')}>{t('completeness.noneLead')}</Empty>}
      />
    </>
  );
}

function useColumns(): readonly Column<Item>[] {
  const t = useText();
  const label = useLabel();
  const { count } = useFormats();
  const figure = (id: 'rankings' | 'shortlists' | 'boxes' | 'pools'): Column<Item> => ({
    id,
    head: t(`completeness.${id}`),
    isNumber: true,
    width: 9,
    cell: (item) => count(item[id]),
    file: (item) => item[id],
  });
  return [
    {
      id: 'name',
      head: t('columns.name'),
      width: 28,
      cell: ({ employee }) => (
        <>
          <Link to="/people/$person" params={{ person: employee.id }}>
            {employee.name}
          </Link>
          <small>{employee.position?.title ?? employee.unit?.name}</small>
        </>
      ),
      file: ({ employee }) => employee.name,
    },
    figure('rankings'),
    figure('shortlists'),
    figure('boxes'),
    figure('pools'),
    {
      id: 'missing',
      head: t('completeness.missing'),
      width: 36,
      cell: ({ missing, expiring }) => (
        <>
          {[...new Set(missing.map(({ kind }) => label('MissingKind', kind)))].join(', ') || '–'}
          {expiring.length > 0 && (
            <small>
              {t('completeness.expiring', { kinds: expiring.map((one) => one.label).join(', ') })}
            </small>
          )}
        </>
      ),
      file: ({ missing }) => missing.map((one) => one.label).join('; '),
    },
  ];
}
