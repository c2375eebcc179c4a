import { describe, expect, test } from 'vitest';
import { addYears } from '../../../platform/calendar.js';
import { evaluate, ratna } from './eligibility.fixture.js';

describe('rules of employment and remaining service', () => {
  test('leave that ends on a known day heals on that day', () => {
    const away = { ...ratna, statuses: [{ code: 'CLTN', from: '2026-06-01', to: '2027-09-01', ref: 's' }] };

    expect(evaluate(away, { rule: 'ACTIVE_STATUS', parameters: {} }, '2027-03-01')).toMatchObject({
      outcome: 'FAIL',
      eligibleFrom: '2027-09-01',
    });
  });

  test('sick leave is never a reason against a candidate', () => {
    const ill = { ...ratna, statuses: [{ code: 'SICK', from: '2026-06-01', to: null, ref: 's' }] };

    expect(evaluate(ill, { rule: 'ACTIVE_STATUS', parameters: {} }, '2027-03-01').outcome).toBe('PASS');
  });

  test('a person past retirement under the class of the post is refused, though the present class allows more', () => {
    const senior = {
      ...ratna,
      birthDate: addYears('2027-03-01', -59),
      career: [
        {
          class: 'JPT_PRATAMA',
          family: null,
          post: 'X',
          unit: 'U',
          agency: 'A',
          affair: null,
          from: '2020-01-01',
          to: null,
          ref: 'c',
        },
      ],
    };

    expect(
      evaluate(senior, { rule: 'REMAINING_SERVICE', parameters: { months: 0 } }, '2027-03-01').outcome,
    ).toBe('FAIL');
  });
});
