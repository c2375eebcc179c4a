import { type LocalDate, localDate, yearOf } from '../../../platform/calendar.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { raw, sql } from '../../../platform/database/sql.js';
import { childrenLoader } from '../../../platform/graphql/children-loader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { assessedStages, type FairnessGrouping, noteOn, toStageRates } from '../../ranking/index.js';
import { hiddenInSelections, type SelectionPart, selectionCells } from '../domain/selections.js';
import { type Filling } from '../fillings/filling.entity.js';
import { FillingStatus } from '../fillings/filling-status.js';
import type { SelectionFairness } from './selection-fairness.view.js';
import { SelectionOutcome } from './selection-outcome.entity.js';

/** The decision stands: who was chosen counts. */
const DECIDED: readonly FillingStatus[] = [FillingStatus.DECIDED, FillingStatus.APPOINTED];

type Counted = Pick<
  Row<SelectionOutcome>,
  'groupName' | 'feeder' | 'known' | 'eligible' | 'pool' | 'shortlist' | 'appointed'
>;

const outcomesOfFilling = childrenLoader(
  SelectionOutcome,
  'filling',
  't.group_name',
  (by) => sql`t."grouping" = ${by}`,
);

/** Over all fillings whose shortlist was closed in these years. */
export async function fairnessBetween(
  context: Context,
  by: FairnessGrouping,
  from: number,
  to: number,
): Promise<SelectionFairness> {
  const { rows } = context;
  const [first, last]: LocalDate[] = [localDate(from, 1, 1), localDate(to, 12, 31)];
  const counted = sql`from selection_outcome o join filling f on f.id = o.filling_id
    where ${rows.within(SelectionOutcome, 'o')} and o."grouping" = ${by} and o.closed_on between ${first}::date and ${last}::date`;
  const isDecided = sql`f.status = any(${DECIDED})`;
  const sums = raw(
    ['feeder', 'known', 'eligible', 'pool', 'shortlist', 'appointed']
      .map((column) => `sum(o.${column}) as "${column}"`)
      .join(', '),
  );
  const [groups, [all]] = await Promise.all([
    rows.query<Counted & { year: number; isDecided: boolean }>(
      sql`select extract(year from o.closed_on)::int as "year", ${isDecided} as "isDecided", o.group_name as "groupName", ${sums} ${counted} group by 1, 2, 3`,
    ),
    rows.query<{ fillings: number; decided: number }>(
      sql`select count(distinct f.id) as "fillings", count(distinct f.id) filter (where ${isDecided}) as "decided" ${counted}`,
    ),
  ]);
  const parts = [...Map.groupBy(groups, ({ year, isDecided }) => `${year} ${isDecided}`).values()].map(
    (own) => ({
      isDecided: own[0]?.isDecided === true,
      counts: own.map(countsIn),
    }),
  );
  return measured(context, by, parts, { from, to, fillings: all?.fillings ?? 0, decided: all?.decided ?? 0 });
}

/** Over one filling, once its shortlist was closed, for those to whom the records of everybody are open. */
export async function fairnessOfFilling(
  context: Context,
  { id, status }: Row<Filling>,
  by: FairnessGrouping,
): Promise<SelectionFairness | null> {
  if (!context.principal.everyRecord) return null;
  const [one, ...others] = (await context.load(outcomesOfFilling, id, by)) ?? [];
  if (one === undefined) return null;
  const [year, isDecided] = [yearOf(one.closedOn), DECIDED.includes(status)];
  const part = { isDecided, counts: [one, ...others].map(countsIn) };
  return measured(context, by, [part], { from: year, to: year, fillings: 1, decided: isDecided ? 1 : 0 });
}

async function measured(
  context: Context,
  by: FairnessGrouping,
  parts: readonly SelectionPart[],
  window: Pick<SelectionFairness, 'from' | 'to' | 'fillings' | 'decided'>,
): Promise<SelectionFairness> {
  const stages = await assessedStages(context, selectionCells(parts));
  const hidden = context.principal.everyRecord ? new Map() : hiddenInSelections(parts);
  const feeder = parts.flatMap(({ counts }) => counts).reduce((sum, group) => sum + group.feeder, 0);
  return { by, ...window, feeder, stages: toStageRates(stages, hidden), note: noteOn(by, context.language) };
}

function countsIn({
  groupName,
  feeder,
  known,
  eligible,
  pool,
  shortlist,
  appointed,
}: Counted): SelectionPart['counts'][number] {
  return {
    group: groupName,
    feeder,
    reached: { KNOWN: known, ELIGIBLE: eligible, POOL: pool, SHORTLIST: shortlist, APPOINTED: appointed },
  };
}
