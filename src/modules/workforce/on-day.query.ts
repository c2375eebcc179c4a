import type { LocalDate } from '../../platform/calendar.js';
import { columnsOf, type Row, tableName } from '../../platform/database/row-reader.js';
import { sql } from '../../platform/database/sql.js';
import type { Context } from '../../platform/graphql/context.js';
import { ScaleStep, Unit } from '../organization/index.js';
import type { RankView } from './records/rank.view.js';

/**
 * The unit in which each person serves on a day on which they are employed: part of the directory, and so not
 * bound to records within reach.
 */
export async function unitOnDay(
  { rows }: Context,
  employeeIds: readonly string[],
  on: LocalDate,
): Promise<Map<string, Row<Unit>>> {
  const found = await rows.query<Row<Unit> & { employee: string }>(
    sql`select p.employee_id as "employee", ${columnsOf(Unit, 'u')} from placement p join ${tableName(Unit)} u on u.id = p.unit_id where p.employee_id = any(${employeeIds}) and p.during @> ${on}::date
      and exists (select from employment m where m.employee_id = p.employee_id and m.during @> ${on}::date)`,
  );
  return new Map(found.map((row) => [row.employee, row]));
}

export async function rankOnDay(
  { rows }: Context,
  employeeIds: readonly string[],
  on: LocalDate,
): Promise<Map<string, RankView & { family: string }>> {
  const found = await rows.query<RankView & { family: string; employee: string }>(
    sql`select r.employee_id as "employee", s.code, s.name, s.ordinal, s.family, lower(r.during) as "since" from rank_holding r join ${tableName(ScaleStep)} s on s.scale = 'RANK' and s.code = r.rank and s.during @> ${on}::date where r.employee_id = any(${employeeIds}) and r.during @> ${on}::date`,
  );
  return new Map(found.map((row) => [row.employee, row]));
}
