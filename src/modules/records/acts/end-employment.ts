import { type EntityManager, type FilterQuery, LockMode } from '@mikro-orm/postgresql';
import { addDays, covers, type LocalDate, type Period } from '../../../platform/calendar.js';
import type { EntityClass } from '../../../platform/database/entity-tables.js';
import { lockVersion, type Versioned } from '../../../platform/database/optimistic-lock.js';
import { ActingAssignment, Appointment } from '../../positions/index.js';
import {
  Employee,
  Employment,
  EmploymentKind,
  EndOfEmployment,
  Placement,
  RankHolding,
} from '../../workforce/index.js';
import { employmentNotOpen, ownRecord, recordNotThere } from '../errors.js';
import { FaultCode } from '../kinds/fault.js';
import { recordKinds } from '../kinds/index.js';
import { refusedBy } from './compare-one.js';

export interface Ending {
  readonly employmentId: string;
  readonly expectedVersion: number;
  readonly lastDay: LocalDate;
  readonly end: EndOfEmployment;
  readonly document: string;
  readonly today: LocalDate;
}

/** What ends with an employment: nobody holds a seat, or serves in a unit, afterwards. */
const ENDING_WITH_IT: readonly EntityClass<object>[] = [Appointment, ActingAssignment, Placement];

interface Dated extends Versioned {
  during: Period;
}

/** What has begun since by decree, and would never have. */
const BEGUN_SINCE: readonly EntityClass<object>[] = [...ENDING_WITH_IT, RankHolding];

/**
 * Ends an employment after its last day, and every appointment, acting assignment and placement that would go
 * on; those that would begin later are removed. What has begun already is never removed: the day is refused.
 * @throws EMPLOYMENT_NOT_OPEN, RECORD_NOT_THERE, RECORD_OWN, RECORD_REFUSED, VERSION_CONFLICT
 */
export async function endEmployment(
  em: EntityManager,
  by: string | null,
  { employmentId, expectedVersion, lastDay, end, document, today }: Ending,
): Promise<Employment> {
  const employment = await lockVersion(em, Employment, employmentId, expectedVersion);
  if (employment === null) throw recordNotThere({ argument: 'input.employmentId' });
  if (employment.employee.id === by) throw ownRecord({ argument: 'input.employmentId' });
  const to = addDays(lastDay, 1);
  const { during } = employment;
  if (lastDay < during.from || employment.end !== null || (during.to !== null && during.to < to))
    throw employmentNotOpen({ argument: 'input.lastDay', from: during.from, to: during.to });
  const person = employment.employee.id;
  const { kind } = await em.findOneOrFail(Employee, { id: person });
  if (kind === EmploymentKind.PNS && end === EndOfEmployment.CONTRACT_ENDED)
    throw refusedBy(
      {
        field: 'end',
        code: FaultCode.CODE_UNKNOWN,
        given: end,
        expected: Object.values(EndOfEmployment)
          .filter((one) => one !== end)
          .join(', '),
      },
      'input.end',
    );
  const others = (await em.find(Employment, { employee: person })).flatMap((one) =>
    one.id === employment.id ? [] : [one.during],
  );
  await refuseBegun(em, person, { to, today, others });
  Object.assign(employment, { during: { from: during.from, to }, end, document });
  for (const type of ENDING_WITH_IT) await endAll(em, type, person, { to, others });
  return employment;
}

/** A day that lies years back by a slip would take away what was done since. */
async function refuseBegun(
  em: EntityManager,
  employee: string,
  {
    to,
    today,
    others,
  }: { readonly to: LocalDate; readonly today: LocalDate; readonly others: readonly Period[] },
): Promise<void> {
  const begun: string[] = [];
  for (const type of BEGUN_SINCE) {
    const all = (await em.find(
      type as new () => Dated,
      { employee } as unknown as FilterQuery<Dated>,
    )) as Dated[];
    const count = all.filter(
      ({ during: { from } }) => from >= to && from <= today && !others.some((other) => covers(other, from)),
    ).length;
    if (count > 0) begun.push(`${recordKinds.find(({ entity }) => entity === type)?.name}: ${count}`);
  }
  if (begun.length === 0) return;
  throw refusedBy(
    { field: null, code: FaultCode.STILL_HELD, given: null, expected: begun.join(', ') },
    'input.lastDay',
  );
}

async function endAll(
  em: EntityManager,
  type: EntityClass<object>,
  employee: string,
  { to, others }: { readonly to: LocalDate; readonly others: readonly Period[] },
): Promise<void> {
  const held = (await em.find(type as new () => Dated, { employee } as unknown as FilterQuery<Dated>, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
  })) as Dated[];
  for (const row of held) {
    // What belongs to another contract, before or after, is no part of this one.
    const begins = row.during.from < to ? to : row.during.from;
    if (others.some((other) => covers(other, begins))) continue;
    if (row.during.from >= to) em.remove(row);
    else if (row.during.to === null || row.during.to > to)
      Object.assign(row, { during: { from: row.during.from, to }, version: row.version + 1 });
  }
}
