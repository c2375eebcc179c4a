// Runs in a thread of its own, also from its source: it imports nothing of the service but types.
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { streamXlsxRows } from 'hucre/xlsx';
import yauzl from 'yauzl';
import type { WorkbookLot } from './workbook-file.js';

const ROWS_A_LOT = 1_000;
/** Cells with formulas that are told of, at most. */
const MAX_FORMULAS = 20_000;
const FORMULA = /<c\b([^>]*)>(?:<is>.*?<\/is>)?<f[\s>/]/g;
const PLACE = /\br="([A-Z]{1,3})(\d{1,7})"/;
/** A formula whose result is a text may have an empty one; of another the result was never stored. */
const IS_TEXT = /\bt="(?:str|inlineStr|s)"/;
const TAG = /<(\/?)(?:\w+:)?(row|c)\b([^>]*?)(\/?)>/g;
const IS_1904 = /<(?:\w+:)?workbookPr\b[^>]*\bdate1904="(?:1|true)"/;
/** Days from the first day of 1900, as spreadsheets count, to that of 1904. */
const DAYS_TO_1904 = 1_462;
/** Numbers of the formats that show percent, of those that every workbook has. */
const PERCENT_FORMATS = ['9', '10'];
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
/** A sheet has no more rows. */
const MAX_ROWS = 1_048_576;
/** Cells of a row beyond this have no heading that is taken. */
const MAX_CELLS = 200;
/** A cell is told from at most so much text before it. */
const OVERLAP = 1_000;

const { path, sheet } = workerData as { path: string; sheet: string | null };

type Entries = ReadonlyMap<string, yauzl.Entry>;

async function main(): Promise<void> {
  if (parentPort === null) return;
  const port = parentPort;
  const next = () => new Promise((done) => port.once('message', done));
  let lot: { number: number; cells: unknown[]; formulas: number[]; unsolved: number[] }[] = [];
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
      const cells = values.slice(0, MAX_CELLS).map((value, column) => {
        const isPercent = described.percents.get(index + 1)?.has(column) === true;
        return isPercent && typeof value === 'number' ? shownAsPercent(value) : plain(value);
      });
      const formulas = [...(described.formulas.get(index + 1) ?? [])];
      const unsolved = [...(described.unsolved.get(index + 1) ?? [])].filter((one) => cells[one] == null);
      lot.push({ number: index + 1, cells, formulas, unsolved });
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
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value;
  return String(value);
}

/** The number that a cell with a percent format shows: 85 for 0.85. */
function shownAsPercent(value: number): number {
  return Number((value * 100).toPrecision(15));
}

/**
 * The sheet that is read, which of its cells hold formulas, and which show percent: the reader gives the last
 * results of the one, and the fractions of the other.
 */
async function describe(wanted: string | null): Promise<{ name: string; epochDays: number } & MarkedCells> {
  const zip = await opened();
  const entries = await listed(zip);
  const workbook = await textOf(zip, entries, 'xl/workbook.xml');
  const sheets = [...workbook.matchAll(/<(?:\w+:)?sheet\b([^>]*)\/?>/g)].map(([, attributes = '']) => ({
    name: unescaped(/\bname="([^"]*)"/.exec(attributes)?.[1] ?? ''),
    id: /\br:id="([^"]*)"/.exec(attributes)?.[1] ?? '',
    isHidden: /\bstate="(?:hidden|veryHidden)"/.test(attributes),
  }));
  const chosen =
    wanted === null
      ? (sheets.find(({ isHidden }) => !isHidden) ?? sheets[0])
      : sheets.find(({ name }) => name === wanted);
  if (chosen === undefined)
    throw Object.assign(new Error(sheets.map(({ name }) => name).join(', ')), { name: 'SheetUnknown' });
  const relations = await textOf(zip, entries, 'xl/_rels/workbook.xml.rels');
  const target = [...relations.matchAll(/<Relationship\b([^>]*)\/?>/g)]
    .map(([, attributes = '']) => attributes)
    .find((attributes) => attributes.includes(`Id="${chosen.id}"`));
  const part = /\bTarget="([^"]*)"/.exec(target ?? '')?.[1] ?? '';
  const file = part.startsWith('/') ? part.slice(1) : `xl/${part}`;
  const percentStyles = percentStylesIn(await textOf(zip, entries, 'xl/styles.xml'));
  const marked = await markedCells(piecesOf(zip, entries, file), percentStyles);
  zip.close();
  return { name: chosen.name, epochDays: IS_1904.test(workbook) ? DAYS_TO_1904 : 0, ...marked };
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
function percentStylesIn(styles: string): string[] {
  const formats = new Set(PERCENT_FORMATS);
  for (const [, attributes = ''] of styles.matchAll(/<(?:\w+:)?numFmt\b([^>]*)>/g)) {
    const code = unescaped(/\bformatCode="([^"]*)"/.exec(attributes)?.[1] ?? '');
    if (code.replaceAll(/"[^"]*"|\\./g, '').includes('%'))
      formats.add(/\bnumFmtId="(\d+)"/.exec(attributes)?.[1] ?? '');
  }
  const list = /<(?:\w+:)?cellXfs\b.*?<\/(?:\w+:)?cellXfs>/s.exec(styles)?.[0] ?? '';
  return [...list.matchAll(/<(?:\w+:)?xf\b([^>]*)>/g)].flatMap(([, attributes = ''], index) =>
    formats.has(/\bnumFmtId="(\d+)"/.exec(attributes)?.[1] ?? '') ? [String(index)] : [],
  );
}

/** Columns of cells, from 0, by the number of their row. */
type CellsByRow = Map<number, Set<number>>;

interface MarkedCells {
  readonly formulas: CellsByRow;
  /** Formulas without a result, unless the cell has a value after all. */
  readonly unsolved: CellsByRow;
  readonly percents: CellsByRow;
}

async function markedCells(
  pieces: AsyncGenerator<string>,
  percentStyles: readonly string[],
): Promise<MarkedCells> {
  const formulas: CellsByRow = new Map();
  const unsolved: CellsByRow = new Map();
  const percents: CellsByRow = new Map();
  const percent = new RegExp(`<c\\b[^>]*\\bs="(?:${percentStyles.join('|')})"[^>]*>`, 'g');
  const tags = new SheetTags();
  let count = 0;
  let rest = '';
  for await (const piece of pieces) {
    tags.take(piece);
    const text = rest + piece;
    if (count < MAX_FORMULAS)
      for (const [, attributes = ''] of text.matchAll(FORMULA)) {
        addCell(formulas, attributes);
        if (!IS_TEXT.test(attributes)) addCell(unsolved, attributes);
        if (++count >= MAX_FORMULAS) break;
      }
    if (percentStyles.length > 0) for (const [tag] of text.matchAll(percent)) addCell(percents, tag);
    rest = text.slice(-OVERLAP);
  }
  // A sheet that breaks off would be read as far as it goes.
  if (!/<\/(?:\w+:)?worksheet>\s*$/.test(rest)) throw new Error('The sheet breaks off.');
  tags.end();
  return { formulas, unsolved, percents };
}

function addCell(cells: CellsByRow, attributes: string): void {
  const [, letters = '', row = ''] = PLACE.exec(attributes) ?? [];
  const columns = cells.get(Number(row)) ?? new Set();
  columns.add([...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1);
  cells.set(Number(row), columns);
}

/**
 * The rows and cells of a sheet, piece by piece: the reader would leave out one that nothing closes, and the
 * first of two in one place.
 */
class SheetTags {
  readonly #places = new Set<string>();
  #open = '';
  #rest = '';

  take(piece: string): void {
    const text = this.#rest + piece;
    const end = text.lastIndexOf('>') + 1;
    for (const [, slash, tag = '', attributes = '', isEmpty] of text.slice(0, end).matchAll(TAG)) {
      const around = tag === 'row' ? '' : 'row';
      const isClosing = slash === '/';
      this.#expect(isClosing ? tag : around);
      if (!isClosing) this.#enter(tag, attributes);
      if (isEmpty !== '/') this.#open = isClosing ? around : tag;
    }
    this.#rest = text.slice(end);
  }

  end(): void {
    this.#expect('');
  }

  #enter(tag: string, attributes: string): void {
    if (tag === 'row') this.#places.clear();
    const place = tag === 'c' ? PLACE.exec(attributes)?.[0] : undefined;
    if (place !== undefined && this.#places.has(place)) throw new Error('Two cells stand in one place.');
    if (place !== undefined) this.#places.add(place);
  }

  #expect(open: string): void {
    if (this.#open !== open) throw new Error('A row or cell is not closed.');
  }
}

function unescaped(text: string): string {
  return text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '');
}

await main();
