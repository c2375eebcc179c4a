import { rm } from 'node:fs/promises';
import type { Context } from '../../../platform/graphql/context.js';
import { SerialQueue } from '../../../platform/runtime/serial-queue.js';
import { ImportWork } from './import-work.js';

/** One run at a time is read or written in a process, so that its memory is bounded. */
const queue = new SerialQueue();

/** Does heavy work after what was asked for before it, and removes the file that it needed. */
export async function inQueue<Result>(
  work: () => Promise<Result>,
  file: string | null = null,
): Promise<Result> {
  try {
    return await queue.run(work);
  } finally {
    if (file !== null) await rm(file, { force: true });
  }
}

/** The work of runs on behalf of the caller. */
export function importWorkOf(
  { principal, request, today, bulkWriter }: Context,
  maxRows: number,
): ImportWork {
  return new ImportWork(
    bulkWriter,
    {
      subject: principal.subject,
      roles: principal.roles,
      rlsContext: principal.rlsContext,
      reachedUnits: principal.everyRecord ? null : principal.unitIds,
      employeeId: principal.employeeId,
      requestId: request.id,
      today,
    },
    maxRows,
  );
}
