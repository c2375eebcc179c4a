import { Candidate, type Measure } from '../candidate.js';
import { isWaived } from '../eligibility.js';
import { PersonOnDay } from '../person-on-day.js';
import type { RequirementRow } from '../post.js';
import type { AsOf } from '../scales.js';
import type { Asked } from './asked.js';
import { dayNumber, isStorable } from './days.js';
import { type Image } from './image.js';
import { HAS_WAIVERS, KEPT_WHOLE, RETIRED, SPLIT } from './layout.js';
import type { Gauge } from './leaves/gauge.js';
import { gaugeOf } from './leaves/index.js';
import { Standards } from './levels.js';
import { FAIL, PASS, UNKNOWN } from './outcome.js';
import { Gates } from './rules/gates.js';
import { judgeOf, QUICK } from './rules/index.js';
import type { Judge } from './rules/judge.js';
import { ScannedField } from './scanned-field.js';
import { endDay, Slot, windowStart } from './slot.js';

/** Rules that time alone may heal; somebody who fails another has no day on which to become eligible. */
const HEALS = ['ACTIVE_STATUS', 'MONTHS_IN_CLASS', 'CUMULATIVE_EXPERIENCE', 'DISCIPLINE_GATE', 'MINIMUM_TENURE'];

interface CompiledRule {
  readonly requirement: RequirementRow;
  readonly judge: Judge;
}

/** True for a day that an image can answer for: none before it was built, none so far away that it cannot be stored. */
export function answersFor(image: Image, { on, today }: AsOf): boolean {
  const [day, now] = [dayNumber(on), dayNumber(today)];
  return now >= image.day && day >= now && isStorable(day);
}

/**
 * Ranks everybody through the columns. `run` may be called in parts, so that a country does not hold up anybody; changes that
 * arrive in between belong to the next ranking.
 */
export class Scan {
  readonly size: number;
  considered = 0;
  readonly #asked: Asked;
  readonly #slot: Slot;
  readonly #version: number;
  readonly #rules: readonly CompiledRule[];
  readonly #gates: Gates;
  readonly #gauges: readonly Gauge[];
  readonly #weights: Int32Array;
  readonly #slots: number[] = [];
  readonly #lows: number[] = [];
  readonly #highs: number[] = [];
  readonly #eligible: number[] = [];
  readonly #whole = new Map<number, Candidate>();

  constructor(
    image: Image,
    readonly measure: Measure,
    asOf: AsOf,
  ) {
    const { post, route, scales, leaves } = measure;
    const [on, today] = [dayNumber(asOf.on), dayNumber(asOf.today)];
    const attestedSince = windowStart(scales.attestationMonths, today);
    this.#asked = { image, post, route, scales, asOf, on, today, attestedSince, standards: new Standards(image, scales, on) };
    this.#gates = new Gates(post.requirements, this.#asked);
    this.size = image.size;
    this.#version = image.version;
    this.#slot = new Slot(image, attestedSince);
    const speed = ({ rule }: RequirementRow) => (QUICK.includes(rule) ? QUICK.indexOf(rule) : QUICK.length);
    this.#rules = [...post.requirements].sort((a, b) => speed(a) - speed(b)).map((requirement) => ({ requirement, judge: judgeOf(requirement, this.#asked) }));
    this.#gauges = leaves.map((leaf) => gaugeOf(leaf, this.#asked));
    this.#weights = Int32Array.from(leaves, ({ weight }) => weight);
  }

  /** Judges and measures the slots from one up to, not including, another. */
  run(from = 0, to = this.size): this {
    const { image, on } = this.#asked;
    const { flags, from: begins, to: ends, kind, postClass, rank, classes } = image.columns;
    const slot = this.#slot;
    const { kind: ofKind, postClass: ofClass, rank: ofRank, feeders, ranked } = this.#gates;
    for (let index = from; index < to; index++) {
      const flag = flags[index] as number;
      if ((flag & (RETIRED | KEPT_WHOLE | SPLIT)) !== 0) {
        if (!this.#isConsidered(index)) continue;
        if ((flag & KEPT_WHOLE) !== 0) {
          this.#measureWhole(index);
          continue;
        }
      } else if ((begins[index] as number) > on || (ends[index] as number) <= on) {
        continue;
      }
      this.considered++;
      const held = kind[index] as number;
      const isBarred =
        (ofKind[held] as number) | (ofClass[postClass[index] as number] as number) | ((ofRank[rank[index] as number] as number) & (ranked[held] as number));
      const career = classes[index] as number;
      if ((isBarred !== 0 || (career !== 0 && (career & feeders) === 0)) && (flag & HAS_WAIVERS) === 0) continue;
      slot.index = index;
      const worst = this.#worstOf(index);
      if (worst !== FAIL) this.#measure(index, worst === PASS);
    }
    return this;
  }

  finish(): ScannedField {
    return new ScannedField(
      this,
      this.#asked,
      { slots: this.#slots, lows: this.#lows, highs: this.#highs, eligible: this.#eligible },
      this.#gauges,
      this.#whole,
    );
  }

  /** The slot of a person who is considered; -1 for anybody else. */
  slotOf(id: string): number {
    return this.#asked.image.ids.slotsOf(id).find((index) => index < this.size && this.#isConsidered(index)) ?? -1;
  }

  /** Those who are barred: first whoever time alone may heal, then the others. */
  *barred(): Generator<{ id: string; mayHeal: boolean }> {
    const { image } = this.#asked;
    const open = new Set(this.#slots);
    for (let index = 0; index < this.size; index++) {
      if (open.has(index) || !this.#isConsidered(index)) continue;
      yield { id: image.ids.text(index), mayHeal: this.#wholeAt(index) !== null || this.#failsOnlyForNow(index) };
    }
  }

  #isConsidered(index: number): boolean {
    const { image, on } = this.#asked;
    const { flags, from, to } = image.columns;
    const flag = flags[index] as number;
    if ((flag & RETIRED) !== 0 && !image.stoodIn(index, this.#version)) return false;
    if ((flag & KEPT_WHOLE) !== 0) return this.#wholeAt(index)?.person.employed === true;
    if ((flag & SPLIT) !== 0 && !image.standsOn(index, on)) return false;
    return (from[index] as number) <= on && on < endDay(to[index] as number);
  }

  #wholeAt(index: number): Candidate | null {
    const { image, asOf } = this.#asked;
    const record = image.whole.get(index);
    if (record === undefined) return null;
    let candidate = this.#whole.get(index);
    if (candidate === undefined) {
      candidate = new Candidate(new PersonOnDay(record, this.measure.scales, asOf), this.measure);
      this.#whole.set(index, candidate);
    }
    return candidate;
  }

  #measureWhole(index: number): void {
    const candidate = this.#wholeAt(index);
    if (candidate === null) return;
    this.considered++;
    if (candidate.standing !== 'INELIGIBLE') this.#push(index, candidate.score.low, candidate.score.high, candidate.standing === 'ELIGIBLE');
  }

  #measure(index: number, isEligible: boolean): void {
    this.#slot.open();
    let low = 0;
    let high = 0;
    for (let leaf = 0; leaf < this.#gauges.length; leaf++) {
      const gauge = this.#gauges[leaf] as Gauge;
      gauge.read(this.#slot);
      low += (this.#weights[leaf] as number) * gauge.low;
      high += (this.#weights[leaf] as number) * gauge.high;
    }
    this.#push(index, low, high, isEligible);
  }

  #push(index: number, low: number, high: number, isEligible: boolean): void {
    this.#slots.push(index);
    this.#lows.push(low);
    this.#highs.push(high);
    this.#eligible.push(isEligible ? 1 : 0);
  }

  #worstOf(index: number): number {
    let worst = PASS;
    for (let rule = 0; rule < this.#rules.length; rule++) {
      const { judge, requirement } = this.#rules[rule] as CompiledRule;
      const outcome = judge(this.#slot);
      if (outcome === PASS || this.#isWaived(index, requirement)) continue;
      if (outcome === FAIL) return FAIL;
      worst = UNKNOWN;
    }
    return worst;
  }

  #failsOnlyForNow(index: number): boolean {
    this.#slot.index = index;
    return this.#rules.every(({ judge, requirement }) => judge(this.#slot) !== FAIL || HEALS.includes(requirement.rule) || this.#isWaived(index, requirement));
  }

  #isWaived(index: number, requirement: RequirementRow): boolean {
    const { image, post, asOf } = this.#asked;
    if (((image.columns.flags[index] as number) & HAS_WAIVERS) === 0) return false;
    return isWaived(image.waivers.get(index) ?? [], requirement, post, asOf.on);
  }
}
