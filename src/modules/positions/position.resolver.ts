import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { LocalDate } from '../../platform/calendar.js';
import { Connection, PageArguments, type PageOf } from '../../platform/database/keyset-page.js';
import { type Row, tableName } from '../../platform/database/row-reader.js';
import { and, raw, sql, TRUE } from '../../platform/database/sql.js';
import { Requires, VisibleIf } from '../../platform/graphql/authorization.js';
import { childrenLoader } from '../../platform/graphql/children-loader.js';
import type { Context } from '../../platform/graphql/context.js';
import { conditionOf } from '../../platform/graphql/filter-input.js';
import { NullBecause } from '../../platform/graphql/null-hints.js';
import { LocalDateScalar, onDay } from '../../platform/graphql/scalars.js';
import { Competency } from '../competency/index.js';
import {
  Employee,
  EmployeeConnection,
  isRecordReadable,
  ofDirectory,
  recordScopeOverEverybody,
} from '../workforce/index.js';
import { actingAt } from './acting.query.js';
import { ActingAssignment, Appointment } from './appointment.entity.js';
import { everybodysSeats, formationOnDay, holdersOn, positionOnDay } from './holders.query.js';
import { PositionsPermission } from './permissions.js';
import { FormationDecree, Position, RequiredCompetency } from './position.entity.js';
import { PositionFilter, PositionKey, PositionOrder, positionBy, positionKeys } from './position.inputs.js';
import { Formation, Retirement } from './position.view.js';
import { retirementOnDay } from './retirement.query.js';
import { agesNow } from './retirement-ages.query.js';
import { RequirementRow, RetirementRule } from './rules.entity.js';

export const PositionConnection = Connection(() => Position, 'Position');

const standardOf = childrenLoader(
  RequiredCompetency,
  'position',
  () => sql`(select c.ordinal from ${tableName(Competency)} c where c.id = t.competency_id), t.id`,
);
const requirementsOf = childrenLoader(RequirementRow, 'position', 't.ordinal, t.during desc');
const decreesOf = childrenLoader(FormationDecree, 'position', 't.during desc');
const appointmentsOf = childrenLoader(Appointment, 'employee', 't.during desc');
const actingOf = childrenLoader(ActingAssignment, 'employee', 't.during desc');

async function incumbentsOf(
  context: Context,
  positions: readonly string[],
  { on, page }: { on: LocalDate; page: PageArguments },
) {
  const ages = await agesNow(context);
  const reach = on === context.today ? TRUE : await recordScopeOverEverybody(context, raw('t.id'));
  return everybodysSeats(context).pagesOf(
    Employee,
    positions,
    (position) =>
      and(
        sql`t.id in (select h.employee_id from ${holdersOn(ages, on, sql`a.position_id = ${position}`)} h)`,
        reach,
      ),
    { tag: 'incumbents', keys: [{ sql: raw('t.name'), kind: 'text', descending: false }] },
    page,
  );
}

@Resolver(() => Position)
export class PositionResolver {
  @Requires(PositionsPermission.READ)
  @Query(() => Position, { nullable: true, description: 'One post; null if there is none of this key.' })
  position(
    @Arg('by', () => PositionKey, { description: 'Exactly one key of the post.' }) by: PositionKey,
    @Ctx() context: Context,
  ): Promise<Row<Position> | null> {
    return positionBy(context, by);
  }

  @Requires(PositionsPermission.READ)
  @Query(() => PositionConnection, {
    description:
      'The job map; by code unless told otherwise, without `standingOn` also posts that were dropped.',
  })
  async positions(
    @Arg('filter', () => PositionFilter, { nullable: true, description: 'Only what meets these conditions.' })
    filter: PositionFilter | null,
    @Arg('orderBy', () => [PositionOrder], {
      nullable: true,
      description: 'In which order, the first key first.',
    })
    orderBy: PositionOrder[] | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PageOf<Row<Position>>> {
    const orders = orderBy?.length ? [...new Set(orderBy)] : [PositionOrder.CODE_ASC];
    return everybodysSeats(context).page(
      Position,
      await conditionOf(PositionFilter, filter, context),
      { tag: orders.join(), keys: positionKeys(orders, context.today) },
      page,
    );
  }

  @FieldResolver(() => Formation, { description: 'Seats required, filled and vacant on a day.' })
  async formation(
    @Root() { id }: Row<Position>,
    @Arg('on', () => LocalDateScalar, onDay) on: LocalDate | null,
    @Ctx() context: Context,
  ): Promise<Formation> {
    const formation = (await context.load(formationOnDay, id, on ?? context.today)) ?? {
      required: 0,
      filled: 0,
      vacant: 0,
      blocked: 0,
    };
    if (context.principal.everyRecord) return formation;
    return { ...formation, filled: formation.filled + formation.blocked, blocked: 0 };
  }

  @FieldResolver(() => [RequirementRow], {
    description: 'Requirements of this post alone, in addition to those of its class, also past ones.',
  })
  async ownRequirements(
    @Root() { id }: Row<Position>,
    @Ctx() context: Context,
  ): Promise<Row<RequirementRow>[]> {
    return (await context.load(requirementsOf, id)) ?? [];
  }

  @FieldResolver(() => [FormationDecree], { description: 'The decrees behind the formation, newest first.' })
  async formationDecrees(
    @Root() { id }: Row<Position>,
    @Ctx() context: Context,
  ): Promise<Row<FormationDecree>[]> {
    return (await context.load(decreesOf, id)) ?? [];
  }

  @FieldResolver(() => EmployeeConnection, {
    description:
      'Definitive holders on a day, by name; acting officials are not among them. Of another day than today only those whose record the caller may see.',
  })
  incumbents(
    @Root() { id }: Row<Position>,
    @Arg('on', () => LocalDateScalar, onDay) on: LocalDate | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PageOf<Row<Employee>>> {
    return context.load(incumbentsOf, id, { on: on ?? context.today, page }) as Promise<
      PageOf<Row<Employee>>
    >;
  }

  @FieldResolver(() => [RequiredCompetency], {
    description: 'The competency standard of the post (standar kompetensi jabatan).',
  })
  async competencyStandard(
    @Root() { id }: Row<Position>,
    @Ctx() context: Context,
  ): Promise<Row<RequiredCompetency>[]> {
    return (await context.load(standardOf, id)) ?? [];
  }

  @FieldResolver(() => [ActingAssignment], { description: 'Who acts in the post on a day.' })
  async acting(
    @Root() { id }: Row<Position>,
    @Arg('on', () => LocalDateScalar, onDay) on: LocalDate | null,
    @Ctx() context: Context,
  ): Promise<Row<ActingAssignment>[]> {
    return (await context.load(actingAt, id, on ?? context.today)) ?? [];
  }
}

@Resolver()
export class RetirementRuleResolver {
  @Requires(PositionsPermission.READ)
  @Query(() => [RetirementRule], {
    description: 'Retirement ages by class and by functional family, which comes first.',
  })
  retirementRules(@Ctx() { rows }: Context): Promise<Row<RetirementRule>[]> {
    return rows.select(RetirementRule, undefined, { orderBy: raw('t.class, t.family, t.during') });
  }
}

/** What positions add to a person. */
@Resolver(() => Employee)
export class EmployeePositionResolver {
  @NullBecause('NO_VALUE', 'OTHER_DAY')
  @FieldResolver(() => Position, {
    nullable: true,
    description:
      'The definitive post held on a day. Null after the end of the employment, from the day of retirement, and while a status releases the seat. Of another day than today null unless the caller may see the record.',
  })
  position(
    @Root() { id }: Row<Employee>,
    @Arg('on', () => LocalDateScalar, onDay) on: LocalDate | null,
    @Ctx() context: Context,
  ): Promise<Row<Position> | undefined> {
    return ofDirectory(context, id, on, (day) => context.load(positionOnDay, id, day));
  }

  @VisibleIf(isRecordReadable)
  @FieldResolver(() => Retirement, {
    nullable: true,
    description:
      'Under the post to which the person is appointed on the day while employed, also where a status releases its seat. A date up to today is overdue. Null while birth date, age or post is not known.',
  })
  retirement(
    @Root() { id }: Row<Employee>,
    @Arg('on', () => LocalDateScalar, onDay) on: LocalDate | null,
    @Ctx() context: Context,
  ): Promise<Retirement | undefined> {
    return context.load(retirementOnDay, id, on ?? context.today);
  }

  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [Appointment], { nullable: true, description: 'Definitive posts held, newest first.' })
  async appointments(@Root() { id }: Row<Employee>, @Ctx() context: Context): Promise<Row<Appointment>[]> {
    return (await context.load(appointmentsOf, id)) ?? [];
  }

  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [ActingAssignment], {
    nullable: true,
    description: 'Acting assignments, newest first.',
  })
  async actingAssignments(
    @Root() { id }: Row<Employee>,
    @Ctx() context: Context,
  ): Promise<Row<ActingAssignment>[]> {
    return (await context.load(actingOf, id)) ?? [];
  }
}
