import { beyondReach } from '../../../platform/database/beyond-reach.js';
import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { tableOf } from '../../../platform/database/entity-tables.js';
import { statementsOf } from '../../../platform/database/manager-statements.js';
import { lockVersion, type Versioned } from '../../../platform/database/optimistic-lock.js';
import { raw, sql } from '../../../platform/database/sql.js';
import { forbidden } from '../../../platform/errors.js';
import type { Context } from '../../../platform/graphql/context.js';
import { checkedText } from '../../../platform/graphql/input-checks.js';
import { decodeUuid, type NodeTypeName } from '../../../platform/graphql/node-id.js';
import { mayReadRecord } from '../../workforce/index.js';
import { ownRecord, recordNotThere, recordThere } from '../errors.js';
import { isOfOffice } from '../imports/fact-checks.js';
import { RowOutcome } from '../imports/import.enums.js';
import { placeInOffices } from '../imports/offices.js';
import { lockForAct } from '../imports/record-lock.js';
import { fault, periodOf, type StagedRow } from '../imports/staged-row.js';
import type { Values } from '../kinds/cell.js';
import { FaultCode } from '../kinds/fault.js';
import { kindNamed } from '../kinds/index.js';
import {
  fromJsonRow,
  type PlainRecord,
  type RecordField,
  type RecordKind,
  RecordKindName,
} from '../kinds/record-kind.js';
import { RecordsPermission } from '../permissions.js';
import { ENDS_PREVIOUS, idName, inputName, REASON, recordExtras } from './act-inputs.js';
import { type Given, readValues } from './act-values.js';
import { compareOne, type Proposal, refusedBy } from './compare-one.js';
import { endPeriods, isGrowing } from './neighbouring-periods.js';

const MAX_REASON_LENGTH = 2_000;

/** Adds a record, with those of other kinds that the input tells of. A rank that it follows ends where it begins. */
export async function recordOne(context: Context, kind: RecordKind, given: Given): Promise<object> {
  const transaction = statementsOf(context.em);
  const values = await readValues(transaction, [...kind.fields, ...recordExtras(kind)], given);
  const isEndingPrevious = given[ENDS_PREVIOUS] === true;
  const record = await addRecord(context, transaction, kind, { values, isEndingPrevious, correcting: null });
  for (const { name, values: derived } of kind.derive(values))
    await addRecord(context, transaction, kindNamed(name), {
      values: derived,
      isEndingPrevious,
      correcting: null,
    });
  return record;
}

/** Adds a record, or overwrites the one that is the same. */
export async function recordOrReplace(context: Context, kind: RecordKind, given: Given): Promise<void> {
  const transaction = statementsOf(context.em);
  const values = await readValues(transaction, kind.fields, given);
  const proposal = { values, isEndingPrevious: false, correcting: null };
  await lockForAct(transaction, `${kind.name} ${values['unit'] ?? ''}`);
  const { row } = await compareOne(context, transaction, kind, proposal);
  if (row.before === null) {
    await addRecord(context, transaction, kind, proposal);
    return;
  }
  refuseFaults(kind, row);
  const stored = row.before;
  const entity = await lockVersion(
    context.em,
    kind.entity as never,
    String(stored['id']),
    Number(stored['version']),
  );
  if (entity !== null)
    await changeRecord(context, transaction, kind, {
      entity: entity as Versioned,
      stored,
      values,
      cleared: [],
    });
}

/** Adds one record whose values are known by codes. `isOwn` says that the person may be the caller. */
export async function addRecord(
  context: Context,
  transaction: BulkTransaction,
  kind: RecordKind,
  proposal: Proposal,
  isOwn = false,
): Promise<{ readonly id: string }> {
  const { values } = proposal;
  await lockForAct(transaction, `${kind.name} ${values['nip'] ?? values['unit'] ?? values['code'] ?? ''}`);
  const { row, closings } = await compareOne(context, transaction, kind, proposal);
  refuseFaults(kind, row);
  if (row.before !== null) refuseThere(kind, row, row.before);
  if (!isOwn) refuseOwn(context, row.personId);
  const created = await beyondReach(transaction, async () => {
    await endPeriods(context, kind, closings);
    const added = context.em.create(kind.entity as new () => object, withoutVersion(row.record) as never);
    await context.em.flush();
    return added;
  });
  if (kind.name === RecordKindName.UNIT_PARENT) await placeInOffices(transaction, context.today);
  return created as { readonly id: string };
}

/** Another one from the same day overlaps, where two exclude each other; the same one is there already. */
function refuseThere(kind: RecordKind, row: StagedRow, before: PlainRecord): never {
  const { from, to = null } = periodOf(before) ?? {};
  if (kind.exclusive !== null && from !== undefined && row.outcome !== RowOutcome.EQUAL) {
    fault(row, 'from', FaultCode.PERIOD_OVERLAPS, `${from} – ${to ?? '…'}`);
    refuseFaults(kind, row);
  }
  throw recordThere({ argument: 'input', kind: kind.name });
}

/** Overwrites what is given of a record; what was there is in the audit log, with the reason. */
export async function correctOne(context: Context, kind: RecordKind, given: Given): Promise<object> {
  const transaction = statementsOf(context.em);
  const { entity, stored } = await lockRecord(context, transaction, kind, given);
  const values = await readValues(transaction, kind.fields, given);
  const cleared = kind.fields.filter((field) => given[inputName(field)] === null);
  return changeRecord(context, transaction, kind, { entity, stored, values, cleared });
}

export interface Change {
  readonly entity: Versioned;
  readonly stored: PlainRecord;
  readonly values: Values;
  /** Fields that become unknown. */
  readonly cleared: readonly RecordField[];
}

/** Overwrites values, known by codes, of a record that is locked. */
export async function changeRecord(
  context: Context,
  transaction: BulkTransaction,
  kind: RecordKind,
  { entity, stored, values, cleared }: Change,
): Promise<object> {
  const { row, closings } = await compareOne(context, transaction, kind, {
    values,
    isEndingPrevious: false,
    correcting: { stored, cleared },
  });
  refuseFaults(kind, row);
  // Periods shrink before others grow: two may never overlap, not even for a moment.
  const [growing, shrinking] = [closings.filter(isGrowing), closings.filter((one) => !isGrowing(one))];
  await beyondReach(transaction, async () => {
    await endPeriods(context, kind, shrinking);
    context.em.assign(entity, changedProperties(stored, row.record ?? {}) as never);
    await context.em.flush();
    await endPeriods(context, kind, growing);
  });
  if (kind.name === RecordKindName.UNIT_PARENT) await placeInOffices(transaction, context.today);
  return entity;
}

/** @throws VERSION_CONFLICT, RECORD_OWN, and RECORD_NOT_THERE also of a record beyond the caller's reach. */
export async function lockRecord(
  context: Context,
  transaction: BulkTransaction,
  kind: RecordKind,
  given: Given,
): Promise<{ entity: Versioned; stored: PlainRecord }> {
  checkedText(String(given[REASON] ?? ''), `input.${REASON}`, MAX_REASON_LENGTH);
  const argument = `input.${idName(kind)}`;
  const id = decodeUuid(String(given[idName(kind)]), kind.entity.name as NodeTypeName, argument);
  if (isOfOffice(kind) && !context.principal.everyRecord)
    throw forbidden({ permission: RecordsPermission.KEEP_ORGANIZATION, argument });
  await lockForAct(transaction, `${kind.name} ${id}`);
  const stored = await storedRecord(transaction, kind, id);
  if (stored === null) throw recordNotThere({ argument });
  const person = (kind.entity.name === 'Employee' ? id : (stored['employee'] ?? null)) as string | null;
  if (person !== null && !(await mayReadRecord(context, person))) throw recordNotThere({ argument });
  refuseOwn(context, person);
  const entity = await lockVersion(context.em, kind.entity as never, id, Number(given['expectedVersion']));
  if (entity === null) throw recordNotThere({ argument });
  return { entity: entity as Versioned, stored };
}

export async function storedRecord(
  transaction: BulkTransaction,
  { entity }: RecordKind,
  id: string,
): Promise<PlainRecord | null> {
  const [found] = await transaction.query<{ row: string }>(
    sql`select to_jsonb(t)::text as "row" from ${raw(tableOf(entity).name)} t where id = ${id}`,
  );
  return found === undefined ? null : fromJsonRow(entity, JSON.parse(found.row));
}

function refuseFaults(kind: RecordKind, { faults: [first] }: StagedRow): void {
  if (first === undefined) return;
  const field = [...kind.fields, ...kind.extra].find(({ name }) => name === first.field);
  throw refusedBy(first, field === undefined ? 'input' : `input.${inputName(field)}`);
}

/** Nobody keeps the own record. */
export function refuseOwn({ principal }: Context, personId: string | null, argument = 'input'): void {
  if (personId !== null && personId === principal.employeeId) throw ownRecord({ argument });
}

/** Properties that a correction changes; what it leaves alone stays out of the audit log. */
function changedProperties(stored: PlainRecord, record: PlainRecord): PlainRecord {
  const entries = Object.entries(withoutVersion(record)).filter(
    ([name, value]) =>
      name !== 'id' && JSON.stringify(value ?? null) !== JSON.stringify(stored[name] ?? null),
  );
  return Object.fromEntries(entries);
}

function withoutVersion(record: PlainRecord | null): PlainRecord {
  return Object.fromEntries(Object.entries(record ?? {}).filter(([name]) => name !== 'version'));
}
