import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { LocalDate } from '../../platform/calendar.js';
import type { Row } from '../../platform/database/row-reader.js';
import { raw } from '../../platform/database/sql.js';
import { badInput } from '../../platform/errors.js';
import { Requires } from '../../platform/graphql/authorization.js';
import type { Context } from '../../platform/graphql/context.js';
import { checkedText } from '../../platform/graphql/input-checks.js';
import { PayloadMutation } from '../../platform/graphql/mutation-payload.js';
import { decodeUuid } from '../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../platform/graphql/scalars.js';
import { refusalReason } from '../../platform/i18n/local-text.js';
import { invalidateAuthentication } from './authentication.js';
import {
  blockSubject,
  type Issued,
  issueServiceToken,
  MAX_OVERLAP,
  revokeServiceToken,
  rotateServiceToken,
  unblockSubject,
} from './manage-access.js';
import { AccessPermission } from './permissions.js';
import { BlockedSubject, ServiceToken } from './service-token.entity.js';

@InputType({ description: 'A service token to issue.' })
class IssueServiceTokenInput {
  @Field(() => String, { description: 'What it is for; 1 to 200 characters.' })
  name!: string;

  @Field(() => [String], { description: 'Permissions out of those of the role REPORTER.' })
  scopes!: string[];

  @Field(() => LocalDateScalar, {
    description: 'The last day on which it is accepted, at most 366 days from today.',
  })
  expiresOn!: LocalDate;
}

@InputType({ description: 'A subject whose tokens are to be refused.' })
class BlockSubjectInput {
  @Field(() => String, { description: "The subject of the person's tokens." })
  subject!: string;

  @Field(() => String, { description: 'Why; 1 to 500 characters.' })
  reason!: string;
}

@ObjectType({ description: 'A service token with its secret, which is never shown again.' })
abstract class IssuedToken {
  @Field(() => ServiceToken, { description: 'The token, without its secret.' })
  serviceToken!: ServiceToken;

  @Field(() => String, {
    description: 'Sent as `Authorization: Bearer …`, or as the password of Basic with any user name.',
  })
  secret!: string;
}

@ObjectType({ description: 'A new service token with its secret, which is never shown again.' })
class IssueServiceTokenPayload extends IssuedToken {}

@ObjectType({ description: 'A service token with its new secret, which is never shown again.' })
class RotateServiceTokenPayload extends IssuedToken {}

@ObjectType({ description: 'What `unblockSubject` changed.' })
class UnblockSubjectPayload {
  @Field(() => Boolean, { description: 'Whether the subject was blocked before.' })
  hasChanged!: boolean;
}

@InputType({ description: 'Input of `rotateServiceToken`.' })
export class RotateServiceTokenInput {
  @Field(() => ID, { description: 'Id of the service token.' })
  serviceTokenId!: string;

  @Field(() => Int, { defaultValue: 7, description: '0 to 30.' })
  overlapDays!: number;
}

@InputType({ description: 'Input of `revokeServiceToken`.' })
export class RevokeServiceTokenInput {
  @Field(() => ID, { description: 'Id of the service token.' })
  serviceTokenId!: string;
}

@InputType({ description: 'Input of `unblockSubject`.' })
export class UnblockSubjectInput {
  @Field(() => String, { description: 'The subject.' })
  subject!: string;
}

@Resolver()
export class AccessResolver {
  @Requires(AccessPermission.MANAGE)
  @Query(() => [ServiceToken], {
    description: 'Service tokens, the newest first, expired and revoked ones included.',
  })
  serviceTokens(@Ctx() { rows }: Context): Promise<Row<ServiceToken>[]> {
    return rows.select(ServiceToken, undefined, { orderBy: raw('t.id desc') });
  }

  @Requires(AccessPermission.MANAGE)
  @Query(() => [BlockedSubject], { description: 'Those whose tokens are refused.' })
  blockedSubjects(@Ctx() { rows }: Context): Promise<Row<BlockedSubject>[]> {
    return rows.select(BlockedSubject, undefined, { orderBy: raw('t.subject') });
  }

  @Requires(AccessPermission.MANAGE)
  @Mutation(() => IssueServiceTokenPayload, {
    nullable: true,
    description: 'Issues a token for a reporting tool.',
  })
  issueServiceToken(
    @Arg('input', () => IssueServiceTokenInput, { description: 'What the action needs.' })
    input: IssueServiceTokenInput,
    @Ctx() context: Context,
  ): Issued {
    const { scopes, expiresOn } = input;
    return issueServiceToken(
      context.em,
      { name: checkedText(input.name, 'input.name', 200), scopes, expiresOn },
      by(context),
    );
  }

  @Requires(AccessPermission.MANAGE)
  @Mutation(() => RotateServiceTokenPayload, {
    nullable: true,
    description:
      'Gives a token a new secret. The former one is accepted until the end of the last of the days given; with 0 days it is refused at once.',
  })
  rotateServiceToken(
    @Arg('input', () => RotateServiceTokenInput, { description: 'What the action needs.' })
    input: RotateServiceTokenInput,
    @Ctx() context: Context,
  ): Promise<Issued> {
    if (input.overlapDays < 0 || input.overlapDays > MAX_OVERLAP)
      throw badInput({
        argument: 'input.overlapDays',
        reason: refusalReason('notBetween', { value: input.overlapDays, least: 0, most: MAX_OVERLAP }),
      });
    return rotateServiceToken(
      context.em,
      decodeUuid(input.serviceTokenId, 'ServiceToken', 'input.serviceTokenId'),
      input.overlapDays,
      by(context),
    );
  }

  @Requires(AccessPermission.MANAGE)
  @PayloadMutation(() => ServiceToken, {
    description:
      'Revokes a token: it is refused at once here, and within five seconds by every other process.',
  })
  revokeServiceToken(
    @Arg('input', () => RevokeServiceTokenInput, { description: 'What the action needs.' })
    input: RevokeServiceTokenInput,
    @Ctx() context: Context,
  ): Promise<ServiceToken> {
    return revokeServiceToken(
      context.em,
      decodeUuid(input.serviceTokenId, 'ServiceToken', 'input.serviceTokenId'),
      by(context),
    );
  }

  @Requires(AccessPermission.MANAGE)
  @PayloadMutation(() => BlockedSubject, {
    description:
      'Refuses whatever tokens somebody presents: at once here, and within five seconds in every other process.',
  })
  blockSubject(
    @Arg('input', () => BlockSubjectInput, { description: 'What the action needs.' })
    input: BlockSubjectInput,
    @Ctx() context: Context,
  ): Promise<BlockedSubject> {
    const [subject, reason] = [
      checkedText(input.subject, 'input.subject', 500),
      checkedText(input.reason, 'input.reason', 500),
    ];
    return blockSubject(context.em, { subject, reason }, by(context));
  }

  @Requires(AccessPermission.MANAGE)
  @Mutation(() => UnblockSubjectPayload, { nullable: true, description: 'Lets somebody in again.' })
  async unblockSubject(
    @Arg('input', () => UnblockSubjectInput, { description: 'What the action needs.' })
    input: UnblockSubjectInput,
    @Ctx() context: Context,
  ): Promise<UnblockSubjectPayload> {
    by(context);
    return { hasChanged: await unblockSubject(context.em, checkedText(input.subject, 'input.subject', 500)) };
  }
}

/** Who does it and when; a change takes effect in authentication as soon as it is committed. */
function by({ principal, today, request, rows }: Context) {
  request.afterCommit.push(() => invalidateAuthentication(rows));
  return { subject: principal.subject, today };
}
