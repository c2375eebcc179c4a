import { stated } from '../../rules/rule.js';
import type { Asked } from '../asked.js';
import { BEYOND, firstOfFollowingMonth, NO_DAY, plusMonths } from '../days.js';
import { MOST_CLASSES, NO_CODE } from '../layout.js';
import { FAIL, PASS, UNKNOWN } from '../outcome.js';
import { endDay } from '../slot.js';
import type { MakeJudge } from './judge.js';

/** The first birthday from which on a test of age passes, found near the day that the months lead back to: later births never fail where earlier ones pass. */
function bornFrom(day: number, months: number, passes: (birth: number) => boolean): number {
  let birth = plusMonths(day, -months) - 70;
  while (!passes(birth)) birth++;
  return birth;
}

export const maximumAge: MakeJudge = ({ parameters }, { on }) => {
  const { reading = 'BIRTHDAY_PASSES' } = parameters;
  const months = stated(parameters.age) * 12 + (reading === 'COMPLETED_YEARS' ? 12 : 0);
  const early = reading === 'BIRTHDAY_PASSES' ? 0 : 1;
  const since = bornFrom(on, months, (birth) => on <= plusMonths(birth, months) - early);
  return ({ columns, index }) => {
    const birth = columns.birth[index] as number;
    return birth === NO_DAY ? UNKNOWN : birth >= since ? PASS : FAIL;
  };
};

export const remainingService: MakeJudge = ({ parameters }, asked) => {
  const { scales, post, on } = asked;
  const stillServing = (age: number, day: number) => bornFrom(day, age * 12, (birth) => firstOfFollowingMonth(plusMonths(birth, age * 12)) > day);
  const present = new PresentRetirement(asked, (age) => stillServing(age, on));
  const targetAge = scales.retirementAge(post.class, post.family);
  const sinceTarget = targetAge === null ? null : stillServing(targetAge, plusMonths(on, stated(parameters.months)));
  const ages = Object.keys(scales.classLevel).flatMap((code) => scales.retirementAge(code, null) ?? []);
  const sinceAny = ages.length === 0 ? null : stillServing(Math.min(...ages), on);
  const classes = asked.image.dictionaries.cohorts.valuesOf(({ postClass }) => postClass);
  return ({ columns, index, cohort }) => {
    const birth = columns.birth[index] as number;
    const to = endDay(columns.to[index] as number);
    if (on >= to) return FAIL;
    const since = present.of(classes[cohort] as number, columns.family[index] as number);
    if (birth === NO_DAY) return UNKNOWN;
    if (since !== null && birth < since) return FAIL;
    if (sinceTarget === null) return UNKNOWN;
    if (birth < sinceTarget) return FAIL;
    if (since !== null) return PASS;
    const isServing = sinceAny === null ? to !== BEYOND : birth >= sinceAny;
    return isServing ? PASS : UNKNOWN;
  };
};

/** From which birthday on somebody is still in service under the class and family of the post held, found once for each pair. */
class PresentRetirement {
  /** 0 where none was looked for yet, -1 where no rule is known; else one more than the day. */
  readonly #since = new Int32Array(MOST_CLASSES * 256);

  constructor(
    private readonly asked: Asked,
    private readonly sinceOf: (age: number) => number,
  ) {}

  of(postClass: number, family: number): number | null {
    if (postClass === NO_CODE) return null;
    const known = this.#since[postClass * 256 + family] as number;
    return known > 0 ? known - 1 : known < 0 ? null : this.#find(postClass, family);
  }

  #find(postClass: number, family: number): number | null {
    const { classes, families } = this.asked.image.dictionaries;
    const age = this.asked.scales.retirementAge(classes.texts[postClass] ?? '', families.texts[family] ?? null);
    const since = age === null ? null : Math.max(0, this.sinceOf(age));
    this.#since[postClass * 256 + family] = since === null ? -1 : since + 1;
    return since;
  }
}
