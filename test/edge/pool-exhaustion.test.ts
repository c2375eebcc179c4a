import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Claims, Role } from '../../src/modules/access/index.js';
import { encodeId } from '../../src/platform/graphql/node-id.js';
import { type Api, useApi } from '../support/api.js';
import { builder } from '../support/build.js';

const DEADLINE = 1_500;
const api = useApi({ limits: { deadline: DEADLINE } });
const unasked = useApi({ limits: { deadline: DEADLINE } });
const CODED = ['BUSY', 'DEADLINE_EXCEEDED', 'TOO_MANY_AT_ONCE', 'DATABASE_UNAVAILABLE'];
const names = '{ employees(first: 1) { totalCount nodes { name } } }';

/** What forty requests that wait for a table are answered, each soon after its deadline. */
async function whileLocked(
  of: Api,
  tables: string,
  one: (at: number) => ReturnType<Api['ask']>,
  meanwhile = async () => {},
) {
  await of.database.query(`begin; lock table ${tables} in access exclusive mode`);
  try {
    const unanswered = wait(DEADLINE + 2_000, 'unanswered');
    const codeOf = async (at: number) => (await one(at)).errors?.[0]?.extensions.code ?? 'answered';
    const codes = await Promise.all(
      Array.from({ length: 40 }, (_, at) => Promise.race([codeOf(at), unanswered])),
    );
    await meanwhile();
    return new Set(codes);
  } finally {
    await of.database.query('rollback');
  }
}

async function expectPrompt(of: Api, document: string): Promise<void> {
  const begun = performance.now();
  expect((await of.ask(document)).errors).toBeUndefined();
  expect(performance.now() - begun).toBeLessThan(2_000);
}

test('more requests than connections wait for one table: all are answered in time, and others are served', async () => {
  const build = builder(() => api.database);
  const employee = encodeId('Employee', await build.employee({ nip: '198503142010011777' }));
  const input = {
    employeeIds: [employee],
    lists: ['AWARDS'],
    attestedOn: '2026-11-20',
    attestedBy: 'Pengelola',
    document: 'BA 1',
  };
  const callers: Partial<Claims>[] = [
    { subject: 'first planner' },
    { subject: 'second planner' },
    { subject: 'first employee', roles: [Role.EMPLOYEE], nip: '198503142010011777' },
    { subject: 'second employee', roles: [Role.EMPLOYEE], nip: '198503142010011778' },
  ];
  const one = (at: number) =>
    at % 8 === 0
      ? api.ask(
          'mutation ($input: AttestListsInput!) { attestLists(input: $input) { attestations { id } } }',
          { input },
          callers[0],
        )
      : api.ask(names, {}, callers[at % callers.length]);

  const codes = await whileLocked(api, 'employee', one, () =>
    expectPrompt(api, '{ units(first: 1) { totalCount } }'),
  );

  expect([...codes].filter((code) => !CODED.includes(code))).toEqual([]);
  await expectPrompt(api, names);
  expect(api.incidents).toEqual([]);
  expect((await api.database.query('select from attestation')).rowCount).toBe(0);
});

test('who may come in cannot be looked up: that takes no longer than a request may', async () => {
  const codes = await whileLocked(unasked, 'service_token', (at) =>
    unasked.ask(names, {}, { subject: `caller ${at % 4}` }),
  );

  expect([...codes].filter((code) => !CODED.includes(code))).toEqual([]);
  await expectPrompt(unasked, names);
  expect(unasked.incidents).toEqual([]);
});
