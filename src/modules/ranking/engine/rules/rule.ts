import type { LocalDate } from '../../../../platform/calendar.js';
import type { RuleParameters } from '../../../positions/domain/rule-parameters.js';
import { type Missing, NOTHING_MISSING } from '../findings.js';
import type { Message } from '../messages.js';
import type { PersonOnDay } from '../person-on-day.js';
import type { Post, Route } from '../post.js';
import type { Scales } from '../scales.js';

export type Outcome = 'PASS' | 'FAIL' | 'UNKNOWN' | 'WAIVED';

export interface RuleContext {
  readonly parameters: RuleParameters;
  readonly post: Post;
  readonly route: Route;
  readonly scales: Scales;
}

/**
 * PASS if it passes whatever the unknown facts are, FAIL if it fails whatever they are, UNKNOWN otherwise.
 */
export interface RuleFinding {
  readonly outcome: Outcome;
  readonly found: Message | null;
  /** The first day on which the rule passes if nothing happens but time. */
  readonly eligibleFrom: LocalDate | null;
  readonly remedy: Message | null;
  readonly missing: readonly Missing[];
}

/**
 * What a parameter must be; `requirementFaults` refuses a row that lacks one or names a code that nobody
 * knows.
 */
export type Need =
  | 'KINDS'
  | 'CLASSES'
  | 'CODES'
  | 'RANK'
  | 'EDUCATION_LEVEL'
  | 'PREDICATE'
  | 'SEVERITIES'
  | 'COMPETENCY_KINDS'
  | 'COUNT'
  | 'APPRAISAL_YEARS'
  | 'POINTS';

export interface Rule {
  readonly needs: Readonly<Partial<Record<keyof RuleParameters, Need>>>;
  readonly required: (context: RuleContext) => Message;
  readonly evaluate: (person: PersonOnDay, context: RuleContext) => RuleFinding;
}

/** A parameter that the rule needs. A row without it is refused beforehand; it is never read as 0. */
export function stated<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError('a requirement row lacks a parameter that its rule needs');
  return value;
}

/** A finding that the rule holds. */
export function pass(found: Message): RuleFinding {
  return { outcome: 'PASS', found, eligibleFrom: null, remedy: null, missing: NOTHING_MISSING };
}

/** A finding that the rule does not hold; `eligibleFrom` is the day on which time alone heals it. */
export function fail(
  found: Message | null,
  remedy: Message | null,
  eligibleFrom: LocalDate | null = null,
): RuleFinding {
  return { outcome: 'FAIL', found, eligibleFrom, remedy, missing: NOTHING_MISSING };
}

/** A finding that cannot be made until records arrive. Unknown is neither a pass nor a failure. */
export function unknown(
  found: Message | null,
  remedy: Message | null,
  missing: readonly Missing[],
): RuleFinding {
  return { outcome: 'UNKNOWN', found, eligibleFrom: null, remedy, missing };
}
