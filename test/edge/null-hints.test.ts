import { isObjectType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSuksesiSchema } from '../../src/app/schema.js';
import { Role } from '../../src/modules/access/index.js';
import { guardedFields } from '../../src/platform/graphql/authorization.js';
import { decodeUuid, encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder } from '../support/build.js';

// biome-ignore lint/suspicious/noExplicitAny: an answer as the service gives it.
type Json = any;

const developing = useApi({ city: true, isDevelopment: true });
const build = builder(() => developing.database);
const production = useApi({ city: true });
const officer = { subject: 'officer', roles: [Role.UNIT_OFFICER], units: ['6471.10'] };

let stranger = '';
beforeAll(async () => {
  const { data } = await developing.ask(
    '{ employees(first: 1, filter: { isServing: true, unit: { code: "6471.12" } }) { nodes { id } } }',
  );
  stranger = data.employees.nodes[0].id;
});

const causes = async (
  query: string,
  claims: object = officer,
  variables: Record<string, unknown> = { id: stranger },
): Promise<Record<string, string[]>> => {
  const answer: Json = await developing.ask(query, variables, claims);
  return Object.fromEntries((answer.extensions?.nulls ?? []).map((one: Json) => [one.path, one.causes]));
};

test('every type with a guarded field says what is withheld, and why', () => {
  const schema = buildSuksesiSchema();
  const guarded = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && guardedFields(schema, type.name).length > 0,
  );

  expect(guarded.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Candidate', 'Employee', 'RankingChange']),
  );
  expect(
    guarded.filter((type) => !(isObjectType(type) && 'withheld' in type.getFields())).map(({ name }) => name),
  ).toEqual([]);
});

describe('in development an answer says why', () => {
  test('a guard hides a field, also under another name and in a list', async () => {
    const query =
      'query ($id: ID!) { employee(by: { id: $id }) { born: birthDate visibility } employees(first: 2, filter: { unit: { code: "6471.12" } }) { nodes { nip } } }';
    const { 'employee.born': born, 'employees.nodes.1.nip': nip } = await causes(query);

    expect([born, nip]).toEqual([['GUARD'], ['GUARD']]);
  });

  test('a fact is not known in the records', async () => {
    await developing.database.query('update employee set birth_date = null where id = $1', [
      decodeUuid(stranger, 'Employee'),
    ]);

    expect(await causes('query ($id: ID!) { employee(by: { id: $id }) { birthDate } }', {})).toEqual({
      'employee.birthDate': ['NO_VALUE'],
    });
  });

  test('nothing of a key is there, or it lies out of reach, which is not told apart', async () => {
    const nobody = encodeId('Employee', '018f0000-0000-7000-8000-000000000000');

    expect(
      await causes('query ($id: ID!) { node(id: $id) { id } employee(by: { id: $id }) { id } }', officer, {
        id: nobody,
      }),
    ).toEqual({
      node: ['NOT_FOUND'],
      employee: ['NOT_FOUND'],
    });
  });

  test('the directory shows today, and a resolver checks a record', async () => {
    const query =
      'query ($id: ID!) { employee(by: { id: $id }) { unit(on: "2025-01-01") { id } } vacancies(first: 100, filter: { reason: [RETIREMENT] }) { nodes { leaving { id } } } }';
    const { 'employee.unit': unit, ...leaving } = await causes(query);

    expect(unit).toEqual(['NO_VALUE', 'OTHER_DAY']);
    expect(Object.keys(leaving).length).toBeGreaterThan(0);
    for (const cause of Object.values(leaving)) expect(cause).toEqual(['NO_VALUE', 'RECORD_CHECK']);
  });

  test('a reference leads to a row out of scope', async () => {
    const person = decodeUuid(stranger, 'Employee');
    const [{ id: appointment, position }] = (
      await developing.database.query(
        'select id, position_id as position from appointment where employee_id = $1 limit 1',
        [person],
      )
    ).rows;
    const { rows: rules } = await developing.database.query('select id from filling_rule limit 1');
    const filling = await build.insert('filling', {
      ...{
        position_id: position,
        rule_id: rules[0].id,
        appointment_id: appointment,
        vacant_since: '2026-11-01',
        status: 'CANCELLED',
        among: 'EVERYBODY',
      },
      ...{ opened_on: '2026-11-01', opened_by: 'planner', document: 'SPT 1', cancelled_because: 'X' },
    });
    const bound = { subject: 'bound', roles: [Role.HR_PLANNER], agencies: ['6471.10'] };
    const query = 'query ($f: ID!) { node(id: $f) { ... on Filling { appointment { id } } } }';

    expect(await causes(query, bound, { f: encodeId('Filling', filling) })).toEqual({
      'node.appointment': ['OUT_OF_SCOPE'],
    });
    expect(await causes(query, {}, { f: encodeId('Filling', filling) })).toEqual({});
  });

  test('numbers are rounded, and judge nothing', async () => {
    const query =
      '{ positions(first: 1, filter: { class: [PENGAWAS] }) { nodes { ranking { stability { draws } fairness { stages { groups { verdict } } } } } } }';
    const found = await causes(query, { subject: 'reports', roles: [Role.REPORTER] });

    expect(found['positions.nodes.0.ranking.stability']).toEqual(['NO_VALUE', 'ROUNDED']);
    expect(found['positions.nodes.0.ranking.fairness.stages.0.groups.0.verdict']).toEqual([
      'NO_VALUE',
      'ROUNDED',
    ]);
  });

  test('a field was refused', async () => {
    const found = await causes('{ viewer { roles } fillings(first: 1) { totalCount } }', {
      roles: [Role.EMPLOYEE],
    });

    expect(found).toEqual({ fillings: ['ERROR'] });
  });
});

test('in production an answer says nothing beside itself', async () => {
  const answer: Json = await production.ask(
    'query ($id: ID!) { employee(by: { id: $id }) { birthDate } }',
    { id: stranger },
    officer,
  );

  expect(answer).toEqual({ data: { employee: { birthDate: null } } });
});
