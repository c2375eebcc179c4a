import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { RowScope } from '../../../platform/database/row-scope.js';
import { AuditedRead } from '../../../platform/graphql/authorization.js';
import { Identified } from '../../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { Unit } from '../../organization/index.js';
import { MissingKind, RecordOwner, type StoredMessage } from '../../ranking/index.js';
import { Employee } from '../../workforce/index.js';
import { ownOrPlanned } from '../applications/application.entity.js';
import { Filling } from '../fillings/filling.entity.js';

export enum RecordRequestStatus {
  OPEN = 'OPEN',
  DELIVERED = 'DELIVERED',
  OVERDUE = 'OVERDUE',
}
registerEnumType(RecordRequestStatus, {
  name: 'RecordRequestStatus',
  description:
    'Where a request for a record stands. It closes by itself once nothing that was asked for is missing.',
  valuesConfig: {
    OPEN: {
      description:
        'The record is missing, or the person not considered any more, and the due day has not passed.',
    },
    DELIVERED: { description: 'Nothing that was asked for is missing any more.' },
    OVERDUE: {
      description:
        'The record is missing, or the person not considered any more, and the due day has passed.',
    },
  },
});

@ObjectType({
  implements: Identified,
  description:
    'For a filling a record is asked for that somebody lacks. The person concerned sees it, and those who keep the person’s record.',
})
@Entity()
@RowScope(ownOrPlanned)
@Index({ properties: ['dueOn', 'id'] })
export class RecordRequest extends Identified {
  @ManyToOne(() => Filling, { ref: true })
  @Index()
  filling!: Ref<Filling>;

  @Field(() => Employee, { description: 'Whose record is missing.' })
  @ManyToOne(() => Employee, { ref: true })
  @Index()
  employee!: Ref<Employee>;

  @AuditedRead()
  @Field(() => MissingKind, { description: 'Which kind it is.' })
  @Property({ type: 'text' })
  kind!: MissingKind;

  @Field(() => RecordOwner, { description: 'Who is asked for it.' })
  @Property({ type: 'text' })
  owedBy!: RecordOwner;

  @Field(() => Unit, {
    nullable: true,
    description: 'The unit in which the person served on the day of the request; null where none was known.',
  })
  @ManyToOne(() => Unit, { ref: true, nullable: true })
  @Index()
  unit!: Ref<Unit> | null;

  /** Which record, as the engine says it; null of a request made before that was stored. */
  @Property({ type: 'json', nullable: true })
  messages!: readonly StoredMessage[] | null;

  /** In English, of a request made before messages were stored; null since. */
  @Property({ type: 'text', nullable: true })
  detail!: string | null;

  /**
   * What tells the records asked for from others of their kind; null of a request made before that was
   * stored, which asks for every one.
   */
  @Property({ type: 'text[]', nullable: true })
  subjects!: string[] | null;

  @Field(() => LocalDateScalar, { description: 'The day of the request.' })
  @Property({ type: 'date', runtimeType: 'string' })
  requestedOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The last day for delivery.' })
  @Property({ type: 'date', runtimeType: 'string' })
  dueOn!: LocalDate;

  @Field(() => String, { description: 'Article or decree on which the request rests.' })
  @Property({ type: 'text' })
  legalBasis!: string;

  @Field(() => String, { description: 'The letter of request.' })
  @Property({ type: 'text' })
  document!: string;

  @Property({ type: 'text' })
  requestedBy!: string;

  /** How it stood when the shortlist was closed or the filling cancelled; null before. */
  @Property({ type: 'text', nullable: true })
  closedAs: RecordRequestStatus | null = null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'When the shortlist was closed, or the filling cancelled; null before.',
  })
  @Property({ type: 'date', runtimeType: 'string', nullable: true })
  closedOn: LocalDate | null = null;
}
