import type { Language } from '../../../platform/i18n/language.js';
import { text } from '../../../platform/i18n/text.js';
import { RankingMethod } from '../../decision-methods/index.js';
import type { Candidate } from '../engine/candidate.js';
import { compare, levellingWeights } from '../engine/comparison.js';
import { message } from '../engine/messages.js';
import type { DrawSettings } from '../engine/stability.js';
import { sentence } from '../messages/sentence.js';
import type { RankingResult } from '../rankings/ranking.js';
import { toScore } from '../rankings/ranking.mapper.js';
import type { CandidateView } from '../rankings/ranking.view.js';
import type { GroupedStability } from './sensitivity.js';
import {
  type Comparison,
  type MethodComparison,
  StabilityOver,
  type StabilityView,
} from './sensitivity.view.js';
import type { UnderMethod } from './under-method.js';

/** How many of an order are shown one by one. */
const SHOWN = 100;

/** Why the first of two stands above the second. */
export function toComparison(
  result: RankingResult,
  [a, b]: readonly [Candidate, Candidate],
  language: Language,
): Comparison {
  const { differences, decidedBy } = compare(a, b);
  const criterionAt = (at: number) => {
    const { code = '', name = '', weight = 0 } = result.measure.criteria[at] ?? {};
    return { code, name, weight };
  };
  return {
    first: viewOf(result, a.id),
    second: viewOf(result, b.id),
    scoreDifference: toScore(a.score.low - b.score.low),
    differences: differences.map((units, criterion) => ({
      criterion: criterionAt(criterion),
      difference: toScore(units),
      differenceUnits: units,
    })),
    decidedBy: sentence(decidedBy, language),
    levellingWeights: levellingWeights(a, b).map(({ criterion, numerator, denominator }) => ({
      criterion: criterionAt(criterion),
      weight: (numerator / denominator) * 10_000,
      exactly: `${numerator}/${denominator}`,
    })),
  };
}

/** What draws found, with the first of the order and all others who come first in a draw. */
export function toStabilityView(
  result: RankingResult,
  found: GroupedStability,
  settings: DrawSettings,
  drawn: StabilityOver,
  language: Language,
): StabilityView {
  const views = new Map<number, CandidateView>();
  const at = (place: number) => {
    const number = result.standings.eligible.at(place);
    const view = views.get(place) ?? { id: result.field.idOf(number), number, ranking: result };
    views.set(place, view);
    return view;
  };
  const shown = found.candidates
    .map((candidate, place) => ({ ...candidate, place }))
    .filter(({ place, firstShare }) => place < SHOWN || firstShare > 0);
  // A group that goes on beyond what is shown is left out: cut off it would be none.
  const whole = found.groups.slice(0, SHOWN).filter((group) => group !== found.groups[SHOWN]);
  const groups = Map.groupBy(whole.keys(), (place) => whole[place]);
  const first = result.standings.rangeOf(result.standings.eligible.at(0));
  return {
    ...settings,
    spread: drawn === StabilityOver.RECORDS ? 0 : settings.spread,
    over: drawn,
    said: sentence(
      message('STABILITY', {
        retained: Math.round(found.firstPlaceRetention * settings.draws),
        draws: settings.draws,
        over: drawn,
        worst: first.worst,
      }),
      language,
    ),
    firstPlaceRetention: found.firstPlaceRetention,
    meanKendallTau: found.meanTau,
    candidates: shown.map(({ place, firstShare, best, worst }) => ({
      candidate: at(place),
      firstShare,
      bestPlace: best,
      worstPlace: worst,
    })),
    tieGroups: [...groups.values()].filter(({ length }) => length > 1).map((places) => places.map(at)),
  };
}

/** The first of the eligible under a comparison method. */
export function toMethodComparison(
  result: RankingResult,
  method: RankingMethod,
  { results, agreement, leftOut }: UnderMethod,
  language: Language,
): MethodComparison {
  return {
    method,
    label: text(language, 'ranking.forComparisonOnly', { method }),
    withdrawalProof: method === RankingMethod.PROFILE_MATCHING,
    results: results
      .slice(0, SHOWN)
      .map(({ id, score, rank }) => ({ candidate: viewOf(result, id), score, rank })),
    agreement,
    leftOut: [...leftOut],
  };
}

function viewOf(ranking: RankingResult, id: string): CandidateView {
  return { id, number: ranking.numberOf(id), ranking };
}
