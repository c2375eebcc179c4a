import { stated } from '../../engine/rules/rule.js';
import { NO_AFFAIR, RELEASES } from '../layout.js';
import { FAIL, PASS, UNKNOWN } from '../outcome.js';
import { endDay, type Slot } from '../slot.js';
import { PresentRetirement } from './age.js';
import { classMask } from './combined.js';
import type { MakeRuleEvaluator } from './rule-evaluator.js';

export const notIncumbent: MakeRuleEvaluator = (_row, query) => {
  const { store, post, on } = query;
  const target = store.dictionaries.posts.find(post.id);
  const presents = new PresentRetirement(query);
  const classes = store.dictionaries.cohorts.valuesOf(({ postClass }) => postClass);
  return (slot) => {
    if (slot.columns.post[slot.index] !== target) return PASS;
    const birth = slot.columns.birth[slot.index] as number;
    const present = presents.of(classes[slot.cohort] as number, slot.columns.family[slot.index] as number);
    if (present !== null && birth < present.serving) return PASS;
    slot.open();
    return on < slot.postTo && !isReleased(slot, on) ? FAIL : PASS;
  };
};

function isReleased(slot: Slot, on: number): boolean {
  for (let row = 0, at = slot.statusesAt; row < slot.statuses; row++, at += 3) {
    const releases = ((slot.words[at] as number) & RELEASES) !== 0;
    if (releases && (slot.words[at + 1] as number) <= on && on < endDay(slot.words[at + 2] as number))
      return true;
  }
  return false;
}

export const monthsInClass: MakeRuleEvaluator = (row, query) => {
  const { store, on, post, scales } = query;
  const months = stated(row.parameters.months);
  const mask = classMask(row, query);
  const accepted = post.acceptedAffairs;
  const isFunctional = store.dictionaries.classes.texts.reduce(
    (bits, code, number) => (scales.functionalClasses.has(code) ? bits | (1 << number) : bits),
    0,
  );
  // Of these classes only service in the field counts.
  const asksForField = row.parameters.inField === true ? mask & isFunctional : 0;
  const isAccepted = store.dictionaries.affairs.valuesOf((affair) => (accepted?.includes(affair) ? 1 : 0));
  const classOf = (word: number) => 1 << (word & 15);
  const surely = (word: number) =>
    (mask & classOf(word)) !== 0 &&
    ((asksForField & classOf(word)) === 0 ||
      (affairOf(word) !== NO_AFFAIR && isAccepted[affairOf(word)] === 1));
  const possibly = (word: number) =>
    (mask & classOf(word)) !== 0 &&
    ((asksForField & classOf(word)) === 0 ||
      accepted === null ||
      affairOf(word) === NO_AFFAIR ||
      isAccepted[affairOf(word)] === 1);
  const classes = store.dictionaries.cohorts.valuesOf((cohort) => cohort.classes);
  return (slot) => {
    const held = classes[slot.cohort] as number;
    if (held === 0) return UNKNOWN;
    if ((held & mask) === 0) return months <= 0 ? PASS : FAIL;
    slot.open();
    if (slot.monthsOfService(on, surely) >= months) return PASS;
    return (held & asksForField) === 0 || slot.monthsOfService(on, possibly) < months ? FAIL : UNKNOWN;
  };
};

function affairOf(word: number): number {
  return (word >> 4) & 255;
}

export const cumulativeExperience: MakeRuleEvaluator = ({ parameters }, { store, post, on }) => {
  const months = stated(parameters.months);
  const related = post.relatedAffairs;
  const isRelated = store.dictionaries.affairs.valuesOf((affair) => (related?.includes(affair) ? 1 : 0));
  const surely = (word: number) => affairOf(word) !== NO_AFFAIR && isRelated[affairOf(word)] === 1;
  const possibly = (word: number) =>
    related === null || affairOf(word) === NO_AFFAIR || isRelated[affairOf(word)] === 1;
  return (slot) => {
    slot.open();
    if (slot.career === 0) return UNKNOWN;
    if (slot.monthsOfService(on, surely) >= months) return PASS;
    return slot.monthsOfService(on, possibly) < months ? FAIL : UNKNOWN;
  };
};
