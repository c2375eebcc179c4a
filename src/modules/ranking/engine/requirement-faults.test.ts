import { expect, test } from 'vitest';
import { nonEmpty } from '../../../../test/support/non-empty.js';
import type { RuleParameters } from '../../positions/domain/rule-parameters.js';
import { sentence } from '../messages/sentence.js';
import { rowFaults } from './requirement-faults.js';
import { rules } from './rules/index.js';
import { scales } from './worked-example.fixture.js';

const details = (rule: string, parameters: object) =>
  rowFaults({ rule, parameters: parameters as RuleParameters }, scales).map(({ detail }) =>
    sentence(detail, 'en'),
  );

test('a row that lacks what its rule needs is refused, and never read as 0', () => {
  for (const [rule, { needs }] of nonEmpty(Object.entries(rules)))
    expect(details(rule, {})).toEqual(Object.keys(needs).map((name) => `it states no ${name}`));
});

test.each([
  ['MINIMUM_RANK', { rank: 'III_E' }, 'rank names "III_E", which is not on the scale of the day'],
  ['MINIMUM_EDUCATION', { level: 'S4' }, 'level names "S4", which is not on the scale of the day'],
  [
    'RECENT_PERFORMANCE',
    { minimum: 'GOOD', years: 2 },
    'minimum names "GOOD", which is not on the scale of the day',
  ],
  ['RECENT_PERFORMANCE', { minimum: 'BAIK', years: 3 }, 'years is 3, not a whole number from 1 to 2'],
  [
    'MONTHS_IN_CLASS',
    { anyOf: ['PENGAWAS', 'PENGAWASS'], months: 36 },
    'anyOf names "PENGAWASS", which is not known',
  ],
  ['MONTHS_IN_CLASS', { anyOf: [], months: 36 }, 'anyOf names nothing'],
  [
    'MONTHS_IN_CLASS',
    { anyOf: ['PENGAWAS'], months: '36' },
    'months is "36", not a whole number from 0 to 1200',
  ],
  ['EMPLOYMENT_KIND', { anyOf: ['PNS', 'HONORER'] }, 'anyOf names "HONORER", which is not known'],
  ['DISCIPLINE_GATE', { severities: ['HEAVI'], months: 24 }, 'severities names "HEAVI", which is not known'],
  [
    'COMPETENCY_MATCH',
    { points: 10_001, kinds: ['MANAGERIAL'] },
    'points is 10001, not a whole number from 0 to 10000',
  ],
  ['MAXIMUM_AGE', { age: 56, reading: 'SOMETIME' }, 'reading SOMETIME is not known'],
  ['LUCK', {}, 'no such rule is known'],
])('%s with %j is refused, with the place named', (rule, parameters, detail) => {
  expect(details(rule, parameters)).toEqual([detail]);
});

test('the rows of the worked example can be applied', () => {
  expect(details('MAXIMUM_AGE', { age: 56 })).toEqual([]);
  expect(details('MONTHS_IN_CLASS', { anyOf: ['PENGAWAS'], months: 36 })).toEqual([]);
});
