import { beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { useApi } from '../support/api.js';
import { nonEmpty } from '../support/non-empty.js';

// biome-ignore lint/suspicious/noExplicitAny: an answer as the service gives it.
type Json = any;

const api = useApi({ city: true });
const ADMINISTRATOR = { roles: [Role.ADMINISTRATOR] };
const TREE =
  '{ meritPolicies { code version isDefault during { from to } tieBreakers box { performance { high medium } potential { high medium } matrix } blends { class talent technical legalBasis certainty } tree { code name parent share axis indicator direction legalBasis certainty rubric { bands { from to points } table { code points } months raters kinds minimum } } } }';

async function policies(): Promise<Json[]> {
  return (await api.ask(TREE)).data.meritPolicies;
}

/** A stored policy as the input of a next version. */
function inputOf(policy: Json, changes: (node: Json) => Json = (node) => node): Json {
  const { code, tieBreakers, blends, box, tree } = policy;
  const nodes = tree.map((node: Json) => ({
    ...node,
    rubric: node.rubric && {
      ...node.rubric,
      bands: node.rubric.bands.length ? node.rubric.bands : null,
      table: node.rubric.table.length ? node.rubric.table : null,
      kinds: node.rubric.kinds.length ? node.rubric.kinds : null,
    },
  }));
  return {
    code,
    name: 'Draft',
    legalBasis: 'SK uji',
    certainty: 'OUR_READING',
    tieBreakers,
    blends,
    box,
    tree: nodes.map(changes),
  };
}

const draft = (input: Json, claims = ADMINISTRATOR) =>
  api.ask(
    'mutation ($input: MeritPolicyInput!) { draftPolicy(input: { policy: $input }) { meritPolicy { code version during { from } criteria { code weight } } } }',
    { input },
    claims,
  );
const faults = async (input: Json) =>
  (
    await api.ask('query ($input: MeritPolicyInput!) { policyFaults(input: $input) { code path detail } }', {
      input,
    })
  ).data.policyFaults;
const activate = (code: string, version: number, from: string, asDefault = false) =>
  api.ask(
    'mutation ($key: PolicyVersionKey!, $from: LocalDate!, $asDefault: Boolean!) { activatePolicy(input: { policy: $key, from: $from, isDefault: $asDefault }) { meritPolicy { version isDefault during { from to } criteria { code } } } }',
    { key: { code, version }, from, asDefault },
    ADMINISTRATOR,
  );

let bkn: Json;
let pu: Json;
beforeAll(async () => {
  const all = await policies();
  bkn = all.find(({ code }) => code === 'BKN_411_2025');
  pu = all.find(({ code }) => code === 'PU_DJBK_2026');
});

test('two schemes ship, the second marked where its rubric was completed', async () => {
  expect(bkn.isDefault).toBe(true);
  expect(pu.isDefault).toBe(false);
  expect(pu.tree.find(({ code }: Json) => code === 'LAMA_JABATAN')).toMatchObject({
    certainty: 'OUR_READING',
    rubric: {
      bands: [
        { from: 0, to: 24 },
        { from: 24, to: 60 },
        { from: 60, to: null },
      ],
    },
  });
  expect(pu.tree.find(({ code }: Json) => code === 'LAMA_JABATAN').legalBasis).toContain(
    'undefined bands 2-3 and 4-5 years',
  );
  expect(await faults(inputOf(bkn))).toEqual([]);
  expect(await faults(inputOf(pu))).toEqual([]);
});

describe('a policy that cannot be used', () => {
  test('is told each place, and nothing of it is stored', async () => {
    const heavier = inputOf(bkn, (node) => (node.code === 'PENGHARGAAN' ? { ...node, share: 1501 } : node));
    const gap = inputOf(bkn, (node) =>
      node.code === 'LAMA_JABATAN'
        ? {
            ...node,
            rubric: {
              bands: [
                { from: 0, to: 24, points: 0 },
                { from: 36, to: null, points: 9000 },
              ],
            },
          }
        : node,
    );
    const before = (await policies()).length;

    expect((await faults(heavier)).map(({ code }: Json) => code)).toContain('SHARES_DO_NOT_ADD_UP');
    expect(await faults(gap)).toEqual([
      { code: 'RUBRIC_GAP', path: 'LAMA_JABATAN', detail: 'nothing covers 24 to 36' },
    ]);
    const { errors, data } = await draft(gap);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'MERIT_POLICY_REFUSED',
      faults: [{ code: 'RUBRIC_GAP' }],
    });
    expect(data.draftPolicy).toBeNull();
    expect(await policies()).toHaveLength(before);
  });

  test.each<[string, (input: Json) => Json, string]>([
    [
      'a loop',
      (input) => ({
        ...input,
        tree: input.tree.map((node: Json) =>
          node.code === 'KINERJA' ? { ...node, parent: 'KINERJA_UTAMA' } : node,
        ),
      }),
      'lies below itself',
    ],
    [
      'an unknown group',
      (input) => ({
        ...input,
        tree: input.tree.map((node: Json) =>
          node.code === 'KINERJA_UTAMA' ? { ...node, parent: 'NOBODY' } : node,
        ),
      }),
      'NOBODY is not in the tree',
    ],
    ['a code twice', (input) => ({ ...input, tree: [...input.tree, input.tree[0]] }), 'is there twice'],
    [
      'a blend that does not add up',
      (input) => ({ ...input, blends: [{ ...input.blends[0], talent: 1 }] }),
      'must add up to 10000',
    ],
    ['no name', (input) => ({ ...input, name: '  ' }), 'give 1 to 500 characters'],
  ])('%s is bad input', async (_name, change, reason) => {
    const { errors } = await draft(change(inputOf(bkn)));

    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain(reason);
  });

  test('is nobody’s to store but an administrator’s', async () => {
    const { errors } = await draft(inputOf(bkn), { roles: [Role.HR_PLANNER] });

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', permission: 'ranking:edit-policies' });
  });
});

test('a draft can be previewed, put in force from a day, and ended; what was stays', async () => {
  const { data, errors } = await draft({
    ...inputOf(bkn, (node) => {
      if (node.code === 'KINERJA') return { ...node, share: 4000 };
      return node.parent === null && node.axis === null ? { ...node, share: 6000 } : node;
    }),
    tieBreakers: ['DUK'],
  });
  expect(errors).toBeUndefined();
  const version = data.draftPolicy.meritPolicy.version;
  expect(data.draftPolicy.meritPolicy).toMatchObject({ code: 'BKN_411_2025', version: 2, during: null });
  expect(
    data.draftPolicy.meritPolicy.criteria.find(({ code }: Json) => code === 'KINERJA_UTAMA').weight,
  ).toBe(2400);

  const vacant =
    '{ positions(filter: { class: [JF_AHLI_MUDA], isVacant: true }, first: 60) { nodes { code ranking { eligible } } } }';
  const [{ code }] = (await api.ask(vacant)).data.positions.nodes.toSorted(
    (a: Json, b: Json) => b.ranking.eligible - a.ranking.eligible,
  );
  const ranking = (fields: string, on = '') =>
    api.ask(`query ($code: String!) { position(by: { code: $code }) { ranking${on} { ${fields} } } }`, {
      code,
    });
  const preview = (
    await ranking(
      'policy { version } preview(policy: { code: "BKN_411_2025", version: 2 }) { places boxes standings ranking { policy { version } } changes { before { place } after { place } boxBefore boxAfter hasStandingChange } }',
    )
  ).data.position.ranking;
  expect(preview.policy.version).toBe(1);
  expect(preview.preview).toMatchObject({ standings: 0, ranking: { policy: { version: 2 } } });
  expect(preview.preview.places).toBeGreaterThan(0);
  for (const { before, after, boxBefore, boxAfter, hasStandingChange } of preview.preview.changes)
    expect([before.place, boxBefore, false]).not.toEqual([after.place, boxAfter, hasStandingChange]);

  expect((await activate('BKN_411_2025', 2, '2026-11-20', true)).errors?.[0]?.extensions.code).toBe(
    'MERIT_POLICY_PAST',
  );
  expect((await activate('BKN_411_2025', 9, '2027-01-01', true)).errors?.[0]?.extensions.code).toBe(
    'MERIT_POLICY_NOT_STORED',
  );
  const active = (await activate('BKN_411_2025', version, '2027-01-01', true)).data.activatePolicy
    .meritPolicy;
  expect(active).toMatchObject({ version: 2, isDefault: true, during: { from: '2027-01-01', to: null } });
  expect(active.criteria.length).toBeGreaterThan(10);

  expect((await ranking('policy { version }')).data.position.ranking.policy.version).toBe(1);
  expect(
    (await ranking('policy { version }', '(on: "2027-01-01")')).data.position.ranking.policy.version,
  ).toBe(2);
  expect(
    (await policies()).find(({ code: name, version: number }) => name === 'BKN_411_2025' && number === 1)
      .during.to,
  ).toBe('2027-01-01');

  const retire = (key: Json, from: string) =>
    api.ask(
      'mutation ($key: PolicyVersionKey!, $from: LocalDate!) { retirePolicy(input: { policy: $key, from: $from }) { meritPolicy { during { to } } } }',
      { key, from },
      ADMINISTRATOR,
    );
  expect(
    (await retire({ code: 'BKN_411_2025', version: 2 }, '2028-01-01')).errors?.[0]?.extensions.code,
  ).toBe('MERIT_DEFAULT_NEEDED');
  expect(
    (await retire({ code: 'PU_DJBK_2026', version: 1 }, '2028-01-01')).data.retirePolicy.meritPolicy.during
      .to,
  ).toBe('2028-01-01');
});

test('of several who store the same code at once each is told whether it was stored', async () => {
  const [policy] = await policies();
  const input = { ...inputOf(policy), code: 'AT_ONCE' };

  const answers = await Promise.all(Array.from({ length: 5 }, () => draft(input)));
  const stored = answers
    .filter(({ errors }) => errors === undefined)
    .map(({ data }) => data.draftPolicy.meritPolicy.version);

  expect(stored.length).toBeGreaterThan(0);
  expect(new Set(stored).size).toBe(stored.length);
  for (const { errors } of nonEmpty(answers))
    if (errors !== undefined) expect(errors[0]?.extensions.code).toBe('ALREADY_THERE');
  const all = await policies();
  expect(
    all
      .filter(({ code }) => code === 'AT_ONCE')
      .map(({ version }) => version)
      .sort(),
  ).toEqual([...stored].sort());
});
