import { minimumLevel } from '../../engine/indicators/field-of-study.js';
import { highest, lowest, tablePoints } from '../../engine/indicators/indicator.js';
import type { Rubric } from '../../engine/policy.js';
import { FieldTable } from '../fields.js';
import { PASS, UNKNOWN } from '../outcome.js';
import type { RankingQuery } from '../ranking-query.js';
import type { Slot } from '../slot.js';
import { ScoreReader } from './score-reader.js';

export class Education extends ScoreReader {
  readonly #lows: Int32Array;
  readonly #highs: Int32Array;

  constructor(rubric: Rubric, { store, scales }: RankingQuery) {
    super();
    const { levels, schoolings } = store.dictionaries;
    const known = levels.texts
      .flatMap((code, number) => {
        const order = scales.educationOrder[code];
        return order === undefined ? [] : [{ bit: 1 << number, order, points: tablePoints(rubric, code) }];
      })
      .sort((a, b) => b.order - a.order);
    const strange = levels.texts.reduce(
      (mask, code, number) => (scales.educationOrder[code] === undefined ? mask | (1 << number) : mask),
      0,
    );
    /** Of the highest level in the mask. */
    const pointsOf = (mask: number): number | null =>
      known.find(({ bit }) => (mask & bit) !== 0)?.points ?? null;
    this.#lows = schoolings.valuesOf(({ verified }) => pointsOf(verified) ?? lowest(rubric));
    this.#highs = schoolings.valuesOf(({ verified, reported }) => {
      const best = pointsOf(verified);
      return best === null || (verified & strange) !== 0
        ? highest(rubric)
        : Math.max(best, pointsOf(reported) ?? 0);
    });
  }

  read({ schooling }: Slot): void {
    this.set(this.#lows[schooling] as number, this.#highs[schooling] as number);
  }
}

export class Field extends ScoreReader {
  readonly #table: FieldTable | null;
  readonly #match: number;
  readonly #other: number;

  constructor(rubric: Rubric, query: RankingQuery) {
    super();
    const isSet = query.post.acceptedFields.length > 0;
    this.#table = isSet ? new FieldTable(query, minimumLevel(query.post, rubric.minimum ?? 'S1')) : null;
    this.#match = isSet ? tablePoints(rubric, 'MATCH') : highest(rubric);
    this.#other = tablePoints(rubric, 'NO_MATCH');
  }

  read(slot: Slot): void {
    const outcome = this.#table === null ? PASS : this.#table.outcome(slot);
    if (outcome === PASS) this.set(this.#match, this.#match);
    else this.set(this.#other, outcome === UNKNOWN ? this.#match : this.#other);
  }
}
