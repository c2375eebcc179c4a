import type { BulkTransaction } from './bulk-writer.js';
import { sql } from './sql.js';

/** Row-level security looks whether the text begins with this. */
const EVERYBODY = JSON.stringify({ everybody: true, own: null, subject: '', units: [], committees: [] });

/**
 * Does bookkeeping within a transaction of a caller that has to be done whoever the caller reaches: an act may
 * take a person out of that reach. Nothing that it reads may be told.
 */
export async function beyondReach(transaction: BulkTransaction, work: () => Promise<void>): Promise<void> {
  const [told] = await transaction.query<{ principal: string }>(
    sql`select current_setting('suksesi.principal') as principal`,
  );
  const become = (principal: string) =>
    transaction.query(sql`select set_config('suksesi.principal', ${principal}, true)`);
  await become(EVERYBODY);
  await work();
  await become(told?.principal ?? '');
}
