import type { Contender, OpenRecord } from './settling.js';
import { MOST_UNITS } from './standings.js';

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
 * Records by effect, the greatest first: what they may move, times the comparisons that hang on it. One that decides eligibility
 * counts for a whole score beside its units.
 */
export function byEffect(contenders: readonly Contender[], records: readonly OpenRecord[]): Decisive[] {
  const ranges = contenders.map(({ low, leaves }) => ({ low, high: low + leaves.reduce((sum, { width }) => sum + width, 0) }));
  const overlapsOf = ranges.map((own, at) => ranges.filter((other, index) => index !== at && other.low <= own.high && other.high >= own.low).length);
  const decisive = records.map((record): Decisive => {
    const { leaves, rules } = contenders[record.person] as Contender;
    const hangsOn = ({ kinds }: { readonly kinds: ReadonlySet<string> }) => kinds.has(record.kind);
    return {
      ...record,
      width: leaves.filter(hangsOn).reduce((sum, { width }) => sum + width, 0),
      decidesEligibility: rules.some(hangsOn),
      overlaps: overlapsOf[record.person] as number,
    };
  });
  return decisive.sort((a, b) => effectOf(b) - effectOf(a) || a.person - b.person || (a.kind < b.kind ? -1 : 1));
}

function effectOf({ width, decidesEligibility, overlaps }: Decisive): number {
  return (width + (decidesEligibility ? MOST_UNITS : 0)) * overlaps;
}
