import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { v7 } from 'uuid';
import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { sql } from '../../../platform/database/sql.js';
import { isStorable } from '../../../platform/limits/input-size.js';
import {
  fileWithoutRows,
  headingMissing,
  headingTwice,
  headingUnknown,
  kindUnknown,
  tooManyRows,
} from '../errors.js';
import type { Cell } from '../kinds/cell.js';
import { kindNamed, recordKinds } from '../kinds/index.js';
import type { RecordField, RecordKind, RecordKindName } from '../kinds/record-kind.js';
import {
  type Columns,
  columnsOfKind,
  countKnown,
  fieldOfHeading,
  kindOfHeadings,
  kindOfName,
  type Mapping,
  missingHeadings,
  readRow,
} from '../kinds/template.js';
import { normalized } from '../kinds/vocabulary.js';
import { DateOrder } from './date-order.js';
import type { Encoding } from './files/csv-file.js';
import { openSourceFile } from './files/open-file.js';
import { LOT, type RowOfFile, stageRows } from './staged-row.js';
import { readVocabulary } from './vocabulary.query.js';

/** A file that waits to be read, and what its sender says of it. */
export interface IncomingFile {
  readonly path: string;
  readonly name: string;
  readonly kind: string | null;
  readonly sheet: string | null;
  readonly encoding: Encoding | null;
  readonly mapping: { readonly kind: RecordKindName; readonly headings: Mapping } | null;
  readonly isIgnoringUnknown: boolean;
}

export interface ReadLimits {
  /** Rows of a run at most. */
  readonly rows: number;
  readonly progress: (rows: number) => Promise<void>;
}

/**
 * Reads the rows of a file into a run. A file of the same name takes the place of the one before.
 * @throws the refusals of files, by which nothing of the file is kept.
 */
export async function readFileInto(
  transaction: BulkTransaction,
  runId: string,
  file: IncomingFile,
  limits: ReadLimits,
): Promise<void> {
  const mapping = file.mapping?.headings ?? null;
  const table = await openSourceFile(file.path, file, (headings) => countKnown(headings, mapping));
  const kind = kindOf(file, table.headings);
  const { columns, ignored } = columnsFor(kind, table.headings, mapping, file.isIgnoringUnknown);
  await transaction.query(sql`
    delete from import_file where run_id = ${runId} and name = ${file.name} and sheet is not distinct from ${table.sheet}`);
  const fileId = v7();
  await transaction.query(sql`
    insert into import_file (id, run_id, name, kind, sheet, rows, ignored_headings, hash)
    values (${fileId}, ${runId}, ${file.name}, ${kind.name}, ${table.sheet}, 0, ${ignored}, ${await hashOf(file.path)})`);
  const vocabulary = await readVocabulary(transaction);
  const before = await rowsIn(transaction, runId);
  let lot: RowOfFile[] = [];
  let count = 0;
  const order = new DateOrder(columns);
  for await (const row of table.rows()) {
    if (before + ++count > limits.rows) throw tooManyRows({ most: limits.rows });
    const cells = row.cells.map((cell, column) =>
      isDay(columns[column]) && typeof cell === 'number' ? cell + table.epochDays : storable(cell),
    );
    order.note(cells, row.number);
    lot.push({ number: row.number, row: readRow(columns, { ...row, cells }, kind, vocabulary) });
    if (lot.length < LOT) continue;
    await stageRows(transaction, { runId, fileId, kind }, lot);
    await limits.progress(before + count);
    lot = [];
  }
  await stageRows(transaction, { runId, fileId, kind }, lot);
  if (count === 0) throw fileWithoutRows({});
  await order.refuse(transaction, fileId);
  await transaction.query(sql`update import_file set rows = ${count} where id = ${fileId}`);
  await limits.progress(before + count);
}

function isDay(field: RecordField | null | undefined): boolean {
  return field?.type.input === 'LocalDate';
}

/** What no database stores is shown as a character that was lost, and refused as such. */
function storable(cell: Cell): Cell {
  return typeof cell === 'string' && !isStorable(cell)
    ? cell.toWellFormed().replaceAll('\0', '\ufffd')
    : cell;
}

function kindOf({ kind: wanted, name, mapping }: IncomingFile, headings: readonly string[]): RecordKind {
  if (mapping !== null) return kindNamed(mapping.kind);
  const found =
    wanted === null
      ? (kindOfName(name.replace(/\.[^.]*$/, '')) ?? kindOfHeadings(headings))
      : kindOfName(wanted);
  if (found === null)
    throw kindUnknown({
      name: wanted ?? name,
      kinds: recordKinds.map(({ templates: [template] }) => template),
    });
  return found;
}

/** Which field each column is for. */
function columnsFor(
  kind: RecordKind,
  headings: readonly string[],
  mapping: Mapping | null,
  isIgnoringUnknown: boolean,
): { columns: Columns; ignored: string[] } {
  const mapped = new Map(
    Object.entries(mapping ?? {}).map(([heading, field]) => [normalized(heading), field]),
  );
  const unknown: string[] = [];
  const ignored: string[] = [];
  const columns = headings.map((heading): RecordField | null => {
    const target = mapped.get(normalized(heading));
    const field =
      target === undefined
        ? fieldOfHeading(kind, heading)
        : (columnsOfKind(kind).find(({ name }) => name === target) ?? null);
    if (field === null && heading !== '')
      (target === null || isIgnoringUnknown ? ignored : unknown).push(heading);
    return field;
  });
  if (unknown.length > 0) throw headingUnknown({ headings: unknown.slice(0, 20), kind: kind.templates[0] });
  const seen = new Set<string>();
  for (const [index, field] of columns.entries()) {
    if (field === null) continue;
    if (seen.has(field.name)) throw headingTwice({ heading: headings[index] ?? '', field: field.name });
    seen.add(field.name);
  }
  const missing = missingHeadings(
    kind,
    columns.flatMap((field) => field?.name ?? []),
  );
  if (missing.length > 0) throw headingMissing({ headings: missing, kind: kind.templates[0] });
  return { columns, ignored };
}

async function rowsIn(transaction: BulkTransaction, runId: string): Promise<number> {
  const [found] = await transaction.query<{ rows: number }>(
    sql`select coalesce(sum(rows), 0)::int as rows from import_file where run_id = ${runId}`,
  );
  return found?.rows ?? 0;
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
