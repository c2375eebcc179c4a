import { Field, ID, InputType } from 'type-graphql';
import { IdempotentInput, VersionedInput } from '../../platform/graphql/mutation-input.js';
import { PositionClass } from '../organization/index.js';

@InputType({ description: 'Input of `nominateToPool`.' })
export class NominateToPoolInput extends IdempotentInput {
  @Field(() => ID, { description: 'Id of the person.' })
  employeeId!: string;

  @Field(() => PositionClass, { description: 'Class of posts.' })
  class!: PositionClass;

  @Field(() => String, { description: '1 to 500 characters.' })
  document!: string;
}

@InputType({ description: 'Input of `confirmPoolMember`.' })
export class ConfirmPoolMemberInput extends VersionedInput {
  @Field(() => ID, { description: 'Id of the membership.' })
  poolMembershipId!: string;

  @Field(() => String, { description: '1 to 500 characters.' })
  document!: string;
}

@InputType({ description: 'Input of `leavePool`.' })
export class LeavePoolInput extends VersionedInput {
  @Field(() => ID, { description: 'Id of the membership.' })
  poolMembershipId!: string;

  @Field(() => String, { description: '1 to 500 characters.' })
  reason!: string;
}
