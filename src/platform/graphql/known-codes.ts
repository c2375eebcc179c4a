import { badInput, type DomainError } from '../errors.js';

const MAX_LISTED = 20;

/**
 * The refusal of a code that nothing bears, for a slip of the pen is no empty answer; it names what else
 * there is, where that is little.
 */
export function unknownCode(what: string, known: readonly string[], argument: string): DomainError {
  const named = known.length === 0 || known.length > MAX_LISTED ? '' : `; known: ${known.join(', ')}`;
  return badInput({ argument, reason: `there is no ${what} of this code${named}` });
}

/**
 * Refuses a code that is not among the known ones. The refusal lists them where they are few, and otherwise
 * those that differ only in case.
 * @throws BAD_USER_INPUT
 */
export function requireKnownCode(
  code: string,
  known: readonly string[],
  what: string,
  argument: string,
): void {
  if (known.includes(code)) return;
  const alike = known.filter((one) => one.toLowerCase() === code.toLowerCase());
  throw unknownCode(what, known.length > MAX_LISTED ? alike : known, argument);
}
