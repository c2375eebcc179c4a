import { ChangeFollower, PRUNED } from '../../platform/database/change-follower.js';
import type { RowReader } from '../../platform/database/row-reader.js';
import { sql } from '../../platform/database/sql.js';
import type { Context } from '../../platform/graphql/context.js';
import { SerialQueue, SharedRefresh } from '../../platform/runtime/serial-queue.js';
import type { EmptySeat } from './domain/vacancies.js';
import { type PostSeats, postSeats } from './vacancies.query.js';

const CACHE_KEY = 'seat cache';
/** Changes after which all seats are read again. */
const BUILT_ANEW = new Set([
  'position',
  'formation_decree',
  'retirement_rule',
  'employment_status_effect',
  'demo city',
  PRUNED,
]);
/** Of more people who change at once, reading the seats of everybody costs no more. */
const MAX_CHANGED = 2_000;

/** Empty seats of each post with an empty seat, of all days. */
export type EmptySeats = ReadonlyMap<string, readonly EmptySeat[]>;

/**
 * The empty seats of every post between requests. Before each use it looks who changed, and reads their posts
 * again, those held before and those held now, with the posts that continue them. Holds no person but by id;
 * derived data, dropped at any time.
 */
export class SeatCache {
  #empty = new Map<string, readonly EmptySeat[]>();
  /**
   * Posts to which each person is or was appointed; one that is left over after a change is read once too
   * often.
   */
  readonly #postsOf = new Map<string, Set<string>>();
  readonly #successors = new Map<string, Set<string>>();
  readonly #changes: ChangeFollower;
  readonly #refreshes = new SharedRefresh<EmptySeats>(new SerialQueue());

  constructor(private readonly rows: RowReader) {
    this.#changes = new ChangeFollower(rows);
  }

  /** Brought up to date, once for all who ask while an earlier look is under way. */
  current(): Promise<EmptySeats> {
    return this.#refreshes.run(() => this.#refresh());
  }

  async #refresh(): Promise<EmptySeats> {
    const { people, relations, accept } = await this.#changes.look();
    if (
      relations === null ||
      people.length > MAX_CHANGED ||
      relations.some((relation) => BUILT_ANEW.has(relation))
    ) {
      const all = await postSeats(this.rows, null);
      for (const map of [this.#postsOf, this.#successors]) map.clear();
      this.#empty = new Map();
      this.#keep(all);
    } else if (people.length > 0) {
      const touched = await postSeats(this.rows, await this.#postsTouchedBy(people));
      // A request goes on with what it began with.
      this.#empty = new Map(this.#empty);
      this.#keep(touched);
    }
    accept();
    return this.#empty;
  }

  async #postsTouchedBy(people: readonly string[]): Promise<string[]> {
    const now = await this.rows.query<{ post: string }>(
      sql`select distinct position_id as "post" from appointment where employee_id = any(${people})`,
    );
    const touched = new Set([
      ...now.map(({ post }) => post),
      ...people.flatMap((person) => [...(this.#postsOf.get(person) ?? [])]),
    ]);
    for (const post of touched)
      for (const successor of this.#successors.get(post) ?? []) touched.add(successor);
    return [...touched];
  }

  #keep(posts: ReadonlyMap<string, PostSeats>): void {
    for (const [post, { empty, people, predecessor }] of posts) {
      if (empty.length > 0) this.#empty.set(post, empty);
      else this.#empty.delete(post);
      for (const person of people) added(this.#postsOf, person, post);
      if (predecessor !== null) added(this.#successors, predecessor, post);
    }
  }
}

function added(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}

/**
 * The empty seats as of this request, whatever the caller sees of the people: an empty seat is empty for all.
 */
export function emptySeatsNow(context: Context): Promise<EmptySeats> {
  const rows = context.unscopedRows('a seat is empty whatever the caller may see of who left it');
  return context.once(CACHE_KEY, () => cacheOf(rows).current());
}

/** Reads the empty seats before somebody asks for them. */
export async function prepareVacancies(rows: RowReader): Promise<void> {
  await cacheOf(rows).current();
}

function cacheOf(rows: RowReader): SeatCache {
  return rows.memoize(CACHE_KEY, () => new SeatCache(rows.detached()));
}
