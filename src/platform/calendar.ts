/** A calendar day, `YYYY-MM-DD`. Text order is day order; never an instant, never a time zone. */
export type LocalDate = string;

/** Half-open: `from` is the first day, `to` the first day after, `null` when no end is known. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

const MILLISECONDS_A_DAY = 86_400_000;
const twoDigits = Array.from({ length: 32 }, (_, value) => String(value).padStart(2, '0'));
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The year of a day, 0 to 9999. */
export function yearOf(day: LocalDate): number {
  return digit(day, 0) * 1_000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3);
}

/** The month of a day, 1 to 12. */
export function monthOf(day: LocalDate): number {
  return digit(day, 5) * 10 + digit(day, 6);
}

/** The day within its month, 1 to 31. */
export function dayOfMonth(day: LocalDate): number {
  return digit(day, 8) * 10 + digit(day, 9);
}

/** A day from its parts; a day past the month's end is clamped to the month's last day. */
export function localDate(year: number, month: number, day: number): LocalDate {
  const clamped = Math.min(day, monthLength(year, month));
  return `${String(year).padStart(4, '0')}-${twoDigits[month]}-${twoDigits[clamped]}`;
}

/** True for a day that exists in the calendar, written `YYYY-MM-DD`. */
export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const month = monthOf(text);
  const day = dayOfMonth(text);
  return (
    yearOf(text) >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= monthLength(yearOf(text), month)
  );
}

/** The day so many days later; earlier for a negative number. */
export function addDays(day: LocalDate, days: number): LocalDate {
  const at = new Date(epochDay(day) * MILLISECONDS_A_DAY + days * MILLISECONDS_A_DAY);
  return localDate(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

/**
 * Keeps the day of the month and clamps it to the month's end: 31 August plus six months is 28 or 29
 * February.
 */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const total = yearOf(day) * 12 + (monthOf(day) - 1) + months;
  return localDate(Math.floor(total / 12), (((total % 12) + 12) % 12) + 1, dayOfMonth(day));
}

/** 29 February plus one year is 28 February. */
export function addYears(day: LocalDate, years: number): LocalDate {
  return addMonths(day, years * 12);
}

/** The greatest m with `addMonths(from, m) <= until`; negative when `until` lies before `from`. */
export function completedMonths(from: LocalDate, until: LocalDate): number {
  const months = (yearOf(until) - yearOf(from)) * 12 + monthOf(until) - monthOf(from);
  return addMonths(from, months) <= until ? months : months - 1;
}

/** Days from one day until another; negative where the second is earlier. */
export function daysBetween(from: LocalDate, until: LocalDate): number {
  return epochDay(until) - epochDay(from);
}

/** The first day of the month of a day. */
export function firstOfMonth(day: LocalDate): LocalDate {
  return `${day.slice(0, 7)}-01`;
}

/** The first day of the month after the one in which the day lies. */
export function firstOfNextMonth(day: LocalDate): LocalDate {
  return addMonths(`${day.slice(0, 8)}01`, 1);
}

/** Whether a day is within a period; its end is excluded, and null is open. */
export function covers(period: Period, day: LocalDate): boolean {
  return period.from <= day && (period.to === null || day < period.to);
}

/** Orders texts by code unit: the same on every machine, unlike a locale's order. */
export function compareText(a: string, b: string): number {
  if (a < b) return -1;
  return a > b ? 1 : 0;
}

/** Soonest first, without a day last. */
export function compareDays(a: LocalDate | null, b: LocalDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText(a, b);
}

/** The earliest day of those given; null counts as no day, and is the answer where there is none. */
export function earliest(...days: (LocalDate | null)[]): LocalDate | null {
  return days.reduce((first, day) => (day !== null && (first === null || day < first) ? day : first), null);
}

function epochDay(day: LocalDate): number {
  return Date.UTC(yearOf(day), monthOf(day) - 1, dayOfMonth(day)) / MILLISECONDS_A_DAY;
}

function monthLength(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 31);
}

/** Days are taken apart millions of times; a text of digits is read faster than it is cut and converted. */
function digit(day: LocalDate, at: number): number {
  return day.charCodeAt(at) - 48;
}
