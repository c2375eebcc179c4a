import type { Row } from '../../../platform/database/row-reader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Filling } from './filling.entity.js';

/** Fillings as those know them who may not read them: by their post and rule alone. */
export async function publicFilling(
  context: Context,
  ids: readonly string[],
): Promise<Map<string, Row<Filling>>> {
  const rows = await context
    .unscopedRows(
      'a person who may apply, is asked for a record or is excluded is told the post and the rule',
    )
    .select(Filling, { id: ids });
  return new Map(rows.map((row) => [row.id, row]));
}
