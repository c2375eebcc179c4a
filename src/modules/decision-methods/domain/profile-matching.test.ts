import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyNumber, faultOf, RUNS } from './extreme-values.fixture.js';
import { gapTableOf, type ProfileCriterion, profileMatching } from './profile-matching.js';
import type { DecisionTable } from './table.js';

describe('profile matching', () => {
  const table = (values: number[], target = 3): DecisionTable<ProfileCriterion> => ({
    criteria: [{ id: 'x', direction: 'BENEFIT', weight: 0, aspect: 'X', factor: 'CORE', target }],
    alternatives: values.map((value, at) => ({ id: `r${at}`, values: [value] })),
  });
  const aspect = { id: 'X', weight: 1, coreShare: 1, secondaryShare: 0 };
  const gaps = gapTableOf([
    { gap: 0, weight: 5 },
    { gap: -1, weight: 4 },
  ]);

  test('takes each gap once', () => {
    for (const second of [0, -0])
      expect(
        faultOf(() =>
          gapTableOf([
            { gap: 0, weight: 5 },
            { gap: second, weight: 1 },
          ]),
        ),
      ).toEqual({ fault: 'DUPLICATE' });
    expect(faultOf(() => gapTableOf([{ gap: Number.POSITIVE_INFINITY, weight: 1 }]))).toEqual({
      fault: 'PARAMETER',
    });
  });

  test('names the aspect whose number is none', () => {
    for (const name of ['weight', 'coreShare', 'secondaryShare'])
      for (const value of [Number.POSITIVE_INFINITY, Number.NaN, -1])
        expect(faultOf(() => profileMatching(table([3]), [{ ...aspect, [name]: value }], gaps))).toEqual({
          fault: 'WEIGHT',
          criterion: 'X',
        });
    expect(
      faultOf(() => profileMatching(table([3]), [{ ...aspect, weight: 1e308, coreShare: 1e308 }], gaps)),
    ).toEqual({
      fault: 'BEYOND_RANGE',
      criterion: 'X',
    });
    expect(faultOf(() => profileMatching(table([1e308], -1e308), [aspect], gaps))).toEqual({
      fault: 'BEYOND_TABLE',
      alternative: 'r0',
      criterion: 'x',
    });
  });

  test('gives finite scores or says why not, whatever the numbers', () => {
    let answered = 0;
    fc.assert(
      fc.property(
        fc.array(anyNumber, { minLength: 5, maxLength: 5 }),
        ([weight = 0, coreShare = 0, secondaryShare = 0, worth = 0, target = 0]) => {
          const found = faultOf(() =>
            profileMatching(
              table([target, target - 1], target),
              [{ id: 'X', weight, coreShare, secondaryShare }],
              gapTableOf([
                { gap: 0, weight: worth },
                { gap: -1, weight: 1 },
              ]),
            ),
          );
          if (!Array.isArray(found)) return;
          answered++;
          for (const { score } of found) expect(Number.isFinite(score)).toBe(true);
        },
      ),
      { numRuns: RUNS },
    );
    expect(answered).toBeGreaterThan(0);
  });
});
