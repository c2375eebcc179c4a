import { ref } from '@mikro-orm/postgresql';
import type { LocalDate } from '../../../platform/calendar.js';
import type { Context } from '../../../platform/context.js';
import { encodeId } from '../../../platform/identified.js';
import { editVersion } from '../../../platform/versions.js';
import { type Eligible, type FillingRoute, type RankingResult, rankingFor, shownFailure } from '../../merit/index.js';
import { formationOnDay, Position, type Vacancy } from '../../positions/index.js';
import { mapOn, poolRule, standingTowards } from '../../talent/index.js';
import { Employee, mayReadRecord } from '../../workforce/index.js';
import { DossierKind } from '../dossiers/dossier.entity.js';
import { sealDossier } from '../dossiers/seal.js';
import { keepOutcomes } from '../fairness/keep-outcomes.js';
import { Filling, FillingStatus, FillingStep, PassedOver, ShortlistEntry } from './filling.entity.js';
import {
  beyondReach,
  fillingNotIn,
  fillingNotThere,
  fillingOpen,
  notEligible,
  notInPool,
  openCandidates,
  reasonNeeded,
  routeNotAllowed,
  stageUnknown,
  tooFew,
  vacancyNotThere,
} from './filling-errors.js';
import { FillingRule, type FillingWay } from './filling-rules.entity.js';

const ENDED: readonly FillingStatus[] = [FillingStatus.APPOINTED, FillingStatus.CANCELLED];
const NAMED_IN_REFUSAL = 20;

/** Begins to fill a vacancy; as many fillings at a time as seats are empty. */
export async function openFilling(context: Context, vacancy: Vacancy, route: FillingWay, document: string): Promise<Filling> {
  const { em, today, principal } = context;
  const position = await em.findOneOrFail(Position, { id: vacancy.positionId });
  const [rule] = await em
    .find(FillingRule, { route })
    .then((rules) => rules.filter(({ during }) => during.from <= today && (during.to === null || today < during.to)));
  if (rule === undefined || !rule.classes.includes(position.class)) throw routeNotAllowed({ route, class: position.class });
  await em.execute('select pg_advisory_xact_lock(hashtext(?))', [`filling ${position.id}`]);
  const open = await em.count(Filling, { position: position.id, status: { $nin: [...ENDED] } });
  const day = vacancy.since > today ? vacancy.since : today;
  const empty = (await formationOnDay(context, [position.id], day)).get(position.id)?.vacant ?? 0;
  if (empty === 0) throw vacancyNotThere({ argument: 'vacancy' });
  if (open >= empty) throw fillingOpen({ argument: 'vacancy' });
  return em.create(Filling, { position: ref(position), vacantSince: vacancy.since, rule: ref(rule), openedOn: today, openedBy: principal.subject, document });
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
  const ranking = await rankingOf(context, { position: filling.position.id, vacantSince: filling.vacantSince, route: rule.rankedAs });
  const placed = await Promise.all(entries.map((entry, index) => placedIn(ranking, entry, index)));
  if (rule.fromPool) await fromPool(context, filling, entries);
  const size = entries.length;
  placed.forEach(({ place, reason }, index) => {
    if (place > size && reason === null) throw reasonNeeded({ argument: `input.entries.${index}.reason`, place });
  });
  if (size < rule.leastCandidates && fewerBecause === null) throw tooFew({ least: rule.leastCandidates, found: size });
  const taken = new Set(entries.map(({ employeeId }) => employeeId));
  const reasons = new Map(
    passedOver.flatMap(({ employeeIds, reason, givenBy }) => employeeIds.map((employeeId) => [employeeId, { reason, givenBy }] as const)),
  );
  const open = stillOpen(ranking, size).filter((employeeId) => !taken.has(employeeId));
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
    choice: { entries: placed, fewerBecause: filling.fewerBecause, passedOver: open.map((employee) => ({ employee, ...reasons.get(employee) })) },
  });
  return filling;
}

/** On the day of the vacancy, or today if that is past: as the vacancy itself shows it. */
export function rankingOf(
  context: Context,
  { position, vacantSince, route }: { position: string; vacantSince: LocalDate; route: FillingRoute },
): Promise<RankingResult> {
  const on = vacantSince > context.today ? vacantSince : context.today;
  return rankingFor(context, position, { on, policy: null, route });
}

async function placedIn(ranking: RankingResult, { employeeId, reason }: Shortlisted, index: number): Promise<Shortlisted & { place: number }> {
  const number = ranking.numberOf(employeeId);
  if (number >= 0 && ranking.field.isEligible[number] === 1) return { employeeId, reason, place: ranking.standings.placeOf(number) };
  const measured = await ranking.explained(employeeId);
  throw notEligible({ argument: `input.entries.${index}.employee`, rules: measured === null ? ['not employed'] : failuresOf(measured) });
}

/** Rules that fail or are not known, in plain words. */
export function failuresOf({ eligibility }: Eligible): string[] {
  return eligibility.results
    .filter(({ outcome }) => outcome === 'FAIL' || outcome === 'UNKNOWN')
    .map(shownFailure)
    .map(({ rule, found, missing }) => `${rule}: ${found ?? (missing.join(', ') || 'not known')}`);
}

async function fromPool(context: Context, filling: Filling, entries: readonly Shortlisted[]): Promise<void> {
  const { class: target } = await filling.position.loadOrFail();
  const [rule, map] = await Promise.all([poolRule(context, target, context.today), mapOn(context, { on: context.today, policy: null, calibrated: true })]);
  for (const [index, { employeeId }] of entries.entries()) {
    const standing = standingTowards(rule, map.get(employeeId));
    if (standing !== 'IN') throw notInPool({ argument: `input.entries.${index}.employee`, standing });
  }
}

/** People whom a shortlist of that size might take in once every record is known. */
export function stillOpen({ field, standings }: RankingResult, size: number): string[] {
  return [...standings.eligible.all(), ...standings.undetermined.all()]
    .filter((number) => standings.shortlist(number, size) === 'OPEN')
    .map((number) => field.idOf(number));
}

export async function withinReach(context: Context, employeeIds: readonly string[]): Promise<void> {
  const reached = await Promise.all(employeeIds.map((id) => mayReadRecord(context, id)));
  const count = reached.filter((within) => !within).length;
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

export async function editing({ em }: Context, id: string, expectedVersion: number, needed: readonly FillingStatus[]): Promise<Filling> {
  const filling = await editVersion(em, Filling, id, expectedVersion);
  if (filling === null) throw fillingNotThere({ argument: 'filling' });
  if (!needed.includes(filling.status)) throw fillingNotIn({ status: filling.status, needed });
  return filling;
}
