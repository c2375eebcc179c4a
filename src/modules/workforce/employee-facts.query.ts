import type { LocalDate, Period } from '../../platform/calendar.js';
import { type Packed, packedBy, unpack } from '../../platform/database/packed-rows.js';
import type { RowReader } from '../../platform/database/row-reader.js';
import { raw, type Sql, sql } from '../../platform/database/sql.js';
import { endsWithTerm } from './domain/contracts.js';

/** What is recorded of a person in this module and may rank. Sex is not among it. */
export interface EmployeeFacts {
  readonly id: string;
  readonly kind: string;
  readonly birthDate: LocalDate | null;
  /**
   * A contract that ends without anything else said, and that no other employment follows, usually is
   * extended.
   */
  readonly employments: readonly (Period & { extendable: boolean })[];
  readonly statuses: readonly (Period & { ref: string; code: string; releases: boolean })[];
  readonly ranks: readonly { ref: string; code: string; since: LocalDate }[];
  readonly diplomas: readonly {
    ref: string;
    level: string;
    field: string | null;
    status: string;
    graduatedOn: LocalDate | null;
  }[];
  readonly appraisals: readonly { ref: string; year: number; predicate: string }[];
  readonly trainings: readonly { ref: string; programme: string | null; on: LocalDate }[];
  readonly awards: readonly { ref: string; code: string; on: LocalDate }[];
  readonly teams: readonly { ref: string; code: string; on: LocalDate }[];
  readonly sanctions: readonly (Period & { ref: string; severity: string })[];
  readonly licences: readonly (Period & { ref: string; code: string })[];
  readonly declarations: readonly { ref: string; code: string; year: number }[];
  readonly outside: readonly (Period & {
    ref: string;
    agency: string;
    title: string;
    class: string;
    affair: string | null;
  })[];
  /** Days of attestation by list. */
  readonly attested: ReadonlyMap<string, readonly LocalDate[]>;
}

const period = ['lower(during)', 'upper(during)'];
/** Whether a status releases the seat, by what it meant when it began. */
const RELEASES = `exists (select from employment_status_effect x where x.code = employment_status.status and x.during @> lower(employment_status.during)
  and (x.seat = 'RELEASES' or (x.seat = 'BY_DECREE' and employment_status.releases_post)))`;

/**
 * People in employment on the day or later, or some of them by id, each with the rows of every day. One
 * statement per table, whatever the number of people.
 */
export async function employeeFacts(
  rows: RowReader,
  since: LocalDate,
  only: readonly string[] | null,
): Promise<EmployeeFacts[]> {
  // Some by id are looked up one by one; a join with who is employed would cost more than all the rest.
  const whose = (id: Sql) =>
    only === null
      ? sql`${id} in (select m.employee_id from employment m where m.during && daterange(${since}::date, null))`
      : sql`${id} = any(${only})`;
  const list = async (columns: readonly string[], table: Sql): Promise<Map<string, string>> => {
    const found = await rows.query<Packed>(
      packedBy('employee_id', columns, sql`${table} where ${whose(raw('employee_id'))}`),
    );
    return new Map(found.map(({ owner, packed }) => [owner, packed]));
  };
  const [
    people,
    employments,
    statuses,
    ranks,
    diplomas,
    appraisals,
    trainings,
    awards,
    teams,
    sanctions,
    licences,
    declarations,
    outside,
    attestations,
  ] = await Promise.all([
    rows.query<{ id: string; kind: string; birthDate: LocalDate | null }>(
      sql`select id, kind, birth_date as "birthDate" from employee where ${whose(raw('id'))} and exists (select from employment m where m.employee_id = employee.id and coalesce(upper(m.during), 'infinity') > ${since}::date)`,
    ),
    list([...period, '"end"'], sql`employment`),
    list(['id', 'status', ...period, RELEASES], sql`employment_status`),
    list(['id', 'rank', 'lower(during)'], sql`rank_holding`),
    list(['id', 'level', 'field', 'status', 'graduated_on'], sql`education`),
    list(['id', 'year', 'predicate'], sql`performance_appraisal`),
    list(['id', 'leadership_programme', 'completed_on'], sql`training_record`),
    list(['id', 'scope', 'awarded_on'], sql`award`),
    list(['id', 'role', 'decreed_on'], sql`team_assignment`),
    list(['id', 'severity', ...period], sql`sanction`),
    list(['id', 'code', ...period], sql`professional_licence`),
    list(['id', 'code', 'year'], sql`declaration`),
    list(['id', 'agency', 'title', 'class', 'affair', ...period], sql`outside_service`),
    list(['list', 'attested_on'], sql`attestation`),
  ]);
  const ref = (type: string, id: string) => `${type}:${id}`;
  const span = (from: string, to: string): Period => ({ from, to: to || null });

  return people.map(({ id, kind, birthDate }) => {
    const attested = new Map<string, LocalDate[]>();
    for (const [name, on] of unpack(attestations.get(id), (f) => [f(0), f(1)] as const))
      attested.set(name, [...(attested.get(name) ?? []), on]);
    return {
      id,
      kind,
      birthDate,
      employments: withExtension(
        kind,
        unpack(employments.get(id), (f) => ({ ...span(f(0), f(1)), end: f(2) || null })),
      ),
      statuses: unpack(statuses.get(id), (f) => ({
        ref: ref('EmploymentStatus', f(0)),
        code: f(1),
        ...span(f(2), f(3)),
        releases: f(4) === 'true',
      })),
      ranks: unpack(ranks.get(id), (f) => ({ ref: ref('RankHolding', f(0)), code: f(1), since: f(2) })),
      diplomas: unpack(diplomas.get(id), (f) => ({
        ref: ref('Education', f(0)),
        level: f(1),
        field: f(2) || null,
        status: f(3),
        graduatedOn: f(4) || null,
      })),
      appraisals: unpack(appraisals.get(id), (f) => ({
        ref: ref('PerformanceAppraisal', f(0)),
        year: Number(f(1)),
        predicate: f(2),
      })),
      trainings: unpack(trainings.get(id), (f) => ({
        ref: ref('TrainingRecord', f(0)),
        programme: f(1) || null,
        on: f(2),
      })),
      awards: unpack(awards.get(id), (f) => ({ ref: ref('Award', f(0)), code: f(1), on: f(2) })),
      teams: unpack(teams.get(id), (f) => ({ ref: ref('TeamAssignment', f(0)), code: f(1), on: f(2) })),
      sanctions: unpack(sanctions.get(id), (f) => ({
        ref: ref('Sanction', f(0)),
        severity: f(1),
        ...span(f(2), f(3)),
      })),
      licences: unpack(licences.get(id), (f) => ({
        ref: ref('ProfessionalLicence', f(0)),
        code: f(1),
        ...span(f(2), f(3)),
      })),
      declarations: unpack(declarations.get(id), (f) => ({
        ref: ref('Declaration', f(0)),
        code: f(1),
        year: Number(f(2)),
      })),
      outside: unpack(outside.get(id), (f) => ({
        ref: ref('OutsideService', f(0)),
        agency: f(1),
        title: f(2),
        class: f(3),
        affair: f(4) || null,
        ...span(f(5), f(6)),
      })),
      attested,
    };
  });
}

function withExtension(
  kind: string,
  employments: readonly (Period & { end: string | null })[],
): EmployeeFacts['employments'] {
  return employments.map(({ from, to, end }) => {
    const isLast = to !== null && employments.every((other) => other.from < to);
    return { from, to, extendable: isLast && endsWithTerm(kind === 'PPPK', end) };
  });
}

/** Ids of everybody in employment on the day or later, in their order. */
export async function employedSince(rows: RowReader, since: LocalDate): Promise<string[]> {
  const found = await rows.query<{ id: string }>(
    sql`select distinct employee_id as "id" from employment where during && daterange(${since}::date, null) order by employee_id`,
  );
  return found.map(({ id }) => id);
}

/** What each status means on a day. */
export async function statusEffects(
  rows: RowReader,
  on: LocalDate,
): Promise<Map<string, { serving: boolean; name: string }>> {
  const found = await rows.query<{ code: string; serving: boolean; name: string }>(
    sql`select code, serving, name from employment_status_effect where during @> ${on}::date`,
  );
  return new Map(found.map(({ code, serving, name }) => [code, { serving, name }]));
}
