import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the repository, from wherever this code runs: sources or compiled output. */
export function projectPath(path: string): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, 'package.json'))) {
    const parent = dirname(directory);
    if (parent === directory) throw new Error('package.json is not above this file');
    directory = parent;
  }
  return join(directory, path);
}

/**
 * Reads a JSON file by its path within the project. Its shape is trusted, so for files of the project alone.
 */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(projectPath(path), 'utf8')) as T;
}
