import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useChoices, useKnownCode, useLabel } from '../../app/labels';
import { usePages } from '../../data/pages';
import { type PlanStatus, PlansDocument, type PlansQuery } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import type { Column } from '../../parts/data-table';
import { ChoiceField } from '../../parts/fields';
import { PageHead } from '../../parts/page-head';
import { PagedTable } from '../../parts/paged-table';
import { Empty } from '../../parts/states';

type Plan = NonNullable<PlansQuery['successionPlans']>['nodes'][number];

const FROM = '/plans';

/** Plans of succession by where they stand; those that changed by themselves are marked. */
export function PlansPage() {
  const t = useText();
  const { count } = useFormats();
  const status = useKnownCode()<PlanStatus>('PlanStatus', useSearch({ from: FROM }).status);
  const navigate = useNavigate({ from: FROM });
  const pages = usePages(
    PlansDocument,
    { status: status === undefined ? null : [status] },
    (data) => data.successionPlans,
  );
  const columns = useColumns();
  return (
    <>
      <PageHead
        title={t('plans.title')}
        lead={
          pages.total === null
            ? pages.error === undefined && t('states.loading')
            : t('plans.lead', { count: pages.total })
        }
      />
      <div className="filters">
        <ChoiceField
          label={t('columns.status')}
          value={status ?? ''}
          none={t('filters.any')}
          choices={useChoices('PlanStatus')}
          onChange={(status) => void navigate({ search: { status: status || undefined }, replace: true })}
        />
      </div>
      <PagedTable
        pages={pages}
        name={t('plans.file')}
        caption={t('plans.caption', { count: count(pages.total ?? 0) })}
        columns={columns}
        keyOf={({ id }) => id}
        none={<Empty title={t('plans.none')}>{t('plans.noneLead')}</Empty>}
      />
    </>
  );
}

function useColumns(): readonly Column<Plan>[] {
  const t = useText();
  const label = useLabel();
  const { shortDay } = useFormats();
  return [
    {
      id: 'post',
      head: t('columns.post'),
      width: 36,
      cell: ({ id, position }) => (
        <>
          <Link to="/plans/$plan" params={{ plan: id }}>
            {position.title}
          </Link>
          <small>{position.unit.name}</small>
        </>
      ),
      file: ({ position }) => position.title,
    },
    {
      id: 'status',
      head: t('columns.status'),
      width: 18,
      cell: ({ status, number, changed }) => (
        <>
          {label('PlanStatus', status)}
          <small>
            {t('plans.number', { number })}
            {changed.length > 0 && (
              <span className="tag strong">{t('plans.changed', { count: changed.length })}</span>
            )}
          </small>
        </>
      ),
      file: ({ status }) => label('PlanStatus', status),
    },
    {
      id: 'nominees',
      head: t('plans.nominees'),
      width: 30,
      cell: ({ nominations }) =>
        nominations.length === 0 ? '–' : nominations.map(({ employee }) => employee.name).join(', '),
      file: ({ nominations }) => nominations.map(({ employee }) => employee.name).join(', '),
    },
    {
      id: 'day',
      head: t('plans.day'),
      width: 16,
      cell: ({ draftedOn, submittedOn, endorsedOn }) => shortDay(endorsedOn ?? submittedOn ?? draftedOn),
      file: ({ draftedOn, submittedOn, endorsedOn }) => endorsedOn ?? submittedOn ?? draftedOn,
    },
  ];
}
