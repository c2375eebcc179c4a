import { v7 } from 'uuid';
import type { Period } from '../../../platform/calendar.js';
import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { sql } from '../../../platform/database/sql.js';
import type { Value, Values } from '../kinds/cell.js';
import type { Fault, FaultCode } from '../kinds/fault.js';
import { recordKinds } from '../kinds/index.js';
import type { PlainRecord, RecordKind, RecordKindName } from '../kinds/record-kind.js';
import type { ReadRow } from '../kinds/template.js';
import { type ConflictRule, RowOutcome } from './import.enums.js';

/** Rows that one statement stores. */
export const LOT = 2_000;

/** A row while it is compared; what is stored of it is its `import_row`. */
export interface StagedRow {
  readonly id: string;
  readonly fileId: string;
  readonly number: number;
  readonly part: number;
  readonly values: Values;
  faults: Fault[];
  findings: Fault[];
  resolution: ConflictRule | null;
  record: PlainRecord | null;
  before: PlainRecord | null;
  recordId: string | null;
  personId: string | null;
  outcome: RowOutcome;
  presentSource: string | null;
  presentAsOf: string | null;
  /** What the row says in fields in which the stored values are kept; null where none is. */
  told: PlainRecord | null;
}

/** Adds a fault of a field, with its value as it was read. */
export function fault(
  row: StagedRow,
  field: string | null,
  code: FaultCode,
  expected: string | null = null,
): void {
  const given = field === null ? null : (row.values[field] ?? null);
  const isScalar = given === null || typeof given !== 'object';
  row.faults.push({ field, code, expected, given: isScalar ? given : JSON.stringify(given) });
}

/** The part of a row that ends the period of a stored record, because the row begins another one. */
export const CLOSING = -1;

/** The rows of a kind, in the order of their files. */
export function stagedRows(
  transaction: BulkTransaction,
  runId: string,
  kind: RecordKindName,
): Promise<StagedRow[]> {
  return transaction.query<StagedRow>(sql`
    select id, file_id as "fileId", number, part, values, faults, findings, resolution, record, before,
      record_id as "recordId", person_id as "personId", outcome, present_source as "presentSource",
      present_as_of as "presentAsOf", told
    from import_row where run_id = ${runId} and kind = ${kind} and not is_left_out order by file_id, number, part`);
}

export interface RowOfFile {
  readonly number: number;
  readonly row: ReadRow;
}

/** Stores the rows of a file as they were read, each with the records of other kinds that it tells of. */
export async function stageRows(
  transaction: BulkTransaction,
  { runId, fileId, kind }: { runId: string; fileId: string; kind: RecordKind },
  rows: readonly RowOfFile[],
): Promise<void> {
  const staged = rows.flatMap(({ number, row: { values, faults, findings } }) => {
    const outcome = faults.length === 0 ? RowOutcome.CREATED : RowOutcome.REFUSED;
    const own = {
      id: v7(),
      number,
      part: 0,
      kind: kind.name,
      outcome,
      values: marked(values),
      faults,
      findings,
    };
    if (faults.length > 0) return [own];
    const derived = kind.derive(values).map((one, index) => ({
      ...own,
      id: v7(),
      part: index + 1,
      kind: one.name,
      values: one.values,
      findings: [],
    }));
    return [own, ...derived];
  });
  await transaction.query(sql`
    insert into import_row (id, run_id, file_id, number, part, kind, outcome, values, faults, findings)
    select r.id, ${runId}::uuid, ${fileId}::uuid, r.number, r.part, r.kind, r.outcome, r.values, r.faults, r.findings
    from jsonb_to_recordset(${JSON.stringify(staged)}::jsonb) as r (id uuid, number int, part smallint, kind text,
      outcome text, values jsonb, faults jsonb, findings jsonb)`);
}

/** Values that are known; what a file leaves empty says nothing. */
function marked(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Record<
    string,
    Value
  >;
}

/** What comparing says of a row. */
export function comparedOf(row: StagedRow): Omit<StagedRow, 'id' | 'fileId' | 'number' | 'part' | 'values'> {
  const { id: _, fileId: _file, number: _number, part: _part, values: _values, ...compared } = row;
  return compared;
}

/** Stores what comparing found. */
export async function storeChecked(transaction: BulkTransaction, rows: readonly StagedRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += LOT) {
    const lot = rows.slice(start, start + LOT).map((row) => ({ id: row.id, ...comparedOf(row) }));
    await transaction.query(sql`
      update import_row t set faults = r.faults, findings = r.findings, record = nullif(r.record, 'null'::jsonb),
        before = nullif(r.before, 'null'::jsonb), record_id = r."recordId", person_id = r."personId",
        outcome = r.outcome, resolution = r.resolution, present_source = r."presentSource", present_as_of = r."presentAsOf",
        told = nullif(r.told, 'null'::jsonb)
      from jsonb_to_recordset(${JSON.stringify(lot)}::jsonb) as r (id uuid, faults jsonb, findings jsonb, record jsonb,
        before jsonb, "recordId" uuid, "personId" uuid, outcome text, resolution text, "presentSource" text, "presentAsOf" date, told jsonb)
      where t.id = r.id`);
  }
}

/** Adds the rows that end stored periods. */
export async function storeClosings(
  transaction: BulkTransaction,
  { runId, kind }: { runId: string; kind: RecordKindName },
  closings: readonly StagedRow[],
): Promise<void> {
  for (let start = 0; start < closings.length; start += LOT)
    await transaction.query(sql`
      insert into import_row (id, run_id, file_id, number, part, kind, outcome, values, faults, findings, record, before,
        record_id, person_id)
      select r.id, ${runId}::uuid, r."fileId", r.number, ${CLOSING}, ${kind}, r.outcome, '{}', '[]', '[]', r.record, r.before,
        r."recordId", r."personId"
      from jsonb_to_recordset(${JSON.stringify(closings.slice(start, start + LOT))}::jsonb) as r (id uuid, "fileId" uuid,
        number int, outcome text, record jsonb, before jsonb, "recordId" uuid, "personId" uuid)`);
}

export function periodOf(record: PlainRecord | null): Period | null {
  return (record?.['during'] as Period | undefined) ?? null;
}

/** The row of a file, whatever kinds of records it tells of. */
export function placeOf({ fileId, number }: Pick<StagedRow, 'fileId' | 'number'>): string {
  return `${fileId} ${number}`;
}

/** The kinds of which a run has rows, in order of dependency. */
export async function kindsOfRun(transaction: BulkTransaction, runId: string): Promise<RecordKind[]> {
  const found = await transaction.query<{ kind: string }>(
    sql`select distinct kind from import_row where run_id = ${runId}`,
  );
  const names = new Set(found.map(({ kind }) => kind));
  return recordKinds.filter(({ name }) => names.has(name));
}
