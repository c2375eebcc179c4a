import type { RequirementRow } from '../../engine/post.js';
import type { RankingQuery } from '../ranking-query.js';
import { maximumAge, remainingService } from './age.js';
import { cumulativeExperience, monthsInClass, notIncumbent } from './career.js';
import {
  careerStep,
  employmentKind,
  evaluatedByCohort,
  evaluatedBySchooling,
  minimumEducation,
  minimumRank,
} from './combined.js';
import { minimumMatch, validAssessment } from './competence.js';
import { disciplineGate, leadershipTraining, recentPerformance } from './conduct.js';
import { activeStatus, declarations, minimumTenure, professionalLicence } from './employment.js';
import { requiredField } from './qualification.js';
import type { MakeRuleEvaluator, RuleEvaluator } from './rule-evaluator.js';

/** Rules that the columns alone decide; they go first, since most people fail one of them. */
export const RULES_BY_COLUMN: readonly string[] = ['MAXIMUM_AGE', 'REMAINING_SERVICE', 'RECENT_PERFORMANCE'];

/**
 * Each rule of the engine as look-ups over the columns; the engine's own `rules/` say the same of one record,
 * and a test compares the two.
 */
const ruleEvaluators: Readonly<Record<string, MakeRuleEvaluator>> = {
  EMPLOYMENT_KIND: evaluatedByCohort(employmentKind),
  ACTIVE_STATUS: activeStatus,
  PROFESSIONAL_LICENCE: professionalLicence,
  DECLARATIONS: declarations,
  MINIMUM_TENURE: minimumTenure,
  CAREER_STEP: evaluatedByCohort(careerStep),
  NOT_INCUMBENT: notIncumbent,
  MINIMUM_RANK: evaluatedByCohort(minimumRank),
  MONTHS_IN_CLASS: monthsInClass,
  CUMULATIVE_EXPERIENCE: cumulativeExperience,
  MAXIMUM_AGE: maximumAge,
  REMAINING_SERVICE: remainingService,
  RECENT_PERFORMANCE: recentPerformance,
  DISCIPLINE_GATE: disciplineGate,
  LEADERSHIP_TRAINING: leadershipTraining,
  COMPETENCY_MATCH: minimumMatch,
  VALID_ASSESSMENT: validAssessment,
  MINIMUM_EDUCATION: evaluatedBySchooling(minimumEducation),
  FIELD_OF_STUDY: requiredField,
};

export function ruleEvaluatorOf(row: RequirementRow, query: RankingQuery): RuleEvaluator {
  const make = ruleEvaluators[row.rule];
  if (make === undefined) throw new RangeError(`rule ${row.rule} is not listed`);
  return make(row, query);
}
