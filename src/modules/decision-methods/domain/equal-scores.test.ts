import { expect, test } from 'vitest';
import { borda } from './borda.js';
import { type PreferenceCriterion, promethee } from './promethee.js';
import { saw } from './saw.js';
import type { DecisionTable, Result } from './table.js';

function tableOf(
  weights: readonly number[],
  rows: readonly (readonly number[])[],
): DecisionTable<PreferenceCriterion> {
  return {
    criteria: weights.map((weight, at) => ({
      id: `c${at}`,
      direction: 'BENEFIT',
      weight,
      preference: 'USUAL',
    })),
    alternatives: rows.map((values, at) => ({ id: 'ABCDEFGH'[at] ?? '', values })),
  };
}
const ranks = (results: readonly Result[]) => Object.fromEntries(results.map(({ id, rank }) => [id, rank]));

test('scores are equal by their own size, not by that of others', () => {
  expect(
    saw(
      tableOf(
        [9e-12, 1e-12],
        [
          [2, 1],
          [1, 2],
        ],
      ),
    ),
  ).toEqual([
    { id: 'A', score: expect.closeTo(9.5e-12, 20), rank: 1 },
    { id: 'B', score: expect.closeTo(5.5e-12, 20), rank: 2 },
  ]);
  expect(
    ranks(
      saw(
        tableOf(
          [9e-323, 1e-323],
          [
            [2, 1],
            [1, 2],
          ],
        ),
      ),
    ),
  ).toEqual({ A: 1, B: 2 });
  expect(
    ranks(
      saw(
        tableOf(
          [3e9, 3e9, 6e9],
          [
            [0.1, 0.2, 1],
            [0.2, 0.1, 1],
          ],
        ),
      ),
    ),
  ).toEqual({ A: 1, B: 1 });
  expect(
    ranks(
      promethee(
        tableOf(
          [0.1, 0.2, 0.3],
          [
            [1, 1, 0],
            [0, 0, 1],
          ],
        ),
      ),
    ),
  ).toEqual({ A: 1, B: 1 });
  const many = borda(
    ['a', 'b'],
    [
      { count: 2 ** 31 - 1, groups: [['a'], ['b']] },
      { count: 2 ** 31 - 2, groups: [['b'], ['a']] },
    ],
  );
  expect(ranks(many)).toEqual({ a: 1, b: 2 });
});
