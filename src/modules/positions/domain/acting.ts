import { compareText, type LocalDate, type Period } from '../../../platform/calendar.js';

/** A letter by which somebody acts in a post; `kind` as recorded. */
export interface ActingLetter {
  readonly kind: string;
  readonly during: Period;
}

/** By acting for an absent holder (Plh) somebody acts in the vacant post only since it is vacant. */
function daysInVacancy({ kind, during }: ActingLetter, vacantSince: LocalDate): Period {
  return kind.startsWith('PLH_') && during.from < vacantSince ? { ...during, from: vacantSince } : during;
}

/**
 * The first day since which somebody acts in a vacant post without a gap, by letters of the same person,
 * whatever they are called: one that begins no later than the day after the last day of an earlier one goes
 * on with it. After a day between two letters the count begins again.
 */
export function actsSince(
  letter: ActingLetter,
  letters: readonly ActingLetter[],
  vacantSince: LocalDate,
): LocalDate {
  let since = daysInVacancy(letter, vacantSince).from;
  const earlier = letters
    .map((other) => daysInVacancy(other, vacantSince))
    .filter(({ from, to }) => from < since && (to === null || to > from))
    .sort((a, b) => compareText(b.to ?? '9999-12-31', a.to ?? '9999-12-31'));
  for (const during of earlier) {
    if (during.to !== null && during.to < since) break;
    if (during.from < since) since = during.from;
  }
  return since;
}
