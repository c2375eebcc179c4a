import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Tests read the catalogues as they are written now, also where one file alone is run in a fresh clone.
const { status } = spawnSync(process.execPath, ['scripts/compile-messages.mjs'], { stdio: 'inherit' });
if (status !== 0) process.exit(1);

export default defineConfig({
  // The package has two builds, and the schema must meet only one.
  resolve: {
    alias: [
      {
        find: /^graphql$/,
        replacement: fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url)),
      },
    ],
  },
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'console/{src,test}/**/*.test.ts'],
    exclude: ['**/node_modules/**'],
    setupFiles: ['reflect-metadata'],
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: process.env['SUKSESI_LONG'] === '1' ? 900_000 : 20_000,
    expect: { poll: { timeout: 10_000 } },
    maxWorkers: 2,
    // What a file imports is loaded once a worker, not once a file: a quarter of the time.
    isolate: false,
  },
});
