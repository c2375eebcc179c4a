import { ref } from '@mikro-orm/postgresql';
import { addMonths, covers, type LocalDate } from '../../../platform/calendar.js';
import type { Context } from '../../../platform/graphql/context.js';
import { text } from '../../../platform/i18n/text.js';
import { type PositionClass, parameters } from '../../organization/index.js';
import { type MobilityType, rankingFor } from '../../ranking/index.js';
import { Employee } from '../../workforce/index.js';
import { type StageFacts, type StageStanding, standingsIn } from '../domain/stage-order.js';
import { DossierKind } from '../dossiers/dossier.entity.js';
import { sealDossier } from '../dossiers/seal.js';
import { countChosen } from '../fairness/record-outcomes.js';
import { rankingOf } from './field-of-candidates.js';
import { Filling, FillingStep } from './filling.entity.js';
import {
  actingDecides,
  departureUnexplained,
  notAmongBest,
  notEligibleThen,
  notShortlisted,
  ranksNobody,
  stagesFailed,
  stepsMissing,
  tooSoon,
  underMoratorium,
} from './filling-errors.js';
import { Moratorium } from './filling-rules.entity.js';
import { FillingStatus } from './filling-status.js';
import { failuresOf, lockFilling } from './filling-workflow.js';
import { seatFreeFrom } from './free-seats.js';
import { noObjectionStands, recordedObjections } from './objections.js';
import { lockDecisionsAbout, notAppointedElsewhere, notChosenElsewhere } from './other-decisions.js';
import { presentAppointment } from './present-appointment.js';
import { openedAs, sealedStep } from './sealed-forms.js';
import { ShortlistEntry } from './shortlist.entity.js';
import { StageResult } from './stage-result.entity.js';
import { stageFacts, stageNotes } from './stages.js';

export interface Decided {
  readonly employeeId: string;
  /** The named human who decides, and the office held. */
  readonly decidedBy: string;
  readonly office: string;
  /** Decides for a vacant or absent office. */
  readonly isActing: boolean;
  readonly document: string;
  readonly reason: string | null;
  readonly inaugurationOn: LocalDate;
  readonly moratoriumApproval: string | null;
}

/** A named human decides; what rules forbid is refused, and a departure from the order says why. */
export async function decideFilling(
  context: Context,
  id: string,
  expectedVersion: number,
  decided: Decided,
): Promise<Filling> {
  const { em, today } = context;
  const filling = await lockFilling(context, id, expectedVersion, [FillingStatus.SHORTLISTED]);
  if (decided.isActing) throw actingDecides({ argument: 'input.isActing' });
  const entry = await em.findOne(
    ShortlistEntry,
    { filling: filling.id, employee: decided.employeeId },
    { populate: ['groups'] },
  );
  if (entry === null) throw notShortlisted({ argument: 'input.employeeId' });
  await noObjectionStands(context, filling);
  await everyApprovalGranted(context, filling);
  const stages = (await context.load(stageFacts, filling.id)) as StageFacts;
  const standing = standingsIn(stages)?.get(decided.employeeId) ?? null;
  await amongBest(filling, standing);
  await everyStagePassed(context, filling, decided.employeeId);
  const place = standing === null ? entry.ordinal : standing.worst;
  const departs = place !== 1;
  if (departs && decided.reason === null) throw departureUnexplained({ argument: 'input.reason', place });
  await noMoratorium(context, decided);
  await notReplacedTooSoon(context, decided);
  await seatFreeFrom(context, filling, decided.inaugurationOn);
  const rule = await filling.rule.loadOrFail();
  const { rankedAs: route } = rule;
  if (route === null) throw ranksNobody({});
  await lockDecisionsAbout(context, decided.employeeId);
  await notChosenElsewhere(context, filling, decided.employeeId);
  await notAppointedElsewhere(context, decided.employeeId, { on: decided.inaugurationOn, since: today });
  await eligibleOn(context, filling.position.id, decided, route);
  await countChosen(em, filling, entry);
  const { isActing: _, ...choice } = decided;
  await sealDossier(
    context,
    await rankingOf(context, { position: filling.position.id, vacantSince: filling.vacantSince }, route),
    {
      kind: DossierKind.DECISION,
      subjectId: filling.id,
      choice: {
        ...choice,
        opened: openedAs(filling, rule),
        steps: await recordedSteps(context, filling),
        objections: await recordedObjections(
          context.unscopedRows('objections are sealed for every decision'),
          filling.id,
        ),
        ordinal: entry.ordinal,
        stages,
        stageNotes: await stageNotes(context, filling.id),
        standing,
        departs,
      },
    },
  );
  return Object.assign(filling, {
    status: FillingStatus.DECIDED,
    chosen: ref(Employee, decided.employeeId),
    decidedOn: today,
    decidedBy: decided.decidedBy,
    decidedInOffice: decided.office,
    decision: decided.document,
    decisionReason: decided.reason,
    departs,
    inaugurationOn: decided.inaugurationOn,
    moratoriumApproval: decided.moratoriumApproval,
  });
}

/** Somebody who might stand behind others is taken to. */
async function amongBest(filling: Filling, standing: StageStanding | null): Promise<void> {
  const { choosesAmong: among } = await filling.rule.loadOrFail();
  if (standing !== null && among !== null && (standing.worst ?? Number.POSITIVE_INFINITY) > among)
    throw notAmongBest({ argument: 'input.employeeId', among, worstPlace: standing.worst });
}

async function everyApprovalGranted({ em }: Context, filling: Filling): Promise<void> {
  const { approvals } = await filling.rule.loadOrFail();
  const granted = new Set(
    (await em.find(FillingStep, { filling: filling.id, isGranted: true })).map(({ approval }) => approval),
  );
  const missing = approvals.filter(({ code }) => !granted.has(code)).map(({ code }) => code);
  if (missing.length > 0) throw stepsMissing({ approvals: missing });
}

async function recordedSteps({ em }: Context, { id }: Filling): Promise<Record<string, unknown>[]> {
  const steps = await em.find(FillingStep, { filling: id }, { orderBy: { approval: 'asc' } });
  return steps.map(sealedStep);
}

async function everyStagePassed({ em }: Context, filling: Filling, employeeId: string): Promise<void> {
  const { stages } = await filling.rule.loadOrFail();
  const passed = new Set(
    (await em.find(StageResult, { filling: filling.id, employee: employeeId, hasPassed: true })).map(
      ({ stage }) => stage,
    ),
  );
  const failed = stages.filter(({ code }) => !passed.has(code)).map(({ code }) => code);
  if (failed.length > 0) throw stagesFailed({ stages: failed });
}

async function noMoratorium(
  { em, today }: Context,
  { inaugurationOn, moratoriumApproval }: Decided,
): Promise<void> {
  if (moratoriumApproval !== null) return;
  const all = await em.find(Moratorium, {});
  for (const { name, during, liftedBy } of all)
    if (covers(during, today) || covers(during, inaugurationOn))
      throw underMoratorium({ argument: 'input.moratoriumApproval', name, liftedBy });
}

/** A person who leaves a post is replaced in it. */
async function notReplacedTooSoon(context: Context, { employeeId, inaugurationOn }: Decided): Promise<void> {
  const figures = await parameters(context, inaugurationOn);
  const held = await presentAppointment(context, employeeId, inaugurationOn);
  if (held === null) return;
  const { class: heldClass } = await held.position.loadOrFail();
  if (!(figures.text('NO_REPLACEMENT_CLASSES').split(' ') as PositionClass[]).includes(heldClass)) return;
  const until = addMonths(held.during.from, figures.number('NO_REPLACEMENT_MONTHS'));
  if (inaugurationOn < until) throw tooSoon({ argument: 'input.employeeId', since: held.during.from, until });
}

/** Age and everything else are judged on the day of inauguration. */
async function eligibleOn(
  context: Context,
  positionId: string,
  { employeeId, inaugurationOn: on }: Decided,
  route: MobilityType,
): Promise<void> {
  const ranking = await rankingFor(context, positionId, { on, policy: null, route });
  const measured = await ranking.explained(employeeId);
  const failures = measured?.standing === 'INELIGIBLE' ? failuresOf(measured, context.language) : [];
  const rules = measured === null ? [text(context.language, 'succession.notEmployed')] : failures;
  if (rules.length > 0) throw notEligibleThen({ argument: 'input.inaugurationOn', on, rules });
}
