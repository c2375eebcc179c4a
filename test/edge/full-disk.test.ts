import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withClient } from '../../src/app/provisioning.js';
import { Attesting } from '../support/attesting.js';
import { isLongRun } from '../support/long-run.js';
import { apart } from '../support/network-namespace.js';
import { until, useProgram } from '../support/program.js';

const program = useProgram();
const MEBIBYTES = 220;
const smallDisk = (directory: string) => `mount -t tmpfs -o size=${MEBIBYTES}m,mode=755 none ${directory}`;
const read = '{ employees(first: 50) { totalCount nodes { name birthDate awards { id } } } }';

/**
 * The log of changes goes on in a new file, whole from the beginning: what is full is then the disk for what
 * is stored.
 */
async function makeRoomForTheLog(): Promise<void> {
  const password = readFileSync(join(program.seen, 'postgres', 'superuser.secret'), 'utf8');
  await withClient(
    `postgresql://postgres:${password}@127.0.0.1:${program.postgres().port}/suksesi`,
    async (superuser) => {
      await superuser.query('checkpoint');
      await superuser.query('select pg_switch_wal()');
    },
  );
}

const readsWritten = () =>
  withClient(program.ownerUrl(), async (owner) => (await owner.query('select from record_read')).rowCount);

test.runIf(isLongRun && process.platform === 'linux')(
  'on a full disk changes are refused whole, reads go on, and room makes all well',
  { timeout: 60_000 },
  async (context) => {
    const started = program.start({}, apart(context, 'mount', smallDisk(program.directory)));
    await until(() => started.output().includes('Suksesi serves'), started.output);
    const sent = await Attesting.of(program, 'SENT', 100);
    await makeRoomForTheLog();
    await sent.one('before');
    const readsBefore = await readsWritten();
    const filler = join(program.seen, 'filler');

    expect(() => writeFileSync(filler, Buffer.alloc(MEBIBYTES * 1024 * 1024))).toThrow('ENOSPC');
    const reads = [];
    for (let at = 0; at < 5; at++) {
      await sent.one(`full ${at}`);
      reads.push(await program.ask(read));
    }
    rmSync(filler);
    const begun = performance.now();
    await sent.one('after');

    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(sent.answered).toContain('SENT after');
    expect(sent.refused.length).toBeGreaterThan(0);
    expect(new Set(sent.refused)).toEqual(new Set(['DATABASE_UNAVAILABLE']));
    expect(await sent.stored()).toEqual(sent.answered.sort());
    expect(reads.map(({ errors, data }) => [errors, data.employees.nodes.length])).toEqual(
      reads.map(() => [undefined, 50]),
    );
    await until(
      async () => (await readsWritten()) === (readsBefore ?? 0) + reads.length,
      started.output,
      5_000,
    );
    expect(started.output()).not.toMatch(/incident|insert/);
    const log = readFileSync(join(program.seen, 'postgres', 'postgres.log'), 'utf8');
    expect(log).toContain('No space left on device');
    expect(log).not.toMatch(/SENT|Pengelola|insert/);
    started.child.kill('SIGTERM');
    expect(await started.ended).toBe(0);
  },
);
