import { ArgsType, type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { badCursor, badInput } from '../errors.js';
import type { ListSource } from '../graphql/list-source.js';
import { refusalReason } from '../i18n/local-text.js';
import { decodeCursor, encodeCursor, type KeyKind } from './page-cursor.js';
import { and, join, or, raw, type Sql, sql, TRUE } from './sql.js';

const DEFAULT_SIZE = 20;
export const LARGEST_PAGE = 100;

@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: 'How many from the front, 1 to 100; 20 when neither `first` nor `last` is given.',
  })
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Only what follows this cursor. Cursors belong to one list and one ordering.',
  })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many from the back, 1 to 100.' })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Only what precedes this cursor.' })
  before?: string | null;
}

@ObjectType({ description: 'Where a page lies in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there are elements after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there are elements before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first element; null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last element; null on an empty page.' })
  endCursor!: string | null;
}

export interface PageOf<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: PageInfo;
  readonly count: () => Promise<number> | number;
}

/**
 * The connection type of an object type: edges, nodes, page info, and a count that is made only when it is
 * selected.
 */
export function Connection<T extends object>(type: () => ClassType<T>, name: string): ClassType<PageOf<T>> {
  @ObjectType(`${name}Edge`, { description: 'An element of a list, with its cursor.' })
  class Edge {
    @Field(() => String, { description: 'Marks this place in the list, for `after` and `before`.' })
    cursor!: string;

    @Field(type, { description: 'The element itself.' })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description: 'A page of a list (Relay connection).' })
  class ConnectionType {
    @Field(() => [Edge], { description: 'The elements of the page, with their cursors.' })
    edges!: Edge[];

    @Field(() => [type()], { description: 'The same as `edges`, without cursors.' })
    nodes!: T[];

    @Field(() => PageInfo, { description: 'Where the page lies in the list.' })
    pageInfo!: PageInfo;

    count!: () => Promise<number> | number;

    @Field(() => Int, {
      description: 'How many there are in all, over what the caller may see. Counted only when selected.',
    })
    totalCount(): Promise<number> | number {
      return this.count();
    }
  }
  return ConnectionType as unknown as ClassType<PageOf<T>>;
}

export interface OrderKey {
  /** Never null: a missing value is given a place by the key's own SQL. */
  readonly sql: Sql;
  readonly kind: KeyKind;
  readonly descending: boolean;
  /**
   * A lateral join that the key reads from, made once a row however often the key is said; at most one row
   * for each. Keys that share it share the join.
   */
  readonly from?: Sql;
}

/** The parts of a statement that reads one page, and what makes the page of its rows. */
export interface PreparedPage {
  readonly joins: Sql;
  readonly keyset: Sql;
  readonly orderBy: Sql;
  readonly keyList: Sql;
  /** One more than asked for, which tells whether there are more. */
  readonly limit: number;
  finish<R extends object>(rows: readonly object[], count: () => Promise<number>): PageOf<R>;
}

export interface Ordering {
  /** Names list and order; a cursor of another one is refused. */
  readonly tag: string;
  /** The last one is unique. */
  readonly keys: readonly OrderKey[];
}

interface Bounds {
  readonly size: number;
  readonly backwards: boolean;
}

/** Exactly one direction, 1 to 100. */
function boundsOf({ first, last }: PageArguments): Bounds {
  if (first != null && last != null)
    throw badInput({ argument: 'last', reason: refusalReason('firstOrLast') });
  const [argument, size] =
    last != null ? (['last', last] as const) : (['first', first ?? DEFAULT_SIZE] as const);
  if (size < 1 || size > LARGEST_PAGE)
    throw badInput({
      argument,
      reason: refusalReason('notBetween', { value: size, least: 1, most: LARGEST_PAGE }),
    });
  return { size, backwards: argument === 'last' };
}

/** Cursors carry the order keys of their row. */
export function preparePage({ tag, keys }: Ordering, page: PageArguments): PreparedPage {
  const { size, backwards } = boundsOf(page);
  const kinds = keys.map(({ kind }) => kind);
  const after = page.after == null ? null : decodeCursor(page.after, tag, kinds, 'after');
  const before = page.before == null ? null : decodeCursor(page.before, tag, kinds, 'before');
  return {
    joins: join(
      [...new Set(keys.flatMap(({ from }) => from ?? []))].map(
        (from) => sql` left join lateral ${from} on true`,
      ),
      '',
    ),
    keyset: and(
      after === null ? TRUE : beyond(keys, after, false),
      before === null ? TRUE : beyond(keys, before, true),
    ),
    orderBy: join(
      keys.map((key) => sql`${key.sql} ${raw(key.descending !== backwards ? 'desc' : 'asc')}`),
      ', ',
    ),
    keyList: join(
      keys.map((key, index) => sql`${key.sql} as ${raw(`"k${index}"`)}`),
      ', ',
    ),
    limit: size + 1,
    finish<R extends object>(rows: readonly object[], count: () => Promise<number>): PageOf<R> {
      const more = rows.length > size;
      const shown = rows.slice(0, size) as (R & Record<string, unknown>)[];
      if (backwards) shown.reverse();
      const edges = shown.map((node) =>
        edgeOf(node as R, () =>
          encodeCursor(
            tag,
            keys.map((_, index) => node[`k${index}`]),
          ),
        ),
      );
      return pageOf(
        edges,
        {
          hasNextPage: backwards ? before !== null : more,
          hasPreviousPage: backwards ? more : after !== null,
        },
        count,
      );
    },
  };
}

/**
 * A page of a list that is already in memory.
 * @throws BAD_CURSOR where the cursor names no element of it.
 */
export function listPage<T>(tag: string, list: ListSource<T>, page: PageArguments): PageOf<T> {
  const { size, backwards } = boundsOf(page);
  const indexOf = (cursor: string, argument: string): number => {
    const [key] = decodeCursor(cursor, tag, ['text'], argument);
    const index = list.positionOf(String(key));
    if (index < 0) throw badCursor({ argument, reason: refusalReason('cursorGone') });
    return index;
  };
  const from = page.after == null ? 0 : indexOf(page.after, 'after') + 1;
  const to = page.before == null ? list.length : indexOf(page.before, 'before');
  const start = backwards ? Math.max(from, to - size) : from;
  const end = backwards ? to : Math.min(to, from + size);
  const edges = list
    .slice(start, Math.max(start, end))
    .map((node) => edgeOf(node, () => encodeCursor(tag, [list.keyOf(node)])));
  return pageOf(edges, { hasNextPage: end < list.length, hasPreviousPage: start > 0 }, () => list.length);
}

function pageOf<T>(
  edges: readonly { cursor: string; node: T }[],
  more: { hasNextPage: boolean; hasPreviousPage: boolean },
  count: () => Promise<number> | number,
): PageOf<T> {
  const pageInfo = {
    ...more,
    get startCursor() {
      return edges[0]?.cursor ?? null;
    },
    get endCursor() {
      return edges.at(-1)?.cursor ?? null;
    },
  };
  return { edges, nodes: edges.map(({ node }) => node), pageInfo, count };
}

/** A cursor is made when it is asked for: most clients read nodes. */
function edgeOf<T>(node: T, cursor: () => string): { readonly node: T; readonly cursor: string } {
  return {
    node,
    get cursor() {
      return cursor();
    },
  };
}

/** Strictly behind the cursor's row in the list's order, or strictly before it. */
function beyond(keys: readonly OrderKey[], values: readonly (string | number)[], before: boolean): Sql {
  const cases = keys.map((key, index) => {
    const equal = keys.slice(0, index).map((earlier, at) => sql`${earlier.sql} = ${values[at]}`);
    return and(...equal, sql`${key.sql} ${raw(key.descending === before ? '>' : '<')} ${values[index]}`);
  });
  return or(...cases);
}
