import type { Pick } from './findings.js';
import type { AssessmentRow } from './person.js';
import type { PersonOnDay } from './person-on-day.js';
import { WHOLE } from './policy.js';
import type { Post, RequiredLevel } from './post.js';
import type { Scales } from './scales.js';
import type { RubricPoints } from './units-of-measure.js';

/** 60 is divisible by every level from 1 to 5, so that shares of a level stay whole. */
const SIXTY = 60;

export interface LevelFound {
  readonly required: RequiredLevel;
  readonly row: AssessmentRow | null;
}

export interface Match {
  readonly low: RubricPoints;
  readonly high: RubricPoints;
  readonly levels: readonly LevelFound[];
}

/** Levels that the post asks for, of some kinds of competency. */
export function standardOf(post: Post, kinds: readonly string[]): RequiredLevel[] {
  return post.standard.filter(({ kind }) => kinds.includes(kind));
}

/**
 * How far a person meets a standard, as points; half up. A level that is not known is taken at both ends of
 * the scale.
 */
export function matchOf(person: PersonOnDay, standard: readonly RequiredLevel[], scales: Scales): Match {
  const levels = standard.map((required) => ({ required, row: person.assessment(required.competency) }));
  return {
    low: matchPoints(levels, () => scales.lowestLevel),
    high: matchPoints(levels, () => scales.highestLevel),
    levels,
  };
}

/**
 * As many completions of several levels as one drawn number may tell apart: few of its values are drawn
 * again.
 */
const MOST_COMPLETIONS = 2 ** 28;

/**
 * The match of one completion: each level that is not known is any of the scale. What is known is summed
 * once, for a thousand draws.
 */
export function drawnMatch(
  levels: readonly LevelFound[],
  { lowestLevel, highestLevel }: Scales,
): (pick: Pick) => number {
  const known = levels.reduce(
    (sum, { required, row }) => (row === null ? sum : sum + shareOf(required, row.level)),
    0,
  );
  const weights = levels.reduce((sum, { required }) => sum + required.weight, 0);
  const count = highestLevel - lowestLevel + 1;
  const shares = levels.flatMap(({ required, row }) =>
    row === null ? Array.from({ length: count }, (_, at) => shareOf(required, lowestLevel + at)) : [],
  );
  const together = Math.floor(Math.log(MOST_COMPLETIONS) / Math.log(Math.max(2, count)));
  return (pick) => {
    let numerator = known;
    for (let at = 0; at < shares.length; ) {
      const levels = Math.min(together, shares.length / count - at / count);
      // One number for several levels, each a digit of it: drawing the numbers is most of the work.
      for (let rest = pick(count ** levels), level = 0; level < levels; level++, at += count) {
        numerator += shares[at + (rest % count)] as number;
        rest = Math.floor(rest / count);
      }
    }
    return halfUp(numerator * WHOLE, SIXTY * weights);
  };
}

function matchPoints(levels: readonly LevelFound[], whenUnknown: () => number): RubricPoints {
  let numerator = 0;
  let weights = 0;
  for (const { required, row } of levels) {
    const level = row?.level ?? whenUnknown();
    numerator += shareOf(required, level);
    weights += required.weight;
  }
  return halfUp(numerator * WHOLE, SIXTY * weights);
}

/** Sixtieths of its weight that a level meets of a requirement. */
function shareOf({ weight, level: required }: RequiredLevel, level: number): number {
  return weight * Math.min(level, required) * (SIXTY / required);
}

/** Half-up quotient of two whole numbers, neither negative. */
export function halfUp(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}
