import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectPath } from '../../src/platform/runtime/project-files.js';

/** Exported functions with what stands above each, and their bodies up to the brace at the margin. */
function exportedFunctions(text: string): { name: string; comment: string; body: string }[] {
  const pattern =
    /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n(?:\/\/.*\n)*)?export (?:async )?function (\w+)([\s\S]*?)\n}/g;
  return [...text.matchAll(pattern)].map(([, comment = '', name = '', body = '']) => ({
    name,
    comment,
    body,
  }));
}

const sources = ['src/platform', 'src/modules/ranking/engine'].flatMap((folder) =>
  readdirSync(projectPath(folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.(test|fixture)\.ts$/.test(path))
    .map((path) => join(folder, path)),
);

test('exported functions of the platform and the engine say what they do, and which refusals they throw', () => {
  const found = sources.flatMap((path) =>
    exportedFunctions(readFileSync(projectPath(path), 'utf8')).map((one) => ({ ...one, path })),
  );
  const unsaid = found.filter(({ comment }) => comment.trim() === '');
  const unsaidThrows = found.filter(
    ({ comment, body }) => /throw [a-z]\w*\(/.test(body) && !comment.includes('@throws'),
  );

  expect(found.length).toBeGreaterThan(250);
  expect(unsaid.map(({ path, name }) => `${path} ${name}`)).toEqual([]);
  expect(unsaidThrows.map(({ path, name }) => `${path} ${name}`)).toEqual([]);
});
