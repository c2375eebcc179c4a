import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { tableName } from '../../../platform/database/row-reader.js';
import { sql } from '../../../platform/database/sql.js';
import { RankHolding } from '../../workforce/index.js';
import type { Ranks } from './run-facts.js';
import type { StagedRow } from './staged-row.js';

/** Stored ranks of people whose kind of employment a row changes, where they are of the former kind. */
export async function ranksOfFormerKind(
  transaction: BulkTransaction,
  rows: readonly StagedRow[],
  ranks: Ranks,
): Promise<ReadonlyMap<StagedRow, string>> {
  const changed = rows.filter(
    ({ record, before, faults }) =>
      faults.length === 0 && before !== null && record?.['kind'] !== before['kind'],
  );
  if (changed.length === 0) return new Map();
  const held = await transaction.query<{ employee: string; rank: string }>(sql`
    select employee_id as employee, rank from ${tableName(RankHolding)}
    where employee_id = any(${changed.map(({ recordId }) => recordId)}::uuid[]) order by lower(during)`);
  const byPerson = Map.groupBy(held, ({ employee }) => employee);
  return new Map(
    changed.flatMap((row) => {
      const other = (byPerson.get(row.recordId ?? '') ?? []).filter(({ rank }) => {
        const family = ranks.get(rank)?.family ?? null;
        return family !== null && family !== row.record?.['kind'];
      });
      return other.length === 0 ? [] : [[row, other.map(({ rank }) => rank).join(', ')] as const];
    }),
  );
}
