import { greatest, sum } from './magnitudes.js';
import {
  checkTable,
  column,
  type DecisionTable,
  type Result,
  ranked,
  scaledWeights,
  unscaled,
} from './table.js';
import { vector } from './topsis.js';

/**
 * MOORA, ratio system (Brauers and Zavadskas 2006): benefits less costs after vector normalisation, weights
 * as given or none. A column of noughts and a score beyond the largest number are refused. Removing a row may
 * change the order of two others.
 */
export function moora(table: DecisionTable, weighted = true): Result[] {
  checkTable(table, { weighted });
  const scaling = scaledWeights(
    table.criteria.map((criterion) => (weighted ? criterion : { ...criterion, weight: 1 })),
  );
  const columns = table.criteria.map(({ id, direction }, at) => {
    const factor = (direction === 'COST' ? -1 : 1) * (scaling.weights[at] as number);
    return vector(column(table, at), id).map((value) => value * factor);
  });
  const terms = table.alternatives.map((_, row) => columns.map((values) => values[row] as number));
  const scores = table.alternatives.map(({ id }, row) => ({ id, score: sum(terms[row] ?? []) }));
  return unscaled(ranked(scores, 'HIGHEST', greatest(terms.map((own) => sum(own.map(Math.abs))))), scaling);
}
