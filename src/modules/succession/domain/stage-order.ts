/** How somebody did in one stage; a score is in hundredths of a point, 0 to 10,000. */
export interface StageOutcome {
  readonly stage: string;
  readonly score: number | null;
  readonly passed: boolean;
}

export interface StageShare {
  readonly stage: string;
  /** Hundredths of a percent; those of a filling add up to 10,000. */
  readonly weight: number;
}

export interface Contender {
  readonly id: string;
  /** Place on the shortlist, which decides between equals. */
  readonly ordinal: number;
  readonly outcomes: readonly StageOutcome[];
}

/** Everything that an order by stages is made of. */
export interface StageFacts {
  readonly weights: readonly StageShare[];
  readonly contenders: readonly Contender[];
}

/**
 * Where somebody stands by the weighted scores of the stages; a score that is not recorded may turn out
 * anything.
 */
export interface StageStanding {
  /** Units of 1/10,000 of a hundredth: weight × score, 0 to 100,000,000. */
  readonly low: number;
  readonly high: number;
  /** Null for a person who has failed a stage. */
  readonly place: number | null;
  readonly best: number | null;
  readonly worst: number | null;
}

export const WHOLE = 10_000;

/**
 * Where everybody on the shortlist stands by the stages; null where they are not weighed, and the shortlist's
 * order holds.
 */
export function standingsIn({ weights, contenders }: StageFacts): Map<string, StageStanding> | null {
  return weights.length === 0 ? null : stageOrder(contenders, weights);
}

/**
 * Everybody's standing: in order by the lower bound, then as on the shortlist; a person who has failed a
 * stage stands nowhere.
 */
export function stageOrder(
  contenders: readonly Contender[],
  weights: readonly StageShare[],
): Map<string, StageStanding> {
  const all = contenders.map((contender) => ({
    ...contender,
    ...bounds(contender, weights),
    failed: contender.outcomes.some(({ passed }) => !passed),
  }));
  const standing = all.filter(({ failed }) => !failed).sort((a, b) => b.low - a.low || a.ordinal - b.ordinal);
  return new Map(
    all.map((one): [string, StageStanding] => {
      const { low, high, failed } = one;
      if (failed) return [one.id, { low, high, place: null, best: null, worst: null }];
      const others = standing.filter((other) => other.id !== one.id);
      const before = (a: number, b: number, ordinal: number) => a > b || (a === b && ordinal < one.ordinal);
      return [
        one.id,
        {
          low,
          high,
          place: standing.findIndex(({ id }) => id === one.id) + 1,
          best: 1 + others.filter((other) => before(other.low, high, other.ordinal)).length,
          worst: 1 + others.filter((other) => before(other.high, low, other.ordinal)).length,
        },
      ];
    }),
  );
}

function bounds({ outcomes }: Contender, weights: readonly StageShare[]): { low: number; high: number } {
  let [low, high] = [0, 0];
  for (const { stage, weight } of weights) {
    const score = outcomes.find((outcome) => outcome.stage === stage)?.score ?? null;
    low += weight * (score ?? 0);
    high += weight * (score ?? WHOLE);
  }
  return { low, high };
}
