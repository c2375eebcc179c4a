import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { RowScope } from '../../../platform/database/row-scope.js';
import { Identified } from '../../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { PositionClass } from '../../organization/index.js';
import { Position } from '../../positions/index.js';
import { Employee } from '../../workforce/index.js';
import { ownOrPlanned } from '../applications/application.entity.js';

@ObjectType({
  implements: Identified,
  description:
    'Somebody would like a post, or a post of a class, whether it is vacant or not. It counts for nothing in a ranking; planners see it.',
})
@Entity()
@RowScope(ownOrPlanned)
export class CareerInterest extends Identified {
  @Field(() => Employee, { description: 'The person concerned.' })
  @ManyToOne(() => Employee, { ref: true })
  @Index()
  employee!: Ref<Employee>;

  @Field(() => Position, { nullable: true, description: 'Null where it is about a class.' })
  @ManyToOne(() => Position, { ref: true, nullable: true })
  @Index()
  position: Ref<Position> | null = null;

  @Field(() => PositionClass, { nullable: true, description: 'Null where it is about one post.' })
  @Property({ type: 'text', nullable: true })
  targetClass: PositionClass | null = null;

  @Field(() => String, { nullable: true, description: 'What the person says to it.' })
  @Property({ type: 'text', nullable: true })
  note: string | null = null;

  @Field(() => LocalDateScalar, { description: 'The day on which it was stated.' })
  @Property({ type: 'date', runtimeType: 'string' })
  statedOn!: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Null while it stands.' })
  @Property({ type: 'date', runtimeType: 'string', nullable: true })
  takenBackOn: LocalDate | null = null;
}
