// Runs before every command, on any Node from 18: installs what the lock file asks for, once, and compiles.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  console.error(`Installing packages into ${shown}; this takes a minute or two, once …`);
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], directory);
  writeFileSync(marker, wanted);
}

/** Acts only when a source differs from what was compiled last; what is no longer a source leaves nothing behind. */
function compile() {
  const marker = join(root, 'dist', '.suksesi-sources');
  const sources = ['src', 'migrations']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile());
  const stamp = createHash('sha256').update(readFileSync(join(root, 'tsconfig.json')));
  for (const path of sources.map(({ parentPath, path: older, name }) => join(parentPath ?? older, name)).sort()) stamp.update(path).update(readFileSync(path));
  const wanted = stamp.digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  run(process.execPath, [join(root, 'node_modules', 'typescript-native', 'bin', 'tsc'), '-p', root], root);
  writeFileSync(marker, wanted);
}

function run(command, parameters, cwd) {
  const { status, error } = spawnSync(command, parameters, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) return;
  console.error(error ? `${command} could not be started: ${error.message}` : `${command} ${parameters[0]} failed.`);
  process.exit(1);
}
