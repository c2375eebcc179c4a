import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import type { RuleParameters } from '../../positions/index.js';
import { parameterFaults } from '../../ranking/index.js';
import { FaultCode } from '../kinds/fault.js';
import { type RecordKind, RecordKindName } from '../kinds/record-kind.js';
import type { RunFacts } from './run-facts.js';
import { fault, type StagedRow } from './staged-row.js';
import { readVocabulary } from './vocabulary.query.js';

/** What the parameters of a rule must be: a requirement that no ranking can judge is refused. */
export async function checkParameters(
  transaction: BulkTransaction,
  kind: RecordKind,
  rows: readonly StagedRow[],
  { ranks }: Pick<RunFacts, 'ranks'>,
): Promise<void> {
  if (kind.name !== RecordKindName.REQUIREMENT || rows.length === 0) return;
  const vocabulary = await readVocabulary(transaction);
  const ordinals = (scale: string) =>
    Object.fromEntries(vocabulary.scale(scale).codes.map((code, index) => [code, index]));
  const codes = {
    classLevel: ordinals('POSITION_CLASS'),
    educationOrder: ordinals('EDUCATION_LEVEL'),
    predicateOrder: ordinals('PREDICATE'),
    rankOrdinal: Object.fromEntries(
      [...ranks].flatMap(([code, { ordinal, family }]) => (family === 'PNS' ? [[code, ordinal]] : [])),
    ),
  };
  for (const row of rows) {
    const { rule, parameters } = row.record ?? {};
    const wrong = parameterFaults(String(rule), (parameters ?? {}) as RuleParameters, codes);
    if (wrong.length > 0) fault(row, 'parameters', FaultCode.PARAMETERS_INVALID, wrong.join(', '));
  }
}
