import { describe, expect, test } from 'vitest';
import { readEnvironment } from '../../src/app/config.js';
import { ide } from '../../src/app/graphiql.js';
import { useApi } from '../support/api.js';

const FRONT_END = 'https://hr.example.go.id';
const LOCAL = 'http://localhost:5173';
const api = useApi({
  origins: [FRONT_END, 'http://localhost:*'],
  ide: ide(async () => 'secret-of-the-page'),
  limits: { costAMinute: 30 },
});
const closed = useApi();

const preflight = (origin: string, from = api, path = '/graphql') =>
  from.fetch(path, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type,x-purpose',
    },
  });
const corsHeaders = ({ headers }: Response) =>
  [...headers.keys()].filter((name) => name.startsWith('access-control-'));
const ask = async (origin: string, init: { token?: string; body?: string; type?: string } = {}) =>
  api.fetch('/graphql', {
    method: 'POST',
    headers: {
      origin,
      'content-type': init.type ?? 'application/json',
      ...(init.token === undefined ? {} : { authorization: `Bearer ${init.token}` }),
    },
    body: init.body ?? '{"query":"{ viewer { roles } }"}',
  });

describe('a preflight', () => {
  test.each([FRONT_END, LOCAL, 'http://localhost'])(
    'of the allowed origin %s is answered without a token',
    async (origin) => {
      const { status, headers } = await preflight(origin);

      expect(status).toBe(204);
      expect(headers.get('access-control-allow-origin')).toBe(origin);
      expect(headers.get('access-control-allow-methods')).toBe('GET,POST');
      expect(headers.get('access-control-allow-headers')).toMatch(
        /authorization,content-type,x-purpose,x-request-id,apollo-require-preflight/,
      );
      expect(Number(headers.get('access-control-max-age'))).toBeGreaterThan(600);
      expect(headers.get('vary')).toBe('Origin');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    },
  );

  test.each([
    'https://elsewhere.example',
    'https://hr.example.go.id.elsewhere.example',
    'https://hr.example.go.id:8443',
    'http://hr.example.go.id',
    'https://localhost:5173',
    'http://localhost:5173.elsewhere.example',
    'http://localhost:*',
    'null',
    'nonsense',
  ])('of %s gets no header of CORS', async (origin) => {
    const response = await preflight(origin);

    expect(corsHeaders(response)).toEqual([]);
    expect(response.headers.get('vary')).toBe('Origin');
  });

  test('gets none where no origin is allowed', async () => {
    expect(corsHeaders(await preflight(LOCAL, closed))).toEqual([]);
  });
});

describe('an answer to an allowed origin carries the headers', () => {
  const readable = ({ headers }: Response) => [
    headers.get('access-control-allow-origin'),
    headers.get('vary')?.split(/, */)[0],
  ];
  const exposed =
    'ratelimit-limit,ratelimit-remaining,ratelimit-reset,retry-after,x-request-id,www-authenticate,content-disposition';

  test('of 200, 401, 400, 413 and 429', async () => {
    const token = await api.token();
    const answers = {
      200: await ask(LOCAL, { token }),
      401: await ask(LOCAL),
      400: await ask(LOCAL, { token, body: '{' }),
      413: await ask(LOCAL, { token, body: JSON.stringify({ query: 'x'.repeat(1024 * 1024) }) }),
      429: await ask(LOCAL, { token, body: '{"query":"{ employees(first: 100) { nodes { name } } }"}' }),
    };

    for (const [status, answer] of Object.entries(answers)) {
      expect([answer.status, ...readable(answer)]).toEqual([Number(status), LOCAL, 'Origin']);
      expect(answer.headers.get('access-control-expose-headers')).toBe(exposed);
    }
  });

  test('of a download, and of what is not there', async () => {
    const headers = { origin: FRONT_END, authorization: `Bearer ${await api.token({ subject: 'another' })}` };

    expect(readable(await api.fetch('/dossiers/none', { headers }))).toEqual([FRONT_END, 'Origin']);
    expect(readable(await api.fetch('/nowhere', { headers }))).toEqual([FRONT_END, 'Origin']);
  });

  test('and none to another origin', async () => {
    expect(
      corsHeaders(await ask('https://elsewhere.example', { token: await api.token({ subject: 'third' }) })),
    ).toEqual([]);
  });
});

test('the page that holds a token is for no other origin, whatever is allowed', async () => {
  const page = await api.fetch('/graphiql', { headers: { origin: LOCAL } });

  expect(await page.text()).toContain('secret-of-the-page');
  expect(corsHeaders(page)).toEqual([]);
  expect(corsHeaders(await preflight(LOCAL, api, '/graphiql'))).toEqual([]);
});

describe('CORS_ORIGINS', () => {
  const read = (value: string) => readEnvironment({ CORS_ORIGINS: value }).origins;

  test('lists exact origins, and any port of a loopback host', () => {
    expect(read('https://hr.example.go.id, http://localhost:*')).toEqual([FRONT_END, 'http://localhost:*']);
    expect(read('')).toBeNull();
  });

  test.each([
    '*',
    'null',
    'hr.example.go.id',
    'https://hr.example.go.id/',
    'https://hr.example.go.id:*',
    'https://*.example.go.id',
    'ftp://localhost',
    ',',
  ])('refuses %s in one sentence', (value) => {
    expect(() => read(value)).toThrow(/^CORS_ORIGINS lists origins such as .*; not ".*"\.$/);
  });
});
