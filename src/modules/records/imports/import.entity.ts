import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { RowScope, type RowScopeCondition } from '../../../platform/database/row-scope.js';
import { FALSE, raw, sql, TRUE } from '../../../platform/database/sql.js';
import { Identified } from '../../../platform/graphql/node-id.js';
import { DateTimeScalar, LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { recordScope } from '../../workforce/index.js';
import type { Fault } from '../kinds/fault.js';
import { RecordKindName } from '../kinds/record-kind.js';
import { RecordsPermission } from '../permissions.js';
import { ConflictRule, type ImportStatus, RowOutcome } from './import.enums.js';

/** A run belongs to who made it, and is open to importers who reach everybody. */
const importers: RowScopeCondition = ({ principal }, alias) => {
  if (!principal.permissions.has(RecordsPermission.IMPORT)) return FALSE;
  return principal.everyRecord ? TRUE : sql`${raw(`${alias}.created_by`)} = ${principal.subject}`;
};
const ofOwnRuns: RowScopeCondition = (of, alias) =>
  sql`exists (select from import_run run where run.id = ${raw(`${alias}.run_id`)} and ${importers(of, 'run')})`;
/** Of people beyond reach nothing is told, also where they were within it when the run was made. */
const ofOwnRunsWithinReach: RowScopeCondition = (of, alias) =>
  of.principal.everyRecord
    ? ofOwnRuns(of, alias)
    : sql`${ofOwnRuns(of, alias)} and (${raw(`${alias}.person_id`)} is null or ${recordScope(of, raw(`${alias}.person_id`))})`;

@ObjectType({
  implements: Identified,
  description: 'One run of the import: files, what they would change, and what they did.',
})
@Entity()
@RowScope(importers)
export class ImportRun extends Identified {
  @Property({ type: 'text' })
  status!: ImportStatus;

  /** When the status was reached. */
  @Property({ type: 'datetime' })
  statusSince!: Date;

  @Field(() => String, { description: 'The system or office that the files come from.' })
  @Property({ type: 'text' })
  source!: string;

  @Field(() => LocalDateScalar, { description: 'The day of which the files tell.' })
  @Property({ type: 'date', runtimeType: 'string' })
  asOf!: LocalDate;

  @Field(() => Boolean, {
    description: 'Whether an appointment without an end ends where the next one of the same person begins.',
  })
  @Property({ type: 'boolean', fieldName: 'closes_open_periods' })
  isClosingOpenPeriods!: boolean;

  @Field(() => String, { description: 'The subject of the token that began the run.' })
  @Property({ type: 'text' })
  createdBy!: string;

  @Field(() => DateTimeScalar, { description: 'When the run began.' })
  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Rows that add a record.' })
  @Property({ type: 'integer' })
  created: Opt<number> = 0;

  @Field(() => Int, { description: 'Rows that change a record.' })
  @Property({ type: 'integer' })
  changed: Opt<number> = 0;

  @Field(() => Int, { description: 'Rows that say what is stored already.' })
  @Property({ type: 'integer' })
  equal: Opt<number> = 0;

  @Field(() => Int, { description: 'Rows that differ from another source.' })
  @Property({ type: 'integer' })
  conflicting: Opt<number> = 0;

  @Field(() => Int, { description: 'Rows that cannot be used.' })
  @Property({ type: 'integer' })
  refused: Opt<number> = 0;

  @Field(() => Int, { description: 'Rows read so far.' })
  @Property({ type: 'integer' })
  rowsRead: Opt<number> = 0;

  @Field(() => Boolean, {
    description: 'It waits for another file; nothing is compared before the last one.',
  })
  @Property({ type: 'boolean' })
  isAwaitingFile: Opt<boolean> = false;

  /** Why the run failed, as a refusal's code and details. */
  @Property({ type: 'json', nullable: true })
  failure!: StoredRefusal | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its records were written.' })
  @Property({ type: 'datetime', nullable: true })
  appliedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Who had them written.' })
  @Property({ type: 'text', nullable: true })
  appliedBy!: string | null;

  @Field(() => Int, { description: 'Counts the changes; give it as `expectedVersion`.' })
  @Property({ type: 'integer' })
  version: Opt<number> = 1;
}

export interface StoredRefusal {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;
}

@ObjectType({ implements: Identified, description: 'A file of a run.' })
@Entity()
@RowScope(ofOwnRuns)
export class ImportFile extends Identified {
  @ManyToOne(() => ImportRun, { ref: true, deleteRule: 'cascade' })
  @Index()
  run!: Ref<ImportRun>;

  @Field(() => String, { description: 'Name of the file, as sent.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => RecordKindName, { description: 'What its rows are.' })
  @Property({ type: 'text' })
  kind!: RecordKindName;

  @Field(() => String, { nullable: true, description: 'The sheet of a workbook.' })
  @Property({ type: 'text', nullable: true })
  sheet!: string | null;

  @Field(() => Int, { description: 'Rows below the headings, empty ones left out.' })
  @Property({ type: 'integer' })
  rows!: number;

  @Field(() => [String], {
    description: 'Headings whose columns were not read, as the mapping or the caller said.',
  })
  @Property({ type: 'text[]', runtimeType: 'string[]' })
  ignoredHeadings!: string[];

  @Field(() => String, { description: 'SHA-256 of the content, in hexadecimal.' })
  @Property({ type: 'text' })
  hash!: string;
}

@ObjectType({
  implements: Identified,
  description: 'One record that a row of a file tells of. A row may tell of several.',
})
@Entity()
@Index({ properties: ['run', 'kind', 'number'] })
@RowScope(ofOwnRunsWithinReach)
export class ImportRow extends Identified {
  @ManyToOne(() => ImportRun, { ref: true, deleteRule: 'cascade' })
  run!: Ref<ImportRun>;

  @Field(() => ImportFile, { description: 'The file of the row.' })
  @ManyToOne(() => ImportFile, { ref: true, deleteRule: 'cascade' })
  @Index()
  file!: Ref<ImportFile>;

  @Field(() => Int, { description: 'Number of the row in the file; the headings are row 1.' })
  @Property({ type: 'integer' })
  number!: number;

  /** 0 for the record of the file's own kind. */
  @Property({ type: 'smallint' })
  part!: number;

  @Field(() => RecordKindName, { description: 'What the record is.' })
  @Property({ type: 'text' })
  kind!: RecordKindName;

  @Field(() => RowOutcome, { description: 'What applying does with it, or did.' })
  @Property({ type: 'text' })
  outcome!: RowOutcome;

  @Property({ type: 'json' })
  values!: Readonly<Record<string, unknown>>;

  @Property({ type: 'json' })
  faults!: readonly Fault[];

  @Property({ type: 'json' })
  findings!: readonly Fault[];

  @Property({ type: 'json', nullable: true })
  record!: Readonly<Record<string, unknown>> | null;

  @Property({ type: 'json', nullable: true })
  before!: Readonly<Record<string, unknown>> | null;

  @Property({ type: 'uuid', nullable: true })
  recordId!: string | null;

  /** Whether the run was applied without it. */
  @Property({ type: 'boolean', default: false })
  isLeftOut: Opt<boolean> = false;

  /** The person whose record it is. */
  @Property({ type: 'uuid', nullable: true })
  personId!: string | null;

  @Field(() => ConflictRule, {
    nullable: true,
    description: 'How a conflict was resolved; null while it is open.',
  })
  @Property({ type: 'text', nullable: true })
  resolution!: ConflictRule | null;

  @Field(() => String, {
    nullable: true,
    description: 'The source of the stored values; null where it is not known.',
  })
  @Property({ type: 'text', nullable: true })
  presentSource!: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day of which the stored values tell.' })
  @Property({ type: 'date', nullable: true, runtimeType: 'string' })
  presentAsOf!: LocalDate | null;

  /** What the run's own source said of the record before it was applied. */
  @Property({ type: 'json', nullable: true })
  sourceBefore!: Readonly<Record<string, unknown>> | null;

  /** What the row says in fields in which the stored values are kept, with ids; null where none is. */
  @Property({ type: 'json', nullable: true })
  told!: Readonly<Record<string, unknown>> | null;

  /** The origin of the record before a conflict was resolved against it. */
  @Property({ type: 'text', fieldName: 'origin_before', nullable: true })
  originBefore!: string | null;
}
