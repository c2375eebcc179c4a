import { expect, test } from 'vitest';
import { useApi } from '../support/api.js';
import { isLongRun } from '../support/long-run.js';
import { nonEmpty } from '../support/non-empty.js';
import { childrenOf, until, useProgram } from '../support/program.js';

let isPrepared = false;
const api = useApi({ city: true, isPrepared: () => isPrepared });
const program = useProgram();

test('is ready only when what rankings are made from is there', async () => {
  const before = await api.fetch('/readyz');
  isPrepared = true;
  const after = await api.fetch('/readyz');

  expect([before.status, await before.json()]).toEqual([503, { status: 'preparing rankings' }]);
  expect([after.status, await after.json()]).toEqual([200, { status: 'ready' }]);
});

test.runIf(isLongRun && process.platform === 'linux')(
  'is answered while the database hangs, also by many at once',
  { timeout: 60_000 },
  async () => {
    const started = program.start();
    await until(program.isReady, started.output);
    const { pid } = program.postgres();
    const hanging = [pid, ...childrenOf(pid)];
    for (const one of hanging) process.kill(one, 'SIGSTOP');

    const waiting = program.ask('{ employees(first: 1) { totalCount } }');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        fetch(`http://127.0.0.1:${program.port}/readyz`, { signal: AbortSignal.timeout(10_000) }),
      ),
    ).finally(() => {
      for (const one of hanging) process.kill(one, 'SIGCONT');
    });

    for (const answer of nonEmpty(answers))
      expect([answer.status, await answer.json()]).toEqual([503, { status: 'database out of reach' }]);
    expect((await waiting).errors).toBeUndefined();
    await until(program.isReady, started.output);
    expect(program.postgres().pid).toBe(pid);
  },
);
