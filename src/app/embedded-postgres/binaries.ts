import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { consoleText } from '../console-text.js';
import { EmbeddedPostgresError } from './embedded-postgres-error.js';
import { runSync, type SystemAccount } from './system-account.js';
import { createWhole, isOwn, SYSTEM_PLACES } from './whole-directory.js';

interface PackagedLink {
  readonly source: string;
  readonly target: string;
}

/**
 * Finds binaries that the account can run: those of the package, else a copy of them. A copy is needed where
 * the checkout lies in a closed folder, on a disk that may hold no programs, or is read-only while the
 * package's links are missing.
 */
export function runnableBinaries(account: SystemAccount, home: string): string {
  const installed = installedPackage();
  linkLibraries(installed);
  const failures: string[] = [];
  const runs = (directory: string) => {
    const { status, stderr, error } = runSync(account, join(directory, 'native', 'bin', 'postgres'), [
      '--version',
    ]);
    if (status !== 0) failures.push(stderr?.trim() || String(error?.message ?? status));
    return status === 0;
  };
  if (runs(installed)) return join(installed, 'native');
  for (const place of account === null ? [home, ...SYSTEM_PLACES] : [...SYSTEM_PLACES, home]) {
    try {
      const copy = copyBinaries(installed, place);
      if (runs(copy)) return join(copy, 'native');
    } catch (error) {
      if (error instanceof EmbeddedPostgresError) throw error;
      failures.push((error as Error).message);
    }
  }
  throw new EmbeddedPostgresError(
    consoleText('console.binariesNotRunnable', { failures: [...new Set(failures)].join('; ') }),
  );
}

export function installedPackage(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new EmbeddedPostgresError(
      consoleText('console.noBinaries', { platform: process.platform, arch: process.arch }),
    );
  }
}

/** The package ships its libraries by their full names only; the loader asks for the short ones. */
function linksOf(directory: string): readonly PackagedLink[] {
  const list = join(directory, 'native', 'pg-symlinks.json');
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
}

/**
 * Makes the links, relative ones, so that they hold wherever the folder is moved. Whether the binaries run is
 * seen afterwards.
 */
function linkLibraries(directory: string): void {
  for (const { source, target } of linksOf(directory)) {
    const link = join(directory, target);
    if (linkedTo(link) === basename(source)) continue;
    const fresh = `${link}.${process.pid}`;
    try {
      symlinkSync(basename(source), fresh);
      renameSync(fresh, link);
    } catch {
      return;
    }
  }
}

function linkedTo(link: string): string | null {
  try {
    return readlinkSync(link);
  } catch {
    return null;
  }
}

/**
 * A whole copy of the package in a place, made unless it is there. Its name tells the version and the
 * checkout, so that an upgrade makes another.
 */
export function copyBinaries(installed: string, place: string): string {
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    version: string;
  };
  const checkout = createHash('sha256')
    .update(`${installed} ${process.getuid?.()}`)
    .digest('hex')
    .slice(0, 12);
  const beginning = `suksesi-postgres-${checkout}-`;
  const copy = join(place, `${beginning}${version}`);
  if (existsSync(copy)) {
    if (!isOwn(copy)) throw new Error(consoleText('console.copyOfOther', { copy }));
    if (isWhole(installed, copy)) return copy;
  }
  for (const name of readdirSync(place))
    if (name.startsWith(beginning) && !name.includes('.partial-'))
      rmSync(join(place, name), { recursive: true, force: true });
  createWhole(copy, 0o755, (partial) => {
    for (const [file] of filesOf(installed)) {
      mkdirSync(dirname(join(partial, file)), { recursive: true });
      copyFileSync(join(installed, file), join(partial, file));
      chmodSync(join(partial, file), 0o755);
    }
    // Whatever the caller's umask: the account of the database must get in.
    for (const entry of readdirSync(partial, { recursive: true, withFileTypes: true }))
      if (entry.isDirectory()) chmodSync(join(entry.parentPath, entry.name), 0o755);
    linkLibraries(partial);
  });
  return copy;
}

function isWhole(installed: string, copy: string): boolean {
  const found = new Map(filesOf(copy));
  return (
    filesOf(installed).every(([file, size]) => found.get(file) === size) &&
    linksOf(installed).every(({ source, target }) => linkedTo(join(copy, target)) === basename(source))
  );
}

/** The files of the package, without links, by their path in it; with their sizes in bytes. */
function filesOf(directory: string): (readonly [string, number])[] {
  return readdirSync(join(directory, 'native'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => [relative(directory, path), statSync(path).size]);
}
