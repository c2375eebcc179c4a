import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { statementsOf } from '../../../platform/database/manager-statements.js';
import { lockVersion, type Versioned } from '../../../platform/database/optimistic-lock.js';
import type { Context } from '../../../platform/graphql/context.js';
import { DiplomaStatus } from '../../workforce/index.js';
import { addRecord, changeRecord, storedRecord } from '../acts/record-acts.js';
import { recordNotThere, reportDiplomaDecided } from '../errors.js';
import { References } from '../imports/references.js';
import { isSame, type Value, type Values } from '../kinds/cell.js';
import { kindNamed } from '../kinds/index.js';
import { type PlainRecord, type RecordKind, RecordKindName } from '../kinds/record-kind.js';
import type { RecordReport } from './report.entity.js';

export function versionOf(stored: PlainRecord | null): number | null {
  return stored === null ? null : Number(stored['version']);
}

/** What the office decided of a diploma by another way is not undone by who reported it. */
export function refuseDecided({ status }: { readonly status: DiplomaStatus }): void {
  if (status !== DiplomaStatus.REPORTED) throw reportDiplomaDecided({ status });
}

export function isReportedDiploma({ kind, isCorrection }: RecordReport): boolean {
  return kind === RecordKindName.EDUCATION && !isCorrection;
}

/** Whether a diploma says what was reported, whoever wrote it meanwhile. */
export function isAsReported(
  { fields }: RecordKind,
  stored: PlainRecord | null,
  { values }: Pick<RecordReport, 'values'>,
): boolean {
  return fields.every(
    ({ name, property }) =>
      !(name in values) || isSame(values[name] as Value, (stored?.[property] ?? null) as Value),
  );
}

/** The values with the person whose record they are. */
export async function ofPerson(
  transaction: BulkTransaction,
  employeeId: string,
  values: Values,
): Promise<Values> {
  const references = new References(transaction);
  await references.load('employee', 'id', [employeeId]);
  return { nip: references.byId('employee', employeeId)?.code ?? null, ...values };
}

export async function addDiploma(
  context: Context,
  transaction: BulkTransaction,
  kind: RecordKind,
  values: Values,
): Promise<string> {
  const proposal = {
    values: { ...values, status: DiplomaStatus.REPORTED },
    isEndingPrevious: false,
    correcting: null,
  };
  const { id } = await addRecord(context, transaction, kind, proposal, true);
  return id;
}

/** Writes a reported diploma anew, unless others wrote it since. Returns the version that the report is about. */
export async function rewriteDiploma(
  context: Context,
  transaction: BulkTransaction,
  kind: RecordKind,
  { recordId, recordVersion }: RecordReport,
  values: Values,
): Promise<number | null> {
  const stored = await storedRecord(transaction, kind, recordId ?? '');
  if (stored !== null) refuseDecided({ status: stored['status'] as DiplomaStatus });
  if (recordVersion !== null && versionOf(stored) !== recordVersion) return recordVersion;
  await changeReported(context, transaction, kind, {
    recordId: recordId ?? '',
    values: { ...values, status: DiplomaStatus.REPORTED },
  });
  return versionOf(await storedRecord(transaction, kind, recordId ?? ''));
}

/** A diploma on which the office decided by another way stays as it is. */
export async function rejectDiploma(context: Context, { kind: name, recordId }: RecordReport): Promise<void> {
  const [transaction, kind] = [statementsOf(context.em), kindNamed(name)];
  const stored = await storedRecord(transaction, kind, recordId ?? '');
  if (stored?.['status'] === DiplomaStatus.REPORTED)
    await changeReported(context, transaction, kind, {
      recordId: recordId ?? '',
      values: { status: DiplomaStatus.REJECTED },
    });
}

/** Writes what a report says into the stored record that it is about. */
export async function changeReported(
  context: Context,
  transaction: BulkTransaction,
  kind: RecordKind,
  { recordId: id, values }: { readonly recordId: string; readonly values: Values },
): Promise<void> {
  const stored = await storedRecord(transaction, kind, id);
  if (stored === null) throw recordNotThere({ argument: 'input.recordReportId' });
  const entity = (await lockVersion(
    context.em,
    kind.entity as never,
    id,
    Number(stored['version']),
  )) as Versioned;
  await changeRecord(context, transaction, kind, { entity, stored, values, cleared: [] });
}
