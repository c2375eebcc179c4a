import { Faker, generateMersenne53Randomizer, id_ID } from '@faker-js/faker';
import { addDays, daysBetween, type LocalDate } from '../platform/calendar.js';

/** Everything random of the demo city comes from here, so that one seed makes one city. */
export class Random {
  readonly #source: ReturnType<typeof generateMersenne53Randomizer>;
  readonly #names: Faker;
  #serial = 0;

  constructor(readonly seed: number) {
    this.#source = generateMersenne53Randomizer(seed);
    this.#names = new Faker({ locale: id_ID, randomizer: generateMersenne53Randomizer(seed + 1) });
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    return this.#source.next();
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** Both ends included. */
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<T>(list: readonly T[]): T {
    const element = list[Math.floor(this.next() * list.length)];
    if (element === undefined) throw new RangeError('nothing to pick from');
    return element;
  }

  /** One of the values, each as likely as its weight says. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T {
    let left = this.next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of choices) {
      left -= weight;
      if (left < 0) return value;
    }
    return this.pick(choices)[0];
  }

  day(from: LocalDate, to: LocalDate): LocalDate {
    return addDays(from, this.whole(0, Math.max(0, daysBetween(from, to))));
  }

  name(sex: 'FEMALE' | 'MALE'): string {
    const kind = sex === 'FEMALE' ? 'female' : 'male';
    return `${this.#names.person.firstName(kind)} ${this.#names.person.lastName(kind)}`;
  }

  /** A version 7 uuid whose time is a running number: ordered by making, the same for the same seed. */
  id(): string {
    const serial = (this.#serial++).toString(16).padStart(12, '0');
    const bits = () =>
      Math.floor(this.next() * 0x1_0000)
        .toString(16)
        .padStart(4, '0');
    return `${serial.slice(0, 8)}-${serial.slice(8)}-7${bits().slice(1)}-8${bits().slice(1)}-${bits()}${bits()}${bits()}`;
  }
}
