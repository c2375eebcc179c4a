import { readFileSync } from 'node:fs';
import { ApolloClient, type DocumentNode, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { parse } from 'graphql';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { apolloCache } from '../../clients/apollo-cache.js';
import { urqlCache } from '../../clients/urql-cache.js';
import { projectPath } from '../../src/platform/runtime/project-files.js';
import { useApi } from '../support/api.js';

const api = useApi({ city: true });
const README =
  /```graphql\n(query \{[\s\S]*?)```/.exec(readFileSync(projectPath('README.md'), 'utf8'))?.[1] ?? '';

/** Two components of one page, which look at other parts of the same things. */
const vacancies = (parts: string) => `query { vacancies(until: "2027-12-31", first: 2) { ${parts} } }`;
const PLACES =
  vacancies(`totalCount nodes { id since position { id title formation { required } incumbents(first: 2) { totalCount } }
  ranking { cacheKey considered policy { id code } candidates(first: 3) { nodes { cacheKey place score employee { id name rank { code } }
    contributions { criterion { code } points } eligibility { rule outcome } missing { kind detail } } } } }`);
const REASONS =
  vacancies(`pageInfo { hasNextPage } nodes { id reason position { id class formation { vacant } incumbents(first: 2) { nodes { id } } }
  ranking { cacheKey eligible undetermined candidates(first: 3) { pageInfo { hasNextPage } nodes { cacheKey upper standing employee { id nip rank { name ordinal } }
    contributions { criterion { code weight } because possible { lower upper } } eligibility { rule required found } missing { kind owedBy detail } } } } }`);
const WEIGHTS =
  'query { positions(first: 40) { nodes { id ranking { cacheKey policy { id code criteria { code weight } } } } } meritPolicies { id code criteria { code weight } } }';
const PEOPLE =
  'query { employees(first: 5) { edges { cursor node { id name rank { code } retirement { date } } } } viewer { roles } nineBox { cells { box people } } }';
const AGAIN =
  'query { employees(first: 5) { edges { node { id kind rank { since } retirement { age } } } } viewer { permissions } nineBox { cells { box possible } } }';

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  for (const method of ['warn', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((...parts) => void said.push(parts.join(' ').slice(0, 300)));
});
afterEach(() => vi.restoreAllMocks());

const fetchAs = async (path: string | URL | Request, init?: RequestInit) => {
  const headers = {
    ...(init?.headers as Record<string, string>),
    authorization: `Bearer ${await api.token()}`,
  };
  return api.fetch(String(path), { ...init, headers });
};
const withoutTypenames = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (name, part) => (name === '__typename' ? undefined : part)));
const answerTo = async (query: string) => (await api.ask(query)).data as unknown;

describe("Apollo Client's cache", () => {
  const made = (paged: string[] = []) =>
    new ApolloClient({
      cache: new InMemoryCache(apolloCache({ paged })),
      link: new HttpLink({ uri: '/graphql', fetch: fetchAs }),
    });
  const ask = (client: ApolloClient, query: DocumentNode, variables = {}) =>
    client.query({ query, variables, fetchPolicy: 'network-only' });

  test('takes the query of the README without a word', async () => {
    await ask(made(), gql(README));

    expect(said).toEqual([]);
  });

  test.each([
    ['rankings', PLACES, REASONS],
    ['people', PEOPLE, AGAIN],
    ['policies, blended for other posts', WEIGHTS, PLACES],
  ])('keeps what two queries ask of the same %s', async (_what, one, other) => {
    const client = made();
    for (const query of [one, other, one]) await ask(client, gql(query));

    for (const query of [one, other])
      expect(withoutTypenames(client.readQuery({ query: gql(query) }))).toEqual(await answerTo(query));
    expect(said).toEqual([]);
  });

  test('joins no list whose elements contradict each other', () => {
    const { cache } = made();
    const write = (rule: string, rest: object) => {
      const candidate = {
        __typename: 'Candidate',
        cacheKey: 'a',
        eligibility: [{ __typename: 'RuleResult', rule, ...rest }],
      };
      const query = parse(`{ c { cacheKey eligibility { rule ${Object.keys(rest).join(' ')} } } }`);
      cache.writeQuery({ query, data: { c: candidate } });
    };
    write('MINIMUM_RANK', { outcome: 'PASS' });
    write('MAXIMUM_AGE', { found: '50' });

    expect(cache.readQuery({ query: gql('{ c { cacheKey eligibility { rule outcome } } }') })).toBeNull();
  });

  test('loads a list on and on where that is asked for', async () => {
    const client = made(['Query.employees']);
    const page = gql(
      'query ($after: String) { employees(first: 5, after: $after) { edges { cursor node { id } } pageInfo { endCursor hasNextPage } } }',
    );
    const first = (await ask(client, page)).data as { employees: { pageInfo: { endCursor: string } } };
    await ask(client, page, { after: first.employees.pageInfo.endCursor });

    expect(
      (client.readQuery({ query: page }) as { employees: { edges: unknown[] } }).employees.edges,
    ).toHaveLength(10);
    expect(said).toEqual([]);
  });
});

describe("urql's cache", () => {
  const made = () =>
    new Client({
      url: '/graphql',
      preferGetMethod: false,
      fetch: fetchAs,
      exchanges: [cacheExchange(urqlCache), fetchExchange],
    });

  test('takes the query of the README without a word', async () => {
    expect((await made().query(README, {}).toPromise()).error).toBeUndefined();
    expect(said).toEqual([]);
  });

  test.each([
    ['rankings', PLACES, REASONS],
    ['people', PEOPLE, AGAIN],
    ['policies, blended for other posts', WEIGHTS, PLACES],
  ])('keeps what two queries ask of the same %s', async (_what, one, other) => {
    const client = made();
    for (const query of [one, other])
      await client.query(query, {}, { requestPolicy: 'network-only' }).toPromise();

    for (const query of [one, other]) {
      const { data } = await client.query(query, {}, { requestPolicy: 'cache-only' }).toPromise();
      expect(withoutTypenames(data)).toEqual(await answerTo(query));
    }
    expect(said).toEqual([]);
  });
});

test('a cache key tells rankings apart, and names nobody who is hidden', async () => {
  const keys = async (parts: string) => {
    const { data } = await api.ask(`{ positions(first: 1) { nodes { ${parts} } } }`);
    return JSON.stringify(data).match(/"cacheKey":"[^"]+"/g) ?? [];
  };
  const all = await keys(
    'a: ranking { cacheKey candidates(first: 2) { nodes { cacheKey } } } b: ranking(mobility: ROTATION) { cacheKey } c: ranking(on: "2027-01-01") { cacheKey } d: ranking(on: "2027-01-01", projection: STRICT) { cacheKey }',
  );
  const hidden =
    '{ positions(first: 5) { nodes { ranking { candidates(first: 5) { nodes { cacheKey employee { id } } } } } } }';
  const { data } = await api.ask(hidden, {}, { subject: 'nobody', roles: ['EMPLOYEE' as never] });

  expect(new Set(all).size).toBe(all.length);
  expect(await keys('ranking { cacheKey }')).toEqual([all[0]]);
  expect(JSON.stringify(data)).not.toMatch(/"cacheKey":"/);
});
