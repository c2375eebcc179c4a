import type { LocalDate } from '../../../platform/calendar.js';
import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { type EntityClass, tableOf } from '../../../platform/database/entity-tables.js';
import { tableName } from '../../../platform/database/row-reader.js';
import { raw, sql, TRUE } from '../../../platform/database/sql.js';
import { UnitParentage } from '../../organization/index.js';
import { ActingAssignment, Appointment, Position } from '../../positions/index.js';
import { Employment, Placement, RankHolding } from '../../workforce/index.js';
import { recordKinds } from '../kinds/index.js';
import { type PlainRecord, type RecordKind, RecordKindName } from '../kinds/record-kind.js';
import { RowOutcome } from './import.enums.js';
import { periodOf } from './staged-row.js';

interface Dependant {
  readonly entity: EntityClass<object>;
  readonly property: string;
}

/** What cannot go on where a position, a unit or an employment is not there any more. */
const DEPENDANTS: Partial<Record<RecordKindName, readonly Dependant[]>> = {
  [RecordKindName.POSITION]: [
    { entity: Appointment, property: 'position' },
    { entity: ActingAssignment, property: 'position' },
  ],
  [RecordKindName.UNIT]: [
    { entity: Position, property: 'unit' },
    { entity: Placement, property: 'unit' },
    { entity: UnitParentage, property: 'parent' },
  ],
  [RecordKindName.EMPLOYMENT]: [
    { entity: Appointment, property: 'employee' },
    { entity: ActingAssignment, property: 'employee' },
    { entity: Placement, property: 'employee' },
  ],
};
/** Also these, where the employment never was. A rank stays when somebody leaves. */
const OF_EMPLOYMENT: readonly Dependant[] = [{ entity: RankHolding, property: 'employee' }];

/** Rows that change a record, or would once their conflict is resolved. */
export const MAY_CHANGE = [RowOutcome.CHANGED, RowOutcome.CONFLICTING];

/** The days that a record no longer covers. */
export interface CutDays {
  readonly recordId: string;
  /** What its dependants refer to: the record, or the person employed. */
  readonly subject: string;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** The days that a stored record loses, at its end or at its beginning, with the field that says so. */
export function cutDays(
  { name }: RecordKind,
  record: PlainRecord,
  before: PlainRecord,
): { readonly field: 'from' | 'to'; readonly days: CutDays }[] {
  const [former, next] = [periodOf(before), periodOf(record)];
  if (DEPENDANTS[name] === undefined || former === null || next === null) return [];
  const isShorter = next.to !== null && (former.to === null || former.to > next.to);
  const isLater = former.from < next.from;
  return [
    ...(isShorter
      ? [{ field: 'to' as const, days: daysOf(name, before, next.to ?? former.from, former.to) }]
      : []),
    ...(isLater ? [{ field: 'from' as const, days: daysOf(name, before, former.from, next.from) }] : []),
  ];
}

/** All days of a record that is withdrawn. */
export function everyDay({ name }: RecordKind, before: PlainRecord): CutDays | null {
  const period = periodOf(before);
  return DEPENDANTS[name] === undefined || period === null
    ? null
    : daysOf(name, before, period.from, period.to);
}

function daysOf(name: RecordKindName, before: PlainRecord, from: LocalDate, to: LocalDate | null): CutDays {
  const recordId = String(before['id']);
  return {
    recordId,
    subject: name === RecordKindName.EMPLOYMENT ? String(before['employee']) : recordId,
    from,
    to,
  };
}

export interface Held {
  readonly recordId: string;
  readonly kind: RecordKindName;
  readonly count: number;
}

/**
 * What goes on in days that records no longer cover. Of a run its own rows are asked first: they may end it.
 */
export async function stillHeld(
  transaction: BulkTransaction,
  { name }: RecordKind,
  cuts: readonly CutDays[],
  { runId = null, isWithdrawn = false }: { runId?: string | null; isWithdrawn?: boolean } = {},
): Promise<Held[]> {
  const dependants = [...(DEPENDANTS[name] ?? []), ...(isWithdrawn ? OF_EMPLOYMENT : [])];
  if (cuts.length === 0) return [];
  const held: Held[] = [];
  for (const { entity, property } of dependants) {
    const { name: table, columns } = tableOf(entity);
    const kind = recordKinds.find((one) => one.entity === entity)?.name ?? null;
    const from = sql`coalesce((r.record #>> '{during,from}')::date, lower(t.during))`;
    const to = sql`case when r.id is null then upper(t.during) else (r.record #>> '{during,to}')::date end`;
    const isUnemployed =
      name === RecordKindName.EMPLOYMENT
        ? sql`not exists (select from ${tableName(Employment)} o where o.employee_id = c.subject and o.id <> c."recordId" and o.during @> greatest(${from}, c."from"))
          and not exists (select from import_row o where o.run_id = ${runId}::uuid and o.kind = ${RecordKindName.EMPLOYMENT} and o.person_id = c.subject
            and o.outcome = ${RowOutcome.CREATED} and not o.is_left_out and daterange((o.record #>> '{during,from}')::date, (o.record #>> '{during,to}')::date) @> greatest(${from}, c."from"))`
        : TRUE;
    held.push(
      ...(await transaction.query<Held>(sql`
        select c."recordId", ${kind} as kind, count(*) as count
        from jsonb_to_recordset(${JSON.stringify(cuts)}::jsonb) as c ("recordId" uuid, subject uuid, "from" date, "to" date)
        join ${raw(table)} t on t.${raw(columns.get(property) ?? '')} = c.subject
        left join import_row r on r.run_id = ${runId}::uuid and r.kind = ${kind} and r.record_id = t.id
          and r.outcome = any(${MAY_CHANGE}::text[]) and not r.is_left_out
        where daterange(${from}, ${to}) && daterange(c."from", c."to") and ${isUnemployed}
        group by c."recordId"`)),
    );
  }
  return held.map((one) => ({ ...one, count: Number(one.count) }));
}

/** How much of which kind goes on. */
export function heldText(held: readonly Held[]): string {
  return held.map(({ kind, count }) => `${kind}: ${count}`).join(', ');
}
