import type { RubricPoints, ScoreUnits, Share } from './units-of-measure.js';
/** The axis of the nine boxes to which a criterion belongs; technical competence stands outside both. */
export type Axis = 'PERFORMANCE' | 'POTENTIAL' | 'TECHNICAL';

/**
 * `HIGHER_IS_BETTER` promises that a better fact never earns fewer points; the policy is refused where its
 * rubric breaks the promise.
 */
export type RubricDirection = 'HIGHER_IS_BETTER' | 'ANY';

/** Points for `from <= value < to`; the last band is open (`to: null`). */
export interface Band {
  readonly from: number;
  readonly to: number | null;
  readonly points: RubricPoints;
}

/**
 * Turns what an indicator found into points, 0 to 10,000. Which parts an indicator reads is said in
 * `indicators/index.ts`.
 */
export interface Rubric {
  readonly bands?: readonly Band[];
  readonly table?: Readonly<Record<string, RubricPoints>>;
  /** Length of the window in months; absent: ever. */
  readonly months?: number | null;
  readonly raters?: number;
  readonly kinds?: readonly string[];
  /** Education level from which a field of study counts, where the post names none. */
  readonly minimum?: string;
}

export interface CriterionNode {
  readonly code: string;
  readonly name: string;
  /** Hundredths of a percent of the parent, 0 to 10,000. */
  readonly share: Share;
  readonly axis: Axis | null;
  readonly indicator: string | null;
  readonly rubric: Rubric | null;
  readonly direction: RubricDirection;
  readonly children: readonly CriterionNode[];
}

/**
 * Shares of the talent score and of technical competence for one target class, in hundredths of a percent.
 */
export interface Blend {
  readonly talent: Share;
  readonly technical: Share;
}

/** Lower bounds, inclusive, in units (0 to 100,000,000). */
export interface Cutoffs {
  readonly high: ScoreUnits;
  readonly medium: ScoreUnits;
}

export interface BoxRule {
  readonly performance: Cutoffs;
  readonly potential: Cutoffs;
  /** `matrix[performance][potential]`, both from low to high. */
  readonly matrix: readonly (readonly number[])[];
}

/**
 * Order by seniority (*daftar urut kepangkatan*): ten measures one after the other, the last of which is age.
 */
export const SENIORITY = [
  'DUK_RANK',
  'DUK_RANK_DATE',
  'DUK_POSITION',
  'DUK_POSITION_DATE',
  'DUK_SERVICE',
  'DUK_TRAINING',
  'DUK_TRAINING_DATE',
  'DUK_EDUCATION',
  'DUK_EDUCATION_DATE',
  'DUK_AGE',
] as const;
export type SeniorityMeasure = (typeof SENIORITY)[number];

/** What a policy may name; `DUK` stands for all of its measures. */
export const TIE_BREAKERS = [
  'BOX',
  'POTENTIAL_AXIS',
  'MONTHS_IN_LEVEL',
  'RANK',
  'MONTHS_IN_RANK',
  'DUK',
] as const;
export type NamedTieBreaker = (typeof TIE_BREAKERS)[number];
export type TieBreaker = Exclude<NamedTieBreaker, 'DUK'> | SeniorityMeasure;

export interface Policy {
  readonly code: string;
  readonly version: number;
  readonly criteria: readonly CriterionNode[];
  /** The criterion that the blend adds; its share is the blend's. */
  readonly technical: CriterionNode;
  readonly blends: Readonly<Record<string, Blend>>;
  readonly box: BoxRule;
  /** In order; a hash of post, day and person always decides last. Empty: places are shared. */
  readonly tieBreakers: readonly NamedTieBreaker[];
}

export interface Criterion {
  readonly code: string;
  readonly name: string;
  readonly axis: Axis;
  /** Hundredths of a percent; the criteria of a policy add up to 10,000. */
  readonly weight: Share;
  /** Weight within its axis, in hundredths of a percent. */
  readonly axisWeight: Share;
  readonly indicator: string;
  readonly rubric: Rubric;
  readonly direction: RubricDirection;
}

export const WHOLE = 10_000;
export const NO_TECHNICAL: Blend = { talent: WHOLE, technical: 0 };

/** The blend for a target class; a post without a technical standard is ranked on talent alone. */
export function blendFor(policy: Policy, targetClass: string, hasTechnicalStandard: boolean): Blend {
  if (!hasTechnicalStandard) return NO_TECHNICAL;
  return policy.blends[targetClass] ?? NO_TECHNICAL;
}

/**
 * The criteria of the tree with the product of the shares on their path, blended. Nothing is rounded: a
 * policy whose weights are not whole is refused by `policyFaults` first.
 */
export function flatten(policy: Policy, blend: Blend): Criterion[] {
  const talent = policy.criteria.flatMap((node) => criteriaBelow(node, [], blend.talent));
  const axisTotals = new Map<Axis, number>();
  for (const criterion of talent)
    axisTotals.set(criterion.axis, (axisTotals.get(criterion.axis) ?? 0) + criterion.weight);
  const criteria = talent.map((criterion) => ({
    ...criterion,
    axisWeight: (criterion.weight * WHOLE) / (axisTotals.get(criterion.axis) ?? WHOLE),
  }));
  if (blend.technical === 0) return criteria;
  return [...criteria, { ...criterionOf(policy.technical, 'TECHNICAL', blend.technical), axisWeight: WHOLE }];
}

function criteriaBelow(node: CriterionNode, shares: readonly number[], talent: number): Criterion[] {
  const path = [...shares, node.share];
  if (node.children.length > 0) return node.children.flatMap((child) => criteriaBelow(child, path, talent));
  return [criterionOf(node, node.axis ?? 'POTENTIAL', productOf(path, talent))];
}

function criterionOf(node: CriterionNode, axis: Axis, weight: number): Criterion {
  const { code, name, direction } = node;
  return {
    code,
    name,
    axis,
    weight,
    axisWeight: 0,
    indicator: node.indicator ?? '',
    rubric: node.rubric ?? {},
    direction,
  };
}

/**
 * Multiplies before it divides: the factors are whole, so the quotient is exact whenever the weight is whole.
 */
function productOf(shares: readonly number[], talent: number): number {
  const numerator = shares.reduce((product, share) => product * BigInt(share), BigInt(talent));
  const denominator = BigInt(WHOLE) ** BigInt(shares.length);
  return numerator % denominator === 0n
    ? Number(numerator / denominator)
    : Number(numerator) / Number(denominator);
}
