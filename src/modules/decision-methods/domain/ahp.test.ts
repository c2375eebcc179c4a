import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { priorities } from './ahp.js';
import { anyNumber, faultOf, RUNS } from './extreme-values.fixture.js';

const INDICES = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

describe('pairwise comparisons', () => {
  const names = (count: number) => Array.from({ length: count }, (_, at) => `n${at}`);
  const eigenvector = { method: 'EIGENVECTOR' } as const;

  test('take as many names as random indices are known for', () => {
    const ones = (count: number) => Array.from({ length: count }, () => new Array<number>(count).fill(1));
    expect(priorities(names(15), ones(15), eigenvector, INDICES)).toMatchObject({
      lambdaMax: expect.closeTo(15, 10),
      consistencyRatio: expect.closeTo(0, 10),
      isConsistent: true,
    });
    expect(faultOf(() => priorities(names(16), ones(16), eigenvector, INDICES))).toEqual({
      fault: 'PARAMETER',
    });
    const judgement = (at: number, to: number) => {
      if (at === 0 && to === 10) return 9;
      return at === 10 && to === 0 ? 1 / 9 : 1;
    };
    const table = ones(11).map((row, at) => row.map((_, to) => judgement(at, to)));
    const { consistencyIndex, consistencyRatio } = priorities(names(11), table, eigenvector, INDICES);
    expect(consistencyRatio).toBeCloseTo(consistencyIndex / 1.51, 12);
  });

  test.each(['EIGENVECTOR', 'COLUMN_MEAN'] as const)(
    'by %s read a rounded reciprocal as the reciprocal',
    (method) => {
      const exact = [
        [1, 3, 5],
        [1 / 3, 1, 2],
        [1 / 5, 1 / 2, 1],
      ];
      const expected = priorities(names(3), exact, { method }, INDICES);
      for (const third of [0.333, 0.33, 0.3333])
        expect(
          priorities(
            names(3),
            [
              [1, 3, 5],
              [third, 1, 2],
              [0.2, 0.5, 1],
            ],
            { method },
            INDICES,
          ),
        ).toEqual(expected);
      const turned = [
        [1, 0.33, 0.2],
        [3, 1, 0.5],
        [5, 2, 1],
      ];
      if (method === 'EIGENVECTOR')
        expect(priorities(names(3), turned, { method }, INDICES).lambdaMax).toBeCloseTo(
          expected.lambdaMax,
          12,
        );
    },
  );

  test('are refused where both ways are far from reciprocal, or beyond all measure', () => {
    const pair = (one: number, other: number) =>
      faultOf(() =>
        priorities(
          ['a', 'b'],
          [
            [1, one],
            [other, 1],
          ],
          eigenvector,
          INDICES,
        ),
      );
    for (const [one, other] of [
      [2, 2],
      [3, 0.3],
      [3, 0.36],
      [0.9, 0.9],
    ] as const)
      expect(pair(one, other)).toEqual({ fault: 'NOT_RECIPROCAL', alternative: 'a', criterion: 'b' });
    expect(pair(1e308, 1e-308)).toEqual({ fault: 'BEYOND_RANGE', alternative: 'a', criterion: 'b' });
    expect(pair(Number.POSITIVE_INFINITY, 0)).toEqual({
      fault: 'NEGATIVE',
      alternative: 'a',
      criterion: 'b',
    });
    for (const limit of [Number.POSITIVE_INFINITY, -0.1, Number.NaN])
      expect(faultOf(() => priorities(['a'], [[1]], { ...eigenvector, limit }, INDICES))).toEqual({
        fault: 'PARAMETER',
      });
  });

  test('settle however far from consistent they are', () => {
    const a = 1e9;
    const { weights, lambdaMax } = priorities(
      ['a', 'b', 'c'],
      [
        [1, a, 2 / a],
        [1 / a, 1, a],
        [a / 2, 1 / a, 1],
      ],
      eigenvector,
      INDICES,
    );
    const cube = (a * a * a) / 2;
    // Of three names lambda is 1 + d + 1/d, d the cube root of how far one way round differs from the other
    // (Crawford and Williams 1985).
    expect(lambdaMax / (1 + Math.cbrt(cube) + 1 / Math.cbrt(cube))).toBeCloseTo(1, 9);
    expect(weights.reduce((total, weight) => total + weight, 0)).toBeCloseTo(1, 12);
  });

  test('give finite weights or say why not, whatever the numbers', () => {
    let answered = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.infiniteStream(anyNumber),
        fc.boolean(),
        (count, numbers, isReciprocal) => {
          const matrix = Array.from({ length: count }, () =>
            Array.from({ length: count }, () => numbers.next().value as number),
          );
          matrix.forEach((row, at) => {
            row[at] = 1;
            if (isReciprocal) for (let to = 0; to < at; to++) row[to] = 1 / (matrix[to]?.[at] as number);
          });
          for (const method of ['EIGENVECTOR', 'COLUMN_MEAN'] as const) {
            const found = faultOf(() => priorities(names(count), matrix, { method }, INDICES)) as {
              weights?: number[];
              lambdaMax?: number;
            };
            if (!found.weights) continue;
            answered++;
            for (const value of [...found.weights, found.lambdaMax])
              expect(Number.isFinite(value)).toBe(true);
          }
        },
      ),
      { numRuns: RUNS },
    );
    expect(answered).toBeGreaterThan(0);
  });
});
