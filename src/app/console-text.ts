import type { Messages } from '../platform/i18n/generated/messages.js';
import { LANGUAGES, type Language } from '../platform/i18n/language.js';
import { type MessageKey, text } from '../platform/i18n/text.js';

type ConsoleKey = Extract<MessageKey, `console.${string}`>;

/**
 * In which language commands and the start speak. Read here, since what is wrong with other variables is told
 * in it too.
 */
export const consoleLanguage: Language =
  LANGUAGES.find((language) => language === process.env['DEFAULT_LANGUAGE']) ?? 'en';

/** A message under `console`, for the person who started the command. */
export function consoleText<Key extends ConsoleKey>(
  key: Key,
  ...parameters: Record<never, never> extends Messages[Key] ? [] : [Messages[Key]]
): string {
  return (text as (...given: unknown[]) => string)(consoleLanguage, key, ...parameters);
}
