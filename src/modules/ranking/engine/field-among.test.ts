import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FieldAmong, type Membership } from './field-among.js';
import { population, RUNS, rank } from './populations.fixture.js';
import type { Standings } from './standings.js';

const memberships = fc.array(fc.constantFrom<Membership>('IN', 'OPEN', 'OUT'), {
  minLength: 8,
  maxLength: 8,
});

/** Everything that standings say, by person. */
function said(standings: Standings) {
  const of = (order: readonly number[]) =>
    order.map((number) => [
      standings.field.idOf(number),
      standings.rangeOf(number),
      standings.shortlist(number, 2),
    ]);
  return {
    eligible: of(standings.eligible.all()),
    possible: of(standings.possible.all()),
    undetermined: of(standings.undetermined.all()),
  };
}

test('a part of the field is ranked as if nobody else were there', () => {
  fc.assert(
    fc.property(population(8), memberships, (people, drawn) => {
      const membershipOf = (id: string) =>
        drawn[people.findIndex((person) => person.id === id)] === 'OUT' ? 'OUT' : 'IN';
      const { ranked } = rank(people);
      const part = new FieldAmong({ ...ranked.field, numberOf: (id) => ranked.numberOf(id) }, membershipOf);
      const alone = rank(people.filter(({ id }) => membershipOf(id) === 'IN')).ranked;

      expect(said(ranked.standings.over(part))).toEqual(said(alone.standings));
      for (const number of part.low.keys()) {
        expect(part.numberOf(part.idOf(number))).toBe(number);
        const points = (criteria: readonly { low: number; high: number }[]) =>
          criteria.map(({ low, high }) => [low, high]);
        expect(points(part.criteriaOf(number))).toEqual(
          points(alone.field.criteriaOf(alone.numberOf(part.idOf(number)))),
        );
      }
      for (const { id } of people) if (membershipOf(id) === 'OUT') expect(part.numberOf(id)).toBe(-1);
    }),
    { numRuns: RUNS },
  );
});

test('whose membership is open is undetermined, and every range holds whichever of them belong', () => {
  fc.assert(
    fc.property(
      population(8),
      memberships,
      fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
      (people, drawn, coins) => {
        const indexOf = (id: string) => people.findIndex((person) => person.id === id);
        const { ranked } = rank(people);
        const whole = { ...ranked.field, numberOf: (id: string) => ranked.numberOf(id) };
        const now = new FieldAmong(whole, (id) => drawn[indexOf(id)] as Membership);
        const later = new FieldAmong(whole, (id) => {
          const membership = drawn[indexOf(id)] as Membership;
          const settled = coins[indexOf(id)] ? 'IN' : 'OUT';
          return membership === 'OPEN' ? settled : membership;
        });
        const [before, after] = [ranked.standings.over(now), ranked.standings.over(later)];

        for (const number of now.low.keys()) {
          const id = now.idOf(number);
          if (drawn[indexOf(id)] === 'OPEN') expect(now.isEligible[number]).toBe(0);
          const then = later.numberOf(id);
          if (then < 0) continue;
          const [{ best, worst }, settled] = [before.rangeOf(number), after.rangeOf(then)];
          if (settled.best !== null) expect(settled.best).toBeGreaterThanOrEqual(best as number);
          if (worst !== null) expect(settled.worst).toBeLessThanOrEqual(worst);
        }
      },
    ),
    { numRuns: RUNS },
  );
});
