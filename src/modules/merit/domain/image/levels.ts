import { halfUp } from '../match.js';
import { WHOLE } from '../policy.js';
import type { RequiredLevel } from '../post.js';
import type { Asked } from './asked.js';
import type { Slot } from './slot.js';

const SIXTY = 60;
const MOST_LEVELS = 8;

/** A standard as a look-up: for each competency that anybody has, its place in the standard, and what each level of it is worth. */
export class StandardTable {
  readonly #place: Int16Array;
  readonly #worth: Int32Array;
  readonly #required: Int32Array;
  readonly #seenBy: Int32Array;
  readonly #whenAllLow: number;
  readonly #whenAllHigh: number;
  readonly #denominator: number;
  readonly #lowest: number;
  readonly #highest: number;
  readonly #on: number;
  #turn = 0;
  low = 0;
  high = 0;

  constructor(
    readonly standard: readonly RequiredLevel[],
    { image, scales, on }: Asked,
  ) {
    const { competencies } = image.dictionaries;
    this.#on = on;
    this.#lowest = scales.lowestLevel;
    this.#highest = scales.highestLevel;
    this.#place = new Int16Array(competencies.size).fill(-1);
    this.#worth = new Int32Array(standard.length * MOST_LEVELS);
    this.#required = Int32Array.from(standard, ({ level }) => level);
    this.#seenBy = new Int32Array(standard.length);
    let weights = 0;
    standard.forEach(({ competency, level, weight }, place) => {
      const number = competencies.find(competency);
      if (number >= 0) this.#place[number] = place;
      for (let found = 0; found < MOST_LEVELS; found++) this.#worth[place * MOST_LEVELS + found] = weight * Math.min(found, level) * (SIXTY / level);
      weights += weight;
    });
    const all = (level: number) => standard.reduce((sum, _, place) => sum + (this.#worth[place * MOST_LEVELS + level] as number), 0);
    this.#whenAllLow = all(this.#lowest);
    this.#whenAllHigh = all(this.#highest);
    this.#denominator = SIXTY * weights;
  }

  /** Sets `low` and `high` to the points of a person; a level that is not known is taken at both ends of the scale. */
  match(slot: Slot): void {
    let low = this.#whenAllLow;
    let high = this.#whenAllHigh;
    this.#each(slot, (place, level) => {
      const row = place * MOST_LEVELS;
      const worth = this.#worth[row + level] as number;
      low += worth - (this.#worth[row + this.#lowest] as number);
      high += worth - (this.#worth[row + this.#highest] as number);
    });
    this.low = halfUp(low * WHOLE, this.#denominator);
    this.high = halfUp(high * WHOLE, this.#denominator);
  }

  /** Whether every competency has a level that is valid on the day, from an assessment made for the required level or higher. */
  isValid(slot: Slot): boolean {
    let valid = 0;
    this.#each(slot, (place, _level, madeFor) => {
      if (madeFor === 0 || madeFor >= (this.#required[place] as number)) valid++;
    });
    return valid === this.standard.length;
  }

  /** The newest valid level of each required competency. */
  #each(slot: Slot, visit: (place: number, level: number, madeFor: number) => void): void {
    const { words, assessments } = slot;
    const turn = ++this.#turn;
    let at = slot.assessmentsAt;
    for (let group = 0; group < assessments; group++) {
      const entries = words[at] as number;
      const isValid = (words[at + 1] as number) >= this.#on;
      at += 2;
      for (const end = at + entries; at < end; at++) {
        if (!isValid) continue;
        const entry = words[at] as number;
        const place = this.#place[entry & 1_023] as number;
        if (place < 0 || this.#seenBy[place] === turn) continue;
        this.#seenBy[place] = turn;
        visit(place, (entry >> 10) & 7, entry >> 13);
      }
    }
  }
}
