import { describe, expect, test } from 'vitest';
import { useApi } from '../support/api.js';

const api = useApi();
const query =
  'query ($input: MethodRankingInput!) { methodRanking(input: $input) { method withdrawalProof compromiseSet results { alternative score rank } } viewer { roles } }';
const criteria = [
  { id: 'C1', direction: 'COST', weight: 0.3 },
  { id: 'C2', direction: 'BENEFIT', weight: 0.4 },
  { id: 'C3', direction: 'BENEFIT', weight: 0.3 },
];
const alternatives = [
  { id: 'A1', values: [5, 70, 80] },
  { id: 'A2', values: [4, 80, 70] },
  { id: 'A3', values: [3, 60, 90] },
];

test('a published table comes out', async () => {
  const { data } = await api.ask(query, { input: { method: 'SAW', criteria, alternatives } });

  expect(data.methodRanking).toMatchObject({ method: 'SAW', withdrawalProof: false, compromiseSet: null });
  expect(
    data.methodRanking.results.map(({ alternative, rank }: { alternative: string; rank: number }) => [
      alternative,
      rank,
    ]),
  ).toEqual([
    ['A3', 1],
    ['A2', 2],
    ['A1', 3],
  ]);
  expect(data.methodRanking.results[1].score).toBeCloseTo(0.858333333333, 9);
});

test('is the same under the calculators as at the root', async () => {
  const fields = 'method withdrawalProof compromiseSet results { alternative score rank }';
  const { data } = await api.ask(
    `query ($input: MethodRankingInput!) { methodRanking(input: $input) { ${fields} } decisionMethods { rank(input: $input) { ${fields} } } }`,
    { input: { method: 'TOPSIS', criteria, alternatives } },
  );

  expect(data.methodRanking.results).toHaveLength(3);
  expect(data.decisionMethods.rank).toEqual(data.methodRanking);
});

test('profile matching uses the usual table of gaps, or another, and alone is withdrawal-proof', async () => {
  const input = {
    method: 'PROFILE_MATCHING',
    criteria: [{ id: 'a', aspect: 'X', factor: 'CORE', target: 4 }],
    aspects: [{ id: 'X', weight: 1, coreShare: 1, secondaryShare: 0 }],
    alternatives: [
      { id: 'meets', values: [4] },
      { id: 'above', values: [5] },
      { id: 'below', values: [3] },
    ],
  };

  const usual = (await api.ask(query, { input })).data.methodRanking;
  const other = (
    await api.ask(query, {
      input: {
        ...input,
        gapTable: [
          { gap: 0, weight: 1 },
          { gap: 1, weight: 9 },
          { gap: -1, weight: 2 },
        ],
      },
    })
  ).data.methodRanking;
  const beyond = await api.ask(query, { input: { ...input, alternatives: [{ id: 'far', values: [12] }] } });

  expect(usual).toMatchObject({
    withdrawalProof: true,
    results: [{ score: 5 }, { alternative: 'above', score: 4.5 }, { alternative: 'below', score: 4 }],
  });
  expect(other.results[0]).toMatchObject({ alternative: 'above', score: 9 });
  expect(beyond.errors?.[0]?.extensions).toMatchObject({
    code: 'MERIT_METHOD_UNDEFINED',
    fault: 'BEYOND_TABLE',
    alternative: 'far',
    criterion: 'a',
  });
});

test('what is undefined or too large is refused with its place, and siblings stay', async () => {
  const refused = await api.ask(query, {
    input: { method: 'SAW', criteria, alternatives: [{ id: 'A1', values: [0, 1, 1] }] },
  });
  const nameless = await api.ask(query, {
    input: { method: 'TOPSIS', criteria: [{ id: 'C1', weight: 1 }], alternatives },
  });
  const large = await api.ask(query, {
    input: {
      method: 'SAW',
      criteria,
      alternatives: Array.from({ length: 501 }, (_, at) => ({ id: `A${at}`, values: [1, 1, 1] })),
    },
  });

  expect(refused.errors?.[0]?.extensions).toMatchObject({
    code: 'MERIT_METHOD_UNDEFINED',
    fault: 'ZERO_CELL',
    alternative: 'A1',
    criterion: 'C1',
  });
  expect(refused.data.viewer.roles).toEqual(['HR_PLANNER']);
  expect(nameless.errors?.[0]?.extensions).toMatchObject({ fault: 'PARAMETER', criterion: 'C1' });
  expect(large.errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.alternatives',
  });
});

test('weights by pairs, a consensus and an agreement', async () => {
  const { data, errors } = await api.ask(`{
    decisionMethods { pairwiseWeights(input: { criteria: ["quality", "cost", "timeliness"], matrix: [[1, 3, 5], [0.3333333333333333, 1, 2], [0.2, 0.5, 1]] }) { isConsistent consistencyRatio weights { name weight } results { rank } }
    consensus(input: { alternatives: ["A", "B"], ballots: [{ count: 2, ranking: [["A"], ["B"]] }, { ranking: [["A", "B"]] }] }) { results { alternative score rank } }
    agreement(input: { first: [1, 2, 3, 4, 5], second: [1, 3, 2, 4, 5] }) { kendallTauB spearmanRho concordant discordant } }
  }`);

  expect(errors).toBeUndefined();
  expect(data.decisionMethods.pairwiseWeights).toMatchObject({ isConsistent: true, results: null });
  expect(data.decisionMethods.pairwiseWeights.weights[0]).toEqual({
    name: 'quality',
    weight: expect.closeTo(0.648329013822, 6),
  });
  expect(data.decisionMethods.consensus.results).toEqual([
    { alternative: 'A', score: 2.5, rank: 1 },
    { alternative: 'B', score: 0.5, rank: 2 },
  ]);
  expect(data.decisionMethods.agreement).toEqual({
    kendallTauB: expect.closeTo(0.8, 9),
    spearmanRho: expect.closeTo(0.9, 9),
    concordant: 9,
    discordant: 1,
  });
});

describe('numbers at the ends of the range', () => {
  const table = (method: string, more: string, at: Record<string, string> = {}) => {
    const { value = '2', weight = '1', target = '2', p = '1', v = '0.5', share = '1', gap = '0' } = at;
    return `{ methodRanking(input: { method: ${method}, v: ${v}, ${more}
      criteria: [{ id: "a", direction: BENEFIT, weight: ${weight}, target: ${target}, aspect: "X", factor: CORE, preference: GAUSSIAN, q: ${p}, p: ${p}, s: ${p} }, { id: "b", direction: COST, weight: 1, target: 2, aspect: "X", factor: CORE, preference: LINEAR, q: 0, p: 1 }],
      aspects: [{ id: "X", weight: ${share}, coreShare: ${share}, secondaryShare: 0 }], gapTable: [{ gap: ${gap}, weight: 5 }, { gap: -1, weight: ${share} }],
      alternatives: [{ id: "A", values: [${value}, 1] }, { id: "B", values: [1, 2] }] }) { results { alternative score rank } } viewer { roles } }`;
  };
  const methods = ['SAW', 'TOPSIS', 'VIKOR', 'PROMETHEE_II', 'MOORA', 'PROFILE_MATCHING'];
  const numbers = ['1e400', '-1e400', '1.7e308', '-1.7e308', '5e-324', '-5e-324', '1e-310', '-0.0', '0'];

  test.each(methods)('%s answers with numbers or with a refusal, wherever they stand', async (method) => {
    for (const more of ['', 'normalisation: MINMAX,', 'weighted: false,'])
      for (const place of ['value', 'weight', 'target', 'p', 'v', 'share', 'gap'])
        for (const number of numbers) {
          const { data, errors } = await api.ask(table(method, more, { [place]: number }));
          const codes = errors?.map(({ extensions }) => extensions.code) ?? [];
          expect([
            place,
            number,
            codes.filter((code) => !['MERIT_METHOD_UNDEFINED', 'BAD_USER_INPUT'].includes(code)),
          ]).toEqual([place, number, []]);
          expect(data.viewer.roles).toEqual(['HR_PLANNER']);
        }
  });

  test('weights by pairs and an agreement name the place', async () => {
    for (const number of numbers) {
      for (const document of [
        `{ decisionMethods { pairwiseWeights(input: { criteria: ["a", "b"], matrix: [[1, ${number}], [1, 1]] }) { lambdaMax } } }`,
        `{ decisionMethods { pairwiseWeights(input: { criteria: ["a"], matrix: [[1]], consistencyLimit: ${number} }) { lambdaMax } } }`,
      ]) {
        const codes = (await api.ask(document)).errors?.map(({ extensions }) => extensions.code) ?? [];
        expect([number, codes.filter((code) => code !== 'MERIT_METHOD_UNDEFINED')]).toEqual([number, []]);
      }
    }
    const agreement = (first: string, second: string) =>
      api.ask(
        `{ decisionMethods { agreement(input: { first: ${first}, second: ${second} }) { kendallTauB } } }`,
      );
    const { data, errors } = await agreement('[1, 2, 3]', '[1, 2, 1e400]');
    expect(data.decisionMethods.agreement).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.second.2' });
    expect(
      (await agreement('[1.7e308, -1.7e308]', '[5e-324, 0]')).data.decisionMethods.agreement.kendallTauB,
    ).toBe(1);
  });
});

test('what is named twice, or belongs to nothing, is refused', async () => {
  const profile = {
    method: 'PROFILE_MATCHING',
    criteria: [{ id: 'a', aspect: 'X', factor: 'CORE', target: 4 }],
    aspects: [{ id: 'X', weight: 1, coreShare: 1, secondaryShare: 0 }],
  };
  const gapTable = [
    { gap: 0, weight: 5 },
    { gap: 0, weight: 1 },
  ];
  const twice = await api.ask(query, {
    input: { ...profile, gapTable, alternatives: [{ id: 'meets', values: [4] }] },
  });
  expect(twice.errors?.[0]).toMatchObject({
    message: expect.stringContaining('gap 0'),
    extensions: { code: 'MERIT_METHOD_UNDEFINED', fault: 'DUPLICATE' },
  });

  const pairs =
    'query ($input: PairwiseWeightsInput!) { decisionMethods { pairwiseWeights(input: $input) { lambdaMax } } }';
  const input = { criteria: ['a'], matrix: [[1]], alternatives: ['x'] };
  const faultOf = async (named: string[]) =>
    (
      await api.ask(pairs, {
        input: { ...input, alternativeMatrices: named.map((criterion) => ({ criterion, matrix: [[1]] })) },
      })
    ).errors?.[0]?.extensions;
  expect(await faultOf(['a', 'a'])).toMatchObject({ fault: 'DUPLICATE', criterion: 'a' });
  expect(await faultOf(['a', 'z'])).toMatchObject({ fault: 'UNKNOWN_NAME', criterion: 'z' });
  expect(await faultOf(['a'])).toBeUndefined();
});

test('eleven to fifteen names are compared in pairs', async () => {
  const criteria = Array.from({ length: 15 }, (_, at) => `n${at}`);
  const matrix = criteria.map(() => criteria.map(() => 1));
  const { data } = await api.ask(
    'query ($input: PairwiseWeightsInput!) { decisionMethods { pairwiseWeights(input: $input) { lambdaMax isConsistent } } }',
    {
      input: { criteria, matrix },
    },
  );
  expect(data.decisionMethods.pairwiseWeights).toEqual({
    lambdaMax: expect.closeTo(15, 9),
    isConsistent: true,
  });
});
