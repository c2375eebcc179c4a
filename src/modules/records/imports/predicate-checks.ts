import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { predicateMatrices } from '../../workforce/index.js';
import { FaultCode } from '../kinds/fault.js';
import { type RecordKind, RecordKindName } from '../kinds/record-kind.js';
import { RowOutcome } from './import.enums.js';
import { fault, type StagedRow } from './staged-row.js';

/**
 * An appraisal with both ratings has the predicate of the table that held at the end of its year. A conflict that is
 * open decides nothing yet: the ratings may be those of another source.
 */
export async function checkPredicates(
  transaction: BulkTransaction,
  kind: RecordKind,
  rows: readonly StagedRow[],
): Promise<void> {
  if (kind.name !== RecordKindName.APPRAISAL || rows.length === 0) return;
  const matrixOf = await predicateMatrices(transaction);
  for (const row of rows) {
    const { year, workResult, behaviour, predicate } = row.record ?? {};
    const isOpen = row.outcome === RowOutcome.CONFLICTING && !('workResult' in row.values);
    if (isOpen || workResult == null || behaviour == null) continue;
    const due = matrixOf(Number(year))(String(workResult), String(behaviour));
    if (due !== null && due !== predicate) fault(row, 'predicate', FaultCode.PREDICATE_DIFFERS, due);
  }
}
