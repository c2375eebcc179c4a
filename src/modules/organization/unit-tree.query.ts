import type { LocalDate } from '../../platform/calendar.js';
import { columnsOf, type Row } from '../../platform/database/row-reader.js';
import { type Sql, sql } from '../../platform/database/sql.js';
import type { Context } from '../../platform/graphql/context.js';
import { Unit } from './unit.entity.js';

/** Ids of units and everything below them on a day, as a subquery. */
export function unitsBelow(unitIds: readonly string[], on: LocalDate): Sql {
  return sql`(select c.unit_id from unit_closure c where c.ancestor_id = any(${unitIds}::uuid[]) and c.during @> ${on}::date)`;
}

/** Whether a unit is one of some units, or stands below one, today. */
export async function isBelow(
  { rows, today }: Context,
  unitId: string,
  unitIds: readonly string[],
): Promise<boolean> {
  const found = await rows.query(sql`select where ${unitId}::uuid in ${unitsBelow(unitIds, today)}`);
  return found.length > 0;
}

export async function parentOfUnit(
  context: Context,
  unitIds: readonly string[],
  on: LocalDate,
): Promise<Map<string, Row<Unit>>> {
  const found = await context.rows.query<Row<Unit> & { child: string }>(
    sql`select p.unit_id as child, ${columnsOf(Unit, 'u')} from unit_parentage p join unit u on u.id = p.parent_id where p.unit_id = any(${unitIds}) and p.during @> ${on}::date`,
  );
  return new Map(found.map((row) => [row.child, row]));
}
