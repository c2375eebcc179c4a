import { describe, expect, test } from 'vitest';
import { addMonths, type LocalDate } from '../../../platform/calendar.js';
import { evaluate, ratna } from './eligibility.fixture.js';
import { post } from './populations.fixture.js';

describe('rules of the career', () => {
  test('rotation asks for the same level, promotion for a lower one', () => {
    const step = { rule: 'CAREER_STEP', parameters: {} };
    const head = { ...ratna, career: ratna.career.map((row) => ({ ...row, class: 'ADMINISTRATOR' })) };

    expect(evaluate(ratna, step, '2027-03-01').outcome).toBe('PASS');
    expect(evaluate(head, step, '2027-03-01').outcome).toBe('FAIL');
    expect(evaluate(head, step, '2027-03-01', 'ROTATION').outcome).toBe('PASS');
  });

  test('who holds the post is no candidate for it; who is released from it or has retired holds it no longer', () => {
    const rule = { rule: 'NOT_INCUMBENT', parameters: {} };
    const holder = { ...ratna, career: ratna.career.map((row) => ({ ...row, post: post.id })) };
    const away = { code: 'STUDY', from: '2026-06-01', to: '2027-09-01', ref: 's' };

    expect(evaluate(holder, rule, '2027-03-01').outcome).toBe('FAIL');
    expect(evaluate({ ...holder, statuses: [away] }, rule, '2027-03-01').outcome).toBe('FAIL');
    expect(evaluate({ ...holder, statuses: [{ ...away, releases: true }] }, rule, '2027-03-01').outcome).toBe(
      'PASS',
    );
    expect(evaluate({ ...holder, statuses: [{ ...away, releases: true }] }, rule, '2027-09-01').outcome).toBe(
      'FAIL',
    );
    expect(evaluate({ ...holder, birthDate: '1960-01-01' }, rule, '2027-03-01').outcome).toBe('PASS');
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
    const record = {
      ...ratna,
      career: [row('2020-01-01', '2021-01-16'), row('2020-06-01', '2021-01-01'), row('2026-01-01', null)],
    };

    expect(
      evaluate(
        record,
        { rule: 'MONTHS_IN_CLASS', parameters: { anyOf: ['PENGAWAS'], months: 24 } },
        '2026-06-01',
      ).eligibleFrom,
    ).toBe(addMonths('2024-12-17', 24));
  });
});
