import { BigIntType, type Opt, type Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { RowScope, type RowScopeCondition } from '../../../platform/database/row-scope.js';
import { FALSE, TRUE } from '../../../platform/database/sql.js';
import { Identified } from '../../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { Unit } from '../../organization/index.js';
import { LearningPermission } from '../permissions.js';
import { GovernmentLevel } from './budget-rules.entity.js';

const readers: RowScopeCondition = ({ principal }) =>
  principal.permissions.has(LearningPermission.READ_FIGURES) ? TRUE : FALSE;
/** Whole rupiah. */
const rupiah = () => ({ type: new BigIntType('number') });

@ObjectType({
  implements: Identified,
  description:
    'What an agency has for developing people in a year. Amounts are whole rupiah, as decimal text.',
})
@Entity()
@Unique({ properties: ['agency', 'year'] })
@RowScope(readers)
export class LearningBudget extends Identified {
  @Field(() => Unit, { description: 'The agency.' })
  @ManyToOne(() => Unit, { ref: true })
  agency!: Ref<Unit>;

  @Field(() => Int, { description: 'The year.' })
  @Property({ type: 'integer' })
  year!: number;

  @Field(() => GovernmentLevel, { description: 'By which the floor goes.' })
  @Property({ type: 'text' })
  level!: GovernmentLevel;

  @Property(rupiah())
  baseRupiah!: number;

  @Field(() => String, { description: 'The regulation or decree that approves it.' })
  @Property({ type: 'text' })
  document!: string;

  @Field(() => String, { description: 'Subject who recorded it.' })
  @Property({ type: 'text' })
  recordedBy!: string;

  @Field(() => Int, { description: 'Counts the changes; give it as `expectedVersion`.' })
  @Property({ type: 'integer' })
  version: Opt<number> = 1;
}

@ObjectType({ implements: Identified, description: 'The amount of a budget in one category.' })
@Entity()
@Unique({ properties: ['budget', 'category'] })
@RowScope(readers)
export class LearningBudgetLine extends Identified {
  @ManyToOne(() => LearningBudget, { ref: true, deleteRule: 'cascade' })
  budget!: Ref<LearningBudget>;

  @Property({ type: 'text' })
  category!: string;

  @Property(rupiah())
  amountRupiah!: number;
}

@ObjectType({
  implements: Identified,
  description: 'Money of a budget that is bound, and what was spent of it.',
})
@Entity()
@RowScope(readers)
export class LearningCommitment extends Identified {
  @ManyToOne(() => LearningBudget, { ref: true })
  @Index()
  budget!: Ref<LearningBudget>;

  @Field(() => String, { description: 'What it is for.' })
  @Property({ type: 'text' })
  title!: string;

  @Property(rupiah())
  amountRupiah!: number;

  @Property(rupiah())
  spentRupiah!: number;

  @Field(() => String, { description: 'Number of the contract, letter or decree.' })
  @Property({ type: 'text' })
  document!: string;

  @Field(() => LocalDateScalar, { description: 'The day on which it was bound.' })
  @Property({ type: 'date', runtimeType: 'string' })
  committedOn!: LocalDate;

  @Field(() => String, { description: 'Subject who bound it.' })
  @Property({ type: 'text' })
  committedBy!: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day on which what was not spent became free again; null while it is bound.',
  })
  @Property({ type: 'date', runtimeType: 'string', nullable: true })
  releasedOn: LocalDate | null = null;

  @Field(() => String, { nullable: true, description: 'Why it was released.' })
  @Property({ type: 'text', nullable: true })
  releasedBecause: string | null = null;

  @Field(() => Int, { description: 'Counts the changes; give it as `expectedVersion`.' })
  @Property({ type: 'integer' })
  version: Opt<number> = 1;
}
