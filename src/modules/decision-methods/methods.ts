import { atMost } from '../../platform/graphql/input-checks.js';
import { LocalText } from '../../platform/i18n/local-text.js';
import { knownText, type MessageKey } from '../../platform/i18n/text.js';
import { readJson } from '../../platform/runtime/project-files.js';
import { hierarchy, priorities } from './domain/ahp.js';
import { type Ballot, borda } from './domain/borda.js';
import { moora } from './domain/moora.js';
import {
  type GapTable,
  gapTableOf,
  type ProfileCriterion,
  profileMatching,
} from './domain/profile-matching.js';
import { promethee } from './domain/promethee.js';
import { saw } from './domain/saw.js';
import { checkNames, type DecisionTable, type Result, TableFault } from './domain/table.js';
import type { TableMessages } from './domain/table-messages.js';
import { topsis } from './domain/topsis.js';
import { vikor } from './domain/vikor.js';
import { methodUndefined } from './errors.js';
import { BordaPoints, RankingMethod } from './methods.enums.js';
import {
  type ConsensusInput,
  type MethodCriterionInput,
  type MethodRankingInput,
  type PairwiseWeightsInput,
} from './methods.inputs.js';
import type { Consensus, MethodRanking, MethodRankingResult, PairwiseWeights } from './methods.view.js';

const MAX_ROWS = 500;
const MAX_COLUMNS = 50;

/** Value of a gap in profile matching where nobody gives another table; as printed in the worked examples. */
export const DEFAULT_GAP_TABLE: GapTable = new Map(
  [0, 1, 2, 3, 4].flatMap((gap) => [[gap, gap === 0 ? 5 : 5.5 - gap] as const, [-gap, 5 - gap] as const]),
);

/** Turns what a method leaves undefined into a refusal that names the cell. */
export function defined<Answer>(act: () => Answer): Answer {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof TableFault)) throw error;
    const { code: fault, parameters, place } = error;
    const detail: keyof TableMessages = error.detail;
    const key: MessageKey = `fault.${detail}`;
    const said = new LocalText((language) => knownText(language, key, parameters) ?? detail);
    throw methodUndefined({ fault, detail: said, ...place });
  }
}

export function rankByMethod(input: MethodRankingInput): MethodRanking {
  atMost('input.alternatives', input.alternatives.length, MAX_ROWS);
  atMost('input.criteria', input.criteria.length, MAX_COLUMNS);
  return defined(() => {
    const { results, compromiseSet } = apply(input);
    return {
      method: input.method,
      results: shown(results),
      withdrawalProof: input.method === RankingMethod.PROFILE_MATCHING,
      compromiseSet: compromiseSet ?? null,
    };
  });
}

function apply(input: MethodRankingInput): { results: readonly Result[]; compromiseSet?: string[] } {
  const { method, criteria, alternatives } = input;
  if (method === RankingMethod.PROFILE_MATCHING) {
    const table: DecisionTable<ProfileCriterion> = { criteria: criteria.map(profileCriterion), alternatives };
    const gaps = input.gapTable ? gapTableOf(input.gapTable) : DEFAULT_GAP_TABLE;
    return { results: profileMatching(table, input.aspects ?? [], gaps) };
  }
  const table: DecisionTable = { criteria: criteria.map(weighted), alternatives };
  switch (method) {
    case RankingMethod.SAW:
      return { results: saw(table) };
    case RankingMethod.TOPSIS:
      return { results: topsis(table, input.normalisation ?? 'VECTOR') };
    case RankingMethod.VIKOR: {
      const { results, compromiseSet } = vikor(table, input.v ?? 0.5);
      return { results, compromiseSet: [...compromiseSet] };
    }
    case RankingMethod.MOORA:
      return { results: moora(table, input.weighted ?? true) };
    case RankingMethod.PROMETHEE_II:
      return {
        results: promethee({
          criteria: criteria.map((row) => ({ ...weighted(row), ...preference(row) })),
          alternatives,
        }),
      };
  }
}

function weighted(row: MethodCriterionInput): { id: string; direction: 'BENEFIT' | 'COST'; weight: number } {
  return { id: row.id, direction: given(row, 'direction'), weight: given(row, 'weight') };
}

function preference(row: MethodCriterionInput) {
  return {
    preference: given(row, 'preference'),
    q: row.q ?? undefined,
    p: row.p ?? undefined,
    s: row.s ?? undefined,
  };
}

function profileCriterion(row: MethodCriterionInput): ProfileCriterion {
  return {
    id: row.id,
    direction: 'BENEFIT',
    weight: 0,
    aspect: given(row, 'aspect'),
    factor: given(row, 'factor'),
    target: given(row, 'target'),
  };
}

function given<Name extends keyof MethodCriterionInput>(
  row: MethodCriterionInput,
  name: Name,
): NonNullable<MethodCriterionInput[Name]> {
  const value = row[name];
  if (value === null || value === undefined)
    throw new TableFault('PARAMETER', 'parameterMissing', { criterion: row.id, name }, { criterion: row.id });
  return value;
}

export function weightsByPairs({
  criteria,
  matrix,
  method,
  consistencyLimit,
  alternatives,
  alternativeMatrices,
}: PairwiseWeightsInput): PairwiseWeights {
  const question = { method, limit: consistencyLimit };
  const { indices } = readJson<{ readonly indices: readonly number[] }>('data/reference/random-indices.json');
  return defined(() => {
    const { weights, ...found } = priorities(criteria, matrix, question, indices);
    const named = (alternativeMatrices ?? []).map(({ criterion }) => criterion);
    checkNames(named, 'criterion');
    const strange = named.find((criterion) => !criteria.includes(criterion));
    if (strange !== undefined)
      throw new TableFault(
        'UNKNOWN_NAME',
        'matrixOfStranger',
        { criterion: strange },
        { criterion: strange },
      );
    const local = criteria.map((criterion) => {
      if (!alternatives) return [];
      const own = alternativeMatrices?.find((entry) => entry.criterion === criterion);
      if (own === undefined)
        throw new TableFault(
          'EMPTY',
          'matrixMissing',
          { criterion },
          {
            criterion,
          },
        );
      return priorities(alternatives, own.matrix, question, indices).weights;
    });
    return {
      ...found,
      weights: criteria.map((name, at) => ({ name, weight: weights[at] as number })),
      results: alternatives ? shown(hierarchy(weights, alternatives, local)) : null,
    };
  });
}

export function consensusOf({ alternatives, ballots, points }: ConsensusInput): Consensus {
  atMost('input.alternatives', alternatives.length, MAX_ROWS);
  atMost('input.ballots', ballots.length, MAX_ROWS);
  const held = ballots.map(({ count, ranking }): Ballot => ({ count, groups: ranking }));
  return defined(() => ({
    results: shown(borda(alternatives, held, points === BordaPoints.FROM_N ? 1 : 0)),
  }));
}

function shown(results: readonly Result[]): MethodRankingResult[] {
  return results.map(({ id, score, rank }) => ({ alternative: id, score, rank }));
}
