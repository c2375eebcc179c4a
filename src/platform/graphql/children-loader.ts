import { type EntityClass, tableOf } from '../database/entity-tables.js';
import type { Row } from '../database/row-reader.js';
import { and, raw, type Sql, sql } from '../database/sql.js';
import type { Batch } from './context.js';

/** All rows that refer to an owner, of many owners in one statement; for lists that are short by nature. */
export function childrenLoader<T extends object>(
  type: EntityClass<T>,
  owner: string,
  orderBy: string | (() => Sql),
  condition: (on: string) => Sql = () => raw('true'),
): Batch<string, Row<T>[], string> {
  return async ({ rows }, owners, on) => {
    const column = raw(`t.${tableOf(type).columns.get(owner)}`);
    const found = await rows.select(type, and(sql`${column} = any(${owners})`, condition(on)), {
      orderBy: typeof orderBy === 'string' ? raw(orderBy) : orderBy(),
    });
    return Map.groupBy(found, (row) => (row as Record<string, unknown>)[owner] as string);
  };
}
