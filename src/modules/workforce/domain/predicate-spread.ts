/** A limit of the spread; exactly one of the three bounds is given. */
export interface SpreadLimit {
  /** A person with any of these is counted. */
  readonly predicates: readonly string[];
  readonly atMostPercent: number | null;
  readonly atLeastPercent: number | null;
  readonly atLeastPeople: number | null;
}

/** People of one unit: how many have each predicate, and of how many it is not known. */
export interface Spread {
  readonly counts: ReadonlyMap<string, number>;
  /** Within reach and not appraised. */
  readonly notAppraised: number;
  /** Out of reach: they are not shown, and may have any predicate. */
  readonly beyondReach: number;
}

export interface FoundShare {
  readonly count: number;
  readonly total: number;
  /** Null while those of whom it is not known could still change the answer. */
  readonly isExceeded: boolean | null;
}

/**
 * How a limit stands: over those appraised, in whole people, and judged by the lowest and the highest share
 * that the unknown leave open. A share of exactly the limit keeps it; nobody at all exceeds nothing.
 */
export function foundShare(
  { predicates, atMostPercent, atLeastPercent, atLeastPeople }: SpreadLimit,
  spread: Spread,
): FoundShare {
  const count = [...new Set(predicates)].reduce(
    (sum, predicate) => sum + (spread.counts.get(predicate) ?? 0),
    0,
  );
  const total = appraisedIn(spread);
  const all = peopleIn(spread) + spread.beyondReach;
  const highest = count + all - total;
  const breaks = (people: number) =>
    (atMostPercent !== null && people * 100 > atMostPercent * all) ||
    (atLeastPercent !== null && people * 100 < atLeastPercent * all) ||
    (atLeastPeople !== null && people < Math.min(atLeastPeople, all));
  const [low, high] = [breaks(count), breaks(highest)];
  return { count, total, isExceeded: low === high ? low : null };
}

export function appraisedIn({ counts }: Spread): number {
  return [...counts.values()].reduce((sum, people) => sum + people, 0);
}

/** Everybody who is shown, appraised or not. */
export function peopleIn(spread: Spread): number {
  return appraisedIn(spread) + spread.notAppraised;
}

/**
 * Exceeded as soon as one limit is; open while one is open; null also where there is no limit to judge by.
 */
export function anyExceeded(found: readonly FoundShare[]): boolean | null {
  if (found.some(({ isExceeded }) => isExceeded === true)) return true;
  return found.length === 0 || found.some(({ isExceeded }) => isExceeded === null) ? null : false;
}

/** Fewer than so many were appraised: figures would tell of single people. */
export function isTooFew(spread: Spread, least: number): boolean {
  return appraisedIn(spread) < least;
}

/**
 * Whether the whole of an agency, less the parts that are shown, would tell of the few people that remain.
 */
export function tellsOfRest(whole: Spread, parts: readonly Spread[], least: number): boolean {
  const shown = parts.filter((part) => !isTooFew(part, least));
  const rest = (measure: (spread: Spread) => number) =>
    measure(whole) - shown.reduce((sum, part) => sum + measure(part), 0);
  return rest(peopleIn) > 0 && rest(appraisedIn) < least;
}

/** Several units as one. */
export function sumOf(spreads: readonly Spread[]): Spread {
  const counts = new Map<string, number>();
  for (const spread of spreads)
    for (const [predicate, people] of spread.counts)
      counts.set(predicate, (counts.get(predicate) ?? 0) + people);
  const total = (measure: 'notAppraised' | 'beyondReach') =>
    spreads.reduce((sum, spread) => sum + spread[measure], 0);
  return { counts, notAppraised: total('notAppraised'), beyondReach: total('beyondReach') };
}
