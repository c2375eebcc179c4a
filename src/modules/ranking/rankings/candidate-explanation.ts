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

/** Said once of a candidate, who is often shown again. */
function shownOnce<Shown>(
  show: (ranking: RankingResult, candidate: Candidate) => Shown,
): (ranking: RankingResult, candidate: Candidate) => Shown {
  const shown = new WeakMap<Candidate, Shown>();
  return (ranking, candidate) => {
    const known = shown.get(candidate) ?? show(ranking, candidate);
    shown.set(candidate, known);
    return known;
  };
}

export const contributionsShown = shownOnce(({ measure }, candidate): Contribution[] =>
  contributionsOf(measure.criteria, candidate).map(({ criterion, finding }) =>
    toContribution(criterion, finding),
  ),
);
export const rulesShown = shownOnce((ranking, { eligibility }): RuleResult[] =>
  eligibility.results.map((result) => toRuleResult(result, ranking)),
);

export async function scoreOf(view: CandidateView): Promise<Range> {
  const { field } = view.ranking;
  if (view.number < 0) return (await explained(view)).score;
  return { low: field.low[view.number] as number, high: field.high[view.number] as number };
}
