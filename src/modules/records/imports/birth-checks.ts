import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { tableName } from '../../../platform/database/row-reader.js';
import { sql } from '../../../platform/database/sql.js';
import { Education, Employment, RankHolding } from '../../workforce/index.js';
import { FaultCode } from '../kinds/fault.js';
import { type RecordKind, RecordKindName } from '../kinds/record-kind.js';
import { fault, type StagedRow } from './staged-row.js';

/** A birth date that is changed lies before everything that is stored of the person. */
export async function checkBirths(
  transaction: BulkTransaction,
  kind: RecordKind,
  rows: readonly StagedRow[],
): Promise<void> {
  if (kind.name !== RecordKindName.EMPLOYEE) return;
  const changed = rows.filter(
    ({ record, before }) => before !== null && record?.['birthDate'] !== before['birthDate'],
  );
  if (changed.length === 0) return;
  const days = await transaction.query<{ id: string; day: string }>(sql`
    select employee_id as id, min(day)::text as day from (
      select employee_id, lower(during) as day from ${tableName(Employment)}
      union all select employee_id, lower(during) from ${tableName(RankHolding)}
      union all select employee_id, graduated_on from ${tableName(Education)} where graduated_on is not null) found
    where employee_id = any(${changed.map(({ recordId }) => recordId)}::uuid[]) group by employee_id`);
  const firstDays = new Map(days.map(({ id, day }) => [id, day]));
  for (const row of changed) {
    const first = firstDays.get(row.recordId ?? '');
    if (first !== undefined && String(row.record?.['birthDate'] ?? '') > first)
      fault(row, 'birthDate', FaultCode.BORN_AFTERWARDS, first);
  }
}
