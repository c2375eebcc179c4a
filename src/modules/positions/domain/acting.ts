import { compareText, type LocalDate, type Period } from '../../../platform/calendar.js';

/** A letter by which somebody acts in a post; `kind` as recorded. */
export interface ActingLetter {
  readonly kind: string;
  readonly during: Period;
}

/** Acting for an absent holder (Plh) and for a vacant post (Plt) are two mandates; the level from which somebody acts makes no third. */
function mandateOf({ kind }: ActingLetter): string {
  return kind.split('_', 1)[0] ?? kind;
}

/**
 * The first day since which somebody acts without a gap, by letters of the same person, post and mandate: one that begins no
 * later than the day after the last day of an earlier one goes on with it. A day between two letters begins anew.
 */
export function actsSince(letter: ActingLetter, letters: readonly ActingLetter[]): LocalDate {
  let since = letter.during.from;
  const earlier = letters
    .filter((other) => mandateOf(other) === mandateOf(letter) && other.during.from < since)
    .sort((a, b) => compareText(b.during.to ?? '9999-12-31', a.during.to ?? '9999-12-31'));
  for (const { during } of earlier) {
    if (during.to !== null && during.to < since) break;
    if (during.from < since) since = during.from;
  }
  return since;
}
