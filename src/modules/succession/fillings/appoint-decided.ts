import { ref } from '@mikro-orm/postgresql';
import { covers, type LocalDate } from '../../../platform/calendar.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Appointment, Position } from '../../positions/index.js';
import { Employee, inServiceBetween, notInService, Placement } from '../../workforce/index.js';
import { supersede } from '../plans/supersede-plan.js';
import type { Filling } from './filling.entity.js';
import { FillingStatus } from './filling-status.js';
import { lockFilling, withinReach } from './filling-workflow.js';
import { seatFreeFrom } from './free-seats.js';
import { lockDecisionsAbout, notAppointedElsewhere } from './other-decisions.js';
import { presentAppointment } from './present-appointment.js';

/**
 * Fills the seat from the day of inauguration: the post held before ends, and its vacancy appears by itself.
 */
export async function appointDecided(
  context: Context,
  id: string,
  expectedVersion: number,
  document: string,
): Promise<Filling> {
  const { em, today } = context;
  const filling = await lockFilling(context, id, expectedVersion, [FillingStatus.DECIDED]);
  const [employee, from] = [filling.chosen, filling.inaugurationOn] as [
    NonNullable<Filling['chosen']>,
    LocalDate,
  ];
  await withinReach(context, [employee.id]);
  await employedOn(context, employee.id, from);
  await lockDecisionsAbout(context, employee.id);
  await notAppointedElsewhere(context, employee.id, { on: from, since: filling.decidedOn as LocalDate });
  await seatFreeFrom(context, filling, from);
  const position = await filling.position.loadOrFail();
  const former = await presentAppointment(context, employee.id, from);
  if (former !== null) former.during = { from: former.during.from, to: from };
  const placement = (await em.find(Placement, { employee: employee.id })).find(({ during }) =>
    covers(during, from),
  );
  const moves = placement?.unit.id !== position.unit.id;
  if (moves && placement !== undefined) placement.during = { from: placement.during.from, to: from };
  await em.flush();
  if (moves)
    em.create(Placement, {
      employee: ref(Employee, employee.id),
      unit: position.unit,
      during: { from, to: null },
      document,
    });
  const appointment = em.create(Appointment, {
    employee: ref(Employee, employee.id),
    position: ref(Position, position.id),
    during: { from, to: null },
    document,
  });
  await supersede(em, position.id, today);
  return Object.assign(filling, { status: FillingStatus.APPOINTED, appointment: ref(appointment) });
}

/** Somebody may have left between the decision and the decree. */
async function employedOn({ em }: Context, employeeId: string, on: LocalDate): Promise<void> {
  const days = { from: on, until: on };
  if ((await inServiceBetween(em, [employeeId], days)).has(employeeId)) return;
  const { name } = await em.findOneOrFail(Employee, employeeId);
  throw notInService({ argument: 'input.fillingId', employee: name, ...days });
}
