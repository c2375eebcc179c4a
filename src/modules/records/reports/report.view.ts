import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Row } from '../../../platform/database/row-reader.js';
import { tableName } from '../../../platform/database/row-reader.js';
import { sql } from '../../../platform/database/sql.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Education } from '../../workforce/index.js';
import { PersonalDocument } from '../documents/document.entity.js';
import { kindNamed } from '../kinds/index.js';
import { RecordKindName } from '../kinds/record-kind.js';
import { RecordsPermission } from '../permissions.js';
import { RecordReport } from './report.entity.js';

export enum ReportHolder {
  PERSON = 'PERSON',
  OFFICE = 'OFFICE',
}
registerEnumType(ReportHolder, {
  name: 'ReportHolder',
  description: 'With whom a report lies.',
  valuesConfig: {
    PERSON: { description: 'The person concerned.' },
    OFFICE: { description: 'The officers who keep the record.' },
  },
});

export enum DuplicateReason {
  SAME_DIPLOMA = 'SAME_DIPLOMA',
  SAME_DOCUMENT = 'SAME_DOCUMENT',
  SAME_RECORD = 'SAME_RECORD',
}
registerEnumType(DuplicateReason, {
  name: 'DuplicateReason',
  description: 'Why something looks like the same.',
  valuesConfig: {
    SAME_DIPLOMA: { description: 'A diploma of the same level and day.' },
    SAME_DOCUMENT: {
      description:
        'A document of the same content, with another report; which one is null beyond your reach.',
    },
    SAME_RECORD: { description: 'Another open report about the same record, stored or new.' },
  },
});

@ObjectType({ description: 'Something that looks like what is reported.' })
export class ReportDuplicate {
  @Field(() => DuplicateReason, { description: 'Why.' })
  reason!: DuplicateReason;

  @Field(() => Education, { nullable: true, description: 'The diploma; null of a document.' })
  education!: Row<Education> | null;

  @Field(() => RecordReport, {
    nullable: true,
    description: 'The other report; null of a diploma, and beyond your reach.',
  })
  report!: Row<RecordReport> | null;
}

/**
 * What looks like a report. That a document came with another report is told to officers whatever their reach,
 * for it may be a forgery; which report it was only within it.
 */
export async function duplicatesOf(context: Context, report: Row<RecordReport>): Promise<ReportDuplicate[]> {
  const [diplomas, reports, documents] = await Promise.all([
    sameDiplomas(context, report),
    sameRecords(context, report),
    sameDocuments(context, report),
  ]);
  return [
    ...diplomas.map((education) => ({ reason: DuplicateReason.SAME_DIPLOMA, education, report: null })),
    ...reports.map((one) => ({ reason: DuplicateReason.SAME_RECORD, education: null, report: one })),
    ...documents.map((one) => ({ reason: DuplicateReason.SAME_DOCUMENT, education: null, report: one })),
  ];
}

async function sameDiplomas(
  { rows }: Context,
  { kind, employee, recordId, values }: Row<RecordReport>,
): Promise<Row<Education>[]> {
  if (kind !== RecordKindName.EDUCATION || values['level'] === undefined) return [];
  return rows.select(
    Education,
    sql`t.employee_id = ${employee} and t.level = ${String(values['level'])}
      and t.graduated_on is not distinct from ${(values['graduatedOn'] ?? null) as string | null}::date and t.id is distinct from ${recordId}`,
  );
}

/** Diplomas are stored when they are reported, so that a new one is found among the stored ones. */
async function sameRecords(
  { rows }: Context,
  { id, kind, employee, isCorrection, recordId, values }: Row<RecordReport>,
): Promise<Row<RecordReport>[]> {
  if (isCorrection)
    return rows.select(
      RecordReport,
      sql`t.id <> ${id} and t.record_id = ${recordId} and t.closed_on is null`,
    );
  if (kind === RecordKindName.EDUCATION) return [];
  const others = await rows.select(
    RecordReport,
    sql`t.id <> ${id} and t.employee_id = ${employee} and t.kind = ${kind} and not t.is_correction and t.closed_on is null`,
  );
  const { identity } = kindNamed(kind);
  const isSame = (other: Row<RecordReport>) =>
    identity.every((field) => (other.values[field] ?? null) === (values[field] ?? null));
  return others.filter(isSame);
}

async function sameDocuments(
  context: Context,
  { id, documentIds }: Row<RecordReport>,
): Promise<(Row<RecordReport> | null)[]> {
  if (documentIds.length === 0) return [];
  const documents = tableName(PersonalDocument);
  const found = await context
    .unscopedRows('the same scan under two names is looked for everywhere; whose it is stays within reach')
    .query<{ id: string }>(sql`
      select t.id from ${tableName(RecordReport)} t
      where t.id <> ${id} and exists (select from ${documents} own, ${documents} other
        where own.id = any(${documentIds}::uuid[]) and other.id = any(t.document_ids) and other.hash = own.hash)
      order by t.id`);
  const reports = await Promise.all(found.map((one) => context.loadRow(RecordReport, one.id)));
  const isOffice = context.principal.permissions.has(RecordsPermission.KEEP);
  return reports.flatMap((report) => report ?? (isOffice ? [null] : []));
}
