import { describe, expect, test } from 'vitest';
import { evaluate, ratna } from './eligibility.fixture.js';

describe('rules of competence', () => {
  test('a partly known assessment passes when even its worst completion does', () => {
    const partly = { ...ratna, assessments: ratna.assessments.map((row) => ({ ...row, level: 3 })).slice(1) };

    expect(
      evaluate(
        partly,
        { rule: 'COMPETENCY_MATCH', parameters: { points: 6_800, kinds: ['MANAGERIAL', 'SOCIOCULTURAL'] } },
        '2027-03-01',
      ).outcome,
    ).toBe('PASS');
  });

  test('no assessment at all is unknown, never a failure', () => {
    expect(
      evaluate(
        { ...ratna, assessments: [] },
        { rule: 'VALID_ASSESSMENT', parameters: { kinds: ['MANAGERIAL', 'SOCIOCULTURAL'] } },
        '2027-03-01',
      ).outcome,
    ).toBe('UNKNOWN');
    expect(
      evaluate(
        { ...ratna, assessments: [] },
        { rule: 'COMPETENCY_MATCH', parameters: { points: 6_800, kinds: ['MANAGERIAL', 'SOCIOCULTURAL'] } },
        '2027-03-01',
      ).outcome,
    ).toBe('UNKNOWN');
  });

  test('an assessment made for a lower level does not count as valid', () => {
    const low = { ...ratna, assessments: ratna.assessments.map((row) => ({ ...row, madeForLevel: 2 })) };

    expect(
      evaluate(
        low,
        { rule: 'VALID_ASSESSMENT', parameters: { kinds: ['MANAGERIAL', 'SOCIOCULTURAL'] } },
        '2027-03-01',
      ).outcome,
    ).toBe('UNKNOWN');
  });
});
