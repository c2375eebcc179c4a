import type { RankedCandidates } from '../domain/rank-candidates.js';

/** Rankings that are kept; each holds the records of everybody. */
const MOST_RANKINGS = 3;
/** A ranking of more people is not kept. */
const MOST_PEOPLE = 20_000;

/** Rankings of days before today, the last asked for: their pages are read from one computation. Valid while no record and no rule changes. */
export class EarlierRankings {
  readonly #kept = new Map<string, RankedCandidates>();

  get(name: string): RankedCandidates | undefined {
    const found = this.#kept.get(name);
    if (found !== undefined) this.#use(name, found);
    return found;
  }

  keep(name: string, ranked: RankedCandidates): RankedCandidates {
    if (ranked.everybody.length > MOST_PEOPLE) return ranked;
    this.#use(name, ranked);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_RANKINGS && oldest !== undefined) this.#kept.delete(oldest);
    return ranked;
  }

  #use(name: string, ranked: RankedCandidates): void {
    this.#kept.delete(name);
    this.#kept.set(name, ranked);
  }
}
