import { declareRefusal } from '../../platform/errors.js';
import type { LocalText } from '../../platform/i18n/local-text.js';

export const fileEmpty = declareRefusal<Record<string, never>>(
  'IMPORT_FILE_EMPTY',
  'The file holds no row of headings.',
);
export const fileWithoutRows = declareRefusal<Record<string, never>>(
  'IMPORT_FILE_WITHOUT_ROWS',
  'The file holds headings and no row below them.',
);
export const fileSeparator = declareRefusal<{ found: string }>(
  'IMPORT_HEADINGS_UNKNOWN',
  'None of the headings is known, under any separator.',
);
export const headingUnknown = declareRefusal<{ headings: readonly string[]; kind: string }>(
  'IMPORT_HEADING_UNKNOWN',
  'A heading belongs to no field of the template or mapping; `ignoreUnknown` leaves such columns out.',
);
export const headingTwice = declareRefusal<{ heading: string; field: string }>(
  'IMPORT_HEADING_TWICE',
  'Two columns are for the same field.',
);
export const headingMissing = declareRefusal<{ headings: readonly string[]; kind: string }>(
  'IMPORT_HEADING_MISSING',
  'A field that every row needs has no column.',
);
export const kindUnknown = declareRefusal<{ name: string; kinds: readonly string[] }>(
  'IMPORT_KIND_UNKNOWN',
  'Neither parameter, name of the file nor headings tell which kind of records the file holds.',
);
export const tooManyColumns = declareRefusal<{ found: number; most: number }>(
  'IMPORT_TOO_MANY_COLUMNS',
  'The file has more columns than a file may have.',
);
export const tooManyRows = declareRefusal<{ most: number }>(
  'IMPORT_TOO_MANY_ROWS',
  'The run has more rows than a run may have.',
);
export const fileTooLarge = declareRefusal<{ limit: number }>(
  'IMPORT_FILE_TOO_LARGE',
  'The file has more bytes than a file may have.',
);
export const fileEncoding = declareRefusal<{ encoding: string; line: number }>(
  'IMPORT_FILE_ENCODING',
  'The bytes of a line are no text in the encoding; name another encoding, such as `windows-1252`.',
);
export const fileDamaged = declareRefusal<{ reason: string; line: number; column: string }>(
  'IMPORT_FILE_DAMAGED',
  'The file breaks off, is no workbook, or has a quote that nothing closes.',
);
export const fileProtected = declareRefusal<Record<string, never>>(
  'IMPORT_FILE_PROTECTED',
  'The workbook has a password, or the format before 2007.',
);
export const workbookTooLarge = declareRefusal<{ part: string }>(
  'IMPORT_WORKBOOK_TOO_LARGE',
  'The workbook unpacks to more than a workbook may.',
);
export const sheetUnknown = declareRefusal<{ sheet: string; known: string }>(
  'IMPORT_SHEET_UNKNOWN',
  'The workbook has no sheet of that name.',
);
export const fileTypeUnknown = declareRefusal<{ type: string }>(
  'IMPORT_FILE_TYPE',
  'The file is neither CSV nor a workbook (XLSX).',
);
export const importInterrupted = declareRefusal<Record<string, never>>(
  'IMPORT_INTERRUPTED',
  'The service stopped while the run was under way; nothing of it was written.',
);
export const runNotThere = declareRefusal<{ argument: string }>(
  'IMPORT_RUN_NOT_THERE',
  'There is no such run, or it is another’s.',
);
export const runNotIn = declareRefusal<{ status: string; needed: readonly string[] }>(
  'IMPORT_RUN_STATUS',
  'The run’s status does not allow this action. `status` is its current status.',
  { status: 'ImportStatus', needed: 'ImportStatus' },
);
export const runRefusesRows = declareRefusal<{
  refused: number;
  conflicting: number;
  examples: readonly string[];
}>('IMPORT_ROWS_OPEN', 'Rows are refused or in conflict; `isPartial` applies the others without them.');
export const runChanged = declareRefusal<{ found: number }>(
  'IMPORT_RECORDS_CHANGED',
  'Records were changed since the dry run. The rows were compared again: look at them, then apply.',
);
export const takeBackBlocked = declareRefusal<{ blocking: number; examples: readonly string[] }>(
  'IMPORT_TAKE_BACK_BLOCKED',
  'Something was written over rows of the run, or refers to them. `examples` names the first of them.',
);
export const recordRefused = declareRefusal<{
  argument: string;
  fault: string;
  expected: string | null;
  reason: LocalText;
}>(
  'RECORD_REFUSED',
  'A field of a record has a value that cannot be used. `fault` is one of RecordFaultCode, `expected` what would be right.',
);
export const recordThere = declareRefusal<{ argument: string; kind: string }>(
  'RECORD_ALREADY_THERE',
  'The same record is stored already; it is corrected, not recorded again.',
  { kind: 'RecordKind' },
);
export const recordNotThere = declareRefusal<{ argument: string }>(
  'RECORD_NOT_THERE',
  'There is no such record, or you cannot read it.',
);
export const recordInUse = declareRefusal<{ argument: string; types: readonly string[] }>(
  'RECORD_IN_USE',
  'Something refers to the record: `types` says what.',
);
export const documentTypeNotTaken = declareRefusal<{ type: string; taken: readonly string[] }>(
  'DOCUMENT_TYPE_NOT_TAKEN',
  'The content of the document is of a type that is not taken, whatever its name says.',
);
export const reportOutdated = declareRefusal<{ reported: number; present: number }>(
  'RECORD_REPORT_OUTDATED',
  'The stored record was changed since the report was submitted. Look at it, then name its version.',
);
export const documentDamaged = declareRefusal<{ hash: string }>(
  'DOCUMENT_DAMAGED',
  'The stored document is no longer what was sent: its SHA-256 differs.',
);
export const documentUnknown = declareRefusal<{ argument: string }>(
  'DOCUMENT_UNKNOWN',
  'There is no such document of the person.',
);
export const reportNotThere = declareRefusal<{ argument: string }>(
  'RECORD_REPORT_NOT_THERE',
  'There is no such report, or you cannot read it.',
);
export const reportNotIn = declareRefusal<{ status: string; needed: readonly string[] }>(
  'RECORD_REPORT_STATUS',
  'The status of the report does not allow this action. `status` is its current status.',
  { status: 'RecordReportStatus', needed: 'RecordReportStatus' },
);
export const reportNotOwn = declareRefusal<{ argument: string }>(
  'RECORD_REPORT_NOT_OWN',
  'Only the person concerned, or who reported it, withdraws or completes a report.',
);
export const reportDiplomaDecided = declareRefusal<{ status: string }>(
  'RECORD_REPORT_DECIDED',
  'The office decided the diploma otherwise; `status` is its status. A new report corrects it.',
  { status: 'DiplomaStatus' },
);
export const employmentNotOpen = declareRefusal<{ argument: string; from: string; to: string | null }>(
  'EMPLOYMENT_NOT_OPEN',
  'The employment has ended already, ends before that day, or begins after it.',
);
export const ownRecord = declareRefusal<{ argument: string }>('RECORD_OWN', 'Nobody keeps the own record.');
export const mappingNotThere = declareRefusal<{ name: string }>(
  'IMPORT_MAPPING_NOT_THERE',
  'There is no mapping of that name for that kind of records.',
);
