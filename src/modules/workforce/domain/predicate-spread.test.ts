import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anyExceeded,
  foundShare,
  isTooFew,
  type Spread,
  type SpreadLimit,
  sumOf,
  tellsOfRest,
} from './predicate-spread.js';

const RUNS = process.env['SUKSESI_LONG'] === '1' ? 10_000 : 300;
const CODES = ['SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG'];
const none = { atMostPercent: null, atLeastPercent: null, atLeastPeople: null };
const atMost = (percent: number, ...predicates: string[]): SpreadLimit => ({
  ...none,
  predicates,
  atMostPercent: percent,
});
const atLeast = (percent: number, ...predicates: string[]): SpreadLimit => ({
  ...none,
  predicates,
  atLeastPercent: percent,
});
const some = (people: number, ...predicates: string[]): SpreadLimit => ({
  ...none,
  predicates,
  atLeastPeople: people,
});
const spread = (counts: Record<string, number>, notAppraised = 0, beyondReach = 0): Spread => ({
  counts: new Map(Object.entries(counts)),
  notAppraised,
  beyondReach,
});

describe('a limit', () => {
  test('of exactly so many percent is kept by exactly so many, and broken by one more or one less', () => {
    expect(foundShare(atMost(70, 'BAIK'), spread({ BAIK: 7, KURANG: 3 }))).toEqual({
      count: 7,
      total: 10,
      isExceeded: false,
    });
    expect(foundShare(atMost(70, 'BAIK'), spread({ BAIK: 8, KURANG: 3 }))).toEqual({
      count: 8,
      total: 11,
      isExceeded: true,
    });
    expect(foundShare(atLeast(60, 'KURANG'), spread({ BAIK: 4, KURANG: 6 }))).toEqual({
      count: 6,
      total: 10,
      isExceeded: false,
    });
    expect(foundShare(atLeast(60, 'KURANG'), spread({ BAIK: 5, KURANG: 6 }))).toEqual({
      count: 6,
      total: 11,
      isExceeded: true,
    });
  });

  test('over several predicates counts everybody who has any of them', () => {
    expect(foundShare(some(1, 'BUTUH_PERBAIKAN', 'KURANG'), spread({ BAIK: 9 })).isExceeded).toBe(true);
    expect(foundShare(some(1, 'BUTUH_PERBAIKAN', 'KURANG'), spread({ BAIK: 9, KURANG: 1 }))).toEqual({
      count: 1,
      total: 10,
      isExceeded: false,
    });
    expect(foundShare(atMost(0, 'SANGAT_BAIK'), spread({ BAIK: 9, SANGAT_BAIK: 1 })).isExceeded).toBe(true);
  });

  test('is open while those who are not appraised, or out of reach, could still change the answer', () => {
    expect(foundShare(atMost(70, 'BAIK'), spread({ BAIK: 7, KURANG: 3 }, 1))).toEqual({
      count: 7,
      total: 10,
      isExceeded: null,
    });
    expect(foundShare(atMost(70, 'BAIK'), spread({ BAIK: 7, KURANG: 3 }, 0, 1)).isExceeded).toBeNull();
    expect(foundShare(atMost(70, 'BAIK'), spread({ BAIK: 8, KURANG: 1 }, 1)).isExceeded).toBe(true);
    expect(foundShare(atMost(70, 'BAIK'), spread({ BAIK: 5, KURANG: 4 }, 1)).isExceeded).toBe(false);
    expect(foundShare(some(1, 'KURANG'), spread({ BAIK: 9 }, 1)).isExceeded).toBeNull();
    expect(foundShare(atMost(70, 'BAIK'), spread({}, 3))).toEqual({ count: 0, total: 0, isExceeded: null });
  });

  test('is broken by nobody where there is nobody', () => {
    for (const limit of [atMost(0, 'BAIK'), atLeast(60, 'BAIK'), some(1, 'BAIK')])
      expect(foundShare(limit, spread({}))).toEqual({ count: 0, total: 0, isExceeded: false });
  });

  test('says what every way of appraising all the others would say', () => {
    const people = fc.nat({ max: 6 });
    const limits = fc.oneof(
      fc
        .tuple(fc.integer({ min: 0, max: 100 }), fc.subarray(CODES, { minLength: 1 }))
        .map(([percent, codes]) => atMost(percent, ...codes)),
      fc
        .tuple(fc.integer({ min: 0, max: 100 }), fc.subarray(CODES, { minLength: 1 }))
        .map(([percent, codes]) => atLeast(percent, ...codes)),
      fc.subarray(CODES, { minLength: 1 }).map((codes) => some(1, ...codes)),
    );
    fc.assert(
      fc.property(
        limits,
        fc.tuple(people, people, people, people, people),
        people,
        people,
        (limit, numbers, notAppraised, beyondReach) => {
          const counts = Object.fromEntries(CODES.map((code, index) => [code, numbers[index] ?? 0]));
          const open = notAppraised + beyondReach;
          const inside = limit.predicates[0] as string;
          const outside = CODES.find((code) => !limit.predicates.includes(code));
          const answers = new Set<boolean | null>();
          for (let joining = outside === undefined ? open : 0; joining <= open; joining++) {
            const all = { ...counts, [inside]: (counts[inside] ?? 0) + joining };
            if (outside !== undefined) all[outside] = (counts[outside] ?? 0) + open - joining;
            answers.add(foundShare(limit, spread(all)).isExceeded);
          }

          const { isExceeded } = foundShare(limit, spread(counts, notAppraised, beyondReach));

          if (limit.predicates.length < CODES.length)
            expect(isExceeded).toBe(answers.size === 1 ? [...answers][0] : null);
          else expect(answers.has(isExceeded) || isExceeded === null).toBe(true);
        },
      ),
      { numRuns: RUNS },
    );
  });
});

test('of several limits one that is broken decides, and one that is open leaves it open', () => {
  const found = (...answers: (boolean | null)[]) =>
    answers.map((isExceeded) => ({ count: 0, total: 0, isExceeded }));

  expect(anyExceeded(found(false, null, true))).toBe(true);
  expect(anyExceeded(found(false, null))).toBeNull();
  expect(anyExceeded(found(false, false))).toBe(false);
  expect(anyExceeded([])).toBeNull();
});

test('the whole tells of what is hidden while the rest is too few', () => {
  const large = spread({ BAIK: 12 });
  const small = spread({ BAIK: 4 }, 3);

  expect(isTooFew(small, 10)).toBe(true);
  expect(tellsOfRest(sumOf([large, small]), [large, small], 10)).toBe(true);
  expect(tellsOfRest(sumOf([large, small, small, small]), [large, small, small, small], 10)).toBe(false);
  expect(tellsOfRest(sumOf([large, large]), [large, large], 10)).toBe(false);
  expect(tellsOfRest(sumOf([large, small]), [large], 10)).toBe(true);
  expect(tellsOfRest(sumOf([large, small]), [large, small], 0)).toBe(false);
});
