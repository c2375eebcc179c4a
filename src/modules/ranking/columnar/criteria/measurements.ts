import { highest, lowest, tablePoints } from '../../engine/indicators/indicator.js';
import { halfUp, standardOf } from '../../engine/match.js';
import { type Rubric, WHOLE } from '../../engine/policy.js';
import { AppraisalYears } from '../appraisal-years.js';
import type { StandardTable } from '../levels.js';
import type { RankingQuery } from '../ranking-query.js';
import { type Slot, windowStart } from '../slot.js';
import { ScoreReader } from './score-reader.js';

export class Predicate extends ScoreReader {
  readonly #years: AppraisalYears;
  readonly #points: Int32Array;
  readonly #ends: readonly [number, number];

  constructor(rubric: Rubric, query: RankingQuery) {
    super();
    this.#years = new AppraisalYears(query);
    this.#points = query.store.dictionaries.predicates.valuesOf((code) => tablePoints(rubric, code));
    this.#ends = [lowest(rubric), highest(rubric)];
  }

  read(slot: Slot): void {
    const years = this.#years;
    years.read(slot);
    const [low, high] = this.#ends;
    if (years.count === 0) this.set(low, high);
    else this.set(this.#mean(years, low), this.#mean(years, high));
  }

  #mean({ count, first, second }: AppraisalYears, whenUnknown: number): number {
    const one = first < 0 ? whenUnknown : (this.#points[first] as number);
    if (count === 1) return one;
    return halfUp(one + (second < 0 ? whenUnknown : (this.#points[second] as number)), 2);
  }
}

export class Feedback extends ScoreReader {
  readonly #since: number;
  readonly #raters: number;
  readonly #points: Int32Array;
  readonly #ends: readonly [number, number];

  constructor(
    rubric: Rubric,
    private readonly query: RankingQuery,
  ) {
    super();
    this.#since = windowStart(rubric.months, query.on);
    this.#raters = rubric.raters ?? 0;
    this.#points = query.store.dictionaries.predicates.valuesOf((code) => tablePoints(rubric, code));
    this.#ends = [lowest(rubric), highest(rubric)];
  }

  read(slot: Slot): void {
    for (let row = slot.feedback - 1, at = slot.feedbackAt + 2 * row; row >= 0; row--, at -= 2) {
      const word = slot.words[at] as number;
      const day = slot.words[at + 1] as number;
      if (word >> 3 < this.#raters || day < this.#since || day > this.query.on) continue;
      const points = this.#points[word & 7] as number;
      this.set(points, points);
      return;
    }
    this.set(...this.#ends);
  }
}

export class Match extends ScoreReader {
  readonly #table: StandardTable | null;

  constructor(rubric: Rubric, query: RankingQuery) {
    super();
    const standard = standardOf(query.post, rubric.kinds ?? []);
    this.#table = standard.length === 0 ? null : query.standards.of(standard);
  }

  read(slot: Slot): void {
    if (this.#table === null) {
      this.set(WHOLE, WHOLE);
    } else {
      this.#table.read(slot);
      this.set(this.#table.low, this.#table.high);
    }
  }
}

export class Potential extends ScoreReader {
  constructor(private readonly query: RankingQuery) {
    super();
  }

  read(slot: Slot): void {
    for (let row = 0, at = slot.potentialAt; row < slot.potential; row++, at += 2) {
      if ((slot.words[at + 1] as number) < this.query.on) continue;
      const score = slot.words[at] as number;
      this.set(score, score);
      return;
    }
    this.set(0, WHOLE);
  }
}
