import { Arg, Args, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from 'type-graphql';
import { Connection, PageArguments, type PageOf } from '../../platform/database/keyset-page.js';
import type { Row } from '../../platform/database/row-reader.js';
import { and, raw, sql, TRUE } from '../../platform/database/sql.js';
import { badId } from '../../platform/errors.js';
import { Requires } from '../../platform/graphql/authorization.js';
import type { Context } from '../../platform/graphql/context.js';
import { checkedText } from '../../platform/graphql/input-checks.js';
import { IdempotentInput } from '../../platform/graphql/mutation-input.js';
import { PayloadMutation } from '../../platform/graphql/mutation-payload.js';
import { nodeById } from '../../platform/graphql/node.resolver.js';
import { decodeUuid, Identified } from '../../platform/graphql/node-id.js';
import { refusalReason } from '../../platform/i18n/local-text.js';
import { parameters } from '../organization/index.js';
import { DataRequest, DataRequestKind, DataRequestOutcome } from './data-request.entity.js';
import { answerDataRequest, raiseDataRequest } from './data-requests.js';
import { noOwnRecord } from './errors.js';
import { ProtectionPermission } from './permissions.js';

const MAX_TEXT_LENGTH = 4_000;
const DataRequestConnection = Connection(() => DataRequest, 'DataRequest');
const firstDue = { tag: 'due', keys: [{ sql: raw('t.id'), kind: 'uuid', descending: true }] } as const;

@InputType({ description: 'A request about one’s own data, or an objection.' })
class RaiseDataRequestInput extends IdempotentInput {
  @Field(() => DataRequestKind, { description: 'Which kind it is.' })
  kind!: DataRequestKind;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of what it is about: a record, a post whose ranking is meant, a plan, a decision.',
  })
  aboutId?: string | null;

  @Field(() => String, { description: '1 to 4000 characters.' })
  reason!: string;
}

@InputType({ description: 'Every condition given must hold.' })
class DataRequestFilter {
  @Field(() => DataRequestKind, { nullable: true, description: 'Which kind it is.' })
  kind?: DataRequestKind | null;

  @Field(() => Boolean, { nullable: true, description: 'Answered, or not yet.' })
  isAnswered?: boolean | null;
}

@InputType({ description: 'Input of `answerDataRequest`.' })
export class AnswerDataRequestInput {
  @Field(() => ID, { description: 'Id of the data request.' })
  dataRequestId!: string;

  @Field(() => DataRequestOutcome, { description: 'What was decided about the request.' })
  outcome!: DataRequestOutcome;

  @Field(() => String, { description: '1 to 4000 characters.' })
  answer!: string;
}

@Resolver(() => DataRequest)
export class DataRequestResolver {
  @Requires(ProtectionPermission.REQUEST)
  @Query(() => DataRequestConnection, {
    description:
      'Requests about personal data, the newest first: of people whose record the caller may see, and of oneself.',
  })
  dataRequests(
    @Arg('filter', () => DataRequestFilter, {
      nullable: true,
      description: 'Only what meets these conditions.',
    })
    filter: DataRequestFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { rows }: Context,
  ): Promise<PageOf<Row<DataRequest>>> {
    const kind = filter?.kind == null ? TRUE : sql`t.kind = ${filter.kind}`;
    const answered =
      filter?.isAnswered == null
        ? TRUE
        : raw(filter.isAnswered ? 't.answered_by is not null' : 't.answered_by is null');
    return rows.page(DataRequest, and(kind, answered), firstDue, page);
  }

  @FieldResolver(() => Identified, {
    nullable: true,
    description: 'What it is about. Null if nothing was named, or if it lies outside the caller’s row scope.',
  })
  about(@Root() { about }: Row<DataRequest>, @Ctx() context: Context): Promise<object | null> | null {
    return about === null ? null : nodeById(context, about, 'about');
  }

  @FieldResolver(() => Boolean, { description: 'No answer, or a late one: the clock has run out before it.' })
  isOverdue(@Root() { dueAt, answeredAt }: Row<DataRequest>): boolean {
    return (answeredAt === null ? Date.now() : new Date(answeredAt).getTime()) > new Date(dueAt).getTime();
  }

  @Requires(ProtectionPermission.REQUEST)
  @PayloadMutation(() => DataRequest, {
    description: 'Asks about the own data, or objects to what is said or decided about oneself.',
  })
  async raiseDataRequest(
    @Arg('input', () => RaiseDataRequestInput, { description: 'What the action needs.' })
    input: RaiseDataRequestInput,
    @Ctx() context: Context,
  ): Promise<DataRequest> {
    const { employeeId } = context.principal;
    if (employeeId === null) throw noOwnRecord({});
    const about = input.aboutId ?? null;
    if (about !== null && (await nodeById(context, about, 'input.aboutId')) === null)
      throw badId({ argument: 'input.aboutId', reason: refusalReason('nothingOfId') });
    const rules = await parameters(context, context.today);
    const clock = { now: new Date(), hours: rules.number('DATA_REQUEST_HOURS') };
    return raiseDataRequest(
      context.em,
      employeeId,
      { kind: input.kind, about, reason: checkedText(input.reason, 'input.reason', MAX_TEXT_LENGTH) },
      clock,
    );
  }

  @Requires(ProtectionPermission.ANSWER)
  @PayloadMutation(() => DataRequest, {
    description: 'Answers a request of somebody else; the answer stands.',
  })
  answerDataRequest(
    @Arg('input', () => AnswerDataRequestInput, { description: 'What the action needs.' })
    input: AnswerDataRequestInput,
    @Ctx() context: Context,
  ): Promise<DataRequest> {
    const { subject, employeeId } = context.principal;
    const said = {
      outcome: input.outcome,
      answer: checkedText(input.answer, 'input.answer', MAX_TEXT_LENGTH),
    };
    return answerDataRequest(
      context.em,
      decodeUuid(input.dataRequestId, 'DataRequest', 'input.dataRequestId'),
      said,
      { subject, employeeId, now: new Date() },
    );
  }
}
