import { sum } from './magnitudes.js';
import { cell, checkNames, type Result, ranked, TableFault } from './table.js';

export type PriorityMethod = 'EIGENVECTOR' | 'COLUMN_MEAN';

export interface Priorities {
  /** Add up to 1, in the order of the names. */
  readonly weights: readonly number[];
  readonly lambdaMax: number;
  readonly consistencyIndex: number;
  readonly consistencyRatio: number;
  readonly isConsistent: boolean;
}

/** Mean consistency indices of random tables (Saaty 1980), by the number of rows, from 1. */
export type RandomIndices = readonly number[];

/** How far a comparison and its reciprocal may be from 1: people type 3 and 0.33. */
const ROUNDED = 0.05;
const EXACT = 1e-6;
const LARGEST = 1e9;
const SQUARINGS = 64;
const STEADY = 1e-15;

export interface PriorityQuestion {
  readonly method: PriorityMethod;
  /** 0 or more; ratios up to it pass as consistent. */
  readonly limit?: number;
}

/**
 * Weights from pairwise comparisons (Saaty 1977) with their consistency ratio; by the principal eigenvector,
 * or by the mean of the normalised columns, for which lambda is the mean of (A w) / w. Of a comparison and
 * its rounded reciprocal the greater counts, and the other is read as its reciprocal. A table that is not
 * square, positive and reciprocal is refused, and one larger than random indices are known for.
 */
export function priorities(
  names: readonly string[],
  given: readonly (readonly number[])[],
  { method, limit = 0.1 }: PriorityQuestion,
  randomIndices: RandomIndices,
): Priorities {
  if (!Number.isFinite(limit) || limit < 0) throw new TableFault('PARAMETER', 'consistencyLimit', { limit });
  check(names, given, randomIndices.length);
  const matrix = reciprocal(given);
  const weights = method === 'EIGENVECTOR' ? eigenvector(matrix) : columnMean(matrix);
  const products = matrix.map((row) => sum(row.map((value, at) => value * (weights[at] as number))));
  const n = names.length;
  const lambdaMax = sum(products.map((product, at) => product / (weights[at] as number))) / n;
  // A consistent table has λ = n but for the last digits.
  const consistencyIndex = n <= 1 ? 0 : Math.max(0, (lambdaMax - n) / (n - 1));
  const consistencyRatio = n <= 2 ? 0 : consistencyIndex / (randomIndices[n - 1] as number);
  return { weights, lambdaMax, consistencyIndex, consistencyRatio, isConsistent: consistencyRatio <= limit };
}

/** Alternatives scored by the weights of the criteria times their priority under each. */
export function hierarchy(
  criteria: readonly number[],
  names: readonly string[],
  local: readonly (readonly number[])[],
): Result[] {
  return ranked(
    names.map((id, row) => ({
      id,
      score: sum(criteria.map((weight, at) => weight * (local[at]?.[row] as number))),
    })),
  );
}

function check(names: readonly string[], matrix: readonly (readonly number[])[], most: number): void {
  if (names.length === 0) throw new TableFault('EMPTY', 'nothingToCompare', {});
  if (names.length > most) throw new TableFault('PARAMETER', 'tooManyNames', { found: names.length, most });
  checkNames(names, 'criterion');
  if (matrix.length !== names.length)
    throw new TableFault('WRONG_LENGTH', 'rowsForNames', { rows: matrix.length, names: names.length });
  matrix.forEach((row, at) => {
    const name = names[at] ?? '';
    if (row.length !== names.length)
      throw new TableFault(
        'WRONG_LENGTH',
        'valuesForNames',
        { name, values: row.length, names: names.length },
        { alternative: name },
      );
  });
  matrix.forEach((row, at) => {
    const name = names[at] ?? '';
    row.forEach((value, to) => {
      const place = cell(name, { id: names[to] ?? '' });
      if (!Number.isFinite(value) || value <= 0)
        throw new TableFault('NEGATIVE', 'pairNotAboveZero', { name, other: names[to] ?? '', value }, place);
      if (value > LARGEST || value < 1 / LARGEST)
        throw new TableFault(
          'BEYOND_RANGE',
          'pairOutOfRange',
          { name, other: names[to] ?? '', value, least: 1 / LARGEST, most: LARGEST },
          place,
        );
      const other = matrix[to]?.[at] as number;
      if (Math.abs(value * other - 1) > (at === to ? EXACT : ROUNDED))
        throw new TableFault(
          'NOT_RECIPROCAL',
          'pairNotReciprocal',
          { name, other: names[to] ?? '', value, reverse: other },
          place,
        );
    });
  });
}

function reciprocal(matrix: readonly (readonly number[])[]): number[][] {
  return matrix.map((row, at) =>
    row.map((value, to) => {
      const other = matrix[to]?.[at] as number;
      if (at === to) return 1;
      return value > other || (value === other && at < to) ? value : 1 / other;
    }),
  );
}

/**
 * Row sums of high powers of the table: each squaring doubles the number of steps, so that tables far from
 * consistent settle too.
 */
function eigenvector(matrix: readonly (readonly number[])[]): number[] {
  let power = matrix;
  let weights = shareOfRows(power);
  for (let squaring = 0; squaring < SQUARINGS; squaring++) {
    const most = Math.max(...power.flat());
    const unit = power.map((row) => row.map((value) => value / most));
    power = unit.map((row) =>
      unit.map((_, to) => sum(row.map((value, at) => value * (unit[at]?.[to] as number)))),
    );
    const next = shareOfRows(power);
    const moved = Math.max(...next.map((value, at) => Math.abs(value - (weights[at] as number))));
    weights = next;
    if (moved < STEADY) break;
  }
  return weights;
}

function shareOfRows(matrix: readonly (readonly number[])[]): number[] {
  const rows = matrix.map(sum);
  const whole = sum(rows);
  return rows.map((row) => row / whole);
}

function columnMean(matrix: readonly (readonly number[])[]): number[] {
  const totals = matrix.map((_, at) => sum(matrix.map((row) => row[at] as number)));
  return matrix.map((row) => sum(row.map((value, at) => value / (totals[at] as number))) / matrix.length);
}
