/**
 * What nearly every rule asks first: people who are alike in it form a cohort. Numbers of the dictionaries.
 */
export interface Cohort extends Parts {
  readonly kind: number;
  /** Of the post held. */
  readonly postClass: number;
  readonly rank: number;
  /** Classes ever held, one bit each. */
  readonly classes: number;
}

/** Levels of verified and of reported diplomas, one bit each. */
export interface Schooling extends Parts {
  readonly verified: number;
  readonly reported: number;
}

type Parts = { readonly [name: string]: number };

/**
 * Numbers what occurs together, in the order of its first appearance: what follows from it is worked out once
 * for all who share it.
 */
export class Combinations<Combination extends Parts> {
  readonly #numbers = new Map<string, number>();
  readonly #all: Combination[] = [];

  constructor(private readonly parts: readonly (keyof Combination)[]) {}

  get size(): number {
    return this.#all.length;
  }

  add(combination: Combination): number {
    const key = this.parts.map((part) => combination[part]).join(' ');
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#all.length;
      this.#numbers.set(key, number);
      this.#all.push(combination);
    }
    return number;
  }

  at(number: number): Combination {
    const combination = this.#all[number];
    if (combination === undefined) throw new RangeError(`no combination ${number}`);
    return combination;
  }

  /** One value per combination, by number. */
  valuesOf(value: (combination: Combination) => number): Int32Array {
    const values = new Int32Array(this.#all.length);
    for (let number = 0; number < values.length; number++)
      values[number] = value(this.#all[number] as Combination);
    return values;
  }
}
