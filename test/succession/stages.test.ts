import { expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { useApi } from '../support/api.js';
import { type Candidate, codeOf, decide, decision, planner, stage, step, useFillingActs, type Vacancy } from '../support/filling-acts.js';

const api = useApi({ city: true });
const acts = useFillingActs(api);

test('a filling whose stages are weighed is decided by their order, as far as the scores are known, and among the best', async () => {
  const [vacancy] = (await acts.vacancies()) as [Vacancy];
  const { id, taken } = await acts.shortlisted(vacancy);
  const [one, two] = taken.map(({ employee }) => employee.id) as [string, string];
  await api.database.query(
    `update filling_rule set weighs_stages = true, stages = '[{"code": "PAPER", "name": "Paper"}, {"code": "INTERVIEW", "name": "Interview"}, {"code": "HEALTH", "name": "Health"}]' where route = 'INTERNAL_APPOINTMENT'`,
  );
  const weigh = async (weights: object[], v: number, claims: object = planner) =>
    api.ask(
      'mutation ($f: ID!, $weights: [StageWeightInput!]!, $v: Int!) { weighStages(filling: $f, weights: $weights, document: "BA 3", expectedVersion: $v) { version stageWeights { stage weight document } } }',
      { f: id, weights, v },
      claims,
    );
  const refusedWeights = async (...weights: [string, number][]) =>
    (
      await weigh(
        weights.map(([stage, weight]) => ({ stage, weight })),
        2,
      )
    ).errors?.[0]?.extensions;
  const result = (name: string, results: object[], v: number) => api.ask(stage, { f: id, stage: name, results, v }, planner);
  const standings = async () =>
    (
      await api.ask('query ($f: ID!) { node(id: $f) { ... on Filling { version shortlist { stageStanding { lower upper place bestPlace worstPlace } } } } }', {
        f: id,
      })
    ).data.node.shortlist.map(({ stageStanding }: { stageStanding: object }) => stageStanding);
  const weights = [
    { stage: 'INTERVIEW', weight: 6_000 },
    { stage: 'PAPER', weight: 4_000 },
  ];

  expect(await standings()).toEqual([null, null]);
  expect((await result('PAPER', [{ employee: one, passed: true, score: 80 }], 2)).errors?.[0]?.extensions).toMatchObject({
    code: 'FILLING_STAGES_NOT_WEIGHED',
    stages: ['PAPER', 'INTERVIEW', 'HEALTH'],
  });
  expect(await refusedWeights(['PAPER', 4_000], ['INTERVIEW', 5_999])).toMatchObject({ code: 'FILLING_WEIGHTS_INCOMPLETE', sum: 9_999, argument: 'weights' });
  expect(await refusedWeights(['DUEL', 10_000])).toMatchObject({ code: 'FILLING_STAGE_UNKNOWN', argument: 'weights.0.stage' });
  expect(await refusedWeights(['PAPER', 5_000], ['PAPER', 5_000])).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'weights.1.stage' });
  expect(await refusedWeights(['PAPER', 0], ['INTERVIEW', 10_000])).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'weights.0.weight' });
  expect(codeOf(await weigh(weights, 2, { roles: [Role.AUDITOR] }))).toBe('FORBIDDEN');
  expect((await weigh([{ stage: 'PAPER', weight: 10_000 }], 2)).errors).toBeUndefined();
  expect((await weigh(weights, 3)).data.weighStages).toEqual({ version: 4, stageWeights: weights.map((row) => ({ ...row, document: 'BA 3' })) });
  expect((await result('PAPER', [{ employee: one, passed: true, score: 80.125 }], 4)).errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'results.0.score',
  });
  await result(
    'PAPER',
    [
      { employee: one, passed: true, score: 80.5 },
      { employee: two, passed: true, score: 90 },
    ],
    4,
  );
  expect((await weigh(weights, 5)).errors?.[0]?.extensions).toMatchObject({ code: 'FILLING_WEIGHTS_FIXED' });
  await result('INTERVIEW', [{ employee: two, passed: true, score: 75 }], 5);
  expect(await standings()).toEqual([
    { lower: 32.2, upper: 92.2, place: 2, bestPlace: 1, worstPlace: 2 },
    { lower: 81, upper: 81, place: 1, bestPlace: 1, worstPlace: 2 },
  ]);
  await result(
    'HEALTH',
    [
      { employee: one, passed: true },
      { employee: two, passed: true },
    ],
    6,
  );
  await api.ask(step, { f: id, approval: 'TEAM_CONSIDERATION', granted: true, v: 7 }, planner);
  const refused = async (candidate: Candidate, v: number, changed: object = {}) =>
    (await api.ask(decide, { f: id, input: decision(candidate, { expectedVersion: v, ...changed }) }, planner)).errors?.[0]?.extensions;
  const second = taken[1] as Candidate;
  expect(await refused(second, 8)).toMatchObject({ code: 'FILLING_DEPARTURE_UNEXPLAINED', place: 2 });
  await api.database.query("update filling_rule set chooses_among = 1 where route = 'INTERNAL_APPOINTMENT'");
  expect(await refused(second, 8, { reason: 'The best so far.' })).toMatchObject({ code: 'FILLING_NOT_AMONG_BEST', among: 1, worstPlace: 2 });
  await result('INTERVIEW', [{ employee: one, passed: true, score: 70 }], 8);
  expect(await refused(taken[0] as Candidate, 9, { reason: 'First by the ranking.' })).toMatchObject({ code: 'FILLING_NOT_AMONG_BEST', worstPlace: 2 });

  const decided = await api.ask(decide, { f: id, input: decision(second, { expectedVersion: 9 }) }, planner);
  expect(decided.errors).toBeUndefined();
  expect(decided.data.decideFilling).toMatchObject({ status: 'DECIDED', decision: { employee: { id: second.employee.id }, departs: false, reason: null } });
  const { data } = await api.ask('query ($f: ID!) { dossiers(subject: $f, first: 1) { nodes { content { header } } } }', { f: id });
  expect(JSON.parse(data.dossiers.nodes[0].content.header).choice).toMatchObject({
    ordinal: 2,
    departs: false,
    standing: { low: 81_000_000, place: 1, worst: 1 },
  });
});
