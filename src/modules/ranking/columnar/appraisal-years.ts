import { localDate, yearOf } from '../../../platform/calendar.js';
import { carriesForward, yearsDueOn } from '../engine/scales.js';
import { dayNumber } from './days.js';
import type { RankingQuery } from './ranking-query.js';
import type { Slot } from './slot.js';

/**
 * The appraisal years of the person at a slot: -1 where the predicate is not known. As `appraisalYears` of
 * the engine.
 */
export class AppraisalYears {
  readonly #storedUpTo: number;
  readonly #lastYear: number;
  readonly #graceful: boolean;
  /** First days of the last year and of three before it. */
  readonly #firstDays: Int32Array;
  /**
   * First days of the last year before the day and of the one before it, whether or not they are due; none
   * where both are.
   */
  readonly #projected: Int32Array;
  /** How many are due. */
  count = 0;
  /** The newest year that is due. */
  newest = 0;
  /** How many full years of service, due or not; at most two. */
  fullYears = 0;
  first = -1;
  second = -1;

  constructor({ store, asOf, scales }: RankingQuery) {
    const dueOn = yearsDueOn(asOf);
    this.#storedUpTo = store.year;
    this.#lastYear = yearOf(dueOn) - 1;
    this.#graceful = dueOn <= localDate(yearOf(dueOn), scales.appraisalDue.month, scales.appraisalDue.day);
    this.#firstDays = Int32Array.from([0, 1, 2, 3], (back) =>
      dayNumber(localDate(this.#lastYear - back, 1, 1)),
    );
    this.#projected = Int32Array.from(carriesForward(asOf) ? [1, 2] : [], (back) =>
      dayNumber(localDate(yearOf(asOf.on) - back, 1, 1)),
    );
  }

  read({ columns, index }: Slot): void {
    const from = columns.from[index] as number;
    const packed = columns.appraisals[index] as number;
    const shift = this.#graceful && this.#predicate(packed, 0) < 0 && this.#served(from, 2) ? 1 : 0;
    this.newest = this.#lastYear - shift;
    const hasServed = this.#served(from, shift);
    this.count = Number(hasServed) + Number(hasServed && this.#served(from, shift + 1));
    this.fullYears = this.count;
    for (
      let back = this.count;
      back < this.#projected.length && from <= (this.#projected[back] as number);
      back++
    )
      this.fullYears++;
    this.first = this.#predicate(packed, shift);
    this.second = this.#predicate(packed, shift + 1);
  }

  /** Whether a year, counted back from the last one, was served from its first day on. */
  #served(from: number, back: number): boolean {
    return from <= (this.#firstDays[back] as number);
  }

  /** Years back from the last one. */
  #predicate(packed: number, back: number): number {
    const age = this.#storedUpTo - (this.#lastYear - back);
    return age < 0 || age > 4 ? -1 : ((packed >> (age * 3)) & 7) - 1;
  }
}
