import { covers, type LocalDate } from '../../../platform/calendar.js';
import type { Context } from '../../../platform/graphql/context.js';
import { Appointment } from '../../positions/index.js';

export async function presentAppointment(
  { em }: Context,
  employeeId: string,
  on: LocalDate,
): Promise<Appointment | null> {
  return (
    (await em.find(Appointment, { employee: employeeId })).find(({ during }) => covers(during, on)) ?? null
  );
}
