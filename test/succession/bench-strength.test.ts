import { beforeAll, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { useApi } from '../support/api.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi({ city: true });
const bench = `query ($filter: PositionFilter, $months: Int! = 12) { benchStrength(filter: $filter, horizonMonths: $months) { total planned covered coverage readiness readinessWithin2Years successors
  posts(first: 100) { totalCount nodes { vacantOn isPlanned nominees ready isCovered successor { id } position { id code critical } } } } }`;
const filter = { class: ['PENGAWAS'] };

interface Post {
  readonly vacantOn: string | null;
  readonly isPlanned: boolean;
  readonly ready: number;
  readonly isCovered: boolean;
  readonly successor: { readonly id: string } | null;
  readonly position: { readonly id: string; readonly code: string; readonly critical: boolean };
}

/** Plans in force for the first posts of the class, all naming the same few people. */
beforeAll(async () => {
  await api.database.query(`insert into succession_plan (id, position_id, number, status, drafted_on, drafted_by)
    select gen_random_uuid(), id, 1, 'DRAFT', '2026-11-01', 'planner' from position where class = 'PENGAWAS' order by code limit 8`);
  await api.database.query(`insert into nomination (id, plan_id, employee_id, ordinal, source, reason, readiness_then)
    select gen_random_uuid(), p.id, e.id, e.row, 'NOMINATION', 'x', 'UNKNOWN' from succession_plan p,
    (select e.id, row_number() over (order by e.id) as row from employee e where exists (select from employment m where m.employee_id = e.id and upper_inf(m.during)) limit 3) e`);
  await api.database.query(
    "update succession_plan set status = 'ENDORSED', endorsed_on = '2026-11-02', endorsed_by = 'kti', endorsement = 'BA'",
  );
});

test('covers posts by different people, and adds up with what is said of each post', async () => {
  const { data, errors } = await api.ask(bench, { filter });
  const { posts, ...counts } = data.benchStrength;
  const rows: Post[] = posts.nodes;
  const kept = rows.flatMap(({ successor }) => successor?.id ?? []);

  expect(errors).toBeUndefined();
  expect(counts.total).toBe(posts.totalCount);
  expect(counts.planned).toBe(8);
  expect(counts.successors).toBe(3);
  expect(counts.covered).toBe(rows.filter(({ isCovered }) => isCovered).length);
  expect(counts.covered).toBeLessThanOrEqual(3);
  expect(new Set(kept).size).toBe(kept.length);
  expect(counts.coverage).toBe(counts.covered / counts.total);
  expect(counts.readiness).toBe(rows.filter(({ ready }) => ready > 0).length / counts.total);
  const empty = rows.flatMap(({ vacantOn }) => vacantOn ?? []);
  expect(empty).toEqual([...empty].sort());
  expect(rows.slice(empty.length).every(({ vacantOn }) => vacantOn === null)).toBe(true);
});

test('shows beside it whom the rankings would have ready, named or not', async () => {
  const wanted = { class: ['JF_AHLI_MUDA', 'ADMINISTRATOR', 'PENGAWAS'] };
  const byRanking =
    'query ($filter: PositionFilter) { benchStrength(filter: $filter) { total byRanking { withReady covered readiness coverage } } }';
  const { data, errors } = await api.ask(byRanking, { filter: wanted });
  expect(errors).toBeUndefined();
  const { total, byRanking: found } = data.benchStrength;

  const reference = (await api.ask('{ competencies { id kind } ruleParameters { code value } }')).data;
  type Line = { level: number; competency: { id: string } };
  const usual = (positionClass: string): Line[] => {
    const level = Number(
      reference.ruleParameters.find(
        ({ code }: { code: string }) => code === `MANAGERIAL_LEVEL.${positionClass}`,
      ).value,
    );
    return reference.competencies.flatMap(({ id, kind }: { id: string; kind: string }) =>
      kind === 'TECHNICAL' ? [] : [{ level, competency: { id } }],
    );
  };
  const ready = new Map<string, string[]>();
  for (let page = { hasNextPage: true, endCursor: null as string | null }; page.hasNextPage; ) {
    const answer = await api.ask(
      `query ($filter: PositionFilter, $after: String) { positions(filter: $filter, first: 20, after: $after) { pageInfo { hasNextPage endCursor }
        nodes { id class competencyStandard { level competency { id } } ranking { findings candidates(standing: [ELIGIBLE], first: 100) { nodes { employee { id assessments { level competency { id } } } } } } } } }`,
      { filter: { ...wanted, standingOn: '2026-11-21' }, after: page.endCursor },
    );
    expect(answer.errors).toBeUndefined();
    for (const { id, class: positionClass, competencyStandard, ranking } of answer.data.positions.nodes) {
      const hasNone = ranking.findings.some((finding: string) => finding.includes('no managerial standard'));
      const standard: Line[] = [...competencyStandard, ...(hasNone ? usual(positionClass) : [])];
      const meets = (assessments: Line[]) =>
        standard.every((line) =>
          assessments.some(
            ({ level, competency }) => competency.id === line.competency.id && level >= line.level,
          ),
        );
      const candidates: { employee: { id: string; assessments: Line[] } }[] = ranking.candidates.nodes;
      ready.set(
        id,
        candidates.flatMap(({ employee }) => (meets(employee.assessments) ? [employee.id] : [])),
      );
    }
    page = answer.data.positions.pageInfo;
  }

  expect(total).toBe(ready.size);
  expect(found.withReady).toBe([...ready.values()].filter((people) => people.length > 0).length);
  expect(found.withReady).toBeGreaterThan(0);
  expect(found.covered).toBeLessThanOrEqual(
    Math.min(found.withReady, new Set([...ready.values()].flat()).size),
  );
  expect([found.readiness, found.coverage]).toEqual([found.withReady / total, found.covered / total]);
  expect(
    (await api.ask(byRanking, { filter: wanted }, { roles: [Role.HR_PLANNER], agencies: ['6471.10'] })).data
      .benchStrength.byRanking,
  ).toBeNull();
});

test('looks at critical posts unless told otherwise, within a horizon that can be', async () => {
  const { data } = await api.ask(bench, {});

  expect(data.benchStrength.posts.nodes.every(({ position }: Post) => position.critical)).toBe(true);
  for (const months of [0, 121])
    expect((await api.ask(bench, { months })).errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'horizonMonths',
    });
  expect((await api.ask(bench, {}, { roles: [Role.EMPLOYEE] })).errors?.[0]?.extensions.code).toBe(
    'FORBIDDEN',
  );
  expect((await api.ask(bench, { filter: { class: ['JPT_UTAMA'] } })).data.benchStrength).toMatchObject({
    total: 0,
    coverage: null,
    readiness: null,
  });
});

test('the retirement wave counts each who retires once, by month, office and class, and equals the list of people', async () => {
  const groups = async (by: string) =>
    (
      await api.ask(
        `{ retirementWave(by: ${by}, years: 10) { month office { code } class competency { code } people fromCriticalPosts withoutSuccessor } }`,
      )
    ).data.retirementWave as {
      month: string;
      people: number;
      fromCriticalPosts: number;
      withoutSuccessor: number;
    }[];
  const { data } = await api.ask(
    '{ employees(filter: { retiring: { from: "2026-11-21", until: "2036-11-20" } }) { totalCount } }',
  );
  const total = (list: { people: number }[]) => list.reduce((sum, { people }) => sum + people, 0);
  const months = await groups('MONTH');

  expect(total(months)).toBe(data.employees.totalCount);
  expect(months.map(({ month }) => month)).toEqual([...months].map(({ month }) => month).sort());
  for (const by of ['OFFICE', 'CLASS'])
    expect([by, total(await groups(by))]).toEqual([by, data.employees.totalCount]);
  for (const { people, fromCriticalPosts, withoutSuccessor } of nonEmpty([
    ...months,
    ...(await groups('COMPETENCY')),
  ])) {
    expect(fromCriticalPosts).toBeLessThanOrEqual(people);
    expect(withoutSuccessor).toBeLessThanOrEqual(fromCriticalPosts);
  }
  const critical = (await api.ask(bench, {})).data.benchStrength.posts.nodes as Post[];
  expect(critical.length).toBeGreaterThan(0);
  expect(months.some(({ fromCriticalPosts }) => fromCriticalPosts > 0)).toBe(true);
});

test('effectiveness counts fillings that appointed somebody whom the plan in force had named', async () => {
  const query = '{ successionEffectiveness { filled fromPlan rate } }';
  expect((await api.ask(query)).data.successionEffectiveness).toEqual({ filled: 0, fromPlan: 0, rate: null });
  await api.database.query(`insert into filling (id, position_id, vacant_since, rule_id, status, opened_on, opened_by, document, among, chosen_id, decided_on, decided_by, decided_in_office, decision, inauguration_on)
    select gen_random_uuid(), p.position_id, '2026-11-01', (select id from filling_rule limit 1), 'APPOINTED', '2026-11-03', 'x', 'x', 'EVERYBODY', n.employee_id, '2026-11-10', 'x', 'x', 'x', '2026-11-11'
    from succession_plan p join nomination n on n.plan_id = p.id limit 1`);
  await api.database.query(`insert into filling (id, position_id, vacant_since, rule_id, status, opened_on, opened_by, document, among, chosen_id, decided_on, decided_by, decided_in_office, decision, inauguration_on)
    select gen_random_uuid(), p.id, '2026-11-01', (select id from filling_rule limit 1), 'APPOINTED', '2026-11-03', 'x', 'x', 'EVERYBODY', (select id from employee limit 1), '2026-11-10', 'x', 'x', 'x', '2026-11-11'
    from position p where not exists (select from succession_plan s where s.position_id = p.id) limit 1`);
  expect((await api.ask(query)).data.successionEffectiveness).toEqual({ filled: 2, fromPlan: 1, rate: 0.5 });
  // Both numbers are over the same people: those within reach.
  const seenBy = async (claims: object) => (await api.ask(query, {}, claims)).data.successionEffectiveness;
  expect(await seenBy({ agencies: ['6471'] })).toEqual({ filled: 2, fromPlan: 1, rate: 0.5 });
  expect(await seenBy({ agencies: ['9999'] })).toEqual({ filled: 0, fromPlan: 0, rate: null });
  const { rows } = await api.database.query(
    "select u.code from filling f join placement p on p.employee_id = f.chosen_id and upper(p.during) is null join unit u on u.id = p.unit_id where f.status = 'APPOINTED' and exists (select from nomination n where n.employee_id = f.chosen_id)",
  );
  expect(await seenBy({ roles: [Role.UNIT_OFFICER], units: [rows[0].code] })).toMatchObject({
    fromPlan: 1,
  });
});
