import type { RequirementRow } from '../../post.js';
import { stated } from '../../rules/rule.js';
import type { Asked } from '../asked.js';
import { NO_AFFAIR, NO_CODE } from '../layout.js';
import { FAIL, PASS, UNKNOWN } from '../outcome.js';
import type { MakeJudge } from './judge.js';

/** By class of the post held, and for people whose post is not known. */
export function outcomeByClass({ image, scales, post, route }: Asked): { readonly known: Int32Array; readonly unknown: number } {
  const target = stated(scales.classLevel[post.class]);
  const fits = (level: number) => (route === 'PROMOTION' ? level < target : level === target);
  const unknown = Object.values(scales.classLevel).some(fits) ? UNKNOWN : FAIL;
  const known = image.dictionaries.classes.valuesOf((code) => {
    const level = scales.classLevel[code];
    return level === undefined ? unknown : fits(level) ? PASS : FAIL;
  });
  return { known, unknown };
}

export const careerStep: MakeJudge = (_row, asked) => {
  const { known, unknown } = outcomeByClass(asked);
  return ({ columns, index }) => {
    const held = columns.postClass[index] as number;
    return held === NO_CODE ? unknown : (known[held] as number);
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

export function outcomeByRank({ parameters }: RequirementRow, { image, scales }: Asked): Int32Array {
  const floor = stated(scales.rankOrdinal[stated(parameters.rank)]);
  return image.dictionaries.ranks.valuesOf((code) => {
    const ordinal = scales.rankOrdinal[code];
    return ordinal === undefined ? UNKNOWN : ordinal >= floor ? PASS : FAIL;
  });
}

export const minimumRank: MakeJudge = (row, asked) => {
  const { image } = asked;
  const outcome = outcomeByRank(row, asked);
  const ranked = image.dictionaries.kinds.find('PNS');
  return ({ columns, index }) => {
    if (columns.kind[index] !== ranked) return PASS;
    const rank = columns.rank[index] as number;
    return rank === NO_CODE ? UNKNOWN : (outcome[rank] as number);
  };
};

/** Classes that count, one bit each. */
export function classMask({ parameters }: RequirementRow, { image }: Asked): number {
  return image.dictionaries.classes.texts.reduce((bits, code, number) => (stated(parameters.anyOf).includes(code) ? bits | (1 << number) : bits), 0);
}

export const monthsInClass: MakeJudge = (row, asked) => {
  const { on } = asked;
  const months = stated(row.parameters.months);
  const mask = classMask(row, asked);
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
