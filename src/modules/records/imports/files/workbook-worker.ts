// Runs in a thread of its own, also from its source: it imports nothing of the service but types and its like.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { streamXlsxRows } from 'hucre/xlsx';
import yauzl from 'yauzl';
import type { SheetMarks } from './sheet-marks.js';
import type { WorkbookLot } from './workbook-file.js';

const ROWS_A_LOT = 1_000;
const IS_1904 = /<(?:\w+:)?workbookPr\b[^>]*\bdate1904=["'](?:1|true)["']/;
/** Days from the first day of 1900, as spreadsheets count, to that of 1904. */
const DAYS_TO_1904 = 1_462;
/** Numbers of the formats that show percent, of those that every workbook has. */
const PERCENT_FORMATS = ['9', '10'];
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
/** A sheet has no more rows. */
const MAX_ROWS = 1_048_576;
/** Cells of a row beyond this have no heading that is taken. */
const MAX_CELLS = 200;
/** Digits of a number that a spreadsheet shows. */
const SHOWN_DIGITS = 15;

const { path, sheet } = workerData as { path: string; sheet: string | null };

type Entries = ReadonlyMap<string, yauzl.Entry>;

async function main(): Promise<void> {
  if (parentPort === null) return;
  const port = parentPort;
  const next = () => new Promise((done) => port.once('message', done));
  let lot: { number: number; cells: unknown[]; formulas: number[]; unsolved: number[]; merged: number[] }[] =
    [];
  let name = sheet ?? '';
  let epochDays = 0;
  const send = (isLast: boolean, fault: WorkbookLot['fault'] = null) => {
    port.postMessage({ rows: lot, isLast, sheet: name, epochDays, fault });
    lot = [];
  };
  await next();
  try {
    const described = await describe(sheet);
    ({ name, epochDays } = described);
    for await (const { index, values } of streamXlsxRows(readFileSync(path), { sheet: name })) {
      if (index >= MAX_ROWS) throw new Error('A row has a number that no sheet has.');
      const number = index + 1;
      const marked = (cells: ReadonlyMap<number, ReadonlySet<number>>) => [...(cells.get(number) ?? [])];
      const { formulas, unsolved, percents, merged } = described.marks;
      const shown = new Set(marked(percents));
      const cells = values
        .slice(0, MAX_CELLS)
        .map((value, column) => plain(shown.has(column) && typeof value === 'number' ? value * 100 : value));
      const empty = (column: number) => cells[column] == null;
      lot.push({
        number,
        cells,
        formulas: marked(formulas),
        unsolved: marked(unsolved).filter(empty),
        merged: marked(merged).filter(empty),
      });
      if (lot.length < ROWS_A_LOT) continue;
      send(false);
      await next();
    }
    send(true);
  } catch (error) {
    const { name: fault, message } = error as Error;
    send(true, { name: fault, message });
  }
}

function plain(value: unknown): unknown {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString().slice(0, 10);
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') return Number(value.toPrecision(SHOWN_DIGITS));
  if (value === null || ['string', 'boolean'].includes(typeof value)) return value;
  return String(value);
}

interface Described {
  readonly name: string;
  readonly epochDays: number;
  readonly marks: SheetMarks;
}

/** The sheet that is read, and what its reader does not tell of it. */
async function describe(wanted: string | null): Promise<Described> {
  const zip = await opened();
  const entries = await listed(zip);
  const workbook = await textOf(zip, entries, 'xl/workbook.xml');
  const sheets = [...workbook.matchAll(/<(?:\w+:)?sheet\b([^>]*)\/?>/g)].map(([, attributes = '']) => ({
    name: attribute(attributes, 'name'),
    id: attribute(attributes, 'r:id'),
    isHidden: ['hidden', 'veryHidden'].includes(attribute(attributes, 'state')),
  }));
  const chosen =
    wanted === null
      ? (sheets.find(({ isHidden }) => !isHidden) ?? sheets[0])
      : sheets.find(({ name }) => name === wanted);
  if (chosen === undefined)
    throw Object.assign(new Error(sheets.map(({ name }) => name).join(', ')), { name: 'SheetUnknown' });
  const relations = await textOf(zip, entries, 'xl/_rels/workbook.xml.rels');
  const relation = [...relations.matchAll(/<(?:\w+:)?Relationship\b([^>]*)\/?>/g)]
    .map(([, attributes = '']) => attributes)
    .find((attributes) => attribute(attributes, 'Id') === chosen.id);
  const part = attribute(relation ?? '', 'Target');
  const file = part.startsWith('/') ? part.slice(1) : `xl/${part}`;
  const { SheetMarks: Marks } = await marksModule();
  const marks = new Marks(percentStylesIn(await textOf(zip, entries, 'xl/styles.xml')));
  for await (const piece of piecesOf(zip, entries, file)) marks.take(piece);
  marks.end();
  zip.close();
  return { name: chosen.name, epochDays: IS_1904.test(workbook) ? DAYS_TO_1904 : 0, marks };
}

/** Compiled, or in tests as its source, which Node reads as well. */
function marksModule(): Promise<typeof import('./sheet-marks.js')> {
  const name = import.meta.url.endsWith('.ts') ? './sheet-marks.ts' : './sheet-marks.js';
  return import(new URL(name, import.meta.url).href);
}

function attribute(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}=(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return unescaped(found?.[1] ?? found?.[2] ?? '');
}

function opened(): Promise<yauzl.ZipFile> {
  return new Promise((done, failed) =>
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error === null ? done(zip) : failed(error),
    ),
  );
}

function listed(zip: yauzl.ZipFile): Promise<Entries> {
  return new Promise((done, failed) => {
    const entries = new Map<string, yauzl.Entry>();
    zip.on('error', failed);
    zip.on('end', () => done(entries));
    zip.on('entry', (entry: yauzl.Entry) => {
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

async function* piecesOf(zip: yauzl.ZipFile, entries: Entries, name: string): AsyncGenerator<string> {
  const entry = entries.get(name);
  if (entry === undefined) return;
  const stream = await new Promise<AsyncIterable<Buffer>>((done, failed) =>
    zip.openReadStream(entry, (error, readable) => (error === null ? done(readable) : failed(error))),
  );
  const decoder = new TextDecoder();
  for await (const chunk of stream) yield decoder.decode(chunk, { stream: true });
}

async function textOf(zip: yauzl.ZipFile, entries: Entries, name: string): Promise<string> {
  let text = '';
  for await (const piece of piecesOf(zip, entries, name)) text += piece;
  return text;
}

/** The styles of cells, by their number, whose format shows percent; a quoted sign is only text. */
function percentStylesIn(styles: string): Set<string> {
  const formats = new Set(PERCENT_FORMATS);
  for (const [, attributes = ''] of styles.matchAll(/<(?:\w+:)?numFmt\b([^>]*)>/g))
    if (
      attribute(attributes, 'formatCode')
        .replaceAll(/"[^"]*"|\\./g, '')
        .includes('%')
    )
      formats.add(attribute(attributes, 'numFmtId'));
  const list = /<(?:\w+:)?cellXfs\b.*?<\/(?:\w+:)?cellXfs>/s.exec(styles)?.[0] ?? '';
  const found = [...list.matchAll(/<(?:\w+:)?xf\b([^>]*)>/g)].flatMap(([, attributes = ''], index) =>
    formats.has(attribute(attributes, 'numFmtId')) ? [String(index)] : [],
  );
  return new Set(found);
}

function unescaped(text: string): string {
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|quot|apos|amp));/gi,
    (_, decimal?: string, hexadecimal?: string, name = '') =>
      decimal === undefined && hexadecimal === undefined
        ? (ENTITIES[name] ?? '')
        : String.fromCodePoint(Number(decimal ?? `0x${hexadecimal}`)),
  );
}

await main();
