import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Authenticated } from '../../platform/graphql/authorization.js';
import type { Context } from '../../platform/graphql/context.js';

@ObjectType({
  description:
    'What the caller may still ask for in the present minute; the same stands in the headers `ratelimit-limit`, `-remaining` and `-reset`.',
})
export class RateLimit {
  @Field(() => Int, { description: 'Units of cost a minute.' })
  limit!: number;

  @Field(() => Int, {
    description:
      'Units that this request has cost: one for each object that it may return, more for what computes much.',
  })
  cost!: number;

  @Field(() => Int, { description: 'Units left, this request taken off.' })
  remaining!: number;

  @Field(() => Int, { description: 'Seconds until the units are full again.' })
  resetsInSeconds!: number;
}

@Resolver()
export class RateLimitResolver {
  @Authenticated()
  @Query(() => RateLimit, { description: 'What the caller may still ask for.' })
  rateLimit(@Ctx() { request }: Context): RateLimit {
    const { limit = 0, remaining = 0, resetsInSeconds = 0 } = request.rateLimit ?? {};
    return { limit, remaining, resetsInSeconds, cost: request.cost };
  }
}
