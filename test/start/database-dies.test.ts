import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/app/embedded-postgres/launcher.js';
import { isPostmaster } from '../../src/app/embedded-postgres/postmaster.js';
import { withClient } from '../../src/app/provisioning.js';
import { isLongRun } from '../support/long-run.js';
import { childrenOf, until, useProgram } from '../support/program.js';

const linux = process.platform === 'linux';
const program = useProgram();
const ranking = `{ vacancies(first: 5) { nodes { position { code } ranking { candidates(first: 50) { nodes {
  place bestPlace worstPlace lower upper employee { id } missing { kind }
} } } } } }`;
const attest = 'mutation ($input: AttestListsInput!) { attestLists(input: $input) { attestations { id } } }';

interface Ranked {
  readonly vacancies: {
    readonly nodes: readonly {
      readonly ranking: { readonly candidates: { readonly nodes: readonly { employee: { id: string } }[] } };
    }[];
  };
}

function peopleIn({ vacancies }: Ranked): string[] {
  return [
    ...new Set(
      vacancies.nodes.flatMap(({ ranking }) => ranking.candidates.nodes.map(({ employee }) => employee.id)),
    ),
  ];
}

async function attestAwards(employees: readonly string[], document: string): Promise<void> {
  const input = {
    employeeIds: employees,
    lists: ['AWARDS', 'TEAM_ASSIGNMENTS'],
    attestedOn: '2026-11-20',
    attestedBy: 'Pengelola',
    document,
  };
  expect((await program.ask(attest, { input })).errors).toBeUndefined();
}

async function code(): Promise<string> {
  return (
    (await program.ask('{ employees(first: 1) { totalCount } }')).errors?.[0]?.extensions.code ?? 'answered'
  );
}

test.runIf(linux && isLongRun)(
  'a killed PostgreSQL is started again on its port, and rankings follow its data',
  { timeout: 120_000 },
  async () => {
    const first = program.start();
    await until(program.isReady, first.output);
    const { data } = await program.ask(ranking);
    const people = peopleIn(data);
    expect(people.length).toBeGreaterThan(5);
    await attestAwards(people.slice(0, 2), 'BEFORE');

    const { pid, port } = program.postgres();
    for (const one of [pid, ...childrenOf(pid)]) process.kill(one, 'SIGKILL');
    await until(async () => (await code()) === 'DATABASE_UNAVAILABLE', first.output);
    // It answers a moment before its start is found done; a kill between the two repeats that start.
    await until(() => first.output().split('runs again').length === 2, first.output);
    await until(async () => (await code()) === 'answered', first.output);
    await attestAwards(people.slice(2, 4), 'BETWEEN');
    process.kill(program.postgres().pid, 'SIGKILL');
    await until(() => first.output().split('runs again').length === 3, first.output);
    await until(async () => (await code()) === 'answered', first.output);
    await attestAwards(people.slice(4, 6), 'AFTER');
    const followed = await program.ask(ranking);

    const last = program.postgres();
    expect(last.port).toBe(port);
    expect(last.pid).not.toBe(pid);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    expect(isPostmaster(last.pid)).toBe(false);
    const second = program.start();
    await until(program.isReady, second.output);
    expect(followed).toEqual(await program.ask(ranking));
    expect(followed.data).not.toEqual(data);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  },
);

test.runIf(linux && isLongRun)('a PostgreSQL that cannot be started again ends the program', async () => {
  const started = program.start();
  await until(program.isReady, started.output);
  const { pid } = program.postgres();
  renameSync(join(program.seen, 'postgres/cluster/global/pg_control'), join(program.seen, 'pg_control'));
  process.kill(pid, 'SIGKILL');
  expect(await started.ended).toBe(1);
  expect(started.output()).toMatch(/^The embedded PostgreSQL cannot be started again: .*pg_control/m);
  renameSync(join(program.seen, 'pg_control'), join(program.seen, 'postgres/cluster/global/pg_control'));
});

describe.runIf(linux)('the supervisor', () => {
  const directory = mkdtempSync(join(tmpdir(), 'suksesi-supervised-'));
  const control = join(directory, 'cluster/global/pg_control');
  const lines: string[] = [];
  let postgres: EmbeddedPostgres | undefined;
  const start = async () => {
    postgres = await startEmbeddedPostgres({ directory, durable: false });
    return postgres;
  };
  const pidOf = ({ superuserUrl }: EmbeddedPostgres) =>
    withClient(superuserUrl, async (client) => {
      const { rows } = await client.query<{ file: string }>("select pg_read_file('postmaster.pid') as file");
      return Number.parseInt(rows[0]?.file ?? '', 10);
    });

  afterAll(async () => {
    await postgres?.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  test('makes a bounded number of attempts, and gives the reason', { timeout: 60_000 }, async () => {
    const running = await start();
    const pid = await pidOf(running);
    const reason = new Promise<string>((gaveUp) =>
      running.supervise({ delays: [0, 50], log: (line) => lines.push(line), gaveUp }),
    );
    renameSync(control, `${control}.aside`);
    process.kill(pid, 'SIGKILL');

    expect(await reason).toMatch(/^The embedded PostgreSQL cannot be started again: .*pg_control/);
    expect(lines.filter((line) => /^Attempt \d of 2/.test(line))).toHaveLength(2);
    renameSync(`${control}.aside`, control);
  });

  test('leaves a server alone that ends while the service stops', { timeout: 60_000 }, async () => {
    const running = await start();
    const pid = await pidOf(running);
    running.supervise({ delays: [0], log: (line) => lines.push(line), gaveUp: (line) => lines.push(line) });
    const before = lines.length;
    running.unsupervise();
    process.kill(pid, 'SIGKILL');
    await until(() => !isPostmaster(pid));
    await wait(1_000);
    await running.stop();

    expect(lines).toHaveLength(before);
    await expect(pidOf(running)).rejects.toThrow('not reachable');
  });
});
