import { chmodSync, lstatSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const OTHERS_MAY_WRITE = 0o022;
const TAKEN = new Set(['EEXIST', 'ENOTEMPTY']);

/**
 * Places outside the checkout, the safest first: only root writes into the first, the others may lose files
 * after days.
 */
export const SYSTEM_PLACES: readonly string[] = ['/var/lib', '/var/tmp', tmpdir()];

/**
 * Fills a new directory and renames it to its path, so that it is there whole or not at all. Of several
 * starts at once the first wins and the others use its directory. What a killed start left behind is removed.
 */
export function createWhole(path: string, mode: number, fill: (partial: string) => void): void {
  removeAbandoned(path);
  const partial = mkdtempSync(`${path}.partial-${process.pid}-`);
  try {
    fill(partial);
    chmodSync(partial, mode);
    renameSync(partial, path);
  } catch (error) {
    if (!TAKEN.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

function removeAbandoned(path: string): void {
  const beginning = `${basename(path)}.partial-`;
  for (const name of readdirSync(dirname(path)))
    if (name.startsWith(beginning) && !isAlive(Number.parseInt(name.slice(beginning.length), 10)))
      rmSync(join(dirname(path), name), { recursive: true, force: true });
}

/** False also for zombies, which a container may keep for ever. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A directory, no link, that belongs to this account and that nobody else can write into. */
export function isOwn(path: string): boolean {
  const user = process.getuid?.();
  const found = lstatSync(path);
  return (
    user === undefined || (found.isDirectory() && found.uid === user && (found.mode & OTHERS_MAY_WRITE) === 0)
  );
}
