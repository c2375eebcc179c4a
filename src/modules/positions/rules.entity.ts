import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Period } from '../../platform/calendar.js';
import { LegallyBased } from '../../platform/database/legal-basis.js';
import { PeriodType, PeriodView } from '../../platform/database/period.js';
import { RowScope, unrestricted } from '../../platform/database/row-scope.js';
import { PositionClass } from '../organization/index.js';
import type { RuleParameters } from './domain/rule-parameters.js';
import { Position } from './position.entity.js';

export enum RequirementRule {
  EMPLOYMENT_KIND = 'EMPLOYMENT_KIND',
  ACTIVE_STATUS = 'ACTIVE_STATUS',
  MINIMUM_RANK = 'MINIMUM_RANK',
  MINIMUM_EDUCATION = 'MINIMUM_EDUCATION',
  FIELD_OF_STUDY = 'FIELD_OF_STUDY',
  MONTHS_IN_CLASS = 'MONTHS_IN_CLASS',
  CUMULATIVE_EXPERIENCE = 'CUMULATIVE_EXPERIENCE',
  MAXIMUM_AGE = 'MAXIMUM_AGE',
  RECENT_PERFORMANCE = 'RECENT_PERFORMANCE',
  DISCIPLINE_GATE = 'DISCIPLINE_GATE',
  LEADERSHIP_TRAINING = 'LEADERSHIP_TRAINING',
  COMPETENCY_MATCH = 'COMPETENCY_MATCH',
  VALID_ASSESSMENT = 'VALID_ASSESSMENT',
  CAREER_STEP = 'CAREER_STEP',
  REMAINING_SERVICE = 'REMAINING_SERVICE',
  NOT_INCUMBENT = 'NOT_INCUMBENT',
  PROFESSIONAL_LICENCE = 'PROFESSIONAL_LICENCE',
  DECLARATIONS = 'DECLARATIONS',
  MINIMUM_TENURE = 'MINIMUM_TENURE',
}
registerEnumType(RequirementRule, {
  name: 'RequirementRule',
  description: 'What an appointment to a post asks of a person.',
  valuesConfig: {
    ACTIVE_STATUS: { description: 'The status allows to serve.' },
    CAREER_STEP: { description: 'The present level leads to the level of the post.' },
    COMPETENCY_MATCH: { description: 'The match with the standard of the post reaches a minimum.' },
    CUMULATIVE_EXPERIENCE: { description: 'Years of experience in the related field.' },
    DECLARATIONS: { description: 'Declarations of assets or taxes are filed.' },
    DISCIPLINE_GATE: { description: 'No sanction of certain severities within a time.' },
    EMPLOYMENT_KIND: { description: 'The kind of employment, PNS or PPPK.' },
    FIELD_OF_STUDY: { description: 'A diploma in an accepted field of study.' },
    LEADERSHIP_TRAINING: { description: 'A leadership programme was completed.' },
    MAXIMUM_AGE: { description: 'The age on the day does not exceed a maximum.' },
    MINIMUM_EDUCATION: { description: 'A diploma of at least a level.' },
    MINIMUM_RANK: { description: 'A rank of at least a level.' },
    MINIMUM_TENURE: { description: 'Months of service, at least.' },
    MONTHS_IN_CLASS: { description: 'Months in posts of certain classes, at least.' },
    NOT_INCUMBENT: { description: 'Does not hold the post already.' },
    PROFESSIONAL_LICENCE: { description: 'A valid professional licence.' },
    RECENT_PERFORMANCE: { description: 'Appraisals of the last years reach a minimum.' },
    REMAINING_SERVICE: { description: 'Months until retirement, at least.' },
    VALID_ASSESSMENT: { description: 'Assessments of the competencies asked for are valid.' },
  },
});

/**
 * A requirement of every post of a class (and echelon), or of one post, which then overrides or completes its
 * class's.
 */
@ObjectType({
  implements: LegallyBased,
  description: 'A requirement as the rules state it: for a class, for an echelon of it, or for one post.',
})
@Entity()
@RowScope(unrestricted)
export class RequirementRow extends LegallyBased {
  @Field(() => PositionClass, { nullable: true, description: 'Null for the row of one post.' })
  @Property({ type: 'text', nullable: true })
  @Index()
  class!: PositionClass | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only for this echelon of the class; null for all of it.',
  })
  @Property({ type: 'text', nullable: true })
  echelon!: string | null;

  @Field(() => Position, { nullable: true, description: 'The post concerned.' })
  @ManyToOne(() => Position, { ref: true, nullable: true })
  @Index()
  position!: Ref<Position> | null;

  @Field(() => RequirementRule, { description: 'The rule concerned.' })
  @Property({ type: 'text' })
  rule!: RequirementRule;

  @Property({ type: 'jsonb' })
  parameters!: RuleParameters;

  @Field(() => Int, { description: 'Order in which the requirements of a post are listed.' })
  @Property({ type: 'integer' })
  ordinal!: number;

  @Field(() => Boolean, {
    description: 'Whether the rule is applied; one that is not stays readable.',
  })
  @Property({ type: 'boolean', fieldName: 'active' })
  isActive!: boolean;

  @Field(() => Boolean, {
    description: "Set by statute: a post's own row may not lower it.",
  })
  @Property({ type: 'boolean', fieldName: 'statutory' })
  isStatutory!: boolean;

  @Field(() => [String], {
    description: 'Authorities whose recorded deed may waive it (PPK, PRESIDENT); empty where nobody may.',
  })
  @Property({ type: 'text[]', runtimeType: 'string[]' })
  waivableBy!: string[];

  @Field(() => PeriodView, { description: 'The days on which it holds; the last day is excluded.' })
  @Property({ type: PeriodType })
  during!: Period;

  @Field(() => Int, { description: 'Counts the corrections; give it as `expectedVersion`.' })
  @Property({ type: 'integer', default: 1 })
  version: Opt<number> = 1;
}

@ObjectType({
  implements: LegallyBased,
  description: 'Retirement age (BUP) of a class of post, or of a functional family, which comes first.',
})
@Entity()
@RowScope(unrestricted)
export class RetirementRule extends LegallyBased {
  @Field(() => PositionClass, { nullable: true, description: 'Class of post.' })
  @Property({ type: 'text', nullable: true })
  class!: PositionClass | null;

  @Field(() => String, { nullable: true, description: 'Family of functional posts; null for all.' })
  @Property({ type: 'text', nullable: true })
  family!: string | null;

  @Field(() => Int, { description: 'Years.' })
  @Property({ type: 'integer' })
  age!: number;

  @Field(() => PeriodView, { description: 'The days on which it holds; the last day is excluded.' })
  @Property({ type: PeriodType })
  during!: Period;
}
