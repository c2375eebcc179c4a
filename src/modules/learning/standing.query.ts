import { daysBetween, type LocalDate, localDate, yearOf } from '../../platform/calendar.js';
import { tableName } from '../../platform/database/row-reader.js';
import { raw, type Sql, sql } from '../../platform/database/sql.js';
import { Employee, Employment, TrainingRecord } from '../workforce/index.js';

/** Whose standing is read: a condition on a column that holds a person's id. */
export type PeopleCondition = (person: Sql) => Sql;

/** One person and year, as the database makes it. Hours are in hundredths. */
export interface StandingRow {
  readonly employee: string;
  /** Null where no rule holds for the agency, kind and year. */
  readonly rule: string | null;
  readonly verified: number;
  readonly unverified: number;
  readonly online: number;
  readonly unknown: number;
  readonly counted: number;
  /** Null of a year that has not begun. */
  readonly projected: number | null;
  /** Null of a ceiling, without a rule, and of a year that has not begun. */
  readonly isExpectedShort: boolean | null;
  readonly status: string;
}

export interface StandingQuestion {
  readonly year: number;
  readonly today: LocalDate;
  readonly people: PeopleCondition;
}

/**
 * The standing of everybody employed at some time of a year, as a subquery: the only place that decides it.
 *
 * The ledger is what was claimed, and trainings of the record that no entry became. A year is unknown while what
 * waits, or has no known hours, could still decide it.
 */
export function standings({ year, today, people }: StandingQuestion): Sql {
  const elapsed = shareElapsed(year, today);
  // Once a statement: planned into the join, the ledger would be added up again for everybody.
  return sql`(with ledger as materialized ${ledgerOf(year, people)}, rule as materialized ${rulesOf(year)}
    select e.id as "employee", o.id as "rule",
      l.verified, l.unverified, l.online, l.unknown,
      case when o.kind = 'CEILING' then least(l.verified, o.hours) else l.verified end as "counted",
      round(l.verified / ${elapsed}::numeric)::int as "projected",
      case when o.kind <> 'CEILING' then round(l.verified / ${elapsed}::numeric) < o.hours end as "isExpectedShort",
      case
        when o.kind is null then 'UNKNOWN'
        when o.kind = 'CEILING' and l.verified > o.hours then 'ABOVE_CEILING'
        when o.kind <> 'CEILING' and l.verified >= o.hours then 'MET'
        when l.unknown > 0 or (l.verified + l.unverified > o.hours) or (o.kind <> 'CEILING' and l.verified + l.unverified = o.hours) then 'UNKNOWN'
        when o.kind = 'CEILING' then 'MET'
        else 'SHORT'
      end as "status"
    from ${tableName(Employee)} e
    left join rule o on o.agency_id = e.agency_id and o.employment_kind = e.kind
    left join ledger g on g.employee = e.id
    cross join lateral (select coalesce(g.verified, 0)::int as verified, coalesce(g.unverified, 0)::int as unverified,
      coalesce(g.online, 0)::int as online, coalesce(g.unknown, 0)::int as unknown) l
    where ${people(raw('e.id'))} and exists (select from ${tableName(Employment)} m where m.employee_id = e.id and m.during && ${yearRange(year)}))`;
}

/** How much of a year has passed with today, above 0 up to 1; null of a year ahead. */
export function shareElapsed(year: number, today: LocalDate): number | null {
  if (year !== yearOf(today)) return year < yearOf(today) ? 1 : null;
  const first = localDate(year, 1, 1);
  return (daysBetween(first, today) + 1) / daysBetween(first, localDate(year + 1, 1, 1));
}

function yearRange(year: number): Sql {
  return sql`daterange(make_date(${year}::int, 1, 1), make_date(${year}::int + 1, 1, 1))`;
}

/** The rule of each agency and kind: its own before the national one, the later before the earlier. */
function rulesOf(year: number): Sql {
  return sql`(select distinct on (a.id, r.employment_kind) a.id as agency_id, r.employment_kind, r.id, r.kind, r.hours_hundredths as hours
    from (select distinct agency_id as id from ${tableName(Employee)}) a join learning_obligation r on r.agency_id is null or r.agency_id = a.id
    where ${year}::int between r.from_year and coalesce(r.until_year, ${year}::int)
    order by a.id, r.employment_kind, r.agency_id nulls last, r.from_year desc)`;
}

function ledgerOf(year: number, people: PeopleCondition): Sql {
  return sql`(select employee, sum(verified) as verified, sum(unverified) as unverified, sum(online) as online, sum(unknown) as unknown from (
      select t.employee_id as employee, sum(t.counted_hundredths) filter (where t.status = 'VERIFIED') as verified,
        sum(t.counted_hundredths) filter (where t.status = 'CLAIMED') as unverified,
        sum(t.counted_hundredths) filter (where t.status = 'VERIFIED' and t.delivery = 'ONLINE') as online,
        count(*) filter (where t.hours_hundredths is null) as unknown
      from learning_entry t where t.year = ${year}::int and t.status in ('CLAIMED', 'VERIFIED') and ${people(raw('t.employee_id'))}
      group by t.employee_id
      union all
      select t.employee_id, sum(t.hours) * 100, 0, 0, count(*) filter (where t.hours is null)
      from ${tableName(TrainingRecord)} t where t.completed_on <@ ${yearRange(year)} and ${people(raw('t.employee_id'))}
        and not exists (select from learning_entry x where x.training_record_id = t.id)
      group by t.employee_id) line
    group by employee)`;
}
