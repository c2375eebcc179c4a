import { sum } from './magnitudes.js';
import {
  cell,
  checkTable,
  column,
  type DecisionTable,
  type Result,
  ranked,
  scaledWeights,
  TableFault,
  unscaled,
} from './table.js';

/**
 * Simple additive weighting (Fishburn 1967): x / max for a benefit, min / x for a cost; weights as given. A
 * negative value, a benefit of nothing but noughts and a cost of 0 have no rating and are refused, and so is
 * a score beyond the largest number. Removing a row may change the order of two others.
 */
export function saw(table: DecisionTable): Result[] {
  checkTable(table);
  const ratings = ratingsOf(table);
  const scaling = scaledWeights(table.criteria);
  const scores = table.alternatives.map(({ id }, row) => ({
    id,
    score: sum(scaling.weights.map((weight, at) => weight * (ratings[row]?.[at] as number))),
  }));
  return unscaled(ranked(scores), scaling);
}

/** One row of ratings, 0 to 1, for each alternative. */
export function ratingsOf(table: DecisionTable): number[][] {
  const ends = table.criteria.map((criterion, at) => {
    const values = column(table, at);
    const negative = table.alternatives.find(({ values: own }) => (own[at] as number) < 0);
    if (negative)
      throw new TableFault(
        'NEGATIVE',
        'negativeRating',
        { alternative: negative.id, value: Number(negative.values[at]), criterion: criterion.id },
        cell(negative.id, criterion),
      );
    if (criterion.direction === 'BENEFIT') {
      const most = Math.max(...values);
      if (most === 0)
        throw new TableFault(
          'ZERO_COLUMN',
          'allZeroBenefit',
          { criterion: criterion.id },
          {
            criterion: criterion.id,
          },
        );
      return most;
    }
    const zero = table.alternatives.find(({ values: own }) => own[at] === 0);
    if (zero)
      throw new TableFault(
        'ZERO_CELL',
        'zeroCost',
        { alternative: zero.id, criterion: criterion.id },
        cell(zero.id, criterion),
      );
    return Math.min(...values);
  });
  return table.alternatives.map(({ values }) =>
    table.criteria.map(({ direction }, at) => {
      const [value, end] = [values[at] as number, ends[at] as number];
      return direction === 'BENEFIT' ? value / end : end / value;
    }),
  );
}
