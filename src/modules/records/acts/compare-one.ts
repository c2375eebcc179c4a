import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { tableName } from '../../../platform/database/row-reader.js';
import { sql } from '../../../platform/database/sql.js';
import type { DomainError } from '../../../platform/errors.js';
import type { Context } from '../../../platform/graphql/context.js';
import { LocalText } from '../../../platform/i18n/local-text.js';
import { Unit } from '../../organization/index.js';
import { recordRefused } from '../errors.js';
import { checkBirths } from '../imports/birth-checks.js';
import { completeRecords, resolveRecords } from '../imports/complete-records.js';
import { storedParents } from '../imports/complete-units.js';
import { checkFacts, checkMerged } from '../imports/fact-checks.js';
import { faultText } from '../imports/fault-text.js';
import { checkPeriods, readRanks } from '../imports/history-checks.js';
import { RowOutcome } from '../imports/import.enums.js';
import { identityOf, matchRecords } from '../imports/match-records.js';
import { checkPredicates } from '../imports/predicate-checks.js';
import { presentRecords } from '../imports/present-records.js';
import { checkReach } from '../imports/reach-checks.js';
import { OWN_ENTRY } from '../imports/record-source.entity.js';
import { References } from '../imports/references.js';
import { checkParameters } from '../imports/requirement-checks.js';
import type { RunFacts } from '../imports/run-facts.js';
import { fault, type StagedRow } from '../imports/staged-row.js';
import { type Value, type Values } from '../kinds/cell.js';
import { type Fault, FaultCode } from '../kinds/fault.js';
import {
  type PlainRecord,
  type RecordField,
  type RecordKind,
  refersTo,
  toValues,
} from '../kinds/record-kind.js';
import { checkAct } from './act-checks.js';

/** A record that an act is about to write. */
export interface Proposal {
  readonly values: Values;
  /** Whether an open appointment of the person ends where this one begins. */
  readonly isEndingPrevious: boolean;
  /** The stored record that is corrected, and the fields that become unknown; null for a new one. */
  readonly correcting: { readonly stored: PlainRecord; readonly cleared: readonly RecordField[] } | null;
}

export interface Compared {
  readonly row: StagedRow;
  /** Stored records whose period ends where this one begins. */
  readonly closings: readonly StagedRow[];
}

/** Compares one record with what is stored, by the same rules as the rows of an import. */
export async function compareOne(
  context: Context,
  transaction: BulkTransaction,
  kind: RecordKind,
  { values, isEndingPrevious, correcting }: Proposal,
): Promise<Compared> {
  const { principal, today } = context;
  const references = new References(transaction);
  const stored = correcting?.stored ?? null;
  const former = correcting === null ? {} : await valuesOf(kind, references, correcting.stored);
  const row = rowOf(former, values, correcting);
  const { unit = row.values['code'], parent } = row.values;
  const agencies = await transaction.query<{ id: string }>(
    sql`select id from ${tableName(Unit)} where agency_id = id`,
  );
  const facts: RunFacts = {
    settings: {
      id: '',
      source: OWN_ENTRY,
      asOf: today,
      isClosingOpenPeriods: isEndingPrevious,
      today,
      reachedUnits: principal.everyRecord ? null : principal.unitIds,
      own: null,
    },
    references,
    files: new Map(),
    agencies: new Set(agencies.map(({ id }) => id)),
    parents: new Map(typeof parent === 'string' ? [[String(unit), parent]] : []),
    storedParents: await storedParents(transaction),
    ranks: await readRanks(transaction),
    sanctions: new Map(),
    employments: new Map(),
  };
  for (const { name, isRequired } of kind.fields)
    if (isRequired && !(name in row.values)) fault(row, name, FaultCode.REQUIRED);
  if (row.faults.length > 0) return { row, closings: [] };
  await resolveRecords(kind, [row], facts);
  await completeRecords(kind, [row], facts);
  checkFacts(kind, row, facts);
  if (row.faults.length > 0) return { row, closings: [] };
  const present = await presentRecords(transaction, kind, [row]);
  if (stored === null) await matchRecords(transaction, kind, [row], present, facts);
  else replace(kind, row, stored, present);
  checkMerged(kind, row);
  await checkParameters(transaction, kind, [row], facts);
  await checkPredicates(transaction, kind, [row]);
  await checkBirths(transaction, kind, [row]);
  await checkReach(transaction, kind, [row], facts);
  const closings = await checkPeriods(transaction, kind, [row], present, facts);
  await checkAct(context, transaction, kind, row, { present, facts });
  return { row, closings };
}

/** A correction says everything that is stored and not said otherwise. */
function rowOf(former: Values, values: Values, correcting: Proposal['correcting']): StagedRow {
  const cleared = Object.fromEntries(
    (correcting?.cleared ?? []).map(({ name }): [string, Value] => [name, null]),
  );
  const said = Object.entries({ ...former, ...values, ...cleared }).filter(([, value]) => value !== null);
  return {
    id: '',
    fileId: '',
    number: 0,
    part: 0,
    values: Object.fromEntries(said) as Values,
    faults: [],
    findings: [],
    resolution: null,
    record: null,
    before: null,
    recordId: (correcting?.stored['id'] ?? null) as string | null,
    personId: null,
    outcome: RowOutcome.CREATED,
    presentSource: null,
    presentAsOf: null,
    told: null,
  };
}

/** What a stored record says, with codes for what it refers to. */
export async function valuesOf(
  kind: RecordKind,
  references: References,
  stored: PlainRecord,
): Promise<Values> {
  for (const { property, type } of kind.fields) {
    const reference = refersTo(property, type);
    const id = stored[property];
    if (reference !== null && typeof id === 'string') await references.load(reference, 'id', [id]);
  }
  return toValues(kind, stored, (reference, id) => references.byId(reference, id)?.code ?? null);
}

/** No other record of the subject may be the same one. */
function replace(
  kind: RecordKind,
  row: StagedRow,
  stored: PlainRecord,
  present: ReadonlyMap<string, PlainRecord>,
): void {
  const id = String(stored['id']);
  row.record = { ...stored, ...row.record, id };
  row.before = stored;
  row.recordId = id;
  row.outcome = RowOutcome.CHANGED;
  const identity = identityOf(kind, row.record);
  const isTaken = [...present].some(
    ([other, record]) => other !== id && identityOf(kind, record) === identity,
  );
  if (isTaken)
    row.faults.push({
      field: kind.identity[0] ?? null,
      code: FaultCode.RECORD_TAKEN,
      given: null,
      expected: null,
    });
}

/** RECORD_REFUSED for a fault, with the path of what it is about. */
export function refusedBy(fault: Fault, argument: string): DomainError {
  const { code, expected } = fault;
  return recordRefused({ argument, fault: code, expected, reason: faultReason(fault) });
}

export function faultReason(fault: Fault): LocalText {
  return new LocalText((language) => faultText(fault, language));
}
