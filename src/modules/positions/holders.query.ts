import type { LocalDate } from '../../platform/calendar.js';
import { columnsOf, type Row, type RowReader, tableName } from '../../platform/database/row-reader.js';
import { raw, type Sql, sql, TRUE } from '../../platform/database/sql.js';
import type { Context } from '../../platform/graphql/context.js';
import { Unit } from '../organization/index.js';
import { Employee, EmploymentStatus, EmploymentStatusEffect } from '../workforce/index.js';
import { Position } from './position.entity.js';
import type { Formation } from './position.view.js';
import { type Appointed, hasRetired, isAppointed, retiredBy } from './retirement.query.js';
import { agesNow, type RetirementAges, underAgesNow } from './retirement-ages.query.js';

/**
 * Seats count everybody who holds them, whatever the caller sees of the people: an empty seat is empty for
 * all.
 */
export function everybodysSeats(context: Context): RowReader {
  return context.principal.everyRecord
    ? context.rows
    : context.unscopedRows('a seat is empty whatever the caller may see of who left it');
}

/**
 * True of an appointment `a` to the post `p`, of somebody born on a day, that is the holding of a seat:
 * definitive, of somebody employed, not retired under the post's class, not released by a status. This is the
 * one meaning of a holder in SQL; `domain/seats.ts` says the same for all days at once, and a test compares
 * the two.
 */
function isHeld(birthDate: Sql, ages: RetirementAges, on: LocalDate, people: Sql | null): Sql {
  const released =
    people === null ? sql`people_released_on(${on}::date)` : sql`people_released_on(${on}::date, ${people})`;
  return sql`${isAppointed(on)} and not ${retiredBy(birthDate, ages, on)} and a.employee_id not in (select ${released})`;
}

/**
 * Who holds which seat on a day; the condition may name the appointment `a`, the person `e` and the post `p`.
 * Where it names few, an array of all whom it may name spares reading everybody's statuses.
 */
export function holdersOn(
  ages: RetirementAges,
  on: LocalDate,
  condition: Sql,
  people: Sql | null = null,
): Sql {
  return sql`(select a.position_id, a.employee_id, exists (
        select from ${tableName(EmploymentStatus)} s join ${tableName(EmploymentStatusEffect)} x on x.code = s.status and x.during @> lower(s.during)
        where s.employee_id = a.employee_id and s.during @> ${on}::date and x.seat = 'BLOCKS') as blocked
    from appointment a join ${tableName(Employee)} e on e.id = a.employee_id join "position" p on p.id = a.position_id
    where ${condition} and ${isHeld(raw('e.birth_date'), ages, on, people)})`;
}

/** True of a person `t` who holds today a post that the condition on `p` names. */
export async function holdsToday(context: Context, condition: Sql = TRUE): Promise<Sql> {
  const ages = await agesNow(context);
  // Looked up once, not joined: how many it finds cannot be foreseen.
  return sql`((t.id in (select h.employee_id from ${holdersOn(ages, context.today, condition)} h)) is true)`;
}

interface SeatCount {
  position: string;
  required: number;
  held: number;
  blocked: number;
}

export async function formationOnDay(
  context: Context,
  positionIds: readonly string[],
  on: LocalDate,
): Promise<Map<string, Formation>> {
  const seats = everybodysSeats(context);
  const appointed = sql`a.position_id = any(${positionIds})`;
  const found = await underAgesNow(context, (ages) =>
    seats.query<SeatCount>(sql`select p.id as "position", coalesce(f.required, 0) as "required", count(h.employee_id) as "held", count(*) filter (where h.blocked) as "blocked"
      from unnest(${positionIds}::uuid[]) as p (id) left join formation_decree f on f.position_id = p.id and f.during @> ${on}::date
        and exists (select from "position" t where t.id = p.id and t.during @> ${on}::date)
      left join ${holdersOn(ages, on, appointed, sql`array(select a.employee_id from appointment a where ${appointed})`)} h on h.position_id = p.id group by p.id, f.required`),
  );
  return new Map(
    found.map(({ position, required, held, blocked }) => [
      position,
      { required, filled: held - blocked, blocked, vacant: Math.max(0, required - held) },
    ]),
  );
}

/** A day, and each later one on which an appointment to the post begins. */
export async function daysOfTakingSeats(
  context: Context,
  positionId: string,
  from: LocalDate,
): Promise<LocalDate[]> {
  const later = await everybodysSeats(context).query<{ day: LocalDate }>(
    sql`select distinct lower(during) as "day" from appointment where position_id = ${positionId} and lower(during) > ${from}::date`,
  );
  return [from, ...later.map(({ day }) => day)];
}

/**
 * The seat that each person holds on a day. Few people are asked of: who of them has retired is worked out
 * here, and whom a status releases looked up once.
 */
async function heldSeats<Seat extends object>(
  context: Context,
  employeeIds: readonly string[],
  on: LocalDate,
  columns: Sql,
  { joins = raw(''), rows = context.rows }: { joins?: Sql; rows?: RowReader } = {},
): Promise<Map<string, Seat>> {
  const [ages, found] = await Promise.all([
    agesNow(context),
    rows.query<Seat & Appointed>(
      sql`select a.employee_id as "employee", e.birth_date as "birthDate", p.class, p.family, ${columns}
        from appointment a join ${tableName(Employee)} e on e.id = a.employee_id join "position" p on p.id = a.position_id${joins}
        where a.employee_id = any(${employeeIds}) and ${isAppointed(on)}
          and a.employee_id <> all (array(select r.person from seat_release r where r.person = any(${employeeIds}) and r.during @> ${on}::date))`,
    ),
  ]);
  return new Map(found.filter((seat) => !hasRetired(seat, ages, on)).map((seat) => [seat.employee, seat]));
}

interface HeldPost {
  readonly class: string;
  readonly office: string;
}

/** Class and office of the post that each person holds on a day; who holds none is not in it. */
export function heldPosts(
  context: Context,
  employeeIds: readonly string[],
  on: LocalDate,
  rows: RowReader,
): Promise<Map<string, HeldPost>> {
  return heldSeats(context, employeeIds, on, sql`coalesce(u.office_id, u.id) as "office"`, {
    joins: sql` join ${tableName(Unit)} u on u.id = p.unit_id`,
    rows,
  });
}

/** The post that each person holds on a day; of today part of the directory. */
export function positionOnDay(
  context: Context,
  employeeIds: readonly string[],
  on: LocalDate,
): Promise<Map<string, Row<Position>>> {
  return heldSeats(context, employeeIds, on, columnsOf(Position, 'p'));
}
