import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { type EntityTable, tableOf } from '../../../platform/database/entity-tables.js';
import { join, raw, sql } from '../../../platform/database/sql.js';
import { hasPeriod, type PlainRecord, type RecordKind } from '../kinds/record-kind.js';

const LOT = 5_000;

/** Adds records of one kind. */
export async function insertRecords(
  transaction: BulkTransaction,
  { entity }: RecordKind,
  records: readonly PlainRecord[],
): Promise<void> {
  const table = tableOf(entity);
  const columns = raw([...table.columns.values()].join(', '));
  for (const lot of lotsOf(records))
    await transaction.query(
      sql`insert into ${raw(table.name)} (${columns}) select ${columns} from ${asRows(table, lot, { version: 1 })} r`,
    );
}

/** Overwrites records of one kind, each as one more version. */
export async function updateRecords(
  transaction: BulkTransaction,
  kind: RecordKind,
  records: readonly PlainRecord[],
): Promise<void> {
  const table = tableOf(kind.entity);
  const assignments = join(
    [...table.columns]
      .filter(([property]) => property !== 'id' && property !== 'version')
      .map(([, column]) => raw(`${column} = r.${column}`)),
    ', ',
  );
  for (const lot of lotsOf(records)) {
    const rows = asRows(table, lot, { version: 1 });
    // Periods shrink before others grow: two may never overlap, not even for a moment.
    if (hasPeriod(kind))
      await transaction.query(
        sql`update ${raw(table.name)} t set during = t.during * r.during from ${rows} r
          where t.id = r.id and t.during && r.during and t.during <> r.during`,
      );
    await transaction.query(
      sql`update ${raw(table.name)} t set ${assignments}, version = t.version + 1 from ${rows} r where t.id = r.id`,
    );
  }
}

export async function deleteRecords(
  transaction: BulkTransaction,
  { entity }: RecordKind,
  ids: readonly string[],
): Promise<void> {
  for (const lot of lotsOf(ids))
    await transaction.query(sql`delete from ${raw(tableOf(entity).name)} where id = any(${lot}::uuid[])`);
}

function lotsOf<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / LOT) }, (_, index) =>
    items.slice(index * LOT, (index + 1) * LOT),
  );
}

/** Records as rows of their table, typed by it. */
function asRows(table: EntityTable, records: readonly PlainRecord[], fixed: PlainRecord) {
  const rows = records.map((record) => {
    const given: Record<string, unknown> = { ...record, ...fixed };
    return Object.fromEntries(
      [...table.columns].map(([property, column]) => [column.slice(1, -1), stored(given[property])]),
    );
  });
  return sql`jsonb_populate_recordset(null::${raw(table.name)}, ${JSON.stringify(rows)}::jsonb)`;
}

function stored(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('from' in value && 'to' in value))
    return value ?? null;
  const { from, to } = value as { from: string; to: string | null };
  return `[${from},${to ?? ''})`;
}
