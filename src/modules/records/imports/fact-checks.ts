import { FaultCode } from '../kinds/fault.js';
import { hasPeriod, type RecordKind } from '../kinds/record-kind.js';
import type { RunFacts } from './run-facts.js';
import { fault, type StagedRow } from './staged-row.js';

/** Days of what has happened: they never lie ahead. */
const PAST: ReadonlySet<string> = new Set([
  'birthDate',
  'graduatedOn',
  'evidenceCheckedOn',
  'nationallyRecordedOn',
  'usedForPromotionOn',
  'completedOn',
  'awardedOn',
  'decreedOn',
  'filedOn',
  'assessedOn',
  'concludedOn',
  'attestedOn',
]);

/** What one row tells against itself, or against the birth of the person. */
export function checkFacts(kind: RecordKind, row: StagedRow, { settings, references }: RunFacts): void {
  const { values } = row;
  if (hasPeriod(kind) && typeof values['to'] === 'string' && values['to'] <= String(values['from']))
    fault(row, 'to', FaultCode.PERIOD_REVERSED, String(values['from']));
  const begins = values['assessedOn'] ?? values['validFrom'];
  if (typeof values['validUntil'] === 'string' && typeof begins === 'string' && values['validUntil'] < begins)
    fault(row, 'validUntil', FaultCode.VALIDITY_REVERSED, begins);
  const birthDate =
    row.personId === null ? null : (references.byId('employee', row.personId)?.birthDate ?? null);
  for (const { name, type } of kind.fields) {
    const day = values[name];
    if (type.input !== 'LocalDate' || typeof day !== 'string') continue;
    if (PAST.has(name) && day > settings.today) fault(row, name, FaultCode.IN_THE_FUTURE, settings.today);
    if (name !== 'birthDate' && birthDate !== null && day < birthDate)
      fault(row, name, FaultCode.BEFORE_BIRTH, birthDate);
  }
}
