import type { LocalDate, Period } from '../../platform/calendar.js';
import { type RowReader, tableName } from '../../platform/database/row-reader.js';
import { raw, type Sql, sql } from '../../platform/database/sql.js';
import { Employee, Employment, EmploymentStatus, EmploymentStatusEffect } from '../workforce/index.js';
import { retirementUnder } from './domain/retirement.js';
import { type AppointmentFacts, type EmploymentPeriod, holdingsOf, type SeatStatus } from './domain/seats.js';
import { type EmptySeat, emptySeatsOf, type FormationPeriod } from './domain/vacancies.js';
import { retirementAges } from './retirement-ages.query.js';

interface PostRow {
  readonly id: string;
  readonly class: string;
  readonly family: string | null;
  readonly predecessor: string | null;
  readonly during: Period;
  readonly formation: readonly FormationPeriod[] | null;
}

interface AppointmentRow {
  readonly appointment: string;
  readonly post: string;
  readonly person: string;
  readonly during: Period;
}

interface PersonRow {
  readonly id: string;
  readonly kind: string;
  readonly birthDate: LocalDate | null;
  readonly employments: readonly EmploymentPeriod[] | null;
  readonly statuses: readonly (SeatStatus & { seat: string; byDecree: boolean | null })[] | null;
}

/** What is derived of one post. */
export interface PostSeats {
  readonly empty: readonly EmptySeat[];
  /** Everybody who was ever appointed to the post. */
  readonly people: readonly string[];
  readonly predecessor: string | null;
}

const periods = (alias: string, more: string) =>
  raw(
    `json_agg(json_build_object('from', lower(${alias}.during), 'to', upper(${alias}.during), ${more}) order by lower(${alias}.during))`,
  );

/**
 * Every empty seat, past, present and projected, within the days of its post, of all posts or of some by id and of those that they
 * continue.
 */
export async function postSeats(
  rows: RowReader,
  only: readonly string[] | null,
): Promise<Map<string, PostSeats>> {
  const line = sql`(with recursive line (id, predecessor_id) as (
    select t.id, t.predecessor_id from "position" t where t.id = any(${only ?? []})
    union select p.id, p.predecessor_id from "position" p join line on p.id = line.predecessor_id) select id from line)`;
  const among = (column: string): Sql => (only === null ? raw('true') : sql`${raw(column)} in ${line}`);
  const people =
    only === null
      ? raw('true')
      : sql`e.id in (select a.employee_id from appointment a where a.position_id in ${line})`;
  const [ages, posts, appointments, persons] = await Promise.all([
    retirementAges(rows),
    rows.query<PostRow>(
      sql`select t.id, t.class, t.family, t.predecessor_id as "predecessor", t.during, (select ${periods('f', "'required', f.required")} from (select f.required, f.during * t.during as during from formation_decree f where f.position_id = t.id and f.during && t.during) f) as "formation" from "position" t where ${among('t.id')}`,
    ),
    rows.query<AppointmentRow>(
      sql`select a.id as "appointment", a.position_id as "post", a.employee_id as "person", a.during from appointment a where ${among('a.position_id')}`,
    ),
    rows.query<PersonRow>(
      sql`select e.id, e.kind, e.birth_date as "birthDate",
          (select ${periods('m', "'end', m.end")} from ${tableName(Employment)} m where m.employee_id = e.id) as "employments",
          (select ${periods('s', "'status', s.status, 'seat', x.seat, 'byDecree', s.releases_post")} from ${tableName(EmploymentStatus)} s join ${tableName(EmploymentStatusEffect)} x on x.code = s.status and x.during @> lower(s.during) where s.employee_id = e.id and x.seat in ('RELEASES', 'BY_DECREE')) as "statuses"
        from ${tableName(Employee)} e where ${people}`,
    ),
  ]);
  const byPost = Map.groupBy(appointments, ({ post }) => post);
  const postOf = new Map(posts.map((post) => [post.id, post]));
  const personOf = new Map(persons.map((person) => [person.id, person]));
  const known = new Map<string, EmptySeat[]>();

  const holdings = (post: PostRow) =>
    (byPost.get(post.id) ?? []).flatMap((row) => {
      const person = personOf.get(row.person);
      if (person === undefined) return [];
      const retirement =
        person.birthDate === null
          ? null
          : retirementUnder(person.birthDate, ages.of(post.class, post.family));
      return holdingsOf(appointmentFacts(row, person, retirement?.date ?? null));
    });
  const seatsOf = (post: PostRow): EmptySeat[] => {
    const found = known.get(post.id);
    if (found) return found;
    known.set(post.id, []);
    const predecessor = post.predecessor === null ? undefined : postOf.get(post.predecessor);
    const inherited =
      predecessor === undefined
        ? []
        : seatsOf(predecessor).filter(({ until }) => until === predecessor.during.to);
    const seats = emptySeatsOf({ formation: post.formation ?? [], holdings: holdings(post), inherited });
    known.set(post.id, seats);
    return seats;
  };
  return new Map(
    posts.map((post) => {
      const people = [...new Set((byPost.get(post.id) ?? []).map(({ person }) => person))];
      return [post.id, { empty: seatsOf(post), people, predecessor: post.predecessor }];
    }),
  );
}

function appointmentFacts(
  { appointment, person, during }: AppointmentRow,
  facts: PersonRow,
  retirement: LocalDate | null,
): AppointmentFacts {
  const { kind, employments, statuses } = facts;
  return {
    appointment,
    person,
    during,
    contract: kind === 'PPPK',
    employments: employments ?? [],
    statuses: (statuses ?? []).map((row) => ({
      ...row,
      releases: row.seat === 'RELEASES' || row.byDecree === true,
    })),
    retirement,
  };
}
