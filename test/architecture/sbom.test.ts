import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectPath } from '../../src/platform/runtime/project-files.js';

interface Locked {
  readonly name?: string;
  readonly version: string;
  readonly license: string;
  readonly integrity?: string;
  /** Where a workspace lies; it is listed under its own path. */
  readonly link?: boolean;
  readonly dev?: boolean;
}

interface Component {
  readonly 'bom-ref': string;
  readonly type: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  readonly licenses: readonly { readonly license?: { readonly id: string }; readonly expression?: string }[];
}

interface Bom {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly serialNumber: string;
  readonly version: number;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const locked = Object.entries(
  (JSON.parse(readFileSync(projectPath('package-lock.json'), 'utf8')) as { packages: Record<string, Locked> })
    .packages,
)
  .filter(([path, { link }]) => path !== '' && link !== true)
  .map(([path, entry]) => ({
    ...entry,
    ref: `${entry.name ?? path.replace(/^.*node_modules\//, '')}@${entry.version}`,
  }));
const sha512 = (integrity = '') => Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex');

test('the bill of materials names what the service is made of, each package with its licence and digest, and nothing else', () => {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '--silent', 'sbom'], {
    cwd: projectPath('.'),
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, npm_config_offline: 'true' },
  });
  expect(status, stderr).toBe(0);
  const bom = JSON.parse(stdout) as Bom;

  expect(bom).toMatchObject({
    bomFormat: 'CycloneDX',
    specVersion: expect.stringMatching(/^1\.\d$/),
    version: 1,
    metadata: { component: { name: 'suksesi' } },
  });
  expect(bom.serialNumber).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  const production = new Map(locked.filter(({ dev }) => dev !== true).map((entry) => [entry.ref, entry]));
  const said = bom.components.map(({ 'bom-ref': ref, type, licenses, hashes }) => [
    ref,
    type,
    licenses[0]?.license?.id ?? licenses[0]?.expression,
    (hashes ?? []).map(({ alg, content }) => `${alg} ${content}`),
  ]);
  expect(said.sort()).toEqual(
    [...production]
      .map(([ref, { license, integrity }]) => [
        ref,
        'library',
        license,
        // A workspace is no package of a registry.
        integrity === undefined ? [] : [`SHA-512 ${sha512(integrity)}`],
      ])
      .sort(),
  );
  for (const { name, version, purl } of bom.components)
    expect(decodeURIComponent(purl)).toBe(`pkg:npm/${name}@${version}`);
  const known = [bom.metadata.component, ...bom.components].map((component) => component['bom-ref']).sort();
  expect(bom.dependencies.map(({ ref }) => ref).sort()).toEqual(known);
  expect(
    bom.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !known.includes(ref)),
  ).toEqual([]);
});
