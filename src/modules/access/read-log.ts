import { v7 } from 'uuid';
import type { RowReader } from '../../platform/database/row-reader.js';
import { sql } from '../../platform/database/sql.js';
import type { RequestState } from '../../platform/graphql/request-state.js';
import type { Principal } from '../../platform/principal.js';

/** Milliseconds within which a read is written down. */
const WITHIN = 250;
/**
 * Reads that wait for a database that is out of reach; beyond them the oldest are given up, and that is
 * logged.
 */
const MAX_WAITING = 20_000;
const AT_ONCE = 500;
const MAX_PURPOSE_LENGTH = 200;

interface Entry {
  readonly id: string;
  readonly at: string;
  readonly request_id: string;
  readonly subject: string;
  readonly roles: readonly string[];
  readonly purpose: string | null;
  readonly people: readonly string[];
  readonly people_count: number;
  readonly fields: readonly string[];
}

/**
 * Writes down who read which sensitive fields of whom, many requests in one statement and shortly after their
 * answers.
 */
export class ReadLog {
  #waiting: Entry[] = [];
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly rows: RowReader,
    private readonly log: (line: string) => void,
  ) {}

  /** Nothing where a request read nothing sensitive. */
  add({ id, reads }: RequestState, { subject, roles }: Principal, purpose: string | null): void {
    if (reads.size === 0) return;
    const people = [...new Set([...reads.values()].flatMap((ids) => [...ids]))];
    const said = purpose?.trim().slice(0, MAX_PURPOSE_LENGTH) || null;
    const fields = [...reads.keys()].sort();
    this.#waiting.push({
      id: v7(),
      at: new Date().toISOString(),
      request_id: id,
      subject,
      roles,
      purpose: said,
      people,
      people_count: people.length,
      fields,
    });
    if (this.#waiting.length > MAX_WAITING) {
      this.#waiting.shift();
      this.log('a read of sensitive fields could not be written down: too many are waiting');
    }
    this.#timer ??= setTimeout(() => void this.write(), WITHIN).unref();
  }

  /** Writes what is waiting. What cannot be written now waits for the next time. */
  write(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#writing = this.#writing.then(async () => {
      while (this.#waiting.length > 0) {
        const part = this.#waiting.slice(0, AT_ONCE);
        try {
          await this.rows.query(
            sql`insert into record_read (id, at, request_id, subject, roles, purpose, people, people_count, fields)
              select id, at, request_id, subject, roles, purpose, people, people_count, fields
              from jsonb_to_recordset(${JSON.stringify(part)}::jsonb) as entry (id uuid, at timestamptz, request_id uuid, subject text, roles text[], purpose text, people uuid[], people_count int, fields text[])
              on conflict do nothing`,
          );
        } catch {
          this.#timer ??= setTimeout(() => void this.write(), 10 * WITHIN).unref();
          return;
        }
        const written = new Set(part);
        this.#waiting = this.#waiting.filter((entry) => !written.has(entry));
      }
    });
    return this.#writing;
  }
}
