import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Float, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { RowScope } from '../../../platform/database/row-scope.js';
import { Identified } from '../../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { Employee } from '../../workforce/index.js';
import { ownOrFilled } from './candidate-row-scope.js';
import { Filling } from './filling.entity.js';

@ObjectType({ implements: Identified, description: 'How somebody on the shortlist did in a stage.' })
@Entity()
@Unique({ properties: ['filling', 'employee', 'stage'] })
@RowScope(ownOrFilled)
export class StageResult extends Identified {
  @ManyToOne(() => Filling, { ref: true })
  @Index()
  filling!: Ref<Filling>;

  @Field(() => Employee, { description: 'The person concerned.' })
  @ManyToOne(() => Employee, { ref: true })
  @Index()
  employee!: Ref<Employee>;

  @Field(() => String, { description: "Code of the stage in the filling's rule." })
  @Property({ type: 'text' })
  stage!: string;

  @Field(() => Float, { nullable: true, description: '0 to 100; null where the stage gives no score.' })
  @Property({ type: 'double', nullable: true })
  score!: number | null;

  @Field(() => Boolean, { description: 'Whether the person passed the stage.' })
  @Property({ type: 'boolean', fieldName: 'passed' })
  hasPassed!: boolean;

  @Field(() => String, { nullable: true, description: 'Note of the person who recorded it.' })
  @Property({ type: 'text', nullable: true })
  note!: string | null;

  @Field(() => LocalDateScalar, { description: 'The day on which it was recorded.' })
  @Property({ type: 'date', runtimeType: 'string' })
  recordedOn!: LocalDate;

  @Field(() => String, { description: 'Subject who recorded it.' })
  @Property({ type: 'text' })
  recordedBy!: string;
}
