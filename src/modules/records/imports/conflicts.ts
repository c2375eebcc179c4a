import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { sql } from '../../../platform/database/sql.js';
import { badInput } from '../../../platform/errors.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { FaultCode } from '../kinds/fault.js';
import { ConflictRule, RowOutcome } from './import.enums.js';
import type { RunSettings } from './run-facts.js';

/** What a row holds whose conflict was decided before. */
const IS_SETTLED = JSON.stringify([{ code: FaultCode.CONFLICT_SETTLED }]);

/**
 * Resolves open conflicts by a rule, and says whether there were any. By `NEWER` those stay open of whose stored
 * value no date is known, by `AS_BEFORE` those that were never decided.
 */
export async function resolveBy(
  transaction: BulkTransaction,
  { id }: RunSettings,
  rule: ConflictRule,
): Promise<boolean> {
  const found = await transaction.query(sql`
    update import_row set resolution = ${rule}
    where run_id = ${id} and outcome = ${RowOutcome.CONFLICTING}
      and (${rule} <> ${ConflictRule.NEWER} or present_as_of is not null)
      and (${rule} <> ${ConflictRule.AS_BEFORE} or findings @> ${IS_SETTLED}::jsonb)
    returning id`);
  return found.length > 0;
}

/**
 * Resolves conflicts of a run singly, also those that were resolved otherwise.
 * @throws BAD_USER_INPUT for a row that is in no conflict, and for AS_BEFORE where none was decided.
 */
export async function resolveRows(
  transaction: BulkTransaction,
  runId: string,
  rowIds: readonly string[],
  resolution: ConflictRule,
): Promise<void> {
  const found = await transaction.query<{ id: string }>(sql`
    update import_row set resolution = ${resolution}
    where run_id = ${runId} and id = any(${rowIds}::uuid[])
      and (outcome = ${RowOutcome.CONFLICTING} or resolution is not null)
      and (${resolution} <> ${ConflictRule.AS_BEFORE} or findings @> ${IS_SETTLED}::jsonb)
    returning id`);
  const known = new Set(found.map(({ id }) => id));
  const other = rowIds.findIndex((id) => !known.has(id));
  if (other !== -1)
    throw badInput({
      argument: `input.importRowIds.${other}`,
      reason: refusalReason('notInConflict'),
    });
}
