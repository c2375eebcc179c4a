import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder } from '../support/build.js';
import { importer, XLSX } from '../support/imports.js';

const api = useApi({ limits: { costAMinute: 1_000_000_000 } });
const build = builder(() => api.database);
const office = importer(api);

let employee = '';
let nip = '';

beforeEach(async () => {
  employee = await build.employee();
  nip = await build.nipOf(employee);
});

const sent = (name: string, lines: readonly string[], source: string) =>
  office.run(lines.join('\n').replaceAll('%', nip), { name: `${name}.csv`, source });
const applied = async (name: string, lines: readonly string[], source: string) => {
  const id = await sent(name, lines, source);
  const { errors } = await office.apply(id);
  expect(errors).toBeUndefined();
  return id;
};
const RANKS = 'NIP;Rank;From;Document';
const EDUCATION = 'NIP;Level;Field;Graduated On;Document';

describe('two systems', () => {
  test('that name different first days of one rank are in conflict; it is one rank, not two', async () => {
    await applied('ranks', [RANKS, '%;III/b;2012-04-01;A', '%;III/c;2016-04-01;B'], 'LOCAL');

    const id = await sent('ranks', [RANKS, '%;III/b;2012-04-01;A', '%;III/c;2016-10-01;B'], 'NATIONAL');

    const run = await office.look(id);
    expect(run).toMatchObject({ created: 0, equal: 1, conflicting: 1 });
    const [row] = run.rows.nodes.filter(({ outcome }: { outcome: string }) => outcome === 'CONFLICTING');
    expect(row).toMatchObject({
      presentSource: 'LOCAL',
      differences: [{ field: 'from', incoming: '2016-10-01', present: '2016-04-01' }],
    });
    await office.apply(id, { conflictRule: 'PRESENT' });
    const { data } = await api.ask(
      'query ($id: ID!) { employee(by: { id: $id }) { rankHistory { rank during { from to } isDisputed sources { source isOrigin differences { field value } } } } }',
      { id: encodeId('Employee', employee) },
    );
    expect(data.employee.rankHistory).toMatchObject([
      {
        rank: 'III_C',
        during: { from: '2016-04-01', to: null },
        isDisputed: true,
        sources: [
          { source: 'LOCAL', isOrigin: true, differences: [] },
          { source: 'NATIONAL', isOrigin: false, differences: [{ field: 'from', value: '2016-10-01' }] },
        ],
      },
      { rank: 'III_B', during: { from: '2012-04-01', to: '2016-04-01' }, isDisputed: false },
    ]);
    const again = await sent('ranks', [RANKS, '%;III/c;2016-10-01;B'], 'NATIONAL');
    await office.apply(again, { conflictRule: 'INCOMING' });
    const { rows } = await api.database.query(
      'select rank, during::text from rank_holding where employee_id = $1 order by during',
      [employee],
    );
    expect(rows).toEqual([
      { rank: 'III_B', during: '[2012-04-01,2016-10-01)' },
      { rank: 'III_C', during: '[2016-10-01,)' },
    ]);
  });

  test('that number one diploma differently are in conflict; another diploma is another one', async () => {
    await applied('education', [EDUCATION, '%;S1;Hukum;2010-08-01;123/UNMUL/2010'], 'LOCAL');

    const run = await office.look(
      await sent(
        'education',
        [EDUCATION, '%;S1;Hukum;2010-08-01;UNMUL-123', '%;S2;Hukum;2014-08-01;9/UGM/2014'],
        'NATIONAL',
      ),
    );

    expect(run).toMatchObject({ created: 1, conflicting: 1 });
  });

  test('of which one says the same record twice, or a rank held a second time, are in no conflict', async () => {
    const training = 'NIP;Title;Completed On;Document';
    await applied('training', [training, '%;Kursus;2020-01-01;A'], 'LOCAL');
    const twice = await sent(
      'training',
      [training, '%;Kursus;2020-01-01;B', '%;Kursus;2020-01-01;C'],
      'NATIONAL',
    );
    expect(await office.look(twice)).toMatchObject({ created: 2, conflicting: 0 });
    const own = await sent('training', [training, '%;Kursus;2020-01-01;D'], 'LOCAL');
    expect(await office.look(own)).toMatchObject({ created: 1, conflicting: 0 });

    const sanctions = 'NIP;Severity;From;Until;Document';
    await applied('sanctions', [sanctions, '%;Berat;2018-01-01;31-12-2018;HD'], 'LOCAL');
    await applied('ranks', [RANKS, '%;III/c;2015-04-01;A', '%;III/b;2018-01-01;B'], 'LOCAL');
    const regained = await sent('ranks', [RANKS, '%;III/c;2019-01-01;C'], 'NATIONAL');
    expect(await office.look(regained)).toMatchObject({ created: 1, conflicting: 0 });
  });

  test('of which one contradicts what stands beside are told so row by row, before anything is written', async () => {
    await applied(
      'appointments',
      [
        'NIP;Position;From;Until;Document',
        `%;${await code()};2015-01-01;31-12-2017;A`,
        `%;${await code()};2018-01-01;;B`,
      ],
      'LOCAL',
    );
    const { rows } = await api.database.query(
      'select p.code from appointment a join "position" p on p.id = a.position_id where a.employee_id = $1 order by a.during',
      [employee],
    );
    const longer = ['NIP;Position;From;Until;Document', `%;${rows[0].code};2015-01-01;31-12-2018;A`];
    const id = await sent('appointments', longer, 'NATIONAL');
    expect(await office.look(id)).toMatchObject({ conflicting: 1 });

    const refused = await office.apply(id, { conflictRule: 'INCOMING' });

    expect(refused.errors?.[0]?.extensions).toMatchObject({
      code: 'IMPORT_ROWS_OPEN',
      refused: 1,
      conflicting: 0,
    });
    const resolve = async (resolution: string) => {
      const [{ id: row }] = (await office.look(id)).rows.nodes;
      await api.ask(
        'mutation ($input: ResolveImportConflictsInput!) { resolveImportConflicts(input: $input) { importRun { id } } }',
        { input: { importRunId: id, importRowIds: [row], resolution } },
      );
      return (await office.look(id)).rows.nodes[0];
    };
    expect(await resolve('INCOMING')).toMatchObject({
      outcome: 'REFUSED',
      faults: [{ field: 'from', code: 'PERIOD_OVERLAPS', expected: '2018-01-01 – …' }],
    });
    expect(await resolve('PRESENT')).toMatchObject({ outcome: 'EQUAL', faults: [] });
    expect((await office.apply(id)).errors).toBeUndefined();
  });
});

async function code(): Promise<string> {
  const post = await build.position({ class: 'PENGAWAS' });
  return (await api.database.query('select code from "position" where id = $1', [post])).rows[0].code;
}

describe('a row', () => {
  test('whose predicate is not that of its two ratings is refused with the right one, in a file and in a report', async () => {
    const appraisals = 'NIP;Tahun;Predikat;Hasil Kerja;Perilaku Kerja;Nomor SK';
    const wrong = `%;2025;Sangat Baik;Di Bawah Ekspektasi;Di Bawah Ekspektasi;SK`;
    const right = `%;2025;Sangat Baik;Di Atas Ekspektasi;Di Atas Ekspektasi;SK`;

    const run = await office.look(await sent('appraisals', [appraisals, wrong], 'LOCAL'));

    expect(run.rows.nodes[0].faults).toMatchObject([
      { field: 'predicate', code: 'PREDICATE_DIFFERS', given: 'SANGAT_BAIK', expected: 'SANGAT_KURANG' },
    ]);
    expect(await office.look(await sent('appraisals', [appraisals, right], 'LOCAL'))).toMatchObject({
      created: 1,
    });
    const { errors } = await api.ask(
      'mutation ($input: ReportRecordInput!) { reportRecord(input: $input) { recordReport { id version } } }',
      {
        input: {
          kind: 'APPRAISAL',
          values: Object.entries({
            year: '2025',
            predicate: 'SANGAT_BAIK',
            workResult: 'BELOW_EXPECTATION',
            behaviour: 'BELOW_EXPECTATION',
            document: 'SK',
          }).map(([field, value]) => ({ field, value })),
        },
      },
      { subject: nip, roles: [Role.EMPLOYEE], nip },
    );
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'RECORD_REFUSED',
      fault: 'PREDICATE_DIFFERS',
      argument: 'input.values.1.value',
    });
  });

  test('that names a rank twice, each time another one, is refused with both', async () => {
    const rank = async (text: string) =>
      (await office.look(await sent('ranks', [RANKS, `%;${text};2020-01-01;SK`], 'S'))).rows.nodes[0];

    expect((await rank('Penata, III/d')).faults).toMatchObject([
      { code: 'CODE_UNKNOWN', expected: 'III_D, III_C' },
    ]);
    for (const text of ['Penata Tk. I (III/d)', 'Gol. III/d', 'Penata Tingkat I', 'III d', 'PNS III.d'])
      expect((await rank(text)).values).toContainEqual({ field: 'rank', value: 'III_D' });
  });

  test('of days on which nobody was employed, or nothing was there yet, is a finding', async () => {
    const units = 'Code;Name;Parent;From;Until;Document';
    await applied('units', [units, 'T.U;Lama;T;2000-01-01;31-12-2015;SK'], 'S');
    const run = await office.look(
      await sent(
        'placements',
        ['NIP;Unit;From;Document', '%;T.U;2020-01-01;SK', '%;T.U;2010-01-01;SK', '%;T.U;1990-01-01;SK'],
        'S',
      ),
    );

    expect(run).toMatchObject({ created: 3, refused: 0 });
    expect(
      run.rows.nodes.map(({ findings }: { findings: { code: string }[] }) =>
        findings.map(({ code: one }) => one),
      ),
    ).toEqual([['NOT_THERE_THEN'], [], ['OUTSIDE_EMPLOYMENT']]);
    const potential = await office.look(
      await sent(
        'potential-assessments',
        ['NIP;Score;Assessed On;Valid Until;Document', '%;0,85;2026-01-01;2028-01-01;SK'],
        'S',
      ),
    );
    expect(potential.rows.nodes[0].findings).toMatchObject([{ code: 'LOOKS_LIKE_SHARE', given: '0,85' }]);
  });

  test('in a cell that shows percent is what the cell shows', async () => {
    const shown = (value: number, numFmt: string) => ({ value, style: { numFmt } });
    const workbook = await writeXlsx({
      sheets: [
        {
          name: 'a',
          rows: [
            ['NIP', 'Score', 'Assessed On', 'Valid Until', 'Document'],
            [nip, null, '2026-01-01', '2028-01-01', 'SK1'],
            [nip, null, '2026-02-01', '2028-01-01', 'SK2'],
            [nip, null, '2026-03-01', '2028-01-01', 'SK3'],
            [nip, 0.85, '2026-04-01', '2028-01-01', 'SK4'],
          ],
          cells: new Map([
            ['1,1', shown(0.85, '0%')],
            ['2,1', shown(0.8525, '0.00%')],
            ['3,1', shown(85, '0"%"')],
          ]),
        },
      ],
    });

    const run = await office.look(await office.run(workbook, { name: 'potential-assessments.xlsx' }, XLSX));

    expect(
      run.rows.nodes.map(({ values }: { values: { field: string; value: string }[] }) =>
        values.find(({ field }) => field === 'score'),
      ),
    ).toMatchObject([{ value: '85.00' }, { value: '85.25' }, { value: '85.00' }, { value: '0.85' }]);
    expect(
      run.rows.nodes.map(({ findings }: { findings: { code: string }[] }) =>
        findings.map(({ code }) => code),
      ),
    ).toEqual([[], [], [], ['LOOKS_LIKE_SHARE']]);
  });

  test('with signs that nobody sees says what is seen', async () => {
    const units = 'Code;Name;Parent;From;Document';
    await applied('units', [units, 'T.TAK;Unit  Tampak;T;2020-01-01;SK'], 'S');

    const run = await office.look(
      await sent('units', [units, '\u200bT.TAK\u00a0;Unit Tampak;\u2060T;2020-01-01;SK'], 'S'),
    );

    expect(run).toMatchObject({ equal: 1, created: 0, refused: 0 });
  });
});

describe('units', () => {
  const UNITS = 'Code;Name;Parent;From;Document';
  let root = '';
  beforeAll(() => {
    root = `T.K${Date.now() % 100_000}`;
  });
  const officeOf = async (unit: string) =>
    (
      await api.database.query(
        'select o.code from unit u left join unit o on o.id = u.office_id where u.code = $1',
        [unit],
      )
    ).rows[0]?.code;

  test('that stand below each other are refused as a circle', async () => {
    const run = await office.look(
      await sent(
        'units',
        [UNITS, 'T.A;A;T.B;2020-01-01;SK', 'T.B;B;T.A;2020-01-01;SK', 'T.C;C;T.NONE;2020-01-01;SK'],
        'S',
      ),
    );

    const faults = run.rows.nodes
      .filter(({ kind }: { kind: string }) => kind === 'UNIT')
      .map((row: { faults: { code: string }[] }) => row.faults[0]?.code);
    expect(faults).toEqual(['TREE_CYCLE', 'TREE_CYCLE', 'UNIT_UNKNOWN']);
  });

  test('that are moved belong to the new office with all below them, until the move is taken back', async () => {
    const [one, other, moved, below] = ['1', '2', '1.1', '1.1.1'].map((end) => `${root}.${end}`) as [
      string,
      string,
      string,
      string,
    ];
    const parents = { [one]: 'T', [other]: 'T', [moved]: one, [below]: moved };
    await applied(
      'units',
      [UNITS, ...Object.entries(parents).map(([unit, parent]) => `${unit};${unit};${parent};2020-01-01;SK`)],
      'S',
    );
    expect([await officeOf(moved), await officeOf(below)]).toEqual([one, one]);

    const id = await sent(
      'unit-parents',
      ['Unit;Parent;From;Document', `${moved};${other};2024-01-01;SK2`],
      'S',
    );
    await office.apply(id);

    expect([await officeOf(moved), await officeOf(below)]).toEqual([other, other]);
    await office.takeBack(id);
    expect([await officeOf(moved), await officeOf(below)]).toEqual([one, one]);
    const { rows } = await api.database.query('select code, id from unit where code = any($1)', [
      [moved, other],
    ]);
    const idOf = (unit: string) => encodeId('Unit', rows.find((row) => row.code === unit).id);
    const { errors } = await api.ask(
      'mutation ($input: MoveUnitInput!) { moveUnit(input: $input) { unit { id } } }',
      { input: { unitId: idOf(moved), parentId: idOf(other), from: '2024-01-01', document: 'SK3' } },
    );
    expect(errors).toBeUndefined();
    expect([await officeOf(moved), await officeOf(below)]).toEqual([other, other]);
  });

  test('and positions are told by their codes where two systems differ', async () => {
    const [unit, elsewhere] = [`${root}.8`, `${root}.9`];
    await applied('units', [UNITS, `${unit};x;T;2020-01-01;SK`, `${elsewhere};y;T;2020-01-01;SK`], 'S');
    const positions = 'Code;Title;Class;Unit;From;Predecessor';
    const row = (at: string, before = '') => `${root}.P;Kepala;PENGAWAS;${at};2020-01-01;${before}`;
    await applied('positions', [positions, row(unit)], 'S');

    const run = await office.look(await sent('positions', [positions, row(elsewhere)], 'OTHER'));

    expect(run.rows.nodes[0].differences).toEqual([{ field: 'unit', incoming: elsewhere, present: unit }]);
    const itself = await office.look(await sent('positions', [positions, row(unit, `${root}.P`)], 'S'));
    expect(itself.rows.nodes[0].faults).toMatchObject([{ field: 'predecessor', code: 'REFERS_TO_ITSELF' }]);
  });
});
