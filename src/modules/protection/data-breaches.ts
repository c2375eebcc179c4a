import type { EntityManager } from '@mikro-orm/postgresql';
import { LockMode } from '@mikro-orm/postgresql';
import { badInput } from '../../platform/errors.js';
import { refusalReason } from '../../platform/i18n/local-text.js';
import { BreachNotice, DataBreach } from './data-breach.entity.js';
import { hoursAfter } from './data-requests.js';
import { breachNotThere, breachTold } from './errors.js';

export interface RecordedBreach {
  readonly happened: string;
  readonly disclosed: string;
  readonly measures: string;
  readonly peopleCount: number | null;
  readonly discoveredAt: Date;
}

export function recordBreach(
  em: EntityManager,
  breach: RecordedBreach,
  { subject, hours }: { subject: string; hours: number },
): DataBreach {
  return em.create(DataBreach, {
    ...breach,
    noticeDueAt: hoursAfter(breach.discoveredAt, hours),
    recordedBy: subject,
  });
}

export async function recordBreachNotice(
  em: EntityManager,
  id: string,
  to: BreachNotice,
  at: Date,
): Promise<DataBreach> {
  const breach = await em.findOne(DataBreach, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (breach === null) throw breachNotThere({ argument: 'input.dataBreachId' });
  const told = to === BreachNotice.PEOPLE ? 'peopleToldAt' : 'authorityToldAt';
  const before = breach[told];
  if (before !== null) throw breachTold({ at: before.toISOString() });
  if (at < breach.discoveredAt)
    throw badInput({ argument: 'input.at', reason: refusalReason('toldBeforeDiscovery') });
  breach[told] = at;
  return breach;
}
