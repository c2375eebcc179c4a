import { compareText, type LocalDate } from '../../../platform/calendar.js';
import { Candidate, type Measure } from './candidate.js';
import { missingForRules } from './eligibility.js';
import type { Missing } from './findings.js';
import type { PersonOnDay } from './person-on-day.js';
import { blendFor, flatten, type Leaf, type Policy, type TieBreaker } from './policy.js';
import { admitsPppk, type Post, type Route } from './post.js';
import type { Scales } from './scales.js';
import { missingForScore } from './score.js';
import { inEnglish } from './sentences.js';

export interface RankingInput {
  readonly post: Post;
  readonly route: Route;
  readonly policy: Policy;
  readonly scales: Scales;
  /** Everybody, on the day of the ranking. */
  readonly people: readonly PersonOnDay[];
  /** An opaque number drawn for a person, post and day; never the identity number, whose digits are birth date and sex. */
  readonly lot: (personId: string) => string;
}

/** Everybody whose employment has begun and not ended on the day, by standing, each standing in its order. */
export class RankedCandidates {
  /** In assured order: by lower bound, then the policy's tie-breakers, then the lot. */
  readonly eligible: readonly Candidate[];
  /** By upper bound, then lower, then lot. */
  readonly undetermined: readonly Candidate[];
  readonly #barred: readonly Candidate[];
  #ineligible: readonly Candidate[] | undefined;

  constructor(
    candidates: readonly Candidate[],
    readonly leaves: readonly Leaf[],
    readonly tieBreakers: readonly TieBreaker[],
    private readonly lot: (personId: string) => string,
  ) {
    const { ELIGIBLE = [], UNDETERMINED = [], INELIGIBLE = [] } = Object.groupBy(candidates, ({ standing }) => standing);
    this.eligible = ELIGIBLE.sort((a, b) => this.#assured(a, b));
    this.undetermined = UNDETERMINED.sort((a, b) => byUpperBound(a, b) || this.byLot(a, b));
    this.#barred = INELIGIBLE;
  }

  get ineligibleCount(): number {
    return this.#barred.length;
  }

  /** By the day on which they become eligible, those without a day last; then by lot. */
  get ineligible(): readonly Candidate[] {
    this.#ineligible ??= [...this.#barred].sort((a, b) => compareDays(a.eligibleFrom, b.eligibleFrom) || this.byLot(a, b));
    return this.#ineligible;
  }

  get everybody(): readonly Candidate[] {
    return [...this.eligible, ...this.undetermined, ...this.#barred];
  }

  /** The eligible by upper bound, then lower, then as in the assured order. */
  get possible(): readonly Candidate[] {
    return [...this.eligible].sort((a, b) => byUpperBound(a, b) || this.#assured(a, b));
  }

  /** Decides between two whom every key leaves equal. */
  byLot(a: Candidate, b: Candidate): number {
    return compareText(this.lot(a.id), this.lot(b.id)) || compareText(a.id, b.id);
  }

  #assured(a: Candidate, b: Candidate): number {
    return b.score.low - a.score.low || compareKeys(a.keys, b.keys) || this.byLot(a, b);
  }
}

/** Ranks everybody for one post. The order is total, and independent of the input's. */
export function rankCandidates({ post, route, policy, scales, people, lot }: RankingInput): RankedCandidates {
  const hasTechnical = post.standard.some(({ kind }) => kind === 'TECHNICAL');
  const leaves = flatten(policy, blendFor(policy, post.class, hasTechnical));
  const tieBreakers = policy.tieBreakers.filter((key) => !(admitsPppk(post) && (key === 'RANK' || key === 'MONTHS_IN_RANK')));
  const measure: Measure = { post, route, policy, scales, leaves, tieBreakers };
  const candidates = people.filter(({ employed }) => employed).map((person) => new Candidate(person, measure));
  return new RankedCandidates(candidates, leaves, tieBreakers, lot);
}

function byUpperBound(a: Candidate, b: Candidate): number {
  return b.score.high - a.score.high || b.score.low - a.score.low;
}

/** For the list: greater first, unknown last. */
function compareKeys(a: readonly (number | null)[], b: readonly (number | null)[]): number {
  for (let index = 0; index < a.length; index++) {
    const difference = (b[index] ?? -1) - (a[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareDays(a: LocalDate | null, b: LocalDate | null): number {
  return a === b ? 0 : a === null ? 1 : b === null ? -1 : compareText(a, b);
}

/** What is not known of a candidate and keeps a rule or a leaf open, each named once. */
export function missingOf({ eligibility, score }: Candidate): Missing[] {
  const seen = new Map<string, Missing>();
  for (const missing of [...missingForRules(eligibility), ...missingForScore(score)]) {
    const key = `${missing.kind} ${inEnglish(missing.detail)}`;
    if (!seen.has(key)) seen.set(key, missing);
  }
  return [...seen.values()];
}
