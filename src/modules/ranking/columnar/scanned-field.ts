import { completedMonths } from '../../../platform/calendar.js';
import type { Assumptions } from '../engine/assumptions.js';
import type { Candidate, Measure } from '../engine/candidate.js';
import type { MeasuredField } from '../engine/field-among.js';
import type { Axis, TieBreaker } from '../engine/policy.js';
import { axisRange, type PointRange, possibleBoxes, type Range } from '../engine/score.js';
import { seniorityOf } from '../engine/seniority.js';
import { MonthsInPresentLevel } from './criteria/career.js';
import type { ScoreReader } from './criteria/score-reader.js';
import { dayOf, NO_DAY } from './days.js';
import { NO_CODE } from './layout.js';
import type { RankingQuery } from './ranking-query.js';
import { seniorityAt } from './seniority-at.js';
import { Slot } from './slot.js';

/** The scan that made a field, as far as the field needs it. */
interface ScannedBy {
  readonly measure: Measure;
  readonly considered: number;
  slotOf(id: string): number;
  assumed(): Assumptions;
  ineligible(): Generator<{ id: string; mayHeal: boolean }>;
}

interface Found {
  readonly slots: readonly number[];
  readonly lows: readonly number[];
  readonly highs: readonly number[];
  readonly eligible: readonly number[];
}

/** The field that a scan found; keys and points of single criteria are worked out when they are asked for. */
export class ScannedField implements MeasuredField<PointRange> {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly isEligible: Uint8Array;
  readonly #slots: Int32Array;
  readonly #query: RankingQuery;
  readonly #slot: Slot;
  readonly #whole: ReadonlyMap<number, Candidate>;
  #months: MonthsInPresentLevel | null = null;
  readonly #keys = new Map<number, readonly (number | null)[]>();

  constructor(
    readonly scan: ScannedBy,
    query: RankingQuery,
    { slots, lows, highs, eligible }: Found,
    private readonly scoring: { readonly scoreReaders: readonly ScoreReader[] },
    whole: ReadonlyMap<number, Candidate>,
  ) {
    this.#slots = new Int32Array(slots);
    this.low = new Int32Array(lows);
    this.high = new Int32Array(highs);
    this.isEligible = new Uint8Array(eligible);
    this.#query = query;
    this.#slot = new Slot(query.store, query.attestedSince);
    this.#whole = whole;
  }

  idOf(number: number): string {
    return this.#query.store.ids.text(this.#slots[number] as number);
  }

  /** The number of a person who is not ineligible; -1 for anybody else. */
  numberOf(id: string): number {
    return this.#slots.indexOf(this.scan.slotOf(id));
  }

  /** Lowest and highest points of every criterion, in the order of the criteria. */
  criteriaOf(number: number): PointRange[] {
    const index = this.#slots[number] as number;
    const whole = this.#whole.get(index);
    if (whole !== undefined) return whole.score.findings.map(({ low, high }) => ({ low, high }));
    this.#slot.index = index;
    this.#slot.open();
    return this.scoring.scoreReaders.map((scoreReader) => {
      scoreReader.read(this.#slot);
      return { low: scoreReader.low, high: scoreReader.high };
    });
  }

  keysOf(number: number): readonly (number | null)[] {
    let keys = this.#keys.get(number);
    if (keys === undefined) {
      const whole = this.#whole.get(this.#slots[number] as number);
      keys = whole?.keys ?? this.scan.measure.tieBreakers.map((key) => this.#valueOf(key, number));
      this.#keys.set(number, keys);
    }
    return keys;
  }

  #valueOf(key: TieBreaker, number: number): number | null {
    const { store, asOf } = this.#query;
    const { scales, policy } = this.scan.measure;
    const index = this.#slots[number] as number;
    switch (key) {
      case 'BOX': {
        const boxes = possibleBoxes(
          this.#axis('PERFORMANCE', number),
          this.#axis('POTENTIAL', number),
          policy.box,
        );
        return boxes.length === 1 ? (boxes[0] ?? null) : null;
      }
      case 'POTENTIAL_AXIS': {
        const { low, high } = this.#axis('POTENTIAL', number);
        return low === high ? low : null;
      }
      case 'MONTHS_IN_LEVEL': {
        this.#slot.index = index;
        this.#months ??= new MonthsInPresentLevel(this.#query);
        const months = this.#months.of(this.#slot);
        return months < 0 ? null : months;
      }
      case 'RANK': {
        this.#slot.index = index;
        const { rank } = store.dictionaries.cohorts.at(this.#slot.cohort);
        return rank === NO_CODE
          ? null
          : (scales.rankOrdinal[store.dictionaries.ranks.texts[rank] ?? ''] ?? null);
      }
      case 'MONTHS_IN_RANK': {
        const since = store.columns.rankSince[index] as number;
        return since === NO_DAY ? null : completedMonths(dayOf(since), asOf.on);
      }
      default:
        this.#slot.index = index;
        return seniorityOf(key, seniorityAt(this.#slot, this.#query));
    }
  }

  #axis(axis: Axis, number: number): Range {
    return axisRange(this.criteriaOf(number), this.scan.measure.criteria, axis);
  }
}
