import type { Language } from '../../../platform/i18n/language.js';
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

type Mapped<View> = (ranking: RankingResult, candidate: Candidate, language: Language) => View;

/** Mapped once a candidate and language, for a candidate is often asked for again. */
function memoizeByCandidate<View>(map: Mapped<View>): Mapped<View> {
  const views = new WeakMap<Candidate, Partial<Record<Language, View>>>();
  return (ranking, candidate, language) => {
    const known = views.get(candidate) ?? {};
    const view = known[language] ?? map(ranking, candidate, language);
    views.set(candidate, { ...known, [language]: view });
    return view;
  };
}

export const toContributions = memoizeByCandidate(({ measure }, candidate, language): Contribution[] =>
  contributionsOf(measure.criteria, candidate).map(({ criterion, finding }) =>
    toContribution(criterion, finding, language),
  ),
);
export const toRuleResults = memoizeByCandidate((ranking, { eligibility }, language): RuleResult[] =>
  eligibility.results.map((result) => toRuleResult(result, ranking, language)),
);

export async function scoreOf(view: CandidateView): Promise<Range> {
  const { field } = view.ranking;
  if (view.number < 0) return (await explained(view)).score;
  return { low: field.low[view.number] as number, high: field.high[view.number] as number };
}
