import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { tableOf } from '../../../platform/database/entity-tables.js';
import { raw, sql } from '../../../platform/database/sql.js';
import { isSame, type Value } from '../kinds/cell.js';
import { fromJsonRow, type PlainRecord, type RecordKind } from '../kinds/record-kind.js';
import type { StagedRow } from './staged-row.js';

const LOT = 5_000;

/** The stored records of the subjects of some rows, by id. */
export async function presentRecords(
  transaction: BulkTransaction,
  kind: RecordKind,
  rows: readonly StagedRow[],
): Promise<Map<string, PlainRecord>> {
  const property = subjectProperty(kind);
  const subjects = new Set(
    rows.flatMap(({ record }) => {
      const subject = record?.[property];
      return typeof subject === 'string' ? [subject] : [];
    }),
  );
  return recordsWhere(transaction, kind, property, [...subjects]);
}

/** Stored records of a kind by the values of one property. */
export async function recordsWhere(
  transaction: BulkTransaction,
  { entity }: RecordKind,
  property: string,
  wanted: readonly string[],
): Promise<Map<string, PlainRecord>> {
  const table = tableOf(entity);
  const column = raw(`t.${table.columns.get(property)}`);
  const present = new Map<string, PlainRecord>();
  for (let start = 0; start < wanted.length; start += LOT) {
    const found = await transaction.query<{ row: Record<string, unknown> }>(
      sql`select to_jsonb(t) as "row" from ${raw(table.name)} t where ${column}::text = any(${wanted.slice(start, start + LOT)}::text[])`,
    );
    for (const { row } of found) present.set(String(row['id']), fromJsonRow(entity, row));
  }
  return present;
}

/** The property of the entity that says whose record it is. */
export function subjectProperty({ fields, subject }: RecordKind): string {
  return fields.find(({ name }) => name === subject)?.property ?? subject;
}

/** Whether a record holds what is stored, whatever its version. */
export function isAsStored(record: PlainRecord, stored: PlainRecord): boolean {
  return Object.keys(stored).every(
    (name) => name === 'version' || isSame((record[name] ?? null) as Value, (stored[name] ?? null) as Value),
  );
}
