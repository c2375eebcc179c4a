import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import type { Context } from '../../../platform/graphql/context.js';
import { DiplomaStatus } from '../../workforce/index.js';
import { addRecord } from '../acts/record-acts.js';
import { reportDiplomaDecided } from '../errors.js';
import { References } from '../imports/references.js';
import type { Values } from '../kinds/cell.js';
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
