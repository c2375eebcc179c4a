import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { EntityClass } from './entity-tables.js';

const CHANNEL = 'suksesi_rules';
const RETRY = 1_000;
/** Milliseconds for which the first reader waits for somebody to listen. */
const LISTEN_TIMEOUT_MS = 250;

const small = new Set<string>();

/**
 * Stands above an entity whose table is small, read by everybody and seldom changed: its rows are kept in
 * memory.
 */
export function CachedTable(): ClassDecorator {
  return (type) => {
    small.add(type.name);
  };
}

/** Whether the rows of the class are served from memory, since they are few and change rarely. */
export function isCachedTable(type: EntityClass<unknown>): boolean {
  return small.has(type.name);
}

/**
 * Small tables in memory, for as long as the database would say if they changed. Every change of a rule or
 * dictionary sends a notice with its commit; while nobody listens, nothing is kept.
 */
export class TableCache {
  readonly #url: string;
  readonly #tables = new Map<string, ReadonlyMap<string, object>>();
  #client: pg.Client | undefined;
  #listening = false;
  #changes = 0;
  #closed = false;

  constructor(url: string) {
    this.#url = url;
  }

  find<T>(type: EntityClass<T>): ReadonlyMap<string, T> | undefined {
    return this.#tables.get(type.name) as ReadonlyMap<string, T> | undefined;
  }

  /** Reads a table and keeps it, unless a notice came meanwhile. */
  async read<T extends { readonly id: string }>(
    type: EntityClass<unknown>,
    select: () => Promise<T[]>,
  ): Promise<ReadonlyMap<string, T>> {
    await Promise.race([this.#listen(), wait(LISTEN_TIMEOUT_MS, undefined, { ref: false })]);
    const before = this.#changes;
    const rows = new Map((await select()).map((row) => [row.id, row]));
    if (this.#listening && before === this.#changes) this.#tables.set(type.name, rows);
    return rows;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#forget();
    await this.#client?.end().catch(() => {});
  }

  async #listen(): Promise<void> {
    if (this.#client !== undefined || this.#closed) return;
    const client = new pg.Client({
      connectionString: this.#url,
      connectionTimeoutMillis: 5_000,
      application_name: 'suksesi rules',
      keepAlive: true,
    });
    this.#client = client;
    client.on('notification', () => this.#forget());
    for (const event of ['error', 'end'] as const) client.on(event, () => this.#lost(client));
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      this.#forget();
      this.#listening = true;
    } catch {
      this.#lost(client);
    }
  }

  #lost(client: pg.Client): void {
    if (this.#client !== client) return;
    this.#listening = false;
    this.#forget();
    client.end().catch(() => {});
    setTimeout(() => {
      if (this.#client === client) this.#client = undefined;
    }, RETRY).unref();
  }

  #forget(): void {
    this.#changes++;
    this.#tables.clear();
  }
}
