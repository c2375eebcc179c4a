import { addDays, isLocalDate, type LocalDate, localDate } from '../../../platform/calendar.js';
import type { Cell } from './cell.js';
import { FaultCode, FieldFault } from './fault.js';
import { type FieldType, plain, textOf } from './field-types.js';

/** Spreadsheets count days from 1900 and believe in 29 February 1900: earlier days cannot be told. */
const EARLIEST: LocalDate = '1900-03-01';
/** What systems write where no end is known. */
const NO_END: LocalDate = '9999-01-01';
const SPREADSHEET_EPOCH: LocalDate = '1899-12-30';
const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['januari', 'january', 'jan'],
    ['februari', 'february', 'feb', 'peb', 'pebruari'],
    ['maret', 'march', 'mar'],
    ['april', 'apr'],
    ['mei', 'may'],
    ['juni', 'june', 'jun'],
    ['juli', 'july', 'jul'],
    ['agustus', 'august', 'agu', 'ags', 'aug', 'agt'],
    ['september', 'sep', 'sept'],
    ['oktober', 'october', 'okt', 'oct'],
    ['november', 'nov', 'nop', 'nopember'],
    ['desember', 'december', 'des', 'dec'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);
export const day: FieldType = {
  ...plain,
  form: 'day',
  input: 'LocalDate',
  parse: (cell) => dayOf(cell),
};

/** The last day of a period, which a file includes and the service does not. */
export const lastDay: FieldType = {
  ...plain,
  form: 'lastDay',
  input: 'LocalDate',
  parse(cell) {
    const last = dayOf(cell);
    return last >= NO_END ? null : addDays(last, 1);
  },
  write: (value) => addDays(String(value), -1),
};

/** @throws {FieldFault} of a day that does not exist, is ambiguous, or lies before March 1900. */
export function dayOf(cell: Exclude<Cell, null>): LocalDate {
  const found = typeof cell === 'number' ? serialDay(cell) : writtenDay(textOf(cell));
  if (found === null) throw new FieldFault(FaultCode.DATE_INVALID, 'YYYY-MM-DD, DD-MM-YYYY');
  if (found < EARLIEST) throw new FieldFault(FaultCode.DATE_TOO_EARLY, EARLIEST);
  return found;
}

/** A serial number of a spreadsheet: whole days since the end of 1899. */
function serialDay(serial: number): LocalDate | null {
  // A year alone is a number as well: the days of 1905 and 1906 that it would be are none of anybody.
  if (!Number.isInteger(serial) || serial < 2_300 || serial > 200_000) return null;
  return addDays(SPREADSHEET_EPOCH, serial);
}

function writtenDay(text: string): LocalDate | null {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text);
  if (iso !== null) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]), text);
  const local = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?: 0?0:00(?::00)?)?$/.exec(text);
  if (local !== null) return existing(Number(local[3]), Number(local[2]), Number(local[1]), text);
  const named = /^(\d{1,2})[-/. ]*([\p{L}]+)\.?[-/., ]*(\d{4})$/u.exec(text);
  const month = MONTHS[named?.[2]?.toLowerCase() ?? ''];
  return named === null || month === undefined
    ? null
    : existing(Number(named[3]), month, Number(named[1]), text);
}

function existing(year: number, month: number, dayOfMonth: number, text: string): LocalDate | null {
  // What spreadsheets show of an empty cell.
  if (year === 1900 && month === 1 && dayOfMonth === 0)
    throw new FieldFault(FaultCode.DATE_TOO_EARLY, EARLIEST);
  if (month < 1 || month > 12 || dayOfMonth < 1) return null;
  const made = localDate(year, month, dayOfMonth);
  return isLocalDate(made) && Number(made.slice(8)) === dayOfMonth && text !== '' ? made : null;
}
