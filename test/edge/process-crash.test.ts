import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { expect, test } from 'vitest';
import { startEmbeddedPostgres } from '../../src/app/embedded-postgres/launcher.js';
import { isPostmaster } from '../../src/app/embedded-postgres/postmaster.js';
import { Attesting } from '../support/attesting.js';
import { isLongRun } from '../support/long-run.js';
import { until, useProgram } from '../support/program.js';

const program = useProgram();

test.runIf(isLongRun)(
  'killed amid changes: what was answered is stored, nothing is half there, and it starts again',
  {
    timeout: 60_000,
  },
  async () => {
    const before = program.start();
    await until(program.isReady, before.output);
    const sent = await Attesting.of(program, 'KILLED');
    const gone = sent.untilGone(24);
    await until(() => sent.answered.length > 40, before.output);
    before.child.kill('SIGKILL');
    await gone;

    const after = program.start();
    await until(program.isReady, after.output);

    expect(sent.unanswered).toHaveLength(24);
    expect(sent.refused).toEqual([]);
    expect(await sent.stored()).toEqual(expect.arrayContaining(sent.answered));
    const later = await Attesting.of(program, 'RESTARTED');
    await later.one('once');
    expect(later.answered).toHaveLength(1);
    const { pid } = program.postgres();
    after.child.kill('SIGTERM');
    expect(await after.ended).toBe(0);
    expect(isPostmaster(pid)).toBe(false);
  },
);

test('told to stop amid changes: what is under way is answered, and exactly that is stored', {
  timeout: 60_000,
}, async () => {
  const running = program.start();
  await until(program.isReady, running.output);
  const [sent, held] = [await Attesting.of(program, 'STOPPED'), await Attesting.of(program, 'HELD')];
  const owner = new pg.Client({ connectionString: program.ownerUrl() });
  await owner.connect();
  const gone = sent.untilGone(12);
  await until(() => sent.answered.length > 20, running.output);
  await owner.query('begin; lock table attestation in exclusive mode');
  const underWay = Array.from({ length: 12 }, (_, at) => held.one(`${at}`));
  await wait(500);

  const begun = performance.now();
  running.child.kill('SIGTERM');
  await until(() => running.output().includes('finishing what is under way'), running.output);
  expect(await program.isReady()).toBe(false);
  await owner.query('rollback');
  await owner.end();
  await Promise.all([gone, ...underWay]);

  expect(await running.ended).toBe(0);
  expect(performance.now() - begun).toBeLessThan(10_000);
  expect(running.output()).toContain('Stopped.');
  expect(held.answered).toHaveLength(12);
  expect([...sent.refused, ...sent.torn]).toEqual([]);
  const postgres = await startEmbeddedPostgres({
    directory: join(program.directory, 'postgres'),
    durable: true,
  });
  expect(await held.stored()).toEqual(held.answered.sort());
  expect(await sent.stored()).toEqual(sent.answered.sort());
  await postgres.stop();
});

test.runIf(isLongRun)(
  'told to stop while a client never ends its request: it stops cleanly all the same',
  {
    timeout: 60_000,
  },
  async () => {
    const running = program.start();
    await until(program.isReady, running.output);
    const { pid } = program.postgres();
    const endless = connect(program.port, '127.0.0.1').on('error', () => {});
    endless.write(
      `POST /graphql HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${await program.token()}\r\ncontent-type: application/json\r\n`,
    );
    endless.write('content-length: 1000\r\nexpect: 100-continue\r\n\r\n');
    // The server answers so once it has begun to read the request.
    expect(String((await once(endless, 'data'))[0])).toMatch(/^HTTP\/1\.1 100 Continue/);
    endless.write('{"query":');
    running.child.kill('SIGTERM');

    expect(await running.ended).toBe(0);
    expect(isPostmaster(pid)).toBe(false);
    endless.destroy();
  },
);
