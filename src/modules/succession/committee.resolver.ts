import { Arg, Args, Ctx, Field, ID, InputType, Query, Resolver } from 'type-graphql';
import { Connection, PageArguments, type PageOf } from '../../platform/database/keyset-page.js';
import type { Row } from '../../platform/database/row-reader.js';
import { raw, TRUE } from '../../platform/database/sql.js';
import { badInput } from '../../platform/errors.js';
import { Requires } from '../../platform/graphql/authorization.js';
import type { Context } from '../../platform/graphql/context.js';
import { checkedText } from '../../platform/graphql/input-checks.js';
import { IdempotentInput } from '../../platform/graphql/mutation-input.js';
import { PayloadMutation } from '../../platform/graphql/mutation-payload.js';
import { decodeUuid } from '../../platform/graphql/node-id.js';
import { refusalReason } from '../../platform/i18n/local-text.js';
import { PositionClass } from '../organization/index.js';
import { PositionKey, positionBy } from '../positions/index.js';
import { Committee } from './committee.entity.js';
import { appointCommittee, dissolveCommittee } from './committees.js';
import { positionNotThere } from './errors.js';
import { SuccessionPermission } from './permissions.js';
import { MAX_NAME_LENGTH } from './text-lengths.js';

const CommitteeConnection = Connection(() => Committee, 'Committee');
const newestFirst = { tag: 'newest', keys: [{ sql: raw('t.id'), kind: 'uuid', descending: true }] } as const;

@InputType({ description: 'For one post or for the pool of one class.' })
class AppointCommitteeInput extends IdempotentInput {
  @Field(() => String, { description: 'Unique for all time; 1 to 60 letters, digits, dots or hyphens.' })
  code!: string;

  @Field(() => String, { description: '1 to 200 characters.' })
  name!: string;

  @Field(() => String, { description: 'The decree that appoints it; 1 to 200 characters.' })
  document!: string;

  @Field(() => PositionKey, { nullable: true, description: 'The post for which the committee is appointed.' })
  position?: PositionKey | null;

  @Field(() => PositionClass, { nullable: true, description: 'Class of posts that the pool is for.' })
  targetClass?: PositionClass | null;
}

@InputType({ description: 'Input of `dissolveCommittee`.' })
export class DissolveCommitteeInput {
  @Field(() => ID, { description: 'Id of the committee.' })
  committeeId!: string;
}

@Resolver()
export class CommitteeResolver {
  @Requires(SuccessionPermission.READ)
  @Query(() => CommitteeConnection, {
    description: 'Committees for posts and pools, dissolved ones included, the newest first.',
  })
  committees(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { rows }: Context,
  ): Promise<PageOf<Row<Committee>>> {
    return rows.page(Committee, TRUE, newestFirst, page);
  }

  @Requires(SuccessionPermission.APPOINT_COMMITTEES)
  @PayloadMutation(() => Committee, {
    description: 'Appoints a committee. Who sits in it is known to the issuer of tokens.',
  })
  async appointCommittee(
    @Arg('input', () => AppointCommitteeInput, { description: 'What the action needs.' })
    input: AppointCommitteeInput,
    @Ctx() context: Context,
  ): Promise<Committee> {
    const { position: key = null, targetClass = null, code } = input;
    if (!/^[A-Za-z0-9.-]{1,60}$/.test(code))
      throw badInput({ argument: 'input.code', reason: refusalReason('committeeCode') });
    if ((key === null) === (targetClass === null))
      throw badInput({ argument: 'input', reason: refusalReason('positionOrTargetClass') });
    const position = key === null ? null : await positionBy(context, key, 'input.position');
    if (key !== null && position === null) throw positionNotThere({ argument: 'input.position' });
    const text = (name: 'name' | 'document') => checkedText(input[name], `input.${name}`, MAX_NAME_LENGTH);
    return appointCommittee(context, {
      code,
      name: text('name'),
      document: text('document'),
      positionId: position?.id ?? null,
      targetClass,
    });
  }

  @Requires(SuccessionPermission.APPOINT_COMMITTEES)
  @PayloadMutation(() => Committee, {
    description: 'Dissolves a committee: from today on its code opens nothing.',
  })
  dissolveCommittee(
    @Arg('input', () => DissolveCommitteeInput, { description: 'What the action needs.' })
    input: DissolveCommitteeInput,
    @Ctx() context: Context,
  ): Promise<Committee> {
    return dissolveCommittee(context, decodeUuid(input.committeeId, 'Committee', 'input.committeeId'));
  }
}
