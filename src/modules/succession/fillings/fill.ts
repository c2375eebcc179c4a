import { ref } from '@mikro-orm/postgresql';
import { covers } from '../../../platform/calendar.js';
import type { Context } from '../../../platform/context.js';
import { encodeId } from '../../../platform/identified.js';
import { editVersion } from '../../../platform/versions.js';
import { type Eligible, type RankingResult, shownFailure } from '../../merit/index.js';
import { canBeFilled, Position, type Vacancy } from '../../positions/index.js';
import { countBeyondReach, Employee } from '../../workforce/index.js';
import { DossierKind } from '../dossiers/dossier.entity.js';
import { sealDossier } from '../dossiers/seal.js';
import { keepOutcomes } from '../fairness/keep-outcomes.js';
import { type FieldOfCandidates, fieldOfCandidates, undecidedCandidates } from './field-of-candidates.js';
import { Filling, FillingStep, PassedOver, ShortlistEntry } from './filling.entity.js';
import {
  beyondReach,
  fillingNotIn,
  fillingNotThere,
  fillingOpen,
  notEligible,
  notInPool,
  notRecruited,
  openCandidates,
  reasonNeeded,
  routeNotAllowed,
  stageUnknown,
  tooFew,
  vacancyNotThere,
} from './filling-errors.js';
import { FillingRule, SelectionMethod } from './filling-rules.entity.js';
import { FillingStatus } from './filling-status.js';
import { isBeingFilled, lockFillingsOf, overfilledOn } from './free-seats.js';

const NAMED_IN_REFUSAL = 20;

/** Begins to fill a vacancy; as many fillings at a time as it has seats. */
export async function openFilling(context: Context, vacancy: Vacancy, route: SelectionMethod, document: string): Promise<Filling> {
  const { em, today, principal } = context;
  const position = await em.findOneOrFail(Position, { id: vacancy.positionId });
  const [rule] = await em.find(FillingRule, { route }).then((rules) => rules.filter(({ during }) => covers(during, today)));
  if (rule === undefined || !rule.classes.includes(position.class)) throw routeNotAllowed({ route, class: position.class });
  await lockFillingsOf(context, position.id);
  if (!canBeFilled(vacancy, today)) throw vacancyNotThere({ argument: 'vacancy' });
  const day = vacancy.open.from > today ? vacancy.open.from : today;
  if ((await isBeingFilled(context, vacancy)) || (await overfilledOn(context, position.id, day)) !== null) throw fillingOpen({ argument: 'vacancy' });
  return em.create(Filling, {
    position: ref(position),
    vacantSince: vacancy.since,
    vacancyKey: vacancy.id.toString('hex'),
    rule: ref(rule),
    openedOn: today,
    openedBy: principal.subject,
    document,
  });
}

export interface Shortlisted {
  readonly employeeId: string;
  readonly reason: string | null;
}

export interface PassedOverWith {
  readonly employeeIds: readonly string[];
  readonly reason: string;
  readonly givenBy: string;
}

export interface Shortlist {
  readonly entries: readonly Shortlisted[];
  readonly passedOver: readonly PassedOverWith[];
  readonly fewerBecause: string | null;
}

/** Closes the shortlist: everybody on it eligible for certain, and nobody passed over whom missing records might still bring onto it. */
export async function closeShortlist(
  context: Context,
  id: string,
  expectedVersion: number,
  { entries, passedOver, fewerBecause }: Shortlist,
): Promise<Filling> {
  const { em } = context;
  const filling = await editing(context, id, expectedVersion, [FillingStatus.OPEN]);
  const rule = await filling.rule.loadOrFail();
  const candidates = await fieldOfCandidates(context, { position: filling.position.id, vacantSince: filling.vacantSince }, rule);
  const { ranking } = candidates;
  for (const [index, { employeeId }] of entries.entries()) await eligibleForCertain(ranking, employeeId, index);
  const placed = entries.map((entry, index) => placedIn(candidates, entry, index));
  const size = entries.length;
  placed.forEach(({ place, reason }, index) => {
    if (place > size && reason === null) throw reasonNeeded({ argument: `input.entries.${index}.reason`, place });
  });
  if (size < rule.leastCandidates && fewerBecause === null) throw tooFew({ least: rule.leastCandidates, found: size });
  const taken = new Set(entries.map(({ employeeId }) => employeeId));
  const reasons = new Map(
    passedOver.flatMap(({ employeeIds, reason, givenBy }) => employeeIds.map((employeeId) => [employeeId, { reason, givenBy }] as const)),
  );
  const open = undecidedCandidates(candidates, size).filter((employeeId) => !taken.has(employeeId));
  await withinReach(context, open);
  const unexplained = open.filter((employeeId) => !reasons.has(employeeId));
  if (unexplained.length > 0)
    throw openCandidates({
      count: unexplained.length,
      employees: unexplained.slice(0, NAMED_IN_REFUSAL).map((employeeId) => encodeId('Employee', employeeId)),
    });

  filling.status = FillingStatus.SHORTLISTED;
  filling.fewerBecause = size < rule.leastCandidates ? fewerBecause : null;
  const listed = placed
    .sort((a, b) => a.place - b.place)
    .map(({ employeeId, place, reason }, index) =>
      em.create(ShortlistEntry, { filling: ref(filling), employee: ref(Employee, employeeId), ordinal: index + 1, place, reason }),
    );
  await keepOutcomes(context, filling, ranking, listed);
  for (const employeeId of open)
    em.create(PassedOver, { filling: ref(filling), employee: ref(Employee, employeeId), ...(reasons.get(employeeId) as { reason: string; givenBy: string }) });
  await sealDossier(context, ranking, {
    kind: DossierKind.SHORTLIST_CLOSED,
    subjectId: filling.id,
    choice: {
      opened: openedAs(filling, rule),
      entries: placed,
      fewerBecause: filling.fewerBecause,
      passedOver: open.map((employee) => ({ employee, ...reasons.get(employee) })),
      ...poolOf(rule, candidates),
    },
  });
  return filling;
}

/** How the filling was opened, as it is sealed. */
export function openedAs({ vacantSince, openedOn, openedBy, document }: Filling, { route }: FillingRule): Record<string, unknown> {
  return { vacantSince, openedOn, openedBy, document, route };
}

/** Who stood in the pool, and who might: places and reasons are counted among them. */
function poolOf({ fromPool }: FillingRule, { standings, membershipOf }: FieldOfCandidates): { pool?: { in: string[]; open: string[] } } {
  if (!fromPool) return {};
  const ids = Array.from(standings.field.low.keys(), (number) => standings.field.idOf(number));
  return { pool: { in: ids.filter((id) => membershipOf(id) === 'IN'), open: ids.filter((id) => membershipOf(id) === 'OPEN') } };
}

async function eligibleForCertain(ranking: RankingResult, employeeId: string, index: number): Promise<void> {
  const number = ranking.numberOf(employeeId);
  if (number >= 0 && ranking.field.isEligible[number] === 1) return;
  const measured = await ranking.explained(employeeId);
  throw notEligible({ argument: `input.entries.${index}.employee`, rules: measured === null ? ['not employed'] : failuresOf(measured) });
}

function placedIn({ membershipOf, placeOf }: FieldOfCandidates, { employeeId, reason }: Shortlisted, index: number): Shortlisted & { place: number } {
  const place = placeOf(employeeId);
  if (place === null) throw notInPool({ argument: `input.entries.${index}.employee`, standing: membershipOf(employeeId) });
  return { employeeId, reason, place };
}

/** Rules that fail or are not known, in plain words. */
export function failuresOf({ eligibility }: Eligible): string[] {
  return eligibility.results
    .filter(({ outcome }) => outcome === 'FAIL' || outcome === 'UNKNOWN')
    .map(shownFailure)
    .map(({ rule, found, missing }) => `${rule}: ${found ?? (missing.join(', ') || 'not known')}`);
}

export async function withinReach(context: Context, employeeIds: readonly string[]): Promise<void> {
  const count = await countBeyondReach(context, employeeIds);
  if (count > 0) throw beyondReach({ count });
}

export async function recordFillingStep(
  context: Context,
  id: string,
  expectedVersion: number,
  approval: string,
  step: { granted: boolean; document: string },
): Promise<Filling> {
  const { em, today, principal } = context;
  const filling = await editing(context, id, expectedVersion, [FillingStatus.SHORTLISTED]);
  const known = (await filling.rule.loadOrFail()).approvals.map(({ code }) => code);
  if (!known.includes(approval)) throw stageUnknown({ argument: 'approval', known });
  const said = { ...step, recordedOn: today, recordedBy: principal.subject };
  const former = await em.findOne(FillingStep, { filling: filling.id, approval });
  if (former !== null) Object.assign(former, said);
  else em.create(FillingStep, { filling: ref(filling), approval, ...said });
  return filling;
}

export async function cancelFilling(context: Context, id: string, expectedVersion: number, reason: string): Promise<Filling> {
  const filling = await editing(context, id, expectedVersion, [FillingStatus.OPEN, FillingStatus.SHORTLISTED, FillingStatus.DECIDED]);
  return Object.assign(filling, { status: FillingStatus.CANCELLED, cancelledBecause: reason });
}

/** Ends a filling by recruitment: who fills the seat is not among those employed. */
export async function requestFormation(context: Context, id: string, expectedVersion: number, letter: string): Promise<Filling> {
  const filling = await editing(context, id, expectedVersion, [FillingStatus.OPEN]);
  if ((await filling.rule.loadOrFail()).route !== SelectionMethod.RECRUITMENT) throw notRecruited({});
  return Object.assign(filling, { status: FillingStatus.REQUESTED, formationRequest: letter, requestedOn: context.today });
}

export async function editing({ em }: Context, id: string, expectedVersion: number, needed: readonly FillingStatus[]): Promise<Filling> {
  const filling = await editVersion(em, Filling, id, expectedVersion);
  if (filling === null) throw fillingNotThere({ argument: 'filling' });
  if (!needed.includes(filling.status)) throw fillingNotIn({ status: filling.status, needed });
  return filling;
}
