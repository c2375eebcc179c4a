import { compareText } from '../../../platform/calendar.js';
import type { Field } from './field-among.js';

export type { Field } from './field-among.js';

export interface PlaceRange {
  /** In the assured order; `null` unless eligible. */
  readonly place: number | null;
  /** Counts the eligible who surely stand above; `null` if ineligible. */
  readonly best: number | null;
  /** Counts everybody, eligible or undetermined, whom the candidate does not surely precede; `null` unless eligible. */
  readonly worst: number | null;
}

export const NO_PLACE: PlaceRange = { place: null, best: null, worst: null };

export type ShortlistStanding = 'SURE' | 'OPEN' | 'OUT';

/** The orders of one ranking, and the places that follow from them. Every order is total and independent of the input's. */
export class Standings {
  readonly #eligible: readonly number[];
  readonly #undetermined: readonly number[];
  readonly #orders: { assured?: Order; possible?: Order; undetermined?: Order; byUpper?: Order } = {};
  readonly #tieBreakHashes = new Map<number, string>();

  constructor(
    readonly field: Field,
    readonly hasTieBreakers: boolean,
    private readonly tieBreakHash: (personId: string) => string,
  ) {
    const eligible: number[] = [];
    const undetermined: number[] = [];
    for (let number = 0; number < field.isEligible.length; number++) (field.isEligible[number] === 1 ? eligible : undetermined).push(number);
    this.#eligible = eligible;
    this.#undetermined = undetermined;
  }

  /** By lower bound, then the policy's tie-breakers, then the tie-break hash. */
  get eligible(): Order {
    this.#orders.assured ??= new Order(this.field.low, this.#eligible, (a, b) => this.#compareKeys(a, b) || this.byLot(a, b));
    return this.#orders.assured;
  }

  /** The eligible by upper bound, then lower, then as in the assured order. */
  get possible(): Order {
    this.#orders.possible ??= new Order(this.field.high, this.#eligible, (a, b) => this.#byLower(a, b) || this.#compareKeys(a, b) || this.byLot(a, b));
    return this.#orders.possible;
  }

  /** By upper bound, then lower, then tie-break hash. */
  get undetermined(): Order {
    this.#orders.undetermined ??= new Order(this.field.high, this.#undetermined, (a, b) => this.#byLower(a, b) || this.byLot(a, b));
    return this.#orders.undetermined;
  }

  /** Everybody by upper bound; who shares one stands in no order. */
  get #byUpper(): Order {
    this.#orders.byUpper ??= new Order(this.field.high, [...this.#eligible, ...this.#undetermined], () => 0);
    return this.#orders.byUpper;
  }

  /** The same orders of a part of the field. */
  over(part: Field): Standings {
    return new Standings(part, this.hasTieBreakers, this.tieBreakHash);
  }

  rangeOf(number: number): PlaceRange {
    const best = 1 + this.#surelyAbove(number);
    if (this.field.isEligible[number] === 0) return { place: null, best, worst: null };
    return { place: this.placeOf(number), best, worst: 1 + this.#notSurelyBelow(number) };
  }

  /** Competition places (1, 2, 2, 4) where no tie-breaker parts equal scores; the running number otherwise. */
  placeOf(number: number): number {
    return 1 + (this.hasTieBreakers ? this.eligible.positionOf(number) : this.eligible.above(this.field.low[number] as number));
  }

  shortlist(number: number, size: number): ShortlistStanding {
    const { best, worst } = this.rangeOf(number);
    if (best === null || best > size) return 'OUT';
    return worst !== null && worst <= size ? 'SURE' : 'OPEN';
  }

  /** Decides between two whom every key leaves equal. */
  byLot(a: number, b: number): number {
    return compareText(this.#lotOf(a), this.#lotOf(b)) || compareText(this.field.idOf(a), this.field.idOf(b));
  }

  #byLower(a: number, b: number): number {
    return (this.field.low[b] as number) - (this.field.low[a] as number);
  }

  #lotOf(number: number): string {
    let tieBreakHash = this.#tieBreakHashes.get(number);
    if (tieBreakHash === undefined) {
      tieBreakHash = this.tieBreakHash(this.field.idOf(number));
      this.#tieBreakHashes.set(number, tieBreakHash);
    }
    return tieBreakHash;
  }

  #surelyAbove(number: number): number {
    const upper = this.field.high[number] as number;
    const ties = this.eligible.sharing(upper).filter((other) => other !== number && this.#tieBefore(other, number)).length;
    return this.eligible.above(upper) + ties;
  }

  #notSurelyBelow(number: number): number {
    const lower = this.field.low[number] as number;
    const itself = (this.field.high[number] as number) > lower ? 1 : 0;
    if (!this.hasTieBreakers) return this.#byUpper.above(lower) - itself;
    const ties = this.#byUpper.sharing(lower).filter((other) => other !== number && !this.#tieBefore(number, other)).length;
    return this.#byUpper.above(lower) - itself + ties;
  }

  /** For the list: greater first, unknown last. */
  #compareKeys(a: number, b: number): number {
    const [left, right] = [this.field.keysOf(a), this.field.keysOf(b)];
    for (let index = 0; index < left.length; index++) {
      const difference = (right[index] ?? -1) - (left[index] ?? -1);
      if (difference !== 0) return difference;
    }
    return 0;
  }

  /** True if the first key in which both are known and differ puts `a` before `b`, and none before it is unknown for either; the tie-break hash is the last key. */
  #tieBefore(a: number, b: number): boolean {
    const [left, right] = [this.field.keysOf(a), this.field.keysOf(b)];
    for (let index = 0; index < left.length; index++) {
      const [mine, other] = [left[index] ?? null, right[index] ?? null];
      if (mine === null || other === null) return false;
      if (mine !== other) return mine > other;
    }
    return this.hasTieBreakers && this.byLot(a, b) < 0;
  }
}

/** Units of a whole score. */
export const MAX_UNITS = 100_000_000;

/**
 * Numbers by a value, greatest first. Those who share a value are put in order only when somebody looks at them: among many
 * people most are never looked at.
 */
export class Order {
  readonly #factor: number;
  readonly #settled = new Set<number>();
  #made: { readonly sorted: Float64Array; readonly resolved: Int32Array } | null = null;

  constructor(
    private readonly values: Int32Array,
    private readonly members: readonly number[],
    private readonly compare: (a: number, b: number) => number,
  ) {
    this.#factor = Math.max(1, values.length);
  }

  get length(): number {
    return this.members.length;
  }

  /** The same order of some of its members. */
  those(isAmong: (number: number) => boolean): Order {
    return new Order(this.values, this.members.filter(isAmong), this.compare);
  }

  /** How many have a greater value. */
  above(value: number): number {
    return this.#firstAtOrBelow(value);
  }

  /** Those who have exactly this value, in their order. */
  sharing(value: number): number[] {
    const { resolved } = this.#order;
    const [from, to] = [this.#firstAtOrBelow(value), this.#firstAtOrBelow(value - 1)];
    if (to - from > 1) this.#settle(from, to);
    return Array.from(resolved.subarray(from, to));
  }

  slice(from: number, to: number): number[] {
    const found: number[] = [];
    for (let position = Math.max(0, from); position < Math.min(to, this.length); position++) found.push(this.at(position));
    return found;
  }

  all(): number[] {
    return this.slice(0, this.length);
  }

  at(position: number): number {
    const { resolved } = this.#order;
    const value = this.values[resolved[position] as number] as number;
    const shares = (at: number) => at >= 0 && at < this.length && this.values[resolved[at] as number] === value;
    if (shares(position - 1) || shares(position + 1)) this.#settle(this.#firstAtOrBelow(value), this.#firstAtOrBelow(value - 1));
    return resolved[position] as number;
  }

  /** -1 for a number that does not stand in this order. */
  positionOf(number: number): number {
    const value = this.values[number] as number;
    const at = this.sharing(value).indexOf(number);
    return at < 0 ? -1 : this.#firstAtOrBelow(value) + at;
  }

  /** Made when somebody first looks: value and number in one, so that sorting them is sorting numbers. */
  get #order(): { readonly sorted: Float64Array; readonly resolved: Int32Array } {
    if (this.#made !== null) return this.#made;
    const { members } = this;
    const sorted = new Float64Array(members.length);
    for (let at = 0; at < members.length; at++) {
      const number = members[at] as number;
      sorted[at] = (MAX_UNITS - (this.values[number] as number)) * this.#factor + number;
    }
    sorted.sort();
    const resolved = new Int32Array(members.length);
    for (let at = 0; at < members.length; at++) resolved[at] = (sorted[at] as number) % this.#factor;
    this.#made = { sorted, resolved };
    return this.#made;
  }

  #settle(from: number, to: number): void {
    if (this.#settled.has(from)) return;
    const { resolved } = this.#order;
    this.#settled.add(from);
    resolved.set(Array.from(resolved.subarray(from, to)).sort(this.compare), from);
  }

  #firstAtOrBelow(value: number): number {
    const { sorted } = this.#order;
    const limit = (MAX_UNITS - value) * this.#factor;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle] as number) < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
