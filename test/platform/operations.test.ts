import { expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { useApi } from '../support/api.js';

const api = useApi({ city: true });
const administrator = { subject: 'administrator', roles: [Role.ADMINISTRATOR] };

interface Body {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly string[];
    readonly extensions: { readonly code: string };
  }[];
}

async function post(
  body: object,
  claims: Parameters<typeof api.token>[0] = {},
): Promise<{ status: number; body: Body }> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await api.token(claims)}` };
  const response = await api.fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, body: (await response.json()) as Body };
}
const refusal = (message: string) => ({
  status: 400,
  body: {
    errors: [expect.objectContaining({ message, extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } })],
  },
});

test.each([
  ['that is empty', '{ viewer { __typename } }', '', 'Unknown operation named "".'],
  [
    'of nothing, where there is one operation',
    '{ viewer { __typename } }',
    'X',
    'Unknown operation named "X".',
  ],
  [
    'of nothing, where there are two',
    'query A { viewer { __typename } } query B { viewer { __typename } }',
    'X',
    'Unknown operation named "X".',
  ],
  [
    'that is missing',
    'query A { viewer { __typename } } query B { viewer { __typename } }',
    null,
    'Must provide operation name if query contains multiple operations.',
  ],
])('a name %s is refused, and nothing runs', async (_, query, operationName, message) => {
  expect(await post({ query, operationName })).toEqual(refusal(message));
  expect(api.incidents).toEqual([]);
});

test('a mutation under a name that names nothing does not run', async () => {
  const query =
    'mutation Block($s: String!) { blockSubject(input: { subject: $s, reason: "test" }) { blockedSubject { subject } } }';

  expect(
    await post({ query, operationName: 'Wrong', variables: { s: 'wrong-name' } }, administrator),
  ).toEqual(refusal('Unknown operation named "Wrong".'));
  expect((await api.ask('{ blockedSubjects { subject } }', {}, administrator)).data).toEqual({
    blockedSubjects: [],
  });
});

test('of two operations the one that is named runs', async () => {
  const query = 'query A { viewer { roles } } query B { viewer { __typename } }';

  expect((await post({ query, operationName: 'B' })).body).toEqual({
    data: { viewer: { __typename: 'Viewer' } },
  });
});

test('a subscription is refused by validation', async () => {
  const { status, body } = await post({ query: 'subscription { x }' });

  expect([status, body.errors?.[0]]).toEqual([
    400,
    expect.objectContaining({
      message: 'Schema is not configured for subscriptions.',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    }),
  ]);
  expect(api.incidents).toEqual([]);
});

test.each([
  ['query ($v: Int) { retirementWave(years: $v) { month } }', 'retirementWave'],
  ['query ($v: Boolean) { nineBox(isCalibrated: $v) { on } }', 'nineBox'],
  ['query ($v: WaveGrouping) { retirementWave(by: $v) { people } }', 'retirementWave'],
  ['query ($v: Int) { selectionFairness(years: $v) { __typename } }', 'selectionFairness'],
])('null for a default that must not be null is the mistake of the caller: %s', async (query, field) => {
  const { body } = await post({ query, variables: { v: null } });

  expect(body.errors?.map(({ path, extensions: { code } }) => [path, code])).toEqual([
    [[field], 'BAD_USER_INPUT'],
  ]);
  expect(body.errors?.[0]?.message).toMatch(/^Argument "\w+" of non-null type "\w+!" must not be null\.$/);
});

test('null for such an argument deep inside leaves everything beside it', async () => {
  const query =
    'query ($v: Int) { positions(first: 1) { nodes { code ranking { considered settlement(size: $v) { isExact } } } } }';
  const { data, errors } = await api.ask(query, { v: null });

  expect(errors?.[0]).toMatchObject({
    path: ['positions', 'nodes', 0, 'ranking', 'settlement'],
    extensions: { code: 'BAD_USER_INPUT' },
  });
  expect(data.positions.nodes[0]).toMatchObject({
    code: expect.any(String),
    ranking: { considered: expect.any(Number), settlement: null },
  });
});

test('a variable left out of an input leaves the default of its field standing', async () => {
  const consensus =
    'query ($c: Int) { decisionMethods { consensus(input: { alternatives: ["a", "b"], ballots: [{ ranking: [["a"], ["b"]], count: $c }] }) { results { score } } } }';
  const weights =
    'query ($v: PriorityMethod, $m: [[Float!]!]!) { decisionMethods { pairwiseWeights(input: { criteria: ["a", "b", "c"], matrix: $m, method: $v }) { lambdaMax } } }';
  const m = [
    [1, 2, 5],
    [1 / 2, 1, 4],
    [1 / 5, 1 / 4, 1],
  ];

  expect((await api.ask(consensus)).data.decisionMethods.consensus.results).toEqual([
    { score: 1 },
    { score: 0 },
  ]);
  expect((await api.ask(weights, { m })).data).toEqual(
    (await api.ask(weights, { m, v: 'EIGENVECTOR' })).data,
  );
  expect((await api.ask(weights, { m })).data).not.toEqual(
    (await api.ask(weights, { m, v: 'COLUMN_MEAN' })).data,
  );
  expect((await api.ask(consensus, { c: null })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('directives with variables leave out what they say, over the real schema', async () => {
  const query =
    'query ($with: Boolean!) { viewer @skip(if: $with) { roles } employees(first: 1) { totalCount nodes { name @include(if: $with) ...F @skip(if: $with) ...F id } } } fragment F on Employee { kind }';
  const [on, off] = [
    (await api.ask(query, { with: true })).data,
    (await api.ask(query, { with: false })).data,
  ];

  expect([Object.keys(on), Object.keys(on.employees.nodes[0])]).toEqual([
    ['employees'],
    ['name', 'kind', 'id'],
  ]);
  expect([Object.keys(off), Object.keys(off.employees.nodes[0])]).toEqual([
    ['viewer', 'employees'],
    ['kind', 'id'],
  ]);
});
