import type { Criterion } from '../engine/policy.js';
import type { CachedPoints } from './cached-points.js';
import { LOOK_AT_POST, scoreReaderOf } from './criteria/index.js';
import type { ScoreReader } from './criteria/score-reader.js';
import type { RankingQuery } from './ranking-query.js';
import type { Slot } from './slot.js';

interface WeighedGauge {
  readonly gauge: ScoreReader;
  readonly weight: number;
}

/** Lowest and highest units that the leaves add up to for the person at a slot, left in `low` and `high`. */
export class Scoring {
  /** What is known already of the leaves that do not look at the post: lowest and highest units, each one greater than it is. */
  readonly kept: Int32Array;
  readonly #ofPost: readonly WeighedGauge[];
  #common: readonly WeighedGauge[] | null = null;
  #gauges: readonly ScoreReader[] | null = null;
  low = 0;
  high = 0;

  constructor(
    private readonly leaves: readonly Criterion[],
    private readonly asked: RankingQuery,
    points: CachedPoints,
  ) {
    const common = leaves.filter((leaf) => !looksAtPost(leaf)).map(({ indicator, rubric, weight }) => [indicator, rubric, weight]);
    this.kept = points.of([asked.asOf, common], 2);
    this.#ofPost = this.#weighed(looksAtPost);
  }

  /** In the order of the leaves. */
  get gauges(): readonly ScoreReader[] {
    this.#gauges ??= this.leaves.map((leaf) => scoreReaderOf(leaf, this.asked));
    return this.#gauges;
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
      this.#common ??= this.#weighed((leaf) => !looksAtPost(leaf));
      this.#add(this.#common, slot);
      kept[at] = this.low + 1;
      kept[at + 1] = this.high + 1;
    }
    this.#add(this.#ofPost, slot);
  }

  #weighed(test: (leaf: Criterion) => boolean): WeighedGauge[] {
    return this.leaves.filter(test).map((leaf) => ({ gauge: scoreReaderOf(leaf, this.asked), weight: leaf.weight }));
  }

  #add(gauges: readonly WeighedGauge[], slot: Slot): void {
    for (const { gauge, weight } of gauges) {
      gauge.read(slot);
      this.low += weight * gauge.low;
      this.high += weight * gauge.high;
    }
  }
}

function looksAtPost({ indicator }: Criterion): boolean {
  return LOOK_AT_POST.includes(indicator);
}
