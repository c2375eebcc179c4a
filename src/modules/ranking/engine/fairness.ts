import { type GroupCount, impactOf, referenceOf } from './adverse-impact.js';

/** One person of the feeder population: which group, and how far through the stages. */
export interface Outcome {
  readonly group: string;
  readonly stages: ReadonlySet<Stage>;
}

/** Known enough to be judged, eligible, in the pool by the box, on the shortlist, chosen by the decision. */
export const STAGES = ['KNOWN', 'ELIGIBLE', 'POOL', 'SHORTLIST', 'APPOINTED'] as const;
export type Stage = (typeof STAGES)[number];

/** What a ranking can say before anybody has decided. */
export const STAGES_BEFORE_DECISION: readonly Stage[] = ['KNOWN', 'ELIGIBLE', 'POOL', 'SHORTLIST'];

/** The stage over which the rate of each is taken; `null` is the feeder population. */
export const STAGE_BEFORE: Readonly<Record<Stage, Stage | null>> = {
  KNOWN: null,
  ELIGIBLE: 'KNOWN',
  POOL: 'ELIGIBLE',
  SHORTLIST: 'ELIGIBLE',
  APPOINTED: 'SHORTLIST',
};

/** How many of one group are in the feeder population, and how many of them reached each stage. */
export interface GroupCounts {
  readonly group: string;
  readonly feeder: number;
  readonly reached: Readonly<Record<Stage, number>>;
}

export interface Thresholds {
  readonly leastGroup: number;
  readonly leastSelected: number;
}

export type Verdict = 'REFERENCE' | 'LOOK_HERE' | 'NO_FLAG' | 'TOO_FEW';

/** One group at one stage. */
export interface Cell extends GroupCount {
  readonly group: string;
  /** Of the feeder population. */
  readonly feeder: number;
}

export interface StageCells {
  readonly stage: Stage;
  readonly groups: readonly Cell[];
}

export interface GroupOutcome extends Cell {
  readonly verdict: Verdict;
  /** Rate over the reference's as an exact fraction; `null` for too few. */
  readonly ratio: { readonly numerator: number; readonly denominator: number } | null;
  readonly p: number | null;
  readonly oneDecisionChanges: boolean;
}

export interface StageOutcome extends StageCells {
  readonly groups: readonly GroupOutcome[];
  /** How many groups were compared with the reference. */
  readonly comparisons: number;
}

/** Counts of every group; a stage is reached only through those before it. */
export function countsOf(people: readonly Outcome[]): GroupCounts[] {
  return [...Map.groupBy(people, ({ group }) => group)].map(([group, own]) => ({
    group,
    feeder: own.length,
    reached: byStage((stage) => own.filter(({ stages }) => reaches(stages, stage)).length),
  }));
}

/**
 * Counts as they may be told to somebody who may not know the people: each rounded, no stage above the one
 * before it, and without groups of which nothing is left to show.
 */
export function roundedCounts(
  counts: readonly GroupCounts[],
  round: (count: number) => number,
): GroupCounts[] {
  const rounded = counts.map(({ group, feeder, reached }) => {
    const shown = { group, feeder: round(feeder), reached: byStage(() => 0) };
    for (const stage of STAGES) {
      const before = STAGE_BEFORE[stage];
      shown.reached[stage] = Math.min(
        round(reached[stage]),
        before === null ? shown.feeder : shown.reached[before],
      );
    }
    return shown;
  });
  return rounded.filter(({ feeder }) => feeder > 0);
}

/**
 * Adds up what was counted apart, such as in several selections: a person who stood in two of them counts
 * twice.
 */
export function summed(counts: readonly GroupCounts[]): GroupCounts[] {
  const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
  return [...Map.groupBy(counts, ({ group }) => group)].map(([group, own]) => ({
    group,
    feeder: sum(own.map(({ feeder }) => feeder)),
    reached: byStage((stage) => sum(own.map(({ reached }) => reached[stage]))),
  }));
}

function byStage(count: (stage: Stage) => number): Record<Stage, number> {
  return Object.fromEntries(STAGES.map((stage) => [stage, count(stage)])) as Record<Stage, number>;
}

function reaches(stages: ReadonlySet<Stage>, stage: Stage): boolean {
  const before = STAGE_BEFORE[stage];
  return stages.has(stage) && (before === null || reaches(stages, before));
}

/** Every group at the given stages, over the stage before; groups come in the order of their names. */
export function cellsOf(counts: readonly GroupCounts[], stages: readonly Stage[]): StageCells[] {
  const ordered = counts.toSorted((a, b) => (a.group < b.group ? -1 : 1));
  return stages.map((stage) => {
    const before = STAGE_BEFORE[stage];
    const groups = ordered.map(({ group, feeder, reached }) => ({
      group,
      feeder,
      total: before === null ? feeder : reached[before],
      selected: reached[stage],
    }));
    return { stage, groups };
  });
}

/**
 * Rates of every group at every stage, each over the stage before, against the group with the highest rate
 * among those large enough. Strictly below four fifths is a reason to look, never proof; groups or selections
 * too few say nothing.
 */
export function outcomesOf(
  cells: readonly StageCells[],
  { leastGroup, leastSelected }: Thresholds,
): StageOutcome[] {
  return cells.map(({ stage, groups }) => {
    const large = groups.filter(({ total }) => total >= leastGroup);
    const comparable =
      large.length > 1 && groups.reduce((sum, { selected }) => sum + selected, 0) >= leastSelected;
    const reference = comparable ? large[referenceOf(large)] : undefined;
    return {
      stage,
      comparisons: reference === undefined ? 0 : large.length - 1,
      groups: groups.map((row) => compared(row, reference, leastGroup)),
    };
  });
}

function compared(row: Cell, reference: Cell | undefined, leastGroup: number): GroupOutcome {
  if (reference === undefined || row.total < leastGroup)
    return { ...row, verdict: 'TOO_FEW', ratio: null, p: null, oneDecisionChanges: false };
  if (row === reference)
    return {
      ...row,
      verdict: 'REFERENCE',
      ratio: { numerator: 1, denominator: 1 },
      p: null,
      oneDecisionChanges: false,
    };
  const { adverse, p } = impactOf(row, reference);
  const ratio =
    reference.selected === 0 ? null : reduced(row.selected * reference.total, row.total * reference.selected);
  return {
    ...row,
    verdict: adverse ? 'LOOK_HERE' : 'NO_FLAG',
    ratio,
    p,
    oneDecisionChanges: oneDecisionChanges(row, reference, adverse),
  };
}

/** Whether moving one selection between the group and the reference would change the flag. */
function oneDecisionChanges(row: Cell, reference: Cell, adverse: boolean): boolean {
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
 * Groups whose numbers may not be told to somebody who may not see the persons: those hidden already, fewer
 * than five on either side of a selection, and, where only one is hidden, the smallest of the others too, or
 * the hidden one could be worked out.
 */
export function hiddenGroups(
  groups: readonly Cell[],
  already: ReadonlySet<string> = new Set(),
  least = 5,
): Set<string> {
  const isSmall = (count: number) => count > 0 && count < least;
  const hidden = new Set(
    groups
      .filter(
        ({ group, selected, total }) =>
          already.has(group) || isSmall(selected) || isSmall(total - selected) || isSmall(total),
      )
      .map(({ group }) => group),
  );
  if (hidden.size === 1) {
    const next = groups.filter(({ group }) => !hidden.has(group)).toSorted((a, b) => a.total - b.total)[0];
    if (next !== undefined) hidden.add(next.group);
  }
  return hidden;
}

/**
 * Hidden groups by stage. Who is hidden in any part of the whole is hidden in the whole, or parts could be
 * subtracted from it; and who is hidden at a stage is so at those that follow, whose totals are what it
 * selected.
 */
export function hiddenByStage(
  whole: readonly StageCells[],
  parts: readonly (readonly StageCells[])[] = [],
): Map<Stage, ReadonlySet<string>> {
  const hidden = new Map<Stage, ReadonlySet<string>>();
  for (const { stage, groups } of whole) {
    const before = STAGE_BEFORE[stage];
    const ofParts = parts
      .flat()
      .flatMap((part) => (part.stage === stage ? [...hiddenGroups(part.groups)] : []));
    const ofBefore = before === null ? [] : (hidden.get(before) ?? []);
    hidden.set(stage, hiddenGroups(groups, new Set([...ofParts, ...ofBefore])));
  }
  return hidden;
}
