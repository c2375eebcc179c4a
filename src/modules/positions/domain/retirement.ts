import {
  addDays,
  addYears,
  compareText,
  covers,
  daysBetween,
  firstOfNextMonth,
  type LocalDate,
  type Period,
} from '../../../platform/calendar.js';

/** A retirement age in years, and the days on which it is in force. */
export interface AgePeriod extends Period {
  readonly age: number;
  readonly legalBasis: string;
}

/** The age of a class of post, or of a functional family; exactly one of the two is set. */
export interface AgeRule extends AgePeriod {
  readonly class: string | null;
  readonly family: string | null;
}

export interface RetirementDay {
  /** First day of retirement (*TMT pensiun*). */
  readonly date: LocalDate;
  readonly age: number;
  readonly legalBasis: string;
}

/**
 * First day of retirement at an age: the first day of the month after the month in which the age is reached,
 * also for a birthday on the first; 29 February reaches its age on 28 February of a common year.
 */
export function retirementDate(birthDate: LocalDate, age: number): LocalDate {
  return firstOfNextMonth(addYears(birthDate, age));
}

/**
 * Ages of one class and family day by day, in order and apart: the family's rule, and the class's on days on
 * which the family has none.
 */
export function agePeriods(rules: readonly AgeRule[], postClass: string, family: string | null): AgePeriod[] {
  const own = family === null ? [] : rules.filter((rule) => rule.family === family);
  const common = rules.filter((rule) => rule.class === postClass).flatMap((rule) => without(rule, own));
  return [...own, ...common].sort((a, b) => compareText(a.from, b.from));
}

/**
 * Retirement under ages that change: the age is reached on the first day on which somebody has completed the
 * age in force on that very day. An age that rises later keeps nobody whom the former age has retired; one
 * that falls retires those beyond it from its first day. `null` where no rule is in force when an age would
 * be reached, now or later.
 */
export function retirementUnder(birthDate: LocalDate, ages: readonly AgePeriod[]): RetirementDay | null {
  for (const { from, to, age, legalBasis } of ages) {
    const birthday = addYears(birthDate, age);
    const reached = birthday > from ? birthday : from;
    if (to === null || reached < to) return { date: firstOfNextMonth(reached), age, legalBasis };
  }
  return null;
}

/** No living employee was born before. */
const FIRST_BIRTH: LocalDate = '1900-01-01';
const LAST_BIRTH: LocalDate = '2200-01-01';
const BIRTHS = daysBetween(FIRST_BIRTH, LAST_BIRTH);

/**
 * The first birthday of those who have not retired by a day; everybody born before it has, for nobody older
 * retires later.
 */
export function notRetiredFrom(day: LocalDate, ages: readonly AgePeriod[]): LocalDate {
  let [low, high] = [0, BIRTHS];
  while (low < high) {
    const middle = (low + high) >> 1;
    const retirement = retirementUnder(addDays(FIRST_BIRTH, middle), ages);
    if (retirement === null || retirement.date > day) high = middle;
    else low = middle + 1;
  }
  return addDays(FIRST_BIRTH, low);
}

/** The parts of a rule's days that none of the others covers. */
function without(rule: AgePeriod, others: readonly Period[]): AgePeriod[] {
  const starts = [rule.from, ...others.flatMap(({ to }) => to ?? [])].filter(
    (day) => covers(rule, day) && !others.some((other) => covers(other, day)),
  );
  return [...new Set(starts)].map((from) => {
    const ends = [rule.to, ...others.map((other) => other.from)].filter((day) => day !== null && day > from);
    return {
      ...rule,
      from,
      to:
        ends.length === 0
          ? null
          : ends.reduce((first, day) => ((day as LocalDate) < (first as LocalDate) ? day : first)),
    };
  });
}
