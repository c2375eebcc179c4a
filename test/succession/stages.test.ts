import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
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

const weights = [
  { stage: 'INTERVIEW', weight: 6_000 },
  { stage: 'PAPER', weight: 4_000 },
];

/** Each test takes a vacancy that no other test takes. */
let vacancies: Vacancy[] = [];
let installed: unknown[] = [];
beforeAll(async () => {
  vacancies = await acts.vacancies();
  const { rows } = await api.database.query(
    "select weighs_stages, stages, chooses_among from filling_rule where route = 'INTERNAL_APPOINTMENT'",
  );
  expect(rows).toHaveLength(1);
  installed = [rows[0].weighs_stages, JSON.stringify(rows[0].stages), rows[0].chooses_among];
});

const store = (values: readonly unknown[]) =>
  api.database.query(
    "update filling_rule set weighs_stages = $1, stages = $2, chooses_among = $3 where route = 'INTERNAL_APPOINTMENT'",
    [...values],
  );
/** The rule of every filling here, until the test ends. */
const rule = (weighs: boolean, stages: readonly string[], among: number | null = null) =>
  store([weighs, JSON.stringify(stages.map((code) => ({ code, name: code }))), among]);
const weighedRule = (among: number | null = null) => rule(true, ['PAPER', 'INTERVIEW', 'HEALTH'], among);
afterEach(() => store(installed));

interface Listed {
  readonly id: string;
  readonly taken: readonly Candidate[];
  readonly one: string;
  readonly two: string;
}
async function listed(at: number): Promise<Listed> {
  const { id, taken } = await acts.shortlisted(vacancies[at] as Vacancy);
  const [one, two] = taken.map(({ employee }) => employee.id) as [string, string];
  return { id, taken, one, two };
}
const weigh = ({ id }: Listed, weights: object[], v: number, claims: object = planner) =>
  api.ask(weighing, { f: id, weights, v }, claims);
const result = ({ id }: Listed, name: string, results: object[], v: number) =>
  api.ask(stage, { f: id, stage: name, results, v }, planner);
const standings = async ({ id }: Listed) =>
  (
    await api.ask(
      'query ($f: ID!) { node(id: $f) { ... on Filling { version shortlist { stageStanding { lower upper place bestPlace worstPlace } } } } }',
      {
        f: id,
      },
    )
  ).data.node.shortlist.map(({ stageStanding }: { stageStanding: object }) => stageStanding);
const deciding = ({ id }: Listed, candidate: Candidate, v: number, changed: object = {}) =>
  api.ask(
    decide,
    { input: { fillingId: id, ...decision(candidate, { expectedVersion: v, ...changed }) } },
    planner,
  );
const refusal = (answer: Awaited<ReturnType<typeof deciding>>) => answer.errors?.[0]?.extensions;

/** A shortlist of two whose stages are weighed; its version is 3. */
async function weighed(at: number): Promise<Listed> {
  await weighedRule();
  const filling = await listed(at);
  expect((await weigh(filling, weights, 2)).errors).toBeUndefined();
  return filling;
}

/** The same with scores for papers; its version is 4. */
async function withPapers(at: number): Promise<Listed> {
  const filling = await weighed(at);
  const { one, two } = filling;
  const scores = [
    { employeeId: one, hasPassed: true, score: 80.5 },
    { employeeId: two, hasPassed: true, score: 90 },
  ];
  expect((await result(filling, 'PAPER', scores, 3)).errors).toBeUndefined();
  return filling;
}

/** The same with an interview of the second only; its version is 5. */
async function interviewed(at: number): Promise<Listed> {
  const filling = await withPapers(at);
  const scores = [{ employeeId: filling.two, hasPassed: true, score: 75 }];
  expect((await result(filling, 'INTERVIEW', scores, 4)).errors).toBeUndefined();
  return filling;
}

/** The same, ready for a decision but for the interview of the first; its version is 7. */
async function nearDecision(at: number): Promise<Listed> {
  const filling = await interviewed(at);
  const { id, one, two } = filling;
  const passed = [one, two].map((employeeId) => ({ employeeId, hasPassed: true }));
  expect((await result(filling, 'HEALTH', passed, 5)).errors).toBeUndefined();
  const granted = await api.ask(
    step,
    { f: id, approval: 'TEAM_CONSIDERATION', granted: true, v: 6 },
    planner,
  );
  expect(granted.errors).toBeUndefined();
  return filling;
}

describe('a shortlist that is not weighed', () => {
  let filling: Listed;
  beforeAll(async () => {
    filling = await listed(0);
  }, 60_000);

  test('stays so where the rule does not ask for weights', async () => {
    expect(codeOf(await weigh(filling, [{ stage: 'TEAM_ASSESSMENT', weight: 10_000 }], 2))).toBe(
      'FILLING_STAGES_NOT_FOR_WEIGHING',
    );
  });

  test('has neither standings nor results where the rule asks for them', async () => {
    await weighedRule();

    expect(await standings(filling)).toEqual([null, null]);
    const scores = [{ employeeId: filling.one, hasPassed: true, score: 80 }];
    expect((await result(filling, 'PAPER', scores, 2)).errors?.[0]?.extensions).toMatchObject({
      code: 'FILLING_STAGES_NOT_WEIGHED',
      stages: ['PAPER', 'INTERVIEW', 'HEALTH'],
    });
  });

  test('is weighed as a whole, by stages of its rule, each once and with something, by a planner', async () => {
    await weighedRule();
    const refusedWeights = async (...weights: [string, number][]) =>
      (
        await weigh(
          filling,
          weights.map(([stage, weight]) => ({ stage, weight })),
          2,
        )
      ).errors?.[0]?.extensions;

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
    expect(codeOf(await weigh(filling, weights, 2, { roles: [Role.AUDITOR] }))).toBe('FORBIDDEN');
  });
});

test('a shortlist is weighed anew while nobody has a result, and the audit log keeps both', async () => {
  await weighedRule();
  const filling = await listed(1);
  const weigher = { ...planner, subject: 'weigher' };

  expect((await weigh(filling, [{ stage: 'PAPER', weight: 10_000 }], 2, weigher)).errors).toBeUndefined();
  expect((await weigh(filling, weights, 3, weigher)).data.weighStages.filling).toEqual({
    version: 4,
    stageWeights: weights.map((row) => ({ ...row, document: 'BA 3' })),
  });
  const { data: auditLog } = await api.ask(
    '{ auditEvents(first: 100) { nodes { recordType change subject } } }',
    {},
    { roles: [Role.AUDITOR] },
  );
  const changes = auditLog.auditEvents.nodes.flatMap(
    ({ recordType, change, subject }: { recordType: string; change: string; subject: string }) =>
      recordType === 'StageWeight' && subject === weigher.subject ? [change] : [],
  );
  expect(changes.sort()).toEqual(['CREATED', 'CREATED', 'CREATED', 'REMOVED']);
});

describe('a filling with scores of some', () => {
  let filling: Listed;
  beforeAll(async () => {
    filling = await interviewed(2);
  }, 60_000);
  beforeEach(() => weighedRule());

  test('takes scores with two decimals at most', async () => {
    const scores = [{ employeeId: filling.one, hasPassed: true, score: 80.125 }];

    expect((await result(filling, 'PAPER', scores, 5)).errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.results.0.score',
    });
  });

  test('keeps its weights, also from those whom the scored are beyond reach', async () => {
    for (const claims of [planner, { ...planner, agencies: ['none'] }])
      expect(codeOf(await weigh(filling, weights, 5, claims))).toBe('FILLING_WEIGHTS_FIXED');
  });

  test('orders its shortlist as far as the scores are known', async () => {
    expect(await standings(filling)).toEqual([
      { lower: 32.2, upper: 92.2, place: 2, bestPlace: 1, worstPlace: 2 },
      { lower: 81, upper: 81, place: 1, bestPlace: 1, worstPlace: 2 },
    ]);
  });
});

describe('before the first is interviewed, a choice of the second', () => {
  let filling: Listed;
  beforeAll(async () => {
    filling = await nearDecision(3);
  }, 60_000);

  test('is explained', async () => {
    await weighedRule();

    expect(refusal(await deciding(filling, filling.taken[1] as Candidate, 7))).toMatchObject({
      code: 'FILLING_DEPARTURE_UNEXPLAINED',
      place: 2,
    });
  });

  test('is refused where one is chosen among', async () => {
    await weighedRule(1);

    const answer = await deciding(filling, filling.taken[1] as Candidate, 7, { reason: 'The best so far.' });
    expect(refusal(answer)).toMatchObject({
      code: 'FILLING_NOT_AMONG_BEST',
      among: 1,
      worstPlace: 2,
    });
  });
});

describe('a filling decided by weighed stages', () => {
  let filling: Listed;
  /** What was answered to a choice of the first: without a pass in the interview, and with a lower score. */
  let failed: Awaited<ReturnType<typeof deciding>>;
  let behind: Awaited<ReturnType<typeof deciding>>;
  let decided: Awaited<ReturnType<typeof deciding>>;
  beforeAll(async () => {
    filling = await nearDecision(4);
    await weighedRule(1);
    const [first, second] = filling.taken as [Candidate, Candidate];
    const reason = 'First by the ranking.';
    const interview = (said: object, v: number) =>
      result(filling, 'INTERVIEW', [{ employeeId: filling.one, ...said }], v);
    await interview({ hasPassed: false }, 7);
    failed = await deciding(filling, first, 8, { reason });
    await interview({ hasPassed: true, score: 70 }, 8);
    behind = await deciding(filling, first, 9, { reason });
    decided = await deciding(filling, second, 9);
  }, 60_000);
  beforeEach(() => weighedRule(1));
  const sealed = async () =>
    (
      await api.ask(
        'query ($f: ID!) { dossiers(subjectId: $f, first: 1) { nodes { id content { header } } } }',
        {
          f: filling.id,
        },
      )
    ).data.dossiers.nodes[0];

  test('is not given to somebody who has failed a stage', () => {
    expect(refusal(failed)).toMatchObject({
      code: 'FILLING_NOT_AMONG_BEST',
      worstPlace: null,
    });
  });

  test('is not given to the first of the ranking, who is the second by the stages', () => {
    expect(refusal(behind)).toMatchObject({
      code: 'FILLING_NOT_AMONG_BEST',
      worstPlace: 2,
    });
  });

  test('is given to the first by the stages, which is no departure', () => {
    expect(decided.errors).toBeUndefined();
    expect(decided.data.decideFilling.filling).toMatchObject({
      status: 'DECIDED',
      decision: { employee: { id: filling.two }, isDeparture: false, reason: null },
    });
  });

  test('has a dossier with the standing, the weights and the scores', async () => {
    expect(JSON.parse((await sealed()).content.header).choice).toMatchObject({
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
  });

  test('has a dossier that is intact', async () => {
    const { data } = await api.ask('query ($id: ID!) { verifyDossier(id: $id) { outcome findings } }', {
      id: (await sealed()).id,
    });

    expect(data.verifyDossier).toEqual({
      outcome: 'INTACT',
      findings: [],
    });
  });

  test('shows the own standing to somebody who is shortlisted, and to nobody beyond reach', async () => {
    const own =
      'query ($id: ID!) { employee(by: { id: $id }) { shortlistings { ordinal stageStanding { lower place } } } }';
    const { rows } = await api.database.query('select nip from employee where id = $1', [
      decodeUuid(filling.two, 'Employee'),
    ]);
    const seen = async (claims: object) =>
      (await api.ask(own, { id: filling.two }, claims)).data.employee.shortlistings;

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
});

test('what was begun before its rule asked for weights goes on without them', async () => {
  await rule(false, ['PAPER', 'INTERVIEW']);
  const filling = await listed(5);
  const results = filling.taken.map(({ employee }) => ({
    employeeId: employee.id,
    hasPassed: true,
    score: 70,
  }));
  expect((await result(filling, 'PAPER', results, 2)).errors).toBeUndefined();

  await rule(true, ['PAPER', 'INTERVIEW']);

  expect(codeOf(await weigh(filling, [{ stage: 'PAPER', weight: 10_000 }], 3))).toBe('FILLING_WEIGHTS_FIXED');
  expect((await result(filling, 'INTERVIEW', results, 3)).errors).toBeUndefined();
});
