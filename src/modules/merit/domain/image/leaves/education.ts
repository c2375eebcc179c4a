import { minimumLevel } from '../../indicators/field-of-study.js';
import { highest, lowest, tablePoints } from '../../indicators/indicator.js';
import type { Rubric } from '../../policy.js';
import type { Asked } from '../asked.js';
import { FieldTable } from '../fields.js';
import { PASS, UNKNOWN } from '../outcome.js';
import type { Slot } from '../slot.js';
import { Gauge } from './gauge.js';

export class Education extends Gauge {
  readonly #known: readonly { bit: number; order: number; points: number }[];
  readonly #strange: number;
  readonly #ends: readonly [number, number];

  constructor(rubric: Rubric, { image, scales }: Asked) {
    super();
    const levels = image.dictionaries.levels.texts.map((code, number) => ({
      bit: 1 << number,
      order: scales.educationOrder[code],
      points: tablePoints(rubric, code),
    }));
    this.#known = levels.flatMap(({ order, ...level }) => (order === undefined ? [] : [{ ...level, order }])).sort((a, b) => b.order - a.order);
    this.#strange = levels.reduce((mask, { bit, order }) => (order === undefined ? mask | bit : mask), 0);
    this.#ends = [lowest(rubric), highest(rubric)];
  }

  read({ columns, index }: Slot): void {
    const verified = columns.verified[index] as number;
    const best = this.#pointsOf(verified);
    const low = best ?? this.#ends[0];
    if (best === null || (verified & this.#strange) !== 0) this.set(low, this.#ends[1]);
    else this.set(low, Math.max(low, this.#pointsOf(columns.reported[index] as number) ?? 0));
  }

  /** Of the highest level in the mask. */
  #pointsOf(mask: number): number | null {
    for (const { bit, points } of this.#known) if ((mask & bit) !== 0) return points;
    return null;
  }
}

export class Field extends Gauge {
  readonly #table: FieldTable | null;
  readonly #match: number;
  readonly #other: number;

  constructor(rubric: Rubric, asked: Asked) {
    super();
    const isSet = asked.post.acceptedFields.length > 0;
    this.#table = isSet ? new FieldTable(asked, minimumLevel(asked.post, rubric.minimum ?? 'S1')) : null;
    this.#match = isSet ? tablePoints(rubric, 'MATCH') : highest(rubric);
    this.#other = tablePoints(rubric, 'NO_MATCH');
  }

  read(slot: Slot): void {
    const outcome = this.#table === null ? PASS : this.#table.outcome(slot);
    if (outcome === PASS) this.set(this.#match, this.#match);
    else this.set(this.#other, outcome === UNKNOWN ? this.#match : this.#other);
  }
}
