import type { Language } from './language';

const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/** Figures and days as an office writes them. */
export interface Formats {
  readonly locale: string;
  /** A count. */
  count(value: number): string;
  /** A score, with two decimals. */
  score(value: number): string;
  /** A share of 1, as a percentage. */
  share(value: number): string;
  /** An amount in whole rupiah, of decimal text. */
  rupiah(value: string): string;
  /** `2026-11-25` as "25 November 2026". */
  day(value: string): string;
  /** `2026-11-25` as "25 Nov 2026". */
  shortDay(value: string): string;
  /** `2026-11` as "November 2026". */
  month(value: string): string;
  /** `2026-11` as "Nov 26". */
  shortMonth(value: string): string;
  /** A moment with date and time. */
  moment(value: string): string;
  /** Names in alphabetical order. */
  compare(first: string, second: string): number;
  /** Several things in one phrase. */
  list(values: readonly string[]): string;
}

export function formatsOf(language: Language): Formats {
  const locale = LOCALES[language];
  const counts = new Intl.NumberFormat(locale);
  const scores = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const amounts = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'IDR',
    maximumFractionDigits: 0,
  });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const shortDays = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const shortMonths = new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const order = new Intl.Collator(locale, { numeric: true });
  const phrases = new Intl.ListFormat(locale);
  return {
    locale,
    count: (value) => counts.format(value),
    score: (value) => scores.format(value),
    share: (value) => shares.format(value),
    rupiah: (value) => amounts.format(BigInt(value)),
    day: (value) => days.format(new Date(value)),
    shortDay: (value) => shortDays.format(new Date(value)),
    month: (value) => months.format(new Date(`${value.slice(0, 7)}-01`)),
    shortMonth: (value) => shortMonths.format(new Date(`${value.slice(0, 7)}-01`)),
    moment: (value) => moments.format(new Date(value)),
    compare: (first, second) => order.compare(first, second),
    list: (values) => phrases.format(values),
  };
}
