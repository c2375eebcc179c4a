import { expect, test } from 'vitest';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';

const api = useApi();
const build = builder(() => api.database);

test('the scales are there with legal basis and certainty, lowest first', async () => {
  const names = ['RANK', 'POSITION_CLASS', 'ECHELON', 'EDUCATION_LEVEL', 'PREDICATE', 'AFFAIR'];
  const fields = '{ code ordinal name legalBasis certainty during { from to } }';

  const { data, errors } = await api.ask(
    `{ ${names.map((name) => `${name}: scale(name: ${name}) ${fields}`).join(' ')} competencies(kind: MANAGERIAL) { code } ruleParameters { code value certainty legalBasis } retirementRules { class family age legalBasis } employmentStatusEffects { code seat } }`,
  );

  expect(errors).toBeUndefined();
  expect(Object.fromEntries(names.map((name) => [name, data[name].length]))).toEqual({
    RANK: 34,
    POSITION_CLASS: 14,
    ECHELON: 9,
    EDUCATION_LEVEL: 11,
    PREDICATE: 5,
    AFFAIR: 28,
  });
  for (const name of names) {
    const ordinals = data[name].map(({ ordinal }: { ordinal: number }) => ordinal);
    expect(ordinals).toEqual([...ordinals].sort((a: number, b: number) => a - b));
    for (const step of data[name]) expect(step.legalBasis).not.toBe('');
  }
  expect(data.competencies).toHaveLength(8);
  expect(data.ruleParameters.length).toBeGreaterThan(15);
  expect(data.retirementRules.find((rule: { family: string | null }) => rule.family === 'GURU').age).toBe(60);
});

test('the default policy is there with its whole tree, and its criteria add up before any blend', async () => {
  const { data } = await api.ask(
    '{ meritPolicies { code version isDefault legalBasis certainty tieBreakers criteria { code weight } tree { code parent share indicator rubric { months table { code points } bands { from to points } } legalBasis certainty } blends { class talent technical certainty } box { performance { high medium } matrix } } }',
  );
  const [policy] = data.meritPolicies;

  expect(policy).toMatchObject({
    code: 'BKN_411_2025',
    version: 1,
    isDefault: true,
    box: {
      performance: { high: 80, medium: 60 },
      matrix: [
        [1, 3, 6],
        [2, 5, 8],
        [4, 7, 9],
      ],
    },
  });
  expect(policy.criteria.map(({ weight }: { weight: number }) => weight)).toEqual([
    3000, 750, 750, 500, 1000, 1250, 500, 200, 150, 150, 500, 500, 750,
  ]);
  expect(
    policy.tree.filter(({ certainty }: { certainty: string }) => certainty === 'OUR_READING').length,
  ).toBeGreaterThan(0);
  expect(policy.blends.find((blend: { class: string }) => blend.class === 'ADMINISTRATOR')).toMatchObject({
    talent: 6000,
    technical: 4000,
  });
});

test('the tree of units is dated: a unit stands below one unit until a day, below another from then on', async () => {
  const first = await build.unit({ code: 'T.FIRST' });
  const second = await build.unit({ code: 'T.SECOND' });
  const moved = await build.insert('unit', {
    code: 'T.MOVED',
    name: 'Moved',
    agency_id: await build.agency(),
    office_id: null,
    during: period('2010-01-01'),
    document: 'Perda 3',
  });
  await build.insert('unit_parentage', {
    unit_id: moved,
    parent_id: first,
    during: period('2010-01-01', '2026-12-01'),
    document: 'Perda 3',
  });
  await build.insert('unit_parentage', {
    unit_id: moved,
    parent_id: second,
    during: period('2026-12-01'),
    document: 'Perda 9',
  });
  const children = async (code: string, on: string) =>
    (
      await api.ask(
        'query ($code: String!, $on: LocalDate) { unit(by: { code: $code }) { children(on: $on) { nodes { code } } } }',
        { code, on },
      )
    ).data.unit.children.nodes;

  expect(await children('T.FIRST', '2026-11-30')).toEqual([{ code: 'T.MOVED' }]);
  expect(await children('T.FIRST', '2026-12-01')).toEqual([]);
  expect(await children('T.SECOND', '2026-12-01')).toEqual([{ code: 'T.MOVED' }]);
});
