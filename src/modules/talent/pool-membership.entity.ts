import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../platform/calendar.js';
import { RowScope } from '../../platform/database/row-scope.js';
import { Identified } from '../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../platform/graphql/scalars.js';
import { PositionClass } from '../organization/index.js';
import { Employee, recordScopeOf } from '../workforce/index.js';

@ObjectType({
  implements: Identified,
  description:
    'Somebody is nominated to, and confirmed in, the pool of successors for posts of a class (kelompok rencana suksesi). Whether they still qualify is derived when it is read.',
})
@Entity()
@RowScope(recordScopeOf)
export class PoolMembership extends Identified {
  @Field(() => Employee, { description: 'The person concerned.' })
  @ManyToOne(() => Employee, { ref: true })
  @Index()
  employee!: Ref<Employee>;

  @Field(() => PositionClass, { description: 'Class of posts that the pool is for.' })
  @Property({ type: 'text' })
  targetClass!: PositionClass;

  @Field(() => LocalDateScalar, { description: 'The day of the nomination.' })
  @Property({ type: 'date', runtimeType: 'string' })
  nominatedOn!: LocalDate;

  @Field(() => String, { description: 'Subject who nominated.' })
  @Property({ type: 'text' })
  nominatedBy!: string;

  @Field(() => String, { description: 'Letter of the agency that nominates.' })
  @Property({ type: 'text' })
  nomination!: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Null while nobody has confirmed it.' })
  @Property({ type: 'date', runtimeType: 'string', nullable: true })
  confirmedOn: LocalDate | null = null;

  @Field(() => String, { nullable: true, description: 'Subject who confirmed it; null while nobody did.' })
  @Property({ type: 'text', nullable: true })
  confirmedBy: string | null = null;

  @Field(() => String, { nullable: true, description: 'Minutes or decree of the body that confirms.' })
  @Property({ type: 'text', nullable: true })
  confirmation: string | null = null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Null for a present member.' })
  @Property({ type: 'date', runtimeType: 'string', nullable: true })
  leftOn: LocalDate | null = null;

  @Field(() => String, { nullable: true, description: 'Why the membership ended; null while it lasts.' })
  @Property({ type: 'text', nullable: true })
  leftBecause: string | null = null;

  @Field(() => Int, { description: 'Counts the changes; give it as `expectedVersion`.' })
  @Property({ type: 'integer' })
  version: Opt<number> = 1;
}
