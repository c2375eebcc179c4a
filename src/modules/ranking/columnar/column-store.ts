import type { PersonRecord, WaiverRow } from '../engine/person.js';
import { type Columns, columns, Dictionaries, grown, type HotColumns, hotNames } from './columns.js';
import { type Encoded, encode } from './encode.js';
import { IdColumn } from './id-column.js';
import { NEEDS_FULL_EVALUATION, RETIRED, SPLIT, STORED_AS_RECORD, UNGATED } from './layout.js';
import { Slot } from './slot.js';
import { type Version, versionsOf } from './versions.js';

const BYTES_OF_COLUMNS = 2 * 1 + 7 * 2 + 2 * 4;

/**
 * Everybody's facts in columns: one slot for each employment of a person, a few numbers that most rules ask
 * for, and the rest packed behind each other. A slot is never written twice: a changed person gets a new one
 * and the old one is retired, so that a ranking that began before the change still reads what it began with.
 * Holds facts known on the day it was built, with their dates, and answers for that day and later ones.
 */
export class ColumnStore {
  readonly ids = new IdColumn();
  readonly waivers = new Map<number, readonly WaiverRow[]>();
  /** Records that the columns cannot hold, such as those with rows that take effect later. */
  readonly whole = new Map<number, PersonRecord>();
  #columns = columns(1_024);
  #words = new Uint16Array(32_768);
  #used = 0;
  #size = 0;
  #live = 0;
  readonly #retiredIn = new Map<number, number>();
  readonly #days = new Map<number, Omit<Version, 'record'>>();
  #version = 0;

  #day: number;

  /** `day` is the number of the day on which it is built; `year` is the newest that `appraisals` can hold. */
  constructor(
    day: number,
    readonly year: number,
    readonly dictionaries = new Dictionaries(),
  ) {
    this.#day = day;
  }

  /** It answers for this day and later ones. */
  get day(): number {
    return this.#day;
  }

  get columns(): Columns {
    return this.#columns;
  }

  get words(): Uint16Array {
    return this.#words;
  }

  get size(): number {
    return this.#size;
  }

  get live(): number {
    return this.#live;
  }

  /** Grows with every change; slots retired in a version are there for rankings that began before it. */
  get version(): number {
    return this.#version;
  }

  /** Bytes of columns, lists and ids, without spare room. */
  get bytes(): number {
    return this.#size * BYTES_OF_COLUMNS + this.#used * 2 + this.ids.bytes;
  }

  add(record: PersonRecord): void {
    const versions = versionsOf(record, this.#day)?.map((version) => ({
      version,
      encoded: this.#encode(version),
    }));
    if (versions === undefined || versions.some(({ encoded }) => encoded === null)) {
      const slot = this.#push(record.id);
      this.#mark(slot, STORED_AS_RECORD, UNGATED);
      this.whole.set(slot, record);
      return;
    }
    for (const { version, encoded } of versions) {
      const slot = this.#push(record.id);
      if (encoded !== null) this.#store(slot, encoded);
      if (versions.length > 1 || version.from > 0) this.#splitAt(slot, version);
    }
  }

  /** Whether a slot stands on a day; most stand on every day. */
  standsOn(slot: number, day: number): boolean {
    const days = this.#days.get(slot);
    return days === undefined || (days.from <= day && day < days.to);
  }

  #encode({ from, record }: Version): Encoded | null {
    const { dictionaries, year } = this;
    return encode(record, { dictionaries, year, day: Math.max(from, this.#day), attestedBy: this.#day });
  }

  #splitAt(slot: number, { from, to }: Omit<Version, 'record'>): void {
    this.#mark(slot, SPLIT);
    this.#days.set(slot, { from, to });
  }

  /**
   * Puts the records of some people in the place of what was known of them; they are written as they stand on
   * the day, no earlier than before.
   */
  replace(people: readonly string[], records: readonly PersonRecord[], day = this.#day): void {
    this.#day = Math.max(day, this.#day);
    this.#version++;
    for (const id of people) {
      for (const slot of this.ids.slotsOf(id)) {
        if (((this.#columns.flags[slot] ?? 0) & RETIRED) !== 0) continue;
        this.#mark(slot, RETIRED);
        this.#retiredIn.set(slot, this.#version);
        this.#live--;
      }
    }
    for (const record of records) this.add(record);
  }

  /** Ids of everybody who stands, each once. */
  people(): string[] {
    const ids = new Set<string>();
    for (let slot = 0; slot < this.#size; slot++)
      if (((this.#columns.flags[slot] ?? 0) & RETIRED) === 0) ids.add(this.ids.text(slot));
    return [...ids];
  }

  /** Whether a retired slot still stood in a version. */
  stoodIn(slot: number, version: number): boolean {
    return (this.#retiredIn.get(slot) ?? 0) > version;
  }

  /**
   * This store, or, once a quarter of its slots are retired, a copy without them. Rankings under way keep the
   * old one.
   */
  withoutRetired(): ColumnStore {
    const retired = this.#size - this.#live;
    if (retired < 1_000 || retired * 4 < this.#size) return this;
    const copy = new ColumnStore(this.#day, this.year, this.dictionaries);
    const slot = new Slot(this, 0);
    for (let index = 0; index < this.#size; index++) {
      if (((this.#columns.flags[index] ?? 0) & RETIRED) !== 0) continue;
      const record = this.whole.get(index);
      if (record !== undefined) {
        copy.add(record);
        continue;
      }
      slot.index = index;
      slot.open();
      const hot = Object.fromEntries(
        hotNames.map((name) => [name, this.#columns[name][index] ?? 0]),
      ) as HotColumns;
      const words = this.#words.subarray(this.#columns.start[index], slot.end);
      const placed = copy.#push(this.ids.text(index));
      copy.#store(placed, { hot, words, waivers: this.waivers.get(index) ?? [] });
      const days = this.#days.get(index);
      if (days !== undefined) copy.#splitAt(placed, days);
    }
    return copy;
  }

  #mark(slot: number, flag: number, gate = 0): void {
    this.#columns.flags[slot] = (this.#columns.flags[slot] ?? 0) | flag;
    this.#columns.group[slot] = (this.#columns.group[slot] ?? 0) | NEEDS_FULL_EVALUATION | gate;
  }

  #push(id: string): number {
    const slot = this.#size++;
    this.#live++;
    if (slot >= this.#columns.group.length) this.#columns = grown(this.#columns, slot * 2);
    this.ids.push(id);
    return slot;
  }

  #store(slot: number, { hot, words, waivers }: Encoded): void {
    const store = this.#columns as Record<keyof Columns, Uint8Array | Uint16Array | Uint32Array>;
    for (const name of hotNames) store[name][slot] = hot[name];
    if (this.#used + words.length > this.#words.length) {
      const larger = new Uint16Array(Math.max(this.#words.length * 1.5, this.#used + words.length) | 0);
      larger.set(this.#words);
      this.#words = larger;
    }
    this.#columns.start[slot] = this.#used;
    this.#words.set(words, this.#used);
    this.#used += words.length;
    if (waivers.length > 0) this.waivers.set(slot, waivers);
  }
}
