import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectPath } from '../../src/platform/project-files.js';

const directory = mkdtempSync(join(tmpdir(), 'suksesi-start-'));
chmodSync(directory, 0o755);
const running = new Set<ChildProcess>();
let port = 0;

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

function start(variables: Record<string, string> = {}): Started {
  const child = spawn(process.execPath, [projectPath('dist/src/main.js')], {
    env: { ...process.env, NODE_ENV: 'development', SUKSESI_DATA: directory, DEMO_PEOPLE: '300', PORT: String(port), ...variables },
  });
  running.add(child);
  let text = '';
  child.stdout.on('data', (chunk) => (text += chunk));
  child.stderr.on('data', (chunk) => (text += chunk));
  const ended = once(child, 'exit').then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  return { child, output: () => text, ended };
}

async function until(what: () => boolean | Promise<boolean>, said: () => string = () => '', patience = 40_000): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await what())) {
    if (Date.now() > deadline) throw new Error(`waited in vain; it said: ${said()}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

const isReady = () =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );

async function ask(query: string) {
  const token = spawn(process.execPath, [projectPath('dist/src/commands/token.js'), '--role', 'HR_PLANNER'], {
    env: { ...process.env, SUKSESI_DATA: directory },
  });
  let text = '';
  token.stdout.on('data', (chunk) => (text += chunk));
  await once(token, 'exit');
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${text.trim()}` },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data: { employees: { totalCount: number; nodes: { id: string; attestations: { document: string }[] }[] } } };
}

const postmaster = () => readFileSync(join(directory, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n');

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

beforeAll(async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  port = (probe.address() as { port: number }).port;
  probe.close();
});

afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  try {
    process.kill(Number(postmaster()[0]), 'SIGINT');
    await until(() => !isAlive(Number(postmaster()[0])), undefined, 5_000);
  } catch {
    // Stopped already, as it should be.
  }
  rmSync(directory, { recursive: true, force: true });
});

test('the first start is repeated when it was cut short, ends with a ranking, and stops cleanly', { timeout: 90_000 }, async () => {
  const cut = start();
  await until(() => cut.output().includes('Generating'), cut.output);
  cut.child.kill('SIGKILL');
  await cut.ended;

  const first = start();
  await until(() => first.output().includes('A ranking is advice'), first.output);
  const text = first.output();
  const page = async (host: string) => (await fetch(`http://127.0.0.1:${port}/`, { headers: { host } })).text();
  expect(await page('localhost')).toContain('Bearer ey');
  const { data } = await ask('{ employees(first: 1) { totalCount nodes { id attestations { document } } } }');
  const server = Number(postmaster()[0]);
  first.child.kill('SIGTERM');

  expect(text).toMatch(/people considered: \d+ eligible/);
  expect(data.employees.totalCount).toBeGreaterThan(280);
  expect(await first.ended).toBe(0);
  expect(isAlive(server)).toBe(false);
});

test('what was answered as stored survives SIGKILL, and a taken port is said', { timeout: 60_000 }, async () => {
  const before = start();
  await until(isReady, before.output);
  const taken = start();
  expect(await taken.ended).toBe(1);
  expect(taken.output()).toContain(`Port ${port} on 127.0.0.1 is taken`);

  const { data } = await ask('{ employees(first: 1) { totalCount nodes { id attestations { document } } } }');
  const id = data.employees.nodes[0]?.id;
  await ask(
    `mutation { attestLists(input: { employees: ["${id}"], lists: [AWARDS], attestedOn: "2020-01-01", attestedBy: "Officer", document: "KEPT" }) { id } }`,
  );
  before.child.kill('SIGKILL');
  await before.ended;

  const after = start();
  await until(isReady, after.output);
  const again = await ask('{ employees(first: 1) { totalCount nodes { id attestations { document } } } }');
  expect(again.data.employees.nodes[0]?.attestations).toContainEqual({ document: 'KEPT' });

  const [, , , postgresPort = ''] = postmaster();
  const owner = new pg.Client({
    host: '127.0.0.1',
    port: Number(postgresPort),
    user: 'suksesi_owner',
    database: 'suksesi',
    password: readFileSync(join(directory, 'owner.secret'), 'utf8'),
  });
  await owner.connect();
  await owner.query("insert into schema_migration (name) values ('29990101-future')");
  await owner.end();
  after.child.kill('SIGTERM');
  expect(await after.ended).toBe(0);

  const newer = start();
  expect(await newer.ended).toBe(1);
  expect(newer.output()).toContain('migrated by a newer version (29990101-future)');
});

test('a database out of reach, a wrong setting and production without an issuer are said in one line', async () => {
  const cases: [Record<string, string>, RegExp][] = [
    [{ DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/none' }, /^The database none on 127\.0\.0\.1:1 is out of reach: .*\n$/],
    [{ PORT: 'four' }, /^PORT must be a whole number from 0 to 65535, not four\.\n$/],
    [{ OFFICE_TIME_ZONE: 'Borneo/Nowhere' }, /^OFFICE_TIME_ZONE must be a time zone/],
    [{ NODE_ENV: 'production' }, /^In production set DATABASE_URL/],
  ];
  for (const [variables, message] of cases) {
    const started = start(variables);
    expect(await started.ended).toBe(1);
    expect(started.output()).toMatch(message);
  }
});
