import { type EntityManager, ref } from '@mikro-orm/postgresql';
import type { LocalDate } from '../../platform/calendar.js';
import { lockVersion } from '../../platform/database/optimistic-lock.js';
import { sql } from '../../platform/database/sql.js';
import type { Context } from '../../platform/graphql/context.js';
import { type PositionClass, parameters } from '../organization/index.js';
import { feederClasses } from '../positions/index.js';
import { CandidateField, declareCandidateField, noPost } from '../ranking/index.js';
import { Employee } from '../workforce/index.js';
import { type PoolStanding, poolStanding } from './domain/nine-box.js';
import {
  alreadyNominated,
  boxOpen,
  membershipConfirmed,
  membershipEnded,
  membershipNotThere,
  notFromFeeder,
  notQualified,
} from './errors.js';
import { type MappedPerson, mapOn } from './nine-box.js';
import { PoolMembership } from './pool-membership.entity.js';

export interface PoolRule {
  readonly boxes: ReadonlySet<number>;
  /** Boxes from which somebody may also enter the national pool. */
  readonly national: ReadonlySet<number>;
  readonly feeders: readonly PositionClass[];
}

/** What a pool for posts of a class takes on a day. */
export function poolRule(context: Context, target: PositionClass, on: LocalDate): Promise<PoolRule> {
  return context.once(`pool rule:${target}:${on}`, async () => {
    const [figures, feeders] = await Promise.all([
      parameters(context, on),
      feederClasses(context.rows, target, on),
    ]);
    const boxes = (code: string) => new Set(figures.text(code).split(' ').map(Number));
    return { boxes: boxes('POOL_BOXES'), national: boxes('NATIONAL_POOL_BOXES'), feeders };
  });
}

/**
 * Where somebody stands towards a pool. Who holds no post of a feeder class is out of it; who has left one
 * and holds none stands open.
 */
export function standingTowards({ boxes, feeders }: PoolRule, place: MappedPerson | undefined): PoolStanding {
  if (place === undefined || !comesFromFeeder(feeders, place)) return 'OUT';
  const standing = poolStanding(place.boxes, boxes);
  return standing === 'IN' && !place.standing.holdsPost ? 'OPEN' : standing;
}

/** True also for somebody who holds no post on the day and came from a feeder class last. */
export function comesFromFeeder(
  feeders: readonly PositionClass[],
  { standing: { latestClass } }: MappedPerson,
): boolean {
  return feeders.includes(latestClass as PositionClass);
}

declareCandidateField(CandidateField.POOL, async (context, { on, post }) => {
  const day = on < context.today ? on : context.today;
  const [rule, map] = await Promise.all([
    poolRule(context, post.class as PositionClass, day),
    mapOn(context, { on: day, policy: null, calibrated: true }),
  ]);
  const missingOf = (id: string) => {
    const standing = map.get(id)?.standing;
    return standing === undefined
      ? []
      : [...standing.profile.missing, ...(standing.holdsPost ? [] : [noPost()])];
  };
  return { isPublic: false, membershipOf: (id) => standingTowards(rule, map.get(id)), missingOf };
});

export interface Nominated {
  readonly employeeId: string;
  readonly target: PositionClass;
  readonly nomination: string;
}

/**
 * Somebody who may still turn out to qualify can be nominated, and only be confirmed once that is certain.
 */
export async function nominateToPool(
  context: Context,
  { employeeId, target, nomination }: Nominated,
): Promise<PoolMembership> {
  const { em, today, principal } = context;
  const rule = await poolRule(context, target, today);
  const place = (await mapOn(context, { on: today, policy: null, calibrated: true })).get(employeeId);
  if (place === undefined || !comesFromFeeder(rule.feeders, place))
    throw notFromFeeder({ classes: rule.feeders });
  if (standingTowards(rule, place) === 'OUT') throw notQualified({ boxes: place.boxes });
  const present = await em.findOne(PoolMembership, {
    employee: employeeId,
    targetClass: target,
    leftOn: null,
  });
  if (present !== null) throw alreadyNominated({ class: target });
  return em.create(PoolMembership, {
    employee: ref(Employee, employeeId),
    targetClass: target,
    nominatedOn: today,
    nominatedBy: principal.subject,
    nomination,
  });
}

export async function confirmPoolMember(
  context: Context,
  id: string,
  expectedVersion: number,
  confirmation: string,
): Promise<PoolMembership> {
  const { em, today, principal } = context;
  const membership = await present(em, id, expectedVersion);
  if (membership.confirmedOn !== null) throw membershipConfirmed({ confirmedOn: membership.confirmedOn });
  const rule = await poolRule(context, membership.targetClass, today);
  const place = (await mapOn(context, { on: today, policy: null, calibrated: true })).get(
    membership.employee.id,
  );
  const standing = standingTowards(rule, place);
  if (place === undefined || standing === 'OUT') throw notQualified({ boxes: place?.boxes ?? [] });
  if (standing === 'OPEN') throw boxOpen({ boxes: place.boxes, missing: missingOf(place) });
  Object.assign(membership, { confirmedOn: today, confirmedBy: principal.subject, confirmation });
  return membership;
}

export async function leavePool(
  em: EntityManager,
  id: string,
  expectedVersion: number,
  reason: string,
  today: LocalDate,
): Promise<PoolMembership> {
  const membership = await present(em, id, expectedVersion);
  Object.assign(membership, { leftOn: today, leftBecause: reason });
  return membership;
}

async function present(em: EntityManager, id: string, expectedVersion: number): Promise<PoolMembership> {
  const membership = await lockVersion(em, PoolMembership, id, expectedVersion);
  if (membership === null) throw membershipNotThere({ argument: 'input.poolMembershipId' });
  if (membership.leftOn !== null) throw membershipEnded({ leftOn: membership.leftOn });
  return membership;
}

function missingOf({ standing: { profile } }: MappedPerson): string[] {
  return profile.missing.map(({ kind }) => kind);
}

/** Condition on memberships that have not ended by a day. */
export function presentOn(target: PositionClass, on: LocalDate) {
  return sql`t.target_class = ${target} and t.nominated_on <= ${on}::date and (t.left_on is null or t.left_on > ${on}::date)`;
}
