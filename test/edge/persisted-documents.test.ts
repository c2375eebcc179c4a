import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { PersistedDocuments } from '../../src/platform/limits/persisted-documents.js';
import { useApi } from '../support/api.js';

const known = 'query Who { viewer { roles } }';
const id = createHash('sha256').update(known).digest('hex');
const api = useApi({ documents: new PersistedDocuments({ [id]: known }, ['portal']) });
const withFiles = useApi({ documents: new PersistedDocuments({ '/dossiers/': 'GET' }, ['portal']) });
const other = '{ viewer { permissions } }';

async function asked(body: object, client: string | null, path = '/graphql', method = 'POST') {
  const authorization = `Bearer ${await api.token({ client })}`;
  const response = await api.fetch(path, {
    method,
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': 'true', authorization },
    ...(method === 'POST' ? { body: JSON.stringify(body) } : {}),
  });
  const { data, errors } = (await response.json()) as {
    data?: unknown;
    errors?: { extensions: { code: string } }[];
  };
  return [response.status, errors?.[0]?.extensions.code ?? data];
}
const answered = [200, { viewer: { roles: ['HR_PLANNER'] } }];
const refused = [403, 'DOCUMENT_NOT_TRUSTED'];

test('a known document may be named instead of sent, by any client', async () => {
  for (const client of ['portal', 'notebook', null]) {
    expect(await asked({ documentId: `sha256:${id}` }, client)).toEqual(answered);
    expect(await asked({ documentId: id }, client)).toEqual(answered);
    expect(await asked({ extensions: { persistedQuery: { version: 1, sha256Hash: id } } }, client)).toEqual(
      answered,
    );
    expect(await asked({}, client, `/graphql?documentId=sha256:${id}`, 'GET')).toEqual(answered);
  }
});

test('a bound client may send known documents only, whatever way it tries', async () => {
  expect(await asked({ query: known }, 'portal')).toEqual(answered);
  for (const body of [
    { query: other },
    { query: `${known} ` },
    { documentId: 'sha256:0000' },
    { documentId: 'sha256:0000', query: other },
    {
      query: other,
      extensions: {
        persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(other).digest('hex') },
      },
    },
    [{ query: other }],
    {},
  ])
    expect([body, ...(await asked(body, 'portal'))]).toEqual([body, ...refused]);
  expect(await asked({}, 'portal', `/graphql?query=${encodeURIComponent(other)}`, 'GET')).toEqual(refused);
});

test('a bound client takes away files only where the manifest names their path', async () => {
  const taken = async (from: typeof api, client: string) => {
    const answer = await from.fetch('/dossiers/none', {
      headers: { authorization: `Bearer ${await from.token({ client })}` },
    });
    return [
      answer.status,
      ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code,
    ];
  };

  expect(await taken(api, 'portal')).toEqual(refused);
  expect(await taken(api, 'notebook')).toEqual([400, 'BAD_ID']);
  expect(await taken(withFiles, 'portal')).toEqual([400, 'BAD_ID']);
});

test('others are free within the limits', async () => {
  expect((await asked({ query: other }, 'notebook'))[0]).toBe(200);
  expect((await asked({ query: other }, null))[0]).toBe(200);
});

test.each([
  ['one that is known nowhere', '0000', '0000'],
  ['one that is cut through a pair', `${'x'.repeat(98)}😀😀`, `${'x'.repeat(98)}…`],
  ['one of half a million characters', 'x'.repeat(500_000), `${'x'.repeat(99)}…`],
  ['half a pair', '\ud800', '\ufffd'],
])('an unknown id is told in part, well-formed: %s', async (_what, documentId, told) => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await api.token()}` };
  const response = await api.fetch('/graphql', {
    method: 'POST',
    headers,
    body: JSON.stringify({ documentId }),
  });

  expect(await response.json()).toEqual({
    errors: [
      {
        message: `The service knows no document of the id ${told}.`,
        extensions: { code: 'DOCUMENT_NOT_FOUND', documentId: told },
      },
    ],
  });
});
