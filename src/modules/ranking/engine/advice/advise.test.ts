import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentence } from '../../messages/sentence.js';
import { Candidate } from '../candidate.js';
import { PersonOnDay } from '../person-on-day.js';
import { ON, population, post, RUNS, rank } from '../populations.fixture.js';
import { scales } from '../worked-example.fixture.js';
import { actsFor } from './acts-for.js';
import { type Advice, advise, type Goal, reaches } from './advise.js';

const promotion = { months: 48 };
const finished = (steps: Generator<void, Advice>): Advice => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

test('applied, its conditions met, the advice reaches its goal, and no act of it can be left out', () => {
  fc.assert(
    fc.property(
      population(3),
      fc.option(fc.integer({ min: 20_000_000, max: 70_000_000 }), { nil: null }),
      (people, above) => {
        const [candidate] = rank(people).ranked.everybody;
        if (candidate === undefined) return;
        const goal: Goal = { above };

        const { day, acts, record } = finished(advise(candidate, goal, promotion));

        if (day === null || record === null) return;
        const after = new Candidate(
          new PersonOnDay(record, scales, { on: day, today: ON }),
          candidate.measure,
        );
        expect(after.standing).toBe('ELIGIBLE');
        if (above !== null) expect(after.score.low).toBeGreaterThan(above);
        const chosen = actsFor(candidate, promotion).filter((act) =>
          acts.some(
            ({ kind, text }) =>
              kind === act.kind &&
              sentence(text, 'en').slice(0, 20) ===
                sentence(act.says(candidate.person.record, day, 0), 'en').slice(0, 20),
          ),
        );
        for (const act of chosen.length === acts.length ? chosen : []) {
          const others = chosen.filter((other) => other !== act);
          expect(
            reaches(
              candidate,
              others,
              others.map(() => 0),
              day,
              goal,
            ),
          ).toBe(false);
        }
      },
    ),
    { numRuns: RUNS },
  );
});

test('what nobody can change is never part of it', () => {
  fc.assert(
    fc.property(population(2), (people) => {
      const [candidate] = rank(people).ranked.everybody;
      if (candidate === undefined) return;
      const { record, acts } = finished(advise(candidate, { above: null }, promotion));
      if (record === null) return;
      const before = candidate.person.record;

      if (before.birthDate !== null) expect(record.birthDate).toBe(before.birthDate);
      expect(record.kind).toBe(before.kind);
      expect(record.sanctions.rows).toEqual(before.sanctions.rows);
      expect(record.awards.rows).toEqual(before.awards.rows);
      expect(record.appraisals).toEqual(expect.arrayContaining([...before.appraisals]));
      expect(acts.length).toBeLessThanOrEqual(5);
    }),
    { numRuns: RUNS },
  );
});

test('somebody who is eligible needs nothing; somebody past the age has no lawful way, and the day is told', () => {
  const people = fc.sample(population(40), { numRuns: 1, seed: 3 })[0] ?? [];
  const { eligible } = rank(people).ranked;
  const done = eligible[0] ? finished(advise(eligible[0], { above: null }, promotion)) : null;
  const old = people.map((record) => ({ ...record, birthDate: '1969-01-31' }));
  const [past] = rank(old).ranked.everybody.filter(
    ({ person }) => person.post !== null && person.record.kind === 'PNS',
  );
  const closed = past ? finished(advise(past, { above: null }, promotion)) : null;

  if (done !== null) expect(done).toMatchObject({ day: ON, acts: [] });
  expect(post.requirements.some(({ rule }) => rule === 'MAXIMUM_AGE')).toBe(true);
  expect(closed).toMatchObject({ day: null, acts: [], closesOn: '2025-01-31' });
});
