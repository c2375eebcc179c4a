import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Contender, type StageOutcome, stageOrder, WHOLE } from './stage-order.js';

const RUNS = process.env['SUKSESI_LONG'] === '1' ? 10_000 : 300;
const weights = [
  { stage: 'PAPER', weight: 3_000 },
  { stage: 'INTERVIEW', weight: 7_000 },
];
const scored = (
  id: string,
  ordinal: number,
  paper: number | null,
  interview: number | null,
  passed = true,
): Contender => ({
  id,
  ordinal,
  outcomes: [
    { stage: 'PAPER', score: paper, passed },
    { stage: 'INTERVIEW', score: interview, passed: true },
  ],
});

test('weighted scores decide, then the shortlist; a missing score leaves the place open, a failed stage leaves none', () => {
  const order = stageOrder(
    [
      scored('a', 1, 8_000, 7_000),
      scored('b', 2, 9_000, null),
      scored('c', 3, 8_000, 7_000),
      scored('d', 4, 10_000, 10_000, false),
    ],
    weights,
  );

  expect(order.get('a')).toEqual({ low: 73_000_000, high: 73_000_000, place: 1, best: 1, worst: 2 });
  expect(order.get('c')).toMatchObject({ place: 2, best: 2, worst: 3 });
  expect(order.get('b')).toEqual({ low: 27_000_000, high: 97_000_000, place: 3, best: 1, worst: 3 });
  expect(order.get('d')).toMatchObject({ place: null, best: null, worst: null });
});

const score = fc.option(fc.constantFrom(0, 2_500, 5_000, 5_001, 10_000), { nil: null, freq: 2 });
const field = fc.array(fc.tuple(score, score, fc.boolean()), { minLength: 1, maxLength: 5 });

test('whatever the missing scores turn out to be, each place lies between best and worst, and both are reached', () => {
  fc.assert(
    fc.property(field, (rows) => {
      const people = rows.map(([paper, interview, failed], at) =>
        scored(`p${at}`, at + 1, paper, interview, !(failed && at > 0)),
      );
      const open = stageOrder(people, weights);
      const settled = (pick: (person: Contender, outcome: StageOutcome) => number) =>
        stageOrder(
          people.map((person) => ({
            ...person,
            outcomes: person.outcomes.map((outcome) => ({
              ...outcome,
              score: outcome.score ?? pick(person, outcome),
            })),
          })),
          weights,
        );

      for (const [id, { place, best, worst }] of open) {
        const forMe = settled((person) => (person.id === id ? WHOLE : 0)).get(id)?.place ?? null;
        const against = settled((person) => (person.id === id ? 0 : WHOLE)).get(id)?.place ?? null;
        expect([forMe, against]).toEqual([best, worst]);
        if (place !== null)
          expect([best, place, worst]).toEqual(
            [best, place, worst].toSorted((a, b) => Number(a) - Number(b)),
          );
      }
      for (const [id, { place }] of settled((_, { stage }) => (stage === 'PAPER' ? 4_000 : 6_000))) {
        const { best, worst } = open.get(id) ?? {};
        if (place !== null) expect(place >= Number(best) && place <= Number(worst)).toBe(true);
      }
    }),
    { numRuns: RUNS },
  );
});
