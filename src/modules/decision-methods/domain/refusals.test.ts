import { describe, expect, test } from 'vitest';
import { priorities } from './ahp.js';
import { borda } from './borda.js';
import { moora } from './moora.js';
import { profileMatching } from './profile-matching.js';
import { promethee } from './promethee.js';
import { saw } from './saw.js';
import { type DecisionTable, ranked } from './table.js';
import { topsis } from './topsis.js';
import { vikor } from './vikor.js';

// biome-ignore lint/suspicious/noExplicitAny: what is thrown may be anything.
type Json = any;

describe('what a method leaves undefined is refused, and the cell is named', () => {
  const two = (values: [number[], number[]], direction = 'BENEFIT'): DecisionTable<Json> => ({
    criteria: [
      { id: 'C1', direction, weight: 0.5 },
      { id: 'C2', direction: 'BENEFIT', weight: 0.5 },
    ],
    alternatives: [
      { id: 'A', values: values[0] },
      { id: 'B', values: values[1] },
    ],
  });
  const fault = (act: () => unknown): Json => {
    try {
      return act();
    } catch (error) {
      return [(error as Json).code, (error as Json).place];
    }
  };

  test('by each method', () => {
    expect(
      fault(() =>
        saw(
          two([
            [0, 1],
            [0, 2],
          ]),
        ),
      ),
    ).toEqual(['ZERO_COLUMN', { criterion: 'C1' }]);
    expect(
      fault(() =>
        saw(
          two([
            [1, 1],
            [-1, 2],
          ]),
        ),
      ),
    ).toEqual(['NEGATIVE', { alternative: 'B', criterion: 'C1' }]);
    expect(
      fault(() =>
        saw(
          two(
            [
              [1, 1],
              [0, 2],
            ],
            'COST',
          ),
        ),
      ),
    ).toEqual(['ZERO_CELL', { alternative: 'B', criterion: 'C1' }]);
    expect(
      fault(() =>
        topsis(
          two([
            [1, 2],
            [1, 2],
          ]),
        ),
      )[0],
    ).toBe('IDENTICAL');
    expect(
      fault(() =>
        topsis(
          two([
            [0, 2],
            [0, 3],
          ]),
        ),
      ),
    ).toEqual(['ZERO_COLUMN', { criterion: 'C1' }]);
    expect(
      fault(() =>
        topsis(
          two([
            [1, 2],
            [1, 3],
          ]),
          'MINMAX',
        ),
      ),
    ).toEqual(['NO_RANGE', { criterion: 'C1' }]);
    expect(
      fault(() =>
        vikor(
          two([
            [1, 2],
            [1, 3],
          ]),
        ),
      ),
    ).toEqual(['NO_RANGE', { criterion: 'C1' }]);
    expect(
      fault(() =>
        vikor(
          two([
            [1, 2],
            [2, 3],
          ]),
          1.5,
        ),
      )[0],
    ).toBe('PARAMETER');
    expect(
      fault(() =>
        moora(
          two([
            [0, 2],
            [0, 3],
          ]),
        ),
      ),
    ).toEqual(['ZERO_COLUMN', { criterion: 'C1' }]);
    expect(
      fault(() =>
        promethee({
          ...two([
            [1, 2],
            [2, 3],
          ]),
          criteria: [
            { id: 'C1', direction: 'BENEFIT', weight: 1, preference: 'LINEAR', q: 2, p: 1 },
            { id: 'C2', direction: 'BENEFIT', weight: 1, preference: 'USUAL' },
          ],
        }),
      ),
    ).toEqual(['PARAMETER', { criterion: 'C1' }]);
    expect(
      fault(() =>
        profileMatching(
          {
            criteria: [{ id: 'C1', direction: 'BENEFIT', weight: 0, aspect: 'X', factor: 'CORE', target: 3 }],
            alternatives: [{ id: 'A', values: [9] }],
          },
          [{ id: 'X', weight: 1, coreShare: 1, secondaryShare: 0 }],
          new Map([[0, 5]]),
        ),
      ),
    ).toEqual(['BEYOND_TABLE', { alternative: 'A', criterion: 'C1' }]);
    expect(
      fault(() =>
        priorities(
          ['a', 'b'],
          [
            [1, 2],
            [2, 1],
          ],
          { method: 'EIGENVECTOR' },
          [0, 0],
        ),
      )[0],
    ).toBe('NOT_RECIPROCAL');
    expect(fault(() => borda(['a', 'b'], [{ count: 1, groups: [['a']] }]))).toEqual([
      'WRONG_LENGTH',
      { alternative: 'b' },
    ]);
  });

  test('names, lengths and weights too', () => {
    expect(
      fault(() =>
        saw({
          ...two([
            [1, 2],
            [3, 4],
          ]),
          alternatives: [],
        }),
      )[0],
    ).toBe('TOO_FEW');
    expect(
      fault(() =>
        saw(
          two([
            [1, 2, 3],
            [3, 4],
          ]),
        ),
      ),
    ).toEqual(['WRONG_LENGTH', { alternative: 'A' }]);
    expect(
      fault(() =>
        saw(
          two([
            [1, Number.NaN],
            [3, 4],
          ]),
        ),
      ),
    ).toEqual(['NOT_FINITE', { alternative: 'A', criterion: 'C2' }]);
    expect(
      fault(() =>
        saw({
          ...two([
            [1, 2],
            [3, 4],
          ]),
          criteria: [
            { id: 'C1', direction: 'BENEFIT', weight: 0 },
            { id: 'C1', direction: 'BENEFIT', weight: 0 },
          ],
        }),
      )[0],
    ).toBe('DUPLICATE');
  });
});

test('scores that hardly differ share a competition rank', () => {
  expect(
    ranked([
      { id: 'a', score: 1 },
      { id: 'b', score: 2 },
      { id: 'c', score: 2 + 1e-12 },
      { id: 'd', score: 0 },
    ]).map(({ id, rank }) => [id, rank]),
  ).toEqual([
    ['b', 1],
    ['c', 1],
    ['a', 3],
    ['d', 4],
  ]);
});
