import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { RowScope } from '../../../platform/database/row-scope.js';
import { AuditedRead } from '../../../platform/graphql/authorization.js';
import { Identified } from '../../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import type { Groups } from '../../ranking/index.js';
import { Employee } from '../../workforce/index.js';
import { ownOrFilled, ownOrUndelivered } from './candidate-row-scope.js';
import { Filling } from './filling.entity.js';

@ObjectType({ implements: Identified, description: 'Somebody on a shortlist, in order.' })
@Entity()
@Unique({ properties: ['filling', 'employee'] })
@Unique({ properties: ['filling', 'ordinal'] })
@RowScope(ownOrFilled)
export class ShortlistEntry extends Identified {
  @ManyToOne(() => Filling, { ref: true })
  @Index()
  filling!: Ref<Filling>;

  @Field(() => Employee, { description: 'The person concerned.' })
  @ManyToOne(() => Employee, { ref: true })
  @Index()
  employee!: Ref<Employee>;

  @Field(() => Int, { description: 'From 1, in the order of the ranking.' })
  @Property({ type: 'integer' })
  ordinal!: number;

  @AuditedRead()
  @Field(() => Int, {
    description: 'Place in the ranking when the shortlist was closed, within the field of candidates.',
  })
  @Property({ type: 'integer' })
  place!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why somebody was taken in whom the order alone would not; null otherwise.',
  })
  @Property({ type: 'text', nullable: true })
  reason!: string | null;

  /**
   * In which groups the person was on the day of the ranking, for counting who is chosen; no client reads it,
   * and the audit log leaves it out.
   */
  @Property({ type: 'jsonb', nullable: true, lazy: true, hidden: true })
  groups: Groups | null = null;
}

@ObjectType({
  implements: Identified,
  description:
    'Why a shortlist was closed over somebody whom missing records might still have brought onto it.',
})
@Entity()
@Unique({ properties: ['filling', 'employee'] })
@RowScope(ownOrUndelivered)
export class ExcludedCandidate extends Identified {
  @ManyToOne(() => Filling, { ref: true })
  @Index()
  filling!: Ref<Filling>;

  @Field(() => Employee, { description: 'The person concerned.' })
  @ManyToOne(() => Employee, { ref: true })
  @Index()
  employee!: Ref<Employee>;

  @AuditedRead()
  @Field(() => String, { description: 'Why, in the words of the decision maker.' })
  @Property({ type: 'text' })
  reason!: string;

  @Field(() => String, { description: 'The named person who gives the reason.' })
  @Property({ type: 'text' })
  givenBy!: string;

  @Field(() => Boolean, {
    description:
      'Records were asked for, and not delivered by the due day: the reason is one for all of whom the same is true.',
  })
  @Property({ type: 'boolean' })
  isUndelivered: Opt<boolean> = false;

  @AuditedRead()
  @Field(() => String, { nullable: true, description: 'What the person says against it.' })
  @Property({ type: 'text', nullable: true })
  objection: string | null = null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day of the objection; null while there is none.',
  })
  @Property({ type: 'date', runtimeType: 'string', nullable: true })
  objectedOn: LocalDate | null = null;

  @Field(() => String, {
    nullable: true,
    description: 'What is answered to the objection; null while nothing is. Until then nobody is chosen.',
  })
  @Property({ type: 'text', nullable: true })
  answer: string | null = null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'The objection holds: the filling is cancelled, and a new one begun. Null while nothing is answered.',
  })
  @Property({ type: 'boolean', nullable: true })
  isUpheld: boolean | null = null;
}
