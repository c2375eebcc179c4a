import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectPath } from '../../src/platform/runtime/project-files.js';

const pages = [
  ...readdirSync(projectPath('.'), { encoding: 'utf8' }),
  ...readdirSync(projectPath('docs'), { recursive: true, encoding: 'utf8' }).map((path) => `docs/${path}`),
].filter((path) => path.endsWith('.md'));

const anchors = (path: string): string[] =>
  [...readFileSync(projectPath(path), 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Links of a page that lead nowhere: to no file, or to no heading of it. */
function broken(page: string, text: string): string[] {
  return [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].flatMap(
    ([link, path = '', anchor]) => {
      const target = path === '' ? page : join(dirname(page), path);
      if (!existsSync(projectPath(target))) return [`${page}: ${link}`];
      return anchor !== undefined && !anchors(target).includes(anchor) ? [`${page}: ${link}`] : [];
    },
  );
}

test('every link of a document leads somewhere', () => {
  expect(pages.length).toBeGreaterThan(15);
  expect(pages.flatMap((page) => broken(page, readFileSync(projectPath(page), 'utf8')))).toEqual([]);
  expect(
    broken('README.md', '[a](docs/nowhere.md) [b](docs/concepts.md#nothing) [c](docs/concepts.md#talent)'),
  ).toHaveLength(2);
});

test('the README is read in five minutes', () => {
  expect(readFileSync(projectPath('README.md'), 'utf8').split('\n').length).toBeLessThanOrEqual(121);
});
