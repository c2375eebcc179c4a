import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  ID,
  InputType,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
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
import { DateTimeScalar } from '../../platform/graphql/scalars.js';
import { refusalReason } from '../../platform/i18n/local-text.js';
import { parameters } from '../organization/index.js';
import { BreachNotice, DataBreach } from './data-breach.entity.js';
import { recordBreach, recordBreachNotice } from './data-breaches.js';
import { ProtectionPermission } from './permissions.js';

const MAX_TEXT_LENGTH = 4_000;
const DataBreachConnection = Connection(() => DataBreach, 'DataBreach');
const newestFirst = { tag: 'newest', keys: [{ sql: raw('t.id'), kind: 'uuid', descending: true }] } as const;

@InputType({ description: 'A breach of personal data to record.' })
class RecordDataBreachInput extends IdempotentInput {
  @Field(() => String, { description: 'When and how; 1 to 4000 characters.' })
  happened!: string;

  @Field(() => String, { description: 'Which data; 1 to 4000 characters.' })
  disclosed!: string;

  @Field(() => String, { description: 'What is done against it; 1 to 4000 characters.' })
  measures!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people are concerned, 0 or more; left out while that is not known.',
  })
  peopleCount?: number | null;

  @Field(() => DateTimeScalar, { description: 'Now or earlier; the clock runs from here.' })
  discoveredAt!: Date;
}

@InputType({ description: 'Input of `recordBreachNotice`.' })
export class RecordBreachNoticeInput {
  @Field(() => ID, { description: 'Id of the data breach.' })
  dataBreachId!: string;

  @Field(() => BreachNotice, { description: 'Who was told.' })
  to!: BreachNotice;

  @Field(() => DateTimeScalar, { description: 'Now or earlier.' })
  at!: Date;
}

@Resolver(() => DataBreach)
export class DataBreachResolver {
  @Requires(ProtectionPermission.READ_BREACHES)
  @Query(() => DataBreachConnection, { description: 'The register of breaches, the latest entry first.' })
  dataBreaches(
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { rows }: Context,
  ): Promise<PageOf<Row<DataBreach>>> {
    return rows.page(DataBreach, TRUE, newestFirst, page);
  }

  @FieldResolver(() => Boolean, { description: 'The clock has run out before both were told.' })
  isOverdue(@Root() { noticeDueAt, peopleToldAt, authorityToldAt }: Row<DataBreach>): boolean {
    const due = new Date(noticeDueAt).getTime();
    return [peopleToldAt, authorityToldAt].some(
      (told) => (told === null ? Date.now() : new Date(told).getTime()) > due,
    );
  }

  @Requires(ProtectionPermission.KEEP_BREACHES)
  @PayloadMutation(() => DataBreach, { description: 'Enters a breach into the register.' })
  async recordDataBreach(
    @Arg('input', () => RecordDataBreachInput, { description: 'What the action needs.' })
    input: RecordDataBreachInput,
    @Ctx() context: Context,
  ): Promise<DataBreach> {
    const { peopleCount = null, discoveredAt } = input;
    if (peopleCount !== null && peopleCount < 0)
      throw badInput({ argument: 'input.peopleCount', reason: refusalReason('zeroOrMore') });
    notAhead(discoveredAt, 'input.discoveredAt');
    const text = (name: 'happened' | 'disclosed' | 'measures') =>
      checkedText(input[name], `input.${name}`, MAX_TEXT_LENGTH);
    const breach = {
      happened: text('happened'),
      disclosed: text('disclosed'),
      measures: text('measures'),
      peopleCount,
      discoveredAt,
    };
    const rules = await parameters(context, context.today);
    return recordBreach(context.em, breach, {
      subject: context.principal.subject,
      hours: rules.number('BREACH_NOTICE_HOURS'),
    });
  }

  @Requires(ProtectionPermission.KEEP_BREACHES)
  @PayloadMutation(() => DataBreach, {
    description: 'Records that the people concerned, or the authority, were told of a breach in writing.',
  })
  recordBreachNotice(
    @Arg('input', () => RecordBreachNoticeInput, { description: 'What the action needs.' })
    input: RecordBreachNoticeInput,
    @Ctx() context: Context,
  ): Promise<DataBreach> {
    notAhead(input.at, 'input.at');
    return recordBreachNotice(
      context.em,
      decodeUuid(input.dataBreachId, 'DataBreach', 'input.dataBreachId'),
      input.to,
      input.at,
    );
  }
}

function notAhead(moment: Date, argument: string): void {
  if (moment.getTime() > Date.now()) throw badInput({ argument, reason: refusalReason('momentAhead') });
}
