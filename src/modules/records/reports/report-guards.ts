import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { lockVersion } from '../../../platform/database/optimistic-lock.js';
import { badInput } from '../../../platform/errors.js';
import type { Context } from '../../../platform/graphql/context.js';
import { decodeUuid } from '../../../platform/graphql/node-id.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { mayReadRecord } from '../../workforce/index.js';
import { storedRecord } from '../acts/record-acts.js';
import { PersonalDocument } from '../documents/document.entity.js';
import { documentUnknown, recordNotThere, reportNotIn, reportNotOwn, reportNotThere } from '../errors.js';
import type { RecordKind } from '../kinds/record-kind.js';
import { RecordsPermission } from '../permissions.js';
import { RecordReport, type RecordReportStatus } from './report.entity.js';

/** A report under way, as its acts find it. */
export interface ReportKey {
  readonly id: string;
  readonly expectedVersion: number;
}

/** @throws RECORD_REPORT_NOT_THERE also beyond reach, RECORD_REPORT_STATUS, VERSION_CONFLICT */
export async function lockReport(
  context: Context,
  { id, expectedVersion }: ReportKey,
  needed: readonly RecordReportStatus[],
): Promise<RecordReport> {
  const argument = 'input.recordReportId';
  const report = await lockVersion(context.em, RecordReport, id, expectedVersion);
  if (report === null || !(await mayReadRecord(context, report.employee.id)))
    throw reportNotThere({ argument });
  if (!needed.includes(report.status)) throw reportNotIn({ status: report.status, needed });
  return report;
}

/** Whether the caller is the person, or an officer who keeps the record. */
export async function isReporter(context: Context, employeeId: string): Promise<boolean> {
  const { principal } = context;
  if (principal.employeeId === employeeId) return true;
  return principal.permissions.has(RecordsPermission.KEEP) && (await mayReadRecord(context, employeeId));
}

/** The person whom an input names, or the caller. */
export function personOf({ principal }: Context, given: string | null | undefined): string {
  if (given != null) return decodeUuid(given, 'Employee', 'input.employeeId');
  if (principal.employeeId !== null) return principal.employeeId;
  throw badInput({ argument: 'input.employeeId', reason: refusalReason('atLeastOne') });
}

export async function requireReporter(context: Context, employeeId: string): Promise<void> {
  if (!(await isReporter(context, employeeId))) throw recordNotThere({ argument: 'input.employeeId' });
}

export function requireOwner({ principal }: Context, { employee, submittedBy }: RecordReport): void {
  if (principal.employeeId !== employee.id && principal.subject !== submittedBy)
    throw reportNotOwn({ argument: 'input.recordReportId' });
}

export async function requireDocuments(
  { em }: Context,
  employeeId: string,
  ids: readonly string[],
): Promise<void> {
  const found = await em.find(PersonalDocument, { id: [...ids], employee: employeeId });
  const known = new Set(found.map(({ id }) => id));
  const missing = ids.findIndex((id) => !known.has(id));
  if (missing !== -1) throw documentUnknown({ argument: `input.documentIds.${missing}` });
}

export async function ownedRecord(
  transaction: BulkTransaction,
  kind: RecordKind,
  id: string,
  employeeId: string,
): Promise<void> {
  const stored = await storedRecord(transaction, kind, id);
  if (stored === null || (stored['employee'] ?? stored['id']) !== employeeId)
    throw recordNotThere({ argument: 'input.recordId' });
}

export function decodeDocuments(ids: readonly string[]): string[] {
  return ids.map((id, index) => decodeUuid(id, 'PersonalDocument', `input.documentIds.${index}`));
}
