import { describe, expect, onTestFinished, test } from 'vitest';
import { useApi } from '../support/api.js';

const api = useApi({ city: true });

async function vacantPost(): Promise<string> {
  const { data } = await api.ask(
    '{ vacancies(filter: { class: [ADMINISTRATOR] }, first: 1) { nodes { position { code } } } }',
  );
  return data.vacancies.nodes[0].position.code;
}

const ranking = async (code: string, fields: string, parameters = '') => {
  const { data, errors } = await api.ask(
    `query ($code: String!) { position(by: { code: $code }) { ranking${parameters} { ${fields} } } }`,
    { code },
  );
  expect(errors).toBeUndefined();
  return data.position.ranking;
};

describe('a ranking', () => {
  test('shows the undetermined beside the eligible unless told otherwise', async () => {
    const code = await vacantPost();
    const found = await ranking(
      code,
      'eligible undetermined ineligible all: candidates(standing: [ELIGIBLE, UNDETERMINED, INELIGIBLE]) { totalCount } shown: candidates { totalCount } sure: candidates(standing: [ELIGIBLE]) { totalCount }',
    );

    expect(found.shown.totalCount).toBe(found.eligible + found.undetermined);
    expect(found.sure.totalCount).toBe(found.eligible);
    expect(found.all.totalCount).toBe(found.eligible + found.undetermined + found.ineligible);
  });

  test('pages through its candidates once, in order, each order with its own cursors', async () => {
    const code = await vacantPost();
    const seen: { id: string; lower: number; standing: string }[] = [];
    let after = '';
    for (;;) {
      const { candidates } = await ranking(
        code,
        `candidates(first: 10${after ? `, after: "${after}"` : ''}) { nodes { standing lower employee { id } } pageInfo { hasNextPage endCursor } }`,
      );
      seen.push(
        ...candidates.nodes.map((node: { employee: { id: string }; lower: number; standing: string }) => ({
          ...node,
          id: node.employee.id,
        })),
      );
      if (!candidates.pageInfo.hasNextPage) break;
      after = candidates.pageInfo.endCursor;
    }
    const eligible = seen.filter(({ standing }) => standing === 'ELIGIBLE').map(({ lower }) => lower);

    expect(seen.length).toBeGreaterThan(10);
    expect(eligible).not.toEqual([]);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(eligible).toEqual([...eligible].sort((a, b) => b - a));
    const { errors } = await api.ask(
      `query ($code: String!) { position(by: { code: $code }) { ranking { candidates(orderBy: POSSIBLE, after: "${after}") { totalCount } } } }`,
      { code },
    );
    expect(errors?.[0]?.extensions.code).toBe('BAD_CURSOR');
  });

  test('orders by upper bound when asked for what is possible', async () => {
    const { candidates } = await ranking(
      await vacantPost(),
      'candidates(orderBy: POSSIBLE, standing: [ELIGIBLE], first: 100) { nodes { upper } }',
    );
    const uppers = candidates.nodes.map(({ upper }: { upper: number }) => upper);

    expect(uppers).not.toEqual([]);
    expect(uppers).toEqual([...uppers].sort((a: number, b: number) => b - a));
  });

  test('gives every candidate one result per rule, in the order of the requirements, with required, citation, and date or remedy where it fails', async () => {
    const code = await vacantPost();
    const { data } = await api.ask(
      'query ($code: String!) { position(by: { code: $code }) { requirements { rule citation } ranking { candidates(standing: [INELIGIBLE, UNDETERMINED], first: 100) { nodes { standing eligibleFrom eligibility { rule outcome required found citation eligibleFrom remedy } missing { kind owedBy detail } } } } } }',
      { code },
    );

    const { nodes } = data.position.ranking.candidates;
    expect(nodes).not.toEqual([]);
    for (const { standing, eligibility, eligibleFrom, missing } of nodes) {
      expect(eligibility.map(({ rule }: { rule: string }) => rule)).toEqual(
        data.position.requirements.map(({ rule }: { rule: string }) => rule),
      );
      const failing = eligibility.filter(({ outcome }: { outcome: string }) => outcome === 'FAIL');
      const unknown = eligibility.filter(({ outcome }: { outcome: string }) => outcome === 'UNKNOWN');
      if (standing === 'INELIGIBLE') expect(failing.length).toBeGreaterThan(0);
      else expect([failing.length, unknown.length > 0, missing.length > 0]).toEqual([0, true, true]);
      if (eligibleFrom)
        expect(
          failing.every(
            (result: { eligibleFrom: string | null }) =>
              result.eligibleFrom && result.eligibleFrom <= eligibleFrom,
          ),
        ).toBe(true);
    }
  });

  test('evidence leads to the record that it names', async () => {
    const { candidates } = await ranking(
      await vacantPost(),
      'candidates(first: 20) { nodes { employee { id } contributions { evidence { kind text record { id __typename ... on PersonnelRecord { document employee { id } } } } } } }',
    );
    const evidence = candidates.nodes.flatMap(
      (candidate: {
        employee: { id: string };
        contributions: { evidence: { record: { employee: { id: string } } }[] }[];
      }) =>
        candidate.contributions.flatMap((contribution) =>
          contribution.evidence.map(({ record }) => [record.employee.id, candidate.employee.id]),
        ),
    );

    expect(evidence.length).toBeGreaterThan(50);
    for (const [of, shownFor] of evidence) expect(of).toBe(shownFor);
  });

  test('has the same fingerprint until the data, the day, the route or the policy changes', async () => {
    const code = await vacantPost();
    const print = async (parameters = '') => (await ranking(code, 'fingerprint', parameters)).fingerprint;
    const first = await print();

    expect(await print()).toBe(first);
    expect(await print('(on: "2027-01-01")')).not.toBe(first);
    expect(await print('(mobility: ROTATION)')).not.toBe(first);
    const { rows } = await api.database.query<{ id: string }>(
      "update performance_appraisal set predicate = 'KURANG' where year = 2025 and predicate = 'BAIK' returning id",
    );
    onTestFinished(async () => {
      const changed = rows.map(({ id }) => id);
      await api.database.query(
        "update performance_appraisal set predicate = 'BAIK' where id = any($1::uuid[])",
        [changed],
      );
    });
    expect(await print()).not.toBe(first);
  });

  test('of a post that admits rotation considers people of the same level', async () => {
    const { candidates } = await ranking(
      await vacantPost(),
      'candidates(first: 100) { nodes { employee { position { class } } } }',
      '(mobility: ROTATION)',
    );

    expect(candidates.nodes).not.toEqual([]);
    for (const { employee } of candidates.nodes)
      expect([undefined, 'ADMINISTRATOR', 'JF_AHLI_MADYA']).toContain(employee.position?.class);
  });

  test('blends talent and technical competence for the class of the post, and says what the post lacks', async () => {
    const { policy, findings } = await ranking(
      await vacantPost(),
      'findings policy { code version criteria { code weight } }',
    );
    const weights = Object.fromEntries(
      policy.criteria.map(({ code, weight }: { code: string; weight: number }) => [code, weight]),
    );

    expect(policy).toMatchObject({ code: 'BKN_411_2025', version: 1 });
    expect(Array.isArray(findings)).toBe(true);
    expect(weights).toEqual({
      KINERJA_UTAMA: 1800,
      PENGHARGAAN: 450,
      PENUGASAN_TIM_KERJA: 450,
      UMPAN_BALIK_360: 300,
      PENILAIAN_KOMPETENSI: 600,
      PENILAIAN_POTENSI: 750,
      PENGEMBANGAN_KOMPETENSI: 300,
      LAMA_JABATAN: 120,
      KERAGAMAN_RIWAYAT_JABATAN: 90,
      PENUGASAN_NONDEFINITIF: 90,
      PENDIDIKAN_FORMAL: 300,
      KESESUAIAN_BIDANG_ILMU: 300,
      REKAM_JEJAK_DISIPLIN: 450,
      KOMPETENSI_TEKNIS: 4000,
    });
  });

  test('marks what nobody has checked against the text', async () => {
    const { data } = await api.ask(
      '{ positions(filter: { class: [PELAKSANA] }, first: 1) { nodes { requirements { rule citation certainty } ranking { candidates(standing: [INELIGIBLE], first: 1) { nodes { eligibility { citation } } } } } } }',
    );
    const [post] = data.positions.nodes;

    expect(
      post.requirements.some(
        ({ citation, certainty }: { citation: string; certainty: string }) =>
          certainty === 'UNVERIFIED' && citation.endsWith('(unverified)'),
      ),
    ).toBe(true);
    expect(
      post.ranking.candidates.nodes[0].eligibility.some(({ citation }: { citation: string }) =>
        citation.endsWith('(unverified)'),
      ),
    ).toBe(true);
  });
});

test('a post may ask for more than the statute, and not for less', async () => {
  const code = await vacantPost();
  const forget = () =>
    api.database.query(
      "delete from requirement_row where position_id is not null and rule = 'MONTHS_IN_CLASS'",
    );
  onTestFinished(async () => {
    await forget();
  });
  const own = async (months: number) => {
    await forget();
    await api.database.query(
      `insert into requirement_row (id, class, echelon, position_id, rule, parameters, ordinal, active, statutory, waivable_by, during, legal_basis, certainty)
       select gen_random_uuid(), null, null, p.id, 'MONTHS_IN_CLASS', $2, 8, true, false, '{}', '[2000-01-01,)', 'decree of the agency', 'SEEN' from "position" p where p.code = $1`,
      [code, JSON.stringify({ anyOf: ['PENGAWAS'], months })],
    );
    const { data } = await api.ask(
      'query ($code: String!) { position(by: { code: $code }) { requirements { rule parameters { months } } ranking { findings } } }',
      { code },
    );
    const months36: { rule: string; parameters: { months: number } }[] = data.position.requirements;
    return [
      months36.find(({ rule }) => rule === 'MONTHS_IN_CLASS')?.parameters.months,
      data.position.ranking.findings.some((finding: string) =>
        finding.includes('asks for less than the statute'),
      ),
    ];
  };

  expect(await own(48)).toEqual([48, false]);
  expect(await own(12)).toEqual([36, true]);
});

test('a requirement row that nobody can judge refuses the ranking with its place, and stays readable', async () => {
  const code = await vacantPost();
  const faulty = `id in (select r.id from requirement_row r join "position" p on p.class = r.class where p.code = '${code}' and r.rule = 'COMPETENCY_MATCH' and r.active)`;
  const { rows } = await api.database.query(`select id, parameters from requirement_row where ${faulty}`);
  onTestFinished(async () => {
    for (const { id, parameters } of rows)
      await api.database.query('update requirement_row set parameters = $2 where id = $1', [
        id,
        JSON.stringify(parameters),
      ]);
  });
  await api.database.query(`update requirement_row set parameters = parameters - 'points' where ${faulty}`);
  const { data, errors } = await api.ask(
    'query ($code: String!) { position(by: { code: $code }) { title requirements { rule required } ranking { considered } } }',
    { code },
  );

  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'MERIT_REQUIREMENT_REFUSED',
    faults: [{ rule: 'COMPETENCY_MATCH', detail: 'it states no points' }],
  });
  expect(data.position.ranking).toBeNull();
  expect(
    data.position.requirements.find(({ rule }: { rule: string }) => rule === 'COMPETENCY_MATCH').required,
  ).toBe('cannot be applied: it states no points');
});

/** Asks for the first vacant post while the criterion of the time in a post is changed. */
async function withLamaJabatan(change: string) {
  const code = await vacantPost();
  const { rows } = await api.database.query(
    "select id, rubric, share from policy_criterion where code = 'LAMA_JABATAN'",
  );
  onTestFinished(async () => {
    for (const { id, rubric, share } of rows)
      await api.database.query('update policy_criterion set rubric = $2, share = $3 where id = $1', [
        id,
        JSON.stringify(rubric),
        share,
      ]);
  });
  await api.database.query(`update policy_criterion set ${change} where code = 'LAMA_JABATAN'`);
  return api.ask(
    'query ($code: String!) { position(by: { code: $code }) { title ranking { considered } } }',
    { code },
  );
}

test('a policy whose rubric has a gap is refused with the gap named, and only there', async () => {
  const { data, errors } = await withLamaJabatan(
    `rubric = '{"bands":[{"from":0,"to":24,"points":6000},{"from":36,"to":null,"points":8000}]}'`,
  );

  expect(data.position.title).toBeTruthy();
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'MERIT_POLICY_REFUSED',
    faults: [{ code: 'RUBRIC_GAP', path: 'LAMA_JABATAN', detail: 'nothing covers 24 to 36' }],
  });
});

test('a policy whose shares do not add up is refused with their sum', async () => {
  const { errors } = await withLamaJabatan('share = 4001');

  expect(errors?.[0]?.message).toContain('shares add up to 10001');
});
