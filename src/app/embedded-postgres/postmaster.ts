import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, fchownSync, fstatSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { consoleText } from '../console-text.js';
import { type Cluster, SUPERUSER } from './cluster.js';
import { EmbeddedPostgresError, startFailure } from './embedded-postgres-error.js';
import { runAs } from './system-account.js';
import { isAlive } from './whole-directory.js';

export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** Milliseconds for which a server may give no answer at all while it starts. */
const START_TIMEOUT_MS = 30_000;
/** Milliseconds for which a server that was found running may give no answer. */
const ADOPTION_TIMEOUT_MS = 5_000;
const PROBE_MS = 50;
const STARTING_UP = '57P03';
const WRONG_PASSWORD = '28P01';
/** In its log neither statements nor details of errors, which repeat values. */
const DISCREET_LOG = ['log_min_error_statement=panic', 'log_error_verbosity=terse'];
const THROW_AWAY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];
const SETTINGS = [
  'timezone=UTC',
  'max_connections=60',
  'shared_buffers=256MB',
  'max_wal_size=2GB',
  // After a crash transaction ids may be given again: every recovery is then told by the postmaster's start
  // time.
  'restart_after_crash=off',
  ...DISCREET_LOG,
];

/**
 * A fast shutdown first, an immediate one if that takes too long; the last ends a process that is stopped or
 * hangs. Milliseconds.
 */
const SHUTDOWN: readonly (readonly [NodeJS.Signals, number])[] = [
  ['SIGINT', 20_000],
  ['SIGQUIT', 8_000],
  ['SIGKILL', 5_000],
];

/**
 * Finds the server that a process left when it was killed, by the file that PostgreSQL keeps; one that does
 * not answer is ended.
 */
export async function adoptPostmaster(cluster: Cluster): Promise<Postmaster | null> {
  const path = join(cluster.data, 'postmaster.pid');
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, 'utf8').split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!(Number.isInteger(pid) && pid > 0)) return null;
  if (!isPostmaster(pid)) {
    // PostgreSQL refuses to start while that number belongs to any process; with the number of its parent it
    // still looks for orphans.
    if (isAlive(pid)) writeFileSync(path, [process.pid, ...lines.slice(1)].join('\n'));
    return null;
  }
  if (port > 0 && (await untilAnswering(cluster, { pid, port }, ADOPTION_TIMEOUT_MS))) return { pid, port };
  await stopPostmaster(pid);
  return null;
}

export async function startPostmaster(
  cluster: Cluster,
  native: string,
  port: number,
  durable: boolean,
): Promise<Postmaster> {
  const { data, home, log, account } = cluster;
  const file = openSync(log, 'a', 0o600);
  const logged = fstatSync(file).size;
  if (account !== null) fchownSync(file, account.uid, account.gid);
  const settings = [...SETTINGS, ...(durable ? [] : THROW_AWAY)].flatMap((setting) => ['-c', setting]);
  const child = spawn(
    join(native, 'bin', 'postgres'),
    ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', '', ...settings],
    {
      stdio: ['ignore', file, file],
      detached: true,
      ...runAs(account),
    },
  );
  closeSync(file);
  child.unref();
  const pid = await spawned(child);
  if (await untilAnswering(cluster, { pid, port }, START_TIMEOUT_MS)) return { pid, port };
  const printed = readFileSync(log).subarray(logged).toString();
  if (isPostmaster(pid)) await stopPostmaster(pid);
  throw startFailure(printed, home, log);
}

async function spawned(child: ChildProcess): Promise<number> {
  return new Promise((done, failed) => {
    child.once('spawn', () => done(child.pid ?? 0));
    child.once('error', (error) =>
      failed(new EmbeddedPostgresError(consoleText('console.postgresNotStarted', { reason: error.message }))),
    );
  });
}

/** Whether a process is a live PostgreSQL; a zombie, which a container may keep for ever, is none. */
export function isPostmaster(pid: number): boolean {
  if (!isAlive(pid)) return false;
  const status = `/proc/${pid}/stat`;
  if (!existsSync(status)) return isAlive(pid);
  try {
    const [, name, state] = /^\d+ \((.*)\) (\S)/s.exec(readFileSync(status, 'utf8')) ?? [];
    return name === 'postgres' && state !== 'Z';
  } catch {
    return false;
  }
}

export async function stopPostmaster(pid: number): Promise<void> {
  for (const [signal, patience] of SHUTDOWN) {
    if (!isPostmaster(pid)) return;
    try {
      process.kill(pid, signal);
      process.kill(pid, 'SIGCONT');
    } catch {
      return;
    }
    for (const deadline = Date.now() + patience; isPostmaster(pid) && Date.now() < deadline; ) await wait(20);
  }
}

/**
 * Waits until the server answers. False when it ended, or gave no answer for `patience` milliseconds;
 * recovery may take any time.
 */
async function untilAnswering(
  cluster: Cluster,
  { pid, port }: Postmaster,
  patience: number,
): Promise<boolean> {
  for (let deadline = Date.now() + patience; Date.now() < deadline; await wait(PROBE_MS)) {
    const failure = await connectionFailure(superuserUrl(cluster, port));
    if (failure === null) return true;
    if (failure === WRONG_PASSWORD)
      throw new EmbeddedPostgresError(consoleText('console.wrongPassword', { data: cluster.data }));
    if (failure === STARTING_UP) deadline = Date.now() + patience;
    if (!isPostmaster(pid)) return false;
  }
  return false;
}

async function connectionFailure(url: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? '';
  }
}

/** Says that the embedded server needs no TLS, whatever PGSSLMODE asks of others. */
export function superuserUrl({ password }: Cluster, port: number): string {
  return `postgresql://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres?sslmode=disable`;
}

export function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
