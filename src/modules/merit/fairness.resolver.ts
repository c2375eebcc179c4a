import { Arg, Ctx, Field, FieldResolver, Float, Int, ObjectType, Resolver, Root, registerEnumType } from 'type-graphql';
import { Requires } from '../../platform/authorization.js';
import type { Context } from '../../platform/context.js';
import { Costs } from '../../platform/limits/document-cost.js';
import { type GroupOutcome, hiddenGroups, STAGE_BEFORE, type StageOutcome } from './domain/fairness.js';
import { fairnessOf } from './fairness.js';
import { mayKnowEveryCandidate } from './may.js';
import { checkedSize } from './ranking.resolver.js';
import { MeritCriterion, RankingView } from './ranking.view.js';
import { shownScore } from './shown.js';

export enum FairnessGrouping {
  SEX = 'SEX',
  AGE_BAND = 'AGE_BAND',
  EMPLOYMENT_KIND = 'EMPLOYMENT_KIND',
  OFFICE = 'OFFICE',
}
registerEnumType(FairnessGrouping, {
  name: 'FairnessGrouping',
  description: 'By what outcomes are compared. None of it reaches a score or an order but through the legal age rules.',
});

export enum FairnessStage {
  KNOWN = 'KNOWN',
  ELIGIBLE = 'ELIGIBLE',
  POOL = 'POOL',
  SHORTLIST = 'SHORTLIST',
}
registerEnumType(FairnessStage, {
  name: 'FairnessStage',
  valuesConfig: {
    KNOWN: { description: 'Known enough to be judged: eligible or ineligible. Missing data is the first inequality.' },
    ELIGIBLE: { description: 'Eligible, of those who are known.' },
    POOL: { description: "In boxes 7 to 9 for certain by this ranking's own leaves, of the eligible." },
    SHORTLIST: { description: 'Within the first places of the assured order, of the eligible.' },
  },
});

export enum FairnessVerdict {
  REFERENCE = 'REFERENCE',
  LOOK_HERE = 'LOOK_HERE',
  NO_FLAG = 'NO_FLAG',
  TOO_FEW = 'TOO_FEW',
}
registerEnumType(FairnessVerdict, {
  name: 'FairnessVerdict',
  description: 'No verdict says fair, none says unfair.',
  valuesConfig: {
    REFERENCE: { description: 'The group with the highest rate, to which the others are compared.' },
    LOOK_HERE: { description: 'The rate lies strictly below four fifths of the reference.' },
    NO_FLAG: { description: 'It does not.' },
    TOO_FEW: { description: 'Too few to say.' },
  },
});

@ObjectType({ description: 'One group at one stage. Numbers are null where too few people would be told of to somebody who may not see them.' })
export class GroupRate {
  @Field(() => String)
  group!: string;

  @Field(() => Int, { nullable: true, description: 'Who reached the stage.' })
  selected!: number | null;

  @Field(() => Int, { nullable: true, description: 'Who reached the stage before.' })
  total!: number | null;

  @Field(() => Float, { nullable: true, description: 'Selected over total, 0 to 1; null where nobody reached the stage before.' })
  rate!: number | null;

  @Field(() => Float, { nullable: true, description: 'Selected over the whole feeder population of the group, 0 to 1.' })
  rateOfFeeder!: number | null;

  @Field(() => FairnessVerdict)
  verdict!: FairnessVerdict;

  @Field(() => String, { nullable: true, description: "Rate over the reference's, as an exact fraction such as 39/50." })
  ratio!: string | null;

  @Field(() => Float, { nullable: true, description: "Fisher's exact test against the reference, two-sided; read it beside the number of comparisons." })
  p!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'One decision would change the flag.' })
  oneDecisionWouldChange!: boolean | null;
}

@ObjectType({ description: 'A stage of the selection by group.' })
export class StageRates {
  @Field(() => FairnessStage)
  stage!: FairnessStage;

  @Field(() => FairnessStage, { nullable: true, description: 'The stage over which rates are taken; null is the feeder population.' })
  of!: FairnessStage | null;

  @Field(() => Int, { description: 'How many groups were compared with the reference: among many, some stand out by chance.' })
  comparisons!: number;

  @Field(() => [GroupRate])
  groups!: GroupRate[];
}

@ObjectType({ description: 'Mean points of one group in one criterion, 0 to 100.' })
export class CriterionMean {
  @Field(() => MeritCriterion)
  criterion!: MeritCriterion;

  @Field(() => Float)
  lower!: number;

  @Field(() => Float)
  upper!: number;
}

@ObjectType({ description: 'What the criteria give a group, over its members whom no rule bars.' })
export class GroupMeans {
  @Field(() => String)
  group!: string;

  @Field(() => Int)
  people!: number;

  @Field(() => [CriterionMean], { description: 'Points for awards and teams depend on who is asked to join: look at the criteria, not only at totals.' })
  criteria!: CriterionMean[];

  @Field(() => Float, {
    description:
      'Mean of potential less performance on the axes of 0 to 100, at the lower bounds: where it differs by group, potential may be judged by something else than performance.',
  })
  potentialLessPerformance!: number;
}

@ObjectType('Fairness', { description: 'Outcomes of one ranking by group. One filling is never enough to judge by.' })
export class FairnessView {
  @Field(() => FairnessGrouping)
  by!: FairnessGrouping;

  @Field(() => Int, { description: 'People whose kind, status and class pass: among them outcomes are compared, not among the whole agency.' })
  feeder!: number;

  @Field(() => [StageRates])
  stages!: StageRates[];

  @Field(() => [GroupMeans], { description: 'Groups too small to compare are left out.' })
  means!: GroupMeans[];

  @Field(() => String, { nullable: true, description: 'What to know before reading on.' })
  note!: string | null;
}

@Resolver(() => RankingView)
export class FairnessResolver {
  @Costs(500)
  @Requires('merit:measure-fairness')
  @FieldResolver(() => FairnessView, {
    nullable: true,
    description: 'How groups fare at each stage, for a shortlist of that size, 1 to 1000. No flag says fair; a flag says look here.',
  })
  async fairness(
    @Root() { result }: RankingView,
    @Arg('by', () => FairnessGrouping, { defaultValue: FairnessGrouping.SEX }) by: FairnessGrouping,
    @Arg('size', () => Int, { defaultValue: 3 }) size: number,
    @Ctx() context: Context,
  ): Promise<FairnessView> {
    const { feeder, stages, means, leastGroup } = await fairnessOf(context, result, by, checkedSize(size));
    const seesPeople = mayKnowEveryCandidate(context);
    return {
      by,
      feeder,
      stages: stages.map((stage) => shownStage(stage, seesPeople)),
      means: means
        .filter(({ people }) => people >= leastGroup)
        .map(({ group, people, low, high, potentialLessPerformance }) => ({
          group,
          people,
          potentialLessPerformance: shownScore(potentialLessPerformance),
          criteria: result.measure.leaves.map(({ code, name, weight }, leaf) => ({
            criterion: { code, name, weight },
            lower: (low[leaf] ?? 0) / 100,
            upper: (high[leaf] ?? 0) / 100,
          })),
        })),
      note:
        by === FairnessGrouping.AGE_BAND ? 'The law itself sets an age cap and retirement ages for posts: differences by age follow from it in part.' : null,
    };
  }
}

function shownStage({ stage, groups, comparisons }: StageOutcome, seesPeople: boolean): StageRates {
  const before = STAGE_BEFORE[stage];
  const hidden = seesPeople ? new Set<string>() : hiddenGroups(groups);
  return {
    stage: FairnessStage[stage],
    of: before === null ? null : FairnessStage[before],
    comparisons,
    groups: groups.map((row) => shownGroup(row, hidden.has(row.group))),
  };
}

function shownGroup({ group, selected, total, feeder, verdict, ratio, p, oneDecisionChanges }: GroupOutcome, isHidden: boolean): GroupRate {
  if (isHidden) {
    return {
      group,
      selected: null,
      total: null,
      rate: null,
      rateOfFeeder: null,
      verdict: FairnessVerdict.TOO_FEW,
      ratio: null,
      p: null,
      oneDecisionWouldChange: null,
    };
  }
  return {
    group,
    selected,
    total,
    rate: total === 0 ? null : selected / total,
    rateOfFeeder: feeder === 0 ? null : selected / feeder,
    verdict: FairnessVerdict[verdict],
    ratio: ratio === null ? null : `${ratio.numerator}/${ratio.denominator}`,
    p,
    oneDecisionWouldChange: oneDecisionChanges,
  };
}
