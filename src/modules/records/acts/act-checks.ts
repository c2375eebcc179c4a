import { covers, type LocalDate, type Period } from '../../../platform/calendar.js';
import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import type { Context } from '../../../platform/graphql/context.js';
import { daysOfTakingSeats, FormationDecree, formationOnDay } from '../../positions/index.js';
import { recordsWhere } from '../imports/present-records.js';
import { ranksOfFormerKind } from '../imports/rank-kinds.js';
import { lockForAct } from '../imports/record-lock.js';
import type { References } from '../imports/references.js';
import type { RunFacts } from '../imports/run-facts.js';
import { fault, periodOf, type StagedRow } from '../imports/staged-row.js';
import { cutDays, heldText, stillHeld } from '../imports/still-held.js';
import { isSame } from '../kinds/cell.js';
import { FaultCode } from '../kinds/fault.js';
import { kindNamed } from '../kinds/index.js';
import { type PlainRecord, type RecordKind, RecordKindName } from '../kinds/record-kind.js';

/** What gives somebody a place, which has to be there as long. */
const PLACING: ReadonlySet<RecordKindName> = new Set([
  RecordKindName.APPOINTMENT,
  RecordKindName.ACTING_ASSIGNMENT,
  RecordKindName.PLACEMENT,
]);

/**
 * What one act may not do, though the rows of a run may together: take away what others still hold, give a place
 * that is not there, or appoint to a seat that is taken.
 */
export async function checkAct(
  context: Context,
  transaction: BulkTransaction,
  kind: RecordKind,
  row: StagedRow,
  { present, facts }: { readonly present: ReadonlyMap<string, PlainRecord>; readonly facts: RunFacts },
): Promise<void> {
  if (row.record === null || row.faults.length > 0) return;
  if (kind.name === RecordKindName.POSITION) await lockForAct(transaction, `seats ${row.recordId}`);
  for (const { field, days } of row.before === null ? [] : cutDays(kind, row.record, row.before)) {
    const held = await stillHeld(transaction, kind, [days]);
    if (held.length > 0) fault(row, field, FaultCode.STILL_HELD, heldText(held));
  }
  if (kind.name === RecordKindName.EMPLOYEE)
    for (const [, other] of await ranksOfFormerKind(transaction, [row], facts.ranks))
      fault(row, 'kind', FaultCode.KIND_DIFFERS, other);
  const during = periodOf(row.record);
  if (during === null) return;
  const position = String(row.record['position']);
  if (kind.name === RecordKindName.APPOINTMENT || kind.name === RecordKindName.ACTING_ASSIGNMENT)
    await lockForAct(transaction, `seats ${position}`);
  if (!isSame({ ...periodOf(row.before) }, { ...during }) || isMoved(row))
    await refuseAbsence(transaction, kind, row, facts.references);
  if (kind.name !== RecordKindName.APPOINTMENT || row.faults.length > 0) return;
  const own = [...present.values()].flatMap((record) =>
    record['position'] === position ? (periodOf(record) ?? []) : [],
  );
  const full = await firstFullDay(context, position, during, own);
  if (full !== null) fault(row, 'position', FaultCode.SEAT_TAKEN, full);
}

function isMoved({ record, before }: StagedRow): boolean {
  return ['unit', 'position'].some((place) => record?.[place] !== before?.[place]);
}

/** Nobody gets a place in a unit or position that is not there, or after having left. */
async function refuseAbsence(
  transaction: BulkTransaction,
  kind: RecordKind,
  row: StagedRow,
  references: References,
): Promise<void> {
  const during = periodOf(row.record);
  if (during === null) return;
  for (const place of ['unit', 'position'] as const) {
    const code = row.values[place];
    const isPlaced =
      PLACING.has(kind.name) ||
      (kind.name === RecordKindName.POSITION && place === 'unit') ||
      (kind.name === RecordKindName.FORMATION && place === 'position');
    if (typeof code !== 'string' || !isPlaced) continue;
    await references.load(place, 'code', [code]);
    const there = references.byCode(place, code)?.during ?? null;
    // Seats decreed without a last day end with their position.
    if (kind.name === RecordKindName.FORMATION && there !== null && covers(there, during.from)) continue;
    if (there !== null && isBeyond(during, there, place === 'position'))
      fault(row, place, FaultCode.NOT_THERE_THEN, `${there.from} – ${there.to ?? '…'}`);
  }
  if (!PLACING.has(kind.name) || row.personId === null) return;
  const employments = await recordsWhere(transaction, kindNamed(RecordKindName.EMPLOYMENT), 'employee', [
    row.personId,
  ]);
  const periods = [...employments.values()].flatMap((record) => periodOf(record) ?? []);
  if (periods.length > 0 && periods.every(({ to }) => to !== null && to <= during.from))
    fault(
      row,
      'from',
      FaultCode.OUTSIDE_EMPLOYMENT,
      periods.map(({ from, to }) => `${from} – ${to}`).join(', '),
    );
}

/** People serve on in a unit that a decree founds anew; a position is not held before it is there. */
function isBeyond(during: Period, there: Period, isFromFirst: boolean): boolean {
  return (
    (there.to !== null && (during.to === null || during.to > there.to)) ||
    (isFromFirst && during.from < there.from)
  );
}

/**
 * The first day of a period on which every seat of a position is taken by others; null where there is none. The
 * person's own days there are left out, and so are days for which no seats are decreed. The seats are locked.
 */
export async function firstFullDay(
  context: Context,
  positionId: string,
  during: Period,
  own: readonly Period[] = [],
): Promise<LocalDate | null> {
  const days = [
    ...(await daysOfTakingSeats(context, positionId, during.from)),
    ...own.flatMap(({ to }) => to ?? []),
  ];
  const decrees = await context.em.find(FormationDecree, { position: positionId });
  for (const day of days.sort()) {
    const isDecreed = decrees.some((decree) => covers(decree.during, day));
    if (!isDecreed || !covers(during, day) || own.some((period) => covers(period, day))) continue;
    const seats = (await formationOnDay(context, [positionId], day)).get(positionId);
    if (seats?.vacant === 0) return day;
  }
  return null;
}
