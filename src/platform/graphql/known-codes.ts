import { badInput, type DomainError } from '../errors.js';
import { LocalText, refusalReason } from '../i18n/local-text.js';
import { type MessageKey, text } from '../i18n/text.js';

const MAX_LISTED = 20;

/** What bears a code, as `noun.<name>` of the catalogues. */
type Noun = MessageKey extends infer Key ? (Key extends `noun.${infer Name}` ? Name : never) : never;

/**
 * The refusal of a code that nothing bears, for a slip of the pen is no empty answer; it names what else
 * there is, where that is little.
 */
export function unknownCode(noun: Noun, known: readonly string[], argument: string): DomainError {
  const key: MessageKey = `noun.${noun}`;
  const named = known.length === 0 || known.length > MAX_LISTED ? 'none' : known.join(', ');
  const reason = new LocalText((language) =>
    refusalReason('noSuchCode', { what: text(language, key), known: named }).text(language),
  );
  return badInput({ argument, reason });
}

/**
 * Refuses a code that is not among the known ones. The refusal lists them where they are few, and otherwise
 * those that differ only in case.
 * @throws BAD_USER_INPUT
 */
export function requireKnownCode(code: string, known: readonly string[], noun: Noun, argument: string): void {
  if (known.includes(code)) return;
  const alike = known.filter((one) => one.toLowerCase() === code.toLowerCase());
  throw unknownCode(noun, known.length > MAX_LISTED ? alike : known, argument);
}
