import type { RequirementRow } from '../../engine/post.js';
import { stated } from '../../engine/rules/rule.js';
import { NO_CODE } from '../layout.js';
import { FAIL, PASS, UNKNOWN } from '../outcome.js';
import type { RankingQuery } from '../ranking-query.js';
import type { MakeRuleEvaluator } from './rule-evaluator.js';

/** What a rule says of each cohort or schooling, by its number. */
export type Outcomes = (row: RequirementRow, query: RankingQuery) => Int32Array;

export const employmentKind: Outcomes = ({ parameters }, { store }) => {
  const { kinds, cohorts } = store.dictionaries;
  const outcome = kinds.valuesOf((kind) => (stated(parameters.anyOf).includes(kind) ? PASS : FAIL));
  return cohorts.valuesOf(({ kind }) => outcome[kind] as number);
};

export const careerStep: Outcomes = (_row, { store, scales, post, route }) => {
  const { classes, cohorts } = store.dictionaries;
  const target = stated(scales.classLevel[post.class]);
  const fits = (level: number) => (route === 'PROMOTION' ? level < target : level === target);
  if (route === 'PROMOTION' && post.isEntry === true) return cohorts.valuesOf(() => FAIL);
  const unknown = Object.values(scales.classLevel).some(fits) ? UNKNOWN : FAIL;
  const outcome = classes.valuesOf((code) => {
    const level = scales.classLevel[code];
    if (level === undefined) return unknown;
    return fits(level) ? PASS : FAIL;
  });
  return cohorts.valuesOf(({ postClass }) =>
    postClass === NO_CODE ? unknown : (outcome[postClass] as number),
  );
};

export const minimumRank: Outcomes = ({ parameters }, { store, scales }) => {
  const { kinds, ranks, cohorts } = store.dictionaries;
  const floor = stated(scales.rankOrdinal[stated(parameters.rank)]);
  const outcome = ranks.valuesOf((code) => {
    const ordinal = scales.rankOrdinal[code];
    if (ordinal === undefined) return UNKNOWN;
    return ordinal >= floor ? PASS : FAIL;
  });
  const ranked = kinds.find('PNS');
  return cohorts.valuesOf(({ kind, rank }) => {
    if (kind !== ranked) return PASS;
    return rank === NO_CODE ? UNKNOWN : (outcome[rank] as number);
  });
};

/**
 * Somebody with a career who never held such a class has no months in it; the others pass for now, and their
 * months are counted later.
 */
export const everInClass: Outcomes = (row, query) => {
  const months = stated(row.parameters.months);
  const mask = classMask(row, query);
  return query.store.dictionaries.cohorts.valuesOf(({ classes }) =>
    months > 0 && classes !== 0 && (classes & mask) === 0 ? FAIL : PASS,
  );
};

/** Classes that count, one bit each. */
export function classMask({ parameters }: RequirementRow, { store }: RankingQuery): number {
  return store.dictionaries.classes.texts.reduce(
    (bits, code, number) => (stated(parameters.anyOf).includes(code) ? bits | (1 << number) : bits),
    0,
  );
}

export const minimumEducation: Outcomes = ({ parameters }, { store, scales }) => {
  const { levels, schoolings } = store.dictionaries;
  const floor = stated(scales.educationOrder[stated(parameters.level)]);
  const mask = (test: (level: string) => boolean) =>
    levels.texts.reduce((bits, level, number) => (test(level) ? bits | (1 << number) : bits), 0);
  const reaching = mask((level) => (scales.educationOrder[level] ?? -1) >= floor);
  const strange = mask((level) => scales.educationOrder[level] === undefined);
  return schoolings.valuesOf(({ verified, reported }) => {
    if ((verified & reaching) !== 0) return PASS;
    if ((reported & reaching) !== 0) return UNKNOWN;
    return (verified & ~strange) === 0 || (verified & strange) !== 0 ? UNKNOWN : FAIL;
  });
};

export function evaluatedByCohort(outcomes: Outcomes): MakeRuleEvaluator {
  return (row, query) => {
    const outcome = outcomes(row, query);
    return ({ cohort }) => outcome[cohort] as number;
  };
}

export function evaluatedBySchooling(outcomes: Outcomes): MakeRuleEvaluator {
  return (row, query) => {
    const outcome = outcomes(row, query);
    return ({ schooling }) => outcome[schooling] as number;
  };
}
