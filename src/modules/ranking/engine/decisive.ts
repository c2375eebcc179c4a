import type { Contender, OpenRecord } from './decisive-records.js';
import { MAX_UNITS } from './order.js';

/** A record that helps to settle a shortlist, and how much hangs on it. */
export interface Decisive extends OpenRecord {
  /** Units by which it may move the person's score. */
  readonly width: number;
  /** It decides whether the person is eligible at all. */
  readonly decidesEligibility: boolean;
  /** Other contenders whose possible scores overlap the person's: so many comparisons hang on it. */
  readonly overlaps: number;
}

/**
 * Records by effect, the greatest first: what they may move, times the comparisons that hang on it. One that
 * decides eligibility counts for a whole score next to its units.
 */
export function byEffect(contenders: readonly Contender[], records: readonly OpenRecord[]): Decisive[] {
  const overlapsOf = overlaps(
    contenders.map(({ low, criteria }) => ({
      low,
      high: low + criteria.reduce((sum, { width }) => sum + width, 0),
    })),
  );
  const decisive = records.map((record): Decisive => {
    const { criteria, rules } = contenders[record.person] as Contender;
    const hangsOn = ({ kinds }: { readonly kinds: ReadonlySet<string> }) => kinds.has(record.kind);
    return {
      ...record,
      width: criteria.filter(hangsOn).reduce((sum, { width }) => sum + width, 0),
      decidesEligibility: rules.some(hangsOn),
      overlaps: overlapsOf[record.person] as number,
    };
  });
  return decisive.sort(
    (a, b) => effectOf(b) - effectOf(a) || a.person - b.person || (a.kind < b.kind ? -1 : 1),
  );
}

/** How many other ranges each overlaps: all but those that end below it and those that begin above it. */
function overlaps(ranges: readonly { readonly low: number; readonly high: number }[]): number[] {
  const lows = Float64Array.from(ranges, ({ low }) => low).sort();
  const highs = Float64Array.from(ranges, ({ high }) => high).sort();
  return ranges.map(
    ({ low, high }) =>
      countWhile(lows, (other) => other <= high) - countWhile(highs, (other) => other < low) - 1,
  );
}

/** How many of a sorted list come before the first for which something does not hold any more. */
function countWhile(sorted: Float64Array, holds: (value: number) => boolean): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(sorted[middle] as number)) from = middle + 1;
    else to = middle;
  }
  return from;
}

function effectOf({ width, decidesEligibility, overlaps }: Decisive): number {
  return (width + (decidesEligibility ? MAX_UNITS : 0)) * overlaps;
}
