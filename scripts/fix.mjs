// Rewrites whatever can be regenerated: SDL, error codes, row-level security, typed operations, format.
import { spawnSync } from 'node:child_process';

const steps = [
  ['node', ['dist/src/cli/generate.js']],
  ['graphql-codegen', ['--config', 'codegen.yml']],
  ['graphql-codegen', ['--config', 'console/codegen.ts']],
  ['vitest', ['run', 'test/architecture/database-schema.test.ts', '--update']],
  ['biome', ['check', '--write', '.']],
];
for (const [command, parameters] of steps) {
  const { status } = spawnSync(command, parameters, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
