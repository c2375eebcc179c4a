import { LockMode, ref } from '@mikro-orm/postgresql';
import { Arg, Args, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from 'type-graphql';
import { Connection, PageArguments, type PageOf } from '../../../platform/database/keyset-page.js';
import type { Row } from '../../../platform/database/row-reader.js';
import { and, raw, sql, TRUE } from '../../../platform/database/sql.js';
import { badInput, declareRefusal } from '../../../platform/errors.js';
import { Requires, VisibleIf } from '../../../platform/graphql/authorization.js';
import { childrenLoader } from '../../../platform/graphql/children-loader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { checkedText } from '../../../platform/graphql/input-checks.js';
import { IdempotentInput } from '../../../platform/graphql/mutation-input.js';
import { PayloadMutation } from '../../../platform/graphql/mutation-payload.js';
import { decodeUuid, encodeId } from '../../../platform/graphql/node-id.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { PositionClass } from '../../organization/index.js';
import { Position, PositionKey, positionBy } from '../../positions/index.js';
import { Employee, isRecordReadable } from '../../workforce/index.js';
import { ownRecord, ownRecordInService } from '../applications/apply.js';
import { SuccessionPermission } from '../permissions.js';
import { CareerInterest } from './interest.entity.js';

const CareerInterestConnection = Connection(() => CareerInterest, 'CareerInterest');
const newestFirst = {
  tag: 'newest',
  keys: [{ sql: raw('t.stated_on'), kind: 'date', descending: true }],
} as const;
const interestsOf = childrenLoader(CareerInterest, 'employee', 't.id desc');

const positionNotThere = declareRefusal<{ argument: string }>(
  'INTEREST_POSITION_NOT_THERE',
  'There is no such post, or it has ended.',
);
const statedBefore = declareRefusal<{ interest: string }>(
  'INTEREST_STATED',
  'The caller has stated the same interest already and not taken it back; `interest` is its id.',
);
const interestNotThere = declareRefusal<{ argument: string }>(
  'INTEREST_NOT_THERE',
  'There is no such interest of the caller, or it has been taken back.',
);

@InputType({ description: 'What somebody would like: exactly one of a post and a class.' })
export class StateInterestInput extends IdempotentInput {
  @Field(() => PositionKey, { nullable: true, description: 'The post concerned.' })
  position?: PositionKey | null;

  @Field(() => PositionClass, { nullable: true, description: 'Class of post.' })
  class?: PositionClass | null;

  @Field(() => String, { nullable: true, description: '1 to 1000 characters.' })
  note?: string | null;
}

@InputType({ description: 'A stated interest to take back.' })
export class TakeBackInterestInput {
  @Field(() => ID, { description: 'Id of the interest.' })
  careerInterestId!: string;
}

@InputType({ description: 'Every condition given must hold. An empty list of classes finds none.' })
export class CareerInterestFilter {
  @Field(() => PositionKey, {
    nullable: true,
    description: 'In this post itself. One that does not exist is refused.',
  })
  position?: PositionKey | null;

  @Field(() => [PositionClass], {
    nullable: true,
    description: 'In posts of one of these classes, without naming one.',
  })
  class?: PositionClass[] | null;
}

@Resolver()
export class CareerInterestResolver {
  @Requires(SuccessionPermission.READ)
  @Query(() => CareerInterestConnection, {
    description: 'Interests that stand, the newest first: of people whose record the caller may read.',
  })
  async careerInterests(
    @Arg('filter', () => CareerInterestFilter, {
      nullable: true,
      description: 'Only what meets these conditions.',
    })
    filter: CareerInterestFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PageOf<Row<CareerInterest>>> {
    const position =
      filter?.position == null ? null : await knownPosition(context, filter.position, 'filter.position');
    const condition = and(
      sql`t.taken_back_on is null`,
      position === null ? TRUE : sql`t.position_id = ${position.id}`,
      filter?.class == null ? TRUE : sql`t.target_class = any(${filter.class})`,
    );
    return context.rows.page(CareerInterest, condition, newestFirst, page);
  }

  @Requires(SuccessionPermission.APPLY)
  @PayloadMutation(() => CareerInterest, {
    description: 'The caller would like a post, or a post of a class.',
  })
  async stateInterest(
    @Arg('input', () => StateInterestInput, { description: 'What the action needs.' })
    input: StateInterestInput,
    @Ctx() context: Context,
  ): Promise<CareerInterest> {
    const { em, today } = context;
    const employeeId = await ownRecordInService(context);
    if ((input.position == null) === (input.class == null))
      throw badInput({ argument: 'input', reason: refusalReason('positionOrClass') });
    const position =
      input.position == null ? null : await knownPosition(context, input.position, 'input.position');
    if (position !== null && position.during.to !== null && position.during.to <= today)
      throw positionNotThere({ argument: 'input.position' });
    const wish = {
      employee: employeeId,
      position: position?.id ?? null,
      targetClass: input.class ?? null,
      takenBackOn: null,
    };
    await em.execute('select pg_advisory_xact_lock(hashtext(?))', [`interest ${employeeId}`]);
    const before = await em.findOne(CareerInterest, wish);
    if (before !== null) throw statedBefore({ interest: encodeId('CareerInterest', before.id) });
    return em.create(CareerInterest, {
      employee: ref(Employee, employeeId),
      position: position === null ? null : ref(Position, position.id),
      targetClass: wish.targetClass,
      note: input.note == null ? null : checkedText(input.note, 'input.note', 1_000),
      statedOn: today,
    });
  }

  @Requires(SuccessionPermission.APPLY)
  @PayloadMutation(() => CareerInterest, { description: 'Takes an own interest back.' })
  async takeBackInterest(
    @Arg('input', () => TakeBackInterestInput, { description: 'What the action needs.' }) {
      careerInterestId,
    }: TakeBackInterestInput,
    @Ctx() context: Context,
  ): Promise<CareerInterest> {
    const id = decodeUuid(careerInterestId, 'CareerInterest', 'input.careerInterestId');
    const interest = await context.em.findOne(
      CareerInterest,
      { id, employee: ownRecord(context), takenBackOn: null },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    if (interest === null) throw interestNotThere({ argument: 'input.careerInterestId' });
    return Object.assign(interest, { takenBackOn: context.today });
  }
}

@Resolver(() => Employee)
export class EmployeeInterestsResolver {
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [CareerInterest], {
    nullable: true,
    description: 'Posts and classes that the person would like, the latest first, taken back ones too.',
  })
  async careerInterests(
    @Root() { id }: Row<Employee>,
    @Ctx() context: Context,
  ): Promise<Row<CareerInterest>[]> {
    return (await context.load(interestsOf, id)) ?? [];
  }
}

async function knownPosition(context: Context, key: PositionKey, argument: string): Promise<Row<Position>> {
  const position = await positionBy(context, key, argument);
  if (position === null) throw positionNotThere({ argument });
  return position;
}
