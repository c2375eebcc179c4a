import type { LocalDate } from '../../../platform/calendar.js';
import type { Row } from '../../../platform/database/row-reader.js';
import type { Context } from '../../../platform/graphql/context.js';
import { type LackingRecord, lackingRecords, type RankingResult } from '../../ranking/index.js';
import { countBeyondReach } from '../../workforce/index.js';
import type { Filling } from '../fillings/filling.entity.js';
import { recordsNotReadable } from '../fillings/filling-errors.js';
import { RecordRequest, RecordRequestStatus } from './record-request.entity.js';

/** How a request stands, of somebody of whom such records are missing still; null where that is not known, which is no delivery. */
export function statusOf(
  { kind, dueOn, closedAs }: Pick<Row<RecordRequest>, 'kind' | 'dueOn' | 'closedAs'>,
  missing: ReadonlySet<string> | null,
  today: LocalDate,
): RecordRequestStatus {
  if (closedAs !== null) return closedAs as RecordRequestStatus;
  if (missing !== null && !missing.has(kind as string)) return RecordRequestStatus.DELIVERED;
  return today > dueOn ? RecordRequestStatus.OVERDUE : RecordRequestStatus.OPEN;
}

/** Kinds of some records; null where they are not known. */
export function kindsOf(records: readonly LackingRecord[] | null): ReadonlySet<string> | null {
  return records === null ? null : new Set(records.map(({ kind }) => kind));
}

/** A request that the database keeps from the caller would stay open for good. */
async function everyRequestReached(context: Context, { id }: Filling): Promise<void> {
  const rows = context.unscopedRows('whether every request of a filling is within reach; only how many are not is told');
  const requests = await rows.select(RecordRequest, { filling: id });
  const count = await countBeyondReach(context, [...new Set(requests.map(({ employee }) => employee))]);
  if (count > 0) throw recordsNotReadable({ count });
}

/** Requests of a filling that is being closed, with how each stands; it stays so. */
export async function closeRequests(context: Context, filling: Filling, candidates: RankingResult | null): Promise<RecordRequest[]> {
  const { em, today } = context;
  await everyRequestReached(context, filling);
  const requests = await em.find(RecordRequest, { filling: filling.id }, { orderBy: { id: 'asc' } });
  const standing = Map.groupBy(
    requests.filter(({ closedOn }) => closedOn === null),
    ({ employee }) => employee.id,
  );
  for (const [employeeId, own] of standing) {
    const missing = candidates === null ? null : kindsOf(await lackingRecords(candidates, employeeId));
    for (const request of own) {
      const { kind, dueOn, closedAs } = request;
      Object.assign(request, { closedAs: statusOf({ kind, dueOn, closedAs }, missing, today), closedOn: today });
    }
  }
  return requests;
}
