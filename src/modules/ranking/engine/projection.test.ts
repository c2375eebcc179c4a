import { describe, expect, test } from 'vitest';
import { Candidate } from './candidate.js';
import type { PersonRecord } from './person.js';
import { PersonOnDay } from './person-on-day.js';
import type { Post } from './post.js';
import { measureFor } from './rank-candidates.js';
import { asOfDay, type Projection } from './scales.js';
import { people, policy, post as published, scales } from './worked-example.fixture.js';

const TODAY = '2026-11-21';
const NEXT_YEAR = '2027-11-21';
const somebody = people[0] as PersonRecord;
const appraised = (...years: readonly number[]) =>
  years.map((year) => ({ year, predicate: 'BAIK', ref: `${year}` }));

function evaluated(
  rule: Post['requirements'][number],
  record: Partial<PersonRecord>,
  on: string,
  projection: Projection = 'CARRY_FORWARD',
) {
  const post: Post = { ...published, requirements: [rule] };
  const person = new PersonOnDay({ ...somebody, ...record }, scales, asOfDay(on, TODAY, projection));
  const candidate = new Candidate(person, measureFor(post, 'PROMOTION', policy, scales));
  return {
    employed: person.employed,
    outcome: candidate.eligibility.results[0]?.outcome,
    missing: candidate.eligibility.results[0]?.missing ?? [],
  };
}

const recent = {
  rule: 'RECENT_PERFORMANCE',
  parameters: { minimum: 'BAIK', years: 2 },
  citation: '',
  waivableBy: [],
};
const declared = { rule: 'DECLARATIONS', parameters: { anyOf: ['LHKPN'] }, citation: '', waivableBy: [] };
const serving = { rule: 'REMAINING_SERVICE', parameters: { months: 0 }, citation: '', waivableBy: [] };

describe('appraisals of a day ahead', () => {
  const since = (from: string) => ({ employment: { from, to: null } });

  test.each<
    [
      what: string,
      hired: string,
      years: readonly number[],
      on: string,
      projection: Projection,
      outcome: string,
    ]
  >([
    ['the two years due today stand in', '2015-01-01', [2025, 2024], NEXT_YEAR, 'CARRY_FORWARD', 'PASS'],
    ['to the letter the year to come is unknown', '2015-01-01', [2025, 2024], NEXT_YEAR, 'STRICT', 'UNKNOWN'],
    ['one year due today stands in for both', '2025-01-01', [2025], NEXT_YEAR, 'CARRY_FORWARD', 'PASS'],
    [
      'where no year is due yet, nothing stands in',
      '2026-01-01',
      [],
      '2028-02-01',
      'CARRY_FORWARD',
      'UNKNOWN',
    ],
    ['too short a service stays too short', '2026-01-01', [], NEXT_YEAR, 'CARRY_FORWARD', 'FAIL'],
    [
      'a year that is due and not known stays unknown',
      '2015-01-01',
      [2024],
      NEXT_YEAR,
      'CARRY_FORWARD',
      'UNKNOWN',
    ],
    ['today is never projected', '2025-01-01', [2025], TODAY, 'CARRY_FORWARD', 'FAIL'],
  ])('%s', (_, hired, years, on, projection, outcome) => {
    expect(
      evaluated(recent, { ...since(hired), appraisals: appraised(...years) }, on, projection).outcome,
    ).toBe(outcome);
  });

  test('a bad year due today still fails', () => {
    const appraisals = [
      { year: 2025, predicate: 'KURANG', ref: 'a' },
      { year: 2024, predicate: 'BAIK', ref: 'b' },
    ];
    expect(evaluated(recent, { ...since('2015-01-01'), appraisals }, NEXT_YEAR).outcome).toBe('FAIL');
  });
});

test.each<[on: string, projection: Projection, outcome: string]>([
  [TODAY, 'CARRY_FORWARD', 'PASS'],
  [NEXT_YEAR, 'CARRY_FORWARD', 'PASS'],
  [NEXT_YEAR, 'STRICT', 'UNKNOWN'],
])('declarations filed for the year due today count on %s under %s: %s', (on, projection, outcome) => {
  expect(
    evaluated(declared, { declarations: [{ code: 'LHKPN', year: 2025, ref: 'd' }] }, on, projection).outcome,
  ).toBe(outcome);
});

test.each<
  [what: string, to: string, extendable: boolean, on: string, projection: Projection, employed: boolean]
>([
  ['ends ahead', '2027-06-01', true, NEXT_YEAR, 'CARRY_FORWARD', true],
  ['ends ahead, to the letter', '2027-06-01', true, NEXT_YEAR, 'STRICT', false],
  ['ends ahead and is told not to be extended', '2027-06-01', false, NEXT_YEAR, 'CARRY_FORWARD', false],
  ['has ended by today', TODAY, true, NEXT_YEAR, 'CARRY_FORWARD', false],
  ['ends tomorrow', '2026-11-22', true, '2026-11-22', 'CARRY_FORWARD', true],
])('a contract that %s', (_, to, extendable, on, projection, employed) => {
  const career = somebody.career.map((row) => (row.to === null ? { ...row, to } : row));
  const found = evaluated(
    serving,
    { kind: 'PPPK', employment: { from: '2015-01-01', to, extendable }, career, birthDate: '1990-01-01' },
    on,
    projection,
  );

  expect(found.employed).toBe(employed);
  if (employed) expect(found.outcome).toBe('PASS');
});
