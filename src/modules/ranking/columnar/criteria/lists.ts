import { NEVER_SERVED } from '../../engine/indicators/discipline.js';
import { bandPoints, highest, lowest, tablePoints } from '../../engine/indicators/indicator.js';
import type { Rubric } from '../../engine/policy.js';
import { NO_DAY } from '../days.js';
import type { RankingQuery } from '../ranking-query.js';
import { type Slot, windowStart } from '../slot.js';
import { ScoreReader } from './score-reader.js';

/** Where a list of coded rows begins, and how many it has. */
const listsOf = {
  acting: { count: (slot: Slot) => slot.acting, at: (slot: Slot) => slot.actingAt },
  awards: { count: (slot: Slot) => slot.awards, at: (slot: Slot) => slot.awardsAt },
  teams: { count: (slot: Slot) => slot.teams, at: (slot: Slot) => slot.teamsAt },
};

export class BestOfList extends ScoreReader {
  readonly #since: number;
  readonly #points: Int32Array;
  readonly #none: number;
  readonly #highest: number;

  constructor(
    private readonly list: keyof typeof listsOf,
    rubric: Rubric,
    private readonly query: RankingQuery,
  ) {
    super();
    this.#since = windowStart(rubric.months, query.on);
    this.#points = query.store.dictionaries.codes.valuesOf((code) => tablePoints(rubric, code));
    this.#none = tablePoints(rubric, 'NONE');
    this.#highest = highest(rubric);
  }

  read(slot: Slot): void {
    const { on } = this.query;
    const { count, at: begin } = listsOf[this.list];
    let best = -1;
    for (let row = 0, at = begin(slot); row < count(slot); row++, at += 2) {
      const points = this.#points[slot.words[at] as number] as number;
      const day = slot.words[at + 1] as number;
      if (points > best && day >= this.#since && day <= on) best = points;
    }
    const low = best < 0 ? this.#none : best;
    this.set(low, slot.isAttested(this.list) ? low : this.#highest);
  }
}

export class Certificates extends ScoreReader {
  readonly #since: number;
  readonly #highest: number;

  constructor(
    private readonly rubric: Rubric,
    private readonly query: RankingQuery,
  ) {
    super();
    this.#since = windowStart(rubric.months, query.on);
    this.#highest = highest(rubric);
  }

  read(slot: Slot): void {
    let count = 0;
    for (let row = 0; row < slot.certificates; row++) {
      const day = slot.words[slot.certificatesAt + row] as number;
      if (day >= this.#since && day <= this.query.on) count++;
    }
    const low = bandPoints(this.rubric, count);
    this.set(low, slot.isAttested('certificates') ? low : this.#highest);
  }
}

export class Discipline extends ScoreReader {
  readonly #since: number;
  /** By severity, -1 where the rubric does not name it: once the sanction has ended, and while it runs. */
  readonly #points: Int32Array;
  readonly #running: Int32Array;
  readonly #none: number;
  readonly #lowest: number;

  constructor(
    rubric: Rubric,
    private readonly query: RankingQuery,
  ) {
    super();
    this.#since = windowStart(rubric.months, query.on);
    this.#points = query.store.dictionaries.severities.valuesOf((code) => rubric.table?.[code] ?? -1);
    const serving = tablePoints(rubric, 'SERVING');
    this.#running = query.store.dictionaries.severities.valuesOf((code) =>
      NEVER_SERVED.includes(code) ? (rubric.table?.[code] ?? -1) : serving,
    );
    this.#none = tablePoints(rubric, 'NONE');
    this.#lowest = lowest(rubric);
  }

  read(slot: Slot): void {
    const { on } = this.query;
    let high = this.#none;
    for (let row = 0, at = slot.sanctionsAt; row < slot.sanctions; row++, at += 3) {
      const ended = this.#points[slot.words[at] as number] as number;
      if (ended < 0) continue;
      const to = slot.words[at + 2] as number;
      const runs = (slot.words[at + 1] as number) <= on && (to === NO_DAY || on < to);
      const counts = runs || (to >= this.#since && to <= on);
      if (counts) high = Math.min(high, runs ? (this.#running[slot.words[at] as number] as number) : ended);
    }
    this.set(slot.isAttested('sanctions') ? high : this.#lowest, high);
  }
}
