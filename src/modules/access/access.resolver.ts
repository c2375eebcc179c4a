import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { LocalDate } from '../../platform/calendar.js';
import type { Row } from '../../platform/database/row-reader.js';
import { raw } from '../../platform/database/sql.js';
import { badInput } from '../../platform/errors.js';
import { Requires } from '../../platform/graphql/authorization.js';
import type { Context } from '../../platform/graphql/context.js';
import { checkedText } from '../../platform/graphql/input-checks.js';
import { decodeUuid } from '../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../platform/graphql/scalars.js';
import { invalidateAuthentication } from './authentication.js';
import { blockSubject, type Issued, issueServiceToken, MAX_OVERLAP, revokeServiceToken, rotateServiceToken, unblockSubject } from './manage-access.js';
import { AccessPermission } from './permissions.js';
import { BlockedSubject, ServiceToken } from './service-token.entity.js';

@InputType({ description: 'A service token to issue.' })
class ServiceTokenInput {
  @Field(() => String, { description: 'What it is for; 1 to 200 characters.' })
  name!: string;

  @Field(() => [String], { description: 'Permissions out of those of the role REPORTER.' })
  scopes!: string[];

  @Field(() => LocalDateScalar, { description: 'The last day on which it is accepted, at most 366 days from today.' })
  expiresOn!: LocalDate;
}

@InputType({ description: 'A subject whose tokens are to be refused.' })
class BlockInput {
  @Field(() => String, { description: "The subject of the person's tokens." })
  subject!: string;

  @Field(() => String, { description: 'Why; 1 to 500 characters.' })
  reason!: string;
}

@ObjectType({ description: 'A service token with its secret, which is never shown again.' })
class IssuedServiceToken {
  @Field(() => ServiceToken, { description: 'The token, without its secret.' })
  token!: ServiceToken;

  @Field(() => String, { description: 'Sent as `Authorization: Bearer …`, or as the password of Basic with any user name.' })
  secret!: string;
}

@Resolver()
export class AccessResolver {
  @Requires(AccessPermission.MANAGE)
  @Query(() => [ServiceToken], { description: 'Service tokens, the newest first, expired and revoked ones included.' })
  serviceTokens(@Ctx() { rows }: Context): Promise<Row<ServiceToken>[]> {
    return rows.select(ServiceToken, undefined, { orderBy: raw('t.id desc') });
  }

  @Requires(AccessPermission.MANAGE)
  @Query(() => [BlockedSubject], { description: 'Those whose tokens are refused.' })
  blockedSubjects(@Ctx() { rows }: Context): Promise<Row<BlockedSubject>[]> {
    return rows.select(BlockedSubject, undefined, { orderBy: raw('t.subject') });
  }

  @Requires(AccessPermission.MANAGE)
  @Mutation(() => IssuedServiceToken, { nullable: true, description: 'Issues a token for a reporting tool.' })
  issueServiceToken(
    @Arg('input', () => ServiceTokenInput, { description: 'What the action needs.' }) input: ServiceTokenInput,
    @Ctx() context: Context,
  ): Issued {
    const { scopes, expiresOn } = input;
    return issueServiceToken(context.em, { name: checkedText(input.name, 'input.name', 200), scopes, expiresOn }, by(context));
  }

  @Requires(AccessPermission.MANAGE)
  @Mutation(() => IssuedServiceToken, {
    nullable: true,
    description: 'Gives a token a new secret. The former one is accepted until the end of the last of the days given; with 0 days it is refused at once.',
  })
  rotateServiceToken(
    @Arg('id', () => ID, { description: 'Id of the object.' }) id: string,
    @Arg('overlapDays', () => Int, { defaultValue: 7, description: '0 to 30.' }) overlapDays: number,
    @Ctx() context: Context,
  ): Promise<Issued> {
    if (overlapDays < 0 || overlapDays > MAX_OVERLAP) throw badInput({ argument: 'overlapDays', reason: `${overlapDays} is not between 0 and ${MAX_OVERLAP}` });
    return rotateServiceToken(context.em, decodeUuid(id, 'ServiceToken'), overlapDays, by(context));
  }

  @Requires(AccessPermission.MANAGE)
  @Mutation(() => ServiceToken, { nullable: true, description: 'Revokes a token: it is refused at once here, and within five seconds by every other process.' })
  revokeServiceToken(@Arg('id', () => ID, { description: 'Id of the object.' }) id: string, @Ctx() context: Context): Promise<ServiceToken> {
    return revokeServiceToken(context.em, decodeUuid(id, 'ServiceToken'), by(context));
  }

  @Requires(AccessPermission.MANAGE)
  @Mutation(() => BlockedSubject, {
    nullable: true,
    description: 'Refuses whatever tokens somebody presents: at once here, and within five seconds in every other process.',
  })
  blockSubject(@Arg('input', () => BlockInput, { description: 'What the action needs.' }) input: BlockInput, @Ctx() context: Context): Promise<BlockedSubject> {
    const [subject, reason] = [checkedText(input.subject, 'input.subject', 500), checkedText(input.reason, 'input.reason', 500)];
    return blockSubject(context.em, { subject, reason }, by(context));
  }

  @Requires(AccessPermission.MANAGE)
  @Mutation(() => Boolean, { nullable: true, description: 'Lets somebody in again; false if they were not blocked.' })
  unblockSubject(@Arg('subject', () => String, { description: 'The subject.' }) subject: string, @Ctx() context: Context): Promise<boolean> {
    by(context);
    return unblockSubject(context.em, subject);
  }
}

/** Who does it and when; a change takes effect in authentication as soon as it is committed. */
function by({ principal, today, request, rows }: Context) {
  request.afterCommit.push(() => invalidateAuthentication(rows));
  return { subject: principal.subject, today };
}
