import { Field, Float, InputType, Int } from 'type-graphql';
import {
  BordaPoints,
  Factor,
  MethodDirection,
  Normalisation,
  Preference,
  PriorityMethod,
  RankingMethod,
} from './methods.enums.js';

@InputType({
  description:
    'A column of the table. The fields aspect, factor and target are for profile matching, where weight and direction are not used. The fields preference, q, p and s are for PROMETHEE II.',
})
export class MethodCriterionInput {
  @Field(() => String, { description: 'Name of the criterion; each once.' })
  id!: string;

  @Field(() => MethodDirection, { nullable: true, description: 'Whether more is better.' })
  direction?: MethodDirection | null;

  @Field(() => Float, { nullable: true, description: '0 or more.' })
  weight?: number | null;

  @Field(() => String, { nullable: true, description: 'Profile matching only: name of the aspect.' })
  aspect?: string | null;

  @Field(() => Factor, { nullable: true, description: 'Profile matching only: core or secondary.' })
  factor?: Factor | null;

  @Field(() => Float, { nullable: true, description: 'Profile matching only: the value wanted.' })
  target?: number | null;

  @Field(() => Preference, { nullable: true, description: 'PROMETHEE II only: preference function.' })
  preference?: Preference | null;

  @Field(() => Float, { nullable: true, description: 'Indifference: differences up to it do not count.' })
  q?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Strict preference: from this difference on it is full.',
  })
  p?: number | null;

  @Field(() => Float, { nullable: true, description: 'Width of the Gaussian.' })
  s?: number | null;
}

@InputType({ description: 'A row of the table.' })
export class MethodAlternativeInput {
  @Field(() => String, { description: 'Name of the alternative; each once.' })
  id!: string;

  @Field(() => [Float], { description: 'In the order of the criteria.' })
  values!: number[];
}

@InputType({ description: 'An aspect of profile matching.' })
export class MethodAspectInput {
  @Field(() => String, { description: 'Name of the aspect; each once.' })
  id!: string;

  @Field(() => Float, { description: '0 or more.' })
  weight!: number;

  @Field(() => Float, { description: '0 or more.' })
  coreShare!: number;

  @Field(() => Float, { description: '0 or more.' })
  secondaryShare!: number;
}

@InputType({ description: 'What a gap between value and target is worth; each gap once.' })
export class GapWeightInput {
  @Field(() => Float, { description: 'Value less target.' })
  gap!: number;

  @Field(() => Float, { description: 'What the gap is worth.' })
  weight!: number;
}

@InputType({ description: 'A table of at most 500 rows and 50 columns, and the method that ranks its rows.' })
export class MethodRankingInput {
  @Field(() => RankingMethod, { description: 'The method used.' })
  method!: RankingMethod;

  @Field(() => [MethodCriterionInput], { description: 'The criteria, in order.' })
  criteria!: MethodCriterionInput[];

  @Field(() => [MethodAlternativeInput], { description: 'Rows of the table.' })
  alternatives!: MethodAlternativeInput[];

  @Field(() => [MethodAspectInput], { nullable: true, description: 'Profile matching only.' })
  aspects?: MethodAspectInput[] | null;

  @Field(() => [GapWeightInput], {
    nullable: true,
    description:
      'Profile matching only. If left out, the usual table: 0 is worth 5. The differences 1 to 4 are worth 4.5, 3.5, 2.5 and 1.5. The differences −1 to −4 are worth 4, 3, 2 and 1.',
  })
  gapTable?: GapWeightInput[] | null;

  @Field(() => Normalisation, { nullable: true, description: 'TOPSIS: VECTOR (default) or MINMAX.' })
  normalisation?: Normalisation | null;

  @Field(() => Float, {
    nullable: true,
    description: 'VIKOR only: weight of group utility, 0 to 1; default 0.5.',
  })
  v?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'MOORA only; default true.' })
  weighted?: boolean | null;
}

@InputType({ description: 'Comparisons of the alternatives under one criterion; each criterion once.' })
export class AlternativeMatrixInput {
  @Field(() => String, { description: 'The criterion concerned.' })
  criterion!: string;

  @Field(() => [[Float]], { description: 'Rows of the comparison matrix, in the order of the names.' })
  matrix!: number[][];
}

@InputType({
  description:
    'Pairwise comparisons of at most 15 names, for which Saaty gives random indices. Each says how many times more the row counts than the column, with ones on the diagonal. A reciprocal may be rounded, up to 5 percent off: the greater of the two counts, and the other is read as its reciprocal.',
})
export class PairwiseWeightsInput {
  @Field(() => [String], { description: 'Names of the criteria, at most 15.' })
  criteria!: string[];

  @Field(() => [[Float]], { description: 'Rows of the comparison matrix, in the order of the names.' })
  matrix!: number[][];

  @Field(() => PriorityMethod, { defaultValue: PriorityMethod.EIGENVECTOR, description: 'The method used.' })
  method!: PriorityMethod;

  @Field(() => Float, {
    defaultValue: 0.1,
    description: 'Ratio up to which comparisons pass as consistent, 0 or more.',
  })
  consistencyLimit!: number;

  @Field(() => [String], {
    nullable: true,
    description: 'To be scored under the weights; then a matrix for each criterion is needed.',
  })
  alternatives?: string[] | null;

  @Field(() => [AlternativeMatrixInput], {
    nullable: true,
    description: 'Comparisons of the alternatives, one matrix a criterion.',
  })
  alternativeMatrices?: AlternativeMatrixInput[] | null;
}

@InputType({ description: 'An order that some people hold.' })
export class BallotInput {
  @Field(() => Int, { defaultValue: 1, description: 'How many hold it.' })
  count!: number;

  @Field(() => [[String]], { description: 'Best first; those in one group are tied.' })
  ranking!: string[][];
}

@InputType({ description: 'Orders of at most 500 alternatives on at most 500 ballots.' })
export class ConsensusInput {
  @Field(() => [String], { description: 'The alternatives.' })
  alternatives!: string[];

  @Field(() => [BallotInput], { description: 'The orders that people hold.' })
  ballots!: BallotInput[];

  @Field(() => BordaPoints, {
    defaultValue: BordaPoints.FROM_N_MINUS_1,
    description: 'How places become points.',
  })
  points!: BordaPoints;
}

@InputType({ description: 'Two lists of 2 to 2,000 values each, of the same things in the same order.' })
export class AgreementInput {
  @Field(() => [Float], { description: 'Values of the first list, 2 to 2,000.' })
  first!: number[];

  @Field(() => [Float], { description: 'As many as in `first`.' })
  second!: number[];
}
