import { Field, ID, InputType, Int } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { IdempotentInput, VersionedInput } from '../../../platform/graphql/mutation-input.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { StudyPermit } from '../../workforce/index.js';
import { RecordKindName } from '../kinds/record-kind.js';

@InputType({ description: 'A field of a record with its value, written as in the import templates.' })
export class RecordValueInput {
  @Field(() => String, { description: 'Name of the field.' })
  field!: string;

  @Field(() => String, {
    description: 'Its value; references by their code, the last day of a period included.',
  })
  value!: string;
}

@InputType({ description: 'Input of `reportRecord`.' })
export class ReportRecordInput extends IdempotentInput {
  @Field(() => ID, { nullable: true, description: 'Id of the person; the caller if left out.' })
  employeeId?: string | null;

  @Field(() => RecordKindName, { description: 'What is reported.' })
  kind!: RecordKindName;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the stored record that is wrong; left out for a new record.',
  })
  recordId?: string | null;

  @Field(() => [RecordValueInput], {
    description: 'What the record should say; of a correction what is wrong. At most 30.',
  })
  values!: RecordValueInput[];

  @Field(() => [String], {
    defaultValue: [],
    description: 'Fields of a stored record that should say nothing, for what was never true.',
  })
  clears!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Documents that prove it, at most 20.' })
  documentIds!: string[];

  @Field(() => String, { nullable: true, description: 'At most 2000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Input of `reportDiploma`.' })
export class ReportDiplomaInput extends IdempotentInput {
  @Field(() => ID, { nullable: true, description: 'Id of the person; the caller if left out.' })
  employeeId?: string | null;

  @Field(() => String, { description: 'Code of the level, such as S1 or D3.' })
  level!: string;

  @Field(() => String, { nullable: true, description: 'Field of study.' })
  field?: string | null;

  @Field(() => String, { description: 'School or university, 1 to 200 characters.' })
  institution!: string;

  @Field(() => LocalDateScalar, { description: 'The day of graduation.' })
  graduatedOn!: LocalDate;

  @Field(() => String, { description: 'Number of the diploma, 1 to 200 characters.' })
  document!: string;

  @Field(() => StudyPermit, { nullable: true, description: 'Under which permit the person studied.' })
  studyPermit?: StudyPermit | null;

  @Field(() => [ID], { defaultValue: [], description: 'Documents that prove it, at most 20.' })
  documentIds!: string[];

  @Field(() => String, { nullable: true, description: 'At most 2000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Names a report.' })
export abstract class RecordReportInput extends VersionedInput {
  @Field(() => ID, { description: 'Id of the report.' })
  recordReportId!: string;
}

@InputType({ description: 'Input of `resubmitRecordReport`.' })
export class ResubmitRecordReportInput extends RecordReportInput {
  @Field(() => [RecordValueInput], { defaultValue: [], description: 'Values that change, at most 30.' })
  values!: RecordValueInput[];

  @Field(() => [ID], { description: 'Documents that prove it, those that stay included; at most 20.' })
  documentIds!: string[];

  @Field(() => String, { nullable: true, description: 'At most 2000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Input of `returnRecordReport`.' })
export class ReturnRecordReportInput extends RecordReportInput {
  @Field(() => String, { description: 'What is missing or wrong, 1 to 2000 characters.' })
  reason!: string;
}

@InputType({ description: 'Input of `rejectRecordReport`.' })
export class RejectRecordReportInput extends RecordReportInput {
  @Field(() => String, { description: 'Why, 1 to 2000 characters.' })
  reason!: string;
}

@InputType({ description: 'Input of `withdrawRecordReport`.' })
export class WithdrawRecordReportInput extends RecordReportInput {
  @Field(() => String, { nullable: true, description: 'At most 2000 characters.' })
  reason?: string | null;
}

@InputType({ description: 'Input of `verifyRecordReport`.' })
export class VerifyRecordReportInput extends RecordReportInput {
  @Field(() => String, { nullable: true, description: 'At most 2000 characters.' })
  note?: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Of a diploma: when the evidence was checked; today if left out.',
  })
  evidenceCheckedOn?: LocalDate | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Of a diploma: when the national system recorded it.',
  })
  nationallyRecordedOn?: LocalDate | null;

  @Field(() => StudyPermit, {
    nullable: true,
    description: 'Of a diploma: under which permit the person studied.',
  })
  studyPermit?: StudyPermit | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The version of the stored record that you have seen, where it was changed since the report: see `presentVersion`.',
  })
  expectedRecordVersion?: number | null;
}
