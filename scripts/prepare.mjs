// Runs before every command, on any Node from 18: installs what the lock file asks for, once, and compiles.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Made of the message catalogues: no source. */
const GENERATED = ['src/platform/i18n/generated', 'console/src/i18n/generated'];
const REASONS = { EROFS: 'the disk is read-only', ENOSPC: 'the disk is full', EDQUOT: 'the disk is full' };

installed(root, 'node_modules');
if (process.argv.includes('--bench')) installed(join(root, 'benchmarks'), 'benchmarks/node_modules');
if (process.argv.includes('--browser')) installed(join(root, 'console', 'test'), 'console/test/node_modules');
compile();
buildConsole();

/** Acts only when the lock file differs from the one that was installed last. */
function installed(directory, shown) {
  const marker = join(directory, 'node_modules', '.suksesi-lock');
  const wanted = createHash('sha256')
    .update(readFileSync(join(directory, 'package-lock.json')))
    .digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  writing(directory, `The packages in ${shown} are not those of package-lock.json`, () => {
    console.error(`Installing packages into ${shown}; this takes a minute or two, once …`);
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], directory);
    writeFileSync(marker, wanted);
  });
}

/**
 * Acts only when a source differs from what was compiled last; what is no longer a source leaves nothing
 * behind.
 */
function compile() {
  const marker = join(root, 'dist', '.suksesi-sources');
  const wanted = stampOf([
    'tsconfig.json',
    'scripts/compile-messages.mjs',
    ...filesUnder('src'),
    ...filesUnder('migrations'),
  ]);
  const areMessages = GENERATED.every((folder) => existsSync(join(root, folder)));
  if (existsSync(marker) && areMessages && readFileSync(marker, 'utf8') === wanted) return;
  writing(root, 'The sources are not compiled yet', () => {
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    run(process.execPath, [join(root, 'scripts', 'compile-messages.mjs')], root);
    run(process.execPath, [join(root, 'node_modules', 'typescript-native', 'bin', 'tsc'), '-p', root], root);
    writeFileSync(marker, wanted);
  });
}

/** Acts only when a source of the pages differs from what was built last. */
function buildConsole() {
  const marker = join(root, 'console', 'dist', '.suksesi-sources');
  const wanted = stampOf([
    'package-lock.json',
    'clients/cache-types.ts',
    'clients/urql-cache.ts',
    'scripts/compile-messages.mjs',
    ...['index.html', 'package.json', 'tsconfig.json', 'vite.config.ts'].map((name) => `console/${name}`),
    ...['console/src', 'console/public'].flatMap(filesUnder),
  ]);
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  writing(root, 'The console is not built yet', () => {
    run(process.execPath, [join(root, 'scripts', 'compile-messages.mjs')], root);
    // Vite needs a newer Node than the one that may have started this: the packages bring it.
    const bin = join(root, 'node_modules', '.bin');
    const env = { ...process.env, PATH: [bin, process.env.PATH].join(delimiter) };
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
    run('node', [vite, 'build', '--logLevel', 'warn'], join(root, 'console'), env);
    writeFileSync(marker, wanted);
  });
}

/** Paths within the checkout, so that a moved or mounted checkout stays as it is. */
function stampOf(paths) {
  const stamp = createHash('sha256');
  for (const path of [...paths].sort()) stamp.update(path).update(readFileSync(join(root, path)));
  return stamp.digest('hex');
}

function filesUnder(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (GENERATED.includes(path)) return [];
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

/** Says in one sentence what to do where the checkout cannot be written. */
function writing(directory, need, act) {
  try {
    accessSync(directory, constants.W_OK);
    act();
  } catch (error) {
    const reason =
      REASONS[error.code] ?? (/^E(ACCES|PERM)$/.test(error.code) ? 'this account may not' : null);
    if (reason === null) throw error;
    console.error(
      `${need}, and nothing can be written in ${directory} (${reason}): run "node scripts/prepare.mjs" there once where it can.`,
    );
    process.exit(1);
  }
}

function run(command, parameters, cwd, env = process.env) {
  const { status, error } = spawnSync(command, parameters, {
    cwd,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(
    error ? `${command} could not be started: ${error.message}` : `${command} ${parameters[0]} failed.`,
  );
  process.exit(1);
}
