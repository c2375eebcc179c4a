import { acting } from './acting.js';
import { award } from './award.js';
import { certificates } from './certificates.js';
import { competencyMatch } from './competency-match.js';
import { discipline } from './discipline.js';
import { diversity } from './diversity.js';
import { education } from './education.js';
import { feedback } from './feedback.js';
import { fieldOfStudy } from './field-of-study.js';
import type { Indicator } from './indicator.js';
import { monthsInLevel } from './months-in-level.js';
import { potential } from './potential.js';
import { predicate } from './predicate.js';
import { team } from './team.js';

/** What a rubric must state for an indicator: a table over these codes, or bands over a number. */
export interface IndicatorShape {
  readonly evaluate: Indicator;
  readonly rubric: 'TABLE' | 'BANDS' | 'POINTS';
  /**
   * Codes of the table, worst first where they have an order; a scale named here is filled in from the
   * reference data.
   */
  readonly codes?: readonly string[] | 'PREDICATES' | 'EDUCATION_LEVELS';
  /**
   * True for a measure that compares people with each other; a policy that uses one cannot be the default.
   */
  readonly relative: boolean;
}

const table = (evaluate: Indicator, codes: IndicatorShape['codes']): IndicatorShape => ({
  evaluate,
  rubric: 'TABLE',
  codes,
  relative: false,
});
const bands = (evaluate: Indicator): IndicatorShape => ({ evaluate, rubric: 'BANDS', relative: false });
const points = (evaluate: Indicator): IndicatorShape => ({ evaluate, rubric: 'POINTS', relative: false });

/** Every indicator that a policy may name. */
export const indicators: Readonly<Record<string, IndicatorShape>> = {
  PREDICATE: table(predicate, 'PREDICATES'),
  AWARD: table(award, ['NONE', 'AGENCY', 'CROSS_AGENCY', 'NATIONAL', 'INTERNATIONAL']),
  TEAM: table(team, ['NONE', 'MEMBER_AGENCY', 'MEMBER_CROSS_AGENCY', 'HEAD_AGENCY', 'HEAD_CROSS_AGENCY']),
  FEEDBACK: table(feedback, 'PREDICATES'),
  MATCH: points(competencyMatch),
  POTENTIAL: points(potential),
  CERTIFICATES: bands(certificates),
  MONTHS_IN_LEVEL: bands(monthsInLevel),
  DIVERSITY: table(diversity, ['ONE_UNIT', 'UNITS', 'AGENCIES']),
  ACTING: table(acting, [
    'NONE',
    'PLH_EQUAL',
    'PLH_HIGHER',
    'PLT_EQUAL',
    'PLT_HIGHER',
    'ACTING_REGIONAL_HEAD',
  ]),
  EDUCATION: table(education, 'EDUCATION_LEVELS'),
  FIELD: table(fieldOfStudy, ['NO_MATCH', 'MATCH']),
  DISCIPLINE: table(discipline, ['SERVING', 'HEAVY', 'MEDIUM', 'LIGHT', 'ETHICS', 'NONE']),
};

/**
 * The indicator of a code. A code that is not listed is a fault of the code: policies are checked when they
 * are stored.
 */
export function evaluateIndicator(code: string): Indicator {
  const shape = indicators[code];
  if (shape === undefined) throw new RangeError(`indicator ${code} is not listed`);
  return shape.evaluate;
}
