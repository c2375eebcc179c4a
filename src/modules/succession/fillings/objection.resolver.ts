import { Arg, Ctx, Field, FieldResolver, ID, InputType, Resolver, Root } from 'type-graphql';
import type { Row } from '../../../platform/database/row-reader.js';
import { sql } from '../../../platform/database/sql.js';
import { AuditedRead, Requires } from '../../../platform/graphql/authorization.js';
import { childrenLoader } from '../../../platform/graphql/children-loader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { checkedText } from '../../../platform/graphql/input-checks.js';
import { PayloadMutation } from '../../../platform/graphql/mutation-payload.js';
import { decodeUuid } from '../../../platform/graphql/node-id.js';
import { Position } from '../../positions/index.js';
import { SuccessionPermission } from '../permissions.js';
import { RecordRequest, RecordRequestStatus } from '../record-requests/record-request.entity.js';
import { MAX_TEXT_LENGTH } from '../text-lengths.js';
import { FillingStatus } from './filling-status.js';
import { answerObjection, objectToExclusion } from './objections.js';
import { publicFilling } from './public-filling.js';
import { ExcludedCandidate } from './shortlist.entity.js';

const overdueIn = childrenLoader(
  RecordRequest,
  'filling',
  't.id',
  () => sql`t.closed_as = ${RecordRequestStatus.OVERDUE}`,
);

@InputType({ description: 'An objection against having been excluded.' })
export class ObjectToExclusionInput {
  @Field(() => ID, { description: 'Id of the exclusion.' })
  excludedCandidateId!: string;

  @Field(() => String, { description: '1 to 2000 characters.' })
  objection!: string;
}

@InputType({ description: 'The answer to an objection.' })
export class AnswerObjectionInput {
  @Field(() => ID, { description: 'Id of the exclusion.' })
  excludedCandidateId!: string;

  @Field(() => String, { description: '1 to 2000 characters.' })
  answer!: string;

  @Field(() => Boolean, {
    description: 'The objection holds: the filling must be cancelled, and a new one begun.',
  })
  isUpheld!: boolean;
}

@Resolver(() => ExcludedCandidate)
export class ExcludedCandidateResolver {
  @FieldResolver(() => Position, { description: 'The post that is being filled.' })
  async position(
    @Root() { filling }: Row<ExcludedCandidate>,
    @Ctx() context: Context,
  ): Promise<Row<Position>> {
    const row = await context.load(publicFilling, filling);
    return (await context.loadRow(Position, row?.position ?? '')) as Row<Position>;
  }

  @FieldResolver(() => Boolean, {
    description:
      'The person may object now: a record was not delivered, nothing was objected, and nothing is decided yet.',
  })
  async isOpenToObjection(
    @Root() { filling, isUndelivered, objectedOn }: Row<ExcludedCandidate>,
    @Ctx() context: Context,
  ): Promise<boolean> {
    if (!isUndelivered || objectedOn !== null) return false;
    const row = await context.load(publicFilling, filling);
    return row?.status === FillingStatus.SHORTLISTED;
  }

  @AuditedRead()
  @FieldResolver(() => [RecordRequest], {
    description: 'What was asked for and not delivered by the due day; empty where the reason is another.',
  })
  async undelivered(
    @Root() { filling, employee, isUndelivered }: Row<ExcludedCandidate>,
    @Ctx() context: Context,
  ): Promise<Row<RecordRequest>[]> {
    if (!isUndelivered) return [];
    return ((await context.load(overdueIn, filling)) ?? []).filter(
      (request) => request.employee === employee,
    );
  }

  @Requires(SuccessionPermission.APPLY)
  @PayloadMutation(() => ExcludedCandidate, {
    description:
      'A person excluded because a record was not delivered objects, before anything is decided. Nobody is chosen until it is answered.',
  })
  objectToExclusion(
    @Arg('input', () => ObjectToExclusionInput, { description: 'What the action needs.' })
    input: ObjectToExclusionInput,
    @Ctx() context: Context,
  ): Promise<ExcludedCandidate> {
    const objection = checkedText(input.objection, 'input.objection', MAX_TEXT_LENGTH);
    return objectToExclusion(
      context,
      decodeUuid(input.excludedCandidateId, 'ExcludedCandidate', 'input.excludedCandidateId'),
      objection,
    );
  }

  @Requires(SuccessionPermission.FILL)
  @PayloadMutation(() => ExcludedCandidate, { description: 'Answers an objection.' })
  answerObjection(
    @Arg('input', () => AnswerObjectionInput, { description: 'What the action needs.' })
    input: AnswerObjectionInput,
    @Ctx() context: Context,
  ): Promise<ExcludedCandidate> {
    const { isUpheld } = input;
    const answer = checkedText(input.answer, 'input.answer', MAX_TEXT_LENGTH);
    return answerObjection(
      context,
      decodeUuid(input.excludedCandidateId, 'ExcludedCandidate', 'input.excludedCandidateId'),
      { answer, isUpheld },
    );
  }
}
