import pg from 'pg';
import { types } from './pg-type-parsers.js';
import type { Sql } from './sql.js';

/** What statements of one transaction are sent with. */
export interface BulkTransaction {
  /** @throws whatever the database refuses; the transaction is then rolled back as a whole. */
  query<Row extends object>(statement: Sql): Promise<Row[]>;
}

/** Connections at most: bulk work is slow, and must leave the others to those who wait for an answer. */
const CONNECTIONS = 3;

const ignore = () => {};

/**
 * Transactions that write many rows by statements, outside the entity manager. Row-level security holds as for
 * the caller whose context is given. Nobody waits for such work: it has no time limit of its own.
 */
export class BulkWriter {
  readonly #pool: pg.Pool;
  readonly #running = new Set<pg.PoolClient>();
  #closed = false;

  constructor(url: string) {
    this.#pool = new pg.Pool({
      connectionString: url,
      max: CONNECTIONS,
      types,
      idleTimeoutMillis: 5_000,
      connectionTimeoutMillis: 60_000,
      application_name: 'suksesi bulk',
      options: '-c timezone=UTC -c jit=off -c lock_timeout=10000',
    });
    this.#pool.on('error', ignore).on('connect', (client) => client.on('error', ignore));
  }

  /** Runs the work in one transaction: all of it is stored, or nothing. */
  async transaction<Result>(
    rlsContext: string,
    work: (transaction: BulkTransaction) => Promise<Result>,
  ): Promise<Result> {
    const client = await this.#pool.connect();
    this.#running.add(client);
    let broken: Error | undefined;
    try {
      await client.query('begin');
      await client.query("select set_config('suksesi.principal', $1, true)", [rlsContext]);
      const result = await work({
        async query<Row extends object>({ text, values }: Sql): Promise<Row[]> {
          return (await client.query<Row & pg.QueryResultRow>(text, values)).rows;
        },
      });
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch((lost: Error) => {
        broken = lost;
      });
      throw error;
    } finally {
      this.#running.delete(client);
      if (!this.#closed) client.release(broken);
    }
  }

  /** Gives up what is under way: the database rolls it back. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const client of this.#running) client.release(true);
    await this.#pool.end();
  }
}
