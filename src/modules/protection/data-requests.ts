import { type EntityManager, LockMode, ref } from '@mikro-orm/postgresql';
import { Employee } from '../workforce/index.js';
import { DataRequest, type DataRequestKind, type DataRequestOutcome } from './data-request.entity.js';
import { ownRequest, requestAnswered, requestNotThere } from './errors.js';

const HOUR = 3_600_000;

/** So many hours after a moment. */
export function hoursAfter(moment: Date, hours: number): Date {
  return new Date(moment.getTime() + hours * HOUR);
}

export function raiseDataRequest(
  em: EntityManager,
  employeeId: string,
  { kind, about, reason }: { kind: DataRequestKind; about: string | null; reason: string },
  { now, hours }: { now: Date; hours: number },
): DataRequest {
  return em.create(DataRequest, {
    employee: ref(Employee, employeeId),
    kind,
    about,
    reason,
    raisedAt: now,
    dueAt: hoursAfter(now, hours),
  });
}

/** An answer stands: a person who is not content raises another request. */
export async function answerDataRequest(
  em: EntityManager,
  id: string,
  { outcome, answer }: { outcome: DataRequestOutcome; answer: string },
  { subject, employeeId, now }: { subject: string; employeeId: string | null; now: Date },
): Promise<DataRequest> {
  const request = await em.findOne(DataRequest, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (request === null) throw requestNotThere({ argument: 'input.dataRequestId' });
  if (request.employee.id === employeeId) throw ownRequest({});
  if (request.answeredBy !== null) throw requestAnswered({ answeredBy: request.answeredBy });
  Object.assign(request, { outcome, answer, answeredBy: subject, answeredAt: now });
  return request;
}
