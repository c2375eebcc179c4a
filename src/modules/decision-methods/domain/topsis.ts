import { scaled } from './magnitudes.js';
import {
  cell,
  checkTable,
  column,
  type DecisionTable,
  type Result,
  ranked,
  scaledWeights,
  type TableCriterion,
  TableFault,
} from './table.js';

export type Normalisation = 'VECTOR' | 'MINMAX';

/**
 * TOPSIS (Hwang and Yoon 1981): closeness to the ideal, d− / (d+ + d−), by Euclidean distances; weights as
 * given. A column of noughts (vector) or without a range (min–max) and rows that do not differ at all are
 * refused. Removing a row may change the order of two others.
 */
export function topsis(table: DecisionTable, normalisation: Normalisation = 'VECTOR'): Result[] {
  checkTable(table);
  const { weights } = scaledWeights(table.criteria);
  const ends = table.criteria.map((criterion, at) => endsOf(column(table, at), criterion, normalisation));
  const distance = (row: number, to: 'ideal' | 'antiIdeal') =>
    Math.hypot(
      ...ends.map(
        ({ values, range, [to]: end }, at) =>
          ((weights[at] as number) * ((values[row] as number) - end)) / range,
      ),
    );
  const counts = table.criteria.filter(({ weight }, at) => weight > 0 && new Set(column(table, at)).size > 1);
  if (counts.length === 0)
    throw new TableFault(
      'IDENTICAL',
      'allIdentical',
      {},
      {
        alternative: table.alternatives[0]?.id ?? '',
      },
    );
  const scores = table.alternatives.map(({ id }, row) => {
    const [plus, minus] = [distance(row, 'ideal'), distance(row, 'antiIdeal')];
    if (plus + minus === 0)
      throw new TableFault('BEYOND_RANGE', 'distancesVanish', { alternative: id }, cell(id, counts[0]));
    return { id, score: minus / (plus + minus) };
  });
  return ranked(scores, 'HIGHEST', 1);
}

interface Ends {
  readonly values: readonly number[];
  readonly ideal: number;
  readonly antiIdeal: number;
  /** What differences are divided by. */
  readonly range: number;
}

/** Differences are taken before they are divided, so that rows that hardly differ keep their difference. */
function endsOf(
  given: readonly number[],
  { id, direction }: TableCriterion,
  normalisation: Normalisation,
): Ends {
  const values = scaled(given);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const [ideal, antiIdeal] = direction === 'COST' ? [least, most] : [most, least];
  if (normalisation === 'VECTOR') return { values, ideal, antiIdeal, range: normOf(values, id) };
  if (least === most)
    throw new TableFault('NO_RANGE', 'noRangeToNormalise', { criterion: id }, { criterion: id });
  return { values, ideal, antiIdeal, range: most - least };
}

/** x / root of the sum of squares. */
export function vector(given: readonly number[], criterion: string): number[] {
  const values = scaled(given);
  const norm = normOf(values, criterion);
  return values.map((value) => value / norm);
}

function normOf(values: readonly number[], criterion: string): number {
  const norm = Math.hypot(...values);
  if (norm === 0)
    throw new TableFault(
      'ZERO_COLUMN',
      'allZero',
      { criterion },
      {
        criterion,
      },
    );
  return norm;
}
