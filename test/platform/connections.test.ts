import { afterAll, expect, inject, test } from 'vitest';
import { ReadPool } from '../../src/platform/database/read-pool.js';
import { sql } from '../../src/platform/database/sql.js';

const reads = new ReadPool(inject('superuserUrl'), { size: 3, timeout: 20_000, together: true });
const apart = new ReadPool(inject('superuserUrl'), { size: 3, timeout: 20_000 });
afterAll(async () => {
  await reads.close();
  await apart.close();
});

const backends = async (connections: ReadPool, signal: AbortSignal | null) =>
  new Set(
    (
      await Promise.all(
        [1, 2, 3].map(() => connections.query<{ pid: number }>(sql`select pg_backend_pid() as pid`, signal)),
      )
    ).map(([row]) => row?.pid),
  ).size;

test('what one request asks for at once goes over one connection, and is answered each for itself', async () => {
  const { signal } = new AbortController();
  const [one, broken, two] = await Promise.allSettled([
    reads.query(sql`select ${1}::int as n`, signal),
    reads.query(sql`select ${0}::int / 0 as n`, signal),
    reads.query(sql`select ${2}::int as n`, signal),
  ]);

  expect([one, two]).toEqual([
    { status: 'fulfilled', value: [{ n: 1 }] },
    { status: 'fulfilled', value: [{ n: 2 }] },
  ]);
  expect(broken).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
  expect(await backends(reads, signal)).toBe(1);
  expect(await backends(apart, signal)).toBe(3);
  expect(await backends(reads, null)).toBe(3);
});

test('on behalf of different callers nothing is asked together', async () => {
  const { signal } = new AbortController();
  const told = async (rlsContext: string) =>
    (
      await reads.query<{ rlsContext: string }>(
        sql`select current_setting('suksesi.principal') as "rlsContext", pg_sleep(0.05)`,
        signal,
        rlsContext,
      )
    )[0]?.rlsContext;

  expect(await Promise.all(['a', 'b', 'a', 'c', 'b'].map(told))).toEqual(['a', 'b', 'a', 'c', 'b']);
});

test('given up, all that was asked together is given up at once, and the connection serves the next', async () => {
  const stop = new AbortController();
  const begun = performance.now();
  const slow = [1, 2, 3].map(() => reads.query(sql`select pg_sleep(8)`, stop.signal));
  setTimeout(() => stop.abort(new Error('enough')), 200);

  expect(
    (await Promise.allSettled(slow)).map(
      (answer) => answer.status === 'rejected' && (answer.reason as Error).message,
    ),
  ).toEqual(Array(3).fill('enough'));
  expect(performance.now() - begun).toBeLessThan(3_000);
  expect(await Promise.all(Array.from({ length: 9 }, () => reads.query(sql`select 1 as n`)))).toEqual(
    Array(9).fill([{ n: 1 }]),
  );
});
