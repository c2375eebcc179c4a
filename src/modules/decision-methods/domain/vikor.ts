import { scaled, sum } from './magnitudes.js';
import { checkTable, column, type DecisionTable, type Result, ranked, shares, TableFault } from './table.js';

export interface Compromise {
  /** The score is Q, lower is better. */
  readonly results: readonly Result[];
  readonly compromiseSet: readonly string[];
  readonly acceptableAdvantage: boolean;
  readonly acceptableStability: boolean;
}

const NEARLY = 1e-12;

/**
 * VIKOR (Opricovic and Tzeng 2004, 2007): Q from group utility S and greatest regret R; weights divided by
 * their sum. A part of Q whose range is 0 is 0. One row, or a column without a range, is refused. Removing a
 * row may change the order of two others.
 */
export function vikor(table: DecisionTable, v = 0.5): Compromise {
  checkTable(table, { least: 2 });
  if (!(v >= 0 && v <= 1)) throw new TableFault('PARAMETER', 'vOutOfRange', { v });
  const weights = shares(table.criteria);
  const regrets = table.criteria.map(({ id, direction }, at) => {
    const values = scaled(column(table, at));
    const [least, most] = [Math.min(...values), Math.max(...values)];
    if (least === most)
      throw new TableFault('NO_RANGE', 'noRangeToBest', { criterion: id }, { criterion: id });
    const best = direction === 'COST' ? least : most;
    return values.map((value) => ((weights[at] as number) * Math.abs(best - value)) / (most - least));
  });
  const s = table.alternatives.map((_, row) => sum(regrets.map((values) => values[row] as number)));
  const r = table.alternatives.map((_, row) => Math.max(...regrets.map((values) => values[row] as number)));
  const part = (values: readonly number[], row: number) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return most - least < NEARLY ? 0 : ((values[row] as number) - least) / (most - least);
  };
  const results = ranked(
    table.alternatives.map(({ id }, row) => ({ id, score: v * part(s, row) + (1 - v) * part(r, row) })),
    'LOWEST',
  );
  const firstBy = (values: readonly number[]) => {
    const least = Math.min(...values);
    return table.alternatives
      .filter((_, row) => (values[row] as number) - least < NEARLY)
      .map(({ id }) => id);
  };
  return { results, ...accept(results, [...firstBy(s), ...firstBy(r)]) };
}

function accept(results: readonly Result[], firsts: readonly string[]): Omit<Compromise, 'results'> {
  const [first, second] = results;
  const advantage = 1 / (results.length - 1);
  const acceptableAdvantage = (second?.score ?? 0) - (first?.score ?? 0) >= advantage - NEARLY;
  const acceptableStability = first !== undefined && firsts.includes(first.id);
  const ids = (list: readonly (Result | undefined)[]) => list.flatMap((entry) => entry?.id ?? []);
  if (!acceptableAdvantage) {
    const near = results.filter(({ score }) => score - (first?.score ?? 0) < advantage - NEARLY);
    return { acceptableAdvantage, acceptableStability, compromiseSet: ids(near) };
  }
  return {
    acceptableAdvantage,
    acceptableStability,
    compromiseSet: ids(acceptableStability ? [first] : [first, second]),
  };
}
