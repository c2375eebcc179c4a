import {
  cellsOf,
  type GroupCounts,
  hiddenByStage,
  STAGES_BEFORE_DECISION,
  type Stage,
  type StageCells,
  summed,
} from '../../ranking/engine/fairness.js';

/**
 * What was counted when the shortlists of one year were closed: of fillings with a decision that stands, or
 * of the others.
 */
export interface SelectionPart {
  readonly isDecided: boolean;
  readonly counts: readonly GroupCounts[];
}

/**
 * Groups at every stage over all parts, the last stage over decided fillings alone: a shortlist that nobody
 * has decided on, or that was given up, appoints nobody, and says nothing of who would have been chosen.
 */
export function selectionCells(parts: readonly SelectionPart[]): StageCells[] {
  const all = summed(parts.flatMap(({ counts }) => counts));
  const decided = summed(parts.flatMap(({ isDecided, counts }) => (isDecided ? counts : [])));
  return [...cellsOf(all, STAGES_BEFORE_DECISION), ...cellsOf(decided, ['APPOINTED'])];
}

/**
 * Groups that are hidden from those who may not see the persons, by stage: hidden in one year they are so in
 * every window with that year. What is decided and what is not count apart, for the last stage tells them
 * apart.
 */
export function hiddenInSelections(parts: readonly SelectionPart[]): Map<Stage, ReadonlySet<string>> {
  return hiddenByStage(
    selectionCells(parts),
    parts.map((part) => selectionCells([part])),
  );
}
