import fc from 'fast-check';
import { anyNumber } from './extreme-values.fixture.js';
import type { PreferenceCriterion } from './promethee.js';
import type { DecisionTable } from './table.js';

const KINDS = ['USUAL', 'U_SHAPE', 'V_SHAPE', 'LEVEL', 'LINEAR', 'GAUSSIAN'] as const;
export type Table = DecisionTable<PreferenceCriterion>;

export function tableOf(
  weights: readonly number[],
  rows: readonly (readonly number[])[],
  more: Partial<PreferenceCriterion> = {},
): Table {
  return {
    criteria: weights.map((weight, at) => ({
      id: `c${at}`,
      direction: 'BENEFIT',
      weight,
      preference: 'USUAL',
      ...more,
    })),
    alternatives: rows.map((values, at) => ({ id: 'ABCDEFGH'[at] ?? '', values })),
  };
}
const shape = fc.record({ rows: fc.integer({ min: 1, max: 5 }), columns: fc.integer({ min: 1, max: 4 }) });
/** Any table, with any numbers in it. */
export const anyTable: fc.Arbitrary<Table> = shape.chain(({ rows, columns }) =>
  fc.record({
    criteria: fc.tuple(
      ...Array.from({ length: columns }, (_, at) =>
        fc.record({
          id: fc.constant(`c${at}`),
          direction: fc.constantFrom('BENEFIT' as const, 'COST' as const),
          weight: anyNumber,
          preference: fc.constantFrom(...KINDS),
          q: anyNumber,
          p: anyNumber,
          s: anyNumber,
        }),
      ),
    ),
    alternatives: fc.tuple(
      ...Array.from({ length: rows }, (_, at) =>
        fc.record({
          id: fc.constant(`r${at}`),
          values: fc.array(anyNumber, { minLength: columns, maxLength: columns }),
        }),
      ),
    ),
  }),
);

/** Values and weights of a usual size, that no scaling takes to the ends of the range. */
const usual = fc.integer({ min: 1, max: 1000 });
export const usualTable = shape.chain(({ rows, columns }) =>
  fc.record({
    weights: fc.array(usual, { minLength: columns, maxLength: columns }),
    directions: fc.array(fc.constantFrom('BENEFIT' as const, 'COST' as const), {
      minLength: columns,
      maxLength: columns,
    }),
    rows: fc.array(fc.array(usual, { minLength: columns, maxLength: columns }), {
      minLength: rows + 1,
      maxLength: rows + 1,
    }),
    column: fc.nat({ max: columns - 1 }),
    factor: fc.oneof(
      fc.integer({ min: -900, max: 900 }).map((power) => 2 ** power),
      fc.double({ min: -260, max: 260, noNaN: true }).map((power) => 10 ** power),
    ),
  }),
);
