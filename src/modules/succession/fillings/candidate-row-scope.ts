import type { RowScopeCondition, RowScopeContext } from '../../../platform/database/row-scope.js';
import { and, FALSE, or, raw, type Sql, sql } from '../../../platform/database/sql.js';
import { recordScopeOf } from '../../workforce/index.js';
import { SuccessionPermission } from '../permissions.js';

/**
 * Planners see those whose record they may see; everybody else, once it is decided, what was said of
 * themselves.
 */
export const ownOrFilled: RowScopeCondition = (of, alias) => ownOnce(of, alias, FALSE);

/**
 * The same, but somebody excluded because a record was not delivered sees it at once, and may object before
 * anything is decided.
 */
export const ownOrUndelivered: RowScopeCondition = (of, alias) =>
  ownOnce(of, alias, raw(`${alias}.is_undelivered`));

function ownOnce(of: RowScopeContext, alias: string, atOnce: Sql): Sql {
  const { principal } = of;
  if (principal.permissions.has(SuccessionPermission.READ)) return recordScopeOf(of, alias);
  if (principal.employeeId === null) return FALSE;
  const decided = sql`exists (select from filling f where f.id = ${raw(`${alias}.filling_id`)} and f.decided_on is not null)`;
  return and(sql`${raw(`${alias}.employee_id`)} = ${principal.employeeId}`, or(atOnce, decided));
}
