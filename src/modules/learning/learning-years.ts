import { type LocalDate, yearOf } from '../../platform/calendar.js';
import { badInput } from '../../platform/errors.js';
import { refusalReason } from '../../platform/i18n/local-text.js';

const FIRST_YEAR = 2000;

/** @throws BAD_USER_INPUT before 2000, and after next year. */
export function checkYear(today: LocalDate, year: number, argument = 'year'): void {
  const most = yearOf(today) + 1;
  if (year < FIRST_YEAR || year > most)
    throw badInput({
      argument,
      reason: refusalReason('notBetween', { value: year, least: FIRST_YEAR, most }),
    });
}
