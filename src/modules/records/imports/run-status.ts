import { sql } from '../../../platform/database/sql.js';
import type { Context } from '../../../platform/graphql/context.js';
import { ImportStatus } from './import.enums.js';

/** First key of the advisory lock of a run; the second is the hash of its id. */
export const IMPORT_LOCK = 1_897_001;

/**
 * What is under way says so more often than this; where nobody holds the lock of its run, it was interrupted. A run
 * that waits for its next file is not under way.
 */
export const isLongUnderWay = sql`
  (status = any(${[ImportStatus.READING, ImportStatus.APPLYING]}::text[]) and not is_awaiting_file and status_since < now() - interval '15 seconds')`;

interface Found {
  readonly id: string;
  readonly status: ImportStatus;
  readonly isInterrupted: boolean;
}

/**
 * The status of runs. Work under way holds the lock of its run: where nobody holds it, the process that did the
 * work has stopped, and the database has rolled it back.
 */
export async function statusesOf({ rows }: Context, runIds: readonly string[]): Promise<Map<string, Found>> {
  const found = await rows.query<Found>(sql`
    select run.id, run.status, ${isLongUnderWay}
        and not exists (select from pg_locks l where l.locktype = 'advisory' and l.database = (select oid from pg_database where datname = current_database())
          and l.classid = ${IMPORT_LOCK}::oid and l.objid = (hashtext(run.id::text)::bigint & 4294967295)::oid) as "isInterrupted"
    from import_run run where run.id = any(${runIds}::uuid[])`);
  return new Map(found.map((row) => [row.id, row]));
}

export async function statusOf(context: Context, runId: string): Promise<ImportStatus | null> {
  const found = (await statusesOf(context, [runId])).get(runId);
  if (found === undefined) return null;
  return found.isInterrupted ? ImportStatus.FAILED : found.status;
}
