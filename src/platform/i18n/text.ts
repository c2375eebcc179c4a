import en from './generated/en.js';
import id from './generated/id.js';
import type { Messages } from './generated/messages.js';
import { LANGUAGES, type Language } from './language.js';

export type MessageKey = keyof Messages;
type Compiled = Readonly<Record<string, ((parameters: object) => unknown) | undefined>>;

const catalogues: Readonly<Record<Language, Compiled>> = { en, id };

/**
 * A message in a language. Key and parameters are checked by the compiler.
 * @example text('id', 'engine.RANK_REQUIRED', { rank: 'Penata Tingkat I (III/d)' })
 */
export function text<Key extends MessageKey>(
  language: Language,
  key: Key,
  ...[parameters]: Record<never, never> extends Messages[Key] ? [] : [Messages[Key]]
): string {
  const said = knownText(language, key, parameters ?? {});
  if (said === null) throw new Error(`there is no message ${key}: run npm run fix`);
  return said;
}

/** A message by a key that is made of data; null of a key that there is not. */
export function knownText(language: Language, key: string, parameters: object): string | null {
  const message = catalogues[language][key]?.(parameters);
  return message === undefined ? null : String(message);
}

/** The label of an enum's value, or of a code of a scale; the code itself where there is none. */
export function labelOf(language: Language, type: string, code: string): string {
  return knownText(language, `label.${type}.${code}`, {}) ?? code;
}

const NAME = 'name.';
const keyOfName = new Map(
  LANGUAGES.flatMap((language) =>
    Object.entries(catalogues[language])
      .filter(([key]) => key.startsWith(NAME))
      .map(([key, say]) => [String(say?.({})), key] as const),
  ),
);

/** A name that ships with the service, in a language; any other name, as of a city's own policy, as it is. */
export function translatedName(language: Language, name: string): string {
  const key = keyOfName.get(name);
  return key === undefined ? name : (knownText(language, key, {}) ?? name);
}
