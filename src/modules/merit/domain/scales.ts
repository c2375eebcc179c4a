import type { LocalDate } from '../../../platform/calendar.js';
import type { AgePeriod } from '../../positions/domain/retirement.js';

export interface StatusEffect {
  /** Counts as serving for ACTIVE_STATUS. */
  readonly serving: boolean;
  readonly name: string;
}

/** The reference data that the engine reads: every figure of it is a row with a legal basis, in force on the day of the ranking. */
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

/** The day for which the question is asked, and the day on which it is asked. */
export interface AsOf {
  readonly on: LocalDate;
  readonly today: LocalDate;
}
