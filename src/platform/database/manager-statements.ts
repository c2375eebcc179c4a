import type { EntityManager } from '@mikro-orm/postgresql';
import type { BulkTransaction } from './bulk-writer.js';
import type { Sql } from './sql.js';

/** Statements within the transaction of an entity manager; what it has not flushed they do not see. */
export function statementsOf(em: EntityManager): BulkTransaction {
  return {
    query<Row extends object>({ sql, values }: Sql): Promise<Row[]> {
      return em.execute(sql, values.map(written)) as Promise<unknown> as Promise<Row[]>;
    },
  };
}

/** The manager writes lists as several values: an array of PostgreSQL is given as its text. */
function written(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const items = value.map((item) => `"${String(item).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`);
  return `{${items.join(',')}}`;
}
