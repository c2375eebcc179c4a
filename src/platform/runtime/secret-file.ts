import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads a secret that is made once and readable by its owner alone. The file appears with its content, so
 * that no start finds it empty.
 */
export function secretOf(directory: string, name: string): string {
  const path = join(directory, `${name}.secret`);
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  mkdirSync(directory, { recursive: true });
  const partial = `${path}.${process.pid}`;
  try {
    writeFileSync(partial, randomBytes(24).toString('base64url'), { mode: 0o600 });
    linkSync(partial, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(partial, { force: true });
  }
  return readFileSync(path, 'utf8').trim();
}
