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
  const cuts = ended.flatMap(({ record, before }) => cutDays(kind, record, before) ?? []);
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

/** Appointments of today after which a position has more holders than seats, by what is stored and told. */
async function findTakenSeats(transaction: BulkTransaction, { id, today }: RunSettings): Promise<void> {
  const rowsOf = (kind: RecordKindName) => sql`
    select * from import_row r where r.run_id = ${id} and r.kind = ${kind} and not r.is_left_out
      and r.outcome = any(${MAY_WRITE}::text[])`;
  const covers = sql`daterange((r.record #>> '{during,from}')::date, (r.record #>> '{during,to}')::date) @> ${today}::date`;
  const found = await transaction.query<{ id: string; code: string }>(sql`
    with told as (
      select r.id, r.record_id, r.part, (r.record ->> 'position')::uuid as position, r.person_id as employee,
        r.values ->> 'position' as code, ${covers} as held
      from (${rowsOf(RecordKindName.APPOINTMENT)}) r),
    held as (
      select a.position_id as position, a.employee_id as employee from ${tableName(Appointment)} a
      where a.during @> ${today}::date and a.position_id in (select position from told where held)
        and a.id not in (select record_id from told)
        and exists (select from ${tableName(Employment)} e where e.employee_id = a.employee_id and e.during @> ${today}::date)
      union select position, employee from told where held),
    seats as (
      select position, max(required) as required from (
        select (r.record ->> 'position')::uuid as position, (r.record ->> 'required')::integer as required
        from (${rowsOf(RecordKindName.FORMATION)}) r where ${covers}
        union all
        select f.position_id, f.required from ${tableName(FormationDecree)} f
        where f.during @> ${today}::date and f.id not in (select record_id from (${rowsOf(RecordKindName.FORMATION)}) r)) s
      group by position)
    select t.id, t.code from told t join seats s on s.position = t.position
    where t.held and t.part >= 0 and s.required > 0
      and (select count(*) from held h where h.position = t.position) > s.required`);
  await store(
    transaction,
    found.map((row) => ({
      id: row.id,
      finding: { field: 'position', code: FaultCode.SEAT_TAKEN, given: row.code, expected: today },
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
