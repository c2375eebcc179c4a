import type { LocalDate } from '../../../../platform/calendar.js';
import type { RuleParameters } from '../../../positions/domain/rule-parameters.js';
import { type Missing, NOTHING_MISSING } from '../findings.js';
import type { PersonOnDay } from '../person-on-day.js';
import type { Post, Route } from '../post.js';
import type { Scales } from '../scales.js';
import type { Sentence } from '../sentences.js';

export type Outcome = 'PASS' | 'FAIL' | 'UNKNOWN' | 'WAIVED';

export interface RuleContext {
  readonly parameters: RuleParameters;
  readonly post: Post;
  readonly route: Route;
  readonly scales: Scales;
}

/** PASS if it passes whatever the unknown facts are, FAIL if it fails whatever they are, UNKNOWN otherwise. */
export interface RuleFinding {
  readonly outcome: Outcome;
  readonly found: Sentence | null;
  /** The first day on which the rule passes if nothing happens but time. */
  readonly eligibleFrom: LocalDate | null;
  readonly remedy: Sentence | null;
  readonly missing: readonly Missing[];
}

export interface Rule {
  readonly required: (context: RuleContext) => Sentence;
  readonly evaluate: (person: PersonOnDay, context: RuleContext) => RuleFinding;
}

export function pass(found: Sentence): RuleFinding {
  return { outcome: 'PASS', found, eligibleFrom: null, remedy: null, missing: NOTHING_MISSING };
}

export function fail(found: Sentence | null, remedy: Sentence | null, eligibleFrom: LocalDate | null = null): RuleFinding {
  return { outcome: 'FAIL', found, eligibleFrom, remedy, missing: NOTHING_MISSING };
}

export function unknown(found: Sentence | null, remedy: Sentence | null, missing: readonly Missing[]): RuleFinding {
  return { outcome: 'UNKNOWN', found, eligibleFrom: null, remedy, missing };
}
