import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Order } from './order.js';
import { person, population, RUNS, rank } from './populations.fixture.js';
import { policy } from './worked-example.fixture.js';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('the order of the input changes nothing', () => {
  fc.assert(
    fc.property(population(6), fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (people, keys) => {
      const shuffled = people
        .map((record, index) => ({ record, key: keys[index] ?? 0 }))
        .sort((a, b) => a.key - b.key)
        .map(({ record }) => record);

      const one = rank(people).ranked;
      const other = rank(shuffled).ranked;

      expect(ids(other.eligible)).toEqual(ids(one.eligible));
      expect(ids(other.undetermined)).toEqual(ids(one.undetermined));
      expect(ids(other.ineligible)).toEqual(ids(one.ineligible));
      expect(ids(other.possible)).toEqual(ids(one.possible));
    }),
    { numRuns: RUNS },
  );
});

test('removing anyone changes the order of no other two, and widens no place range', () => {
  fc.assert(
    fc.property(population(6), fc.nat(5), (people, which) => {
      const removed = people[which]?.id;

      const before = rank(people);
      const after = rank(people.filter(({ id }) => id !== removed));

      expect(ids(after.ranked.eligible)).toEqual(ids(before.ranked.eligible).filter((id) => id !== removed));
      for (const candidate of after.ranked.eligible) {
        const same = before.ranked.eligible.find(({ id }) => id === candidate.id);
        const now = after.places.rangeOf(candidate);
        const was = same ? before.places.rangeOf(same) : now;
        expect((now.worst ?? 0) - (now.best ?? 0)).toBeLessThanOrEqual((was.worst ?? 0) - (was.best ?? 0));
      }
    }),
    { numRuns: RUNS },
  );
});

test('every place is used once, and lies within its range', () => {
  fc.assert(
    fc.property(population(6), (people) => {
      const { ranked, places } = rank(people);

      const ranges = ranked.eligible.map((candidate) => places.rangeOf(candidate));

      expect(ranges.map(({ place }) => place)).toEqual(ranked.eligible.map((_, index) => index + 1));
      for (const { place, best, worst } of ranges) {
        expect(best).toBeLessThanOrEqual(place ?? 0);
        expect(worst).toBeGreaterThanOrEqual(place ?? 0);
      }
    }),
    { numRuns: RUNS },
  );
});

test('without tie-breakers equal scores share a place', () => {
  fc.assert(
    fc.property(person('P0'), (record) => {
      const { ranked, places } = rank([record, { ...record, id: 'P1' }, { ...record, id: 'P2' }], undefined, {
        policy: { ...policy, tieBreakers: [] },
      });

      for (const candidate of ranked.eligible) expect(places.rangeOf(candidate).place).toBe(1);
    }),
    { numRuns: RUNS },
  );
});

test('contributions add up exactly to the lower bound, and criterion weights to the whole', () => {
  fc.assert(
    fc.property(population(2), (people) => {
      const { ranked } = rank(people);

      expect(ranked.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(10_000);
      for (const { score } of ranked.everybody) {
        expect(
          ranked.criteria.reduce(
            (sum, { weight }, index) => sum + weight * (score.findings[index]?.low ?? 0),
            0,
          ),
        ).toBe(score.low);
      }
    }),
    { numRuns: RUNS },
  );
});

test('a better fact never lowers a bound or a place, and harms no rule', () => {
  const predicates = ['SANGAT_KURANG', 'KURANG', 'BUTUH_PERBAIKAN', 'BAIK', 'SANGAT_BAIK'];
  fc.assert(
    fc.property(population(4), (people) => {
      const [first, ...others] = people;
      if (first === undefined) return;
      const better = {
        ...first,
        appraisals: first.appraisals.map((row) => ({
          ...row,
          predicate: predicates[Math.min(4, predicates.indexOf(row.predicate) + 1)] ?? row.predicate,
        })),
        assessments: first.assessments.map((row) => ({ ...row, level: Math.min(5, row.level + 1) })),
        potential: first.potential.map((row) => ({ ...row, score: Math.min(10_000, row.score + 500) })),
      };

      const was = rank(people);
      const is = rank([better, ...others]);
      const before = was.ranked.everybody.find(({ id }) => id === first.id);
      const after = is.ranked.everybody.find(({ id }) => id === first.id);
      if (!before || !after) throw new Error('the person is considered');

      expect(after.score.low).toBeGreaterThanOrEqual(before.score.low);
      expect(after.score.high).toBeGreaterThanOrEqual(before.score.high);
      before.eligibility.results.forEach(({ outcome }, index) => {
        if (outcome === 'PASS') expect(after.eligibility.results[index]?.outcome).toBe('PASS');
      });
      const [placed, now] = [was.places.rangeOf(before).place, is.places.rangeOf(after).place];
      if (placed !== null && now !== null) expect(now).toBeLessThanOrEqual(placed);
    }),
    { numRuns: RUNS },
  );
});

test('the order of some is the order of all without the others, from whichever end it is read', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ value: fc.nat(4), key: fc.nat(3), isAmong: fc.boolean() })),
      fc.nat(20),
      (people, from) => {
        const order = new Order(
          Int32Array.from(people, ({ value }) => value),
          people.map((_, number) => number),
          (a, b) => (people[b]?.key ?? 0) - (people[a]?.key ?? 0) || a - b,
        );
        const isAmong = (number: number) => people[number]?.isAmong === true;
        const expected = order.all().filter(isAmong);
        const some = order.those(isAmong);

        expect(some.slice(from, from + 3)).toEqual(expected.slice(from, from + 3));
        expect(some.all()).toEqual(expected);
        expect(people.map((_, number) => some.positionOf(number))).toEqual(
          people.map((_, number) => expected.indexOf(number)),
        );
      },
    ),
    { numRuns: RUNS },
  );
});
