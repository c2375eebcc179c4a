import { v7 } from 'uuid';
import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { sql } from '../../../platform/database/sql.js';
import { DiplomaStatus } from '../../workforce/index.js';
import { isSame, isUnset, type Value } from '../kinds/cell.js';
import { FaultCode } from '../kinds/fault.js';
import { type PlainRecord, type RecordKind, RecordKindName, withDefaults } from '../kinds/record-kind.js';
import { RowOutcome } from './import.enums.js';
import { judgeConflicts } from './judge-conflicts.js';
import type { RunFacts } from './run-facts.js';
import { fault, type StagedRow } from './staged-row.js';

export interface Origin {
  readonly recordId: string;
  readonly source: string;
  readonly asOf: string;
}

/**
 * Finds the stored record that each row tells of, and whether it says the same. An empty cell says nothing: it
 * never takes away what is stored.
 */
export async function matchRecords(
  transaction: BulkTransaction,
  kind: RecordKind,
  rows: readonly StagedRow[],
  present: ReadonlyMap<string, PlainRecord>,
  { settings: { source, asOf }, files }: Pick<RunFacts, 'settings' | 'files'>,
  alike: ReadonlyMap<StagedRow, PlainRecord> = new Map(),
): Promise<void> {
  const stored = Map.groupBy(present.values(), (record) => identityOf(kind, record));
  const seen = new Map<string, StagedRow>();
  const byRest = kind.identity.includes('document')
    ? Map.groupBy(present.values(), (record) => identityOf(kind, record, false))
    : null;
  // Who leaves the document out may mean any that is stored; who tells it later, the one stored without.
  const withoutDocument = (row: StagedRow) => {
    const same = byRest?.get(identityOf(kind, row.record ?? {}, false)) ?? [];
    return 'document' in row.values ? same.find(({ document }) => document === source) : same[0];
  };
  for (const row of rows) {
    const record = row.record ?? {};
    const identity = identityOf(kind, record);
    const earlier = seen.get(identity);
    if (earlier !== undefined) repeat(row, earlier, files);
    else {
      seen.set(identity, row);
      match(kind, row, stored.get(identity)?.[0] ?? withoutDocument(row) ?? alike.get(row) ?? null);
    }
  }
  await judgeConflicts(transaction, kind, rows, { source, asOf });
}

/** The properties that tell which record it is, as one text. */
export function identityOf(kind: RecordKind, record: PlainRecord, withDocument = true): string {
  return textOfFields(
    kind,
    withDocument ? kind.identity : kind.identity.filter((name) => name !== 'document'),
    record,
  );
}

/** What a record says in some fields of its kind, as one text. */
export function textOfFields(kind: RecordKind, names: readonly string[], record: PlainRecord): string {
  const period = record['during'] as { from?: string } | undefined;
  const text = JSON.stringify(
    names.map((name) => {
      const property = kind.fields.find((field) => field.name === name)?.property ?? name;
      return property === 'during.from' ? (period?.from ?? null) : (record[property] ?? null);
    }),
  );
  // Titles and numbers of documents are written in large or small letters by habit.
  return kind.identity.includes('document') ? text.toLowerCase() : text;
}

/** Two files that say the same agree; what differs cannot both hold. */
function repeat(row: StagedRow, earlier: StagedRow, files: ReadonlyMap<string, string>): void {
  const differs = differingProperties(row.record ?? {}, earlier.record ?? {}).length > 0;
  // Of the same file, the number says which.
  const file = earlier.fileId === row.fileId ? '' : `${files.get(earlier.fileId) ?? ''}, `;
  if (differs) fault(row, null, FaultCode.ROW_REPEATED, `${file}${earlier.number}`);
  row.outcome = RowOutcome.EQUAL;
  row.record = earlier.record;
  row.recordId = earlier.recordId;
}

function match(kind: RecordKind, row: StagedRow, stored: PlainRecord | null): void {
  const record = row.record ?? {};
  if (stored === null) {
    row.recordId = typeof record['id'] === 'string' ? record['id'] : (row.recordId ?? v7());
    row.record = { ...withDefaults(kind, record), id: row.recordId };
    row.outcome = RowOutcome.CREATED;
    return;
  }
  row.recordId = String(stored['id']);
  // The office tells of it: a diploma of which only the person told counts as verified, as a new one would.
  const isVerifying =
    kind.name === RecordKindName.EDUCATION &&
    stored['status'] === DiplomaStatus.REPORTED &&
    !('status' in row.values);
  const said = isVerifying ? withDefaults(kind, record) : record;
  const differing = differingProperties(said, stored).filter(
    (name) => name !== 'document' || 'document' in row.values,
  );
  row.before = stored;
  row.record = {
    ...stored,
    ...Object.fromEntries(differing.map((name) => [name, merged(said[name], stored[name])])),
  };
  if (differing.length === 0) row.outcome = RowOutcome.EQUAL;
  else
    row.outcome = differing.every((name) => isUnset(stored[name]))
      ? RowOutcome.CHANGED
      : RowOutcome.CONFLICTING;
}

/** Properties of which the first says something that the second does not. */
export function differingProperties(record: PlainRecord, stored: PlainRecord): string[] {
  return Object.keys(record).filter(
    (name) =>
      name !== 'id' &&
      !isUnset(record[name]) &&
      !isSame(merged(record[name], stored[name]) as Value, (stored[name] ?? null) as Value),
  );
}

/** A period of which no end is given keeps the end that is stored. */
function merged(incoming: unknown, stored: unknown): unknown {
  if (!isPeriod(incoming) || !isPeriod(stored)) return incoming;
  return { from: incoming.from, to: incoming.to ?? stored.to };
}

function isPeriod(value: unknown): value is { from: string; to: string | null } {
  return typeof value === 'object' && value !== null && 'from' in value && 'to' in value;
}

/** The sources whose values are stored, by record. */
export async function originsOf(
  transaction: BulkTransaction,
  recordIds: readonly unknown[],
): Promise<ReadonlyMap<string, Origin>> {
  const origins = await transaction.query<Origin>(sql`
    select record_id as "recordId", source, as_of as "asOf" from record_source
    where is_origin and record_id = any(${recordIds}::uuid[])`);
  return new Map(origins.map((origin) => [origin.recordId, origin]));
}
