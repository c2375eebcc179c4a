import { beforeEach, describe, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';
import { TODAY } from '../support/fixed.js';
import { importer } from '../support/imports.js';

const api = useApi({ limits: { costAMinute: 1_000_000_000 } });
const build = builder(() => api.database);
const office = importer(api);

let employee = '';
let nip = '';

beforeEach(async () => {
  employee = await build.employee();
  nip = await build.nipOf(employee);
});

const HEADINGS = 'NIP;Level;Graduated On;Document;Institution;Field;Study Permit';
/** A row about one diploma: institution, field and permit. */
const diploma = (...said: readonly string[]) =>
  `${HEADINGS}\n${nip};S1;2010-07-01;IJZ 1;${[said[0] ?? '', said[1] ?? '', said[2] ?? ''].join(';')}`;

async function sent(source: string, asOf: string, content: string, kind = 'education') {
  const id = await office.run(content, { name: `${kind}.csv`, source, asOf });
  const run = await office.look(id);
  const [row] = run.rows.nodes.filter(({ outcome }: { outcome: string }) => outcome !== 'EQUAL');
  return { id, run, outcome: row?.outcome ?? 'EQUAL', row };
}

async function applied(source: string, asOf: string, content: string, rule?: string, kind = 'education') {
  const { id } = await sent(source, asOf, content, kind);
  const { errors } = await office.apply(id, rule === undefined ? {} : { conflictRule: rule });
  expect(errors).toBeUndefined();
  return id;
}

/** Each source with its day, a star where it is the origin, and in what it differs. */
async function sources(list = 'education'): Promise<string[]> {
  const { data, errors } = await api.ask(
    `query ($id: ID!) { employee(by: { id: $id }) { ${list} { sources { source asOf isOrigin differences { field value } } } } }`,
    { id: encodeId('Employee', employee) },
  );
  expect(errors).toBeUndefined();
  const found = data.employee[list].flatMap((one: { sources: object[] }) => one.sources) as {
    source: string;
    asOf: string;
    isOrigin: boolean;
    differences: { field: string; value: string }[];
  }[];
  return found
    .map(
      ({ source, asOf, isOrigin, differences }) =>
        `${source}@${asOf}${isOrigin ? '*' : ''}${differences.map(({ field, value }) => ` ${field}=${value}`).join('')}`,
    )
    .sort();
}

const stored = async () =>
  (
    await api.database.query(
      'select id, institution, field, study_permit, status, version from education where employee_id = $1',
      [employee],
    )
  ).rows[0];
const act = (mutation: string, input: object, claims = {}) =>
  api.ask(
    `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { __typename } }`,
    { input },
    claims,
  );

describe('a source', () => {
  test('that was preferred in one field may not overwrite what another one said of the rest', async () => {
    await applied('A', '2026-10-01', diploma('Univ A', '', 'FUNDED'));
    await applied('C', '2026-10-01', diploma('', 'HUKUM'));
    await applied('B', '2026-10-02', diploma('', 'MANAJEMEN'), 'INCOMING');

    const later = await sent('B', '2026-10-03', diploma('Univ B', 'MANAJEMEN'));
    expect(later).toMatchObject({ outcome: 'CONFLICTING', row: { presentSource: 'A' } });
    expect(later.row.differences).toEqual([{ field: 'institution', incoming: 'Univ B', present: 'Univ A' }]);
    expect(await sent('B', '2026-10-03', diploma('', 'EKONOMI'))).toMatchObject({ outcome: 'CHANGED' });
  });

  test('that fills a gap keeps what it filled, against the one that left it', async () => {
    await applied('A', '2026-10-01', diploma('Univ A'));
    await applied('B', '2026-10-02', diploma('', '', 'FUNDED'));

    expect(await sent('A', '2026-10-03', diploma('Univ A', '', 'SELF_FUNDED'))).toMatchObject({
      outcome: 'CONFLICTING',
      row: { presentSource: 'B' },
    });
  });

  test('is never said to say what it left empty', async () => {
    await applied('A', '2026-10-01', diploma('Univ A'));
    const { id, version } = await stored();
    await act('correctEducation', {
      educationId: encodeId('Education', id),
      expectedVersion: version,
      field: 'HUKUM',
      institution: 'Univ Betul',
      reason: 'Ijazah asli',
    });

    expect(await sources()).toEqual(['A@2026-10-01 institution=Univ A', `OWN_ENTRY@${TODAY}*`]);
  });

  test('whose older file is kept out goes on saying what it said last', async () => {
    await applied('A', '2026-10-10', diploma('Univ A'));
    await applied('A', '2026-10-01', diploma('Lama'), 'NEWER');
    expect(await sources()).toEqual(['A@2026-10-10*']);

    const rival = await applied('B', '2026-10-08', diploma('Univ B'), 'NEWER');
    expect(await office.look(rival)).toMatchObject({ status: 'APPLIED', equal: 1 });
    expect(await stored()).toMatchObject({ institution: 'Univ A' });
  });

  test('of a file is that of its run: another one is refused', async () => {
    const first = await office.run(diploma('Univ A'), {
      name: 'education.csv',
      source: 'A',
      asOf: '2026-10-01',
      more: 'true',
    });
    const award = `NIP;Title;Scope;Awarded On;Document\n${nip};Satya;NATIONAL;2020-01-01;SK`;
    const more = (parameters: Record<string, string>) =>
      office.send(award, { name: 'awards.csv', run: first, ...parameters });

    for (const [argument, parameters] of [
      ['source', { source: 'B' }],
      ['asOf', { asOf: '2026-10-02' }],
      ['closesOpenPeriods', { closesOpenPeriods: 'true' }],
    ] as const) {
      const { status, body } = await more(parameters);
      expect([status, body.errors[0].extensions.argument]).toEqual([400, argument]);
    }
    expect((await more({ source: 'A', asOf: '2026-10-01' })).status).toBe(201);
    expect(await office.look(first)).toMatchObject({ created: 2 });
  });
});

describe('taking back', () => {
  test('leaves what other sources say, compared with what holds again', async () => {
    await applied('A', '2026-10-01', diploma('X'));
    await applied('B', '2026-10-02', diploma('Y'), 'PRESENT');
    const third = await applied('C', '2026-10-03', diploma('Y'), 'INCOMING');
    expect(await sources()).toEqual(['A@2026-10-01 institution=X', 'B@2026-10-02', 'C@2026-10-03*']);

    expect((await office.takeBack(third)).errors).toBeUndefined();

    expect(await sources()).toEqual(['A@2026-10-01*', 'B@2026-10-02 institution=Y']);
    expect(await stored()).toMatchObject({ institution: 'X' });
  });

  test('gives the record back to its origin, also where another one had filled the field', async () => {
    await applied('A', '2026-10-01', diploma('X'));
    await applied('B', '2026-10-02', diploma('', '', 'FUNDED'));
    const third = await applied('C', '2026-10-03', diploma('', '', 'NONE'), 'INCOMING');
    expect(await sources()).toEqual(['A@2026-10-01', 'B@2026-10-02 studyPermit=FUNDED', 'C@2026-10-03*']);

    expect((await office.takeBack(third)).errors).toBeUndefined();

    expect(await sources()).toEqual(['A@2026-10-01*', 'B@2026-10-02']);
  });

  test('is refused over what was entered by hand since, be it the same again', async () => {
    await applied('A', '2026-10-01', diploma('X'));
    const second = await applied('A', '2026-10-02', diploma('Y'));
    for (const institution of ['Z', 'Y']) {
      const { id, version } = await stored();
      const { errors } = await act('correctEducation', {
        educationId: encodeId('Education', id),
        expectedVersion: version,
        institution,
        reason: 'Ijazah asli',
      });
      expect(errors).toBeUndefined();
    }

    expect((await office.takeBack(second)).errors?.[0]?.extensions).toMatchObject({
      code: 'IMPORT_TAKE_BACK_BLOCKED',
    });
  });

  test('out of order leaves an origin, and no source in dispute with its own value', async () => {
    await applied('A', '2026-10-01', diploma('X'));
    const second = await applied('C', '2026-10-02', diploma('Y'), 'INCOMING');
    const third = await applied('A', '2026-10-03', diploma('X'), 'PRESENT');

    expect((await office.takeBack(second)).errors).toBeUndefined();
    expect((await office.takeBack(third)).errors).toBeUndefined();

    expect(await sources()).toEqual(['A@2026-10-01*']);
  });

  test('never makes a source the origin of what it contradicts', async () => {
    await build.fact('education', employee, {
      level: 'S1',
      status: 'VERIFIED',
      institution: 'U',
      graduated_on: '2010-07-01',
      document: 'IJZ 1',
    });
    const first = await applied('A', '2026-10-01', diploma('X'), 'PRESENT');
    await applied('A', '2026-10-02', diploma('X'), 'AS_BEFORE');
    expect((await office.takeBack(first)).errors).toBeUndefined();

    expect(await sources()).toEqual(['A@2026-10-02 institution=X']);
    expect(await sent('A', '2026-10-03', diploma('X'))).toMatchObject({ outcome: 'CONFLICTING' });
  });

  test('of what another source tells of as well is refused, and names the row', async () => {
    const first = await applied('A', '2026-10-01', diploma('X'));
    const second = await applied('B', '2026-10-02', diploma('X'));

    const { errors } = await office.takeBack(first);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'IMPORT_TAKE_BACK_BLOCKED',
      examples: ['education, 2'],
    });
    expect((await office.takeBack(second)).errors).toBeUndefined();
    expect((await office.takeBack(first)).errors).toBeUndefined();
    expect(await stored()).toBeUndefined();
  });
});

describe('what is entered by hand', () => {
  test('of an appraisal is not undone by the same old file', async () => {
    const rating = (work: string) =>
      `NIP;Year;Predicate;Work Result;Behaviour;Document\n${nip};2025;${work === 'ABOVE_EXPECTATION' ? 'SANGAT_BAIK' : 'BAIK'};${work};${work};SKP 1`;
    await applied('EKIN', '2026-10-01', rating('ABOVE_EXPECTATION'), undefined, 'appraisals');
    const { rows } = await api.database.query(
      'select id, version from performance_appraisal where employee_id = $1',
      [employee],
    );
    const { errors } = await act('correctAppraisal', {
      performanceAppraisalId: encodeId('PerformanceAppraisal', rows[0].id),
      expectedVersion: rows[0].version,
      workResult: 'MEETS_EXPECTATION',
      behaviour: 'MEETS_EXPECTATION',
      document: 'SKP koreksi',
      reason: 'Keberatan diterima',
    });
    expect(errors).toBeUndefined();

    expect(await sent('EKIN', '2026-10-01', rating('ABOVE_EXPECTATION'), 'appraisals')).toMatchObject({
      outcome: 'CONFLICTING',
      row: { presentSource: 'OWN_ENTRY' },
    });
  });

  test('of an end, by its own act or by the next appointment, is not moved by a file', async () => {
    const [one, other] = [await build.position(), await build.position()];
    const code = (await api.database.query('select code from position where id = $1', [one])).rows[0].code;
    const held = (until: string) =>
      `NIP;Position;From;Until;Document\n${nip};${code};2020-01-01;${until};SK 1`;
    await applied('A', '2026-10-01', held(''), undefined, 'appointments');
    await act('recordAppointment', {
      employeeId: encodeId('Employee', employee),
      positionId: encodeId('Position', other),
      from: '2026-11-01',
      document: 'SK 2',
      isEndingPrevious: true,
    });

    expect(await sent('A', '2026-10-02', held('2026-10-15'), 'appointments')).toMatchObject({
      outcome: 'CONFLICTING',
      row: { presentSource: 'OWN_ENTRY' },
    });
    const { rows } = await api.database.query('select id, version from employment where employee_id = $1', [
      employee,
    ]);
    const service = (rest: string) => `NIP;From;Until;End;Document\n${nip};2010-01-01;${rest}`;
    await applied('A', '2026-11-01', service(';;SK'), undefined, 'employments');
    await act('endEmployment', {
      employmentId: encodeId('Employment', rows[0].id),
      expectedVersion: rows[0].version,
      lastDay: '2027-12-31',
      end: 'RETIRED',
      document: 'SK PENSIUN',
    });
    expect(await sent('A', '2026-11-02', service('2027-06-30;RESIGNED;SK X'), 'employments')).toMatchObject({
      outcome: 'CONFLICTING',
      row: { presentSource: 'OWN_ENTRY' },
    });
  });

  test('by leaving a field unknown is not filled again by the file that was wrong', async () => {
    await applied('A', '2026-10-01', diploma('Univ A', '', 'SELF_FUNDED'));
    const { id, version } = await stored();
    await act('correctEducation', {
      educationId: encodeId('Education', id),
      expectedVersion: version,
      studyPermit: null,
      reason: 'Tidak ada izin',
    });

    expect(await sent('A', '2026-10-02', diploma('Univ A', '', 'SELF_FUNDED'))).toMatchObject({
      outcome: 'CONFLICTING',
      row: { presentSource: 'OWN_ENTRY' },
    });
  });

  test('as never having been is told where a file brings it back', async () => {
    const awards = (title: string) =>
      `NIP;Title;Scope;Awarded On;Document\n${nip};${title};NATIONAL;2020-01-01;SK`;
    await applied('A', '2026-10-01', awards('Satya'), undefined, 'awards');
    const taken = await applied('A', '2026-10-01', awards('Lain'), undefined, 'awards');
    await office.takeBack(taken);
    const { rows } = await api.database.query('select id, version from award where employee_id = $1', [
      employee,
    ]);
    const { errors } = await act('withdrawAward', {
      awardId: encodeId('Award', rows[0].id),
      expectedVersion: rows[0].version,
      reason: 'Bukan miliknya',
    });
    expect(errors).toBeUndefined();

    const codes = async (title: string) =>
      (await sent('A', '2026-10-02', awards(title), 'awards')).row.findings.map(
        ({ code }: { code: string }) => code,
      );
    expect([await codes('Satya'), await codes('Lain'), await codes('Baru')]).toEqual([
      ['WITHDRAWN_BEFORE'],
      [],
      [],
    ]);
  });

  test('for a whole list of people is a source of each statement', async () => {
    const unit = await build.unit();
    await build.fact('placement', employee, { unit_id: unit, during: period('2015-01-01') });
    const code = (await api.database.query('select code from unit where id = $1', [unit])).rows[0].code;
    const { errors } = await act(
      'attestLists',
      {
        employeeIds: [encodeId('Employee', employee)],
        lists: ['AWARDS'],
        attestedOn: '2026-10-01',
        attestedBy: 'Kasubbag',
        document: 'Surat 1',
      },
      { subject: 'officer', roles: [Role.UNIT_OFFICER], units: [code] },
    );
    expect(errors).toBeUndefined();

    expect(await sources('attestations')).toEqual([`OWN_ENTRY@${TODAY}*`]);
  });
});

describe('a decision', () => {
  test('is told at the next run of the same file, and taken again where that is asked', async () => {
    await applied('A', '2026-10-01', diploma('X'));
    await applied('B', '2026-10-02', diploma('Y'), 'PRESENT');

    const again = await sent('B', '2026-10-03', diploma('Y'));
    expect(again).toMatchObject({ outcome: 'CONFLICTING' });
    expect(again.row.findings).toMatchObject([{ field: 'institution', code: 'CONFLICT_SETTLED' }]);
    expect((await office.apply(again.id, { conflictRule: 'AS_BEFORE' })).errors).toBeUndefined();
    expect(await stored()).toMatchObject({ institution: 'X' });

    const new1 = await sent('B', '2026-10-04', diploma('Z'));
    expect(new1.row.findings).toEqual([]);
    expect(
      (await office.apply(new1.id, { conflictRule: 'AS_BEFORE' })).errors?.[0]?.extensions,
    ).toMatchObject({
      code: 'IMPORT_ROWS_OPEN',
    });
    await applied('A', '2026-10-05', diploma('XX'));
    expect((await sent('B', '2026-10-06', diploma('Y'))).row.findings).toEqual([]);
  });

  test('for what is stored keeps only what somebody contradicts; the rest of the row is written', async () => {
    await applied('A', '2026-01-01', diploma('Univ A', 'HUKUM'));
    const { id, version } = await stored();
    await act('correctEducation', {
      educationId: encodeId('Education', id),
      expectedVersion: version,
      field: 'EKONOMI',
      reason: 'Ijazah asli',
    });
    await applied('A', '2026-02-01', diploma('Univ A', 'HUKUM'), 'PRESENT');

    const next = await sent('A', '2026-03-01', diploma('Univ B', 'HUKUM', 'FUNDED'));
    expect(next.row.findings).toMatchObject([{ field: 'field', code: 'CONFLICT_SETTLED' }]);
    expect((await office.apply(next.id, { conflictRule: 'AS_BEFORE' })).errors).toBeUndefined();

    expect(await stored()).toMatchObject({ institution: 'Univ B', study_permit: 'FUNDED', field: 'EKONOMI' });
    expect(await sources()).toEqual(['A@2026-03-01 field=HUKUM', `OWN_ENTRY@${TODAY}*`]);
    expect((await office.look(next.id)).rows.nodes[0]).toMatchObject({
      outcome: 'CHANGED',
      differences: expect.arrayContaining([{ field: 'field', incoming: 'HUKUM', present: 'EKONOMI' }]),
    });
  });

  test('by the newer date is one for each field', async () => {
    await applied('A', '2026-01-01', diploma('', 'HUKUM'));
    await applied('C', '2026-06-01', diploma('', '', 'FUNDED'));
    await applied('B', '2026-03-01', diploma('', 'EKONOMI', 'NONE'), 'NEWER');

    expect(await stored()).toMatchObject({ field: 'EKONOMI', study_permit: 'FUNDED' });
    expect((await sources()).join()).toContain('B@2026-03-01 studyPermit=NONE');
  });

  test('on the first day of one rank says so of the end of the one before', async () => {
    const ranks = (...rows: readonly string[]) =>
      ['NIP;Rank;From;Until;Document', ...rows.map((row) => `${nip};${row}`)].join('\n');
    const before = ranks('III/c;2018-04-01;2022-03-31;D1', 'III/d;2022-04-01;;D2');
    await applied('A', '2026-01-01', before, undefined, 'ranks');
    const moved = await sent('B', '2026-02-01', ranks('III/d;2022-10-01;;D2'), 'ranks');
    expect((await office.apply(moved.id, { conflictRule: 'INCOMING' })).errors).toBeUndefined();
    expect(
      (await office.look(moved.id)).rows.nodes.flatMap(({ findings }: { findings: object[] }) => findings),
    ).toMatchObject([{ code: 'ENDS_OTHER_SOURCE', expected: 'A, 2018-04-01 – 2022-04-01' }]);

    expect(await sources('rankHistory')).toEqual([
      'A@2026-01-01 from=2022-04-01',
      'A@2026-01-01* to=2022-03-31',
      'B@2026-02-01',
      'B@2026-02-01*',
    ]);
    expect(await sent('A', '2026-03-01', before, 'ranks')).toMatchObject({
      run: { changed: 0, conflicting: 2 },
    });
    expect((await office.takeBack(moved.id)).errors).toBeUndefined();
    expect(await sources('rankHistory')).toEqual(['A@2026-01-01*', 'A@2026-01-01*']);
  });

  test('on the kind of a person is asked of the ranks of the same run', async () => {
    await build.fact('rank_holding', employee, { rank: 'III_A', during: period('2012-01-01') });
    const { name, sex } = (
      await api.database.query('select name, sex from employee where id = $1', [employee])
    ).rows[0];
    const id = await office.run(`NIP;Name;Sex;Kind\n${nip};${name};${sex};PPPK`, {
      name: 'employees.csv',
      source: 'Z',
      more: 'true',
    });
    await office.send(`NIP;Rank;From;Document\n${nip};PPPK IX;2020-04-01;SK`, { name: 'ranks.csv', run: id });

    const { errors } = await office.apply(id, { conflictRule: 'PRESENT' });
    expect(errors?.[0]?.extensions['code']).toBe('IMPORT_ROWS_OPEN');
    const ranks = await api.database.query('select rank from rank_holding where employee_id = $1', [
      employee,
    ]);
    expect(ranks.rows).toEqual([{ rank: 'III_A' }]);
  });

  test('holds for the values that were shown, and is open again over others', async () => {
    await applied('A', '2026-10-01', diploma('X'));
    const { id, row } = await sent('B', '2026-10-02', diploma('Y'));
    const resolve = (rows: readonly string[], resolution = 'INCOMING') =>
      act('resolveImportConflicts', { importRunId: id, importRowIds: rows, resolution });
    expect((await resolve([row.id])).errors).toBeUndefined();
    await applied('A', '2026-10-03', diploma('T'));

    expect((await office.apply(id)).errors?.[0]?.extensions.code).toBe('IMPORT_RECORDS_CHANGED');

    expect(await office.look(id)).toMatchObject({ conflicting: 1 });
    expect((await office.apply(id)).errors?.[0]?.extensions.code).toBe('IMPORT_ROWS_OPEN');
    expect(await stored()).toMatchObject({ institution: 'T' });
  });

  test('is in the audit log, and so is a run that only told; a refused apply changes no version', async () => {
    await applied('A', '2026-10-01', diploma('X'));
    const { id, row, run } = await sent('B', '2026-10-02', diploma('Y'));
    expect((await office.apply(id)).errors?.[0]?.extensions.code).toBe('IMPORT_ROWS_OPEN');
    expect((await office.look(id)).version).toBe(run.version);
    await act('resolveImportConflicts', { importRunId: id, importRowIds: [row.id], resolution: 'PRESENT' });
    expect((await office.apply(id)).errors).toBeUndefined();
    await office.takeBack(id);

    const { rows } = await api.database.query(
      "select act, after, reason from audit_event where record_type = 'ImportRun' and record_id = $1 order by id",
      [Buffer.from(id, 'base64url').subarray(-16).toString('hex')],
    );
    expect(rows).toMatchObject([
      { act: 'importFile' },
      { act: 'resolveImportConflicts', after: { resolution: 'PRESENT', rows: 1 } },
      { act: 'applyImport', after: { source: 'B' } },
      { act: 'takeBackImport', reason: expect.stringMatching(/./) },
    ]);
  });

  test('that a single resolution could not bring is brought by a rule', async () => {
    await build.fact('education', employee, {
      level: 'S1',
      status: 'VERIFIED',
      institution: 'U',
      graduated_on: '2010-07-01',
      document: 'IJZ 1',
    });
    const { id, row } = await sent('A', '2026-10-02', diploma('X'));
    await act('resolveImportConflicts', { importRunId: id, importRowIds: [row.id], resolution: 'NEWER' });
    expect((await office.apply(id)).errors?.[0]?.extensions.code).toBe('IMPORT_ROWS_OPEN');
    expect((await office.apply(id, { conflictRule: 'PRESENT' })).errors).toBeUndefined();
  });

  test('on a predicate alone is asked for, though the ratings are another source’s', async () => {
    const appraisals = (...rest: readonly string[]) =>
      `NIP;Year;Predicate;Document${rest.length > 1 ? ';Work Result;Behaviour' : ''}\n${nip};2025;${rest.join(';')}`;
    await applied(
      'A',
      '2026-10-01',
      appraisals('BAIK;SKP', 'MEETS_EXPECTATION', 'MEETS_EXPECTATION'),
      undefined,
      'appraisals',
    );
    const { id, outcome } = await sent('B', '2026-10-02', appraisals('SANGAT_BAIK;SKP'), 'appraisals');
    expect(outcome).toBe('CONFLICTING');

    // The ratings stay, so that the other predicate cannot hold.
    expect((await office.apply(id, { conflictRule: 'INCOMING' })).errors?.[0]?.extensions.code).toBe(
      'IMPORT_ROWS_OPEN',
    );
  });

  test('is refused of rows of another run, or in no conflict', async () => {
    await applied('A', '2026-10-01', diploma('X'));
    const { run } = await sent('A', '2026-10-02', diploma('X'));
    const { id, row } = await sent('B', '2026-10-02', diploma('Y'));
    const answer = (rows: readonly string[], resolution = 'INCOMING') =>
      act('resolveImportConflicts', { importRunId: id, importRowIds: rows, resolution });

    for (const [rows, resolution] of [
      [[row.id, run.rows.nodes[0].id], 'INCOMING'],
      [[row.id, encodeId('ImportRow', employee)], 'PRESENT'],
    ] as const)
      expect((await answer(rows, resolution)).errors?.[0]?.extensions['argument']).toBe(
        'input.importRowIds.1',
      );
    expect((await answer([row.id], 'AS_BEFORE')).errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.importRowIds.0',
    });
    expect((await office.look(id)).rows.nodes[0]).toMatchObject({ resolution: null });
  });
});
