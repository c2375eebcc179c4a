import { beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { decodeUuid, encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder } from '../support/build.js';
import { doneWith } from '../support/done.js';
import { nonEmpty } from '../support/non-empty.js';

// biome-ignore lint/suspicious/noExplicitAny: an answer as the service gives it.
type Json = any;

const api = useApi({ city: true });
const build = builder(() => api.database);
const planner = { subject: 'planner', roles: [Role.HR_PLANNER] };
const reporter = { subject: 'tool', roles: [Role.REPORTER] };
const GROUPINGS = ['SEX', 'AGE_BAND', 'EMPLOYMENT_KIND', 'OFFICE'];
const FIELDS =
  'feeder note stages { stage of comparisons groups { group selected total rate rateOfFeeder verdict ratio p canOneDecisionChange } }';
const byEach = (argument = '') =>
  GROUPINGS.map((by) => `${by}: fairness(by: ${by}${argument}) { ${FIELDS} }`).join(' ');

interface Vacancy {
  readonly id: string;
  readonly position: { readonly code: string };
  readonly ranking: {
    readonly eligible: number;
    readonly candidates: { readonly nodes: readonly { readonly employee: { readonly id: string } }[] };
  };
}
let vacancies: Vacancy[] = [];
beforeAll(async () => {
  const query =
    '{ vacancies(first: 60, filter: { class: [PENGAWAS] }) { nodes { id position { code } ranking { eligible candidates(first: 20, standing: [ELIGIBLE]) { nodes { employee { id } } } } } } }';
  vacancies = ((await api.ask(query)).data.vacancies.nodes as Vacancy[])
    .filter(({ ranking }) => ranking.eligible >= 2)
    .sort((a, b) => b.ranking.eligible - a.ranking.eligible);
});

/** Asks, and does not go on where anything is refused. */
const done = doneWith(api, planner);

async function opened({ id }: Vacancy): Promise<string> {
  return (
    await done(
      'mutation ($v: ID!) { openFilling(input: { vacancyId: $v, method: INTERNAL_APPOINTMENT, document: "SPT 1" }) { filling { id } } }',
      { v: id },
    )
  ).id;
}

/**
 * Closes the shortlist with two, the first unless told otherwise; whom missing records might still bring onto
 * it is passed over.
 */
async function closed(filling: string, { ranking }: Vacancy, from = 0): Promise<string[]> {
  const taken = ranking.candidates.nodes.slice(from, from + 2).map(({ employee }) => employee.id);
  const open: string[] = [];
  for (let after: string | null = null; ; ) {
    const query =
      'query ($f: ID!, $a: String) { node(id: $f) { ... on Filling { openCandidates(size: 2, first: 100, after: $a) { nodes { id } pageInfo { hasNextPage endCursor } } } } }';
    const page: Json = (await done(query, { f: filling, a: after })).openCandidates;
    open.push(...page.nodes.map(({ id }: { id: string }) => id));
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  const excluded = [
    {
      employeeIds: open.filter((id) => !taken.includes(id)),
      reason: 'Asked for twice',
      givenBy: 'Kepala BKPSDM',
    },
  ];
  const input = {
    entries: taken.map((employee) => ({ employeeId: employee, reason: 'Knows the office' })),
    excluded,
    fewerBecause: 'Two are known well enough',
    expectedVersion: 1,
  };
  await done(
    'mutation ($input: CloseShortlistInput!) { closeShortlist(input: $input) { filling { status } } }',
    { input: { fillingId: filling, ...input } },
  );
  return taken;
}

async function decided(filling: string, taken: readonly string[]): Promise<void> {
  const r = taken.map((employee) => ({ employeeId: employee, hasPassed: true }));
  await done(
    'mutation ($f: ID!, $r: [StageResultInput!]!) { recordStageResults(input: { fillingId: $f, stage: "TEAM_ASSESSMENT", results: $r, expectedVersion: 2 }) { filling { status } } }',
    { f: filling, r },
  );
  await done(
    'mutation ($f: ID!) { recordFillingStep(input: { fillingId: $f, approval: "TEAM_CONSIDERATION", isGranted: true, document: "BA 1", expectedVersion: 3 }) { filling { status } } }',
    { f: filling },
  );
  const input = {
    employeeId: taken[0],
    decidedBy: 'Somebody in office',
    office: 'Wali Kota',
    isActing: false,
    document: 'SK 1',
    inaugurationOn: '2026-12-01',
    expectedVersion: 4,
  };
  await done(
    'mutation ($input: DecideFillingInput!) { decideFilling(input: $input) { filling { status } } }',
    { input: { fillingId: filling, ...input } },
  );
}

type Cells = Readonly<
  Record<
    string,
    readonly [
      feeder: number,
      known: number,
      eligible: number,
      pool: number,
      shortlist: number,
      appointed: number,
    ]
  >
>;
/** A filling of a year with what was counted of it, as the office would have closed it then. */
async function counted(year: number, status: string, cells: Cells): Promise<void> {
  const { rows } = await api.database.query(
    'select p.id as position, r.id as rule from "position" p, filling_rule r limit 1',
  );
  const filling_id = await build.insert('filling', {
    position_id: rows[0].position,
    vacant_since: `${year}-01-01`,
    rule_id: rows[0].rule,
    status,
    opened_on: `${year}-01-01`,
    opened_by: 'planner',
    document: 'SPT',
    among: 'EVERYBODY',
  });
  for (const [group_name, [feeder, known, eligible, pool, shortlist, appointed]] of Object.entries(cells))
    await build.insert('selection_outcome', {
      filling_id,
      closed_on: `${year}-06-30`,
      grouping: 'SEX',
      group_name,
      feeder,
      known,
      eligible,
      pool,
      shortlist,
      appointed,
    });
}

const inYears = (year: number, years: number, claims: object = planner) =>
  done(
    `query ($year: Int, $years: Int!) { selectionFairness(year: $year, years: $years) { by from to fillings decided ${FIELDS} } }`,
    { year, years },
    claims,
  );
const stageOf = (fairness: Json, stage: string) => fairness.stages.find((row: Json) => row.stage === stage);
const selectedIn = (fairness: Json, stage: string): Record<string, number> =>
  Object.fromEntries(stageOf(fairness, stage).groups.map(({ group, selected }: Json) => [group, selected]));

describe('a filling', () => {
  test('is counted as its ranking stood when the shortlist was closed, by its decision, and no longer by one that is cancelled', async () => {
    const vacancy = vacancies[0] as Vacancy;
    const ranked = (
      await done(
        `{ vacancies(first: 60, filter: { class: [PENGAWAS] }) { nodes { id ranking { ${byEach(', size: 2')} } } } }`,
      )
    ).nodes.find(({ id }: Vacancy) => id === vacancy.id).ranking;
    const before = await inYears(2026, 1);
    const filling = await opened(vacancy);
    const shown = async (claims: object = planner) =>
      done(`query ($f: ID!) { node(id: $f) { ... on Filling { ${byEach()} } } }`, { f: filling }, claims);
    expect(await shown()).toEqual(Object.fromEntries(GROUPINGS.map((by) => [by, null])));

    const taken = await closed(filling, vacancy);
    const after = await shown();
    for (const by of GROUPINGS) {
      expect(after[by].stages.slice(0, 4)).toEqual(ranked[by].stages);
      expect(after[by].stages.slice(4)).toEqual([
        { stage: 'APPOINTED', of: 'SHORTLIST', comparisons: 0, groups: [] },
      ]);
      expect([after[by].feeder, after[by].note]).toEqual([ranked[by].feeder, ranked[by].note]);
    }

    const ids = taken.map((id) => decodeUuid(id, 'Employee'));
    const { rows: people } = await api.database.query(
      'select id, sex, kind from employee where id = any($1)',
      [ids],
    );
    const chosen = people.find(({ id }) => id === ids[0]);
    for (const [by, key] of [
      ['SEX', 'sex'],
      ['EMPLOYMENT_KIND', 'kind'],
    ] as const)
      for (const [group, selected] of Object.entries(selectedIn(after[by], 'SHORTLIST')))
        expect([group, selected]).toEqual([group, people.filter((person) => person[key] === group).length]);

    // What is corrected after the closing changes nothing of it.
    await api.database.query(
      "update employee set sex = case sex when 'MALE' then 'FEMALE' else 'MALE' end where id = $1",
      [ids[0]],
    );
    await decided(filling, taken);
    const since = await shown();
    for (const by of GROUPINGS) {
      expect(since[by].stages.slice(0, 4)).toEqual(after[by].stages.slice(0, 4));
      expect(Object.values(selectedIn(since[by], 'APPOINTED')).reduce((sum, count) => sum + count, 0)).toBe(
        1,
      );
      expect(stageOf(since[by], 'APPOINTED').groups.map(({ group, total }: Json) => [group, total])).toEqual(
        stageOf(since[by], 'SHORTLIST').groups.map(({ group, selected }: Json) => [group, selected]),
      );
    }
    expect(selectedIn(since.SEX, 'APPOINTED')[chosen.sex]).toBe(1);
    const feeder = before.feeder + after.SEX.feeder;
    expect(await inYears(2026, 1)).toMatchObject({
      by: 'SEX',
      from: 2026,
      to: 2026,
      fillings: before.fillings + 1,
      decided: before.decided + 1,
      feeder,
    });

    await done(
      'mutation ($f: ID!) { cancelFilling(input: { fillingId: $f, reason: "The post is dropped.", expectedVersion: 5 }) { filling { status } } }',
      {
        f: filling,
      },
    );
    expect(stageOf((await shown()).SEX, 'APPOINTED').groups).toEqual([]);
    expect(await inYears(2026, 1)).toMatchObject({
      fillings: before.fillings + 1,
      decided: before.decided,
      feeder,
    });
    for (const claims of [
      { ...planner, agencies: ['6471'] },
      { ...planner, agencies: [] },
    ])
      expect(await shown(claims)).toEqual(Object.fromEntries(GROUPINGS.map((by) => [by, null])));
  });

  test('counts who is on the shortlist, not who has the first places', async () => {
    const vacancy = vacancies[2] as Vacancy;
    expect(vacancy.ranking.eligible).toBeGreaterThan(3);
    const filling = await opened(vacancy);
    const taken = await closed(filling, vacancy, vacancy.ranking.candidates.nodes.length - 2);

    const { rows } = await api.database.query(
      `select e.sex, (select coalesce(o.name, u.name) from placement p join unit u on u.id = p.unit_id left join unit o on o.id = u.office_id where p.employee_id = e.id and p.during @> '2026-11-21'::date) as office
       from employee e where e.id = any($1)`,
      [taken.map((id) => decodeUuid(id, 'Employee'))],
    );
    const shown = await done(`query ($f: ID!) { node(id: $f) { ... on Filling { ${byEach()} } } }`, {
      f: filling,
    });
    for (const [by, key] of [
      ['SEX', 'sex'],
      ['OFFICE', 'office'],
    ] as const)
      for (const [group, selected] of nonEmpty(Object.entries(selectedIn(shown[by], 'SHORTLIST'))))
        expect([group, selected]).toEqual([group, rows.filter((person) => person[key] === group).length]);
    for (const by of GROUPINGS)
      expect(Object.values(selectedIn(shown[by], 'SHORTLIST')).reduce((sum, count) => sum + count, 0)).toBe(
        2,
      );
  });

  test('tells no group of a person, neither to clients nor in the audit log', async () => {
    const filling = await opened(vacancies[1] as Vacancy);
    await closed(filling, vacancies[1] as Vacancy);

    const { rows } = await api.database.query(
      "select before, after from audit_event where record_type = 'ShortlistEntry'",
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/MALE|groups/);
    const { rows: kept } = await api.database.query(
      'select groups from shortlist_entry where filling_id = $1',
      [decodeUuid(filling, 'Filling')],
    );
    expect(kept.map(({ groups }) => Object.keys(groups).sort())).toEqual([
      [...GROUPINGS].sort(),
      [...GROUPINGS].sort(),
    ]);
    expect(
      (await api.ask('{ fillings { nodes { shortlist { groups } } } }')).errors?.[0]?.extensions.code,
    ).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

describe('fillings together', () => {
  test('add up over the years that end with one, appointments over those with a decision that stands', async () => {
    await counted(2010, 'APPOINTED', { FEMALE: [100, 90, 80, 40, 20, 1], MALE: [100, 90, 80, 40, 10, 0] });
    await counted(2012, 'DECIDED', { FEMALE: [50, 40, 30, 20, 12, 0], MALE: [60, 50, 40, 30, 8, 1] });
    await counted(2014, 'CANCELLED', { FEMALE: [10, 9, 8, 7, 6, 1], MALE: [10, 9, 8, 7, 6, 0] });
    await counted(2014, 'SHORTLISTED', { FEMALE: [10, 9, 8, 7, 5, 0] });
    await counted(2015, 'APPOINTED', { FEMALE: [1, 1, 1, 1, 1, 1] });

    for (const [year, years] of [
      [2014, 5],
      [2014, 1],
      [2012, 3],
      [2013, 1],
    ] as const) {
      const { rows } = await api.database.query(
        `select o.group_name as group, sum(feeder)::int as feeder, sum(known)::int as known, sum(eligible)::int as eligible, sum(pool)::int as pool, sum(shortlist)::int as shortlist,
           coalesce(sum(shortlist) filter (where status in ('DECIDED', 'APPOINTED')), 0)::int as over, coalesce(sum(appointed) filter (where status in ('DECIDED', 'APPOINTED')), 0)::int as appointed
         from selection_outcome o join filling f on f.id = o.filling_id where grouping = 'SEX' and date_part('year', closed_on) between $1 and $2 group by 1 order by 1`,
        [year - years + 1, year],
      );
      const fairness = await inYears(year, years);
      const expected: Record<string, [string, string]> = {
        KNOWN: ['feeder', 'known'],
        ELIGIBLE: ['known', 'eligible'],
        POOL: ['eligible', 'pool'],
        SHORTLIST: ['eligible', 'shortlist'],
        APPOINTED: ['over', 'appointed'],
      };
      for (const { stage, groups } of nonEmpty(fairness.stages)) {
        const [total, selected] = expected[stage] as [string, string];
        const counted = rows.filter((row) => stage !== 'APPOINTED' || row.over > 0);
        expect([year, years, stage, groups.map((row: Json) => [row.group, row.total, row.selected])]).toEqual(
          [year, years, stage, counted.map((row) => [row.group, row[total], row[selected]])],
        );
      }
      expect(fairness.feeder).toBe(rows.reduce((sum, { feeder }) => sum + feeder, 0));
    }
    expect(await inYears(2014, 5)).toMatchObject({ from: 2010, to: 2014, fillings: 4, decided: 2 });
    expect(stageOf(await inYears(2014, 5), 'APPOINTED').groups[0]).toMatchObject({
      group: 'FEMALE',
      total: 32,
      selected: 1,
      rateOfFeeder: 1 / 150,
    });
    await expect(counted(2014, 'SHORTLISTED', { FEMALE: [9, 9, 5, 5, 6, 0] })).rejects.toThrow(
      /selection_outcome_narrows/,
    );
    expect(await inYears(2013, 1)).toMatchObject({ fillings: 0, decided: 0, feeder: 0 });
    const usual = await done('{ selectionFairness(by: AGE_BAND) { by from to note } }');
    expect(usual).toEqual({ by: 'AGE_BAND', from: 2022, to: 2026, note: expect.stringContaining('age cap') });
  });

  test('hide a group that is small in any year of the window, and another with it, from who may not see the people', async () => {
    const large = [90, 70, 50, 30, 20, 0] as const;
    await counted(2001, 'CANCELLED', { FEMALE: large, MALE: large });
    await counted(2002, 'CANCELLED', { FEMALE: [90, 70, 50, 30, 2, 0], MALE: large });
    await counted(2003, 'CANCELLED', { FEMALE: large, MALE: large });
    const hidden = async (year: number, years: number, claims: object) =>
      (await inYears(year, years, claims)).stages.flatMap(({ stage, groups }: Json) =>
        groups
          .filter(({ selected, total, rate, rateOfFeeder, ratio }: Json) =>
            [selected, total, rate, rateOfFeeder, ratio].every((value) => value === null),
          )
          .map(({ group }: Json) => `${stage} ${group}`),
      );

    for (const claims of [reporter, { ...planner, agencies: ['6471'] }]) {
      expect(await hidden(2001, 1, claims)).toEqual([]);
      expect(await hidden(2002, 1, claims)).toEqual(['SHORTLIST FEMALE', 'SHORTLIST MALE']);
      expect(await hidden(2003, 1, claims)).toEqual([]);
      expect(await hidden(2003, 3, claims)).toEqual(['SHORTLIST FEMALE', 'SHORTLIST MALE']);
      expect(await hidden(2003, 2, claims)).toEqual(['SHORTLIST FEMALE', 'SHORTLIST MALE']);
    }
    expect(await hidden(2003, 3, planner)).toEqual([]);
  });

  test('tell no rate of a hidden group by a ratio to it', async () => {
    await counted(2005, 'CANCELLED', {
      A: [90, 70, 22, 10, 20, 0],
      B: [90, 70, 50, 25, 20, 0],
      C: [180, 140, 100, 50, 30, 0],
    });
    const groups = async (claims: object) => stageOf(await inYears(2005, 1, claims), 'SHORTLIST').groups;

    expect(await groups(planner)).toMatchObject([
      { verdict: 'REFERENCE', selected: 20 },
      { verdict: 'LOOK_HERE', ratio: '11/25' },
      { verdict: 'LOOK_HERE', ratio: '33/100', p: expect.any(Number), canOneDecisionChange: false },
    ]);
    expect(await groups(reporter)).toMatchObject([
      { verdict: 'TOO_FEW', selected: null },
      { verdict: 'TOO_FEW', selected: null },
      { verdict: 'LOOK_HERE', selected: 30, ratio: null, p: null, canOneDecisionChange: null },
    ]);
  });

  test('are measured for who may, and for years that there can be', async () => {
    const refused = async (given: string, claims: object = planner) =>
      (await api.ask(`{ selectionFairness${given} { fillings } }`, {}, claims)).errors?.[0]?.extensions;

    for (const role of [Role.EMPLOYEE, Role.UNIT_OFFICER, Role.ADMINISTRATOR])
      expect(await refused('', { roles: [role] })).toEqual({
        code: 'FORBIDDEN',
        permission: 'ranking:measure-fairness',
      });
    for (const [given, argument] of [
      ['(years: 0)', 'years'],
      ['(years: 6)', 'years'],
      ['(year: 1999)', 'year'],
      ['(year: 2027)', 'year'],
    ])
      expect(await refused(given as string)).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(await refused('(year: null, years: 1)')).toBeUndefined();
    // While a year runs, each filling shows in what it adds.
    for (const claims of [reporter, { ...planner, agencies: ['6471'] }]) {
      expect(await refused('(year: 2026)', claims)).toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'year',
      });
      expect((await api.ask('{ selectionFairness { to } }', {}, claims)).data.selectionFairness.to).toBe(
        2025,
      );
    }
    await counted(2020, 'SHORTLISTED', { FEMALE: [9, 9, 9, 9, 9, 0] });
    const { rows } = await api.database.query("select id from filling where vacant_since = '2020-01-01'");
    const officer = await api.ask(
      'query ($f: ID!) { node(id: $f) { ... on Filling { status fairness { feeder } } } }',
      { f: encodeId('Filling', rows[0].id) },
      { roles: [Role.UNIT_OFFICER], units: ['6471'] },
    );
    expect(officer.data.node).toEqual({ status: 'SHORTLISTED', fairness: null });
    expect(officer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  test('cost as many statements for one as for many', async () => {
    const statementsFor = async (query: string) => {
      await done(query);
      api.statements.length = 0;
      await done(query);
      return api.statements.length;
    };
    const window = '{ selectionFairness(year: 2018, years: 1) { fillings stages { groups { group } } } }';
    const list = (first: number) =>
      `{ fillings(first: ${first}) { nodes { fairness { feeder stages { groups { selected } } } } } }`;
    await counted(2018, 'SHORTLISTED', { FEMALE: [9, 9, 9, 9, 9, 0] });
    const one = await statementsFor(window);
    for (let more = 0; more < 4; more++)
      await counted(2018, 'APPOINTED', { FEMALE: [9, 9, 9, 9, 9, 0], MALE: [9, 9, 9, 9, 9, 1] });

    expect(await statementsFor(window)).toBe(one);
    expect(one).toBeLessThan(5);
    expect(await statementsFor(list(5))).toBe(await statementsFor(list(1)));
  });
});
