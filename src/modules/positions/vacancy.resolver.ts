import {
  Arg,
  Args,
  Ctx,
  Field,
  FieldResolver,
  InputType,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { addMonths, type LocalDate } from '../../platform/calendar.js';
import { Connection, listPage, PageArguments, type PageOf } from '../../platform/database/keyset-page.js';
import type { Row } from '../../platform/database/row-reader.js';
import { and, TRUE } from '../../platform/database/sql.js';
import { badInput } from '../../platform/errors.js';
import { Requires } from '../../platform/graphql/authorization.js';
import type { Context } from '../../platform/graphql/context.js';
import { conditionOf } from '../../platform/graphql/filter-input.js';
import { listSource } from '../../platform/graphql/list-source.js';
import { declareNode } from '../../platform/graphql/node.resolver.js';
import { uuidOf } from '../../platform/graphql/node-id.js';
import { NullBecause } from '../../platform/graphql/null-hints.js';
import { LocalDateScalar } from '../../platform/graphql/scalars.js';
import { refusalReason } from '../../platform/i18n/local-text.js';
import { Complexity } from '../../platform/limits/query-cost.js';
import { PositionClass, parameters, UnitKey } from '../organization/index.js';
import { Employee, mayReadRecord } from '../workforce/index.js';
import { actingAt, actingLettersAlong, postsActedIn } from './acting.query.js';
import { ActingAssignment } from './appointment.entity.js';
import { actsSince } from './domain/acting.js';
import { PositionsPermission } from './permissions.js';
import { Position } from './position.entity.js';
import { PositionFilter, postsBelow } from './position.inputs.js';
import { vacanciesWithin, vacancyByKey } from './vacancies.js';
import { Vacancy, VacancyReason } from './vacancy.view.js';

export const VacancyConnection = Connection(() => Vacancy, 'Vacancy');

@InputType({
  description:
    'Which vacancies are listed; every field given must hold. An empty list names nothing: it finds no vacancy.',
})
export class VacancyFilter {
  @Field(() => UnitKey, {
    nullable: true,
    description:
      'In this unit or anywhere below it, today or on the first day. A unit that does not exist is refused.',
  })
  unit?: UnitKey | null;

  @Field(() => [PositionClass], { nullable: true, description: 'Of posts of one of these classes.' })
  class?: PositionClass[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Of critical posts, or of all others.' })
  critical?: boolean | null;

  @Field(() => [VacancyReason], { nullable: true, description: 'For one of these reasons.' })
  reason?: VacancyReason[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Empty only on a day ahead, or empty already.' })
  projected?: boolean | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Empty since this day, or since a later one.',
  })
  since?: LocalDate | null;

  @Field(() => Boolean, { nullable: true, description: 'Somebody acts in the post today, or nobody does.' })
  hasActing?: boolean | null;

  @Field(() => PositionFilter, { nullable: true, description: 'Of posts that this filter finds.' })
  position?: PositionFilter | null;
}

@ObjectType({
  description:
    'Somebody who acts in a vacant post, with the days by which the assignment is to be reviewed and must have ended. BKN circular 1/SE/I/2021.',
})
export class ActingInVacancy {
  @Field(() => ActingAssignment, { description: 'The acting assignment.' })
  assignment!: Row<ActingAssignment>;

  @Field(() => LocalDateScalar, {
    description:
      'Three months from the first day, by the rule in force; letters of the same person that follow each other without a gap count together.',
  })
  reviewOn!: LocalDate;

  @Field(() => LocalDateScalar, {
    description:
      'Six months from the first day, by the rule in force; letters of the same person that follow each other without a gap count together.',
  })
  mustEndOn!: LocalDate;

  @Field(() => Boolean, { description: 'The limit has passed.' })
  isOverdue!: boolean;
}

@Resolver(() => Vacancy)
export class VacancyResolver {
  @Complexity(20)
  @Requires(PositionsPermission.READ)
  @Query(() => VacancyConnection, {
    description:
      'Seats that are empty, or fall empty, between two days, the longest empty first. From today, unless told otherwise, to the same day.',
  })
  async vacancies(
    @Arg('from', () => LocalDateScalar, {
      nullable: true,
      description: 'The first day of the window; today if left out.',
    })
    from: LocalDate | null,
    @Arg('until', () => LocalDateScalar, {
      nullable: true,
      description: 'The last day of the window; the first if left out.',
    })
    until: LocalDate | null,
    @Arg('filter', () => VacancyFilter, { nullable: true, description: 'Only what meets these conditions.' })
    filter: VacancyFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PageOf<Vacancy>> {
    const window = { from: from ?? context.today, until: until ?? from ?? context.today };
    if (window.until < window.from)
      throw badInput({ argument: 'until', reason: refusalReason('liesBefore', window) });
    const { unit, class: classes, critical, reason, projected, since, hasActing, position } = filter ?? {};
    const condition = and(
      await conditionOf(PositionFilter, { class: classes, critical } as PositionFilter, context),
      await conditionOf(PositionFilter, position, context, 'filter.position'),
      unit == null ? TRUE : await postsBelow(context, unit, [window.from, context.today], 'filter.unit'),
    );
    const [vacancies, actedIn] = await Promise.all([
      vacanciesWithin(context, condition, window),
      hasActing == null ? null : postsActedIn(context, context.today),
    ]);
    const wanted = vacancies.filter(
      (vacancy) =>
        (!reason || reason.includes(vacancy.reason)) &&
        [vacancy.projected, null].includes(projected ?? null) &&
        (since == null || vacancy.since >= since) &&
        (actedIn === null || actedIn.has(vacancy.positionId) === hasActing),
    );
    return listPage(
      'Vacancy',
      listSource(wanted, ({ id }) => id.toString('hex')),
      page,
    );
  }

  @FieldResolver(() => Position, { description: 'The post concerned.' })
  position(@Root() { positionId }: Vacancy, @Ctx() context: Context): Promise<Row<Position> | undefined> {
    return context.loadRow(Position, positionId);
  }

  @NullBecause('NO_VALUE', 'RECORD_CHECK')
  @FieldResolver(() => Employee, {
    nullable: true,
    description: 'Whose leaving empties the seat, where there is one and the caller may see the record.',
  })
  async leaving(@Root() { leavingId }: Vacancy, @Ctx() context: Context): Promise<Row<Employee> | null> {
    if (leavingId === null || !(await mayReadRecord(context, leavingId))) return null;
    return (await context.loadRow(Employee, leavingId)) ?? null;
  }

  @FieldResolver(() => [ActingInVacancy], {
    description: 'Who acts in the post today. Acting never fills the seat.',
  })
  async acting(@Root() { positionId, since }: Vacancy, @Ctx() context: Context): Promise<ActingInVacancy[]> {
    const rules = await parameters(context, context.today);
    const [letters = [], acting = []] = await Promise.all([
      context.load(actingLettersAlong, positionId),
      context.load(actingAt, positionId, context.today),
    ]);
    return acting.map((assignment) => {
      const from = actsSince(
        assignment,
        letters.filter(({ employee }) => employee === assignment.employee),
        since,
      );
      const mustEndOn = addMonths(from, rules.number('ACTING_LIMIT_MONTHS'));
      return {
        assignment,
        reviewOn: addMonths(from, rules.number('ACTING_REVIEW_MONTHS')),
        mustEndOn,
        isOverdue: mustEndOn <= context.today,
      };
    });
  }
}

/** Fetches a vacancy again by the bytes of its id. */
function vacancyNode(context: Context, key: Buffer): Promise<Vacancy | null> {
  if (key.length !== 16 && key.length !== 28) return Promise.resolve(null);
  return vacancyByKey(context, uuidOf(key.subarray(0, 16)), key);
}
declareNode('Vacancy', vacancyNode);
