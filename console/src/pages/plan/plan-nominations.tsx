import { Link } from '@tanstack/react-router';
import { useLabel } from '../../app/labels';
import { usePermission } from '../../app/session-context';
import { PlanDocument, type WholePlanFragment } from '../../graphql/graphql';
import { useFormats, useText } from '../../i18n/language';
import { type Column, DataTable } from '../../parts/data-table';
import { IntervalBar } from '../../parts/interval';
import { Empty } from '../../parts/states';
import { TableFiles } from '../../parts/table-files';

type Nomination = WholePlanFragment['nominations'][number];

/** Who is named to follow, in order, with how ready they are today and were when they were named. */
export function PlanNominations({ plan }: { readonly plan: WholePlanFragment }) {
  const t = useText();
  const isReadingAll = usePermission('workforce:read-records');
  const columns = useColumns(new Set(plan.changed.map(({ id }) => id)));
  return (
    <>
      {plan.firstPlaceEmptyBecause != null && (
        <p className="note warn">{t('plan.firstEmpty', { reason: plan.firstPlaceEmptyBecause })}</p>
      )}
      {plan.nominations.length === 0 ? (
        <Empty title={t(isReadingAll ? 'plan.nobody' : 'plan.nobodySeen')} />
      ) : (
        <>
          <TableFiles
            name={t('plan.file', { code: plan.position.code })}
            columns={columns}
            rows={async () => plan.nominations}
            question={{ document: PlanDocument, variables: { plan: plan.id } }}
          />
          <DataTable
            caption={t('plan.title', { post: plan.position.title })}
            columns={columns}
            rows={plan.nominations}
            keyOf={({ id }) => id}
          />
        </>
      )}
    </>
  );
}

function useColumns(changed: ReadonlySet<string>): readonly Column<Nomination>[] {
  const t = useText();
  const label = useLabel();
  const { count, shortDay } = useFormats();
  return [
    {
      id: 'name',
      head: t('columns.name'),
      cell: ({ employee, ordinal }) => (
        <>
          {count(ordinal)}.{' '}
          <Link to="/people/$person" params={{ person: employee.id }}>
            {employee.name}
          </Link>
          <small>{employee.position?.title}</small>
        </>
      ),
      file: ({ employee }) => employee.name,
    },
    {
      id: 'place',
      head: t('plan.place'),
      isNumber: true,
      cell: ({ candidate, placeThen }) => (
        <>
          {candidate?.place == null ? '–' : count(candidate.place)}
          {placeThen != null && <small>{t('plan.placeThen', { place: count(placeThen) })}</small>}
        </>
      ),
      file: ({ candidate }) => candidate?.place ?? null,
    },
    {
      id: 'score',
      head: t('plan.score'),
      cell: ({ candidate }) =>
        candidate == null ? '–' : <IntervalBar isCompact lower={candidate.lower} upper={candidate.upper} />,
    },
    {
      id: 'readiness',
      head: t('plan.readiness'),
      cell: ({ id, readiness, readinessThen, plannerView }) => (
        <>
          {readiness == null ? '–' : label('ReadinessLevel', readiness.level)}
          {readiness?.from != null && (
            <small>{t('ranking.eligibleFrom', { day: shortDay(readiness.from) })}</small>
          )}
          {changed.has(id) && (
            <small className="lack">
              {t('plan.readinessThen', { level: label('ReadinessLevel', readinessThen) })}
            </small>
          )}
          {plannerView != null && (
            <small>{t('plan.plannerView', { level: label('ReadinessLevel', plannerView) })}</small>
          )}
        </>
      ),
      file: ({ readiness }) => (readiness == null ? null : label('ReadinessLevel', readiness.level)),
    },
    {
      id: 'reason',
      head: t('acts.reason'),
      cell: ({ reason, plannerNote, source }) => (
        <>
          {reason}
          <small>{[label('NominationSource', source), plannerNote].filter(Boolean).join(' · ')}</small>
        </>
      ),
      file: ({ reason }) => reason,
    },
  ];
}
