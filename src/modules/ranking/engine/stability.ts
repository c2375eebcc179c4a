import type { Pick } from './findings.js';
import type { PointRange } from './score.js';

export interface DrawSettings {
  /** 100 to 10,000. */
  readonly draws: number;
  /** Percent by which a weight moves either way, 1 to 50; 0 where only records are drawn. */
  readonly spread: number;
  readonly seed: number;
}

/** What an indicator found, as far as draws need it. */
export interface DrawnRange extends PointRange {
  /** Points of one completion of what is not known; left out where nothing is drawn. */
  readonly draw?: (pick: Pick) => number;
}

/** Eligible candidates in their assured order, with both ends of every criterion. */
export interface Pool {
  readonly weights: readonly number[];
  readonly criteria: readonly (readonly DrawnRange[])[];
}

export interface Stability {
  /** Share of draws in which the first of the assured order stays first. */
  readonly firstPlaceRetention: number;
  /** By place in the assured order. */
  readonly candidates: readonly {
    readonly firstShare: number;
    readonly best: number;
    readonly worst: number;
  }[];
  /** Mean Kendall's tau between the assured order and the drawn ones. */
  readonly meanTau: number;
}

/** Share of draws in which the leader must stay ahead for the two not to share a group. */
const ROBUST = 0.95;
const EVEN = 10_000;
/** Parts the generator of records from that of weights. */
const OF_RECORDS = 0x2545_f491;

/**
 * Weights moved around the policy's. Multipliers are whole numbers of a named, seeded generator, drawn draw
 * by draw and criterion by criterion, so that a run replays bit for bit.
 */
export class WeightDraws {
  /** Weight × multiplier of every draw and criterion; renormalising would not change an order. */
  readonly moved: Float64Array;

  constructor(
    weights: readonly number[],
    readonly settings: DrawSettings,
  ) {
    const { draws, spread, seed } = settings;
    const reach = Math.round(spread * 100);
    const random = xoshiro128(seed);
    this.moved = new Float64Array(draws * weights.length);
    for (let at = 0; at < this.moved.length; at++)
      this.moved[at] =
        (weights[at % weights.length] as number) * (EVEN - reach + below(random, 2 * reach + 1));
  }

  score(draw: number, points: ArrayLike<number>, from: number, criteria: number): number {
    let score = 0;
    for (let criterion = 0; criterion < criteria; criterion++)
      score += (this.moved[draw * criteria + criterion] as number) * (points[from + criterion] as number);
    return score;
  }
}

/**
 * How the order holds when weights move, or records are drawn; what is not drawn is taken at its lower bound.
 * Records are drawn draw by draw, candidate by candidate and criterion by criterion, by a separate generator.
 * Worked out a draw at a time, so that the caller may let others have a turn. Equal drawn scores keep the
 * assured order.
 */
export function* stabilityOf({ weights, criteria }: Pool, draws: WeightDraws): Generator<void, Stability> {
  const count = criteria.length;
  const points = Float64Array.from(criteria.flatMap((ranges) => ranges.map(({ low }) => low)));
  const drawn = criteria.flatMap((ranges, at) =>
    ranges.flatMap(({ draw }, criterion) =>
      draw === undefined ? [] : [{ at: at * weights.length + criterion, draw }],
    ),
  );
  const random = xoshiro128(draws.settings.seed ^ OF_RECORDS);
  const pick = (limit: number) => below(random, limit);
  const scores = new Float64Array(count);
  const order = new Int32Array(count);
  const spare = new Int32Array(count);
  const firsts = new Int32Array(count);
  const best = new Int32Array(count).fill(count);
  const worst = new Int32Array(count);
  let inversions = 0;
  const takeDraw = (draw: number) => {
    for (const one of drawn) points[one.at] = one.draw(pick);
    for (let at = 0; at < count; at++)
      scores[at] = draws.score(draw, points, at * weights.length, weights.length);
    sortByScore(order, scores);
    for (let place = 0; place < count; place++) {
      const at = order[place] as number;
      best[at] = Math.min(best[at] as number, place + 1);
      worst[at] = Math.max(worst[at] as number, place + 1);
    }
    const first = order[0] as number;
    firsts[first] = (firsts[first] as number) + 1;
    inversions += inversionsOf(order, spare);
  };
  for (let draw = 0; draw < draws.settings.draws; draw++) {
    takeDraw(draw);
    yield;
  }
  const pairs = (count * (count - 1)) / 2;
  const { draws: n } = draws.settings;
  return {
    firstPlaceRetention: (firsts[0] as number) / n,
    candidates: criteria.map((_, at) => ({
      firstShare: (firsts[at] as number) / n,
      best: best[at] as number,
      worst: worst[at] as number,
    })),
    meanTau: 1 - (2 * inversions) / (n * pairs),
  };
}

/**
 * Number of the tie group of each candidate, in the assured order. The first who is in no group leads one;
 * those who follow join until the first of whom the leader is robustly ahead: in 95 of 100 draws the leader's
 * lower bound beats that one's upper. A chain of small steps thus cannot tie the first to the twentieth. For
 * showing only: it neither orders nor selects.
 */
export function* tieGroups({ weights, criteria }: Pool, draws: WeightDraws): Generator<void, Int32Array> {
  const groups = new Int32Array(criteria.length);
  const { draws: n } = draws.settings;
  const lower = new Float64Array(n);
  let leader = -1;
  let group = 0;
  for (let at = 0; at < criteria.length; at++) {
    const highs = (criteria[at] ?? []).map(({ high }) => high);
    let ahead = 0;
    if (leader >= 0)
      for (let draw = 0; draw < n; draw++)
        if ((lower[draw] as number) > draws.score(draw, highs, 0, weights.length)) ahead++;
    if (leader < 0 || ahead >= ROBUST * n) {
      leader = at;
      group++;
      const lows = (criteria[at] ?? []).map(({ low }) => low);
      for (let draw = 0; draw < n; draw++) lower[draw] = draws.score(draw, lows, 0, weights.length);
    }
    groups[at] = group;
    yield;
  }
  return groups;
}

/**
 * Fills an order with the places of scores, the highest first, of equals the earlier one; uses the scores up.
 */
function sortByScore(order: Int32Array, scores: Float64Array): void {
  const count = scores.length;
  let most = 0;
  for (let at = 0; at < count; at++) most = Math.max(most, scores[at] as number);
  if ((most + 1) * count >= Number.MAX_SAFE_INTEGER) {
    for (let at = 0; at < count; at++) order[at] = at;
    order.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
    return;
  }
  // Scores are whole: each is sorted as one number with its place, which needs no comparing function.
  for (let at = 0; at < count; at++) scores[at] = (most - (scores[at] as number)) * count + at;
  scores.sort();
  for (let place = 0; place < count; place++) order[place] = (scores[place] as number) % count;
}

/**
 * Pairs that stand the other way round than their numbers, by merging, which sorts them; uses the spare room.
 */
function inversionsOf(work: Int32Array, spare: Int32Array): number {
  let inversions = 0;
  for (let width = 1; width < work.length; width *= 2) {
    for (let from = 0; from < work.length; from += 2 * width) {
      const [middle, to] = [Math.min(from + width, work.length), Math.min(from + 2 * width, work.length)];
      let [left, right] = [from, middle];
      for (let at = from; at < to; at++) {
        if (left < middle && (right >= to || (work[left] as number) <= (work[right] as number)))
          spare[at] = work[left++] as number;
        else {
          spare[at] = work[right++] as number;
          inversions += middle - left;
        }
      }
    }
    work.set(spare);
  }
  return inversions;
}

/** xoshiro128** of Blackman and Vigna, seeded by splitmix32: whole numbers of 32 bits. */
function xoshiro128(seed: number): () => number {
  let mixed = seed | 0;
  const split = () => {
    mixed = (mixed + 0x9e3779b9) | 0;
    let z = mixed ^ (mixed >>> 16);
    z = Math.imul(z, 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return z ^ (z >>> 15);
  };
  let [a, b, c, d] = [split(), split(), split(), split()];
  const rotated = (value: number, by: number) => (value << by) | (value >>> (32 - by));
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result >>> 0;
  };
}

/** Uniform whole number below a limit, without bias. */
function below(random: () => number, limit: number): number {
  for (;;) {
    const value = random() >>> 0;
    const rest = value % (limit >>> 0);
    // The last of the numbers that the limit does not divide evenly would favour small ones.
    if (value - rest + limit <= 0x1_0000_0000) return rest;
  }
}
