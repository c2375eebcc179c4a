import { covers, type LocalDate, type Period } from '../../../platform/calendar.js';
import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import type { Context } from '../../../platform/graphql/context.js';
import { daysOfTakingSeats, formationOnDay } from '../../positions/index.js';
import { ranksOfFormerKind } from '../imports/rank-kinds.js';
import { lockForAct } from '../imports/record-lock.js';
import type { Ranks } from '../imports/run-facts.js';
import { fault, periodOf, type StagedRow } from '../imports/staged-row.js';
import { cutDays, heldText, stillHeld } from '../imports/still-held.js';
import { FaultCode } from '../kinds/fault.js';
import { type PlainRecord, type RecordKind, RecordKindName } from '../kinds/record-kind.js';

/**
 * What one act may not do, though the rows of a run may together: end what others still hold, or appoint to a
 * seat that is taken.
 */
export async function checkAct(
  context: Context,
  transaction: BulkTransaction,
  kind: RecordKind,
  row: StagedRow,
  { present, ranks }: { readonly present: ReadonlyMap<string, PlainRecord>; readonly ranks: Ranks },
): Promise<void> {
  if (row.record === null || row.faults.length > 0) return;
  const cut = row.before === null ? null : cutDays(kind, row.record, row.before);
  if (cut !== null) {
    const held = await stillHeld(transaction, kind, [cut]);
    if (held.length > 0) fault(row, 'to', FaultCode.STILL_HELD, heldText(held));
  }
  if (kind.name === RecordKindName.EMPLOYEE)
    for (const [, other] of await ranksOfFormerKind(transaction, [row], ranks))
      fault(row, 'kind', FaultCode.KIND_DIFFERS, other);
  const during = periodOf(row.record);
  if (kind.name !== RecordKindName.APPOINTMENT || during === null) return;
  const position = String(row.record['position']);
  const own = [...present.values()].flatMap((record) =>
    record['position'] === position ? (periodOf(record) ?? []) : [],
  );
  const full = await firstFullDay(context, transaction, position, during, own);
  if (full !== null) fault(row, 'position', FaultCode.SEAT_TAKEN, full);
}

/**
 * The first day of a period on which every seat of a position is taken by others; null where there is none. The
 * person's own days there are left out, and so are days for which no seats are decreed.
 */
export async function firstFullDay(
  context: Context,
  transaction: BulkTransaction,
  positionId: string,
  during: Period,
  own: readonly Period[] = [],
): Promise<LocalDate | null> {
  await lockForAct(transaction, `seats ${positionId}`);
  const days = [
    ...(await daysOfTakingSeats(context, positionId, during.from)),
    ...own.flatMap(({ to }) => to ?? []),
  ];
  for (const day of days.sort()) {
    if (!covers(during, day) || own.some((period) => covers(period, day))) continue;
    const seats = (await formationOnDay(context, [positionId], day)).get(positionId);
    if (seats !== undefined && seats.required > 0 && seats.vacant === 0) return day;
  }
  return null;
}
