import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { LocalDate } from '../../platform/calendar.js';
import { Connection, listPage, PageArguments, type PageOf } from '../../platform/database/keyset-page.js';
import type { Row } from '../../platform/database/row-reader.js';
import { TRUE } from '../../platform/database/sql.js';
import { Requires, VisibleIf } from '../../platform/graphql/authorization.js';
import { childrenLoader } from '../../platform/graphql/children-loader.js';
import type { Context } from '../../platform/graphql/context.js';
import { checkedText } from '../../platform/graphql/input-checks.js';
import { listSource } from '../../platform/graphql/list-source.js';
import { PayloadMutation } from '../../platform/graphql/mutation-payload.js';
import { decodeUuid } from '../../platform/graphql/node-id.js';
import { LocalDateScalar, onDay } from '../../platform/graphql/scalars.js';
import { Complexity } from '../../platform/limits/query-cost.js';
import { PositionClass } from '../organization/index.js';
import { MissingRecord, toMissingRecord } from '../ranking/index.js';
import { Employee, isRecordReadable, mayReadRecord } from '../workforce/index.js';
import type { PoolStanding } from './domain/nine-box.js';
import { notMapped } from './errors.js';
import { idsWithinRecords, mapOn } from './nine-box.js';
import { TalentPermission } from './permissions.js';
import { ConfirmPoolMemberInput, LeavePoolInput, NominateToPoolInput } from './pool.inputs.js';
import { Pool, PoolMember, PoolMemberFilter, PoolStandingView } from './pool.view.js';
import { PoolMembership } from './pool-membership.entity.js';
import {
  comesFromFeeder,
  confirmPoolMember,
  leavePool,
  nominateToPool,
  poolRule,
  presentOn,
  standingTowards,
} from './pools.js';

const MAX_TEXT_LENGTH = 500;

const PoolMemberConnection = Connection(() => PoolMember, 'PoolMember');

@Resolver(() => Pool)
export class PoolResolver {
  @Complexity(200)
  @Requires(TalentPermission.READ)
  @Query(() => Pool, {
    nullable: true,
    description:
      'The pool of successors for posts of a class on a day, today unless told otherwise: people whose record the caller may see.',
  })
  async pool(
    @Arg('class', () => PositionClass, { description: 'Class of posts.' }) target: PositionClass,
    @Arg('on', () => LocalDateScalar, onDay) given: LocalDate | null,
    @Ctx() context: Context,
  ): Promise<Pool> {
    const on = given ?? context.today;
    const [rule, map, ids, rows] = await Promise.all([
      poolRule(context, target, on),
      mapOn(context, { on, policy: null, calibrated: true }),
      idsWithinRecords(context, TRUE),
      context.rows.select(PoolMembership, presentOn(target, on)),
    ]);
    const memberships = new Map(rows.map((row) => [row.employee, row]));
    const people = ids.flatMap((id) => {
      const place = map.get(id) ?? null;
      const membership = memberships.get(id) ?? null;
      if (membership === null && (place === null || !comesFromFeeder(rule.feeders, place))) return [];
      const standing = standingTowards(rule, place ?? undefined);
      return membership === null && standing === 'OUT' ? [] : [{ id, place, standing, membership }];
    });
    const count = (test: (person: Pool['people'][number]) => boolean) => people.filter(test).length;
    return {
      class: target,
      on,
      boxes: [...rule.boxes],
      feeders: rule.feeders,
      in: count(({ standing }) => standing === 'IN'),
      open: count(({ standing }) => standing === 'OPEN'),
      fallenOut: count(({ standing }) => standing === 'OUT'),
      rule,
      people,
    };
  }

  @FieldResolver(() => PoolMemberConnection, {
    description: 'By name: people who stand in the pool or may, and members who no longer qualify.',
  })
  async members(
    @Root() { people, rule, class: target, on }: Pool,
    @Arg('filter', () => PoolMemberFilter, {
      nullable: true,
      description: 'Only what meets these conditions.',
    })
    filter: PoolMemberFilter | null,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() context: Context,
  ): Promise<PageOf<PoolMember>> {
    const wanted = people.filter(
      ({ standing, membership }) =>
        (filter?.standing == null || filter.standing.some((one) => one === standing)) &&
        (filter?.isNominated == null || filter.isNominated === (membership !== null)) &&
        (filter?.isConfirmed == null || filter.isConfirmed === (membership?.confirmedOn != null)),
    );
    const shown = listPage(
      `PoolMember:${target}:${on}`,
      listSource(wanted, ({ id }) => id),
      page,
    );
    const edges = await Promise.all(
      shown.edges.map(async ({ cursor, node: { id, place, standing, membership } }) => ({
        cursor,
        node: {
          employee: (await context.loadRow(Employee, id)) as Row<Employee>,
          standing,
          boxes: place?.boxes ?? [],
          isNational: nationally(place?.boxes ?? [], rule.national),
          membership,
          place,
        },
      })),
    );
    return { ...shown, edges, nodes: edges.map(({ node }) => node) };
  }

  @Requires(TalentPermission.NOMINATE)
  @PayloadMutation(() => PoolMembership, {
    description: 'Nominates somebody to the pool for posts of a class, by letter of the agency.',
  })
  async nominateToPool(
    @Arg('input', () => NominateToPoolInput, { description: 'What the action needs.' })
    input: NominateToPoolInput,
    @Ctx() context: Context,
  ): Promise<PoolMembership> {
    const employeeId = decodeUuid(input.employeeId, 'Employee', 'input.employeeId');
    if (!(await mayReadRecord(context, employeeId))) throw notMapped({ argument: 'input.employeeId' });
    return nominateToPool(context, {
      employeeId,
      target: input.class,
      nomination: checkedText(input.document, 'input.document', MAX_TEXT_LENGTH),
    });
  }

  @Requires(TalentPermission.CONFIRM)
  @PayloadMutation(() => PoolMembership, {
    description: 'Confirms a nomination; refused while the unknown could still take the person out.',
  })
  confirmPoolMember(
    @Arg('input', () => ConfirmPoolMemberInput, { description: 'What the action needs.' })
    input: ConfirmPoolMemberInput,
    @Ctx() context: Context,
  ): Promise<PoolMembership> {
    const id = decodeUuid(input.poolMembershipId, 'PoolMembership', 'input.poolMembershipId');
    return confirmPoolMember(
      context,
      id,
      input.expectedVersion,
      checkedText(input.document, 'input.document', MAX_TEXT_LENGTH),
    );
  }

  @Requires(TalentPermission.CONFIRM)
  @PayloadMutation(() => PoolMembership, { description: 'Ends a membership, with the reason.' })
  leavePool(
    @Arg('input', () => LeavePoolInput, { description: 'What the action needs.' }) input: LeavePoolInput,
    @Ctx() context: Context,
  ): Promise<PoolMembership> {
    const id = decodeUuid(input.poolMembershipId, 'PoolMembership', 'input.poolMembershipId');
    return leavePool(
      context.em,
      id,
      input.expectedVersion,
      checkedText(input.reason, 'input.reason', MAX_TEXT_LENGTH),
      context.today,
    );
  }
}

@Resolver(() => PoolMember)
export class PoolMemberResolver {
  @FieldResolver(() => [MissingRecord], { description: 'What keeps the box open.' })
  missing(@Root() { place }: PoolMember, @Ctx() { language }: Context): MissingRecord[] {
    return (place?.standing.profile.missing ?? []).map((record) => toMissingRecord(record, language));
  }
}

@Resolver(() => PoolMembership)
export class PoolMembershipResolver {
  @FieldResolver(() => PoolStandingView, {
    description: 'Whether the person stands today where the pool takes people from.',
  })
  async standing(
    @Root() { employee, targetClass }: Row<PoolMembership>,
    @Ctx() context: Context,
  ): Promise<PoolStanding> {
    const [rule, map] = await Promise.all([
      poolRule(context, targetClass, context.today),
      mapOn(context, { on: context.today, policy: null, calibrated: true }),
    ]);
    return standingTowards(rule, map.get(employee));
  }
}

const membershipsOf = childrenLoader(PoolMembership, 'employee', 't.nominated_on desc, t.id');

@Resolver(() => Employee)
export class EmployeePoolResolver {
  @VisibleIf(isRecordReadable)
  @FieldResolver(() => [PoolMembership], {
    nullable: true,
    description: 'Memberships of pools, present and past.',
  })
  async poolMemberships(
    @Root() { id }: Row<Employee>,
    @Ctx() context: Context,
  ): Promise<Row<PoolMembership>[]> {
    return (await context.load(membershipsOf, id)) ?? [];
  }
}

function nationally(boxes: readonly number[], national: ReadonlySet<number>): boolean | null {
  const inside = boxes.filter((box) => national.has(box)).length;
  if (inside === 0) return false;
  return inside === boxes.length ? true : null;
}
