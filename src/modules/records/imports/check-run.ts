import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { tableName } from '../../../platform/database/row-reader.js';
import { sql } from '../../../platform/database/sql.js';
import { Unit } from '../../organization/index.js';
import { isSame } from '../kinds/cell.js';
import { CHECKS, READ_FINDINGS } from '../kinds/fault.js';
import { type PlainRecord, type RecordKind, RecordKindName } from '../kinds/record-kind.js';
import { alikeRecords } from './alike-records.js';
import { checkBirths } from './birth-checks.js';
import { completeRecords, resolveRecords } from './complete-records.js';
import { storedParents } from './complete-units.js';
import { checkFacts, checkMerged } from './fact-checks.js';
import { addClosingFindings, addFindings } from './findings.js';
import { checkPeriods, periodsOf, readRanks } from './history-checks.js';
import { RowOutcome } from './import.enums.js';
import { matchRecords } from './match-records.js';
import { checkPredicates } from './predicate-checks.js';
import { isAsStored, presentRecords } from './present-records.js';
import { checkReach } from './reach-checks.js';
import { References } from './references.js';
import { checkParameters } from './requirement-checks.js';
import type { RunFacts, RunSettings } from './run-facts.js';
import { addRunFindings } from './run-findings.js';
import {
  CLOSING,
  comparedOf,
  kindsOfRun,
  periodOf,
  type StagedRow,
  stagedRows,
  storeChecked,
  storeClosings,
} from './staged-row.js';
import { addWithdrawnFindings } from './withdrawn-findings.js';

export interface RunCounts {
  readonly created: number;
  readonly changed: number;
  readonly equal: number;
  readonly conflicting: number;
  readonly refused: number;
}

/**
 * Compares every row of a run with what is stored, kind by kind, and stores what applying would do. References
 * are resolved over the whole run, whatever the order of its files.
 */
export async function checkRun(transaction: BulkTransaction, settings: RunSettings): Promise<RunCounts> {
  await transaction.query(sql`delete from import_row where run_id = ${settings.id} and part = ${CLOSING}`);
  const facts: RunFacts = {
    settings,
    references: new References(transaction),
    files: await filesIn(transaction, settings.id),
    agencies: await agenciesIn(transaction),
    parents: await parentsIn(transaction, settings.id),
    storedParents: await storedParents(transaction),
    ranks: await readRanks(transaction),
    sanctions: new Map(),
    employments: new Map(),
  };
  for (const kind of await kindsOfRun(transaction, settings.id)) await checkKind(transaction, kind, facts);
  await addRunFindings(transaction, settings);
  return countRows(transaction, settings.id);
}

async function checkKind(transaction: BulkTransaction, kind: RecordKind, facts: RunFacts): Promise<void> {
  const rows = await stagedRows(transaction, facts.settings.id, kind.name);
  const former = new Map(rows.map((row) => [row.id, { ...row }]));
  for (const row of rows) forget(row);
  const usable = rows.filter(({ faults }) => faults.length === 0);
  await resolveRecords(kind, usable, facts);
  await completeRecords(kind, usable, facts);
  for (const row of usable) checkFacts(kind, row, facts);
  const sound = usable.filter(({ faults }) => faults.length === 0);
  const present = await presentRecords(transaction, kind, sound);
  const alike = await alikeRecords(transaction, kind, sound, present, facts.settings.source);
  for (const row of sound) forgetDecision(row, former.get(row.id), present);
  await matchRecords(transaction, kind, sound, present, facts, alike);
  for (const row of sound) checkMerged(kind, row);
  await checkParameters(transaction, kind, sound, facts);
  await checkPredicates(transaction, kind, sound);
  await checkBirths(transaction, kind, sound);
  await checkReach(transaction, kind, sound, facts);
  if (kind.name === RecordKindName.SANCTION) facts.sanctions = periodsOf(sound);
  if (kind.name === RecordKindName.EMPLOYMENT) facts.employments = periodsOf(sound);
  const closings = await checkPeriods(transaction, kind, sound, present, facts);
  await addFindings(transaction, kind, sound, facts);
  await addClosingFindings(transaction, sound, closings, facts.settings);
  await addWithdrawnFindings(transaction, kind, sound);
  decide(kind, rows, facts);
  await storeChecked(
    transaction,
    rows.filter((row) => {
      const before = former.get(row.id);
      return before === undefined || !isSame({ ...comparedOf(row) }, { ...comparedOf(before) });
    }),
  );
  await storeClosings(transaction, { runId: facts.settings.id, kind: kind.name }, closings);
}

/** What an earlier comparison said; the id that it gave to a new record stays. */
function forget(row: StagedRow): void {
  row.faults = row.faults.filter(({ code }) => !CHECKS.has(code));
  row.findings = row.findings.filter(({ code }) => READ_FINDINGS.has(code));
  Object.assign(row, {
    record: null,
    before: null,
    personId: null,
    presentSource: null,
    presentAsOf: null,
    told: null,
  });
}

/** A conflict is decided for the values that were shown; where others are stored by now, it is open again. */
function forgetDecision(
  row: StagedRow,
  former: StagedRow | undefined,
  present: ReadonlyMap<string, PlainRecord>,
): void {
  const { before = null, recordId = null } = former ?? {};
  if (row.resolution === null || before === null) return;
  const stored = present.get(recordId ?? '');
  if (stored === undefined || !isAsStored(before, stored)) row.resolution = null;
}

function decide(kind: RecordKind, rows: readonly StagedRow[], { references }: RunFacts): void {
  for (const row of rows) {
    if (row.faults.length > 0)
      Object.assign(row, { outcome: RowOutcome.REFUSED, record: null, before: null });
    // Only what will be there may be referred to by what comes later.
    if (row.outcome === RowOutcome.CREATED) addReference(kind, row, references);
  }
  const kept = new Set(
    rows.flatMap(({ outcome, values }) => (outcome === RowOutcome.REFUSED ? [] : [values['code']])),
  );
  for (const { outcome, values } of rows)
    if (outcome === RowOutcome.REFUSED && !kept.has(values['code']))
      references.forgetNew(kind.name, values['code']);
}

function addReference({ name }: RecordKind, { record, recordId }: StagedRow, references: References): void {
  if (record === null || recordId === null) return;
  const text = (property: string) => (record[property] ?? null) as string | null;
  const common = { id: recordId, office: null, birthDate: null, during: periodOf(record), isNew: true };
  if (name === RecordKindName.EMPLOYEE)
    references.add('employee', {
      ...common,
      code: String(record['nip']),
      agency: text('agency'),
      birthDate: text('birthDate'),
    });
  else if (name === RecordKindName.POSITION)
    references.add('position', { ...common, code: String(record['code']), agency: text('agency') });
  else if (name === RecordKindName.COMPETENCY)
    references.add('competency', { ...common, code: String(record['code']), agency: null });
}

async function filesIn(transaction: BulkTransaction, runId: string): Promise<ReadonlyMap<string, string>> {
  const found = await transaction.query<{ id: string; name: string }>(
    sql`select id, name from import_file where run_id = ${runId}`,
  );
  return new Map(found.map(({ id, name }) => [id, name]));
}

async function agenciesIn(transaction: BulkTransaction): Promise<Set<string>> {
  const found = await transaction.query<{ id: string }>(
    sql`select id from ${tableName(Unit)} where agency_id = id`,
  );
  return new Set(found.map(({ id }) => id));
}

/** The unit above each unit, as the run says it last. */
async function parentsIn(transaction: BulkTransaction, runId: string): Promise<ReadonlyMap<string, string>> {
  const found = await transaction.query<{ unit: string; parent: string }>(sql`
    select distinct on (values ->> 'unit') values ->> 'unit' as unit, values ->> 'parent' as parent
    from import_row where run_id = ${runId} and kind = ${RecordKindName.UNIT_PARENT} and not is_left_out and values ->> 'parent' is not null
    order by values ->> 'unit', values ->> 'from' desc`);
  return new Map(found.map(({ unit, parent }) => [unit, parent]));
}

/** Rows of the files by what becomes of them; of a row with several records the gravest counts. */
export async function countRows(transaction: BulkTransaction, runId: string): Promise<RunCounts> {
  const found = await transaction.query<{ outcome: RowOutcome; count: number }>(sql`
    select outcome, count(*) as count from (
      select distinct on (file_id, number) outcome from import_row where run_id = ${runId}
      order by file_id, number, array_position(${GRAVEST_FIRST}::text[], outcome)
    ) t group by outcome`);
  const count = (outcome: RowOutcome) => Number(found.find((row) => row.outcome === outcome)?.count ?? 0);
  return {
    created: count(RowOutcome.CREATED),
    changed: count(RowOutcome.CHANGED),
    equal: count(RowOutcome.EQUAL),
    conflicting: count(RowOutcome.CONFLICTING),
    refused: count(RowOutcome.REFUSED),
  };
}

const GRAVEST_FIRST = [
  RowOutcome.REFUSED,
  RowOutcome.CONFLICTING,
  RowOutcome.CREATED,
  RowOutcome.CHANGED,
  RowOutcome.EQUAL,
];
