import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Period } from '../../platform/calendar.js';
import { PeriodType, PeriodView } from '../../platform/database/period.js';
import { RowScope, unrestricted } from '../../platform/database/row-scope.js';
import { Identified } from '../../platform/graphql/node-id.js';

@ObjectType({
  implements: Identified,
  description:
    'A part of an agency: the agency itself, an office (OPD), a division, a school, a clinic, a district. Its place in the tree is dated.',
})
@Entity()
@RowScope(unrestricted)
export class Unit extends Identified {
  @Field(() => String, { description: 'Begins with the code of the agency; unique for all time.' })
  @Property({ type: 'text' })
  @Unique()
  code!: string;

  @Field(() => String, { description: 'Name, as people read it.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Unit, {
    description: 'The root of the tree to which the unit belongs (instansi); the agency itself names itself.',
  })
  @ManyToOne(() => Unit, { ref: true })
  @Index()
  agency!: Ref<Unit>;

  @Field(() => Unit, {
    nullable: true,
    description: 'The office (perangkat daerah, OPD) to which the unit belongs; null for the agency itself.',
  })
  @ManyToOne(() => Unit, { ref: true, nullable: true })
  @Index()
  office!: Ref<Unit> | null;

  @Field(() => String, { nullable: true, description: 'Education, health, …; null where none is recorded.' })
  @Property({ type: 'text', nullable: true })
  sector!: string | null;

  @Field(() => PeriodView, { description: 'From its founding to its end, by regional bylaw.' })
  @Property({ type: PeriodType })
  during!: Period;

  @Field(() => String, { description: 'The bylaw or decree that founds it.' })
  @Property({ type: 'text' })
  document!: string;

  @Field(() => Int, { description: 'Counts the corrections; give it as `expectedVersion`.' })
  @Property({ type: 'integer', default: 1 })
  version: Opt<number> = 1;
}

/** Where a unit stands in the tree, from when to when. */
@Entity()
@RowScope(unrestricted)
export class UnitParentage extends Identified {
  @ManyToOne(() => Unit, { ref: true })
  @Index()
  unit!: Ref<Unit>;

  @ManyToOne(() => Unit, { ref: true })
  @Index()
  parent!: Ref<Unit>;

  @Property({ type: PeriodType })
  during!: Period;

  @Property({ type: 'text' })
  document!: string;

  @Property({ type: 'integer', default: 1 })
  version: Opt<number> = 1;
}
