import type { Criterion } from '../engine/policy.js';
import type { CachedPoints } from './cached-points.js';
import { DEPENDS_ON_POST, scoreReaderOf } from './criteria/index.js';
import type { ScoreReader } from './criteria/score-reader.js';
import type { RankingQuery } from './ranking-query.js';
import type { Slot } from './slot.js';

interface WeightedScoreReader {
  readonly scoreReader: ScoreReader;
  readonly weight: number;
}

/**
 * Lowest and highest units that the criteria add up to for the person at a slot, left in `low` and `high`.
 */
export class Scoring {
  /**
   * What is known already of the criteria that do not look at the post: lowest and highest units, each one
   * greater than it is.
   */
  readonly kept: Int32Array;
  readonly #ofPost: readonly WeightedScoreReader[];
  #common: readonly WeightedScoreReader[] | null = null;
  #scoreReaders: readonly ScoreReader[] | null = null;
  low = 0;
  high = 0;

  constructor(
    private readonly criteria: readonly Criterion[],
    private readonly query: RankingQuery,
    points: CachedPoints,
  ) {
    const common = criteria
      .filter((criterion) => !looksAtPost(criterion))
      .map(({ indicator, rubric, weight }) => [indicator, rubric, weight]);
    this.kept = points.of([query.asOf, common], 2);
    this.#ofPost = this.#weighed(looksAtPost);
  }

  /** In the order of the criteria. */
  get scoreReaders(): readonly ScoreReader[] {
    this.#scoreReaders ??= this.criteria.map((criterion) => scoreReaderOf(criterion, this.query));
    return this.#scoreReaders;
  }

  read(slot: Slot): void {
    const { kept } = this;
    const at = 2 * slot.index;
    this.low = (kept[at] as number) - 1;
    this.high = (kept[at + 1] as number) - 1;
    slot.open();
    if (this.low < 0) {
      this.low = 0;
      this.high = 0;
      this.#common ??= this.#weighed((criterion) => !looksAtPost(criterion));
      this.#add(this.#common, slot);
      kept[at] = this.low + 1;
      kept[at + 1] = this.high + 1;
    }
    this.#add(this.#ofPost, slot);
  }

  #weighed(test: (criterion: Criterion) => boolean): WeightedScoreReader[] {
    return this.criteria
      .filter(test)
      .map((criterion) => ({ scoreReader: scoreReaderOf(criterion, this.query), weight: criterion.weight }));
  }

  #add(scoreReaders: readonly WeightedScoreReader[], slot: Slot): void {
    for (const { scoreReader, weight } of scoreReaders) {
      scoreReader.read(slot);
      this.low += weight * scoreReader.low;
      this.high += weight * scoreReader.high;
    }
  }
}

function looksAtPost({ indicator }: Criterion): boolean {
  return DEPENDS_ON_POST.includes(indicator);
}
