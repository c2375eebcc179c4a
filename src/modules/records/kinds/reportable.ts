import { type RecordField, type RecordKind, RecordKindName } from './record-kind.js';

const OF_THE_OFFICE: ReadonlySet<RecordKindName> = new Set([
  RecordKindName.ATTESTATION,
  RecordKindName.WAIVER,
]);

/** Of these there is one a person, or the office alone begins them: they are corrected, never added. */
const CORRECTED_ONLY: ReadonlySet<RecordKindName> = new Set([
  RecordKindName.EMPLOYEE,
  RecordKindName.EMPLOYMENT,
  RecordKindName.EMPLOYMENT_STATUS,
]);

/** Fields that the office alone decides. */
const FIELDS_OF_THE_OFFICE: ReadonlySet<string> = new Set([
  'nip',
  'status',
  'evidenceCheckedOn',
  'nationallyRecordedOn',
  'usedForPromotionOn',
]);

/** A person reports what belongs to one person; what an office states of people is its own. */
export function isReportable({ name, subject }: RecordKind, isCorrection: boolean): boolean {
  return subject === 'nip' && !OF_THE_OFFICE.has(name) && (isCorrection || !CORRECTED_ONLY.has(name));
}

export function reportableFields({ fields }: RecordKind): readonly RecordField[] {
  return fields.filter(({ name }) => !FIELDS_OF_THE_OFFICE.has(name));
}

/** Whether a report of a new record needs a value of the field. */
export function isRequiredOfReports({ name, isRequired }: RecordField): boolean {
  return isRequired && name !== 'nip';
}
