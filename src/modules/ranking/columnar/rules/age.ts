import type { AgePeriod } from '../../../positions/domain/retirement.js';
import { stated } from '../../engine/rules/rule.js';
import { BEYOND, dayNumber, firstOfFollowingMonth, NO_DAY, plusMonths } from '../days.js';
import { NO_CODE } from '../layout.js';
import { FAIL, PASS, UNKNOWN } from '../outcome.js';
import type { RankingQuery } from '../ranking-query.js';
import { employmentEnd } from '../slot.js';
import type { MakeRuleEvaluator } from './rule-evaluator.js';

/**
 * The first birthday from which on a test of age passes, found near the day that the months lead back to:
 * later births never fail where earlier ones pass.
 */
function bornFrom(day: number, months: number, passes: (birth: number) => boolean): number {
  let birth = plusMonths(day, -months) - 70;
  while (!passes(birth)) birth++;
  return birth;
}

export const maximumAge: MakeRuleEvaluator = ({ parameters }, { on }) => {
  const { reading = 'BIRTHDAY_PASSES' } = parameters;
  const months = stated(parameters.age) * 12 + (reading === 'COMPLETED_YEARS' ? 12 : 0);
  const early = reading === 'BIRTHDAY_PASSES' ? 0 : 1;
  const since = bornFrom(on, months, (birth) => on <= plusMonths(birth, months) - early);
  return ({ columns, index }) => {
    const birth = columns.birth[index] as number;
    if (birth === NO_DAY) return UNKNOWN;
    return birth >= since ? PASS : FAIL;
  };
};

/**
 * Of those born in order, who have retired by a day come first, then who retire later, then those whose
 * retirement is not known.
 */
interface Births {
  /** The first birthday of somebody who has not retired by the day. */
  readonly serving: number;
  /** The first birthday of somebody who reaches no age while it is in force. */
  readonly unknown: number;
}

function birthsAround(day: number, ages: readonly AgePeriod[]): Births {
  const periods = ages.map(({ from, to, age }) => ({
    from: dayNumber(from),
    to: to === null ? BEYOND : dayNumber(to),
    months: age * 12,
  }));
  const retirement = (birth: number): number => {
    for (const { from, to, months } of periods) {
      const reached = Math.max(from, plusMonths(birth, months));
      if (reached < to) return firstOfFollowingMonth(reached);
    }
    return BEYOND;
  };
  return {
    serving: firstBirth((birth) => retirement(birth) > day),
    unknown: firstBirth((birth) => retirement(birth) === BEYOND),
  };
}

/** The first birthday that can be stored of which a test is true, where it is true of every later one. */
function firstBirth(test: (birth: number) => boolean): number {
  let [low, high] = [0, NO_DAY];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

export const remainingService: MakeRuleEvaluator = ({ parameters }, query) => {
  const { scales, post, on } = query;
  const endOf = employmentEnd(query);
  const presents = new PresentRetirement(query);
  const target = birthsAround(
    plusMonths(on, stated(parameters.months)),
    scales.retirementAges(post.class, post.family),
  );
  const everyClass = Object.keys(scales.classLevel).map((code) =>
    birthsAround(on, scales.retirementAges(code, null)),
  );
  const servingInAny = Math.max(0, ...everyClass.map(({ serving }) => serving));
  const unknownInAll = Math.max(0, ...everyClass.map(({ unknown }) => unknown));
  const classes = query.store.dictionaries.cohorts.valuesOf(({ postClass }) => postClass);
  return ({ columns, index, cohort }) => {
    const birth = columns.birth[index] as number;
    const to = endOf(columns, index);
    if (on >= to) return FAIL;
    if (birth === NO_DAY) return UNKNOWN;
    const present = presents.of(classes[cohort] as number, columns.family[index] as number);
    const isKnown = present !== null && birth < present.unknown;
    if (isKnown && birth < present.serving) return FAIL;
    if (birth >= target.unknown) return UNKNOWN;
    if (birth < target.serving) return FAIL;
    if (isKnown) return PASS;
    const isServing = birth < unknownInAll ? birth >= servingInAny : to !== BEYOND;
    return isServing ? PASS : UNKNOWN;
  };
};

/**
 * Who is still in service on the day under the class and family of the post held, found once for each pair.
 */
export class PresentRetirement {
  readonly #known = new Map<number, Births>();

  constructor(private readonly query: RankingQuery) {}

  of(postClass: number, family: number): Births | null {
    if (postClass === NO_CODE) return null;
    const key = postClass * 256 + family;
    let births = this.#known.get(key);
    if (births === undefined) {
      const { classes, families } = this.query.store.dictionaries;
      births = birthsAround(
        this.query.on,
        this.query.scales.retirementAges(classes.texts[postClass] ?? '', families.texts[family] ?? null),
      );
      this.#known.set(key, births);
    }
    return births;
  }
}
