import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { LocalDate } from '../../platform/calendar.js';
import { Connection, PageArguments, type PageOf } from '../../platform/database/keyset-page.js';
import type { Row } from '../../platform/database/row-reader.js';
import { raw, sql } from '../../platform/database/sql.js';
import { badInput, forbidden } from '../../platform/errors.js';
import { noteReadOf, Requires, VisibleIf } from '../../platform/graphql/authorization.js';
import type { Context } from '../../platform/graphql/context.js';
import { conditionOf, guardedFields } from '../../platform/graphql/filter-input.js';
import { decodeUuid } from '../../platform/graphql/node-id.js';
import { NullBecause } from '../../platform/graphql/null-hints.js';
import { LocalDateScalar, onDay } from '../../platform/graphql/scalars.js';
import { withUniformTiming } from '../../platform/http/uniform-timing.js';
import { refusalReason } from '../../platform/i18n/local-text.js';
import { Unit } from '../organization/index.js';
import { Employee, EmploymentKind } from './employee.entity.js';
import {
  EmployeeFilter,
  EmployeeKey,
  EmployeeOrder,
  employeeKeys,
  ordersByRecord,
} from './employee.inputs.js';
import { rankOnDay, unitOnDay } from './on-day.query.js';
import { WorkforcePermission } from './permissions.js';
import {
  isRecordReadable,
  mayReadRecord,
  ofDirectory,
  Visibility,
  Withheld,
  withheldFrom,
} from './record-visibility.js';
import { ContractClassView, RankView } from './records/rank.view.js';
import { recordScope } from './records/record-scope.js';

export const EmployeeConnection = Connection(() => Employee, 'Employee');

/**
 * By id anybody in the directory; by number only people whose record the caller may see, since the number is
 * part of it.
 */
export async function employeeBy(
  context: Context,
  { id, nip }: EmployeeKey,
  argument = 'by',
): Promise<Row<Employee> | null> {
  if (id != null)
    return (await context.loadRow(Employee, decodeUuid(id, 'Employee', `${argument}.id`))) ?? null;
  if (!/^\d{18}$/.test(nip ?? ''))
    throw badInput({ argument: `${argument}.nip`, reason: refusalReason('nipDigits') });
  // In one statement and with uniform timing, so that nothing about a number of somebody out of reach differs
  // from one that does not exist.
  const find = () => context.rows.one(Employee, sql`t.nip = ${nip} and ${recordScope(context, raw('t.id'))}`);
  return context.principal.everyRecord ? find() : withUniformTiming(find);
}

@Resolver(() => Employee)
export class EmployeeResolver {
  @Requires(WorkforcePermission.READ)
  @Query(() => Employee, {
    nullable: true,
    description: 'One employee; null if there is none of this key, or none that the caller may see.',
  })
  employee(
    @Arg('by', () => EmployeeKey, { description: 'Exactly one key of the person.' }) by: EmployeeKey,
    @Ctx() context: Context,
  ): Promise<Row<Employee> | null> {
    return employeeBy(context, by);
  }

  @Requires(WorkforcePermission.READ)
  @Query(() => EmployeeConnection, {
    description: 'Employees, present and former (see the filter `isServing`); by name unless told otherwise.',
  })
  async employees(
    @Arg('filter', () => EmployeeFilter, { nullable: true, description: 'Only what meets these conditions.' })
    filter: EmployeeFilter | null,
    @Arg('orderBy', () => [EmployeeOrder], {
      nullable: true,
      description: 'In which order, the first key first.',
    })
    orderBy: EmployeeOrder[] | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PageOf<Row<Employee>>> {
    const orders = orderBy?.length ? [...new Set(orderBy)] : [EmployeeOrder.NAME_ASC];
    if (orders.some((order) => ordersByRecord.includes(order)) && !context.principal.everyRecord)
      throw forbidden({ permission: WorkforcePermission.READ_ALL_RECORDS, argument: 'orderBy' });
    const ordering = { tag: orders.join(), keys: await employeeKeys(orders, context) };
    const found = await context.rows.page(
      Employee,
      await conditionOf(EmployeeFilter, filter, context),
      ordering,
      page,
    );
    for (const path of new Set(guardedFields(EmployeeFilter, filter)))
      for (const { id } of found.nodes) noteReadOf(context, `employees(${path})`, id);
    return found;
  }

  @FieldResolver(() => Visibility, { description: 'How much of the person the caller sees.' })
  async visibility(@Root() employee: Row<Employee>, @Ctx() context: Context): Promise<Visibility> {
    return (await mayReadRecord(context, employee.id)) ? Visibility.RECORD : Visibility.DIRECTORY;
  }

  @FieldResolver(() => Withheld, {
    nullable: true,
    description:
      'Which fields are null because the caller may not see them, and why; null if nothing is withheld.',
  })
  async withheld(
    @Root() employee: Row<Employee>,
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<Withheld | null> {
    return (await mayReadRecord(context, employee.id)) ? null : withheldFrom(context, schema, 'Employee');
  }

  @NullBecause('NO_VALUE', 'OTHER_DAY')
  @FieldResolver(() => Unit, {
    nullable: true,
    description:
      'The unit in which the person serves on a day. Of another day than today null unless the caller may see the record.',
  })
  unit(
    @Root() employee: Row<Employee>,
    @Arg('on', () => LocalDateScalar, onDay) on: LocalDate | null,
    @Ctx() context: Context,
  ): Promise<Row<Unit> | undefined> {
    return ofDirectory(context, employee.id, on, (day) => context.load(unitOnDay, employee.id, day));
  }

  @VisibleIf(isRecordReadable)
  @FieldResolver(() => RankView, { nullable: true, description: 'Null for PPPK, who have a class instead.' })
  async rank(
    @Root() employee: Row<Employee>,
    @Arg('on', () => LocalDateScalar, onDay) on: LocalDate | null,
    @Ctx() context: Context,
  ): Promise<RankView | null> {
    if (employee.kind !== EmploymentKind.PNS) return null;
    return (await context.load(rankOnDay, employee.id, on ?? context.today)) ?? null;
  }

  @VisibleIf(isRecordReadable)
  @FieldResolver(() => ContractClassView, {
    nullable: true,
    description: 'Null for PNS, who have a rank instead.',
  })
  async contractClass(
    @Root() employee: Row<Employee>,
    @Arg('on', () => LocalDateScalar, onDay) on: LocalDate | null,
    @Ctx() context: Context,
  ): Promise<ContractClassView | null> {
    if (employee.kind !== EmploymentKind.PPPK) return null;
    return (await context.load(rankOnDay, employee.id, on ?? context.today)) ?? null;
  }
}
