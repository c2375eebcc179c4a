import type { LocalDate } from '../calendar.js';

/** The calendar day at the office now. The only reader of the clock. */
export function officeDay(timeZone: string): () => LocalDate {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  let second = 0;
  let day = '';
  return () => {
    const now = Math.floor(Date.now() / 1_000);
    if (now !== second) {
      day = format.format(now * 1_000);
      second = now;
    }
    return day;
  };
}
