import { expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { useApi } from '../support/api.js';

const api = useApi({ city: true });
const query = 'query ($id: ID!) { whoCanSee(employee: { id: $id }) { role unit { code } sees because } }';
const auditor = { roles: [Role.AUDITOR] };

async function someone(): Promise<string> {
  return (
    await api.ask(
      '{ employees(first: 1, filter: { isServing: true, unit: { code: "6471.10" } }) { nodes { id } } }',
    )
  ).data.employees.nodes[0].id;
}

test('an auditor learns who sees a record, and it is those who do', async () => {
  const id = await someone();

  const { data } = await api.ask(query, { id }, auditor);
  const sights = data.whoCanSee as { role: Role; unit: { code: string } | null; sees: string }[];

  expect(
    sights.filter(({ sees, unit }) => sees === 'RECORD' && unit === null).map(({ role }) => role),
  ).toEqual([Role.HR_PLANNER, Role.TALENT_COMMITTEE, Role.AUDITOR]);
  expect(sights.filter(({ unit }) => unit !== null).map(({ unit }) => unit?.code)).toContain('6471.10');
  for (const { role, unit, sees } of sights) {
    const seen = await api.ask(
      'query ($id: ID!) { employee(by: { id: $id }) { visibility } }',
      { id },
      { subject: 'stranger', roles: [role], units: unit === null ? [] : [unit.code] },
    );
    expect([role, unit?.code, seen.data.employee.visibility]).toEqual([role, unit?.code, sees]);
  }
});

test('nobody else may ask, and nobody is no person', async () => {
  expect((await api.ask(query, { id: await someone() })).errors?.[0]?.extensions).toMatchObject({
    code: 'FORBIDDEN',
    permission: 'access:audit',
  });
  expect(
    (await api.ask('{ whoCanSee(employee: { nip: "000000000000000000" }) { role } }', {}, auditor)).data
      .whoCanSee,
  ).toBeNull();
});
