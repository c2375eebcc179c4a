import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startEmbeddedPostgres } from '../../src/app/embedded-postgres/launcher.js';
import { isPostmaster } from '../../src/app/embedded-postgres/postmaster.js';
import { withClient } from '../../src/app/provisioning.js';
import { builder } from '../support/build.js';
import { type Started, until, useProgram } from '../support/program.js';

const firstEmployee = '{ employees(first: 1) { totalCount nodes { id attestations { document } } } }';

describe('in a new folder', () => {
  const program = useProgram();

  test('the first start is repeated when it was cut short, ends with a ranking, and stops cleanly', {
    timeout: 90_000,
  }, async () => {
    const cut = program.start();
    await until(() => cut.output().includes('Generating'), cut.output);
    cut.child.kill('SIGKILL');
    await cut.ended;

    const first = program.start();
    await until(() => first.output().includes('A ranking is advice'), first.output);
    const text = first.output();
    const page = async (host: string) =>
      (await fetch(`http://127.0.0.1:${program.port}/graphiql`, { headers: { host } })).text();
    expect(await page('localhost')).toContain('Bearer ey');
    const { data } = await program.ask(firstEmployee);
    const { pid } = program.postgres();
    first.child.kill('SIGTERM');

    expect(text).toMatch(/people considered: \d+ eligible/);
    expect(text).not.toContain('The database lies in');
    expect(data.employees.totalCount).toBeGreaterThan(280);
    expect(await first.ended).toBe(0);
    expect(isPostmaster(pid)).toBe(false);
  });
});

describe('a program that runs', () => {
  const program = useProgram();
  let running: Started | undefined;
  /** Starts it where the test before has stopped it. */
  const run = async (): Promise<Started> => {
    if (running !== undefined && running.child.exitCode === null && running.child.signalCode === null)
      return running;
    running = program.start({ DEMO_PEOPLE: '0' });
    await until(program.isReady, running.output);
    return running;
  };

  test('has its port for itself, and another start says so', { timeout: 60_000 }, async () => {
    await run();
    const taken = program.start();

    expect(await taken.ended).toBe(1);
    expect(taken.output()).toContain(`Port ${program.port} on 127.0.0.1 is taken`);
  });

  test('has stored what it answered as stored, also after SIGKILL', { timeout: 60_000 }, async () => {
    const before = await run();
    await withClient(program.ownerUrl(), (owner) => builder(() => owner).employee());
    const { data } = await program.ask(firstEmployee);
    const id = data.employees.nodes[0]?.id;
    await program.ask(
      `mutation { attestLists(input: { employeeIds: ["${id}"], lists: [AWARDS], attestedOn: "2020-01-01", attestedBy: "Officer", document: "KEPT" }) { attestations { id } } }`,
    );
    before.child.kill('SIGKILL');
    await before.ended;

    await run();
    const again = await program.ask(firstEmployee);
    expect(again.data.employees.nodes[0]?.attestations).toContainEqual({ document: 'KEPT' });
  });

  test('starts over no database that a newer version migrated', { timeout: 60_000 }, async () => {
    const before = await run();
    await withClient(program.ownerUrl(), (owner) =>
      owner.query("insert into schema_migration (name) values ('29990101-future')"),
    );
    onTestFinished(async () => {
      const postgres = await startEmbeddedPostgres({
        directory: join(program.directory, 'postgres'),
        durable: true,
      });
      await withClient(program.ownerUrl(), (owner) =>
        owner.query("delete from schema_migration where name = '29990101-future'"),
      );
      await postgres.stop();
    }, 60_000);
    before.child.kill('SIGTERM');
    expect(await before.ended).toBe(0);

    const newer = program.start();
    expect(await newer.ended).toBe(1);
    expect(newer.output()).toContain('migrated by a newer version (29990101-future)');
  });
});

describe('what cannot start', () => {
  const program = useProgram();

  test('a database out of reach, a wrong setting and production without an issuer are said in one line', async () => {
    const cases: [Record<string, string>, RegExp][] = [
      [
        { DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/none' },
        /^The database none on 127\.0\.0\.1:1 is not reachable: .*\n$/,
      ],
      [{ PORT: 'four' }, /^PORT must be a whole number from 0 to 65535, not four\.\n$/],
      [{ OFFICE_TIME_ZONE: 'Borneo/Nowhere' }, /^OFFICE_TIME_ZONE must be a time zone/],
      [{ NODE_ENV: 'production' }, /^In production set DATABASE_URL/],
    ];
    for (const [variables, message] of cases) {
      const started = program.start(variables);
      expect(await started.ended).toBe(1);
      expect(started.output()).toMatch(message);
    }
  });
});
