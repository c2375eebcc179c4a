import { expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';
import { graphql } from '../support/operations/gql.js';

const api = useApi({ city: true });
const build = builder(() => api.database);

const attest = graphql(`
  mutation Attest($input: AttestListsInput!) {
    attestLists(input: $input) { attestations { id list attestedOn attestedBy document employee { id name } } }
  }
`);

async function people(filter: string): Promise<string[]> {
  const { data } = await api.ask(`{ employees(first: 5, filter: ${filter}) { nodes { id } } }`);
  return data.employees.nodes.map(({ id }: { id: string }) => id);
}
const stored = async () => (await api.database.query('select from attestation')).rowCount;
const input = (employees: string[]) => ({
  employeeIds: employees,
  lists: ['AWARDS' as const, 'SANCTIONS' as const],
  attestedOn: '2026-11-20',
  attestedBy: 'Pengelola Kepegawaian',
  document: 'SP/1/2026',
});

test('one officer attests two lists of five people at once', async () => {
  const employees = await people('{ isServing: true }');

  const { data, errors } = await api.ask(attest, { input: input(employees) });

  expect(errors).toBeUndefined();
  expect(data.attestLists?.attestations).toHaveLength(10);
  expect(new Set(data.attestLists?.attestations.map(({ employee }) => employee.id))).toEqual(
    new Set(employees),
  );
  const after = await api.ask(
    'query ($id: ID!) { employee(by: { id: $id }) { attestations { list attestedOn } missing { kind } } }',
    { id: employees[0] },
  );
  expect(after.data.employee.attestations).toContainEqual({ list: 'AWARDS', attestedOn: '2026-11-20' });
  expect(after.data.employee.missing.map(({ kind }: { kind: string }) => kind)).not.toContain('AWARD_RECORD');
});

test('a ranking in the same breath knows it', async () => {
  const [id] = await people('{ class: [PENGAWAS], missing: [AWARD_RECORD] }');
  const points = async () => {
    const { data } = await api.ask(
      'query ($id: ID!) { positions(first: 1, filter: { class: [ADMINISTRATOR], standingOn: "2026-11-21" }) { nodes { ranking { candidate(employee: { id: $id }) { contributions { criterion { code } points } } } } } }',
      { id },
    );
    return data.positions.nodes[0].ranking.candidate.contributions.find(
      ({ criterion }: { criterion: { code: string } }) => criterion.code === 'PENGHARGAAN',
    ).points;
  };
  expect(await points()).toBeNull();

  await api.ask(attest, { input: input([id ?? '']) });

  expect(await points()).not.toBeNull();
});

test('all of it is stored, or nothing', async () => {
  const before = await stored();
  const inside = await people('{ isServing: true, unit: { code: "6471.10" } }');
  const outside = await people('{ isServing: true, unit: { code: "6471.12" } }');
  const nobody = Buffer.concat([Buffer.of(1), Buffer.alloc(16, 7)]).toString('base64url');

  const officer = { roles: [Role.UNIT_OFFICER], units: ['6471.10'] };
  const mixed = await api.ask(attest, { input: input([...inside, ...outside.slice(0, 1)]) }, officer);
  const unknown = await api.ask(attest, { input: input([...inside, nobody]) });

  expect(mixed.errors?.[0]?.extensions.code).toBe('WORKFORCE_OUTSIDE_OWN_UNITS');
  expect(unknown.errors?.[0]?.extensions.code).toBe('WORKFORCE_EMPLOYEE_UNKNOWN');
  expect(await stored()).toBe(before);
});

test('refusals say what is wrong', async () => {
  const employees = await people('{ isServing: true }');
  const code = async (changes: object, claims = {}) =>
    (await api.ask(attest, { input: { ...input(employees), ...changes } }, claims)).errors?.[0]?.extensions
      .code;

  expect(await code({ attestedOn: '2026-11-22' })).toBe('WORKFORCE_ATTESTED_AHEAD');
  expect(await code({ employeeIds: [] })).toBe('BAD_USER_INPUT');
  expect(await code({ lists: [] })).toBe('BAD_USER_INPUT');
  expect(await code({ attestedBy: '  ' })).toBe('BAD_USER_INPUT');
  expect(await code({ document: 'x'.repeat(201) })).toBe('BAD_USER_INPUT');
  expect(await code({ employeeIds: ['nonsense'] })).toBe('BAD_ID');
  expect(await code({}, { roles: [Role.REPORTER] })).toBe('FORBIDDEN');
});

test('nobody is attested for a day outside of the employment', async () => {
  const employed = async (...days: [string, string | null]) =>
    encodeId('Employee', await build.employee({ employment: period(...days) }));
  const [since, until, coming] = [
    await employed('2026-11-20', null),
    await employed('2010-01-01', '2026-11-20'),
    await employed('2026-12-01', null),
  ];
  const before = await stored();
  const attested = async (employees: string[], attestedOn: string) =>
    (await api.ask(attest, { input: { ...input(employees), attestedOn } })).errors?.[0]?.extensions;

  expect(await attested([since, until], '2026-11-20')).toMatchObject({
    code: 'WORKFORCE_NOT_IN_SERVICE',
    argument: 'input.employeeIds.1',
  });
  expect(await attested([until, since], '2026-11-19')).toMatchObject({
    code: 'WORKFORCE_NOT_IN_SERVICE',
    argument: 'input.employeeIds.1',
  });
  expect(await attested([coming], '2026-11-21')).toMatchObject({
    code: 'WORKFORCE_NOT_IN_SERVICE',
    argument: 'input.employeeIds.0',
  });
  expect(await stored()).toBe(before);
  expect(await attested([since], '2026-11-20')).toBeUndefined();
  expect(await attested([until], '2026-11-19')).toBeUndefined();
});
