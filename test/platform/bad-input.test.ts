import { describe, expect, test } from 'vitest';
import { useApi } from '../support/api.js';

const api = useApi({ city: true });
const firstError = async (query: string, variables?: Record<string, unknown>) =>
  (await api.ask(query, variables)).errors?.[0];

describe('bad input gets a coded error that names the argument', () => {
  test.each([
    [
      'a day that does not exist',
      '{ vacancies(from: "2026-02-30") { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      /2026-02-30/,
    ],
    [
      'a day in another form',
      '{ vacancies(from: "21/11/2026") { totalCount } }',
      'GRAPHQL_VALIDATION_FAILED',
      /YYYY-MM-DD/,
    ],
    [
      'until before from',
      '{ vacancies(from: "2026-12-01", until: "2026-11-01") { totalCount } }',
      'BAD_USER_INPUT',
      /^until/,
    ],
    [
      'a number of 17 digits',
      '{ employee(by: { nip: "19850314201001100" }) { id } }',
      'BAD_USER_INPUT',
      /^by\.nip/,
    ],
    ['neither key', '{ employee(by: {}) { id } }', 'GRAPHQL_VALIDATION_FAILED', /exactly one/],
    ['both keys', '{ unit(by: { id: "x", code: "y" }) { id } }', 'GRAPHQL_VALIDATION_FAILED', /exactly one/],
    ['first: 0', '{ employees(first: 0) { totalCount } }', 'BAD_USER_INPUT', /^first/],
    ['first: 101', '{ employees(first: 101) { totalCount } }', 'BAD_USER_INPUT', /^first/],
    ['last: -1', '{ units(last: -1) { totalCount } }', 'BAD_USER_INPUT', /^last/],
    ['first with last', '{ positions(first: 1, last: 1) { totalCount } }', 'BAD_USER_INPUT', /^last/],
    ['a mangled cursor', '{ employees(after: "nonsense") { totalCount } }', 'BAD_CURSOR', /^after/],
    [
      'an age beyond reason',
      '{ employees(filter: { age: { from: 400 } }) { totalCount } }',
      'BAD_USER_INPUT',
      /^filter\.age/,
    ],
    [
      'a rank that is none',
      '{ employees(filter: { rankAtLeast: "GENERAL" }) { totalCount } }',
      'BAD_USER_INPUT',
      /^filter\.rankAtLeast/,
    ],
    [
      'a box beyond nine',
      '{ employees(filter: { box: [10] }) { totalCount } }',
      'BAD_USER_INPUT',
      /^filter\.box/,
    ],
    [
      'a level beyond five',
      '{ employees(filter: { competency: { code: "INTEGRITAS", level: 6 } }) { totalCount } }',
      'BAD_USER_INPUT',
      /^filter\.competency\.level/,
    ],
    [
      'retirement from later to earlier',
      '{ employees(filter: { retiring: { from: "2027-02-01", until: "2027-01-01" } }) { totalCount } }',
      'BAD_USER_INPUT',
      /^filter\.retiring/,
    ],
    [
      'letters in a number',
      '{ employees(filter: { nipPrefix: "19%" }) { totalCount } }',
      'BAD_USER_INPUT',
      /^filter\.nipPrefix/,
    ],
    [
      'a text that nothing can hold',
      '{ employees(filter: { name: "\\u0000" }) { totalCount } }',
      'BAD_USER_INPUT',
      /NUL/,
    ],
    ['a code that nothing can hold', '{ unit(by: { code: "\\u0000" }) { id } }', 'BAD_USER_INPUT', /NUL/],
    [
      'a name that nothing can hold',
      'mutation { openCalibration(input: { name: "a\\u0000b", body: "KTI", document: "UND-1" }) { calibrationSession { id } } }',
      'BAD_USER_INPUT',
      /^input\.name/,
    ],
    [
      'a day before any rule',
      '{ positions(first: 1) { nodes { requirements(on: "1850-01-01") { rule } } } }',
      'ORGANIZATION_NO_RULES_ON_DAY',
      /1850-01-01/,
    ],
    [
      'a name longer than any',
      `{ employees(filter: { name: "${'a'.repeat(5_000)}" }) { totalCount } }`,
      'BAD_USER_INPUT',
      /^filter\.name/,
    ],
    ['a broken document', '{ employees(', 'GRAPHQL_PARSE_FAILED', /Syntax/],
    ['a field that is none', '{ salary }', 'GRAPHQL_VALIDATION_FAILED', /salary/],
  ])('%s', async (_name, query, code, message) => {
    const error = await firstError(query);

    expect(error?.extensions.code).toBe(code);
    expect(error?.message).toMatch(message);
    expect(JSON.stringify(error)).not.toMatch(/select |stack|node_modules/i);
  });

  test.each([['a day', '{ vacancies(until: "2027-13-01") { totalCount } }', { line: 1, column: 20 }]])(
    '%s that does not exist is shown where it stands in the document',
    async (_what, query, place) => {
      expect(await firstError(query)).toMatchObject({
        locations: [place],
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      });
    },
  );

  test('an id of another type is refused by the names of both', async () => {
    const { data } = await api.ask('{ positions(first: 1) { nodes { id } } }');
    const error = await firstError('query ($id: ID!) { employee(by: { id: $id }) { id } }', {
      id: data.positions.nodes[0]?.id,
    });

    expect(error?.message).toBe('by.id: an id of type Employee is needed, and this is one of type Position');
  });

  test('both or neither key through a variable, and a null key', async () => {
    const query = 'query ($by: EmployeeKey!) { employee(by: $by) { id } }';

    expect((await firstError(query, { by: { id: 'x', nip: '1' } }))?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await firstError(query, { by: {} }))?.extensions.code).toBe('BAD_USER_INPUT');
    expect(
      (await firstError('query ($id: ID) { employee(by: { id: $id }) { id } }', { id: null }))?.extensions
        .code,
    ).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/);
  });

  test('a filter nested beyond its bound', async () => {
    const deep = `${'{ not: '.repeat(7)}{ kind: PNS }${' }'.repeat(7)}`;

    expect((await firstError(`{ employees(filter: ${deep}) { totalCount } }`))?.extensions.code).toBe(
      'BAD_USER_INPUT',
    );
  });

  test('a cursor from another ordering or another list', async () => {
    const { data } = await api.ask(
      '{ employees(first: 1) { pageInfo { endCursor } } units(first: 1) { pageInfo { endCursor } } }',
    );
    const other = 'query ($after: String) { employees(orderBy: [NAME_DESC], after: $after) { totalCount } }';

    expect((await firstError(other, { after: data.employees.pageInfo.endCursor }))?.extensions.code).toBe(
      'BAD_CURSOR',
    );
    expect((await firstError(other, { after: data.units.pageInfo.endCursor }))?.extensions.code).toBe(
      'BAD_CURSOR',
    );
  });

  test('a cursor with values of the wrong kind never reaches the database', async () => {
    const forged = (values: unknown[]) =>
      Buffer.from(JSON.stringify(['Employee:BIRTH_DATE_ASC', ...values])).toString('base64url');
    const query =
      'query ($after: String) { employees(orderBy: [BIRTH_DATE_ASC], after: $after) { totalCount } }';

    for (const values of [
      ['2026-02-30', '00000000-0000-7000-8000-000000000000'],
      ['x', 'y'],
      [1, 2],
      [],
      [null, null],
    ]) {
      expect((await firstError(query, { after: forged(values) }))?.extensions.code).toBe('BAD_CURSOR');
    }
  });
});

describe('the edge speaks JSON, whatever it is sent', () => {
  test.each([
    ['no token', { method: 'POST', body: '{}' }, 401, 'UNAUTHENTICATED'],
    [
      'a token that is none',
      { method: 'POST', headers: { authorization: 'Bearer abc' } },
      401,
      'UNAUTHENTICATED',
    ],
  ] as const)('%s', async (_name, init, status, code) => {
    const response = await api.fetch('/graphql', init as RequestInit);

    expect(response.status).toBe(status);
    expect(
      ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code,
    ).toBe(code);
  });

  test.each([
    ['a body that is no JSON', '{"query": ', 'application/json', 400, 'BAD_REQUEST_BODY'],
    ['another charset', '{}', 'application/json; charset=utf-7', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['another content type', '{}', 'text/plain', 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [
      'a body of two megabytes',
      JSON.stringify({ query: ' '.repeat(2 * 1024 * 1024) }),
      'application/json',
      413,
      'BODY_TOO_LARGE',
    ],
  ])('%s', async (_name, body, type, status, code) => {
    const response = await api.fetch('/graphql', {
      method: 'POST',
      body,
      headers: { 'content-type': type, authorization: `Bearer ${await api.token()}` },
    });

    expect(response.status).toBe(status);
    expect(
      ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code,
    ).toBe(code);
  });

  test('a path that leads nowhere, and life without a token', async () => {
    expect((await api.fetch('/nowhere')).status).toBe(404);
    expect(await (await api.fetch('/livez')).json()).toEqual({ status: 'alive' });
  });
});

test('unknown keys are null, not errors', async () => {
  const { data, errors } = await api.ask(
    '{ employee(by: { nip: "190001011920011001" }) { id } unit(by: { code: "none" }) { id } position(by: { code: "none" }) { id } }',
  );

  expect(errors).toBeUndefined();
  expect(data).toEqual({ employee: null, unit: null, position: null });
});

test('one field that is refused leaves its siblings standing', async () => {
  const { data, errors } = await api.ask(
    '{ positions(first: 1, filter: { standingOn: "2026-11-21" }) { nodes { code good: ranking { considered } bad: ranking(policy: { code: "NONE" }) { considered } early: ranking(on: "1950-01-01") { considered } } } }',
  );

  expect(errors?.map(({ extensions, path }) => [extensions.code, path?.at(-1)]).sort()).toEqual([
    ['MERIT_POLICY_UNKNOWN', 'bad'],
    ['MERIT_POST_NOT_STANDING', 'early'],
  ]);
  expect(data.positions.nodes[0].good.considered).toBeGreaterThan(0);
  expect(data.positions.nodes[0].bad).toBeNull();
});
