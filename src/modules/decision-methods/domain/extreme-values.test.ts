import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyTable, type Table, tableOf, usualTable } from './decision-tables.fixture.js';
import { faultOf, RUNS } from './extreme-values.fixture.js';
import { moora } from './moora.js';
import { promethee } from './promethee.js';
import { saw } from './saw.js';
import type { Result } from './table.js';
import { topsis } from './topsis.js';
import { vikor } from './vikor.js';

const methods: Record<string, (table: Table) => readonly Result[]> = {
  SAW: saw,
  TOPSIS: topsis,
  'TOPSIS by range': (table) => topsis(table, 'MINMAX'),
  VIKOR: (table) => vikor(table).results,
  MOORA: moora,
  'MOORA without weights': (table) => moora(table, false),
  PROMETHEE_II: promethee,
};

const ranks = (results: readonly Result[]) => Object.fromEntries(results.map(({ id, rank }) => [id, rank]));

test.each(Object.entries(methods))(
  '%s gives finite scores or says why not, whatever the numbers',
  (_, method) => {
    let answered = 0;
    fc.assert(
      fc.property(anyTable, (table) => {
        const found = faultOf(() => method(table));
        if (!Array.isArray(found)) return;
        answered++;
        for (const { score, rank } of found)
          expect([Number.isFinite(score), Number.isInteger(rank)]).toEqual([true, true]);
      }),
      { numRuns: RUNS },
    );
    expect(answered).toBeGreaterThan(0);
  },
);

test.each(Object.entries(methods))(
  '%s orders alike when a column is measured in another unit',
  (_, method) => {
    let answered = 0;
    fc.assert(
      fc.property(usualTable, ({ weights, directions, rows, column, factor }) => {
        const table = (values: readonly (readonly number[])[]) => {
          const made = tableOf(weights, values);
          return {
            ...made,
            criteria: made.criteria.map((criterion, at) => ({
              ...criterion,
              direction: directions[at] ?? 'BENEFIT',
            })),
          };
        };
        const scaled = rows.map((row) => row.map((value, at) => (at === column ? value * factor : value)));
        const found = faultOf(() => method(table(rows)));
        if (Array.isArray(found)) answered++;
        expect(faultOf(() => ranks(method(table(scaled))))).toEqual(
          Array.isArray(found) ? ranks(found) : found,
        );
      }),
      { numRuns: RUNS },
    );
    expect(answered).toBeGreaterThan(0);
  },
);

test.each(Object.entries(methods))('%s orders alike when all weights are multiplied', (_, method) => {
  let answered = 0;
  fc.assert(
    fc.property(usualTable, ({ weights, rows, factor }) => {
      const multiplied = weights.map((weight) => weight * factor);
      const found = faultOf(() => method(tableOf(weights, rows)));
      if (Array.isArray(found)) answered++;
      expect(faultOf(() => ranks(method(tableOf(multiplied, rows))))).toEqual(
        Array.isArray(found) ? ranks(found) : found,
      );
    }),
    { numRuns: RUNS },
  );
  expect(answered).toBeGreaterThan(0);
});

describe('at the ends of the range', () => {
  const [wide, narrow] = [
    [
      [2e160, 1],
      [1e160, 2],
    ],
    [
      [2e-170, 1],
      [1e-170, 2],
    ],
  ];

  test('a table ranks as the same table in another unit', () => {
    for (const [name, method] of Object.entries(methods)) {
      const expected = ranks(
        method(
          tableOf(
            [0.9, 0.1],
            [
              [2, 1],
              [1, 2],
            ],
          ),
        ),
      );
      for (const rows of [wide, narrow])
        expect([name, ranks(method(tableOf([0.9, 0.1], rows)))]).toEqual([name, expected]);
    }
    expect(topsis(tableOf([0.9, 0.1], wide))[0]).toEqual({
      id: 'A',
      score: expect.closeTo(0.9, 12),
      rank: 1,
    });
    expect(
      ranks(
        topsis(
          tableOf(
            [0.5, 0.5],
            [
              [1e308, 1],
              [-1e308, 2],
            ],
          ),
          'MINMAX',
        ),
      ),
    ).toEqual({ A: 1, B: 1 });
    expect(
      ranks(
        vikor(
          tableOf(
            [0.9, 0.1],
            [
              [1.7e308, 1],
              [-1.7e308, 2],
            ],
          ),
        ).results,
      ),
    ).toEqual({ A: 1, B: 2 });
    expect(
      ranks(
        topsis(
          tableOf(
            [1, 1e-200],
            [
              [7, 1],
              [7, 2],
            ],
          ),
        ),
      ),
    ).toEqual({ B: 1, A: 2 });
  });

  test('weights that add up beyond it rank where a method divides them, and are named where it does not', () => {
    const heavy = tableOf(
      [1.7e308, 1e308],
      [
        [2, 1],
        [1, 2],
      ],
    );
    for (const method of [saw, moora])
      expect(faultOf(() => method(heavy))).toEqual({ fault: 'BEYOND_RANGE', criterion: 'c0' });
    for (const method of ['TOPSIS', 'VIKOR', 'PROMETHEE_II'])
      expect([method, ranks(methods[method]?.(heavy) ?? [])]).toEqual([method, { A: 1, B: 2 }]);
  });

  test('a Gaussian is as wide as its parameter, and a difference that vanishes against it is refused', () => {
    const gaussian = (s: number, rows: number[][]) =>
      promethee(tableOf([1], rows, { preference: 'GAUSSIAN', s }));
    const expected = gaussian(1, [[2], [0]])[0]?.score ?? 0;
    expect(gaussian(1e200, [[2e200], [0]])[0]?.score).toBeCloseTo(expected, 12);
    expect(gaussian(1e308, [[1e308], [-1e308]])[0]?.score).toBeCloseTo(expected, 12);
    expect(gaussian(1e-200, [[2e-200], [0]])[0]?.score).toBeCloseTo(expected, 12);
    expect(faultOf(() => gaussian(1, [[1e-200], [0]]))).toEqual({ fault: 'BEYOND_RANGE', criterion: 'c0' });
    expect(faultOf(() => gaussian(Number.POSITIVE_INFINITY, [[1], [0]]))).toEqual({
      fault: 'PARAMETER',
      criterion: 'c0',
    });
  });
});
