import { describe, expect, test } from 'vitest';
import { useApi } from '../support/api.js';
import { raw } from '../support/raw.js';

const api = useApi();

const get = async (query: string, headers: Record<string, string> = {}) => {
  const authorization = `Basic ${Buffer.from(`excel:${await api.token()}`).toString('base64')}`;
  const answer = await raw(api.address(`/graphql?query=${encodeURIComponent(query)}`), {
    authorization,
    ...headers,
  });
  const { data, errors } = JSON.parse(String(answer.content)) as {
    data?: unknown;
    errors?: { extensions: { code: string } }[];
  };
  return { ...answer, data, code: errors?.[0]?.extensions.code };
};

describe('a plain GET with Basic, as Power Query and spreadsheets send it', () => {
  test('is answered without any other header', async () => {
    expect(await get('{ viewer { roles } }')).toMatchObject({
      status: 200,
      data: { viewer: { roles: ['HR_PLANNER'] } },
    });
  });

  test.each([
    'variables=',
    'variables=null',
    'extensions=',
    'extensions=null',
    'variables=&extensions=&operationName=',
  ])('may send %s', async (empty) => {
    const authorization = `Bearer ${await api.token()}`;
    const query = encodeURIComponent('query ($first: Int = 1) { units(first: $first) { nodes { id } } }');
    const { status, content } = await raw(api.address(`/graphql?query=${query}&${empty}`), { authorization });
    expect([status, Object.keys(JSON.parse(String(content)))]).toEqual([200, ['data']]);
  });

  test('may name no operation by an empty name', async () => {
    const authorization = `Bearer  ${await api.token()}`;
    for (const query of ['{ viewer { roles } }', 'query Who { viewer { roles } }']) {
      const { status, content } = await raw(
        api.address(`/graphql?query=${encodeURIComponent(query)}&operationName=`),
        { authorization },
      );
      expect([status, JSON.parse(String(content))]).toEqual([
        200,
        { data: { viewer: { roles: ['HR_PLANNER'] } } },
      ]);
    }
  });

  test('changes nothing', async () => {
    const { status, headers, code } = await get(
      'mutation { raiseDataRequest(input: { kind: ACCESS, reason: "x" }) { dataRequest { id } } }',
    );

    expect([status, headers['allow'], code]).toEqual([405, 'POST', 'BAD_REQUEST']);
  });

  test('is refused without a token', async () => {
    expect(await get('{ viewer { roles } }', { authorization: 'Basic' })).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
    });
  });

  test.each([
    ['cross-site', 'navigate'],
    ['cross-site', 'no-cors'],
    ['same-site', 'no-cors'],
  ])(
    'is refused to a %s page by way of %s, to which a browser may add what it remembers',
    async (site, mode) => {
      const answer = await get('{ viewer { roles } }', { 'sec-fetch-site': site, 'sec-fetch-mode': mode });

      expect(answer).toMatchObject({ status: 403, code: 'CROSS_SITE_REQUEST' });
    },
  );

  test.each([
    ['cross-site', 'cors'],
    ['same-origin', 'cors'],
    ['none', 'navigate'],
  ])('is answered %s by way of %s', async (site, mode) => {
    expect(
      (await get('{ viewer { roles } }', { 'sec-fetch-site': site, 'sec-fetch-mode': mode })).status,
    ).toBe(200);
  });
});
