import { stated } from '../../rules/rule.js';
import type { Asked } from '../asked.js';
import { BEYOND, firstOfFollowingMonth, NO_DAY, plusMonths } from '../days.js';
import { NO_CODE } from '../layout.js';
import { FAIL, PASS, UNKNOWN } from '../outcome.js';
import { endDay } from '../slot.js';
import type { MakeJudge } from './judge.js';

export const maximumAge: MakeJudge = ({ parameters }, { on }) => {
  const age = stated(parameters.age) * 12;
  const { reading = 'BIRTHDAY_PASSES' } = parameters;
  return ({ columns, index }) => {
    const birth = columns.birth[index] as number;
    if (birth === NO_DAY) return UNKNOWN;
    const last = reading === 'COMPLETED_YEARS' ? plusMonths(birth, age + 12) - 1 : plusMonths(birth, age) - (reading === 'BEFORE_BIRTHDAY' ? 1 : 0);
    return on <= last ? PASS : FAIL;
  };
};

export const remainingService: MakeJudge = ({ parameters }, asked) => {
  const { scales, post, on } = asked;
  const ages = new RetirementAges(asked);
  const targetAge = scales.retirementAge(post.class, post.family);
  const earliestAge = Math.min(...Object.keys(scales.classLevel).map((code) => scales.retirementAge(code, null) ?? Number.POSITIVE_INFINITY));
  const horizon = plusMonths(on, stated(parameters.months));
  return ({ columns, index }) => {
    const birth = columns.birth[index] as number;
    const to = endDay(columns.to[index] as number);
    if (on >= to) return FAIL;
    const own = ages.of(columns.postClass[index] as number, columns.family[index] as number);
    const under = (age: number | null) =>
      birth === NO_DAY || age === null || age === Number.POSITIVE_INFINITY ? BEYOND : firstOfFollowingMonth(plusMonths(birth, age * 12));
    const target = under(targetAge);
    const present = Math.min(own === null ? under(earliestAge) : under(own), to);
    const presentKnown = own !== null && birth !== NO_DAY;
    if (presentKnown && on >= present) return FAIL;
    if (target !== BEYOND && horizon >= target) return FAIL;
    if (birth === NO_DAY) return UNKNOWN;
    return target !== BEYOND && present !== BEYOND && on < present ? PASS : UNKNOWN;
  };
};

/** Retirement age under the class and family of the post held, found once for each pair. */
class RetirementAges {
  /** 0 where none was looked for yet, -1 where no rule is known. */
  readonly #ages = new Int16Array(65_536);

  constructor(private readonly asked: Asked) {}

  of(postClass: number, family: number): number | null {
    if (postClass === NO_CODE) return null;
    const known = this.#ages[postClass * 256 + family] as number;
    return known > 0 ? known : known < 0 ? null : this.#find(postClass, family);
  }

  #find(postClass: number, family: number): number | null {
    const { classes, families } = this.asked.image.dictionaries;
    const age = this.asked.scales.retirementAge(classes.texts[postClass] ?? '', families.texts[family] ?? null);
    this.#ages[postClass * 256 + family] = age ?? -1;
    return age;
  }
}
