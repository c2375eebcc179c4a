import { v7 } from 'uuid';
import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { sql } from '../../../platform/database/sql.js';
import type { ImportAct } from './apply-run.js';

/** Writes into the audit log what an act did with a run as a whole; what became of its records is told of each. */
export async function auditRun(
  transaction: BulkTransaction,
  runId: string,
  { name, subject, roles, requestId, reason }: ImportAct,
  change: 'CREATED' | 'CHANGED' | 'REMOVED',
  told: object,
): Promise<void> {
  const values = JSON.stringify(told);
  await transaction.query(sql`
    insert into audit_event (id, at, request_id, subject, roles, people, act, reason, change, record_type, record_id, before, after)
    values (${v7()}, now(), ${requestId}::uuid, ${subject}, ${roles}::text[], '{}', ${name}, ${reason}, ${change}, 'ImportRun', ${runId},
      ${change === 'REMOVED' ? values : null}::jsonb, ${change === 'REMOVED' ? null : values}::jsonb)`);
}
