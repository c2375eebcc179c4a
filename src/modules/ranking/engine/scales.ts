import type { LocalDate } from '../../../platform/calendar.js';
import type { AgePeriod } from '../../positions/domain/retirement.js';

export interface StatusEffect {
  /** Counts as serving for ACTIVE_STATUS. */
  readonly serving: boolean;
  readonly name: string;
}

/**
 * The reference data that the engine reads: every figure of it is a row with a legal basis, in force on the
 * day of the ranking.
 */
export interface Scales {
  /** Level of each class of post, 1 to 7. */
  readonly classLevel: Readonly<Record<string, number>>;
  readonly functionalClasses: ReadonlySet<string>;
  /** Retirement ages of all days, in order: the age that counts is the one in force when it is reached. */
  readonly retirementAges: (postClass: string, family: string | null) => readonly AgePeriod[];
  readonly rankOrdinal: Readonly<Record<string, number>>;
  readonly rankName: Readonly<Record<string, string>>;
  readonly educationOrder: Readonly<Record<string, number>>;
  readonly predicateOrder: Readonly<Record<string, number>>;
  /** Leadership programmes, greater is higher; for the order by seniority. */
  readonly programmeOrder: Readonly<Record<string, number>>;
  readonly lowestLevel: number;
  readonly highestLevel: number;
  /** Day of the year by which last year's appraisal is due. */
  readonly appraisalDue: { readonly month: number; readonly day: number };
  readonly attestationMonths: number;
  readonly statuses: Readonly<Record<string, StatusEffect>>;
}

/**
 * How a day ahead is judged: by the yearly records due today, with contracts extended where that is expected;
 * or to the letter.
 */
export type Projection = 'CARRY_FORWARD' | 'STRICT';

/** The day for which the question is asked, and the day on which it is asked. */
export interface AsOf {
  readonly on: LocalDate;
  readonly today: LocalDate;
  /** Left out it is `STRICT`. */
  readonly projection?: Projection;
}

/** The question asked today for a day: what is projected of a day that has come is nothing. */
export function asOfDay(on: LocalDate, today: LocalDate, projection: Projection): AsOf {
  return on > today ? { on, today, projection } : { on, today };
}

/** Whether records are carried forward: to a day ahead, where the question asks for it. */
export function carriesForward({ on, today, projection }: AsOf): boolean {
  return projection === 'CARRY_FORWARD' && on > today;
}

/** The day by which yearly records, such as appraisals, are due. */
export function yearsDueOn(asOf: AsOf): LocalDate {
  return carriesForward(asOf) ? asOf.today : asOf.on;
}
