import { compareDays, compareText } from '../../../platform/calendar.js';
import { Candidate, type Measure } from './candidate.js';
import { missingForRules } from './eligibility.js';
import type { Missing } from './findings.js';
import { messageKey } from './messages.js';
import type { Order } from './order.js';
import type { PersonOnDay } from './person-on-day.js';
import { blendFor, type Criterion, flatten, type Policy, SENIORITY, type TieBreaker } from './policy.js';
import { admitsPppk, type Post, type Route } from './post.js';
import type { Scales } from './scales.js';
import { missingForScore, type PointRange } from './score.js';
import { type Field, NO_PLACE, type PlaceRange, type ShortlistStanding, Standings } from './standings.js';

export interface RankingInput {
  readonly post: Post;
  readonly route: Route;
  readonly policy: Policy;
  readonly scales: Scales;
  /** Everybody, on the day of the ranking. */
  readonly people: readonly PersonOnDay[];
  /**
   * An opaque number drawn for a person, post and day; never the identity number, whose digits are birth date
   * and sex.
   */
  readonly tieBreakHash: (personId: string) => string;
}

/** Everybody whose employment has begun and not ended on the day, by standing, each standing in its order. */
export class RankedCandidates {
  readonly field: Field & { criteriaOf(number: number): readonly PointRange[] };
  readonly standings: Standings;
  readonly #open: readonly Candidate[];
  readonly #ineligible: readonly Candidate[];
  readonly #numbers: ReadonlyMap<Candidate, number>;

  constructor(
    candidates: readonly Candidate[],
    readonly measure: Measure,
    private readonly tieBreakHash: (personId: string) => string,
  ) {
    this.#open = candidates.filter(({ standing }) => standing !== 'INELIGIBLE');
    this.#ineligible = candidates.filter(({ standing }) => standing === 'INELIGIBLE');
    this.#numbers = new Map(this.#open.map((candidate, number) => [candidate, number]));
    this.field = fieldOf(this.#open);
    this.standings = new Standings(this.field, measure.tieBreakers.length > 0, tieBreakHash);
  }

  get criteria(): readonly Criterion[] {
    return this.measure.criteria;
  }

  /** In assured order. */
  get eligible(): Candidate[] {
    return this.#named(this.standings.eligible);
  }

  /** By upper bound, then lower, then tie-break hash. */
  get undetermined(): Candidate[] {
    return this.#named(this.standings.undetermined);
  }

  /** The eligible by upper bound, then lower, then as in the assured order. */
  get possible(): Candidate[] {
    return this.#named(this.standings.possible);
  }

  get ineligibleCount(): number {
    return this.#ineligible.length;
  }

  /** By the day on which they become eligible, those without a day last; then by tie-break hash. */
  get ineligible(): Candidate[] {
    return [...this.#ineligible].sort(
      (a, b) =>
        compareDays(a.eligibleFrom, b.eligibleFrom) ||
        compareText(this.tieBreakHash(a.id), this.tieBreakHash(b.id)) ||
        compareText(a.id, b.id),
    );
  }

  get everybody(): readonly Candidate[] {
    return [...this.#open, ...this.#ineligible];
  }

  /** -1 for somebody who is ineligible, or not considered. */
  numberOf(id: string): number {
    return this.#open.findIndex((candidate) => candidate.id === id);
  }

  rangeOf(candidate: Candidate): PlaceRange {
    const number = this.#numbers.get(candidate);
    return number === undefined ? NO_PLACE : this.standings.rangeOf(number);
  }

  shortlist(candidate: Candidate, size: number): ShortlistStanding {
    const number = this.#numbers.get(candidate);
    return number === undefined ? 'OUT' : this.standings.shortlist(number, size);
  }

  #named(order: Order): Candidate[] {
    return order.all().flatMap((number) => this.#open[number] ?? []);
  }
}

function fieldOf(open: readonly Candidate[]): RankedCandidates['field'] {
  return {
    low: Int32Array.from(open, ({ score }) => score.low),
    high: Int32Array.from(open, ({ score }) => score.high),
    isEligible: Uint8Array.from(open, ({ standing }) => (standing === 'ELIGIBLE' ? 1 : 0)),
    idOf: (number) => open[number]?.id ?? '',
    keysOf: (number) => open[number]?.keys ?? [],
    criteriaOf: (number) => open[number]?.score.findings ?? [],
  };
}

/** Left out for everybody where the post admits contract employees, who have no rank. */
const OF_RANK: readonly TieBreaker[] = ['RANK', 'MONTHS_IN_RANK', 'DUK_RANK', 'DUK_RANK_DATE'];

/**
 * What everybody is measured by for one post: the policy's criteria blended for it, and the tie-breakers that
 * may decide there.
 */
export function measureFor(post: Post, route: Route, policy: Policy, scales: Scales): Measure {
  const hasTechnical = post.standard.some(({ kind }) => kind === 'TECHNICAL');
  const criteria = flatten(policy, blendFor(policy, post.class, hasTechnical));
  const named = policy.tieBreakers.flatMap((key): readonly TieBreaker[] =>
    key === 'DUK' ? SENIORITY : [key],
  );
  const tieBreakers = named.filter((key) => !(admitsPppk(post) && OF_RANK.includes(key)));
  return { post, route, policy, scales, criteria, tieBreakers };
}

/**
 * Ranks everybody for one post, each from the whole record. The order is total, and independent of the
 * input's.
 */
export function rankCandidates({
  post,
  route,
  policy,
  scales,
  people,
  tieBreakHash,
}: RankingInput): RankedCandidates {
  const measure = measureFor(post, route, policy, scales);
  const candidates = people
    .filter(({ employed }) => employed)
    .map((person) => new Candidate(person, measure));
  return new RankedCandidates(candidates, measure, tieBreakHash);
}

/** What is not known of a candidate and keeps a rule or a criterion open, each named once. */
export function missingOf({ eligibility, score }: Candidate): Missing[] {
  const seen = new Map<string, Missing>();
  for (const missing of [...missingForRules(eligibility), ...missingForScore(score)]) {
    const key = `${missing.kind} ${messageKey(missing.detail)}`;
    if (!seen.has(key)) seen.set(key, missing);
  }
  return [...seen.values()];
}
