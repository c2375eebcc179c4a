import { sum } from './dates.js';
import type { World } from './facts.js';
import { type Policy, type PolicyNode, type Post, standardOf } from './post.js';
import { type Case, INDICATORS, type Possible } from './rubrics.js';

export interface Criterion {
  readonly node: PolicyNode;
  /** Hundredths of a percent, blended for the target class. */
  readonly weight: number;
  /** Hundredths of a percent, before the blend. */
  readonly unblended: number;
}

export interface Score {
  readonly criteria: readonly { code: string; weight: number; possible: Possible }[];
  readonly lower: number;
  readonly upper: number;
  readonly box: number | null;
  /** Units of the axis, null while it is not known. */
  readonly potentialAxis: number | null;
}

export function criteriaFor(world: World, policy: Policy, post: Post, on: string): Criterion[] {
  const blend = policy.blends.find((row) => row.class === post.class);
  if (blend === undefined) throw new Error(`no blend for ${post.class}`);
  const hasTechnical = standardOf(world, post, ['TECHNICAL'], on).length > 0;
  return policy.tree.flatMap((node) => {
    if (node.indicator === null) return [];
    const technical = node.axis === 'TECHNICAL';
    if (technical && !hasTechnical) return [];
    const unblended = pathShare(policy, node) * 10_000;
    const talentShare = hasTechnical ? blend.talent : 10_000;
    const share = technical ? blend.technical : talentShare;
    return { node, unblended: Math.round(unblended), weight: Math.round((unblended * share) / 10_000) };
  });
}

function pathShare({ tree }: Policy, node: PolicyNode): number {
  const parent = tree.find(({ code }) => code === node.parent);
  return (node.share / 10_000) * (parent === undefined ? 1 : pathShare({ tree } as Policy, parent));
}

export function scoreOf(of: Case, policy: Policy, criteria: readonly Criterion[]): Score {
  const judged = criteria.map(({ node, weight, unblended }) => {
    const indicator = INDICATORS[node.indicator ?? ''];
    if (indicator === undefined || node.rubric === null) throw new Error(`no indicator ${node.indicator}`);
    return { code: node.code, axis: node.axis, weight, unblended, possible: indicator(of, node.rubric) };
  });
  const axis = (name: string): Possible => axisUnits(judged.filter((criterion) => criterion.axis === name));
  const potential = axis('POTENTIAL');
  return {
    criteria: judged,
    lower: sum(judged.map(({ weight, possible }) => weight * possible.low)),
    upper: sum(judged.map(({ weight, possible }) => weight * possible.high)),
    box: boxOf(policy, axis('PERFORMANCE'), potential),
    potentialAxis: potential.low === potential.high ? potential.low : null,
  };
}

function axisUnits(criteria: readonly { unblended: number; possible: Possible }[]): Possible {
  const whole = sum(criteria.map(({ unblended }) => unblended));
  const units = (end: keyof Possible) =>
    sum(criteria.map(({ unblended, possible }) => ((unblended * 10_000) / whole) * possible[end]));
  return { low: units('low'), high: units('high') };
}

function boxOf({ box }: Policy, performance: Possible, potential: Possible): number | null {
  const row = bandOf(box.performance, performance);
  const column = bandOf(box.potential, potential);
  return row === null || column === null ? null : (box.matrix[row]?.[column] ?? null);
}

function bandOf(cutoffs: { medium: number; high: number }, { low, high }: Possible): number | null {
  const band = (units: number) =>
    [cutoffs.medium, cutoffs.high].filter((cutoff) => units >= cutoff * 1_000_000).length;
  return band(low) === band(high) ? band(low) : null;
}
