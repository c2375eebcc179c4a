import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { tableName } from '../../../platform/database/row-reader.js';
import { type Sql, sql } from '../../../platform/database/sql.js';
import { Competency } from '../../competency/index.js';
import { Unit } from '../../organization/index.js';
import { Position } from '../../positions/index.js';
import { recordKinds } from '../kinds/index.js';
import { refersTo } from '../kinds/record-kind.js';
import { ImportStatus, RowOutcome } from './import.enums.js';
import { OWN_ENTRY } from './record-source.entity.js';
import type { RunSettings } from './run-facts.js';

/** The rows of a run that wrote something. */
const WRITTEN = [RowOutcome.CREATED, RowOutcome.CHANGED];
/** The rows of a run after which its source has said something of the record. */
const TOLD = [...WRITTEN, RowOutcome.EQUAL];

/** The fields of every kind with the properties in which they are stored. */
const FIELDS = {
  kinds: recordKinds.flatMap(({ name, fields }) => fields.map(() => name)),
  names: recordKinds.flatMap(({ fields }) => fields.map(({ name }) => name)),
  properties: recordKinds.flatMap(({ fields }) => fields.map(({ property }) => property)),
  references: recordKinds.flatMap(({ fields }) =>
    fields.map(({ property, type }) => refersTo(property, type) ?? ''),
  ),
};

/** Whether the source says something else than what is kept. */
const isDisputed = sql`r.outcome = ${RowOutcome.EQUAL} and r.resolution is not null`;

const fieldsOfRow = sql`
  unnest(${FIELDS.kinds}::text[], ${FIELDS.names}::text[], ${FIELDS.properties}::text[], ${FIELDS.references}::text[])
    as f (kind, name, property, reference)`;
const isChangedField = sql`
  f.kind = r.kind and r.values ? f.name
    and r.record #> string_to_array(f.property, '.') is distinct from r.before #> string_to_array(f.property, '.')`;

/** What was stored in the fields that a row overwrites, with codes for what they refer to: other sources said so. */
const whatIsOverruled = (): Sql => sql`(
  select jsonb_object_agg(f.name, case f.reference
    when 'unit' then (select to_jsonb(u.code) from ${tableName(Unit)} u where u.id::text = r.before ->> f.property)
    when 'position' then (select to_jsonb(p.code) from ${tableName(Position)} p where p.id::text = r.before ->> f.property)
    when 'competency' then (select to_jsonb(c.code) from ${tableName(Competency)} c where c.id::text = r.before ->> f.property)
    else r.before #> string_to_array(f.property, '.') end)
  from ${fieldsOfRow} where ${isChangedField} and coalesce(r.before #> string_to_array(f.property, '.'), 'null') <> 'null')`;

/**
 * Many thousand rows were just written, and the database has no statistics of them yet: believing them few, it
 * would look at one table anew for each row of another.
 */
async function joinByHash(transaction: BulkTransaction): Promise<void> {
  await transaction.query(sql`set local enable_nestloop = off`);
}

/**
 * What each source says of each record, where it was compared last, and whose values hold. A source that fills
 * in what another left empty does not take the record over.
 */
export async function keepSources(
  transaction: BulkTransaction,
  { id, source, asOf, today }: RunSettings,
): Promise<void> {
  await joinByHash(transaction);
  await transaction.query(sql`
    update import_row r set source_before = to_jsonb(s) from record_source s
    where r.run_id = ${id} and not r.is_left_out and r.part >= 0 and s.record_id = r.record_id and s.source = ${source}`);
  await transaction.query(sql`
    update record_source s set is_origin = s.is_origin and r.resolution is null,
      differs = (
        select jsonb_object_agg(said.field, said.value)
        from jsonb_each(coalesce(${whatIsOverruled()}, '{}') || coalesce(s.differs, '{}')) as said (field, value)
        where said.value is distinct from r.values -> said.field)
    from import_row r
    where r.run_id = ${id} and not r.is_left_out and r.outcome = ${RowOutcome.CHANGED}
      and r.part >= 0 and s.record_id = r.record_id and s.source <> ${source}`);
  await transaction.query(sql`
    insert into record_source (id, kind, record_id, person_id, source, compared_on, as_of, is_origin, differs)
    select distinct on (r.record_id) r.id, r.kind, r.record_id, r.person_id, ${source}, ${today}::date, ${asOf}::date,
      r.outcome = ${RowOutcome.CREATED} or (r.outcome = ${RowOutcome.CHANGED} and r.resolution is not null)
        or not (${isDisputed}) and not exists (
          select from record_source o where o.record_id = r.record_id and o.is_origin and o.source <> ${source}),
      case when ${isDisputed} then (
        select jsonb_object_agg(f.name, r.values -> f.name)
        from ${fieldsOfRow} where ${isChangedField}) end
    from import_row r
    where r.run_id = ${id} and not r.is_left_out and r.part >= 0 and r.record_id is not null
      and r.outcome = any(${[RowOutcome.CREATED, RowOutcome.CHANGED, RowOutcome.EQUAL]}::text[])
    order by r.record_id, r.number
    on conflict (record_id, source) do update set compared_on = excluded.compared_on, as_of = excluded.as_of,
      is_origin = excluded.is_origin, differs = excluded.differs`);
}

/** Records of a run that a later run or a person wrote since; a run that was taken back wrote nothing. */
export async function rowsWrittenSince(
  transaction: BulkTransaction,
  runId: string,
): Promise<ReadonlySet<string>> {
  await joinByHash(transaction);
  const found = await transaction.query<{ recordId: string }>(sql`
    select r.record_id as "recordId" from import_row r join import_run run on run.id = r.run_id
    where r.run_id = ${runId} and not r.is_left_out and r.outcome = any(${WRITTEN}::text[]) and (
      r.record_id in (
        select o.record_id from import_row o join import_run later on later.id = o.run_id
        where later.status = ${ImportStatus.APPLIED} and not o.is_left_out and o.outcome = any(${WRITTEN}::text[])
          and later.applied_at > (select applied_at from import_run where id = ${runId}))
      or (r.outcome = ${RowOutcome.CREATED} or r.resolution is not null or r.present_source = run.source)
        and run.source <> ${OWN_ENTRY}
        and r.record_id in (select s.record_id from record_source s where s.is_origin and s.source = ${OWN_ENTRY}))`);
  return new Set(found.map(({ recordId }) => recordId));
}

/**
 * The sources that held before hold again, and what the run's own source said before. What it said since in a
 * later run stays.
 */
export async function restoreSources(transaction: BulkTransaction, runId: string): Promise<void> {
  const run = sql`(select source, applied_at from import_run where id = ${runId})`;
  const rows = sql`
    select distinct on (r.record_id) r.record_id, r.outcome, r.present_source, r.source_before, run.source, r.kind, r.values,
      r.record, r.before
    from import_row r cross join ${run} run
    where r.run_id = ${runId} and r.part >= 0 and not r.is_left_out and r.outcome = any(${TOLD}::text[])
      and (r.outcome = ${RowOutcome.CREATED} or r.record_id not in (
        select o.record_id from import_row o join import_run later on later.id = o.run_id
        join ${run} run on run.source = later.source and run.applied_at < later.applied_at
        where later.status = ${ImportStatus.APPLIED} and o.part >= 0 and not o.is_left_out and o.record_id is not null
          and o.outcome = any(${TOLD}::text[])))
    order by r.record_id, r.number`;
  await transaction.query(sql`
    delete from record_source s using (${rows}) r
    where s.record_id = r.record_id and (s.source = r.source or r.outcome = ${RowOutcome.CREATED})`);
  await transaction.query(sql`
    insert into record_source
    select (jsonb_populate_record(null::record_source, r.source_before)).* from (${rows}) r
    where r.source_before is not null and r.outcome <> ${RowOutcome.CREATED}`);
  await transaction.query(sql`
    update record_source s set is_origin = s.is_origin or s.source = r.present_source and r.source <> r.present_source,
      differs = (
        select jsonb_object_agg(said.field, said.value) from jsonb_each(s.differs) as said (field, value)
        where said.value is distinct from ${whatIsOverruled()} -> said.field)
    from (${rows}) r
    where r.outcome = ${RowOutcome.CHANGED} and s.record_id = r.record_id and s.source <> r.source`);
}
