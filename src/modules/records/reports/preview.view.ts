import { Field, Int, ObjectType } from 'type-graphql';
import type { Row } from '../../../platform/database/row-reader.js';
import { PositionClass } from '../../organization/index.js';
import { Position, RequirementRule } from '../../positions/index.js';
import { Interval, Outcome, Standing } from '../../ranking/index.js';
import { type PoolStanding, PoolStandingView } from '../../talent/index.js';

@ObjectType({ description: 'How the outcome of one rule would change.' })
export class RuleConsequence {
  @Field(() => RequirementRule, { description: 'The rule concerned.' })
  rule!: RequirementRule;

  @Field(() => Outcome, { description: 'The outcome today.' })
  before!: Outcome;

  @Field(() => Outcome, { description: 'The outcome once it is verified.' })
  after!: Outcome;
}

@ObjectType({ description: 'How the ranking for one vacant position would change for the person.' })
export class PositionConsequence {
  @Field(() => Position, { description: 'The position.' })
  position!: Row<Position>;

  @Field(() => Standing, { description: 'Standing today.' })
  standingBefore!: Standing;

  @Field(() => Standing, { description: 'Standing once it is verified.' })
  standingAfter!: Standing;

  @Field(() => Interval, { description: 'Score today.' })
  scoreBefore!: Interval;

  @Field(() => Interval, { description: 'Score once it is verified.' })
  scoreAfter!: Interval;

  @Field(() => Int, {
    nullable: true,
    description:
      'Place today, in the assured order. Null unless eligible, and where you may not read everybody.',
  })
  placeBefore!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'One more than the eligible others whose least score is higher. Null unless eligible, and where you may not read everybody.',
  })
  placeAfter!: number | null;

  @Field(() => [RuleConsequence], { description: 'Rules whose outcome changes.' })
  rules!: RuleConsequence[];
}

@ObjectType({ description: 'How the standing of the person towards one pool would change.' })
export class PoolConsequence {
  @Field(() => PositionClass, { description: 'The pool feeds posts of this class.' })
  targetClass!: PositionClass;

  @Field(() => PoolStandingView, { description: 'Standing today.' })
  before!: PoolStanding;

  @Field(() => PoolStandingView, { description: 'Standing once it is verified.' })
  after!: PoolStanding;
}

@ObjectType({
  description: 'What verifying a report would change, over every position that is vacant today.',
})
export class RecordReportPreview {
  @Field(() => Int, { description: 'Vacant positions that were looked at.' })
  positions!: number;

  @Field(() => Int, { description: 'Positions for which the person becomes eligible.' })
  becomesEligible!: number;

  @Field(() => Int, { description: 'Positions for which the person is eligible no longer.' })
  losesEligibility!: number;

  @Field(() => Int, { description: 'Positions with a change of standing, score or a rule.' })
  changed!: number;

  @Field(() => [PositionConsequence], {
    description: 'Positions with a change, those with another standing first; at most 100.',
  })
  changes!: PositionConsequence[];

  @Field(() => [Int], { description: 'Boxes that are possible today.' })
  boxesBefore!: number[];

  @Field(() => [Int], { description: 'Boxes that are possible once it is verified.' })
  boxesAfter!: number[];

  @Field(() => [PoolConsequence], {
    description: 'Pools towards which the standing changes, of the classes with a vacant position.',
  })
  pools!: PoolConsequence[];

  @Field(() => String, {
    nullable: true,
    description:
      'Highest rank that regular promotion reaches with the diplomas of today; null where no rule says it.',
  })
  rankCeilingBefore!: string | null;

  @Field(() => String, { nullable: true, description: 'The same once it is verified.' })
  rankCeilingAfter!: string | null;
}
