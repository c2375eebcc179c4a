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
  | 'UNKNOWN_NAME';

/** Why a method has no answer for a table, with the cell, column or row where it has none. */
export class TableFault extends Error {
  constructor(
    readonly code: TableFaultCode,
    readonly detail: string,
    readonly place: { readonly criterion?: string; readonly alternative?: string } = {},
  ) {
    super(detail);
  }
}

/** Scores closer than this are equal. */
const EQUAL = 1e-9;

/** Best first; equal scores keep the order of the input and share a rank. */
export function ranked(scores: readonly Scored[], best: 'HIGHEST' | 'LOWEST' = 'HIGHEST'): Result[] {
  const sign = best === 'HIGHEST' ? -1 : 1;
  const sorted = scores.map((entry, index) => ({ entry, index })).sort((a, b) => sign * (a.entry.score - b.entry.score) || a.index - b.index);
  const results: Result[] = [];
  sorted.forEach(({ entry }, position) => {
    const last = results.at(-1);
    const shares = last !== undefined && Math.abs(last.score - entry.score) < EQUAL;
    results.push({ ...entry, rank: shares ? last.rank : position + 1 });
  });
  return results;
}

/** What every method asks of a table: names that differ, rows as long as the criteria, numbers, and weights that can be divided by their sum. */
export function checkTable({ criteria, alternatives }: DecisionTable, { least = 1, weighted = true } = {}): void {
  if (criteria.length === 0) throw new TableFault('EMPTY', 'there are no criteria');
  if (alternatives.length < least) throw new TableFault('TOO_FEW', `${alternatives.length} alternatives: at least ${least} are needed`);
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
      throw new TableFault('WEIGHT', `the weight of ${id} is ${weight}, not a number of nought or more`, { criterion: id });
  }
  if (weighted && sum(criteria.map(({ weight }) => weight)) === 0) throw new TableFault('WEIGHT', 'the weights add up to nought');
  for (const { id, values } of alternatives) {
    if (values.length !== criteria.length)
      throw new TableFault('WRONG_LENGTH', `${id} has ${values.length} values for ${criteria.length} criteria`, { alternative: id });
    values.forEach((value, column) => {
      if (!Number.isFinite(value)) throw new TableFault('NOT_FINITE', `${id} has no number for ${criteria[column]?.id}`, cell(id, criteria[column]));
    });
  }
}

export function checkNames(names: readonly string[], kind: 'criterion' | 'alternative' | 'aspect'): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw new TableFault('DUPLICATE', `${kind} ${twice} is there twice`, kind === 'alternative' ? { alternative: twice } : { criterion: twice });
}

export function cell(alternative: string, criterion: { readonly id: string } | undefined): { alternative: string; criterion: string } {
  return { alternative, criterion: criterion?.id ?? '' };
}

export function column({ alternatives }: DecisionTable, index: number): number[] {
  return alternatives.map(({ values }) => values[index] as number);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
