import { stated } from '../../rules/rule.js';
import { NO_AFFAIR, NO_CODE } from '../layout.js';
import { FAIL, PASS, UNKNOWN } from '../outcome.js';
import type { MakeJudge } from './judge.js';

export const careerStep: MakeJudge = (_row, { image, scales, post, route }) => {
  const target = stated(scales.classLevel[post.class]);
  const fits = (level: number) => (route === 'PROMOTION' ? level < target : level === target);
  const unknown = Object.values(scales.classLevel).some(fits) ? UNKNOWN : FAIL;
  const outcome = image.dictionaries.classes.valuesOf((code) => {
    const level = scales.classLevel[code];
    return level === undefined ? unknown : fits(level) ? PASS : FAIL;
  });
  return ({ columns, index }) => {
    const held = columns.postClass[index] as number;
    return held === NO_CODE ? unknown : (outcome[held] as number);
  };
};

export const notIncumbent: MakeJudge = (_row, { image, post, on }) => {
  const target = image.dictionaries.posts.find(post.id);
  return (slot) => {
    if (slot.columns.post[slot.index] !== target) return PASS;
    slot.open();
    return on < slot.postTo ? FAIL : PASS;
  };
};

export const minimumRank: MakeJudge = ({ parameters }, { image, scales }) => {
  const floor = stated(scales.rankOrdinal[stated(parameters.rank)]);
  const outcome = image.dictionaries.ranks.valuesOf((code) => {
    const ordinal = scales.rankOrdinal[code];
    return ordinal === undefined ? UNKNOWN : ordinal >= floor ? PASS : FAIL;
  });
  const ranked = image.dictionaries.kinds.find('PNS');
  return ({ columns, index }) => {
    if (columns.kind[index] !== ranked) return PASS;
    const rank = columns.rank[index] as number;
    return rank === NO_CODE ? UNKNOWN : (outcome[rank] as number);
  };
};

export const monthsInClass: MakeJudge = ({ parameters }, { image, on }) => {
  const months = stated(parameters.months);
  const mask = image.dictionaries.classes.texts.reduce((bits, code, number) => (stated(parameters.anyOf).includes(code) ? bits | (1 << number) : bits), 0);
  const isWanted = (word: number) => (mask & (1 << (word & 15))) !== 0;
  return (slot) => {
    const held = slot.columns.classes[slot.index] as number;
    if (held === 0) return UNKNOWN;
    if ((held & mask) === 0) return months <= 0 ? PASS : FAIL;
    slot.open();
    return slot.monthsOfService(on, isWanted) >= months ? PASS : FAIL;
  };
};

export const cumulativeExperience: MakeJudge = ({ parameters }, { image, post, on }) => {
  const months = stated(parameters.months);
  const related = post.relatedAffairs;
  const isRelated = image.dictionaries.affairs.valuesOf((affair) => (related?.includes(affair) ? 1 : 0));
  const affairOf = (word: number) => (word >> 4) & 255;
  const surely = (word: number) => affairOf(word) !== NO_AFFAIR && isRelated[affairOf(word)] === 1;
  const possibly = (word: number) => related === null || affairOf(word) === NO_AFFAIR || isRelated[affairOf(word)] === 1;
  return (slot) => {
    slot.open();
    if (slot.career === 0) return UNKNOWN;
    if (slot.monthsOfService(on, surely) >= months) return PASS;
    return slot.monthsOfService(on, possibly) < months ? FAIL : UNKNOWN;
  };
};
