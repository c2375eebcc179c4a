import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { Row } from '../../../platform/database/row-reader.js';
import { tableName } from '../../../platform/database/row-reader.js';
import { sql } from '../../../platform/database/sql.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Education } from '../../workforce/index.js';
import { PersonalDocument } from '../documents/document.entity.js';
import { RecordKindName } from '../kinds/record-kind.js';
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
}
registerEnumType(DuplicateReason, {
  name: 'DuplicateReason',
  description: 'Why something looks like the same.',
  valuesConfig: {
    SAME_DIPLOMA: { description: 'A diploma of the same level and day.' },
    SAME_DOCUMENT: { description: 'A document of the same content, with another report.' },
  },
});

@ObjectType({ description: 'Something that looks like what is reported.' })
export class ReportDuplicate {
  @Field(() => DuplicateReason, { description: 'Why.' })
  reason!: DuplicateReason;

  @Field(() => Education, { nullable: true, description: 'The diploma; null of a document.' })
  education!: Row<Education> | null;

  @Field(() => RecordReport, { nullable: true, description: 'The other report; null of a diploma.' })
  report!: Row<RecordReport> | null;
}

/** What looks like a report, among what the caller may read. */
export async function duplicatesOf(
  { rows }: Context,
  { id, kind, employee, recordId, values, documentIds }: Row<RecordReport>,
): Promise<ReportDuplicate[]> {
  const diplomas =
    kind === RecordKindName.EDUCATION
      ? await rows.select(
          Education,
          sql`t.employee_id = ${employee} and t.level = ${String(values['level'])}
            and t.graduated_on is not distinct from ${(values['graduatedOn'] ?? null) as string | null}::date and t.id is distinct from ${recordId}`,
        )
      : [];
  const documents = tableName(PersonalDocument);
  const reports =
    documentIds.length === 0
      ? []
      : await rows.select(
          RecordReport,
          sql`t.id <> ${id} and exists (select from ${documents} own, ${documents} other
            where own.id = any(${documentIds}::uuid[]) and other.id = any(t.document_ids) and other.hash = own.hash)`,
        );
  return [
    ...diplomas.map((education) => ({ reason: DuplicateReason.SAME_DIPLOMA, education, report: null })),
    ...reports.map((report) => ({ reason: DuplicateReason.SAME_DOCUMENT, education: null, report })),
  ];
}
