import { Field, InputType, Int } from 'type-graphql';

/**
 * For a mutation that would do its work twice if the request were repeated: under one key it is done once.
 */
@InputType({ description: 'An input with an idempotency key.' })
export abstract class IdempotentInput {
  @Field(() => String, {
    nullable: true,
    description:
      'The same key with the same input changes nothing again and answers as before; 1 to 200 characters.',
  })
  idempotencyKey?: string | null;
}

/** For a mutation of something that others may have changed since: the optimistic lock. */
@InputType({ description: 'An input with an expected version.' })
export abstract class VersionedInput {
  @Field(() => Int, {
    description: 'The version that you have read. Another one is refused with VERSION_CONFLICT.',
  })
  expectedVersion!: number;
}
