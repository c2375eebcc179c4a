import { labelOf } from '../../../src/platform/i18n/text.js';
import en from '../../src/i18n/generated/en.js';
import id from '../../src/i18n/generated/id.js';
import type { Messages } from '../../src/i18n/generated/messages.js';
import { say } from '../../src/i18n/say.js';

export type Language = 'id' | 'en';
const catalogues = { en, id } as unknown as Readonly<Record<Language, Parameters<typeof say>[0]>>;

/** What the pages and the service say in a language. */
export function wordsIn(language: Language) {
  return {
    t: <Key extends keyof Messages>(
      key: Key,
      ...[parameters]: Record<never, never> extends Messages[Key] ? [] : [Messages[Key]]
    ): string => say(catalogues[language], key, parameters ?? {}),
    label: (type: string, value: string): string => labelOf(language, type, value),
  };
}

/** A message with anything in the place of its parameters. */
export function patternOf(message: string): RegExp {
  return new RegExp(message.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll('…', '.+'));
}
