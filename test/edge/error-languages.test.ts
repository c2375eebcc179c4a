import { expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';

const { ask, fetch, token } = useApi({ city: true });
const INDONESIAN = { 'accept-language': 'id' };
const NOTHING = encodeId('Filling', '00000000-0000-4000-8000-000000000000');

async function messageOf(response: Response): Promise<string | undefined> {
  const { errors } = (await response.json()) as { errors?: { message: string }[] };
  return errors?.[0]?.message;
}

async function told(query: string, variables = {}, claims = {}) {
  const [english] = (await ask(query, variables, claims)).errors ?? [];
  const [indonesian] = (await ask(query, variables, claims, INDONESIAN)).errors ?? [];
  return { english, indonesian };
}

test.each([
  ['{ employees(first: 0) { totalCount } }', 'first: 0 tidak antara 1 dan 100'],
  ['{ employees(filter: { nipPrefix: "x" }) { totalCount } }', 'filter.nipPrefix: berikan 1 sampai 18 angka'],
  ['{ node(id: "mangled") { id } }', 'id: ini bukan id layanan ini'],
  [
    '{ units(filter: { sector: "NONE" }) { totalCount } }',
    /^filter\.sector: tidak ada sektor dengan kode ini; yang dikenal: /,
  ],
  ['{ employees(after: "mangled") { totalCount } }', 'after: ini bukan kursor layanan ini'],
  [
    '{ meritPolicies { code } position(by: { code: "6471.01" }) { ranking(policy: { code: "NONE" }) { eligible } } vacancies(first: 1) { nodes { position { ranking(policy: { code: "NONE" }) { eligible } } } } }',
    /^Kebijakan NONE tidak berlaku pada \d{1,2} [A-Z][a-z]+ \d{4}\.$/,
  ],
])('%s is refused in the language of the request, with the same code and path', async (query, message) => {
  const { english, indonesian } = await told(query);
  expect(indonesian?.message).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  expect(english?.message).not.toBe(indonesian?.message);
  expect([indonesian?.extensions.code, indonesian?.extensions['argument'], indonesian?.path]).toEqual([
    english?.extensions.code,
    english?.extensions['argument'],
    english?.path,
  ]);
});

test('refusals of acts, of permissions and of methods are told in both', async () => {
  const cancel = `mutation ($id: ID!) { cancelFilling(input: { fillingId: $id, reason: "r", expectedVersion: 1 }) { filling { id } } }`;
  expect((await told(cancel, { id: NOTHING })).indonesian?.message).toBe('Pengisian itu tidak ada.');
  expect((await told(cancel, { id: NOTHING }, { roles: [Role.EMPLOYEE] })).indonesian?.message).toMatch(
    /^Diperlukan hak akses /,
  );
  const empty = `{ decisionMethods { rank(input: { method: SAW, criteria: [], alternatives: [] }) { results { rank } } } }`;
  const { english, indonesian } = await told(empty);
  expect([english?.message, indonesian?.message]).toEqual([
    'The method is not defined for this table: there are no criteria.',
    'Metode ini tidak dapat diterapkan pada tabel ini: tidak ada kriteria.',
  ]);
  expect(indonesian?.extensions['detail']).toBe('tidak ada kriteria');
});

test('what fails before a document is run is told in both, and says in which', async () => {
  const without = await fetch('/graphql?query={viewer{roles}}', { headers: INDONESIAN });
  expect([without.status, without.headers.get('content-language')]).toEqual([401, 'id']);
  expect(await messageOf(without)).toBe('Diperlukan token yang sah: permintaan tidak membawa token.');
  const lost = await fetch('/nowhere', { headers: INDONESIAN });
  expect(await messageOf(lost)).toBe('Tidak ada apa-apa di /nowhere; API ada di /graphql.');
  const answer = await fetch('/graphql?query={viewer{roles}}', {
    headers: { ...INDONESIAN, authorization: `Bearer ${await token()}` },
  });
  expect([answer.status, answer.headers.get('content-language'), answer.headers.get('vary')]).toEqual([
    200,
    'id',
    expect.stringContaining('accept-language'),
  ]);
});

test('two callers at once are each told in their own language', async () => {
  const query = '{ employees(first: 0) { totalCount } }';
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, at) => ask(query, {}, {}, at % 2 === 0 ? INDONESIAN : {})),
  );
  expect(answers.map(({ errors }) => errors?.[0]?.message.includes('tidak'))).toEqual(
    answers.map((_, at) => at % 2 === 0),
  );
});
