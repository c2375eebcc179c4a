import { Arg, FieldResolver, Query, Resolver } from 'type-graphql';
import { badInput } from '../../platform/errors.js';
import { Requires } from '../../platform/graphql/authorization.js';
import { atMost } from '../../platform/graphql/input-checks.js';
import { refusalReason } from '../../platform/i18n/local-text.js';
import { Complexity } from '../../platform/limits/query-cost.js';
import { agreementOf } from './domain/agreement.js';
import {
  AgreementInput,
  ConsensusInput,
  MethodRankingInput,
  PairwiseWeightsInput,
} from './methods.inputs.js';
import { consensusOf, rankByMethod, weightsByPairs } from './methods.js';
import { AgreementView, Consensus, DecisionMethods, MethodRanking, PairwiseWeights } from './methods.view.js';
import { DecisionMethodsPermission } from './permissions.js';

const MAX_VALUES = 2_000;
const RANKS =
  'Ranks the rows of any table by a published method. Nothing is stored. What a method leaves undefined is refused, and the cell is named.';

/** Published methods over any table; nothing of the service's own data is read. */
@Resolver(() => DecisionMethods)
export class DecisionMethodsResolver {
  @Requires(DecisionMethodsPermission.COMPARE)
  @Query(() => DecisionMethods, {
    nullable: true,
    description: 'Calculators of published decision methods over tables that the caller gives.',
  })
  decisionMethods(): DecisionMethods {
    return {};
  }

  @Complexity(100)
  @Requires(DecisionMethodsPermission.COMPARE)
  @Query(() => MethodRanking, {
    nullable: true,
    description: `${RANKS} The same as \`decisionMethods.rank\`.`,
  })
  methodRanking(
    @Arg('input', () => MethodRankingInput, { description: 'The table and the method.' })
    input: MethodRankingInput,
  ): MethodRanking {
    return rankByMethod(input);
  }

  @Complexity(100)
  @FieldResolver(() => MethodRanking, { nullable: true, description: RANKS })
  rank(
    @Arg('input', () => MethodRankingInput, { description: 'The table and the method.' })
    input: MethodRankingInput,
  ): MethodRanking {
    return rankByMethod(input);
  }

  @Complexity(100)
  @FieldResolver(() => PairwiseWeights, {
    nullable: true,
    description: 'Weights from pairwise comparisons (AHP), with their consistency ratio. Nothing is stored.',
  })
  pairwiseWeights(
    @Arg('input', () => PairwiseWeightsInput, { description: 'The comparisons.' })
    input: PairwiseWeightsInput,
  ): PairwiseWeights {
    return weightsByPairs(input);
  }

  @Complexity(100)
  @FieldResolver(() => Consensus, {
    nullable: true,
    description:
      'The Borda consensus of several orders; the tied share the mean of their points. Nothing is stored.',
  })
  consensus(
    @Arg('input', () => ConsensusInput, { description: 'The orders that people hold.' })
    input: ConsensusInput,
  ): Consensus {
    return consensusOf(input);
  }

  @Complexity(10)
  @FieldResolver(() => AgreementView, {
    nullable: true,
    description:
      'How far two lists of values order the same things alike (Kendall, Spearman). Nothing is stored.',
  })
  agreement(
    @Arg('input', () => AgreementInput, { description: 'The two lists.' }) { first, second }: AgreementInput,
  ): AgreementView {
    atMost('input.first', first.length, MAX_VALUES);
    if (first.length !== second.length)
      throw badInput({
        argument: 'input.second',
        reason: refusalReason('lengthsDiffer', { found: second.length, wanted: first.length }),
      });
    if (first.length < 2) throw badInput({ argument: 'input.first', reason: refusalReason('twoValues') });
    for (const [argument, values] of Object.entries({ first, second })) {
      const lost = values.findIndex((value) => !Number.isFinite(value));
      if (lost >= 0)
        throw badInput({ argument: `input.${argument}.${lost}`, reason: refusalReason('beyondLargest') });
    }
    return agreementOf(first, second);
  }
}
