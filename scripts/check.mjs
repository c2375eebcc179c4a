// Everything that must hold, in order of cost; with --long the full counts as well.
import { spawnSync } from 'node:child_process';

const long = process.argv.includes('--long');
const steps = [
  ['types of tests', 'node', ['node_modules/typescript-native/bin/tsc', '-p', 'tsconfig.test.json']],
  ['types of the console', 'node', ['node_modules/typescript-native/bin/tsc', '-p', 'console']],
  [
    'types of its tests',
    'node',
    ['node_modules/typescript-native/bin/tsc', '-p', 'console/tsconfig.test.json'],
  ],
  ['lint and format', 'biome', ['ci', '--error-on-warnings', '.']],
  ['import rules', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'src']],
  ['generated files', 'node', ['dist/src/cli/generate.js', '--check']],
  ['typed operations', 'graphql-codegen', ['--config', 'codegen.yml', '--check']],
  ['documents of the console', 'graphql-codegen', ['--config', 'console/codegen.ts', '--check']],
  ['conventions of the schema', 'node', ['scripts/lint-schema.mjs']],
  ['tests', 'vitest', ['run']],
];

for (const [name, command, parameters] of steps) {
  if (long && name !== 'tests') continue;
  const begun = performance.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(command, parameters, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...(long ? { SUKSESI_LONG: '1' } : {}) },
  });
  if (status !== 0) {
    console.error(`${name}: failed.`);
    process.exit(status ?? 1);
  }
  console.log(`── ${name}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}
