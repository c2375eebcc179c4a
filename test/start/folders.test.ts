import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { copyBinaries, installedPackage } from '../../src/app/embedded-postgres/binaries.js';
import { projectPath } from '../../src/platform/runtime/project-files.js';
import { isLongRun } from '../support/long-run.js';
import { apart, runIn } from '../support/network-namespace.js';
import { until, useProgram } from '../support/program.js';

const linux = process.platform === 'linux';
const isRoot = process.getuid?.() === 0;
const program = useProgram();
const place = mkdtempSync(join(tmpdir(), 'suksesi-folders-'));
/** Under a closed folder, with blanks and letters that a URL would encode. */
const checkout = join(place, 'Größe 市 %41 #1', 'suk sesi');
const closed = `mkdir -p '${checkout}'; mount --bind '${projectPath('.')}' '${checkout}'`;
const readOnly = `${closed}; mount -o remount,bind,ro '${checkout}'`;
const withoutSystemPlaces = 'for place in /var/lib /var/tmp; do mount -t tmpfs -o ro none $place; done';
/** Any account that is not this one and has a name. */
const ordinary = ['setpriv', '--reuid=1', '--regid=1', '--clear-groups'];

afterAll(() => rmSync(place, { recursive: true, force: true }));

async function starts(
  within: readonly string[],
  variables: Record<string, string> = {},
  from = checkout,
): Promise<string> {
  const started = program.start({ DEMO_PEOPLE: '0', HOME: '', ...variables }, within, from);
  const ended = started.ended.then(() => true);
  await until(
    () => Promise.race([ended, started.output().includes('No administrator post')]),
    started.output,
  );
  started.child.kill('SIGTERM');
  expect(await started.ended).toBe(0);
  expect(started.output()).toMatch(/No administrator post is vacant today[\s\S]*Stopped\.\n$/);
  return started.output();
}

describe.runIf(linux)('the program starts', () => {
  test('in a read-only checkout under a closed folder with blanks and letters of any script', {
    timeout: 60_000,
  }, async (context) => {
    // What is copied to the system's places is gone with the mount.
    await starts(apart(context, 'mount', `${readOnly}; mount -t tmpfs none /var/lib`));
  });

  test.runIf(isLongRun && isRoot)(
    'as root over data in a closed folder, and says where the database lies',
    { timeout: 60_000 },
    async (context) => {
      const data = join(place, 'data');
      const said = await starts(apart(context, 'mount', `${closed}; mount -t tmpfs none /var/lib`), {
        SUKSESI_DATA: data,
      });

      expect(said).toMatch(
        /^The database lies in \/var\/lib\/suksesi-\w+, where the account that runs it can reach it\.$/m,
      );
    },
  );

  // Where the checkout itself lies in there, its own programs would be hidden.
  test.runIf(isLongRun && isRoot && !projectPath('.').startsWith('/tmp/'))(
    'where /tmp may hold no programs and the places of the system cannot be used',
    async (context) => {
      const shared = mkdtempSync('/dev/shm/suksesi-');
      const [data, hidden] = [`${shared}/data`, `${shared}/closed/checkout`];
      chmodSync(shared, 0o755);
      const folders = `mkdir -p ${data} ${hidden}; chmod 700 ${shared}/closed; mount --bind '${projectPath('.')}' ${hidden}; mount -t tmpfs -o exec none ${data}`;
      const within = apart(
        context,
        'mount',
        `${folders}; ${withoutSystemPlaces}; mount -t tmpfs -o noexec,mode=1777 none /tmp`,
      );
      await starts(within, { SUKSESI_DATA: data }, hidden);
      rmSync(shared, { recursive: true, force: true });
    },
  );

  test.runIf(isLongRun && isRoot)(
    'as an ordinary account, and as root over the data of one',
    async (context) => {
      const mounted = join(program.directory, 'checkout');
      const opened = `mkdir -p ${mounted} ${program.directory}/own; chown 1:1 ${program.directory}/own; mount --bind '${projectPath('.')}' ${mounted}`;
      const within = apart(context, 'mount', `${opened}; mount -o remount,bind,ro ${mounted}`);
      const variables = { SUKSESI_DATA: join(program.directory, 'own') };
      await starts([...within, ...ordinary], variables, mounted);
      await starts(within, variables, mounted);
      await starts([...within, ...ordinary], variables, mounted);
    },
  );
});

describe.runIf(linux)('what is in the way is said in one sentence', () => {
  test('a folder of data that is a file, cannot be made, or can hold no programs', {
    timeout: 60_000,
  }, async (context) => {
    const file = join(place, 'file');
    writeFileSync(file, '');
    const sealed = join(program.directory, 'sealed');
    const cases: [string, string, RegExp][] = [
      ['true', file, /^A file lies where .* needs a folder: set SUKSESI_DATA to a folder of your own\.\n$/],
      [
        `mkdir -p ${sealed}; mount -t tmpfs -o ro none ${sealed}`,
        join(sealed, 'data'),
        /^The folder .* cannot be made: set SUKSESI_DATA to .*\n$/,
      ],
      [
        `mkdir -p ${sealed}; mount -t tmpfs -o size=64k none ${sealed}`,
        sealed,
        /^The disk that holds .* is full: free some space on it, or set SUKSESI_DATA.*\n$/,
      ],
    ];
    for (const [first, data, message] of cases) {
      const started = program.start({ SUKSESI_DATA: data }, apart(context, 'mount', first));
      expect(await started.ended).toBe(1);
      expect(started.output()).toMatch(message);
    }
  });

  test('packages or sources that are not prepared, in a checkout that cannot be written', (context) => {
    const prepare = (first: string) =>
      runIn(apart(context, 'mount', first), process.execPath, join(checkout, 'scripts/prepare.mjs'));
    const unprepared = (marker: string) =>
      prepare(
        `${closed}; mount --bind /dev/null '${checkout}/${marker}'; mount -o remount,bind,ro '${checkout}'`,
      );
    const sentence = (need: string) =>
      new RegExp(
        `^${need}, and nothing can be written in .* \\(.*\\): run "node scripts/prepare.mjs" there once where it can\\.\\n$`,
      );

    const prepared = prepare(readOnly);
    expect([prepared.status, prepared.stderr]).toEqual([0, '']);
    const uninstalled = unprepared('node_modules/.suksesi-lock');
    expect([uninstalled.status, uninstalled.stderr]).toEqual([
      1,
      expect.stringMatching(sentence('The packages in node_modules are not those of package-lock.json')),
    ]);
    const uncompiled = unprepared('dist/.suksesi-sources');
    expect([uncompiled.status, uncompiled.stderr]).toEqual([
      1,
      expect.stringMatching(sentence('The sources are not compiled yet')),
    ]);
  });
});

test('a copy of the binaries is whole, of this version, and nobody else may have written into it', () => {
  const installed = installedPackage();
  const umask = process.umask(0o077);
  const copy = copyBinaries(installed, place);
  process.umask(umask);
  const program = join(copy, 'native/bin/postgres');
  const runs = () => runIn([], program, '--version').status;
  expect(runs()).toBe(0);
  if (process.platform !== 'win32') expect(statSync(join(copy, 'native/bin')).mode & 0o777).toBe(0o755);

  truncateSync(program, 1_000);
  mkdirSync(copy.replace(/[^-]*$/, '0.0.1'));
  mkdirSync(`${copy}.partial-4194999-abcdef`);
  mkdirSync(`${copy}.partial-${process.pid}-abcdef`);
  expect(copyBinaries(installed, place)).toBe(copy);
  expect(runs()).toBe(0);
  expect(
    readdirSync(place)
      .filter((name) => name.startsWith('suksesi-postgres-'))
      .map((name) => name.replace(/^.*?(\.partial-\d+|)(-abcdef|)$/, '$1')),
  ).toEqual(['', `.partial-${process.pid}`]);

  if (process.platform === 'win32') return;
  chmodSync(copy, 0o777);
  expect(() => copyBinaries(installed, place)).toThrow('belongs to somebody else');
});
