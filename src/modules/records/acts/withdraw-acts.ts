import type { Period } from '../../../platform/calendar.js';
import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { columnsReferringTo } from '../../../platform/database/entity-tables.js';
import { statementsOf } from '../../../platform/database/manager-statements.js';
import { raw, sql } from '../../../platform/database/sql.js';
import type { Context } from '../../../platform/graphql/context.js';
import { recordInUse, recordNotThere, recordRefused } from '../errors.js';
import { placeInOffices } from '../imports/offices.js';
import { periodOf } from '../imports/staged-row.js';
import { everyDay, stillHeld } from '../imports/still-held.js';
import { FaultCode } from '../kinds/fault.js';
import { kindNamed } from '../kinds/index.js';
import { type PlainRecord, type RecordKind, RecordKindName } from '../kinds/record-kind.js';
import { firstFullDay } from './act-checks.js';
import { idName, REOPENS_PREVIOUS } from './act-inputs.js';
import type { Given } from './act-values.js';
import { faultReason } from './compare-one.js';
import { reopenPrevious } from './neighbouring-periods.js';
import { lockRecord } from './record-acts.js';

/** Removes a record that nothing refers to; what it said is in the audit log, with the reason. */
export async function withdrawOne(context: Context, kind: RecordKind, given: Given): Promise<object> {
  const transaction = statementsOf(context.em);
  const { entity, stored } = await lockRecord(context, transaction, kind, given);
  const types = await referringTypes(transaction, kind, stored);
  if (types.length > 0) throw recordInUse({ argument: `input.${idName(kind)}`, types });
  context.em.remove(entity);
  await context.em.flush();
  const isReopening = given[REOPENS_PREVIOUS] === true;
  if (kind.isSuccession || isReopening) {
    const reopened = await reopenPrevious(context, transaction, kind, stored);
    if (isReopening) await refuseNotReopened(context, transaction, reopened);
  }
  if (kind.name === RecordKindName.UNIT_PARENT) await placeInOffices(transaction, context.today);
  return entity;
}

/** The person may go back only to what there was, and to a seat that nobody else has taken. */
async function refuseNotReopened(
  context: Context,
  transaction: BulkTransaction,
  reopened: { readonly former: PlainRecord; readonly days: Period } | null,
): Promise<void> {
  const argument = `input.${REOPENS_PREVIOUS}`;
  if (reopened === null) throw recordNotThere({ argument });
  const position = String(reopened.former['position']);
  const own = [periodOf(reopened.former)].flatMap((period) => period ?? []);
  const full = await firstFullDay(context, transaction, position, reopened.days, own);
  if (full === null) return;
  const fault = { field: null, code: FaultCode.SEAT_TAKEN, given: null, expected: full };
  throw recordRefused({ argument, fault: fault.code, expected: full, reason: faultReason(fault) });
}

async function referringTypes(
  transaction: BulkTransaction,
  kind: RecordKind,
  stored: PlainRecord,
): Promise<string[]> {
  const { entity } = kind;
  const id = String(stored['id']);
  const days = everyDay(kind, stored);
  const held = days === null ? [] : await stillHeld(transaction, kind, [days], { isWithdrawn: true });
  const types = new Set<string>(held.map((one) => kindNamed(one.kind).entity.name));
  for (const { typeName, table, column } of columnsReferringTo(entity)) {
    const found = await transaction.query(
      sql`select id from ${raw(table)} where ${raw(column)} = ${id} and id <> ${id} limit 1`,
    );
    if (found.length > 0) types.add(typeName);
  }
  return [...types].sort();
}
