import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type LocalDate } from '../../../platform/calendar.js';
import { evaluate, ratna } from './eligibility.fixture.js';
import { eligibilityOf, eligibleUntil } from './eligibility.js';
import type { PersonRecord } from './person.js';
import { PersonOnDay } from './person-on-day.js';
import { ON, person, post, RUNS } from './populations.fixture.js';
import { scales } from './worked-example.fixture.js';

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
      career: [
        {
          class: 'PENGAWAS',
          family: null,
          post: 'X',
          unit: 'U',
          agency: 'A',
          affair: null,
          from,
          to: null,
          ref: 'c',
        },
      ],
    });
    const rule = { rule: 'MONTHS_IN_CLASS', parameters: { anyOf: ['PENGAWAS'], months: 12 } };

    expect(evaluate(since('2024-02-29'), rule, '2025-02-27').eligibleFrom).toBe('2025-02-28');
    expect(evaluate(since('2024-02-29'), rule, '2025-02-28').outcome).toBe('PASS');
    expect(
      evaluate(since('2026-08-31'), { ...rule, parameters: { anyOf: ['PENGAWAS'], months: 6 } }, '2027-02-27')
        .eligibleFrom,
    ).toBe('2027-02-28');
  });
});

describe('eligibleUntil is the last day on which age and remaining service pass', () => {
  test('over random people', () => {
    fc.assert(
      fc.property(person('P0'), (record) => {
        const closing = {
          ...post,
          requirements: post.requirements.filter(
            ({ rule }) => rule === 'MAXIMUM_AGE' || rule === 'REMAINING_SERVICE',
          ),
        };
        const on = (day: LocalDate) => new PersonOnDay(record, scales, { on: day, today: ON });
        const until = eligibleUntil(
          on(ON),
          eligibilityOf(on(ON), closing, 'PROMOTION', scales),
          closing,
          'PROMOTION',
          scales,
        );
        if (
          until === null ||
          record.career.length === 0 ||
          record.birthDate === null ||
          until < (record.career.at(-1)?.from ?? '')
        )
          return;
        const fails = (day: LocalDate) =>
          eligibilityOf(on(day), closing, 'PROMOTION', scales).results.some(
            ({ outcome }) => outcome === 'FAIL',
          );
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
  ] as const)(
    'a cap of 56 read as %s closes for somebody born on 29 February 1972',
    (reading, last, first) => {
      const born = { ...ratna, birthDate: '1972-02-29' };
      const rule = { rule: 'MAXIMUM_AGE', parameters: { age: 56, reading } };

      expect(evaluate(born, rule, last).outcome).toBe('PASS');
      expect(evaluate(born, rule, first).outcome).toBe('FAIL');
    },
  );
});
