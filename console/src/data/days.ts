const DAY_MS = 86_400_000;

/** The days of the service, whose office may be in another zone than the browser. */
let zone: string | undefined;

export function keepDaysOf(timeZone: string): void {
  zone = timeZone;
}

/** Today at the office of the service, as `2026-11-25`. */
export function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(new Date());
}

/** The same day so many years on; the last of February where there is no 29th. */
export function yearsFrom(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year + years, month, 0)).getUTCDate();
  return dayOf(year + years, month - 1, Math.min(date, last));
}

/** Whole months from a day to another; below 0 where it lies ahead. */
export function monthsFrom(day: string, other: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const [otherYear = 0, otherMonth = 1, otherDate = 1] = other.split('-').map(Number);
  const months = (otherYear - year) * 12 + otherMonth - month;
  if (months > 0 && otherDate < date) return months - 1;
  return months < 0 && otherDate > date ? months + 1 : months;
}

/** The day so many days on. */
export function daysFrom(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

function dayOf(year: number, month: number, date: number): string {
  return `${year}-${String(month + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
