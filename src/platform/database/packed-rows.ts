import { raw, type Sql, sql } from './sql.js';

const FIELD = '\u001f';
const ROW = '\u001e';

/**
 * Many rows of one owner in one text: PostgreSQL joins them far faster than it builds JSON or sends rows, and
 * splitting is as cheap. The separators are control characters, which no code, id or day holds.
 */
export function packed(columns: readonly string[]): Sql {
  const fields = columns.map((column) => `coalesce(${column}::text, '')`).join(" || e'\\x1f' || ");
  return raw(`string_agg(${fields}, e'\\x1e')`);
}

/** The packed rows of a table by owner: `[owner, text]`. */
export function packedBy(owner: string, columns: readonly string[], from: Sql): Sql {
  return sql`select ${raw(owner)} as "owner", ${packed(columns)} as "packed" from ${from} group by ${raw(owner)}`;
}

export interface Packed {
  readonly owner: string;
  readonly packed: string;
}

/** The rows that a statement packed into one text; none for undefined. A missing field is the empty text. */
export function unpack<T>(text: string | undefined, make: (field: (index: number) => string) => T): T[] {
  if (text === undefined) return [];
  return text.split(ROW).map((row) => {
    const fields = row.split(FIELD);
    return make((index) => fields[index] ?? '');
  });
}
