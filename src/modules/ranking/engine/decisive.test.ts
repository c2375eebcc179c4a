import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byEffect } from './decisive.js';
import { contenderOf, openRecords } from './decisive-records.js';
import { population, RUNS, rank } from './populations.fixture.js';

const hanging = (width: number, ...kinds: string[]) => ({ kinds: new Set(kinds), width });
const contender = (
  id: string,
  low: number,
  criteria: readonly ReturnType<typeof hanging>[],
  rules: readonly ReturnType<typeof hanging>[] = [],
) => ({
  ...{ id, low, criteria, rules, isEligible: rules.length === 0, ties: [] },
});

test('that comes first on which most hangs: what it may move, times the comparisons', () => {
  const contenders = [
    contender('narrow', 50, [hanging(10, 'FEEDBACK_360')]),
    contender('wide', 45, [hanging(30, 'POTENTIAL_ASSESSMENT'), hanging(5, 'AWARD_RECORD')]),
    contender('alone', 1_000, [hanging(400, 'EDUCATION')]),
    contender('open', 52, [hanging(2, 'RANK')], [hanging(0, 'RANK')]),
  ];
  const found = byEffect(contenders, openRecords(contenders));

  expect(found.map(({ person, kind, overlaps }) => [contenders[person]?.id, kind, overlaps])).toEqual([
    ['open', 'RANK', 2],
    ['wide', 'POTENTIAL_ASSESSMENT', 2],
    ['narrow', 'FEEDBACK_360', 2],
    ['wide', 'AWARD_RECORD', 2],
    ['alone', 'EDUCATION', 0],
  ]);
  expect(found[0]).toMatchObject({ decidesEligibility: true, width: 2 });
});

test('of random populations every record is there once, and the order does not depend on the input', () => {
  let listed = 0;
  fc.assert(
    fc.property(population(6), (people) => {
      const { ranked } = rank(people);
      const contenders = [...ranked.eligible, ...ranked.undetermined].map((candidate) =>
        contenderOf(candidate),
      );
      const records = openRecords(contenders);
      const found = byEffect(contenders, records);
      const names = (of: readonly { person: number; kind: string }[]) =>
        of.map(({ person, kind }) => `${person} ${kind}`);
      listed += found.length;
      expect(names(found).toSorted()).toEqual(names(records).toSorted());
      expect(names(byEffect(contenders, records.toReversed()))).toEqual(names(found));
      const ranges = contenders.map(({ low, criteria }) => ({
        low,
        high: low + criteria.reduce((sum, { width }) => sum + width, 0),
      }));
      const meet = (one: number) =>
        ranges.filter(
          ({ low, high }, other) =>
            other !== one && low <= (ranges[one]?.high ?? 0) && high >= (ranges[one]?.low ?? 0),
        );
      for (const { overlaps, person } of found) expect(overlaps).toBe(meet(person).length);
    }),
    { numRuns: RUNS },
  );
  expect(listed).toBeGreaterThan(0);
});
