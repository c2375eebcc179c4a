import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { tableName } from '../../../platform/database/row-reader.js';
import { sql } from '../../../platform/database/sql.js';
import { Appointment, FormationDecree } from '../../positions/index.js';
import { Employment } from '../../workforce/index.js';
import { type Fault, FaultCode } from '../kinds/fault.js';
import { kindNamed } from '../kinds/index.js';
import { type PlainRecord, type RecordKind, RecordKindName } from '../kinds/record-kind.js';
import { RowOutcome } from './import.enums.js';
import type { RunSettings } from './run-facts.js';
import { cutDays, heldText, MAY_CHANGE, stillHeld } from './still-held.js';

const MAY_WRITE = [RowOutcome.CREATED, ...MAY_CHANGE];

/** Kinds whose end leaves others hanging. */
const ENDING = [RecordKindName.UNIT, RecordKindName.POSITION, RecordKindName.EMPLOYMENT];

/** What only shows once every row of a run is compared: its other rows may mend it. */
export async function addRunFindings(transaction: BulkTransaction, settings: RunSettings): Promise<void> {
  for (const name of ENDING) await findStillHeld(transaction, kindNamed(name), settings.id);
  await findTakenSeats(transaction, settings);
}

async function findStillHeld(transaction: BulkTransaction, kind: RecordKind, runId: string): Promise<void> {
  const ended = await transaction.query<{ id: string; record: PlainRecord; before: PlainRecord }>(sql`
    select id, record, before from import_row
    where run_id = ${runId} and kind = ${kind.name} and outcome = any(${MAY_CHANGE}::text[]) and not is_left_out
      and record #>> '{during,to}' is distinct from before #>> '{during,to}'`);
  const cuts = ended.flatMap(({ record, before }) =>
    cutDays(kind, record, before).flatMap(({ field, days }) => (field === 'to' ? [days] : [])),
  );
  const held = Map.groupBy(await stillHeld(transaction, kind, cuts, { runId }), ({ recordId }) => recordId);
  await store(
    transaction,
    ended.flatMap(({ id, record }) => {
      const found = held.get(String(record['id']));
      if (found === undefined) return [];
      const given = (record['during'] as { to: string }).to;
      return [{ id, finding: { field: 'to', code: FaultCode.STILL_HELD, given, expected: heldText(found) } }];
    }),
  );
}

/**
 * Appointments by which a position has more holders than seats, on their first day or today, by what is stored and
 * told. Nobody holds a seat who is not employed that day, or whose status released it.
 */
async function findTakenSeats(transaction: BulkTransaction, { id, today }: RunSettings): Promise<void> {
  const rowsOf = (kind: RecordKindName) => sql`(
    select r.*, daterange((r.record #>> '{during,from}')::date, (r.record #>> '{during,to}')::date) as days
    from import_row r where r.run_id = ${id} and r.kind = ${kind} and not r.is_left_out and r.outcome = any(${MAY_WRITE}::text[]))`;
  const found = await transaction.query<{ id: string; code: string; day: string }>(sql`
    with told as materialized (
      select r.id, r.record_id, r.part, (r.record ->> 'position')::uuid as position, r.person_id as employee,
        r.values ->> 'position' as code, r.days, greatest(lower(r.days), ${today}::date) as day
      from ${rowsOf(RecordKindName.APPOINTMENT)} r),
    held as materialized (
      select a.position_id as position, a.employee_id as employee, a.during as days from ${tableName(Appointment)} a
      where a.position_id in (select position from told where part >= 0) and a.id not in (select record_id from told)
      union all select position, employee, days from told),
    employed as materialized (
      select e.employee_id as employee, e.during as days from ${tableName(Employment)} e
      where e.employee_id in (select employee from held) and e.id not in (select record_id from ${rowsOf(RecordKindName.EMPLOYMENT)} r)
      union all select r.person_id, r.days from ${rowsOf(RecordKindName.EMPLOYMENT)} r),
    seats as materialized (
      select (r.record ->> 'position')::uuid as position, (r.record ->> 'required')::integer as required, r.days
      from ${rowsOf(RecordKindName.FORMATION)} r
      union all
      select f.position_id, f.required, f.during from ${tableName(FormationDecree)} f
      where f.position_id in (select position from told) and f.id not in (select record_id from ${rowsOf(RecordKindName.FORMATION)} r)),
    crowded as (
      select t.id, t.code, t.day, t.position, max(s.required) as required
      from told t join seats s on s.position = t.position and s.days @> t.day
      where t.part >= 0 and t.days @> t.day
      group by t.id, t.code, t.day, t.position
      having max(s.required) > 0 and max(s.required) < (
        select count(distinct h.employee) from held h where h.position = t.position and h.days @> t.day))
    select c.id, c.code, c.day from crowded c
    where c.required < (
      select count(distinct h.employee) from held h
      where h.position = c.position and h.days @> c.day
        and exists (select from employed e where e.employee = h.employee and e.days @> c.day)
        and h.employee not in (select people_released_on(c.day)))`);
  await store(
    transaction,
    found.map(({ id: row, code, day }) => ({
      id: row,
      finding: { field: 'position', code: FaultCode.SEAT_TAKEN, given: code, expected: day },
    })),
  );
}

async function store(
  transaction: BulkTransaction,
  findings: readonly { readonly id: string; readonly finding: Fault }[],
): Promise<void> {
  if (findings.length === 0) return;
  await transaction.query(sql`
    update import_row t set findings = t.findings || jsonb_build_array(f.finding)
    from jsonb_to_recordset(${JSON.stringify(findings)}::jsonb) as f (id uuid, finding jsonb) where t.id = f.id`);
}
