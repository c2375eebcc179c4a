// Runs before every command, on any Node from 18: installs what the lock file asks for, once, and compiles.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname.replace(/^\/([A-Za-z]:)/, '$1');

installed(root, 'node_modules');
if (process.argv.includes('--bench')) installed(join(root, 'bench'), 'bench/node_modules');
compile();

/** Acts only when the lock file differs from the one that was installed last. */
function installed(directory, shown) {
  const marker = join(directory, 'node_modules', '.suksesi-lock');
  const wanted = createHash('sha256')
    .update(readFileSync(join(directory, 'package-lock.json')))
    .digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  console.log(`Installing packages into ${shown}; this takes a minute or two, once …`);
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], directory);
  writeFileSync(marker, wanted);
}

function compile() {
  const compiler = join(root, 'node_modules', 'typescript-native', 'bin', 'tsc');
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  run(process.execPath, [compiler, '-p', root], root);
}

function run(command, parameters, cwd) {
  const { status, error } = spawnSync(command, parameters, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) return;
  console.error(error ? `${command} could not be started: ${error.message}` : `${command} ${parameters[0]} failed.`);
  process.exit(1);
}
