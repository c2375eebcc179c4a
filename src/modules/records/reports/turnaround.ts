import { Field, Float, Int, ObjectType } from 'type-graphql';
import { addDays, compareText, daysBetween, type LocalDate } from '../../../platform/calendar.js';
import { type Row, tableName } from '../../../platform/database/row-reader.js';
import { sql } from '../../../platform/database/sql.js';
import type { Context } from '../../../platform/graphql/context.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { parametersOn, Unit } from '../../organization/index.js';
import { Employee, Placement } from '../../workforce/index.js';
import { RecordReport, RecordReportStatus } from './report.entity.js';

export interface OfficeTurnaround {
  readonly unit: Row<Unit>;
  readonly open: number;
  readonly withOffice: number;
  readonly overdue: number;
  readonly oldestOpenSince: LocalDate | null;
  readonly closed: number;
  readonly medianDays: number | null;
  readonly targetDays: number;
}

@ObjectType('RecordReportTurnaround', { description: 'How long the reports of one office wait.' })
export class TurnaroundView implements OfficeTurnaround {
  @Field(() => Unit, { description: 'The office of the people concerned, today or where they served last.' })
  unit!: Row<Unit>;

  @Field(() => Int, { description: 'Reports that are not closed.' })
  open!: number;

  @Field(() => Int, { description: 'Of those the ones that lie with the office.' })
  withOffice!: number;

  @Field(() => Int, { description: 'Of those the ones that lie there longer than the target.' })
  overdue!: number;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day of the oldest open report; null where none is open.',
  })
  oldestOpenSince!: LocalDate | null;

  @Field(() => Int, { description: 'Reports that were closed.' })
  closed!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Days from submission until closing, in the median; null where none was closed.',
  })
  medianDays!: number | null;

  @Field(() => Int, { description: 'Days that the office has, by the rule in force today.' })
  targetDays!: number;
}

export async function turnaroundByOffice(context: Context): Promise<OfficeTurnaround[]> {
  const { rows, today } = context;
  const reports = await rows.select(RecordReport);
  const targetDays = (await parametersOn(rows, today)).number('RECORD_REPORT_TARGET_DAYS');
  const officeOf = await officesOf(context, [...new Set(reports.map(({ employee }) => employee))]);
  const offices = Map.groupBy(reports, ({ employee }) => officeOf.get(employee) ?? null);
  const found: OfficeTurnaround[] = [];
  for (const [id, own] of offices) {
    const unit = id === null ? undefined : await context.loadRow(Unit, id);
    if (unit !== undefined) found.push({ unit, targetDays, ...countsOf(own, today, targetDays) });
  }
  return found.sort(
    (a, b) =>
      compareText(a.oldestOpenSince ?? '9999-12-31', b.oldestOpenSince ?? '9999-12-31') ||
      compareText(a.unit.code, b.unit.code),
  );
}

/** The office in which somebody serves, or served last; the agency of who was never placed. */
async function officesOf(
  { rows, today }: Context,
  employees: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await rows.query<{ id: string; office: string }>(sql`
    select e.id, coalesce(last.office, e.agency_id) as office from ${tableName(Employee)} e
    left join lateral (
      select coalesce(u.office_id, u.id) as office from ${tableName(Placement)} p
      join ${tableName(Unit)} u on u.id = p.unit_id
      where p.employee_id = e.id and lower(p.during) <= ${today}::date order by lower(p.during) desc limit 1) last on true
    where e.id = any(${employees}::uuid[])`);
  return new Map(found.map(({ id, office }) => [id, office]));
}

function countsOf(
  reports: readonly Row<RecordReport>[],
  today: LocalDate,
  targetDays: number,
): Omit<OfficeTurnaround, 'unit' | 'targetDays'> {
  const open = reports.filter(({ closedOn }) => closedOn === null);
  const withOffice = open.filter(({ status }) => status === RecordReportStatus.SUBMITTED);
  const days = reports
    .flatMap(({ submittedOn, closedOn }) => (closedOn === null ? [] : [daysBetween(submittedOn, closedOn)]))
    .sort((a, b) => a - b);
  return {
    open: open.length,
    withOffice: withOffice.length,
    overdue: withOffice.filter(({ submittedOn }) => addDays(submittedOn, targetDays) < today).length,
    oldestOpenSince: open.map(({ submittedOn }) => submittedOn).sort(compareText)[0] ?? null,
    closed: days.length,
    medianDays: medianOf(days),
  };
}

function medianOf(sorted: readonly number[]): number | null {
  const middle = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}
