import { expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';
import { TODAY } from '../support/fixed.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi();
const build = builder(() => api.database);
const query =
  'query ($id: ID!) { employee(by: { id: $id }) { visibility sex statuses { id } withheld { reason fields } } }';

async function placed(unit: string, during = period('2020-01-01')): Promise<string> {
  const employee = await build.employee();
  await build.fact('placement', employee, { unit_id: unit, during });
  return encodeId('Employee', employee);
}

async function unitWithCode(parent?: string): Promise<{ id: string; code: string }> {
  const id = await build.unit(parent === undefined ? {} : { parent });
  const { rows } = await api.database.query('select code from unit where id = $1', [id]);
  return { id, code: rows[0].code };
}

const seen = async (id: string, claims: object) =>
  (await api.ask(query, { id }, claims)).data.employee.visibility;

test('an officer reaches those who serve in the unit on the day, and neither who has left nor who is yet to come', async () => {
  const { id: unit, code } = await unitWithCode();
  const { id: below } = await unitWithCode(unit);
  const { id: other } = await unitWithCode();
  const officer = { roles: [Role.UNIT_OFFICER], units: [code] };
  const [here, beneath, left, coming] = [
    await placed(unit),
    await placed(below),
    await placed(unit, period('2020-01-01', TODAY)),
    await placed(unit, period('2026-11-22')),
  ];
  const moving = await build.employee();
  await build.fact('placement', moving, { unit_id: unit, during: period('2020-01-01', '2026-12-01') });
  await build.fact('placement', moving, { unit_id: other, during: period('2026-12-01') });
  const everybody = [here, beneath, left, coming, encodeId('Employee', moving)];

  expect(await Promise.all(everybody.map((id) => seen(id, officer)))).toEqual([
    'RECORD',
    'RECORD',
    'DIRECTORY',
    'DIRECTORY',
    'RECORD',
  ]);
  api.setToday('2026-12-01');
  expect(await Promise.all(everybody.map((id) => seen(id, officer)))).toEqual([
    'RECORD',
    'RECORD',
    'DIRECTORY',
    'RECORD',
    'DIRECTORY',
  ]);
  api.setToday(TODAY);
});

test('a planner, a committee and an auditor whose token names agencies reach the people of those alone', async () => {
  const { id: unit, code } = await unitWithCode();
  const { id: other } = await unitWithCode();
  const [own, foreign] = [await placed(unit), await placed(other)];

  for (const role of [Role.HR_PLANNER, Role.TALENT_COMMITTEE, Role.AUDITOR]) {
    const claims = { roles: [role], agencies: [code] };
    expect([await seen(own, claims), await seen(foreign, claims)]).toEqual(['RECORD', 'DIRECTORY']);
    expect([
      await seen(own, { roles: [role], agencies: ['none'] }),
      await seen(own, { roles: [role], agencies: [] }),
    ]).toEqual(['DIRECTORY', 'DIRECTORY']);
    expect([await seen(own, { roles: [role] }), await seen(foreign, { roles: [role] })]).toEqual([
      'RECORD',
      'RECORD',
    ]);
  }
  expect(
    (await api.ask('{ employees(orderBy: [BIRTH_DATE_ASC]) { totalCount } }', {}, { agencies: [code] }))
      .errors?.[0]?.extensions.code,
  ).toBe('FORBIDDEN');
});

test('what is withheld says so and why, and what is only unknown does not', async () => {
  const { id: unit } = await unitWithCode();
  const id = await placed(unit);
  const ask = async (claims: object) => (await api.ask(query, { id }, claims)).data.employee;

  expect((await ask({ roles: [Role.HR_PLANNER] })).withheld).toBeNull();
  expect((await ask({ roles: [Role.REPORTER] })).withheld).toMatchObject({ reason: 'NO_RECORDS' });
  const officer = await ask({ roles: [Role.UNIT_OFFICER], units: ['elsewhere'] });
  expect(officer).toMatchObject({ sex: null, statuses: null, withheld: { reason: 'OUT_OF_REACH' } });
  expect(officer.withheld.fields).toEqual(
    expect.arrayContaining(['nip', 'sex', 'birthDate', 'statuses', 'sanctions', 'feedback']),
  );
});

test('a number of somebody out of reach and one that does not exist cost the same statements and give the same answer', async () => {
  const { id: unit } = await unitWithCode();
  await placed(unit);
  const { rows } = await api.database.query('select nip from employee limit 1');
  const answers = [];
  for (const nip of [rows[0].nip, '199912312025011999'])
    for (const roles of [[Role.REPORTER], [Role.UNIT_OFFICER]]) {
      api.statements.length = 0;
      const answer = await api.ask(
        'query ($nip: String!) { employee(by: { nip: $nip }) { id name } }',
        { nip },
        { roles, units: ['T'.repeat(3)] },
      );
      answers.push([answer, [...api.statements]]);
    }

  expect(answers.slice(0, 2)).toEqual(answers.slice(2));
  expect(answers[0]?.[0]).toEqual({ data: { employee: null } });
});

test('callers who ask at the same time over the same connections see what each of them may', async () => {
  const { id: unit, code } = await unitWithCode();
  const { id: other } = await unitWithCode();
  const [here, elsewhere] = [await placed(unit), await placed(other)];
  const callers = [
    [{ subject: 'a', roles: [Role.UNIT_OFFICER], units: [code] }, ['RECORD', 'DIRECTORY']],
    [{ subject: 'b', roles: [Role.HR_PLANNER] }, ['RECORD', 'RECORD']],
    [{ subject: 'c', roles: [Role.EMPLOYEE] }, ['DIRECTORY', 'DIRECTORY']],
    [{ subject: 'd', roles: [Role.HR_PLANNER], agencies: [] }, ['DIRECTORY', 'DIRECTORY']],
  ] as const;

  const answers = await Promise.all(
    Array.from({ length: 80 }, async (_, at) => {
      const [claims, expected] = callers[at % callers.length] as (typeof callers)[number];
      return { expected, found: [await seen(here, claims), await seen(elsewhere, claims)] };
    }),
  );

  for (const { expected, found } of nonEmpty(answers)) expect(found).toEqual(expected);
});
