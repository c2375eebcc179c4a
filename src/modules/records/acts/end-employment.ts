import { type EntityManager, type FilterQuery, LockMode } from '@mikro-orm/postgresql';
import { addDays, type LocalDate, type Period } from '../../../platform/calendar.js';
import type { EntityClass } from '../../../platform/database/entity-tables.js';
import { lockVersion, type Versioned } from '../../../platform/database/optimistic-lock.js';
import { ActingAssignment, Appointment } from '../../positions/index.js';
import { Employment, type EndOfEmployment, Placement } from '../../workforce/index.js';
import { employmentNotOpen, ownRecord, recordNotThere } from '../errors.js';

export interface Ending {
  readonly employmentId: string;
  readonly expectedVersion: number;
  readonly lastDay: LocalDate;
  readonly end: EndOfEmployment;
  readonly document: string;
}

/** What ends with an employment: nobody holds a seat, or serves in a unit, afterwards. */
const ENDING_WITH_IT: readonly EntityClass<object>[] = [Appointment, ActingAssignment, Placement];

interface Dated extends Versioned {
  during: Period;
}

/**
 * Ends an employment after its last day, and every appointment, acting assignment and placement that would go
 * on; those that would begin later are removed.
 * @throws EMPLOYMENT_NOT_OPEN, RECORD_NOT_THERE, RECORD_OWN, VERSION_CONFLICT
 */
export async function endEmployment(
  em: EntityManager,
  by: string | null,
  { employmentId, expectedVersion, lastDay, end, document }: Ending,
): Promise<Employment> {
  const employment = await lockVersion(em, Employment, employmentId, expectedVersion);
  if (employment === null) throw recordNotThere({ argument: 'input.employmentId' });
  if (employment.employee.id === by) throw ownRecord({ argument: 'input.employmentId' });
  const to = addDays(lastDay, 1);
  const { during } = employment;
  if (lastDay < during.from || employment.end !== null || (during.to !== null && during.to < to))
    throw employmentNotOpen({ argument: 'input.lastDay', from: during.from, to: during.to });
  Object.assign(employment, { during: { from: during.from, to }, end, document });
  for (const type of ENDING_WITH_IT) await endAll(em, type, employment.employee.id, to);
  return employment;
}

async function endAll(
  em: EntityManager,
  type: EntityClass<object>,
  employee: string,
  to: LocalDate,
): Promise<void> {
  const held = (await em.find(type as new () => Dated, { employee } as unknown as FilterQuery<Dated>, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
  })) as Dated[];
  for (const row of held) {
    if (row.during.from >= to) em.remove(row);
    else if (row.during.to === null || row.during.to > to)
      Object.assign(row, { during: { from: row.during.from, to }, version: row.version + 1 });
  }
}
