import { addMonths, type LocalDate } from '../../../platform/calendar.js';

export type Readiness = 'READY_NOW' | 'READY_WITHIN_2_YEARS' | 'READY_LATER' | 'NOT_READY' | 'UNKNOWN';

export interface FailedRule {
  readonly rule: string;
  /** The day on which time alone heals it. */
  readonly eligibleFrom: LocalDate | null;
  /** Something that can be done about it. */
  readonly remedy: string | null;
  readonly found: string | null;
}

export interface LevelGap {
  readonly competency: string;
  readonly required: number;
  /** `null` while no valid assessment says. */
  readonly assessed: number | null;
}

export interface ReadinessFacts {
  readonly standing: 'ELIGIBLE' | 'UNDETERMINED' | 'INELIGIBLE';
  readonly failed: readonly FailedRule[];
  readonly unknown: readonly { readonly rule: string; readonly missing: readonly string[] }[];
  readonly gaps: readonly LevelGap[];
  /** The day on which every failed rule is healed by time alone. */
  readonly eligibleFrom: LocalDate | null;
}

export interface ReadinessFound {
  readonly level: Readiness;
  /** From when, as far as time alone decides. */
  readonly from: LocalDate | null;
  readonly reasons: readonly string[];
}

/**
 * Who is eligible and meets the standard is ready now. A gap of levels, or a rule that time heals within the
 * horizon, makes it later; a rule that only an act heals, later still; one that nothing heals, never. What is
 * not known is not guessed.
 */
export function readinessOf(
  { standing, failed, unknown, gaps, eligibleFrom }: ReadinessFacts,
  today: LocalDate,
  horizon: number,
): ReadinessFound {
  const open = gaps.filter(({ assessed }) => assessed === null);
  const short = gaps.filter(({ assessed, required }) => assessed !== null && assessed < required);
  const reasons = [
    ...failed.map(({ rule, found, eligibleFrom: day, remedy }) =>
      [`${rule}: ${found ?? 'fails'}`, day ? `passes from ${day}` : remedy].filter(Boolean).join('; '),
    ),
    ...unknown.map(
      ({ rule, missing }) => `${rule} is not known: ${missing.join('; ') || 'records are missing'}`,
    ),
    ...short.map(
      ({ competency, assessed, required }) => `${competency}: level ${assessed}, ${required} required`,
    ),
    ...open.map(({ competency }) => `${competency}: no valid assessment`),
  ];
  const found = (level: Readiness, from: LocalDate | null = null): ReadinessFound => ({
    level,
    from,
    reasons,
  });
  if (standing === 'INELIGIBLE') {
    if (eligibleFrom !== null)
      return found(
        eligibleFrom <= addMonths(today, horizon) ? 'READY_WITHIN_2_YEARS' : 'READY_LATER',
        eligibleFrom,
      );
    return found(
      failed.every(({ remedy, eligibleFrom: day }) => remedy !== null || day !== null)
        ? 'READY_LATER'
        : 'NOT_READY',
    );
  }
  if (standing === 'UNDETERMINED' || open.length > 0) return found('UNKNOWN');
  return short.length > 0 ? found('READY_WITHIN_2_YEARS') : found('READY_NOW', today);
}
