import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { Transform } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { fileDamaged, fileEmpty, fileEncoding, fileSeparator, tooManyColumns } from '../../errors.js';
import {
  type CountKnown,
  isEmptyRow,
  MAX_COLUMNS,
  type SourceRow,
  type SourceTable,
  trimmedHeadings,
} from './source-file.js';

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le';

const SEPARATORS = [';', ',', '\t', '|'];
/** A record of more bytes is one whose quote is never closed. */
const MAX_RECORD_BYTES = 2_000_000;
const HEAD_BYTES = 262_144;
/** Headings stand below so many lines that say nothing. */
const MAX_LINES_ABOVE = 5;

interface Info {
  readonly record: string[];
  readonly info: { readonly lines: number; readonly records: number };
}

/** Opens a CSV: finds encoding and separator, and reads the headings. */
export async function openCsv(
  path: string,
  countKnown: CountKnown,
  given: Encoding | null,
): Promise<SourceTable> {
  const head = await headOf(path);
  if (head.length === 0) throw fileEmpty({});
  const encoding = given ?? (head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : 'utf-8');
  const text = new TextDecoder(encoding).decode(head);
  const separator = await separatorOf(text, countKnown);
  const headings = trimmedHeadings(separator.headings);
  return {
    headings,
    sheet: null,
    epochDays: 0,
    rows: () => rowsOf(path, encoding, separator.separator),
  };
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The separator under which most headings are known; guesses by frequency split names with titles. */
async function separatorOf(
  text: string,
  countKnown: CountKnown,
): Promise<{ separator: string; headings: string[] }> {
  const found = [];
  for (const separator of SEPARATORS) {
    const headings = await headingsIn(text, separator);
    if (headings !== null) found.push({ separator, headings, known: countKnown(headings) });
  }
  const [best] = found.sort((a, b) => b.known - a.known);
  if (best === undefined) throw fileEmpty({});
  if (best.known === 0) throw fileSeparator({ found: best.headings.slice(0, 20).join(' ').slice(0, 200) });
  if (best.headings.length > MAX_COLUMNS)
    throw tooManyColumns({ found: best.headings.length, most: MAX_COLUMNS });
  return best;
}

async function headingsIn(text: string, separator: string): Promise<string[] | null> {
  for (let number = 1; number <= MAX_LINES_ABOVE + 1; number++) {
    const record = await recordIn(text, separator, number);
    if (record === null || !isBeforeHeadings(record)) return record;
  }
  return null;
}

async function recordIn(text: string, separator: string, number: number): Promise<string[] | null> {
  const parser = parse({ ...options(separator), from: number, to: number });
  parser.end(text);
  try {
    for await (const { record } of parser as AsyncIterable<Info>) return record;
  } catch {
    // The whole file tells which line is at fault.
  }
  return null;
}

/** Empty lines, and the line by which spreadsheets tell the separator: `sep=;`. */
function isBeforeHeadings(record: readonly string[]): boolean {
  const [first = '', ...others] = record;
  return isEmptyRow(record) || (/^sep=.?$/i.test(first) && isEmptyRow(others));
}

async function* rowsOf(path: string, encoding: Encoding, separator: string): AsyncGenerator<SourceRow> {
  const parser = parse(options(separator));
  const decoded = createReadStream(path).pipe(decoder(encoding));
  decoded.on('error', (error) => parser.destroy(error));
  decoded.pipe(parser);
  let isHeading = true;
  try {
    for await (const { record, info } of parser as AsyncIterable<Info>) {
      if (isEmptyRow(record) || (isHeading && isBeforeHeadings(record))) continue;
      if (isHeading) isHeading = false;
      else
        yield {
          number: info.records,
          cells: record.map((cell) => (cell === '' ? null : cell)),
          formulas: [],
          unsolved: [],
          merged: [],
        };
    }
  } catch (error) {
    const { code, lines, column } = error as CsvError & { lines?: number; column?: number | string };
    if (typeof code !== 'string' || !code.includes('_') || lines === undefined) throw error;
    throw fileDamaged({ reason: code, line: lines, column: String(column ?? '') });
  }
}

function options(delimiter: string) {
  return {
    bom: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: MAX_RECORD_BYTES,
    record_delimiter: ['\r\n', '\n', '\r'],
    delimiter,
  };
}

/** Text of the bytes. The library replaces what is not UTF-8 in silence: the first such line is refused. */
function decoder(encoding: Encoding): Transform {
  const decode = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  return new Transform({
    decodeStrings: false,
    encoding: 'utf8',
    transform(chunk: Buffer, _encoding, done) {
      try {
        const text = decode.decode(chunk, { stream: true });
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) line++;
        done(null, text);
      } catch {
        done(fileEncoding({ encoding, line: line + linesBeforeFault(chunk, encoding) }));
      }
    },
    flush(done) {
      try {
        done(null, decode.decode());
      } catch {
        done(fileEncoding({ encoding, line }));
      }
    },
  });
}

/** Line breaks of a chunk above the first line that cannot be decoded. */
function linesBeforeFault(chunk: Buffer, encoding: Encoding): number {
  let begin = 0;
  for (let lines = 0; ; lines++) {
    const end = chunk.indexOf(0x0a, begin);
    const line = chunk.subarray(begin, end === -1 ? undefined : end);
    try {
      new TextDecoder(encoding, { fatal: true }).decode(line);
    } catch {
      // The first line of a chunk may begin within a character: only what follows tells.
      if (lines > 0 || begin === 0) return lines;
    }
    if (end === -1) return lines;
    begin = end + 1;
  }
}
