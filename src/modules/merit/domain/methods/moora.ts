import { checkTable, column, type DecisionTable, type Result, ranked, sum } from './table.js';
import { vector } from './topsis.js';

/**
 * MOORA, ratio system (Brauers and Zavadskas 2006): benefits less costs after vector normalisation, weights as given or none. A
 * column of noughts is refused. Removing a row may change the order of two others.
 */
export function moora(table: DecisionTable, weighted = true): Result[] {
  checkTable(table, { weighted });
  const columns = table.criteria.map(({ id, direction, weight }, at) => {
    const factor = (direction === 'COST' ? -1 : 1) * (weighted ? weight : 1);
    return vector(column(table, at), id).map((value) => value * factor);
  });
  return ranked(table.alternatives.map(({ id }, row) => ({ id, score: sum(columns.map((values) => values[row] as number)) })));
}
