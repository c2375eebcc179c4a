import { addYears, type LocalDate } from '../../platform/calendar.js';
import type { Context } from '../../platform/context.js';
import { parameters } from '../organization/index.js';
import { type GroupFacts, groupFacts } from '../workforce/index.js';
import { type Outcome, outcomesOf, type Stage, type StageOutcome } from './domain/fairness.js';
import { axisRange, possibleBoxes } from './domain/score.js';
import { engineRows } from './people.query.js';
import type { RankingResult } from './ranking.js';

export type Grouping = 'SEX' | 'AGE_BAND' | 'EMPLOYMENT_KIND' | 'OFFICE';

export interface MeanPoints {
  readonly group: string;
  readonly people: number;
  /** By leaf: mean of the lowest and of the highest possible points. */
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

/** Outcomes of one ranking by group, over the feeder population, stage by stage and leaf by leaf. */
export async function fairnessOf(context: Context, ranking: RankingResult, grouping: Grouping, size: number): Promise<Fairness> {
  const figures = await parameters(context, ranking.on);
  const thresholds = { leastGroup: figures.number('FAIRNESS_LEAST_GROUP'), leastSelected: figures.number('FAIRNESS_LEAST_SELECTED') };
  const pool = figures.text('POOL_BOXES').split(' ').map(Number);
  const bands = figures.text('FAIRNESS_AGE_BANDS').split(' ').map(Number);
  const facts = await groupFacts(engineRows(context), await ranking.feeder(), ranking.on);
  const people = facts.map((row) => ({ id: row.id, group: groupOf(row, grouping, bands, ranking.on) }));
  return {
    feeder: people.length,
    stages: outcomesOf(
      people.map(({ id, group }): Outcome => ({ group, stages: stagesOf(ranking, id, size, pool) })),
      thresholds,
    ),
    means: meansOf(ranking, people),
    leastGroup: thresholds.leastGroup,
  };
}

function groupOf({ sex, birthDate, kind, office }: GroupFacts, grouping: Grouping, bands: readonly number[], on: LocalDate): string {
  if (grouping === 'SEX') return sex;
  if (grouping === 'EMPLOYMENT_KIND') return kind;
  if (grouping === 'OFFICE') return office ?? 'without an office';
  if (birthDate === null) return 'birth date unknown';
  const reached = bands.filter((age) => addYears(birthDate, age) <= on);
  const [from, to] = [reached.at(-1), bands[reached.length]];
  return from === undefined ? `under ${to}` : to === undefined ? `${from} and over` : `${from} to ${to - 1}`;
}

function stagesOf({ numberOf, field, standings, measure }: RankingResult, id: string, size: number, pool: readonly number[]): Set<Stage> {
  const number = numberOf(id);
  if (number < 0) return new Set(['KNOWN']);
  if (field.isEligible[number] === 0) return new Set();
  const stages = new Set<Stage>(['KNOWN', 'ELIGIBLE']);
  const leaves = field.leavesOf(number);
  const boxes = possibleBoxes(axisRange(leaves, measure.leaves, 'PERFORMANCE'), axisRange(leaves, measure.leaves, 'POTENTIAL'), measure.policy.box);
  if (boxes.every((box) => pool.includes(box))) stages.add('POOL');
  if (standings.placeOf(number) <= size) stages.add('SHORTLIST');
  return stages;
}

/** Over those whom no rule bars, since only they have points. */
function meansOf({ numberOf, field, measure }: RankingResult, people: readonly { id: string; group: string }[]): MeanPoints[] {
  const open = people.flatMap(({ id, group }) => {
    const number = numberOf(id);
    return number < 0 ? [] : [{ group, leaves: field.leavesOf(number) }];
  });
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return [...Map.groupBy(open, ({ group }) => group)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, rows]) => ({
      group,
      people: rows.length,
      low: measure.leaves.map((_, leaf) => mean(rows.map(({ leaves }) => leaves[leaf]?.low ?? 0))),
      high: measure.leaves.map((_, leaf) => mean(rows.map(({ leaves }) => leaves[leaf]?.high ?? 0))),
      potentialLessPerformance: mean(
        rows.map(({ leaves }) => axisRange(leaves, measure.leaves, 'POTENTIAL').low - axisRange(leaves, measure.leaves, 'PERFORMANCE').low),
      ),
    }));
}
