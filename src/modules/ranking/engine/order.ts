/** Units of a whole score. */
export const MAX_UNITS = 100_000_000;

/**
 * Numbers by a value, greatest first. Those who share a value are put in order only when somebody looks at
 * them: among many people most are never looked at.
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
    for (let position = Math.max(0, from); position < Math.min(to, this.length); position++)
      found.push(this.at(position));
    return found;
  }

  all(): number[] {
    return this.slice(0, this.length);
  }

  at(position: number): number {
    const { resolved } = this.#order;
    const value = this.values[resolved[position] as number] as number;
    const shares = (at: number) =>
      at >= 0 && at < this.length && this.values[resolved[at] as number] === value;
    if (shares(position - 1) || shares(position + 1))
      this.#settle(this.#firstAtOrBelow(value), this.#firstAtOrBelow(value - 1));
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
