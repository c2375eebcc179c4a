import { SerialQueue } from '../../../platform/runtime/serial-queue.js';

/**
 * How many of a kind are kept, and how many people they tell of all together; the last one asked for always
 * is.
 */
export interface MostKept {
  readonly names: number;
  readonly people: number;
}

/** What is derived under a name; of each kind those last asked for are kept. */
export function cachedPerPerson<Value>(
  all: Map<string, PerPersonCache<unknown>>,
  kind: string,
  of: string,
  most: MostKept,
): PerPersonCache<Value> {
  const name = `${kind}:${of}`;
  const kept = (all.get(name) ?? new PerPersonCache()) as PerPersonCache<Value>;
  all.delete(name);
  all.set(name, kept);
  const newestFirst = [...all].filter(([other]) => other.startsWith(`${kind}:`)).reverse();
  let people = 0;
  for (const [at, [other, derived]] of newestFirst.entries()) {
    people += derived.size;
    if (at > 0 && (at >= most.names || people > most.people)) all.delete(other);
  }
  return kept;
}

/**
 * What is derived of each person, kept from one request to the next: everybody's at first, then again only of
 * those who changed. Who asks meanwhile waits; an attempt that fails leaves to the next one what it was to
 * derive.
 */
export class PerPersonCache<Value> {
  #values: ReadonlyMap<string, Value> = new Map();
  /** Null while nobody's is known. */
  #stale: Set<string> | null = null;
  readonly #queue = new SerialQueue();

  /** How many people it tells of. */
  get size(): number {
    return this.#values.size;
  }

  change(people: readonly string[]): void {
    for (const id of people) this.#stale?.add(id);
  }

  /**
   * `derive` is given the people who changed, or null for everybody; somebody whom it leaves out has no value
   * any more.
   */
  current(
    derive: (changed: readonly string[] | null) => Promise<ReadonlyMap<string, Value>>,
  ): Promise<ReadonlyMap<string, Value>> {
    return this.#queue.run(() => this.#refresh(derive));
  }

  async #refresh(
    derive: (changed: readonly string[] | null) => Promise<ReadonlyMap<string, Value>>,
  ): Promise<ReadonlyMap<string, Value>> {
    const stale = this.#stale;
    if (stale?.size === 0) return this.#values;
    this.#stale = new Set();
    try {
      const derived = await derive(stale === null ? null : [...stale]);
      this.#values =
        stale === null
          ? derived
          : new Map([...[...this.#values].filter(([id]) => !stale.has(id)), ...derived]);
    } catch (error) {
      this.#stale = stale === null ? null : new Set([...stale, ...this.#stale]);
      throw error;
    }
    return this.#values;
  }
}
