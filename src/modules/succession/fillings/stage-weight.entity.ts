import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { RowScope } from '../../../platform/database/row-scope.js';
import { FALSE, TRUE } from '../../../platform/database/sql.js';
import { Identified } from '../../../platform/graphql/node-id.js';
import { SuccessionPermission } from '../permissions.js';
import { Filling } from './filling.entity.js';

@ObjectType({
  implements: Identified,
  description:
    'What one stage counts in the order of a filling, fixed by the committee before the first result.',
})
@Entity()
@Unique({ properties: ['filling', 'stage'] })
@RowScope(({ principal }) => (principal.permissions.has(SuccessionPermission.READ) ? TRUE : FALSE))
export class StageWeight extends Identified {
  @ManyToOne(() => Filling, { ref: true })
  @Index()
  filling!: Ref<Filling>;

  @Field(() => String, { description: "Code of the stage in the filling's rule." })
  @Property({ type: 'text' })
  stage!: string;

  @Field(() => Int, { description: 'Hundredths of a percent; those of a filling add up to 10,000.' })
  @Property({ type: 'integer' })
  weight!: number;

  @Field(() => String, { description: 'The minutes in which the committee fixed it.' })
  @Property({ type: 'text' })
  document!: string;
}
