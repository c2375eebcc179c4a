import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nonEmpty } from '../../../../test/support/non-empty.js';
import { agreementOf, midranks } from './agreement.js';
import { hierarchy, type PriorityMethod, priorities } from './ahp.js';
import { borda } from './borda.js';
import { moora } from './moora.js';
import { profileMatching } from './profile-matching.js';
import { promethee } from './promethee.js';
import { ratingsOf, saw } from './saw.js';
import { type DecisionTable, type Result } from './table.js';
import { topsis } from './topsis.js';
import { vikor } from './vikor.js';
import { weightChanges } from './weight-change.js';

// biome-ignore lint/suspicious/noExplicitAny: the files' layout is the sources', not ours.
type Json = any;

const folder = new URL('../../../../data/worked-examples/', import.meta.url);
const examples = readdirSync(folder).map(
  (name): Json => JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
);
const { indices } = JSON.parse(readFileSync(new URL('../reference/random-indices.json', folder), 'utf8')) as {
  indices: number[];
};
const of = (method: string): [string, Json][] =>
  examples.filter((example) => example.method === method).map((example) => [example.id, example]);

const number = (value: number | string): number => {
  const [above = '0', below = '1'] = String(value).split('/');
  return Number(above) / Number(below);
};

function tableOf({ inputs, parameters }: Json): DecisionTable<Json> {
  const criteria = inputs.criteria.map((criterion: Json, at: number) => {
    const preference = parameters.preference?.[at];
    return {
      id: criterion.id,
      direction: criterion.type.toUpperCase(),
      weight: number(criterion.weight),
      ...(preference && { ...preference, preference: preference.function.toUpperCase() }),
    };
  });
  return {
    criteria,
    alternatives: Object.entries(inputs.alternatives).map(([id, values]) => ({
      id,
      values: values as number[],
    })),
  };
}

function check(results: readonly Result[], { expected, tolerance }: Json): void {
  expect(results.map(({ id }) => id).sort()).toEqual(Object.keys(expected.scores).sort());
  for (const { id, score, rank } of results) {
    expect(Math.abs(score - expected.scores[id]), `score of ${id}`).toBeLessThanOrEqual(tolerance.absolute);
    expect([id, rank]).toEqual([id, expected.ranks[id]]);
  }
}

describe('worked examples come out', () => {
  test.each(of('SAW'))('%s', (_id, example) => {
    check(saw(tableOf(example)), example);
  });

  test.each(of('TOPSIS'))('%s', (_id, example) => {
    check(topsis(tableOf(example), example.parameters.normalisation.toUpperCase()), example);
  });

  test.each(of('VIKOR'))('%s', (_id, example) => {
    const { results, compromiseSet, acceptableAdvantage, acceptableStability } = vikor(
      tableOf(example),
      example.parameters.v,
    );
    const { acceptable_advantage, acceptable_stability, compromise_set } = example.expected.intermediate;

    check(results, example);
    expect([...compromiseSet].sort()).toEqual([...compromise_set].sort());
    expect([acceptableAdvantage, acceptableStability]).toEqual([acceptable_advantage, acceptable_stability]);
  });

  test.each(of('PROMETHEE_II'))('%s', (_id, example) => {
    check(promethee(tableOf(example)), example);
  });

  test.each(of('MOORA'))('%s', (_id, example) => {
    check(moora(tableOf(example), example.parameters.weighted), example);
  });

  test.each(of('PROFILE_MATCHING'))('%s', (_id, example) => {
    const { criteria, aspects, candidates } = example.inputs;
    const table = {
      criteria: criteria.map((criterion: Json) => ({
        ...criterion,
        factor: criterion.factor.toUpperCase(),
        direction: 'BENEFIT',
        weight: 0,
      })),
      alternatives: Object.entries(candidates).map(([id, values]: [string, Json]) => ({
        id,
        values: criteria.map((criterion: Json) => values[criterion.id]),
      })),
    };
    const gaps = new Map(
      Object.entries(example.parameters.gap_table).map(([gap, weight]) => [Number(gap), Number(weight)]),
    );

    check(
      profileMatching(
        table,
        aspects.map((aspect: Json) => ({
          ...aspect,
          coreShare: aspect.core_share,
          secondaryShare: aspect.secondary_share,
        })),
        gaps,
      ),
      example,
    );
  });

  test.each(of('AHP'))('%s', (_id, { inputs, parameters, expected, tolerance }) => {
    const method: PriorityMethod = parameters.priority_method.toUpperCase();
    const matrix = (rows: Json) => rows.map((row: Json) => row.map(number));
    const found = priorities(
      inputs.criteria,
      matrix(inputs.criteria_matrix),
      { method, limit: parameters.consistency_limit },
      indices,
    );

    nonEmpty(inputs.criteria).forEach((id: string, at: number) => {
      expect(found.weights[at]).toBeCloseTo(expected.intermediate.weights[id], 6);
    });
    expect(found.lambdaMax).toBeCloseTo(expected.intermediate.lambda_max, 6);
    expect(found.consistencyRatio).toBeCloseTo(expected.intermediate.consistency_ratio, 6);
    expect(found.isConsistent).toBe(expected.intermediate.consistent);
    if (inputs.alternative_matrices) {
      const local = inputs.criteria.map(
        (id: string) =>
          priorities(inputs.alternatives, matrix(inputs.alternative_matrices[id]), { method }, indices)
            .weights,
      );
      check(hierarchy(found.weights, inputs.alternatives, local), { expected, tolerance });
    }
  });

  test.each(of('BORDA'))('%s', (_id, example) => {
    const ballots = example.inputs.ballots.map(({ count, ranking }: Json) => ({
      count,
      groups: ranking.map((entry: Json) => [entry].flat()),
    }));

    check(borda(example.inputs.alternatives, ballots, example.parameters.points === 'n..1' ? 1 : 0), example);
  });

  test.each(of('RANK_CORRELATION'))('%s', (_id, { inputs: { x, y }, expected }) => {
    const { kendallTauB, spearmanRho, concordant, discordant } = agreementOf(x, y);

    expect(kendallTauB).toBeCloseTo(expected.kendall_tau_b, 6);
    expect(spearmanRho).toBeCloseTo(expected.spearman_rho, 6);
    expect([concordant, discordant]).toEqual([expected.concordant, expected.discordant]);
    expect([midranks(x), midranks(y)]).toEqual([expected.midranks_x, expected.midranks_y]);
  });

  test.each(of('WEIGHT_SENSITIVITY'))('%s', (_id, example) => {
    const table = tableOf(example);
    const [first, second] = saw(table).map(
      ({ id }) => ratingsOf(table)[table.alternatives.findIndex((row) => row.id === id)] ?? [],
    );
    const changes = weightChanges(
      table.criteria.map(({ weight }) => weight),
      table.criteria.map((_, at) => (first?.[at] ?? 0) - (second?.[at] ?? 0)),
    );

    nonEmpty(table.criteria).forEach(({ id, weight }, at) => {
      const expected = example.expected.criteria[id];
      const found = changes[at];
      if (expected.absolute_change === null) {
        expect([found?.absolute, found?.renormalised]).toEqual([null, null]);
      } else {
        expect(found?.absolute).toBeCloseTo(expected.absolute_change, 6);
        expect((found?.renormalised ?? 0) / expected.renormalised_new_weight).toBeCloseTo(1, 6);
        expect((found?.renormalised ?? 0) - weight).toBeCloseTo(expected.renormalised_change, 6);
      }
      expect([id, found?.absoluteFeasible, found?.renormalisedFeasible]).toEqual([
        id,
        expected.absolute_feasible,
        expected.renormalised_feasible,
      ]);
    });
  });
});
