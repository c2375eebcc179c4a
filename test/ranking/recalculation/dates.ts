/** Calendar arithmetic of merit-engine.md section 2, over days written YYYY-MM-DD. */
export interface Period {
  readonly from: string;
  readonly to: string | null;
}

const DAY = 86_400_000;

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDate = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, lastDate));
  return first.toISOString().slice(0, 10);
}

export function addYears(day: string, years: number): string {
  return addMonths(day, 12 * years);
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function covers({ from, to }: Period, day: string): boolean {
  return from <= day && (to === null || day < to);
}

/** A window of `months` months, opened by `start`, contains `day`; null reaches back for ever. */
export function inWindow(start: string, months: number | null, day: string): boolean {
  return start <= day && (months === null || day < addMonths(start, months));
}

export function completedMonths(from: string, to: string): number {
  let months = (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  while (addMonths(from, months) > to) months--;
  return months;
}

interface Closed {
  readonly from: string;
  readonly to: string;
}

/** What lies before `until`, overlapping and touching periods joined, oldest first. */
export function merged(periods: readonly Period[], until: string): Closed[] {
  const joined: { from: string; to: string }[] = [];
  const clipped = periods
    .map(({ from, to }) => ({ from, to: to === null || to > until ? until : to }))
    .filter(({ from, to }) => from < to);
  for (const next of clipped.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1);
    if (last === undefined || last.to < next.from) joined.push({ ...next });
    else if (last.to < next.to) last.to = next.to;
  }
  return joined;
}

export function monthsOfService(periods: readonly Period[], on: string): number {
  const all = merged(periods, on);
  const last = all.pop();
  if (last === undefined) return 0;
  const months = all.map(({ from, to }) => completedMonths(from, to));
  const days = all.map(
    ({ from, to }, index) => (Date.parse(to) - Date.parse(addMonths(from, months[index] ?? 0))) / DAY,
  );
  const start = addDays(addMonths(last.from, -sum(months)), -sum(days));
  return completedMonths(start, last.to);
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
