import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { addDays, type LocalDate } from '../../platform/calendar.js';
import type { OrderKey } from '../../platform/database/keyset-page.js';
import { type Row, tableName } from '../../platform/database/row-reader.js';
import { or, raw, type Sql, sql } from '../../platform/database/sql.js';
import { badInput } from '../../platform/errors.js';
import type { Context } from '../../platform/graphql/context.js';
import { filterBy, openToAll } from '../../platform/graphql/filter-input.js';
import { requireKnownCode } from '../../platform/graphql/known-codes.js';
import { decodeUuid } from '../../platform/graphql/node-id.js';
import { LocalDateScalar } from '../../platform/graphql/scalars.js';
import { refusalReason } from '../../platform/i18n/local-text.js';
import {
  COMPARED,
  containsText,
  knownUnit,
  PositionClass,
  ScaleStep,
  UnitKey,
  unitsBelow,
} from '../organization/index.js';
import { EmployeeFilter, withinRecords } from '../workforce/index.js';
import { holdersOn, holdsToday } from './holders.query.js';
import { Position } from './position.entity.js';
import { retiringBetween } from './retirement.query.js';
import { agesNow } from './retirement-ages.query.js';

@InputType({ description: 'Names one post, by exactly one of its keys.' })
export class PositionKey {
  @Field(() => ID, { nullable: true, description: 'Id of the object.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Stable code, unique among its kind.' })
  code?: string | null;
}

export async function positionBy(
  context: Context,
  { id, code }: PositionKey,
  argument = 'by',
): Promise<Row<Position> | null> {
  return id != null
    ? ((await context.loadRow(Position, decodeUuid(id, 'Position', `${argument}.id`))) ?? null)
    : context.rows.one(Position, { code: code ?? '' });
}

@InputType({
  description:
    'Which posts are listed; every field given must hold. An empty list of values, or an empty `or`, names nothing: it finds no post; an empty `and` asks nothing.',
})
export class PositionFilter {
  @Field(() => [PositionFilter], { nullable: true, description: 'All of these must hold.' })
  and?: PositionFilter[] | null;

  @Field(() => [PositionFilter], { nullable: true, description: 'At least one of these must hold.' })
  or?: PositionFilter[] | null;

  @Field(() => PositionFilter, { nullable: true, description: 'This must be known not to hold.' })
  not?: PositionFilter | null;
}
filterBy<PositionFilter, string>(PositionFilter, {
  name: 'title',
  type: () => String,
  description: `Part of the title. ${COMPARED}`,
  scope: openToAll,
  condition: (title, _, argument) => containsText('t.title_search', title, argument),
});
filterBy<PositionFilter, UnitKey>(PositionFilter, {
  name: 'unit',
  type: () => UnitKey,
  description: 'In this unit or anywhere below it today. A unit that does not exist is refused.',
  scope: openToAll,
  condition: (key, context, argument) => postsBelow(context, key, [context.today], argument),
});
/** True of a post `t` in a unit or anywhere below it on one of some days. */
export async function postsBelow(
  context: Context,
  key: UnitKey,
  days: readonly LocalDate[],
  argument: string,
): Promise<Sql> {
  const { id } = await knownUnit(context, key, argument);
  return or(...[...new Set(days)].map((day) => sql`t.unit_id in ${unitsBelow([id], day)}`));
}
filterBy<PositionFilter, PositionClass[]>(PositionFilter, {
  name: 'class',
  type: () => [PositionClass],
  description: 'Of one of these classes.',
  scope: openToAll,
  condition: (classes) => sql`t.class = any(${classes})`,
});
filterBy<PositionFilter, string[]>(PositionFilter, {
  name: 'echelon',
  type: () => [String],
  description:
    'Of one of these echelons, such as III.b; a post without an echelon is of none. A code that is none is refused.',
  scope: openToAll,
  condition: async (echelons, context, argument) => {
    const steps = await context.rows.query<{ code: string }>(
      sql`select distinct code from ${tableName(ScaleStep)} where scale = 'ECHELON' order by code`,
    );
    const known = steps.map(({ code }) => code);
    for (const [index, echelon] of echelons.entries())
      requireKnownCode(echelon, known, 'echelon', `${argument}.${index}`);
    return sql`coalesce(t.echelon = any(${echelons}), false)`;
  },
});
filterBy<PositionFilter, boolean>(PositionFilter, {
  name: 'critical',
  type: () => Boolean,
  description: 'Critical posts (jabatan kritikal), or all others.',
  scope: openToAll,
  condition: (critical) => sql`t.critical = ${critical}`,
});
filterBy<PositionFilter, boolean>(PositionFilter, {
  name: 'isVacant',
  type: () => Boolean,
  description: 'With at least one seat that is empty today, or with none.',
  scope: openToAll,
  condition: async (vacant, context) => {
    const { today } = context;
    const ages = await agesNow(context);
    const required = sql`coalesce((select f.required from formation_decree f where f.position_id = t.id and f.during @> ${today}::date and t.during @> ${today}::date), 0)`;
    const held = sql`(select count(*) from ${holdersOn(ages, today, raw('a.position_id = t.id'))} h)`;
    return sql`(${required} > ${held}) = ${vacant}`;
  },
});
filterBy<PositionFilter, LocalDate>(PositionFilter, {
  name: 'standingOn',
  type: () => LocalDateScalar,
  description: 'Created by this day, and not dropped.',
  scope: openToAll,
  condition: (on) => sql`t.during @> ${on}::date`,
});

@InputType({ description: 'A run of days; both ends included.' })
export class DayRange {
  @Field(() => LocalDateScalar, { description: 'The first day, included.' })
  from!: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The last day, included.' })
  until!: LocalDate;
}

filterBy<EmployeeFilter, PositionClass[]>(EmployeeFilter, {
  name: 'class',
  type: () => [PositionClass],
  description: 'Holds today a post of one of these classes.',
  scope: openToAll,
  condition: (classes, context) => holdsToday(context, sql`p.class = any(${classes})`),
});
filterBy<EmployeeFilter, boolean>(EmployeeFilter, {
  name: 'hasPost',
  type: () => Boolean,
  description:
    'Holds a definitive post today. Who does not: whom a restructuring has left without one, who has left or retired, whom a status releases.',
  scope: openToAll,
  condition: async (has, context) => (has ? holdsToday(context) : sql`not ${await holdsToday(context)}`),
});
filterBy<EmployeeFilter, DayRange>(EmployeeFilter, {
  name: 'retiring',
  type: () => DayRange,
  description:
    'Employed today, and retires on one of these days under the post of today; days before today find whose retirement is overdue. Unknown without a post or a birth date.',
  scope: withinRecords,
  condition: ({ from, until }, context, argument) => {
    if (until < from)
      throw badInput({ argument: `${argument}.until`, reason: refusalReason('liesBefore', { until, from }) });
    return retiringBetween(context, from, addDays(until, 1));
  },
});

export enum PositionOrder {
  CODE_ASC = 'CODE_ASC',
  CODE_DESC = 'CODE_DESC',
  TITLE_ASC = 'TITLE_ASC',
  TITLE_DESC = 'TITLE_DESC',
  LEVEL_DESC = 'LEVEL_DESC',
  LEVEL_ASC = 'LEVEL_ASC',
}
registerEnumType(PositionOrder, {
  name: 'PositionOrder',
  description: 'Orders of the list of posts; the level is that of the class.',
  valuesConfig: {
    CODE_ASC: { description: 'By code, ascending.' },
    CODE_DESC: { description: 'By code, descending.' },
    LEVEL_ASC: { description: 'By level of the class, the lowest first.' },
    LEVEL_DESC: { description: 'By level of the class, the highest first.' },
    TITLE_ASC: { description: 'By title, A to Z.' },
    TITLE_DESC: { description: 'By title, Z to A.' },
  },
});

export function positionKeys(orders: readonly PositionOrder[], today: LocalDate): OrderKey[] {
  const level = sql`coalesce((select s.ordinal from ${tableName(ScaleStep)} s where s.scale = 'POSITION_CLASS' and s.code = t.class and s.during @> ${today}::date), 0)`;
  const key: Record<PositionOrder, OrderKey> = {
    [PositionOrder.CODE_ASC]: { sql: raw('t.code'), kind: 'text', descending: false },
    [PositionOrder.CODE_DESC]: { sql: raw('t.code'), kind: 'text', descending: true },
    [PositionOrder.TITLE_ASC]: { sql: raw('t.title'), kind: 'text', descending: false },
    [PositionOrder.TITLE_DESC]: { sql: raw('t.title'), kind: 'text', descending: true },
    [PositionOrder.LEVEL_DESC]: { sql: level, kind: 'integer', descending: true },
    [PositionOrder.LEVEL_ASC]: { sql: level, kind: 'integer', descending: false },
  };
  return orders.map((order) => key[order]);
}
