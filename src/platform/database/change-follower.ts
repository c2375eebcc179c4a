import type { RowReader } from './row-reader.js';
import { raw, sql } from './sql.js';

/**
 * What a cache is told when the list of changes was emptied: it cannot know what it missed, and is built
 * again.
 */
export const PRUNED = 'pruned';

/** What changed since the last look. */
export interface Changes {
  /** People of whom a fact changed. */
  readonly people: readonly string[];
  /**
   * Tables of rules that changed; `null` at the first look, and when the server began again: nothing is known
   * then.
   */
  readonly relations: readonly string[] | null;
  /** Called once what changed has been read: until then the next look tells of it again. */
  accept(): void;
}

/**
 * Follows which people and rules change, so that a cache sees every committed change before it is used, also
 * one made by another process or by a transaction that began earlier and commits late: each look starts from
 * the lowest transaction that was still running at the look before.
 */
export class ChangeFollower {
  #mark: string | null = null;
  #serverStart: string | null = null;
  /** Changes told already: a transaction that still runs keeps the mark back, and they come up again. */
  #seen: ReadonlySet<string> = new Set();

  constructor(private readonly rows: RowReader) {}

  /**
   * Mark and changes are of one snapshot: what it does not see was written by a transaction that is not below
   * its mark.
   */
  async look(): Promise<Changes> {
    const since = this.#mark ?? '0';
    const changed = (name: string, table: string) =>
      sql`(select array_agg(id || ' ' || ${raw(name)}) from ${raw(table)} where ${this.#mark !== null} and changed_in >= ${since}::xid8)`;
    const [look] = await this.rows.query<{
      mark: string;
      serverStart: string;
      facts: string[] | null;
      rules: string[] | null;
    }>(
      sql`select pg_snapshot_xmin(pg_current_snapshot())::text as "mark", pg_postmaster_start_time()::text as "serverStart", ${changed('employee_id', 'fact_change')} as "facts", ${changed('relation', 'rule_change')} as "rules"`,
    );
    const { mark, serverStart, facts, rules } = {
      mark: look?.mark ?? '0',
      serverStart: look?.serverStart ?? null,
      facts: look?.facts ?? [],
      rules: look?.rules ?? [],
    };
    // A server that recovered from a crash may give transaction ids again that were below the mark.
    const isFirst = this.#mark === null || serverStart !== this.#serverStart;
    const fresh = (changes: readonly string[]) => [
      ...new Set(
        changes
          .filter((change) => !this.#seen.has(change))
          .map((change) => change.slice(change.indexOf(' ') + 1)),
      ),
    ];
    return {
      people: fresh(facts),
      relations: isFirst ? null : fresh(rules),
      accept: () => {
        this.#mark = mark;
        this.#serverStart = serverStart;
        this.#seen = new Set([...facts, ...rules]);
      },
    };
  }
}
