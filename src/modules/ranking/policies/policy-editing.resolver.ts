import { Arg, Ctx, Field, InputType, ObjectType, Query, Resolver } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { IdempotentInput } from '../../../platform/graphql/mutation-input.js';
import { PayloadMutation } from '../../../platform/graphql/mutation-payload.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { scalesOn } from '../columnar/scales.query.js';
import { policyFaults } from '../engine/policy-faults.js';
import { policyRefused, toldFaults } from '../errors.js';
import { sentence } from '../messages/sentence.js';
import { RankingPermission } from '../permissions.js';
import {
  activatePolicy,
  draftOf,
  findPolicy,
  nextVersion,
  retirePolicy,
  storePolicy,
} from './edit-policies.js';
import { policyVersion, storedPolicy } from './policies.query.js';
import { MeritPolicy } from './policy.entity.js';
import { MeritPolicyInput, PolicyVersionKey } from './policy.inputs.js';

@ObjectType('PolicyFault', { description: 'Why a policy cannot be used, and where in the tree.' })
export class PolicyFaultView {
  @Field(() => String, {
    description: 'Such as WEIGHT_NOT_WHOLE, RUBRIC_GAP, RUBRIC_OVERLAP or SHARES_DO_NOT_ADD_UP.',
  })
  code!: string;

  @Field(() => String, { description: 'Path of the field in the policy.' })
  path!: string;

  @Field(() => String, { description: 'What is wrong, in one sentence.' })
  detail!: string;
}

@InputType({ description: 'Input of `draftPolicy`.' })
export class DraftPolicyInput extends IdempotentInput {
  @Field(() => MeritPolicyInput, {
    description: 'The policy; its code says of which it is the next version.',
  })
  policy!: MeritPolicyInput;
}

@InputType({ description: 'Input of `activatePolicy`.' })
export class ActivatePolicyInput {
  @Field(() => PolicyVersionKey, { description: 'Code and version of the policy.' })
  policy!: PolicyVersionKey;

  @Field(() => LocalDateScalar, { description: 'The first day, included.' })
  from!: LocalDate;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it becomes the default policy.' })
  isDefault!: boolean;
}

@InputType({ description: 'Input of `retirePolicy`.' })
export class RetirePolicyInput {
  @Field(() => PolicyVersionKey, { description: 'Code and version of the policy.' })
  policy!: PolicyVersionKey;

  @Field(() => LocalDateScalar, { description: 'The first day, included.' })
  from!: LocalDate;
}

@Resolver()
export class PolicyEditingResolver {
  @Requires(RankingPermission.READ_POLICIES)
  @Query(() => [PolicyFaultView], {
    nullable: true,
    description:
      'What is wrong with a policy, before anything is stored; empty where it can be used, also as the default.',
  })
  async policyFaults(
    @Arg('input', () => MeritPolicyInput, { description: 'The policy to check.' }) input: MeritPolicyInput,
    @Ctx() context: Context,
  ): Promise<PolicyFaultView[]> {
    return policyFaults(draftOf(input, 1).policy, await scalesOn(context, context.today)).map((fault) => ({
      ...fault,
      detail: sentence(fault.detail, context.language),
    }));
  }

  @Requires(RankingPermission.EDIT_POLICIES)
  @PayloadMutation(() => MeritPolicy, {
    description:
      'Stores the next version of a policy, or the first of a new one, as a draft. A policy that cannot be used is refused with each place named, and nothing is stored.',
  })
  async draftPolicy(
    @Arg('input', () => DraftPolicyInput, { description: 'What the action needs.' }) {
      policy: content,
    }: DraftPolicyInput,
    @Ctx() context: Context,
  ): Promise<MeritPolicy> {
    const draft = draftOf(content, await nextVersion(context.em, content.code));
    const faults = policyFaults(draft.policy, await scalesOn(context, context.today));
    if (faults.length > 0)
      throw policyRefused({ policy: policyVersion(draft.row), faults: toldFaults(faults) });
    return storePolicy(context.em, draft);
  }

  @Requires(RankingPermission.EDIT_POLICIES)
  @PayloadMutation(() => MeritPolicy, {
    description:
      'Puts a draft in force from a day, today or later, and ends the version of its code that is in force then. As the default it also ends the default of then. Rankings of earlier days stay what they were.',
  })
  async activatePolicy(
    @Arg('input', () => ActivatePolicyInput, { description: 'What the action needs.' })
    input: ActivatePolicyInput,
    @Ctx() context: Context,
  ): Promise<MeritPolicy> {
    const policy = await findPolicy(context.em, input.policy);
    const row = await context.loadRow(MeritPolicy, policy.id);
    const faults = row
      ? policyFaults(
          (await storedPolicy(context, row)).policy,
          await scalesOn(context, input.from),
          input.isDefault,
        )
      : [];
    if (faults.length > 0)
      throw policyRefused({ policy: policyVersion(input.policy), faults: toldFaults(faults) });
    return activatePolicy(context.em, policy, input.from, input.isDefault, context.today);
  }

  @Requires(RankingPermission.EDIT_POLICIES)
  @PayloadMutation(() => MeritPolicy, {
    description:
      'Ends a policy: the day, today or later, is the first without it. The default needs a successor first.',
  })
  async retirePolicy(
    @Arg('input', () => RetirePolicyInput, { description: 'What the action needs.' })
    input: RetirePolicyInput,
    @Ctx() context: Context,
  ): Promise<MeritPolicy> {
    return retirePolicy(context.em, await findPolicy(context.em, input.policy), input.from, context.today);
  }
}
