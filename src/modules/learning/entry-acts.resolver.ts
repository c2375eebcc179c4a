import { Arg, Ctx, Resolver } from 'type-graphql';
import { Requires } from '../../platform/graphql/authorization.js';
import type { Context } from '../../platform/graphql/context.js';
import { atMost, checkedText } from '../../platform/graphql/input-checks.js';
import { PayloadMutation } from '../../platform/graphql/mutation-payload.js';
import { decodeUuid } from '../../platform/graphql/node-id.js';
import { decodeDocuments, personOf } from '../records/index.js';
import { claimLearning, type EntryKey, refuseLearning, verifyLearning, withdrawLearning } from './claims.js';
import {
  ClaimLearningInput,
  type LearningEntryInput,
  RefuseLearningInput,
  VerifyLearningInput,
  WithdrawLearningInput,
} from './entry.inputs.js';
import { LearningEntry } from './learning-entry.entity.js';
import { LearningPermission } from './permissions.js';

const MAX_NAME_LENGTH = 200;
const MAX_TEXT_LENGTH = 2_000;
const MAX_DOCUMENTS = 20;
const INPUT = { description: 'What the action needs.' } as const;

@Resolver()
export class LearningActsResolver {
  @Requires(LearningPermission.CLAIM)
  @PayloadMutation(() => LearningEntry, {
    description:
      'Claims learning for the ledger of hours. It counts once an officer has verified it; until then it is shown beside.',
  })
  async claimLearning(
    @Arg('input', () => ClaimLearningInput, INPUT) input: ClaimLearningInput,
    @Ctx() context: Context,
  ): Promise<LearningEntry> {
    const { form, startedOn, endedOn, delivery, isAbroad, quantity, certificate } = input;
    atMost('input.documentIds', input.documentIds.length, MAX_DOCUMENTS);
    return claimLearning(context, {
      employeeId: personOf(context, input.employeeId),
      form,
      title: checkedText(input.title, 'input.title', MAX_NAME_LENGTH),
      provider: checkedText(input.provider, 'input.provider', MAX_NAME_LENGTH),
      startedOn,
      endedOn,
      delivery,
      isAbroad,
      quantity,
      certificate:
        certificate == null ? null : checkedText(certificate, 'input.certificate', MAX_NAME_LENGTH),
      documentIds: decodeDocuments(input.documentIds),
    });
  }

  @Requires(LearningPermission.VERIFY)
  @PayloadMutation(() => LearningEntry, {
    description:
      'Verifies a claim: its hours count, and a training becomes part of the record, with its certificate.',
  })
  verifyLearning(
    @Arg('input', () => VerifyLearningInput, INPUT) input: VerifyLearningInput,
    @Ctx() context: Context,
  ): Promise<LearningEntry> {
    return verifyLearning(context, keyOf(input));
  }

  @Requires(LearningPermission.VERIFY)
  @PayloadMutation(() => LearningEntry, {
    description: 'Refuses a claim that does not hold, with the reason.',
  })
  refuseLearning(
    @Arg('input', () => RefuseLearningInput, INPUT) input: RefuseLearningInput,
    @Ctx() context: Context,
  ): Promise<LearningEntry> {
    return refuseLearning(context, keyOf(input), checkedText(input.reason, 'input.reason', MAX_TEXT_LENGTH));
  }

  @Requires(LearningPermission.CLAIM)
  @PayloadMutation(() => LearningEntry, { description: 'Takes back a claim that nobody has decided yet.' })
  withdrawLearning(
    @Arg('input', () => WithdrawLearningInput, INPUT) input: WithdrawLearningInput,
    @Ctx() context: Context,
  ): Promise<LearningEntry> {
    const { reason } = input;
    return withdrawLearning(
      context,
      keyOf(input),
      reason == null ? null : checkedText(reason, 'input.reason', MAX_TEXT_LENGTH),
    );
  }
}

function keyOf({ learningEntryId, expectedVersion }: LearningEntryInput): EntryKey {
  return { id: decodeUuid(learningEntryId, 'LearningEntry', 'input.learningEntryId'), expectedVersion };
}
