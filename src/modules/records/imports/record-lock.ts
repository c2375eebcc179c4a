import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { sql } from '../../../platform/database/sql.js';

const RECORDS_LOCK = 1_897_002;

/** Until the transaction ends, no act writes records: a run is compared and written as one step. */
export async function lockRecords(transaction: BulkTransaction): Promise<void> {
  await transaction.query(sql`select pg_advisory_xact_lock(${RECORDS_LOCK}, 0)`);
}

/** Acts exclude runs, and among each other those that are about the same: the second sees what the first wrote. */
export async function lockForAct(transaction: BulkTransaction, subject: string): Promise<void> {
  await transaction.query(sql`select pg_advisory_xact_lock_shared(${RECORDS_LOCK}, 0)`);
  await transaction.query(sql`select pg_advisory_xact_lock(${RECORDS_LOCK}, hashtext(${subject}))`);
}
