import { beforeAll, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';
import { importer } from '../support/imports.js';

const api = useApi({ limits: { costAMinute: 1_000_000_000 } });
const build = builder(() => api.database);
const office = importer(api);

let unit = '';
let officer = {};

beforeAll(async () => {
  unit = await build.unit();
  officer = { subject: 'officer', roles: [Role.UNIT_OFFICER], units: [await codeOf(unit)] };
  await build.position({ class: 'JF_AHLI_MUDA', unit_id: unit });
});

async function codeOf(id: string): Promise<string> {
  return (await api.database.query('select code from unit where id = $1', [id])).rows[0].code;
}

async function person(within = unit) {
  const employee = await build.employee();
  await build.fact('placement', employee, { unit_id: within, during: period('2015-01-01') });
  await build.appointment(employee, await build.position({ class: 'JF_PENYELIA' }), period('2015-01-01'));
  await build.fact('rank_holding', employee, { rank: 'III_A', during: period('2015-01-01') });
  const { nip } = (await api.database.query('select nip from employee where id = $1', [employee])).rows[0];
  return { employee, id: encodeId('Employee', employee), own: { subject: nip, roles: [Role.EMPLOYEE], nip } };
}

const act = (mutation: string, input: object, claims: object, payload = 'recordReport') =>
  api.ask(
    `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${payload} {
      ${payload === 'recordReport' ? 'id version status recordVersion presentRecord { version values { field value } } evidenceRule { code value legalBasis } duplicates { reason report { id } } preview { becomesEligible changed rankCeilingBefore rankCeilingAfter }' : 'id'} } } }`,
    { input },
    claims,
  );
const reported = async (mutation: string, input: object, claims: object) => {
  const { data, errors } = await act(mutation, input, claims);
  expect(errors).toBeUndefined();
  return data[mutation].recordReport;
};
const refusal = async (answer: ReturnType<typeof act>) => (await answer).errors?.[0]?.extensions;
const values = (all: Record<string, string>) =>
  Object.entries(all).map(([field, value]) => ({ field, value }));
const diploma = (more: object = {}) => ({
  level: 'S1',
  field: 'HUKUM',
  institution: 'Universitas Contoh',
  graduatedOn: '2020-08-20',
  document: 'Ijazah 1/2020',
  documentIds: [],
  ...more,
});
const verify = (report: { id: string; version: number }, more: object = {}) =>
  act('verifyRecordReport', { recordReportId: report.id, expectedVersion: report.version, ...more }, officer);
const diplomasOf = async (employee: string) =>
  (
    await api.database.query(
      'select id, level, status, institution, version from education where employee_id = $1 order by graduated_on',
      [employee],
    )
  ).rows;
const AWARD = { title: 'Teladan', scope: 'AGENCY', awardedOn: '2024-08-17', document: 'SK 1' };

test.each(['REPORTED', 'REJECTED'])(
  'a diploma that is %s is verified by the correction of it, as the preview says',
  async (status) => {
    const { employee, own } = await person();
    const education = await build.fact('education', employee, {
      level: 'S1',
      status,
      institution: 'U',
      graduated_on: '2020-08-20',
    });

    const report = await reported(
      'reportRecord',
      {
        kind: 'EDUCATION',
        recordId: encodeId('Education', education),
        values: values({ institution: 'Universitas Contoh' }),
      },
      own,
    );
    expect(report.preview).toMatchObject({ rankCeilingBefore: null, rankCeilingAfter: 'III_D' });
    expect(report.evidenceRule).toMatchObject({
      code: 'DIPLOMA_EVIDENCE',
      value: expect.stringContaining('DIPLOMA'),
    });
    expect((await verify(report)).errors).toBeUndefined();

    expect(await diplomasOf(employee)).toMatchObject([
      { status: 'VERIFIED', institution: 'Universitas Contoh' },
    ]);
  },
);

test('what the office decided meanwhile is not undone by verifying', async () => {
  const { employee, own } = await person();
  const report = await reported('reportDiploma', diploma(), own);
  const [stored] = await diplomasOf(employee);
  const correct = (input: object) =>
    act(
      'correctEducation',
      { educationId: encodeId('Education', stored.id), reason: 'Periksa', ...input },
      {},
      'education',
    );
  expect((await correct({ expectedVersion: 1, institution: 'Lain' })).errors).toBeUndefined();

  expect(await refusal(verify(report))).toMatchObject({
    code: 'RECORD_REPORT_OUTDATED',
    reported: 1,
    present: 2,
  });
  await correct({ expectedVersion: 2, status: 'REJECTED' });
  expect(await refusal(verify(report, { expectedRecordVersion: 3 }))).toMatchObject({
    code: 'RECORD_REPORT_DECIDED',
  });
  expect(await diplomasOf(employee)).toMatchObject([{ status: 'REJECTED', institution: 'Lain' }]);
});

test('a correction shows what is stored, and is written over another one only by who has seen it', async () => {
  const { employee, own } = await person();
  const award = await build.fact('award', employee, {
    title: 'Teladan',
    scope: 'AGENCY',
    awarded_on: '2024-08-17',
  });
  const correction = (title: string) =>
    reported(
      'reportRecord',
      { kind: 'AWARD', recordId: encodeId('Award', award), values: values({ title }) },
      own,
    );
  const [first, second] = [await correction('Satu'), await correction('Dua')];
  expect(second).toMatchObject({
    recordVersion: 1,
    presentRecord: { version: 1, values: expect.arrayContaining([{ field: 'title', value: 'Teladan' }]) },
    duplicates: [{ reason: 'SAME_RECORD', report: { id: first.id } }],
  });
  await verify(first);

  expect(await refusal(verify(second))).toMatchObject({ code: 'RECORD_REPORT_OUTDATED', present: 2 });
  expect((await verify(second, { expectedRecordVersion: 2 })).errors).toBeUndefined();
  const { rows } = await api.database.query('select title from award where id = $1', [award]);
  expect(rows).toEqual([{ title: 'Dua' }]);
});

test('a report about a record that is gone says so in its preview and when it is verified', async () => {
  const { employee, own } = await person();
  const report = await reported('reportDiploma', diploma(), own);
  const [stored] = await diplomasOf(employee);
  await act(
    'withdrawEducation',
    { educationId: encodeId('Education', stored.id), expectedVersion: 1, reason: 'Ganda' },
    {},
    'education',
  );

  const { errors } = await api.ask(
    'query ($id: ID!) { node(id: $id) { ... on RecordReport { presentRecord { version } preview { positions } } } }',
    { id: report.id },
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'RECORD_NOT_THERE' });
  expect(await refusal(verify(report))).toMatchObject({ code: 'RECORD_NOT_THERE' });
});

test('a report that lies with the person can be rejected by the office', async () => {
  const { own } = await person();
  const report = await reported('reportDiploma', diploma(), own);
  const key = { recordReportId: report.id };
  await act('returnRecordReport', { ...key, expectedVersion: 1, reason: 'Lengkapi' }, officer);

  const { data } = await act(
    'rejectRecordReport',
    { ...key, expectedVersion: 2, reason: 'Kedaluwarsa' },
    officer,
  );

  expect(data.rejectRecordReport.recordReport.status).toBe('REJECTED');
});

test('the same scan in another unit is told to the officer, and whose it is is not', async () => {
  const [one, other] = [await person(), await person(await build.unit())];
  const scan = async (claims: object) => {
    const response = await api.fetch('/documents?name=a.pdf', {
      method: 'POST',
      headers: { 'content-type': 'application/pdf', authorization: `Bearer ${await api.token(claims)}` },
      body: '%PDF-1.4 sama',
    });
    return ((await response.json()) as { id: string }).id;
  };
  await reported('reportDiploma', diploma({ documentIds: [await scan(other.own)] }), other.own);
  const report = await reported('reportDiploma', diploma({ documentIds: [await scan(one.own)] }), one.own);
  expect(report.duplicates).toEqual([]);

  const { data } = await api.ask(
    'query ($id: ID!) { node(id: $id) { ... on RecordReport { duplicates { reason report { id } education { id } } } } }',
    { id: report.id },
    officer,
  );

  expect(data.node.duplicates).toEqual([{ reason: 'SAME_DOCUMENT', report: null, education: null }]);
});

test('the own name and birth date are corrected by a report, and never added', async () => {
  const { employee, id, own } = await person();
  const given = { kind: 'EMPLOYEE', values: values({ birthDate: '1985-03-04' }) };
  expect(await refusal(act('reportRecord', given, own))).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.kind',
  });
  const stranger = encodeId('Employee', (await person()).employee);
  expect(await refusal(act('reportRecord', { ...given, recordId: stranger }, own))).toMatchObject({
    code: 'RECORD_NOT_THERE',
  });

  const report = await reported('reportRecord', { ...given, recordId: id }, own);
  expect((await verify(report)).errors).toBeUndefined();

  const { rows } = await api.database.query('select birth_date::text from employee where id = $1', [
    employee,
  ]);
  expect(rows).toEqual([{ birth_date: '1985-03-04' }]);
});

test('what could never be verified is refused at once, and what is of diplomas alone for anything else', async () => {
  const { own } = await person();
  expect(
    await refusal(act('reportRecord', { kind: 'AWARD', values: values({ title: 'Teladan' }) }, own)),
  ).toMatchObject({ code: 'RECORD_REFUSED', fault: 'REQUIRED', expected: 'scope' });

  const report = await reported('reportRecord', { kind: 'AWARD', values: values(AWARD) }, own);
  expect(await refusal(verify(report, { evidenceCheckedOn: '2026-01-01' }))).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.evidenceCheckedOn',
  });
  const early = await reported('reportDiploma', diploma(), own);
  expect(await refusal(verify(early, { evidenceCheckedOn: '2001-01-01' }))).toMatchObject({
    code: 'RECORD_REFUSED',
    fault: 'BEFORE_GRADUATION',
  });
});

test('a report of somebody who left still waits with the last office', async () => {
  const elsewhere = await build.unit();
  const { employee, own } = await person(elsewhere);
  await reported('reportRecord', { kind: 'AWARD', values: values(AWARD) }, own);
  const { rows } = await api.database.query('select id from employment where employee_id = $1', [employee]);
  const waiting = async () => {
    const { data } = await api.ask('{ recordReportTurnaround { unit { code } open } }');
    const code = await codeOf(elsewhere);
    return data.recordReportTurnaround.find((row: { unit: { code: string } }) => row.unit.code === code)
      ?.open;
  };
  const before = await waiting();
  await act(
    'endEmployment',
    {
      employmentId: encodeId('Employment', rows[0].id),
      expectedVersion: 1,
      lastDay: '2026-10-31',
      end: 'RESIGNED',
      document: 'SK',
    },
    {},
    'employment',
  );

  expect([before, await waiting()]).toEqual([1, 1]);
});

test('contracts have no ceiling of ranks', async () => {
  const { employee, own } = await person();
  await api.database.query("update employee set kind = 'PPPK' where id = $1", [employee]);

  const report = await reported('reportDiploma', diploma(), own);

  expect(report.preview).toMatchObject({ rankCeilingBefore: null, rankCeilingAfter: null });
});

test('a diploma that a file tells of as well is the office’s: its report takes nothing away', async () => {
  const { employee, own } = await person();
  const report = await reported('reportDiploma', diploma(), own);
  const row = (institution: string, number: string) =>
    `NIP;Level;Graduated On;Institution;Field;Document\n${own.nip};S1;2020-08-20;${institution};HUKUM;${number}`;
  const run = await office.run(row('Universitas Contoh', 'Ijazah 1/2020'), {
    name: 'education.csv',
    source: 'SIASN',
  });
  expect((await office.apply(run)).errors).toBeUndefined();

  // As a new one of the file would be, whatever comes first.
  expect(await diplomasOf(employee)).toMatchObject([{ status: 'VERIFIED' }]);
  const withdrawn = act(
    'withdrawRecordReport',
    { recordReportId: report.id, expectedVersion: report.version },
    own,
  );
  expect(await refusal(withdrawn)).toMatchObject({ code: 'RECORD_REPORT_DECIDED' });
  const rejected = await reported(
    'rejectRecordReport',
    { recordReportId: report.id, expectedVersion: report.version, reason: 'Sudah tercatat' },
    officer,
  );
  expect(rejected.status).toBe('REJECTED');
  expect(await diplomasOf(employee)).toMatchObject([{ status: 'VERIFIED' }]);
  expect((await office.takeBack(run)).errors).toBeUndefined();
});

test('a report whose diploma is again as it was reported can be withdrawn, whatever its version', async () => {
  const { employee, own } = await person();
  const report = await reported('reportDiploma', diploma(), own);
  const run = await office.run(
    `NIP;Level;Graduated On;Institution;Document\n${own.nip};S1;2020-08-20;Lain;Ijazah 1/2020`,
    { name: 'education.csv', source: 'SIASN' },
  );
  expect((await office.apply(run, { conflictRule: 'INCOMING' })).errors).toBeUndefined();
  expect((await office.takeBack(run)).errors).toBeUndefined();
  expect(await diplomasOf(employee)).toMatchObject([{ status: 'REPORTED', version: 3 }]);

  const { errors } = await act(
    'withdrawRecordReport',
    { recordReportId: report.id, expectedVersion: report.version },
    own,
  );
  expect(errors).toBeUndefined();
  expect(await diplomasOf(employee)).toEqual([]);
});

test('a report that is completed again neither overwrites what others wrote since nor hides it', async () => {
  const { employee, own } = await person();
  const report = await reported('reportDiploma', diploma(), own);
  const [stored] = await diplomasOf(employee);
  await act(
    'correctEducation',
    {
      educationId: encodeId('Education', stored.id),
      expectedVersion: 1,
      institution: 'Universitas Betul',
      reason: 'Periksa',
    },
    {},
    'education',
  );
  const key = { recordReportId: report.id };
  expect(
    await refusal(act('withdrawRecordReport', { ...key, expectedVersion: report.version }, own)),
  ).toMatchObject({ code: 'RECORD_REPORT_OUTDATED', reported: 1, present: 2 });
  const returned = await reported(
    'returnRecordReport',
    { ...key, expectedVersion: report.version, reason: 'Lampirkan' },
    officer,
  );
  const again = await reported(
    'resubmitRecordReport',
    {
      ...key,
      expectedVersion: returned.version,
      values: values({ institution: 'Harvard' }),
      documentIds: [],
    },
    own,
  );

  expect(again.recordVersion).toBe(1);
  const impossible = await reported(
    'returnRecordReport',
    { ...key, expectedVersion: again.version, reason: 'Lagi' },
    officer,
  );
  expect(
    await refusal(
      act(
        'resubmitRecordReport',
        {
          ...key,
          expectedVersion: impossible.version,
          values: values({ graduatedOn: '1980-01-01' }),
          documentIds: [],
        },
        own,
      ),
    ),
  ).toMatchObject({ fault: 'BEFORE_BIRTH', argument: 'input.values.0.value' });
  const last = await reported(
    'resubmitRecordReport',
    { ...key, expectedVersion: impossible.version, values: [], documentIds: [] },
    own,
  );
  expect(await diplomasOf(employee)).toMatchObject([{ institution: 'Universitas Betul' }]);
  expect(await refusal(verify(last))).toMatchObject({ code: 'RECORD_REPORT_OUTDATED' });
  expect((await verify(last, { expectedRecordVersion: 2 })).errors).toBeUndefined();
  expect(await diplomasOf(employee)).toMatchObject([{ institution: 'Harvard', status: 'VERIFIED' }]);
});

test('a correction that is completed again is still about the version that it was submitted for', async () => {
  const { employee, own } = await person();
  const education = await build.fact('education', employee, {
    level: 'S1',
    status: 'VERIFIED',
    institution: 'U',
    graduated_on: '2020-08-20',
  });
  const report = await reported(
    'reportRecord',
    {
      kind: 'EDUCATION',
      recordId: encodeId('Education', education),
      values: values({ institution: 'Mine' }),
    },
    own,
  );
  const key = { recordReportId: report.id };
  const returned = await reported(
    'returnRecordReport',
    { ...key, expectedVersion: report.version, reason: 'Lampirkan' },
    officer,
  );
  await act(
    'correctEducation',
    {
      educationId: encodeId('Education', education),
      expectedVersion: 1,
      institution: 'Official',
      reason: 'Ditanyakan',
    },
    {},
    'education',
  );
  const again = await reported(
    'resubmitRecordReport',
    { ...key, expectedVersion: returned.version, values: [], documentIds: [] },
    own,
  );

  expect(await refusal(verify(again))).toMatchObject({
    code: 'RECORD_REPORT_OUTDATED',
    reported: 1,
    present: 2,
  });
  expect(await diplomasOf(employee)).toMatchObject([{ institution: 'Official' }]);
});

test('what no officer could ever verify is refused when it is reported, with the path of the value', async () => {
  const { employee, own } = await person();
  const training = { title: 'Kursus', hours: '20', completedOn: '2024-01-01', document: 'SK 1' };
  const report = (input: object) => act('reportRecord', input, own);
  const holding = (await api.database.query('select id from rank_holding where employee_id = $1', [employee]))
    .rows[0].id;

  expect(
    await refusal(report({ kind: 'TRAINING', values: values({ ...training, completedOn: '1980-01-01' }) })),
  ).toMatchObject({ fault: 'BEFORE_BIRTH', argument: 'input.values.2.value' });
  expect(
    await refusal(
      report({
        kind: 'RANK',
        recordId: encodeId('RankHolding', holding),
        values: values({ from: '2016-01-01', to: '2015-06-01' }),
      }),
    ),
  ).toMatchObject({ fault: 'PERIOD_REVERSED' });
  expect((await report({ kind: 'TRAINING', values: values(training) })).errors).toBeUndefined();
});

test('what was recorded meanwhile is told by the preview as verifying tells it', async () => {
  const { employee, own } = await person();
  const award = await reported('reportRecord', { kind: 'AWARD', values: values(AWARD) }, own);
  await build.fact('award', employee, {
    title: AWARD.title,
    scope: AWARD.scope,
    awarded_on: AWARD.awardedOn,
    document: AWARD.document,
  });

  const { errors } = await api.ask(
    'query ($id: ID!) { node(id: $id) { ... on RecordReport { preview { changed } } } }',
    { id: award.id },
    officer,
  );
  expect(errors?.[0]?.extensions['code']).toBe('RECORD_ALREADY_THERE');
  expect(await refusal(verify(award))).toMatchObject({ code: 'RECORD_ALREADY_THERE' });
});

test('a correction can say that something was never so', async () => {
  const { employee, own } = await person();
  const education = await build.fact('education', employee, {
    level: 'S1',
    status: 'VERIFIED',
    institution: 'U',
    graduated_on: '2020-08-20',
    study_permit: 'FUNDED',
  });
  const report = (input: object) =>
    act(
      'reportRecord',
      { kind: 'EDUCATION', recordId: encodeId('Education', education), values: [], ...input },
      own,
    );

  for (const [clears, more] of [
    [['studyPermit', 'status'], {}],
    [['studyPermit', 'studyPermit'], {}],
    [['institution', 'institution'], { values: values({ institution: 'X' }) }],
  ] as const)
    expect(await refusal(report({ clears, ...more }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: expect.stringMatching(/^input\.clears\.[01]$/),
    });
  expect(await refusal(report({ clears: ['level'] }))).toMatchObject({
    code: 'RECORD_REFUSED',
    fault: 'REQUIRED',
    argument: 'input.clears.0',
  });
  expect(
    await refusal(report({ recordId: undefined, clears: ['field'], values: values({ level: 'S1' }) })),
  ).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.clears.0' });
  const sent = await reported(
    'reportRecord',
    {
      kind: 'EDUCATION',
      recordId: encodeId('Education', education),
      values: [],
      clears: ['studyPermit'],
    },
    own,
  );
  const { data } = await api.ask(
    'query ($id: ID!) { node(id: $id) { ... on RecordReport { clears values { field } } } }',
    { id: sent.id },
    officer,
  );
  expect(data.node).toEqual({ clears: ['studyPermit'], values: [] });
  expect((await verify(sent)).errors).toBeUndefined();

  const { rows } = await api.database.query('select study_permit, institution from education where id = $1', [
    education,
  ]);
  expect(rows).toEqual([{ study_permit: null, institution: 'U' }]);
});
