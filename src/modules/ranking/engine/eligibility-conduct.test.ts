import { describe, expect, test } from 'vitest';
import { evaluate, ratna } from './eligibility.fixture.js';

describe('rules of discipline and performance', () => {
  test('a running sanction without a known end heals on no day', () => {
    const punished = {
      ...ratna,
      sanctions: {
        attested: ['2027-01-15'],
        rows: [{ severity: 'HEAVY', from: '2026-01-01', to: null, ref: 's' }],
      },
    };

    expect(
      evaluate(
        punished,
        { rule: 'DISCIPLINE_GATE', parameters: { severities: ['HEAVY'], months: 24 } },
        '2027-03-01',
      ),
    ).toMatchObject({
      outcome: 'FAIL',
      eligibleFrom: null,
    });
  });

  test('a missing appraisal of last year is forgiven until the due day, and unknown from then on', () => {
    const late = {
      ...ratna,
      appraisals: ratna.appraisals
        .filter(({ year }) => year !== 2026)
        .concat({ year: 2024, predicate: 'BAIK', ref: 'a' }),
    };
    const rule = { rule: 'RECENT_PERFORMANCE', parameters: { minimum: 'BAIK', years: 2 } };

    expect(evaluate(late, rule, '2027-03-31').outcome).toBe('PASS');
    expect(evaluate(late, rule, '2027-04-01').outcome).toBe('UNKNOWN');
  });

  test('fewer than two full years of service fail, with the earliest day named', () => {
    const young = { ...ratna, employment: { from: '2025-06-01', to: null } };

    expect(
      evaluate(
        young,
        { rule: 'RECENT_PERFORMANCE', parameters: { minimum: 'BAIK', years: 2 } },
        '2027-06-01',
      ),
    ).toMatchObject({
      outcome: 'FAIL',
      eligibleFrom: null,
    });
  });
});
