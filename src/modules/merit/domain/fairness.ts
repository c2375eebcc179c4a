import { type GroupCount, impactOf, referenceOf } from './methods/impact.js';

/** One person of the feeder population: which group, and how far through the stages. */
export interface Outcome {
  readonly group: string;
  readonly stages: ReadonlySet<Stage>;
}

/** Known enough to be judged, eligible, in the pool by the box, on the shortlist. */
export const STAGES = ['KNOWN', 'ELIGIBLE', 'POOL', 'SHORTLIST'] as const;
export type Stage = (typeof STAGES)[number];

/** The stage over which the rate of each is taken; `null` is the feeder population. */
export const STAGE_BEFORE: Readonly<Record<Stage, Stage | null>> = { KNOWN: null, ELIGIBLE: 'KNOWN', POOL: 'ELIGIBLE', SHORTLIST: 'ELIGIBLE' };

export interface Thresholds {
  readonly leastGroup: number;
  readonly leastSelected: number;
}

export type Verdict = 'REFERENCE' | 'LOOK_HERE' | 'NO_FLAG' | 'TOO_FEW';

export interface GroupOutcome extends GroupCount {
  readonly group: string;
  /** Of the feeder population. */
  readonly feeder: number;
  readonly verdict: Verdict;
  /** Rate over the reference's as an exact fraction; `null` for too few. */
  readonly ratio: { readonly numerator: number; readonly denominator: number } | null;
  readonly p: number | null;
  readonly oneDecisionChanges: boolean;
}

export interface StageOutcome {
  readonly stage: Stage;
  readonly groups: readonly GroupOutcome[];
  /** How many groups were compared with the reference. */
  readonly comparisons: number;
}

/**
 * Rates of every group at every stage, each over the stage before, against the group with the highest rate among those large enough.
 * Strictly below four fifths is a reason to look, never proof; groups or selections too few say nothing.
 */
export function outcomesOf(people: readonly Outcome[], { leastGroup, leastSelected }: Thresholds): StageOutcome[] {
  const groups = [...new Set(people.map(({ group }) => group))].sort();
  return STAGES.map((stage) => {
    const before = STAGE_BEFORE[stage];
    const rows = groups.map((group) => {
      const own = people.filter((person) => person.group === group);
      const reached = own.filter(({ stages }) => before === null || stages.has(before));
      return { group, feeder: own.length, total: reached.length, selected: reached.filter(({ stages }) => stages.has(stage)).length };
    });
    const large = rows.filter(({ total }) => total >= leastGroup);
    const comparable = large.length > 1 && rows.reduce((sum, { selected }) => sum + selected, 0) >= leastSelected;
    const reference = comparable ? large[referenceOf(large)] : undefined;
    return { stage, comparisons: reference === undefined ? 0 : large.length - 1, groups: rows.map((row) => compared(row, reference, leastGroup)) };
  });
}

interface Row extends GroupCount {
  readonly group: string;
  readonly feeder: number;
}

function compared(row: Row, reference: Row | undefined, leastGroup: number): GroupOutcome {
  if (reference === undefined || row.total < leastGroup) return { ...row, verdict: 'TOO_FEW', ratio: null, p: null, oneDecisionChanges: false };
  if (row === reference) return { ...row, verdict: 'REFERENCE', ratio: { numerator: 1, denominator: 1 }, p: null, oneDecisionChanges: false };
  const { adverse, p } = impactOf(row, reference);
  const ratio = reference.selected === 0 ? null : reduced(row.selected * reference.total, row.total * reference.selected);
  return { ...row, verdict: adverse ? 'LOOK_HERE' : 'NO_FLAG', ratio, p, oneDecisionChanges: oneDecisionChanges(row, reference, adverse) };
}

/** Whether moving one selection between the group and the reference would change the flag. */
function oneDecisionChanges(row: Row, reference: Row, adverse: boolean): boolean {
  return [1, -1].some((step) => {
    const [mine, other] = [row.selected + step, reference.selected - step];
    if (mine < 0 || other < 0 || mine > row.total || other > reference.total) return false;
    return impactOf({ ...row, selected: mine }, { ...reference, selected: other }).adverse !== adverse;
  });
}

function reduced(numerator: number, denominator: number): { numerator: number; denominator: number } {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  const common = divisor(numerator, denominator) || 1;
  return { numerator: numerator / common, denominator: denominator / common };
}

/**
 * Groups whose numbers may not be told to somebody who may not see the persons: fewer than five on either side of a selection, and,
 * where only one is hidden, the smallest of the others too, or the hidden one could be worked out.
 */
export function hiddenGroups(groups: readonly Row[], least = 5): Set<string> {
  const isSmall = (count: number) => count > 0 && count < least;
  const hidden = new Set(groups.filter(({ selected, total }) => isSmall(selected) || isSmall(total - selected) || isSmall(total)).map(({ group }) => group));
  if (hidden.size === 1) {
    const next = groups.filter(({ group }) => !hidden.has(group)).toSorted((a, b) => a.total - b.total)[0];
    if (next !== undefined) hidden.add(next.group);
  }
  return hidden;
}
