import type { LocalDate } from '../calendar.js';
import { LANGUAGES, type Language } from './language.js';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', id: 'id-ID' };

const months = Object.fromEntries(
  Object.entries(LOCALES).map(([language, locale]) => {
    const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    return [language, Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)))];
  }),
) as unknown as Readonly<Record<Language, readonly string[]>>;

/** A day as offices write it in Indonesian, such as 25 November 2026; in English by ISO 8601. */
export function dayText(language: Language, day: LocalDate): string {
  if (language === 'en') return day;
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[language][(month as number) - 1]} ${year}`;
}

/** A number with so many decimals, and the decimal sign of the language. */
export function decimalText(language: Language, value: number, decimals: number): string {
  const written = value.toFixed(decimals);
  return language === 'id' ? written.replace('.', ',') : written;
}

const joiners = Object.fromEntries(
  LANGUAGES.map((language) => {
    const made = (type: 'conjunction' | 'disjunction') => new Intl.ListFormat(LOCALES[language], { type });
    return [language, { and: made('conjunction'), or: made('disjunction') }];
  }),
) as Readonly<Record<Language, Readonly<Record<'and' | 'or', Intl.ListFormat>>>>;

/** Texts as a list: with "and" or "or" before the last, or with commas alone. */
export function listText(
  language: Language,
  items: readonly string[],
  kind: 'and' | 'or' | 'comma' = 'comma',
): string {
  return kind === 'comma' ? items.join(', ') : joiners[language][kind].format(items);
}
