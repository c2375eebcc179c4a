import { Arg, Ctx, Field, FieldResolver, Float, ID, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { Row } from '../../../platform/database/row-reader.js';
import { badInput } from '../../../platform/errors.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import { childrenLoader } from '../../../platform/graphql/children-loader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { checkedText } from '../../../platform/graphql/input-checks.js';
import { decodeUuid } from '../../../platform/graphql/node-id.js';
import { standingsIn, WHOLE } from '../domain/stage-order.js';
import { SuccessionPermission } from '../permissions.js';
import { MAX_NAME_LENGTH, MAX_TEXT_LENGTH } from '../text-lengths.js';
import { Filling, ShortlistEntry } from './filling.entity.js';
import { StageResultInput, StageWeightInput } from './filling.inputs.js';
import { StageResult } from './stage-result.entity.js';
import { StageWeight } from './stage-weight.entity.js';
import { recordStageResults, stageFacts, weighStages } from './stages.js';

const UNITS_A_POINT = 1_000_000;
const resultsOf = childrenLoader(StageResult, 'filling', 't.stage, t.id');
const weightsOf = childrenLoader(StageWeight, 'filling', 't.weight desc, t.stage');

@ObjectType({
  description: 'Where somebody stands by the weighed scores of the stages. A score that is not recorded makes an interval, and a range of places.',
})
export class ShortlistStageStanding {
  @Field(() => Float, { description: '0 to 100, with what is not recorded as 0.' })
  lower!: number;

  @Field(() => Float, { description: '0 to 100, with what is not recorded as 100.' })
  upper!: number;

  @Field(() => Int, { nullable: true, description: 'By `lower`, then as on the shortlist.' })
  place!: number | null;

  @Field(() => Int, { nullable: true, description: 'If what is not recorded turns out best for this person, and worst for the others.' })
  bestPlace!: number | null;

  @Field(() => Int, { nullable: true, description: 'If it turns out the other way round; for all three, null for those who have failed a stage.' })
  worstPlace!: number | null;
}

@Resolver(() => Filling)
export class FillingStagesResolver {
  @FieldResolver(() => [StageWeight], { description: 'What each stage counts, the weightiest first; empty until it is fixed.' })
  async stageWeights(@Root() { id }: Row<Filling>, @Ctx() context: Context): Promise<Row<StageWeight>[]> {
    return (await context.load(weightsOf, id)) ?? [];
  }

  @FieldResolver(() => [StageResult], { description: 'Results of stages, as recorded.' })
  async stageResults(@Root() { id }: Row<Filling>, @Ctx() context: Context): Promise<Row<StageResult>[]> {
    return (await context.load(resultsOf, id)) ?? [];
  }

  @Requires(SuccessionPermission.FILL)
  @Mutation(() => Filling, {
    nullable: true,
    description:
      'Records what the committee lets each stage count in the order, where the rule asks for it; refused once a result is recorded, for then somebody knows who gains by it.',
  })
  weighStages(
    @Arg('filling', () => ID, { description: 'Id of the filling.' }) id: string,
    @Arg('weights', () => [StageWeightInput], { description: 'Stages that are left out only have to be passed.' }) weights: StageWeightInput[],
    @Arg('document', () => String, { description: 'The minutes; 1 to 200 characters.' }) document: string,
    @Arg('expectedVersion', () => Int, { description: 'The version that the caller has seen; another one is refused.' }) expectedVersion: number,
    @Ctx() context: Context,
  ): Promise<Filling> {
    weights.forEach(({ stage, weight }, index) => {
      if (weight < 1 || weight > WHOLE) throw badInput({ argument: `weights.${index}.weight`, reason: `${weight} is not between 1 and ${WHOLE}` });
      if (weights.findIndex((other) => other.stage === stage) !== index) throw badInput({ argument: `weights.${index}.stage`, reason: 'is there twice' });
    });
    return weighStages(context, decodeUuid(id, 'Filling', 'filling'), expectedVersion, weights, checkedText(document, 'document', MAX_NAME_LENGTH));
  }

  @Requires(SuccessionPermission.FILL)
  @Mutation(() => Filling, { nullable: true, description: 'Records how the shortlisted did in a stage.' })
  recordStageResults(
    @Arg('filling', () => ID, { description: 'Id of the filling.' }) id: string,
    @Arg('stage', () => String, { description: 'Code of the stage.' }) stage: string,
    @Arg('results', () => [StageResultInput], { description: 'How each person did.' }) results: StageResultInput[],
    @Arg('expectedVersion', () => Int, { description: 'The version that the caller has seen; another one is refused.' }) expectedVersion: number,
    @Ctx() context: Context,
  ): Promise<Filling> {
    const said = results.map(({ employee, score = null, passed, note }, index) => {
      const place = `results.${index}`;
      return {
        employeeId: decodeUuid(employee, 'Employee', `${place}.employee`),
        score: score === null ? null : checkedScore(score, `${place}.score`),
        passed,
        note: note == null ? null : checkedText(note, `${place}.note`, MAX_TEXT_LENGTH),
      };
    });
    return recordStageResults(context, decodeUuid(id, 'Filling', 'filling'), expectedVersion, stage, said);
  }
}

@Resolver(() => ShortlistEntry)
export class ShortlistStandingResolver {
  @FieldResolver(() => ShortlistStageStanding, { nullable: true, description: 'Null where stages are not weighed: the order of the shortlist then holds.' })
  async stageStanding(@Root() { filling, employee }: Row<ShortlistEntry>, @Ctx() context: Context): Promise<ShortlistStageStanding | null> {
    const facts = await context.load(stageFacts, filling);
    const standing = facts === undefined ? undefined : standingsIn(facts)?.get(employee);
    if (standing === undefined) return null;
    const { low, high, place, best, worst } = standing;
    return { lower: low / UNITS_A_POINT, upper: high / UNITS_A_POINT, place, bestPlace: best, worstPlace: worst };
  }
}

/** Hundredths are what the order is counted in. */
function checkedScore(score: number, argument: string): number {
  if (!(score >= 0 && score <= 100)) throw badInput({ argument, reason: `${score} is not between 0 and 100` });
  if (Math.round(score * 100) / 100 !== score) throw badInput({ argument, reason: `${score} has more than two decimals` });
  return score;
}
