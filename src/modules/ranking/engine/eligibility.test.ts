import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, addYears, type LocalDate } from '../../../platform/calendar.js';
import { eligibilityOf, eligibleUntil } from './eligibility.js';
import type { PersonRecord } from './person.js';
import { PersonOnDay } from './person-on-day.js';
import { ON, person, post, RUNS } from './populations.fixture.js';
import type { RequirementRow } from './post.js';
import { people, scales } from './worked-example.fixture.js';

const ratna = people.find(({ id }) => id === 'RATNA') as PersonRecord;

function evaluate(
  record: PersonRecord,
  requirement: Omit<RequirementRow, 'citation' | 'waivableBy'>,
  on: LocalDate,
  route: 'PROMOTION' | 'ROTATION' = 'PROMOTION',
) {
  const [result] = eligibilityOf(
    new PersonOnDay(record, scales, { on, today: on }),
    { ...post, requirements: [{ citation: '', waivableBy: [], ...requirement }] },
    route,
    scales,
  ).results;
  if (result === undefined) throw new Error('one rule, one result');
  return result;
}

describe('a rule that time heals fails on the day before and passes on the day', () => {
  test('over random careers', () => {
    fc.assert(
      fc.property(person('P0'), (record) => {
        for (const rule of [
          { rule: 'MONTHS_IN_CLASS', parameters: { anyOf: ['PENGAWAS', 'JF_AHLI_MUDA'], months: 36 } },
          { rule: 'CUMULATIVE_EXPERIENCE', parameters: { months: 60 } },
          { rule: 'DISCIPLINE_GATE', parameters: { severities: ['MEDIUM', 'HEAVY'], months: 24 } },
          { rule: 'MINIMUM_TENURE', parameters: { months: 24 } },
        ]) {
          const attested = { ...record, sanctions: { ...record.sanctions, attested: [ON] } };
          const { outcome, eligibleFrom } = evaluate(attested, rule, ON);
          if (outcome !== 'FAIL' || eligibleFrom === null) continue;
          const asked = (on: LocalDate) =>
            eligibilityOf(
              new PersonOnDay(attested, scales, { on, today: ON }),
              { ...post, requirements: [{ ...rule, citation: '', waivableBy: [] }] },
              'PROMOTION',
              scales,
            ).results[0]?.outcome;
          expect([rule.rule, asked(addDays(eligibleFrom, -1))]).toEqual([rule.rule, 'FAIL']);
          expect([rule.rule, asked(eligibleFrom)]).toEqual([rule.rule, 'PASS']);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('a career that began on 29 February or on the 31st reaches its months on a clamped day', () => {
    const since = (from: LocalDate): PersonRecord => ({
      ...ratna,
      career: [{ class: 'PENGAWAS', family: null, post: 'X', unit: 'U', agency: 'A', affair: null, from, to: null, ref: 'c' }],
    });
    const rule = { rule: 'MONTHS_IN_CLASS', parameters: { anyOf: ['PENGAWAS'], months: 12 } };

    expect(evaluate(since('2024-02-29'), rule, '2025-02-27').eligibleFrom).toBe('2025-02-28');
    expect(evaluate(since('2024-02-29'), rule, '2025-02-28').outcome).toBe('PASS');
    expect(evaluate(since('2026-08-31'), { ...rule, parameters: { anyOf: ['PENGAWAS'], months: 6 } }, '2027-02-27').eligibleFrom).toBe('2027-02-28');
  });
});

describe('eligibleUntil is the last day on which age and remaining service pass', () => {
  test('over random people', () => {
    fc.assert(
      fc.property(person('P0'), (record) => {
        const closing = { ...post, requirements: post.requirements.filter(({ rule }) => rule === 'MAXIMUM_AGE' || rule === 'REMAINING_SERVICE') };
        const on = (day: LocalDate) => new PersonOnDay(record, scales, { on: day, today: ON });
        const until = eligibleUntil(on(ON), eligibilityOf(on(ON), closing, 'PROMOTION', scales), closing, 'PROMOTION', scales);
        if (until === null || record.career.length === 0 || record.birthDate === null || until < (record.career.at(-1)?.from ?? '')) return;
        const fails = (day: LocalDate) => eligibilityOf(on(day), closing, 'PROMOTION', scales).results.some(({ outcome }) => outcome === 'FAIL');
        expect(fails(until)).toBe(false);
        expect(fails(addDays(until, 1))).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  test.each([
    ['BIRTHDAY_PASSES', '2028-02-29', '2028-03-01'],
    ['BEFORE_BIRTHDAY', '2028-02-28', '2028-02-29'],
    ['COMPLETED_YEARS', '2029-02-27', '2029-02-28'],
  ] as const)('a cap of 56 read as %s closes for somebody born on 29 February 1972', (reading, last, first) => {
    const born = { ...ratna, birthDate: '1972-02-29' };
    const rule = { rule: 'MAXIMUM_AGE', parameters: { age: 56, reading } };

    expect(evaluate(born, rule, last).outcome).toBe('PASS');
    expect(evaluate(born, rule, first).outcome).toBe('FAIL');
  });
});

describe('single rules', () => {
  test('a partly known assessment passes when even its worst completion does', () => {
    const partly = { ...ratna, assessments: ratna.assessments.map((row) => ({ ...row, level: 3 })).slice(1) };

    expect(evaluate(partly, { rule: 'COMPETENCY_MATCH', parameters: { points: 6_800, kinds: ['MANAGERIAL', 'SOCIOCULTURAL'] } }, '2027-03-01').outcome).toBe(
      'PASS',
    );
  });

  test('no assessment at all is unknown, never a failure', () => {
    expect(
      evaluate({ ...ratna, assessments: [] }, { rule: 'VALID_ASSESSMENT', parameters: { kinds: ['MANAGERIAL', 'SOCIOCULTURAL'] } }, '2027-03-01').outcome,
    ).toBe('UNKNOWN');
    expect(
      evaluate({ ...ratna, assessments: [] }, { rule: 'COMPETENCY_MATCH', parameters: { points: 6_800, kinds: ['MANAGERIAL', 'SOCIOCULTURAL'] } }, '2027-03-01')
        .outcome,
    ).toBe('UNKNOWN');
  });

  test('an assessment made for a lower level does not count as valid', () => {
    const low = { ...ratna, assessments: ratna.assessments.map((row) => ({ ...row, madeForLevel: 2 })) };

    expect(evaluate(low, { rule: 'VALID_ASSESSMENT', parameters: { kinds: ['MANAGERIAL', 'SOCIOCULTURAL'] } }, '2027-03-01').outcome).toBe('UNKNOWN');
  });

  test('rotation asks for the same level, promotion for a lower one', () => {
    const step = { rule: 'CAREER_STEP', parameters: {} };
    const head = { ...ratna, career: ratna.career.map((row) => ({ ...row, class: 'ADMINISTRATOR' })) };

    expect(evaluate(ratna, step, '2027-03-01').outcome).toBe('PASS');
    expect(evaluate(head, step, '2027-03-01').outcome).toBe('FAIL');
    expect(evaluate(head, step, '2027-03-01', 'ROTATION').outcome).toBe('PASS');
  });

  test('leave that ends on a known day heals on that day', () => {
    const away = { ...ratna, statuses: [{ code: 'CLTN', from: '2026-06-01', to: '2027-09-01', ref: 's' }] };

    expect(evaluate(away, { rule: 'ACTIVE_STATUS', parameters: {} }, '2027-03-01')).toMatchObject({ outcome: 'FAIL', eligibleFrom: '2027-09-01' });
  });

  test('sick leave is never a reason against a candidate', () => {
    const ill = { ...ratna, statuses: [{ code: 'SICK', from: '2026-06-01', to: null, ref: 's' }] };

    expect(evaluate(ill, { rule: 'ACTIVE_STATUS', parameters: {} }, '2027-03-01').outcome).toBe('PASS');
  });

  test('a running sanction without a known end heals on no day', () => {
    const punished = { ...ratna, sanctions: { attested: ['2027-01-15'], rows: [{ severity: 'HEAVY', from: '2026-01-01', to: null, ref: 's' }] } };

    expect(evaluate(punished, { rule: 'DISCIPLINE_GATE', parameters: { severities: ['HEAVY'], months: 24 } }, '2027-03-01')).toMatchObject({
      outcome: 'FAIL',
      eligibleFrom: null,
    });
  });

  test('a missing appraisal of last year is forgiven until the due day, and unknown from then on', () => {
    const late = { ...ratna, appraisals: ratna.appraisals.filter(({ year }) => year !== 2026).concat({ year: 2024, predicate: 'BAIK', ref: 'a' }) };
    const rule = { rule: 'RECENT_PERFORMANCE', parameters: { minimum: 'BAIK', years: 2 } };

    expect(evaluate(late, rule, '2027-03-31').outcome).toBe('PASS');
    expect(evaluate(late, rule, '2027-04-01').outcome).toBe('UNKNOWN');
  });

  test('fewer than two full years of service fail, with the earliest day named', () => {
    const young = { ...ratna, employment: { from: '2025-06-01', to: null } };

    expect(evaluate(young, { rule: 'RECENT_PERFORMANCE', parameters: { minimum: 'BAIK', years: 2 } }, '2027-06-01')).toMatchObject({
      outcome: 'FAIL',
      eligibleFrom: null,
    });
  });

  test('a waiver covers person, post, rule and day, and needs an authority that may', () => {
    const requirement: RequirementRow = { rule: 'LEADERSHIP_TRAINING', parameters: { anyOf: ['PKN_I'] }, citation: '', waivableBy: ['PPK'] };
    const deed = { post: post.id, rule: 'LEADERSHIP_TRAINING', deed: '1', signedBy: 'PPK', from: '2027-01-01', until: '2027-12-31', ref: 'w' };
    const outcome = (waiver: typeof deed, on: LocalDate) =>
      eligibilityOf(
        new PersonOnDay({ ...ratna, leadership: { attested: [on], rows: [] }, waivers: [waiver] }, scales, { on, today: on }),
        { ...post, requirements: [requirement] },
        'PROMOTION',
        scales,
      ).results[0]?.outcome;

    expect(outcome(deed, '2027-12-31')).toBe('WAIVED');
    expect(outcome(deed, '2028-01-01')).toBe('FAIL');
    expect(outcome({ ...deed, post: 'another' }, '2027-06-01')).toBe('FAIL');
    expect(outcome({ ...deed, signedBy: 'MAYOR_OF_ELSEWHERE' }, '2027-06-01')).toBe('FAIL');
  });

  test('who holds the post is no candidate for it; who is released from it or has retired holds it no longer', () => {
    const rule = { rule: 'NOT_INCUMBENT', parameters: {} };
    const holder = { ...ratna, career: ratna.career.map((row) => ({ ...row, post: post.id })) };
    const away = { code: 'STUDY', from: '2026-06-01', to: '2027-09-01', ref: 's' };

    expect(evaluate(holder, rule, '2027-03-01').outcome).toBe('FAIL');
    expect(evaluate({ ...holder, statuses: [away] }, rule, '2027-03-01').outcome).toBe('FAIL');
    expect(evaluate({ ...holder, statuses: [{ ...away, releases: true }] }, rule, '2027-03-01').outcome).toBe('PASS');
    expect(evaluate({ ...holder, statuses: [{ ...away, releases: true }] }, rule, '2027-09-01').outcome).toBe('FAIL');
    expect(evaluate({ ...holder, birthDate: '1960-01-01' }, rule, '2027-03-01').outcome).toBe('PASS');
  });

  test('a person past retirement under the class of the post is refused, though the present class allows more', () => {
    const senior = {
      ...ratna,
      birthDate: addYears('2027-03-01', -59),
      career: [{ class: 'JPT_PRATAMA', family: null, post: 'X', unit: 'U', agency: 'A', affair: null, from: '2020-01-01', to: null, ref: 'c' }],
    };

    expect(evaluate(senior, { rule: 'REMAINING_SERVICE', parameters: { months: 0 } }, '2027-03-01').outcome).toBe('FAIL');
  });

  test('months in class count former posts, merge overlaps and move earlier service before the last', () => {
    const row = (from: LocalDate, to: LocalDate | null) => ({
      class: 'PENGAWAS',
      family: null,
      post: 'X',
      unit: 'U',
      agency: 'A',
      affair: null,
      from,
      to,
      ref: `c${from}`,
    });
    const record = { ...ratna, career: [row('2020-01-01', '2021-01-16'), row('2020-06-01', '2021-01-01'), row('2026-01-01', null)] };

    expect(evaluate(record, { rule: 'MONTHS_IN_CLASS', parameters: { anyOf: ['PENGAWAS'], months: 24 } }, '2026-06-01').eligibleFrom).toBe(
      addMonths('2024-12-17', 24),
    );
  });
});
