import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import type { ReadPool } from '../../../platform/database/read-pool.js';
import { RowReader } from '../../../platform/database/row-reader.js';
import type { Sql } from '../../../platform/database/sql.js';
import type { Context } from '../../../platform/graphql/context.js';

class RolledBack<Result> extends Error {
  constructor(readonly result: Result) {
    super('a trial is rolled back');
  }
}

/**
 * Tries a change out: writes it in a transaction, looks at what follows, and takes all of it back. Nobody else
 * sees any of it.
 */
export async function tryOut<Result>(
  { principal, bulkWriter }: Context,
  look: (transaction: BulkTransaction, rows: RowReader) => Promise<Result>,
): Promise<Result> {
  try {
    return await bulkWriter.transaction(principal.rlsContext, async (transaction) => {
      throw new RolledBack(await look(transaction, readerOver(transaction)));
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.result as Result;
    throw error;
  }
}

/** Reads what the transaction sees, and keeps none of it. */
function readerOver(transaction: BulkTransaction): RowReader {
  let last: Promise<unknown> = Promise.resolve();
  const pool = {
    // One connection answers one statement after the other.
    query: (statement: Sql) => {
      const answer = last.then(() => transaction.query(statement));
      last = answer.catch(() => {});
      return answer;
    },
    tables: {
      find: () => undefined,
      read: async (_: unknown, select: () => Promise<{ id: string }[]>) =>
        new Map((await select()).map((row) => [row.id, row])),
    },
    memoize: (_: string, make: () => unknown) => make(),
  };
  return new RowReader(pool as unknown as ReadPool, null);
}
