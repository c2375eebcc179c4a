import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answeredCodes } from '../../src/platform/errors.js';
import { useApi } from '../support/api.js';
import { isLongRun } from '../support/long-run.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi({ limits: { costAMinute: 1_000_000_000 } });
const HALF = '\ud800';
const SEARCH =
  'query ($filter: EmployeeFilter, $names: [ID!]) { employees(filter: $filter) { totalCount } nodes(ids: $names) { id } }';
const RAISE =
  'mutation ($input: RaiseDataRequestInput!) { raiseDataRequest(input: $input) { dataRequest { id } } }';
const LARGEST_ANSWER = 8_000;
const codes = new Set(answeredCodes().map(({ code }) => code));

/** The answer to a body as it is, which may be no JSON at all. */
async function sent(
  body: string,
  path = '/graphql',
  init: RequestInit & { headers?: Record<string, string> } = {},
) {
  const response = await api.fetch(path, {
    method: 'POST',
    ...init,
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await api.token()}`,
      ...init.headers,
    },
    ...(init.method === 'GET' ? {} : { body }),
  });
  const text = await response.text();
  const { errors } = JSON.parse(text) as {
    errors?: { message: string; extensions: { code: string; argument?: string; limit?: string } }[];
  };
  return {
    status: response.status,
    text,
    errors: errors ?? [],
    code: errors?.[0]?.extensions.code,
    details: errors?.[0]?.extensions,
  };
}
const asked = (body: unknown) => sent(JSON.stringify(body));
const getting = (parameters: Record<string, string>) =>
  sent('', `/graphql?${new URLSearchParams(parameters)}`, { method: 'GET' });

describe('a text that cannot be stored is refused by its path', () => {
  test.each([
    ['NUL', '\u0000'],
    ['half a pair', HALF],
    ['the other half', '\udc00'],
    ['halves in the wrong order', '\udc00\ud800'],
  ])('with %s', async (_what, text) => {
    const cases: [unknown, string][] = [
      [{ query: RAISE, variables: { input: { kind: 'ACCESS', reason: `a${text}` } } }, 'input.reason'],
      [
        { query: SEARCH, variables: { filter: { and: [{ name: 'x' }, { or: [{ name: text }] }] } } },
        'filter.and.1.or.0.name',
      ],
      [{ query: SEARCH, variables: { names: ['x', text] } }, 'names.1'],
      [{ query: SEARCH, variables: { filter: { [text]: 1 } } }, 'filter'],
      [{ query: SEARCH, variables: { unused: text } }, 'unused'],
      [{ query: '{ __typename }', operationName: text }, 'operationName'],
      [{ query: `{ __typename } # ${text}` }, 'query'],
    ];
    for (const [body, argument] of cases) {
      const { status, code, details, errors } = await asked(body);
      expect([status, code, details?.argument]).toEqual([400, 'BAD_USER_INPUT', argument]);
      expect(errors[0]?.message).toMatch(/contains a character that cannot be stored/);
    }
  });

  test('with NUL written into the document', async () => {
    const literal = (query: string) =>
      asked({ query }).then(({ status, code, details }) => [status, code, details?.argument]);

    expect(
      await literal('{ employees(filter: { and: [{ name: "x" }, { name: "\\u0000" }] }) { totalCount } }'),
    ).toEqual([400, 'BAD_USER_INPUT', 'filter.and.1.name']);
    expect(
      await literal(
        'mutation { raiseDataRequest(input: { kind: ACCESS, reason: "\\u0000" }) { dataRequest { id } } }',
      ),
    ).toEqual([400, 'BAD_USER_INPUT', 'input.reason']);
    expect(
      await literal('query ($n: String = "\\u0000") { employees(filter: { name: $n }) { totalCount } }'),
    ).toEqual([400, 'BAD_USER_INPUT', 'n']);
    // Half a pair is no escape that GraphQL knows.
    expect((await literal('{ employees(filter: { name: "\\ud800" }) { totalCount } }'))[1]).toBe(
      'GRAPHQL_PARSE_FAILED',
    );
  });

  test('in an address, and in a cursor', async () => {
    const { code, details } = await getting({ query: SEARCH, variables: '{"filter":{"name":"\\ud800"}}' });
    const cursor = Buffer.from(JSON.stringify([HALF, '019ab3c4-0000-7abc-8def-0123456789ab'])).toString(
      'base64url',
    );

    expect([code, details?.argument]).toEqual(['BAD_USER_INPUT', 'filter.name']);
    expect((await getting({ query: '{ __typename }', operationName: '\0' })).details?.argument).toBe(
      'operationName',
    );
    expect((await asked({ query: `{ employees(after: "${cursor}") { totalCount } }` })).code).toBe(
      'BAD_CURSOR',
    );
  });
});

describe('what stands too deep inside itself is refused by the limit', () => {
  const inside = (depth: number, open: string, close: string, core = '') =>
    open.repeat(depth) + core + close.repeat(depth);

  test.each([100, 5_000, 50_000])('%i deep', async (depth) => {
    const filter = inside(depth, '{"not":', '}', '{"name":"x"}');
    const bodies = [
      `{"query":"{ __typename }","more":${inside(depth, '[', ']')}}`,
      `{"query":"{ __typename }","variables":{"x":${inside(depth, '[', ']')}}}`,
      `{"query":"{ __typename }","extensions":{"x":${inside(depth, '{"a":', '}', '1')}}}`,
      `{"query":${JSON.stringify(SEARCH)},"variables":{"filter":${filter}}}`,
    ];
    for (const body of nonEmpty(bodies))
      expect(await sent(body)).toMatchObject({
        status: 400,
        code: 'LIMIT_EXCEEDED',
        details: { limit: 'nesting' },
      });
    expect(await sent(inside(depth, '[', ']'))).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    expect(await sent(inside(depth, '[', ''))).toMatchObject({ status: 400, code: 'BAD_REQUEST_BODY' });
  });

  test.each([
    ['lists', (depth: number) => `{ nodes(ids: ${inside(depth, '[', ']')}) { id } }`],
    [
      'inputs',
      (depth: number) =>
        `{ employees(filter: ${inside(depth, '{ not: ', '}', '{ name: "x" }')}) { totalCount } }`,
    ],
    ['selections', (depth: number) => `{ units { nodes ${inside(depth, '{ parent ', '}', '{ name }')} } }`],
    ['types', (depth: number) => `query ($x: ${inside(depth, '[', ']', 'Int')}) { __typename }`],
    ['unclosed lists', (depth: number) => `{ nodes(ids: ${inside(depth, '[', '')}`],
  ])('%s in a document', async (_what, document) => {
    for (const depth of [100, 1_400, 5_000, 50_000])
      expect([depth, await asked({ query: document(depth) })]).toMatchObject([
        depth,
        { status: 400, code: 'LIMIT_EXCEEDED', details: { limit: 'nesting' } },
      ]);
    expect((await asked({ query: document(3) })).code).not.toBe('LIMIT_EXCEEDED');
  });

  test('brackets are counted to the end, or said to be more than the limit', async () => {
    const [counted, stopped] = [
      await asked({ query: `{ nodes(ids: ${inside(100, '[', ']')}) { id } }` }),
      await asked({ query: `{ nodes(ids: ${'['.repeat(5_000)}` }),
    ];

    expect(counted.errors[0]).toMatchObject({
      message: 'The request exceeds the limit nesting: 102, where 64 is the most.',
      extensions: { found: 102 },
    });
    expect(stopped.errors[0]?.message).toBe('The request exceeds the limit nesting: more than 64.');
    expect(stopped.details).toEqual({ code: 'LIMIT_EXCEEDED', limit: 'nesting', most: 64 });
  });

  test('brackets in a text or a comment are none', async () => {
    const brackets = '['.repeat(200);

    expect(
      (await asked({ query: `{ unit(by: { code: "${brackets}" }) { id } } # ${brackets}` })).code,
    ).toBeUndefined();
  });
});

test('an answer names few faults, and does not repeat all that was sent', async () => {
  const directives = await asked({
    query: `{ __typename ${Array.from({ length: 500 }, (_, at) => `@unknown${at}`).join(' ')} }`,
  });
  const name = await asked({ query: `{ ${'a'.repeat(1_000_000)} }` });
  const variable = await asked({
    query: SEARCH,
    variables: { filter: { name: { [`x${'y'.repeat(500_000)}`]: 1 } } },
  });

  const key = await asked({ query: SEARCH, variables: { [`x${'😀'.repeat(100_000)}`]: '\0' } });
  const unnamed = await asked({
    query: `query ($${'v'.repeat(100_000)}: ID!) { a: node(id: $${'v'.repeat(100_000)}) { id } b: nodes(ids: [$${'v'.repeat(100_000)}]) { id } }`,
  });
  const path = await sent('', `/${'x'.repeat(12_000)}`, { method: 'GET' });
  const code = await asked({
    query: `{ positions(first: 1, filter: { unit: { code: "${'u'.repeat(9_000)}" } }) { totalCount } }`,
  });

  expect(directives.errors.length).toBeLessThan(15);
  for (const { text, errors } of [directives, name, variable, key, unnamed, path, code]) {
    expect(errors.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThan(LARGEST_ANSWER);
    expect(
      (JSON.parse(text) as { errors: { message: string }[] }).errors.every(({ message }) =>
        message.isWellFormed(),
      ),
    ).toBe(true);
  }
  for (const { status } of [directives, name, variable, key, unnamed]) expect(status).toBe(400);
  expect([path.status, code.status]).toEqual([404, 200]);
});

test('a persisted query that is none is the fault of the client', async () => {
  const query = '{ __typename }';
  const hash = createHash('sha256').update(query).digest('hex');
  const persisted = (persistedQuery: unknown, text: string | undefined = query) =>
    asked({ query: text, extensions: { persistedQuery } });

  expect(await persisted({ version: 1, sha256Hash: hash })).toMatchObject({ status: 200, errors: [] });
  expect(await persisted({ version: 1, sha256Hash: '0'.repeat(64) }, undefined)).toMatchObject({
    errors: [{}],
  });
  for (const wrong of [
    { version: 2, sha256Hash: hash },
    { version: 1, sha256Hash: '0'.repeat(64) },
    { version: 1, sha256Hash: {} },
    { version: 1 },
    {},
    true,
    'x',
    [1],
  ])
    expect(await persisted(wrong)).toMatchObject({ status: 400, code: 'BAD_PERSISTED_QUERY' });
  expect((await persisted({ version: 1, sha256Hash: hash.toUpperCase() })).errors[0]?.message).toBe(
    'extensions.persistedQuery: its sha256Hash must be 64 hexadecimal digits in lower case.',
  );
  const unknown = await asked({ extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } });
  expect(unknown.code).toBe('PERSISTED_QUERY_NOT_FOUND');
});

/** Requests near right ones: each part is often right and sometimes anything. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    '',
    HALF,
    '\0',
    '{',
    null,
    0,
    -1,
    1e308,
    [],
    {},
    [[[]]],
    { a: { b: [HALF] } },
    '__proto__',
    { constructor: 1 },
  ),
);
const documents = fc.oneof(
  fc.constantFrom(
    SEARCH,
    RAISE,
    '{ __typename }',
    'query A { __typename } query B { __typename }',
    'fragment F on Query { ...F }',
    '{ ...F }',
    '{',
    '',
    '#',
    '\ufeff',
  ),
  fc
    .constantFrom(SEARCH, RAISE)
    .chain((text) => fc.nat(text.length).map((at) => text.slice(0, at) + text.slice(at + 1))),
  fc
    .constantFrom(
      '@skip',
      '@include(if: $x)',
      '@include(if: 1)',
      '@a',
      '(first: 99999999999999999999)',
      '(first: $y)',
      '(x: "\\u{110000}")',
    )
    .map((odd) => `{ viewer ${odd} { roles } }`),
);
const odd = <T>(right: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: right as fc.Arbitrary<unknown>, weight: 3 }, { arbitrary: anything, weight: 1 });
const bodies = fc.record(
  {
    query: odd(documents),
    variables: odd(fc.dictionary(fc.constantFrom('filter', 'input', 'names', 'x', '__proto__'), anything)),
    extensions: odd(fc.record({ persistedQuery: anything })),
    documentId: anything,
  },
  { requiredKeys: [] },
);

test('of requests that are nearly right none is an incident', async () => {
  api.incidents.length = 0;
  const judge = ({ status, text, errors }: Awaited<ReturnType<typeof sent>>) => {
    expect(status).toBeLessThan(500);
    expect(
      errors
        .map(({ extensions }) => extensions.code)
        .filter((code) => !codes.has(code) || code === 'INTERNAL_SERVER_ERROR'),
    ).toEqual([]);
    expect(text).not.toMatch(/call stack|internal server|node_modules/i);
    expect(text.length).toBeLessThan(LARGEST_ANSWER);
  };
  await fc.assert(
    fc.asyncProperty(bodies, fc.constantFrom('POST', 'GET', 'text'), async (body, way) => {
      if (way === 'POST') judge(await asked(body));
      else if (way === 'text') judge(await sent(JSON.stringify(body).slice(1)));
      else {
        const parameters = Object.entries(body).map(([name, value]) => [
          name,
          typeof value === 'string' ? value : JSON.stringify(value),
        ]);
        judge(await getting(Object.fromEntries(parameters)));
      }
    }),
    { numRuns: isLongRun ? 10_000 : 300 },
  );
  expect(api.incidents).toEqual([]);
});
