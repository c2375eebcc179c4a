import { dayText, listText } from './formats.js';
import type { Messages } from './generated/messages.js';
import type { Language } from './language.js';
import { LocalText } from './local-text.js';
import { knownText, labelOf, type MessageKey } from './text.js';

/** Codes that have a message under `error`. */
export type RefusalCode = MessageKey extends infer Key
  ? Key extends `error.${infer Code}`
    ? Code
    : never
  : never;

/** Codes whose message says nothing that the details do not hold. */
export type RefusalCodeFor<Details> = {
  [Code in RefusalCode]: keyof Messages[`error.${Code}`] extends keyof Details ? Code : never;
}[RefusalCode];

/** Which details hold codes of an enum, by its name. */
export type DetailLabels = Readonly<Record<string, string>>;

const DAY = /^\d{4}-\d\d-\d\d$/;
/** What a catalogue calls a detail that is left out. */
const NONE = 'none';
/** Details that a message may say and an error may lack. */
const OPTIONAL = { argument: undefined, found: undefined };
const SENTENCES = new Set(['faults', 'missing', 'rules']);
const ALTERNATIVES = new Set(['boxes', 'needed']);

/** The message of a refusal in a language. */
export function refusalText(
  language: Language,
  code: RefusalCode,
  details: Readonly<Record<string, unknown>>,
  labels: DetailLabels,
): string {
  const shown = Object.entries({ ...OPTIONAL, ...details }).map(([name, value]) => [
    name,
    shownDetail(language, name, value, labels[name]),
  ]);
  return knownText(language, `error.${code}`, Object.fromEntries(shown)) ?? code;
}

/** Details with their texts in a language, however deep. */
export function localized(value: unknown, language: Language): unknown {
  if (value instanceof LocalText) return value.text(language);
  if (Array.isArray(value)) return value.map((one) => localized(one, language));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, localized(one, language)]));
}

function shownDetail(language: Language, name: string, value: unknown, labels?: string): string | number {
  if (value === null || value === undefined) return NONE;
  if (value instanceof LocalText) return value.text(language);
  if (Array.isArray(value)) {
    const items = value.map((one) => String(shownDetail(language, name, one, labels)));
    if (SENTENCES.has(name)) return items.join('; ');
    return listText(language, items, ALTERNATIVES.has(name) ? 'or' : 'comma');
  }
  if (typeof value === 'object') {
    const { path, rule, detail } = value as Readonly<Record<string, unknown>>;
    return `${String(path ?? rule)}: ${String(localized(detail, language))}`;
  }
  if (typeof value === 'number') return value;
  const written = String(value);
  // English errors name codes as requests do; Indonesian ones have words for them.
  if (labels !== undefined && language !== 'en') return labelOf(language, labels, written);
  return DAY.test(written) ? dayText(language, written) : written;
}
