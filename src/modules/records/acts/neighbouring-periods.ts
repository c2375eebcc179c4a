import type { FilterQuery } from '@mikro-orm/postgresql';
import type { Period } from '../../../platform/calendar.js';
import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import type { Versioned } from '../../../platform/database/optimistic-lock.js';
import type { Context } from '../../../platform/graphql/context.js';
import { recordsWhere, subjectProperty } from '../imports/present-records.js';
import { periodOf, type StagedRow } from '../imports/staged-row.js';
import type { PlainRecord, RecordKind } from '../kinds/record-kind.js';

/** Whether a neighbour's period ends later than before. */
export function isGrowing({ before, record }: StagedRow): boolean {
  const [former, next] = [periodOf(before)?.to ?? null, periodOf(record)?.to ?? null];
  return former !== null && (next === null || next > former);
}

/** Gives neighbours the periods that follow from a record. */
export async function endPeriods(
  { em }: Context,
  kind: RecordKind,
  closings: readonly Pick<StagedRow, 'recordId' | 'record'>[],
): Promise<void> {
  for (const { recordId, record } of closings) {
    const former = await em.findOne(
      kind.entity as new () => Versioned,
      { id: recordId } as FilterQuery<Versioned>,
    );
    if (former !== null) Object.assign(former, { during: record?.['during'], version: former.version + 1 });
  }
  await em.flush();
}

/**
 * What ended where a withdrawn record began goes on to where that would have ended. Returns what it was, and the
 * days that it has now; null where nothing ended there.
 */
export async function reopenPrevious(
  context: Context,
  transaction: BulkTransaction,
  kind: RecordKind,
  withdrawn: PlainRecord,
): Promise<{ readonly former: PlainRecord; readonly days: Period } | null> {
  const during = periodOf(withdrawn);
  if (during === null) return null;
  const property = subjectProperty(kind);
  const present = await recordsWhere(transaction, kind, property, [String(withdrawn[property])]);
  const previous = [...present].find(([, record]) => periodOf(record)?.to === during.from);
  if (previous === undefined) return null;
  const [recordId, former] = previous;
  const days = { from: String(periodOf(former)?.from), to: during.to };
  await endPeriods(context, kind, [{ recordId, record: { ...former, during: days } }]);
  return { former, days };
}
