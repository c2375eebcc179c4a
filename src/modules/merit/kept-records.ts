import type { LocalDate } from '../../platform/calendar.js';
import type { Rows } from '../../platform/rows.js';
import { sql } from '../../platform/sql.js';
import type { PersonRecord } from './domain/person.js';

type ReadRecords = (only: readonly string[] | null) => Promise<PersonRecord[]>;

interface Kept {
  readonly since: LocalDate;
  /** The lowest transaction that was still running when the records were read: whatever it or a later one writes was perhaps not seen. */
  readonly mark: string;
  readonly byPerson: ReadonlyMap<string, readonly PersonRecord[]>;
}

/**
 * Everybody's records between requests. Before each use the people changed since the mark are read again, so that a ranking sees
 * every committed change, also one made elsewhere or by a transaction that began earlier and commits late. Derived data: it can
 * be dropped at any time, and is when a rule, a post or a unit changes.
 */
export class KeptRecords {
  #kept: Kept | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  /** Requests take turns; each looks for itself, since what it must see may have been committed after the one before looked. */
  current(rows: Rows, since: LocalDate, read: ReadRecords): Promise<readonly PersonRecord[]> {
    const mine = this.#turn.then(() => this.#refresh(rows, since, read));
    this.#turn = mine.catch(() => {
      this.#kept = null;
    });
    return mine;
  }

  async #refresh(rows: Rows, since: LocalDate, read: ReadRecords): Promise<readonly PersonRecord[]> {
    const known = this.#kept?.since === since ? this.#kept : null;
    const { mark, rules, people } = await changesSince(rows, known?.mark ?? null);
    if (known === null || rules) {
      this.#kept = { since, mark, byPerson: Map.groupBy(await read(null), ({ id }) => id) };
    } else if (people.length > 0) {
      const byPerson = new Map(known.byPerson);
      for (const id of people) byPerson.delete(id);
      for (const [id, records] of Map.groupBy(await read(people), (record) => record.id)) byPerson.set(id, records);
      this.#kept = { since, mark, byPerson };
    } else {
      this.#kept = { ...known, mark };
    }
    return [...this.#kept.byPerson.values()].flat();
  }
}

/** The mark is taken in a statement before the one that looks, and so before any read of facts. */
async function changesSince(rows: Rows, mark: string | null): Promise<{ mark: string; rules: boolean; people: string[] }> {
  const [now] = await rows.query<{ mark: string }>(sql`select pg_snapshot_xmin(pg_current_snapshot())::text as "mark"`);
  if (mark === null) return { mark: now?.mark ?? '0', rules: true, people: [] };
  const [changed] = await rows.query<{ rules: boolean; people: string[] | null }>(
    sql`select exists (select from rule_change where changed_in >= ${mark}::xid8) as "rules", (select array_agg(distinct employee_id::text) from fact_change where changed_in >= ${mark}::xid8) as "people"`,
  );
  return { mark: now?.mark ?? mark, rules: changed?.rules === true, people: changed?.people ?? [] };
}
