import { GraphQLSchema, isNonNullType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildSuksesiSchema } from '../../src/app/schema.js';
import { Role } from '../../src/modules/access/index.js';
import { requirePermissions } from '../../src/platform/graphql/authorization.js';
import { useApi } from '../support/api.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi({ city: true });

test('the server does not start while a query names no permission', () => {
  const schema = buildSuksesiSchema();
  const query = schema.getQueryType();
  const field = query?.getFields()['employees'];
  if (!field) throw new Error('employees is a query');
  field.extensions = {};

  expect(() => requirePermissions(new GraphQLSchema(schema.toConfig()))).toThrow(
    /Query\.employees names no permission/,
  );
});

test('somebody without a role may ask who they are, and nothing else', async () => {
  const { data, errors } = await api.ask(
    '{ viewer { roles permissions } employees { totalCount } }',
    {},
    { roles: [] },
  );

  expect(data).toEqual({ viewer: { roles: [], permissions: [] }, employees: null });
  expect(errors?.[0]).toMatchObject({
    path: ['employees'],
    extensions: { code: 'FORBIDDEN', permission: 'workforce:read' },
  });
});

test('only the caller themselves is always there: every other root field may be null', () => {
  const schema = buildSuksesiSchema();
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}),
  );

  expect(fields.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual(['viewer']);
});

test.each([
  [
    'an input that is refused',
    '{ ok: viewer { __typename } a: vacancies(first: 1) { totalCount } b: vacancies(until: "2020-01-01", first: 1) { totalCount } }',
    Role.HR_PLANNER,
    'b',
  ],
  [
    'a page that is too large',
    '{ ok: viewer { __typename } b: employees(first: 200) { totalCount } }',
    Role.HR_PLANNER,
    'b',
  ],
  ['a list that is forbidden', '{ ok: viewer { __typename } b: serviceTokens { id } }', Role.HR_PLANNER, 'b'],
  [
    'an order that is forbidden',
    '{ ok: units(first: 1) { totalCount } b: employees(first: 1, orderBy: [RANK_ASC]) { totalCount } }',
    Role.UNIT_OFFICER,
    'b',
  ],
])('%s leaves its siblings', async (_, query, role, refused) => {
  const { data, errors } = await api.ask(query, {}, { roles: [role] });

  expect(errors?.map(({ path }) => path)).toEqual([[refused]]);
  expect(data).toMatchObject({ ok: expect.anything(), [refused]: null });
});

describe('who sees what of a person', () => {
  const record =
    '{ employees(first: 100, filter: { isServing: true }) { nodes { id name nip birthDate sex visibility kind unit { name } position { title } rank { name } education { level } appraisals { year } assessments { level } talent { box } missing { kind } sanctions { severity } retirement { date } } } }';
  type Person = Record<string, unknown> & { readonly visibility: string; readonly nip: string | null };
  const guarded = [
    'nip',
    'birthDate',
    'sex',
    'rank',
    'education',
    'appraisals',
    'assessments',
    'talent',
    'missing',
    'sanctions',
    'retirement',
  ];

  async function someone(): Promise<{ nip: string; id: string }> {
    const { data } = await api.ask(
      '{ employees(first: 1, filter: { isServing: true }) { nodes { nip id } } }',
    );
    return data.employees.nodes[0];
  }

  test.each([Role.REPORTER, Role.ADMINISTRATOR, Role.EMPLOYEE])('%s sees the directory', async (role) => {
    const { data } = await api.ask(record, {}, { roles: [role] });

    for (const person of nonEmpty(data.employees.nodes as Person[])) {
      expect(person.visibility).toBe('DIRECTORY');
      for (const field of guarded) expect([field, person[field]]).toEqual([field, null]);
      expect(person['name']).toBeTruthy();
    }
  });

  test('an employee sees the own record, and only that', async () => {
    const { nip, id } = await someone();

    const { data } = await api.ask(record, {}, { roles: [Role.EMPLOYEE], nip });
    const own = (data.employees.nodes as Person[]).filter(({ visibility }) => visibility === 'RECORD');

    expect(own.map((person) => person['id'])).toEqual([id]);
    expect(own[0]?.nip).toBe(nip);
    expect(
      (await api.ask('{ viewer { employee { nip } } }', {}, { roles: [Role.EMPLOYEE], nip })).data.viewer
        .employee.nip,
    ).toBe(nip);
  });

  test('a unit officer sees the records of the own unit and everything below it', async () => {
    const { data } = await api.ask(
      record.replace('filter: { isServing: true }', 'filter: { isServing: true, unit: { code: "6471.10" } }'),
      {},
      { roles: [Role.UNIT_OFFICER], units: ['6471.10'] },
    );
    const outside = await api.ask(
      record.replace('filter: { isServing: true }', 'filter: { isServing: true, unit: { code: "6471.12" } }'),
      {},
      { roles: [Role.UNIT_OFFICER], units: ['6471.10'] },
    );

    expect(new Set((data.employees.nodes as Person[]).map(({ visibility }) => visibility))).toEqual(
      new Set(['RECORD']),
    );
    expect(new Set((outside.data.employees.nodes as Person[]).map(({ visibility }) => visibility))).toEqual(
      new Set(['DIRECTORY']),
    );
  });

  test('filters, orderings, numbers and ids tell nothing that the record keeps', async () => {
    const { nip } = await someone();
    const asReporter = { roles: [Role.REPORTER] };
    const { data: ids } = await api.ask(
      '{ employees(first: 20, filter: { isServing: true }) { nodes { appraisals { id } appointments { id } } } }',
    );
    const appraisal = ids.employees.nodes.flatMap(
      (person: { appraisals: { id: string }[] }) => person.appraisals,
    )[0].id;

    expect(
      (await api.ask('query ($nip: String!) { employee(by: { nip: $nip }) { id } }', { nip }, asReporter))
        .data.employee,
    ).toBeNull();
    expect(
      (await api.ask('{ employees(orderBy: [BIRTH_DATE_ASC]) { totalCount } }', {}, asReporter)).errors?.[0]
        ?.extensions.code,
    ).toBe('FORBIDDEN');
    expect(
      (await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id: appraisal }, asReporter)).data.node,
    ).toBeNull();
  });

  test('a ranking does not answer for a colleague, and its cursors name nobody', async () => {
    const { nip, id } = await someone();
    const { data: all } = await api.ask(
      '{ employees(first: 100, filter: { isServing: true }) { nodes { id } } }',
    );
    const uuids: string[] = all.employees.nodes.map((node: { id: string }) =>
      Buffer.from(node.id, 'base64url').subarray(1).toString('hex'),
    );
    const colleague = all.employees.nodes[1].id;
    const query = `query ($mine: ID!, $other: ID!) { positions(first: 1, filter: { class: [PENGAWAS], standingOn: "2026-11-21" }) { nodes { ranking { mine: candidate(employee: { id: $mine }) { standing } other: candidate(employee: { id: $other }) { standing }
      candidates(first: 100, standing: [ELIGIBLE, UNDETERMINED, INELIGIBLE]) { edges { cursor } pageInfo { endCursor hasNextPage } } } } } }`;

    const { data } = await api.ask(query, { mine: id, other: colleague }, { roles: [Role.EMPLOYEE], nip });
    const { ranking } = data.positions.nodes[0];
    const cursors = ranking.candidates.edges
      .map(({ cursor }: { cursor: string }) =>
        Buffer.from(cursor, 'base64url').toString().replaceAll('-', ''),
      )
      .join();

    expect(ranking.mine.standing).toBeTruthy();
    expect(ranking.other).toBeNull();
    expect(
      uuids.filter((_, at) => all.employees.nodes[at].id !== id && cursors.includes(uuids[at] as string)),
    ).toEqual([]);
  });

  test('the directory shows today: neither careers nor retirements can be read by asking for other days', async () => {
    const asReporter = { roles: [Role.REPORTER] };
    const query =
      '{ employees(first: 50, filter: { isServing: true }) { nodes { now: position { code } then: position(on: "2020-01-01") { code } unit(on: "2020-01-01") { code } } } positions(first: 50, filter: { isVacant: false }) { nodes { formation { blocked } today: incumbents { totalCount } later: incumbents(on: "2040-01-01") { totalCount } } } }';

    const { data, errors } = await api.ask(query, {}, asReporter);
    const planner = await api.ask(query);

    expect(errors).toBeUndefined();
    expect(data.employees.nodes.some(({ now }: { now: unknown }) => now !== null)).toBe(true);
    for (const { then, unit } of data.employees.nodes) expect([then, unit]).toEqual([null, null]);
    for (const { later, formation } of data.positions.nodes)
      expect([later.totalCount, formation.blocked]).toEqual([0, 0]);
    expect(planner.data.employees.nodes.some(({ then }: { then: unknown }) => then !== null)).toBe(true);
  });

  test('an id opens nothing to somebody without a role', async () => {
    const { id } = await someone();

    expect(
      (await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id }, { roles: [] })).errors?.[0]
        ?.extensions.code,
    ).toBe('FORBIDDEN');
  });

  test('a ranking shows nothing of candidates out of reach', async () => {
    const { nip, id } = await someone();
    const query =
      '{ vacancies(first: 1, filter: { class: [PENGAWAS] }) { nodes { leaving { name } ranking { considered candidates(first: 5, standing: [ELIGIBLE, UNDETERMINED, INELIGIBLE]) { nodes { employee { id } visibility withheld { reason } } } } } } }';

    const { data, errors } = await api.ask(query, {}, { roles: [Role.EMPLOYEE], nip });
    const [{ leaving, ranking }] = data.vacancies.nodes;

    expect(errors).toBeUndefined();
    expect(leaving).toBeNull();
    expect(ranking.considered).toBeGreaterThan(100);
    expect(ranking.candidates.nodes).toEqual([{ employee: { id }, visibility: 'RECORD', withheld: null }]);
  });
});
