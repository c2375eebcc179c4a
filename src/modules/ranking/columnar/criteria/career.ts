import { bandPoints, highest, lowest, tablePoints } from '../../engine/indicators/indicator.js';
import type { Rubric } from '../../engine/policy.js';
import { DIVERSITY, NO_CODE } from '../layout.js';
import type { RankingQuery } from '../ranking-query.js';
import type { Slot } from '../slot.js';
import { ScoreReader } from './score-reader.js';

export class MonthsInLevel extends ScoreReader {
  readonly #months: MonthsInPresentLevel;
  readonly #ends: readonly [number, number];

  constructor(
    private readonly rubric: Rubric,
    query: RankingQuery,
  ) {
    super();
    this.#months = new MonthsInPresentLevel(query);
    this.#ends = [lowest(rubric), highest(rubric)];
  }

  read(slot: Slot): void {
    const months = this.#months.of(slot);
    if (months < 0) {
      this.set(...this.#ends);
    } else {
      const points = bandPoints(this.rubric, months);
      this.set(points, points);
    }
  }
}

/** Completed months in posts of the present level or a higher one; -1 while the level is not known. */
export class MonthsInPresentLevel {
  readonly #levels: Int32Array;
  /** By cohort; -1 where it is not known. */
  readonly #held: Int32Array;
  #wanted = 0;
  readonly #isWanted = (word: number): boolean => (this.#levels[word & 15] as number) >= this.#wanted;

  constructor(private readonly query: RankingQuery) {
    const { classes, cohorts } = query.store.dictionaries;
    this.#levels = classes.valuesOf((code) => query.scales.classLevel[code] ?? -1);
    this.#held = cohorts.valuesOf(({ postClass }) =>
      postClass === NO_CODE ? -1 : (this.#levels[postClass] as number),
    );
  }

  of(slot: Slot): number {
    this.#wanted = this.#held[slot.cohort] as number;
    if (this.#wanted < 0) return -1;
    slot.open();
    return slot.monthsOfService(this.query.on, this.#isWanted);
  }
}

export class Diversity extends ScoreReader {
  readonly #low: readonly number[];
  readonly #high: readonly number[];

  constructor(rubric: Rubric) {
    super();
    const known = ['ONE_UNIT', 'UNITS', 'AGENCIES'].map((code) => tablePoints(rubric, code));
    this.#low = [lowest(rubric), ...known];
    this.#high = [highest(rubric), ...known];
  }

  read({ columns, index }: Slot): void {
    const found = (columns.flags[index] as number) & DIVERSITY;
    this.set(this.#low[found] as number, this.#high[found] as number);
  }
}
