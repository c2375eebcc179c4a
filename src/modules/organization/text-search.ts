import { raw, type Sql, sql } from '../../platform/database/sql.js';
import { badInput } from '../../platform/errors.js';
import { isInvisible } from '../../platform/graphql/input-checks.js';
import { refusalReason } from '../../platform/i18n/local-text.js';

const MAX_PART_LENGTH = 100;

/** How names and titles are compared, for descriptions of the schema. */
export const COMPARED =
  'Case, accents, the kinds of apostrophe, quotation mark and hyphen, and runs of blanks make no difference; every other sign stands for itself. 1 to 100 characters, not only blanks.';

/**
 * Whether a stored search column holds a text; both are folded by the database's `search_text`.
 * @throws BAD_USER_INPUT for a text of which nothing is left, or that is too long
 */
export function containsText(column: string, text: string, argument: string): Sql {
  if (text.includes('\0')) throw badInput({ argument, reason: refusalReason('nul') });
  if (text.length > MAX_PART_LENGTH)
    throw badInput({ argument, reason: refusalReason('atMostCharacters', { most: MAX_PART_LENGTH }) });
  if (isInvisible(text)) throw badInput({ argument, reason: refusalReason('notBlank') });
  // As a subquery, so that it is folded once and not for every row.
  return sql`strpos(${raw(column)}, (select search_text(${text}))) > 0`;
}
