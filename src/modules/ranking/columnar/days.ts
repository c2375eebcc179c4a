import { type LocalDate, localDate } from '../../../platform/calendar.js';

/**
 * Days as whole numbers, so that a column holds one in two bytes: 0 is 1 January 1940, the last is in 2119.
 * Arithmetic may leave that span, from 1900 to 2299; what is stored may not.
 */
const FIRST_YEAR = 1900;
const YEARS = 400;
const MONTHS = YEARS * 12;

/** Stands for "no end is known", and where a day may be unknown for "unknown". */
export const NO_DAY = 65_535;
/** Later than every day that can be computed. */
export const BEYOND = 1_000_000;

const firstDayOfMonth = new Int32Array(MONTHS + 1);
let ORIGIN = 0;
for (let month = 0; month < MONTHS; month++) {
  if (month === (1940 - FIRST_YEAR) * 12) ORIGIN = firstDayOfMonth[month] as number;
  firstDayOfMonth[month + 1] = (firstDayOfMonth[month] as number) + lengthOf(month);
}
const monthOfDay = new Uint16Array(firstDayOfMonth[MONTHS] as number);
for (let month = 0; month < MONTHS; month++)
  monthOfDay.fill(month, firstDayOfMonth[month], firstDayOfMonth[month + 1]);

/** The number of a day; a day outside the span of the arithmetic is `BEYOND` or its negative. */
export function dayNumber(day: LocalDate): number {
  const month = (Number(day.slice(0, 4)) - FIRST_YEAR) * 12 + Number(day.slice(5, 7)) - 1;
  if (month < 0) return -BEYOND;
  if (month >= MONTHS) return BEYOND;
  return (firstDayOfMonth[month] as number) + Number(day.slice(8, 10)) - 1 - ORIGIN;
}

export function dayOf(number: number): LocalDate {
  const month = monthIndex(number);
  return localDate(FIRST_YEAR + Math.floor(month / 12), (month % 12) + 1, dayInMonth(number) + 1);
}

/** Whether a day can be stored in two bytes. */
export function isStorable(number: number): boolean {
  return number >= 0 && number < NO_DAY;
}

export function yearOfDay(number: number): number {
  return FIRST_YEAR + Math.floor(monthIndex(number) / 12);
}

/** As `addMonths` of the calendar: keeps the day and clamps it to the month's end. */
export function plusMonths(number: number, months: number): number {
  const month = monthIndex(number) + months;
  if (month >= MONTHS) return BEYOND;
  if (month < 0) return -BEYOND;
  const first = firstDayOfMonth[month] as number;
  const length = (firstDayOfMonth[month + 1] as number) - first;
  const day = dayInMonth(number);
  return first + (day < length ? day : length - 1) - ORIGIN;
}

/** The greatest m with `plusMonths(from, m) <= until`. */
export function monthsBetween(from: number, until: number): number {
  const months = monthIndex(until) - monthIndex(from);
  return plusMonths(from, months) <= until ? months : months - 1;
}

export function firstOfFollowingMonth(number: number): number {
  return (firstDayOfMonth[monthIndex(number) + 1] as number) - ORIGIN;
}

function monthIndex(number: number): number {
  return monthOfDay[number + ORIGIN] as number;
}

function dayInMonth(number: number): number {
  return number + ORIGIN - (firstDayOfMonth[monthIndex(number)] as number);
}

function lengthOf(month: number): number {
  const year = FIRST_YEAR + Math.floor(month / 12);
  return new Date(Date.UTC(year, (month % 12) + 1, 0)).getUTCDate();
}
