import type { RowScopeContext } from '../../../platform/database/row-scope.js';
import { FALSE, or, raw, type Sql, sql, TRUE } from '../../../platform/database/sql.js';
import type { Context } from '../../../platform/graphql/context.js';
import { unitsBelow } from '../../organization/index.js';

/** People whose whole record a principal may see, as a condition on a column that holds a person's id. */
export function recordScope({ principal, today }: RowScopeContext, person: Sql): Sql {
  if (principal.everyRecord) return TRUE;
  const own = principal.employeeId === null ? FALSE : sql`${person} = ${principal.employeeId}`;
  // Whom a committee judges is known to modules that this one may not know: the database says it.
  const judged = principal.committees.length === 0 ? [] : [sql`${person} in (select people_of_committees())`];
  if (principal.unitIds.length === 0) return or(own, ...judged);
  // `is true` keeps the units hashed once a statement: joined, they would be looked up again for everybody.
  const placed = sql`exists (select 1 from placement where placement.employee_id = ${person} and placement.during @> ${today}::date and (placement.unit_id in ${unitsBelow(principal.unitIds, today)}) is true)`;
  return or(own, placed, ...judged);
}

export function recordScopeOf(of: RowScopeContext, alias: string): Sql {
  return recordScope(of, raw(`${alias}.employee_id`));
}

/**
 * The same condition for statements over everybody, whose connection knows no caller: whom a committee judges
 * is asked beforehand.
 */
export async function recordScopeOverEverybody(context: Context, person: Sql): Promise<Sql> {
  const { principal, today, rows } = context;
  if (principal.everyRecord || principal.committees.length === 0)
    return recordScope({ principal, today }, person);
  const judged = await rows.query<{ id: string }>(sql`select people_of_committees() as "id"`);
  return or(
    recordScope({ principal: { ...principal, committees: [] }, today }, person),
    sql`${person} = any(${judged.map(({ id }) => id)}::uuid[])`,
  );
}
