import type { LocalDate } from '../../../platform/calendar.js';
import { eligibilityOf } from './eligibility.js';
import type { PersonRecord } from './person.js';
import { PersonOnDay } from './person-on-day.js';
import { post } from './populations.fixture.js';
import type { RequirementRow } from './post.js';
import { people, scales } from './worked-example.fixture.js';

export const ratna = people.find(({ id }) => id === 'RATNA') as PersonRecord;

/** What one rule alone says of a person on a day. */
export function evaluate(
  record: PersonRecord,
  requirement: Omit<RequirementRow, 'citation' | 'waivableBy'>,
  on: LocalDate,
  route: 'PROMOTION' | 'ROTATION' = 'PROMOTION',
) {
  const [result] = eligibilityOf(
    new PersonOnDay(record, scales, { on, today: on }),
    { ...post, requirements: [{ citation: '', waivableBy: [], ...requirement }] },
    route,
    scales,
  ).results;
  if (result === undefined) throw new Error('one rule, one result');
  return result;
}
