import type { EntityManager } from '@mikro-orm/postgresql';
import DataLoader from 'dataloader';
import type { LocalDate } from '../calendar.js';
import type { BulkWriter } from '../database/bulk-writer.js';
import { isCachedTable } from '../database/cached-tables.js';
import { type EntityClass, entityNamed } from '../database/entity-tables.js';
import type { ReadPool } from '../database/read-pool.js';
import { type Row, RowReader } from '../database/row-reader.js';
import type { Language } from '../i18n/language.js';
import { NOBODY, type Principal } from '../principal.js';
import type { NodeTypeName } from './node-id.js';
import { RequestState } from './request-state.js';

/** Answers many keys at once; a key that is absent from the answer has none. */
export type Batch<Key, Value, Argument> = (
  context: Context,
  keys: readonly Key[],
  argument: Argument,
) => Promise<ReadonlyMap<Key, Value>>;

/** What one request may use. */
export interface Context {
  readonly principal: Principal;
  readonly request: RequestState;
  /** The office's calendar day; nothing else reads the clock. */
  readonly today: LocalDate;
  /** In which the caller reads; what is stored knows none. */
  readonly language: Language;
  /** Reads within the caller’s row scope. */
  readonly rows: RowReader;
  /**
   * Reads of everybody, for what decides about all of them at once. The reason is for the reader of the code.
   */
  unscopedRows(reason: string): RowReader;
  /** Writes; inside a mutation it belongs to the mutation's transaction. */
  readonly em: EntityManager;
  /** Writes many rows at once, in transactions of its own. */
  readonly bulkWriter: BulkWriter;
  load<Key extends string, Value, Argument = undefined>(
    batch: Batch<Key, Value, Argument>,
    key: Key,
    argument?: Argument,
  ): Promise<Value | undefined>;
  loadRow<T extends object>(type: EntityClass<T>, id: string): Promise<Row<T> | undefined>;
  /** A stored row of any type that can be fetched again, by the type's name and uuid. */
  nodeOf(typeName: NodeTypeName, id: string): Promise<object | null>;
  /** Computed once a request, under a name. */
  once<T>(name: string, make: () => T): T;
  /** Forgets what was read, after a write. */
  forget(): void;
}

export interface ContextParts {
  readonly principal: Principal;
  readonly request: RequestState;
  readonly today: LocalDate;
  readonly language: Language;
  readonly connections: ReadPool;
  /** For what decides about everybody: a separate pool and role, which writes nothing. */
  readonly engine: ReadPool;
  readonly em: () => EntityManager;
  readonly bulkWriter: BulkWriter;
}

/**
 * What the service does for itself: it sees rules and posts, no record of anybody, and takes the time it
 * needs.
 */
export function serviceContext(parts: Omit<ContextParts, 'principal' | 'request'>): Context {
  const principal: Principal = {
    subject: 'service',
    roles: [],
    client: null,
    permissions: new Set(),
    employeeId: null,
    unitIds: [],
    committees: [],
    keepsRecords: false,
    everyRecord: false,
    rlsContext: NOBODY,
  };
  return createContext({ ...parts, principal, request: new RequestState(null) });
}

/**
 * Makes what writes need only when it is asked for. The server copies own properties for every operation, so
 * the getter is none; and the prototype is one for all requests, for an engine keeps a prototype, and
 * whatever hangs from it, far longer than other objects.
 */
class Writer {
  constructor(readonly manager: () => EntityManager) {}

  get em(): EntityManager {
    return this.manager();
  }
}

/** The same request, with its writes through another manager. */
export function withManager(context: Context, em: EntityManager): Context {
  return Object.assign(new Writer(() => em), { ...context, manager: () => em });
}

/**
 * What resolvers are given: loaders and results that live for one request, and the rows that its caller may
 * read.
 */
export function createContext({
  principal,
  request,
  today,
  language,
  connections,
  engine,
  em,
  bulkWriter,
}: ContextParts): Context {
  const loaders = new Map<unknown, Map<string, DataLoader<string, unknown>>>();
  const results = new Map<string, unknown>();
  let made: EntityManager | undefined;
  const own: Omit<Context, 'em'> = {
    principal,
    request,
    today,
    language,
    rows: new RowReader(connections, { principal, today }, request.signal),
    bulkWriter,
    unscopedRows: () => new RowReader(engine, null, request.signal),
    load(batch, key, argument) {
      return loaderFor(batch, argument === undefined ? '' : JSON.stringify(argument), (keys) =>
        batch(context, keys as never, argument as never),
      ).load(key) as never;
    },
    loadRow(type, id) {
      const read = isCachedTable(type)
        ? () => context.rows.cachedTable<{ id: string }>(type)
        : async (ids: readonly string[]) =>
            new Map(
              (await context.rows.select<{ id: string }>(type as never, { id: ids } as never)).map((row) => [
                row.id,
                row,
              ]),
            );
      return loaderFor(type, 'row', read).load(id) as never;
    },
    async nodeOf(typeName, id) {
      const type = entityNamed(typeName);
      return type === undefined ? null : ((await context.loadRow(type, id)) ?? null);
    },
    once(name, make) {
      if (!results.has(name)) results.set(name, make());
      return results.get(name) as ReturnType<typeof make>;
    },
    forget() {
      loaders.clear();
      results.clear();
    },
  };
  const writer = new Writer(() => {
    made ??= em();
    return made;
  });
  const context: Context = Object.assign(writer, own);

  function loaderFor(
    subject: unknown,
    argument: string,
    read: (keys: readonly string[]) => Promise<ReadonlyMap<string, unknown>>,
  ): DataLoader<string, unknown> {
    const byArgument = loaders.get(subject) ?? new Map<string, DataLoader<string, unknown>>();
    loaders.set(subject, byArgument);
    let loader = byArgument.get(argument);
    if (loader === undefined) {
      loader = new DataLoader(async (keys: readonly string[]) => {
        const found = await read(keys);
        return keys.map((key) => found.get(key));
      });
      byArgument.set(argument, loader);
    }
    return loader;
  }

  return context;
}
