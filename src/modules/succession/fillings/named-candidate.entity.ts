import type { Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { RowScope } from '../../../platform/database/row-scope.js';
import { Identified } from '../../../platform/graphql/node-id.js';
import { Employee } from '../../workforce/index.js';
import { ownOrFilled } from './candidate-row-scope.js';
import { Filling } from './filling.entity.js';

@ObjectType({ implements: Identified, description: 'Somebody whom a decree names as a candidate.' })
@Entity()
@Unique({ properties: ['filling', 'employee'] })
@RowScope(ownOrFilled)
export class NamedCandidate extends Identified {
  @ManyToOne(() => Filling, { ref: true })
  @Index()
  filling!: Ref<Filling>;

  @Field(() => Employee, { description: 'The person concerned.' })
  @ManyToOne(() => Employee, { ref: true })
  @Index()
  employee!: Ref<Employee>;
}
