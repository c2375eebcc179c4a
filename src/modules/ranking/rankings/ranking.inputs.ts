import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: 'Names a policy; without a version the one in force on the day of the ranking.' })
export class PolicyKey {
  @Field(() => String, { description: 'Stable code, unique among its kind.' })
  code!: string;

  @Field(() => Int, { nullable: true, description: 'Version; the one in force if left out.' })
  version?: number | null;
}
