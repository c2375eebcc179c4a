import { LRUCache } from 'lru-cache';
import { addDays, type LocalDate } from '../../platform/calendar.js';
import { type RowReader, tableName } from '../../platform/database/row-reader.js';
import { or, raw, type Sql, sql } from '../../platform/database/sql.js';
import type { Context } from '../../platform/graphql/context.js';
import { PositionClass, Unit } from '../organization/index.js';
import { Employee, Employment } from '../workforce/index.js';
import { notRetiredFrom, retirementUnder } from './domain/retirement.js';
import type { Retirement } from './position.view.js';
import { agesNow, type RetirementAges } from './retirement-ages.query.js';

interface BirthdaySpan {
  readonly since: LocalDate;
  readonly upTo: LocalDate;
  /** Class and family of the posts for which it holds. */
  readonly subjects: string[];
}

const spansOf = new WeakMap<RetirementAges, LRUCache<string, readonly BirthdaySpan[]>>();
const MAX_QUESTIONS = 100;

/**
 * Birthdays, by class and family of post, of who retires from one day, or ever, to before another; kept for
 * the questions asked last.
 */
function birthdaySpans(
  ages: RetirementAges,
  from: LocalDate | null,
  before: LocalDate,
): readonly BirthdaySpan[] {
  const known = spansOf.get(ages) ?? new LRUCache<string, readonly BirthdaySpan[]>({ max: MAX_QUESTIONS });
  spansOf.set(ages, known);
  const question = `${from} ${before}`;
  const spans = known.get(question) ?? makeSpans(ages, from, before);
  known.set(question, spans);
  return spans;
}

function makeSpans(ages: RetirementAges, from: LocalDate | null, before: LocalDate): readonly BirthdaySpan[] {
  const spans = new Map<string, BirthdaySpan>();
  for (const postClass of Object.values(PositionClass))
    for (const family of [null, ...ages.families]) {
      const periods = ages.of(postClass, family);
      const births = {
        since: notRetiredFrom(addDays(from ?? before, -1), periods),
        upTo: notRetiredFrom(addDays(before, -1), periods),
      };
      const key = JSON.stringify(births);
      const span = spans.get(key) ?? { ...births, subjects: [] };
      span.subjects.push(`${postClass} ${family ?? ''}`);
      spans.set(key, span);
    }
  return [...spans.values()];
}

/**
 * True of somebody born on a day who retires under the post `p` from one day, or ever, to before another. Who
 * is older retires no later, so that for each class and family the birthdays between two days are known
 * beforehand.
 */
function retires(birthDate: Sql, ages: RetirementAges, from: LocalDate | null, before: LocalDate): Sql {
  // Few ages, and so few spans of birthdays: most people are in none, and then nothing is asked of their
  // post.
  const subject = sql`p.class || ' ' || case when p.family = any(${ages.families}) then p.family else '' end`;
  const conditions = birthdaySpans(ages, from, before).map(
    (span) => sql`(${bornWithin(birthDate, span, from)} and ${subject} = any(${span.subjects}::text[]))`,
  );
  return sql`coalesce(${or(...conditions)}, false)`;
}

/**
 * True of somebody born on a day who retires then under some post: asked first, it spares looking up the
 * posts of most.
 */
function mayRetire(birthDate: Sql, ages: RetirementAges, from: LocalDate | null, before: LocalDate): Sql {
  return or(...birthdaySpans(ages, from, before).map((span) => bornWithin(birthDate, span, from)));
}

function bornWithin(birthDate: Sql, { since, upTo }: BirthdaySpan, from: LocalDate | null): Sql {
  return from === null
    ? sql`${birthDate} < ${upTo}::date`
    : sql`(${birthDate} >= ${since}::date and ${birthDate} < ${upTo}::date)`;
}

/** True of somebody who has retired under the post `p` by a day. */
export function retiredBy(birthDate: Sql, ages: RetirementAges, on: LocalDate): Sql {
  return retires(birthDate, ages, null, addDays(on, 1));
}

/** A person and the post that decides when they retire. */
export interface Appointed {
  readonly employee: string;
  readonly birthDate: LocalDate | null;
  readonly class: string;
  readonly family: string | null;
}

function retirementFrom({ birthDate, class: postClass, family }: Appointed, ages: RetirementAges) {
  return birthDate === null ? null : retirementUnder(birthDate, ages.of(postClass, family));
}

/** The same as `retiredBy`, of one person and post that have been read. */
export function hasRetired(appointed: Appointed, ages: RetirementAges, on: LocalDate): boolean {
  const retirement = retirementFrom(appointed, ages);
  return retirement !== null && retirement.date <= on;
}

/**
 * True of an appointment `a` that covers a day on which the person is employed, whether or not the seat is
 * still held: somebody whose day of retirement has passed, or whom a status has released, retires under this
 * post all the same.
 */
export function isAppointed(on: LocalDate): Sql {
  return sql`(${coversDay('a', on)} and exists (select from ${tableName(Employment)} m where m.employee_id = a.employee_id and ${coversDay('m', on)}))`;
}

/** Most rows cover most days, but of `@>` PostgreSQL expects one in 200 and plans for few. */
function coversDay(alias: string, on: LocalDate): Sql {
  const during = raw(`${alias}.during`);
  return sql`lower(${during}) <= ${on}::date and coalesce(upper(${during}), 'infinity') > ${on}::date`;
}

export async function retirementOnDay(
  context: Context,
  employeeIds: readonly string[],
  on: LocalDate,
): Promise<Map<string, Retirement>> {
  const [ages, found] = await Promise.all([
    agesNow(context),
    context.rows.query<Appointed>(
      sql`select e.id as "employee", e.birth_date as "birthDate", p.class, p.family
        from ${tableName(Employee)} e join appointment a on a.employee_id = e.id join "position" p on p.id = a.position_id
        where e.id = any(${employeeIds}) and e.birth_date is not null and ${isAppointed(on)}`,
    ),
  ]);
  return new Map(
    found.flatMap((appointed) => {
      const retirement = retirementFrom(appointed, ages);
      return retirement === null
        ? []
        : [
            [
              appointed.employee,
              { age: retirement.age, date: retirement.date, rule: retirement.legalBasis },
            ] as const,
          ];
    }),
  );
}

export interface RetirementAhead {
  readonly employee: string;
  readonly position: string;
  readonly class: string;
  readonly office: string;
  readonly date: LocalDate;
}

/**
 * Who of the people `e` that a condition names retires before a day, or should have, from the post that they
 * hold on another.
 */
export async function retirementsBefore(
  context: Context,
  rows: RowReader,
  condition: Sql,
  before: LocalDate,
  postsOn: LocalDate,
): Promise<RetirementAhead[]> {
  const ages = await agesNow(context);
  const found = await rows.query<Appointed & { position: string; office: string }>(
    sql`select e.id as "employee", e.birth_date as "birthDate", p.id as "position", p.class, p.family, coalesce(u.office_id, u.id) as "office"
      from ${tableName(Employee)} e join appointment a on a.employee_id = e.id join "position" p on p.id = a.position_id join ${tableName(Unit)} u on u.id = p.unit_id
      where ${condition} and ${mayRetire(raw('e.birth_date'), ages, null, before)} and ${isAppointed(postsOn)} and ${retires(raw('e.birth_date'), ages, null, before)}`,
  );
  return found.flatMap((appointed) => {
    const { employee, position, class: postClass, office } = appointed;
    const retirement = retirementFrom(appointed, ages);
    return retirement === null
      ? []
      : [{ employee, position, class: postClass, office, date: retirement.date }];
  });
}

/**
 * True of a person `t` who retires under the post of today on a day from one to before another; unknown
 * without a post or a birth date.
 */
export async function retiringBetween(context: Context, from: LocalDate, before: LocalDate): Promise<Sql> {
  const ages = await agesNow(context);
  // Post by post: joined, all posts would be compared with each appointment, for far fewer appointments are
  // expected than there are.
  const retiring = sql`(select e.id from ${tableName(Employee)} e join appointment a on a.employee_id = e.id
    cross join lateral (select held.class, held.family from "position" held where held.id = a.position_id offset 0) p
    where ${mayRetire(raw('e.birth_date'), ages, from, before)} and ${isAppointed(context.today)} and ${retires(raw('e.birth_date'), ages, from, before)})`;
  const isKnown = sql`(t.birth_date is not null and (t.id in (select a.employee_id from appointment a where ${isAppointed(context.today)})) is true)`;
  // Looked up once, not joined: how many it finds cannot be foreseen.
  return sql`(case when (t.id in ${retiring}) is true then true when ${isKnown} then false end)`;
}
