import { describe, expect, test } from 'vitest';
import { addMonths } from '../../../platform/calendar.js';
import { sentence } from '../messages/sentence.js';
import { eligibilityOf } from './eligibility.js';
import { discipline } from './indicators/discipline.js';
import type { PersonRecord, SanctionRow } from './person.js';
import { PersonOnDay } from './person-on-day.js';
import type { Rubric } from './policy.js';
import { people, policy, post, scales } from './worked-example.fixture.js';

const ON = '2027-03-01';
const ratna = people.find(({ id }) => id === 'RATNA') as PersonRecord;
const rubric = policy.criteria.find(({ code }) => code === 'REKAM_JEJAK_DISIPLIN')?.rubric as Rubric;
const sanctioned = (...rows: [severity: string, from: string, to: string | null][]) => {
  const sanctions = {
    attested: [ON],
    rows: rows.map(([severity, from, to], at): SanctionRow => ({ severity, from, to, ref: `s${at}` })),
  };
  return new PersonOnDay({ ...ratna, sanctions }, scales, { on: ON, today: ON });
};
const found = (person: PersonOnDay, by: Rubric = rubric) => {
  const { low, high, because } = discipline(person, by, post, scales);
  return [low, high, sentence(because, 'en')];
};
const ENDED = addMonths(ON, -60);

describe('a breach of ethics', () => {
  test('weighs as much as a light sanction, while it runs and for 60 months after', () => {
    expect(found(sanctioned(['ETHICS', '2027-01-01', null]))).toEqual([7_500, 7_500, 'worst: ETHICS']);
    expect(found(sanctioned(['ETHICS', '2021-01-01', '2022-03-02']))).toEqual([
      7_500,
      7_500,
      'worst: ETHICS',
    ]);
    expect(found(sanctioned(['ETHICS', '2021-01-01', ENDED]))).toEqual([10_000, 10_000, 'none, attested']);
    expect(found(sanctioned(['LIGHT', '2027-01-01', null]))).toEqual([0, 0, 'a sanction is being served']);
    expect(found(sanctioned(['ETHICS', '2027-01-01', null], ['HEAVY', '2023-01-01', '2024-01-01']))).toEqual([
      2_500,
      2_500,
      'worst: HEAVY',
    ]);
  });

  test('that runs is never worded as none, whatever points a policy gives', () => {
    const { ETHICS: _, ...before } = rubric.table ?? {};

    for (const table of [before, { ...before, ETHICS: 10_000 }])
      expect(found(sanctioned(['ETHICS', '2027-01-01', null]), { ...rubric, table })).toEqual([
        10_000,
        10_000,
        'worst: ETHICS',
      ]);
  });
});

test.each([
  [
    ['LIGHT', '2027-01-01', null],
    'LIGHT sanction from 2027-01-01 on, still running, which does not count here',
  ],
  [
    ['LIGHT', '2027-01-01', '2027-04-01'],
    'LIGHT sanction from 2027-01-01 until 2027-04-01, which does not count here',
  ],
  [['LIGHT', '2026-01-01', '2027-01-01'], 'none that counts here, attested'],
] as const)('the gate of discipline passes %j as "%s"', ([severity, from, to], wording) => {
  const requirements = [
    {
      rule: 'DISCIPLINE_GATE',
      parameters: { severities: ['MEDIUM', 'HEAVY'], months: 24 },
      citation: '',
      waivableBy: [],
    },
  ];
  const [result] = eligibilityOf(
    sanctioned([severity, from, to]),
    { ...post, requirements },
    'PROMOTION',
    scales,
  ).results;

  expect([result?.outcome, result?.found && sentence(result.found, 'en')]).toEqual(['PASS', wording]);
});
