import { registerEnumType } from 'type-graphql';
import type { Cell } from './cell.js';

/** What is wrong with a field or a row. The sentence of each is `fault.<code>` of the catalogues. */
export enum FaultCode {
  REQUIRED = 'REQUIRED',
  DATE_INVALID = 'DATE_INVALID',
  DATE_TOO_EARLY = 'DATE_TOO_EARLY',
  NUMBER_INVALID = 'NUMBER_INVALID',
  NUMBER_OUT_OF_RANGE = 'NUMBER_OUT_OF_RANGE',
  BOOLEAN_INVALID = 'BOOLEAN_INVALID',
  CODE_UNKNOWN = 'CODE_UNKNOWN',
  TEXT_TOO_LONG = 'TEXT_TOO_LONG',
  TEXT_INVISIBLE = 'TEXT_INVISIBLE',
  TEXT_IS_NUMBER = 'TEXT_IS_NUMBER',
  NIP_INVALID = 'NIP_INVALID',
  NIP_ROUNDED = 'NIP_ROUNDED',
  SPREADSHEET_ERROR = 'SPREADSHEET_ERROR',
  JSON_INVALID = 'JSON_INVALID',
  CELLS_MISCOUNTED = 'CELLS_MISCOUNTED',
  PERIOD_REVERSED = 'PERIOD_REVERSED',
  PERSON_UNKNOWN = 'PERSON_UNKNOWN',
  UNIT_UNKNOWN = 'UNIT_UNKNOWN',
  POSITION_UNKNOWN = 'POSITION_UNKNOWN',
  COMPETENCY_UNKNOWN = 'COMPETENCY_UNKNOWN',
  AGENCY_UNKNOWN = 'AGENCY_UNKNOWN',
  ROW_REPEATED = 'ROW_REPEATED',
  RECORD_TAKEN = 'RECORD_TAKEN',
  PERIOD_OVERLAPS = 'PERIOD_OVERLAPS',
  RANK_OF_OTHER_KIND = 'RANK_OF_OTHER_KIND',
  RANK_BACKWARDS = 'RANK_BACKWARDS',
  PREDICATE_DIFFERS = 'PREDICATE_DIFFERS',
  REFERS_TO_ITSELF = 'REFERS_TO_ITSELF',
  BEFORE_BIRTH = 'BEFORE_BIRTH',
  BEFORE_GRADUATION = 'BEFORE_GRADUATION',
  BORN_AFTERWARDS = 'BORN_AFTERWARDS',
  IN_THE_FUTURE = 'IN_THE_FUTURE',
  VALIDITY_REVERSED = 'VALIDITY_REVERSED',
  TREE_CYCLE = 'TREE_CYCLE',
  CODE_OUTSIDE_AGENCY = 'CODE_OUTSIDE_AGENCY',
  PARAMETERS_INVALID = 'PARAMETERS_INVALID',
  OUTSIDE_REACH = 'OUTSIDE_REACH',
  OWN_RECORD = 'OWN_RECORD',
  ROW_REFUSED = 'ROW_REFUSED',
  FORMULA_RESULT = 'FORMULA_RESULT',
  NIP_BIRTH_DATE = 'NIP_BIRTH_DATE',
  NIP_SEX = 'NIP_SEX',
  OUTSIDE_EMPLOYMENT = 'OUTSIDE_EMPLOYMENT',
  NOT_THERE_THEN = 'NOT_THERE_THEN',
  LOOKS_LIKE_SHARE = 'LOOKS_LIKE_SHARE',
  STILL_HELD = 'STILL_HELD',
  SEAT_TAKEN = 'SEAT_TAKEN',
  KIND_DIFFERS = 'KIND_DIFFERS',
  ENDS_OTHER_SOURCE = 'ENDS_OTHER_SOURCE',
  CONFLICT_SETTLED = 'CONFLICT_SETTLED',
  FORMULA_EMPTY = 'FORMULA_EMPTY',
  DATE_ORDER = 'DATE_ORDER',
  CELL_MERGED = 'CELL_MERGED',
  WITHDRAWN_BEFORE = 'WITHDRAWN_BEFORE',
}
registerEnumType(FaultCode, {
  name: 'RecordFaultCode',
  description: 'What is wrong with a field or a row of a record.',
  valuesConfig: {
    REQUIRED: { description: 'The field is empty, and the record needs it.' },
    DATE_INVALID: { description: 'The value is not a day that exists, or its order cannot be told.' },
    DATE_TOO_EARLY: {
      description: 'The day lies before 1 March 1900: spreadsheets show empty cells as 1900-01-00.',
    },
    NUMBER_INVALID: { description: 'The value is not a number of the kind that the field takes.' },
    NUMBER_OUT_OF_RANGE: { description: 'The number lies outside its range.' },
    BOOLEAN_INVALID: { description: 'The value is neither yes nor no.' },
    CODE_UNKNOWN: { description: 'The value is none of the codes or names of the list.' },
    TEXT_TOO_LONG: { description: 'The text has more characters than the field takes.' },
    TEXT_INVISIBLE: { description: 'Nothing of the text is visible.' },
    TEXT_IS_NUMBER: {
      description: 'A code or text is stored as a number with decimals, whose zeros are lost.',
    },
    NIP_INVALID: { description: 'A NIP has 18 digits.' },
    NIP_ROUNDED: {
      description: 'The NIP is stored as a number. A spreadsheet keeps 15 digits: the last three are lost.',
    },
    SPREADSHEET_ERROR: { description: 'The cell holds an error of a formula, such as #N/A.' },
    JSON_INVALID: { description: 'The value is not a JSON object.' },
    CELLS_MISCOUNTED: { description: 'The row has more cells than there are headings.' },
    PERIOD_REVERSED: { description: 'The last day lies before the first.' },
    PERSON_UNKNOWN: { description: 'Nobody of that NIP is known, or the person is out of your reach.' },
    UNIT_UNKNOWN: { description: 'There is no unit of that code.' },
    POSITION_UNKNOWN: { description: 'There is no position of that code.' },
    COMPETENCY_UNKNOWN: { description: 'The dictionary has no competency of that code.' },
    AGENCY_UNKNOWN: { description: 'The row names no agency, and there is not exactly one.' },
    ROW_REPEATED: { description: 'An earlier row of the run says something of the same record.' },
    RECORD_TAKEN: {
      description: 'Another stored record is told by the same fields, such as its NIP or first day.',
    },
    PERIOD_OVERLAPS: { description: 'The period overlaps with another one of the same subject.' },
    RANK_OF_OTHER_KIND: {
      description: 'The rank is none of the kind of employment, such as a class of contracts for a PNS.',
    },
    RANK_BACKWARDS: { description: 'A lower rank follows a higher one, and no sanction explains it.' },
    PREDICATE_DIFFERS: {
      description: 'The table of ratings gives another predicate to these two ratings in that year.',
    },
    REFERS_TO_ITSELF: { description: 'The record names itself as another one.' },
    BEFORE_BIRTH: { description: 'The day lies before the birth of the person.' },
    BORN_AFTERWARDS: { description: 'The birth lies after the first record of the person.' },
    BEFORE_GRADUATION: { description: 'The day lies before the graduation.' },
    IN_THE_FUTURE: { description: 'The day lies ahead, and the record can only be of the past.' },
    VALIDITY_REVERSED: { description: 'The last day of validity lies before the day of the record.' },
    TREE_CYCLE: { description: 'The unit would stand below itself.' },
    CODE_OUTSIDE_AGENCY: { description: 'The code does not begin with the code of the agency.' },
    OUTSIDE_REACH: {
      description:
        'Units, positions and standards are kept by those who reach everybody; others give places within their reach alone.',
    },
    OWN_RECORD: { description: 'Nobody keeps the own record.' },
    ROW_REFUSED: { description: 'Another record that the same row tells of is refused.' },
    PARAMETERS_INVALID: { description: 'The parameters do not fit the rule.' },
    FORMULA_RESULT: { description: 'The cell holds a formula; its last result was read. A finding.' },
    NIP_BIRTH_DATE: { description: 'The NIP names another birth date than the row. A finding.' },
    NIP_SEX: { description: 'The NIP names another sex than the row. A finding.' },
    OUTSIDE_EMPLOYMENT: { description: 'The person was not employed on the first day. A finding.' },
    NOT_THERE_THEN: { description: 'The unit or position did not exist on the first day. A finding.' },
    LOOKS_LIKE_SHARE: {
      description: 'The number lies between 0 and 1, as cells that show percent hold it. A finding.',
    },
    FORMULA_EMPTY: { description: 'The cell holds a formula whose result was never stored.' },
    WITHDRAWN_BEFORE: {
      description: 'The row brings back a record that somebody withdrew by hand. A finding.',
    },
    CELL_MERGED: { description: 'The cell is merged with another one, which alone holds a value.' },
    DATE_ORDER: {
      description: 'Other days of the column name the month first; this one can be read either way.',
    },
    STILL_HELD: {
      description: 'Others still hold something there afterwards. A finding of a run, refused in an act.',
    },
    SEAT_TAKEN: {
      description: 'No seat of the position is free that day. A finding of a run, refused in an act.',
    },
    KIND_DIFFERS: {
      description:
        'The stored ranks of the person are of another kind of employment. A finding of a run, refused in an act.',
    },
    ENDS_OTHER_SOURCE: {
      description:
        'The row ends what another source left open, or moves its end, as what follows does. A finding.',
    },
    CONFLICT_SETTLED: {
      description:
        'The same conflict was decided before, for the stored value. A finding; see the rule AS_BEFORE.',
    },
  },
});

/** Faults that comparing finds; those of reading stay with the row. */
export const CHECKS: ReadonlySet<FaultCode> = new Set([
  FaultCode.PERIOD_REVERSED,
  FaultCode.PERSON_UNKNOWN,
  FaultCode.UNIT_UNKNOWN,
  FaultCode.POSITION_UNKNOWN,
  FaultCode.COMPETENCY_UNKNOWN,
  FaultCode.AGENCY_UNKNOWN,
  FaultCode.ROW_REPEATED,
  FaultCode.RECORD_TAKEN,
  FaultCode.PERIOD_OVERLAPS,
  FaultCode.RANK_OF_OTHER_KIND,
  FaultCode.RANK_BACKWARDS,
  FaultCode.PREDICATE_DIFFERS,
  FaultCode.REFERS_TO_ITSELF,
  FaultCode.BEFORE_BIRTH,
  FaultCode.BEFORE_GRADUATION,
  FaultCode.BORN_AFTERWARDS,
  FaultCode.IN_THE_FUTURE,
  FaultCode.VALIDITY_REVERSED,
  FaultCode.TREE_CYCLE,
  FaultCode.CODE_OUTSIDE_AGENCY,
  FaultCode.PARAMETERS_INVALID,
  FaultCode.OUTSIDE_REACH,
  FaultCode.OWN_RECORD,
  FaultCode.ROW_REFUSED,
  FaultCode.STILL_HELD,
  FaultCode.SEAT_TAKEN,
  FaultCode.KIND_DIFFERS,
]);

/** Findings of reading; those of comparing are found anew each time. */
export const READ_FINDINGS: ReadonlySet<FaultCode> = new Set([
  FaultCode.FORMULA_RESULT,
  FaultCode.LOOKS_LIKE_SHARE,
]);

/** One thing wrong with one field; `field` is null where the row as a whole is meant. */
export interface Fault {
  readonly field: string | null;
  readonly code: FaultCode;
  /** The value as given. */
  readonly given: Cell;
  /** What would be right, for people: a range, a form, a list of codes, another row. */
  readonly expected: string | null;
}

/** Thrown by the parser of a field. */
export class FieldFault extends Error {
  constructor(
    readonly code: FaultCode,
    readonly expected: string | null = null,
  ) {
    super(code);
  }
}
