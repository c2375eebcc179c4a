import { Arg, Args, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from 'type-graphql';
import { Connection, PageArguments, type PageOf } from '../../../platform/database/keyset-page.js';
import { type Row, tableName } from '../../../platform/database/row-reader.js';
import { and, raw, sql, TRUE } from '../../../platform/database/sql.js';
import { badInput } from '../../../platform/errors.js';
import { Requires } from '../../../platform/graphql/authorization.js';
import { childrenLoader } from '../../../platform/graphql/children-loader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { conditionOf } from '../../../platform/graphql/filter-input.js';
import { checkedText } from '../../../platform/graphql/input-checks.js';
import { IdempotentInput, VersionedInput } from '../../../platform/graphql/mutation-input.js';
import { PayloadMutation } from '../../../platform/graphql/mutation-payload.js';
import { decodeUuid } from '../../../platform/graphql/node-id.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { Complexity } from '../../../platform/limits/query-cost.js';
import { Position, PositionFilter, PositionKey, positionBy } from '../../positions/index.js';
import { mayReadRecord } from '../../workforce/index.js';
import { nomineeUnknown, positionNotThere } from '../errors.js';
import { SuccessionPermission } from '../permissions.js';
import { MAX_TEXT_LENGTH } from '../text-lengths.js';
import { nominationsOf, type PlacedNomination } from './nominations.query.js';
import { Nomination, SuccessionPlan } from './plan.entity.js';
import { SuccessionPlanFilter, WriteSuccessionPlanInput } from './plan.inputs.js';
import { draftPlan, endorsePlan, returnPlan, submitPlan, writePlan } from './plans.js';
import { successorOn } from './readiness.js';

const MAX_NOMINEES = 20;
const SuccessionPlanConnection = Connection(() => SuccessionPlan, 'SuccessionPlan');
const newestFirst = { tag: 'newest', keys: [{ sql: raw('t.id'), kind: 'uuid', descending: true }] } as const;
const plansOf = childrenLoader(SuccessionPlan, 'position', 't.number desc');

@InputType({ description: 'Input of `draftSuccessionPlan`.' })
export class DraftSuccessionPlanInput extends IdempotentInput {
  @Field(() => PositionKey, { description: 'Exactly one key of the post.' })
  position!: PositionKey;
}

@InputType({ description: 'Input of `submitSuccessionPlan`.' })
export class SubmitSuccessionPlanInput extends VersionedInput {
  @Field(() => ID, { description: 'Id of the plan.' })
  successionPlanId!: string;
}

@InputType({ description: 'Input of `returnSuccessionPlan`.' })
export class ReturnSuccessionPlanInput extends VersionedInput {
  @Field(() => ID, { description: 'Id of the plan.' })
  successionPlanId!: string;

  @Field(() => String, { description: '1 to 2000 characters.' })
  note!: string;
}

@InputType({ description: 'Input of `endorseSuccessionPlan`.' })
export class EndorseSuccessionPlanInput extends VersionedInput {
  @Field(() => ID, { description: 'Id of the plan.' })
  successionPlanId!: string;

  @Field(() => String, { description: 'Minutes or decree; 1 to 500 characters.' })
  document!: string;
}

@Resolver(() => SuccessionPlan)
export class SuccessionPlanResolver {
  @Requires(SuccessionPermission.READ)
  @Query(() => SuccessionPlanConnection, { description: 'Succession plans, the newest first.' })
  async successionPlans(
    @Arg('filter', () => SuccessionPlanFilter, {
      nullable: true,
      description: 'Only what meets these conditions.',
    })
    filter: SuccessionPlanFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PageOf<Row<SuccessionPlan>>> {
    const status = filter?.status ? sql`t.status = any(${filter.status})` : TRUE;
    const position = filter?.position
      ? sql`t.position_id in (select t.id from ${tableName(Position)} t where ${await conditionOf(PositionFilter, filter.position, context, 'filter.position')})`
      : TRUE;
    return context.rows.page(SuccessionPlan, and(status, position), newestFirst, page);
  }

  @FieldResolver(() => [Nomination], { description: 'In order; of people whose record the caller may see.' })
  async nominations(
    @Root() { id }: Row<SuccessionPlan>,
    @Ctx() context: Context,
  ): Promise<PlacedNomination[]> {
    return (await context.load(nominationsOf, id)) ?? [];
  }

  @Complexity(25)
  @FieldResolver(() => [Nomination], {
    description: 'Those whose derived readiness is another today than when it was written or endorsed.',
  })
  async changed(
    @Root() { id, position }: Row<SuccessionPlan>,
    @Ctx() context: Context,
  ): Promise<PlacedNomination[]> {
    const nominations = (await context.load(nominationsOf, id)) ?? [];
    const now = await Promise.all(
      nominations.map(({ employee }) => successorOn(context, position, employee, context.today)),
    );
    return nominations.filter(({ readinessThen }, index) => now[index]?.readiness.level !== readinessThen);
  }

  @Requires(SuccessionPermission.DRAFT)
  @PayloadMutation(() => SuccessionPlan, {
    description: 'Begins the next plan of a post, as a copy of the one in force if there is one.',
  })
  async draftSuccessionPlan(
    @Arg('input', () => DraftSuccessionPlanInput, { description: 'What the action needs.' })
    input: DraftSuccessionPlanInput,
    @Ctx() context: Context,
  ): Promise<SuccessionPlan> {
    const position = await positionBy(context, input.position, 'input.position');
    if (position === null) throw positionNotThere({ argument: 'input.position' });
    return draftPlan(context, position.id);
  }

  @Requires(SuccessionPermission.DRAFT)
  @PayloadMutation(() => SuccessionPlan, {
    description: 'Replaces the plan’s nominations with this ordered list.',
  })
  async writeSuccessionPlan(
    @Arg('input', () => WriteSuccessionPlanInput, { description: 'What the action needs.' })
    input: WriteSuccessionPlanInput,
    @Ctx() context: Context,
  ): Promise<SuccessionPlan> {
    const { nominees, expectedVersion } = input;
    if (nominees.length > MAX_NOMINEES)
      throw badInput({ argument: 'input.nominees', reason: refusalReason('atMost', { most: MAX_NOMINEES }) });
    const named = [];
    for (const [index, nominee] of nominees.entries()) {
      const { source, reason, plannerView, plannerNote } = nominee;
      const place = `input.nominees.${index}`;
      const employeeId = decodeUuid(nominee.employeeId, 'Employee', `${place}.employeeId`);
      if (!(await mayReadRecord(context, employeeId)))
        throw nomineeUnknown({ argument: `${place}.employeeId` });
      named.push({
        employeeId,
        source,
        reason: checkedText(reason, `${place}.reason`, MAX_TEXT_LENGTH),
        plannerView: plannerView ?? null,
        plannerNote:
          plannerNote == null ? null : checkedText(plannerNote, `${place}.plannerNote`, MAX_TEXT_LENGTH),
      });
    }
    const empty =
      input.firstPlaceEmptyBecause == null
        ? null
        : checkedText(input.firstPlaceEmptyBecause, 'input.firstPlaceEmptyBecause', MAX_TEXT_LENGTH);
    return writePlan(
      context,
      { id: decodeUuid(input.successionPlanId, 'SuccessionPlan', 'input.successionPlanId'), expectedVersion },
      named,
      empty,
    );
  }

  @Requires(SuccessionPermission.DRAFT)
  @PayloadMutation(() => SuccessionPlan, { description: 'Submits a plan to the body that endorses.' })
  submitSuccessionPlan(
    @Arg('input', () => SubmitSuccessionPlanInput, { description: 'What the action needs.' })
    input: SubmitSuccessionPlanInput,
    @Ctx() context: Context,
  ): Promise<SuccessionPlan> {
    return submitPlan(
      context,
      decodeUuid(input.successionPlanId, 'SuccessionPlan', 'input.successionPlanId'),
      input.expectedVersion,
    );
  }

  @Requires(SuccessionPermission.ENDORSE)
  @PayloadMutation(() => SuccessionPlan, { description: 'Sends a submitted plan back with a note.' })
  returnSuccessionPlan(
    @Arg('input', () => ReturnSuccessionPlanInput, { description: 'What the action needs.' })
    input: ReturnSuccessionPlanInput,
    @Ctx() context: Context,
  ): Promise<SuccessionPlan> {
    return returnPlan(
      context,
      decodeUuid(input.successionPlanId, 'SuccessionPlan', 'input.successionPlanId'),
      input.expectedVersion,
      checkedText(input.note, 'input.note', MAX_TEXT_LENGTH),
    );
  }

  @Requires(SuccessionPermission.ENDORSE)
  @PayloadMutation(() => SuccessionPlan, {
    description:
      'Endorses a submitted plan, by somebody else than who submitted it. It is frozen, and the one before is superseded.',
  })
  endorseSuccessionPlan(
    @Arg('input', () => EndorseSuccessionPlanInput, { description: 'What the action needs.' })
    input: EndorseSuccessionPlanInput,
    @Ctx() context: Context,
  ): Promise<SuccessionPlan> {
    return endorsePlan(
      context,
      decodeUuid(input.successionPlanId, 'SuccessionPlan', 'input.successionPlanId'),
      input.expectedVersion,
      checkedText(input.document, 'input.document', 500),
    );
  }
}

/** What succession adds to a post. */
@Resolver(() => Position)
export class PositionPlansResolver {
  @Requires(SuccessionPermission.READ)
  @FieldResolver(() => [SuccessionPlan], {
    nullable: true,
    description: 'Plans of the post, the newest first.',
  })
  async successionPlans(
    @Root() { id }: Row<Position>,
    @Ctx() context: Context,
  ): Promise<Row<SuccessionPlan>[]> {
    return (await context.load(plansOf, id)) ?? [];
  }
}
