import { addDays, addMonths, addYears, earliest, type LocalDate } from '../../../../platform/calendar.js';
import { retirementUnder } from '../../../positions/domain/retirement.js';
import type { RuleParameters } from '../../../positions/domain/rule-parameters.js';
import { missing } from '../findings.js';
import { message } from '../messages.js';
import type { PersonOnDay } from '../person-on-day.js';
import { fail, pass, type Rule, type RuleContext, stated, unknown } from './rule.js';

const noBirthDate = () => missing('BIRTH_DATE', 'PERSONNEL_AGENCY', message('MISSING_BIRTH_DATE', {}));

/** The last day on which the age cap still passes, under the reading that the requirement names. */
export function lastDayUnderCap(
  birthDate: LocalDate,
  { age: cap, reading = 'BIRTHDAY_PASSES' }: RuleParameters,
): LocalDate {
  const age = stated(cap);
  if (reading === 'COMPLETED_YEARS') return addDays(addYears(birthDate, age + 1), -1);
  const birthday = addYears(birthDate, age);
  return reading === 'BEFORE_BIRTHDAY' ? addDays(birthday, -1) : birthday;
}

/** Closes with time and never heals. */
export const maximumAge: Rule = {
  needs: { age: 'COUNT' },
  required: ({ parameters }) => message('AGE_REQUIRED', { age: stated(parameters.age) }),
  evaluate: ({ record, asOf }, { parameters }) => {
    if (record.birthDate === null) return unknown(null, null, [noBirthDate()]);
    const last = lastDayUnderCap(record.birthDate, parameters);
    const found = message('BORN', { birthDate: record.birthDate, last });
    return asOf.on <= last ? pass(found) : fail(found, null);
  },
};

interface Retirements {
  /**
   * First day out of service under the present class, or after the contract; while the class is not known the
   * earliest that any would give.
   */
  readonly present: LocalDate | null;
  readonly presentKnown: boolean;
  /** Retirement under the present class, whatever the contract says; `null` while it is not known. */
  readonly own: LocalDate | null;
  readonly target: LocalDate | null;
}

/**
 * The days of retirement in the present post and in the one to be filled; null while the birth date or the
 * age is not known.
 */
export function retirements(
  { record, post: present }: PersonOnDay,
  { post, scales }: RuleContext,
): Retirements {
  const under = (postClass: string, family: string | null) =>
    record.birthDate === null
      ? null
      : (retirementUnder(record.birthDate, scales.retirementAges(postClass, family))?.date ?? null);
  const own = present === null ? null : under(present.class, present.family);
  const anyClass = Object.keys(scales.classLevel).map((code) => under(code, null));
  return {
    present: earliest(own ?? earliest(...anyClass), record.employment.to),
    presentKnown: own !== null,
    own,
    target: under(post.class, post.family),
  };
}

/**
 * Still in service on the day under the present class, and more than the months away from retirement under
 * the post's.
 */
export const remainingService: Rule = {
  needs: { months: 'COUNT' },
  required: ({ parameters }) => message('SERVICE_REQUIRED', { months: stated(parameters.months) }),
  evaluate: (person, context) => {
    const { on } = person.asOf;
    const { to } = person.record.employment;
    const { present, presentKnown, own, target } = retirements(person, context);
    const found = message('RETIRES', { present: own, ends: to, target });
    if (to !== null && on >= to) return fail(found, null);
    if (presentKnown && present !== null && on >= present) return fail(found, null);
    if (target !== null && addMonths(on, stated(context.parameters.months)) >= target)
      return fail(found, null);
    if (person.record.birthDate === null) return unknown(found, null, [noBirthDate()]);
    if (target !== null && present !== null && on < present) return pass(found);
    return unknown(found, null, [missing('CAREER_HISTORY', 'PERSONNEL_AGENCY', message('MISSING_POST', {}))]);
  },
};

/** The last day on which `remainingService` passes; `null` while a retirement is not known. */
export function lastDayOfService(person: PersonOnDay, context: RuleContext): LocalDate | null {
  const { present, presentKnown, target } = retirements(person, context);
  if (!presentKnown || present === null || target === null) return null;
  const months = stated(context.parameters.months);
  let last = addDays(addMonths(target, -months), -1);
  while (addMonths(addDays(last, 1), months) < target) last = addDays(last, 1);
  return earliest(addDays(present, -1), last);
}
