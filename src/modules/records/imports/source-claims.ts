import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { tableOf } from '../../../platform/database/entity-tables.js';
import { tableName } from '../../../platform/database/row-reader.js';
import { join, raw, type Sql, sql } from '../../../platform/database/sql.js';
import { Competency } from '../../competency/index.js';
import { Unit } from '../../organization/index.js';
import { Position } from '../../positions/index.js';
import type { Value } from '../kinds/cell.js';
import type { ReferenceName } from '../kinds/field-types.js';
import { type PlainRecord, type RecordField, type RecordKind, refersTo } from '../kinds/record-kind.js';

/** The fields of which sources say something: whose record it is none of them disputes. */
export function claimedFields({ fields }: RecordKind): RecordField[] {
  return fields.filter(({ property, type }) => refersTo(property, type) !== 'employee');
}

/** What a record holds in a field. */
export function storedValue(record: PlainRecord | null, { property }: RecordField): Value {
  const [first = '', second] = property.split('.');
  const value = record?.[first] ?? null;
  return (second === undefined ? value : ((value as PlainRecord | null)?.[second] ?? null)) as Value;
}

/** What a row `r` of a run says by field, with ids for what it refers to. */
export function saidByRow(kind: RecordKind): Sql {
  const values = claimedFields(kind).map(
    ({ name, property }) =>
      sql`(${name}, coalesce(r.told -> ${name}::text, r.record #> ${`{${property.replace('.', ',')}}`}::text[]))`,
  );
  return sql`(select coalesce(jsonb_object_agg(v.name, v.value), '{}')
    from (values ${join(values, ', ')}) as v (name, value) where r.values ? v.name and v.value is not null)`;
}

/** What is stored in the fields in which a row `r` says otherwise. */
export function keptAgainstRow(kind: RecordKind): Sql {
  const values = claimedFields(kind).map(
    ({ name, property }) =>
      sql`(${name}, coalesce(r.before #> ${`{${property.replace('.', ',')}}`}::text[], 'null'))`,
  );
  return sql`(select coalesce(jsonb_object_agg(v.name, v.value), '{}')
    from (values ${join(values, ', ')}) as v (name, value) where r.told ? v.name)`;
}

const CODES: Readonly<Record<Exclude<ReferenceName, 'employee'>, () => Sql>> = {
  unit: () => sql`(select to_jsonb(o.code) from ${tableName(Unit)} o where o.id::text = d.value #>> '{}')`,
  position: () =>
    sql`(select to_jsonb(o.code) from ${tableName(Position)} o where o.id::text = d.value #>> '{}')`,
  competency: () =>
    sql`(select to_jsonb(o.code) from ${tableName(Competency)} o where o.id::text = d.value #>> '{}')`,
};

/** Says anew in what each source differs from records, of which the ids are selected. */
export async function compareClaims(
  transaction: BulkTransaction,
  kind: RecordKind,
  recordIds: Sql,
): Promise<void> {
  const { name: table, columns } = tableOf(kind.entity);
  const fields = claimedFields(kind);
  const present = fields.map(({ name, property }) => {
    const column = raw(`t.${columns.get(property.split('.')[0] ?? '')}`);
    if (property === 'during.from') return sql`${name}::text, lower(${column})`;
    return property === 'during.to' ? sql`${name}::text, upper(${column})` : sql`${name}::text, ${column}`;
  });
  const codes = fields.flatMap(({ name, property, type }) => {
    const reference = refersTo(property, type);
    return reference === null || reference === 'employee'
      ? []
      : [sql`when ${name} then ${CODES[reference]()}`];
  });
  const said = codes.length === 0 ? raw('d.value') : sql`case d.name ${join(codes, ' ')} else d.value end`;
  await transaction.query(sql`
    update record_source s set differs = (
      select jsonb_object_agg(d.name, ${said}) from jsonb_each(s.said) as d (name, value)
      where d.value <> 'null' and d.value is distinct from p.present -> d.name)
    from (select t.id, jsonb_build_object(${join(present, ', ')}) as present
      from ${raw(table)} t where t.id in ${recordIds}) p
    where s.kind = ${kind.name} and s.record_id = p.id`);
}
