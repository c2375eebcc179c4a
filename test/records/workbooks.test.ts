import { beforeEach, expect, test } from 'vitest';
import { useApi } from '../support/api.js';
import { builder } from '../support/build.js';
import { importer, XLSX } from '../support/imports.js';
import { archive, type Part, workbookParts } from '../support/workbooks.js';

const api = useApi({ limits: { costAMinute: 1_000_000_000 } });
const build = builder(() => api.database);
const office = importer(api);

let nip = '';

beforeEach(async () => {
  const employee = await build.employee();
  nip = await build.nipOf(employee);
});

const HEADINGS = ['NIP', 'Title', 'Hours', 'Completed On', 'Document'];
const text = (value: string, at = '') => `<c${at} t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (number: number, ...cells: readonly string[]) => `<row r="${number}">${cells.join('')}</row>`;
const at = (letter: string, number: number) => ` r="${letter}${number}"`;

/** A row of a training, with what its hours and document cells hold. */
const training = (number: number, hours: string, document = text('SK', at('E', number))) =>
  row(
    number,
    text(nip, at('A', number)),
    text(`Kursus ${number}`, at('B', number)),
    hours,
    text('2024-01-01', at('D', number)),
    document,
  );
const headings = () =>
  row(1, ...HEADINGS.map((heading, index) => text(heading, at('ABCDE'.charAt(index), 1))));

async function look(parts: readonly Part[]) {
  const { rows } = await office.look(
    await office.run(archive(parts), { name: 'training.xlsx', source: 'S' }, XLSX),
  );
  return rows.nodes as {
    values: { field: string; value: string }[];
    faults: { field: string; code: string }[];
    findings: { field: string; code: string }[];
  }[];
}
const changed = (parts: readonly Part[], name: string, change: (content: string) => string) =>
  parts.map((part) => (part.name === name ? { ...part, content: change(String(part.content)) } : part));
const hoursOf = ({ values }: { values: { field: string; value: string }[] }) =>
  values.find(({ field }) => field === 'hours')?.value;

test('a sheet is read alike with a prefix, and with cells that name no place', async () => {
  const formula = '<f>A1</f>';
  const plain = workbookParts(
    headings() + training(2, `<c r="C2">${formula}<v>20</v></c>`) + training(3, `<c r="C3">${formula}</c>`),
  );
  const sheet = 'xl/worksheets/sheet1.xml';
  const unplaced = changed(plain, sheet, (content) => content.replaceAll(/ r="[A-E]\d"/g, ''));
  const prefixed = changed(plain, sheet, (content) =>
    content.replaceAll(/<(\/?)([a-z])/gi, '<$1x:$2').replace(/xmlns="([^"]*)"/, 'xmlns:x="$1"'),
  );

  for (const parts of [plain, unplaced, prefixed]) {
    const [solved, unsolved] = await look(parts);
    expect([hoursOf(solved as never), solved?.findings]).toMatchObject(['20', [{ code: 'FORMULA_RESULT' }]]);
    expect(unsolved?.faults).toMatchObject([{ field: 'hours', code: 'FORMULA_EMPTY' }]);
  }
});

test('beyond twenty thousand formulas one without a result is refused all the same', async () => {
  const many = Array.from({ length: 200 }, (_, index) =>
    row(
      index + 2,
      text(nip, at('A', index + 2)),
      text(`K${index}`, at('B', index + 2)),
      `<c r="C${index + 2}"><f>1</f><v>1</v></c>`,
      text('2024-01-01', at('D', index + 2)),
      text('SK', at('E', index + 2)),
      ...Array.from({ length: 110 }, () => '<c><f>1</f><v></v></c>'),
    ),
  );
  const parts = workbookParts(headings() + many.join('') + training(202, '<c r="C202"><f>A1</f></c>'));
  const { status, body } = await office.send(
    archive(parts),
    { name: 'training.xlsx', source: 'S' },
    { type: XLSX },
  );
  expect(status).toBe(201);
  const { data } = await api.ask(
    'query ($id: ID!) { importRun(id: $id) { rows(filter: { outcome: [REFUSED] }, first: 5) { nodes { number faults { code } } } } }',
    { id: body.id },
  );
  expect(data.importRun.rows.nodes).toContainEqual({ number: 202, faults: [{ code: 'FORMULA_EMPTY' }] });
});

test('cells that a merged one covers are refused, and its own value is read', async () => {
  const parts = changed(
    workbookParts(
      headings() +
        training(2, '<c r="C2"><v>20</v></c>') +
        training(3, '<c r="C3"><v>30</v></c>', '') +
        training(4, '<c r="C4"/>'),
    ),
    'xl/worksheets/sheet1.xml',
    (content) =>
      content.replace(
        '</sheetData>',
        '</sheetData><mergeCells count="2"><mergeCell ref="E2:E3"/><mergeCell ref="C3:C4"/></mergeCells>',
      ),
  );

  const rows = await look(parts);
  expect(rows.map(({ faults }) => faults.map(({ field, code }) => `${field} ${code}`))).toEqual([
    [],
    ['document CELL_MERGED'],
    ['hours CELL_MERGED'],
  ]);
});

test('what other programs write in other ways is read as well', async () => {
  const sheets = changed(
    changed(
      workbookParts(headings() + training(2, '<c r="C2"><v>40.00000000000001</v></c>')),
      'xl/workbook.xml',
      (content) =>
        content
          .replace('name="Data"', "name='Data &#39;25 &#x26; lain'")
          .replace('<sheets>', "<workbookPr date1904='true'/><sheets>"),
    ),
    'xl/worksheets/sheet1.xml',
    (content) =>
      `${content.replace(text('2024-01-01', at('D', 2)), '<c r="D2"><v>43861</v></c>')}\n<!-- made by hand -->\n`,
  );

  const [first] = await look(sheets);

  expect(hoursOf(first as never)).toBe('40');
  expect(first?.values).toContainEqual({ field: 'completedOn', value: '2024-02-01' });
});

test('a text may say percent, and a day the first minute of itself', async () => {
  const potential = `NIP;Score;Assessed On;Valid Until;Document\n${nip};85 %;17/08/2024 00:00:00;2026-08-17;SK`;
  const run = await office.look(
    await office.run(potential, { name: 'potential-assessments.csv', source: 'S' }),
  );

  expect(run.rows.nodes[0].faults).toEqual([]);
  expect(run.rows.nodes[0].values).toEqual(
    expect.arrayContaining([
      { field: 'score', value: '85.00' },
      { field: 'assessedOn', value: '2024-08-17' },
    ]),
  );
});
