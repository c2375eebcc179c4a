import { ConflictRule, RowOutcome } from './import.enums.js';
import type { RunSettings } from './run-facts.js';
import type { StagedRow } from './staged-row.js';

/** A conflict is a change once its incoming value holds, and nothing while the present one does. */
export function resolved(
  { resolution, presentAsOf }: Pick<StagedRow, 'resolution' | 'presentAsOf'>,
  { asOf }: Pick<RunSettings, 'asOf'>,
): RowOutcome {
  if (resolution === ConflictRule.INCOMING) return RowOutcome.CHANGED;
  if (resolution === ConflictRule.PRESENT) return RowOutcome.EQUAL;
  if (resolution === null || presentAsOf === null) return RowOutcome.CONFLICTING;
  return asOf > presentAsOf ? RowOutcome.CHANGED : RowOutcome.EQUAL;
}
