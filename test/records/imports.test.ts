import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';
import { importer, XLSX } from '../support/imports.js';
import { archive, workbookParts } from '../support/workbooks.js';

const api = useApi({ limits: { importRows: 500, importBytes: 20_000_000, costAMinute: 1_000_000_000 } });
const build = builder(() => api.database);
const office = importer(api);

let nip = '';
let employee = '';
let position = '';

beforeAll(async () => {
  employee = await build.employee();
  const post = await build.position({ class: 'PENGAWAS' });
  nip = (await api.database.query('select nip from employee where id = $1', [employee])).rows[0].nip;
  position = (await api.database.query('select code from "position" where id = $1', [post])).rows[0].code;
});

const awards = (...rows: string[]) => ['NIP;Nama Penghargaan;Tingkat;Tanggal;Nomor SK', ...rows].join('\n');
const stored = async (table: string) => (await api.database.query(`select * from ${table}`)).rows;

describe('a file', () => {
  test.each([
    ['with commas', `NIP,Title,Scope,Awarded On,Document\n%,"Loyal, 10 years",NATIONAL,2024-08-17,SK 1`],
    [
      'with semicolons and a mark',
      `\ufeffNIP;Nama Penghargaan;Tingkat;Tanggal;Nomor SK\n%;Loyal, 10 years;Nasional;17-08-2024;SK 1`,
    ],
    [
      'with tabs and mixed ends of lines',
      `NIP\tTitle\tScope\tAwarded On\tDocument\r\n%\tLoyal, 10 years\tNATIONAL\t17/8/2024\tSK 1\n`,
    ],
    [
      'with quoted line breaks',
      `Document,NIP,Title,Scope,Awarded On\nSK 1,%,"Loyal, 10 years",NATIONAL,17 Agustus 2024\n`,
    ],
    [
      'that names its separator above the headings, after an empty line',
      `\r\nsep=;\r\nNIP;Nama Penghargaan;Tingkat;Tanggal;Nomor SK\r\n%;Loyal, 10 years;Nasional;17-08-2024;SK 1`,
    ],
    [
      'with an apostrophe before the NIP',
      `NIP,Title,Scope,Awarded On,Document\n'%,"Loyal, 10 years",NATIONAL,20240817,SK 1`.replace(
        '20240817',
        '2024-08-17',
      ),
    ],
  ])('%s is read as it is meant', async (_, content) => {
    const run = await office.look(await office.run(content.replace('%', nip), { name: 'awards.csv' }));

    expect(run).toMatchObject({ status: 'CHECKED', created: 1, refused: 0 });
    expect(run.rows.nodes[0].values).toEqual([
      { field: 'nip', value: nip },
      { field: 'title', value: 'Loyal, 10 years' },
      { field: 'scope', value: 'NATIONAL' },
      { field: 'awardedOn', value: '2024-08-17' },
      { field: 'document', value: 'SK 1' },
    ]);
  });

  test.each([
    ['empty', '', {}, 'IMPORT_FILE_EMPTY'],
    ['of headings alone', awards(), {}, 'IMPORT_FILE_WITHOUT_ROWS'],
    [
      'with an unknown heading',
      `${awards('x').replace('Tingkat', 'Golongan Darah')}`,
      {},
      'IMPORT_HEADING_UNKNOWN',
    ],
    [
      'with a doubled heading',
      awards('x').replace('Nomor SK', 'Dokumen;Nomor SK'),
      {},
      'IMPORT_HEADING_TWICE',
    ],
    ['without a needed heading', 'NIP;Tingkat;Tanggal\nx;y;z', {}, 'IMPORT_HEADING_MISSING'],
    ['of unknown headings', 'a;b;c\n1;2;3', {}, 'IMPORT_HEADINGS_UNKNOWN'],
    ['of an unknown kind', 'NIP\n1', { name: 'x.csv' }, 'IMPORT_KIND_UNKNOWN'],
    [
      'of 200 columns',
      `NIP;${Array.from({ length: 199 }, (_, index) => `k${index}`).join(';')}\n1`,
      {},
      'IMPORT_TOO_MANY_COLUMNS',
    ],
    ['with a quote that nothing closes', awards(`"${'x'.repeat(100)};a`), {}, 'IMPORT_FILE_DAMAGED'],
    [
      'with more rows than a run has',
      awards(...Array.from({ length: 501 }, () => ';;;;x')),
      {},
      'IMPORT_TOO_MANY_ROWS',
    ],
    ['named after no mapping', awards('x'), { mapping: 'none' }, 'IMPORT_MAPPING_NOT_THERE'],
    ['with a day that is none', awards('x'), { asOf: '2026-13-01' }, 'BAD_USER_INPUT'],
    ['of a day ahead', awards('x'), { asOf: '2999-01-01' }, 'BAD_USER_INPUT'],
    ['in an encoding that there is not', awards('x'), { encoding: 'ebcdic' }, 'BAD_USER_INPUT'],
    ['for a run that there is not', awards('x'), { run: 'AQAAAAAowHXlje5S6bQBBZ0' }, 'BAD_ID'],
  ])('%s is refused with its code', async (_, content, parameters, code) => {
    const { status, body } = await office.send(content, { name: 'awards.csv', ...parameters });

    expect([status, body.errors?.[0].extensions.code]).toEqual([expect.any(Number), code]);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  test('that is no UTF-8 is refused with its first line, and read once its encoding is named', async () => {
    const content = Buffer.from(awards(`${nip};Caf\u00e9;NATIONAL;2024-08-17;SK 2`), 'latin1');

    const { body } = await office.send(content, { name: 'awards.csv' });
    expect(body.errors[0].extensions).toMatchObject({ code: 'IMPORT_FILE_ENCODING', line: 2 });

    const run = await office.look(
      await office.run(content, { name: 'awards.csv', encoding: 'windows-1252' }),
    );
    expect(run.rows.nodes[0].values).toContainEqual({ field: 'title', value: 'Café' });
  });

  test.each([
    ['a password', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'IMPORT_FILE_PROTECTED'],
    ['its end cut off', null, 'IMPORT_FILE_DAMAGED'],
    ['no workbook in it', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'IMPORT_FILE_TYPE'],
  ])('with %s is refused with its code', async (_, content, code) => {
    const workbook = await writeXlsx({ sheets: [{ name: 'a', rows: [['NIP'], ['1']] }] });

    const { body } = await office.send(
      content ?? workbook.slice(0, workbook.length - 60),
      { name: 'awards.xlsx' },
      { type: XLSX },
    );

    expect(body.errors[0].extensions.code).toBe(code);
  });

  test('larger than a file may be, of another type, or sent by somebody who may not, is refused', async () => {
    const large = await office.send('x'.repeat(20_000_001), { name: 'awards.csv' });
    const picture = await office.send('x', { name: 'awards.csv' }, { type: 'image/png' });
    const reader = await office.send(
      awards('x'),
      { name: 'awards.csv' },
      { claims: { roles: [Role.AUDITOR] } },
    );

    expect(
      [large, picture, reader].map(({ status, body }) => [status, body.errors[0].extensions.code]),
    ).toEqual([
      [413, 'FILE_TOO_LARGE'],
      [415, 'FILE_TYPE_NOT_TAKEN'],
      [403, 'FORBIDDEN'],
    ]);
  });

  test('much larger, or refused unread, is answered to those who send all of it first', async () => {
    const body = Buffer.alloc(39_000_000, 'x');
    // As programs do that look at the answer only once everything is sent.
    const send = async (type: string, length: string, content: Buffer) => {
      const { hostname, port } = new URL(api.address('/'));
      const head = [
        'POST /imports?name=awards.csv HTTP/1.1',
        'host: x',
        'connection: close',
        `content-type: ${type}`,
        length,
        `authorization: Bearer ${await api.token()}`,
      ];
      const socket = connect(Number(port), hostname);
      socket.pause();
      socket.write(`${head.join('\r\n')}\r\n\r\n`);
      await new Promise<void>((sent, failed) => {
        socket.on('error', failed);
        socket.write(content, () => sent());
      });
      const answer = await text(socket);
      return [Number(answer.split(' ')[1]), /"code":"([A-Z_]+)"/.exec(answer)?.[1]];
    };
    const piece = Buffer.concat([
      Buffer.from(`${body.length.toString(16)}\r\n`),
      body,
      Buffer.from('\r\n0\r\n\r\n'),
    ]);

    expect([
      await send('text/csv', `content-length: ${body.length}`, body),
      await send('text/csv', 'transfer-encoding: chunked', piece),
      await send('text/html', `content-length: ${body.length}`, body),
    ]).toEqual([
      [413, 'FILE_TOO_LARGE'],
      [413, 'FILE_TOO_LARGE'],
      [415, 'FILE_TYPE_NOT_TAKEN'],
    ]);
  });
});

describe('a workbook', () => {
  test('is read by the named sheet: days as dates, as numbers and as text', async () => {
    const workbook = await writeXlsx({
      sheets: [
        { name: 'Lain', rows: [['x']] },
        {
          name: 'Penghargaan',
          rows: [
            ['NIP', 'Nama Penghargaan', 'Tingkat', 'Tanggal', 'Nomor SK'],
            [nip, 'Satu', 'Nasional', new Date('2024-08-17T00:00:00Z'), 'SK 1'],
            [nip, 'Dua', 'Nasional', '18-08-2024', 'SK 2'],
            [nip, 'Tiga', 'Nasional', 45_523, 'SK 3'],
          ],
        },
      ],
    });

    const run = await office.look(
      await office.run(workbook, { name: 'penghargaan.xlsx', sheet: 'Penghargaan' }, XLSX),
    );

    expect(run).toMatchObject({ created: 3, refused: 0, files: [{ sheet: 'Penghargaan', rows: 3 }] });
    expect(
      run.rows.nodes.map(
        ({ values }: { values: { field: string; value: string }[] }) =>
          values.find(({ field }) => field === 'awardedOn')?.value,
      ),
    ).toEqual(['2024-08-17', '2024-08-18', '2024-08-19']);
  });

  test('whose NIP is a number is refused with the reason: its last digits are lost', async () => {
    const workbook = await writeXlsx({
      sheets: [
        {
          name: 'a',
          rows: [
            ['NIP', 'Title', 'Scope', 'Awarded On', 'Document'],
            [Number(nip), 'x', 'NATIONAL', '2024-08-17', 'SK'],
          ],
        },
      ],
    });

    const run = await office.look(await office.run(workbook, { name: 'awards.xlsx' }, XLSX));

    expect(run.rows.nodes[0]).toMatchObject({
      number: 2,
      outcome: 'REFUSED',
      faults: [{ field: 'nip', code: 'NIP_ROUNDED', text: expect.stringContaining('as text') }],
    });
  });

  test('with formulas is read by their last results, with a finding at each', async () => {
    const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
    const headings = ['NIP', 'Title', 'Scope', 'Awarded On', 'Document'].map(text).join('');
    const workbook = archive(
      workbookParts(
        `<row r="1">${headings}</row><row r="2">${text(nip)}<c r="B2" t="str"><f>"Em"&amp;"pat"</f><v>Empat</v></c>${['NATIONAL', '2024-08-20', 'SK 4'].map(text).join('')}</row>`,
      ),
    );

    const run = await office.look(await office.run(workbook, { name: 'awards.xlsx' }, XLSX));

    expect(run.rows.nodes[0]).toMatchObject({
      outcome: 'CREATED',
      values: expect.arrayContaining([{ field: 'title', value: 'Empat' }]),
      findings: [{ field: 'title', code: 'FORMULA_RESULT', given: 'Empat' }],
    });
  });

  test.each([
    ['that unpacks to far more than it is', { content: Buffer.alloc(60e6) }, 'IMPORT_WORKBOOK_TOO_LARGE'],
    [
      'of which a part holds more than the archive says',
      { content: Buffer.alloc(5e6), saidBytes: 4_000 },
      'IMPORT_FILE_DAMAGED',
    ],
    [
      'of which a part says to be empty',
      { content: Buffer.alloc(5e6), saidBytes: 0 },
      'IMPORT_WORKBOOK_TOO_LARGE',
    ],
    [
      'of which a part says to be larger than any is',
      { content: 'x', saidBytes: 900_000_000 },
      'IMPORT_WORKBOOK_TOO_LARGE',
    ],
  ])('%s is refused before it is read', async (_, strings, code) => {
    const { status, body } = await office.send(
      archive(workbookParts('<row r="1"><c r="A1"><v>1</v></c></row>', strings)),
      { name: 'awards.xlsx' },
      { type: XLSX },
    );

    expect([status, body.errors[0].extensions.code]).toEqual([400, code]);
  });

  test('whose code was stored as a number with decimals is refused: zeros at its end are lost', async () => {
    const workbook = await writeXlsx({
      sheets: [
        {
          name: 'a',
          rows: [
            ['Code', 'Name', 'Parent', 'From', 'Document'],
            [6471.9, 'x', 6471.1, '2020-01-01', 'SK'],
          ],
        },
      ],
    });

    const run = await office.look(await office.run(workbook, { name: 'units.xlsx' }, XLSX));

    expect(run.rows.nodes[0].faults).toMatchObject([
      { field: 'code', code: 'TEXT_IS_NUMBER' },
      { field: 'parent', code: 'TEXT_IS_NUMBER' },
    ]);
  });

  test('is read by its first sheet that is shown; a year alone and a day beyond the calendar are no days', async () => {
    const workbook = await writeXlsx({
      sheets: [
        { name: 'Lama', hidden: true, rows: [['x']] },
        {
          name: 'Baru',
          rows: [
            ['NIP', 'Title', 'Scope', 'Awarded On', 'Document'],
            [nip, 'Satu', 'NATIONAL', 2010, 'SK 1'],
            [nip, 'Dua', 'NATIONAL', 1e13, 'SK 2'],
          ],
        },
      ],
    });

    const run = await office.look(await office.run(workbook, { name: 'awards.xlsx' }, XLSX));

    expect(run.files).toMatchObject([{ sheet: 'Baru' }]);
    expect(run.rows.nodes.map(({ faults }: { faults: object[] }) => faults)).toMatchObject([
      [{ field: 'awardedOn', code: 'DATE_INVALID' }],
      [{ field: 'awardedOn', code: 'DATE_INVALID' }],
    ]);
  });

  test('without a sheet of the name is refused with the names that there are', async () => {
    const workbook = await writeXlsx({ sheets: [{ name: 'Ada', rows: [['NIP'], ['1']] }] });

    const { body } = await office.send(workbook, { name: 'awards.xlsx', sheet: 'Tidak' }, { type: XLSX });

    expect(body.errors[0].extensions).toMatchObject({ code: 'IMPORT_SHEET_UNKNOWN', known: 'Ada' });
  });
});

describe('a row', () => {
  const faultsOf = async (content: string, name: string) => {
    const run = await office.look(await office.run(content, { name }));
    return run.rows.nodes.flatMap(
      ({ number, faults }: { number: number; faults: { field: string; code: string; given: string }[] }) =>
        faults.map(({ field, code, given }) => [number, field, code, given]),
    );
  };

  test.each([
    ['no day', ';x;NATIONAL;31-02-2024;SK', [['awardedOn', 'DATE_INVALID', '31-02-2024']]],
    [
      'the day of an empty cell',
      ';x;NATIONAL;1900-01-00;SK',
      [['awardedOn', 'DATE_TOO_EARLY', '1900-01-00']],
    ],
    ['a day ahead', ';x;NATIONAL;2999-01-01;SK', [['awardedOn', 'IN_THE_FUTURE', '2999-01-01']]],
    ['an unknown code', ';x;PLANETARY;2024-01-01;SK', [['scope', 'CODE_UNKNOWN', 'PLANETARY']]],
    ['nothing where something is needed', ';;NATIONAL;2024-01-01;SK', [['title', 'REQUIRED', null]]],
    ['an error of a formula', ';#N/A;NATIONAL;2024-01-01;SK', [['title', 'SPREADSHEET_ERROR', '#N/A']]],
    ['a cell too many', ';x;NATIONAL;2024-01-01;SK;more', [[null, 'CELLS_MISCOUNTED', 'more']]],
    ['nothing that is seen', ';\u200b;NATIONAL;2024-01-01;SK', [['title', 'TEXT_INVISIBLE', '\u200b']]],
  ])('with %s is refused with number, field, value and code', async (_, row, faults) => {
    expect(await faultsOf(awards(`${nip}${row}`), 'awards.csv')).toEqual(
      faults.map((fault) => [2, ...fault]),
    );
  });

  test('with a cell of a megabyte is refused, and its value is told shortened', async () => {
    const [[, field, code, given]] = await faultsOf(
      awards(`${nip};${'x'.repeat(1_000_000)};NATIONAL;2024-01-01;SK`),
      'awards.csv',
    );

    expect([field, code, given.length]).toEqual(['title', 'TEXT_TOO_LONG', 201]);
  });

  test('about somebody, a position or a competency that nobody knows is refused', async () => {
    const unknown = '199001012010011999';
    expect(await faultsOf(awards(`${unknown};x;NATIONAL;2024-01-01;SK`), 'awards.csv')).toEqual([
      [2, 'nip', 'PERSON_UNKNOWN', unknown],
    ]);
    expect(
      await faultsOf(`NIP,Position,From,Document\n${nip},T.NONE,2020-01-01,SK`, 'appointments.csv'),
    ).toEqual([[2, 'position', 'POSITION_UNKNOWN', 'T.NONE']]);
  });

  test('whose requirement no ranking could judge is refused with the names of what is wrong', async () => {
    const content = [
      'Position\tRule\tParameters\tFrom\tLegal Basis',
      `${position}\tMINIMUM_RANK\t"{""rank"":""XX""}"\t2024-01-01\tPerwali`,
      `${position}\tMINIMUM_EDUCATION\t\t2024-01-01\tPerwali`,
      `${position}\tMAXIMUM_AGE\t"{""age"":""56""}"\t2024-01-01\tPerwali`,
    ].join('\n');

    expect(await faultsOf(content, 'requirements.csv')).toEqual([
      [2, 'parameters', 'PARAMETERS_INVALID', '{"rank":"XX"}'],
      [3, 'parameters', 'PARAMETERS_INVALID', null],
      [4, 'parameters', 'PARAMETERS_INVALID', '{"age":"56"}'],
    ]);
  });

  test.each([
    [
      'a year ahead',
      'appraisals.csv',
      'NIP;Year;Predicate;Document\n%;2027;BAIK;SK',
      'year',
      'IN_THE_FUTURE',
    ],
    [
      'a rating without the other',
      'appraisals.csv',
      'NIP;Year;Predicate;Work Result;Document\n%;2019;BAIK;ABOVE_EXPECTATION;SK',
      'behaviour',
      'REQUIRED',
    ],
    [
      'hours that may be thousands',
      'training.csv',
      'NIP;Title;Hours;Completed On;Document\n%;x;1.000;2024-01-01;SK',
      'hours',
      'NUMBER_INVALID',
    ],
    [
      'a rank that lost its letter',
      'ranks.csv',
      'NIP;Rank;From;Document\n%;III;2020-01-01;SK',
      'rank',
      'RANK_OF_OTHER_KIND',
    ],
    [
      'a NIP that was rounded',
      'awards.csv',
      awards('198001012005011000;x;NATIONAL;2024-01-01;SK'),
      'nip',
      'NIP_ROUNDED',
    ],
    [
      'NUL within JSON',
      'requirements.csv',
      'Position;Rule;Parameters;From;Legal Basis\nT;MINIMUM_RANK;"{""rank"":""\\u0000""}";2024-01-01;x',
      'parameters',
      'JSON_INVALID',
    ],
  ])('with %s is refused', async (_, name, content, field, code) => {
    expect(
      (await faultsOf(content.replace('%', nip), name)).map((fault: unknown[]) => fault.slice(1, 3)),
    ).toContainEqual([field, code]);
  });

  test('that overlaps with another definitive appointment is refused, in the file or with what is stored', async () => {
    const content = `NIP,Position,From,Until,Document\n${nip},${position},2015-01-01,2019-12-31,SK 1\n${nip},${position},2019-06-01,,SK 2`;
    expect(await faultsOf(content, 'appointments.csv')).toEqual([
      [3, 'from', 'PERIOD_OVERLAPS', '2019-06-01'],
    ]);

    const other = await build.employee();
    const held = await build.position();
    await build.appointment(other, held, period('2018-01-01'));
    const { rows } = await api.database.query('select nip from employee where id = $1', [other]);
    expect(
      await faultsOf(
        `NIP,Position,From,Document\n${rows[0].nip},${position},2020-01-01,SK`,
        'appointments.csv',
      ),
    ).toEqual([[2, 'from', 'PERIOD_OVERLAPS', '2020-01-01']]);
  });

  test('with a rank that goes backwards is refused, unless a sanction explains it', async () => {
    const ranks = (...rows: string[]) =>
      `NIP,Rank,From,Document\n${rows.map((row) => `${nip},${row},SK`).join('\n')}`;
    expect(await faultsOf(ranks('III/d,2018-04-01', 'III/c,2022-04-01'), 'ranks.csv')).toEqual([
      [3, 'rank', 'RANK_BACKWARDS', 'III_C'],
    ]);

    const run = await office.run(ranks('III/d,2018-04-01', 'III/c,2022-04-01'), {
      name: 'ranks.csv',
      more: 'true',
    });
    await office.send(`NIP,Severity,From,Until,Document\n${nip},Berat,2022-03-01,2023-02-28,SK`, {
      name: 'sanctions.csv',
      run,
    });
    expect(await office.look(run)).toMatchObject({ refused: 0, created: 3 });
  });

  test('of a diploma before birth is refused', async () => {
    expect(
      await faultsOf(`NIP,Level,Graduated On,Document\n${nip},S1,1980-01-01,SK`, 'education.csv'),
    ).toEqual([[2, 'graduatedOn', 'BEFORE_BIRTH', '1980-01-01']]);
  });

  test('whose NIP disagrees with birth date and sex is taken, with findings', async () => {
    const run = await office.look(
      await office.run('NIP,Name,Sex,Birth Date,Kind\n199003152015011001,Sari Utami,P,1991-03-15,PNS', {
        name: 'employees.csv',
      }),
    );

    expect(run).toMatchObject({ created: 1, refused: 0 });
    expect(
      run.rows.nodes[0].findings.map(({ code, expected }: { code: string; expected: string }) => [
        code,
        expected,
      ]),
    ).toEqual([
      ['NIP_BIRTH_DATE', '1990-03-15'],
      ['NIP_SEX', 'MALE'],
    ]);
  });

  test('that tells of the same record as an earlier one is refused, unless it says the same', async () => {
    const rows = [
      `${nip};x;NATIONAL;2024-01-01;SK 9`,
      `${nip};x;NATIONAL;2024-01-01;SK 9`,
      `${nip};x;AGENCY;2024-01-01;SK 9`,
    ];

    expect(await faultsOf(awards(...rows), 'awards.csv')).toEqual([[4, null, 'ROW_REPEATED', null]]);
  });
});

describe('a run', () => {
  const file = () =>
    awards(`${nip};Setia;NATIONAL;2020-08-17;SK 20`, `${nip};Teladan;AGENCY;2021-08-17;SK 21`);

  test('writes nothing before it is applied, then all of it; a second one of the same file changes nothing', async () => {
    const before = (await stored('award')).length;
    const id = await office.run(file(), { name: 'awards.csv', source: 'SIMPEG' });
    expect((await stored('award')).length).toBe(before);

    const { data } = await office.apply(id);
    expect(data.applyImport.importRun).toMatchObject({ status: 'APPLIED', created: 2 });
    expect((await stored('award')).length).toBe(before + 2);

    expect(
      await office.look(await office.run(file(), { name: 'awards.csv', source: 'SIMPEG' })),
    ).toMatchObject({
      created: 0,
      changed: 0,
      equal: 2,
    });
    const { rows } = await api.database.query(
      "select act, change, subject from audit_event where record_type = 'Award' and record_id in (select record_id from import_row where run_id in (select id from import_run where applied_at is not null))",
    );
    expect(rows).toEqual(Array(2).fill({ act: 'applyImport', change: 'CREATED', subject: 'test' }));
  });

  test('with refused rows is refused as a whole, unless the caller takes the good ones', async () => {
    const id = await office.run(
      awards(`${nip};Baik;NATIONAL;2022-08-17;SK 22`, `${nip};;NATIONAL;2022-08-17;SK`),
      { name: 'awards.csv' },
    );

    const { errors } = await office.apply(id);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'IMPORT_ROWS_OPEN', refused: 1, conflicting: 0 });
    expect(await office.look(id)).toMatchObject({ status: 'CHECKED', failure: { code: 'IMPORT_ROWS_OPEN' } });

    const { data } = await office.apply(id, { isPartial: true });
    expect(data.applyImport.importRun).toMatchObject({ status: 'APPLIED', created: 1, refused: 1 });
  });

  test('changes what the same source said, and is in conflict with another: resolved by a rule, or singly', async () => {
    const scoped = (scope: string) => awards(`${nip};Jasa;${scope};2019-08-17;SK 19`);
    await office.apply(
      await office.run(scoped('AGENCY'), { name: 'awards.csv', source: 'A', asOf: '2026-01-01' }),
    );
    const scope = async () => (await stored('award')).find(({ title }) => title === 'Jasa')?.scope;

    const changed = await office.run(scoped('NATIONAL'), {
      name: 'awards.csv',
      source: 'A',
      asOf: '2026-02-01',
    });
    expect(await office.look(changed)).toMatchObject({
      changed: 1,
      rows: { nodes: [{ differences: [{ field: 'scope', incoming: 'NATIONAL', present: 'AGENCY' }] }] },
    });
    await office.apply(changed);
    expect(await scope()).toBe('NATIONAL');

    const older = await office.run(scoped('CROSS_AGENCY'), {
      name: 'awards.csv',
      source: 'B',
      asOf: '2026-01-15',
    });
    expect(await office.look(older)).toMatchObject({
      conflicting: 1,
      rows: { nodes: [{ outcome: 'CONFLICTING', presentSource: 'A', presentAsOf: '2026-02-01' }] },
    });
    expect((await office.apply(older)).errors?.[0]?.extensions['code']).toBe('IMPORT_ROWS_OPEN');
    await office.apply(older, { conflictRule: 'NEWER' });
    expect(await scope()).toBe('NATIONAL');

    const newer = await office.run(scoped('CROSS_AGENCY'), {
      name: 'awards.csv',
      source: 'B',
      asOf: '2026-03-01',
    });
    const [row] = (await office.look(newer)).rows.nodes;
    const { data } = await api.ask(
      'mutation ($input: ResolveImportConflictsInput!) { resolveImportConflicts(input: $input) { importRun { conflicting changed } } }',
      { input: { importRunId: newer, importRowIds: [row.id], resolution: 'INCOMING' } },
    );
    expect(data.resolveImportConflicts.importRun).toEqual({ conflicting: 0, changed: 1 });
    await office.apply(newer);
    expect(await scope()).toBe('CROSS_AGENCY');
  });

  test('is compared again where records changed since its dry run, and nothing is written', async () => {
    const id = await office.run(awards(`${nip};Kilat;NATIONAL;2018-08-17;SK 18`), { name: 'awards.csv' });
    await build.fact('award', employee, {
      title: 'Kilat',
      scope: 'AGENCY',
      awarded_on: '2018-08-17',
      document: 'SK 18',
    });

    const { errors } = await office.apply(id);

    expect(errors?.[0]?.extensions['code']).toBe('IMPORT_RECORDS_CHANGED');
    expect(await office.look(id)).toMatchObject({ status: 'CHECKED', created: 0, conflicting: 1 });
  });

  test('ends an open rank where the next begins, and an empty cell takes nothing away', async () => {
    const someone = await build.employee();
    const {
      rows: [{ nip: other }],
    } = await api.database.query('select nip from employee where id = $1', [someone]);
    const ranks = (...rows: string[]) =>
      `NIP,Rank,From,Document\n${rows.map((row) => `${other},${row},SK`).join('\n')}`;
    await office.apply(
      await office.run(ranks('III/a,2012-04-01', 'III/b,2016-04-01'), { name: 'ranks.csv' }),
    );
    const later = await office.run(ranks('III/c,2020-04-01'), { name: 'ranks.csv' });
    await office.apply(later);

    const held = async () =>
      (
        await api.database.query(
          'select rank, upper(during)::text as until from rank_holding where employee_id = $1 order by during',
          [someone],
        )
      ).rows;
    expect(await held()).toEqual([
      { rank: 'III_A', until: '2016-04-01' },
      { rank: 'III_B', until: '2020-04-01' },
      { rank: 'III_C', until: null },
    ]);
    expect(
      await office.look(await office.run(ranks('III/a,2012-04-01'), { name: 'ranks.csv' })),
    ).toMatchObject({ equal: 1, changed: 0 });

    await office.takeBack(later);
    expect(await held()).toEqual([
      { rank: 'III_A', until: '2016-04-01' },
      { rank: 'III_B', until: null },
    ]);
  });

  test('that leaves documents out neither takes them away nor doubles what has one', async () => {
    const someone = await build.employee();
    const { rows } = await api.database.query('select nip from employee where id = $1', [someone]);
    const own = rows[0].nip;
    const sent = async (file: string, content: string, source = 'IMPORT') =>
      office.run(content.replaceAll('%', own), { name: file, source });
    await office.apply(await sent('awards.csv', awards('%;Setia;NATIONAL;2020-01-01;SK 5')));
    await office.apply(
      await sent('ranks.csv', 'NIP;Rank;From;Until;Document\n%;III/c;2020-01-01;31-12-9999;SK 823/1'),
    );

    const again = [
      await sent('awards.csv', awards('%;Setia;NATIONAL;2020-01-01;')),
      await sent('awards.csv', awards('%;Setia;NATIONAL;2020-01-01;'), 'LAIN'),
      await sent('ranks.csv', 'NIP;Rank;From\n%;III/c;2020-01-01'),
    ];

    for (const run of again)
      expect(await office.look(run)).toMatchObject({ equal: 1, created: 0, changed: 0 });
    const ranks = await api.database.query('select during::text from rank_holding where employee_id = $1', [
      someone,
    ]);
    expect(ranks.rows).toEqual([{ during: '[2020-01-01,)' }]);
  });

  test('is taken back while nothing was written over it, otherwise it says which rows stand in the way', async () => {
    const people =
      'NIP,Name,Sex,Birth Date,Kind,From,Document\n199205052018011008,Tono Wijaya,L,1992-05-05,PNS,2018-01-01,SK';
    const id = await office.run(people, { name: 'employees.csv' });
    expect((await office.apply(id)).data.applyImport.importRun.created).toBe(1);
    const rank = await office.run('NIP,Rank,From,Document\n199205052018011008,III/a,2018-01-01,SK', {
      name: 'ranks.csv',
    });
    await office.apply(rank);

    const { errors } = await office.takeBack(id);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'IMPORT_TAKE_BACK_BLOCKED',
      blocking: 1,
      examples: ['employees, 2: RankHolding'],
    });

    await office.takeBack(rank);
    expect((await office.takeBack(id)).data.takeBackImport.importRun.status).toBe('TAKEN_BACK');
    expect((await stored('employee')).some(({ nip: found }) => found === '199205052018011008')).toBe(false);
  });

  test('that fills a gap takes no record over, and taken back leaves the sources as they were', async () => {
    const someone = await build.employee();
    const { rows } = await api.database.query('select nip from employee where id = $1', [someone]);
    const sent = (file: string, content: string, source: string) =>
      office.run(content.replaceAll('%', rows[0].nip), { name: file, source });
    const training = (hours: string) =>
      `NIP;Title;Hours;Completed On;Document\n%;Kursus;${hours};2024-01-01;SK`;
    const origins = async () =>
      (
        await api.database.query(
          'select kind, source, is_origin from record_source where person_id = $1 order by kind, source',
          [someone],
        )
      ).rows.map((row) => `${row.kind} ${row.source} ${row.is_origin}`);
    await office.apply(await sent('training.csv', training(''), 'SA'));
    await office.apply(await sent('training.csv', training('40'), 'SB'));
    expect(await origins()).toEqual(['TRAINING SA true', 'TRAINING SB false']);
    // The hours are the other source's: it may change them, who left them out may not.
    expect(await office.look(await sent('training.csv', training('4'), 'SB'))).toMatchObject({ changed: 1 });
    const contested = await office.look(await sent('training.csv', training('4'), 'SA'));
    expect(contested).toMatchObject({ conflicting: 1 });
    expect(contested.rows.nodes[0].presentSource).toBe('SB');

    await office.apply(await sent('ranks.csv', 'NIP;Rank;From;Document\n%;III/c;2020-01-01;A', 'SB'));
    const next = await sent('ranks.csv', 'NIP;Rank;From;Document\n%;III/d;2024-01-01;B', 'SB');
    await office.apply(next);
    expect((await office.takeBack(next)).errors).toBeUndefined();
    expect(await origins()).toEqual(['RANK SB true', 'TRAINING SA true', 'TRAINING SB false']);
  });

  test('is taken back without what its source said, unless that source said more since', async () => {
    const someone = await build.employee();
    const { rows } = await api.database.query('select nip from employee where id = $1', [someone]);
    const training = (hours: string) =>
      `NIP;Title;Hours;Completed On;Document\n${rows[0].nip};Diklat;${hours};2024-01-01;SK`;
    const sent = (hours: string, source: string, asOf = '2026-01-01') =>
      office.run(training(hours), { name: 'training.csv', source, asOf });
    const sources = async () =>
      (
        await api.database.query(
          'select source, is_origin, as_of::text, differs from record_source where person_id = $1 order by source',
          [someone],
        )
      ).rows.map((row) => `${row.source} ${row.is_origin} ${row.as_of} ${row.differs?.hours ?? '='}`);
    await office.apply(await sent('40', 'SA', '2025-01-01'));
    const same = await sent('40', 'SB', '2025-02-01');
    await office.apply(same);
    const later = await sent('40', 'SA', '2025-03-01');
    await office.apply(later);
    const disputed = await sent('50', 'SC', '2025-04-01');
    await office.apply(disputed, { conflictRule: 'PRESENT' });
    expect(await sources()).toEqual([
      'SA true 2025-03-01 =',
      'SB false 2025-02-01 =',
      'SC false 2025-04-01 50',
    ]);

    for (const run of [disputed, same, later]) await office.takeBack(run);

    expect(await sources()).toEqual(['SA true 2025-01-01 =']);
    const [first, second] = [await sent('41', 'SA', '2025-05-01'), await sent('42', 'SA', '2025-06-01')];
    await office.apply(first);
    expect((await office.apply(second)).errors?.[0]?.extensions).toMatchObject({
      code: 'IMPORT_RECORDS_CHANGED',
    });
    await office.apply(second);
    const back = await sent('41', 'SA', '2025-07-01');
    await office.apply(back);
    expect((await office.takeBack(first)).errors?.[0]?.extensions).toMatchObject({
      code: 'IMPORT_TAKE_BACK_BLOCKED',
      examples: ['training, 2'],
    });
    expect((await office.look(first)).failure).toMatchObject({ code: 'IMPORT_TAKE_BACK_BLOCKED' });

    for (const run of [back, second, first])
      expect((await office.takeBack(run)).data.takeBackImport.importRun.status).toBe('TAKEN_BACK');
    expect(await sources()).toEqual(['SA true 2025-01-01 =']);
    expect((await office.look(first)).failure).toBeNull();
  });

  test('of which somebody looks at values and differences is written down as a look at the person', async () => {
    const reader = { subject: 'curious-importer' };
    const { body } = await office.send(
      awards(`${nip};Dilihat;NATIONAL;2024-01-01;SK`),
      { name: 'awards.csv', source: 'S1' },
      { claims: reader },
    );
    await office.look(body.id, reader);

    const logged = async () =>
      (
        await api.database.query(
          "select fields from record_read where $1 = any(people) and subject = 'curious-importer' order by id desc limit 1",
          [employee],
        )
      ).rows[0]?.fields;
    await vi.waitFor(async () => expect(await logged()).toContain('ImportRow.values'));
  });

  test('tells later of nobody whom its maker no longer reaches', async () => {
    const wide = { subject: 'transferred' };
    const { body } = await office.send(
      awards(`${nip};Pindah;NATIONAL;2024-01-01;SK`, '199001012010011999;x;NATIONAL;2024-01-01;SK'),
      { name: 'awards.csv' },
      { claims: wide },
    );
    expect((await office.look(body.id, wide)).rows.totalCount).toBe(2);

    const { rows } = await office.look(body.id, { ...wide, agencies: ['NOWHERE'] });

    expect(rows.nodes.map(({ number }: { number: number }) => number)).toEqual([3]);
  });

  test('that waits for its next file says so, however long, and is no interrupted one', async () => {
    const header = 'NIP,Title,Scope,Awarded On,Document\n';
    const row = (number: number) => `${nip},Penghargaan ${number},NATIONAL,2020-01-0${number},SK ${number}\n`;
    const { body } = await office.send(header + row(1), { kind: 'AWARD', more: 'true', name: 'satu.csv' });
    await api.database.query("update import_run set status_since = now() - interval '1 hour'");
    const waits = async () =>
      (
        await api.ask('query ($id: ID!) { importRun(id: $id) { status isAwaitingFile failure { code } } }', {
          id: body.id,
        })
      ).data.importRun;

    expect(await waits()).toEqual({ status: 'READING', isAwaitingFile: true, failure: null });
    await office.send(header + row(2), { kind: 'AWARD', run: body.id, name: 'dua.csv' });
    expect(await waits()).toEqual({ status: 'CHECKED', isAwaitingFile: false, failure: null });
    expect(await office.look(body.id)).toMatchObject({ created: 2 });
  });

  test('that would end a unit before it began is refused', async () => {
    const units = (from: string, until: string) =>
      `Code;Name;Parent;From;Until;Document\nT.AKHIR;Akhir;T;${from};${until};SK`;
    await office.apply(
      await office.run(units('2020-01-01', '31-12-2024'), { name: 'units.csv', source: 'S' }),
    );

    const run = await office.look(
      await office.run(units('2025-06-01', ''), { name: 'units.csv', source: 'S' }),
    );

    expect(run.rows.nodes[0].faults).toMatchObject([{ field: 'from', code: 'PERIOD_REVERSED' }]);
  });

  test('of a unit whose code is none of its agency is refused, whatever the run named before', async () => {
    const run = await office.look(
      await office.run('Code;Name;Parent;From;Document\nZ.LUAR;Luar;T;2020-01-01;SK', { name: 'units.csv' }),
    );

    expect(run.rows.nodes[0].faults).toMatchObject([{ field: 'code', code: 'CODE_OUTSIDE_AGENCY' }]);
  });

  test('is seen by who made it and by planners who reach everybody, nobody else', async () => {
    const bound = { subject: 'bound', agencies: ['T'] };
    const { body } = await office.send(
      awards(`${nip};x;NATIONAL;2024-01-01;SK`),
      { name: 'awards.csv' },
      { claims: bound },
    );

    expect((await office.look(body.id, bound)).status).toBe('CHECKED');
    expect((await office.look(body.id)).status).toBe('CHECKED');
    expect(await office.look(body.id, { subject: 'other', agencies: ['T'] })).toBeNull();
    const { errors } = await api.ask(
      'query ($id: ID!) { importRun(id: $id) { id } }',
      { id: body.id },
      { roles: [Role.AUDITOR] },
    );
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('of a caller bound to a unit tells of nobody beyond it', async () => {
    const elsewhere = { subject: 'elsewhere', agencies: ['NOWHERE'] };

    const { body } = await office.send(
      awards(`${nip};x;NATIONAL;2024-01-01;SK`),
      { name: 'awards.csv' },
      { claims: elsewhere },
    );

    expect((await office.look(body.id, elsewhere)).rows.nodes[0].faults).toMatchObject([
      { code: 'PERSON_UNKNOWN', given: nip },
    ]);
  });
});

describe('what is left out', () => {
  const files = async (...contents: [string, string][]) => {
    let run = '';
    for (const [at, [name, content]] of contents.entries())
      run = (await office.send(content, { name, run, more: String(at < contents.length - 1) })).body.id;
    return run;
  };
  const unit = async (code: string) =>
    (await api.ask('query ($code: String!) { unit(by: { code: $code }) { name } }', { code })).data.unit;

  test('takes all that its row tells of along, and whatever leans on it', async () => {
    const top = 'T9';
    const run = await files(
      [
        'units.csv',
        [
          'Code;Name;Parent;From;Document',
          `${top};Kota;;2020-01-01;SK`,
          `${top}.1;Dinas;${top};2020-01-01;SK`,
          `${top}.2;Badan;T9X;2020-01-01;SK`,
          `${top}.1;Dinas lain;${top};2020-01-01;SK`,
        ].join('\n'),
      ],
      [
        'employees.csv',
        [
          'NIP;Name;Sex;Kind;Agency;Unit;From;Birth Date;Document',
          `198505052010011077;Setengah;L;PNS;${top};${top}.2;2010-01-01;1985-05-05;SK`,
          `198505062010011078;Utuh;L;PNS;${top};${top}.1;2010-01-01;1985-05-06;SK`,
        ].join('\n'),
      ],
    );
    const { refused } = await office.look(run);
    expect(refused).toBeGreaterThan(0);

    const { data, errors } = await office.apply(run, { isPartial: true });

    expect(errors).toBeUndefined();
    expect(data.applyImport.importRun).toMatchObject({ status: 'APPLIED' });
    expect([await unit(`${top}.1`), await unit(`${top}.2`)]).toEqual([{ name: 'Dinas' }, null]);
    const { rows } = await api.database.query(
      "select e.nip, count(p.id)::int as placed from employee e left join placement p on p.employee_id = e.id where e.nip like '198505%' group by e.nip",
    );
    expect(rows).toEqual([{ nip: '198505062010011078', placed: 1 }]);
  });

  test('ends no period: the rank before a refused one goes on to the next that is taken', async () => {
    const person = await build.employee();
    const { rows } = await api.database.query('select nip from employee where id = $1', [person]);
    const own = rows[0].nip;
    const run = await files([
      'ranks.csv',
      `NIP;Rank;From;Document\n${own};III/c;2020-01-01;A\n${own};III/a;2022-01-01;B\n${own};III/d;2024-01-01;C`,
    ]);
    expect(await office.look(run)).toMatchObject({ refused: 1, created: 2 });

    await office.apply(run, { isPartial: true });

    const held = await api.database.query(
      'select rank, during::text from rank_holding where employee_id = $1 order by during',
      [person],
    );
    expect(held.rows).toEqual([
      { rank: 'III_C', during: '[2020-01-01,2024-01-01)' },
      { rank: 'III_D', during: '[2024-01-01,)' },
    ]);
  });
});

describe('nobody', () => {
  test('keeps the own record by a file, or the organization of others', async () => {
    const own = { nip, subject: nip };
    const mine = await office.send(
      awards(`${nip};x;NATIONAL;2024-01-01;SK`),
      { name: 'awards.csv' },
      { claims: own },
    );
    expect((await office.look(mine.body.id)).rows.nodes[0].faults).toMatchObject([{ code: 'OWN_RECORD' }]);

    const bound = { subject: 'bound', agencies: ['T'] };
    const units = await office.send(
      'Code;Name;Parent;From;Document\nT.BARU;Baru;T;2020-01-01;SK',
      { name: 'units.csv' },
      { claims: bound },
    );
    expect((await office.look(units.body.id)).rows.nodes[0].faults).toMatchObject([
      { code: 'OUTSIDE_REACH' },
    ]);
  });

  test('applies what was changed behind the dry run, also where its counts stay equal', async () => {
    const [first, second] = [
      await office.run(awards(`${nip};Berubah;NATIONAL;2024-01-01;SK 1`), {
        name: 'awards.csv',
        source: 'A',
      }),
      await office.run(awards(`${nip};Berubah;NATIONAL;2024-01-01;SK 1`), {
        name: 'awards.csv',
        source: 'A',
      }),
    ];
    await office.apply(first);
    const scoped = (scope: string) =>
      office.run(awards(`${nip};Berubah;${scope};2024-01-01;SK 1`), { name: 'awards.csv', source: 'A' });
    const later = await scoped('AGENCY');
    await office.apply(await scoped('INTERNATIONAL'));

    for (const run of [second, later]) {
      const { errors } = await office.apply(run);
      expect(errors?.[0]?.extensions['code']).toBe('IMPORT_RECORDS_CHANGED');
    }
  });
});

describe('text that no database stores', () => {
  test.each([
    ['in the name of a file', awards('x'), { name: 'a\0b.csv' }, 'BAD_USER_INPUT'],
    ['in the name of a source', awards('x'), { name: 'awards.csv', source: 'a\0b' }, 'BAD_USER_INPUT'],
    ['in a heading', awards('x').replace('Tingkat', 'Ting\0kat'), { name: 'awards.csv' }, 'IMPORT_FILE_TYPE'],
  ])('%s is refused', async (_, content, parameters, code) => {
    const { status, body } = await office.send(content, parameters);

    expect([status, body.errors?.[0].extensions.code]).toEqual([400, code]);
  });

  test('in a cell is refused with its row, and a long cell is cut between characters', async () => {
    const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
    const row = (number: number, ...cells: string[]) =>
      `<row r="${number}">${cells.map(text).join('')}</row>`;
    const workbook = archive(
      workbookParts(
        [
          row(1, 'NIP', 'Title', 'Scope', 'Awarded On', 'Document'),
          row(2, nip, 'a_x0000_b', 'NATIONAL', '2024-01-01', 'SK'),
          row(3, nip, `${'x'.repeat(199)}\u{1f600}\u{1f600}`, 'NATIONAL', '2024-01-01', 'SK'),
        ].join(''),
      ),
    );
    const run = await office.look(await office.run(workbook, { name: 'awards.xlsx' }, XLSX));

    expect(run.rows.nodes.map(({ faults }: { faults: object[] }) => faults)).toMatchObject([
      [{ field: 'title', code: 'TEXT_INVISIBLE', given: 'a\ufffdb' }],
      [{ field: 'title', code: 'TEXT_TOO_LONG', given: `${'x'.repeat(199)}…` }],
    ]);
  });
});

describe('a mapping', () => {
  const save = (input: object) =>
    api.ask(
      'mutation ($input: SaveImportMappingInput!) { saveImportMapping(input: $input) { importMapping { name kind version headings { heading field } } } }',
      { input },
    );
  const headings = [
    { heading: 'Nomor Pegawai', field: 'nip' },
    { heading: 'Judul', field: 'title' },
    { heading: 'Cakupan', field: 'scope' },
    { heading: 'Hari', field: 'awardedOn' },
    { heading: 'Catatan', field: null },
  ];

  test('of own headings is stored under a name, used, replaced and removed', async () => {
    expect(
      (await save({ name: 'KAMI', kind: 'AWARD', headings })).data.saveImportMapping.importMapping,
    ).toEqual({
      name: 'KAMI',
      kind: 'AWARD',
      version: 1,
      headings: expect.arrayContaining(headings),
    });
    const content = `Nomor Pegawai;Judul;Cakupan;Hari;Catatan\n${nip};Peta;Nasional;1 Mei 2017;abc`;

    const run = await office.look(
      await office.run(content, { name: 'apa saja.csv', mapping: 'KAMI', source: 'KAMI' }),
    );

    expect(run).toMatchObject({ created: 1, files: [{ kind: 'AWARD', ignoredHeadings: ['Catatan'] }] });
    expect(
      (await save({ name: 'KAMI', kind: 'AWARD', headings })).data.saveImportMapping.importMapping.version,
    ).toBe(2);
    // It is a mapping of awards, whatever else the sender says.
    const asRanks = await office.send(content, { mapping: 'KAMI', kind: 'RANK' });
    expect(asRanks.body.errors[0].extensions.code).toBe('IMPORT_MAPPING_NOT_THERE');
    await api.ask('mutation { removeImportMapping(input: { name: "KAMI" }) { importMapping { name } } }');
    expect((await office.send(content, { mapping: 'KAMI' })).body.errors[0].extensions.code).toBe(
      'IMPORT_MAPPING_NOT_THERE',
    );
  });

  test('knows no heading but those that it names, whatever every object has', async () => {
    await save({ name: 'POLOS', kind: 'AWARD', headings });
    for (const heading of ['constructor', '__proto__', 'toString']) {
      const content = `Nomor Pegawai;Judul;Cakupan;Hari;${heading}\n${nip};Peta;Nasional;1 Mei 2017;abc`;
      const { body } = await office.send(content, { name: 'x.csv', mapping: 'POLOS' });
      expect(body.errors?.[0].extensions).toMatchObject({
        code: 'IMPORT_HEADING_UNKNOWN',
        headings: [heading],
      });
    }
  });

  test('of the national personnel system is ready, and said to be unverified', async () => {
    const { data } = await api.ask('{ importMappings { name kind certainty headings { heading field } } }');

    expect(
      data.importMappings
        .filter(({ name }: { name: string }) => name.startsWith('SIASN'))
        .map(({ name, certainty }: { name: string; certainty: string }) => [name, certainty]),
    ).toEqual([
      ['SIASN_GOLONGAN', 'UNVERIFIED'],
      ['SIASN_KURSUS', 'UNVERIFIED'],
      ['SIASN_PENDIDIKAN', 'UNVERIFIED'],
    ]);
    const content = `idPns,nipBaru,namaKursus,jumlahJam,noSertipikat,tanggalSelesaiKursus,path\nx,${nip},Manajemen Risiko,20,S-1,12-05-2025,p`;
    expect(
      await office.look(await office.run(content, { name: 'k.csv', mapping: 'SIASN_KURSUS' })),
    ).toMatchObject({ created: 1, refused: 0 });
  });

  test.each([
    ['no heading', { headings: [] }, 'input.headings'],
    ['an unknown field', { headings: [{ heading: 'a', field: 'shoeSize' }] }, 'input.headings.0.field'],
    [
      'a field twice',
      {
        headings: [
          { heading: 'a', field: 'nip' },
          { heading: 'b', field: 'nip' },
        ],
      },
      'input.headings.1',
    ],
    [
      'a heading twice, written otherwise',
      {
        headings: [
          { heading: 'A', field: 'nip' },
          { heading: ' a ', field: 'title' },
        ],
      },
      'input.headings.1',
    ],
    ['an empty name', { name: ' ' }, 'input.name'],
  ])('of %s is refused', async (_, changes, argument) => {
    const { errors } = await save({ name: 'X', kind: 'AWARD', headings, ...changes });

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});
