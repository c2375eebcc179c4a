import { Arg, Args, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from 'type-graphql';
import { addDays, type LocalDate } from '../../../platform/calendar.js';
import { Connection, PageArguments, type PageOf } from '../../../platform/database/keyset-page.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { and, raw, sql, TRUE } from '../../../platform/database/sql.js';
import { noteReadOf, Requires } from '../../../platform/graphql/authorization.js';
import { childrenLoader } from '../../../platform/graphql/children-loader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { decodeUuid, encodeId, type NodeTypeName } from '../../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { Complexity } from '../../../platform/limits/query-cost.js';
import { parametersOn, RuleParameter } from '../../organization/index.js';
import { Employee } from '../../workforce/index.js';
import { documentPath, PersonalDocument } from '../documents/document.entity.js';
import { FieldValue } from '../imports/import.view.js';
import { kindNamed } from '../kinds/index.js';
import { RecordKindName } from '../kinds/record-kind.js';
import { RecordsPermission } from '../permissions.js';
import { PresentRecord, presentRecordOf, readStored } from './present-record.js';
import { previewReport } from './preview.js';
import { RecordReportPreview } from './preview.view.js';
import { RecordReport, RecordReportStatus, RecordReportStep } from './report.entity.js';
import { duplicatesOf, ReportDuplicate, ReportHolder } from './report.view.js';
import { type OfficeTurnaround, TurnaroundView, turnaroundByOffice } from './turnaround.js';

const RecordReportConnection = Connection(() => RecordReport, 'RecordReport');
const oldestFirst = {
  tag: 'oldest',
  keys: [{ sql: raw('t.submitted_on'), kind: 'date', descending: false }],
} as const;
const EVIDENCE = 'DIPLOMA_EVIDENCE';
const stepsOf = childrenLoader(RecordReportStep, 'report', 't.id');

@InputType({ description: 'Which reports; all conditions hold together.' })
export class RecordReportFilter {
  @Field(() => [RecordReportStatus], { nullable: true, description: 'Which stand in one of these.' })
  status?: RecordReportStatus[] | null;

  @Field(() => [RecordKindName], { nullable: true, description: 'Of one of these kinds.' })
  kind?: RecordKindName[] | null;

  @Field(() => String, { nullable: true, description: 'Id of the person.' })
  employeeId?: string | null;
}

@Resolver(() => RecordReport)
export class RecordReportResolver {
  @Requires(RecordsPermission.REPORT)
  @Query(() => RecordReportConnection, {
    description:
      'Reports about the caller, and about people whose record the caller may read; the oldest first.',
  })
  recordReports(
    @Arg('filter', () => RecordReportFilter, {
      nullable: true,
      description: 'Only what meets these conditions.',
    })
    filter: RecordReportFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { rows }: Context,
  ): Promise<PageOf<Row<RecordReport>>> {
    const { status, kind, employeeId } = filter ?? {};
    return rows.page(
      RecordReport,
      and(
        status == null ? TRUE : sql`t.status = any(${status})`,
        kind == null ? TRUE : sql`t.kind = any(${kind})`,
        employeeId == null
          ? TRUE
          : sql`t.employee_id = ${decodeUuid(employeeId, 'Employee', 'filter.employeeId')}`,
      ),
      oldestFirst,
      page,
    );
  }

  @Requires(RecordsPermission.READ_COMPLETENESS)
  @Query(() => [TurnaroundView], {
    description:
      'How long reports wait, by office, for people whose record the caller may read; the longest wait first.',
  })
  recordReportTurnaround(@Ctx() context: Context): Promise<OfficeTurnaround[]> {
    return turnaroundByOffice(context);
  }

  @FieldResolver(() => [String], { description: 'Fields that should say nothing, by the correction.' })
  clears(@Root() { kind, values, employee }: Row<RecordReport>, @Ctx() context: Context): string[] {
    noteReadOf(context, 'RecordReport.clears', employee);
    return kindNamed(kind).fields.flatMap(({ name }) => (values[name] === null ? [name] : []));
  }

  @FieldResolver(() => [FieldValue], { description: 'What is reported, by field.' })
  values(@Root() { kind, values, employee }: Row<RecordReport>, @Ctx() context: Context): FieldValue[] {
    noteReadOf(context, 'RecordReport.values', employee);
    return kindNamed(kind).fields.flatMap(({ name, type }) => {
      const value = values[name];
      return value === null || value === undefined
        ? []
        : [{ field: name, value: type.write(value as never) }];
    });
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'Id of the stored record that it corrects, or that was written; null where there is none.',
  })
  recordId(@Root() { kind, recordId }: Row<RecordReport>): string | null {
    return recordId === null ? null : encodeId(kindNamed(kind).entity.name as NodeTypeName, recordId);
  }

  @FieldResolver(() => PresentRecord, {
    nullable: true,
    description: 'What the stored record says now; null where there is none, or no longer.',
  })
  async presentRecord(
    @Root() report: Row<RecordReport>,
    @Ctx() context: Context,
  ): Promise<PresentRecord | null> {
    noteReadOf(context, 'RecordReport.presentRecord', report.employee);
    if (report.recordId === null) return null;
    const kind = kindNamed(report.kind);
    const stored = await readStored(context, kind, report.recordId);
    return stored === null ? null : presentRecordOf(context, kind, stored);
  }

  @FieldResolver(() => [PersonalDocument], { description: 'Documents that prove it.' })
  async documents(
    @Root() { documentIds, employee }: Row<RecordReport>,
    @Ctx() context: Context,
  ): Promise<Row<PersonalDocument>[]> {
    noteReadOf(context, 'RecordReport.documents', employee);
    const found = await Promise.all(documentIds.map((id) => context.loadRow(PersonalDocument, id)));
    return found.flatMap((row) => row ?? []);
  }

  @FieldResolver(() => [RecordReportStep], { description: 'What was done with it, the first first.' })
  async steps(
    @Root() { id, employee }: Row<RecordReport>,
    @Ctx() context: Context,
  ): Promise<Row<RecordReportStep>[]> {
    noteReadOf(context, 'RecordReport.steps', employee);
    return (await context.load(stepsOf, id)) ?? [];
  }

  @FieldResolver(() => ReportHolder, {
    nullable: true,
    description: 'With whom it lies now; null once it is closed.',
  })
  holder(@Root() { status }: Row<RecordReport>): ReportHolder | null {
    if (status === RecordReportStatus.SUBMITTED) return ReportHolder.OFFICE;
    return status === RecordReportStatus.RETURNED ? ReportHolder.PERSON : null;
  }

  @FieldResolver(() => LocalDateScalar, {
    description: 'The day until which the office has time, by the rule in force on the day of submission.',
  })
  async dueOn(@Root() { submittedOn }: Row<RecordReport>, @Ctx() context: Context): Promise<LocalDate> {
    const figures = await parametersOn(context.rows, submittedOn);
    return addDays(submittedOn, figures.number('RECORD_REPORT_TARGET_DAYS'));
  }

  @FieldResolver(() => [String], {
    description:
      'Of a diploma: codes of what it is verified by, by the rule in force on the day of submission.',
  })
  async evidenceAsked(
    @Root() { kind, submittedOn }: Row<RecordReport>,
    @Ctx() context: Context,
  ): Promise<string[]> {
    if (kind !== RecordKindName.EDUCATION) return [];
    return (await parametersOn(context.rows, submittedOn)).text(EVIDENCE).split(' ');
  }

  @FieldResolver(() => RuleParameter, {
    nullable: true,
    description: 'Of a diploma: the version of the rule that asks for it, with its basis and days.',
  })
  async evidenceRule(
    @Root() { kind, submittedOn }: Row<RecordReport>,
    @Ctx() context: Context,
  ): Promise<Row<RuleParameter> | null> {
    if (kind !== RecordKindName.EDUCATION) return null;
    const [rule] = await context.rows.select(
      RuleParameter,
      sql`t.code = ${EVIDENCE} and t.during @> ${submittedOn}::date`,
    );
    return rule ?? null;
  }

  @FieldResolver(() => [ReportDuplicate], {
    description: 'What looks like the same: a diploma of that level and day, or a document sent before.',
  })
  duplicates(@Root() report: Row<RecordReport>, @Ctx() context: Context): Promise<ReportDuplicate[]> {
    return duplicatesOf(context, report);
  }

  @Complexity(2000)
  @FieldResolver(() => RecordReportPreview, {
    nullable: true,
    description:
      'What verifying it would change: standing and score for vacant positions, boxes, and the ceiling of ranks. Null once it is closed.',
  })
  async preview(
    @Root() report: Row<RecordReport>,
    @Ctx() context: Context,
  ): Promise<RecordReportPreview | null> {
    if (report.closedOn === null) noteReadOf(context, 'RecordReport.preview', report.employee);
    return report.closedOn === null ? previewReport(context, report) : null;
  }
}

@Resolver(() => Employee)
export class EmployeeReportsResolver {
  @FieldResolver(() => [RecordReport], {
    description:
      'Reports about the person that are open, the oldest first; empty where the record is not open to you.',
  })
  async openReports(@Root() { id }: Row<Employee>, @Ctx() context: Context): Promise<Row<RecordReport>[]> {
    return (await context.load(openReportsOf, id)) ?? [];
  }
}

const openReportsOf = childrenLoader(RecordReport, 'employee', 't.submitted_on, t.id', () =>
  raw('t.closed_on is null'),
);

@Resolver(() => PersonalDocument)
export class PersonalDocumentResolver {
  @FieldResolver(() => String, { description: 'Path of the content, for a GET with the same token.' })
  path(@Root() { id }: Row<PersonalDocument>): string {
    return documentPath(id);
  }
}
