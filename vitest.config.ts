import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

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
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['reflect-metadata'],
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: process.env['SUKSESI_LONG'] === '1' ? 900_000 : 20_000,
    maxWorkers: 2,
    // What a file imports is loaded once a worker, not once a file: a quarter of the time.
    isolate: false,
  },
});
