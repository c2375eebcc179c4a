import type { LocalDate } from '../../../platform/calendar.js';
import { beyondReach } from '../../../platform/database/beyond-reach.js';
import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { columnsReferringTo } from '../../../platform/database/entity-tables.js';
import { raw, sql } from '../../../platform/database/sql.js';
import { ownRecord, takeBackBlocked } from '../errors.js';
import { kindNamed } from '../kinds/index.js';
import { type PlainRecord, type RecordKind, RecordKindName } from '../kinds/record-kind.js';
import { auditRows, type ImportAct } from './apply-run.js';
import { ImportStatus, RowOutcome } from './import.enums.js';
import { placeInOffices } from './offices.js';
import { isAsStored, recordsWhere } from './present-records.js';
import { lockRecords } from './record-lock.js';
import { restoreSources } from './restore-sources.js';
import { rowsWrittenSince } from './run-sources.js';
import { kindsOfRun } from './staged-row.js';
import { deleteRecords, updateRecords } from './write-records.js';

/** What stands in the way is named so many times. */
const MAX_EXAMPLES = 20;

interface Written {
  readonly number: number;
  readonly kind: string;
  readonly outcome: RowOutcome;
  readonly recordId: string;
  readonly record: PlainRecord;
  readonly before: PlainRecord | null;
}

export interface TakingBack {
  readonly act: ImportAct;
  readonly today: LocalDate;
  /** Id of the caller as a person. */
  readonly own: string | null;
}

/**
 * Removes what a run added and restores what it changed.
 * @throws RECORD_OWN, IMPORT_TAKE_BACK_BLOCKED where something was written over its rows, or refers to them.
 */
export async function takeBackRun(
  transaction: BulkTransaction,
  runId: string,
  { act, today, own }: TakingBack,
): Promise<void> {
  await lockRecords(transaction);
  await refuseOwn(transaction, runId, own);
  const kinds = await kindsOfRun(transaction, runId);
  const written = new Map<RecordKind, Written[]>();
  for (const kind of kinds) written.set(kind, await writtenRows(transaction, runId, kind));
  const removed = new Set(
    [...written.values()]
      .flat()
      .flatMap(({ outcome, recordId }) => (outcome === RowOutcome.CREATED ? [recordId] : [])),
  );
  const blocking: string[] = [];
  const since = await rowsWrittenSince(transaction, runId);
  for (const [kind, rows] of written) {
    blocking.push(...(await writtenOver(transaction, kind, rows, since)));
    blocking.push(...(await referringTo(transaction, kind, rows, removed)));
  }
  if (blocking.length > 0)
    throw takeBackBlocked({ blocking: blocking.length, examples: blocking.slice(0, MAX_EXAMPLES) });
  await beyondReach(transaction, async () => {
    for (const kind of kinds.toReversed()) await takeBackKind(transaction, kind, written.get(kind) ?? []);
    if (written.has(kindNamed(RecordKindName.UNIT_PARENT))) await placeInOffices(transaction, today);
    await restoreSources(transaction, runId, kinds);
  });
  await auditRows(transaction, runId, act, 'TAKE_BACK');
  await transaction.query(sql`
    update import_run set status = ${ImportStatus.TAKEN_BACK}, status_since = now(), version = version + 1, failure = null
    where id = ${runId}`);
}

async function takeBackKind(
  transaction: BulkTransaction,
  kind: RecordKind,
  rows: readonly Written[],
): Promise<void> {
  await deleteRecords(
    transaction,
    kind,
    rows.flatMap(({ outcome, recordId }) => (outcome === RowOutcome.CREATED ? [recordId] : [])),
  );
  await updateRecords(
    transaction,
    kind,
    rows.flatMap(({ outcome, before }) =>
      outcome === RowOutcome.CHANGED && before !== null ? [before] : [],
    ),
  );
}

/** Nobody takes back what was written of the own record. */
async function refuseOwn(transaction: BulkTransaction, runId: string, own: string | null): Promise<void> {
  const found = await transaction.query(sql`
    select id from import_row where run_id = ${runId} and person_id = ${own}::uuid and not is_left_out
      and outcome = any(${[RowOutcome.CREATED, RowOutcome.CHANGED]}::text[]) limit 1`);
  if (found.length > 0) throw ownRecord({ argument: 'input.importRunId' });
}

function writtenRows(transaction: BulkTransaction, runId: string, { name }: RecordKind): Promise<Written[]> {
  return transaction.query<Written>(sql`
    select number, kind, outcome, record_id as "recordId", record, before from import_row
    where run_id = ${runId} and kind = ${name} and not is_left_out and outcome = any(${[RowOutcome.CREATED, RowOutcome.CHANGED]}::text[])
    order by number, part`);
}

/** Rows whose record is no longer as the run left it, or was written since, be it with the same values. */
async function writtenOver(
  transaction: BulkTransaction,
  kind: RecordKind,
  rows: readonly Written[],
  since: ReadonlySet<string>,
): Promise<string[]> {
  const present = await recordsWhere(
    transaction,
    kind,
    'id',
    rows.map(({ recordId }) => recordId),
  );
  return rows.flatMap(({ number, recordId, record }) => {
    const stored = present.get(recordId);
    const isUntouched = stored !== undefined && !since.has(recordId) && isAsStored(record, stored);
    return isUntouched ? [] : [`${kind.templates[0]}, ${number}`];
  });
}

/** Rows to whose record something refers that the run did not write. */
async function referringTo(
  transaction: BulkTransaction,
  kind: RecordKind,
  rows: readonly Written[],
  removed: ReadonlySet<string>,
): Promise<string[]> {
  const numbers = new Map(
    rows.flatMap(({ outcome, recordId, number }) =>
      outcome === RowOutcome.CREATED ? [[recordId, number] as const] : [],
    ),
  );
  if (numbers.size === 0) return [];
  const blocking: string[] = [];
  for (const { typeName, table, column } of columnsReferringTo(kind.entity)) {
    const target = raw(column);
    const found = await transaction.query<{ id: string; target: string }>(
      sql`select id, ${target} as target from ${raw(table)} where ${target} = any(${[...numbers.keys()]}::uuid[])`,
    );
    for (const { id, target: recordId } of found)
      if (!removed.has(id)) blocking.push(`${kind.templates[0]}, ${numbers.get(recordId)}: ${typeName}`);
  }
  return blocking;
}
