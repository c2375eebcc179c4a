import { Field, Float, Int, ObjectType } from 'type-graphql';
import { RankingMethod } from './methods.enums.js';

@ObjectType({ description: 'One row and where it stands.' })
export class MethodRankingResult {
  @Field(() => String, { description: 'Name of the alternative.' })
  alternative!: string;

  @Field(() => Float, { description: "Higher is better, except VIKOR's Q." })
  score!: number;

  @Field(() => Int, {
    description:
      'Competition rank: 1, 2, 2, 4. Scores are equal that differ by a billionth at most of the greatest score, or of the terms it is made of. A Borda count is compared exactly.',
  })
  rank!: number;
}

@ObjectType({ description: 'The rows of a table, best first. Nothing is stored.' })
export class MethodRanking {
  @Field(() => RankingMethod, { description: 'The method used.' })
  method!: RankingMethod;

  @Field(() => [MethodRankingResult], { description: 'Results, best first.' })
  results!: MethodRankingResult[];

  @Field(() => Boolean, {
    description: 'Removing one row never changes the order of two others; true for profile matching only.',
  })
  withdrawalProof!: boolean;

  @Field(() => [String], {
    nullable: true,
    description: 'VIKOR only: those among whom the method does not decide.',
  })
  compromiseSet!: string[] | null;
}

@ObjectType({ description: 'Weight of one name.' })
export class PairwiseWeight {
  @Field(() => String, { description: 'Name, as people read it.' })
  name!: string;

  @Field(() => Float, { description: 'The weights add up to 1.' })
  weight!: number;
}

@ObjectType({
  description:
    'Weights from pairwise comparisons (AHP), with how consistent the comparisons are. Saaty 1977.',
})
export class PairwiseWeights {
  @Field(() => [PairwiseWeight], { description: 'Weights, which add up to 1.' })
  weights!: PairwiseWeight[];

  @Field(() => Float, { description: 'Principal eigenvalue.' })
  lambdaMax!: number;

  @Field(() => Float, { description: '(λmax − n) / (n − 1).' })
  consistencyIndex!: number;

  @Field(() => Float, {
    description: 'Consistency index over the random index of the size; 0 up to two names.',
  })
  consistencyRatio!: number;

  @Field(() => Boolean, { description: 'The ratio does not exceed the limit.' })
  isConsistent!: boolean;

  @Field(() => [MethodRankingResult], {
    nullable: true,
    description: 'The alternatives under the weights, where they were given.',
  })
  results!: MethodRankingResult[] | null;
}

@ObjectType({ description: 'A Borda consensus of several orders, best first. Not withdrawal-proof.' })
export class Consensus {
  @Field(() => [MethodRankingResult], { description: 'Results, best first.' })
  results!: MethodRankingResult[];
}

@ObjectType('Agreement', { description: 'How far two orders agree.' })
export class AgreementView {
  @Field(() => Float, {
    nullable: true,
    description: 'Kendall’s tau-b, −1 to 1; null where one of the two orders nothing.',
  })
  kendallTauB!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Spearman’s rho on mid-ranks, −1 to 1; null where one of the two orders nothing.',
  })
  spearmanRho!: number | null;

  @Field(() => Int, { description: 'Pairs that both order alike.' })
  concordant!: number;

  @Field(() => Int, { description: 'Pairs that they order against each other.' })
  discordant!: number;
}

/** Has no stored fields: each calculator is a field of the resolver. */
@ObjectType({
  description:
    'Calculators of published decision methods over any table. They read nothing of the service and store nothing.',
})
export class DecisionMethods {}
