import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentence } from '../messages/sentence.js';
import { compare, levellingWeights } from './comparison.js';
import { completed } from './completions.fixture.js';
import { contenderOf, openRecords, settle, settles } from './decisive-records.js';
import { population, post, RUNS, rank } from './populations.fixture.js';
import { missingOf, rankCandidates } from './rank-candidates.js';
import { type Pool, stabilityOf, tieGroups, WeightDraws } from './stability.js';
import { ranking } from './worked-example.fixture.js';

function finished<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** With few rules most people are measured, and not ineligible. */
const lenient = {
  post: {
    ...post,
    requirements: post.requirements.filter(({ rule }) =>
      ['RECENT_PERFORMANCE', 'DISCIPLINE_GATE'].includes(rule),
    ),
  },
};
const rankAll = (people: Parameters<typeof rank>[0]) =>
  rank(people, undefined, { post: { ...post, requirements: [] } });

const poolOf = (candidates: ReturnType<typeof rank>['ranked']['eligible']): Pool => ({
  weights: candidates[0]?.measure.criteria.map(({ weight }) => weight) ?? [],
  criteria: candidates.map(({ score }) => score.findings),
});

describe('comparison', () => {
  test('differences add up exactly to that of the scores, and what decides agrees with the order', () => {
    fc.assert(
      fc.property(population(4), (people) => {
        const { eligible, undetermined } = rankAll(people).ranked;
        const listed = [...eligible, ...undetermined];
        for (const [at, first] of listed.entries()) {
          for (const second of listed.slice(at + 1)) {
            const { differences, decidedBy } = compare(first, second);
            expect(differences.reduce((sum, units) => sum + units, 0)).toBe(
              first.score.low - second.score.low,
            );
            if (decidedBy.code === 'BY_SCORE') expect(first.score.low).toBeGreaterThan(second.score.low);
            if (decidedBy.code === 'BY_TIE_BREAKER')
              expect(sentence(decidedBy, 'en')).not.toContain('the first');
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('at the levelling weight the two are level, exactly', () => {
    fc.assert(
      fc.property(population(3), (people) => {
        const [first, second] = rankAll(people.map((record) => completed(record, [1, 2, 3]))).ranked
          .everybody;
        if (first === undefined || second === undefined) return;
        for (const { criterion, numerator, denominator, now } of levellingWeights(first, second)) {
          let difference = 0n;
          first.measure.criteria.forEach(({ weight }, at) => {
            const points = BigInt(
              (first.score.findings[at]?.low ?? 0) - (second.score.findings[at]?.low ?? 0),
            );
            const scaled =
              at === criterion
                ? BigInt(numerator) * BigInt(10_000 - now)
                : BigInt(weight) * BigInt(denominator - numerator);
            difference += scaled * points;
          });
          expect(difference).toBe(0n);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('stability', () => {
  test('replays bit for bit, moves no place without spread to speak of, and its shares add up', () => {
    fc.assert(
      fc.property(population(6), fc.nat(), fc.integer({ min: 1, max: 50 }), (people, seed, spread) => {
        const { eligible } = rankAll(people.map((record) => completed(record, [seed % 7, 1, 4]))).ranked;
        if (eligible.length < 2) return;
        const pool = poolOf(eligible);
        const run = () =>
          finished(stabilityOf(pool, new WeightDraws(pool.weights, { draws: 100, spread, seed })));

        const one = run();

        expect(run()).toEqual(one);
        expect(one.candidates.reduce((sum, { firstShare }) => sum + firstShare, 0)).toBeCloseTo(1, 9);
        expect(one.firstPlaceRetention).toBe(one.candidates[0]?.firstShare);
        for (const [at, { best, worst }] of one.candidates.entries()) {
          expect(best).toBeLessThanOrEqual(worst);
          expect([at + 1 < 1, worst > eligible.length]).toEqual([false, false]);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('draws whole multipliers within the spread, evenly', () => {
    const { moved } = new WeightDraws([1], { draws: 10_000, spread: 10, seed: 1 });

    expect(Math.min(...moved)).toBeGreaterThanOrEqual(9_000);
    expect(Math.max(...moved)).toBeLessThanOrEqual(11_000);
    expect([...moved].every(Number.isInteger)).toBe(true);
    expect([...moved].reduce((sum, value) => sum + value, 0) / moved.length).toBeCloseTo(10_000, -2);
    expect([...moved.slice(0, 3)]).toEqual([
      ...new WeightDraws([1], { draws: 100, spread: 10, seed: 1 }).moved.slice(0, 3),
    ]);
  });

  test('groups are runs of the assured order, and nobody is in the group of a leader who is robustly ahead', () => {
    fc.assert(
      fc.property(population(6), (people) => {
        const { eligible } = rankAll(people).ranked;
        const pool = poolOf(eligible);
        const draws = new WeightDraws(pool.weights, { draws: 100, spread: 10, seed: 1 });

        const groups = [...finished(tieGroups(pool, draws))];

        expect(groups).toEqual([...groups].sort((a, b) => a - b));
        for (const [at, group] of groups.entries()) {
          const leader = groups.indexOf(group);
          if (leader === at) continue;
          const ahead = Array.from({ length: 100 }, (_, draw) => {
            const of = (end: 'low' | 'high', who: number) =>
              draws.score(
                draw,
                (pool.criteria[who] ?? []).map((range) => range[end]),
                0,
                pool.weights.length,
              );
            return of('low', leader) > of('high', at);
          }).filter(Boolean).length;
          expect(ahead).toBeLessThan(95);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('what settles a shortlist', () => {
  test("in the worked example Sari's assessment alone settles a shortlist of three", () => {
    const ranked = rankCandidates(ranking);
    const open = [...ranked.eligible, ...ranked.undetermined].filter(
      (candidate) => ranked.shortlist(candidate, 3) === 'OPEN',
    );
    const contenders = open.map((candidate) => contenderOf(candidate));

    const { records, isExact } = finished(settle(contenders, 1));

    expect(isExact).toBe(true);
    expect(records.map(({ person, kind }) => [contenders[person]?.id, kind])).toEqual([
      ['SARI', 'COMPETENCY_ASSESSMENT'],
    ]);
  });

  test('once its records are known, whatever they show, nobody is open', () => {
    fc.assert(
      fc.property(
        population(5),
        fc.integer({ min: 1, max: 3 }),
        fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        (people, size, choices) => {
          const { ranked } = rank(people, undefined, lenient);
          const listed = [...ranked.eligible, ...ranked.undetermined];
          const contenders = listed
            .filter((candidate) => ranked.shortlist(candidate, size) === 'OPEN')
            .map((candidate) => contenderOf(candidate));
          const sure = listed.filter((candidate) => ranked.shortlist(candidate, size) === 'SURE').length;
          const { records, isExact } = finished(settle(contenders, size - sure));

          const revealed = people.map((record) =>
            records.some(({ person }) => contenders[person]?.id === record.id)
              ? completed(record, choices)
              : record,
          );
          const after = rank(revealed, undefined, lenient).ranked;

          const stillOpen = [...after.eligible, ...after.undetermined].filter(
            (candidate) => after.shortlist(candidate, size) === 'OPEN',
          );
          const all = openRecords(contenders).length;
          expect(isExact).toBe(all <= 12);
          expect(settles(contenders, size - sure, records)).toBe(true);
          const named = (id: string) => records.filter(({ person }) => contenders[person]?.id === id).length;
          const isKnownWhole = [...after.eligible, ...after.undetermined].every(
            (candidate) =>
              named(candidate.id) === 0 ||
              (missingOf(candidate).length === 0 && candidate.keys.every((key) => key !== null)),
          );
          const isWhole = contenders.every(({ id }, person) =>
            [0, openRecords(contenders).filter((record) => record.person === person).length].includes(
              named(id),
            ),
          );
          if (isWhole && isKnownWhole) expect(stillOpen.map(({ id }) => id)).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
