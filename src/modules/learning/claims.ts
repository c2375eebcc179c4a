import { ref } from '@mikro-orm/postgresql';
import { addDays, covers, daysBetween, type LocalDate, yearOf } from '../../platform/calendar.js';
import { lockVersion } from '../../platform/database/optimistic-lock.js';
import type { Row } from '../../platform/database/row-reader.js';
import { raw, sql } from '../../platform/database/sql.js';
import type { Context } from '../../platform/graphql/context.js';
import { addOfPerson, RecordKindName, requireDocuments, requireReporter } from '../records/index.js';
import { Employee, Employment, mayReadRecord, TrainingRecord } from '../workforce/index.js';
import { hoursOf } from './domain/hours.js';
import {
  alreadyClaimed,
  alreadyRecorded,
  certificateNeeded,
  dayAhead,
  daysReversed,
  entryNotIn,
  entryNotOwn,
  entryNotThere,
  formUnknown,
  formWithoutHours,
  notEmployedThen,
  ownEntry,
  quantityOutOfRange,
  tooLong,
} from './errors.js';
import { type LearningDelivery, LearningEntry, LearningEntryStatus } from './learning-entry.entity.js';
import { LearningForm, LearningUnit } from './learning-form.entity.js';
import { conversionOf, lockLedger, recount } from './ledger.js';

const { CLAIMED, VERIFIED, REFUSED, WITHDRAWN } = LearningEntryStatus;
const MAX_DAYS = 731;
const MAX_PROGRAMME_HOURS = 2_000;
const MAX_SESSIONS_PER_DAY = 8;

export interface Claim {
  readonly employeeId: string;
  readonly form: string;
  readonly title: string;
  readonly provider: string;
  readonly startedOn: LocalDate;
  readonly endedOn: LocalDate;
  readonly delivery: LearningDelivery;
  readonly isAbroad: boolean;
  readonly quantity: number;
  readonly certificate: string | null;
  readonly documentIds: readonly string[];
}

/** Enters learning into the ledger. It counts once an officer has verified it. */
export async function claimLearning(context: Context, claim: Claim): Promise<LearningEntry> {
  const { em, principal, today } = context;
  const { employeeId, startedOn, endedOn, documentIds, quantity, ...said } = claim;
  await requireReporter(context, employeeId);
  await requireDocuments(context, employeeId, documentIds);
  checkDays(claim, today);
  const form = await formOn(context, claim.form, startedOn);
  if (form.unit === LearningUnit.DEGREE) throw formWithoutHours({ argument: 'input.form', form: form.code });
  checkQuantity(claim, form);
  await lockLedger(em, employeeId);
  await checkEmployed(context, claim);
  await checkOnce(context, claim);
  const quantityHundredths = Math.round(quantity * 100);
  const hours = hoursOf(conversionOf(form), { quantity: quantityHundredths, isAbroad: claim.isAbroad });
  const entry = em.create(LearningEntry, {
    ...said,
    employee: ref(Employee, employeeId),
    startedOn,
    endedOn,
    documentIds: [...documentIds],
    year: yearOf(startedOn),
    quantityHundredths,
    hoursHundredths: hours,
    countedHundredths: hours,
    status: CLAIMED,
    claimedOn: today,
    claimedBy: principal.subject,
  });
  await recount(em, employeeId, form);
  return entry;
}

export interface EntryKey {
  readonly id: string;
  readonly expectedVersion: number;
}

/** An officer finds that it holds: it counts, and a training becomes part of the record. */
export async function verifyLearning(context: Context, key: EntryKey): Promise<LearningEntry> {
  const entry = await decide(context, key, VERIFIED, null);
  const form = await formOn(context, entry.form, entry.startedOn);
  if (form.isTraining) {
    const known = await recordedTraining(context, entry.employee.id, entry);
    entry.trainingRecord = ref(TrainingRecord, known?.id ?? (await writeTraining(context, entry)));
  }
  await recount(context.em, entry.employee.id, form);
  return entry;
}

export async function refuseLearning(
  context: Context,
  key: EntryKey,
  reason: string,
): Promise<LearningEntry> {
  const entry = await decide(context, key, REFUSED, reason);
  await recountOf(context, entry);
  return entry;
}

/** Takes a claim back that nobody has decided yet. */
export async function withdrawLearning(
  context: Context,
  key: EntryKey,
  reason: string | null,
): Promise<LearningEntry> {
  const entry = await lockEntry(context, key);
  const { employeeId, subject } = context.principal;
  if (entry.employee.id !== employeeId && entry.claimedBy !== subject)
    throw entryNotOwn({ argument: 'input.learningEntryId' });
  Object.assign(entry, { status: WITHDRAWN, decidedOn: context.today, decidedBy: subject, reason });
  await recountOf(context, entry);
  return entry;
}

async function decide(
  context: Context,
  key: EntryKey,
  status: LearningEntryStatus,
  reason: string | null,
): Promise<LearningEntry> {
  const entry = await lockEntry(context, key);
  const { employeeId, subject } = context.principal;
  if (entry.employee.id === employeeId) throw ownEntry({ argument: 'input.learningEntryId' });
  return Object.assign(entry, { status, reason, decidedOn: context.today, decidedBy: subject });
}

/** An entry that waits, with the ledger of its person locked. */
async function lockEntry(context: Context, { id, expectedVersion }: EntryKey): Promise<LearningEntry> {
  const { em } = context;
  const argument = 'input.learningEntryId';
  const seen = await em.findOne(LearningEntry, { id });
  if (seen === null || !(await mayReadRecord(context, seen.employee.id))) throw entryNotThere({ argument });
  await lockLedger(em, seen.employee.id);
  const entry = await lockVersion(em, LearningEntry, id, expectedVersion);
  if (entry === null) throw entryNotThere({ argument });
  if (entry.status !== CLAIMED) throw entryNotIn({ status: entry.status, needed: [CLAIMED] });
  return entry;
}

async function recountOf(context: Context, entry: LearningEntry): Promise<void> {
  entry.countedHundredths = null;
  await recount(context.em, entry.employee.id, await formOn(context, entry.form, entry.startedOn));
}

function writeTraining(context: Context, entry: LearningEntry): Promise<string> {
  const { certificate, title, hoursHundredths, endedOn } = entry;
  if (certificate === null) throw certificateNeeded({ argument: 'input.learningEntryId' });
  return addOfPerson(context, RecordKindName.TRAINING, entry.employee.id, {
    title,
    hours: hoursHundredths === null ? null : Math.floor(hoursHundredths / 100),
    completedOn: endedOn,
    document: certificate,
  });
}

/** A training that was recorded by another way, of which no other entry tells. */
async function recordedTraining(
  { em }: Context,
  employeeId: string,
  { certificate, endedOn }: Pick<LearningEntry, 'certificate' | 'endedOn'>,
): Promise<TrainingRecord | null> {
  if (certificate === null) return null;
  return em.findOne(TrainingRecord, { employee: employeeId, document: certificate, completedOn: endedOn });
}

function checkDays({ startedOn, endedOn }: Claim, today: LocalDate): void {
  if (endedOn < startedOn) throw daysReversed({ argument: 'input.endedOn', startedOn, endedOn });
  if (endedOn > today) throw dayAhead({ argument: 'input.endedOn', endedOn, today });
  if (endedOn >= addDays(startedOn, MAX_DAYS)) throw tooLong({ argument: 'input.endedOn', most: MAX_DAYS });
}

function checkQuantity({ quantity, startedOn, endedOn }: Claim, { unit }: Row<LearningForm>): void {
  const days = daysBetween(startedOn, endedOn) + 1;
  const most = {
    [LearningUnit.PROGRAMME]: MAX_PROGRAMME_HOURS,
    [LearningUnit.DAY]: days,
    [LearningUnit.SESSION]: days * MAX_SESSIONS_PER_DAY,
    [LearningUnit.ACTIVITY]: 1,
    [LearningUnit.DEGREE]: 0,
  }[unit];
  const hundredths = quantity * 100;
  const isWhole = Math.abs(hundredths - Math.round(hundredths)) < 1e-6;
  if (!isWhole || Math.round(hundredths) < 1 || quantity > most)
    throw quantityOutOfRange({ argument: 'input.quantity', quantity, most });
}

async function checkEmployed({ em }: Context, { employeeId, endedOn }: Claim): Promise<void> {
  const employments = await em.find(Employment, { employee: employeeId });
  if (!employments.some(({ during }) => covers(during, endedOn)))
    throw notEmployedThen({ argument: 'input.endedOn', on: endedOn });
}

/** Hours count once: neither twice in the ledger, nor in it and in the record. */
async function checkOnce(context: Context, claim: Claim): Promise<void> {
  const { employeeId, certificate, title, startedOn, endedOn } = claim;
  const entries = await context.em.find(LearningEntry, {
    employee: employeeId,
    status: { $in: [CLAIMED, VERIFIED] },
  });
  const same = entries.find(
    (entry) =>
      (certificate !== null && entry.certificate === certificate) ||
      (entry.title.toLowerCase() === title.toLowerCase() &&
        entry.startedOn === startedOn &&
        entry.endedOn === endedOn),
  );
  if (same !== undefined)
    throw alreadyClaimed({
      argument: certificate === null ? 'input.title' : 'input.certificate',
      title: same.title,
      startedOn: same.startedOn,
    });
  const training = await recordedTraining(context, employeeId, claim);
  if (training !== null)
    throw alreadyRecorded({
      argument: 'input.certificate',
      title: training.title,
      completedOn: training.completedOn,
    });
}

/** @throws LEARNING_FORM_UNKNOWN where no form has the code on the day. */
export async function formOn(context: Context, code: string, on: LocalDate): Promise<Row<LearningForm>> {
  const forms = await context.rows.select(LearningForm, sql`t.during @> ${on}::date`, {
    orderBy: raw('t.code'),
  });
  const form = forms.find((one) => one.code === code);
  if (form === undefined)
    throw formUnknown({ argument: 'input.form', code, codes: forms.map((one) => one.code) });
  return form;
}
