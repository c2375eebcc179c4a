import { type EntityManager, ref } from '@mikro-orm/postgresql';
import type { LocalDate } from '../../platform/calendar.js';
import { lockVersion } from '../../platform/database/optimistic-lock.js';
import { Employee } from '../workforce/index.js';
import { CalibrationAdjustment, CalibrationSession, type TalentAxis } from './calibration.entity.js';
import { sessionClosed, sessionNotThere } from './errors.js';

interface By {
  readonly subject: string;
  readonly today: LocalDate;
}

export function openCalibration(
  em: EntityManager,
  session: { name: string; body: string; document: string },
  { subject, today }: By,
): CalibrationSession {
  return em.create(CalibrationSession, { ...session, openedOn: today, openedBy: subject });
}

export interface Adjusted {
  readonly employeeId: string;
  readonly axis: TalentAxis;
  /** What was computed, in units. */
  readonly before: { readonly low: number; readonly high: number };
  readonly after: number;
  readonly reason: string;
}

/**
 * One value of each person and axis in a session; a second thought replaces the first, and the audit log
 * keeps both.
 */
export async function adjustAxis(
  em: EntityManager,
  session: { id: string; expectedVersion: number },
  { employeeId, axis, before, after, reason }: Adjusted,
  { subject, today }: By,
): Promise<CalibrationAdjustment> {
  const open = await sitting(em, session.id, session.expectedVersion);
  const said = {
    lowBefore: before.low,
    highBefore: before.high,
    after,
    reason,
    adjustedBy: subject,
    adjustedOn: today,
  };
  const known = await em.findOne(CalibrationAdjustment, { session: open.id, employee: employeeId, axis });
  if (known !== null) return Object.assign(known, said);
  return em.create(CalibrationAdjustment, {
    session: ref(open),
    employee: ref(Employee, employeeId),
    axis,
    ...said,
  });
}

/** What was computed counts again. */
export async function withdrawAdjustment(
  em: EntityManager,
  id: string,
  expectedVersion: number,
): Promise<CalibrationSession> {
  const adjustment = await em.findOne(CalibrationAdjustment, { id });
  if (adjustment === null) throw sessionNotThere({ argument: 'adjustment' });
  const open = await sitting(em, adjustment.session.id, expectedVersion);
  em.remove(adjustment);
  return open;
}

export async function closeCalibration(
  em: EntityManager,
  id: string,
  expectedVersion: number,
  { subject, today }: By,
): Promise<CalibrationSession> {
  const open = await sitting(em, id, expectedVersion);
  open.closedOn = today;
  open.closedBy = subject;
  return open;
}

async function sitting(em: EntityManager, id: string, expectedVersion: number): Promise<CalibrationSession> {
  const session = await lockVersion(em, CalibrationSession, id, expectedVersion);
  if (session === null) throw sessionNotThere({ argument: 'input.calibrationSessionId' });
  if (session.closedOn !== null) throw sessionClosed({ closedOn: session.closedOn });
  return session;
}
