// Prints which packages the service is made of, as CycloneDX, from the lock file: no network, nothing
// installed. npm's own `--omit dev` leaves out what both the service and its development need, graphql among
// them (npm/cli issue 7909).
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const root = new URL('..', import.meta.url);
const { name, packages } = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));
const { status, stdout, stderr } = spawnSync(
  'npm',
  ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'],
  {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  },
);
if (status !== 0) {
  console.error(stderr);
  process.exit(1);
}

const needed = new Set(
  Object.entries(packages)
    .filter(([, { dev }]) => dev !== true)
    .map(([path, { name: own, version }]) => `${own ?? path.replace(/^.*node_modules\//, '')}@${version}`),
);
const bom = JSON.parse(stdout);
bom.metadata.component.name = name;
bom.components = bom.components
  .filter((component) => needed.has(component['bom-ref']))
  // A workspace is named by its folder otherwise.
  .map((component) => ({ ...component, name: component['bom-ref'].replace(/@[^@]*$/, '') }));
bom.dependencies = bom.dependencies
  .filter(({ ref }) => needed.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => needed.has(other)) }));
console.log(JSON.stringify(bom, null, 2));
