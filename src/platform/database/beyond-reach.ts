import { EVERYBODY } from '../principal.js';
import type { BulkTransaction } from './bulk-writer.js';
import { sql } from './sql.js';

/**
 * Writes within a transaction of a caller what was checked to lie within the caller's reach. While it is written
 * a person may leave that reach, for good or until the next statement. What it reads is told of nobody else.
 */
export async function beyondReach<Result>(
  transaction: BulkTransaction,
  work: () => Promise<Result>,
  principal = EVERYBODY,
): Promise<Result> {
  const [told] = await transaction.query<{ principal: string }>(
    sql`select current_setting('suksesi.principal') as principal`,
  );
  const become = (context: string) =>
    transaction.query(sql`select set_config('suksesi.principal', ${context}, true)`);
  await become(principal);
  const result = await work();
  await become(told?.principal ?? '');
  return result;
}
