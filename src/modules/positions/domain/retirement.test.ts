import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addYears,
  compareText,
  covers,
  firstOfNextMonth,
  type LocalDate,
} from '../../../platform/calendar.js';
import { projectPath } from '../../../platform/runtime/project-files.js';
import { type AgeRule, agePeriods, retirementDate, retirementUnder } from './retirement.js';

interface Example {
  readonly inputs: {
    readonly employees: readonly { id: string; birth_date: string; position_group: string }[];
  };
  readonly parameters: { readonly retirement_age: Record<string, number> };
  readonly expected: {
    readonly tmt_pensiun: Record<string, string>;
    readonly retirements_per_year: Record<string, number>;
    readonly order: readonly string[];
  };
}

test('the worked example of eight retirements comes out', () => {
  const { inputs, parameters, expected } = JSON.parse(
    readFileSync(projectPath('data/worked-examples/retirement-projection-01.json'), 'utf8'),
  ) as Example;

  const dates = inputs.employees.map(
    ({ id, birth_date, position_group }) =>
      [id, retirementDate(birth_date, parameters.retirement_age[position_group] ?? 0)] as const,
  );

  expect(Object.fromEntries(dates)).toEqual(expected.tmt_pensiun);
  expect(
    [...dates].sort(([a, on], [b, other]) => compareText(on, other) || compareText(a, b)).map(([id]) => id),
  ).toEqual(expected.order);
  const years = Map.groupBy(dates, ([, on]) => on.slice(0, 4));
  expect(Object.fromEntries([...years].map(([year, list]) => [year, list.length]))).toEqual(
    expected.retirements_per_year,
  );
});

test.each([
  ['1967-10-14', 58, '2025-11-01'],
  ['1966-02-01', 60, '2026-03-01'],
  ['1967-12-31', 58, '2026-01-01'],
  ['1968-02-29', 58, '2026-03-01'],
])('somebody born on %s who retires at %i leaves on %s', (birthDate, age, day) => {
  expect(retirementDate(birthDate, age)).toBe(day);
});

function rule(subject: Partial<AgeRule>, age: number, from: LocalDate, to: LocalDate | null = null): AgeRule {
  return { class: null, family: null, legalBasis: `${age}`, ...subject, age, from, to };
}
const C = { class: 'ADMINISTRATOR' };
const F = { family: 'GURU' };

describe('where ages change', () => {
  const raised = [rule(C, 58, '1900-01-01', '2027-07-01'), rule(C, 60, '2027-07-01')];
  const lowered = [rule(C, 60, '1900-01-01', '2027-07-01'), rule(C, 58, '2027-07-01')];
  const gap = [rule(C, 58, '1900-01-01', '2027-01-01'), rule(C, 58, '2028-01-01')];
  const family = [rule(C, 58, '1900-01-01'), rule(F, 60, '2025-01-01', '2028-01-01')];

  test.each([
    ['who reaches the old age before it rises, retires by it', raised, '1969-05-15', '2027-06-01', 58],
    [
      'who reaches it in its last month retires by it, on the day of the change',
      raised,
      '1969-06-15',
      '2027-07-01',
      58,
    ],
    ['who reaches it on the day of the change stays', raised, '1969-07-01', '2029-08-01', 60],
    ['who reaches it after the change stays', raised, '1969-08-15', '2029-09-01', 60],
    ['who is beyond the lower age retires after its first month', lowered, '1968-10-10', '2027-08-01', 58],
    ['who reaches the lower age later retires by it', lowered, '1969-09-10', '2027-10-01', 58],
    [
      'who reaches the age while no rule is in force retires after the gap',
      gap,
      '1969-05-15',
      '2028-02-01',
      58,
    ],
    ['the rule of the family goes before the class on its days', family, '1969-05-15', '2028-02-01', 58],
    ['the rule of the class counts on other days', family, '1966-05-15', '2024-06-01', 58],
    ['the rule of the family keeps whom the class would retire', family, '1967-03-15', '2027-04-01', 60],
  ] as const)('%s', (_name, rules, birthDate, date, age) => {
    const found = retirementUnder(
      birthDate,
      agePeriods(rules, 'ADMINISTRATOR', rules === family ? 'GURU' : null),
    );
    expect(found).toEqual({ date, age, legalBasis: `${age}` });
  });

  test('without a rule when the age is reached the day is not known', () => {
    expect(
      retirementUnder(
        '1969-05-15',
        agePeriods([rule(C, 58, '1900-01-01', '2027-01-01')], 'ADMINISTRATOR', null),
      ),
    ).toBeNull();
    expect(retirementUnder('1969-05-15', agePeriods(raised, 'PENGAWAS', null))).toBeNull();
  });

  test('the age is reached on the first day on which the age in force that day is completed, looked at day by day', () => {
    const day = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays('2024-01-01', days));
    const timeline = (subject: Partial<AgeRule>) =>
      fc
        .uniqueArray(fc.tuple(day, fc.option(fc.integer({ min: 56, max: 61 }), { freq: 3 })), {
          maxLength: 4,
          selector: ([from]) => from,
        })
        .map((changes) => {
          const sorted = changes.sort(([a], [b]) => (a < b ? -1 : 1));
          return sorted.flatMap(([from, age], index) =>
            age === null ? [] : [rule(subject, age, from, sorted[index + 1]?.[0] ?? null)],
          );
        });
    const birth = fc.integer({ min: 0, max: 2_500 }).map((days) => addDays('1965-01-01', days));
    fc.assert(
      fc.property(timeline(C), timeline(F), birth, (common, own, birthDate) => {
        const ages = agePeriods([...common, ...own], 'ADMINISTRATOR', 'GURU');
        let reached: LocalDate | null = null;
        for (let on = '2024-01-01'; on < '2034-01-01' && reached === null; on = addDays(on, 1)) {
          const age = (own.find((one) => covers(one, on)) ?? common.find((one) => covers(one, on)))?.age;
          if (age !== undefined && addYears(birthDate, age) <= on) reached = on;
        }
        expect(retirementUnder(birthDate, ages)?.date ?? null).toBe(
          reached === null ? null : firstOfNextMonth(reached),
        );
      }),
      { numRuns: process.env['SUKSESI_LONG'] === '1' ? 2_000 : 60 },
    );
  });
});
