import { addYears, firstOfNextMonth, type LocalDate } from '../../../platform/calendar.js';

/**
 * First day of retirement (*TMT pensiun*): the first day of the month after the month in which the age is reached, also for a
 * birthday on the first; 29 February reaches its age on 28 February of a common year.
 */
export function retirementDate(birthDate: LocalDate, age: number): LocalDate {
  return firstOfNextMonth(addYears(birthDate, age));
}
