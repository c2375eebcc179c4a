import { cell, checkTable, column, type DecisionTable, type Result, ranked, sum, TableFault } from './table.js';

export type Normalisation = 'VECTOR' | 'MINMAX';

/**
 * TOPSIS (Hwang and Yoon 1981): closeness to the ideal, d− / (d+ + d−), by Euclidean distances; weights as given. A column of
 * noughts (vector) or without a range (min–max) and rows that do not differ at all are refused. Removing a row may change the order of two others.
 */
export function topsis(table: DecisionTable, normalisation: Normalisation = 'VECTOR'): Result[] {
  checkTable(table);
  const weighted = table.criteria.map((criterion, at) => {
    const normal = normalisation === 'VECTOR' ? vector(column(table, at), criterion.id) : minmax(column(table, at), criterion);
    return normal.map((value) => value * criterion.weight);
  });
  const isCost = (at: number) => normalisation === 'VECTOR' && table.criteria[at]?.direction === 'COST';
  const ideal = weighted.map((values, at) => (isCost(at) ? Math.min(...values) : Math.max(...values)));
  const antiIdeal = weighted.map((values, at) => (isCost(at) ? Math.max(...values) : Math.min(...values)));
  const distance = (row: number, to: readonly number[]) => Math.sqrt(sum(weighted.map((values, at) => ((values[row] as number) - (to[at] as number)) ** 2)));
  return ranked(
    table.alternatives.map(({ id }, row) => {
      const [plus, minus] = [distance(row, ideal), distance(row, antiIdeal)];
      if (plus + minus === 0)
        throw new TableFault('IDENTICAL', 'all rows are the same: best and worst coincide, and closeness is not defined', cell(id, undefined));
      return { id, score: minus / (plus + minus) };
    }),
  );
}

/** x / root of the sum of squares. */
export function vector(values: readonly number[], criterion: string): number[] {
  const norm = Math.sqrt(sum(values.map((value) => value * value)));
  if (norm === 0) throw new TableFault('ZERO_COLUMN', `every value of ${criterion} is nought: it cannot be normalised`, { criterion });
  return values.map((value) => value / norm);
}

/** 0 is the worst and 1 the best, whatever the direction. */
function minmax(values: readonly number[], { id, direction }: { id: string; direction: string }): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (least === most)
    throw new TableFault('NO_RANGE', `every value of ${id} is the same: it cannot be normalised between the least and the greatest`, { criterion: id });
  return values.map((value) => (direction === 'COST' ? most - value : value - least) / (most - least));
}
