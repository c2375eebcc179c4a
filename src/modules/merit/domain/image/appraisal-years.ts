import { localDate, yearOf } from '../../../../platform/calendar.js';
import type { Asked } from './asked.js';
import { dayNumber, plusMonths } from './days.js';
import type { Slot } from './slot.js';

/** The appraisal years of the person at a slot: -1 where the predicate is not known. As `appraisalYears` of the engine. */
export class AppraisalYears {
  readonly #newest: number;
  readonly #lastYear: number;
  readonly #graceful: boolean;
  readonly #servedLast: number;
  count = 0;
  first = -1;
  second = -1;

  constructor({ image, asOf, scales, on }: Asked) {
    this.#newest = image.year;
    this.#lastYear = yearOf(asOf.on) - 1;
    this.#graceful = on <= dayNumber(localDate(yearOf(asOf.on), scales.appraisalDue.month, scales.appraisalDue.day));
    this.#servedLast = dayNumber(`${this.#lastYear}-01-01`);
  }

  read({ columns, index }: Slot): void {
    const from = columns.from[index] as number;
    const packed = columns.appraisals[index] as number;
    const served = (back: number) => from <= plusMonths(this.#servedLast, -12 * back);
    const shift = this.#graceful && this.#predicate(packed, 0) < 0 && served(2) ? 1 : 0;
    this.count = served(shift) ? (served(shift + 1) ? 2 : 1) : 0;
    this.first = this.#predicate(packed, shift);
    this.second = this.#predicate(packed, shift + 1);
  }

  /** Years back from the last one. */
  #predicate(packed: number, back: number): number {
    const age = this.#newest - (this.#lastYear - back);
    return age < 0 || age > 4 ? -1 : ((packed >> (age * 3)) & 7) - 1;
  }
}
