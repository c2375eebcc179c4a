import type { RuleParameters } from './rule-parameters.js';

/** Orders by which a rank or a level of education is higher than another. */
export interface Orders {
  readonly rank: Readonly<Record<string, number>>;
  readonly education: Readonly<Record<string, number>>;
}

/**
 * Whether a post's own parameters ask for less than the statute's: fewer months or years, a higher age, a
 * lower rank or diploma, a kind or class more.
 */
export function asksForLess(
  own: RuleParameters,
  statute: RuleParameters,
  { rank, education }: Orders,
): boolean {
  const below = (mine: number | undefined, least: number | undefined) =>
    least !== undefined && (mine ?? 0) < least;
  const lower = (
    mine: string | undefined,
    least: string | undefined,
    order: Readonly<Record<string, number>>,
  ) => least !== undefined && (order[mine ?? ''] ?? 0) < (order[least] ?? 0);
  return (
    below(own.months, statute.months) ||
    below(own.years, statute.years) ||
    below(own.points, statute.points) ||
    (statute.age !== undefined && (own.age ?? Number.POSITIVE_INFINITY) > statute.age) ||
    lower(own.rank, statute.rank, rank) ||
    lower(own.level, statute.level, education) ||
    (statute.anyOf !== undefined &&
      (own.anyOf === undefined || own.anyOf.some((entry) => !statute.anyOf?.includes(entry)))) ||
    (statute.severities?.some((severity) => !own.severities?.includes(severity)) ?? false)
  );
}
