import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { LocalDate } from '../../platform/calendar.js';
import { RowScope } from '../../platform/database/row-scope.js';
import { Identified } from '../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../platform/graphql/scalars.js';
import { Employee, recordScopeOf, TrainingRecord } from '../workforce/index.js';

export enum LearningDelivery {
  CLASSROOM = 'CLASSROOM',
  ONLINE = 'ONLINE',
  BLENDED = 'BLENDED',
}
registerEnumType(LearningDelivery, {
  name: 'LearningDelivery',
  description: 'Where learning takes place.',
  valuesConfig: {
    CLASSROOM: { description: 'In one place, in person.' },
    ONLINE: { description: 'Online.' },
    BLENDED: { description: 'Partly online.' },
  },
});

export enum LearningEntryStatus {
  CLAIMED = 'CLAIMED',
  VERIFIED = 'VERIFIED',
  REFUSED = 'REFUSED',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(LearningEntryStatus, {
  name: 'LearningEntryStatus',
  description: 'Where an entry of the ledger of hours stands.',
  valuesConfig: {
    CLAIMED: { description: 'It waits for an officer.' },
    VERIFIED: { description: 'It counts.' },
    REFUSED: { description: 'An officer found that it does not hold; `reason` says why.' },
    WITHDRAWN: { description: 'Taken back by who claimed it.' },
  },
});

@ObjectType({
  implements: Identified,
  description:
    'An entry of the ledger of learning hours of one person. It belongs to the year of its first day.',
})
@Entity()
@Index({ properties: ['year', 'status'] })
@RowScope(recordScopeOf)
export class LearningEntry extends Identified {
  @Field(() => Employee, { description: 'The person concerned.' })
  @ManyToOne(() => Employee, { ref: true })
  @Index()
  employee!: Ref<Employee>;

  @Property({ type: 'text' })
  form!: string;

  @Field(() => String, { description: 'Title, as people read it.' })
  @Property({ type: 'text' })
  title!: string;

  @Field(() => String, { description: 'Who provided it.' })
  @Property({ type: 'text' })
  provider!: string;

  @Field(() => LocalDateScalar, { description: 'The first day.' })
  @Property({ type: 'date', runtimeType: 'string' })
  startedOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The last day, included.' })
  @Property({ type: 'date', runtimeType: 'string' })
  endedOn!: LocalDate;

  @Field(() => Int, { description: 'The year to which its hours belong: that of its first day.' })
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => LearningDelivery, { description: 'Where it took place.' })
  @Property({ type: 'text' })
  delivery!: LearningDelivery;

  @Field(() => Boolean, { description: 'It took place abroad.' })
  @Property({ type: 'boolean' })
  isAbroad!: boolean;

  @Property({ type: 'integer' })
  quantityHundredths!: number;

  @Property({ type: 'integer', nullable: true })
  hoursHundredths!: number | null;

  @Property({ type: 'integer', nullable: true })
  countedHundredths!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Number of the certificate; null where there is none.',
  })
  @Property({ type: 'text', nullable: true })
  certificate!: string | null;

  @Property({ type: 'uuid[]' })
  documentIds!: string[];

  @Field(() => LearningEntryStatus, { description: 'Where it stands.' })
  @Property({ type: 'text' })
  @Index()
  status!: LearningEntryStatus;

  @Field(() => LocalDateScalar, { description: 'The day of the claim.' })
  @Property({ type: 'date', runtimeType: 'string' })
  claimedOn!: LocalDate;

  @Field(() => String, { description: 'The subject of the token that claimed it.' })
  @Property({ type: 'text' })
  claimedBy!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day of the decision; null while it waits.',
  })
  @Property({ type: 'date', runtimeType: 'string', nullable: true })
  decidedOn: LocalDate | null = null;

  @Field(() => String, { nullable: true, description: 'The subject that decided; null while it waits.' })
  @Property({ type: 'text', nullable: true })
  decidedBy: string | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was refused or withdrawn.' })
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  @Field(() => TrainingRecord, {
    nullable: true,
    description: 'The training of the record that it became; null where it became none.',
  })
  @ManyToOne(() => TrainingRecord, { ref: true, nullable: true, deleteRule: 'set null' })
  @Index()
  trainingRecord: Ref<TrainingRecord> | null = null;

  @Field(() => Int, { description: 'Counts the changes; give it as `expectedVersion`.' })
  @Property({ type: 'integer' })
  version: Opt<number> = 1;
}
