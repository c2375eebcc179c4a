import type { LocalDate } from '../../../platform/calendar.js';
import type { Row } from '../../../platform/database/row-reader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { type LackingRecord, lackingRecords, type RankingResult } from '../../ranking/index.js';
import { countBeyondReach } from '../../workforce/index.js';
import type { Filling } from '../fillings/filling.entity.js';
import { recordsNotReadable } from '../fillings/filling-errors.js';
import { RecordRequest, RecordRequestStatus } from './record-request.entity.js';

/**
 * How a request stands, by the keys of what is missing still; null where that is not known, which is no
 * delivery. A record of the same kind that was not asked for, because it expired later, does not undo a
 * delivery.
 */
export function statusOf(
  { kind, subjects, dueOn, closedAs }: Pick<Row<RecordRequest>, 'kind' | 'subjects' | 'dueOn' | 'closedAs'>,
  missing: ReadonlySet<string> | null,
  today: LocalDate,
): RecordRequestStatus {
  if (closedAs !== null) return closedAs as RecordRequestStatus;
  const asked =
    subjects === null ? [kind as string] : subjects.map((subject) => keyOf(kind as string, subject));
  if (missing !== null && asked.every((key) => !missing.has(key))) return RecordRequestStatus.DELIVERED;
  return today > dueOn ? RecordRequestStatus.OVERDUE : RecordRequestStatus.OPEN;
}

/** One record that is missing, as a request knows it. */
export function keyOf(kind: string, subject: string): string {
  return `${kind} ${subject}`;
}

/** Kinds of some records, and the key of each; null where they are not known. */
export function keysOf(records: readonly LackingRecord[] | null): ReadonlySet<string> | null {
  return records === null
    ? null
    : new Set(
        records.flatMap(({ kind, items }) => [kind, ...items.map(({ subject }) => keyOf(kind, subject))]),
      );
}

/** A request that the database keeps from the caller would stay open for good. */
async function everyRequestReached(context: Context, { id }: Filling): Promise<void> {
  const rows = context.unscopedRows(
    'whether every request of a filling is within reach; only how many are not is told',
  );
  const requests = await rows.select(RecordRequest, { filling: id });
  const count = await countBeyondReach(context, [...new Set(requests.map(({ employee }) => employee))]);
  if (count > 0) throw recordsNotReadable({ count });
}

/** Requests of a filling that is being closed, with how each stands; it stays so. */
export async function closeRequests(
  context: Context,
  filling: Filling,
  candidates: RankingResult | null,
): Promise<RecordRequest[]> {
  const { em, today } = context;
  await everyRequestReached(context, filling);
  const requests = await em.find(RecordRequest, { filling: filling.id }, { orderBy: { id: 'asc' } });
  const standing = Map.groupBy(
    requests.filter(({ closedOn }) => closedOn === null),
    ({ employee }) => employee.id,
  );
  for (const [employeeId, own] of standing) {
    const missing = candidates === null ? null : keysOf(await lackingRecords(candidates, employeeId));
    for (const request of own) {
      const { kind, subjects, dueOn, closedAs } = request;
      Object.assign(request, {
        closedAs: statusOf({ kind, subjects, dueOn, closedAs }, missing, today),
        closedOn: today,
      });
    }
  }
  return requests;
}
