/** The weight of one criterion at which the second draws level with the first. */
export interface WeightChange {
  /** Change of this weight alone; the weights then no longer add up. `null` where no change can do it. */
  readonly absolute: number | null;
  readonly absoluteFeasible: boolean;
  /** New weight while the others are scaled so that the sum stays. `null` where none can do it. */
  readonly renormalised: number | null;
  readonly renormalisedFeasible: boolean;
}

/**
 * Closed forms (cf. Triantaphyllou and Sanchez 1997): weights as shares of 1, `differences` the rating of the
 * first less that of the second. Alone it must stay above 0, renormalised between 0 and 1.
 */
export function weightChanges(weights: readonly number[], differences: readonly number[]): WeightChange[] {
  const gap = weights.reduce((sum, weight, at) => sum + weight * (differences[at] as number), 0);
  return weights.map((weight, at) => {
    const difference = differences[at] as number;
    const absolute = difference === 0 ? null : -gap / difference;
    const others = gap - weight * difference;
    const slope = others - (1 - weight) * difference;
    const renormalised = difference === 0 || slope === 0 ? null : others / slope;
    const within = (value: number | null) => value !== null && value >= 0 && value <= 1;
    return {
      absolute,
      absoluteFeasible: absolute !== null && weight + absolute >= 0,
      renormalised,
      renormalisedFeasible: within(renormalised),
    };
  });
}
