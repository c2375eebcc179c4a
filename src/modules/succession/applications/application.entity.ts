import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { RowScope, type RowScopeCondition, unrestricted } from '../../../platform/database/row-scope.js';
import { FALSE, raw, sql } from '../../../platform/database/sql.js';
import { AuditedRead } from '../../../platform/graphql/authorization.js';
import { Identified } from '../../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { Position } from '../../positions/index.js';
import { Employee, recordScopeOf } from '../../workforce/index.js';
import { Filling } from '../fillings/filling.entity.js';
import { SuccessionPermission } from '../permissions.js';

/** Planners see those whose record they may see; everybody else their own. */
export const ownOrPlanned: RowScopeCondition = (of, alias) => {
  const { principal } = of;
  if (principal.permissions.has(SuccessionPermission.READ)) return recordScopeOf(of, alias);
  return principal.employeeId === null
    ? FALSE
    : sql`${raw(`${alias}.employee_id`)} = ${principal.employeeId}`;
};

export enum ApplicationMark {
  LATE = 'LATE',
  REPEATED = 'REPEATED',
  INELIGIBLE = 'INELIGIBLE',
}
registerEnumType(ApplicationMark, {
  name: 'ApplicationMark',
  description: 'What an application was taken in with, where the rule of the way marks instead of refusing.',
  valuesConfig: {
    LATE: { description: 'After the last day.' },
    REPEATED: { description: 'The same person has another application that was not withdrawn.' },
    INELIGIBLE: { description: 'The applicant failed a rule on the day of the application.' },
  },
});

@ObjectType({
  implements: Identified,
  description: 'A vacancy for which civil servants may apply. Everybody may read it.',
})
@Entity()
@Unique({ properties: ['filling'] })
@RowScope(unrestricted)
export class Announcement extends Identified {
  @ManyToOne(() => Filling, { ref: true })
  @Index()
  filling!: Ref<Filling>;

  @Field(() => Position, { description: 'The post concerned.' })
  @ManyToOne(() => Position, { ref: true })
  @Index()
  position!: Ref<Position>;

  @Field(() => LocalDateScalar, { description: 'From when the seat is empty.' })
  @Property({ type: 'date', runtimeType: 'string' })
  vacantSince!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The day of the announcement.' })
  @Property({ type: 'date', runtimeType: 'string' })
  announcedOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The last day for applications.' })
  @Property({ type: 'date', runtimeType: 'string' })
  applyUntil!: LocalDate;

  @Field(() => String, { description: 'The letter of announcement, or the last one that extended it.' })
  @Property({ type: 'text' })
  document!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What is asked in addition to the requirements of the post; null if nothing is.',
  })
  @Property({ type: 'text', nullable: true })
  requirements!: string | null;

  @Field(() => [String], { description: 'Names of the documents that an application must hold.' })
  @Property({ type: 'text[]', runtimeType: 'string[]' })
  documents!: string[];

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'When the shortlist was closed, or the filling cancelled; null before.',
  })
  @Property({ type: 'date', runtimeType: 'string', nullable: true })
  closedOn: LocalDate | null = null;
}

@ObjectType({ description: 'A document handed in with an application.' })
export class ApplicationDocument {
  @Field(() => String, { description: 'As the announcement names it.' })
  name!: string;

  @Field(() => String, { description: 'Number of the document, or where it is kept.' })
  reference!: string;
}

@ObjectType({ implements: Identified, description: 'Somebody applies for an announced vacancy.' })
@Entity()
@RowScope(ownOrPlanned)
export class Application extends Identified {
  @Field(() => Announcement, { description: 'The announcement applied to.' })
  @ManyToOne(() => Announcement, { ref: true })
  @Index()
  announcement!: Ref<Announcement>;

  @Field(() => Employee, { description: 'The person concerned.' })
  @ManyToOne(() => Employee, { ref: true })
  @Index()
  employee!: Ref<Employee>;

  @Field(() => LocalDateScalar, { description: 'The day of the application.' })
  @Property({ type: 'date', runtimeType: 'string' })
  appliedOn!: LocalDate;

  @Field(() => String, { description: 'What the applicant consented to, as it was put to them.' })
  @Property({ type: 'text' })
  consent!: string;

  @Field(() => [ApplicationDocument], { description: 'Documents handed in.' })
  @Property({ type: 'jsonb' })
  documents!: ApplicationDocument[];

  @AuditedRead()
  @Field(() => [ApplicationMark], { description: 'Empty where nothing is to be said.' })
  @Property({ type: 'text[]', runtimeType: 'string[]' })
  marks!: ApplicationMark[];

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Null while it stands. A withdrawn application counts for nothing.',
  })
  @Property({ type: 'date', runtimeType: 'string', nullable: true })
  withdrawnOn: LocalDate | null = null;

  @Field(() => Int, { description: 'Counts the changes; give it as `expectedVersion`.' })
  @Property({ type: 'integer' })
  version: Opt<number> = 1;
}
