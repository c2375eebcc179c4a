import { Arg, Ctx, Field, FieldResolver, Float, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { Requires } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Complexity } from '../../../platform/limits/query-cost.js';
import { rankingWithheld } from '../errors.js';
import { RankingPermission } from '../permissions.js';
import { toScore } from '../rankings/ranking.mapper.js';
import { MeritCriterion, RankingView } from '../rankings/ranking.view.js';
import { accessTo } from '../rankings/ranking-access.js';
import { checkedSize } from '../rankings/shortlist-size.js';
import { fairnessOf } from './fairness.js';
import { FairnessGrouping, noteOn, StageRates, toRoundedRates, toStageRates } from './fairness.view.js';

const DEFAULT_SHORTLIST_SIZE = 3;

@ObjectType({ description: 'Mean points of one group in one criterion, 0 to 100.' })
export class CriterionMean {
  @Field(() => MeritCriterion, { description: 'The criterion concerned.' })
  criterion!: MeritCriterion;

  @Field(() => Float, { description: 'Lowest possible value, 0 to 100.' })
  lower!: number;

  @Field(() => Float, { description: 'Highest possible value, 0 to 100.' })
  upper!: number;
}

@ObjectType({ description: 'What the criteria give a group, over its members whom no rule bars.' })
export class GroupMeans {
  @Field(() => String, { description: 'The group concerned.' })
  group!: string;

  @Field(() => Int, { description: 'How many people.' })
  people!: number;

  @Field(() => [CriterionMean], {
    description:
      'Points for awards and teams depend on who is asked to join: look at the criteria, not only at totals.',
  })
  criteria!: CriterionMean[];

  @Field(() => Float, {
    description:
      'Mean of potential less performance on the axes of 0 to 100, at the lower bounds. Where it differs by group, potential may be judged by something else than performance.',
  })
  potentialLessPerformance!: number;
}

@ObjectType('Fairness', {
  description: 'Outcomes of one ranking by group. One filling is never enough to judge by.',
})
export class FairnessView {
  @Field(() => FairnessGrouping, { description: 'What people are grouped by.' })
  by!: FairnessGrouping;

  @Field(() => Int, {
    description:
      'People whose kind, status and class pass: among them outcomes are compared, not among the whole agency.',
  })
  feeder!: number;

  @Field(() => [StageRates], { description: 'The stages, in order.' })
  stages!: StageRates[];

  @Field(() => [GroupMeans], {
    description: 'Groups too small to compare are left out. Empty for callers to whom counts are rounded.',
  })
  means!: GroupMeans[];

  @Field(() => String, { nullable: true, description: 'What to know before reading on.' })
  note!: string | null;
}

@Resolver(() => RankingView)
export class FairnessResolver {
  @Complexity(500)
  @Requires(RankingPermission.MEASURE_FAIRNESS)
  @FieldResolver(() => FairnessView, {
    nullable: true,
    description:
      'How groups fare at each stage, for a shortlist of that size, 1 to 1000. No flag says fair; a flag says look here. Callers who may not read the record of everybody considered get rounded counts, and no rate or verdict. For them `means` is empty and `size` must be 3.',
  })
  async fairness(
    @Root() { result }: RankingView,
    @Arg('by', () => FairnessGrouping, {
      defaultValue: FairnessGrouping.SEX,
      description: 'What to group by.',
    })
    by: FairnessGrouping,
    @Arg('size', () => Int, {
      defaultValue: DEFAULT_SHORTLIST_SIZE,
      description: 'Size of the shortlist, 1 to 1,000.',
    })
    size: number,
    @Ctx() context: Context,
  ): Promise<FairnessView> {
    const access = await accessTo(context, result);
    if (!access.isWhole && size !== DEFAULT_SHORTLIST_SIZE) throw rankingWithheld({ argument: 'size' });
    const { feeder, stages, means, leastGroup } = await fairnessOf(
      context,
      await access.counted(),
      access,
      by,
      checkedSize(size),
    );
    return {
      by,
      feeder,
      stages: access.isWhole ? toStageRates(stages, new Map()) : toRoundedRates(stages),
      means: means
        .filter(({ people }) => people >= leastGroup)
        .map(({ group, people, low, high, potentialLessPerformance }) => ({
          group,
          people,
          potentialLessPerformance: toScore(potentialLessPerformance),
          criteria: result.measure.criteria.map(({ code, name, weight }, criterion) => ({
            criterion: { code, name, weight },
            lower: (low[criterion] ?? 0) / 100,
            upper: (high[criterion] ?? 0) / 100,
          })),
        })),
      note: noteOn(by, context.language, !access.isWhole),
    };
  }
}
