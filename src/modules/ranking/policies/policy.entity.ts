import { Collection, type Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, OneToMany, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Period } from '../../../platform/calendar.js';
import { LegallyBased } from '../../../platform/database/legal-basis.js';
import { PeriodType, PeriodView } from '../../../platform/database/period.js';
import { RowScope, unrestricted } from '../../../platform/database/row-scope.js';
import { PositionClass } from '../../organization/index.js';
import type { Axis, BoxRule, NamedTieBreaker, Rubric, RubricDirection } from '../engine/policy.js';

export enum CriterionAxis {
  PERFORMANCE = 'PERFORMANCE',
  POTENTIAL = 'POTENTIAL',
  TECHNICAL = 'TECHNICAL',
}
registerEnumType(CriterionAxis, {
  name: 'CriterionAxis',
  description:
    'The axis of the nine boxes to which a criterion belongs; technical competence stands outside both.',
  valuesConfig: {
    PERFORMANCE: { description: 'Counts towards the performance axis.' },
    POTENTIAL: { description: 'Counts towards the potential axis.' },
    TECHNICAL: { description: 'Technical competence, outside both axes.' },
  },
});

/** A version of the rules by which people are scored. */
@ObjectType({
  implements: LegallyBased,
  description:
    'A version of the rules by which candidates are scored: weights, indicators, rubrics, cut-offs, tie-breakers.',
})
@Entity()
@Unique({ properties: ['code', 'version'] })
@RowScope(unrestricted)
export class MeritPolicy extends LegallyBased {
  @Field(() => String, { description: 'Stable code, unique among its kind.' })
  @Property({ type: 'text' })
  code!: string;

  @Field(() => Int, { description: 'Version, counted from 1.' })
  @Property({ type: 'integer' })
  version!: number;

  @Field(() => String, { description: 'Name, as people read it.' })
  @Property({ type: 'text' })
  name!: string;

  @Field(() => Boolean, { description: 'Used where a ranking names no policy.' })
  @Property({ type: 'boolean' })
  isDefault!: boolean;

  @Field(() => PeriodView, {
    nullable: true,
    description: 'The days on which it is in force; null for a draft that nobody has activated.',
  })
  @Property({ type: PeriodType, nullable: true })
  during!: Period | null;

  @Property({ type: 'jsonb' })
  box!: BoxRule;

  @Field(() => [String], {
    description:
      'In order; a hash of post, day and person always decides last. Empty: equal scores share a place.',
  })
  @Property({ type: 'text[]', runtimeType: 'string[]' })
  tieBreakers!: NamedTieBreaker[];

  @OneToMany(
    () => PolicyCriterion,
    (criterion) => criterion.policy,
  )
  tree = new Collection<PolicyCriterion>(this);
}

/** A node of a policy's tree; a criterion has an indicator and a rubric. */
@Entity()
@Unique({ properties: ['policy', 'code'] })
@RowScope(unrestricted)
export class PolicyCriterion extends LegallyBased {
  @ManyToOne(() => MeritPolicy, { ref: true })
  @Index()
  policy!: Ref<MeritPolicy>;

  @ManyToOne(() => PolicyCriterion, { ref: true, nullable: true })
  parent!: Ref<PolicyCriterion> | null;

  @Property({ type: 'text' })
  code!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'integer' })
  ordinal!: number;

  @Property({ type: 'integer' })
  share!: number;

  @Property({ type: 'text', nullable: true })
  axis!: Axis | null;

  @Property({ type: 'text', nullable: true })
  indicator!: string | null;

  @Property({ type: 'jsonb', nullable: true })
  rubric!: Rubric | null;

  @Property({ type: 'text' })
  direction!: RubricDirection;
}

@ObjectType({
  implements: LegallyBased,
  description: 'How the talent score and technical competence are blended for a target class.',
})
@Entity()
@Unique({ properties: ['policy', 'class'] })
@RowScope(unrestricted)
export class TechnicalBlend extends LegallyBased {
  @ManyToOne(() => MeritPolicy, { ref: true })
  @Index()
  policy!: Ref<MeritPolicy>;

  @Field(() => PositionClass, { description: 'Class of post.' })
  @Property({ type: 'text' })
  class!: PositionClass;

  @Field(() => Int, { description: 'Hundredths of a percent.' })
  @Property({ type: 'integer' })
  talent!: number;

  @Field(() => Int, { description: 'Hundredths of a percent.' })
  @Property({ type: 'integer' })
  technical!: number;
}
