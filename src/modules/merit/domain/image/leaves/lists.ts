import { bandPoints, highest, lowest, tablePoints } from '../../indicators/indicator.js';
import type { Rubric } from '../../policy.js';
import type { Asked } from '../asked.js';
import { NO_DAY } from '../days.js';
import { isWithin, type Slot } from '../slot.js';
import { Gauge } from './gauge.js';

/** Where a list of coded rows begins, and how many it has. */
const listsOf = {
  acting: { count: (slot: Slot) => slot.acting, at: (slot: Slot) => slot.actingAt },
  awards: { count: (slot: Slot) => slot.awards, at: (slot: Slot) => slot.awardsAt },
  teams: { count: (slot: Slot) => slot.teams, at: (slot: Slot) => slot.teamsAt },
};

export class BestOfList extends Gauge {
  readonly #points: Int32Array;
  readonly #none: number;
  readonly #highest: number;

  constructor(
    private readonly list: keyof typeof listsOf,
    private readonly rubric: Rubric,
    private readonly asked: Asked,
  ) {
    super();
    this.#points = asked.image.dictionaries.codes.valuesOf((code) => tablePoints(rubric, code));
    this.#none = tablePoints(rubric, 'NONE');
    this.#highest = highest(rubric);
  }

  read(slot: Slot): void {
    const { on, today, scales } = this.asked;
    const { count, at: begin } = listsOf[this.list];
    let best = -1;
    for (let row = 0, at = begin(slot); row < count(slot); row++, at += 2) {
      const points = this.#points[slot.words[at] as number] as number;
      if (points > best && isWithin(slot.words[at + 1] as number, this.rubric.months, on)) best = points;
    }
    const low = best < 0 ? this.#none : best;
    this.set(low, slot.isAttested(this.list, scales.attestationMonths, today) ? low : this.#highest);
  }
}

export class Certificates extends Gauge {
  readonly #highest: number;

  constructor(
    private readonly rubric: Rubric,
    private readonly asked: Asked,
  ) {
    super();
    this.#highest = highest(rubric);
  }

  read(slot: Slot): void {
    const { on, today, scales } = this.asked;
    let count = 0;
    for (let row = 0; row < slot.certificates; row++) if (isWithin(slot.words[slot.certificatesAt + row] as number, this.rubric.months, on)) count++;
    const low = bandPoints(this.rubric, count);
    this.set(low, slot.isAttested('certificates', scales.attestationMonths, today) ? low : this.#highest);
  }
}

export class Discipline extends Gauge {
  /** -1 for a severity that the rubric does not name. */
  readonly #points: Int32Array;
  readonly #serving: number;
  readonly #none: number;
  readonly #lowest: number;

  constructor(
    private readonly rubric: Rubric,
    private readonly asked: Asked,
  ) {
    super();
    this.#points = asked.image.dictionaries.severities.valuesOf((code) => rubric.table?.[code] ?? -1);
    this.#serving = tablePoints(rubric, 'SERVING');
    this.#none = tablePoints(rubric, 'NONE');
    this.#lowest = lowest(rubric);
  }

  read(slot: Slot): void {
    const { on, today, scales } = this.asked;
    let high = this.#none;
    for (let row = 0, at = slot.sanctionsAt; row < slot.sanctions; row++, at += 3) {
      const ended = this.#points[slot.words[at] as number] as number;
      if (ended < 0) continue;
      const to = slot.words[at + 2] as number;
      const runs = (slot.words[at + 1] as number) <= on && (to === NO_DAY || on < to);
      const counts = runs || (to !== NO_DAY && isWithin(to, this.rubric.months, on));
      if (counts) high = Math.min(high, runs ? this.#serving : ended);
    }
    this.set(slot.isAttested('sanctions', scales.attestationMonths, today) ? high : this.#lowest, high);
  }
}
