import { addYears, type LocalDate } from '../../../platform/calendar.js';
import { reportingDay } from '../../../platform/database/disclosure-control.js';
import type { Context } from '../../../platform/graphql/context.js';
import { parameters } from '../../organization/index.js';
import { type GroupFacts, groupFacts } from '../../workforce/index.js';
import { engineRows } from '../columnar/people.query.js';
import {
  cellsOf,
  countsOf,
  type GroupCounts,
  outcomesOf,
  roundedCounts,
  STAGES_BEFORE_DECISION,
  type Stage,
  type StageCells,
  type StageOutcome,
  type Thresholds,
} from '../engine/fairness.js';
import { axisRange, possibleBoxes } from '../engine/score.js';
import type { RankingResult } from '../rankings/ranking.js';
import type { RankingAccess } from '../rankings/ranking-access.js';
import { FairnessGrouping } from './fairness.view.js';

/** The group of one person by each grouping. */
export type Groups = Readonly<Record<FairnessGrouping, string>>;

export interface MeanPoints {
  readonly group: string;
  readonly people: number;
  /** By criterion: mean of the lowest and of the highest possible points. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Mean of potential less performance, in units, at the lower bounds. */
  readonly potentialLessPerformance: number;
}

export interface Fairness {
  readonly feeder: number;
  readonly stages: readonly StageOutcome[];
  readonly means: readonly MeanPoints[];
  readonly leastGroup: number;
}

/**
 * Outcomes of one ranking by group, over the feeder population, stage by stage and criterion by criterion.
 */
export async function fairnessOf(
  context: Context,
  ranking: RankingResult,
  { isWhole, round }: RankingAccess,
  grouping: FairnessGrouping,
  size: number,
): Promise<Fairness> {
  const [thresholds, pool, feeder] = await Promise.all([
    thresholdsOn(context, ranking.on),
    poolBoxes(context, ranking.on),
    ranking.feeder(),
  ]);
  const people = (
    await groupsOn(context, feeder, ranking.on, isWhole ? ranking.on : reportingDay(context.today))
  ).map(({ id, groups }) => ({
    id,
    group: groups[grouping],
  }));
  const isShortlisted = (id: string) => ranking.standings.placeOf(ranking.numberOf(id)) <= size;
  const counts = countsOf(
    people.map(({ id, group }) => ({ group, stages: stagesOf(ranking, id, pool, isShortlisted) })),
  );
  const shown = isWhole ? counts : roundedCounts(counts, round);
  return {
    feeder: round(people.length),
    stages: outcomesOf(cellsOf(shown, STAGES_BEFORE_DECISION), thresholds),
    // Means of two rankings could be subtracted, weighted by their people, until one person's points are
    // left.
    means: isWhole ? meansOf(ranking, people) : [],
    leastGroup: thresholds.leastGroup,
  };
}

export interface Selection {
  readonly counts: readonly (GroupCounts & { readonly grouping: FairnessGrouping })[];
  /** Groups of the shortlisted, by person. */
  readonly groups: ReadonlyMap<string, Groups>;
}

/**
 * How every group by every grouping fares in a selection that was made from a ranking: who was really
 * shortlisted, not who has the first places.
 */
export async function selectionOf(
  context: Context,
  ranking: RankingResult,
  shortlisted: ReadonlySet<string>,
): Promise<Selection> {
  const [pool, feeder] = await Promise.all([poolBoxes(context, ranking.on), ranking.feeder()]);
  const people = await groupsOn(context, feeder, ranking.on);
  const reached = people.map(({ id, groups }) => ({
    groups,
    stages: stagesOf(ranking, id, pool, (candidate) => shortlisted.has(candidate)),
  }));
  return {
    counts: Object.values(FairnessGrouping).flatMap((grouping) =>
      countsOf(reached.map(({ groups, stages }) => ({ group: groups[grouping], stages }))).map((counts) => ({
        ...counts,
        grouping,
      })),
    ),
    groups: new Map(people.filter(({ id }) => shortlisted.has(id)).map(({ id, groups }) => [id, groups])),
  };
}

/** Judges what was counted of selections, by the thresholds of today. */
export async function assessedStages(
  context: Context,
  cells: readonly StageCells[],
): Promise<StageOutcome[]> {
  return outcomesOf(cells, await thresholdsOn(context, context.today));
}

/** From which numbers on groups and selections say something. */
async function thresholdsOn(context: Context, on: LocalDate): Promise<Thresholds> {
  const figures = await parameters(context, on);
  return {
    leastGroup: figures.number('FAIRNESS_LEAST_GROUP'),
    leastSelected: figures.number('FAIRNESS_LEAST_SELECTED'),
  };
}

async function poolBoxes(context: Context, on: LocalDate): Promise<number[]> {
  return (await parameters(context, on)).text('POOL_BOXES').split(' ').map(Number);
}

async function groupsOn(
  context: Context,
  ids: readonly string[],
  on: LocalDate,
  officesOn = on,
): Promise<{ id: string; groups: Groups }[]> {
  const bands = (await parameters(context, on)).text('FAIRNESS_AGE_BANDS').split(' ').map(Number);
  const facts = await groupFacts(engineRows(context), ids, officesOn);
  return facts.map((row) => ({ id: row.id, groups: groupsOf(row, bands, on) }));
}

function groupsOf(
  { sex, birthDate, kind, office }: GroupFacts,
  bands: readonly number[],
  on: LocalDate,
): Groups {
  return {
    [FairnessGrouping.SEX]: sex,
    [FairnessGrouping.AGE_BAND]: birthDate === null ? 'birth date unknown' : ageBand(birthDate, bands, on),
    [FairnessGrouping.EMPLOYMENT_KIND]: kind,
    [FairnessGrouping.OFFICE]: office ?? 'without an office',
  };
}

function ageBand(birthDate: LocalDate, bands: readonly number[], on: LocalDate): string {
  const reached = bands.filter((age) => addYears(birthDate, age) <= on);
  const [from, to] = [reached.at(-1), bands[reached.length]];
  if (from === undefined) return `under ${to}`;
  return to === undefined ? `${from} and over` : `${from} to ${to - 1}`;
}

function stagesOf(
  { numberOf, field, measure }: RankingResult,
  id: string,
  pool: readonly number[],
  isShortlisted: (eligible: string) => boolean,
): Set<Stage> {
  const number = numberOf(id);
  if (number < 0) return new Set(['KNOWN']);
  if (field.isEligible[number] === 0) return new Set();
  const stages = new Set<Stage>(['KNOWN', 'ELIGIBLE']);
  const criteria = field.criteriaOf(number);
  const boxes = possibleBoxes(
    axisRange(criteria, measure.criteria, 'PERFORMANCE'),
    axisRange(criteria, measure.criteria, 'POTENTIAL'),
    measure.policy.box,
  );
  if (boxes.every((box) => pool.includes(box))) stages.add('POOL');
  if (isShortlisted(id)) stages.add('SHORTLIST');
  return stages;
}

/** Over those whom no rule bars, since only they have points. */
function meansOf(
  { numberOf, field, measure }: RankingResult,
  people: readonly { id: string; group: string }[],
): MeanPoints[] {
  const open = people.flatMap(({ id, group }) => {
    const number = numberOf(id);
    return number < 0 ? [] : [{ group, criteria: field.criteriaOf(number) }];
  });
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return [...Map.groupBy(open, ({ group }) => group)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, rows]) => ({
      group,
      people: rows.length,
      low: measure.criteria.map((_, criterion) =>
        mean(rows.map(({ criteria }) => criteria[criterion]?.low ?? 0)),
      ),
      high: measure.criteria.map((_, criterion) =>
        mean(rows.map(({ criteria }) => criteria[criterion]?.high ?? 0)),
      ),
      potentialLessPerformance: mean(
        rows.map(
          ({ criteria }) =>
            axisRange(criteria, measure.criteria, 'POTENTIAL').low -
            axisRange(criteria, measure.criteria, 'PERFORMANCE').low,
        ),
      ),
    }));
}
