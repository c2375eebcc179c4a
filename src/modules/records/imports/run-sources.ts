import type { LocalDate } from '../../../platform/calendar.js';
import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { type Sql, sql } from '../../../platform/database/sql.js';
import type { RecordKind } from '../kinds/record-kind.js';
import { ImportStatus, RowOutcome } from './import.enums.js';
import { OWN_ENTRY } from './record-source.entity.js';
import type { RunSettings } from './run-facts.js';
import { compareClaims, keptAgainstRow, saidByRow } from './source-claims.js';
import { CLOSING } from './staged-row.js';

/** The rows of a run that wrote something. */
const WRITTEN = [RowOutcome.CREATED, RowOutcome.CHANGED];
/** The rows of a run after which its source has said something of the record. */
export const TOLD = [...WRITTEN, RowOutcome.EQUAL];

/** Whether a row `r` says something of a record: by a row of its own, or by moving an end that was told. */
export const isTelling = sql`(r.part >= 0 or r.before #>> '{during,to}' is not null)`;
/** Whether a row `r` says something else than what is kept. */
const isDisputed = sql`r.told is not null`;
/** Whether all that a row `r` says holds, against other sources. */
const isTakingOver = sql`r.outcome = ${RowOutcome.CHANGED} and r.resolution is not null and r.told is null`;

const saidByClosing = sql`jsonb_build_object('to', r.record #> '{during,to}')`;

/** What a telling row `r` says of its record, by field. */
export function saidByTelling(kind: RecordKind): Sql {
  return sql`case when r.part = ${CLOSING} then ${saidByClosing} else ${saidByRow(kind)} end`;
}

/** What stays stored against a telling row `r`, by field. */
export function keptAgainstTelling(kind: RecordKind): Sql {
  return sql`case when ${isDisputed} then ${keptAgainstRow(kind)} else '{}' end`;
}

/**
 * Many thousand rows were just written, and the database has no statistics of them yet: believing them few, it
 * would look at one table anew for each row of another.
 */
async function joinByHash(transaction: BulkTransaction): Promise<void> {
  await transaction.query(sql`set local enable_nestloop = off`);
}

/**
 * What each source says of each record, where it was compared last, and whose values hold. A source that fills
 * in what another left empty does not take the record over. What it said of a later day stands.
 */
export async function keepSources(
  transaction: BulkTransaction,
  { id, source, asOf, today }: RunSettings,
  kinds: readonly RecordKind[],
): Promise<void> {
  await joinByHash(transaction);
  await transaction.query(sql`
    update import_row r set source_before = to_jsonb(s) from record_source s
    where r.run_id = ${id} and not r.is_left_out and ${isTelling} and s.record_id = r.record_id and s.source = ${source}`);
  const isOverruled = sql`r.run_id = ${id} and not r.is_left_out and ${isTakingOver} and r.part >= 0 and s.record_id = r.record_id and s.source <> ${source} and s.is_origin`;
  await transaction.query(
    sql`update import_row r set origin_before = s.source from record_source s where ${isOverruled}`,
  );
  await transaction.query(
    sql`update record_source s set is_origin = false from import_row r where ${isOverruled}`,
  );
  await transaction.query(sql`
    update record_source s set compared_on = ${today}::date from import_row r
    where r.run_id = ${id} and s.record_id = r.record_id and s.source = ${source} and ${isOutdated(asOf)}`);
  for (const kind of kinds) {
    await transaction.query(sql`
      insert into record_source (id, kind, record_id, person_id, source, compared_on, as_of, is_origin, said, settled)
      select distinct on (r.record_id) r.id, r.kind, r.record_id, r.person_id, ${source}, ${today}::date, ${asOf}::date,
        r.outcome = ${RowOutcome.CREATED} or (${isTakingOver}) or not (${isDisputed}) and not exists (
            select from record_source o where o.record_id = r.record_id and o.is_origin and o.source <> ${source}),
        ${saidByRow(kind)}, ${keptAgainstTelling(kind)}
      from import_row r
      where ${isTold(id, kind)} and not exists (
        select from record_source s where s.record_id = r.record_id and s.source = ${source} and ${isOutdated(asOf)})
      order by r.record_id, r.outcome = ${RowOutcome.EQUAL}, r.number
      on conflict (record_id, source) do update set compared_on = excluded.compared_on, as_of = excluded.as_of,
        is_origin = record_source.is_origin or excluded.is_origin, said = record_source.said || excluded.said,
        settled = record_source.settled || excluded.settled`);
    await keepClosings(transaction, kind, { id, source, asOf, today });
    await compareClaims(
      transaction,
      kind,
      sql`(select r.record_id from import_row r where ${isTold(id, kind)} and (${isDisputed}
        or exists (select from record_source o where o.record_id = r.record_id and o.source <> ${source}))
        union all select r.record_id from import_row r where r.run_id = ${id} and r.kind = ${kind.name} and r.part = ${CLOSING})`,
    );
  }
}

/** Who moves an end that was told says so of the neighbour: otherwise nobody would be known to have moved it. */
async function keepClosings(
  transaction: BulkTransaction,
  { name }: RecordKind,
  { id, source, asOf, today }: Pick<RunSettings, 'id' | 'source' | 'asOf' | 'today'>,
): Promise<void> {
  await transaction.query(sql`
    insert into record_source (id, kind, record_id, person_id, source, compared_on, as_of, is_origin, said)
    select distinct on (r.record_id) r.id, r.kind, r.record_id, r.person_id, ${source}, ${today}::date, ${asOf}::date, false,
      ${saidByClosing}
    from import_row r
    where r.run_id = ${id} and r.kind = ${name} and r.part = ${CLOSING} and not r.is_left_out and ${isTelling}
    order by r.record_id, r.number
    on conflict (record_id, source) do update set compared_on = excluded.compared_on, as_of = excluded.as_of,
      said = record_source.said || excluded.said`);
}

/** A row `r` of a kind that says something of a record. */
function isTold(runId: string, { name }: RecordKind): Sql {
  return sql`r.run_id = ${runId} and r.kind = ${name} and not r.is_left_out and r.part >= 0
    and r.record_id is not null and r.outcome = any(${TOLD}::text[])`;
}

/** A row `r` that changed nothing, of an earlier day than the source `s` has told of since. */
function isOutdated(asOf: LocalDate): Sql {
  return sql`r.outcome = ${RowOutcome.EQUAL} and not r.is_left_out and r.part >= 0 and s.as_of > ${asOf}::date`;
}

/**
 * Records of a run that a later run or a person wrote since, or of a new one also told of; a run that was taken
 * back wrote nothing.
 */
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
      or r.outcome = ${RowOutcome.CREATED} and exists (
        select from record_source s where s.record_id = r.record_id and s.source <> run.source)
      or (r.outcome = ${RowOutcome.CREATED} or r.resolution is not null or r.present_source = run.source)
        and run.source <> ${OWN_ENTRY}
        and r.record_id in (select s.record_id from record_source s where s.is_origin and s.source = ${OWN_ENTRY}))`);
  return new Set(found.map(({ recordId }) => recordId));
}
