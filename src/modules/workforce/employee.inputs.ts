import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { addDays, addYears } from '../../platform/calendar.js';
import type { OrderKey } from '../../platform/database/keyset-page.js';
import { tableName } from '../../platform/database/row-reader.js';
import { and, raw, sql, TRUE } from '../../platform/database/sql.js';
import { badInput, forbidden } from '../../platform/errors.js';
import type { Context } from '../../platform/graphql/context.js';
import { type FilterScope, filterBy, openToAll } from '../../platform/graphql/filter-input.js';
import { requireKnownCode } from '../../platform/graphql/known-codes.js';
import { refusalReason } from '../../platform/i18n/local-text.js';
import { COMPARED, containsText, knownUnit, ScaleStep, UnitKey, unitsBelow } from '../organization/index.js';
import { listedRowScope } from './cached-row-scope.js';
import { EmploymentKind } from './employee.entity.js';
import { WorkforcePermission } from './permissions.js';

@InputType({ description: 'Names one employee, by exactly one of the keys.' })
export class EmployeeKey {
  @Field(() => ID, { nullable: true, description: 'Id of the object.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: '18 digits.' })
  nip?: string | null;
}

@InputType({
  description:
    'Which employees are listed; every field given must hold. A field on what only a record shows is FORBIDDEN to callers who keep no records. For all others a filter that uses one, however nested, finds only people whose record they may see. Somebody whose fact is unknown meets neither the condition nor its negation. An empty list of values, or an empty `or`, names nothing: it finds nobody; an empty `and` asks nothing.',
})
export class EmployeeFilter {
  @Field(() => [EmployeeFilter], { nullable: true, description: 'All of these must hold.' })
  and?: EmployeeFilter[] | null;

  @Field(() => [EmployeeFilter], { nullable: true, description: 'At least one of these must hold.' })
  or?: EmployeeFilter[] | null;

  @Field(() => EmployeeFilter, { nullable: true, description: 'This must be known not to hold.' })
  not?: EmployeeFilter | null;
}

@InputType({
  description: 'Completed years of age today, 0 to 150; both ends included. At least one of them is given.',
})
export class AgeRange {
  @Field(() => Int, { nullable: true, description: 'Lowest age in completed years, included.' })
  from?: number | null;

  @Field(() => Int, { nullable: true, description: 'Highest age in completed years, included.' })
  to?: number | null;
}

/**
 * For facts that only a record shows: callers who keep no records are refused, all others are told of the
 * people within their reach.
 * @throws FORBIDDEN
 */
export const withinRecords: FilterScope = (context, argument) => {
  if (!context.principal.keepsRecords)
    throw forbidden({ permission: WorkforcePermission.READ_ALL_RECORDS, argument });
  return listedRowScope(context, raw('t.id'));
};

filterBy<EmployeeFilter, string>(EmployeeFilter, {
  name: 'name',
  type: () => String,
  description: `Part of the name. ${COMPARED}`,
  scope: openToAll,
  condition: (name, _, argument) => containsText('t.name_search', name, argument),
});
filterBy<EmployeeFilter, string>(EmployeeFilter, {
  name: 'nipPrefix',
  type: () => String,
  description: 'First digits of the number, 1 to 18.',
  scope: withinRecords,
  condition: (prefix, _, argument) => {
    if (!/^\d{1,18}$/.test(prefix)) throw badInput({ argument, reason: refusalReason('digits') });
    return sql`t.nip >= ${prefix} and t.nip < ${`${prefix}:`}`;
  },
});
filterBy<EmployeeFilter, EmploymentKind>(EmployeeFilter, {
  name: 'kind',
  type: () => EmploymentKind,
  description: 'PNS or PPPK.',
  scope: openToAll,
  condition: (kind) => sql`t.kind = ${kind}`,
});
filterBy<EmployeeFilter, UnitKey>(EmployeeFilter, {
  name: 'unit',
  type: () => UnitKey,
  description: 'Serves today in this unit or anywhere below it. A unit that does not exist is refused.',
  scope: openToAll,
  condition: async (key, context, argument) => {
    const { id } = await knownUnit(context, key, argument);
    return sql`exists (select from placement p join employment m on m.employee_id = p.employee_id and m.during @> ${context.today}::date
      where p.employee_id = t.id and p.during @> ${context.today}::date and p.unit_id in ${unitsBelow([id], context.today)})`;
  },
});
filterBy<EmployeeFilter, boolean>(EmployeeFilter, {
  name: 'isServing',
  type: () => Boolean,
  description: 'Employed today, or not.',
  scope: openToAll,
  condition: (serving, { today }) =>
    sql`exists (select from employment e where e.employee_id = t.id and e.during @> ${today}::date) = ${serving}`,
});
filterBy<EmployeeFilter, string>(EmployeeFilter, {
  name: 'rankAtLeast',
  type: () => String,
  description:
    'Code of a PNS rank, such as III_C. PPPK have no such rank, and so never reach one; the rank of a PNS without a record of it is unknown.',
  scope: withinRecords,
  condition: async (code, context, argument) => {
    const steps = await context.rows.query<{ code: string; ordinal: number; isCurrent: boolean }>(
      sql`select code, ordinal, during @> ${context.today}::date as "isCurrent" from ${tableName(ScaleStep)} where scale = 'RANK' and family = 'PNS' order by ordinal`,
    );
    requireKnownCode(code, [...new Set(steps.map((step) => step.code))], 'rank', argument);
    const least = steps.find((step) => step.code === code)?.ordinal ?? 0;
    const reached = steps
      .filter(({ ordinal, isCurrent }) => isCurrent && ordinal >= least)
      .map((step) => step.code);
    return sql`case when t.kind = 'PNS' then (select bool_or(r.rank = any(${reached})) from rank_holding r where r.employee_id = t.id and r.during @> ${context.today}::date) else false end`;
  },
});
filterBy<EmployeeFilter, AgeRange>(EmployeeFilter, {
  name: 'age',
  type: () => AgeRange,
  description: 'Completed years of age today.',
  scope: withinRecords,
  condition: ({ from, to }, { today }, argument) => {
    if (from == null && to == null) throw badInput({ argument, reason: refusalReason('fromOrTo') });
    for (const [end, years] of [
      ['from', from],
      ['to', to],
    ] as const) {
      if (years != null && (years < 0 || years > 150))
        throw badInput({
          argument: `${argument}.${end}`,
          reason: refusalReason('notBetween', { value: years, least: 0, most: 150 }),
        });
    }
    if (from != null && to != null && to < from)
      throw badInput({ argument: `${argument}.to`, reason: refusalReason('liesBelow', { to, from }) });
    return and(
      from == null ? TRUE : sql`t.birth_date <= ${addYears(today, -from)}::date`,
      to == null ? TRUE : sql`t.birth_date >= ${addDays(addYears(today, -to - 1), 1)}::date`,
    );
  },
});

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
  description:
    'Orders of the list of employees; those by birth date and rank need the permission to read all records. Unknown comes last.',
  valuesConfig: {
    BIRTH_DATE_ASC: { description: 'By date of birth, the oldest first. Needs records.' },
    BIRTH_DATE_DESC: { description: 'By date of birth, the youngest first. Needs records.' },
    NAME_ASC: { description: 'By name, A to Z.' },
    NAME_DESC: { description: 'By name, Z to A.' },
    RANK_ASC: { description: 'By rank, the lowest first. Needs records.' },
    RANK_DESC: { description: 'By rank, the highest first. Needs records.' },
  },
});

/** Orders that show what only a record shows. */
export const ordersByRecord: readonly EmployeeOrder[] = [
  EmployeeOrder.BIRTH_DATE_ASC,
  EmployeeOrder.BIRTH_DATE_DESC,
  EmployeeOrder.RANK_ASC,
  EmployeeOrder.RANK_DESC,
];

/**
 * The rank of the day is looked up once a person; what places it is known beforehand, for the scale is the
 * same for everybody.
 */
async function rankKey(context: Context): Promise<OrderKey> {
  const steps = await context.rows.query<{ code: string; ordinal: number }>(
    sql`select code, ordinal from ${tableName(ScaleStep)} where scale = 'RANK' and family = 'PNS' and during @> ${context.today}::date`,
  );
  const [codes, ordinals] = [steps.map(({ code }) => code), steps.map(({ ordinal }) => ordinal)];
  return {
    sql: sql`coalesce((${ordinals}::int[])[array_position(${codes}::text[], ranked.rank)], 0)`,
    kind: 'integer',
    descending: true,
    from: sql`(select r.rank from rank_holding r where r.employee_id = t.id and r.during @> ${context.today}::date limit 1) ranked`,
  };
}

export async function employeeKeys(orders: readonly EmployeeOrder[], context: Context): Promise<OrderKey[]> {
  const ranks = orders.some((order) => order === EmployeeOrder.RANK_ASC || order === EmployeeOrder.RANK_DESC)
    ? await rankKey(context)
    : undefined;
  const key: Record<EmployeeOrder, OrderKey | undefined> = {
    [EmployeeOrder.NAME_ASC]: { sql: raw('t.name'), kind: 'text', descending: false },
    [EmployeeOrder.NAME_DESC]: { sql: raw('t.name'), kind: 'text', descending: true },
    [EmployeeOrder.BIRTH_DATE_ASC]: {
      sql: raw("coalesce(t.birth_date, 'infinity')"),
      kind: 'date',
      descending: false,
    },
    [EmployeeOrder.BIRTH_DATE_DESC]: {
      sql: raw("coalesce(t.birth_date, '-infinity')"),
      kind: 'date',
      descending: true,
    },
    [EmployeeOrder.RANK_ASC]: ranks && {
      ...ranks,
      sql: sql`coalesce(nullif(${ranks.sql}, 0), 99)`,
      descending: false,
    },
    [EmployeeOrder.RANK_DESC]: ranks,
  };
  return orders.flatMap((order) => key[order] ?? []);
}
