import type { Candidate } from './candidate.js';
import type { Missing } from './findings.js';
import { subsets } from './subsets.js';

/** A criterion or a rule of somebody that stays open until every one of some kinds of record is known. */
interface Hanging {
  readonly kinds: ReadonlySet<string>;
  /** Units by which a criterion may still move; 0 for a rule. */
  readonly width: number;
}

/** Somebody who may or may not be on the shortlist. */
export interface Contender {
  readonly id: string;
  readonly low: number;
  readonly isEligible: boolean;
  /**
   * Tie-breakers that do not follow from the criteria and are not known: equal scores are parted for good
   * only once they are.
   */
  readonly ties: readonly Hanging[];
  readonly criteria: readonly Hanging[];
  readonly rules: readonly Hanging[];
}

/** All records of one kind that one person lacks; they arrive together. */
export interface OpenRecord {
  readonly person: number;
  readonly kind: string;
}

export interface Settlement {
  readonly records: readonly OpenRecord[];
  /**
   * False where there were too many open records to try every set: then some of those named may not be
   * needed.
   */
  readonly isExact: boolean;
}

const MAX_TRIED = 12;
const MAX_CONTENDERS = 40;

/** Records that make a tie-breaker known; the others follow from the criteria. */
const RECORD_OF_KEY: Readonly<Record<string, string>> = {
  RANK: 'RANK',
  MONTHS_IN_RANK: 'RANK',
  MONTHS_IN_LEVEL: 'CAREER_HISTORY',
};

/**
 * `membership`: records that decide whether the person belongs to the candidates at all; none of somebody who
 * does.
 */
export function contenderOf(
  { id, standing, score, eligibility, measure, keys }: Candidate,
  membership: readonly Missing[] = [],
): Contender {
  const criteria = score.findings.flatMap(({ low, high, missing }, at): Hanging[] =>
    low === high
      ? []
      : [
          {
            kinds: new Set(missing.map(({ kind }) => kind)),
            width: (measure.criteria[at]?.weight ?? 0) * (high - low),
          },
        ],
  );
  const rules = eligibility.results.flatMap(({ outcome, missing }): Hanging[] =>
    outcome === 'UNKNOWN' ? [{ kinds: new Set(missing.map(({ kind }) => kind)), width: 0 }] : [],
  );
  if (membership.length > 0) rules.push({ kinds: new Set(membership.map(({ kind }) => kind)), width: 0 });
  const ties = measure.tieBreakers.flatMap((key, at): Hanging[] => {
    const record = RECORD_OF_KEY[key];
    return record === undefined || keys[at] != null ? [] : [{ kinds: new Set([record]), width: 0 }];
  });
  return {
    id,
    low: score.low,
    isEligible: standing === 'ELIGIBLE' && membership.length === 0,
    ties,
    criteria,
    rules,
  };
}

/** Every kind of record that keeps somebody open, once a person, in alphabetical order. */
export function openRecords(contenders: readonly Contender[]): OpenRecord[] {
  return contenders.flatMap(({ criteria, rules, ties }, person) => {
    const kinds = new Set([...criteria, ...rules, ...ties].flatMap(({ kinds: own }) => [...own]));
    return [...kinds].sort().map((kind) => ({ person, kind }));
  });
}

/**
 * The smallest set of records after which nobody of the contenders is open for the seats left, whatever the
 * records show: judged by the intervals, taken as independent, so that it always settles and need not be the
 * smallest in every world. Every set is tried, small ones first, up to 12 records; beyond that records are
 * dropped person by person while what is left still settles. A step at a time, so that others may have a
 * turn. Contenders are those whom the present intervals leave open; who is surely in takes a seat beforehand.
 */
export function* settle(contenders: readonly Contender[], seats: number): Generator<void, Settlement> {
  const all = openRecords(contenders);
  if (all.length <= MAX_TRIED && contenders.length <= MAX_CONTENDERS) {
    for (let size = 0; size <= all.length; size++) {
      for (const records of subsets(all, size)) {
        if (settles(contenders, seats, records)) return { records, isExact: true };
        yield;
      }
    }
  }
  let kept = all;
  if (contenders.length <= MAX_CONTENDERS) {
    for (let person = contenders.length - 1; person >= 0; person--) {
      const without = kept.filter((record) => record.person !== person);
      if (settles(contenders, seats, without)) kept = without;
      yield;
    }
  }
  return { records: kept, isExact: false };
}

/**
 * What is left of somebody once some records are known: how far the lower end may rise, and how wide the
 * interval stays.
 */
interface Left {
  readonly low: number;
  readonly rise: number;
  readonly width: number;
  /** May still turn out eligible or not: for good, or as the records will show. */
  readonly standing: 'ELIGIBLE' | 'AS_SHOWN' | 'OPEN';
  readonly tiesArePartedForGood: boolean;
}

function leftOf({ low, isEligible, ties, criteria, rules }: Contender, known: ReadonlySet<string>): Left {
  const isKnown = ({ kinds }: Hanging) => [...kinds].every((kind) => known.has(kind));
  const width = criteria.reduce((sum, criterion) => (isKnown(criterion) ? sum : sum + criterion.width), 0);
  const rise = criteria.reduce((sum, criterion) => (isKnown(criterion) ? sum + criterion.width : sum), 0);
  const undecided = rules.every(isKnown) ? 'AS_SHOWN' : 'OPEN';
  return {
    low,
    rise,
    width,
    tiesArePartedForGood: ties.every(isKnown),
    standing: isEligible ? 'ELIGIBLE' : undecided,
  };
}

/** Whether the shortlist is settled once these records have arrived, whatever they say. */
export function settles(
  contenders: readonly Contender[],
  seats: number,
  records: readonly OpenRecord[],
): boolean {
  const left = contenders.map((contender, person) =>
    leftOf(contender, new Set(records.filter((record) => record.person === person).map(({ kind }) => kind))),
  );
  return left.every(
    (one, at) =>
      one.standing !== 'OPEN' &&
      !canStayOpen(
        one,
        left.filter((_, other) => other !== at),
        seats,
      ),
  );
}

/**
 * Whether some outcome leaves one person open for the seats: fewer than `seats` surely above, and `seats` or
 * more possibly. The lower end is tried wherever the relation to another changes.
 */
function canStayOpen(one: Left, others: readonly Left[], seats: number): boolean {
  const ends = others.flatMap(({ low, rise, width }) => [low, low + rise, low + width, low + rise + width]);
  const tries = ends
    .flatMap((end) => [end - one.low, end - one.low - one.width])
    .flatMap((rise) => [rise - 1, rise, rise + 1]);
  return [0, one.rise, ...tries]
    .filter((rise) => rise >= 0 && rise <= one.rise)
    .some((rise) => isOpenAt(one, rise, others, seats));
}

function isOpenAt(one: Left, risen: number, others: readonly Left[], seats: number): boolean {
  const lower = one.low + risen;
  const upper = lower + one.width;
  let surely = 0;
  let either = 0;
  let open = 0;
  for (const { low, rise, width, standing, tiesArePartedForGood } of others) {
    // Two whose scores are known and equal are parted by the tie-breakers or the tie-break hash: one way or
    // the other, but for good.
    const isKnown = width === 0 && upper === lower && tiesArePartedForGood && one.tiesArePartedForGood;
    const overlaps = !isKnown && low <= upper && low + rise + width >= lower;
    const above = low + rise > upper || (isKnown && low + rise === upper);
    const below = standing !== 'ELIGIBLE' || low + width < lower || (isKnown && low === lower);
    if (overlaps) open++;
    else if (above && below) either++;
    else if (above) surely++;
  }
  return surely < seats && open > 0 && Math.min(seats - 1, surely + either) + open >= seats;
}
