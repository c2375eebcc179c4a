import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Float,
  ID,
  InputType,
  Int,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import type { Row } from '../../../platform/database/row-reader.js';
import { badInput } from '../../../platform/errors.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import { childrenLoader } from '../../../platform/graphql/children-loader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { checkedText } from '../../../platform/graphql/input-checks.js';
import { VersionedInput } from '../../../platform/graphql/mutation-input.js';
import { PayloadMutation } from '../../../platform/graphql/mutation-payload.js';
import { decodeUuid } from '../../../platform/graphql/node-id.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { standingsIn, WHOLE } from '../domain/stage-order.js';
import { SuccessionPermission } from '../permissions.js';
import { MAX_NAME_LENGTH, MAX_TEXT_LENGTH } from '../text-lengths.js';
import { Filling } from './filling.entity.js';
import { StageResultInput, StageWeightInput } from './filling.inputs.js';
import { ShortlistEntry } from './shortlist.entity.js';
import { StageResult } from './stage-result.entity.js';
import { StageWeight } from './stage-weight.entity.js';
import { recordStageResults, stageFacts, weighStages } from './stages.js';

const UNITS_A_POINT = 1_000_000;
const resultsOf = childrenLoader(StageResult, 'filling', 't.stage, t.id');
const weightsOf = childrenLoader(StageWeight, 'filling', 't.weight desc, t.stage');

@ObjectType({
  description:
    'Where somebody stands by the weighed scores of the stages. A score that is not recorded makes an interval, and a range of places.',
})
export class ShortlistStageStanding {
  @Field(() => Float, { description: '0 to 100, with what is not recorded as 0.' })
  lower!: number;

  @Field(() => Float, { description: '0 to 100, with what is not recorded as 100.' })
  upper!: number;

  @Field(() => Int, { nullable: true, description: 'By `lower`, then as on the shortlist.' })
  place!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'If what is not recorded turns out best for this person, and worst for the others.',
  })
  bestPlace!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'If it turns out the other way round; for all three, null for those who have failed a stage.',
  })
  worstPlace!: number | null;
}

@InputType({ description: 'Input of `weighStages`.' })
export class WeighStagesInput extends VersionedInput {
  @Field(() => ID, { description: 'Id of the filling.' })
  fillingId!: string;

  @Field(() => [StageWeightInput], { description: 'Stages that are left out only have to be passed.' })
  weights!: StageWeightInput[];

  @Field(() => String, { description: 'The minutes; 1 to 200 characters.' })
  document!: string;
}

@InputType({ description: 'Input of `recordStageResults`.' })
export class RecordStageResultsInput extends VersionedInput {
  @Field(() => ID, { description: 'Id of the filling.' })
  fillingId!: string;

  @Field(() => String, { description: 'Code of the stage.' })
  stage!: string;

  @Field(() => [StageResultInput], { description: 'How each person did.' })
  results!: StageResultInput[];
}

@Resolver(() => Filling)
export class FillingStagesResolver {
  @FieldResolver(() => [StageWeight], {
    description: 'What each stage counts, the weightiest first; empty until it is fixed.',
  })
  async stageWeights(@Root() { id }: Row<Filling>, @Ctx() context: Context): Promise<Row<StageWeight>[]> {
    return (await context.load(weightsOf, id)) ?? [];
  }

  @FieldResolver(() => [StageResult], { description: 'Results of stages, as recorded.' })
  async stageResults(@Root() { id }: Row<Filling>, @Ctx() context: Context): Promise<Row<StageResult>[]> {
    return (await context.load(resultsOf, id)) ?? [];
  }

  @Requires(SuccessionPermission.FILL)
  @PayloadMutation(() => Filling, {
    description:
      'Records what the committee lets each stage count in the order, where the rule asks for it. Refused once a result is recorded, for then somebody knows who gains by it.',
  })
  weighStages(
    @Arg('input', () => WeighStagesInput, { description: 'What the action needs.' }) input: WeighStagesInput,
    @Ctx() context: Context,
  ): Promise<Filling> {
    input.weights.forEach(({ stage, weight }, index) => {
      if (weight < 1 || weight > WHOLE)
        throw badInput({
          argument: `input.weights.${index}.weight`,
          reason: refusalReason('notBetween', { value: weight, least: 1, most: WHOLE }),
        });
      if (input.weights.findIndex((other) => other.stage === stage) !== index)
        throw badInput({ argument: `input.weights.${index}.stage`, reason: refusalReason('thereTwice') });
    });
    return weighStages(
      context,
      decodeUuid(input.fillingId, 'Filling', 'input.fillingId'),
      input.expectedVersion,
      input.weights,
      checkedText(input.document, 'input.document', MAX_NAME_LENGTH),
    );
  }

  @Requires(SuccessionPermission.FILL)
  @PayloadMutation(() => Filling, { description: 'Records how the shortlisted did in a stage.' })
  recordStageResults(
    @Arg('input', () => RecordStageResultsInput, { description: 'What the action needs.' })
    input: RecordStageResultsInput,
    @Ctx() context: Context,
  ): Promise<Filling> {
    const said = input.results.map(({ employeeId, score = null, hasPassed, note }, index) => {
      const place = `input.results.${index}`;
      return {
        employeeId: decodeUuid(employeeId, 'Employee', `${place}.employeeId`),
        score: score === null ? null : checkedScore(score, `${place}.score`),
        hasPassed,
        note: note == null ? null : checkedText(note, `${place}.note`, MAX_TEXT_LENGTH),
      };
    });
    return recordStageResults(
      context,
      decodeUuid(input.fillingId, 'Filling', 'input.fillingId'),
      input.expectedVersion,
      input.stage,
      said,
    );
  }
}

@Resolver(() => ShortlistEntry)
export class ShortlistStandingResolver {
  @FieldResolver(() => ShortlistStageStanding, {
    nullable: true,
    description: 'Null where stages are not weighed: the order of the shortlist then holds.',
  })
  async stageStanding(
    @Root() { filling, employee }: Row<ShortlistEntry>,
    @Ctx() context: Context,
  ): Promise<ShortlistStageStanding | null> {
    const facts = await context.load(stageFacts, filling);
    const standing = facts === undefined ? undefined : standingsIn(facts)?.get(employee);
    if (standing === undefined) return null;
    const { low, high, place, best, worst } = standing;
    return {
      lower: low / UNITS_A_POINT,
      upper: high / UNITS_A_POINT,
      place,
      bestPlace: best,
      worstPlace: worst,
    };
  }
}

/** Hundredths are what the order is counted in. */
function checkedScore(score: number, argument: string): number {
  if (!(score >= 0 && score <= 100))
    throw badInput({ argument, reason: refusalReason('notBetween', { value: score, least: 0, most: 100 }) });
  if (Math.round(score * 100) / 100 !== score)
    throw badInput({ argument, reason: refusalReason('twoDecimals', { score }) });
  return score;
}
