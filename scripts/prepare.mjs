// Runs before every command, on any Node from 18: installs what the lock file asks for, once, and compiles.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Made of the message catalogues: no source. */
const GENERATED = 'src/platform/i18n/generated';
const REASONS = { EROFS: 'the disk is read-only', ENOSPC: 'the disk is full', EDQUOT: 'the disk is full' };

installed(root, 'node_modules');
if (process.argv.includes('--bench')) installed(join(root, 'benchmarks'), 'benchmarks/node_modules');
compile();

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
  const stamp = createHash('sha256').update(readFileSync(join(root, 'tsconfig.json')));
  stamp.update(readFileSync(join(root, 'scripts', 'compile-messages.mjs')));
  // Paths within the checkout, so that a moved or mounted checkout stays compiled.
  for (const path of ['src', 'migrations'].flatMap(filesUnder).sort())
    stamp.update(path).update(readFileSync(join(root, path)));
  const wanted = stamp.digest('hex');
  if (existsSync(marker) && existsSync(join(root, GENERATED)) && readFileSync(marker, 'utf8') === wanted)
    return;
  writing(root, 'The sources are not compiled yet', () => {
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    run(process.execPath, [join(root, 'scripts', 'compile-messages.mjs')], root);
    run(process.execPath, [join(root, 'node_modules', 'typescript-native', 'bin', 'tsc'), '-p', root], root);
    writeFileSync(marker, wanted);
  });
}

function filesUnder(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (path === GENERATED) return [];
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

function run(command, parameters, cwd) {
  const { status, error } = spawnSync(command, parameters, {
    cwd,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error(
    error ? `${command} could not be started: ${error.message}` : `${command} ${parameters[0]} failed.`,
  );
  process.exit(1);
}
