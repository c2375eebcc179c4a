import { badInput } from '../errors.js';
import { refusalReason } from '../i18n/local-text.js';

/**
 * A text without spaces around it, of 1 to `most` characters in UTF-16 units.
 * @throws BAD_USER_INPUT, naming the argument.
 * @example checkedText(input.legalBasis, 'input.legalBasis', 500)
 */
export function checkedText(text: string, argument: string, most: number): string {
  const trimmed = text.trim();
  if (trimmed.length < 1 || trimmed.length > most)
    throw badInput({ argument, reason: refusalReason('characters', { most: most }) });
  return trimmed;
}

/**
 * Refuses a list of more entries than are taken.
 * @throws BAD_USER_INPUT, naming the argument.
 */
export function atMost(argument: string, found: number, most: number): void {
  if (found > most) throw badInput({ argument, reason: refusalReason('tooManyEntries', { found, most }) });
}
