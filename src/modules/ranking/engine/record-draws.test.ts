import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { completed } from './completions.fixture.js';
import { ON, person, population, post, RUNS, rank } from './populations.fixture.js';
import { stabilityOf, WeightDraws } from './stability.js';

/** A generator of whole numbers that walks through them all. */
const walking = () => {
  let at = 0;
  return (limit: number) => {
    at = (at * 7 + 13) % 1_000_003;
    return at % limit;
  };
};

function finished<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value as Result;
  }
}

describe('one completion of what is not known', () => {
  test('lies within what is still possible, reaches both ends, and is drawn exactly where something is open', () => {
    const open = new Set<string>();
    fc.assert(
      fc.property(person('P0'), (record) => {
        const { ranked } = rank([record]);
        const [candidate] = ranked.everybody;
        candidate?.score.findings.forEach(({ low, high, draw }, criterion) => {
          expect([criterion, draw !== undefined]).toEqual([criterion, low !== high]);
          if (draw === undefined) return;
          open.add(candidate.measure.criteria[criterion]?.indicator ?? '');
          const pick = walking();
          const drawn = Array.from({ length: 1_000 }, () => draw(pick));
          expect([Math.min(...drawn) >= low, Math.max(...drawn) <= high]).toEqual([true, true]);
          // Of nine levels at once, or of ten thousand points, no walk meets every one.
          const isFine = ['MATCH', 'POTENTIAL'].includes(
            candidate.measure.criteria[criterion]?.indicator ?? '',
          );
          if (!isFine) expect([Math.min(...drawn), Math.max(...drawn)]).toEqual([low, high]);
          else expect(new Set(drawn).size).toBeGreaterThan(1);
        });
      }),
      { numRuns: RUNS },
    );
    expect(open.size).toBeGreaterThan(8);
  });

  test('the order holds in every draw where nothing is open, and replays where something is', () => {
    let [moved, closed] = [0, 0];
    fc.assert(
      fc.property(
        population(8),
        fc.array(fc.nat(4), { minLength: 5, maxLength: 20 }),
        fc.boolean(),
        (people, choices, isComplete) => {
          const known = isComplete ? people.map((record) => completed(record, choices)) : people;
          const { eligible: all } = rank(known, ON, { post: { ...post, requirements: [] } }).ranked;
          const eligible = isComplete
            ? all.filter(({ score }) => score.findings.every((criterion) => criterion.draw === undefined))
            : all;
          if (eligible.length < 2) return;
          const weights = eligible[0]?.measure.criteria.map(({ weight }) => weight) ?? [];
          const pool = { weights, criteria: eligible.map(({ score }) => score.findings) };
          const draw = () =>
            finished(stabilityOf(pool, new WeightDraws(weights, { draws: 100, spread: 0, seed: 5 })));
          const found = draw();
          expect(draw()).toEqual(found);
          if (isComplete) {
            closed++;
            expect([found.firstPlaceRetention, found.meanTau]).toEqual([1, 1]);
          } else if (found.firstPlaceRetention < 1) moved++;
          expect(found.candidates.reduce((sum, { firstShare }) => sum + firstShare, 0)).toBeCloseTo(1, 9);
        },
      ),
      { numRuns: RUNS },
    );
    expect(Math.min(moved, closed)).toBeGreaterThan(0);
  });

  test('the order is the same by numbers and by a comparing function, which larger weights need', () => {
    const whole = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(whole, whole, whole), { minLength: 50, maxLength: 60 }), (people) => {
        const criteria = people.map((points) => points.map((low) => ({ low, high: low })));
        const drawn = (weights: number[]) =>
          finished(
            stabilityOf({ weights, criteria }, new WeightDraws(weights, { draws: 100, spread: 30, seed: 9 })),
          );
        expect(drawn([5_000_000, 3_000_000, 2_000_000])).toEqual(drawn([5_000, 3_000, 2_000]));
      }),
      { numRuns: 20 },
    );
  });
});
