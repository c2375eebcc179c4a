import type { AsOf } from '../engine/scales.js';
import type { ColumnStore } from './column-store.js';

/** Numbers of all tables together, of four bytes: for a city 64 MiB, for a country six a person. */
const MAX_NUMBERS = 16_777_216;
const MAX_A_PERSON = 6;

/**
 * What was worked out of people, kept from one ranking to the next: a slot is never written twice, so that
 * what was found of it stays true as long as the question, the day and the scales are the same. 0 stands for
 * what is not known yet.
 */
export class CachedPoints {
  readonly #tables = new Map<string, Int32Array>();
  readonly #counts = new Map<string, { readonly version: number; readonly count: number }>();
  #numbers = 0;

  constructor(private readonly store: ColumnStore) {}

  /** The table for a question, the same for every caller, with so many numbers a slot. */
  of(question: unknown, width: number): Int32Array {
    const key = JSON.stringify(question);
    const known = this.#tables.get(key);
    const table =
      known !== undefined && known.length >= width * this.store.size
        ? known
        : grown(known, width * (this.store.size + Math.max(1_024, this.store.size >> 4)));
    this.#tables.delete(key);
    this.#tables.set(key, table);
    this.#numbers += table.length - (known?.length ?? 0);
    for (const [oldest, { length }] of this.#tables) {
      if (this.#numbers <= Math.max(MAX_NUMBERS, MAX_A_PERSON * this.store.size)) break;
      this.#tables.delete(oldest);
      this.#numbers -= length;
    }
    return table;
  }

  /** How many people are considered on a day, if that was counted in this version of the column store. */
  counted(asOf: AsOf, version: number): number | null {
    const known = this.#counts.get(JSON.stringify(asOf));
    return known?.version === version ? known.count : null;
  }

  count(asOf: AsOf, version: number, count: number): void {
    this.#counts.set(JSON.stringify(asOf), { version, count });
  }
}

function grown(table: Int32Array | undefined, length: number): Int32Array {
  const larger = new Int32Array(length);
  if (table !== undefined) larger.set(table);
  return larger;
}
