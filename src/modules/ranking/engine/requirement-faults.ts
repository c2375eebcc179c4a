import type { RuleParameters } from '../../positions/domain/rule-parameters.js';
import { type Message, message } from './messages.js';
import { WHOLE } from './policy.js';
import type { Post, RequirementRow } from './post.js';
import { rules } from './rules/index.js';
import type { Need } from './rules/rule.js';
import type { Scales } from './scales.js';

/** Why a requirement row cannot be applied: which rule, and what its parameters lack. */
export interface RequirementFault {
  readonly rule: string;
  readonly detail: Message;
}

/** The scales whose codes parameters may name. */
export type ParameterScales = Pick<
  Scales,
  'classLevel' | 'rankOrdinal' | 'educationOrder' | 'predicateOrder'
>;

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
      ? [{ rule: 'CAREER_STEP', detail: message('FAULT_CLASS_LEVEL', { class: postClass }) }]
      : [];
  return [...own, ...requirements.flatMap((row) => rowFaults(row, scales))];
}

/**
 * What makes a requirement impossible to judge: an unknown rule, or a parameter that is missing or wrong.
 * None is an empty list.
 */
export function rowFaults(
  { rule, parameters }: Pick<RequirementRow, 'rule' | 'parameters'>,
  scales: ParameterScales,
): RequirementFault[] {
  if (rules[rule] === undefined) return [{ rule, detail: message('FAULT_RULE_UNKNOWN', {}) }];
  return wrongParameters(rule, parameters, scales).map(([, detail]) => ({ rule, detail }));
}

/** Names of the parameters of a rule that are missing or wrong. */
export function parameterFaults(rule: string, parameters: RuleParameters, scales: ParameterScales): string[] {
  return wrongParameters(rule, parameters, scales).map(([name]) => name);
}

function wrongParameters(
  rule: string,
  parameters: RuleParameters,
  scales: ParameterScales,
): [name: string, detail: Message][] {
  const needs = Object.entries(rules[rule]?.needs ?? {}) as [keyof RuleParameters, Need][];
  const wrong = needs.flatMap(([name, need]): [string, Message][] => {
    const value: unknown = parameters[name];
    if (value === undefined || value === null) return [[name, message('FAULT_NOT_STATED', { name })]];
    const detail = faultOf(name, need, value, scales);
    return detail === null ? [] : [[name, detail]];
  });
  if (rule === 'MAXIMUM_AGE' && !readings.includes(parameters.reading))
    wrong.push(['reading', message('FAULT_READING', { reading: String(parameters.reading) })]);
  return wrong;
}

function faultOf(name: string, need: Need, value: unknown, scales: ParameterScales): Message | null {
  switch (need) {
    case 'COUNT':
      return whole(name, value, 0, 1_200);
    case 'APPRAISAL_YEARS':
      return whole(name, value, 1, MAX_YEARS);
    case 'POINTS':
      return whole(name, value, 0, WHOLE);
    case 'RANK':
      return oneOf(name, value, Object.keys(scales.rankOrdinal));
    case 'EDUCATION_LEVEL':
      return oneOf(name, value, Object.keys(scales.educationOrder));
    case 'PREDICATE':
      return oneOf(name, value, Object.keys(scales.predicateOrder));
    case 'KINDS':
      return someOf(name, value, ['PNS', 'PPPK']);
    case 'CLASSES':
      return someOf(name, value, Object.keys(scales.classLevel));
    case 'SEVERITIES':
      return someOf(name, value, ['LIGHT', 'MEDIUM', 'HEAVY', 'ETHICS']);
    case 'COMPETENCY_KINDS':
      return someOf(name, value, ['MANAGERIAL', 'SOCIOCULTURAL', 'TECHNICAL']);
    case 'CODES':
      return someOf(name, value, null);
  }
}

function whole(name: string, value: unknown, least: number, most: number): Message | null {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most
    ? null
    : message('FAULT_NOT_A_COUNT', { name, value: JSON.stringify(value), least, most });
}

function oneOf(name: string, value: unknown, codes: readonly string[]): Message | null {
  return typeof value === 'string' && codes.includes(value)
    ? null
    : message('FAULT_NOT_ON_SCALE', { name, value: JSON.stringify(value) });
}

function someOf(name: string, value: unknown, codes: readonly string[] | null): Message | null {
  if (!Array.isArray(value) || value.length === 0) return message('FAULT_NAMES_NOTHING', { name });
  const strange = value.find(
    (entry) => typeof entry !== 'string' || entry.trim() === '' || (codes !== null && !codes.includes(entry)),
  );
  return strange === undefined
    ? null
    : message('FAULT_NAMES_STRANGER', { name, value: JSON.stringify(strange) });
}
