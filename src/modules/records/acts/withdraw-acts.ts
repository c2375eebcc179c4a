import type { Period } from '../../../platform/calendar.js';
import { beyondReach } from '../../../platform/database/beyond-reach.js';
import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { columnsReferringTo } from '../../../platform/database/entity-tables.js';
import { statementsOf } from '../../../platform/database/manager-statements.js';
import { raw, sql } from '../../../platform/database/sql.js';
import type { Context } from '../../../platform/graphql/context.js';
import { UnitParentage } from '../../organization/index.js';
import { recordInUse, recordNotThere } from '../errors.js';
import { placeInOffices } from '../imports/offices.js';
import { placesBeyond } from '../imports/reach-checks.js';
import { lockForAct } from '../imports/record-lock.js';
import { References } from '../imports/references.js';
import { periodOf } from '../imports/staged-row.js';
import { everyDay, stillHeld } from '../imports/still-held.js';
import { FaultCode } from '../kinds/fault.js';
import { kindNamed } from '../kinds/index.js';
import { type PlainRecord, type RecordKind, RecordKindName } from '../kinds/record-kind.js';
import { firstFullDay } from './act-checks.js';
import { idName, REOPENS_PREVIOUS } from './act-inputs.js';
import type { Given } from './act-values.js';
import { refusedBy } from './compare-one.js';
import { reopenPrevious } from './neighbouring-periods.js';
import { lockRecord } from './record-acts.js';

/** Removes a record that nothing refers to; what it said is in the audit log, with the reason. */
export async function withdrawOne(context: Context, kind: RecordKind, given: Given): Promise<object> {
  const transaction = statementsOf(context.em);
  const { entity, stored } = await lockRecord(context, transaction, kind, given);
  const owned = await ownedBy(context, kind, entity.id);
  const types = await referringTypes(transaction, kind, stored, owned);
  if (types.length > 0) throw recordInUse({ argument: `input.${idName(kind)}`, types });
  const isReopening = given[REOPENS_PREVIOUS] === true;
  await beyondReach(transaction, async () => {
    for (const one of owned) context.em.remove(one);
    context.em.remove(entity);
    await context.em.flush();
    if (!kind.isSuccession && !isReopening) return;
    const reopened = await reopenPrevious(context, transaction, kind, stored);
    if (isReopening) await refuseNotReopened(context, transaction, reopened);
  });
  if (kind.name === RecordKindName.UNIT_PARENT) await placeInOffices(transaction, context.today);
  return entity;
}

/** The person may go back only to what there was, within the caller's reach, and to a seat that is there and free. */
async function refuseNotReopened(
  context: Context,
  transaction: BulkTransaction,
  reopened: { readonly former: PlainRecord; readonly days: Period } | null,
): Promise<void> {
  const argument = `input.${REOPENS_PREVIOUS}`;
  if (reopened === null) throw recordNotThere({ argument });
  const { principal, today } = context;
  const { former, days } = reopened;
  const kind = kindNamed(RecordKindName.APPOINTMENT);
  const position = String(former['position']);
  await lockForAct(transaction, `seats ${position}`);
  const references = new References(transaction);
  await references.load('position', 'id', [position]);
  const place = references.byId('position', position);
  const refuse = (code: FaultCode, expected: string | null) => {
    throw refusedBy({ field: null, code, given: place?.code ?? null, expected }, argument);
  };
  const isAhead = days.to === null || days.to > today;
  if (!principal.everyRecord && isAhead) {
    const reach = { reachedUnits: principal.unitIds, today };
    if ((await placesBeyond(transaction, kind, [position], reach)).size > 0)
      refuse(FaultCode.OUTSIDE_REACH, null);
  }
  const ended = place?.during?.to ?? null;
  if (ended !== null && (days.to === null || days.to > ended)) refuse(FaultCode.NOT_THERE_THEN, `– ${ended}`);
  const own = [periodOf(former)].flatMap((period) => period ?? []);
  const full = await firstFullDay(context, position, days, own);
  if (full !== null) refuse(FaultCode.SEAT_TAKEN, full);
}

/** The places of a unit in the tree are the unit's own: they go with it. */
async function ownedBy({ em }: Context, { name }: RecordKind, id: string): Promise<UnitParentage[]> {
  return name === RecordKindName.UNIT ? em.find(UnitParentage, { unit: id }) : [];
}

async function referringTypes(
  transaction: BulkTransaction,
  kind: RecordKind,
  stored: PlainRecord,
  owned: readonly { readonly id: string }[],
): Promise<string[]> {
  const { entity } = kind;
  const id = String(stored['id']);
  const days = everyDay(kind, stored);
  const held = days === null ? [] : await stillHeld(transaction, kind, [days], { isWithdrawn: true });
  const own = [id, ...owned.map((one) => one.id)];
  const types = new Set<string>(held.map((one) => kindNamed(one.kind).entity.name));
  for (const { typeName, table, column } of columnsReferringTo(entity)) {
    const found = await transaction.query(
      sql`select id from ${raw(table)} where ${raw(column)} = ${id} and id <> all(${own}::uuid[]) limit 1`,
    );
    if (found.length > 0) types.add(typeName);
  }
  return [...types].sort();
}
