import type { LocalDate } from '../../../../platform/calendar.js';
import type { Measure } from '../candidate.js';
import type { Message } from '../messages.js';
import type { PersonRecord } from '../person.js';

/**
 * Something that may be done: it changes a record on a day. Never birth dates that are known, past
 * appraisals, past sanctions, awards, or other people.
 */
export interface Act {
  readonly kind: string;
  /** The first day on which it can be done; `null`: any. */
  readonly from: LocalDate | null;
  /** How much the act may show, from the most down to nothing; an act without a choice has one step. */
  readonly steps: number;
  apply(record: PersonRecord, day: LocalDate, step: number): PersonRecord;
  /** What must be done, and, for a record that is not known yet, what it must show. */
  says(record: PersonRecord, day: LocalDate, step: number): Message;
  /** True for a record whose content nobody knows yet: a condition, no promise. */
  readonly isCondition: boolean;
}

/** What regular promotion asks for; data of the service's rules. */
export interface PromotionRule {
  readonly months: number;
}

export const REF = 'advice';

/** Predicates from the best down, so that a higher step shows less. */
export function predicatesOf({ scales }: Measure): string[] {
  return Object.keys(scales.predicateOrder).sort(
    (a, b) => (scales.predicateOrder[b] ?? 0) - (scales.predicateOrder[a] ?? 0),
  );
}
