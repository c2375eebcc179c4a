import {
  addDays,
  addMonths,
  compareText,
  completedMonths,
  daysBetween,
  type LocalDate,
  type Period,
} from '../../../platform/calendar.js';

/** Service accumulated over several periods, reduced to one run: since when, had it been without a break. */
export interface Service {
  readonly months: number;
  /** `null` when the last period ended before the day: time alone adds nothing. */
  readonly runsSince: LocalDate | null;
}

const NONE: Service = { months: 0, runsSince: null };

/**
 * Completed months before the day `on`. Overlaps are merged; the start of the last period is moved back by
 * the months, then the days, of the earlier ones, and months are counted from there.
 */
export function serviceUntil(periods: readonly Period[], on: LocalDate): Service {
  const merged = merge(periods.filter((period) => period.from < on));
  const last = merged.at(-1);
  if (last === undefined) return NONE;

  let months = 0;
  let days = 0;
  for (const { from, to } of merged.slice(0, -1)) {
    const end = to ?? on;
    const whole = completedMonths(from, end);
    months += whole;
    days += daysBetween(addMonths(from, whole), end);
  }
  const since = addDays(addMonths(last.from, -months), -days);
  const running = last.to === null || last.to > on;
  const end = running ? on : (last.to ?? on);
  return { months: completedMonths(since, end), runsSince: running ? since : null };
}

/** The first day on which the service reaches the months, if nothing happens but time. */
export function reaches(service: Service, months: number): LocalDate | null {
  return service.runsSince === null ? null : addMonths(service.runsSince, months);
}

function merge(periods: readonly Period[]): Period[] {
  const sorted = [...periods].sort((a, b) => compareText(a.from, b.from));
  const merged: Period[] = [];
  for (const period of sorted) {
    const last = merged.at(-1);
    if (last === undefined || (last.to !== null && last.to < period.from)) {
      merged.push(period);
    } else if (last.to !== null && (period.to === null || period.to > last.to)) {
      merged[merged.length - 1] = { from: last.from, to: period.to };
    }
  }
  return merged;
}
