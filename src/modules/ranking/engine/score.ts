import type { Finding, Missing } from './findings.js';
import { evaluateIndicator } from './indicators/index.js';
import type { PersonOnDay } from './person-on-day.js';
import type { Axis, BoxRule, Criterion, Cutoffs } from './policy.js';
import type { Post } from './post.js';
import type { Scales } from './scales.js';
import type { RubricPoints, ScoreUnits } from './units-of-measure.js';

/** Both ends of what is still possible, in units: 0 to 100,000,000. */
export interface Range {
  readonly low: ScoreUnits;
  readonly high: ScoreUnits;
}

/** Both ends of what one criterion may still earn. */
export interface PointRange {
  readonly low: RubricPoints;
  readonly high: RubricPoints;
}

export interface Score extends Range {
  /** One finding per criterion, in the order of the criteria. */
  readonly findings: readonly Finding[];
}

/** Sum of weight × points at both ends, in whole numbers. */
export function scoreOf(
  person: PersonOnDay,
  criteria: readonly Criterion[],
  post: Post,
  scales: Scales,
): Score {
  let low = 0;
  let high = 0;
  const findings = criteria.map((criterion) => {
    const finding = evaluateIndicator(criterion.indicator)(person, criterion.rubric, post, scales);
    low += criterion.weight * finding.low;
    high += criterion.weight * finding.high;
    return finding;
  });
  return { low, high, findings };
}

/** The score within one axis, reweighted so that its criteria add up to the whole. */
export function axisOf({ findings }: Score, criteria: readonly Criterion[], axis: Axis): Range {
  return axisRange(findings, criteria, axis);
}

/** The bounds of an axis in score units: rubric points times the weights within the axis. */
export function axisRange(points: readonly PointRange[], criteria: readonly Criterion[], axis: Axis): Range {
  let low = 0;
  let high = 0;
  criteria.forEach((criterion, index) => {
    const range = points[index];
    if (criterion.axis !== axis || range === undefined) return;
    low += criterion.axisWeight * range.low;
    high += criterion.axisWeight * range.high;
  });
  return { low, high };
}

/**
 * The boxes that remain possible, ascending; one box when each axis lies within one band. Lower bounds are
 * inclusive.
 */
export function possibleBoxes(performance: Range, potential: Range, rule: BoxRule): number[] {
  const boxes = new Set<number>();
  for (const row of bandsBetween(performance, rule.performance)) {
    for (const column of bandsBetween(potential, rule.potential)) boxes.add(rule.matrix[row]?.[column] ?? 0);
  }
  return [...boxes].sort((a, b) => a - b);
}

function bandsBetween({ low, high }: Range, cutoffs: Cutoffs): number[] {
  const from = band(low, cutoffs);
  return Array.from({ length: band(high, cutoffs) - from + 1 }, (_, index) => from + index);
}

function band(units: ScoreUnits, { high, medium }: Cutoffs): number {
  return Number(units >= medium) + Number(units >= high);
}

/** The records behind criteria that are open, one of each kind and wording. */
export function missingForScore({ findings }: Score): readonly Missing[] {
  return findings.flatMap(({ low, high, missing }) => (low === high ? [] : missing));
}
