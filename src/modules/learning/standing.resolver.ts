import { Arg, Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { LocalDate } from '../../platform/calendar.js';
import { type RoundCount, reportingDay, roundingOf } from '../../platform/database/disclosure-control.js';
import { Connection, PageArguments, type PageOf } from '../../platform/database/keyset-page.js';
import { type Row, type RowReader, tableName } from '../../platform/database/row-reader.js';
import { and, raw, type Sql, sql, TRUE } from '../../platform/database/sql.js';
import { AuditedRead, Requires, VisibleIf } from '../../platform/graphql/authorization.js';
import type { Context } from '../../platform/graphql/context.js';
import { conditionOf } from '../../platform/graphql/filter-input.js';
import { Complexity } from '../../platform/limits/query-cost.js';
import { Unit, UnitFilter, unitsBelow } from '../organization/index.js';
import {
  Employee,
  Employment,
  isRecordReadable,
  Placement,
  recordScopeOverEverybody,
  WorkforcePermission,
} from '../workforce/index.js';
import { inHours } from './learning-form.resolver.js';
import { LearningObligation, ObligationKind } from './learning-obligation.entity.js';
import { checkYear } from './learning-years.js';
import { LearningPermission } from './permissions.js';
import {
  type PeopleCondition,
  type StandingQuestion,
  type StandingRow,
  standings,
} from './standing.query.js';
import { LearningStanding, LearningStatus, UnitLearning } from './standing.view.js';

/** Whoever may do one of these sees people; others are told rounded figures of everybody. */
const SEEING_RECORDS = [LearningPermission.VERIFY, WorkforcePermission.READ_ALL_RECORDS];
const UnitLearningConnection = Connection(() => UnitLearning, 'UnitLearning');
const byCode = { tag: 'code', keys: [{ sql: raw('t.code'), kind: 'text', descending: false }] } as const;

@Resolver(() => Employee)
export class EmployeeLearningResolver {
  @AuditedRead()
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => LearningStanding, {
    nullable: true,
    description: 'The learning hours (JP) of a year. Null for a year without employment or without a rule.',
  })
  async learning(
    @Root() { id }: Row<Employee>,
    @Arg('year', () => Int, { description: 'From 2000 to next year.' }) year: number,
    @Ctx() context: Context,
  ): Promise<LearningStanding | null> {
    checkYear(context.today, year);
    const row = await context.load(standingsOfPeople, id, String(year));
    if (row?.rule == null) return null;
    const rule = (await context.loadRow(LearningObligation, row.rule)) as Row<LearningObligation>;
    return toStanding(year, rule, row);
  }
}

const standingsOfPeople = async (
  { rows, today }: Context,
  ids: readonly string[],
  year: string,
): Promise<Map<string, StandingRow>> => {
  const people: PeopleCondition = (person) => sql`${person} = any(${ids}::uuid[])`;
  const found = await rows.query<StandingRow>(
    sql`select s.* from ${standings({ year: Number(year), today, people })} s`,
  );
  return new Map(found.map((row) => [row.employee, row]));
};

function toStanding(year: number, rule: Row<LearningObligation>, row: StandingRow): LearningStanding {
  const required = rule.hoursHundredths;
  const isCeiling = rule.kind === ObligationKind.CEILING;
  return {
    year,
    rule,
    obligation: rule.kind,
    required: inHours(required),
    verified: inHours(row.verified),
    unverified: inHours(row.unverified),
    counted: inHours(row.counted),
    online: inHours(row.online),
    shortBy: isCeiling ? 0 : inHours(Math.max(0, required - row.verified)),
    projected: inHours(row.projected),
    isExpectedShort: row.isExpectedShort,
    aboveBy: isCeiling ? inHours(Math.max(0, row.verified - required)) : 0,
    unknownEntries: row.unknown,
    status: row.status as LearningStatus,
  };
}

type UnitCounts = typeof NOBODY;

@Resolver()
export class UnitLearningResolver {
  @Complexity(1000)
  @Requires(LearningPermission.READ_FIGURES)
  @Query(() => UnitLearningConnection, {
    description:
      'How the learning of a year stands in each unit with everything below it, by code. People count where they serve on the last day of the year, or today. Callers bound to units are told of those. For callers without records everybody is counted, by the unit of the first day of the quarter. Each count is rounded at random to a multiple of 10, and to 0 below 5.',
  })
  async learningByUnit(
    @Arg('year', () => Int, { description: 'From 2000 to next year.' }) year: number,
    @Arg('filter', () => UnitFilter, { nullable: true, description: 'Only what meets these conditions.' })
    filter: UnitFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PageOf<UnitLearning>> {
    checkYear(context.today, year);
    const isRounded = !SEEING_RECORDS.some((one) => context.principal.permissions.has(one));
    const listed = and(await conditionOf(UnitFilter, filter, context), unitsWithin(context, isRounded));
    const units = await context.rows.page(Unit, listed, byCode, page);
    const ids = units.nodes.map(({ id }) => id);
    const on = dayOf(context, year, isRounded);
    const everybody = context.unscopedRows(
      'figures of units: whom they count is said by the row scope in the statement, or they are rounded',
    );
    const counts = await countsOf(everybody, {
      ids,
      on,
      year,
      today: context.today,
      people: isRounded ? () => TRUE : await readable(context),
    });
    const round: RoundCount = isRounded ? await roundingOf(context.rows) : (count) => count;
    const viewOf = (unit: Row<Unit>) => toUnitLearning(unit, counts.get(unit.id), round, isRounded);
    const edges = units.edges.map(({ cursor, node }) => ({ cursor, node: viewOf(node) }));
    return { ...units, edges, nodes: edges.map(({ node }) => node) };
  }
}

/** Whoever is bound to units is told of these: of others nobody would be counted, and 0 would be no answer. */
function unitsWithin({ principal, today }: Context, isRounded: boolean): Sql {
  if (isRounded || principal.everyRecord) return TRUE;
  return sql`t.id in ${unitsBelow(principal.unitIds, today)}`;
}

async function readable(context: Context): Promise<PeopleCondition> {
  const scope = await recordScopeOverEverybody(context, raw('person.id'));
  return context.principal.everyRecord
    ? () => TRUE
    : (column) => sql`${column} in (select person.id from ${tableName(Employee)} person where ${scope})`;
}

async function countsOf(
  rows: RowReader,
  { ids, on, ...question }: StandingQuestion & { readonly ids: readonly string[]; readonly on: LocalDate },
): Promise<Map<string, UnitCounts>> {
  // Joined here: under row-level security the database expects few rows, and looks through all for each.
  const [standing, placed] = await Promise.all([
    rows.query<StandingRow>(sql`select s.* from ${standings(question)} s`),
    rows.query<{ employee: string; units: readonly string[] }>(
      sql`select p.employee_id as "employee", array_agg(c.ancestor_id) as "units" from ${tableName(Placement)} p
        join unit_closure c on c.unit_id = p.unit_id and c.during @> ${on}::date and c.ancestor_id = any(${ids}::uuid[])
        where p.during @> ${on}::date and p.employee_id in (select m.employee_id from ${tableName(Employment)} m where m.during @> ${on}::date)
        group by p.employee_id`,
    ),
  ]);
  const unitsOf = new Map(placed.map(({ employee, units }) => [employee, units]));
  const counts = new Map<string, UnitCounts>(ids.map((unit) => [unit, { ...NOBODY }]));
  for (const row of standing)
    for (const unit of unitsOf.get(row.employee) ?? []) addTo(counts.get(unit) as UnitCounts, row);
  return counts;
}

const NOBODY = {
  people: 0,
  met: 0,
  short: 0,
  aboveCeiling: 0,
  unknown: 0,
  expectedShort: 0,
  verified: 0,
  unverified: 0,
  online: 0,
};
const COUNTED = {
  [LearningStatus.MET]: 'met',
  [LearningStatus.SHORT]: 'short',
  [LearningStatus.ABOVE_CEILING]: 'aboveCeiling',
  [LearningStatus.UNKNOWN]: 'unknown',
} as const;

function addTo(counts: UnitCounts, row: StandingRow): void {
  const { status, isExpectedShort, verified, unverified, online } = row;
  counts.people++;
  counts[COUNTED[status as LearningStatus]]++;
  if (isExpectedShort === true) counts.expectedShort++;
  counts.verified += verified;
  counts.unverified += unverified;
  counts.online += online;
}

function toUnitLearning(
  unit: Row<Unit>,
  counts: UnitCounts | undefined,
  round: RoundCount,
  isRounded: boolean,
): UnitLearning {
  const { people = 0, met = 0, short = 0, aboveCeiling = 0, unknown = 0, expectedShort = 0 } = counts ?? {};
  const { verified = 0, unverified = 0, online = 0 } = counts ?? {};
  return {
    unit,
    people: round(people),
    met: round(met),
    short: round(short),
    aboveCeiling: round(aboveCeiling),
    unknown: round(unknown),
    expectedShort: round(expectedShort),
    verifiedHours: isRounded ? null : inHours(verified),
    unverifiedHours: isRounded ? null : inHours(unverified),
    onlineShare: isRounded || verified === 0 ? null : online / verified,
  };
}

/** The day that says where somebody serves: the last of the year, or today while it lasts. */
function dayOf({ today }: Context, year: number, isRounded: boolean): LocalDate {
  const last = `${year}-12-31`;
  if (last < today) return last;
  return isRounded ? reportingDay(today) : today;
}
