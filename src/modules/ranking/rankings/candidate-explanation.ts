import type { Candidate } from '../engine/candidate.js';
import type { Range } from '../engine/score.js';
import { explainedIn } from './missing-records.js';
import { contributionsOf, type RankingResult } from './ranking.js';
import { toContribution, toRuleResult } from './ranking.mapper.js';
import type { CandidateView, Contribution, RuleResult } from './ranking.view.js';

/** From the whole record, which is read only where an explanation is asked for. */
export function explained({ id, ranking }: CandidateView): Promise<Candidate> {
  return explainedIn(ranking, id);
}

/** Mapped once a candidate, who is often asked for again. */
function memoizeByCandidate<View>(
  map: (ranking: RankingResult, candidate: Candidate) => View,
): (ranking: RankingResult, candidate: Candidate) => View {
  const views = new WeakMap<Candidate, View>();
  return (ranking, candidate) => {
    const view = views.get(candidate) ?? map(ranking, candidate);
    views.set(candidate, view);
    return view;
  };
}

export const toContributions = memoizeByCandidate(({ measure }, candidate): Contribution[] =>
  contributionsOf(measure.criteria, candidate).map(({ criterion, finding }) =>
    toContribution(criterion, finding),
  ),
);
export const toRuleResults = memoizeByCandidate((ranking, { eligibility }): RuleResult[] =>
  eligibility.results.map((result) => toRuleResult(result, ranking)),
);

export async function scoreOf(view: CandidateView): Promise<Range> {
  const { field } = view.ranking;
  if (view.number < 0) return (await explained(view)).score;
  return { low: field.low[view.number] as number, high: field.high[view.number] as number };
}
