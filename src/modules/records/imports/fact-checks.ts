import type { Period } from '../../../platform/calendar.js';
import { FaultCode } from '../kinds/fault.js';
import { hasPeriod, type RecordKind, RecordKindName } from '../kinds/record-kind.js';
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

/** What happens with a diploma once there is one. */
const AFTER_GRADUATION = ['evidenceCheckedOn', 'nationallyRecordedOn', 'usedForPromotionOn'];

/** What a row tells against itself together with what is stored. */
export function checkMerged(kind: RecordKind, row: StagedRow): void {
  const { during, workResult, behaviour } = row.record ?? {};
  const { from, to } = (during ?? {}) as Partial<Period>;
  if (hasPeriod(kind) && from !== undefined && to != null && to <= from)
    fault(row, 'from', FaultCode.PERIOD_REVERSED, to);
  if (kind.name === RecordKindName.EMPLOYMENT && row.record?.['end'] != null && to == null)
    fault(row, 'to', FaultCode.REQUIRED);
  if (kind.name !== RecordKindName.APPRAISAL || (workResult == null) === (behaviour == null)) return;
  fault(row, workResult == null ? 'workResult' : 'behaviour', FaultCode.REQUIRED);
}

/** What is not of one person is kept by those alone who reach everybody. */
export function isOfOffice({ name, subject }: RecordKind): boolean {
  return subject !== 'nip' && name !== RecordKindName.EMPLOYEE;
}

/** What one row tells against itself, or against the birth of the person. */
export function checkFacts(kind: RecordKind, row: StagedRow, { settings, references }: RunFacts): void {
  if (isOfOffice(kind) && settings.reachedUnits !== null) fault(row, null, FaultCode.OUTSIDE_REACH);
  if (settings.own !== null && row.personId === settings.own) fault(row, null, FaultCode.OWN_RECORD);
  const { values } = row;
  if (hasPeriod(kind) && typeof values['to'] === 'string' && values['to'] <= String(values['from']))
    fault(row, 'to', FaultCode.PERIOD_REVERSED, String(values['from']));
  if (Number(values['year']) > Number(settings.today.slice(0, 4)))
    fault(row, 'year', FaultCode.IN_THE_FUTURE, settings.today.slice(0, 4));
  const begins = values['assessedOn'] ?? values['validFrom'];
  if (typeof values['validUntil'] === 'string' && typeof begins === 'string' && values['validUntil'] < begins)
    fault(row, 'validUntil', FaultCode.VALIDITY_REVERSED, begins);
  const graduatedOn = values['graduatedOn'];
  for (const name of AFTER_GRADUATION) {
    const day = values[name];
    if (typeof graduatedOn === 'string' && typeof day === 'string' && day < graduatedOn)
      fault(row, name, FaultCode.BEFORE_GRADUATION, graduatedOn);
  }
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
