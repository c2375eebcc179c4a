import pg from 'pg';
import type { Period } from './calendar.js';
import { badInput } from './errors.js';
import { KeptTables } from './kept-tables.js';
import type { Sql } from './sql.js';

const DATE = 1082;
const BIGINT = 20;
const DATE_RANGE = 3912;
const MOST_PREPARED = 500;

/** Days stay text, ranges become half-open periods, counts become numbers. */
const types = new pg.TypeOverrides();
types.setTypeParser(DATE, (text) => text);
types.setTypeParser(BIGINT, (text) => Number(text));
types.setTypeParser(DATE_RANGE, parsePeriod);

/** PostgreSQL writes a range of days as `[2020-01-01,2021-01-01)`, an open end as nothing. */
export function parsePeriod(text: string): Period {
  const [from = '', to = ''] = text.slice(1, -1).split(',');
  return { from, to: to === '' ? null : to };
}

function holdsNul(value: unknown): boolean {
  return Array.isArray(value) ? value.some(holdsNul) : typeof value === 'string' && value.includes('\0');
}

/** The pool that reads go through: prepared once per connection and text, with a time limit. */
export class ReadConnections {
  readonly #pool: pg.Pool;
  readonly #names = new Map<string, string>();
  /** Small tables of rules and dictionaries. */
  readonly tables: KeptTables;
  readonly #kept = new Map<string, unknown>();
  readonly #onStatement: (text: string) => void;

  constructor(url: string, { size, timeout, onStatement = () => {} }: { size: number; timeout: number; onStatement?: ((text: string) => void) | undefined }) {
    this.tables = new KeptTables(url);
    this.#pool = new pg.Pool({
      connectionString: url,
      max: size,
      types,
      statement_timeout: timeout,
      connectionTimeoutMillis: 15_000,
      application_name: 'suksesi',
      // Lists of keys differ in length, not in plan: planning each anew costs more than most of them take.
      options: '-c timezone=UTC -c jit=off -c plan_cache_mode=force_generic_plan',
    });
    this.#onStatement = onStatement;
    // An idle connection that the server drops is replaced at its next use; without a listener it would end the process.
    this.#pool.on('error', () => {});
  }

  async query<Result extends object>(statement: Sql): Promise<Result[]> {
    const { text, values } = statement.compile();
    if (values.some(holdsNul)) throw badInput({ argument: 'input', reason: 'a text holds the character NUL, which nothing stored can hold' });
    this.#onStatement(text);
    const name = this.#nameOf(text);
    const result = await this.#pool.query<Result & pg.QueryResultRow>(name === undefined ? { text, values } : { name, text, values });
    return result.rows;
  }

  kept<T>(name: string, make: () => T): T {
    if (!this.#kept.has(name)) this.#kept.set(name, make());
    return this.#kept.get(name) as T;
  }

  async close(): Promise<void> {
    await this.tables.close();
    await this.#pool.end();
  }

  #nameOf(text: string): string | undefined {
    const known = this.#names.get(text);
    if (known !== undefined) return known;
    if (this.#names.size >= MOST_PREPARED) return undefined;
    const name = `s${this.#names.size}`;
    this.#names.set(text, name);
    return name;
  }
}
