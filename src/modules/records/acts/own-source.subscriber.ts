import { type ChangeSet, ChangeSetType, type EventSubscriber, type FlushEventArgs } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import type { LocalDate } from '../../../platform/calendar.js';
import { auditContextOf } from '../../../platform/database/audit-context.js';
import { beyondReach } from '../../../platform/database/beyond-reach.js';
import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { statementsOf } from '../../../platform/database/manager-statements.js';
import { sql } from '../../../platform/database/sql.js';
import { OWN_ENTRY, type Said } from '../imports/record-source.entity.js';
import { claimedFields, compareClaims, storedValue } from '../imports/source-claims.js';
import { recordKinds } from '../kinds/index.js';
import type { PlainRecord, RecordKind } from '../kinds/record-kind.js';

/** What an act did to one record. */
interface Entry {
  readonly kind: RecordKind;
  readonly recordId: string;
  readonly personId: string | null;
  /** What was entered; null where the record was removed. */
  readonly said: Said | null;
  /** Whether the record counts as entered by hand. One that only ends where another begins does not. */
  readonly isOrigin: boolean;
}

/**
 * Keeps what is entered by hand as a source of its own, whichever act enters it, so that no file overwrites it
 * without a conflict. What only other sources said, they go on saying.
 */
export class OwnSourceSubscriber implements EventSubscriber {
  readonly #entries = new WeakMap<object, Entry[]>();

  onFlush({ em, uow }: FlushEventArgs): Promise<void> {
    if (auditContextOf(em as EntityManager) !== undefined)
      this.#entries.set(
        em,
        uow.getChangeSets().flatMap((changed) => entryOf(changed) ?? []),
      );
    return Promise.resolve();
  }

  async afterFlush({ em }: FlushEventArgs): Promise<void> {
    const today = auditContextOf(em as EntityManager)?.today;
    const entries = this.#entries.get(em) ?? [];
    this.#entries.delete(em);
    if (today === undefined || entries.length === 0) return;
    const transaction = statementsOf(em as EntityManager);
    await beyondReach(transaction, () => keepEntries(transaction, entries, today));
  }
}

async function keepEntries(
  transaction: BulkTransaction,
  entries: readonly Entry[],
  today: LocalDate,
): Promise<void> {
  const removed = entries.flatMap(({ recordId, said }) => (said === null ? [recordId] : []));
  if (removed.length > 0)
    await transaction.query(sql`delete from record_source where record_id = any(${removed}::uuid[])`);
  const entered = entries.filter(({ said }) => said !== null);
  for (const [kind, own] of Map.groupBy(entered, (entry) => entry.kind))
    await keepOwnSource(transaction, kind, own, today);
}

function entryOf({ type, meta, entity, payload }: ChangeSet<object>): Entry | null {
  const kind = recordKinds.find((one) => one.entity.name === meta.className);
  if (kind === undefined) return null;
  const record = plainRecord(entity);
  const recordId = String(record['id']);
  const person = meta.className === 'Employee' ? recordId : (record['employee'] ?? null);
  const common = { kind, recordId, personId: person as string | null };
  if (type !== ChangeSetType.CREATE && type !== ChangeSetType.UPDATE)
    return { ...common, said: null, isOrigin: false };
  const fields = claimedFields(kind).filter((field) =>
    type === ChangeSetType.CREATE
      ? storedValue(record, field) !== null
      : (field.property.split('.')[0] ?? '') in payload,
  );
  if (fields.length === 0) return null;
  return {
    ...common,
    said: Object.fromEntries(fields.map((field) => [field.name, storedValue(record, field)])),
    isOrigin: type === ChangeSetType.CREATE || fields.some(({ property }) => !property.startsWith('during.')),
  };
}

/** An entity with ids for what it refers to. */
function plainRecord(entity: object): PlainRecord {
  return Object.fromEntries(
    Object.entries(entity).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null && 'id' in value ? value.id : value,
    ]),
  );
}

async function keepOwnSource(
  transaction: BulkTransaction,
  kind: RecordKind,
  entries: readonly Entry[],
  today: LocalDate,
): Promise<void> {
  const rows = JSON.stringify(
    entries.map(({ recordId, personId, said, isOrigin }) => ({
      id: v7(),
      recordId,
      personId,
      said,
      isOrigin,
    })),
  );
  const told = sql`jsonb_to_recordset(${rows}::jsonb) as e (id uuid, "recordId" uuid, "personId" uuid, said jsonb, "isOrigin" boolean)`;
  await transaction.query(sql`
    update record_source s set is_origin = false from ${told}
    where s.record_id = e."recordId" and e."isOrigin" and s.source <> ${OWN_ENTRY}`);
  await transaction.query(sql`
    insert into record_source (id, kind, record_id, person_id, source, compared_on, as_of, is_origin, said)
    select e.id, ${kind.name}, e."recordId", e."personId", ${OWN_ENTRY}, ${today}::date, ${today}::date,
      e."isOrigin" or not exists (select from record_source o where o.record_id = e."recordId" and o.is_origin), e.said
    from ${told}
    on conflict (record_id, source) do update set compared_on = excluded.compared_on, as_of = excluded.as_of,
      is_origin = record_source.is_origin or excluded.is_origin, said = record_source.said || excluded.said`);
  await compareClaims(transaction, kind, sql`(select e."recordId" from ${told})`);
}
