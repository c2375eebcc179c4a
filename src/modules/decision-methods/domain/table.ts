import { exponentOf, greatest, sum, timesPowerOfTwo } from './magnitudes.js';
import type { TableMessages } from './table-messages.js';

export type Direction = 'BENEFIT' | 'COST';

export interface TableCriterion {
  readonly id: string;
  readonly direction: Direction;
  readonly weight: number;
}

/** One row of a table; values in the order of the criteria. */
export interface Alternative {
  readonly id: string;
  readonly values: readonly number[];
}

export interface DecisionTable<Criterion extends TableCriterion = TableCriterion> {
  readonly criteria: readonly Criterion[];
  readonly alternatives: readonly Alternative[];
}

export interface Scored {
  readonly id: string;
  readonly score: number;
}

export interface Result extends Scored {
  /** Competition ranks: 1, 2, 2, 4. */
  readonly rank: number;
}

export type TableFaultCode =
  | 'EMPTY'
  | 'DUPLICATE'
  | 'WRONG_LENGTH'
  | 'NOT_FINITE'
  | 'WEIGHT'
  | 'PARAMETER'
  | 'ZERO_COLUMN'
  | 'NEGATIVE'
  | 'ZERO_CELL'
  | 'NO_RANGE'
  | 'IDENTICAL'
  | 'BEYOND_TABLE'
  | 'TOO_FEW'
  | 'NOT_RECIPROCAL'
  | 'BEYOND_RANGE'
  | 'UNKNOWN_NAME';

/** Why a method has no answer for a table, with the cell, column or row where it has none. */
export class TableFault<Name extends keyof TableMessages = keyof TableMessages> extends Error {
  constructor(
    readonly code: TableFaultCode,
    readonly detail: Name,
    readonly parameters: TableMessages[Name],
    readonly place: { readonly criterion?: string; readonly alternative?: string } = {},
  ) {
    super(detail);
  }
}

/** Scores are equal that differ by no more than this share of the size of what they are made of. */
const EQUAL = 1e-9;

/**
 * Best first; equal scores keep the order of the input and share a rank. `size` is what differences are
 * measured by: the greatest sum of the magnitudes of the terms of a score, or the greatest score where no
 * term takes away from another. A size of 0 compares exactly.
 * @throws TableFault BEYOND_RANGE where a score is no number
 */
export function ranked(
  scores: readonly Scored[],
  best: 'HIGHEST' | 'LOWEST' = 'HIGHEST',
  size = greatest(scores.map(({ score }) => score)),
): Result[] {
  const lost = scores.find(({ score }) => !Number.isFinite(score));
  if (lost !== undefined)
    throw new TableFault(
      'BEYOND_RANGE',
      'scoreBeyondLargest',
      { alternative: lost.id },
      {
        alternative: lost.id,
      },
    );
  const sign = best === 'HIGHEST' ? -1 : 1;
  const sorted = scores
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => sign * compare(a.entry.score, b.entry.score) || a.index - b.index);
  const placed: { readonly result: Result; readonly index: number }[] = [];
  sorted.forEach(({ entry, index }, position) => {
    const last = placed.at(-1)?.result;
    const shares = last !== undefined && Math.abs(last.score - entry.score) <= EQUAL * size;
    placed.push({ result: { ...entry, rank: shares ? last.rank : position + 1 }, index });
  });
  return placed
    .sort((a, b) => a.result.rank - b.result.rank || a.index - b.index)
    .map(({ result }) => result);
}

/** The results of weights that were scaled by a power of two, with the scores of the weights as given. */
export function unscaled(results: readonly Result[], { exponent, criteria }: ScaledWeights): Result[] {
  return results.map((result) => {
    const score = timesPowerOfTwo(result.score, exponent);
    if (Number.isFinite(score)) return { ...result, score };
    const heaviest = criteria.reduce((most, criterion) =>
      criterion.weight > most.weight ? criterion : most,
    );
    throw new TableFault(
      'BEYOND_RANGE',
      'weightTooLarge',
      { alternative: result.id, criterion: heaviest.id },
      {
        criterion: heaviest.id,
      },
    );
  });
}

export interface ScaledWeights {
  readonly criteria: readonly TableCriterion[];
  /** Times two to the power of `exponent` they are the weights as given. */
  readonly weights: readonly number[];
  readonly exponent: number;
}

/** Weights whose sum and products stay within the range of numbers, in the proportions of those given. */
export function scaledWeights(criteria: readonly TableCriterion[]): ScaledWeights {
  const weights = criteria.map(({ weight }) => weight);
  const exponent = exponentOf(weights);
  return { criteria, weights: weights.map((weight) => timesPowerOfTwo(weight, -exponent)), exponent };
}

/** Weights divided by their sum. */
export function shares(criteria: readonly TableCriterion[]): number[] {
  const { weights } = scaledWeights(criteria);
  const whole = sum(weights);
  return weights.map((weight) => weight / whole);
}

function compare(a: number, b: number): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

/**
 * What every method asks of a table: names that differ, rows as long as the criteria, numbers, and weights
 * that can be divided by their sum.
 */
export function checkTable(
  { criteria, alternatives }: DecisionTable,
  { least = 1, weighted = true } = {},
): void {
  if (criteria.length === 0) throw new TableFault('EMPTY', 'noCriteria', {});
  if (alternatives.length < least)
    throw new TableFault('TOO_FEW', 'tooFewAlternatives', { found: alternatives.length, least });
  checkNames(
    criteria.map(({ id }) => id),
    'criterion',
  );
  checkNames(
    alternatives.map(({ id }) => id),
    'alternative',
  );
  for (const { id, weight } of weighted ? criteria : []) {
    if (!Number.isFinite(weight) || weight < 0)
      throw new TableFault(
        'WEIGHT',
        'weightNegative',
        { criterion: id, weight },
        {
          criterion: id,
        },
      );
  }
  if (weighted && sum(criteria.map(({ weight }) => weight)) === 0)
    throw new TableFault('WEIGHT', 'weightsZero', {});
  for (const { id, values } of alternatives) {
    if (values.length !== criteria.length)
      throw new TableFault(
        'WRONG_LENGTH',
        'valuesForCriteria',
        { alternative: id, values: values.length, criteria: criteria.length },
        { alternative: id },
      );
    values.forEach((value, column) => {
      if (!Number.isFinite(value))
        throw new TableFault(
          'NOT_FINITE',
          'noNumber',
          { alternative: id, criterion: criteria[column]?.id ?? '' },
          cell(id, criteria[column]),
        );
    });
  }
}

export function checkNames(names: readonly string[], kind: 'criterion' | 'alternative' | 'aspect'): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw new TableFault(
      'DUPLICATE',
      'nameTwice',
      { kind, name: twice },
      kind === 'alternative' ? { alternative: twice } : { criterion: twice },
    );
}

export function cell(
  alternative: string,
  criterion: { readonly id: string } | undefined,
): { alternative: string; criterion: string } {
  return { alternative, criterion: criterion?.id ?? '' };
}

export function column({ alternatives }: DecisionTable, index: number): number[] {
  return alternatives.map(({ values }) => values[index] as number);
}
