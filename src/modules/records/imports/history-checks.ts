import { v7 } from 'uuid';
import type { Period } from '../../../platform/calendar.js';
import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { tableName } from '../../../platform/database/row-reader.js';
import { sql } from '../../../platform/database/sql.js';
import { ScaleStep } from '../../organization/index.js';
import { Employee } from '../../workforce/index.js';
import { FaultCode } from '../kinds/fault.js';
import { kindNamed } from '../kinds/index.js';
import { type PlainRecord, type RecordKind, RecordKindName } from '../kinds/record-kind.js';
import { RowOutcome } from './import.enums.js';
import { recordsWhere } from './present-records.js';
import type { PeriodsByPerson, Ranks, RunFacts } from './run-facts.js';
import { fault, periodOf, placeOf, type StagedRow } from './staged-row.js';

export async function readRanks(transaction: BulkTransaction): Promise<Ranks> {
  const steps = await transaction.query<{ code: string; ordinal: number; family: string | null }>(
    sql`select distinct on (code) code, ordinal, family from ${tableName(ScaleStep)} where scale = 'RANK' order by code, version desc`,
  );
  return new Map(steps.map((step) => [step.code, step]));
}

/** The periods that rows tell of, by person. */
export function periodsOf(rows: readonly StagedRow[]): PeriodsByPerson {
  const periods = rows.flatMap(({ personId, record }) => {
    const period = periodOf(record);
    return personId === null || period === null ? [] : [{ personId, period }];
  });
  return new Map(
    [...Map.groupBy(periods, ({ personId }) => personId)].map(([person, own]) => [
      person,
      own.map(({ period }) => period),
    ]),
  );
}

/** A row, or a stored record that no row tells of, in the history of one subject. */
interface Entry {
  readonly row: StagedRow | null;
  readonly id: string;
  readonly record: PlainRecord;
  period: Period;
}

/** Kinds whose open periods end where the next begins, where that is asked. */
const CLOSED_WHERE_ASKED: ReadonlySet<RecordKindName> = new Set([
  RecordKindName.APPOINTMENT,
  RecordKindName.EMPLOYMENT,
]);

/**
 * Compares the periods of each subject with each other. Where one follows another, an open end is the beginning
 * of the next. Returns the rows that end stored records.
 */
export async function checkPeriods(
  transaction: BulkTransaction,
  kind: RecordKind,
  rows: readonly StagedRow[],
  present: ReadonlyMap<string, PlainRecord>,
  facts: RunFacts,
): Promise<StagedRow[]> {
  if (kind.exclusive === null) return [];
  const told = new Set(rows.map(({ recordId }) => recordId));
  // In an open conflict the present values stay.
  const entries: Entry[] = rows
    .filter(({ faults }) => faults.length === 0)
    .flatMap((row) =>
      row.outcome !== RowOutcome.CONFLICTING
        ? entryOf(row, row.recordId ?? '', row.record)
        : entryOf(null, row.recordId ?? '', row.before),
    );
  for (const [id, record] of present) if (!told.has(id)) entries.push(...entryOf(null, id, record));
  const histories = [...Map.groupBy(entries, ({ record }) => subjectOf(kind, record)).values()].map(
    (history) => history.sort((a, b) => (a.period.from < b.period.from ? -1 : 1)),
  );
  const isClosing =
    kind.isSuccession || (facts.settings.isClosingOpenPeriods && CLOSED_WHERE_ASKED.has(kind.name));
  const closings: StagedRow[] = [];
  for (const history of histories) {
    if (isClosing) closings.push(...close(history));
    refuseOverlaps(history);
  }
  if (kind.name === RecordKindName.RANK) {
    await refuseOtherKinds(transaction, rows, facts);
    await refuseFalls(transaction, histories, facts);
  }
  const refused = new Set(rows.flatMap((row) => (row.faults.length > 0 ? [placeOf(row)] : [])));
  return closings.filter((row) => !refused.has(placeOf(row)));
}

function entryOf(row: StagedRow | null, id: string, record: PlainRecord | null): Entry[] {
  const period = periodOf(record);
  // A second row that says the same is no second period.
  if (
    record === null ||
    period === null ||
    (row !== null && row.before === null && row.outcome === RowOutcome.EQUAL)
  )
    return [];
  return [{ row, id, record, period }];
}

function subjectOf({ exclusive, fields }: RecordKind, record: PlainRecord): string {
  return JSON.stringify(
    (exclusive ?? []).map(
      (name) => record[fields.find((field) => field.name === name)?.property ?? name] ?? v7(),
    ),
  );
}

/** Ends open periods where the next begins; one that ended where the next began before ends where it begins now. */
function close(history: readonly Entry[]): StagedRow[] {
  const closings: StagedRow[] = [];
  for (const [index, entry] of history.entries()) {
    const next = history[index + 1];
    if (next === undefined || next.period.from <= entry.period.from) continue;
    const { to } = entry.period;
    const isFollowing =
      to !== null && to !== next.period.from && periodOf(next.row?.before ?? null)?.from === to;
    if (to !== null && !isFollowing) continue;
    entry.period = { from: entry.period.from, to: next.period.from };
    const record = { ...entry.record, during: entry.period };
    if (entry.row !== null) closeRow(entry.row, record);
    else if (next.row !== null) closings.push(closing(entry, next.row, record));
  }
  return closings;
}

/** A row that said nothing of the end says now what follows from the next one. */
function closeRow(row: StagedRow, record: PlainRecord): void {
  const stored = periodOf(row.before);
  row.record = record;
  if (row.outcome === RowOutcome.EQUAL && stored?.to !== periodOf(record)?.to)
    row.outcome = RowOutcome.CHANGED;
}

function closing({ id, record: before }: Entry, next: StagedRow, record: PlainRecord): StagedRow {
  return {
    id: v7(),
    fileId: next.fileId,
    number: next.number,
    part: 0,
    values: {},
    faults: [],
    findings: [],
    resolution: null,
    record,
    before,
    recordId: id,
    personId: next.personId,
    outcome: RowOutcome.CHANGED,
    presentSource: null,
    presentAsOf: null,
    told: null,
  };
}

/** Of two that overlap the row is refused, the later one where both are rows. */
function refuseOverlaps(history: readonly Entry[]): void {
  let last: Entry | undefined;
  for (const entry of history) {
    const overlaps = last !== undefined && (last.period.to === null || last.period.to > entry.period.from);
    if (!overlaps || last === undefined) last = entry;
    else {
      const refused = entry.row ?? last.row;
      const other = entry.row === null ? entry : last;
      if (refused !== null)
        fault(refused, 'from', FaultCode.PERIOD_OVERLAPS, `${other.period.from} – ${other.period.to ?? '…'}`);
      else last = entry;
    }
  }
}

/** The classes of contracts are none of tenured officials, nor their ranks of contracts: a letter was lost. */
async function refuseOtherKinds(
  transaction: BulkTransaction,
  rows: readonly StagedRow[],
  { ranks, settings }: RunFacts,
): Promise<void> {
  const people = [...new Set(rows.flatMap(({ personId }) => personId ?? []))];
  const found = await transaction.query<{ id: string; kind: string }>(sql`
    select id, kind from ${tableName(Employee)} where id = any(${people}::uuid[])
    union all
    select record_id, record ->> 'kind' from import_row
    where run_id = nullif(${settings.id}, '')::uuid and kind = ${RecordKindName.EMPLOYEE} and record_id = any(${people}::uuid[])`);
  const kinds = new Map(found.map(({ id, kind }) => [id, kind]));
  for (const row of rows) {
    const family = ranks.get(String(row.record?.['rank']))?.family ?? null;
    const kind = kinds.get(row.personId ?? '') ?? family;
    if (row.faults.length === 0 && family !== null && family !== kind)
      fault(row, 'rank', FaultCode.RANK_OF_OTHER_KIND, kind);
  }
}

/** A rank below the one before needs a sanction that runs on its first day. */
async function refuseFalls(
  transaction: BulkTransaction,
  histories: readonly (readonly Entry[])[],
  { ranks, sanctions }: RunFacts,
): Promise<void> {
  const falls = histories.flatMap((history) =>
    history.flatMap((entry, index) => {
      const before = history[index - 1];
      const rank = ranks.get(String(entry.record['rank']));
      const former = ranks.get(String(before?.record['rank']));
      const isFall =
        rank !== undefined &&
        former !== undefined &&
        rank.family === former.family &&
        rank.ordinal < former.ordinal;
      const row = entry.row ?? before?.row ?? null;
      return isFall && row !== null && row.personId !== null && row.faults.length === 0
        ? [{ row, person: row.personId, day: entry.period.from, former: String(before?.record['rank']) }]
        : [];
    }),
  );
  if (falls.length === 0) return;
  const stored = await recordsWhere(
    transaction,
    kindNamed(RecordKindName.SANCTION),
    'employee',
    falls.map(({ person }) => person),
  );
  for (const { row, person, day, former } of falls) {
    const periods = [
      ...(sanctions.get(person) ?? []),
      ...[...stored.values()].flatMap((record) =>
        record['employee'] === person ? (periodOf(record) ?? []) : [],
      ),
    ];
    const explained = periods.some(({ from, to }) => from <= day && (to === null || to >= day));
    if (!explained) fault(row, 'rank', FaultCode.RANK_BACKWARDS, former);
  }
}
