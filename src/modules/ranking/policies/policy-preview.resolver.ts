import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../platform/graphql/context.js';
import { NullBecause } from '../../../platform/graphql/null-hints.js';
import { Complexity } from '../../../platform/limits/query-cost.js';
import { axisRange, possibleBoxes } from '../engine/score.js';
import { inSamePart } from '../rankings/candidate-fields.js';
import { Standing } from '../rankings/ranking.enums.js';
import { PolicyKey } from '../rankings/ranking.inputs.js';
import { type RankingResult, rankingFor } from '../rankings/ranking.js';
import { CandidateView, RankingView } from '../rankings/ranking.view.js';
import { accessTo } from '../rankings/ranking-access.js';

const MAX_SHOWN = 100;

@ObjectType({ description: 'Where one candidate stands now and would stand under the other policy.' })
export class PolicyChange {
  @Field(() => CandidateView, { description: 'In the ranking as it is.' })
  before!: CandidateView;

  @Field(() => CandidateView, { description: 'In the ranking under the other policy.' })
  after!: CandidateView;

  @Field(() => Int, {
    nullable: true,
    description: "Box by this ranking's own criteria; null while it is open.",
  })
  boxBefore!: number | null;

  @Field(() => Int, { nullable: true, description: 'Box under the other policy; null while it is open.' })
  boxAfter!: number | null;

  @Field(() => Boolean, { description: 'Eligible, undetermined or ineligible where it was another before.' })
  hasStandingChange!: boolean;
}

@ObjectType({
  description: 'What another policy, or another version, would change in this ranking. Nothing is stored.',
})
export class PolicyPreview {
  @Field(() => RankingView, { description: 'The ranking under the other policy.' })
  ranking!: RankingView;

  @Field(() => Int, { description: 'People whose place changes.' })
  places!: number;

  @Field(() => Int, { description: 'People whose box changes, opens or closes.' })
  boxes!: number;

  @Field(() => Int, { description: 'People whose standing changes.' })
  standings!: number;

  @Field(() => [PolicyChange], {
    description: 'The first 100 of those who change, in the order of the ranking as it is.',
  })
  changes!: PolicyChange[];
}

@Resolver(() => RankingView)
export class PolicyPreviewResolver {
  @Complexity(100)
  @NullBecause('NO_VALUE', 'ROUNDED')
  @FieldResolver(() => PolicyPreview, {
    nullable: true,
    description:
      'Who changes place, box or standing under another policy or version, drafts included. Null to callers who may not read the record of everybody considered.',
  })
  async preview(
    @Root() { result }: RankingView,
    @Arg('policy', () => PolicyKey, { description: 'Code and version of the policy to preview.' })
    policy: PolicyKey,
    @Ctx() context: Context,
  ): Promise<PolicyPreview | null> {
    if (!(await accessTo(context, result)).isWhole) return null;
    const { on, route, asOf } = result;
    const other = await inSamePart(
      context,
      result,
      await rankingFor(context, result.post.id, { on, projection: asOf.projection, policy, route }),
    );
    const listed = [...result.standings.eligible.all(), ...result.standings.undetermined.all()].map(
      (number) => result.field.idOf(number),
    );
    const ids = new Set([
      ...listed,
      ...[...other.field.low.keys()].map((number) => other.field.idOf(number)),
    ]);
    const rows = [...ids].map((id) => ({ id, before: standsIn(result, id), after: standsIn(other, id) }));
    const moved = rows.filter(
      ({ before, after }) =>
        before.place !== after.place || before.box !== after.box || before.standing !== after.standing,
    );
    const count = (key: 'place' | 'box' | 'standing') =>
      rows.filter(({ before, after }) => before[key] !== after[key]).length;
    return {
      ranking: { result: other },
      places: count('place'),
      boxes: count('box'),
      standings: count('standing'),
      changes: moved.slice(0, MAX_SHOWN).map(({ id, before, after }) => ({
        before: { id, number: result.numberOf(id), ranking: result },
        after: { id, number: other.numberOf(id), ranking: other },
        boxBefore: before.box,
        boxAfter: after.box,
        hasStandingChange: before.standing !== after.standing,
      })),
    };
  }
}

function standsIn(
  { field, standings, measure, numberOf }: RankingResult,
  id: string,
): { place: number | null; box: number | null; standing: Standing } {
  const number = numberOf(id);
  if (number < 0) return { place: null, box: null, standing: Standing.INELIGIBLE };
  const criteria = field.criteriaOf(number);
  const boxes = possibleBoxes(
    axisRange(criteria, measure.criteria, 'PERFORMANCE'),
    axisRange(criteria, measure.criteria, 'POTENTIAL'),
    measure.policy.box,
  );
  const isEligible = field.isEligible[number] === 1;
  return {
    place: isEligible ? standings.placeOf(number) : null,
    box: boxes.length === 1 ? (boxes[0] ?? null) : null,
    standing: isEligible ? Standing.ELIGIBLE : Standing.UNDETERMINED,
  };
}
