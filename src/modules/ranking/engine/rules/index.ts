import { maximumAge, remainingService } from './age.js';
import { careerStep, cumulativeExperience, minimumRank, monthsInClass, notIncumbent } from './career.js';
import { minimumMatch, validAssessment } from './competence.js';
import { disciplineGate, leadershipTraining, recentPerformance } from './conduct.js';
import {
  activeStatus,
  declarations,
  employmentKind,
  minimumTenure,
  professionalLicence,
} from './employment.js';
import { minimumEducation, requiredField } from './qualification.js';
import type { Rule } from './rule.js';

/** Every rule that a requirement row may name. */
export const rules: Readonly<Record<string, Rule>> = {
  EMPLOYMENT_KIND: employmentKind,
  ACTIVE_STATUS: activeStatus,
  MINIMUM_RANK: minimumRank,
  MINIMUM_EDUCATION: minimumEducation,
  FIELD_OF_STUDY: requiredField,
  MONTHS_IN_CLASS: monthsInClass,
  CUMULATIVE_EXPERIENCE: cumulativeExperience,
  MAXIMUM_AGE: maximumAge,
  RECENT_PERFORMANCE: recentPerformance,
  DISCIPLINE_GATE: disciplineGate,
  LEADERSHIP_TRAINING: leadershipTraining,
  COMPETENCY_MATCH: minimumMatch,
  VALID_ASSESSMENT: validAssessment,
  CAREER_STEP: careerStep,
  REMAINING_SERVICE: remainingService,
  NOT_INCUMBENT: notIncumbent,
  PROFESSIONAL_LICENCE: professionalLicence,
  DECLARATIONS: declarations,
  MINIMUM_TENURE: minimumTenure,
};

/**
 * The rule of a code. A code that is not listed is a fault of the code: requirements are checked first, by
 * `rowFaults`.
 */
export function ruleNamed(code: string): Rule {
  const rule = rules[code];
  if (rule === undefined) throw new RangeError(`rule ${code} is not listed`);
  return rule;
}
