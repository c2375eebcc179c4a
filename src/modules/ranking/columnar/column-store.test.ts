import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type LocalDate } from '../../../platform/calendar.js';
import { Assumptions } from '../engine/assumptions.js';
import { Candidate } from '../engine/candidate.js';
import { knownOnDay } from '../engine/known-on-day.js';
import type { PersonRecord } from '../engine/person.js';
import { PersonOnDay } from '../engine/person-on-day.js';
import { ON, post, RUNS } from '../engine/populations.fixture.js';
import type { Post } from '../engine/post.js';
import { measureFor, rankCandidates } from '../engine/rank-candidates.js';
import { asOfDay, type Projection } from '../engine/scales.js';
import { Standings } from '../engine/standings.js';
import { sentence } from '../messages/sentence.js';
import { CachedPoints } from './cached-points.js';
import {
  anyProjection,
  everybody,
  fullPost,
  imageOf,
  policy,
  scales,
  someRules,
  uuid,
} from './column-store.fixture.js';
import type { ColumnStore } from './column-store.js';
import { dayNumber } from './days.js';
import { Scan } from './scan.js';

const tieBreakHash = (id: string) => String((Number(id.slice(-6)) * 7919) % 1000).padStart(4, '0');

interface Question {
  readonly on?: LocalDate;
  readonly today?: LocalDate;
  readonly route?: 'PROMOTION' | 'ROTATION';
  readonly target?: Post;
  readonly points?: CachedPoints;
  readonly projection?: Projection;
}

const asOfOf = ({ on = ON, today = ON, projection = 'STRICT' }: Question) => asOfDay(on, today, projection);

function throughImage(store: ColumnStore, question: Question = {}) {
  const { route = 'PROMOTION', target = post, points } = question;
  const field = new Scan(store, measureFor(target, route, policy, scales), asOfOf(question), points)
    .run()
    .finish();
  const standings = new Standings(field, true, tieBreakHash);
  return { field, standings };
}

/**
 * Standing, bounds, criteria, keys, places: everything that a ranking through the columns says, compared with
 * what the records say.
 */
function compare(
  store: ColumnStore,
  people: readonly PersonRecord[],
  question: Question = {},
  asOf = asOfOf(question),
) {
  const { route = 'PROMOTION', target = post } = question;
  const { field, standings } = throughImage(store, question);
  const onDay = people.map((record) => new PersonOnDay(record, scales, asOf));
  const ranked = rankCandidates({ post: target, route, policy, scales, tieBreakHash, people: onDay });

  expect(field.scan.considered).toBe(ranked.everybody.length);
  const assumptions = new Assumptions();
  for (const { person } of ranked.everybody) assumptions.add(person, scales);
  const listed = (found: Assumptions) =>
    found.listed(asOf, target).map(({ kind, people, says }) => [kind, sentence(says(people), 'en')]);
  expect(listed(field.scan.assumed())).toEqual(listed(assumptions));
  expect(standings.eligible.all().map((number) => field.idOf(number))).toEqual(
    ranked.eligible.map(({ id }) => id),
  );
  expect(standings.possible.all().map((number) => field.idOf(number))).toEqual(
    ranked.possible.map(({ id }) => id),
  );
  expect(standings.undetermined.all().map((number) => field.idOf(number))).toEqual(
    ranked.undetermined.map(({ id }) => id),
  );
  // Both may be empty among people made at random.
  for (const candidate of [...ranked.eligible, ...ranked.undetermined]) {
    const number = field.numberOf(candidate.id);
    expect(field.criteriaOf(number)).toEqual(
      candidate.score.findings.map(({ low, high }) => ({ low, high })),
    );
    expect([field.low[number], field.high[number]]).toEqual([candidate.score.low, candidate.score.high]);
    expect(field.keysOf(number)).toEqual(candidate.keys);
    expect(standings.rangeOf(number)).toEqual(ranked.rangeOf(candidate));
  }
  const mayHeal = [...field.scan.ineligible()].filter((ineligible) => ineligible.mayHeal).map(({ id }) => id);
  for (const { id, eligibleFrom } of ranked.ineligible)
    if (eligibleFrom !== null) expect(mayHeal).toContain(id);
}

describe('ranking through the columns equals ranking from the records', () => {
  test('person by person, criterion by criterion, on the day and later', () => {
    fc.assert(
      fc.property(
        everybody(8),
        fc.constantFrom(0, 0, 1, 20, 108, 200, 900, 4_000),
        fc.constantFrom('PROMOTION', 'ROTATION'),
        someRules,
        anyProjection,
        (people, ahead, route, target, projection) => {
          compare(imageOf(people, ON), people, { on: addDays(ON, ahead), route, target, projection });
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('of an earlier day too, from what had begun by then', () => {
    fc.assert(
      fc.property(
        everybody(8),
        fc.constantFrom(1, 14, 100, 300, 900, 2_000),
        fc.constantFrom('PROMOTION', 'ROTATION'),
        someRules,
        (people, back, route, target) => {
          const on = addDays(ON, -back);
          const store = imageOf(
            people.map((record) => knownOnDay(record, on)),
            on,
          );
          compare(store, people, { on, today: on, route, target }, { on, today: ON });
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('also when people change, leave and come, and when the day has moved on since the column store was built', () => {
    fc.assert(
      fc.property(
        everybody(6),
        everybody(9),
        fc.array(fc.nat(8), { maxLength: 6 }),
        fc.nat(100),
        someRules,
        (before, after, changed, days, target) => {
          const projection = days % 2 === 0 ? 'CARRY_FORWARD' : 'STRICT';
          const store = imageOf(before, ON);
          const points = new CachedPoints(store);
          const day = addDays(ON, days);
          let people = [...before];
          for (const which of changed) {
            throughImage(store, { on: addDays(day, 60 * which), today: day, points, projection });
            const id = uuid(which);
            const fresh = after[which];
            const now = fresh && which % 4 !== 3 ? [fresh] : [];
            people = [...people.filter((record) => record.id !== id), ...now];
            store.replace([id], now, dayNumber(addDays(ON, which % 3 === 0 ? Math.min(days, 2) : 0)));
          }

          compare(store, people, { on: day, today: day, target, points });
          compare(store, people, { on: addDays(day, 300), today: day, target, points, projection });
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('rule by rule: each row alone decides as it does over the record', () => {
    fc.assert(
      fc.property(
        everybody(4),
        fc.nat(fullPost.requirements.length - 1),
        fc.constantFrom(0, 90, 800),
        anyProjection,
        (people, which, ahead, projection) => {
          const row = fullPost.requirements[which];
          const only = { ...post, requirements: row ? [row] : [] };
          const asOf = asOfDay(addDays(ON, ahead), ON, projection);
          const measure = measureFor(only, 'PROMOTION', policy, scales);
          const field = new Scan(imageOf(people, ON), measure, asOf).run().finish();
          for (const record of people) {
            const onDay = new PersonOnDay(record, scales, asOf);
            if (!onDay.employed) continue;
            const { standing } = new Candidate(onDay, measure);
            const number = field.numberOf(record.id);
            const scanned = field.isEligible[number] === 1 ? 'ELIGIBLE' : 'UNDETERMINED';
            expect([row?.rule, number < 0 ? 'INELIGIBLE' : scanned]).toEqual([row?.rule, standing]);
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});

test('the longest lists that a career brings fit the columns, and are ranked as the records are', () => {
  const drawn = fc.sample(everybody(20), { numRuns: 1, seed: 12 })[0] ?? [];
  const people = drawn.map((record) => {
    const many = <Rows extends { readonly rows: readonly Row[] }, Row extends object>(
      list: Rows,
      count: number,
    ) =>
      list.rows.length === 0
        ? list
        : {
            ...list,
            rows: Array.from({ length: count }, (_, at) => list.rows[at % list.rows.length] as Row),
          };
    return {
      ...record,
      awards: many(record.awards, 200),
      teams: many(record.teams, 200),
      certificates: many(record.certificates, 1_500),
    };
  });
  const store = imageOf(people, ON);
  expect(people.some(({ certificates }) => certificates.rows.length === 1_500)).toBe(true);
  expect(store.whole.size).toBe(imageOf(drawn, ON).whole.size);
  compare(store, people);
});

test('what was replaced is thrown away in time, and nothing else', () => {
  const people = fc.sample(everybody(20), { numRuns: 1, seed: 11 })[0] ?? [];
  const store = imageOf(people, ON);
  for (let round = 0; round < 60; round++)
    store.replace(
      people.map(({ id }) => id),
      people,
    );

  const copy = store.withoutRetired();

  expect([copy.size, copy.live]).toEqual([store.live, store.live]);
  expect(copy.bytes).toBe(imageOf(people, ON).bytes);
  compare(copy, people);
});

test('a ranking that began before a change still reads what it began with', () => {
  const [one, other] = fc.sample(everybody(3), { numRuns: 2, seed: 7 });
  const store = imageOf(one ?? [], ON);
  const scan = new Scan(store, measureFor(post, 'PROMOTION', policy, scales), { on: ON, today: ON });

  scan.run(0, 1);
  store.replace(
    (other ?? []).map(({ id }) => id),
    other ?? [],
  );
  const field = scan.run(1).finish();

  const expected = throughImage(imageOf(one ?? [], ON)).field;
  expect(field.scan.considered).toBe(expected.scan.considered);
  expect([...field.low]).toEqual([...expected.low]);
});
