import { Field, Float, InputType, Int, registerEnumType } from 'type-graphql';

export enum RankingMethod {
  SAW = 'SAW',
  PROFILE_MATCHING = 'PROFILE_MATCHING',
  TOPSIS = 'TOPSIS',
  VIKOR = 'VIKOR',
  PROMETHEE_II = 'PROMETHEE_II',
  MOORA = 'MOORA',
}
registerEnumType(RankingMethod, {
  name: 'RankingMethod',
  description:
    'Published methods of ranking the rows of a table. Only profile matching measures each row against fixed targets; under every other one the order of two rows may depend on a third.',
  valuesConfig: {
    SAW: { description: 'Simple additive weighting: x / max for a benefit, min / x for a cost; weights as given. Fishburn 1967.' },
    PROFILE_MATCHING: { description: 'Gaps to a target, weighted by a table; core and secondary factors of aspects.' },
    TOPSIS: { description: 'Closeness to the ideal by Euclidean distances; weights as given. Hwang and Yoon 1981.' },
    VIKOR: { description: 'Compromise between group utility and greatest regret; weights divided by their sum. Opricovic and Tzeng 2004.' },
    PROMETHEE_II: { description: 'Net flow of preferences; weights divided by their sum. Brans and Vincke 1985.' },
    MOORA: { description: 'Benefits less costs after vector normalisation. Brauers and Zavadskas 2006.' },
  },
});

export enum Normalisation {
  VECTOR = 'VECTOR',
  MINMAX = 'MINMAX',
}
registerEnumType(Normalisation, {
  name: 'Normalisation',
  description: 'VECTOR: by the root of the sum of squares. MINMAX: 0 is the worst of the column and 1 the best.',
});

export enum MethodDirection {
  BENEFIT = 'BENEFIT',
  COST = 'COST',
}
registerEnumType(MethodDirection, { name: 'Direction', description: 'Whether more is better or worse.' });

export enum Factor {
  CORE = 'CORE',
  SECONDARY = 'SECONDARY',
}
registerEnumType(Factor, { name: 'Factor', description: 'Core or secondary factor of an aspect.' });

export enum Preference {
  USUAL = 'USUAL',
  U_SHAPE = 'U_SHAPE',
  V_SHAPE = 'V_SHAPE',
  LEVEL = 'LEVEL',
  LINEAR = 'LINEAR',
  GAUSSIAN = 'GAUSSIAN',
}
registerEnumType(Preference, {
  name: 'Preference',
  description: 'Degree of preference for a difference d above 0.',
  valuesConfig: {
    USUAL: { description: '1.' },
    U_SHAPE: { description: '0 up to q, then 1.' },
    V_SHAPE: { description: 'd / p, at most 1.' },
    LEVEL: { description: '0 up to q, a half up to p, then 1.' },
    LINEAR: { description: '0 up to q, (d − q) / (p − q) up to p, then 1.' },
    GAUSSIAN: { description: '1 − exp(−d² / 2s²).' },
  },
});

export enum PriorityMethod {
  EIGENVECTOR = 'EIGENVECTOR',
  COLUMN_MEAN = 'COLUMN_MEAN',
}
registerEnumType(PriorityMethod, {
  name: 'PriorityMethod',
  description: 'How priorities are derived: the principal eigenvector, or the mean of the normalised columns.',
});

export enum BordaPoints {
  FROM_N_MINUS_1 = 'FROM_N_MINUS_1',
  FROM_N = 'FROM_N',
}
registerEnumType(BordaPoints, { name: 'BordaPoints', description: 'Points of the first of n: n − 1, down to none, or n, down to 1.' });

@InputType({
  description:
    'A column of the table. aspect, factor and target are for profile matching, where weight and direction are not used; preference, q, p and s for PROMETHEE II.',
})
export class MethodCriterionInput {
  @Field(() => String)
  id!: string;

  @Field(() => MethodDirection, { nullable: true })
  direction?: MethodDirection | null;

  @Field(() => Float, { nullable: true, description: '0 or more.' })
  weight?: number | null;

  @Field(() => String, { nullable: true })
  aspect?: string | null;

  @Field(() => Factor, { nullable: true })
  factor?: Factor | null;

  @Field(() => Float, { nullable: true })
  target?: number | null;

  @Field(() => Preference, { nullable: true })
  preference?: Preference | null;

  @Field(() => Float, { nullable: true, description: 'Indifference: differences up to it do not count.' })
  q?: number | null;

  @Field(() => Float, { nullable: true, description: 'Strict preference: from this difference on it is full.' })
  p?: number | null;

  @Field(() => Float, { nullable: true, description: 'Width of the Gaussian.' })
  s?: number | null;
}

@InputType({ description: 'A row of the table.' })
export class MethodAlternativeInput {
  @Field(() => String)
  id!: string;

  @Field(() => [Float], { description: 'In the order of the criteria.' })
  values!: number[];
}

@InputType({ description: 'An aspect of profile matching.' })
export class MethodAspectInput {
  @Field(() => String)
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

  @Field(() => Float)
  weight!: number;
}

@InputType({ description: 'A table of at most 500 rows and 50 columns, and the method that ranks its rows.' })
export class MethodRankingInput {
  @Field(() => RankingMethod)
  method!: RankingMethod;

  @Field(() => [MethodCriterionInput])
  criteria!: MethodCriterionInput[];

  @Field(() => [MethodAlternativeInput])
  alternatives!: MethodAlternativeInput[];

  @Field(() => [MethodAspectInput], { nullable: true, description: 'Profile matching only.' })
  aspects?: MethodAspectInput[] | null;

  @Field(() => [GapWeightInput], {
    nullable: true,
    description:
      'Profile matching only; the usual table otherwise: 0 is worth 5; 1, 2, 3, 4 are worth 4.5, 3.5, 2.5, 1.5; −1, −2, −3, −4 are worth 4, 3, 2, 1.',
  })
  gapTable?: GapWeightInput[] | null;

  @Field(() => Normalisation, { nullable: true, description: 'TOPSIS: VECTOR (default) or MINMAX.' })
  normalisation?: Normalisation | null;

  @Field(() => Float, { nullable: true, description: 'VIKOR only: weight of group utility, 0 to 1; default 0.5.' })
  v?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'MOORA only; default true.' })
  weighted?: boolean | null;
}

@InputType({ description: 'Comparisons of the alternatives under one criterion; each criterion once.' })
export class AlternativeMatrixInput {
  @Field(() => String)
  criterion!: string;

  @Field(() => [[Float]])
  matrix!: number[][];
}

@InputType({
  description:
    'Pairwise comparisons of at most 15 names, for which Saaty gives random indices: how many times more the row counts than the column, with ones on the diagonal. A reciprocal may be rounded, up to 5 percent off: the greater of the two counts, and the other is read as its reciprocal.',
})
export class PairwiseWeightsInput {
  @Field(() => [String])
  criteria!: string[];

  @Field(() => [[Float]])
  matrix!: number[][];

  @Field(() => PriorityMethod, { defaultValue: PriorityMethod.EIGENVECTOR })
  method!: PriorityMethod;

  @Field(() => Float, { defaultValue: 0.1, description: 'Ratio up to which comparisons pass as consistent, 0 or more.' })
  consistencyLimit!: number;

  @Field(() => [String], { nullable: true, description: 'To be scored under the weights; then a matrix for each criterion is needed.' })
  alternatives?: string[] | null;

  @Field(() => [AlternativeMatrixInput], { nullable: true })
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
  @Field(() => [String])
  alternatives!: string[];

  @Field(() => [BallotInput])
  ballots!: BallotInput[];

  @Field(() => BordaPoints, { defaultValue: BordaPoints.FROM_N_MINUS_1 })
  points!: BordaPoints;
}

@InputType({ description: 'Two lists of 2 to 2,000 values each, of the same things in the same order.' })
export class AgreementInput {
  @Field(() => [Float])
  first!: number[];

  @Field(() => [Float], { description: 'As many as in `first`.' })
  second!: number[];
}
