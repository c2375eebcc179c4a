import { NO_FIELD } from './layout.js';
import { FAIL, PASS, UNKNOWN } from './outcome.js';
import type { RankingQuery } from './ranking-query.js';
import type { Slot } from './slot.js';

/**
 * Whether a person has a verified diploma in an accepted field. As `fieldStanding` of the engine: UNKNOWN is
 * its OPEN, FAIL its NO_MATCH.
 */
export class FieldTable {
  readonly #accepted: Int32Array;
  readonly #highEnough: Int32Array;
  readonly #hasVerified: Int32Array;

  constructor({ store, post, scales }: RankingQuery, minimum: string) {
    this.#hasVerified = store.dictionaries.schoolings.valuesOf(({ verified }) => (verified === 0 ? 0 : 1));
    const floor = scales.educationOrder[minimum] ?? 0;
    this.#accepted = store.dictionaries.fields.valuesOf((field) =>
      post.acceptedFields.includes(field) ? 1 : 0,
    );
    this.#highEnough = store.dictionaries.levels.valuesOf((level) =>
      (scales.educationOrder[level] ?? 0) >= floor ? 1 : 0,
    );
  }

  outcome(slot: Slot): number {
    slot.open();
    if (this.#hasVerified[slot.schooling] === 0) return UNKNOWN;
    let open = false;
    for (let row = 0, at = slot.diplomasAt; row < slot.diplomas; row++, at += 2) {
      const word = slot.words[at] as number;
      if (this.#highEnough[word & 15] === 0) continue;
      const field = (word >> 4) & NO_FIELD;
      const isAccepted = field !== NO_FIELD && this.#accepted[field] === 1;
      const isVerified = word >> 14 === 1;
      if (isVerified && isAccepted) return PASS;
      if (field === NO_FIELD || isAccepted) open = true;
    }
    return open ? UNKNOWN : FAIL;
  }
}
