import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { afterAll, describe, expect, test } from 'vitest';
import { readEnvironment } from '../../src/app/config.js';
import { parseManifest } from '../../src/platform/limits/document-manifest.js';
import { PersistedDocuments } from '../../src/platform/limits/persisted-documents.js';
import { useApi } from '../support/api.js';

const folder = mkdtempSync(join(tmpdir(), 'suksesi-manifest-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What GraphQL Code Generator writes for a front end of two operations. */
async function generated(): Promise<string> {
  writeFileSync(
    join(folder, 'who.graphql'),
    'query Who { viewer { ...Roles } } fragment Roles on Viewer { roles }',
  );
  writeFileSync(join(folder, 'may.graphql'), 'query May { viewer { permissions } }');
  await generate(
    {
      schema: 'schema/schema.graphql',
      documents: join(folder, '*.graphql'),
      silent: true,
      generates: {
        [`${folder}/graphql/`]: {
          preset: 'client',
          presetConfig: { persistedDocuments: { hashAlgorithm: 'sha256', mode: 'embedHashInDocument' } },
          config: { useTypeImports: true },
        },
      },
    },
    true,
  );
  return readFileSync(join(folder, 'graphql', 'persisted-documents.json'), 'utf8');
}

const content = await generated();
const ids = Object.keys(JSON.parse(content) as Record<string, string>);
const who = ids.find((id) => (JSON.parse(content) as Record<string, string>)[id]?.includes('Who')) as string;
const api = useApi({ documents: new PersistedDocuments(parseManifest(content), ['*']) });
const free = useApi({ documents: new PersistedDocuments(parseManifest(content), []) });

async function asked(from: typeof api, body: object | null, search = '') {
  const response = await from.fetch(`/graphql${search}`, {
    method: body === null ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await from.token()}` },
    ...(body === null ? {} : { body: JSON.stringify(body) }),
  });
  const { data, errors } = (await response.json()) as {
    data?: unknown;
    errors?: { message: string; extensions: { code: string } }[];
  };
  return [response.status, errors?.[0]?.extensions.code ?? data];
}
const answered = [200, { viewer: { roles: ['HR_PLANNER'] } }];

describe('documents of the file that the code generator writes', () => {
  test('are found by the id of the file, with and without its prefix, however it is named', async () => {
    const bare = who.replace('sha256:', '');
    const persistedQuery = (sha256Hash: string) => ({
      extensions: { persistedQuery: { version: 1, sha256Hash } },
    });

    expect(who).toMatch(/^sha256:[0-9a-f]{64}$/);
    for (const id of [who, bare]) {
      expect(await asked(api, { documentId: id })).toEqual(answered);
      expect(await asked(api, persistedQuery(id))).toEqual(answered);
      expect(await asked(api, null, `?documentId=${id}`)).toEqual(answered);
      expect(
        await asked(
          api,
          null,
          `?extensions=${encodeURIComponent(JSON.stringify(persistedQuery(id).extensions))}`,
        ),
      ).toEqual(answered);
    }
  });

  test('are all that a bound client may send', async () => {
    expect(await asked(api, { query: '{ viewer { permissions } }' })).toEqual([403, 'DOCUMENT_NOT_TRUSTED']);
  });

  test('an id that the file does not hold is said to be unknown', async () => {
    expect(await asked(free, { documentId: `sha256:${'0'.repeat(64)}` })).toEqual([
      400,
      'DOCUMENT_NOT_FOUND',
    ]);
    expect(await asked(free, null, '?documentId=nothing')).toEqual([400, 'DOCUMENT_NOT_FOUND']);
  });
});

const text = 'query Who { viewer { roles } }';
const hash = (algorithm: string) => createHash(algorithm).update(text).digest('hex');
const apollo = {
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations: [{ id: hash('sha256'), name: 'Who', type: 'query', body: text }],
};

test.each([
  ['Relay', { [hash('md5')]: text }, hash('md5')],
  ['Apollo', apollo, hash('sha256')],
  ['the code generator, with sha1', { [hash('sha1')]: text }, hash('sha1')],
  ['a hand, with names and paths', { who: text, '/dossiers/': 'GET' }, 'who'],
])('a manifest of %s is read', (_by, manifest, id) => {
  expect(parseManifest(JSON.stringify(manifest))[id]).toBe(text);
});

test.each([
  ['is not there', null, 'cannot be read'],
  ['is no JSON', '{', 'is not JSON'],
  ['is empty', '', 'is not JSON'],
  ['holds nothing', '{}', 'holds no document'],
  ['is a list', '[]', 'holds no object of documents by their id'],
  ['is a text', '"x"', 'holds no object of documents by their id'],
  ['holds something else than texts', '{"a":1}', 'holds no text of a document for "a"'],
  ['holds an empty text', '{"a":" "}', 'holds no text of a document for "a"'],
  [
    'holds a changed text',
    JSON.stringify({ [`sha256:${hash('sha256')}`]: `${text} ` }),
    'holds another document than the one of the hash sha256:',
  ],
  [
    'holds a changed text without prefix',
    JSON.stringify({ [hash('sha256')]: `${text} ` }),
    'holds another document than the one of the hash',
  ],
  [
    'is an Apollo manifest without operations',
    JSON.stringify({ ...apollo, operations: [] }),
    'holds no document',
  ],
  [
    'is an Apollo manifest of something else',
    JSON.stringify({ ...apollo, operations: [null] }),
    'holds no text of a document',
  ],
])('a file that %s ends the start in one sentence', (_what, content, message) => {
  const path = join(folder, 'faulty.json');
  rmSync(path, { force: true });
  if (content !== null) writeFileSync(path, content);

  expect(() => readEnvironment({ TRUSTED_DOCUMENTS: path })).toThrow(
    `TRUSTED_DOCUMENTS must name a JSON file of documents by their id; ${path} ${message}`,
  );
});
