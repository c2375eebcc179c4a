import type { LocalDate } from '../../platform/calendar.js';
import type { Context } from '../../platform/context.js';
import { columnsOf, type Row, type Rows } from '../../platform/rows.js';
import { type Sql, sql } from '../../platform/sql.js';
import { Unit } from './unit.entity.js';

/** Ids of a unit and everything below it on a day, as a subquery. */
export function unitsBelow(unitIds: readonly string[], on: LocalDate): Sql {
  return sql`(with recursive below (id) as (
    select unnest(${unitIds}::uuid[])
    union
    select p.unit_id from unit_parentage p join below b on p.parent_id = b.id where p.during @> ${on}::date
  ) select id from below)`;
}

export async function unitIdsBelow(rows: Rows, codes: readonly string[], on: LocalDate): Promise<string[]> {
  if (codes.length === 0) return [];
  const roots = await rows.query<{ id: string }>(sql`select id from unit where code = any(${codes})`);
  const below = await rows.query<{ id: string }>(
    sql`select id from ${unitsBelow(
      roots.map(({ id }) => id),
      on,
    )} as below`,
  );
  return below.map(({ id }) => id);
}

export async function parentOfUnit(context: Context, unitIds: readonly string[], on: LocalDate): Promise<Map<string, Row<Unit>>> {
  const found = await context.rows.query<Row<Unit> & { child: string }>(
    sql`select p.unit_id as child, ${columnsOf(Unit, 'u')} from unit_parentage p join unit u on u.id = p.parent_id where p.unit_id = any(${unitIds}) and p.during @> ${on}::date`,
  );
  return new Map(found.map((row) => [row.child, row]));
}
