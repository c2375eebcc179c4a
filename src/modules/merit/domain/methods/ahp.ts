import { cell, checkNames, type Result, ranked, sum, TableFault } from './table.js';

export type PriorityMethod = 'EIGENVECTOR' | 'COLUMN_MEAN';

export interface Priorities {
  /** Add up to 1, in the order of the names. */
  readonly weights: readonly number[];
  readonly lambdaMax: number;
  readonly consistencyIndex: number;
  readonly consistencyRatio: number;
  readonly consistent: boolean;
}

/** Saaty's random indices for 1 to 10 rows. */
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];
const RECIPROCAL = 1e-6;
const STEPS = 10_000;

/**
 * Weights from pairwise comparisons (Saaty 1977) with their consistency ratio; by the principal eigenvector, or by the mean of
 * the normalised columns, for which lambda is the mean of (A w) / w. A table that is not square, positive and reciprocal is refused.
 */
export function priorities(names: readonly string[], matrix: readonly (readonly number[])[], method: PriorityMethod, limit = 0.1): Priorities {
  check(names, matrix);
  const weights = method === 'EIGENVECTOR' ? eigenvector(matrix) : columnMean(matrix);
  const products = matrix.map((row) => sum(row.map((value, at) => value * (weights[at] as number))));
  const n = names.length;
  const lambdaMax = sum(products.map((product, at) => product / (weights[at] as number))) / n;
  const consistencyIndex = n <= 1 ? 0 : (lambdaMax - n) / (n - 1);
  const consistencyRatio = n <= 2 ? 0 : consistencyIndex / (RANDOM_INDEX[n - 1] as number);
  return { weights, lambdaMax, consistencyIndex, consistencyRatio, consistent: consistencyRatio <= limit };
}

/** Alternatives scored by the weights of the criteria times their priority under each. */
export function hierarchy(criteria: readonly number[], names: readonly string[], local: readonly (readonly number[])[]): Result[] {
  return ranked(names.map((id, row) => ({ id, score: sum(criteria.map((weight, at) => weight * (local[at]?.[row] as number))) })));
}

function check(names: readonly string[], matrix: readonly (readonly number[])[]): void {
  if (names.length === 0) throw new TableFault('EMPTY', 'there is nothing to compare');
  if (names.length > RANDOM_INDEX.length)
    throw new TableFault('PARAMETER', `${names.length} names: random indices are published for ${RANDOM_INDEX.length} at most`);
  checkNames(names, 'criterion');
  if (matrix.length !== names.length) throw new TableFault('WRONG_LENGTH', `${matrix.length} rows for ${names.length} names`);
  matrix.forEach((row, at) => {
    const name = names[at] ?? '';
    if (row.length !== names.length)
      throw new TableFault('WRONG_LENGTH', `the row of ${name} has ${row.length} values for ${names.length} names`, { alternative: name });
    row.forEach((value, to) => {
      const place = cell(name, { id: names[to] ?? '' });
      if (!Number.isFinite(value) || value <= 0) throw new TableFault('NEGATIVE', `${name} against ${names[to]} is ${value}, not a number above nought`, place);
      const other = matrix[to]?.[at] as number;
      if (Math.abs(value * other - 1) > RECIPROCAL)
        throw new TableFault('NOT_RECIPROCAL', `${name} against ${names[to]} is ${value}, the other way round ${other}`, place);
    });
  });
}

function eigenvector(matrix: readonly (readonly number[])[]): number[] {
  let weights = columnMean(matrix);
  for (let step = 0; step < STEPS; step++) {
    const products = matrix.map((row) => sum(row.map((value, at) => value * (weights[at] as number))));
    const whole = sum(products);
    const next = products.map((product) => product / whole);
    const moved = Math.max(...next.map((value, at) => Math.abs(value - (weights[at] as number))));
    weights = next;
    if (moved < 1e-15) break;
  }
  return weights;
}

function columnMean(matrix: readonly (readonly number[])[]): number[] {
  const totals = matrix.map((_, at) => sum(matrix.map((row) => row[at] as number)));
  return matrix.map((row) => sum(row.map((value, at) => value / (totals[at] as number))) / matrix.length);
}
