import type { RuleParameters } from '../../positions/domain/rule-parameters.js';
import { WHOLE } from './policy.js';
import type { Post, RequirementRow } from './post.js';
import { rules } from './rules/index.js';
import type { Need } from './rules/rule.js';
import type { Scales } from './scales.js';

/** Why a requirement row cannot be applied: which rule, and what its parameters lack. */
export interface RequirementFault {
  readonly rule: string;
  readonly detail: string;
}

/** Appraisal years that are known of a person on a day; a row cannot ask for more. */
const MAX_YEARS = 2;
const readings: readonly (string | undefined)[] = [
  undefined,
  'BIRTHDAY_PASSES',
  'COMPLETED_YEARS',
  'BEFORE_BIRTHDAY',
];

/**
 * What is wrong with the rows of a post; empty when each can be judged. A row that is faulty must not pass
 * people silently.
 */
export function requirementFaults(
  { class: postClass, requirements }: Pick<Post, 'class' | 'requirements'>,
  scales: Scales,
): RequirementFault[] {
  const own =
    scales.classLevel[postClass] === undefined
      ? [{ rule: 'CAREER_STEP', detail: `the class ${postClass} has no level on the day` }]
      : [];
  return [...own, ...requirements.flatMap((row) => rowFaults(row, scales))];
}

/**
 * What makes a requirement impossible to judge: an unknown rule, or a parameter that is missing or wrong.
 * None is an empty list.
 */
export function rowFaults(
  { rule, parameters }: Pick<RequirementRow, 'rule' | 'parameters'>,
  scales: Scales,
): RequirementFault[] {
  const known = rules[rule];
  if (known === undefined) return [{ rule, detail: 'no such rule is known' }];
  const needs = Object.entries(known.needs) as [keyof RuleParameters, Need][];
  const details = needs.flatMap(([name, need]) => {
    const value: unknown = parameters[name];
    if (value === undefined || value === null) return [`it states no ${name}`];
    const wrong = faultOf(need, value, scales);
    return wrong === null ? [] : [`${name} ${wrong}`];
  });
  if (rule === 'MAXIMUM_AGE' && !readings.includes(parameters.reading))
    details.push(`reading ${parameters.reading} is not known`);
  return details.map((detail) => ({ rule, detail }));
}

function faultOf(need: Need, value: unknown, scales: Scales): string | null {
  switch (need) {
    case 'COUNT':
      return whole(value, 0, 1_200);
    case 'APPRAISAL_YEARS':
      return whole(value, 1, MAX_YEARS);
    case 'POINTS':
      return whole(value, 0, WHOLE);
    case 'RANK':
      return oneOf(value, Object.keys(scales.rankOrdinal));
    case 'EDUCATION_LEVEL':
      return oneOf(value, Object.keys(scales.educationOrder));
    case 'PREDICATE':
      return oneOf(value, Object.keys(scales.predicateOrder));
    case 'KINDS':
      return someOf(value, ['PNS', 'PPPK']);
    case 'CLASSES':
      return someOf(value, Object.keys(scales.classLevel));
    case 'SEVERITIES':
      return someOf(value, ['LIGHT', 'MEDIUM', 'HEAVY', 'ETHICS']);
    case 'COMPETENCY_KINDS':
      return someOf(value, ['MANAGERIAL', 'SOCIOCULTURAL', 'TECHNICAL']);
    case 'CODES':
      return someOf(value, null);
  }
}

function whole(value: unknown, least: number, most: number): string | null {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most
    ? null
    : `is ${JSON.stringify(value)}, not a whole number from ${least} to ${most}`;
}

function oneOf(value: unknown, codes: readonly string[]): string | null {
  return typeof value === 'string' && codes.includes(value)
    ? null
    : `names ${JSON.stringify(value)}, which is not on the scale of the day`;
}

function someOf(value: unknown, codes: readonly string[] | null): string | null {
  if (!Array.isArray(value) || value.length === 0) return 'names nothing';
  const strange = value.find(
    (entry) => typeof entry !== 'string' || entry.trim() === '' || (codes !== null && !codes.includes(entry)),
  );
  return strange === undefined ? null : `names ${JSON.stringify(strange)}, which is not known`;
}
