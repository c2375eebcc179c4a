import { addDays, compareText, type LocalDate } from '../../../platform/calendar.js';

/** Hundredths of a lesson hour (JP): all hours are kept in them. */
export type HundredthHours = number;

/** How a form of learning becomes hours. */
export interface Conversion {
  /** The hours are those that the programme itself states. */
  readonly isAsProgramme: boolean;
  /** Hours of a day, session or activity; null where no rule gives any. */
  readonly hoursPerUnit: HundredthHours | null;
  /** The same abroad, where it differs by a figure of its own. */
  readonly hoursPerUnitAbroad: HundredthHours | null;
  /** What is added abroad, in percent; null where nothing says how learning abroad counts. */
  readonly percentAbroad: number | null;
}

/** At most so much of one form counts. */
export interface Caps {
  readonly maxHoursPerDay: HundredthHours | null;
  readonly maxSessionsPerMonth: number | null;
}

export interface Learned {
  /** Hours of the programme, in hundredths; or days, sessions, activities, in hundredths as well. */
  readonly quantity: number;
  readonly isAbroad: boolean;
}

/** The hours of an entry before caps; null where the table does not say. */
export function hoursOf(conversion: Conversion, { quantity, isAbroad }: Learned): HundredthHours | null {
  const { isAsProgramme, hoursPerUnit, hoursPerUnitAbroad, percentAbroad } = conversion;
  const home = isAsProgramme ? quantity : times(quantity, hoursPerUnit);
  if (!isAbroad) return home;
  if (hoursPerUnitAbroad !== null) return times(quantity, hoursPerUnitAbroad);
  return percentAbroad === null || home === null ? null : Math.round((home * (100 + percentAbroad)) / 100);
}

function times(quantity: number, hours: HundredthHours | null): HundredthHours | null {
  return hours === null ? null : Math.round((quantity * hours) / 100);
}

/** An entry of one person and one form, as the caps look at it. */
export interface Countable {
  readonly id: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly hours: HundredthHours | null;
  /** In hundredths of a session. */
  readonly quantity: number;
  readonly isVerified: boolean;
}

/**
 * What counts of each entry of one person and one form under its caps, by id; null where the hours are not known.
 * Verified entries come before those that wait, earlier before later: what waits takes nothing from what is sure.
 */
export function countedHours(
  entries: readonly Countable[],
  { maxHoursPerDay, maxSessionsPerMonth }: Caps,
): Map<string, HundredthHours | null> {
  const ordered = entries.toSorted(
    (a, b) =>
      Number(b.isVerified) - Number(a.isVerified) || compareText(a.from, b.from) || compareText(a.id, b.id),
  );
  const used = new Map<string, number>();
  const take = (periods: Iterable<string>, wanted: number, most: number): number => {
    let taken = 0;
    for (const period of periods) {
      const share = Math.min(wanted - taken, most - (used.get(period) ?? 0));
      if (share <= 0) continue;
      used.set(period, (used.get(period) ?? 0) + share);
      taken += share;
    }
    return taken;
  };
  return new Map(
    ordered.map(({ id, from, to, hours, quantity }) => {
      if (hours === null) return [id, null];
      if (maxHoursPerDay !== null) return [id, take(eachDay(from, to), hours, maxHoursPerDay)];
      if (maxSessionsPerMonth === null || quantity === 0) return [id, hours];
      const sessions = take(monthsBetween(from, to), quantity, maxSessionsPerMonth * 100);
      return [id, Math.round((hours * sessions) / quantity)];
    }),
  );
}

function* eachDay(from: LocalDate, to: LocalDate): Generator<LocalDate> {
  for (let day = from; day <= to; day = addDays(day, 1)) yield day;
}

/** As YYYY-MM. */
function monthsBetween(from: LocalDate, to: LocalDate): Set<string> {
  return new Set([...eachDay(from, to)].map((day) => day.slice(0, 7)));
}
