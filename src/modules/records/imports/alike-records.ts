import type { BulkTransaction } from '../../../platform/database/bulk-writer.js';
import { hasPeriod, type PlainRecord, type RecordKind } from '../kinds/record-kind.js';
import { identityOf, originsOf, textOfFields } from './match-records.js';
import { subjectProperty } from './present-records.js';
import { periodOf, type StagedRow } from './staged-row.js';

/**
 * The stored record of another source of which a row tells although its identity differs: the same rank from
 * another day, the same diploma under another number. Two systems that disagree are one conflict, not two records.
 */
export async function alikeRecords(
  transaction: BulkTransaction,
  kind: RecordKind,
  rows: readonly StagedRow[],
  present: ReadonlyMap<string, PlainRecord>,
  source: string,
): Promise<ReadonlyMap<StagedRow, PlainRecord>> {
  const { alike } = kind;
  if (alike === null || present.size === 0) return new Map();
  const names = [kind.subject, ...alike];
  const told = new Set(rows.map(({ record }) => identityOf(kind, record ?? {})));
  const stored = new Set([...present.values()].map((record) => identityOf(kind, record)));
  const untold = [...present.values()].filter((record) => !told.has(identityOf(kind, record)));
  const candidates = Map.groupBy(untold, (record) => textOfFields(kind, names, record));
  const histories = Map.groupBy(present.values(), (record) => record[subjectProperty(kind)]);
  const found = rows.flatMap((row) => {
    const record = row.record ?? {};
    if (stored.has(identityOf(kind, record))) return [];
    const history = histories.get(record[subjectProperty(kind)]) ?? [];
    const fitting = (candidates.get(textOfFields(kind, names, record)) ?? []).filter(
      (one) => !hasPeriod(kind) || isSamePeriod(record, one, history),
    );
    return fitting.length === 1 && fitting[0] !== undefined ? [{ row, record: fitting[0] }] : [];
  });
  const origins = await originsOf(
    transaction,
    found.map(({ record }) => record['id']),
  );
  const ofOthers = found.filter(({ record }) => origins.get(String(record['id']))?.source !== source);
  const rivals = Map.groupBy(ofOthers, ({ record }) => record);
  return new Map(
    [...rivals.values()].flatMap((same) =>
      same.length === 1 ? same.map(({ row, record }) => [row, record]) : [],
    ),
  );
}

/** Whether two periods run at once, and nothing else begins between their first days. */
function isSamePeriod(incoming: PlainRecord, one: PlainRecord, history: readonly PlainRecord[]): boolean {
  const [a, b] = [periodOf(incoming), periodOf(one)];
  if (a === null || b === null) return false;
  const [first, second] = a.from < b.from ? [a, b] : [b, a];
  const isOverlapping = first.to === null || first.to > second.from;
  const isInterrupted = history.some((other) => {
    const from = periodOf(other)?.from ?? '';
    return other !== one && from > first.from && from < second.from;
  });
  return isOverlapping && !isInterrupted;
}
