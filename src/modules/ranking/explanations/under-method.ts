import {
  type Agreement,
  agreementOf,
  DEFAULT_GAP_TABLE,
  type DecisionTable,
  defined,
  moora,
  type ProfileCriterion,
  profileMatching,
  promethee,
  RankingMethod,
  type Result,
  saw,
  topsis,
  vikor,
} from '../../decision-methods/index.js';
import type { Candidate } from '../engine/candidate.js';
import { tooManyForMethod } from '../errors.js';
import { explainedIn } from '../rankings/missing-records.js';
import type { RankingResult } from '../rankings/ranking.js';

/** Methods that compare everybody with everybody grow with the square of the people. */
const MOST = 1_000;

export interface UnderMethod {
  readonly results: readonly Result[];
  readonly agreement: Agreement;
  /**
   * Criteria in which nobody has points, or nobody differs: they cannot part anybody, and the method has no
   * answer for them.
   */
  readonly leftOut: readonly string[];
}

/**
 * The eligible of a ranking under a comparison method, at their lower bounds: the alternatives are compared
 * on the policy's criteria, with the policy's weights. Profile matching compares levels with the post's
 * standard instead, an unknown level counting as the lowest.
 */
export async function underMethod(ranking: RankingResult, method: RankingMethod): Promise<UnderMethod> {
  const { standings, field, measure } = ranking;
  const numbers = standings.eligible.all();
  if (numbers.length > MOST) throw tooManyForMethod({ found: numbers.length, most: MOST });
  if (numbers.length < 2)
    return {
      results: [],
      agreement: { kendallTauB: null, spearmanRho: null, concordant: 0, discordant: 0 },
      leftOut: [],
    };
  const ids = numbers.map((number) => field.idOf(number));
  const rows = numbers.map((number, at) => ({
    id: ids[at] as string,
    values: field.criteriaOf(number).map(({ low }) => low),
  }));
  const table = {
    criteria: measure.criteria.map(({ code, weight }) => ({
      id: code,
      direction: 'BENEFIT' as const,
      weight,
    })),
    alternatives: rows,
  };
  const { kept, leftOut } = withoutIdle(table);
  const candidates =
    method === RankingMethod.PROFILE_MATCHING
      ? await Promise.all(ids.map((id) => explainedIn(ranking, id)))
      : [];
  const results = defined(() =>
    method === RankingMethod.PROFILE_MATCHING ? byProfile(ranking, candidates) : apply(method, kept),
  );
  const place = new Map(ids.map((id, at) => [id, at]));
  const ordered = results.map(({ id, rank }) => ({ rank, assured: place.get(id) ?? 0 }));
  const agreement = agreementOf(
    ordered.map(({ assured }) => assured),
    ordered.map(({ rank }) => rank),
  );
  return { results, agreement, leftOut: method === RankingMethod.PROFILE_MATCHING ? [] : leftOut };
}

function withoutIdle(table: DecisionTable): { kept: DecisionTable; leftOut: string[] } {
  const parts = table.criteria.map((_, at) =>
    table.alternatives.some(({ values }) => values[at] !== table.alternatives[0]?.values[at]),
  );
  return {
    kept: {
      criteria: table.criteria.filter((_, at) => parts[at]),
      alternatives: table.alternatives.map(({ id, values }) => ({
        id,
        values: values.filter((_, at) => parts[at]),
      })),
    },
    leftOut: table.criteria.filter((_, at) => !parts[at]).map(({ id }) => id),
  };
}

function apply(
  method: Exclude<RankingMethod, RankingMethod.PROFILE_MATCHING>,
  table: DecisionTable,
): readonly Result[] {
  switch (method) {
    case RankingMethod.SAW:
      return saw(table);
    case RankingMethod.TOPSIS:
      return topsis(table);
    case RankingMethod.VIKOR:
      return vikor(table).results;
    case RankingMethod.PROMETHEE_II:
      return promethee({
        ...table,
        criteria: table.criteria.map((criterion) => ({ ...criterion, preference: 'USUAL' as const })),
      });
    case RankingMethod.MOORA:
      return moora(table);
  }
}

function byProfile(
  { post, scales, measure }: RankingResult,
  candidates: readonly Candidate[],
): readonly Result[] {
  const isTechnical = ({ kind }: { kind: string }) => kind === 'TECHNICAL';
  const technical = post.standard.some(isTechnical)
    ? (measure.criteria.find(({ axis }) => axis === 'TECHNICAL')?.weight ?? 0) / 10_000
    : 0;
  const criteria = post.standard.map(
    (line): ProfileCriterion => ({
      id: line.name,
      direction: 'BENEFIT',
      weight: 0,
      aspect: isTechnical(line) ? 'TECHNICAL' : 'MANAGERIAL',
      factor: 'CORE',
      target: line.level,
    }),
  );
  const aspect = (id: string, weight: number) => ({ id, weight, coreShare: 1, secondaryShare: 0 });
  const aspects = [
    ...(post.standard.every(isTechnical) ? [] : [aspect('MANAGERIAL', technical === 0 ? 1 : 1 - technical)]),
    ...(post.standard.some(isTechnical)
      ? [aspect('TECHNICAL', post.standard.every(isTechnical) ? 1 : technical)]
      : []),
  ];
  const alternatives = candidates.map(({ id, person }) => ({
    id,
    values: post.standard.map(({ competency }) => person.assessment(competency)?.level ?? scales.lowestLevel),
  }));
  return profileMatching({ criteria, alternatives }, aspects, DEFAULT_GAP_TABLE);
}
