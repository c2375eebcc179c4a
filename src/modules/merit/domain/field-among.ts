/** Everybody whom no rule bars, by number: what orders and places are made of. */
export interface Field {
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** 1 for the eligible, 0 for the undetermined. */
  readonly isEligible: Uint8Array;
  idOf(number: number): string;
  /** One value per tie-breaker, greater is better; `null` is unknown. */
  keysOf(number: number): readonly (number | null)[];
}

/** Whether somebody belongs to a part of the candidates; OPEN while missing records decide it. */
export type Membership = 'IN' | 'OPEN' | 'OUT';

/** Part of a field, numbered anew. */
export class FieldAmong implements Field {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly isEligible: Uint8Array;
  readonly #numbers: readonly number[];

  constructor(
    private readonly whole: Field,
    membershipOf: (id: string) => Membership,
  ) {
    const members = Array.from(whole.low.keys(), (number) => ({ number, membership: membershipOf(whole.idOf(number)) })).filter(
      ({ membership }) => membership !== 'OUT',
    );
    this.#numbers = members.map(({ number }) => number);
    this.low = Int32Array.from(this.#numbers, (number) => whole.low[number] as number);
    this.high = Int32Array.from(this.#numbers, (number) => whole.high[number] as number);
    this.isEligible = Uint8Array.from(members, ({ number, membership }) => (membership === 'IN' ? (whole.isEligible[number] as number) : 0));
  }

  idOf(number: number): string {
    return this.whole.idOf(this.#numbers[number] as number);
  }

  keysOf(number: number): readonly (number | null)[] {
    return this.whole.keysOf(this.#numbers[number] as number);
  }
}
