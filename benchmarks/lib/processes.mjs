import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const STARTING = 60_000;
/** Reading 200,000 people's records takes minutes. */
const PREPARING = 600_000;
const STOPPING = 30_000;
const endings = new Set();

/** Does it at the end at the latest, however that comes; the answer does it now. */
export function atTheEnd(end) {
  const once = async () => {
    if (endings.delete(once)) await end();
  };
  endings.add(once);
  return once;
}

export async function endAll() {
  for (const end of [...endings].reverse()) await end();
}

/**
 * On a database that exists, the product starts without its own, and without the ranking that it greets with.
 */
export async function startProduct({ directory, urls }) {
  const port = await freePort();
  // One caller asks for what a whole office does: the rate limit is counted, and out of the way.
  const limits = JSON.stringify({ costAMinute: 1_000_000_000 });
  const environment = {
    SUKSESI_DATA: directory,
    DATABASE_URL: urls.application,
    ENGINE_DATABASE_URL: urls.engine,
    PORT: String(port),
    LIMITS: limits,
  };
  const { stop, pid } = await started(startCommand(), environment, /Suksesi serves/);
  const tokenOf = async (...given) =>
    (await outputOf(['dist/src/cli/token.js', ...given], environment)).trim();
  const isReady = () => fetch(`http://127.0.0.1:${port}/readyz`).then(({ ok }) => ok);
  const ready = async () => {
    for (const deadline = Date.now() + PREPARING; !(await isReady()); await wait(20))
      if (Date.now() > deadline) throw new Error('The product is not ready in time.');
  };
  return { port, pid, token: await tokenOf('--role', 'HR_PLANNER'), tokenOf, ready, stop };
}

/** What `npm start` gives Node, its settings for memory among it. */
function startCommand() {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return scripts.start.split(' ').slice(1);
}

/** The product without limits and audit log; the token of the product opens it too. */
export async function startUnguarded({ directory, urls }) {
  const environment = {
    SUKSESI_DATA: directory,
    DATABASE_URL: urls.application,
    ENGINE_DATABASE_URL: urls.engine,
  };
  const { line, stop } = await started(['benchmarks/unguarded.mjs'], environment, /^listening \d+/);
  return { port: Number(line.split(' ')[1]), stop };
}

export async function startPeer({ urls, pool }) {
  const environment = {
    NODE_ENV: 'production',
    GRAPHILE_ENV: 'production',
    PEER_DATABASE_URL: urls.application,
    PEER_POOL: String(pool),
  };
  const { line, stop } = await started(['benchmarks/peer.mjs'], environment, /^listening \d+/);
  return { port: Number(line.split(' ')[1]), stop };
}

/** Fills an empty directory with a city; does nothing where there is one. */
export async function fill(directory, people) {
  const memory = Math.floor((totalmem() / 2 ** 20) * 0.7);
  const child = run(
    [`--max-old-space-size=${memory}`, 'benchmarks/fill.mjs', directory, String(people)],
    {},
    'inherit',
  );
  const { code } = await child.ended;
  if (code !== 0) throw new Error('The city could not be filled.');
}

async function started(parameters, environment, ready) {
  const child = run(parameters, environment, 'pipe');
  const line = await new Promise((done, failed) => {
    const timer = setTimeout(() => failed(new Error(`${parameters[0]} did not start in time.`)), STARTING);
    child.ended.then(() => failed(new Error(`${parameters[0]} ended by itself.`)));
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      const lines = (text + chunk).split('\n');
      text = lines.pop();
      const found = lines.find((candidate) => ready.test(candidate));
      if (found === undefined) return;
      clearTimeout(timer);
      done(found);
    });
  });
  return { line, stop: child.stop, pid: child.pid };
}

export async function outputOf(parameters, environment) {
  const child = run(parameters, environment, 'pipe');
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
  });
  const { code } = await child.ended;
  if (code !== 0) throw new Error(`${parameters[0]} failed.`);
  return text;
}

/** Node as it runs this, with no setting of the caller's shell. */
function run(parameters, environment, stdout) {
  const kept = Object.fromEntries(
    ['PATH', 'HOME', 'SystemRoot', 'TEMP', 'TMPDIR'].flatMap((name) =>
      process.env[name] ? [[name, process.env[name]]] : [],
    ),
  );
  const child = spawn(process.execPath, parameters, {
    cwd: root,
    env: { ...kept, ...environment },
    stdio: ['ignore', stdout, 'inherit'],
  });
  const ended = new Promise((done, failed) => {
    child.once('error', failed);
    child.once('close', (code, signal) => done({ code, signal }));
  });
  const stop = atTheEnd(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOPPING);
    await ended;
    clearTimeout(timer);
  });
  ended.then(stop);
  return { stdout: child.stdout, ended, stop, pid: child.pid };
}

function freePort() {
  return new Promise((done, failed) => {
    const server = createServer();
    server.on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}
