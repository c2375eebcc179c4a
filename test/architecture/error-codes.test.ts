import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectPath } from '../../src/platform/runtime/project-files.js';

/** Codes that a file writes down where an error is made: declared, or given to an error of graphql. */
const WRITTEN = /declareRefusal<[\s\S]*?>\(\s*'([A-Z0-9_]+)'|extensions: \{[^}]*\bcode: '([A-Z0-9_]+)'/g;

test('every code that the service can answer stands in the catalogue, and nothing else', () => {
  const files = readdirSync(projectPath('src'), { recursive: true, withFileTypes: true }).filter(({ name }) =>
    name.endsWith('.ts'),
  );
  const written = new Set(
    files.flatMap(({ parentPath, name }) =>
      [...readFileSync(join(parentPath, name), 'utf8').matchAll(WRITTEN)].map(
        ([, declared, given]) => declared ?? given,
      ),
    ),
  );
  const listed = [
    ...readFileSync(projectPath('schema/error-codes.md'), 'utf8').matchAll(/^\| `([A-Z0-9_]+)` \|/gm),
  ].map(([, code]) => code);
  const ofTheServer = [
    'BAD_REQUEST',
    'GRAPHQL_PARSE_FAILED',
    'GRAPHQL_VALIDATION_FAILED',
    'INTERNAL_SERVER_ERROR',
    'OPERATION_RESOLUTION_FAILURE',
  ];

  expect(written.size).toBeGreaterThan(80);
  expect(listed).toEqual([...new Set([...written, ...ofTheServer, 'PERSISTED_QUERY_NOT_FOUND'])].sort());
});
