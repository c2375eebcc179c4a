import { stated } from '../../engine/rules/rule.js';
import { AppraisalYears } from '../appraisal-years.js';
import { NO_CODE } from '../layout.js';
import { FAIL, PASS, UNKNOWN } from '../outcome.js';
import { endDay, windowStart } from '../slot.js';
import type { MakeRuleEvaluator } from './rule-evaluator.js';

export const recentPerformance: MakeRuleEvaluator = ({ parameters }, query) => {
  const floor = stated(query.scales.predicateOrder[stated(parameters.minimum)]);
  const needed = stated(parameters.years);
  const years = new AppraisalYears(query);
  const orders = query.store.dictionaries.predicates.valuesOf(
    (code) => query.scales.predicateOrder[code] ?? -1,
  );
  return (slot) => {
    years.read(slot);
    if (years.fullYears < needed) return FAIL;
    const counted = Math.min(needed, years.count);
    let open = counted === 0;
    for (let year = 0; year < counted; year++) {
      const predicate = year === 0 ? years.first : years.second;
      const order = predicate < 0 ? -1 : (orders[predicate] as number);
      if (order < 0) open = true;
      else if (order < floor) return FAIL;
    }
    return open ? UNKNOWN : PASS;
  };
};

export const disciplineGate: MakeRuleEvaluator = ({ parameters }, { store, on }) => {
  const since = windowStart(stated(parameters.months), on);
  const counts = store.dictionaries.severities.valuesOf((code) =>
    stated(parameters.severities).includes(code) ? 1 : 0,
  );
  return (slot) => {
    slot.open();
    for (let row = 0, at = slot.sanctionsAt; row < slot.sanctions; row++, at += 3) {
      if (counts[slot.words[at] as number] === 0) continue;
      const to = slot.words[at + 2] as number;
      if (((slot.words[at + 1] as number) <= on && on < endDay(to)) || (to >= since && to <= on)) return FAIL;
    }
    return slot.isAttested('sanctions') ? PASS : UNKNOWN;
  };
};

export const leadershipTraining: MakeRuleEvaluator = ({ parameters }, { store, scales, on }) => {
  const { classes, cohorts, codes } = store.dictionaries;
  const isExempt = classes.valuesOf((code) => (scales.functionalClasses.has(code) ? 1 : 0));
  const holdsPost = cohorts.valuesOf(({ postClass }) => (postClass === NO_CODE ? 0 : 1));
  const exempt = cohorts.valuesOf(({ postClass }) =>
    postClass === NO_CODE ? 0 : (isExempt[postClass] as number),
  );
  const counts = codes.valuesOf((code) => (stated(parameters.anyOf).includes(code) ? 1 : 0));
  return (slot) => {
    if (exempt[slot.cohort] === 1) return PASS;
    slot.open();
    for (let row = 0, at = slot.leadershipAt; row < slot.leadership; row++, at += 2) {
      if (counts[slot.words[at] as number] === 1 && (slot.words[at + 1] as number) <= on) return PASS;
    }
    return holdsPost[slot.cohort] === 1 && slot.isAttested('leadership') ? FAIL : UNKNOWN;
  };
};
