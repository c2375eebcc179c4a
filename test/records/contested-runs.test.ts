import { writeXlsx } from 'hucre/xlsx';
import { beforeEach, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder } from '../support/build.js';
import { importer, XLSX } from '../support/imports.js';
import { archive, workbookParts } from '../support/workbooks.js';

const api = useApi({ limits: { costAMinute: 1_000_000_000 } });
const build = builder(() => api.database);
const office = importer(api);

let employee = '';
let nip = '';

beforeEach(async () => {
  employee = await build.employee();
  nip = await build.nipOf(employee);
});

const sent = (name: string, lines: readonly string[], source = 'S', more: Record<string, string> = {}) =>
  office.run(lines.join('\n').replaceAll('%', nip), { name: `${name}.csv`, source, ...more });
const applied = async (name: string, lines: readonly string[], source = 'S', more = {}) => {
  const id = await sent(name, lines, source, more);
  expect((await office.apply(id)).errors).toBeUndefined();
  return id;
};
const refusal = async (answer: Promise<{ errors?: readonly { extensions: object }[] }>) =>
  (await answer).errors?.[0]?.extensions;
const TRAINING = 'NIP;Title;Hours;Completed On;Document';

test('a run with a position in an unknown unit is applied without it, and refused whole with the row named', async () => {
  const head = 'Code;Title;Class;Unit;From';
  const lines = [head, 'T.X1;Kepala;PENGAWAS;T.NIHIL;2020-01-01', 'T.X2;Kepala;PENGAWAS;T;2020-01-01'];
  const id = await sent('positions', lines);

  expect(await refusal(office.apply(id))).toMatchObject({
    code: 'IMPORT_ROWS_OPEN',
    refused: 1,
    examples: ['positions.csv, 2: UNIT_UNKNOWN'],
  });
  const { data, errors } = await office.apply(id, { isPartial: true });
  expect(errors).toBeUndefined();
  expect(data.applyImport.importRun).toMatchObject({ status: 'APPLIED', created: 1, refused: 1 });
});

test('a person who stands twice in a file with the same words is one person', async () => {
  const line = '199001012020011099;Kembar;L;1990-01-01;PNS';
  const id = await sent('employees', ['NIP;Name;Sex;Birth Date;Kind', line, line]);

  expect((await office.apply(id)).errors).toBeUndefined();
  const { rows } = await api.database.query("select name from employee where nip = '199001012020011099'");
  expect(rows).toEqual([{ name: 'Kembar' }]);
});

test('a conflict rule is no way round refused rows', async () => {
  await applied('awards', ['NIP;Title;Scope;Awarded On;Document', '%;Teladan;AGENCY;2020-01-01;SK'], 'A');
  const id = await sent(
    'awards',
    ['NIP;Title;Scope;Awarded On;Document', '%;Teladan;NATIONAL;2020-01-01;SK', '%;Lain;NATIONAL;x;SK'],
    'B',
  );

  expect(await refusal(office.apply(id, { conflictRule: 'INCOMING' }))).toMatchObject({
    code: 'IMPORT_ROWS_OPEN',
    refused: 1,
    conflicting: 1,
  });
});

test('nobody takes back what a run wrote of the own record', async () => {
  const id = await applied('sanctions', [
    'NIP;Severity;From;Until;Document',
    '%;Berat;2024-01-01;31-12-2024;HD',
  ]);

  const { errors } = await api.ask(
    'mutation ($id: ID!) { takeBackImport(input: { importRunId: $id, reason: "x" }) { importRun { status } } }',
    { id },
    { subject: nip, roles: [Role.HR_PLANNER], nip },
  );

  expect(errors?.[0]?.extensions).toMatchObject({ code: 'RECORD_OWN' });
  expect((await office.look(id)).status).toBe('APPLIED');
});

test.each([
  [{ source: 'OWN_ENTRY' }, 'source'],
  [{ closeOpenPeriods: 'true' }, 'closeOpenPeriods'],
])('a file sent with %j is refused by the name of the parameter', async (parameters, argument) => {
  const { status, body } = await office.send(`${TRAINING}\n${nip};x;1;2020-01-01;SK`, {
    name: 'training.csv',
    ...parameters,
  } as Record<string, string>);

  expect([status, body.errors?.[0].extensions]).toMatchObject([400, { code: 'BAD_USER_INPUT', argument }]);
});

test('a source that is overruled, by another or by hand, says on what it differs until it agrees', async () => {
  const sources = async () => {
    const { data } = await api.ask(
      'query ($id: ID!) { employee(by: { id: $id }) { trainings { id version isDisputed sources { source isOrigin differences { field value } } } } }',
      { id: encodeId('Employee', employee) },
    );
    const [training] = data.employee.trainings;
    training.sources.sort((a: { source: string }, b: { source: string }) => (a.source < b.source ? -1 : 1));
    return training;
  };
  for (const source of ['A', 'C']) await applied('training', [TRAINING, '%;Kursus;40;2024-01-01;SK'], source);
  const id = await sent('training', [TRAINING, '%;Kursus;50;2024-01-01;SK'], 'B');
  await office.apply(id, { conflictRule: 'INCOMING' });
  expect(await sources()).toMatchObject({
    isDisputed: true,
    sources: [
      { source: 'A', isOrigin: false, differences: [{ field: 'hours', value: '40' }] },
      { source: 'B', isOrigin: true, differences: [] },
      { source: 'C', isOrigin: false, differences: [{ field: 'hours', value: '40' }] },
    ],
  });

  const training = await sources();
  const { errors } = await api.ask(
    'mutation ($input: CorrectTrainingInput!) { correctTraining(input: $input) { trainingRecord { id } } }',
    {
      input: {
        trainingRecordId: training.id,
        expectedVersion: training.version,
        hours: 40,
        reason: 'Sertifikat',
      },
    },
  );
  expect(errors).toBeUndefined();
  expect((await sources()).sources).toMatchObject([
    { source: 'A', differences: [] },
    { source: 'B', differences: [{ field: 'hours', value: '50' }] },
    { source: 'C', differences: [] },
    { source: 'OWN_ENTRY', isOrigin: true, differences: [] },
  ]);
});

test('a run that is taken back leaves its rival as it was: the origin, and in dispute with nobody', async () => {
  for (const source of ['A', 'C']) await applied('training', [TRAINING, '%;Kursus;40;2024-01-01;SK'], source);
  const id = await sent('training', [TRAINING, '%;Kursus;50;2024-01-01;SK'], 'B');
  await office.apply(id, { conflictRule: 'INCOMING' });

  await office.takeBack(id);

  const { rows } = await api.database.query(
    'select source, is_origin, differs from record_source where person_id = $1 order by source',
    [employee],
  );
  expect(rows).toEqual([
    { source: 'A', is_origin: true, differs: null },
    { source: 'C', is_origin: false, differs: null },
  ]);
});

test('the same source of an older day is in conflict with what it said of a later one', async () => {
  await applied('training', [TRAINING, '%;Kursus;40;2024-01-01;SK'], 'A', { asOf: '2026-01-01' });

  const older = await office.look(
    await sent('training', [TRAINING, '%;Kursus;4;2024-01-01;SK'], 'A', { asOf: '2020-01-01' }),
  );
  const newer = await office.look(
    await sent('training', [TRAINING, '%;Kursus;4;2024-01-01;SK'], 'A', { asOf: '2026-06-01' }),
  );

  expect([older.conflicting, newer.changed]).toEqual([1, 1]);
});

test('a number that comes later completes the record, whoever tells it; case makes no second one', async () => {
  await applied('training', ['NIP;Title;Hours;Completed On', '%;Kursus;40;2024-01-01'], 'A');

  const same = await office.look(await sent('training', [TRAINING, '%;KURSUS;40;2024-01-01;SK 77'], 'A'));
  const other = await sent('training', [TRAINING, '%;Kursus;40;2024-01-01;SK 77'], 'B');

  expect(same).toMatchObject({ created: 0, changed: 1 });
  expect(await office.look(other)).toMatchObject({ created: 0, changed: 1, conflicting: 0 });
  await office.apply(other);
  const { rows } = await api.database.query('select document from training_record where employee_id = $1', [
    employee,
  ]);
  expect(rows).toEqual([{ document: 'SK 77' }]);
});

test('the audit log is in the order of time, whatever was imported and taken back', async () => {
  const id = await applied('training', [TRAINING, '%;Kursus;40;2024-01-01;SK']);
  await office.takeBack(id);
  await api.ask('mutation ($input: RecordAwardInput!) { recordAward(input: $input) { award { id } } }', {
    input: {
      employeeId: encodeId('Employee', employee),
      title: 'Terakhir',
      scope: 'AGENCY',
      awardedOn: '2024-01-01',
      document: 'SK',
    },
  });

  const { data } = await api.ask(
    '{ auditEvents(first: 5) { nodes { act recordType } } }',
    {},
    { roles: [Role.AUDITOR] },
  );

  const found = data.auditEvents.nodes as { act: string; recordType: string }[];
  const actsOf = (isRun: boolean) =>
    found.flatMap(({ act, recordType }) => ((recordType === 'ImportRun') === isRun ? [act] : []));
  expect(actsOf(false)).toEqual(['recordAward', 'takeBackImport', 'applyImport']);
  expect(actsOf(true)).toEqual(['takeBackImport', 'applyImport']);
});

test('a workbook whose sheet breaks off, or that numbers a row as no sheet can, is damaged', async () => {
  const row = (number: number, ...cells: string[]) =>
    `<row r="${number}">${cells.map((cell, index) => `<c r="${'ABCDE'[index]}${number}" t="inlineStr"><is><t>${cell}</t></is></c>`).join('')}</row>`;
  const rows =
    row(1, 'NIP', 'Title', 'Scope', 'Awarded On', 'Document') +
    row(2, nip, 'a', 'AGENCY', '2024-01-01', 'SK') +
    row(3, nip, 'b', 'AGENCY', '2024-01-01', 'SK');
  const workbook = (text: string, cut = 0) =>
    archive(
      workbookParts(text).map((part) =>
        part.name.startsWith('xl/worksheets/') && cut > 0
          ? { ...part, content: String(part.content).slice(0, -cut) }
          : part,
      ),
    );
  const damage = async (content: Buffer) =>
    (await office.send(content, { name: 'awards.xlsx' }, { type: XLSX })).body.errors?.[0];
  const code = async (content: Buffer) => (await damage(content))?.extensions.code;

  expect(await code(workbook(rows))).toBeUndefined();
  expect([
    await code(workbook(rows, 60)),
    await code(workbook(rows, 200)),
    await code(workbook(rows.replace('<row r="3">', '<row r="2147483648">'))),
    await code(workbook(rows.replace('</row><row r="3">', '<row r="3">'))),
    await code(workbook(rows.replace('</c><c r="B2"', '<c r="B2"'))),
    await code(workbook(rows.slice(0, -'</row>'.length))),
    await code(workbook(rows.replace('r="C2"', 'r="B2"'))),
  ]).toEqual(Array(7).fill('IMPORT_FILE_DAMAGED'));
  expect((await damage(workbook(rows, 60))).message).toMatch(/^The file is damaged: .*breaks off/);
});

test('a number of more digits than a spreadsheet keeps is no text', async () => {
  const workbook = await writeXlsx({
    sheets: [
      {
        name: 'a',
        rows: [
          ['NIP', 'Title', 'Scope', 'Awarded On', 'Document'],
          [nip, 'x', 'AGENCY', '2024-01-01', Number('12345678901234567890')],
          [nip, 'y', 'AGENCY', '2024-01-01', 123456],
        ],
      },
    ],
  });

  const run = await office.look(await office.run(workbook, { name: 'awards.xlsx' }, XLSX));

  expect(run).toMatchObject({ created: 1, refused: 1 });
  expect(run.rows.nodes[0].faults).toMatchObject([{ field: 'document', code: 'TEXT_IS_NUMBER' }]);
});

test('a workbook that counts days from 1904 means the days that it shows', async () => {
  const cells = (number: number, awarded: string) =>
    `<row r="${number}">${[nip, `a${number}`, 'AGENCY'].map((text, index) => `<c r="${'ABC'[index]}${number}" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}${awarded}<c r="E${number}" t="inlineStr"><is><t>SK</t></is></c></row>`;
  const headings = `<row r="1">${['NIP', 'Title', 'Scope', 'Awarded On', 'Document'].map((text, index) => `<c r="${'ABCDE'[index]}1" t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
  const parts = workbookParts(
    `${headings}${cells(2, '<c r="D2"><v>43861</v></c>')}${cells(3, '<c r="D3"><f>TODAY()</f></c>')}`,
  ).map((part) =>
    part.name === 'xl/workbook.xml'
      ? { ...part, content: String(part.content).replace('<sheets>', '<workbookPr date1904="1"/><sheets>') }
      : part,
  );

  const run = await office.look(await office.run(archive(parts), { name: 'awards.xlsx' }, XLSX));

  const [first, second] = run.rows.nodes;
  expect(first.values).toContainEqual({ field: 'awardedOn', value: '2024-02-01' });
  // And a formula whose result was never stored is no empty cell.
  expect(second.faults).toMatchObject([{ field: 'awardedOn', code: 'FORMULA_EMPTY' }]);
});

test('days of a column that names months first are not guessed; of one that never does they are day first', async () => {
  const awards = (...days: readonly string[]) =>
    [
      'NIP;Title;Scope;Awarded On;Document',
      ...days.map((day, index) => `${nip};T${index};AGENCY;${day};SK`),
    ].join('\n');
  const look = async (...days: readonly string[]) => {
    const run = await office.look(await office.run(awards(...days), { name: 'awards.csv' }));
    return run.rows.nodes.map(
      ({ outcome, faults }: { outcome: string; faults: { code: string }[] }) => faults[0]?.code ?? outcome,
    );
  };

  expect(await look('02/13/2024', '01/02/2024', '05/05/2024', '2024-03-04')).toEqual([
    'DATE_INVALID',
    'DATE_ORDER',
    'CREATED',
    'CREATED',
  ]);
  expect(await look('02/13/2024', '13/02/2024', '01/02/2024')).toEqual([
    'DATE_INVALID',
    'CREATED',
    'CREATED',
  ]);
  expect(await look('01/02/2024')).toEqual(['CREATED']);
});

test('a row that another file tells otherwise names that file', async () => {
  const award = (scope: string) => `NIP;Title;Scope;Awarded On;Document\n${nip};Satya;${scope};2020-01-01;SK`;
  const run = await office.run(award('NATIONAL'), { name: 'pertama.csv', kind: 'awards', more: 'true' });
  await office.send(award('AGENCY'), { name: 'kedua.csv', kind: 'awards', run });

  const { rows } = await office.look(run);
  expect(rows.nodes.flatMap(({ faults }: { faults: object[] }) => faults)).toMatchObject([
    { code: 'ROW_REPEATED', expected: 'pertama.csv, 2' },
  ]);
});
