import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../platform/calendar.js';
import { RowScope } from '../../platform/database/row-scope.js';
import { AuditedRead } from '../../platform/graphql/authorization.js';
import { LocalDateScalar } from '../../platform/graphql/scalars.js';
import { PerformancePredicate, PersonnelRecord, recordScopeOf } from '../workforce/index.js';
import { Competency } from './competency.entity.js';

@ObjectType({
  implements: PersonnelRecord,
  description:
    'The level of one competency of a person, as an accredited assessor found it. BKN Regulation 26/2019 art. 29.',
})
@Entity()
@RowScope(recordScopeOf)
export class CompetencyAssessment extends PersonnelRecord {
  @Field(() => Competency, { description: 'The competency concerned.' })
  @ManyToOne(() => Competency, { ref: true })
  @Index()
  competency!: Ref<Competency>;

  @Field(() => Int, { description: '1 to 5.' })
  @Property({ type: 'smallint' })
  level!: number;

  @Field(() => LocalDateScalar, { description: 'The day of the assessment.' })
  @Property({ type: 'date', runtimeType: 'string' })
  assessedOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The last day on which it is valid.' })
  @Property({ type: 'date', runtimeType: 'string' })
  validUntil!: LocalDate;

  @Field(() => Int, {
    nullable: true,
    description: 'The level for which the assessment was held; null where that is not recorded.',
  })
  @Property({ type: 'smallint', nullable: true })
  madeForLevel!: number | null;
}

@ObjectType({
  implements: PersonnelRecord,
  description: 'An assessment of potential, over the eight attributes of PermenPANRB 3/2020 art. 17.',
})
@Entity()
@RowScope(recordScopeOf)
export class PotentialAssessment extends PersonnelRecord {
  @Property({ type: 'integer' })
  scoreHundredths!: number;

  @Field(() => LocalDateScalar, { description: 'The day of the assessment.' })
  @Property({ type: 'date', runtimeType: 'string' })
  assessedOn!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The last day on which it is valid.' })
  @Property({ type: 'date', runtimeType: 'string' })
  validUntil!: LocalDate;
}

@ObjectType({ implements: PersonnelRecord, description: 'The outcome of one round of 360-degree feedback.' })
@Entity()
@RowScope(recordScopeOf)
export class Feedback360 extends PersonnelRecord {
  @Field(() => PerformancePredicate, { description: 'The predicate given.' })
  @Property({ type: 'text' })
  predicate!: PerformancePredicate;

  @Field(() => LocalDateScalar, { description: 'The day on which it was concluded.' })
  @Property({ type: 'date', runtimeType: 'string' })
  concludedOn!: LocalDate;

  @AuditedRead()
  @Field(() => Int, { description: 'How many people rated.' })
  @Property({ type: 'integer' })
  raters!: number;
}
