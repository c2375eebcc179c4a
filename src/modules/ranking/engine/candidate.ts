import { completedMonths, type LocalDate } from '../../../platform/calendar.js';
import { type Eligibility, eligibilityOf, isIneligible, type Standing } from './eligibility.js';
import { monthsInPresentLevel } from './indicators/months-in-level.js';
import type { PersonOnDay } from './person-on-day.js';
import type { Criterion, Policy, TieBreaker } from './policy.js';
import type { Post, Route } from './post.js';
import type { Scales } from './scales.js';
import { axisOf, possibleBoxes, type Range, type Score, scoreOf } from './score.js';
import { type SeniorityFacts, seniorityFacts, seniorityOf } from './seniority.js';

/** What all candidates of one ranking are measured by. */
export interface Measure {
  readonly post: Post;
  readonly route: Route;
  readonly policy: Policy;
  readonly scales: Scales;
  readonly criteria: readonly Criterion[];
  readonly tieBreakers: readonly TieBreaker[];
}

/**
 * One person measured for one post; each part is worked out when it is first asked for, for most people are
 * ineligible and need few of them.
 */
export class Candidate {
  #standing: Standing | undefined;
  #eligibility: Eligibility | undefined;
  #score: Score | undefined;
  #keys: readonly (number | null)[] | undefined;
  #seniority: SeniorityFacts | undefined;

  constructor(
    readonly person: PersonOnDay,
    readonly measure: Measure,
  ) {}

  get id(): string {
    return this.person.record.id;
  }

  get standing(): Standing {
    const { post, route, scales } = this.measure;
    this.#standing ??=
      this.#eligibility === undefined && isIneligible(this.person, post, route, scales)
        ? 'INELIGIBLE'
        : this.eligibility.standing;
    return this.#standing;
  }

  get eligibility(): Eligibility {
    const { post, route, scales } = this.measure;
    this.#eligibility ??= eligibilityOf(this.person, post, route, scales);
    return this.#eligibility;
  }

  get score(): Score {
    const { criteria, post, scales } = this.measure;
    this.#score ??= scoreOf(this.person, criteria, post, scales);
    return this.#score;
  }

  get performance(): Range {
    return axisOf(this.score, this.measure.criteria, 'PERFORMANCE');
  }

  get potential(): Range {
    return axisOf(this.score, this.measure.criteria, 'POTENTIAL');
  }

  /** The boxes possible by this ranking's own criteria, which use the standard of the post to be filled. */
  get boxes(): readonly number[] {
    return possibleBoxes(this.performance, this.potential, this.measure.policy.box);
  }

  /** One value per tie-breaker, greater is better; `null` is unknown. */
  get keys(): readonly (number | null)[] {
    this.#keys ??= this.measure.tieBreakers.map((key) => this.#valueOf(key));
    return this.#keys;
  }

  get eligibleFrom(): LocalDate | null {
    return this.eligibility.eligibleFrom;
  }

  #valueOf(key: TieBreaker): number | null {
    const { scales } = this.measure;
    const { rank, asOf } = this.person;
    switch (key) {
      case 'BOX':
        return this.boxes.length === 1 ? (this.boxes[0] ?? null) : null;
      case 'POTENTIAL_AXIS':
        return this.potential.low === this.potential.high ? this.potential.low : null;
      case 'MONTHS_IN_LEVEL':
        return monthsInPresentLevel(this.person, scales);
      case 'RANK':
        return rank === null ? null : (scales.rankOrdinal[rank.code] ?? null);
      case 'MONTHS_IN_RANK':
        return rank === null ? null : completedMonths(rank.since, asOf.on);
      default:
        this.#seniority ??= seniorityFacts(this.person, scales);
        return seniorityOf(key, this.#seniority);
    }
  }
}
