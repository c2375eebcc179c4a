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

/** What stands in the way, in no language; texts that came with a rule are as they came. */
export type ReadinessReason =
  | ({ readonly code: 'RULE_FAILS' } & FailedRule)
  | { readonly code: 'RULE_UNKNOWN'; readonly rule: string; readonly missing: readonly string[] }
  | {
      readonly code: 'LEVEL_SHORT';
      readonly competency: string;
      readonly assessed: number;
      readonly required: number;
    }
  | { readonly code: 'NOT_ASSESSED'; readonly competency: string };

export interface ReadinessFound {
  readonly level: Readiness;
  /** From when, as far as time alone decides. */
  readonly from: LocalDate | null;
  readonly reasons: readonly ReadinessReason[];
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
  const short = gaps.filter(isShort);
  const reasons: ReadinessReason[] = [
    ...failed.map((rule) => ({ code: 'RULE_FAILS' as const, ...rule })),
    ...unknown.map((rule) => ({ code: 'RULE_UNKNOWN' as const, ...rule })),
    ...short.map((gap) => ({ code: 'LEVEL_SHORT' as const, ...gap })),
    ...open.map(({ competency }) => ({ code: 'NOT_ASSESSED' as const, competency })),
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

function isShort(gap: LevelGap): gap is LevelGap & { readonly assessed: number } {
  return gap.assessed !== null && gap.assessed < gap.required;
}
