import { expect, test } from 'vitest';
import type { LocalDate } from '../../../platform/calendar.js';
import { ratna } from './eligibility.fixture.js';
import { eligibilityOf } from './eligibility.js';
import { PersonOnDay } from './person-on-day.js';
import { post } from './populations.fixture.js';
import type { RequirementRow } from './post.js';
import { scales } from './worked-example.fixture.js';

test('a waiver covers person, post, rule and day, and needs an authority that may', () => {
  const requirement: RequirementRow = {
    rule: 'LEADERSHIP_TRAINING',
    parameters: { anyOf: ['PKN_I'] },
    citation: '',
    waivableBy: ['PPK'],
  };
  const deed = {
    post: post.id,
    rule: 'LEADERSHIP_TRAINING',
    deed: '1',
    signedBy: 'PPK',
    from: '2027-01-01',
    until: '2027-12-31',
    ref: 'w',
  };
  const outcome = (waiver: typeof deed, on: LocalDate) =>
    eligibilityOf(
      new PersonOnDay({ ...ratna, leadership: { attested: [on], rows: [] }, waivers: [waiver] }, scales, {
        on,
        today: on,
      }),
      { ...post, requirements: [requirement] },
      'PROMOTION',
      scales,
    ).results[0]?.outcome;

  expect(outcome(deed, '2027-12-31')).toBe('WAIVED');
  expect(outcome(deed, '2028-01-01')).toBe('FAIL');
  expect(outcome({ ...deed, post: 'another' }, '2027-06-01')).toBe('FAIL');
  expect(outcome({ ...deed, signedBy: 'MAYOR_OF_ELSEWHERE' }, '2027-06-01')).toBe('FAIL');
});
