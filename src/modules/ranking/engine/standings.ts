import { compareText } from '../../../platform/calendar.js';
import type { Field } from './field-among.js';
import { Order } from './order.js';

export type { Field } from './field-among.js';

export interface PlaceRange {
  /** In the assured order; `null` unless eligible. */
  readonly place: number | null;
  /** Counts the eligible who surely stand above; `null` if ineligible. */
  readonly best: number | null;
  /**
   * Counts everybody, eligible or undetermined, whom the candidate does not surely precede; `null` unless
   * eligible.
   */
  readonly worst: number | null;
}

export const NO_PLACE: PlaceRange = { place: null, best: null, worst: null };

export type ShortlistStanding = 'SURE' | 'OPEN' | 'OUT';

/**
 * The orders of one ranking, and the places that follow from them. Every order is total and independent of
 * the input's.
 */
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
    for (let number = 0; number < field.isEligible.length; number++)
      (field.isEligible[number] === 1 ? eligible : undetermined).push(number);
    this.#eligible = eligible;
    this.#undetermined = undetermined;
  }

  /** By lower bound, then the policy's tie-breakers, then the tie-break hash. */
  get eligible(): Order {
    this.#orders.assured ??= new Order(
      this.field.low,
      this.#eligible,
      (a, b) => this.#compareKeys(a, b) || this.byTieBreakHash(a, b),
    );
    return this.#orders.assured;
  }

  /** The eligible by upper bound, then lower, then as in the assured order. */
  get possible(): Order {
    this.#orders.possible ??= new Order(
      this.field.high,
      this.#eligible,
      (a, b) => this.#byLower(a, b) || this.#compareKeys(a, b) || this.byTieBreakHash(a, b),
    );
    return this.#orders.possible;
  }

  /** By upper bound, then lower, then tie-break hash. */
  get undetermined(): Order {
    this.#orders.undetermined ??= new Order(
      this.field.high,
      this.#undetermined,
      (a, b) => this.#byLower(a, b) || this.byTieBreakHash(a, b),
    );
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

  /**
   * Competition places (1, 2, 2, 4) where no tie-breaker parts equal scores; the running number otherwise.
   */
  placeOf(number: number): number {
    return (
      1 +
      (this.hasTieBreakers
        ? this.eligible.positionOf(number)
        : this.eligible.above(this.field.low[number] as number))
    );
  }

  shortlist(number: number, size: number): ShortlistStanding {
    const { best, worst } = this.rangeOf(number);
    if (best === null || best > size) return 'OUT';
    return worst !== null && worst <= size ? 'SURE' : 'OPEN';
  }

  /** Decides between two whom every key leaves equal. */
  byTieBreakHash(a: number, b: number): number {
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
    const ties = this.eligible
      .sharing(upper)
      .filter((other) => other !== number && this.#tieBefore(other, number)).length;
    return this.eligible.above(upper) + ties;
  }

  #notSurelyBelow(number: number): number {
    const lower = this.field.low[number] as number;
    const itself = (this.field.high[number] as number) > lower ? 1 : 0;
    if (!this.hasTieBreakers) return this.#byUpper.above(lower) - itself;
    const ties = this.#byUpper
      .sharing(lower)
      .filter((other) => other !== number && !this.#tieBefore(number, other)).length;
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

  /**
   * True if the first key in which both are known and differ puts `a` before `b`, and none before it is
   * unknown for either; the tie-break hash is the last key.
   */
  #tieBefore(a: number, b: number): boolean {
    const [left, right] = [this.field.keysOf(a), this.field.keysOf(b)];
    for (let index = 0; index < left.length; index++) {
      const [mine, other] = [left[index] ?? null, right[index] ?? null];
      if (mine === null || other === null) return false;
      if (mine !== other) return mine > other;
    }
    return this.hasTieBreakers && this.byTieBreakHash(a, b) < 0;
  }
}
