import type { LocalDate } from './calendar.js';

/** The calendar day at the office now. The only reader of the clock. */
export function officeDay(timeZone: string): () => LocalDate {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return () => format.format(new Date());
}
