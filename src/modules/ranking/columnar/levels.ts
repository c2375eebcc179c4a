import { halfUp } from '../engine/match.js';
import { WHOLE } from '../engine/policy.js';
import type { RequiredLevel } from '../engine/post.js';
import type { Scales } from '../engine/scales.js';
import type { CachedPoints } from './cached-points.js';
import type { ColumnStore } from './column-store.js';
import type { Slot } from './slot.js';

const SIXTY = 60;
const MAX_LEVELS = 8;
/** Points go up to 10,000: 14 bits. */
const POINTS = 0x3fff;
const VALID = 1 << 28;
const KNOWN = 1 << 29;

/**
 * A standard as a look-up: for each competency that anybody has, its place in the standard, and what each
 * level of it is worth.
 */
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
  /** What is known already: lowest points, highest points, whether valid, and that it is known, packed. */
  readonly #kept: Int32Array;
  #turn = 0;
  #readAt = -1;
  low = 0;
  high = 0;
  isValid = false;

  constructor(
    readonly standard: readonly RequiredLevel[],
    store: ColumnStore,
    scales: Scales,
    on: number,
    points: CachedPoints,
  ) {
    const { competencies } = store.dictionaries;
    this.#on = on;
    this.#kept = points.of(
      [on, standard.map(({ competency, level, weight }) => [competency, level, weight])],
      1,
    );
    this.#lowest = scales.lowestLevel;
    this.#highest = scales.highestLevel;
    this.#place = new Int16Array(competencies.size).fill(-1);
    this.#worth = new Int32Array(standard.length * MAX_LEVELS);
    this.#required = Int32Array.from(standard, ({ level }) => level);
    this.#seenBy = new Int32Array(standard.length);
    let weights = 0;
    standard.forEach(({ competency, level, weight }, place) => {
      const number = competencies.find(competency);
      if (number >= 0) this.#place[number] = place;
      for (let found = 0; found < MAX_LEVELS; found++)
        this.#worth[place * MAX_LEVELS + found] = weight * Math.min(found, level) * (SIXTY / level);
      weights += weight;
    });
    const all = (level: number) =>
      standard.reduce((sum, _, place) => sum + (this.#worth[place * MAX_LEVELS + level] as number), 0);
    this.#whenAllLow = all(this.#lowest);
    this.#whenAllHigh = all(this.#highest);
    this.#denominator = SIXTY * weights;
  }

  /**
   * Sets `low` and `high` to the points of a person, a level that is not known taken at both ends of the
   * scale; and `isValid`: whether every competency has a level from an assessment made for the required level
   * or higher. Read once a person, however many rules and criteria ask.
   */
  read(slot: Slot): void {
    if (this.#readAt === slot.index) return;
    this.#readAt = slot.index;
    const kept = this.#kept[slot.index] as number;
    if (kept === 0) this.#measure(slot);
    else {
      this.low = kept & POINTS;
      this.high = (kept >> 14) & POINTS;
      this.isValid = (kept & VALID) !== 0;
    }
  }

  #measure(slot: Slot): void {
    slot.open();
    const { words, assessments } = slot;
    const turn = ++this.#turn;
    let low = this.#whenAllLow;
    let high = this.#whenAllHigh;
    let valid = 0;
    let at = slot.assessmentsAt;
    for (let group = 0; group < assessments; group++) {
      const entries = words[at] as number;
      const isValid = (words[at + 1] as number) >= this.#on;
      at += 2;
      const end = at + entries;
      if (!isValid) {
        at = end;
        continue;
      }
      for (; at < end; at++) {
        const entry = words[at] as number;
        const place = this.#place[entry & 1_023] as number;
        if (place < 0 || this.#seenBy[place] === turn) continue;
        this.#seenBy[place] = turn;
        const row = place * MAX_LEVELS;
        const worth = this.#worth[row + ((entry >> 10) & 7)] as number;
        low += worth - (this.#worth[row + this.#lowest] as number);
        high += worth - (this.#worth[row + this.#highest] as number);
        const madeFor = entry >> 13;
        if (madeFor === 0 || madeFor >= (this.#required[place] as number)) valid++;
      }
    }
    this.low = halfUp(low * WHOLE, this.#denominator);
    this.high = halfUp(high * WHOLE, this.#denominator);
    this.isValid = valid === this.standard.length;
    this.#kept[slot.index] = this.low | (this.high << 14) | (this.isValid ? VALID : 0) | KNOWN;
  }
}

/** One table for each standard that a ranking asks about. */
export class Standards {
  readonly #tables = new Map<string, StandardTable>();

  constructor(
    private readonly store: ColumnStore,
    private readonly scales: Scales,
    private readonly on: number,
    private readonly points: CachedPoints,
  ) {}

  of(standard: readonly RequiredLevel[]): StandardTable {
    const key = standard.map(({ competency }) => competency).join();
    const table =
      this.#tables.get(key) ?? new StandardTable(standard, this.store, this.scales, this.on, this.points);
    this.#tables.set(key, table);
    return table;
  }
}
