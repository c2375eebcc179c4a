import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { RowScopeCondition } from '../../platform/database/row-scope.js';
import { RowScope } from '../../platform/database/row-scope.js';
import { FALSE, raw, sql, TRUE } from '../../platform/database/sql.js';
import { Identified } from '../../platform/graphql/node-id.js';
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { AccessPermission } from './permissions.js';

export enum ChangeKind {
  CREATED = 'CREATED',
  CHANGED = 'CHANGED',
  REMOVED = 'REMOVED',
}
registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What happened to a record.',
  valuesConfig: {
    CREATED: { description: 'The record was created.' },
    CHANGED: { description: 'The record was changed.' },
    REMOVED: { description: 'The record was removed.' },
  },
});

/** Auditors who are bound to no agency see all of it; anybody else what concerns the own record. */
const ownOrAudited: RowScopeCondition = ({ principal }, alias) => {
  if (principal.permissions.has(AccessPermission.AUDIT) && principal.everyRecord) return TRUE;
  return principal.employeeId === null
    ? FALSE
    : sql`${principal.employeeId}::uuid = any(${raw(`${alias}.people`)})`;
};

@ObjectType({ description: 'Who did it, when, and in which request.' })
@Entity({ abstract: true })
export abstract class AuditLogEntry extends Identified {
  @Field(() => DateTimeScalar, { description: 'The moment of it.' })
  @Property({ type: 'datetime' })
  at!: Date;

  @Field(() => String, { description: 'Number of the request, as its header `x-request-id` told.' })
  @Property({ type: 'uuid' })
  requestId!: string;

  @Field(() => String, {
    description: "The subject of the caller's token; `service:` and a number for a service token.",
  })
  @Property({ type: 'text' })
  subject!: string;

  @Field(() => [String], { description: 'Roles of the caller.' })
  @Property({ type: 'text[]' })
  roles!: string[];

  /** People concerned. */
  @Property({ type: 'uuid[]' })
  @Index({ type: 'gin' })
  people!: string[];
}

@ObjectType({
  implements: Identified,
  description: 'One record created, changed or removed. The audit log can be added to, never changed.',
})
@Entity()
@RowScope(ownOrAudited)
export class AuditEvent extends AuditLogEntry {
  @Field(() => String, { description: 'The mutation.' })
  @Property({ type: 'text' })
  act!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The reason that the mutation was given, where it asks for one.',
  })
  @Property({ type: 'text', nullable: true })
  reason!: string | null;

  @Field(() => ChangeKind, { description: 'What happened to the record.' })
  @Property({ type: 'text' })
  change!: ChangeKind;

  @Field(() => String, { description: 'The type of the record.' })
  @Property({ type: 'text' })
  recordType!: string;

  @Property({ type: 'uuid' })
  recordId!: string;

  @Property({ type: 'json', nullable: true })
  before!: Readonly<Record<string, unknown>> | null;

  @Property({ type: 'json', nullable: true })
  after!: Readonly<Record<string, unknown>> | null;
}

@ObjectType({
  implements: Identified,
  description: 'Sensitive fields of people that somebody read in one request.',
})
@Entity()
@RowScope(ownOrAudited)
export class RecordRead extends AuditLogEntry {
  @Field(() => String, {
    nullable: true,
    description: 'What the caller said it was for, in the header `x-purpose`; null if nothing.',
  })
  @Property({ type: 'text', nullable: true })
  purpose!: string | null;

  @Field(() => [String], { description: 'As `Type.field`.' })
  @Property({ type: 'text[]' })
  fields!: string[];

  @Field(() => Int, { description: 'Of how many people they were read.' })
  @Property({ type: 'integer' })
  peopleCount!: number;
}
