import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { decodeUuid, type NodeTypeName } from '../../../platform/graphql/node-id.js';
import { recordRefused } from '../errors.js';
import { References } from '../imports/references.js';
import { readVocabulary } from '../imports/vocabulary.query.js';
import type { Cell, Value, Values } from '../kinds/cell.js';
import { FaultCode, FieldFault } from '../kinds/fault.js';
import type { ReferenceName } from '../kinds/field-types.js';
import { type RecordField, refersTo } from '../kinds/record-kind.js';
import type { Vocabulary } from '../kinds/vocabulary.js';
import { inputName } from './act-inputs.js';
import { faultReason } from './compare-one.js';

/** The input of an act, by the names of its fields. */
export type Given = Readonly<Record<string, unknown>>;

const NODE_TYPES: Readonly<Record<ReferenceName, NodeTypeName>> = {
  employee: 'Employee',
  unit: 'Unit',
  position: 'Position',
  competency: 'Competency',
};
const UNKNOWN: Readonly<Record<ReferenceName, FaultCode>> = {
  employee: FaultCode.PERSON_UNKNOWN,
  unit: FaultCode.UNIT_UNKNOWN,
  position: FaultCode.POSITION_UNKNOWN,
  competency: FaultCode.COMPETENCY_UNKNOWN,
};

/**
 * What an input says, as the values of a record. What it leaves out, or says null of, is not among them.
 * @throws RECORD_REFUSED with the path of the field, BAD_ID.
 */
export async function readValues(
  transaction: BulkTransaction,
  fields: readonly RecordField[],
  given: Given,
): Promise<Values> {
  const references = new References(transaction);
  const vocabulary = await readVocabulary(transaction);
  const values: Record<string, Value> = {};
  for (const field of fields) {
    const value = given[inputName(field)];
    if (value === undefined || value === null) continue;
    const reference = refersTo(field.property, field.type);
    values[field.name] =
      reference === null
        ? plainValue(field, value, vocabulary)
        : await codeOf(references, reference, String(value), inputName(field));
  }
  return values;
}

async function codeOf(
  references: References,
  reference: ReferenceName,
  id: string,
  name: string,
): Promise<string> {
  const argument = `input.${name}`;
  const uuid = decodeUuid(id, NODE_TYPES[reference], argument);
  await references.load(reference, 'id', [uuid]);
  const found = references.byId(reference, uuid);
  if (found !== undefined) return found.code;
  throw refused(argument, UNKNOWN[reference], id, null);
}

function plainValue(field: RecordField, value: unknown, vocabulary: Vocabulary): Value {
  const { input } = field.type;
  // Enums, days and booleans were read by the schema; the end of a period is the day after its last.
  if (typeof input === 'object' || input === 'LocalDate' || input === 'Boolean') return value as Value;
  try {
    const cell =
      input === 'Strings' ? (value as readonly string[]).join('|') : (value as Exclude<Cell, null>);
    return cell === '' && input === 'Strings' ? [] : field.type.parse(cell, vocabulary);
  } catch (error) {
    if (!(error instanceof FieldFault)) throw error;
    throw refused(`input.${inputName(field)}`, error.code, String(value), error.expected);
  }
}

function refused(argument: string, code: FaultCode, given: string, expected: string | null) {
  return recordRefused({
    argument,
    fault: code,
    expected,
    reason: faultReason({ field: null, code, given, expected }),
  });
}
