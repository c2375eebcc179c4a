import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../platform/calendar.js';
import { RowScope } from '../../platform/database/row-scope.js';
import { FALSE, TRUE } from '../../platform/database/sql.js';
import { Identified } from '../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../platform/graphql/scalars.js';
import { PositionClass } from '../organization/index.js';
import { Position } from '../positions/index.js';
import { SuccessionPermission } from './permissions.js';

@ObjectType({
  implements: Identified,
  description:
    'A committee for one post, or for the pool of a class. A token that names its code (`committees`) opens the records of those whom its plans and pools name, and no others.',
})
@Entity()
@RowScope(({ principal }) => (principal.permissions.has(SuccessionPermission.READ) ? TRUE : FALSE))
export class Committee extends Identified {
  @Field(() => String, { description: 'Stable code, unique among its kind.' })
  @Property({ type: 'text' })
  @Unique()
  code!: string;

  @Field(() => String, { description: 'Name, as people read it.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => String, { description: 'The decree that appoints it.' })
  @Property({ type: 'text' })
  document!: string;

  @Field(() => Position, { nullable: true, description: 'The post that it is for.' })
  @ManyToOne(() => Position, { ref: true, nullable: true })
  @Index()
  position!: Ref<Position> | null;

  @Field(() => PositionClass, { nullable: true, description: 'The class whose pool it is for.' })
  @Property({ type: 'text', nullable: true })
  targetClass!: PositionClass | null;

  @Field(() => LocalDateScalar, { description: 'The day of the appointment.' })
  @Property({ type: 'date', runtimeType: 'string' })
  appointedOn!: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The first day without it; null while it sits.',
  })
  @Property({ type: 'date', runtimeType: 'string', nullable: true })
  dissolvedOn: LocalDate | null = null;
}
