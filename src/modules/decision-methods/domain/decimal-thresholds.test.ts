import fc from 'fast-check';
import { expect, test } from 'vitest';
import { profileMatching } from './profile-matching.js';
import { type PreferenceCriterion, promethee } from './promethee.js';
import { TableFault } from './table.js';

const ranksOf = (values: readonly number[], criterion: Partial<PreferenceCriterion>) =>
  promethee({
    criteria: [{ id: 'c', direction: 'BENEFIT', weight: 1, preference: 'USUAL', ...criterion }],
    alternatives: values.map((value, at) => ({ id: `a${at}`, values: [value] })),
  }).map(({ id, rank, score }) => [id, rank, score]);

test.each([
  [[0.8, 0.6], { preference: 'U_SHAPE', q: 0.2 }, 0],
  [[3.6, 3.5], { preference: 'U_SHAPE', q: 0.1 }, 0],
  [[0.9, 0.6], { preference: 'LEVEL', q: 0.1, p: 0.3 }, 0.5],
  [[0.8, 0.6], { preference: 'LINEAR', q: 0.2, p: 0.4 }, 0],
] as const)(
  '%j under %j: a difference of exactly the threshold does not exceed it',
  (values, criterion, score) => {
    expect(ranksOf(values, criterion).map(([, , found]) => found)).toEqual(
      score === 0 ? [0, 0] : [score, -score],
    );
  },
);

test('tables of decimals rank as the same tables of whole numbers do', () => {
  const tenths = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 6 });
  const preference = fc.constantFrom('U_SHAPE', 'LEVEL', 'LINEAR');
  fc.assert(
    fc.property(
      tenths,
      preference,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 20 }),
      (values, kind, q, more) => {
        const [whole, decimal] = [10, 1].map((unit) =>
          ranksOf(
            values.map((value) => (unit === 1 ? value / 10 : value)),
            {
              preference: kind as PreferenceCriterion['preference'],
              q: unit === 1 ? q / 10 : q,
              p: unit === 1 ? (q + more) / 10 : q + more,
            },
          ).map(([id, rank]) => [id, rank]),
        );
        expect(decimal).toEqual(whole);
      },
    ),
  );
});

test('a threshold of 0 takes the smallest difference that there is', () => {
  expect(ranksOf([1 + Number.EPSILON, 1], { preference: 'U_SHAPE', q: 0 }).map(([, rank]) => rank)).toEqual([
    1, 2,
  ]);
});

const profile = (weight: number, coreShare: number, secondaryShare: number, target = 3, value = 3) =>
  profileMatching(
    {
      criteria: [{ id: 'c', direction: 'BENEFIT', weight: 0, aspect: 'a', factor: 'CORE', target }],
      alternatives: [{ id: 'x', values: [value] }],
    },
    [{ id: 'a', weight, coreShare, secondaryShare }],
    new Map([
      [0, 5],
      [0.2, 4.5],
    ]),
  );

test('gaps of decimals are found in the table of gaps', () => {
  expect(profile(1, 1, 0, 0.6, 0.8)[0]?.score).toBe(4.5);
});

test.each([
  [0, 0.6, 0.4],
  [1, 0, 0],
])('aspects that count for nothing are refused: weight %d, shares %d and %d', (weight, core, secondary) => {
  expect(() => profile(weight, core, secondary)).toThrow(TableFault);
});
