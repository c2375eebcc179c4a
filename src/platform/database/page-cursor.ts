import { isLocalDate } from '../calendar.js';
import { badCursor } from '../errors.js';
import { refusalReason } from '../i18n/local-text.js';
import { isStorable } from '../limits/input-size.js';

export type KeyKind = 'text' | 'date' | 'integer' | 'uuid';

/**
 * base64url of the ordering's tag and the values of its keys.
 * @example encodeCursor('due', ['2026-03-01', id])
 */
export function encodeCursor(tag: string, values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([tag, ...values])).toString('base64url');
}

/**
 * The key values of a cursor, of the kinds that the ordering has.
 * @throws BAD_CURSOR where it was made for another list or ordering, or is malformed.
 */
export function decodeCursor(
  cursor: string,
  tag: string,
  kinds: readonly KeyKind[],
  argument: string,
): (string | number)[] {
  const [found, ...values] = parseCursor(cursor, argument);
  if (found !== tag) throw badCursor({ argument, reason: refusalReason('cursorOfOther') });
  if (values.length !== kinds.length || !values.every((value, index) => fits(value, kinds[index]))) {
    throw badCursor({ argument, reason: refusalReason('noCursor') });
  }
  return values as (string | number)[];
}

function parseCursor(cursor: string, argument: string): unknown[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parsed)) return parsed;
  } catch {
    // Falls through to the refusal: what is not JSON is as mangled as what is no list.
  }
  throw badCursor({ argument, reason: refusalReason('noCursor') });
}

const patterns: Record<KeyKind, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string' && isStorable(value),
  date: (value) =>
    typeof value === 'string' && (isLocalDate(value) || value === 'infinity' || value === '-infinity'),
  integer: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
  uuid: (value) => typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
};

function fits(value: unknown, kind: KeyKind | undefined): boolean {
  return kind !== undefined && patterns[kind](value);
}
