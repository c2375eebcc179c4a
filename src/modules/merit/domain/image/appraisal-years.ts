import { localDate, yearOf } from '../../../../platform/calendar.js';
import type { Asked } from './asked.js';
import { dayNumber } from './days.js';
import type { Slot } from './slot.js';

/** The appraisal years of the person at a slot: -1 where the predicate is not known. As `appraisalYears` of the engine. */
export class AppraisalYears {
  readonly #newest: number;
  readonly #lastYear: number;
  readonly #graceful: boolean;
  /** First days of the last year and of three before it. */
  readonly #firstDays: Int32Array;
  count = 0;
  first = -1;
  second = -1;

  constructor({ image, asOf, scales, on }: Asked) {
    this.#newest = image.year;
    this.#lastYear = yearOf(asOf.on) - 1;
    this.#graceful = on <= dayNumber(localDate(yearOf(asOf.on), scales.appraisalDue.month, scales.appraisalDue.day));
    this.#firstDays = Int32Array.from([0, 1, 2, 3], (back) => dayNumber(localDate(this.#lastYear - back, 1, 1)));
  }

  read({ columns, index }: Slot): void {
    const from = columns.from[index] as number;
    const packed = columns.appraisals[index] as number;
    const shift = this.#graceful && this.#predicate(packed, 0) < 0 && this.#served(from, 2) ? 1 : 0;
    this.count = this.#served(from, shift) ? (this.#served(from, shift + 1) ? 2 : 1) : 0;
    this.first = this.#predicate(packed, shift);
    this.second = this.#predicate(packed, shift + 1);
  }

  /** Whether a year, counted back from the last one, was served from its first day on. */
  #served(from: number, back: number): boolean {
    return from <= (this.#firstDays[back] as number);
  }

  /** Years back from the last one. */
  #predicate(packed: number, back: number): number {
    const age = this.#newest - (this.#lastYear - back);
    return age < 0 || age > 4 ? -1 : ((packed >> (age * 3)) & 7) - 1;
  }
}
