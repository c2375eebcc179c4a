import { ref } from '@mikro-orm/postgresql';
import { addDays, type LocalDate } from '../../../platform/calendar.js';
import type { Context } from '../../../platform/graphql/context.js';
import { CandidateField } from '../../ranking/index.js';
import { FillingStatus } from '../fillings/filling-status.js';
import { lockFilling } from '../fillings/filling-workflow.js';
import { Announcement } from './application.entity.js';
import { announcedBefore, deadlinePast, notAnnounceable, notAnnounced } from './application-errors.js';

export interface Announced {
  readonly applyUntil: LocalDate;
  readonly document: string;
  readonly requirements: string | null;
  readonly documents: readonly string[];
}

/** Opens a filling to applications. */
export async function announceFilling(
  context: Context,
  id: string,
  expectedVersion: number,
  announced: Announced,
): Promise<Announcement> {
  const { em, today } = context;
  const filling = await lockFilling(context, id, expectedVersion, [FillingStatus.OPEN]);
  const { method } = await filling.rule.loadOrFail();
  if (filling.among !== CandidateField.APPLICANTS)
    throw notAnnounceable({ argument: 'input.fillingId', method });
  if ((await em.count(Announcement, { filling: filling.id })) > 0)
    throw announcedBefore({ argument: 'input.fillingId' });
  if (announced.applyUntil < today) throw deadlinePast({ argument: 'input.applyUntil', least: today });
  return em.create(Announcement, {
    ...announced,
    documents: [...announced.documents],
    filling: ref(filling),
    position: filling.position,
    vacantSince: filling.vacantSince,
    announcedOn: today,
  });
}

/** Gives more time, also after the last day has passed. */
export async function extendAnnouncement(
  context: Context,
  id: string,
  expectedVersion: number,
  { applyUntil, document }: Pick<Announced, 'applyUntil' | 'document'>,
): Promise<Announcement> {
  const { em, today } = context;
  const filling = await lockFilling(context, id, expectedVersion, [FillingStatus.OPEN]);
  const announcement = await em.findOne(Announcement, { filling: filling.id });
  if (announcement === null) throw notAnnounced({ argument: 'input.fillingId' });
  const least = announcement.applyUntil < today ? today : addDays(announcement.applyUntil, 1);
  if (applyUntil < least) throw deadlinePast({ argument: 'input.applyUntil', least });
  return Object.assign(announcement, { applyUntil, document });
}
