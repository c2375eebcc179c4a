import { badInput } from '../errors.js';
import { refusalReason } from '../i18n/local-text.js';
import { isStorable } from '../limits/input-size.js';

const UNSEEN = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\s\u0085]/gu;

/** Whether nothing of a text is seen, such as of blanks and characters without width. */
export function isInvisible(text: string): boolean {
  return text.normalize('NFKD').replaceAll(UNSEEN, '') === '';
}

/**
 * A text without spaces around it, of 1 to `most` characters in UTF-16 units,
 * one of them at least to be seen. NUL and halves of surrogate pairs are refused.
 * @throws BAD_USER_INPUT, naming the argument.
 * @example checkedText(input.legalBasis, 'input.legalBasis', 500)
 */
export function checkedText(text: string, argument: string, most: number): string {
  const trimmed = text.trim();
  if (!isStorable(trimmed)) throw badInput({ argument, reason: refusalReason('nul') });
  if (isInvisible(trimmed) || trimmed.length > most)
    throw badInput({ argument, reason: refusalReason('characters', { most }) });
  return trimmed;
}

/**
 * Refuses a list of more entries than are taken.
 * @throws BAD_USER_INPUT, naming the argument.
 */
export function atMost(argument: string, found: number, most: number): void {
  if (found > most) throw badInput({ argument, reason: refusalReason('tooManyEntries', { found, most }) });
}
