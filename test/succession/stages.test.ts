import { expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { decodeUuid } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import {
  type Candidate,
  codeOf,
  decide,
  decision,
  planner,
  stage,
  step,
  useFillingActs,
  type Vacancy,
} from '../support/filling-acts.js';

const api = useApi({ city: true });
const acts = useFillingActs(api);
const weighing =
  'mutation ($f: ID!, $weights: [StageWeightInput!]!, $v: Int!) { weighStages(input: { fillingId: $f, weights: $weights, document: "BA 3", expectedVersion: $v }) { filling { version stageWeights { stage weight document } } } }';

test('a filling whose stages are weighed is decided by their order, as far as the scores are known, and among the best', async () => {
  const [vacancy] = (await acts.vacancies()) as [Vacancy];
  const { id, taken } = await acts.shortlisted(vacancy);
  const [one, two] = taken.map(({ employee }) => employee.id) as [string, string];
  const whole = [{ stage: 'TEAM_ASSESSMENT', weight: 10_000 }];
  expect(codeOf(await api.ask(weighing, { f: id, weights: whole, v: 2 }, planner))).toBe(
    'FILLING_STAGES_NOT_FOR_WEIGHING',
  );
  await api.database.query(
    `update filling_rule set weighs_stages = true, stages = '[{"code": "PAPER", "name": "Paper"}, {"code": "INTERVIEW", "name": "Interview"}, {"code": "HEALTH", "name": "Health"}]' where route = 'INTERNAL_APPOINTMENT'`,
  );
  const weigh = async (weights: object[], v: number, claims: object = planner) =>
    api.ask(weighing, { f: id, weights, v }, claims);
  const refusedWeights = async (...weights: [string, number][]) =>
    (
      await weigh(
        weights.map(([stage, weight]) => ({ stage, weight })),
        2,
      )
    ).errors?.[0]?.extensions;
  const result = (name: string, results: object[], v: number) =>
    api.ask(stage, { f: id, stage: name, results, v }, planner);
  const standings = async () =>
    (
      await api.ask(
        'query ($f: ID!) { node(id: $f) { ... on Filling { version shortlist { stageStanding { lower upper place bestPlace worstPlace } } } } }',
        {
          f: id,
        },
      )
    ).data.node.shortlist.map(({ stageStanding }: { stageStanding: object }) => stageStanding);
  const weights = [
    { stage: 'INTERVIEW', weight: 6_000 },
    { stage: 'PAPER', weight: 4_000 },
  ];

  expect(await standings()).toEqual([null, null]);
  expect(
    (await result('PAPER', [{ employeeId: one, hasPassed: true, score: 80 }], 2)).errors?.[0]?.extensions,
  ).toMatchObject({
    code: 'FILLING_STAGES_NOT_WEIGHED',
    stages: ['PAPER', 'INTERVIEW', 'HEALTH'],
  });
  expect(await refusedWeights(['PAPER', 4_000], ['INTERVIEW', 5_999])).toMatchObject({
    code: 'FILLING_WEIGHTS_INCOMPLETE',
    sum: 9_999,
    argument: 'input.weights',
  });
  expect(await refusedWeights(['DUEL', 10_000])).toMatchObject({
    code: 'FILLING_STAGE_UNKNOWN',
    argument: 'input.weights.0.stage',
  });
  expect(await refusedWeights(['PAPER', 5_000], ['PAPER', 5_000])).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.weights.1.stage',
  });
  expect(await refusedWeights(['PAPER', 0], ['INTERVIEW', 10_000])).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.weights.0.weight',
  });
  expect(codeOf(await weigh(weights, 2, { roles: [Role.AUDITOR] }))).toBe('FORBIDDEN');
  expect((await weigh([{ stage: 'PAPER', weight: 10_000 }], 2)).errors).toBeUndefined();
  expect((await weigh(weights, 3)).data.weighStages.filling).toEqual({
    version: 4,
    stageWeights: weights.map((row) => ({ ...row, document: 'BA 3' })),
  });
  expect(
    (await result('PAPER', [{ employeeId: one, hasPassed: true, score: 80.125 }], 4)).errors?.[0]?.extensions,
  ).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.results.0.score',
  });
  await result(
    'PAPER',
    [
      { employeeId: one, hasPassed: true, score: 80.5 },
      { employeeId: two, hasPassed: true, score: 90 },
    ],
    4,
  );
  for (const claims of [planner, { ...planner, agencies: ['none'] }])
    expect(codeOf(await weigh(weights, 5, claims))).toBe('FILLING_WEIGHTS_FIXED');
  const { data: auditLog } = await api.ask(
    '{ auditEvents(first: 100) { nodes { recordType change } } }',
    {},
    { roles: [Role.AUDITOR] },
  );
  const changes = auditLog.auditEvents.nodes.flatMap(
    ({ recordType, change }: { recordType: string; change: string }) =>
      recordType === 'StageWeight' ? [change] : [],
  );
  expect(changes.sort()).toEqual(['CREATED', 'CREATED', 'CREATED', 'REMOVED']);
  await result('INTERVIEW', [{ employeeId: two, hasPassed: true, score: 75 }], 5);
  expect(await standings()).toEqual([
    { lower: 32.2, upper: 92.2, place: 2, bestPlace: 1, worstPlace: 2 },
    { lower: 81, upper: 81, place: 1, bestPlace: 1, worstPlace: 2 },
  ]);
  await result(
    'HEALTH',
    [
      { employeeId: one, hasPassed: true },
      { employeeId: two, hasPassed: true },
    ],
    6,
  );
  await api.ask(step, { f: id, approval: 'TEAM_CONSIDERATION', granted: true, v: 7 }, planner);
  const refused = async (candidate: Candidate, v: number, changed: object = {}) =>
    (
      await api.ask(
        decide,
        { input: { fillingId: id, ...decision(candidate, { expectedVersion: v, ...changed }) } },
        planner,
      )
    ).errors?.[0]?.extensions;
  const second = taken[1] as Candidate;
  expect(await refused(second, 8)).toMatchObject({ code: 'FILLING_DEPARTURE_UNEXPLAINED', place: 2 });
  await api.database.query("update filling_rule set chooses_among = 1 where route = 'INTERNAL_APPOINTMENT'");
  expect(await refused(second, 8, { reason: 'The best so far.' })).toMatchObject({
    code: 'FILLING_NOT_AMONG_BEST',
    among: 1,
    worstPlace: 2,
  });
  await result('INTERVIEW', [{ employeeId: one, hasPassed: false }], 8);
  expect(await refused(taken[0] as Candidate, 9, { reason: 'First by the ranking.' })).toMatchObject({
    code: 'FILLING_NOT_AMONG_BEST',
    worstPlace: null,
  });
  await result('INTERVIEW', [{ employeeId: one, hasPassed: true, score: 70 }], 9);
  expect(await refused(taken[0] as Candidate, 10, { reason: 'First by the ranking.' })).toMatchObject({
    code: 'FILLING_NOT_AMONG_BEST',
    worstPlace: 2,
  });

  const decided = await api.ask(
    decide,
    { input: { fillingId: id, ...decision(second, { expectedVersion: 10 }) } },
    planner,
  );
  expect(decided.errors).toBeUndefined();
  expect(decided.data.decideFilling.filling).toMatchObject({
    status: 'DECIDED',
    decision: { employee: { id: second.employee.id }, isDeparture: false, reason: null },
  });
  const { data } = await api.ask(
    'query ($f: ID!) { dossiers(subjectId: $f, first: 1) { nodes { id content { header } } } }',
    { f: id },
  );
  const [dossier] = data.dossiers.nodes;
  expect(JSON.parse(dossier.content.header).choice).toMatchObject({
    ordinal: 2,
    departs: false,
    standing: { low: 81_000_000, place: 1, worst: 1 },
    stages: {
      weights,
      contenders: [
        { ordinal: 1, outcomes: [{ stage: 'HEALTH', score: null }, { score: 7_000 }, { score: 8_050 }] },
        { ordinal: 2 },
      ],
    },
  });
  expect(
    (await api.ask('query ($id: ID!) { verifyDossier(id: $id) { outcome findings } }', { id: dossier.id }))
      .data.verifyDossier,
  ).toEqual({
    outcome: 'INTACT',
    findings: [],
  });

  const own =
    'query ($id: ID!) { employee(by: { id: $id }) { shortlistings { ordinal stageStanding { lower place } } } }';
  const { rows } = await api.database.query('select nip from employee where id = $1', [
    decodeUuid(two, 'Employee'),
  ]);
  const seen = async (claims: object) =>
    (await api.ask(own, { id: two }, claims)).data.employee.shortlistings;
  expect(await seen({ subject: 'self', roles: [Role.EMPLOYEE], nip: rows[0].nip })).toEqual([
    { ordinal: 2, stageStanding: { lower: 81, place: 1 } },
  ]);
  for (const claims of [
    { roles: [Role.EMPLOYEE] },
    { ...planner, agencies: ['none'] },
    { roles: [Role.REPORTER] },
  ])
    expect(await seen(claims)).toBeNull();
});

test('what was begun before its rule asked for weights goes on without them', async () => {
  await api.database.query(
    `update filling_rule set chooses_among = null, weighs_stages = false, stages = '[{"code": "PAPER", "name": "Paper"}, {"code": "INTERVIEW", "name": "Interview"}]' where route = 'INTERNAL_APPOINTMENT'`,
  );
  const { id, taken } = await acts.shortlisted((await acts.vacancies())[1] as Vacancy);
  const results = taken.map(({ employee }) => ({ employeeId: employee.id, hasPassed: true, score: 70 }));
  await api.ask(stage, { f: id, stage: 'PAPER', results, v: 2 }, planner);

  await api.database.query(
    "update filling_rule set weighs_stages = true where route = 'INTERNAL_APPOINTMENT'",
  );

  expect(
    codeOf(await api.ask(weighing, { f: id, weights: [{ stage: 'PAPER', weight: 10_000 }], v: 3 }, planner)),
  ).toBe('FILLING_WEIGHTS_FIXED');
  expect(
    (await api.ask(stage, { f: id, stage: 'INTERVIEW', results, v: 3 }, planner)).errors,
  ).toBeUndefined();
});
