import { setTimeout as wait } from 'node:timers/promises';
import { expect, inject, test } from 'vitest';
import { withClient } from '../../src/app/provisioning.js';
import { encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder } from '../support/build.js';

const api = useApi({ city: true, limits: { deadline: 1_000 } });
const impatient = useApi({ longestStatement: 500 });
const build = builder(() => api.database);

/** Statements of the service that wait for a lock. */
const waiting = () =>
  withClient(inject('superuserUrl'), async (client) => {
    const { rows } = await client.query<{ count: number }>(
      "select count(*)::int as count from pg_stat_activity where datname = $1 and wait_event_type = 'Lock'",
      [api.database.database],
    );
    return rows[0]?.count ?? 0;
  });

async function until(condition: () => Promise<boolean>): Promise<boolean> {
  for (let attempt = 0; attempt < 40; attempt++) {
    if (await condition()) return true;
    await wait(50);
  }
  return false;
}

test('a request that takes too long is answered in time, and its statement is given up', async () => {
  await api.database.query('begin; lock table award in access exclusive mode');
  try {
    const asked = api.ask('{ employees(first: 1) { nodes { awards { id } } } }');
    expect(await until(async () => (await waiting()) === 1)).toBe(true);
    const { errors } = await asked;

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'DEADLINE_EXCEEDED', milliseconds: 1_000 });
    expect(await until(async () => (await waiting()) === 0)).toBe(true);
  } finally {
    await api.database.query('rollback');
  }
  expect((await api.ask('{ employees(first: 1) { nodes { awards { id } } } }')).errors).toBeUndefined();
});

test('a statement that takes too long is refused, and its connection serves the next', async () => {
  await impatient.database.query('begin; lock table unit in access exclusive mode');
  try {
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => impatient.ask('{ units(first: 1) { totalCount } }')),
    );

    expect(new Set(answers.map(({ errors }) => errors?.[0]?.extensions.code))).toEqual(new Set(['BUSY']));
  } finally {
    await impatient.database.query('rollback');
  }
  expect((await impatient.ask('{ units(first: 1) { totalCount } }')).errors).toBeUndefined();
  expect(impatient.incidents).toEqual([]);
});

test('a client that goes away stops its own work, and nobody else notices', async () => {
  const authorization = `Bearer ${await api.token()}`;
  await api.database.query('begin; lock table award in access exclusive mode');
  try {
    const gone = new AbortController();
    const request = api
      .fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization },
        body: JSON.stringify({ query: '{ employees(first: 1) { nodes { awards { id } } } }' }),
        signal: gone.signal,
      })
      .catch((error: Error) => error.name);

    expect(await until(async () => (await waiting()) === 1)).toBe(true);
    gone.abort();

    expect(await request).toBe('AbortError');
    expect(await until(async () => (await waiting()) === 0)).toBe(true);
    expect((await api.ask('{ viewer { roles } }')).errors).toBeUndefined();
  } finally {
    await api.database.query('rollback');
  }
});

test('a change that is given up leaves nothing behind', async () => {
  const employee = await build.employee();
  const attest =
    'mutation ($input: AttestListsInput!) { attestLists(input: $input) { attestations { id } } }';
  const input = {
    employeeIds: [encodeId('Employee', employee)],
    lists: ['AWARDS'],
    attestedOn: '2026-11-20',
    attestedBy: 'Pengelola',
    document: 'BA 1',
  };
  await api.database.query('begin; lock table attestation in access exclusive mode');
  try {
    expect((await api.ask(attest, { input })).errors?.[0]?.extensions.code).toBe('DEADLINE_EXCEEDED');
  } finally {
    await api.database.query('rollback');
  }
  await wait(300);

  const { rows } = await api.database.query('select from attestation where employee_id = $1', [employee]);
  expect(rows.length).toBe(0);
  expect((await api.ask(attest, { input })).errors).toBeUndefined();
});
