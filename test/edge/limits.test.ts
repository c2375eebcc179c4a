import { getIntrospectionQuery } from 'graphql';
import { describe, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { LIMITS } from '../../src/platform/limits/limits.js';
import { useApi } from '../support/api.js';

const api = useApi({ city: true });

/** What a planner's page shows of a candidate. */
const explained = `place bestPlace worstPlace standing score employee { name nip position { code title } }
  contributions { criterion { code weight } points because evidence { kind text on } } eligibility { rule outcome required found citation } missing { kind owedBy detail }`;

async function refusal(document: string, variables: Record<string, unknown> = {}) {
  const before = api.statements.length;
  const { errors } = await api.ask(document, variables);
  expect(api.statements.length).toBe(before);
  return errors?.[0]?.extensions;
}
const exceeded = (limit: keyof typeof LIMITS, found: number) => ({
  code: 'LIMIT_EXCEEDED',
  limit,
  most: LIMITS[limit],
  found,
});

describe('honest work passes', () => {
  test('twenty vacancies with a hundred explained candidates each', async () => {
    const { data, errors } = await api.ask(
      `query ($n: Int = 100) { rateLimit { cost } vacancies(first: 20) { nodes { position { code title } ranking { candidates(first: $n) { nodes { ${explained} } } } } } }`,
    );

    expect(errors).toBeUndefined();
    expect(data.rateLimit.cost).toBeGreaterThan(50_000);
    expect(data.rateLimit.cost).toBeLessThan(LIMITS.cost);
  });

  test('a hundred employees four levels deep', async () => {
    const { data, errors } = await api.ask(
      '{ rateLimit { cost remaining limit resetsInSeconds } employees(first: 100) { nodes { name unit { name } position { title unit { name parent { name } } } assessments { level competency { code name } } education { level document } trainings { document } appraisals { year predicate } } } }',
    );

    expect(errors).toBeUndefined();
    expect(data.rateLimit).toMatchObject({ limit: LIMITS.costAMinute, resetsInSeconds: expect.any(Number) });
    expect(data.rateLimit.remaining).toBeLessThanOrEqual(LIMITS.costAMinute - data.rateLimit.cost);
  });
});

describe('too much is refused before anything is read', () => {
  test('words and signs of a document', async () => {
    const { errors } = await api.ask(`{ viewer { ${'roles '.repeat(LIMITS.tokens)} } }`);

    expect(errors?.[0]).toEqual({
      message: `The request exceeds the limit tokens: more than ${LIMITS.tokens}.`,
      extensions: { code: 'LIMIT_EXCEEDED', limit: 'tokens', most: LIMITS.tokens },
    });
    expect(
      (await api.ask(`{ viewer { ${'roles '.repeat(LIMITS.tokens - 5)} } }`)).errors?.[0]?.extensions,
    ).not.toHaveProperty('limit');
  });

  test('depth, through fragments', async () => {
    const levels = Array.from(
      { length: 9 },
      (_, at) => `fragment F${at} on Unit { parent { parent { ...F${at + 1} } } }`,
    ).join(' ');

    expect(
      await refusal(`{ units(first: 1) { nodes { ...F0 } } } ${levels} fragment F9 on Unit { name }`),
    ).toEqual(exceeded('depth', 21));
  });

  test('aliases, through fragments, also of __typename', async () => {
    const many = Array.from({ length: 31 }, (_, at) => `a${at}: __typename`).join(' ');

    expect(
      await refusal(
        `{ viewer { ...A ...B } } fragment A on Viewer { ${many} } fragment B on Viewer { ${many.replaceAll('a', 'b').replaceAll('b_', '_').replaceAll('__typenbme', '__typename')} }`,
      ),
    ).toEqual(exceeded('aliases', 62));
  });

  test('directives', async () => {
    expect(
      await refusal(
        `{ viewer { ${Array.from({ length: 41 }, () => 'roles @include(if: true)').join(' ')} } }`,
      ),
    ).toEqual(exceeded('directives', 41));
  });

  test('fields of the query itself', async () => {
    expect(
      await refusal(`{ ${Array.from({ length: 21 }, (_, at) => `a${at}: viewer { roles }`).join(' ')} }`),
    ).toEqual(exceeded('rootFields', 21));
  });

  test.each([
    [
      'written out',
      '{ units(first: 100) { nodes { children(first: 100) { nodes { children(first: 100) { nodes { name parent { name } } } } } } } }',
      {},
    ],
    [
      'in a variable',
      'query ($n: Int) { units(first: $n) { nodes { children(first: $n) { nodes { children(last: $n) { nodes { name parent { name } } } } } } } }',
      { n: 100 },
    ],
    [
      'as a default',
      'query ($n: Int = 100) { units(first: $n) { nodes { children(first: $n) { nodes { children(first: $n) { nodes { name parent { name } } } } } } } }',
      {},
    ],
  ])('cost, the size of a page %s', async (_where, document, variables) => {
    expect(await refusal(document, variables)).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'cost',
      most: LIMITS.cost,
    });
  });

  test('fragments that spread fragments count wherever they are spread, and are counted without being written out', async () => {
    const bomb = Array.from(
      { length: 30 },
      (_, at) => `fragment F${at} on Viewer { ...F${at + 1} ...F${at + 1} }`,
    ).join(' ');

    expect(await refusal(`{ viewer { ...F0 } } ${bomb} fragment F30 on Viewer { roles }`)).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'fields',
    });
  });

  test('lists and texts of the input, in variables and written out', async () => {
    const text = 'x'.repeat(LIMITS.textLength + 1);
    const ids = Array.from({ length: LIMITS.listLength + 1 }, () => 'x');

    expect(
      await refusal('query ($t: String) { employees(filter: { name: $t }) { totalCount } }', { t: text }),
    ).toEqual(exceeded('textLength', text.length));
    expect(await refusal(`{ employees(filter: { name: "${text}" }) { totalCount } }`)).toEqual(
      exceeded('textLength', text.length),
    );
    expect(await refusal('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toEqual(
      exceeded('listLength', ids.length),
    );
  });

  test('a body beyond a mebibyte, one that is no JSON, one in another encoding, several at once', async () => {
    const authorization = `Bearer ${await api.token()}`;
    const post = async (body: string, type = 'application/json') => {
      const response = await api.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': type, authorization },
        body,
      });
      return [
        response.status,
        ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions
          .code,
      ];
    };

    expect(
      await post(JSON.stringify({ query: `{ viewer { roles } } # ${'x'.repeat(1024 * 1024)}` })),
    ).toEqual([413, 'BODY_TOO_LARGE']);
    expect(await post('{ viewer')).toEqual([400, 'BAD_REQUEST_BODY']);
    expect(await post('{"query":"{ viewer { roles } }"}', 'application/json; charset=utf-7')).toEqual([
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ]);
    expect(await post('[{"query":"{ viewer { roles } }"},{"query":"{ viewer { roles } }"}]')).toEqual([
      400,
      'BAD_REQUEST',
    ]);
  });
});

test('a wrong name is refused without telling which would have been right', async () => {
  const { errors } = await api.ask('{ employes { totalCount } }');

  expect(errors?.[0]?.message).not.toContain('Did you mean');
});

test('the schema is told to somebody who may come in, and to nobody else; asked for without end it is refused', async () => {
  const introspection = getIntrospectionQuery();
  const { data } = await api.ask(introspection, {}, { subject: 'stranger', roles: [Role.EMPLOYEE] });
  const endless = `{ __schema { types { ${'fields { type { '.repeat(10)} name ${'} } '.repeat(10)} } } }`;
  const body = JSON.stringify({ query: introspection });
  const outsider = await api.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });

  expect(data.__schema.types.length).toBeGreaterThan(100);
  expect((await api.ask(endless)).errors?.[0]).toMatchObject({
    message: 'Maximum introspection depth exceeded',
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });
  expect(outsider.status).toBe(401);
  expect(await outsider.text()).not.toContain('__schema');
});
