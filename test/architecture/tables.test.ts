import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectPath } from '../../src/platform/runtime/project-files.js';

const root = projectPath('src/modules');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !/domain|ranking.(engine|columnar)/.test(path))
  .map((path) => ({ path, module: path.split('/')[0] ?? '', text: readFileSync(join(root, path), 'utf8') }));

/** Table by module, from the classes that stand below `@Entity()`. */
const owners = new Map(
  files.flatMap(({ module, text }) =>
    [...text.matchAll(/@Entity\(\)[\s\S]*?export class (\w+)/g)].map(
      ([, name = '']) => [name.replace(/(?!^)([A-Z])/g, '_$1').toLowerCase(), module] as const,
    ),
  ),
);

test('no module names a table of another; it takes the name from the entity', () => {
  const named = files.flatMap(({ path, module, text }) =>
    [...text.matchAll(/\b(?:from|join|into|update)\s+"?([a-z_0-9]+)"?\s/g)]
      .map(([, table = '']) => ({ path, table, owner: owners.get(table) }))
      .filter(
        ({ table, owner }) =>
          owner !== undefined &&
          owner !== module &&
          new RegExp(`(?:from|join|into|update) "?${table}"? (?:[a-z]{1,2}|where|on)\\b`).test(text),
      ),
  );

  expect(owners.size).toBeGreaterThan(30);
  expect(named).toEqual([]);
});

test('no file of the sources is longer than 250 lines', () => {
  const all = readdirSync(projectPath('src'), { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !path.includes('generated'),
  );
  const long = all
    .map((path) => ({
      path,
      lines: readFileSync(join(projectPath('src'), path), 'utf8').split('\n').length - 1,
    }))
    .filter(({ lines }) => lines > 250);

  expect(long).toEqual([]);
});
