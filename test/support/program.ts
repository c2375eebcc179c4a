import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { isPostmaster } from '../../src/app/embedded-postgres/postmaster.js';
import { projectPath } from '../../src/platform/runtime/project-files.js';
import type { Answer } from './api.js';

export interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<number | null>;
}

export interface Program {
  /** As the program knows it. */
  readonly directory: string;
  /** As the test finds it. */
  readonly seen: string;
  readonly port: number;
  /**
   * `within` is the beginning of a command that runs the rest of it in some other surroundings; `checkout` is
   * where the program lies there.
   */
  start(variables?: Record<string, string>, within?: readonly string[], checkout?: string): Started;
  isReady(): Promise<boolean>;
  /** Of a planner, made by the program's own command. */
  token(): Promise<string>;
  // biome-ignore lint/suspicious/noExplicitAny: an untyped document has an untyped answer.
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer<any>>;
  /** What PostgreSQL notes of itself while it runs. */
  postgres(): { readonly pid: number; readonly port: number };
  /** Where the program's database is found, as the owner of its tables. */
  ownerUrl(): string;
}

/** The real program, as `npm start` runs it, over a data directory and a port of the test file's own. */
export function useProgram(): Program {
  const directory = mkdtempSync(join(tmpdir(), 'suksesi-program-'));
  chmodSync(directory, 0o755);
  const running = new Set<ChildProcess>();
  /** Where the directory is found from here, also while the program has mounts of its own. */
  let seen = directory;
  let port = 0;
  let known: Promise<string> | undefined;

  function run(
    path: string,
    parameters: readonly string[],
    variables: Record<string, string>,
    within: readonly string[] = [],
  ): Started {
    const [command = process.execPath, ...rest] = [...within, process.execPath, path, ...parameters];
    const child = spawn(command, rest, {
      env: { ...process.env, NODE_ENV: 'development', ...variables },
    });
    running.add(child);
    let text = '';
    child.stdout.on('data', (chunk) => (text += chunk));
    child.stderr.on('data', (chunk) => (text += chunk));
    const ended = once(child, 'close').then(([code]) => {
      running.delete(child);
      return code as number | null;
    });
    return { child, output: () => text, ended };
  }

  async function makeToken(): Promise<string> {
    const command = run(projectPath('dist/src/cli/token.js'), ['--role', 'HR_PLANNER'], {
      SUKSESI_DATA: seen,
    });
    await command.ended;
    return command.output().trim();
  }

  function postgres() {
    const lines = readFileSync(join(seen, 'postgres', 'cluster', 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  }

  beforeAll(async () => {
    port = await freePort();
  });

  afterAll(async () => {
    try {
      const { pid } = postgres();
      for (const child of running) child.kill('SIGKILL');
      process.kill(pid, 'SIGINT');
      await until(() => !isPostmaster(pid), undefined, 5_000);
    } catch {
      // Stopped already, as it should be.
    }
    for (const child of running) child.kill('SIGKILL');
    rmSync(directory, { recursive: true, force: true });
  }, 60_000);

  const token = () => (known ??= makeToken());
  return {
    directory,
    get port() {
      return port;
    },
    get seen() {
      return seen;
    },
    start(variables = {}, within, checkout = projectPath('.')) {
      const started = run(
        join(checkout, 'dist/src/main.js'),
        [],
        { SUKSESI_DATA: directory, DEMO_PEOPLE: '300', PORT: String(port), ...variables },
        within,
      );
      seen = within === undefined ? directory : `/proc/${started.child.pid}/root${directory}`;
      return started;
    },
    isReady: () =>
      fetch(`http://127.0.0.1:${port}/readyz`).then(
        ({ ok }) => ok,
        () => false,
      ),
    token,
    async ask(query, variables = {}) {
      const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await token()}` },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer<never>;
    },
    postgres,
    ownerUrl: () =>
      `postgresql://suksesi_owner:${readFileSync(join(seen, 'owner.secret'), 'utf8')}@127.0.0.1:${postgres().port}/suksesi`,
  };
}

/**
 * Lower than the ports that systems give to outgoing connections, one of which could take it before the
 * program listens.
 */
async function freePort(): Promise<number> {
  for (;;) {
    const candidate = randomInt(10_000, 32_000);
    const probe = createServer().listen(candidate, '127.0.0.1');
    const isFree = await new Promise<boolean>((done) => {
      probe.once('error', () => done(false)).once('listening', () => probe.close(() => done(true)));
    });
    if (isFree) return candidate;
  }
}

export async function until(
  what: () => boolean | Promise<boolean>,
  said: () => string = () => '',
  patience = 40_000,
): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await what())) {
    if (Date.now() > deadline) throw new Error(`waited in vain; it said: ${said()}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** The server processes of a postmaster, on Linux. */
export function childrenOf(pid: number): number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number);
}
