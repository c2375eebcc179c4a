import { beforeEach, describe, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder } from '../support/build.js';

const api = useApi({ limits: { costAMinute: 1_000_000_000 } });
const build = builder(() => api.database);

const YEAR = 2026;
let agencyId = '';

beforeEach(async () => {
  agencyId = encodeId('Unit', await build.agency());
  await api.database.query('delete from learning_commitment');
  await api.database.query('delete from learning_budget');
});

const act = (mutation: string, input: object, selected: string, claims = {}) =>
  api.ask(
    `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${selected} } }`,
    { input },
    claims,
  );
const refusal = async (answer: ReturnType<typeof act>) => (await answer).errors?.[0]?.extensions;
const record = (more: object = {}, claims = {}) =>
  act(
    'recordLearningBudget',
    {
      agencyId,
      year: YEAR,
      level: 'CITY',
      base: '2500000000001',
      lines: [
        { category: 'TRAINING', amount: '3900000000' },
        { category: 'STAFF', amount: '500000000' },
      ],
      document: 'Perda APBD 2026',
      ...more,
    },
    'learningBudget { id version }',
    claims,
  );
const budget = async (claims = {}) =>
  (
    await api.ask(
      `{ learningBudget(year: ${YEAR}) { id base floorShare floor planned counting committed spent isFloorMet floorRule { legalBasis certainty share }
        lines { category { code label isTowardFloor } amount } commitments { id title amount spent releasedOn version } } }`,
      {},
      claims,
    )
  ).data.learningBudget;
const commit = (learningBudgetId: string, amount: string, more: object = {}) =>
  act(
    'commitLearningFunds',
    { learningBudgetId, title: 'Bimtek keuangan', amount, document: 'SPK/1', ...more },
    'learningCommitment { id version }',
  );
const id = async () => (await record()).data.recordLearningBudget.learningBudget.id as string;

describe('a budget', () => {
  test('has a floor by the share of its level, toward which only some categories count', async () => {
    expect(await budget()).toBeNull();
    await record();
    expect(await budget()).toMatchObject({
      base: '2500000000001',
      floorShare: 0.0016,
      // 4000000000.0016, rounded up: a floor is reached or it is not.
      floor: '4000000001',
      planned: '4400000000',
      counting: '3900000000',
      isFloorMet: false,
      committed: '0',
      spent: '0',
      floorRule: { certainty: 'UNVERIFIED', share: 0.0016 },
      lines: [
        { category: { code: 'STAFF', isTowardFloor: false }, amount: '500000000' },
        { category: { code: 'TRAINING', isTowardFloor: true }, amount: '3900000000' },
      ],
    });
    const changed = { expectedVersion: 1, lines: [{ category: 'TRAINING', amount: '4000000001' }] };
    expect((await record(changed)).data.recordLearningBudget.learningBudget.version).toBe(2);
    expect(await budget()).toMatchObject({ planned: '4000000001', isFloorMet: true });
    expect(await refusal(record(changed))).toMatchObject({ code: 'VERSION_CONFLICT' });
    expect(await refusal(record())).toMatchObject({ code: 'VERSION_CONFLICT' });
  });

  test.each([
    [{ base: '0' }, 'LEARNING_AMOUNT_INVALID', 'input.base'],
    [{ base: '1.5' }, 'LEARNING_AMOUNT_INVALID', 'input.base'],
    [{ base: '-1' }, 'LEARNING_AMOUNT_INVALID', 'input.base'],
    [{ base: '9'.repeat(17) }, 'LEARNING_AMOUNT_INVALID', 'input.base'],
    [{ lines: [] }, 'BAD_USER_INPUT', 'input.lines'],
    [{ lines: [{ category: 'TRAINING', amount: '' }] }, 'LEARNING_AMOUNT_INVALID', 'input.lines.0.amount'],
    [{ lines: [{ category: 'FUN', amount: '1' }] }, 'LEARNING_CATEGORY_UNKNOWN', 'input.lines.0.category'],
    [
      {
        lines: [
          { category: 'STAFF', amount: '1' },
          { category: 'STAFF', amount: '1' },
        ],
      },
      'LEARNING_CATEGORY_TWICE',
      'input.lines.1.category',
    ],
    [{ year: 1999 }, 'BAD_USER_INPUT', 'input.year'],
    [{ year: 2015 }, 'LEARNING_FLOOR_UNKNOWN', 'input.level'],
  ])('of %j is refused with %s, and nothing is written', async (wrong, code, argument) => {
    expect(await refusal(record(wrong))).toMatchObject({ code, argument });
    expect(await budget()).toBeNull();
  });

  test('is of an agency, kept by planners and read with the figures', async () => {
    const unit = encodeId('Unit', await build.unit());
    expect(await refusal(record({ agencyId: unit }))).toMatchObject({ code: 'LEARNING_AGENCY_UNKNOWN' });
    for (const role of [Role.UNIT_OFFICER, Role.EMPLOYEE, Role.REPORTER, Role.ADMINISTRATOR])
      expect(await refusal(record({}, { roles: [role] }))).toMatchObject({ code: 'FORBIDDEN' });
    const of = await id();
    expect((await budget({ roles: [Role.REPORTER] })).id).toBe(of);
    const employee = { roles: [Role.EMPLOYEE] };
    const closed = await api.ask(`{ learningBudget(year: ${YEAR}) { id } }`, {}, employee);
    expect(closed.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    const node = await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id: of }, employee);
    expect(node.data.node).toBeNull();
  });
});

describe('money', () => {
  test('is bound, spent and released; never more than there is', async () => {
    const of = await id();
    expect(await refusal(commit(of, '4400000001'))).toMatchObject({
      code: 'LEARNING_BUDGET_EXCEEDED',
      argument: 'input.amount',
      available: '4400000000',
    });
    const { learningCommitment: first } = (await commit(of, '4000000000')).data.commitLearningFunds;
    expect(await refusal(commit(of, '400000001'))).toMatchObject({ available: '400000000' });
    const spend = (amount: string, expectedVersion: number) =>
      act(
        'recordLearningSpending',
        { learningCommitmentId: first.id, expectedVersion, amount },
        'learningCommitment { version spent }',
      );
    expect(await refusal(spend('4000000001', 1))).toMatchObject({ code: 'LEARNING_SPENDING_EXCEEDS' });
    expect((await spend('1000000000', 1)).data.recordLearningSpending.learningCommitment.spent).toBe(
      '1000000000',
    );
    expect(await refusal(spend('1', 1))).toMatchObject({ code: 'VERSION_CONFLICT' });
    expect(await budget()).toMatchObject({ committed: '4000000000', spent: '1000000000' });
    expect(
      await refusal(record({ expectedVersion: 1, lines: [{ category: 'TRAINING', amount: '3999999999' }] })),
    ).toMatchObject({ code: 'LEARNING_BUDGET_BELOW_COMMITTED', committed: '4000000000' });
    const release = await act(
      'releaseLearningCommitment',
      { learningCommitmentId: first.id, expectedVersion: 2, reason: 'Batal' },
      'learningCommitment { releasedOn version }',
    );
    expect(release.errors).toBeUndefined();
    // What was spent stays bound.
    expect(await budget()).toMatchObject({ committed: '1000000000', spent: '1000000000' });
    expect(await refusal(spend('1', 3))).toMatchObject({ code: 'LEARNING_COMMITMENT_RELEASED' });
    expect((await commit(of, '3400000000')).errors).toBeUndefined();
  });

  test('is not bound twice by sixteen at once: as many as fit get it', async () => {
    const of = await id();
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, at) => commit(of, '1000000000', { document: `SPK/${at}` })),
    );
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(4);
    expect(
      new Set(answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions['code']) ?? [])),
    ).toEqual(new Set(['LEARNING_BUDGET_EXCEEDED']));
    const { committed, commitments } = await budget();
    expect([committed, commitments.length]).toEqual(['4000000000', 4]);
  });
});
