import type { LocalDate } from '../../../platform/calendar.js';
import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { tableName } from '../../../platform/database/row-reader.js';
import { sql } from '../../../platform/database/sql.js';
import { unitsBelow } from '../../organization/index.js';
import { Position } from '../../positions/index.js';
import { FaultCode } from '../kinds/fault.js';
import { type RecordKind, RecordKindName } from '../kinds/record-kind.js';
import type { RunFacts } from './run-facts.js';
import { fault, periodOf, type StagedRow } from './staged-row.js';

/** Which property of a kind says in which agency, unit or position somebody serves. */
type Place = 'unit' | 'position' | 'agency';

const PLACES: Partial<Record<RecordKindName, Place>> = {
  [RecordKindName.EMPLOYEE]: 'agency',
  [RecordKindName.PLACEMENT]: 'unit',
  [RecordKindName.APPOINTMENT]: 'position',
  [RecordKindName.ACTING_ASSIGNMENT]: 'position',
};

/**
 * Who keeps the records of some units gives nobody a place in another one, today or ahead. What lies in the past
 * they may tell of any.
 */
export async function checkReach(
  transaction: BulkTransaction,
  kind: RecordKind,
  rows: readonly StagedRow[],
  { settings: { reachedUnits, today } }: RunFacts,
): Promise<void> {
  const place = PLACES[kind.name];
  if (place === undefined || reachedUnits === null) return;
  const given = rows.filter((row) => isGiven(place, row, today));
  const beyond = await placesBeyond(
    transaction,
    kind,
    given.map(({ record }) => String(record?.[place])),
    { reachedUnits, today },
  );
  for (const row of given)
    if (beyond.has(String(row.record?.[place]))) fault(row, place, FaultCode.OUTSIDE_REACH);
}

/** Whether a row gives a place today or ahead: another one than before, or for longer. */
function isGiven(place: Place, { record, before }: StagedRow, today: LocalDate): boolean {
  const [to, former] = [periodOf(record)?.to ?? null, periodOf(before)?.to ?? null];
  const isLonger = former !== null && (to === null || to > former);
  return (
    record?.[place] != null && (to === null || to > today) && (record[place] !== before?.[place] || isLonger)
  );
}

/** Units, agencies or positions that lie outside some units. */
export async function placesBeyond(
  transaction: BulkTransaction,
  { name }: RecordKind,
  places: readonly string[],
  { reachedUnits, today }: { readonly reachedUnits: readonly string[]; readonly today: LocalDate },
): Promise<ReadonlySet<string>> {
  if (places.length === 0) return new Set();
  const ids = sql`${places}::uuid[]`;
  const reached = await transaction.query<{ id: string }>(
    PLACES[name] === 'position'
      ? sql`select id from ${tableName(Position)} where id = any(${ids}) and unit_id in ${unitsBelow(reachedUnits, today)}`
      : sql`select id from unnest(${ids}) as t (id) where id in ${unitsBelow(reachedUnits, today)}`,
  );
  const known = new Set(reached.map(({ id }) => id));
  return new Set(places.filter((id) => !known.has(id)));
}
