import { LRUCache } from 'lru-cache';
import type { LocalDate } from '../../../platform/calendar.js';
import { ChangeFollower, PRUNED } from '../../../platform/database/change-follower.js';
import type { RowReader } from '../../../platform/database/row-reader.js';
import { SerialQueue, SharedRefresh } from '../../../platform/runtime/serial-queue.js';
import { employedSince } from '../../workforce/index.js';
import type { PersonRecord } from '../engine/person.js';
import { CachedPoints } from './cached-points.js';
import { ColumnStore } from './column-store.js';
import { dayNumber, yearOfDay } from './days.js';
import type { PerPersonCache } from './per-person-cache.js';

export type ReadRecords = (
  rows: RowReader,
  since: LocalDate,
  only: readonly string[],
) => Promise<PersonRecord[]>;

/** People whose whole records stay in memory, the last asked for first. */
export const MAX_RECORDS = 20_000;
/**
 * Who asks of more at once goes through everybody: keeping them would drive out those whom others ask for.
 */
const MAX_ASKED_FOR = 1_000;
/**
 * People read at once while the column store is built, so that their records never lie in memory all
 * together.
 */
const BATCH_SIZE = 20_000;
/** Changes after which nothing that is held can be kept. */
const BUILT_ANEW = new Set(['position', 'unit', 'employment_status_effect', PRUNED]);
/** Posts whose facts on a day are kept. */
const MAX_RULES = 20_000;

/** What rankings know between requests, as of one look at the database. */
export interface RankingSnapshot {
  readonly store: ColumnStore;
  /** What is derived from rules, posts and policies; a new one after each change of any of them. */
  readonly rules: LRUCache<string, Promise<unknown>>;
  readonly points: CachedPoints;
  /** What is derived from everybody's records; a new one after each change of anybody or of any rule. */
  readonly everybody: Map<string, unknown>;
  /** What is derived of each person, under a name; a new one after each change of any rule. */
  readonly perPerson: Map<string, PerPersonCache<unknown>>;
}

/**
 * The column store, records lately asked for, and what rules say, between requests. Before each use it looks
 * which people changed and whether a rule did. Derived data: it can be dropped at any time.
 */
export class RankingCache {
  #known: RankingSnapshot | null = null;
  readonly #changes: ChangeFollower;
  readonly #records: LRUCache<string, readonly PersonRecord[]>;
  readonly #queue = new SerialQueue();
  readonly #refreshes = new SharedRefresh<RankingSnapshot>(this.#queue);

  constructor(
    private readonly rows: RowReader,
    private readonly read: ReadRecords,
    private readonly mostRecords = MAX_RECORDS,
  ) {
    this.#changes = new ChangeFollower(rows);
    this.#records = new LRUCache({ max: mostRecords });
  }

  /** Brought up to date, once for all who ask while an earlier look is under way. */
  current(today: LocalDate): Promise<RankingSnapshot> {
    return this.#refreshes.run(() => this.#refresh(today));
  }

  /** Whole records of some people, from memory or freshly read; people who are gone have none. */
  records(ids: readonly string[], today: LocalDate): Promise<PersonRecord[]> {
    return this.#queue.run(async () => {
      const unknown = ids.filter((id) => !this.#records.has(id));
      const found = new Map<string, readonly PersonRecord[]>();
      for (let from = 0; from < unknown.length; from += BATCH_SIZE) {
        const part = unknown.slice(from, from + BATCH_SIZE);
        for (const [id, records] of byPerson(part, await this.read(this.rows, today, part)))
          found.set(id, records);
      }
      const records = ids.flatMap((id) => found.get(id) ?? this.#records.get(id) ?? []);
      if (ids.length <= MAX_ASKED_FOR) for (const [id, own] of found) this.#records.set(id, own);
      return records;
    });
  }

  async #refresh(today: LocalDate): Promise<RankingSnapshot> {
    const { people, relations, accept } = await this.#changes.look();
    const moved = relations === null || relations.some((relation) => BUILT_ANEW.has(relation));
    if (this.#known === null || moved || !isFor(this.#known.store, today)) {
      this.#records.clear();
      this.#known = known(await this.#build(today));
    } else {
      if (people.length > 0) await this.#reread(this.#known.store, people, today);
      const { store, rules, points, everybody, perPerson } = this.#known;
      for (const derived of perPerson.values()) derived.change(people);
      const same = store.withoutRetired();
      const stays = relations.length === 0;
      const nobodyChanged = people.length === 0;
      const kept = {
        store: same,
        rules,
        points: same === store ? points : new CachedPoints(same),
        everybody: nobodyChanged ? everybody : new Map(),
        perPerson,
      };
      this.#known = stays ? kept : known(same);
    }
    accept();
    return this.#known;
  }

  async #reread(store: ColumnStore, people: readonly string[], today: LocalDate): Promise<void> {
    const records = await this.read(this.rows, today, people);
    store.replace(people, records, dayNumber(today));
    for (const [id, own] of byPerson(people, records)) this.#records.set(id, own);
  }

  async #build(today: LocalDate): Promise<ColumnStore> {
    const built = dayNumber(today);
    const store = new ColumnStore(built, yearOfDay(built));
    const ids = await employedSince(this.rows, today);
    for (let from = 0; from < ids.length; from += BATCH_SIZE) {
      const part = ids.slice(from, from + BATCH_SIZE);
      const people = byPerson(part, await this.read(this.rows, today, part));
      for (const id of part) {
        const records = people.get(id) ?? [];
        for (const record of records) store.add(record);
        if (ids.length <= this.mostRecords) this.#records.set(id, records);
      }
    }
    return store;
  }
}

function known(store: ColumnStore): RankingSnapshot {
  return {
    store,
    rules: new LRUCache({ max: MAX_RULES }),
    points: new CachedPoints(store),
    everybody: new Map(),
    perPerson: new Map(),
  };
}

/** A column store answers for its day and later ones; its columns hold the appraisals of one year. */
function isFor(store: ColumnStore, today: LocalDate): boolean {
  const day = dayNumber(today);
  return day >= store.day && yearOfDay(day) === store.year;
}

/** Everybody asked for has an entry, empty for somebody of whom nothing was read. */
function byPerson(ids: readonly string[], records: readonly PersonRecord[]): Map<string, PersonRecord[]> {
  const people = new Map<string, PersonRecord[]>(ids.map((id) => [id, []]));
  for (const record of records) people.get(record.id)?.push(record);
  return people;
}

/** What is derived from rules, kept until one of them changes. */
export async function untilRulesChange<T>(
  known: RankingSnapshot,
  name: string,
  make: () => Promise<T>,
): Promise<T> {
  const { rules } = known;
  const kept = rules.get(name);
  if (kept !== undefined) return kept as Promise<T>;
  const made = make();
  rules.set(name, made);
  made.catch(() => rules.delete(name));
  return made;
}
