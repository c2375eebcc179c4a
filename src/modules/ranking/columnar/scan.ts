import { Assumptions } from '../engine/assumptions.js';
import { Candidate, type Measure } from '../engine/candidate.js';
import { PersonOnDay } from '../engine/person-on-day.js';
import { type AsOf, carriesForward } from '../engine/scales.js';
import { AppraisalYears } from './appraisal-years.js';
import { CachedPoints } from './cached-points.js';
import type { ColumnStore } from './column-store.js';
import { dayNumber } from './days.js';
import { NEEDS_FULL_EVALUATION, RETIRED, SPLIT, STORED_AS_RECORD } from './layout.js';
import { Standards } from './levels.js';
import { FAIL, PASS } from './outcome.js';
import type { RankingQuery } from './ranking-query.js';
import { RuleEvaluation } from './rule-evaluation.js';
import { ScannedField } from './scanned-field.js';
import { Scoring } from './scoring.js';
import { employmentEnd, endDay, Slot, windowStart } from './slot.js';

/** Slots that are evaluated together. */
const BLOCK = 1_024;

/**
 * Ranks everybody through the columns. `run` may be called in parts, so that a country does not hold up
 * anybody; changes that arrive in between belong to the next ranking.
 */
export class Scan {
  readonly size: number;
  considered: number;
  /** Of no meaning; it keeps `#fetch` from being left out as having no effect. */
  fetched = 0;
  readonly #query: RankingQuery;
  readonly #endOf: ReturnType<typeof employmentEnd>;
  readonly #slot: Slot;
  readonly #version: number;
  readonly #isCounting: boolean;
  readonly #ruleEvaluation: RuleEvaluation;
  readonly #scoring: Scoring;
  readonly #passed = new Int32Array(BLOCK);
  readonly #worst = new Int32Array(BLOCK);
  readonly #slots: number[] = [];
  readonly #lows: number[] = [];
  readonly #highs: number[] = [];
  readonly #eligible: number[] = [];
  readonly #whole = new Map<number, Candidate>();

  constructor(
    store: ColumnStore,
    readonly measure: Measure,
    asOf: AsOf,
    private readonly points = new CachedPoints(store),
  ) {
    const { post, route, scales, criteria } = measure;
    const [on, today] = [dayNumber(asOf.on), dayNumber(asOf.today)];
    const attestedSince = windowStart(scales.attestationMonths, today);
    this.#query = {
      store,
      post,
      route,
      scales,
      asOf,
      on,
      today,
      attestedSince,
      standards: new Standards(store, scales, on, points),
    };
    this.#endOf = employmentEnd(this.#query);
    this.size = store.size;
    this.#version = store.version;
    this.#slot = new Slot(store, attestedSince);
    this.#ruleEvaluation = new RuleEvaluation(this.#query, this.#slot);
    this.#scoring = new Scoring(criteria, this.#query, points);
    const counted = points.counted(asOf, store.version);
    this.#isCounting = counted === null;
    this.considered = counted ?? 0;
  }

  /** Evaluates and measures the slots from one up to, not including, another. */
  run(from = 0, to = this.size): this {
    const { group } = this.#query.store.columns;
    const outcomes = this.#ruleEvaluation.gates.group;
    const passed = this.#passed;
    if (this.#isCounting) this.#count(from, to);
    let count = 0;
    for (let index = from; index < to; index++) {
      if (((outcomes[group[index] as number] as number) & FAIL) !== 0) continue;
      passed[count++] = index;
      if (count === BLOCK) {
        this.#evaluate(count);
        count = 0;
      }
    }
    this.#evaluate(count);
    return this;
  }

  finish(): ScannedField {
    this.points.count(this.#query.asOf, this.#version, this.considered);
    return new ScannedField(
      this,
      this.#query,
      { slots: this.#slots, lows: this.#lows, highs: this.#highs, eligible: this.#eligible },
      this.#scoring,
      this.#whole,
    );
  }

  /** The slot of a person who is considered; -1 for anybody else. */
  slotOf(id: string): number {
    return (
      this.#query.store.ids.slotsOf(id).find((index) => index < this.size && this.#isConsidered(index)) ?? -1
    );
  }

  /** Those who are ineligible: first those whom time alone may heal, then the others. */
  *ineligible(): Generator<{ id: string; mayHeal: boolean }> {
    const { store } = this.#query;
    const open = new Set(this.#slots);
    for (let index = 0; index < this.size; index++) {
      if (open.has(index) || !this.#isConsidered(index)) continue;
      yield {
        id: store.ids.text(index),
        mayHeal: this.#wholeAt(index) !== null || this.#ruleEvaluation.failsOnlyForNow(index),
      };
    }
  }

  /** How many are considered is the same for every post. */
  #count(from: number, to: number): void {
    const { group } = this.#query.store.columns;
    for (let index = from; index < to; index++)
      if (((group[index] as number) & NEEDS_FULL_EVALUATION) === 0 || this.#isConsidered(index))
        this.considered++;
  }

  #isConsidered(index: number): boolean {
    const { store, on } = this.#query;
    const { columns } = store;
    const { flags, from } = columns;
    const flag = flags[index] as number;
    if ((flag & RETIRED) !== 0 && !store.stoodIn(index, this.#version)) return false;
    if ((flag & STORED_AS_RECORD) !== 0) return this.#wholeAt(index)?.person.employed === true;
    if ((flag & SPLIT) !== 0 && !store.standsOn(index, on)) return false;
    return (from[index] as number) <= on && on < this.#endOf(columns, index);
  }

  /** Whom of those considered and counted the assumptions of a projection concern. */
  assumed(isCounted: (id: string) => boolean = () => true): Assumptions {
    const { store, asOf, on } = this.#query;
    const assumptions = new Assumptions();
    if (!carriesForward(asOf)) return assumptions;
    const [projected, strict] = [asOf, { ...asOf, projection: 'STRICT' as const }].map(
      (each) => new AppraisalYears({ ...this.#query, asOf: each }),
    ) as [AppraisalYears, AppraisalYears];
    for (let index = 0; index < this.size; index++) {
      if (!this.#isConsidered(index) || !isCounted(store.ids.text(index))) continue;
      const candidate = this.#wholeAt(index);
      if (candidate !== null) {
        assumptions.add(candidate.person, this.measure.scales);
        continue;
      }
      assumptions.considered++;
      this.#slot.index = index;
      projected.read(this.#slot);
      strict.read(this.#slot);
      if (projected.count > 0 && strict.count > 0 && strict.newest > projected.newest)
        assumptions.appraisedBy(projected.newest);
      if (on >= endDay(store.columns.to[index] as number)) assumptions.contracts++;
    }
    return assumptions;
  }

  #wholeAt(index: number): Candidate | null {
    const { store, asOf } = this.#query;
    const record = store.whole.get(index);
    if (record === undefined) return null;
    let candidate = this.#whole.get(index);
    if (candidate === undefined) {
      candidate = new Candidate(new PersonOnDay(record, this.measure.scales, asOf), this.measure);
      this.#whole.set(index, candidate);
    }
    return candidate;
  }

  /**
   * Evaluates and measures the first slots of `passed`: by columns alone, then by the lists of those who are
   * left.
   */
  #evaluate(count: number): void {
    const { group } = this.#query.store.columns;
    const passed = this.#passed;
    let left = 0;
    for (let at = 0; at < count; at++) {
      const index = passed[at] as number;
      if (((group[index] as number) & NEEDS_FULL_EVALUATION) !== 0 && !this.#isHeld(index)) continue;
      const worst = this.#ruleEvaluation.byColumns(index);
      if (worst === FAIL) continue;
      this.#worst[left] = worst;
      passed[left++] = index;
    }
    this.#fetch(left);
    for (let at = 0; at < left; at++) {
      const index = passed[at] as number;
      const worst = this.#ruleEvaluation.byLists(index, this.#worst[at] as number);
      if (worst !== FAIL) this.#measure(index, worst === PASS);
    }
  }

  /**
   * Has what is asked next brought from memory without waiting for each slot: their lists lie far apart, and
   * arrive together.
   */
  #fetch(count: number): void {
    const { start, post } = this.#query.store.columns;
    const { words } = this.#slot;
    const { kept } = this.#scoring;
    let sum = 0;
    for (let at = 0; at < count; at++) {
      const index = this.#passed[at] as number;
      const begin = start[index] as number;
      sum =
        (sum + (words[begin] ?? 0) + (words[begin + 32] ?? 0) + (post[index] ?? 0) + (kept[2 * index] ?? 0)) |
        0;
    }
    this.fetched = sum;
  }

  /**
   * Whether a slot that must be looked at closer is evaluated by the columns; whole records are measured
   * here.
   */
  #isHeld(index: number): boolean {
    if (!this.#isConsidered(index)) return false;
    const candidate = this.#wholeAt(index);
    if (candidate !== null && candidate.standing !== 'INELIGIBLE')
      this.#push(index, candidate.score.low, candidate.score.high, candidate.standing === 'ELIGIBLE');
    return candidate === null;
  }

  #measure(index: number, isEligible: boolean): void {
    this.#slot.index = index;
    this.#scoring.read(this.#slot);
    this.#push(index, this.#scoring.low, this.#scoring.high, isEligible);
  }

  #push(index: number, low: number, high: number, isEligible: boolean): void {
    this.#slots.push(index);
    this.#lows.push(low);
    this.#highs.push(high);
    this.#eligible.push(isEligible ? 1 : 0);
  }
}
