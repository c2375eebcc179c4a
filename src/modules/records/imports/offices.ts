import type { LocalDate } from '../../../platform/calendar.js';
import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { tableName } from '../../../platform/database/row-reader.js';
import { sql } from '../../../platform/database/sql.js';
import { Unit, UnitParentage } from '../../organization/index.js';

/** Trees of units are no deeper. */
const MAX_DEPTH = 64;

/**
 * Gives units that were moved the office below which they stand on a day: the unit below the agency on the way
 * up. An office that is still on that way stays.
 */
export async function placeInOffices(transaction: BulkTransaction, on: LocalDate): Promise<void> {
  await transaction.query(sql`
    with recursive up (id, at, above, depth) as (
      select u.id, u.id, p.parent_id, 1 from ${tableName(Unit)} u
      join ${tableName(UnitParentage)} p on p.unit_id = u.id and p.during @> ${on}::date
      union all
      select up.id, up.above, p.parent_id, up.depth + 1 from up
      join ${tableName(UnitParentage)} p on p.unit_id = up.above and p.during @> ${on}::date
      where up.depth < ${MAX_DEPTH})
    update ${tableName(Unit)} u set office_id = up.at from up
    where up.id = u.id and up.above = u.agency_id and u.office_id is not null
      and not exists (select from up way where way.id = u.id and way.at = u.office_id)`);
}
