import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import yauzl from 'yauzl';
import {
  fileDamaged,
  fileEmpty,
  fileProtected,
  sheetUnknown,
  tooManyColumns,
  workbookTooLarge,
} from '../../errors.js';
import { isEmptyRow, MAX_COLUMNS, type SourceRow, type SourceTable, trimmedHeadings } from './source-file.js';

/** Parts of a workbook, in number, bytes and density, at most: more is a bomb. */
const MAX_PARTS = 2_000;
const MAX_SHEET_BYTES = 600e6;
const MAX_PART_BYTES = 200e6;
const MAX_BYTES = 700e6;
const MAX_DENSITY = 200;
const DENSE_FROM_BYTES = 1e6;
/** What an empty part takes in the archive, at most. */
const EMPTY_PART_BYTES = 5;
/** How a workbook with a password begins, and one of the format before 2007. */
const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** Compiled, or in tests as its source, which Node reads as well. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './workbook-worker.ts' : './workbook-worker.js',
  import.meta.url,
);

/** What the worker sends: rows in lots, or why it cannot. */
export interface WorkbookLot {
  readonly rows: readonly SourceRow[];
  readonly isLast: boolean;
  readonly sheet: string;
  /** Days to add to the serial numbers of days: some workbooks count from 1904. */
  readonly epochDays: number;
  readonly fault: { readonly name: string; readonly message: string } | null;
}

/** Opens the first sheet of a workbook, or the one of that name. */
export async function openWorkbook(path: string, sheet: string | null): Promise<SourceTable> {
  await checkWorkbook(path);
  const lots = lotsOf(path, sheet);
  const first = await lots.next();
  if (first.done === true) throw fileEmpty({});
  const { rows, sheet: name, epochDays } = first.value;
  const headingAt = rows.findIndex(({ cells }) => !isEmptyRow(cells));
  if (headingAt === -1) throw fileEmpty({});
  const headings = trimmedHeadings(rows[headingAt]?.cells ?? []);
  if (headings.length > MAX_COLUMNS) throw tooManyColumns({ found: headings.length, most: MAX_COLUMNS });
  return {
    headings,
    sheet: name,
    epochDays,
    async *rows() {
      yield* rows.slice(headingAt + 1).filter(({ cells }) => !isEmptyRow(cells));
      for await (const lot of lots) yield* lot.rows.filter(({ cells }) => !isEmptyRow(cells));
    },
  };
}

/** Lists the parts of the archive without unpacking them. */
async function checkWorkbook(path: string): Promise<void> {
  const head = (await readFile(path)).subarray(0, 4);
  if (head.length === 0) throw fileEmpty({});
  if (head.equals(COMPOUND_FILE)) throw fileProtected({});
  const zip = await new Promise<yauzl.ZipFile>((done, failed) =>
    yauzl.open(path, { lazyEntries: true }, (error, opened) =>
      error === null ? done(opened) : failed(damaged(error)),
    ),
  );
  const names = new Set<string>();
  let total = 0;
  await new Promise<void>((done, failed) => {
    zip.on('error', (error: Error) => failed(damaged(error)));
    zip.on('end', done);
    zip.on('entry', ({ fileName, uncompressedSize, compressedSize }: yauzl.Entry) => {
      total += uncompressedSize;
      const limit = fileName.startsWith('xl/worksheets/') ? MAX_SHEET_BYTES : MAX_PART_BYTES;
      const isDense = uncompressedSize > DENSE_FROM_BYTES && uncompressedSize > MAX_DENSITY * compressedSize;
      // The reader bounds what it unpacks by the size that is said, and does not where that is 0.
      const isUnbounded = uncompressedSize === 0 && compressedSize > EMPTY_PART_BYTES;
      if (
        names.size >= MAX_PARTS ||
        total > MAX_BYTES ||
        uncompressedSize > limit ||
        isDense ||
        isUnbounded
      ) {
        zip.close();
        failed(workbookTooLarge({ part: fileName }));
        return;
      }
      names.add(fileName);
      zip.readEntry();
    });
    zip.readEntry();
  });
  if (!names.has('[Content_Types].xml') || !names.has('xl/workbook.xml'))
    throw fileDamaged({ reason: 'NOT_A_WORKBOOK', line: 0, column: '' });
}

function damaged(error: Error) {
  return fileDamaged({ reason: error.message.slice(0, 100), line: 0, column: '' });
}

/** Rows in lots, read in a thread of its own: unpacking a large workbook would keep everybody waiting. */
async function* lotsOf(path: string, sheet: string | null): AsyncGenerator<WorkbookLot> {
  const worker = new Worker(WORKER, { workerData: { path, sheet } });
  try {
    for (;;) {
      const lot = await new Promise<WorkbookLot>((done, failed) => {
        worker.once('message', done);
        worker.once('error', failed);
        worker.postMessage('next');
      });
      worker.removeAllListeners('message');
      worker.removeAllListeners('error');
      if (lot.fault !== null) throw refusalOf(lot.fault, sheet);
      yield lot;
      if (lot.isLast) return;
    }
  } finally {
    await worker.terminate();
  }
}

function refusalOf({ name, message }: { name: string; message: string }, sheet: string | null): Error {
  if (name === 'EncryptedFileError') return fileProtected({});
  if (name === 'SheetUnknown') return sheetUnknown({ sheet: sheet ?? '', known: message });
  return fileDamaged({ reason: `${name}: ${message}`.slice(0, 100), line: 0, column: '' });
}
