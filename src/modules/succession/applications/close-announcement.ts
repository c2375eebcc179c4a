import type { EntityManager } from '@mikro-orm/postgresql';
import type { LocalDate } from '../../../platform/calendar.js';
import type { Filling } from '../fillings/filling.entity.js';
import { Announcement } from './application.entity.js';

/** Nobody applies any more: the shortlist is closed, or the filling cancelled. */
export async function closeAnnouncement(em: EntityManager, { id }: Filling, today: LocalDate): Promise<void> {
  const announcement = await em.findOne(Announcement, { filling: id, closedOn: null });
  if (announcement !== null) announcement.closedOn = today;
}
