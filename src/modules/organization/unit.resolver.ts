import { Arg, Args, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from 'type-graphql';
import type { LocalDate } from '../../platform/calendar.js';
import { Connection, PageArguments, type PageOf } from '../../platform/database/keyset-page.js';
import type { Row } from '../../platform/database/row-reader.js';
import { raw, sql } from '../../platform/database/sql.js';
import { badInput } from '../../platform/errors.js';
import { Requires } from '../../platform/graphql/authorization.js';
import type { Context } from '../../platform/graphql/context.js';
import { conditionOf, filterBy, openToAll } from '../../platform/graphql/filter-input.js';
import { requireKnownCode, unknownCode } from '../../platform/graphql/known-codes.js';
import { decodeUuid } from '../../platform/graphql/node-id.js';
import { LocalDateScalar, onDay } from '../../platform/graphql/scalars.js';
import { refusalReason } from '../../platform/i18n/local-text.js';
import { OrganizationPermission } from './permissions.js';
import { COMPARED, containsText } from './text-search.js';
import { Unit } from './unit.entity.js';
import { parentOfUnit, unitsBelow } from './unit-tree.query.js';

export const UnitConnection = Connection(() => Unit, 'Unit');

@InputType({ description: 'Names one unit, by exactly one of its keys.' })
export class UnitKey {
  @Field(() => ID, { nullable: true, description: 'Id of the object.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'Stable code, unique among its kind.' })
  code?: string | null;
}

@InputType({ description: 'Which units are listed; every field given must hold.' })
export class UnitFilter {
  @Field(() => [UnitFilter], { nullable: true, description: 'All of these must hold.' })
  and?: UnitFilter[] | null;

  @Field(() => [UnitFilter], { nullable: true, description: 'At least one of these must hold.' })
  or?: UnitFilter[] | null;

  @Field(() => UnitFilter, { nullable: true, description: 'This must be known not to hold.' })
  not?: UnitFilter | null;
}
filterBy<UnitFilter, string>(UnitFilter, {
  name: 'name',
  type: () => String,
  description: `Part of the name. ${COMPARED}`,
  scope: openToAll,
  condition: (name, _, argument) => containsText('t.name_search', name, argument),
});
filterBy<UnitFilter, string>(UnitFilter, {
  name: 'sector',
  type: () => String,
  description:
    'EDUCATION, HEALTH, …; a unit of which none is recorded is of none. A sector of no unit is refused.',
  scope: openToAll,
  condition: async (sector, { rows }, argument) => {
    const found = await rows.query<{ sector: string }>(
      sql`select distinct sector from unit where sector is not null order by sector`,
    );
    requireKnownCode(
      sector,
      found.map((row) => row.sector),
      'sector',
      argument,
    );
    return sql`coalesce(t.sector = ${sector}, false)`;
  },
});
filterBy<UnitFilter, boolean>(UnitFilter, {
  name: 'isOffice',
  type: () => Boolean,
  description: 'Offices (OPD) alone, or all units that are none.',
  scope: openToAll,
  condition: (isOffice) => sql`coalesce(t.office_id = t.id, false) = ${isOffice}`,
});
filterBy<UnitFilter, UnitKey>(UnitFilter, {
  name: 'within',
  type: () => UnitKey,
  description: 'This unit and everything below it today. A unit that does not exist is refused.',
  scope: openToAll,
  condition: async (key, context, argument) =>
    sql`t.id in ${unitsBelow([(await knownUnit(context, key, argument)).id], context.today)}`,
});
filterBy<UnitFilter, LocalDate>(UnitFilter, {
  name: 'standingOn',
  type: () => LocalDateScalar,
  description: 'Founded by this day, and not ended.',
  scope: openToAll,
  condition: (on) => sql`t.during @> ${on}::date`,
});

export async function unitBy(
  context: Context,
  { id, code }: UnitKey,
  argument = 'by',
): Promise<Row<Unit> | null> {
  return id != null
    ? ((await context.loadRow(Unit, decodeUuid(id, 'Unit', `${argument}.id`))) ?? null)
    : context.rows.one(Unit, { code: code ?? '' });
}

/**
 * The unit that a filter names, whether it still stands or has ended.
 * @throws BAD_USER_INPUT where there is none
 */
export async function knownUnit(context: Context, key: UnitKey, argument: string): Promise<Row<Unit>> {
  const unit = await unitBy(context, key, argument);
  if (unit !== null) return unit;
  if (key.code == null) throw badInput({ argument: `${argument}.id`, reason: refusalReason('noUnitOfId') });
  const alike = await context.rows.select(Unit, sql`lower(t.code) = lower(${key.code})`);
  throw unknownCode(
    'unit',
    alike.map(({ code }) => code),
    `${argument}.code`,
  );
}

const byCode = { tag: 'code', keys: [{ sql: raw('t.code'), kind: 'text' as const, descending: false }] };

const childrenOfUnit = (
  { rows }: Context,
  parents: readonly string[],
  { on, page }: { on: LocalDate; page: PageArguments },
) =>
  rows.pagesOf(
    Unit,
    parents,
    (parent) =>
      sql`exists (select from unit_parentage p where p.unit_id = t.id and p.parent_id = ${parent} and p.during @> ${on}::date)`,
    byCode,
    page,
  );

@Resolver(() => Unit)
export class UnitResolver {
  @Requires(OrganizationPermission.READ)
  @Query(() => Unit, { nullable: true, description: 'One unit; null if there is none of this key.' })
  unit(
    @Arg('by', () => UnitKey, { description: 'Exactly one key of the unit.' }) by: UnitKey,
    @Ctx() context: Context,
  ): Promise<Row<Unit> | null> {
    return unitBy(context, by);
  }

  @Requires(OrganizationPermission.READ)
  @Query(() => UnitConnection, {
    description: 'Units by code; without `standingOn` also those that have ended.',
  })
  async units(
    @Arg('filter', () => UnitFilter, { nullable: true, description: 'Only what meets these conditions.' })
    filter: UnitFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PageOf<Row<Unit>>> {
    return context.rows.page(Unit, await conditionOf(UnitFilter, filter, context), byCode, page);
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The unit above it today; null for the agency itself.',
  })
  parent(@Root() unit: Row<Unit>, @Ctx() context: Context): Promise<Row<Unit> | undefined> {
    return context.load(parentOfUnit, unit.id, context.today);
  }

  @FieldResolver(() => UnitConnection, { description: 'The units directly below it on a day, by code.' })
  children(
    @Root() unit: Row<Unit>,
    @Arg('on', () => LocalDateScalar, onDay) on: LocalDate | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PageOf<Row<Unit>>> {
    return context.load(childrenOfUnit, unit.id, { on: on ?? context.today, page }) as Promise<
      PageOf<Row<Unit>>
    >;
  }
}
