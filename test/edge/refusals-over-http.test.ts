import { ApolloClient, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { expect, test } from 'vitest';
import { ide } from '../../src/app/graphiql.js';
import { useApi } from '../support/api.js';

const api = useApi({ limits: { costAMinute: 30 }, ide: ide(null) });
const GRAPHQL = 'application/graphql-response+json';
const JSON_ONLY = 'application/json';

async function refused(init: RequestInit & { headers?: Record<string, string> }, path = '/graphql') {
  const response = await api.fetch(path, init);
  const { errors } = (await response.json()) as {
    errors: { message: string; extensions: { code: string } }[];
  };
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    code: errors[0]?.extensions.code,
    headers: response.headers,
  };
}
const post = (body: string, headers: Record<string, string> = {}) => ({
  method: 'POST',
  body,
  headers: { 'content-type': JSON_ONLY, ...headers },
});
const authorized = async (subject = 'test') => ({ authorization: `Bearer ${await api.token({ subject })}` });
const viewer = '{"query":"{ viewer { roles } }"}';

test.each([
  [GRAPHQL, `${GRAPHQL}; charset=utf-8`],
  [`${GRAPHQL}, ${JSON_ONLY};q=0.9`, `${GRAPHQL}; charset=utf-8`],
  [`${JSON_ONLY}, ${GRAPHQL};q=0.9`, `${JSON_ONLY}; charset=utf-8`],
  [JSON_ONLY, `${JSON_ONLY}; charset=utf-8`],
  ['*/*', `${JSON_ONLY}; charset=utf-8`],
  ['text/csv', `${JSON_ONLY}; charset=utf-8`],
])('what fails before it is run comes to a client that accepts %s as %s', async (accept, type) => {
  const headers = { accept, ...(await authorized(accept)) };
  const costly = '{"query":"{ employees(first: 100) { nodes { name } } }"}';
  const cases: [RequestInit & { headers?: Record<string, string> }, number, string][] = [
    [post(viewer, { accept }), 401, 'UNAUTHENTICATED'],
    [post('{', headers), 400, 'BAD_REQUEST_BODY'],
    [post(`"${'x'.repeat(1024 * 1024)}"`, headers), 413, 'BODY_TOO_LARGE'],
    [
      post('query=x', { ...headers, 'content-type': 'application/x-www-form-urlencoded' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [post(viewer, { ...headers, 'content-encoding': 'gzip' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
    [post(costly, headers), 429, 'RATE_LIMITED'],
    [{ method: 'PUT', headers }, 405, 'METHOD_NOT_ALLOWED'],
  ];
  for (const [init, status, code] of cases) {
    if (accept === 'text/csv' && status !== 401 && status !== 405)
      expect(await refused(init)).toMatchObject({ status: 406, type, code: 'NOT_ACCEPTABLE' });
    else expect(await refused(init)).toMatchObject({ status, type, code });
  }
});

test.each([
  [GRAPHQL, 400],
  [JSON_ONLY, 200],
])(
  'a persisted query that the service does not hold is answered to a client that accepts %s by %i',
  async (accept, status) => {
    const body = JSON.stringify({
      extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } },
    });

    expect(await refused(post(body, { accept, ...(await authorized(accept)) }))).toMatchObject({
      status,
      code: 'PERSISTED_QUERY_NOT_FOUND',
    });
  },
);

test('somebody who has asked too much is told what is left, and when to ask again', async () => {
  const headers = await authorized('asks too much');
  const { status, headers: told } = await refused(
    post('{"query":"{ employees(first: 100) { nodes { name } } }"}', headers),
  );

  expect([
    status,
    told.get('ratelimit-limit'),
    told.get('ratelimit-remaining'),
    told.get('ratelimit-reset'),
  ]).toEqual([429, '30', '0', told.get('retry-after')]);
});

test('Apollo Client reads a refused token as errors of GraphQL', async () => {
  const link = new HttpLink({ uri: '/graphql', fetch: (path, init) => api.fetch(String(path), init) });
  const client = new ApolloClient({ link, cache: new InMemoryCache() });

  const error = await client.query({ query: gql('{ viewer { roles } }') }).catch((thrown: unknown) => thrown);

  expect(CombinedGraphQLErrors.is(error)).toBe(true);
  expect((error as CombinedGraphQLErrors).errors[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
});

test('a document that nobody could read the answer of is not run', async () => {
  const before = await api.database.query('select from data_request');
  const raise = '{"query":"mutation { raiseDataRequest(input: { kind: ACCESS, reason: \\"x\\" }) { id } }"}';

  expect(await refused(post(raise, { accept: 'text/html', ...(await authorized()) }))).toMatchObject({
    status: 406,
    code: 'NOT_ACCEPTABLE',
  });
  expect((await api.database.query('select from data_request')).rowCount).toBe(before.rowCount);
});

test.each(['PUT', 'DELETE', 'PATCH'])('%s is allowed to nobody, and OPTIONS says what is', async (method) => {
  const { status, code, headers } = await refused({ method });

  expect([status, code, headers.get('allow')]).toEqual([
    405,
    'METHOD_NOT_ALLOWED',
    'GET, HEAD, POST, OPTIONS',
  ]);
  expect((await refused({ method }, '/graphiql')).headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  expect((await api.fetch('/graphql', { method: 'OPTIONS' })).headers.get('allow')).toBe(
    'GET, HEAD, POST, OPTIONS',
  );
});

test.each([
  '/graphiql',
  '/ide/ruru.js',
  '/livez',
  '/readyz',
  '/favicon.ico',
  '/graphql?query={viewer{roles}}',
  '/nowhere',
  '/dossiers/none',
])('HEAD of %s answers as GET does, without the body', async (path) => {
  const headers = { 'apollo-require-preflight': 'true', ...(await authorized(path)) };
  const [whole, head] = [
    await api.fetch(path, { headers }),
    await api.fetch(path, { method: 'HEAD', headers }),
  ];

  expect(head.status).toBe(whole.status);
  expect(head.headers.get('content-type')).toBe(whole.headers.get('content-type'));
  expect(await head.text()).toBe('');
});

test('a browser that asks for an icon is told that there is none', async () => {
  expect((await api.fetch('/favicon.ico')).status).toBe(204);
});
