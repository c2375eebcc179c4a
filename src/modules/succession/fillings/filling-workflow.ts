import { ref } from '@mikro-orm/postgresql';
import { covers } from '../../../platform/calendar.js';
import { lockVersion } from '../../../platform/database/optimistic-lock.js';
import type { Context } from '../../../platform/graphql/context.js';
import type { Language } from '../../../platform/i18n/language.js';
import { text } from '../../../platform/i18n/text.js';
import { canBeFilled, Position, type Vacancy } from '../../positions/index.js';
import {
  CandidateField,
  type Eligible,
  type RankingResult,
  ruleInSentence,
  toFailedRule,
} from '../../ranking/index.js';
import { countBeyondReach, Employee } from '../../workforce/index.js';
import { closeAnnouncement } from '../applications/close-announcement.js';
import { closeRequests } from '../record-requests/close-requests.js';
import { RecordRequest } from '../record-requests/record-request.entity.js';
import { type FieldFacts, fieldOfCandidates } from './field-of-candidates.js';
import { Filling, FillingStep } from './filling.entity.js';
import {
  fieldNotAllowed,
  fillingNotIn,
  fillingNotThere,
  fillingOpen,
  methodNotAllowed,
  notRecruited,
  recordsNotReadable,
  stageUnknown,
  vacancyNotThere,
} from './filling-errors.js';
import { FillingRule, SelectionMethod } from './filling-rules.entity.js';
import { FillingStatus } from './filling-status.js';
import { isBeingFilled, lockFillingsOf, overfilledOn } from './free-seats.js';
import { NamedCandidate } from './named-candidate.entity.js';

/** Candidates whom a decree names. */
export interface NamedBy {
  readonly decree: string;
  readonly employeeIds: readonly string[];
}

export interface Opening {
  readonly method: SelectionMethod;
  readonly document: string;
  readonly named: NamedBy | null;
}

/** Begins to fill a vacancy; as many fillings at a time as it has seats. */
export async function openFilling(
  context: Context,
  vacancy: Vacancy,
  { method, document, named }: Opening,
): Promise<Filling> {
  const { em, today, principal } = context;
  const position = await em.findOneOrFail(Position, { id: vacancy.positionId });
  const [rule] = await em
    .find(FillingRule, { method })
    .then((rules) => rules.filter(({ during }) => covers(during, today)));
  if (rule === undefined || !rule.classes.includes(position.class))
    throw methodNotAllowed({ method, class: position.class });
  const { NAMED } = CandidateField;
  if (named !== null && !rule.candidateFields.includes(NAMED))
    throw fieldNotAllowed({ argument: 'input.named', method });
  if (named !== null) await withinReach(context, named.employeeIds);
  await lockFillingsOf(context, position.id);
  if (!canBeFilled(vacancy, today)) throw vacancyNotThere({ argument: 'input.vacancyId' });
  const day = vacancy.open.from > today ? vacancy.open.from : today;
  if ((await isBeingFilled(context, vacancy)) || (await overfilledOn(context, position.id, day)) !== null)
    throw fillingOpen({ argument: 'input.vacancyId' });
  const filling = em.create(Filling, {
    position: ref(position),
    among: named === null ? (rule.candidateFields[0] as CandidateField) : NAMED,
    namedBy: named?.decree ?? null,
    vacantSince: vacancy.since,
    vacancyKey: vacancy.id.toString('hex'),
    rule: ref(rule),
    openedOn: today,
    openedBy: principal.subject,
    document,
  });
  for (const employeeId of named?.employeeIds ?? [])
    em.create(NamedCandidate, { filling: ref(filling), employee: ref(Employee, employeeId) });
  return filling;
}

export function factsOf({ id, position, vacantSince, among }: Filling): FieldFacts {
  return { id, position: position.id, vacantSince, among };
}

/** Rules that fail or are not known, in plain words. */
export function failuresOf({ eligibility }: Eligible, language: Language): string[] {
  return eligibility.results
    .filter(({ outcome }) => outcome === 'FAIL' || outcome === 'UNKNOWN')
    .map((result) => toFailedRule(result, language))
    .map(({ rule, found, missing }) =>
      text(language, 'ranking.failedRule', {
        rule: ruleInSentence(rule, language),
        found: found ?? (missing.join(', ') || text(language, 'ranking.notKnown')),
      }),
    );
}

export async function withinReach(context: Context, employeeIds: readonly string[]): Promise<void> {
  const count = await countBeyondReach(context, employeeIds);
  if (count > 0) throw recordsNotReadable({ count });
}

export async function recordFillingStep(
  context: Context,
  id: string,
  expectedVersion: number,
  approval: string,
  step: { isGranted: boolean; document: string },
): Promise<Filling> {
  const { em, today, principal } = context;
  const filling = await lockFilling(context, id, expectedVersion, [FillingStatus.SHORTLISTED]);
  const known = (await filling.rule.loadOrFail()).approvals.map(({ code }) => code);
  if (!known.includes(approval)) throw stageUnknown({ argument: 'input.approval', known });
  const said = { ...step, recordedOn: today, recordedBy: principal.subject };
  const former = await em.findOne(FillingStep, { filling: filling.id, approval });
  if (former !== null) Object.assign(former, said);
  else em.create(FillingStep, { filling: ref(filling), approval, ...said });
  return filling;
}

export async function cancelFilling(
  context: Context,
  id: string,
  expectedVersion: number,
  reason: string,
): Promise<Filling> {
  const filling = await lockFilling(context, id, expectedVersion, [
    FillingStatus.OPEN,
    FillingStatus.SHORTLISTED,
    FillingStatus.DECIDED,
  ]);
  await closeAnnouncement(context.em, filling, context.today);
  await closeRequests(context, filling, await candidatesOf(context, filling));
  return Object.assign(filling, { status: FillingStatus.CANCELLED, cancelledBecause: reason });
}

/** Null where nobody is ranked. */
async function candidatesOf(context: Context, filling: Filling): Promise<RankingResult | null> {
  const { rankedAs } = await filling.rule.loadOrFail();
  const isAsked = (await context.em.count(RecordRequest, { filling: filling.id, closedOn: null })) > 0;
  return rankedAs === null || !isAsked ? null : fieldOfCandidates(context, factsOf(filling), rankedAs);
}

/** Ends a filling by recruitment: who fills the seat is not among those employed. */
export async function requestFormation(
  context: Context,
  id: string,
  expectedVersion: number,
  letter: string,
): Promise<Filling> {
  const filling = await lockFilling(context, id, expectedVersion, [FillingStatus.OPEN]);
  if ((await filling.rule.loadOrFail()).method !== SelectionMethod.RECRUITMENT) throw notRecruited({});
  return Object.assign(filling, {
    status: FillingStatus.REQUESTED,
    formationRequest: letter,
    requestedOn: context.today,
  });
}

export async function lockFilling(
  { em }: Context,
  id: string,
  expectedVersion: number,
  needed: readonly FillingStatus[],
): Promise<Filling> {
  const filling = await lockVersion(em, Filling, id, expectedVersion);
  if (filling === null) throw fillingNotThere({ argument: 'input.fillingId' });
  if (!needed.includes(filling.status)) throw fillingNotIn({ status: filling.status, needed });
  return filling;
}
