import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { projectPath } from '../../src/platform/runtime/project-files.js';
import { isLongRun } from '../support/long-run.js';

const data = mkdtempSync(join(tmpdir(), 'suksesi-commands-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

function run(command: string, parameters: readonly string[], variables: Record<string, string> = {}) {
  const path = projectPath(`dist/src/cli/${command}.js`);
  const env = { ...process.env, NODE_ENV: 'development', SUKSESI_DATA: data, ...variables };
  const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...parameters], {
    env,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
/** They are read alike; each costs a process. */
const some = <Case>(cases: readonly Case[]) => (isLongRun ? cases : cases.slice(0, 1));
const COMMANDS = some(['import', 'verify-dossier', 'token', 'demo', 'migrate', 'prune', 'generate']);
const failureOf = (command: string) => (command === 'verify-dossier' ? 2 : 1);

test.each(COMMANDS)(
  '%s tells its usage, and refuses an unknown option by a sentence',
  { timeout: 60_000 },
  (command) => {
    expect(run(command, ['--help'])).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^Usage: (.*\n)+.*\.\n/),
      stderr: '',
    });
    expect(run(command, ['--bogus'])).toEqual({
      status: failureOf(command),
      stdout: '',
      stderr: "Unknown option '--bogus'. The option --help tells what can be given.\n",
    });
  },
);

test.each(some(['token', 'prune', 'demo', 'migrate']))(
  '%s refuses a bare word and a wrong variable by a sentence',
  { timeout: 60_000 },
  (command) => {
    expect(run(command, ['word'])).toEqual({
      status: 1,
      stdout: '',
      stderr: "Unexpected argument 'word'. The option --help tells what can be given.\n",
    });
    expect(run(command, [], { PORT: 'four' })).toEqual({
      status: 1,
      stdout: '',
      stderr: 'PORT must be a whole number from 0 to 65535, not four.\n',
    });
  },
);

test.each(
  some([
    [
      ['--lifetime', '-1h'],
      /^Option '--lifetime' argument is ambiguous\. The option --help tells what can be given\.\n$/,
    ],
    [['--lifetime=-1h'], /^--lifetime must be a time such as 30m, 12h or 7d, not -1h\.\n$/],
    [['--lifetime', 'soon'], /^--lifetime must be a time .*, not soon\.\n$/],
    [['--role', 'toString'], /^toString is no role\. Roles: .*\n$/],
    [['--role', 'HR_PLANNER,PLANNER'], /^PLANNER is no role\. Roles: .*\n$/],
    [['--role', 'HR_PLANNER', '--unit', '6471.24'], /^Units \(--unit\) count for UNIT_OFFICER alone: .*\n$/],
  ]),
)('no token is made for %j', { timeout: 60_000 }, (parameters, sentence) => {
  expect(run('token', parameters)).toEqual({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(sentence),
  });
});

test('a token is made for roles and a lifetime that are known', { timeout: 60_000 }, () => {
  const { status, stdout } = run('token', ['--role', 'REPORTER,AUDITOR', '--lifetime', '30m']);
  const { roles, iat, exp } = JSON.parse(
    Buffer.from(stdout.split('.')[1] ?? '', 'base64url').toString(),
  ) as Record<string, unknown>;

  expect([status, roles, Number(exp) - Number(iat)]).toEqual([0, ['REPORTER', 'AUDITOR'], 1_800]);
});

test.each(some(['verify-dossier', 'token', 'demo', 'migrate', 'prune']))(
  '%s speaks Indonesian where that is the language of the installation',
  { timeout: 60_000 },
  (command) => {
    const indonesian = { DEFAULT_LANGUAGE: 'id' };
    expect(run(command, ['--help'], indonesian).stdout).toMatch(/^Pemakaian: (.*\n)+.*\.\n/);
    expect(run(command, ['--bogus'], indonesian).stderr).toBe(
      "Unknown option '--bogus'. Opsi --help menunjukkan apa yang dapat diberikan.\n",
    );
  },
);

test('a wrong variable is refused in Indonesian, and a language that there is not by name', {
  timeout: 60_000,
}, () => {
  expect(run('token', [], { DEFAULT_LANGUAGE: 'id', PORT: 'empat' }).stderr).toBe(
    'PORT harus bilangan bulat dari 0 sampai 65535, bukan empat.\n',
  );
  expect(run('token', [], { DEFAULT_LANGUAGE: 'fr' }).stderr).toBe(
    'DEFAULT_LANGUAGE must be en or id, not fr.\n',
  );
});

describe('import', () => {
  const exampleCity = projectPath('data/example-city');
  const installation = { SUKSESI_DATA: join(data, 'installation') };
  const refused = join(data, 'refused');

  test('writes templates that hold what they say', { timeout: 60_000 }, () => {
    const folder = join(data, 'templates');
    const { status, stdout } = run('import', ['--templates', folder]);

    expect([status, stdout]).toEqual([0, expect.stringContaining(folder)]);
    expect(readFileSync(join(folder, 'employees.csv'), 'utf8')).toContain('NIP');
  });

  test.each(
    some([
      [['--on', '31-12-2026', exampleCity], /31-12-2026/],
      [[], /^Usage: /],
      [[join(data, 'nowhere')], /nowhere/],
    ] as const),
  )('is refused with %j by a sentence', { timeout: 60_000 }, (parameters, sentence) => {
    expect(run('import', parameters)).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(sentence),
    });
  });

  test.runIf(isLongRun)(
    'fills an empty installation, tells which rows are refused, and shows a ranking',
    {
      timeout: 120_000,
    },
    () => {
      cpSync(exampleCity, refused, { recursive: true });
      writeFileSync(
        join(refused, 'awards.csv'),
        'NIP,Title,Scope,Awarded On,Document\n123,Setia,NATIONAL,2024-08-17,SK\n',
      );

      const broken = run('import', [refused], installation);
      expect([broken.status, broken.stderr]).toEqual([
        1,
        expect.stringMatching(/^awards\.csv, \d+, nip: .*\nNothing/),
      ]);

      const first = run('import', [exampleCity, '--on', '2026-12-01'], installation);
      expect([first.status, first.stderr]).toEqual([0, '']);
      expect(first.stdout).toMatch(/Ratih Kusumawati/);

      const second = run('import', [exampleCity], installation);
      expect([second.status, second.stdout, second.stderr]).toEqual([
        1,
        '',
        expect.stringMatching(/^The database holds people already/),
      ]);
    },
  );
});
