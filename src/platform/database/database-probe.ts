import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

/** Milliseconds for connecting, and again for the answer. */
const STEP_TIMEOUT_MS = 400;
/** Milliseconds after which the database counts as out of reach. */
const PROBE_TIMEOUT_MS = 800;

/**
 * Asks whether the database answers, over a connection that nothing else waits for; who asks at the same
 * moment shares the answer.
 */
export class DatabaseProbe {
  readonly #pool: pg.Pool;
  #asked: Promise<boolean> | null = null;

  constructor(url: string) {
    this.#pool = new pg.Pool({
      connectionString: url,
      max: 1,
      connectionTimeoutMillis: STEP_TIMEOUT_MS,
      query_timeout: STEP_TIMEOUT_MS,
      application_name: 'suksesi readiness',
    });
    const ignore = () => {};
    this.#pool.on('error', ignore).on('connect', (client) => client.on('error', ignore));
  }

  /** Answers within 0.8 seconds, also while the database hangs. */
  answers(): Promise<boolean> {
    this.#asked ??= this.#ask().finally(() => {
      this.#asked = null;
    });
    return Promise.race([this.#asked, wait(PROBE_TIMEOUT_MS, false, { ref: false })]);
  }

  async #ask(): Promise<boolean> {
    return this.#pool.query('select 1').then(
      () => true,
      () => false,
    );
  }

  close(): Promise<void> {
    return this.#pool.end();
  }
}
