import { compareText, type LocalDate, type Period } from '../../platform/calendar.js';
import { type Rows, tableName } from '../../platform/rows.js';
import { raw, type Sql, sql } from '../../platform/sql.js';
import { Employee, Employment, EmploymentStatus, EmploymentStatusEffect } from '../workforce/index.js';
import { retirementDate } from './domain/retirement.js';
import { type AppointmentFacts, type EmploymentPeriod, holdingsOf, type SeatStatus } from './domain/seats.js';
import { type EmptySeat, emptySeatsOf, type FormationPeriod } from './domain/vacancies.js';
import { retirementAge } from './retirement.query.js';
import { Vacancy, VacancyCertainty, VacancyReason, vacancyKey } from './vacancy.view.js';

interface PostRow {
  readonly id: string;
  readonly code: string;
  readonly predecessor: string | null;
  readonly during: Period;
  readonly formation: readonly FormationPeriod[] | null;
}

interface AppointmentRow {
  readonly appointment: string;
  readonly post: string;
  readonly person: string;
  readonly kind: string;
  readonly birthDate: LocalDate | null;
  readonly retirementAge: number | null;
  readonly during: Period;
  readonly employments: readonly EmploymentPeriod[] | null;
  readonly statuses: readonly (SeatStatus & { seat: string; byDecree: boolean | null })[] | null;
}

export interface Window {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

const periods = (alias: string, more: string) =>
  raw(`json_agg(json_build_object('from', lower(${alias}.during), 'to', upper(${alias}.during), ${more}) order by lower(${alias}.during))`);

/** The vacancies of the posts that a condition on `t` names, open on any day of the window; oldest first. */
export async function vacanciesWithin(rows: Rows, condition: Sql, { from, until }: Window, today: LocalDate): Promise<Vacancy[]> {
  const seats = await emptySeats(rows, condition, today);
  const vacancies = [...seats].flatMap(([post, list]) => {
    const open = list.filter((seat) => seat.since <= until && (seat.until === null || seat.until > from));
    const neverFilled = open.filter(({ person }) => person === null);
    const left = open.filter(({ person }) => person !== null).map((seat) => vacancyOf(post, [seat], today));
    return neverFilled.length > 0 ? [...left, vacancyOf(post, neverFilled, today)] : left;
  });
  return vacancies.sort((a, b) => compareText(a.since, b.since) || a.id.compare(b.id));
}

/** The vacancy of a key, if the post still has it; of a seat that was left, whenever it was. */
export async function vacancyByKey(rows: Rows, positionId: string, key: Buffer, today: LocalDate): Promise<Vacancy | null> {
  const list = (await emptySeats(rows, sql`t.id = ${positionId}`, today)).get(positionId) ?? [];
  if (key.length === 16) {
    const open = list.filter(({ person, until }) => person === null && until === null);
    return open.length > 0 ? vacancyOf(positionId, open, today) : null;
  }
  const seat = list.find((candidate) => candidate.person !== null && vacancyKey(positionId, candidate).equals(key));
  return seat ? vacancyOf(positionId, [seat], today) : null;
}

function vacancyOf(positionId: string, seats: readonly EmptySeat[], today: LocalDate): Vacancy {
  const [oldest] = seats;
  if (oldest === undefined) throw new RangeError('a vacancy has a seat');
  return {
    __typename: 'Vacancy',
    id: vacancyKey(positionId, oldest),
    positionId,
    leavingId: oldest.person,
    seats: seats.length,
    since: oldest.since,
    reason: VacancyReason[oldest.reason],
    projected: oldest.since > today,
    certainty: VacancyCertainty[oldest.certainty],
  };
}

/** Every empty seat, past, present and projected, by post; the posts that they continue are read along. */
async function emptySeats(rows: Rows, condition: Sql, today: LocalDate): Promise<Map<string, EmptySeat[]>> {
  const wanted = sql`(with recursive line (id, predecessor_id) as (
    select t.id, t.predecessor_id from "position" t where ${condition}
    union select p.id, p.predecessor_id from "position" p join line on p.id = line.predecessor_id) select id from line)`;
  const [posts, appointments] = await Promise.all([
    rows.query<PostRow & { asked: boolean }>(
      sql`select t.id, t.code, t.predecessor_id as "predecessor", t.during, ${condition} as "asked", (select ${periods('f', "'required', f.required")} from formation_decree f where f.position_id = t.id) as "formation" from "position" t where t.id in ${wanted}`,
    ),
    rows.query<AppointmentRow>(
      sql`select a.id as "appointment", a.position_id as "post", a.employee_id as "person", e.kind, e.birth_date as "birthDate", ${retirementAge('p', today)} as "retirementAge", a.during,
          (select ${periods('m', "'end', m.end")} from ${tableName(Employment)} m where m.employee_id = a.employee_id) as "employments",
          (select ${periods('s', "'status', s.status, 'seat', x.seat, 'byDecree', s.releases_post")} from ${tableName(EmploymentStatus)} s join ${tableName(EmploymentStatusEffect)} x on x.code = s.status and x.during @> lower(s.during) where s.employee_id = a.employee_id and x.seat in ('RELEASES', 'BY_DECREE')) as "statuses"
        from appointment a join ${tableName(Employee)} e on e.id = a.employee_id join "position" p on p.id = a.position_id where a.position_id in ${wanted}`,
    ),
  ]);
  const byPost = Map.groupBy(appointments, ({ post }) => post);
  const byId = new Map(posts.map((post) => [post.id, post]));
  const known = new Map<string, EmptySeat[]>();

  const seatsOf = (post: PostRow): EmptySeat[] => {
    const found = known.get(post.id);
    if (found) return found;
    known.set(post.id, []);
    const predecessor = post.predecessor === null ? undefined : byId.get(post.predecessor);
    const inherited = predecessor === undefined ? [] : seatsOf(predecessor).filter(({ until }) => until === predecessor.during.to);
    const holdings = (byPost.get(post.id) ?? []).flatMap((row) => holdingsOf(appointmentFacts(row), today));
    const seats = emptySeatsOf({ formation: post.formation ?? [], holdings, inherited });
    known.set(post.id, seats);
    return seats;
  };
  return new Map(posts.filter(({ asked }) => asked).map((post) => [post.id, seatsOf(post)]));
}

function appointmentFacts({ appointment, person, kind, birthDate, retirementAge: age, during, employments, statuses }: AppointmentRow): AppointmentFacts {
  return {
    appointment,
    person,
    during,
    contract: kind === 'PPPK',
    employments: employments ?? [],
    statuses: (statuses ?? []).map((row) => ({ ...row, releases: row.seat === 'RELEASES' || row.byDecree === true })),
    retirement: birthDate === null || age === null ? null : retirementDate(birthDate, age),
  };
}
