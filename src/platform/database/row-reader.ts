import type { Collection, Ref } from '@mikro-orm/core';
import pg from 'pg';
import { type EntityClass, type EntityTable, tableOf } from './entity-tables.js';
import { type Ordering, type PageArguments, type PageOf, preparePage } from './keyset-page.js';
import type { ReadPool } from './read-pool.js';
import { type RowScopeContext, rowScopeOf } from './row-scope.js';
import { and, join, raw, Sql, sql, TRUE } from './sql.js';

// biome-ignore lint/suspicious/noExplicitAny: any method of an entity.
type Method = (...parameters: any[]) => unknown;

/**
 * The plain row of an entity: references are ids, collections are not there, and `__typename` tells what it
 * is.
 */
export type Row<T> = {
  readonly [Property in keyof T as T[Property] extends Collection<object> | Method
    ? never
    : Property]: NonNullable<T[Property]> extends Ref<infer _Other>
    ? null extends T[Property]
      ? string | null
      : string
    : T[Property];
} & { readonly __typename: string };

/** Equality, or membership in a list. Anything else is said in SQL. */
export type Where<T> =
  | Sql
  | { readonly [Property in keyof Row<T>]?: Row<T>[Property] | readonly Row<T>[Property][] };

export interface Selection {
  readonly orderBy?: Sql;
  readonly limit?: number;
}

/** Reads, within the row scope of one principal. The only place that turns a read of rows into SQL. */
export class RowReader {
  constructor(
    private readonly connections: ReadPool,
    private readonly of: RowScopeContext | null,
    private readonly signal: AbortSignal | null = null,
  ) {}

  /** The same reads for what outlives a request: they go on when it stops. */
  detached(): RowReader {
    return new RowReader(this.connections, this.of);
  }

  async select<T extends object>(
    type: EntityClass<T>,
    where: Where<T> = TRUE,
    { orderBy, limit }: Selection = {},
  ): Promise<Row<T>[]> {
    const table = tableOf(type);
    const order = orderBy ? sql` order by ${orderBy}` : raw('');
    const most = limit === undefined ? raw('') : sql` limit ${limit}`;
    const condition = and(this.within(type, 't'), conditionOf(table, where));
    const rows = await this.query<Row<T>>(
      sql`select ${raw(`'${table.typeName}' as "__typename", ${table.selectList('t')} from ${table.name} t`)} where ${condition}${order}${most}`,
    );
    return rows;
  }

  async one<T extends object>(type: EntityClass<T>, where: Where<T>): Promise<Row<T> | null> {
    const [row] = await this.select(type, where, { limit: 1 });
    return row ?? null;
  }

  async count<T extends object>(type: EntityClass<T>, where: Where<T> = TRUE): Promise<number> {
    const table = tableOf(type);
    const [row] = await this.query<{ count: number }>(
      sql`select count(*) as count from ${raw(`${table.name} t`)} where ${and(this.within(type, 't'), conditionOf(table, where))}`,
    );
    return row?.count ?? 0;
  }

  /** One keyset page; the id is added as the last key, so that the order is total. */
  async page<T extends object>(
    type: EntityClass<T>,
    where: Sql,
    ordering: Ordering,
    page: PageArguments,
  ): Promise<PageOf<Row<T>>> {
    const table = tableOf(type);
    const { joins, keyset, orderBy, keyList, limit, finish } = preparePage(total(table, ordering), page);
    const condition = and(this.within(type, 't'), where, keyset);
    const rows = await this.query<object>(
      sql`select ${columnsOf(type, 't')}, ${keyList} from ${raw(`${table.name} t`)}${joins} where ${condition} order by ${orderBy} limit ${limit}`,
    );
    return finish<Row<T>>(rows, () => this.count(type, where));
  }

  /**
   * The same page of each of many parents, in one statement; `belongs` ties the table's alias `t` to a
   * parent's id.
   */
  async pagesOf<T extends object>(
    type: EntityClass<T>,
    parents: readonly string[],
    belongs: (parent: Sql) => Sql,
    ordering: Ordering,
    page: PageArguments,
  ): Promise<Map<string, PageOf<Row<T>>>> {
    const table = tableOf(type);
    const { joins, keyset, orderBy, keyList, limit, finish } = preparePage(total(table, ordering), page);
    const condition = and(this.within(type, 't'), belongs(raw('parent.id')));
    const from = sql`unnest(${parents}::uuid[]) as parent (id)`;
    const rows = await this.query<{ parent: string; place: number }>(
      sql`select parent.id as "parent", listed.* from ${from} cross join lateral (select ${columnsOf(type, 't')}, ${keyList}, row_number() over (order by ${orderBy}) as "place" from ${raw(`${table.name} t`)}${joins} where ${and(condition, keyset)} order by ${orderBy} limit ${limit}) listed`,
    );
    let counts: Promise<Map<string, number>> | undefined;
    const count = async (parent: string) => {
      counts ??= this.query<{ parent: string; count: number }>(
        sql`select parent.id as "parent", count(*) as "count" from ${from} join ${raw(`${table.name} t`)} on ${condition} group by parent.id`,
      ).then((found) => new Map(found.map((row) => [row.parent, row.count])));
      return (await counts).get(parent) ?? 0;
    };
    const byParent = Map.groupBy(rows, (row) => row.parent);
    return new Map(
      parents.map((parent) => [
        parent,
        finish<Row<T>>(
          (byParent.get(parent) ?? []).sort((a, b) => a.place - b.place),
          () => count(parent),
        ),
      ]),
    );
  }

  /** A read that is better said in SQL; it takes the row scope of each table it names from `within`. */
  query<Result extends object>(statement: Sql): Promise<Result[]> {
    return this.connections.query<Result>(statement, this.signal, this.of?.principal.rlsContext);
  }

  /** A row of a table that is kept whole; `undefined` while it is not in memory. */
  keptRow<T extends object>(type: EntityClass<T>, id: string): Row<T> | undefined {
    return this.connections.tables.find(type as EntityClass<Row<T>>)?.get(id);
  }

  /** Reads a table that is kept whole. */
  cachedTable<T extends { readonly id: string }>(type: EntityClass<object>): Promise<ReadonlyMap<string, T>> {
    return this.connections.tables.read<T>(
      type,
      () => this.select(type as never) as Promise<unknown> as Promise<T[]>,
    );
  }

  /** What is derived from the database and outlives a request; made once, under a name. */
  memoize<T>(name: string, make: () => T): T {
    return this.connections.memoize(name, make);
  }

  /** The condition that keeps a table's alias within the row scope. */
  within(type: EntityClass<unknown>, alias: string): Sql {
    return this.of === null ? TRUE : rowScopeOf(type)(this.of, alias);
  }
}

/** `alias.column as "property", …` of an entity, for a `.query.ts`. */
export function columnsOf(type: EntityClass<unknown>, alias: string): Sql {
  const table = tableOf(type);
  return raw(`'${table.typeName}' as "__typename", ${table.selectList(alias)}`);
}

/** The quoted name of the table of a class, to join it by hand. */
export function tableName(type: EntityClass<unknown>): Sql {
  return raw(tableOf(type).name);
}

function total(table: EntityTable, { tag, keys }: Ordering): Ordering {
  return {
    tag: `${table.typeName}:${tag}`,
    keys: [...keys, { sql: raw('t.id'), kind: 'uuid', descending: false }],
  };
}

function conditionOf<T>(table: EntityTable, where: Where<T>): Sql {
  if (where instanceof Sql) return where;
  const conditions = Object.entries(where).map(([property, value]) => {
    const column = raw(`t.${table.columns.get(property) ?? pg.escapeIdentifier(property)}`);
    if (value === null) return sql`${column} is null`;
    return Array.isArray(value) ? sql`${column} = any(${value})` : sql`${column} = ${value}`;
  });
  return conditions.length === 0 ? TRUE : join(conditions, ' and ');
}
