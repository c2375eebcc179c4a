import { compareText, completedMonths, type LocalDate } from '../../../platform/calendar.js';
import { type Eligibility, eligibilityOf, missingForRules } from './eligibility.js';
import type { Missing } from './findings.js';
import { monthsInPresentLevel } from './indicators/months-in-level.js';
import type { PersonRecord } from './person.js';
import { type PersonOnDay, personOnDay } from './person-on-day.js';
import { blendFor, flatten, type Leaf, type Policy, type TieBreaker } from './policy.js';
import { admitsPppk, type Post, type Route } from './post.js';
import type { AsOf, Scales } from './scales.js';
import { axisOf, missingForScore, possibleBoxes, type Range, type Score, scoreOf } from './score.js';
import { inEnglish } from './sentences.js';

export interface Candidate {
  readonly person: PersonOnDay;
  readonly eligibility: Eligibility;
  readonly score: Score;
  readonly performance: Range;
  readonly potential: Range;
  /** The boxes possible by this ranking's own leaves, which use the standard of the post to be filled. */
  readonly boxes: readonly number[];
  /** One value per tie-breaker, greater is better; `null` is unknown. */
  readonly keys: readonly (number | null)[];
}

export interface RankingInput {
  readonly post: Post;
  readonly route: Route;
  readonly policy: Policy;
  readonly scales: Scales;
  readonly asOf: AsOf;
  readonly people: readonly PersonRecord[];
  /** An opaque number drawn for a person, post and day; never the identity number, whose digits are birth date and sex. */
  readonly lot: (personId: string) => string;
}

export interface RankedCandidates {
  readonly leaves: readonly Leaf[];
  /** In assured order: by lower bound, then the policy's tie-breakers, then the lot. */
  readonly eligible: readonly Candidate[];
  /** By upper bound, then lower, then lot. */
  readonly undetermined: readonly Candidate[];
  /** By the day on which they become eligible, those without a day last; then by lot. */
  readonly ineligible: readonly Candidate[];
  /** The eligible by upper bound, then lower, then as in the assured order. */
  readonly possible: readonly Candidate[];
  readonly tieBreakers: readonly TieBreaker[];
  /** Decides between two whom every key leaves equal. */
  readonly byLot: (a: Candidate, b: Candidate) => number;
}

/** Evaluates everybody whose employment has begun and not ended on the day, and orders them. The order is total, and independent of the input's. */
export function rankCandidates(input: RankingInput): RankedCandidates {
  const { post, policy, scales, asOf, lot } = input;
  const hasTechnical = post.standard.some(({ kind }) => kind === 'TECHNICAL');
  const leaves = flatten(policy, blendFor(policy, post.class, hasTechnical));
  const tieBreakers = policy.tieBreakers.filter((key) => !(admitsPppk(post) && (key === 'RANK' || key === 'MONTHS_IN_RANK')));

  const candidates = input.people
    .filter(({ employment }) => employment.from <= asOf.on && (employment.to === null || asOf.on < employment.to))
    .map((record) => evaluateCandidate(personOnDay(record, scales, asOf), input, leaves, tieBreakers));

  const byLot = (a: Candidate, b: Candidate) =>
    compareText(lot(a.person.record.id), lot(b.person.record.id)) || compareText(a.person.record.id, b.person.record.id);
  const assured = (a: Candidate, b: Candidate) => b.score.low - a.score.low || compareKeys(a.keys, b.keys) || byLot(a, b);
  const upper = (a: Candidate, b: Candidate) => b.score.high - a.score.high || b.score.low - a.score.low;
  const standing = (wanted: string) => candidates.filter(({ eligibility }) => eligibility.standing === wanted);

  const eligible = standing('ELIGIBLE').sort(assured);
  return {
    leaves,
    eligible,
    undetermined: standing('UNDETERMINED').sort((a, b) => upper(a, b) || byLot(a, b)),
    ineligible: standing('INELIGIBLE').sort((a, b) => compareDays(a.eligibility.eligibleFrom, b.eligibility.eligibleFrom) || byLot(a, b)),
    possible: [...eligible].sort((a, b) => upper(a, b) || assured(a, b)),
    tieBreakers,
    byLot,
  };
}

function evaluateCandidate(
  person: PersonOnDay,
  { post, route, policy, scales }: RankingInput,
  leaves: readonly Leaf[],
  tieBreakers: readonly TieBreaker[],
): Candidate {
  const score = scoreOf(person, leaves, post, scales);
  const performance = axisOf(score, leaves, 'PERFORMANCE');
  const potential = axisOf(score, leaves, 'POTENTIAL');
  const boxes = possibleBoxes(performance, potential, policy.box);
  const value = (key: TieBreaker): number | null => {
    switch (key) {
      case 'BOX':
        return boxes.length === 1 ? (boxes[0] ?? null) : null;
      case 'POTENTIAL_AXIS':
        return potential.low === potential.high ? potential.low : null;
      case 'MONTHS_IN_LEVEL':
        return monthsInPresentLevel(person, scales);
      case 'RANK':
        return person.rank === null ? null : (scales.rankOrdinal[person.rank.code] ?? null);
      case 'MONTHS_IN_RANK':
        return person.rank === null ? null : completedMonths(person.rank.since, person.asOf.on);
    }
  };
  return { person, eligibility: eligibilityOf(person, post, route, scales), score, performance, potential, boxes, keys: tieBreakers.map(value) };
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
