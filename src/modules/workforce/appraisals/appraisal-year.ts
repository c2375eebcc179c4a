import { type LocalDate, localDate, yearOf } from '../../../platform/calendar.js';
import { yearNotAppraisable } from '../errors.js';

const FIRST_YEAR = 2000;

/** A year that has begun and is no slip of the pen. */
export function checkedYear(year: number, today: LocalDate, argument: string): number {
  const latest = yearOf(today);
  if (year < FIRST_YEAR || year > latest) throw yearNotAppraisable({ argument, year, latest });
  return year;
}

/** The rules of this day are the rules of the year. */
export function lastDayOf(year: number): LocalDate {
  return localDate(year, 12, 31);
}
