import type { Candidate } from './candidate.js';
import { type Message, message } from './messages.js';
import { WHOLE } from './policy.js';

/**
 * Why one candidate stands above another: the difference of each criterion in units at the lower bounds, and
 * what decides.
 */
export interface Compared {
  readonly differences: readonly number[];
  readonly decidedBy: Message;
}

/**
 * The first less the second, criterion by criterion; the differences add up exactly to that of the scores.
 * Standing decides first, then the lower bound, then the policy's tie-breakers in their order, then the
 * tie-break hash. A tie-breaker that is unknown for one sorts last.
 */
export function compare(first: Candidate, second: Candidate): Compared {
  const { criteria, tieBreakers } = first.measure;
  const differences = criteria.map(
    ({ weight }, at) =>
      weight * ((first.score.findings[at]?.low ?? 0) - (second.score.findings[at]?.low ?? 0)),
  );
  return { differences, decidedBy: decision() };

  function decision(): Message {
    if (first.standing !== second.standing)
      return message('BY_STANDING', { first: first.standing, second: second.standing });
    if (first.standing === 'UNDETERMINED' && first.score.high !== second.score.high)
      return message('BY_UPPER_BOUND', { first: first.score.high, second: second.score.high });
    if (first.score.low !== second.score.low)
      return message('BY_SCORE', { first: first.score.low, second: second.score.low });
    for (const [at, key] of (first.standing === 'ELIGIBLE' ? tieBreakers : []).entries()) {
      const [mine, other] = [first.keys[at] ?? null, second.keys[at] ?? null];
      if (mine === other) continue;
      const unknownForSecond = other === null ? 'second' : null;
      return message('BY_TIE_BREAKER', { key, unknownFor: mine === null ? 'first' : unknownForSecond });
    }
    return message('BY_TIE_BREAK_HASH', {});
  }
}

/**
 * The weight of one criterion at which two candidates draw level, the others scaled so that the sum stays: an
 * exact fraction of the whole.
 */
export interface LevellingWeight {
  /** Index of the criterion. */
  readonly criterion: number;
  readonly numerator: number;
  readonly denominator: number;
  /** The weight now, in hundredths of a percent. */
  readonly now: number;
}

/**
 * For each criterion in which the two differ, at lower bounds: the weight that draws them level, where one
 * between 0 and the whole does; the smallest change first. In closed form and exact. On the way a third may
 * overtake both.
 */
export function levellingWeights(first: Candidate, second: Candidate): LevellingWeight[] {
  const { criteria } = first.measure;
  const points = criteria.map(
    (_, at) => (first.score.findings[at]?.low ?? 0) - (second.score.findings[at]?.low ?? 0),
  );
  const gap = criteria.reduce((sum, { weight }, at) => sum + weight * (points[at] as number), 0);
  const found = criteria.flatMap(({ weight }, criterion): LevellingWeight[] => {
    const difference = points[criterion] as number;
    const others = gap - weight * difference;
    const slope = others - (WHOLE - weight) * difference;
    if (difference === 0 || slope === 0) return [];
    const [numerator, denominator] = reduced(others, slope);
    return numerator < 0 || numerator > denominator
      ? []
      : [{ criterion, numerator, denominator, now: weight }];
  });
  const change = ({ numerator, denominator, now }: LevellingWeight) =>
    Math.abs((numerator / denominator) * WHOLE - now);
  return found.sort((a, b) => change(a) - change(b) || a.criterion - b.criterion);
}

function reduced(numerator: number, denominator: number): [number, number] {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  const common = divisor(Math.abs(numerator), Math.abs(denominator)) * Math.sign(denominator);
  return [numerator / common + 0, denominator / common];
}
