import { ref } from '@mikro-orm/postgresql';
import { statementsOf } from '../../../platform/database/manager-statements.js';
import type { Versioned } from '../../../platform/database/optimistic-lock.js';
import { badInput } from '../../../platform/errors.js';
import type { Context } from '../../../platform/graphql/context.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { DiplomaStatus, Employee } from '../../workforce/index.js';
import { addRecord, refuseOwn, storedRecord } from '../acts/record-acts.js';
import { recordNotThere, reportOutdated } from '../errors.js';
import type { Values } from '../kinds/cell.js';
import { kindNamed } from '../kinds/index.js';
import { type RecordKind, RecordKindName } from '../kinds/record-kind.js';
import { refuseImpossible } from './refuse-impossible.js';
import { RecordReport, RecordReportStatus, RecordReportStep } from './report.entity.js';
import {
  lockReport,
  ownedRecord,
  type ReportKey,
  requireDocuments,
  requireOwner,
  requireReporter,
} from './report-guards.js';
import {
  addDiploma,
  changeReported,
  isAsReported,
  isReportedDiploma,
  ofPerson,
  refuseDecided,
  rejectDiploma,
  rewriteDiploma,
  versionOf,
} from './reported-diploma.js';

const { SUBMITTED, RETURNED, VERIFIED, REJECTED, WITHDRAWN } = RecordReportStatus;

export interface Verification {
  readonly note: string | null;
  /** What the office says of a diploma. */
  readonly diploma: Values;
  /** The version of the record that the officer has seen; that of the submission if left out. */
  readonly recordVersion: number | null;
}

export interface NewReport {
  readonly employeeId: string;
  readonly kind: RecordKind;
  /** The record that is to be corrected; null for a new one. */
  readonly recordId: string | null;
  readonly values: Values;
  readonly documentIds: readonly string[];
  readonly note: string | null;
}

/** Submits a report. A new diploma counts as reported at once: it can raise an upper bound, never a lower one. */
export async function submitReport(context: Context, report: NewReport): Promise<RecordReport> {
  const { em, principal, today } = context;
  const transaction = statementsOf(em);
  const { employeeId, kind, recordId, values, documentIds, note } = report;
  await requireReporter(context, employeeId);
  await requireDocuments(context, employeeId, documentIds);
  if (recordId !== null) await ownedRecord(transaction, kind, recordId, employeeId);
  const isDiploma = kind.name === RecordKindName.EDUCATION && recordId === null;
  const written = isDiploma
    ? await addDiploma(context, transaction, kind, await ofPerson(transaction, employeeId, values))
    : recordId;
  if (!isDiploma)
    await refuseImpossible(context, kind, { employeeId, recordId, values, given: Object.keys(values) });
  const stored = written === null ? null : await storedRecord(transaction, kind, written);
  const created = em.create(RecordReport, {
    employee: ref(Employee, employeeId),
    kind: kind.name,
    recordId: written,
    recordVersion: versionOf(stored),
    isCorrection: recordId !== null,
    values,
    documentIds: [...documentIds],
    note,
    status: SUBMITTED,
    statusSince: new Date(),
    submittedOn: today,
    submittedBy: principal.subject,
    closedOn: null,
  });
  addStep(context, created, note);
  return created;
}

/**
 * Completes a report that was returned, and submits it again. Of a record that others changed since, the version
 * of the first submission stays, so that whoever verifies looks at it.
 */
export async function resubmitReport(
  context: Context,
  key: ReportKey,
  { values, documentIds, note }: Pick<NewReport, 'values' | 'documentIds' | 'note'>,
): Promise<RecordReport> {
  const report = await lockReport(context, key, [RETURNED]);
  const transaction = statementsOf(context.em);
  requireOwner(context, report);
  await requireDocuments(context, report.employee.id, documentIds);
  const kind = kindNamed(report.kind);
  const all = { ...(report.values as Values), ...values };
  await refuseImpossible(context, kind, {
    employeeId: report.employee.id,
    recordId: report.recordId,
    values: all,
    given: Object.keys(values),
  });
  if (isReportedDiploma(report) && report.recordId !== null)
    report.recordVersion = await rewriteDiploma(context, transaction, kind, report, all);
  Object.assign(report, { values: all, documentIds: [...documentIds], note: note ?? report.note });
  return enter(context, report, SUBMITTED, note);
}

export async function returnReport(context: Context, key: ReportKey, reason: string): Promise<RecordReport> {
  const report = await lockReport(context, key, [SUBMITTED]);
  refuseOwn(context, report.employee.id, 'input.recordReportId');
  return enter(context, report, RETURNED, reason);
}

/**
 * Writes the record as reported; a diploma then counts as verified.
 * @throws RECORD_REPORT_OUTDATED where the record was changed since, unless the caller names its version.
 */
export async function verifyReport(
  context: Context,
  key: ReportKey,
  { note, diploma, recordVersion }: Verification,
): Promise<RecordReport> {
  const report = await lockReport(context, key, [SUBMITTED]);
  refuseOwn(context, report.employee.id, 'input.recordReportId');
  const transaction = statementsOf(context.em);
  const kind = kindNamed(report.kind);
  const isEducation = report.kind === RecordKindName.EDUCATION;
  if (!isEducation && Object.keys(diploma).length > 0)
    throw badInput({
      argument: `input.${Object.keys(diploma)[0]}`,
      reason: refusalReason('ofDiplomasAlone'),
    });
  const values = {
    ...(report.values as Values),
    ...(isEducation ? { evidenceCheckedOn: context.today, ...diploma, status: DiplomaStatus.VERIFIED } : {}),
  };
  if (report.recordId !== null) {
    const stored = await storedRecord(transaction, kind, report.recordId);
    if (stored === null) throw recordNotThere({ argument: 'input.recordReportId' });
    if (isReportedDiploma(report)) refuseDecided({ status: stored['status'] as DiplomaStatus });
    const present = Number(stored['version']);
    // Of reports from before versions were written down none is known.
    const reported = report.recordVersion ?? present;
    if (present !== (recordVersion ?? reported)) throw reportOutdated({ reported, present });
    await changeReported(context, transaction, kind, { recordId: report.recordId, values });
  } else {
    const { id } = await addRecord(context, transaction, kind, {
      values: await ofPerson(transaction, report.employee.id, values),
      isEndingPrevious: false,
      correcting: null,
    });
    report.recordId = id;
  }
  return enter(context, report, VERIFIED, note);
}

/** Also of one that lies with the person, who may never come back to it. */
export async function rejectReport(context: Context, key: ReportKey, reason: string): Promise<RecordReport> {
  const report = await lockReport(context, key, [SUBMITTED, RETURNED]);
  refuseOwn(context, report.employee.id, 'input.recordReportId');
  if (isReportedDiploma(report)) await rejectDiploma(context, report);
  return enter(context, report, REJECTED, reason);
}

/** The person takes a report back; a diploma that was only reported is removed. */
export async function withdrawReport(
  context: Context,
  key: ReportKey,
  reason: string | null,
): Promise<RecordReport> {
  const report = await lockReport(context, key, [SUBMITTED, RETURNED]);
  requireOwner(context, report);
  if (isReportedDiploma(report) && report.recordId !== null) {
    const entity = await context.em.findOne(
      kindNamed(report.kind).entity as new () => Versioned & { status: DiplomaStatus },
      {
        id: report.recordId,
      },
    );
    if (entity !== null) {
      refuseDecided(entity);
      // Others wrote it as well since: it is no longer only what the person reported.
      const kind = kindNamed(report.kind);
      const stored = await storedRecord(statementsOf(context.em), kind, entity.id);
      const reported = report.recordVersion ?? entity.version;
      if (entity.version !== reported && !isAsReported(kind, stored, report))
        throw reportOutdated({ reported, present: entity.version });
      context.em.remove(entity);
    }
    report.recordId = null;
  }
  return enter(context, report, WITHDRAWN, reason);
}

function enter(
  context: Context,
  report: RecordReport,
  status: RecordReportStatus,
  note: string | null,
): RecordReport {
  const isClosed = status !== SUBMITTED && status !== RETURNED;
  Object.assign(report, { status, statusSince: new Date(), closedOn: isClosed ? context.today : null });
  addStep(context, report, note);
  return report;
}

function addStep({ em, principal }: Context, report: RecordReport, note: string | null): void {
  em.create(RecordReportStep, {
    report: ref(report),
    employee: ref(Employee, report.employee.id),
    at: new Date(),
    status: report.status,
    by: principal.subject,
    note,
  });
}
