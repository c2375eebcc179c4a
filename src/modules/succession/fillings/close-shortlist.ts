import { ref } from '@mikro-orm/postgresql';
import type { Context } from '../../../platform/graphql/context.js';
import { encodeId } from '../../../platform/graphql/node-id.js';
import { text } from '../../../platform/i18n/text.js';
import { CandidateField, type RankingResult } from '../../ranking/index.js';
import { Employee } from '../../workforce/index.js';
import { closeAnnouncement } from '../applications/close-announcement.js';
import { DossierKind } from '../dossiers/dossier.entity.js';
import { sealDossier } from '../dossiers/seal.js';
import { recordOutcomes } from '../fairness/record-outcomes.js';
import { closeRequests } from '../record-requests/close-requests.js';
import {
  type ExclusionReason,
  type Explained,
  type GroupReason,
  withGroupReasons,
} from './exclusion-reasons.js';
import { placeAmong, undecidedCandidates, wholeField } from './field-of-candidates.js';
import type { Filling } from './filling.entity.js';
import {
  notEligible,
  notInField,
  notInPool,
  openCandidates,
  reasonNeeded,
  tooFew,
} from './filling-errors.js';
import { FillingStatus } from './filling-status.js';
import { factsOf, failuresOf, lockFilling } from './filling-workflow.js';
import { NamedCandidate } from './named-candidate.entity.js';
import { recordedRequests } from './recorded-requests.js';
import { openedAs } from './sealed-forms.js';
import { ExcludedCandidate, ShortlistEntry } from './shortlist.entity.js';

const NAMED_IN_REFUSAL = 20;

export interface Shortlisted {
  readonly employeeId: string;
  readonly reason: string | null;
}

export interface Shortlist {
  readonly entries: readonly Shortlisted[];
  readonly excluded: readonly ExclusionReason[];
  readonly groupReasons: readonly GroupReason[];
  readonly fewerBecause: string | null;
}

/**
 * Closes the shortlist: everybody on it eligible for certain, and nobody excluded whom missing records might
 * still bring onto it.
 */
export async function closeShortlist(
  context: Context,
  id: string,
  expectedVersion: number,
  shortlist: Shortlist,
): Promise<Filling> {
  const { em } = context;
  const { entries, excluded, groupReasons, fewerBecause } = shortlist;
  const filling = await lockFilling(context, id, expectedVersion, [FillingStatus.OPEN]);
  const rule = await filling.rule.loadOrFail();
  const candidates = await wholeField(context, factsOf(filling), rule.rankedAs, 'input.fillingId');
  for (const [index, { employeeId }] of entries.entries())
    await eligibleForCertain(context, candidates.part?.whole ?? candidates, employeeId, index);
  const placed = entries.map((entry, index) => placedIn(candidates, entry, index));
  const size = entries.length;
  placed.forEach(({ place, reason }, index) => {
    if (place > size && reason === null)
      throw reasonNeeded({ argument: `input.entries.${index}.reason`, place });
  });
  if (size < rule.leastCandidates && fewerBecause === null)
    throw tooFew({ least: rule.leastCandidates, found: size });
  const taken = new Set(entries.map(({ employeeId }) => employeeId));
  const open = undecidedCandidates(candidates, size).filter((employeeId) => !taken.has(employeeId));
  const requests = await closeRequests(context, filling, candidates);
  const reasons = new Map([
    ...withGroupReasons(open, requests, groupReasons, excluded),
    ...excluded.flatMap(({ employeeIds, reason, givenBy }) =>
      employeeIds.map((employeeId) => [employeeId, { reason, givenBy, isUndelivered: false }] as const),
    ),
  ]);
  const unexplained = open.filter((employeeId) => !reasons.has(employeeId));
  if (unexplained.length > 0)
    throw openCandidates({
      count: unexplained.length,
      employees: unexplained.slice(0, NAMED_IN_REFUSAL).map((employeeId) => encodeId('Employee', employeeId)),
    });

  filling.status = FillingStatus.SHORTLISTED;
  await closeAnnouncement(em, filling, context.today);
  filling.fewerBecause = size < rule.leastCandidates ? fewerBecause : null;
  const listed = placed
    .sort((a, b) => a.place - b.place)
    .map(({ employeeId, place, reason }, index) =>
      em.create(ShortlistEntry, {
        filling: ref(filling),
        employee: ref(Employee, employeeId),
        ordinal: index + 1,
        place,
        reason,
      }),
    );
  await recordOutcomes(context, filling, candidates, listed);
  for (const employeeId of open)
    em.create(ExcludedCandidate, {
      filling: ref(filling),
      employee: ref(Employee, employeeId),
      ...(reasons.get(employeeId) as Explained),
    });
  await sealDossier(context, candidates, {
    kind: DossierKind.SHORTLIST_CLOSED,
    subjectId: filling.id,
    choice: {
      opened: openedAs(filling, rule),
      chooses: await choosesFrom(em, filling),
      entries: placed,
      fewerBecause: filling.fewerBecause,
      passedOver: open.map((employee) => {
        const { isUndelivered, ...reason } = reasons.get(employee) as Explained;
        return { employee, ...reason, ...(isUndelivered ? { isUndelivered } : {}) };
      }),
      ...(requests.length === 0
        ? {}
        : {
            requests: recordedRequests(
              requests.map((request) => ({
                ...request,
                employee: request.employee.id,
                unit: request.unit?.id ?? null,
              })),
            ),
          }),
      ...recordedField(candidates),
    },
  });
  return filling;
}

/** By whom the candidates are fixed, as it is sealed. */
async function choosesFrom(
  em: Context['em'],
  { id, among, namedBy }: Filling,
): Promise<Record<string, unknown>> {
  const named = await em.find(NamedCandidate, { filling: id });
  return { among, namedBy, named: named.map(({ employee }) => employee.id).sort() };
}

/**
 * Which of those whom no rule bars were in the field, and who might be: places and reasons are counted among
 * them.
 */
function recordedField({ part, field }: RankingResult): {
  field?: { among: CandidateField; in: string[]; open: string[] };
} {
  if (part === null) return {};
  const ids = Array.from(field.low.keys(), (number) => field.idOf(number));
  const those = (membership: string) => ids.filter((id) => part.members.membershipOf(id) === membership);
  return { field: { among: part.field, in: those('IN'), open: those('OPEN') } };
}

async function eligibleForCertain(
  { language }: Context,
  ranking: RankingResult,
  employeeId: string,
  index: number,
): Promise<void> {
  const number = ranking.numberOf(employeeId);
  if (number >= 0 && ranking.field.isEligible[number] === 1) return;
  const measured = await ranking.explained(employeeId);
  throw notEligible({
    argument: `input.entries.${index}.employeeId`,
    rules: measured === null ? [text(language, 'succession.notEmployed')] : failuresOf(measured, language),
  });
}

function placedIn(
  candidates: RankingResult,
  { employeeId, reason }: Shortlisted,
  index: number,
): Shortlisted & { place: number } {
  const place = placeAmong(candidates, employeeId);
  if (place !== null) return { employeeId, reason, place };
  const [argument, field] = [
    `input.entries.${index}.employeeId`,
    candidates.part?.field ?? CandidateField.EVERYBODY,
  ];
  const membership = candidates.part?.members.membershipOf(employeeId) ?? 'OUT';
  throw field === CandidateField.POOL
    ? notInPool({ argument, standing: membership })
    : notInField({ argument, field, membership });
}
