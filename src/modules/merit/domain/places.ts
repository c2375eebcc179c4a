import type { Candidate } from './candidate.js';
import type { RankedCandidates } from './rank-candidates.js';

export interface PlaceRange {
  /** In the assured order; `null` unless eligible. */
  readonly place: number | null;
  /** Counts the eligible who surely stand above; `null` if ineligible. */
  readonly best: number | null;
  /** Counts everybody, eligible or undetermined, whom the candidate does not surely precede; `null` unless eligible. */
  readonly worst: number | null;
}

export type ShortlistStanding = 'SURE' | 'OPEN' | 'OUT';

/** The place of a candidate and the range that it can still take, by binary search over everybody's sorted bounds. */
export class Places {
  readonly #places: ReadonlyMap<Candidate, number>;
  readonly #lowOfEligible: readonly Candidate[];
  readonly #highOfOpen: readonly Candidate[];
  readonly #tieBreakers: boolean;
  readonly #ranked: RankedCandidates;

  constructor(ranked: RankedCandidates) {
    const { eligible, undetermined, tieBreakers } = ranked;
    this.#ranked = ranked;
    this.#tieBreakers = tieBreakers.length > 0;
    this.#places = this.#number(eligible);
    this.#lowOfEligible = eligible;
    this.#highOfOpen = [...eligible, ...undetermined].sort((a, b) => b.score.high - a.score.high);
  }

  rangeOf(candidate: Candidate): PlaceRange {
    const { standing } = candidate;
    if (standing === 'INELIGIBLE') return { place: null, best: null, worst: null };
    const best = 1 + this.#surelyAbove(candidate);
    if (standing === 'UNDETERMINED') return { place: null, best, worst: null };
    return { place: this.#places.get(candidate) ?? null, best, worst: 1 + this.#notSurelyBelow(candidate) };
  }

  shortlist(candidate: Candidate, size: number): ShortlistStanding {
    const { best, worst } = this.rangeOf(candidate);
    if (best === null || best > size) return 'OUT';
    return worst !== null && worst <= size ? 'SURE' : 'OPEN';
  }

  /** Competition places (1, 2, 2, 4) where no tie-breaker parts equal scores; the running number otherwise. */
  #number(eligible: readonly Candidate[]): Map<Candidate, number> {
    const places = new Map<Candidate, number>();
    let place = 0;
    eligible.forEach((candidate, index) => {
      const shares = !this.#tieBreakers && index > 0 && eligible[index - 1]?.score.low === candidate.score.low;
      if (!shares) place = index + 1;
      places.set(candidate, place);
    });
    return places;
  }

  #surelyAbove(candidate: Candidate): number {
    const upper = candidate.score.high;
    const above = firstNotAbove(this.#lowOfEligible, (other) => other.score.low > upper);
    let ties = 0;
    for (let index = above; this.#lowOfEligible[index]?.score.low === upper; index++) {
      const other = this.#lowOfEligible[index];
      if (other !== undefined && other !== candidate && this.#tieBefore(other, candidate)) ties++;
    }
    return above + ties;
  }

  #notSurelyBelow(candidate: Candidate): number {
    const lower = candidate.score.low;
    const above = firstNotAbove(this.#highOfOpen, (other) => other.score.high > lower);
    const itself = candidate.score.high > lower ? 1 : 0;
    let ties = 0;
    for (let index = above; this.#highOfOpen[index]?.score.high === lower; index++) {
      const other = this.#highOfOpen[index];
      if (other !== undefined && other !== candidate && this.#tieBreakers && !this.#tieBefore(candidate, other)) ties++;
    }
    return above - itself + ties;
  }

  /** True if the first key in which both are known and differ puts `a` before `b`, and none before it is unknown for either; the lot is the last key. */
  #tieBefore(a: Candidate, b: Candidate): boolean {
    for (let index = 0; index < a.keys.length; index++) {
      const [left, right] = [a.keys[index] ?? null, b.keys[index] ?? null];
      if (left === null || right === null) return false;
      if (left !== right) return left > right;
    }
    return this.#tieBreakers && this.#ranked.byLot(a, b) < 0;
  }
}

/** Index of the first element of a descending list for which the test fails. */
function firstNotAbove(list: readonly Candidate[], isAbove: (candidate: Candidate) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const candidate = list[middle];
    if (candidate !== undefined && isAbove(candidate)) low = middle + 1;
    else high = middle;
  }
  return low;
}
