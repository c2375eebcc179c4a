import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectPath } from '../../../platform/project-files.js';
import { retirementDate } from './retirement.js';

interface Example {
  readonly inputs: { readonly employees: readonly { id: string; birth_date: string; position_group: string }[] };
  readonly parameters: { readonly retirement_age: Record<string, number> };
  readonly expected: { readonly tmt_pensiun: Record<string, string>; readonly retirements_per_year: Record<string, number>; readonly order: readonly string[] };
}

test('the worked example of eight retirements comes out', () => {
  const { inputs, parameters, expected } = JSON.parse(readFileSync(projectPath('data/worked-examples/retirement-projection-01.json'), 'utf8')) as Example;

  const dates = inputs.employees.map(
    ({ id, birth_date, position_group }) => [id, retirementDate(birth_date, parameters.retirement_age[position_group] ?? 0)] as const,
  );

  expect(Object.fromEntries(dates)).toEqual(expected.tmt_pensiun);
  expect([...dates].sort(([a, on], [b, other]) => (on === other ? (a < b ? -1 : 1) : on < other ? -1 : 1)).map(([id]) => id)).toEqual(expected.order);
  const years = Map.groupBy(dates, ([, on]) => on.slice(0, 4));
  expect(Object.fromEntries([...years].map(([year, list]) => [year, list.length]))).toEqual(expected.retirements_per_year);
});

test.each([
  ['1967-10-14', 58, '2025-11-01'],
  ['1966-02-01', 60, '2026-03-01'],
  ['1967-12-31', 58, '2026-01-01'],
  ['1968-02-29', 58, '2026-03-01'],
])('somebody born on %s who retires at %i leaves on %s', (birthDate, age, day) => {
  expect(retirementDate(birthDate, age)).toBe(day);
});
