import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AgreementView, RankingMethod } from '../../decision-methods/index.js';
import { CandidateView, MeritCriterion, MissingRecord } from '../rankings/ranking.view.js';

@ObjectType({ description: 'What one criterion makes of the difference between two candidates.' })
export class CriterionDifference {
  @Field(() => MeritCriterion, { description: 'The criterion concerned.' })
  criterion!: MeritCriterion;

  @Field(() => Float, {
    description: 'The first less the second, 0 to 100 of the score, at the lower bounds.',
  })
  difference!: number;

  @Field(() => Int, {
    description: 'The same in exact units; these add up exactly to the difference of scoreUnits.',
  })
  differenceUnits!: number;
}

@ObjectType('LevellingWeight', {
  description:
    'The weight of one criterion at which two candidates draw level, all others scaled so that the sum stays. Moving this weight alone, without scaling, is the other reading.',
})
export class LevellingWeightView {
  @Field(() => MeritCriterion, { description: 'The criterion concerned.' })
  criterion!: MeritCriterion;

  @Field(() => Float, { description: 'In hundredths of a percent.' })
  weight!: number;

  @Field(() => String, { description: 'The same as an exact fraction of the whole, such as 3/20.' })
  exactly!: string;
}

@ObjectType({
  description:
    'Why one candidate stands above another. The order of two depends on these two, the post, the policy and the day alone.',
})
export class Comparison {
  @Field(() => CandidateView, { description: 'The first of the two.' })
  first!: CandidateView;

  @Field(() => CandidateView, { description: 'The second of the two.' })
  second!: CandidateView;

  @Field(() => Float, {
    description: 'First less second, at the lower bounds; below 0 where the second stands above.',
  })
  scoreDifference!: number;

  @Field(() => [CriterionDifference], {
    description: "In the policy's order; as numbers they add up to scoreDifference within 1e-6.",
  })
  differences!: CriterionDifference[];

  @Field(() => String, {
    description:
      'Standing, lower bound, the tie-breaker ("unknown for the second" where it is), or the tie-break hash; one sentence.',
  })
  decidedBy!: string;

  @Field(() => [LevellingWeightView], {
    description:
      'Weights that would draw the two level, the smallest change first; empty where no weight can. A third may overtake both on the way.',
  })
  levellingWeights!: LevellingWeightView[];
}

@ObjectType({ description: 'How one candidate fared when the weights were moved.' })
export class CandidateStability {
  @Field(() => CandidateView, { description: 'The candidate concerned.' })
  candidate!: CandidateView;

  @Field(() => Float, {
    description:
      'Share of draws in which the candidate is first, 0 to 1: a count of draws, no probability of being the best.',
  })
  firstShare!: number;

  @Field(() => Int, { description: 'The best place in any draw.' })
  bestPlace!: number;

  @Field(() => Int, { description: 'The worst place in any draw.' })
  worstPlace!: number;
}

export enum StabilityOver {
  WEIGHTS = 'WEIGHTS',
  RECORDS = 'RECORDS',
  BOTH = 'BOTH',
}
registerEnumType(StabilityOver, {
  name: 'StabilityOver',
  description: 'What is drawn.',
  valuesConfig: {
    WEIGHTS: { description: 'Weights, each moved by at most the spread.' },
    RECORDS: {
      description:
        'One completion of every fact that is not known, evenly over what it may be; weights stay.',
    },
    BOTH: { description: 'Both, independently.' },
  },
});

@ObjectType('Stability', {
  description:
    'How the order of the eligible holds in draws of weights, of records, or of both. Draws of weights measure opinion about weights. Draws of records measure doubt about data: each unknown fact is drawn evenly over what it may be. What is not drawn is taken at its lower bound. By xoshiro128**, draw by draw, candidate by candidate and criterion by criterion, and so replayed exactly by the same seed.',
})
export class StabilityView {
  @Field(() => StabilityOver, { description: 'What was drawn.' })
  over!: StabilityOver;

  @Field(() => String, {
    description:
      'In one sentence: how often the first stays first, a count of draws and not a probability, and where it may still end.',
  })
  said!: string;

  @Field(() => Int, { description: 'How many draws were made.' })
  draws!: number;

  @Field(() => Float, { description: 'Percent by which each weight moves either way.' })
  spread!: number;

  @Field(() => Int, { description: 'Seed of the draws: the same seed gives the same draws.' })
  seed!: number;

  @Field(() => Float, { description: 'Share of draws in which the first stays first, 0 to 1.' })
  firstPlaceRetention!: number;

  @Field(() => Float, {
    description: "Mean of Kendall's tau between the assured order and the drawn ones, −1 to 1.",
  })
  meanKendallTau!: number;

  @Field(() => [CandidateStability], {
    description: 'The first 100 of the assured order, and others who are first in a draw.',
  })
  candidates!: CandidateStability[];

  @Field(() => [[CandidateView]], {
    description:
      'Groups of two or more among the first 100 whom the method cannot separate robustly. For showing only: they neither order nor select.',
  })
  tieGroups!: CandidateView[][];
}

@ObjectType('Settlement', { description: 'What settles a shortlist.' })
export class SettlementView {
  @Field(() => [MissingRecord], { description: 'All records of one kind of one person count as one.' })
  records!: MissingRecord[];

  @Field(() => Boolean, {
    description:
      'Every smaller set was tried. False beyond 12 open records: then some of those named may not be needed.',
  })
  isExact!: boolean;
}

@ObjectType({ description: 'A candidate under a comparison method.' })
export class MethodCandidate {
  @Field(() => CandidateView, { description: 'The candidate concerned.' })
  candidate!: CandidateView;

  @Field(() => Float, { description: 'Score under the method.' })
  score!: number;

  @Field(() => Int, { description: 'Competition rank: 1, 2, 2, 4.' })
  rank!: number;
}

@ObjectType({
  description: 'The eligible under another method, for comparison only: never the order of the ranking.',
})
export class MethodComparison {
  @Field(() => RankingMethod, { description: 'The method used.' })
  method!: RankingMethod;

  @Field(() => String, { description: 'What this is, in one sentence to show with it.' })
  label!: string;

  @Field(() => Boolean, { description: 'Whether the order of two depends on nobody else.' })
  withdrawalProof!: boolean;

  @Field(() => [MethodCandidate], { description: 'Best first, the first 100.' })
  results!: MethodCandidate[];

  @Field(() => AgreementView, { description: 'With the assured order, over all the eligible.' })
  agreement!: AgreementView;

  @Field(() => [String], {
    description: 'Criteria in which no two of them differ: they part nobody and are left out.',
  })
  leftOut!: string[];
}
