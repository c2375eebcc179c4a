import { Arg, Float, Query, Resolver } from 'type-graphql';
import { badInput } from '../../platform/errors.js';
import { Requires } from '../../platform/graphql/authorization.js';
import { atMost } from '../../platform/graphql/input-checks.js';
import { Complexity } from '../../platform/limits/query-cost.js';
import { agreementOf } from './domain/agreement.js';
import { ConsensusInput, MethodRankingInput, PairwiseWeightsInput } from './methods.inputs.js';
import { consensusOf, rankByMethod, weightsByPairs } from './methods.js';
import { AgreementView, Consensus, MethodRanking, PairwiseWeights } from './methods.view.js';
import { DecisionMethodsPermission } from './permissions.js';

const MAX_VALUES = 2_000;

/** Published methods over any table; nothing of the service's own data is read. */
@Resolver()
export class MethodsResolver {
  @Complexity(100)
  @Requires(DecisionMethodsPermission.COMPARE)
  @Query(() => MethodRanking, {
    nullable: true,
    description: 'Ranks the rows of any table by a published method. Nothing is stored. What a method leaves undefined is refused, and the cell is named.',
  })
  methodRanking(@Arg('input', () => MethodRankingInput) input: MethodRankingInput): MethodRanking {
    return rankByMethod(input);
  }

  @Complexity(100)
  @Requires(DecisionMethodsPermission.COMPARE)
  @Query(() => PairwiseWeights, { nullable: true, description: 'Weights from pairwise comparisons, with their consistency ratio. Nothing is stored.' })
  pairwiseWeights(@Arg('input', () => PairwiseWeightsInput) input: PairwiseWeightsInput): PairwiseWeights {
    return weightsByPairs(input);
  }

  @Complexity(100)
  @Requires(DecisionMethodsPermission.COMPARE)
  @Query(() => Consensus, { nullable: true, description: 'The Borda consensus of several orders; the tied share the mean of their points. Nothing is stored.' })
  consensus(@Arg('input', () => ConsensusInput) input: ConsensusInput): Consensus {
    return consensusOf(input);
  }

  @Complexity(10)
  @Requires(DecisionMethodsPermission.COMPARE)
  @Query(() => AgreementView, { nullable: true, description: 'How far two lists of values order the same things alike. Nothing is stored.' })
  agreement(@Arg('first', () => [Float]) first: number[], @Arg('second', () => [Float]) second: number[]): AgreementView {
    atMost('first', first.length, MAX_VALUES);
    if (first.length !== second.length) throw badInput({ argument: 'second', reason: `${second.length} values beside ${first.length}` });
    if (first.length < 2) throw badInput({ argument: 'first', reason: 'at least two values are needed' });
    for (const [argument, values] of Object.entries({ first, second })) {
      const lost = values.findIndex((value) => !Number.isFinite(value));
      if (lost >= 0) throw badInput({ argument: `${argument}.${lost}`, reason: 'lies beyond the largest number' });
    }
    return agreementOf(first, second);
  }
}
