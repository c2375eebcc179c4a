import { yearOf } from '../../../../platform/calendar.js';
import { stated } from '../../engine/rules/rule.js';
import { yearsDueOn } from '../../engine/scales.js';
import { RELEASES } from '../layout.js';
import { FAIL, PASS, UNKNOWN } from '../outcome.js';
import { endDay, type Slot } from '../slot.js';
import type { MakeRuleEvaluator } from './rule-evaluator.js';

export const activeStatus: MakeRuleEvaluator = (_row, { store, scales, on }) => {
  const serves = store.dictionaries.statuses.valuesOf((code) =>
    scales.statuses[code]?.serving === true ? 1 : 0,
  );
  return (slot) => {
    slot.open();
    for (let row = 0, at = slot.statusesAt; row < slot.statuses; row++, at += 3) {
      const covers = (slot.words[at + 1] as number) <= on && on < endDay(slot.words[at + 2] as number);
      if (covers && serves[(slot.words[at] as number) & ~RELEASES] === 0) return FAIL;
    }
    return PASS;
  };
};

export const professionalLicence: MakeRuleEvaluator = ({ parameters }, { store, on }) => {
  const counts = store.dictionaries.codes.valuesOf((code) =>
    stated(parameters.anyOf).includes(code) ? 1 : 0,
  );
  return (slot) => {
    slot.open();
    for (let row = 0, at = slot.licencesAt; row < slot.licences; row++, at += 3) {
      if (
        counts[slot.words[at] as number] === 1 &&
        (slot.words[at + 1] as number) <= on &&
        on < endDay(slot.words[at + 2] as number)
      )
        return PASS;
    }
    return UNKNOWN;
  };
};

export const declarations: MakeRuleEvaluator = ({ parameters }, { store, asOf }) => {
  const codes = stated(parameters.anyOf).map((code) => store.dictionaries.codes.find(code));
  const year = yearOf(yearsDueOn(asOf)) - 1;
  const isFiled = (slot: Slot, code: number): boolean => {
    for (let row = 0, at = slot.declarationsAt; row < slot.declarations; row++, at += 2) {
      if (slot.words[at] === code && (slot.words[at + 1] as number) >= year) return true;
    }
    return false;
  };
  return (slot) => {
    slot.open();
    return codes.every((code) => isFiled(slot, code)) ? PASS : UNKNOWN;
  };
};

export const minimumTenure: MakeRuleEvaluator = ({ parameters }, { on }) => {
  const months = stated(parameters.months);
  const isPresentPost = (word: number) => (word & (1 << 12)) !== 0;
  return (slot) => {
    slot.open();
    if (slot.career === 0 || on >= slot.postTo) return UNKNOWN;
    return slot.monthsOfService(on, isPresentPost) >= months ? PASS : FAIL;
  };
};
