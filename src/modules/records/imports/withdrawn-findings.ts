import { beyondReach } from '../../../platform/database/beyond-reach.js';
import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { parsePeriod } from '../../../platform/database/pg-type-parsers.js';
import { sql } from '../../../platform/database/sql.js';
import { EVERYBODY_WITH_LOG } from '../../../platform/principal.js';
import { FaultCode } from '../kinds/fault.js';
import type { PlainRecord, RecordKind } from '../kinds/record-kind.js';
import { RowOutcome } from './import.enums.js';
import { identityOf } from './match-records.js';
import { subjectProperty } from './present-records.js';
import type { StagedRow } from './staged-row.js';

/** Tells of rows that bring back what somebody withdrew by hand, with the day: their source still has it. */
export async function addWithdrawnFindings(
  transaction: BulkTransaction,
  kind: RecordKind,
  rows: readonly StagedRow[],
): Promise<void> {
  const created = rows.filter(({ outcome, faults }) => outcome === RowOutcome.CREATED && faults.length === 0);
  if (created.length === 0) return;
  const property = subjectProperty(kind);
  const subjects = [...new Set(created.map(({ record }) => String(record?.[property])))];
  const removed = await beyondReach(
    transaction,
    () =>
      transaction.query<{ before: PlainRecord; day: string }>(sql`
      select before, at::date::text as day from audit_event
      where change = 'REMOVED' and record_type = ${kind.entity.name} and act <> 'takeBackImport'
        and before ->> ${property} = any(${subjects}::text[])
      order by at`),
    EVERYBODY_WITH_LOG,
  );
  const days = new Map(removed.map(({ before, day }) => [identityOf(kind, withPeriod(before)), day]));
  for (const row of created) {
    const day = days.get(identityOf(kind, row.record ?? {}));
    if (day !== undefined)
      row.findings.push({ field: null, code: FaultCode.WITHDRAWN_BEFORE, given: null, expected: day });
  }
}

function withPeriod(record: PlainRecord): PlainRecord {
  const { during } = record;
  return typeof during === 'string' ? { ...record, during: parsePeriod(during) } : record;
}
