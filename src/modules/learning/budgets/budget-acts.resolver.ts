import { Arg, Ctx, Resolver } from 'type-graphql';
import { badInput } from '../../../platform/errors.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { atMost, checkedText } from '../../../platform/graphql/input-checks.js';
import { PayloadMutation } from '../../../platform/graphql/mutation-payload.js';
import { decodeUuid } from '../../../platform/graphql/node-id.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { checkYear } from '../learning-years.js';
import { LearningPermission } from '../permissions.js';
import { LearningBudget, LearningCommitment } from './budget.entity.js';
import {
  CommitLearningFundsInput,
  RecordLearningBudgetInput,
  RecordLearningSpendingInput,
  ReleaseLearningCommitmentInput,
} from './budget.inputs.js';
import {
  type CommitmentKey,
  commitFunds,
  recordBudget,
  recordSpending,
  releaseCommitment,
} from './budgets.js';
import { rupiahOf } from './rupiah.js';

const MAX_LINES = 50;
const MAX_NAME_LENGTH = 200;
const MAX_BASIS_LENGTH = 500;
const MAX_TEXT_LENGTH = 2_000;
const INPUT = { description: 'What the action needs.' } as const;

@Resolver()
export class LearningBudgetActsResolver {
  @Requires(LearningPermission.KEEP_BUDGETS)
  @PayloadMutation(() => LearningBudget, {
    description:
      'Records what an agency has for developing people in a year, or what a later decree changes. Never less than is bound already.',
  })
  async recordLearningBudget(
    @Arg('input', () => RecordLearningBudgetInput, INPUT) input: RecordLearningBudgetInput,
    @Ctx() context: Context,
  ): Promise<LearningBudget> {
    const { agencyId, year, level, base, lines, document, expectedVersion } = input;
    checkYear(context.today, year, 'input.year');
    if (lines.length === 0) throw badInput({ argument: 'input.lines', reason: refusalReason('atLeastOne') });
    atMost('input.lines', lines.length, MAX_LINES);
    return recordBudget(context, {
      agencyId: decodeUuid(agencyId, 'Unit', 'input.agencyId'),
      year,
      level,
      baseRupiah: rupiahOf(base, 'input.base'),
      lines: lines.map(({ category, amount }, at) => ({
        category,
        amountRupiah: rupiahOf(amount, `input.lines.${at}.amount`),
      })),
      document: checkedText(document, 'input.document', MAX_BASIS_LENGTH),
      expectedVersion: expectedVersion ?? null,
    });
  }

  @Requires(LearningPermission.KEEP_BUDGETS)
  @PayloadMutation(() => LearningCommitment, {
    description: 'Binds money of a budget; never more than is planned and free.',
  })
  async commitLearningFunds(
    @Arg('input', () => CommitLearningFundsInput, INPUT) input: CommitLearningFundsInput,
    @Ctx() context: Context,
  ): Promise<LearningCommitment> {
    return commitFunds(context, {
      budgetId: decodeUuid(input.learningBudgetId, 'LearningBudget', 'input.learningBudgetId'),
      title: checkedText(input.title, 'input.title', MAX_NAME_LENGTH),
      amountRupiah: rupiahOf(input.amount, 'input.amount'),
      document: checkedText(input.document, 'input.document', MAX_NAME_LENGTH),
    });
  }

  @Requires(LearningPermission.KEEP_BUDGETS)
  @PayloadMutation(() => LearningCommitment, {
    description: 'Records what was spent of money that is bound; never more than is left of it.',
  })
  async recordLearningSpending(
    @Arg('input', () => RecordLearningSpendingInput, INPUT) input: RecordLearningSpendingInput,
    @Ctx() context: Context,
  ): Promise<LearningCommitment> {
    return recordSpending(context, keyOf(input), rupiahOf(input.amount, 'input.amount'));
  }

  @Requires(LearningPermission.KEEP_BUDGETS)
  @PayloadMutation(() => LearningCommitment, {
    description: 'Releases money that is bound: what was not spent is free again.',
  })
  async releaseLearningCommitment(
    @Arg('input', () => ReleaseLearningCommitmentInput, INPUT) input: ReleaseLearningCommitmentInput,
    @Ctx() context: Context,
  ): Promise<LearningCommitment> {
    return releaseCommitment(
      context,
      keyOf(input),
      checkedText(input.reason, 'input.reason', MAX_TEXT_LENGTH),
    );
  }
}

function keyOf({
  learningCommitmentId,
  expectedVersion,
}: {
  readonly learningCommitmentId: string;
  readonly expectedVersion: number;
}): CommitmentKey {
  const id = decodeUuid(learningCommitmentId, 'LearningCommitment', 'input.learningCommitmentId');
  return { id, expectedVersion };
}
