import type { LocalDate } from '../../platform/calendar.js';
import type { Context } from '../../platform/context.js';
import { columnsOf, type Row, type Rows, tableName } from '../../platform/rows.js';
import { type Sql, sql } from '../../platform/sql.js';
import { Employee, Employment, EmploymentStatus, EmploymentStatusEffect } from '../workforce/index.js';
import { Position } from './position.entity.js';
import type { Formation } from './position.view.js';
import { retirementAge, retirementDay } from './retirement.query.js';

/** Seats count whoever holds them, whatever the caller sees of the people: an empty seat is empty for all. */
export function everybodysSeats(context: Context): Rows {
  return context.principal.everyRecord ? context.rows : context.unscopedRows('a seat is empty whatever the caller may see of who left it');
}

/** Who holds which seat on a day, in SQL: definitively appointed, employed, not retired under the post's class, not released by a status. */
export function holdersOn(on: LocalDate, condition: Sql): Sql {
  return sql`(select a.position_id, a.employee_id, exists (
        select from ${tableName(EmploymentStatus)} s join ${tableName(EmploymentStatusEffect)} x on x.code = s.status and x.during @> lower(s.during)
        where s.employee_id = a.employee_id and s.during @> ${on}::date and x.seat = 'BLOCKS') as blocked
    from appointment a join ${tableName(Employee)} e on e.id = a.employee_id join "position" p on p.id = a.position_id
    where a.during @> ${on}::date and ${condition}
      and exists (select from ${tableName(Employment)} m where m.employee_id = a.employee_id and m.during @> ${on}::date)
      and not coalesce(${retirementDay('e.birth_date', retirementAge('p', on))} <= ${on}::date, false)
      and not exists (
        select from ${tableName(EmploymentStatus)} s join ${tableName(EmploymentStatusEffect)} x on x.code = s.status and x.during @> lower(s.during)
        where s.employee_id = a.employee_id and s.during @> ${on}::date and (x.seat = 'RELEASES' or (x.seat = 'BY_DECREE' and s.releases_post))))`;
}

export async function formationOnDay(context: Context, positionIds: readonly string[], on: LocalDate): Promise<Map<string, Formation>> {
  const found = await everybodysSeats(context).query<{ position: string; required: number; held: number; blocked: number }>(
    sql`select p.id as "position", coalesce(f.required, 0) as "required", count(h.employee_id) as "held", count(*) filter (where h.blocked) as "blocked"
      from unnest(${positionIds}::uuid[]) as p (id) left join formation_decree f on f.position_id = p.id and f.during @> ${on}::date
      left join ${holdersOn(on, sql`a.position_id = any(${positionIds})`)} h on h.position_id = p.id group by p.id, f.required`,
  );
  return new Map(
    found.map(({ position, required, held, blocked }) => [position, { required, filled: held - blocked, blocked, vacant: Math.max(0, required - held) }]),
  );
}

/** The post that each person holds definitively on a day; part of the directory. */
export async function positionOnDay({ rows }: Context, employeeIds: readonly string[], on: LocalDate): Promise<Map<string, Row<Position>>> {
  const found = await rows.query<Row<Position> & { employee: string }>(
    sql`select a.employee_id as "employee", ${columnsOf(Position, 'p')} from appointment a join "position" p on p.id = a.position_id where a.employee_id = any(${employeeIds}) and a.during @> ${on}::date`,
  );
  return new Map(found.map((row) => [row.employee, row]));
}
