import type { Missing } from './findings.js';

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

/** A field that also tells what its scores are made of, and finds a person in it. */
export interface MeasuredField<Points> extends Field {
  /** Points of every criterion, in the order of the criteria. */
  criteriaOf(number: number): readonly Points[];
  /** -1 for somebody who is not in it. */
  numberOf(id: string): number;
}

/** Whether somebody belongs to a part of the candidates; OPEN while missing records decide it. */
export type Membership = 'IN' | 'OPEN' | 'OUT';

/** Who belongs to a field of candidates. */
export interface FieldMembers {
  /** Everybody may know who belongs: the directory tells it, or a decree. */
  readonly isPublic: boolean;
  membershipOf(id: string): Membership;
  /** Records that decide whether somebody OPEN belongs. */
  missingOf(id: string): readonly Missing[];
}

/**
 * Those of a field who are not OUT, with new numbers. Somebody whose membership is OPEN counts as
 * undetermined, for records may still exclude them.
 */
export class FieldAmong<Points> implements MeasuredField<Points> {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly isEligible: Uint8Array;
  readonly #numbers: readonly number[];
  readonly #parts: ReadonlyMap<number, number>;

  constructor(
    private readonly whole: MeasuredField<Points>,
    membershipOf: (id: string) => Membership,
  ) {
    const members = Array.from(whole.low.keys(), (number) => ({
      number,
      membership: membershipOf(whole.idOf(number)),
    })).filter(({ membership }) => membership !== 'OUT');
    this.#numbers = members.map(({ number }) => number);
    this.#parts = new Map(this.#numbers.map((number, part) => [number, part]));
    this.low = Int32Array.from(this.#numbers, (number) => whole.low[number] as number);
    this.high = Int32Array.from(this.#numbers, (number) => whole.high[number] as number);
    this.isEligible = Uint8Array.from(members, ({ number, membership }) =>
      membership === 'IN' ? (whole.isEligible[number] as number) : 0,
    );
  }

  idOf(number: number): string {
    return this.whole.idOf(this.#numbers[number] as number);
  }

  numberOf(id: string): number {
    return this.#parts.get(this.whole.numberOf(id)) ?? -1;
  }

  keysOf(number: number): readonly (number | null)[] {
    return this.whole.keysOf(this.#numbers[number] as number);
  }

  criteriaOf(number: number): readonly Points[] {
    return this.whole.criteriaOf(this.#numbers[number] as number);
  }
}
