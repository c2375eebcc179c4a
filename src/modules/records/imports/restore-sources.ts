import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { sql } from '../../../platform/database/sql.js';
import type { RecordKind } from '../kinds/record-kind.js';
import { ImportStatus, RowOutcome } from './import.enums.js';
import { isTelling, keptAgainstTelling, saidByTelling, TOLD } from './run-sources.js';
import { compareClaims } from './source-claims.js';

/**
 * The sources that held before hold again, and what the run's own source said before. What it said since in a
 * later run stays, and so does what others said.
 */
export async function restoreSources(
  transaction: BulkTransaction,
  runId: string,
  kinds: readonly RecordKind[],
): Promise<void> {
  const run = sql`(select source, applied_at from import_run where id = ${runId})`;
  const rows = sql`
    select distinct on (r.record_id) r.record_id, r.outcome, r.origin_before, r.source_before, run.source
    from import_row r cross join ${run} run
    where r.run_id = ${runId} and ${isTelling} and not r.is_left_out and r.outcome = any(${TOLD}::text[])
      and (r.outcome = ${RowOutcome.CREATED} or r.record_id not in (
        select o.record_id from import_row o join import_run later on later.id = o.run_id
        join ${run} run on run.source = later.source and run.applied_at < later.applied_at
        where later.status = ${ImportStatus.APPLIED} and o.part >= 0 and not o.is_left_out and o.record_id is not null
          and o.outcome = any(${TOLD}::text[])))
    order by r.record_id, r.number`;
  await transaction.query(sql`
    delete from record_source s using (${rows}) r
    where s.record_id = r.record_id and (s.source = r.source or r.outcome = ${RowOutcome.CREATED})`);
  // Whoever entered the record by hand since stays its origin.
  await transaction.query(sql`
    insert into record_source
    select (jsonb_populate_record(null::record_source, r.source_before || jsonb_build_object('is_origin',
      (r.source_before -> 'is_origin')::boolean and not exists (
        select from record_source o where o.record_id = r.record_id and o.is_origin)))).*
    from (${rows}) r
    where r.source_before is not null and r.outcome <> ${RowOutcome.CREATED}`);
  await transaction.query(sql`
    update record_source s set is_origin = true from (${rows}) r
    where s.record_id = r.record_id and s.source = r.origin_before`);
  const told = sql`(select record_id from import_row where run_id = ${runId} and record_id is not null)`;
  for (const kind of kinds) {
    await tellWithout(transaction, runId, kind);
    await compareClaims(transaction, kind, told);
  }
  // Of runs taken back out of order, none may be left whose values hold: then they are those of the last to agree.
  await transaction.query(sql`
    update record_source s set is_origin = true
    from (select distinct on (record_id) id from record_source where record_id in ${told} and differs is null and record_id not in (
        select record_id from record_source where is_origin and record_id in ${told})
      order by record_id, as_of desc, id) last
    where s.id = last.id`);
}

/**
 * What the run's source says of each field is what the last of its other runs said, or what it said before the
 * first of them, in whatever order runs are taken back. Of records of which it then says nothing, nothing is kept.
 */
async function tellWithout(transaction: BulkTransaction, runId: string, kind: RecordKind): Promise<void> {
  await transaction.query(sql`
    with tellings as materialized (
      select distinct on (r.record_id, run.id, r.part < 0) r.record_id, run.id as run_id, run.status, run.applied_at, r.part,
        r.source_before as before, ${saidByTelling(kind)} as said, ${keptAgainstTelling(kind)} as settled,
        r.outcome = ${RowOutcome.EQUAL} and (r.source_before ->> 'as_of')::date > run.as_of as is_outdated
      from import_row r join import_run run on run.id = r.run_id
      where run.source = (select source from import_run where id = ${runId})
        and run.status in (${ImportStatus.APPLIED}, ${ImportStatus.TAKEN_BACK}) and r.kind = ${kind.name}
        and not r.is_left_out and ${isTelling} and r.outcome = any(${TOLD}::text[]) and r.record_id in (
          select record_id from import_row where run_id = ${runId} and kind = ${kind.name})
      order by r.record_id, run.id, r.part < 0, r.outcome = ${RowOutcome.EQUAL}, r.number
    ), firsts as (
      select distinct on (record_id) record_id, before from tellings order by record_id, applied_at
    ), others as (
      select record_id, applied_at, part, said, settled from tellings
      where run_id <> ${runId} and status = ${ImportStatus.APPLIED} and not coalesce(is_outdated, false)
    ), claims as (
      select f.record_id, f.before is not null or exists (select from others o where o.record_id = f.record_id) as is_told,
        coalesce(f.before -> 'said', '{}') || (
          select coalesce(jsonb_object_agg(v.key, v.value order by o.applied_at, o.part desc), '{}')
          from others o cross join jsonb_each(o.said) v where o.record_id = f.record_id) as said,
        coalesce(f.before -> 'settled', '{}') || (
          select coalesce(jsonb_object_agg(v.key, v.value order by o.applied_at, o.part desc), '{}')
          from others o cross join jsonb_each(o.settled) v where o.record_id = f.record_id) as settled
      from firsts f
    ), gone as (
      delete from record_source s using claims c
      where s.record_id = c.record_id and not c.is_told and s.source = (select source from import_run where id = ${runId})
    )
    update record_source s set said = c.said, settled = c.settled from claims c
    where s.record_id = c.record_id and c.is_told and s.source = (select source from import_run where id = ${runId})`);
}
