import sql, { empty, join as joined, raw, Sql } from 'sql-template-tag';

/** Text given to `raw` is of our own making: a column, an alias, a keyword. Never anything that came from outside. */
export { raw, Sql, sql };

export const TRUE = raw('true');
export const FALSE = raw('false');

/** Pieces with a separator between them; nothing for no pieces, where the library's own throws. */
export function join(pieces: readonly Sql[], separator: string): Sql {
  return pieces.length === 0 ? empty : joined(pieces, separator);
}

/** All conditions; true for none. */
export function and(...conditions: readonly Sql[]): Sql {
  const relevant = conditions.filter((condition) => condition !== TRUE);
  if (relevant.length === 0) return TRUE;
  return relevant.length === 1 ? (relevant[0] ?? TRUE) : sql`(${join(relevant, ' and ')})`;
}

/** Any of the conditions; false for none. */
export function or(...conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? FALSE : sql`(${join(conditions, ' or ')})`;
}

/** Unknown stays unknown. */
export function not(condition: Sql): Sql {
  return sql`not (${condition})`;
}
