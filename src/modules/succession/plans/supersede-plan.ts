import type { EntityManager } from '@mikro-orm/postgresql';
import type { LocalDate } from '../../../platform/calendar.js';
import { PlanStatus, SuccessionPlan } from './plan.entity.js';

/** Ends the plan in force of a post, if there is one. */
export async function supersede(em: EntityManager, positionId: string, today: LocalDate): Promise<void> {
  for (const former of await em.find(SuccessionPlan, { position: positionId, status: PlanStatus.ENDORSED }))
    Object.assign(former, {
      status: PlanStatus.SUPERSEDED,
      supersededOn: today,
      version: former.version + 1,
    });
  await em.flush();
}
