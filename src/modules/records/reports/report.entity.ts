import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { RowScope } from '../../../platform/database/row-scope.js';
import { Identified } from '../../../platform/graphql/node-id.js';
import { DateTimeScalar, LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { Employee, recordScopeOf } from '../../workforce/index.js';
import { RecordKindName } from '../kinds/record-kind.js';

export enum RecordReportStatus {
  SUBMITTED = 'SUBMITTED',
  RETURNED = 'RETURNED',
  VERIFIED = 'VERIFIED',
  REJECTED = 'REJECTED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(RecordReportStatus, {
  name: 'RecordReportStatus',
  description: 'Where the report of a record stands.',
  valuesConfig: {
    SUBMITTED: { description: 'The office has it.' },
    RETURNED: { description: 'The person has it back, with the reason.' },
    VERIFIED: { description: 'The record is written as reported.' },
    REJECTED: { description: 'It was checked and found not to hold.' },
    WITHDRAWN: { description: 'The person took it back.' },
  },
});

@ObjectType({
  implements: Identified,
  description: 'A record, or the correction of one, that a person reports and an officer verifies.',
})
@Entity()
@RowScope(recordScopeOf)
export class RecordReport extends Identified {
  @Field(() => Employee, { description: 'The person concerned.' })
  @ManyToOne(() => Employee, { ref: true })
  @Index()
  employee!: Ref<Employee>;

  @Field(() => RecordKindName, { description: 'What is reported.' })
  @Property({ type: 'text' })
  kind!: RecordKindName;

  /** The record that is corrected, or that was written: a reported diploma is one at once. */
  @Property({ type: 'uuid', nullable: true })
  recordId!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The version of the stored record when the report was submitted; null of a new record.',
  })
  @Property({ type: 'integer', nullable: true })
  recordVersion!: number | null;

  @Field(() => Boolean, { description: 'Whether a stored record is to be corrected.' })
  @Property({ type: 'boolean' })
  isCorrection!: boolean;

  @Property({ type: 'json' })
  values!: Readonly<Record<string, unknown>>;

  @Property({ type: 'uuid[]', runtimeType: 'string[]' })
  documentIds!: string[];

  @Field(() => String, { nullable: true, description: 'What the person says of it.' })
  @Property({ type: 'text', nullable: true })
  note!: string | null;

  @Field(() => RecordReportStatus, { description: 'Where it stands.' })
  @Property({ type: 'text' })
  @Index()
  status!: RecordReportStatus;

  @Field(() => DateTimeScalar, { description: 'Since when it stands there, and so with whom it lies.' })
  @Property({ type: 'datetime' })
  statusSince!: Date;

  @Field(() => LocalDateScalar, { description: 'The day on which it was first submitted.' })
  @Property({ type: 'date', runtimeType: 'string' })
  submittedOn!: LocalDate;

  @Field(() => String, { description: 'The subject of the token that reported it.' })
  @Property({ type: 'text' })
  submittedBy!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day on which it was closed; null while it is open.',
  })
  @Property({ type: 'date', nullable: true, runtimeType: 'string' })
  closedOn!: LocalDate | null;

  @Field(() => Int, { description: 'Counts the changes; give it as `expectedVersion`.' })
  @Property({ type: 'integer' })
  version: Opt<number> = 1;
}

@ObjectType({
  implements: Identified,
  description: 'One step of a report: nothing is lost between two desks.',
})
@Entity()
@RowScope(recordScopeOf)
export class RecordReportStep extends Identified {
  @ManyToOne(() => RecordReport, { ref: true })
  @Index()
  report!: Ref<RecordReport>;

  @ManyToOne(() => Employee, { ref: true })
  @Index()
  employee!: Ref<Employee>;

  @Field(() => DateTimeScalar, { description: 'The moment of it.' })
  @Property({ type: 'datetime' })
  at!: Date;

  @Field(() => RecordReportStatus, { description: 'Where the report stood afterwards.' })
  @Property({ type: 'text' })
  status!: RecordReportStatus;

  @Field(() => String, { description: 'The subject of the token that took it.' })
  @Property({ type: 'text' })
  by!: string;

  @Field(() => String, { nullable: true, description: 'The reason, or what was said.' })
  @Property({ type: 'text', nullable: true })
  note!: string | null;
}
