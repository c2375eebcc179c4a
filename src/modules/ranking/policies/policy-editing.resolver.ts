import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { LocalDate } from '../../../platform/calendar.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Idempotent } from '../../../platform/graphql/idempotency.js';
import { LocalDateScalar } from '../../../platform/graphql/scalars.js';
import { scalesOn } from '../columnar/scales.query.js';
import { policyFaults } from '../engine/policy-faults.js';
import { policyRefused } from '../errors.js';
import { RankingPermission } from '../permissions.js';
import { activatePolicy, draftOf, findPolicy, nextVersion, retirePolicy, storePolicy } from './edit-policies.js';
import { storedPolicy } from './policies.query.js';
import { MeritPolicy } from './policy.entity.js';
import { MeritPolicyInput, PolicyVersionKey } from './policy.inputs.js';

@ObjectType('PolicyFault', { description: 'Why a policy cannot be used, and where in the tree.' })
export class PolicyFaultView {
  @Field(() => String, { description: 'Such as WEIGHT_NOT_WHOLE, RUBRIC_GAP, RUBRIC_OVERLAP or SHARES_DO_NOT_ADD_UP.' })
  code!: string;

  @Field(() => String, { description: 'Path of the field in the input.' })
  path!: string;

  @Field(() => String, { description: 'What is wrong, in one English sentence.' })
  detail!: string;
}

@Resolver()
export class PolicyEditingResolver {
  @Requires(RankingPermission.READ_POLICIES)
  @Query(() => [PolicyFaultView], {
    nullable: true,
    description: 'What is wrong with a policy, before anything is stored; empty where it can be used, also as the default.',
  })
  async policyFaults(
    @Arg('input', () => MeritPolicyInput, { description: 'The policy to check.' }) input: MeritPolicyInput,
    @Ctx() context: Context,
  ): Promise<PolicyFaultView[]> {
    return policyFaults(draftOf(input, 1).policy, await scalesOn(context, context.today));
  }

  @Idempotent()
  @Requires(RankingPermission.EDIT_POLICIES)
  @Mutation(() => MeritPolicy, {
    nullable: true,
    description:
      'Stores the next version of a policy, or the first of a new one, as a draft. A policy that cannot be used is refused with each place named, and nothing is stored.',
  })
  async draftPolicy(
    @Arg('input', () => MeritPolicyInput, { description: 'What the action needs.' }) input: MeritPolicyInput,
    @Ctx() context: Context,
  ): Promise<MeritPolicy> {
    const draft = draftOf(input, await nextVersion(context.em, input.code));
    const faults = policyFaults(draft.policy, await scalesOn(context, context.today));
    if (faults.length > 0) throw policyRefused({ policy: `${draft.row.code} version ${draft.row.version}`, faults });
    return storePolicy(context.em, draft);
  }

  @Requires(RankingPermission.EDIT_POLICIES)
  @Mutation(() => MeritPolicy, {
    nullable: true,
    description:
      'Puts a draft in force from a day, today or later, and ends the version of its code that is in force then; as the default it also ends the default of then. Rankings of earlier days stay what they were.',
  })
  async activatePolicy(
    @Arg('policy', () => PolicyVersionKey, { description: 'Code and version of the policy.' }) key: PolicyVersionKey,
    @Arg('from', () => LocalDateScalar, { description: 'The first day, included.' }) from: LocalDate,
    @Arg('asDefault', () => Boolean, { defaultValue: false, description: 'Whether it becomes the default policy.' }) asDefault: boolean,
    @Ctx() context: Context,
  ): Promise<MeritPolicy> {
    const policy = await findPolicy(context.em, key);
    const row = await context.loadRow(MeritPolicy, policy.id);
    const faults = row ? policyFaults((await storedPolicy(context, row)).policy, await scalesOn(context, from), asDefault) : [];
    if (faults.length > 0) throw policyRefused({ policy: `${key.code} version ${key.version}`, faults });
    return activatePolicy(context.em, policy, from, asDefault, context.today);
  }

  @Requires(RankingPermission.EDIT_POLICIES)
  @Mutation(() => MeritPolicy, {
    nullable: true,
    description: 'Ends a policy: the day, today or later, is the first without it. The default needs a successor first.',
  })
  async retirePolicy(
    @Arg('policy', () => PolicyVersionKey, { description: 'Code and version of the policy.' }) key: PolicyVersionKey,
    @Arg('from', () => LocalDateScalar, { description: 'The first day, included.' }) from: LocalDate,
    @Ctx() context: Context,
  ): Promise<MeritPolicy> {
    return retirePolicy(context.em, await findPolicy(context.em, key), from, context.today);
  }
}
