import type { Duplex } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { badInput } from '../errors.js';
import { refusalReason } from '../i18n/local-text.js';
import { NOBODY } from '../principal.js';
import { TableCache } from './cached-tables.js';
import { types } from './pg-type-parsers.js';
import type { Sql } from './sql.js';

const MAX_PREPARED = 500;

const ignore = () => {};

/** Milliseconds until what follows a cancelled statement on the same connection is cancelled too. */
const BETWEEN_CANCELS = 10;

interface Asked {
  readonly config: pg.QueryConfig;
  readonly answered: (rows: object[]) => void;
  readonly failed: (error: unknown) => void;
}

interface Batch {
  readonly rlsContext: string;
  readonly signal: AbortSignal | null;
  readonly statements: Asked[];
}

export interface ReadPoolOptions {
  /** Connections at most. */
  readonly size: number;
  /** Milliseconds that a statement may take. */
  readonly timeout: number;
  /**
   * Whether what one request asks for at the same moment shares a connection: fewer packets, and one
   * statement after the other.
   */
  readonly together?: boolean;
  /** On whose behalf statements run that name no caller. */
  readonly rlsContext?: string;
  readonly onStatement?: (text: string) => void;
}

/** Says on whose behalf what follows is asked; a policy on each table of people reads it. */
const SET_RLS_CONTEXT = { name: 'tell', text: "select set_config('suksesi.principal', $1, false)" };

const statements = new WeakMap<AbortSignal, Set<() => void>>();

/** What cancels the statements under way for a signal; it is listened to once, however many there are. */
function statementsUnder(signal: AbortSignal): Set<() => void> {
  let running = statements.get(signal);
  if (running === undefined) {
    const all = new Set<() => void>();
    const cancelAll = () => {
      for (const cancel of all) cancel();
    };
    signal.addEventListener('abort', cancelAll, { once: true });
    statements.set(signal, all);
    running = all;
  }
  return running;
}

function holdsNul(value: unknown): boolean {
  return Array.isArray(value) ? value.some(holdsNul) : typeof value === 'string' && value.includes('\0');
}

/** The pool that reads go through: prepared once per connection and text, with a time limit. */
export class ReadPool {
  readonly #pool: pg.Pool;
  readonly #cancelling: pg.Pool;
  readonly #names = new Map<string, string>();
  /** Small tables of rules and dictionaries. */
  readonly tables: TableCache;
  readonly #kept: Map<string, unknown>;
  /** What a request has asked for, while a connection is fetched for it. */
  readonly #waiting = new WeakMap<AbortSignal, Batch>();
  /** What each connection has last been told of the caller. */
  readonly #rlsContextOf = new WeakMap<pg.PoolClient, string>();

  /** What is kept belongs to the connections that these stand aside of, if any. */
  constructor(
    readonly url: string,
    private readonly settings: ReadPoolOptions,
    private readonly sibling: ReadPool | null = null,
  ) {
    const { size, timeout } = settings;
    this.tables = sibling?.tables ?? new TableCache(url);
    this.#kept = sibling === null ? new Map() : sibling.#kept;
    this.#pool = new pg.Pool({
      connectionString: url,
      max: size,
      types,
      statement_timeout: timeout,
      connectionTimeoutMillis: 15_000,
      application_name: 'suksesi',
      pipeline: settings.together === true,
      // Lists of keys differ in length, not in plan: planning each again costs more than most of them take.
      options: '-c timezone=UTC -c jit=off -c plan_cache_mode=force_generic_plan',
    });
    this.#cancelling = new pg.Pool({
      connectionString: url,
      max: 1,
      idleTimeoutMillis: 5_000,
      connectionTimeoutMillis: 5_000,
      application_name: 'suksesi cancelling',
    });
    // A connection that the server drops is replaced at its next use; without listeners, at any time from its
    // first moment on, it would end the process.
    for (const pool of [this.#pool, this.#cancelling])
      pool.on('error', ignore).on('connect', (client) => client.on('error', ignore));
  }

  /** With a signal, the statement under way is given up when it is aborted. */
  async query<Result extends object>(
    statement: Sql,
    signal: AbortSignal | null = null,
    rlsContext = this.settings.rlsContext ?? NOBODY,
  ): Promise<Result[]> {
    const { text, values } = statement;
    if (values.some(holdsNul))
      throw badInput({
        argument: 'input',
        reason: refusalReason('textHoldsNul'),
      });
    this.settings.onStatement?.(text);
    const name = this.#nameOf(text);
    signal?.throwIfAborted();
    return new Promise((answered, failed) => {
      const asked = {
        config: name === undefined ? { text, values } : { name, text, values },
        answered: answered as Asked['answered'],
        failed,
      };
      const waiting = signal === null ? undefined : this.#waiting.get(signal);
      if (waiting?.rlsContext === rlsContext) waiting.statements.push(asked);
      else void this.#send({ rlsContext, signal, statements: [asked] });
    });
  }

  /**
   * What a request asks for while a connection is fetched for it goes over that connection together, in one
   * packet, and is answered in order.
   */
  async #send(batch: Batch): Promise<void> {
    const { rlsContext, signal, statements } = batch;
    const together = signal !== null && this.settings.together === true;
    if (together) this.#waiting.set(signal, batch);
    const closed = () => {
      if (together && this.#waiting.get(signal) === batch) this.#waiting.delete(signal);
    };
    let client: pg.PoolClient | undefined;
    let broken: Error | undefined;
    let cancelled: Promise<void> | undefined;
    let settled = false;
    const running = signal === null ? null : statementsUnder(signal);
    const cancel = () => {
      cancelled ??= this.#cancel(client as pg.PoolClient, () => settled);
    };
    const fail = (asked: Asked, error: unknown) => {
      if (signal?.aborted !== true && !(error instanceof pg.DatabaseError)) broken = error as Error;
      asked.failed(signal?.aborted === true ? signal.reason : error);
    };
    try {
      client = await this.#pool.connect();
      running?.add(cancel);
      signal?.throwIfAborted();
      if (this.#rlsContextOf.get(client) !== rlsContext) await this.#setRlsContext(client, rlsContext);
      signal?.throwIfAborted();
      closed();
      await Promise.all(
        this.#sent(client, statements).map((rows, at) =>
          rows.then(statements[at]?.answered, (error) => fail(statements[at] as Asked, error)),
        ),
      );
    } catch (error) {
      closed();
      for (const asked of statements) fail(asked, error);
    } finally {
      settled = true;
      running?.delete(cancel);
      // The connection serves nobody else before the cancelling has arrived, for it would hit another's
      // statement.
      await cancelled;
      client?.release(broken);
    }
  }

  #sent(client: pg.PoolClient, statements: readonly Asked[]): Promise<object[]>[] {
    const { stream } = (client as unknown as { connection: { stream: Duplex } }).connection;
    stream.cork();
    try {
      return statements.map(({ config }) => client.query<pg.QueryResultRow>(config).then(({ rows }) => rows));
    } finally {
      stream.uncork();
    }
  }

  /** One statement after the other, until none is under way. */
  async #cancel(client: pg.PoolClient, isSettled: () => boolean): Promise<void> {
    while (!isSettled()) {
      await this.#cancelling
        .query('select pg_cancel_backend($1)', [(client as unknown as { processID: number }).processID])
        .catch(() => {});
      await delay(BETWEEN_CANCELS);
    }
  }

  async #setRlsContext(client: pg.PoolClient, rlsContext: string): Promise<void> {
    this.#rlsContextOf.delete(client);
    await client.query({ ...SET_RLS_CONTEXT, values: [rlsContext] });
    this.#rlsContextOf.set(client, rlsContext);
  }

  memoize<T>(name: string, make: () => T): T {
    if (!this.#kept.has(name)) this.#kept.set(name, make());
    return this.#kept.get(name) as T;
  }

  /** Connections for those whose long work must not keep others waiting. */
  aside(size: number): ReadPool {
    return new ReadPool(this.url, { ...this.settings, size }, this);
  }

  /** The same as another role of the database. */
  as(url: string): ReadPool {
    return new ReadPool(url, this.settings, this);
  }

  async close(): Promise<void> {
    if (this.sibling === null) await this.tables.close();
    await this.#cancelling.end();
    await this.#pool.end();
  }

  #nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    if (this.#names.size >= MAX_PREPARED) return undefined;
    const name = `s${this.#names.size}`;
    this.#names.set(text, name);
    return name;
  }
}
