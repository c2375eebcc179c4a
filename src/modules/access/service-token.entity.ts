import { Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../platform/calendar.js';
import type { RowScopeCondition } from '../../platform/database/row-scope.js';
import { RowScope } from '../../platform/database/row-scope.js';
import { FALSE, TRUE } from '../../platform/database/sql.js';
import { Identified } from '../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../platform/graphql/scalars.js';
import { AccessPermission } from './permissions.js';

const managers: RowScopeCondition = ({ principal }) =>
  principal.permissions.has(AccessPermission.MANAGE) ? TRUE : FALSE;

@ObjectType({
  implements: Identified,
  description:
    'A token for a reporting tool. Only a hash of its secret is stored; the secret is shown once, when it is issued or rotated.',
})
@Entity()
@RowScope(managers)
export class ServiceToken extends Identified {
  @Field(() => String, { description: 'What it is for.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => [String], { description: 'Permissions, as `module:verb`, out of those of the role REPORTER.' })
  @Property({ type: 'text[]' })
  scopes!: string[];

  /** SHA-256 of the secret, which is 256 random bits: a slow hash would protect nothing more. */
  @Property({ type: 'text', hidden: true })
  hash!: string;

  /** Of the secret before the last rotation, good until its own end. */
  @Property({ type: 'text', nullable: true, hidden: true })
  formerHash: string | null = null;

  @Property({ type: 'date', runtimeType: 'string', nullable: true })
  formerUntil: LocalDate | null = null;

  @Field(() => String, { description: 'Subject who issued it.' })
  @Property({ type: 'text' })
  issuedBy!: string;

  @Field(() => LocalDateScalar, { description: 'The day on which it was issued.' })
  @Property({ type: 'date', runtimeType: 'string' })
  issuedOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The last day on which it is accepted.' })
  @Property({ type: 'date', runtimeType: 'string' })
  expiresOn!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day on which it was revoked; null while it holds.',
  })
  @Property({ type: 'date', runtimeType: 'string', nullable: true })
  revokedOn: LocalDate | null = null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The last day on which it was presented; null if it never was.',
  })
  @Property({ type: 'date', runtimeType: 'string', nullable: true })
  lastUsedOn: LocalDate | null = null;
}

@ObjectType({
  implements: Identified,
  description: 'Somebody whose tokens are refused, whatever their issuer says.',
})
@Entity()
@RowScope(managers)
export class BlockedSubject extends Identified {
  @Field(() => String, { description: "The subject of the person's tokens." })
  @Property({ type: 'text' })
  @Unique()
  subject!: string;

  @Field(() => String, { description: 'Why the subject is blocked.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => String, { description: 'Subject who blocked it.' })
  @Property({ type: 'text' })
  blockedBy!: string;

  @Field(() => LocalDateScalar, { description: 'The day on which it was blocked.' })
  @Property({ type: 'date', runtimeType: 'string' })
  blockedOn!: LocalDate;
}
