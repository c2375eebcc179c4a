import type { Period } from '../../../platform/calendar.js';
import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { FaultCode } from '../kinds/fault.js';
import { kindNamed } from '../kinds/index.js';
import { type RecordKind, RecordKindName } from '../kinds/record-kind.js';
import { originsOf } from './match-records.js';
import { recordsWhere } from './present-records.js';
import { ranksOfFormerKind } from './rank-kinds.js';
import type { References } from './references.js';
import type { RunFacts, RunSettings } from './run-facts.js';
import { periodOf, placeOf, type StagedRow } from './staged-row.js';

/** What only somebody in employment gets. */
const OF_EMPLOYMENT: ReadonlySet<RecordKindName> = new Set([
  RecordKindName.PLACEMENT,
  RecordKindName.RANK,
  RecordKindName.APPOINTMENT,
  RecordKindName.ACTING_ASSIGNMENT,
  RecordKindName.SANCTION,
  RecordKindName.EMPLOYMENT_STATUS,
]);

/** Tells of first days on which the person was not employed or the position did not exist, and of units long gone. */
export async function addFindings(
  transaction: BulkTransaction,
  kind: RecordKind,
  rows: readonly StagedRow[],
  { references, employments, ranks }: RunFacts,
): Promise<void> {
  if (kind.name === RecordKindName.EMPLOYEE)
    for (const [row, other] of await ranksOfFormerKind(transaction, rows, ranks))
      tell(row, 'kind', FaultCode.KIND_DIFFERS, other);
  if (kind.name === RecordKindName.FORMATION)
    for (const row of rows) {
      const from = periodOf(row.record)?.from;
      const position = existenceOf(references, 'position', row.values['position']);
      if (from !== undefined && row.faults.length === 0 && position !== null && !isWithin(from, position))
        find(row, 'position', FaultCode.NOT_THERE_THEN, [position]);
    }
  if (!OF_EMPLOYMENT.has(kind.name)) return;
  const people = [...new Set(rows.flatMap(({ personId }) => personId ?? []))];
  const stored = Map.groupBy(
    (await recordsWhere(transaction, kindNamed(RecordKindName.EMPLOYMENT), 'employee', people)).values(),
    (record) => String(record['employee']),
  );
  for (const row of rows) {
    const from = periodOf(row.record)?.from;
    if (from === undefined || row.faults.length > 0) continue;
    const person = row.personId ?? '';
    const employed = [
      ...(employments.get(person) ?? []),
      ...(stored.get(person) ?? []).flatMap((record) => periodOf(record) ?? []),
    ];
    if (employed.length > 0 && !employed.some((period) => isWithin(from, period)))
      find(row, 'from', FaultCode.OUTSIDE_EMPLOYMENT, employed);
    const position = existenceOf(references, 'position', row.values['position']);
    if (position !== null && !isWithin(from, position))
      find(row, 'position', FaultCode.NOT_THERE_THEN, [position]);
    // People serve on in a unit that a decree founds anew: only a placement wholly outside is told.
    const unit = existenceOf(references, 'unit', row.values['unit']);
    if (unit !== null && !isOverlapping(periodOf(row.record), unit))
      find(row, 'unit', FaultCode.NOT_THERE_THEN, [unit]);
  }
}

function existenceOf(references: References, name: 'unit' | 'position', code: unknown): Period | null {
  return typeof code === 'string' ? (references.byCode(name, code)?.during ?? null) : null;
}

function isOverlapping(one: Period | null, other: Period): boolean {
  return (
    one === null || ((other.to === null || one.from < other.to) && (one.to === null || other.from < one.to))
  );
}

function isWithin(day: string, { from, to }: Period): boolean {
  return from <= day && (to === null || day < to);
}

/** Tells of rows that move the end of what another source told: it may not know of what follows, or not agree. */
export async function addClosingFindings(
  transaction: BulkTransaction,
  rows: readonly StagedRow[],
  closings: readonly StagedRow[],
  { source }: Pick<RunSettings, 'source'>,
): Promise<void> {
  if (closings.length === 0) return;
  const origins = await originsOf(
    transaction,
    closings.map(({ recordId }) => recordId),
  );
  const byPlace = new Map(rows.map((row) => [placeOf(row), row]));
  for (const closed of closings) {
    const origin = origins.get(closed.recordId ?? '')?.source;
    const row = byPlace.get(placeOf(closed));
    const { from, to = null } = periodOf(closed.before) ?? {};
    if (origin !== undefined && origin !== source && row !== undefined)
      tell(row, 'from', FaultCode.ENDS_OTHER_SOURCE, `${origin}, ${from} – ${to ?? '…'}`);
  }
}

function find(row: StagedRow, field: string, code: FaultCode, periods: readonly Period[]): void {
  tell(row, field, code, periods.map(({ from, to }) => `${from} – ${to ?? '…'}`).join(', '));
}

function tell(row: StagedRow, field: string, code: FaultCode, expected: string): void {
  const given = row.values[field] ?? null;
  row.findings.push({ field, code, given: typeof given === 'string' ? given : null, expected });
}
