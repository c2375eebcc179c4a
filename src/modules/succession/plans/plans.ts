import { ref } from '@mikro-orm/postgresql';
import type { LocalDate } from '../../../platform/calendar.js';
import { lockVersion } from '../../../platform/database/optimistic-lock.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Position } from '../../positions/index.js';
import { rankingFor } from '../../ranking/index.js';
import { countBeyondReach, Employee } from '../../workforce/index.js';
import type { Readiness } from '../domain/readiness.js';
import { DossierKind } from '../dossiers/dossier.entity.js';
import { sealDossier } from '../dossiers/seal.js';
import {
  namedTwice,
  nomineeUnknown,
  planBeyondReach,
  planNotIn,
  planNotThere,
  planOpen,
  planUnfinished,
  positionNotThere,
  samePerson,
} from '../errors.js';
import { Nomination, NominationSource, PlanStatus, SuccessionPlan } from './plan.entity.js';
import { type Successor, successorOn } from './readiness.js';
import { supersede } from './supersede-plan.js';

const WRITTEN: readonly PlanStatus[] = [PlanStatus.DRAFT, PlanStatus.RETURNED];
const OPEN: readonly PlanStatus[] = [...WRITTEN, PlanStatus.SUBMITTED];

export interface Nominee {
  readonly employeeId: string;
  readonly reason: string;
  readonly source: NominationSource;
  readonly plannerView: Readiness | null;
  readonly plannerNote: string | null;
}

/** The next plan of a post, beginning as the one in force; one at a time. */
export async function draftPlan(context: Context, positionId: string): Promise<SuccessionPlan> {
  const { em, today, principal } = context;
  const position = await em.findOne(Position, { id: positionId });
  if (position === null) throw positionNotThere({ argument: 'input.position' });
  const plans = await em.find(SuccessionPlan, { position: positionId }, { orderBy: { number: 'desc' } });
  const open = plans.find(({ status }) => OPEN.includes(status));
  if (open !== undefined) throw planOpen({ plan: open.number });
  const endorsed = plans.find(({ status }) => status === PlanStatus.ENDORSED);
  const plan = em.create(SuccessionPlan, {
    position: ref(position),
    number: (plans[0]?.number ?? 0) + 1,
    firstPlaceEmptyBecause: endorsed?.firstPlaceEmptyBecause ?? null,
    draftedOn: today,
    draftedBy: principal.subject,
  });
  if (endorsed !== undefined) {
    await everybodyNamedIsReached(context, endorsed.id);
    const kept = await em.find(Nomination, { plan: endorsed.id }, { orderBy: { ordinal: 'asc' } });
    for (const {
      employee,
      ordinal,
      source,
      reason,
      placeThen,
      readinessThen,
      plannerView,
      plannerNote,
    } of kept)
      em.create(Nomination, {
        plan: ref(plan),
        employee,
        ordinal,
        source,
        reason,
        placeThen,
        readinessThen,
        plannerView,
        plannerNote,
      });
  }
  return plan;
}

/** Names, in order, in the place of those named before. */
export async function writePlan(
  context: Context,
  { id, expectedVersion }: { id: string; expectedVersion: number },
  nominees: readonly Nominee[],
  firstPlaceEmptyBecause: string | null,
): Promise<SuccessionPlan> {
  const { em, today } = context;
  const plan = await editing(context, id, expectedVersion, WRITTEN);
  const successors = await successorsOf(context, plan, nominees, today);
  plan.firstPlaceEmptyBecause = firstPlaceEmptyBecause;
  for (const former of await em.find(Nomination, { plan: plan.id })) em.remove(former);
  await em.flush();
  const first = firstPlaceEmptyBecause === null ? 1 : 2;
  for (const [index, { employeeId, ...said }] of nominees.entries())
    em.create(Nomination, {
      plan: ref(plan),
      employee: ref(Employee, employeeId),
      ordinal: first + index,
      ...said,
      ...thenOf(successors[index] ?? null),
    });
  return plan;
}

async function successorsOf(
  context: Context,
  plan: SuccessionPlan,
  nominees: readonly Nominee[],
  on: LocalDate,
): Promise<(Successor | null)[]> {
  for (const [index, { employeeId }] of nominees.entries())
    if (nominees.findIndex((other) => other.employeeId === employeeId) !== index)
      throw namedTwice({ argument: `input.nominees.${index}.employeeId` });
  const found = await Promise.all(
    nominees.map(({ employeeId }) => successorOn(context, plan.position.id, employeeId, on)),
  );
  const unknown = found.indexOf(null);
  if (unknown >= 0) throw nomineeUnknown({ argument: `input.nominees.${unknown}.employeeId` });
  return found;
}

/** What is derived of somebody at this moment, stored with the name. */
function thenOf(successor: Successor | null): { placeThen: number | null; readinessThen: Readiness } {
  const { candidate, readiness } = successor ?? {};
  const isPlaced =
    candidate !== undefined &&
    candidate.number >= 0 &&
    candidate.ranking.field.isEligible[candidate.number] === 1;
  return {
    placeThen: isPlaced ? candidate.ranking.standings.placeOf(candidate.number) : null,
    readinessThen: readiness?.level ?? 'UNKNOWN',
  };
}

export async function submitPlan(
  context: Context,
  id: string,
  expectedVersion: number,
): Promise<SuccessionPlan> {
  const { em, today, principal } = context;
  const plan = await editing(context, id, expectedVersion, WRITTEN);
  const named = await em.count(Nomination, { plan: plan.id });
  if (named === 0 && plan.firstPlaceEmptyBecause === null) throw planUnfinished({});
  return Object.assign(plan, {
    status: PlanStatus.SUBMITTED,
    submittedOn: today,
    submittedBy: principal.subject,
  });
}

export async function returnPlan(
  context: Context,
  id: string,
  expectedVersion: number,
  note: string,
): Promise<SuccessionPlan> {
  const plan = await editing(context, id, expectedVersion, [PlanStatus.SUBMITTED]);
  return Object.assign(plan, { status: PlanStatus.RETURNED, returnedBecause: note });
}

/** Puts a plan in force, with what is derived of everybody on this day; the one before is superseded. */
export async function endorsePlan(
  context: Context,
  id: string,
  expectedVersion: number,
  endorsement: string,
): Promise<SuccessionPlan> {
  const { em, today, principal } = context;
  const plan = await editing(context, id, expectedVersion, [PlanStatus.SUBMITTED]);
  if (plan.submittedBy === principal.subject) throw samePerson({ submittedBy: principal.subject });
  const nominations = await em.find(Nomination, { plan: plan.id });
  for (const nomination of nominations)
    Object.assign(
      nomination,
      thenOf(await successorOn(context, plan.position.id, nomination.employee.id, today)),
    );
  await em.flush();
  await supersede(em, plan.position.id, today);
  const ranking = await rankingFor(context, plan.position.id, {
    on: today,
    policy: null,
    route: 'PROMOTION',
  });
  await sealDossier(context, ranking, {
    kind: DossierKind.PLAN_ENDORSED,
    subjectId: plan.id,
    choice: {
      endorsement,
      firstPlaceEmptyBecause: plan.firstPlaceEmptyBecause,
      nominations: nominations.map(chosen),
    },
  });
  return Object.assign(plan, {
    status: PlanStatus.ENDORSED,
    endorsedOn: today,
    endorsedBy: principal.subject,
    endorsement,
  });
}

function chosen({
  employee,
  ordinal,
  source,
  reason,
  placeThen,
  readinessThen,
  plannerView,
  plannerNote,
}: Nomination): Record<string, unknown> {
  return {
    employee: employee.id,
    ordinal,
    source,
    reason,
    place: placeThen,
    readiness: readinessThen,
    plannerView,
    plannerNote,
  };
}

async function editing(
  context: Context,
  id: string,
  expectedVersion: number,
  needed: readonly PlanStatus[],
): Promise<SuccessionPlan> {
  const plan = await lockVersion(context.em, SuccessionPlan, id, expectedVersion);
  if (plan === null) throw planNotThere({ argument: 'input.successionPlanId' });
  if (!needed.includes(plan.status)) throw planNotIn({ status: plan.status, needed });
  await everybodyNamedIsReached(context, plan.id);
  return plan;
}

/** Nominees beyond reach would be neither copied, replaced nor sealed, in silence. */
async function everybodyNamedIsReached(context: Context, plan: string): Promise<void> {
  const rows = context.unscopedRows('whether a plan names people beyond reach is asked, and nothing of whom');
  const named = (await rows.select(Nomination, { plan: [plan] })).map(({ employee }) => employee);
  if ((await countBeyondReach(context, named)) > 0) throw planBeyondReach({});
}
