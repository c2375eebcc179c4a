import type { Finding, Pick } from '../findings.js';
import type { PersonOnDay } from '../person-on-day.js';
import type { Rubric } from '../policy.js';
import type { Post } from '../post.js';
import type { Scales } from '../scales.js';
import type { RubricPoints } from '../units-of-measure.js';

/**
 * Turns what is known of one person into the points that a rubric gives, or into the range that is still
 * possible.
 */
export type Indicator = (person: PersonOnDay, rubric: Rubric, post: Post, scales: Scales) => Finding;

/**
 * Points of a code; a code outside the table earns the least, and a policy whose table lacks one is refused
 * beforehand.
 */
export function tablePoints(rubric: Rubric, code: string): RubricPoints {
  return rubric.table?.[code] ?? lowest(rubric);
}

/** Rubric points of the band in which a value falls; its end is excluded. 0 outside of all bands. */
export function bandPoints(rubric: Rubric, value: number): RubricPoints {
  const band = rubric.bands?.find(({ from, to }) => value >= from && (to === null || value < to));
  return band?.points ?? 0;
}

/** The fewest rubric points that the rubric can give, 0 to 10,000. */
export function lowest(rubric: Rubric): RubricPoints {
  return Math.min(...allPoints(rubric));
}

/** The most rubric points that the rubric can give, 0 to 10,000. */
export function highest(rubric: Rubric): RubricPoints {
  return Math.max(...allPoints(rubric));
}

/** Points of any code of the table, or of any band, each as likely. */
export function drawnPoints(rubric: Rubric): (pick: Pick) => RubricPoints {
  const all = allPoints(rubric);
  return (pick) => all[pick(all.length)] as number;
}

/** The same, but no fewer than a floor and no more than a ceiling that the record sets. */
export function drawnWithin(
  rubric: Rubric,
  floor: RubricPoints,
  ceiling: RubricPoints,
): (pick: Pick) => RubricPoints {
  const all = allPoints(rubric).map((points) => Math.min(ceiling, Math.max(floor, points)));
  return (pick) => all[pick(all.length)] as number;
}

function allPoints(rubric: Rubric): RubricPoints[] {
  return rubric.table ? Object.values(rubric.table) : (rubric.bands ?? []).map(({ points }) => points);
}
