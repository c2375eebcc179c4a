import type { LocalDate } from '../../../platform/calendar.js';
import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { sql } from '../../../platform/database/sql.js';
import { DiplomaStatus } from '../../workforce/index.js';
import { isSame, isUnset, type Value } from '../kinds/cell.js';
import { FaultCode } from '../kinds/fault.js';
import type { PlainRecord, RecordField, RecordKind } from '../kinds/record-kind.js';
import { ConflictRule, RowOutcome } from './import.enums.js';
import { OWN_ENTRY, type Said } from './record-source.entity.js';
import type { RunSettings } from './run-facts.js';
import { claimedFields, storedValue } from './source-claims.js';
import type { StagedRow } from './staged-row.js';

/** What a source says of a stored record. */
interface Claim {
  readonly recordId: string;
  readonly source: string;
  readonly asOf: LocalDate;
  readonly isOrigin: boolean;
  readonly said: Said;
  readonly settled: Said;
}

/** A field in which a row contradicts who told the stored value; null where nobody is known who did. */
interface Contested {
  readonly field: RecordField;
  readonly holder: Claim | null;
}

/**
 * What the same source said of an earlier day, it may change; what another said is a conflict, field by field.
 * One that was decided before is told, as long as neither side says something new.
 */
export async function judgeConflicts(
  transaction: BulkTransaction,
  kind: RecordKind,
  rows: readonly StagedRow[],
  settings: Pick<RunSettings, 'source' | 'asOf'>,
): Promise<void> {
  const differing = rows.filter(
    ({ outcome, before }) =>
      before !== null && outcome !== RowOutcome.EQUAL && outcome !== RowOutcome.CREATED,
  );
  if (differing.length === 0) return;
  const claims = Map.groupBy(
    await transaction.query<Claim>(sql`
      select record_id as "recordId", source, as_of as "asOf", is_origin as "isOrigin", said, settled
      from record_source where record_id = any(${differing.map(({ recordId }) => recordId)}::uuid[])`),
    ({ recordId }) => recordId,
  );
  for (const row of differing) {
    const own = claims.get(row.recordId ?? '') ?? [];
    const contested = contestedFields(kind, row, own, settings);
    const holders = contested.flatMap(({ holder }) => holder ?? []);
    const [newest] = holders.sort((a, b) => (a.asOf > b.asOf ? -1 : 1));
    const told = contested.length === 0 ? own.find(({ isOrigin }) => isOrigin) : newest;
    row.presentSource = told?.source ?? null;
    row.presentAsOf = told?.asOf ?? null;
    const claim = own.find(({ source }) => source === settings.source);
    const isDecided = contested.length > 0 && isSettled(contested, row, claim);
    if (isDecided) tellSettled(row, contested);
    resolve(kind, row, contested, { asOf: settings.asOf, isDecided });
  }
}

/** A conflict is decided field by field: what nobody contradicts is written, whatever holds in the rest. */
function resolve(
  kind: RecordKind,
  row: StagedRow,
  contested: readonly Contested[],
  { asOf, isDecided }: { readonly asOf: LocalDate; readonly isDecided: boolean },
): void {
  const rule = row.resolution;
  const isOpen =
    contested.length > 0 &&
    (rule === null ||
      (rule === ConflictRule.AS_BEFORE && !isDecided) ||
      (rule === ConflictRule.NEWER && contested.some(({ holder }) => holder === null)));
  row.outcome = isOpen ? RowOutcome.CONFLICTING : RowOutcome.CHANGED;
  if (isOpen || rule === null || rule === ConflictRule.INCOMING) return;
  const kept = contested.filter(
    ({ holder }) => rule !== ConflictRule.NEWER || asOf <= (holder?.asOf ?? asOf),
  );
  if (kept.length === 0) return;
  row.told = Object.fromEntries(kept.map(({ field }) => [field.name, storedValue(row.record, field)]));
  row.record = kept.reduce((record, { field }) => keeping(record, row.before, field), row.record);
  if (differingFields(kind, row).length === 0) row.outcome = RowOutcome.EQUAL;
}

/** A record that holds in one field what another one does. */
function keeping(record: PlainRecord | null, before: PlainRecord | null, field: RecordField): PlainRecord {
  const [first = '', second] = field.property.split('.');
  const value = storedValue(before, field);
  return {
    ...record,
    [first]: second === undefined ? value : { ...(record?.[first] as PlainRecord), [second]: value },
  };
}

/** The fields of a row that say something else than what is stored. */
function differingFields(kind: RecordKind, row: StagedRow): RecordField[] {
  return claimedFields(kind).filter((field) => {
    const value = storedValue(row.record, field);
    return value !== null && !isSame(value, storedValue(row.before, field));
  });
}

function contestedFields(
  kind: RecordKind,
  row: StagedRow,
  claims: readonly Claim[],
  { source, asOf }: Pick<RunSettings, 'source' | 'asOf'>,
): Contested[] {
  return differingFields(kind, row).flatMap((field) => {
    const present = storedValue(row.before, field);
    const holder = holderOf(field, present, claims);
    // A period without an end goes on: that is something.
    const isUnknown = isUnset(present) && field.property !== 'during.to';
    // The name of a source in place of a document says that none was known; a diploma only reported waits for more.
    const isPlaceholder = field.name === 'document' && claims.some((claim) => claim.source === present);
    const isFree =
      (isUnknown && holder === null) ||
      isPlaceholder ||
      (field.name === 'status' && present === DiplomaStatus.REPORTED);
    const isOwn = holder !== null && holder.source === source && holder.asOf <= asOf;
    return isFree || isOwn ? [] : [{ field, holder }];
  });
}

/**
 * Who told the stored value: the origin of the record, else who said so last, else the origin for want of
 * anybody. That something is not known, only somebody says who took it away.
 */
function holderOf({ name, property }: RecordField, present: Value, claims: readonly Claim[]): Claim | null {
  const origin = claims.find(({ isOrigin }) => isOrigin) ?? null;
  const saying = claims.filter(({ said }) => name in said && isSame(said[name] as Value, present));
  if (present === null && property !== 'during.to')
    return saying.find(({ source }) => source === OWN_ENTRY) ?? null;
  if (origin !== null && saying.includes(origin)) return origin;
  return saying.sort((a, b) => (a.asOf > b.asOf ? -1 : 1))[0] ?? origin;
}

/** Whether the same was decided before: the source says what it said, and what is stored is what held then. */
function isSettled(contested: readonly Contested[], row: StagedRow, claim: Claim | undefined): boolean {
  return (
    claim !== undefined &&
    contested.every(
      ({ field }) =>
        field.name in claim.settled &&
        isSame(claim.settled[field.name] as Value, storedValue(row.before, field)) &&
        isSame(claim.said[field.name] as Value, storedValue(row.record, field)),
    )
  );
}

function tellSettled(row: StagedRow, contested: readonly Contested[]): void {
  for (const { field, holder } of contested) {
    const given = row.values[field.name] ?? null;
    row.findings.push({
      field: field.name,
      code: FaultCode.CONFLICT_SETTLED,
      given: given === null ? null : field.type.write(given),
      expected: holder?.source ?? null,
    });
  }
}
