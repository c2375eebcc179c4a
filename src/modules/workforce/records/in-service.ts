import type { EntityManager } from '@mikro-orm/postgresql';
import type { LocalDate } from '../../../platform/calendar.js';
import { Employment } from './employment.entity.js';

/** Of some people those who are employed on at least one of the days; both ends included. */
export async function inServiceBetween(
  em: EntityManager,
  employeeIds: readonly string[],
  { from, until }: { readonly from: LocalDate; readonly until: LocalDate },
): Promise<ReadonlySet<string>> {
  const employments = await em.find(Employment, { employee: { $in: [...employeeIds] } });
  const within = employments.filter(
    ({ during }) => during.from <= until && (during.to === null || during.to > from),
  );
  return new Set(within.map(({ employee }) => employee.id));
}
