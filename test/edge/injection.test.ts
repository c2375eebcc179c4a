import { expect, test, vi } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { useApi } from '../support/api.js';

const api = useApi({ city: true });
const HOSTILE = [
  "' or '1'='1",
  "'; drop table employee; --",
  "%' union select nip from employee --",
  '\\',
  '%',
  '_',
  '$1',
  '{"everybody":true}',
  "',false); select set_config('suksesi.principal','{\"everybody\":true}",
  '\u0000',
  '\ud800',
  '‮',
  '1); delete from audit_event; --',
];
const people = async () => Number((await api.database.query('select count(*) from employee')).rows[0].count);
const colleague = { subject: 'stranger', roles: [Role.EMPLOYEE] };

test.each([
  [
    'a part of a name',
    'query ($text: String!) { employees(filter: { name: $text }) { totalCount nodes { nip } } }',
  ],
  [
    'first digits of a number',
    'query ($text: String!) { employees(filter: { nipPrefix: $text }) { totalCount nodes { nip } } }',
  ],
  ['a number', 'query ($text: String!) { employee(by: { nip: $text }) { nip } }'],
  [
    'the code of a unit',
    'query ($text: String!) { employees(filter: { unit: { code: $text } }) { totalCount nodes { nip } } }',
  ],
  [
    'the code of a post',
    'query ($text: String!) { position(by: { code: $text }) { code ranking { eligible } } }',
  ],
  [
    'the code of a rank',
    'query ($text: String!) { employees(filter: { rankAtLeast: $text }) { totalCount nodes { nip } } }',
  ],
  ['an echelon', 'query ($text: String!) { positions(filter: { echelon: [$text] }) { totalCount } }'],
  [
    'a competency',
    'query ($text: String!) { employees(filter: { competency: { code: $text, level: 1 } }) { totalCount nodes { nip } } }',
  ],
  [
    'the code of a policy',
    'query ($text: String!) { positions(first: 1) { nodes { ranking(policy: { code: $text }) { eligible } } } }',
  ],
  ['an id', 'query ($text: ID!) { node(id: $text) { id } }'],
  ['a cursor', 'query ($text: String!) { employees(after: $text) { nodes { nip } } }'],
])('%s that is a piece of SQL is a text like any other', async (_, query) => {
  const before = await people();
  api.incidents.length = 0;
  for (const text of HOSTILE) {
    const { data, errors } = await api.ask(query, { text }, colleague);
    // It may be empty: what is stored as it is is no error.
    for (const { message, extensions } of errors ?? []) {
      expect([text, extensions.code]).not.toEqual([text, 'INTERNAL_SERVER_ERROR']);
      expect(message.replace(text, '')).not.toMatch(/syntax|relation|column|pg_|select /i);
    }
    expect([text, JSON.stringify(data ?? null)]).toEqual([text, expect.not.stringMatching(/"nip":"\d{18}"/)]);
  }
  expect(api.incidents).toEqual([]);
  expect(await people()).toBe(before);
});

test('hostile headers and texts that are kept are kept as they are', async () => {
  const purpose = "'; update employee set name = 'X'; --";
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${await api.token({ subject: "o'Neill" })}`,
    'x-purpose': purpose,
  };
  const body = JSON.stringify({ query: '{ employees(first: 1) { nodes { birthDate } } }' });
  expect((await api.fetch('/graphql', { method: 'POST', headers, body })).status).toBe(200);

  await vi.waitFor(
    async () => {
      const { data } = await api.ask(
        'query ($s: String!) { recordReads(filter: { subject: $s }) { nodes { purpose subject } } }',
        { s: "o'Neill" },
        { roles: [Role.AUDITOR] },
      );
      expect(data.recordReads.nodes).toEqual([{ purpose, subject: "o'Neill" }]);
    },
    { timeout: 5_000 },
  );
  for (const authorization of ["Bearer ' or 1=1", 'Basic !!!', `Bearer ${"a'".repeat(100)}`, 'Negotiate x'])
    expect(
      (
        await api.fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization },
          body,
        })
      ).status,
    ).toBe(401);
});
