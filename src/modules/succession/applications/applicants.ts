import { type RowReader, tableName } from '../../../platform/database/row-reader.js';
import { sql } from '../../../platform/database/sql.js';
import { Announcement, Application } from './application.entity.js';

/** Those who have applied to the fillings and not withdrawn, in no order. */
export function applicantsTo(
  rows: RowReader,
  fillings: readonly string[],
): Promise<{ filling: string; employee: string }[]> {
  return rows.query(
    sql`select a.filling_id as "filling", t.employee_id as "employee" from ${tableName(Application)} t join ${tableName(Announcement)} a on a.id = t.announcement_id
      where a.filling_id = any(${fillings}) and t.withdrawn_on is null`,
  );
}
