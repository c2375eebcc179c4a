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
const PLACES: Partial<Record<RecordKindName, 'unit' | 'position' | 'agency'>> = {
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
  const given = rows.filter(({ record, before }) => {
    const to = periodOf(record)?.to ?? null;
    return record?.[place] != null && record[place] !== before?.[place] && (to === null || to > today);
  });
  if (given.length === 0) return;
  const ids = sql`${given.map(({ record }) => record?.[place])}::uuid[]`;
  const reached = await transaction.query<{ id: string }>(
    place === 'position'
      ? sql`select id from ${tableName(Position)} where id = any(${ids}) and unit_id in ${unitsBelow(reachedUnits, today)}`
      : sql`select id from unnest(${ids}) as t (id) where id in ${unitsBelow(reachedUnits, today)}`,
  );
  const known = new Set(reached.map(({ id }) => id));
  for (const row of given)
    if (!known.has(String(row.record?.[place]))) fault(row, place, FaultCode.OUTSIDE_REACH);
}
