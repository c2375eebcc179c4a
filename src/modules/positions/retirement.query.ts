import type { LocalDate } from '../../platform/calendar.js';
import type { Context } from '../../platform/context.js';
import { type Rows, tableName } from '../../platform/rows.js';
import { raw, type Sql, sql } from '../../platform/sql.js';
import { Unit } from '../organization/index.js';
import { Employee } from '../workforce/index.js';
import { retirementDate } from './domain/retirement.js';
import type { Retirement } from './position.view.js';

/** Retirement age of a post on a day, as a subquery: the rule of its functional family, else that of its class. */
export function retirementAge(post: string, on: LocalDate): Sql {
  const rule = (column: string) => sql`(select r.age from retirement_rule r where r.${raw(column)} = ${raw(`${post}.${column}`)} and r.during @> ${on}::date)`;
  return sql`coalesce(${rule('family')}, ${rule('class')})`;
}

/** First day of retirement in SQL: the month after the one in which the age is reached. */
export function retirementDay(birthDate: string, age: Sql): Sql {
  return sql`(date_trunc('month', ${raw(birthDate)} + make_interval(years => ${age})) + interval '1 month')::date`;
}

export async function retirementOnDay({ rows }: Context, employeeIds: readonly string[], on: LocalDate): Promise<Map<string, Retirement>> {
  const found = await rows.query<{ employee: string; birthDate: LocalDate; age: number; rule: string }>(
    sql`select e.id as "employee", e.birth_date as "birthDate", ${retirementAge('p', on)} as "age", coalesce((select r.legal_basis from retirement_rule r where r.family = p.family and r.during @> ${on}::date), (select r.legal_basis from retirement_rule r where r.class = p.class and r.during @> ${on}::date)) as "rule"
      from ${tableName(Employee)} e join appointment a on a.employee_id = e.id and a.during @> ${on}::date join "position" p on p.id = a.position_id where e.id = any(${employeeIds}) and e.birth_date is not null`,
  );
  return new Map(
    found.filter(({ age }) => age !== null).map(({ employee, birthDate, age, rule }) => [employee, { age, date: retirementDate(birthDate, age), rule }]),
  );
}

export interface RetirementAhead {
  readonly employee: string;
  readonly position: string;
  readonly class: string;
  readonly office: string | null;
  readonly date: LocalDate;
}

/** Who retires from the post held today, from one day to before another, the first to go first; of people within reach. */
export async function retirementsBetween(
  rows: Rows,
  condition: Sql,
  { from, before }: { from: LocalDate; before: LocalDate },
  today: LocalDate,
): Promise<RetirementAhead[]> {
  const day = retirementDay('e.birth_date', retirementAge('p', today));
  return rows.query<RetirementAhead>(
    sql`select e.id as "employee", p.id as "position", p.class, coalesce(u.office_id, u.id) as "office", ${day} as "date"
      from ${tableName(Employee)} e join appointment a on a.employee_id = e.id and a.during @> ${today}::date join "position" p on p.id = a.position_id join ${tableName(Unit)} u on u.id = p.unit_id
      where ${condition} and ${day} >= ${from}::date and ${day} < ${before}::date order by 5, e.id`,
  );
}
