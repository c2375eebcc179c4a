import { v7 } from 'uuid';
import type { LocalDate } from '../../../platform/calendar.js';
import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { sql } from '../../../platform/database/sql.js';
import { OWN_ENTRY } from '../imports/record-source.entity.js';
import type { Values } from '../kinds/cell.js';
import type { RecordKindName } from '../kinds/record-kind.js';

/** Says that a record is as somebody entered it by hand, whatever other sources say. */
export async function keepOwnSource(
  transaction: BulkTransaction,
  {
    kind,
    recordId,
    personId,
    today,
    values,
    overruled,
  }: {
    readonly kind: RecordKindName;
    readonly recordId: string;
    readonly personId: string | null;
    readonly today: LocalDate;
    /** What the record says now. */
    readonly values: Values;
    /** What it said before, in the fields that were changed. */
    readonly overruled: Values;
  },
): Promise<void> {
  await transaction.query(sql`
    update record_source s set is_origin = false, differs = (
      select jsonb_object_agg(said.field, said.value)
      from jsonb_each(${JSON.stringify(overruled)}::jsonb || coalesce(s.differs, '{}')) as said (field, value)
      where said.value is distinct from ${JSON.stringify(values)}::jsonb -> said.field)
    where s.record_id = ${recordId} and s.source <> ${OWN_ENTRY}`);
  await transaction.query(sql`
    insert into record_source (id, kind, record_id, person_id, source, compared_on, as_of, is_origin)
    values (${v7()}, ${kind}, ${recordId}, ${personId}, ${OWN_ENTRY}, ${today}, ${today}, true)
    on conflict (record_id, source) do update set compared_on = excluded.compared_on, as_of = excluded.as_of,
      is_origin = true, differs = null`);
}
