import type { Slot } from '../slot.js';

/** Lowest and highest points of one criterion for the person at a slot, left in `low` and `high`. */
export abstract class ScoreReader {
  low = 0;
  high = 0;
  abstract read(slot: Slot): void;

  protected set(low: number, high: number): void {
    this.low = low;
    this.high = high;
  }
}
