import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { badInput } from '../../../platform/errors.js';
import { refusalReason } from '../../../platform/i18n/local-text.js';
import { faultReason } from '../acts/compare-one.js';
import { recordRefused } from '../errors.js';
import { readVocabulary } from '../imports/vocabulary.query.js';
import type { Value, Values } from '../kinds/cell.js';
import { FaultCode, FieldFault } from '../kinds/fault.js';
import type { RecordKind } from '../kinds/record-kind.js';
import { isRequiredOfReports, reportableFields } from '../kinds/reportable.js';

/**
 * Values as a person wrote them, read as a file would be.
 * @throws RECORD_REFUSED, BAD_USER_INPUT for an unknown field or one that stands twice.
 */
export async function reportedValues(
  transaction: BulkTransaction,
  kind: RecordKind,
  given: readonly { readonly field: string; readonly value: string }[],
  pathOf = (_field: string, index: number) => `input.values.${index}.value`,
): Promise<Values> {
  const vocabulary = await readVocabulary(transaction);
  const values: Record<string, Value> = {};
  for (const [index, { field: name, value }] of given.entries()) {
    const field = reportableFields(kind).find((one) => one.name === name);
    const argument = pathOf(name, index);
    if (field === undefined)
      throw badInput({
        argument: `input.values.${index}.field`,
        reason: refusalReason('oneOfThese', { values: reportableNames(kind).join(', ') }),
      });
    if (name in values) throw badInput({ argument, reason: refusalReason('standsTwice') });
    try {
      values[name] = field.type.parse(value, vocabulary);
    } catch (error) {
      if (!(error instanceof FieldFault)) throw error;
      const { code, expected } = error;
      throw recordRefused({
        argument,
        fault: code,
        expected,
        reason: faultReason({ field: name, code, given: value, expected }),
      });
    }
  }
  return values;
}

/**
 * Fields that a correction empties, as values that are null.
 * @throws BAD_USER_INPUT for an unknown field, one that stands among the values, or of a new record.
 */
export function clearedValues(
  kind: RecordKind,
  clears: readonly string[],
  { values, isCorrection }: { readonly values: Values; readonly isCorrection: boolean },
): Values {
  for (const [index, name] of clears.entries()) {
    const argument = `input.clears.${index}`;
    if (!isCorrection) throw badInput({ argument, reason: refusalReason('ofStoredRecords') });
    if (!reportableNames(kind).includes(name))
      throw badInput({
        argument,
        reason: refusalReason('oneOfThese', { values: reportableNames(kind).join(', ') }),
      });
    if (name in values || clears.indexOf(name) !== index)
      throw badInput({ argument, reason: refusalReason('standsTwice') });
  }
  return Object.fromEntries(clears.map((name) => [name, null]));
}

function reportableNames(kind: RecordKind): string[] {
  return reportableFields(kind).map(({ name }) => name);
}

/** @throws RECORD_REFUSED: what no officer could ever verify is told at once. */
export function refuseIncomplete({ fields }: RecordKind, values: Values): void {
  const missing = fields.find((field) => isRequiredOfReports(field) && !(field.name in values));
  if (missing === undefined) return;
  const fault = { field: missing.name, code: FaultCode.REQUIRED, given: null, expected: null };
  throw recordRefused({
    argument: 'input.values',
    fault: fault.code,
    expected: missing.name,
    reason: faultReason(fault),
  });
}
