import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { addDays, addYears } from '../../platform/calendar.js';
import type { Context } from '../../platform/context.js';
import { badInput } from '../../platform/errors.js';
import { filterBy } from '../../platform/filters.js';
import type { OrderKey } from '../../platform/pagination.js';
import { tableName } from '../../platform/rows.js';
import { and, raw, type Sql, sql } from '../../platform/sql.js';
import { contains, ScaleStep, UnitKey, unitBy, unitsBelow } from '../organization/index.js';
import { EmploymentKind } from './employee.entity.js';
import { recordReach } from './records/personnel-record.js';

@InputType({ description: 'Names one employee, by exactly one of the keys.' })
export class EmployeeKey {
  @Field(() => ID, { nullable: true })
  id?: string | null;

  @Field(() => String, { nullable: true, description: '18 digits.' })
  nip?: string | null;
}

@InputType({
  description: 'Which employees are listed; every field given must hold. Fields that look into a record find only people whose record the caller may see.',
})
export class EmployeeFilter {
  @Field(() => [EmployeeFilter], { nullable: true })
  and?: EmployeeFilter[] | null;

  @Field(() => [EmployeeFilter], { nullable: true })
  or?: EmployeeFilter[] | null;

  @Field(() => EmployeeFilter, { nullable: true })
  not?: EmployeeFilter | null;
}

@InputType({ description: 'Completed years of age today; both ends included.' })
export class AgeRange {
  @Field(() => Int, { nullable: true })
  from?: number | null;

  @Field(() => Int, { nullable: true })
  to?: number | null;
}

/** A condition on what only the record shows: it finds nobody whose record is out of reach, so that nothing can be told from being listed. */
export function withinRecords(context: Context, condition: Sql): Sql {
  return and(recordReach({ principal: context.principal, today: context.today }, raw('t.id')), condition);
}

filterBy<EmployeeFilter, string>(
  EmployeeFilter,
  'name',
  () => String,
  'Part of the name, in any case.',
  (name) => contains('t.name', name, 'filter.name'),
);
filterBy<EmployeeFilter, string>(
  EmployeeFilter,
  'nipPrefix',
  () => String,
  'First digits of the number.',
  (prefix, context) => {
    if (!/^\d{1,18}$/.test(prefix)) throw badInput({ argument: 'filter.nipPrefix', reason: 'give 1 to 18 digits' });
    return withinRecords(context, sql`t.nip >= ${prefix} and t.nip < ${`${prefix}:`}`);
  },
);
filterBy<EmployeeFilter, EmploymentKind>(
  EmployeeFilter,
  'kind',
  () => EmploymentKind,
  'PNS or PPPK.',
  (kind) => sql`t.kind = ${kind}`,
);
filterBy<EmployeeFilter, UnitKey>(
  EmployeeFilter,
  'unit',
  () => UnitKey,
  'Serves today in this unit or anywhere below it.',
  async (key, context) => {
    const unit = await unitBy(context, key, 'filter.unit');
    return sql`exists (select from placement p where p.employee_id = t.id and p.during @> ${context.today}::date and p.unit_id in ${unitsBelow(unit === null ? [] : [unit.id], context.today)})`;
  },
);
filterBy<EmployeeFilter, boolean>(
  EmployeeFilter,
  'serving',
  () => Boolean,
  'Employed today, or not.',
  (serving, context) => {
    const employed = sql`exists (select from employment e where e.employee_id = t.id and e.during @> ${context.today}::date)`;
    return serving ? employed : sql`not ${employed}`;
  },
);
filterBy<EmployeeFilter, string>(
  EmployeeFilter,
  'rankAtLeast',
  () => String,
  'Code of a PNS rank, such as III_C.',
  async (code, context) => {
    const [step] = await context.rows.query<{ ordinal: number }>(
      sql`select ordinal from ${tableName(ScaleStep)} where scale = 'RANK' and family = 'PNS' and code = ${code} limit 1`,
    );
    if (step === undefined) throw badInput({ argument: 'filter.rankAtLeast', reason: `${code} is no rank of civil servants` });
    return withinRecords(
      context,
      sql`exists (select from rank_holding r join ${tableName(ScaleStep)} s on s.scale = 'RANK' and s.family = 'PNS' and s.code = r.rank and s.during @> ${context.today}::date where r.employee_id = t.id and r.during @> ${context.today}::date and s.ordinal >= ${step.ordinal})`,
    );
  },
);
filterBy<EmployeeFilter, AgeRange>(
  EmployeeFilter,
  'age',
  () => AgeRange,
  'Completed years of age today.',
  ({ from, to }, context) => {
    for (const [end, years] of [
      ['from', from],
      ['to', to],
    ] as const) {
      if (years != null && (years < 0 || years > 150)) throw badInput({ argument: `filter.age.${end}`, reason: `${years} is not between 0 and 150` });
    }
    const oldEnough = from == null ? raw('true') : sql`t.birth_date <= ${addYears(context.today, -from)}::date`;
    const youngEnough = to == null ? raw('true') : sql`t.birth_date >= ${addDays(addYears(context.today, -to - 1), 1)}::date`;
    return withinRecords(context, sql`(${oldEnough} and ${youngEnough})`);
  },
);

export enum EmployeeOrder {
  NAME_ASC = 'NAME_ASC',
  NAME_DESC = 'NAME_DESC',
  BIRTH_DATE_ASC = 'BIRTH_DATE_ASC',
  BIRTH_DATE_DESC = 'BIRTH_DATE_DESC',
  RANK_ASC = 'RANK_ASC',
  RANK_DESC = 'RANK_DESC',
}
registerEnumType(EmployeeOrder, {
  name: 'EmployeeOrder',
  description: 'Orders of the list of employees; those by birth date and rank need the permission to read all records. Unknown comes last.',
});

/** Orders that show what only a record shows. */
export const ordersByRecord: readonly EmployeeOrder[] = [
  EmployeeOrder.BIRTH_DATE_ASC,
  EmployeeOrder.BIRTH_DATE_DESC,
  EmployeeOrder.RANK_ASC,
  EmployeeOrder.RANK_DESC,
];

export function employeeKeys(orders: readonly EmployeeOrder[], today: string): OrderKey[] {
  const rank = sql`coalesce((select s.ordinal from rank_holding r join ${tableName(ScaleStep)} s on s.scale = 'RANK' and s.family = 'PNS' and s.code = r.rank and s.during @> ${today}::date where r.employee_id = t.id and r.during @> ${today}::date limit 1), 0)`;
  const key: Record<EmployeeOrder, OrderKey> = {
    [EmployeeOrder.NAME_ASC]: { sql: raw('t.name'), kind: 'text', descending: false },
    [EmployeeOrder.NAME_DESC]: { sql: raw('t.name'), kind: 'text', descending: true },
    [EmployeeOrder.BIRTH_DATE_ASC]: { sql: raw("coalesce(t.birth_date, 'infinity')"), kind: 'date', descending: false },
    [EmployeeOrder.BIRTH_DATE_DESC]: { sql: raw("coalesce(t.birth_date, '-infinity')"), kind: 'date', descending: true },
    [EmployeeOrder.RANK_ASC]: { sql: sql`coalesce(nullif(${rank}, 0), 99)`, kind: 'integer', descending: false },
    [EmployeeOrder.RANK_DESC]: { sql: rank, kind: 'integer', descending: true },
  };
  return orders.map((order) => key[order]);
}
