import { compareText } from '../../../platform/calendar.js';
import type { RowReader } from '../../../platform/database/row-reader.js';
import { sql } from '../../../platform/database/sql.js';
import type { Context } from '../../../platform/graphql/context.js';
import type { LocalText } from '../../../platform/i18n/local-text.js';
import { Appointment } from '../../positions/index.js';
import { CandidateField } from '../../ranking/index.js';
import { applicantsTo } from '../applications/applicants.js';
import { Filling, FillingStep } from '../fillings/filling.entity.js';
import { FillingRule } from '../fillings/filling-rules.entity.js';
import { NamedCandidate } from '../fillings/named-candidate.entity.js';
import { recordedObjections } from '../fillings/objections.js';
import { recordedRequests } from '../fillings/recorded-requests.js';
import { openedAs, sealedStep } from '../fillings/sealed-forms.js';
import { ExcludedCandidate, ShortlistEntry } from '../fillings/shortlist.entity.js';
import { stageFacts, stageNotes } from '../fillings/stages.js';
import { Nomination, SuccessionPlan } from '../plans/plan.entity.js';
import { RecordRequest } from '../record-requests/record-request.entity.js';
import { type Json } from './columnar-encoding.js';
import { DossierKind } from './dossier.entity.js';
import { finding } from './dossier-finding.js';

type Choice = Readonly<Record<string, Json>>;

/** What a dossier says of the record that it is about. */
export interface SealedRecord {
  readonly kind: DossierKind;
  readonly subject: string;
  readonly position: string;
  /** The office's day on which it was sealed. */
  readonly sealedOn: string;
  readonly sealedBy: string;
  readonly choice: Choice;
}

/**
 * What the tables hold now in the shape of a sealed choice; and what else of the record does not fit the
 * dossier.
 */
interface StoredRecord {
  readonly choice: Choice;
  readonly misfits: readonly string[];
}

/**
 * Names every field of the stored record that is not what was sealed; later acts that the service allows
 * change none of them.
 */
export async function recordFindings(context: Context, sealed: SealedRecord): Promise<LocalText[]> {
  const rows = context.unscopedRows(
    'whether a record is as it was sealed does not depend on who asks; only names of fields are told',
  );
  const stored =
    sealed.kind === DossierKind.PLAN_ENDORSED
      ? await storedPlan(rows, sealed)
      : await storedFilling(context, rows, sealed);
  if (stored === null) return [finding('recordGone')];
  // Requests are sealed only where there are any.
  const choice: Choice = { requests: [], ...sealed.choice };
  const compared = Object.keys(stored.choice).filter((name) => name in choice);
  return [
    ...stored.misfits.map((name) => finding('otherThanSealed', { name })),
    ...compared.flatMap((name) =>
      differing(name, inOrder(choice[name] as Json), inOrder(stored.choice[name] as Json)),
    ),
  ];
}

async function storedPlan(
  rows: RowReader,
  { subject, position, sealedOn, sealedBy }: SealedRecord,
): Promise<StoredRecord | null> {
  const [[plan], nominations] = await Promise.all([
    rows.select(SuccessionPlan, { id: [subject] }),
    rows.select(Nomination, { plan: [subject] }),
  ]);
  if (plan === undefined) return null;
  return {
    misfits: misfits({
      status: ['ENDORSED', 'SUPERSEDED'].includes(plan.status as string),
      position: plan.position === position,
      endorsedOn: plan.endorsedOn === sealedOn,
      endorsedBy: plan.endorsedBy === sealedBy,
    }),
    choice: {
      endorsement: plan.endorsement,
      firstPlaceEmptyBecause: plan.firstPlaceEmptyBecause,
      nominations: nominations.map(
        ({ employee, ordinal, source, reason, placeThen, readinessThen, plannerView, plannerNote }) => ({
          ...{
            employee,
            ordinal,
            source,
            reason,
            place: placeThen,
            readiness: readinessThen,
            plannerView,
            plannerNote,
          },
        }),
      ),
    },
  };
}

async function storedFilling(
  context: Context,
  rows: RowReader,
  sealed: SealedRecord,
): Promise<StoredRecord | null> {
  const [filling] = await rows.select(Filling, { id: [sealed.subject] });
  if (filling === undefined) return null;
  const [rule] = await rows.select(FillingRule, { id: [filling.rule] });
  const opened = openedAs(filling, rule);
  const isSame = { position: filling.position === sealed.position };
  if (sealed.kind === DossierKind.SHORTLIST_CLOSED) {
    const [entries, passedOver, named, requests, applicants] = await Promise.all([
      rows.select(ShortlistEntry, { filling: [filling.id] }, { orderBy: sql`t.ordinal` }),
      rows.select(ExcludedCandidate, { filling: [filling.id] }),
      rows.select(NamedCandidate, { filling: [filling.id] }),
      rows.select(RecordRequest, { filling: [filling.id] }),
      applicantsTo(rows, [filling.id]),
    ]);
    return {
      misfits: misfits({
        ...isSame,
        status: filling.status !== 'OPEN',
        'shortlist.ordinal': entries.every(({ ordinal }, at) => ordinal === at + 1),
        applications:
          filling.among !== CandidateField.APPLICANTS ||
          sealedApplicants(sealed).every((id) => applicants.some(({ employee }) => employee === id)),
      }),
      choice: {
        opened,
        chooses: {
          among: filling.among,
          namedBy: filling.namedBy,
          named: named.map(({ employee }) => employee).sort(),
        },
        fewerBecause: filling.fewerBecause,
        entries: entries.map(({ employee, place, reason }) => ({ employeeId: employee, place, reason })),
        passedOver: passedOver.map(({ employee, reason, givenBy, isUndelivered }) => ({
          employee,
          reason,
          givenBy,
          ...(isUndelivered ? { isUndelivered: true } : {}),
        })),
        requests: recordedRequests(requests),
      },
    };
  }
  const [stages, steps, [entry], [appointment]] = await Promise.all([
    context.load(stageFacts, filling.id),
    stepsOf(rows, filling.id),
    rows.select(ShortlistEntry, {
      filling: [filling.id],
      employee: [filling.chosen ?? ''].filter((id) => id !== ''),
    }),
    rows.select(Appointment, { id: filling.appointment === null ? [] : [filling.appointment] }),
  ]);
  return {
    misfits: misfits({
      ...isSame,
      status: ['DECIDED', 'APPOINTED', 'CANCELLED'].includes(filling.status as string),
      decidedOn: filling.decidedOn === sealed.sealedOn,
      'appointment.employee':
        appointment === undefined || appointment.employee === sealed.choice['employeeId'],
      'appointment.position': appointment === undefined || appointment.position === sealed.position,
      'appointment.from':
        appointment === undefined || appointment.during.from === sealed.choice['inaugurationOn'],
      appointment: filling.status !== 'APPOINTED' || appointment !== undefined,
    }),
    choice: {
      opened,
      steps,
      objections: await recordedObjections(rows, filling.id),
      employeeId: filling.chosen,
      decidedBy: filling.decidedBy,
      office: filling.decidedInOffice,
      document: filling.decision,
      reason: filling.decisionReason,
      departs: filling.departs as boolean,
      inaugurationOn: filling.inaugurationOn,
      moratoriumApproval: filling.moratoriumApproval,
      ordinal: entry?.ordinal ?? null,
      stages: (stages ?? null) as unknown as Json,
      stageNotes: await stageNotes(context, filling.id),
    },
  };
}

/**
 * Those who had applied when the shortlist was closed, as far as they were in the field; afterwards nobody
 * withdraws.
 */
function sealedApplicants({ choice }: SealedRecord): readonly string[] {
  const { field } = choice as { readonly field?: { readonly in: readonly string[] } };
  return field?.in ?? [];
}

async function stepsOf(rows: RowReader, filling: string): Promise<Json[]> {
  const steps = await rows.select(FillingStep, { filling: [filling] }, { orderBy: sql`t.approval` });
  return steps.map(sealedStep);
}

function misfits(fits: Readonly<Record<string, boolean>>): string[] {
  return Object.keys(fits).filter((name) => fits[name] === false);
}

/** Lists of people in the order of their places or ids: the order in which they were sealed says nothing. */
function inOrder(value: Json): Json {
  if (!Array.isArray(value)) return value;
  const keyOf = (one: Json) => {
    const { ordinal, place, employee } = (one ?? {}) as Record<string, Json>;
    return [ordinal ?? place ?? '', employee ?? ''].map((key) => String(key).padStart(9, '0')).join(' ');
  };
  return [...value].sort((a, b) => compareText(keyOf(a), keyOf(b)));
}

/** Paths at which two values differ; never the values, which may say something of a person. */
function differing(path: string, sealed: Json | undefined, stored: Json | undefined): LocalText[] {
  if (Array.isArray(sealed) && Array.isArray(stored)) {
    if (sealed.length !== stored.length)
      return [finding('lengths', { name: path, sealed: sealed.length, stored: stored.length })];
    return sealed.flatMap((value, at) => differing(`${path}.${at}`, value, stored[at]));
  }
  if (isObject(sealed) && isObject(stored))
    return [...new Set([...Object.keys(sealed), ...Object.keys(stored)])].flatMap((name) =>
      differing(`${path}.${name}`, sealed[name], stored[name]),
    );
  return sealed === stored ? [] : [finding('otherThanSealed', { name: path })];
}

function isObject(value: Json | undefined): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
