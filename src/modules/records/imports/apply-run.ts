import { beyondReach } from '../../../platform/database/beyond-reach.js';
import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { sql } from '../../../platform/database/sql.js';
import { runRefusesRows } from '../errors.js';
import { FaultCode } from '../kinds/fault.js';
import { recordKinds } from '../kinds/index.js';
import { type PlainRecord, type RecordKind, RecordKindName } from '../kinds/record-kind.js';
import { checkRun, countRows, type RunCounts } from './check-run.js';
import { resolveBy } from './conflicts.js';
import { type ConflictRule, ImportStatus, RowOutcome } from './import.enums.js';
import { placeInOffices } from './offices.js';
import { lockRecords } from './record-lock.js';
import type { RunSettings } from './run-facts.js';
import { keepSources } from './run-sources.js';
import { kindsOfRun } from './staged-row.js';
import { insertRecords, updateRecords } from './write-records.js';

const TYPE_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  recordKinds.map(({ name, entity }) => [name, entity.name]),
);

/** Who has a run applied or taken back. */
export interface ImportAct {
  readonly name: string;
  readonly subject: string;
  readonly roles: readonly string[];
  readonly requestId: string;
  readonly reason: string | null;
}

export interface Application {
  readonly act: ImportAct;
  /** For conflicts that are not resolved singly. */
  readonly rule: ConflictRule | null;
  /** Without the rows that are refused or in conflict. */
  readonly isPartial: boolean;
}

/**
 * Writes the records of a run, all or none. Records are compared again first: where another outcome is found
 * than the dry run told, nothing is written and the new outcome is stored.
 * @throws IMPORT_ROWS_OPEN where rows are refused or in conflict.
 */
export async function applyRun(
  transaction: BulkTransaction,
  settings: RunSettings,
  { act, rule, isPartial }: Application,
): Promise<'APPLIED' | 'CHANGED_SINCE'> {
  await lockRecords(transaction);
  const told = await digestOf(transaction, settings.id);
  const found = await checkRun(transaction, settings);
  if ((await digestOf(transaction, settings.id)) !== told) {
    await storeCounts(transaction, settings.id, found, ImportStatus.CHECKED);
    return 'CHANGED_SINCE';
  }
  if (!isPartial) await refuseOpen(transaction, settings.id, rule === null ? OPEN : [RowOutcome.REFUSED]);
  if (rule !== null && (await resolveBy(transaction, settings, rule))) await checkRun(transaction, settings);
  if (!isPartial) await refuseOpen(transaction, settings.id, OPEN);
  const { refused, conflicting } = await countRows(transaction, settings.id);
  if (refused + conflicting > 0) await leaveOutOpenRows(transaction, settings);
  const kinds = await kindsOfRun(transaction, settings.id);
  await beyondReach(transaction, async () => {
    for (const kind of kinds) await writeKind(transaction, kind, settings.id);
    if (kinds.some(({ name }) => name === RecordKindName.UNIT_PARENT))
      await placeInOffices(transaction, settings.today);
    await keepSources(transaction, settings, kinds);
  });
  await auditRows(transaction, settings.id, act, 'APPLY');
  const counts = await countRows(transaction, settings.id);
  await storeCounts(transaction, settings.id, counts, ImportStatus.APPLIED);
  await transaction.query(
    sql`update import_run set applied_at = now(), applied_by = ${act.subject} where id = ${settings.id}`,
  );
  return 'APPLIED';
}

const OPEN = [RowOutcome.REFUSED, RowOutcome.CONFLICTING];
/** Rows that stand in the way are named so many times. */
const MAX_EXAMPLES = 20;

/** @throws IMPORT_ROWS_OPEN where rows have one of these outcomes, with the first of them. */
async function refuseOpen(
  transaction: BulkTransaction,
  runId: string,
  outcomes: readonly RowOutcome[],
): Promise<void> {
  const { refused, conflicting } = await countRows(transaction, runId);
  const counts = { [RowOutcome.REFUSED]: refused, [RowOutcome.CONFLICTING]: conflicting };
  if (outcomes.every((outcome) => counts[outcome as keyof typeof counts] === 0)) return;
  const rows = await transaction.query<{ text: string }>(sql`
    select f.name || ', ' || r.number || ': ' || coalesce(r.faults -> 0 ->> 'code', r.outcome) as text
    from import_row r join import_file f on f.id = r.file_id
    where r.run_id = ${runId} and r.outcome = any(${outcomes}::text[]) order by f.name, r.number limit ${MAX_EXAMPLES}`);
  throw runRefusesRows({ refused, conflicting, examples: rows.map(({ text }) => text) });
}

/** What would become of every row, and of what is stored now, in short. */
async function digestOf(transaction: BulkTransaction, runId: string): Promise<string | null> {
  const [found] = await transaction.query<{ digest: string | null }>(sql`
    select md5(string_agg(md5(concat_ws(' ', number, part, outcome, record, before)), '' order by file_id, number, part, record_id)) as digest
    from import_row where run_id = ${runId}`);
  return found?.digest ?? null;
}

/**
 * Leaves out every part of a row that is refused or in conflict, and compares the rest again without it, until
 * nothing more is refused: what leans on a row that is left out is left out as well.
 */
async function leaveOutOpenRows(transaction: BulkTransaction, settings: RunSettings): Promise<void> {
  for (;;) {
    const left = await transaction.query(sql`
      update import_row r set is_left_out = true,
        outcome = case when r.outcome = ${RowOutcome.CONFLICTING} then r.outcome else ${RowOutcome.REFUSED} end,
        faults = case when r.faults <> '[]' or r.outcome = ${RowOutcome.CONFLICTING} then r.faults
          else ${JSON.stringify([{ field: null, code: FaultCode.ROW_REFUSED, given: null, expected: null }])}::jsonb end
      from (
        select distinct file_id, number from import_row where run_id = ${settings.id} and not is_left_out
          and outcome = any(${[RowOutcome.REFUSED, RowOutcome.CONFLICTING]}::text[])) o
      where r.run_id = ${settings.id} and r.file_id = o.file_id and r.number = o.number and not r.is_left_out
      returning r.id`);
    if (left.length === 0) return;
    await checkRun(transaction, settings);
  }
}

async function writeKind(transaction: BulkTransaction, kind: RecordKind, runId: string): Promise<void> {
  const rows = await transaction.query<{ outcome: RowOutcome; record: PlainRecord }>(sql`
    select outcome, record from import_row
    where run_id = ${runId} and kind = ${kind.name} and not is_left_out
      and outcome = any(${[RowOutcome.CREATED, RowOutcome.CHANGED]}::text[])
    order by number, part`);
  const records = (outcome: RowOutcome) =>
    rows.flatMap((row) => (row.outcome === outcome ? [row.record] : []));
  await updateRecords(transaction, kind, records(RowOutcome.CHANGED));
  await insertRecords(transaction, kind, records(RowOutcome.CREATED));
}

/** An id of version 7, made by the database: ids of the audit log are in the order of its entries. */
const IN_ORDER_OF_TIME = sql`
  (lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0') || '7' || substr(md5(r.id::text || random()), 1, 3)
    || '8' || substr(md5(random()::text || r.id), 1, 15))::uuid`;

/** Writes into the audit log what becomes of each record; a run is an act like any other. */
export async function auditRows(
  transaction: BulkTransaction,
  runId: string,
  { name, subject, roles, requestId, reason }: ImportAct,
  direction: 'APPLY' | 'TAKE_BACK',
): Promise<void> {
  const isForward = direction === 'APPLY';
  await transaction.query(sql`
    insert into audit_event (id, at, request_id, subject, roles, people, act, reason, change, record_type, record_id, before, after)
    select ${IN_ORDER_OF_TIME}, now(), ${requestId}::uuid, ${subject}, ${roles}::text[],
      case when r.person_id is null then '{}' else array[r.person_id] end, ${name}, ${reason},
      case when r.outcome = ${RowOutcome.CHANGED} then 'CHANGED' else ${isForward ? 'CREATED' : 'REMOVED'} end,
      t.type, r.record_id, ${isForward ? sql`r.before` : sql`r.record`},
      ${isForward ? sql`r.record` : sql`r.before`}
    from import_row r join unnest(${Object.keys(TYPE_NAMES)}::text[], ${Object.values(TYPE_NAMES)}::text[]) as t (kind, type)
      on t.kind = r.kind
    where r.run_id = ${runId} and not r.is_left_out and r.outcome = any(${[RowOutcome.CREATED, RowOutcome.CHANGED]}::text[])`);
}

export async function storeCounts(
  transaction: BulkTransaction,
  runId: string,
  { created, changed, equal, conflicting, refused }: RunCounts,
  status: ImportStatus,
): Promise<void> {
  await transaction.query(sql`
    update import_run set created = ${created}, changed = ${changed}, equal = ${equal}, conflicting = ${conflicting},
      refused = ${refused}, status = ${status}, status_since = now(), version = version + 1, failure = null
    where id = ${runId}`);
}
