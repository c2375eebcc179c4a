import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Claims, Role } from '../../src/modules/access/index.js';
import { ROUNDING_BASE, randomlyRounded } from '../../src/platform/database/disclosure-control.js';
import { decodeUuid } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';
import { TODAY } from '../support/fixed.js';
import { nonEmpty } from '../support/non-empty.js';

// biome-ignore lint/suspicious/noExplicitAny: an answer as the service gives it.
type Json = any;

const api = useApi({ city: true, limits: { costAMinute: 1_000_000_000 } });
const build = builder(() => api.database);
const EVERY_STANDING = 'standing: [ELIGIBLE, UNDETERMINED, INELIGIBLE]';
/** Whatever a ranking may say of people; `$id` is somebody whose record the callers below may not read. */
const EVERYTHING = `considered eligible undetermined ineligible isRounded fingerprint
  candidates(first: 100, ${EVERY_STANDING}) { totalCount nodes { standing scoreUnits lower upper tieGroup employee { id visibility } } }
  possible: candidates(first: 100, orderBy: POSSIBLE) { totalCount nodes { employee { id } } }
  candidate(employee: { id: $id }) { standing score } self: comparison(first: { id: $id }, second: { id: $id }) { scoreDifference }
  settledBy(size: 3) { detail } settlement(size: 3) { records { employee { id } } } stability(draws: 100) { firstPlaceRetention candidates { firstShare } }
  isTieGroupSplit underMethod(method: SAW) { agreement { kendallTauB } results { score } } preview(policy: { code: "PU_DJBK_2026" }) { places boxes standings }`;
const COUNTS = ['considered', 'eligible', 'undetermined', 'ineligible'] as const;

let posts: string[] = [];
/** Eligible for the first post, in no unit of the officer, and no caller below. */
let unnamed: { id: string; uuid: string } = { id: '', uuid: '' };
let callers: Record<string, Partial<Claims>> = {};
const officer = { subject: 'officer', roles: [Role.UNIT_OFFICER], units: ['6471.10'] };
const planner = { subject: 'planner', roles: [Role.HR_PLANNER] };

beforeAll(async () => {
  const found = await api.ask(
    '{ positions(filter: { class: [ADMINISTRATOR] }, first: 8) { nodes { code } } serving: employees(first: 3, filter: { isServing: true, unit: { code: "6471.10" } }) { nodes { nip } } }',
  );
  posts = found.data.positions.nodes.map(({ code }: Json) => code);
  const own = found.data.serving.nodes[0].nip;
  const reachable = new Set((await within(officer)).map(({ id }) => id));
  const listed = await api.ask(
    `query ($code: String!) { position(by: { code: $code }) { ranking { candidates(first: 100, standing: [ELIGIBLE]) { nodes { employee { id nip } } } } } }`,
    { code: posts[0] },
  );
  const other = listed.data.position.ranking.candidates.nodes.find(
    ({ employee }: Json) => !reachable.has(employee.id) && employee.nip !== own,
  );
  unnamed = { id: other.employee.id, uuid: decodeUuid(other.employee.id, 'Employee', 'id') };
  callers = {
    employee: { subject: 'employee', roles: [Role.EMPLOYEE], nip: own },
    'unit officer': officer,
    'planner of another agency': { ...planner, agencies: ['9999'] },
    'planner of an office': { ...planner, agencies: ['6471.10'] },
    'committee of nothing': { subject: 'member', roles: [Role.TALENT_COMMITTEE], committees: ['NONE'] },
    'auditor of an office': { subject: 'auditor', roles: [Role.AUDITOR], agencies: ['6471.10'] },
    reporter: { subject: 'reporter', roles: [Role.REPORTER] },
    'service token': {
      subject: 'service:1',
      roles: [Role.REPORTER],
      scopes: ['ranking:read', 'positions:read', 'node:read', 'workforce:read', 'ranking:measure-fairness'],
    },
    administrator: { subject: 'administrator', roles: [Role.ADMINISTRATOR] },
  };
}, 60_000);

async function within(claims: Partial<Claims>): Promise<{ id: string }[]> {
  const found: { id: string }[] = [];
  for (let after: string | null = null; ; ) {
    const page: Json = (
      await api.ask(
        'query ($after: String) { employees(first: 100, after: $after) { nodes { id visibility } pageInfo { hasNextPage endCursor } } }',
        { after },
        claims,
      )
    ).data.employees;
    found.push(...page.nodes.filter(({ visibility }: Json) => visibility === 'RECORD'));
    if (!page.pageInfo.hasNextPage) return found;
    after = page.pageInfo.endCursor;
  }
}

const rankingOf = async (
  code: string,
  claims: Partial<Claims>,
  fields = EVERYTHING,
  route = 'PROMOTION',
): Promise<{ ranking: Json; codes: string[] }> => {
  const query = `query ($code: String!, $id: ID!, $route: MobilityType!) { position(by: { code: $code }) { ranking(mobility: $route) { ${fields} } } unused: node(id: $id) { id } }`;
  const { data, errors } = await api.ask(query, { code, id: unnamed.id, route }, claims);
  return { ranking: data.position.ranking, codes: (errors ?? []).map(({ extensions }) => extensions.code) };
};

const names = [
  'employee',
  'unit officer',
  'planner of another agency',
  'planner of an office',
  'committee of nothing',
  'auditor of an office',
  'reporter',
  'service token',
  'administrator',
];

describe.each(names)('to somebody bound, %s', (name) => {
  test('a ranking lists nobody whose record is out of reach, and rounds its counts', async () => {
    const claims = callers[name] as Partial<Claims>;
    for (const route of ['PROMOTION', 'ROTATION'])
      for (const code of nonEmpty(posts.slice(0, 3))) {
        const { ranking } = await rankingOf(code, claims, EVERYTHING, route);

        const { candidates, possible } = ranking;
        expect(candidates.nodes.filter(({ employee }: Json) => employee?.visibility !== 'RECORD')).toEqual(
          [],
        );
        expect(candidates.nodes.map(({ employee }: Json) => employee.id)).not.toContain(unnamed.id);
        expect(candidates.totalCount).toBeLessThan(300);
        expect(possible.totalCount).toBeLessThanOrEqual(candidates.totalCount);
        expect(ranking).toMatchObject({
          candidate: null,
          self: null,
          stability: null,
          settlement: null,
          isTieGroupSplit: null,
          underMethod: null,
          preview: null,
          isRounded: true,
        });
        expect(COUNTS.filter((count) => ranking[count] % ROUNDING_BASE !== 0)).toEqual([]);
        expect(candidates.nodes.filter(({ tieGroup }: Json) => tieGroup !== null)).toEqual([]);
      }
  });

  test('two posts, subtracted, leave nobody whose record is out of reach', async () => {
    const claims = callers[name] as Partial<Claims>;
    const known = new Set((await within(claims)).map(({ id }) => id));
    const rows = await Promise.all(
      posts.map(
        async (code) =>
          (await rankingOf(code, claims, EVERYTHING, 'ROTATION')).ranking.candidates.nodes as Json[],
      ),
    );

    const key = (row: Json) => JSON.stringify(row);
    const left = rows.flatMap((of) =>
      rows.flatMap((other) => of.filter((row) => !other.some((same) => key(same) === key(row)))),
    );
    expect(left.filter(({ employee }) => !known.has(employee.id))).toEqual([]);
  });

  test('another day and another size are refused', async () => {
    const claims = callers[name] as Partial<Claims>;
    const ask = (fields: string) =>
      api.ask(
        `query ($code: String!) { position(by: { code: $code }) { ${fields} } }`,
        { code: posts[0] },
        claims,
      );
    const codesOf = async (fields: string) =>
      ((await ask(fields)).errors ?? []).map(({ extensions }) => extensions.code);
    const mayMeasure = (
      await api.ask('{ viewer { permissions } }', {}, claims)
    ).data.viewer.permissions.includes('ranking:measure-fairness');

    for (const on of ['2026-11-20', '2026-11-22', '2029-12-21', '2042-11-01'])
      expect(await codesOf(`ranking(on: "${on}") { eligible candidates { totalCount } }`)).toEqual([
        'RANKING_WITHHELD',
      ]);
    expect(await codesOf(`ranking(on: "${TODAY}", policy: { code: "PU_DJBK_2026" }) { eligible }`)).toEqual(
      [],
    );
    expect(await codesOf('ranking { fairness(size: 4) { feeder } }')).toEqual([
      mayMeasure ? 'RANKING_WITHHELD' : 'FORBIDDEN',
    ]);
  });

  test('a vacancy ahead is ranked as of today: somebody who leaves until then would be told by places on both days', async () => {
    const asked = `{ vacancies(until: "2031-12-31", last: 20) { nodes { since position { code } ranking(mobility: ROTATION) { on isRounded } } } }`;
    const [own, open] = [await api.ask(asked, {}, callers[name]), await api.ask(asked)];
    if (own.data.vacancies === null) return;
    const ahead = open.data.vacancies.nodes.filter(({ since }: Json) => since > TODAY);
    expect(ahead.length).toBeGreaterThan(0);
    for (const { since, ranking } of ahead) expect(ranking).toEqual({ on: since, isRounded: false });
    for (const { ranking } of nonEmpty(own.data.vacancies.nodes))
      expect(ranking === null || ranking.isRounded === false || ranking.on === TODAY).toBe(true);
    expect(own.data.vacancies.nodes.some(({ ranking }: Json) => ranking?.isRounded)).toBe(
      own.data.vacancies.nodes.some(({ ranking }: Json) => ranking !== null),
    );
  });

  test('fairness is made of rounded counts, and shows no means', async () => {
    const claims = callers[name] as Partial<Claims>;
    for (const by of ['SEX', 'AGE_BAND', 'EMPLOYMENT_KIND', 'OFFICE']) {
      const { ranking, codes } = await rankingOf(
        posts[0] as string,
        claims,
        `fairness(by: ${by}) { feeder means { group } note stages { groups { group selected total rate rateOfFeeder verdict ratio p canOneDecisionChange } } }`,
      );
      if (codes.includes('FORBIDDEN')) return;

      const groups = ranking.fairness.stages.flatMap((stage: Json) => stage.groups) as Json[];
      expect(ranking.fairness.means).toEqual([]);
      expect(ranking.fairness.note).toContain('Numbers are rounded');
      for (const { group: _, selected: __, total: ___, ...figures } of nonEmpty(groups))
        expect(Object.values(figures).filter((figure) => figure !== null)).toEqual([]);
      expect(groups.length).toBeGreaterThan(0);
      expect(
        [ranking.fairness.feeder, ...groups.flatMap(({ selected, total }) => [selected, total])].filter(
          (count) => count % ROUNDING_BASE !== 0,
        ),
      ).toEqual([]);
    }
  });
});

test('a policy that is not in force ranks for those alone who may read every record', async () => {
  const { rows } = await api.database.query(
    "select id, during::text from merit_policy where code = 'PU_DJBK_2026'",
  );
  await api.database.query('update merit_policy set during = null where id = $1', [rows[0].id]);
  const query =
    'query ($code: String!) { position(by: { code: $code }) { ranking(policy: { code: "PU_DJBK_2026", version: 1 }) { eligible } } }';
  const codeAs = async (claims: Partial<Claims>) =>
    (await api.ask(query, { code: posts[0] }, claims)).errors?.[0]?.extensions.code;
  const found = await Promise.all([...Object.values(callers), planner].map(codeAs));
  await api.database.query('update merit_policy set during = $2 where id = $1', [rows[0].id, rows[0].during]);

  expect(found).toEqual([...names.map(() => 'RANKING_WITHHELD'), undefined]);
});

test('whatever the record of one unnamed person shows, the answers to those bound are the same', async () => {
  const withoutCounts = ({ ranking }: { ranking: Json }) =>
    JSON.stringify({ ...ranking, considered: 0, eligible: 0, undetermined: 0, ineligible: 0 });
  const answers = async () => {
    const found: Record<string, string[]> = {};
    for (const name of names)
      found[name] = (
        await Promise.all(posts.slice(0, 4).map((code) => rankingOf(code, callers[name] as Partial<Claims>)))
      ).map(withoutCounts);
    return found;
  };
  const whole = async () => (await rankingOf(posts[0] as string, planner)).ranking;
  const [before, wholeBefore] = [await answers(), await whole()];

  await build.fact('sanction', unnamed.uuid, {
    severity: 'HEAVY',
    during: period('2026-01-01', '2027-01-01'),
  });
  await build.fact('award', unnamed.uuid, { title: 'A', scope: 'INTERNATIONAL', awarded_on: '2026-01-01' });

  expect((await whole()).eligible).toBe(wholeBefore.eligible - 1);
  expect(await answers()).toEqual(before);
});

test('two like posts differ by nothing, though each has a holder of its own whom the callers may not read', async () => {
  const listed = (
    await rankingOf(
      posts[0] as string,
      planner,
      'candidates(first: 100, standing: [ELIGIBLE]) { nodes { employee { id } } }',
      'ROTATION',
    )
  ).ranking;
  const reachable = new Set((await within(officer)).map(({ id }) => id));
  const holders = (listed.candidates.nodes as Json[])
    .map(({ employee }) => employee.id)
    .filter((id: string) => !reachable.has(id))
    .slice(0, 2);
  expect(holders).toHaveLength(2);
  const unit = await build.unit();
  const codes: string[] = [];
  for (const holder of holders) {
    const [employee, position] = [
      decodeUuid(holder, 'Employee', 'id'),
      await build.position({ class: 'ADMINISTRATOR', unit_id: unit }),
    ];
    await api.database.query(
      'update appointment set during = daterange(lower(during), $2::date) where employee_id = $1 and during @> $2::date',
      [employee, TODAY],
    );
    await build.appointment(employee, position, period(TODAY));
    codes.push(
      (await api.database.query('select code from position where id = $1', [position])).rows[0].code,
    );
  }
  const fields = `considered eligible undetermined ineligible candidates(first: 100, ${EVERY_STANDING}) { nodes { standing place bestPlace worstPlace isSettled shortlist(size: 5) scoreUnits employee { id } } }`;

  const whole = await Promise.all(
    codes.map(async (code) => (await rankingOf(code, planner, fields, 'ROTATION')).ranking.candidates.nodes),
  );
  expect(whole[0]).not.toEqual(whole[1]);
  for (const name of names) {
    const [one, other] = await Promise.all(
      codes.map(
        async (code) => (await rankingOf(code, callers[name] as Partial<Claims>, fields, 'ROTATION')).ranking,
      ),
    );
    // Those whom nothing but a lot parts stand in another order for each post.
    const byPerson = ({ candidates, ...counts }: Json) => ({
      name,
      ...counts,
      rows: candidates.nodes.toSorted((a: Json, b: Json) => (a.employee.id < b.employee.id ? -1 : 1)),
    });
    expect(byPerson(one)).toEqual(byPerson(other));
  }
});

test('somebody who moves to another office moves nothing in the figures of callers without records', async () => {
  const reporter = callers['reporter'] as Partial<Claims>;
  const figures = async () => {
    const waves = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(
      (years) =>
        `w${years}: retirementWave(by: OFFICE, years: ${years}) { office { code } people overdue fromCriticalPosts }`,
    );
    const boxes =
      'nineBox { groups(by: OFFICE) { office { code } distribution { people } } classes: groups(by: CLASS) { class distribution { people } } }';
    const fairness = posts
      .slice(0, 2)
      .map(
        (code, at) =>
          `p${at}: position(by: { code: "${code}" }) { ranking { fairness(by: OFFICE) { stages { groups { group total } } } } }`,
      );
    const asked = await Promise.all(
      [...waves, boxes, ...fairness].map((field) => api.ask(`{ ${field} }`, {}, reporter)),
    );
    expect(asked.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    // A new unit and another standard may change the score of somebody who moves, and with it what was selected:
    // of fairness only the people count here.
    return asked.map(({ data }) =>
      JSON.stringify(data, (key, value) => (key === 'stages' ? value.slice(0, 1) : value)),
    );
  };
  const before = await figures();
  const { rows } = await api.database.query<{ id: string; unit: string; class: string }>(
    `select distinct on (u.office_id) e.id, p.unit_id as unit, o.class from employee e
      join placement p on p.employee_id = e.id and p.during @> $1::date join unit u on u.id = p.unit_id join appointment a on a.employee_id = e.id and a.during @> $1::date join "position" o on o.id = a.position_id
      where e.birth_date < '1972-01-01' and u.office_id is not null and lower(a.during) < $1::date order by u.office_id, e.id limit 12`,
    [TODAY],
  );
  expect(rows.length).toBeGreaterThan(8);
  for (const [at, { id, class: postClass }] of rows.entries()) {
    const target = rows[(at + 1) % rows.length] as { unit: string };
    await api.database.query(
      'update placement set during = daterange(lower(during), $2::date) where employee_id = $1 and during @> $2::date',
      [id, TODAY],
    );
    await build.fact('placement', id, { unit_id: target.unit, during: period(TODAY) });
    await api.database.query(
      'update appointment set during = daterange(lower(during), $2::date) where employee_id = $1 and during @> $2::date',
      [id, TODAY],
    );
    await build.appointment(
      id,
      await build.position({ class: postClass, unit_id: target.unit }),
      period(TODAY),
    );
  }

  expect((await figures()).filter((answer, at) => answer !== before[at])).toEqual([]);
});

test('groups of rounded counts stand in the order of what is shown', async () => {
  const { data } = await api.ask(
    '{ retirementWave(by: OFFICE) { people office { code } } nineBox { groups(by: OFFICE) { distribution { people } } } }',
    {},
    callers['reporter'],
  );
  const shown = [
    data.retirementWave.map(({ people }: Json) => people),
    data.nineBox.groups.map(({ distribution }: Json) => distribution.people),
  ];
  expect(shown[0].length).toBeGreaterThan(5);
  for (const counts of shown) expect(counts).toEqual(counts.toSorted((a: number, b: number) => b - a));
});

test('predicates of the running year are told to callers with records alone', async () => {
  const spread = (year: number, claims: Partial<Claims>) =>
    api.ask(`{ predicateSpread(year: ${year}) { agencies { unit { code } } } }`, {}, claims);

  expect((await spread(2026, callers['reporter'] as Partial<Claims>)).errors?.[0]).toMatchObject({
    message: 'year: this is open only to users who may read records. Ask a user with wider access.',
    extensions: { code: 'FIGURES_WITHHELD', argument: 'year' },
  });
  for (const [year, claims] of [
    [2025, callers['reporter']],
    [2026, planner],
    [2026, callers['planner of an office']],
  ] as const)
    expect((await spread(year, claims as Partial<Claims>)).errors).toBeUndefined();
});

test('whom an officer may read is listed with the places that count everybody', async () => {
  const fields = `candidates(first: 100, ${EVERY_STANDING}) { nodes { standing place bestPlace worstPlace scoreUnits employee { id } } }`;
  const [bound, whole] = [
    (await rankingOf(posts[1] as string, officer, fields)).ranking,
    (
      await rankingOf(
        posts[1] as string,
        planner,
        `candidates(first: 100) { nodes { place employee { id } } }`,
      )
    ).ranking,
  ];
  const reachable = new Set((await within(officer)).map(({ id }) => id));

  expect(bound.candidates.nodes.length).toBeGreaterThan(0);
  const places = (rows: Json[]) =>
    rows.flatMap(({ place, employee }) =>
      place !== null && reachable.has(employee.id) ? [[employee.id, place]] : [],
    );
  const expected = places(whole.candidates.nodes);
  expect(places(bound.candidates.nodes).slice(0, expected.length)).toEqual(expected);
});

test('an employee finds the own place, and pages through a list of one', async () => {
  const { ranking } = await rankingOf(
    posts[0] as string,
    callers['employee'] as Partial<Claims>,
    `candidates(first: 5, ${EVERY_STANDING}) { totalCount nodes { standing employee { id visibility } } pageInfo { hasNextPage endCursor } }`,
  );

  expect(ranking.candidates).toMatchObject({
    totalCount: 1,
    nodes: [{ employee: { visibility: 'RECORD' } }],
    pageInfo: { hasNextPage: false },
  });
});

test('a place as a goal, which tells of the score of who stands there, is refused to those bound', async () => {
  const asked = async (claims: Partial<Claims>, goal: string) => {
    const { ranking, codes } = await rankingOf(
      posts[0] as string,
      claims,
      `candidates(first: 1, ${EVERY_STANDING}) { nodes { advice${goal} { isReachable } } }`,
    );
    return [ranking.candidates.nodes[0].advice === null, codes];
  };

  expect(await asked(callers['employee'] as Partial<Claims>, '(goal: { place: 3 })')).toEqual([
    true,
    ['RANKING_WITHHELD'],
  ]);
  expect(await asked(officer, '(goal: { place: 3 })')).toEqual([true, ['RANKING_WITHHELD']]);
  expect(await asked(officer, '')).toEqual([false, []]);
  expect(await asked(planner, '(goal: { place: 3 })')).toEqual([false, []]);
});

test('standing, place and score of a listed candidate are written down as read', async () => {
  const someone = { ...officer, subject: 'officer-who-reads' };
  const { ranking } = await rankingOf(
    posts[2] as string,
    someone,
    `candidates(first: 1, ${EVERY_STANDING}) { nodes { standing place score employee { id } } }`,
  );
  const reads = async () =>
    (await api.database.query('select fields, people from record_read where subject = $1', [someone.subject]))
      .rows;

  await expect.poll(reads).not.toEqual([]);
  const [read] = await reads();
  expect(JSON.stringify(read)).toContain('Candidate.score');
  expect(JSON.stringify(read)).toContain(
    decodeUuid(ranking.candidates.nodes[0].employee.id, 'Employee', 'id'),
  );
});

describe('random rounding', () => {
  const secret = fc.uuid();

  test('stays within one base, shows nothing below five, and rounds equal counts alike', () => {
    fc.assert(
      fc.property(secret, fc.nat({ max: 1_000_000 }), (key, count) => {
        const shown = randomlyRounded(key, count);
        expect(shown % ROUNDING_BASE).toBe(0);
        expect(Math.abs(shown - count)).toBeLessThan(ROUNDING_BASE);
        expect(randomlyRounded(key, count)).toBe(shown);
        if (count < 5) expect(shown).toBe(0);
      }),
    );
  });

  test('does not tell a count from its neighbour: either may be shown as the greater', () => {
    const keys = Array.from({ length: 2_000 }, (_, at) => `secret ${at}`);
    const shares = [153, 154, 155, 156].map(
      (count) =>
        keys.filter((key) => randomlyRounded(key, count) > randomlyRounded(key, count + 1)).length /
        keys.length,
    );

    for (const share of shares) expect(share).toBeGreaterThan(0.1);
  });

  test('is right on average', () => {
    const mean = (count: number) =>
      Array.from({ length: 4_000 }, (_, at) => randomlyRounded(`secret ${at}`, count)).reduce(
        (sum, shown) => sum + shown,
        0,
      ) / 4_000;

    for (const count of [12, 55, 158, 6_267]) expect(Math.abs(mean(count) - count)).toBeLessThan(0.5);
  });
});

describe('the audit log', () => {
  test.each([
    [
      'Candidate.employee',
      (code: string) =>
        `position(by: { code: "${code}" }) { ranking { candidates(first: 3) { nodes { employee { name } } } } }`,
    ],
    [
      'Candidate.employee',
      (code: string) =>
        `position(by: { code: "${code}" }) { ranking { stability(draws: 100) { candidates { firstShare candidate { employee { name } } } } } }`,
    ],
    [
      'MissingRecord.employee',
      (code: string) =>
        `position(by: { code: "${code}" }) { ranking { settlement(size: 1) { records { kind employee { name } } } } }`,
    ],
    ['Employee.talent', () => 'employees(first: 3) { nodes { name talent { boxes } } }'],
    ['employees(filter.box)', () => 'employees(first: 3, filter: { not: { box: [9] } }) { nodes { name } }'],
    ['NineBoxCell.employees', () => 'nineBox { cells { employees(first: 3) { nodes { name } } } }'],
    ['NineBox.open', () => 'nineBox { open(first: 3) { nodes { name } } }'],
    [
      'PoolMember.employee',
      () => 'pool(class: PENGAWAS) { members(first: 3) { nodes { employee { name } } } }',
    ],
  ])('says who was listed by %s, although no figure of theirs was asked for', async (field, query) => {
    const subject = `${field} ${query('')}`.slice(0, 60);
    const { errors } = await api.ask(
      `{ ${query(posts[0] as string)} }`,
      {},
      { subject, roles: [Role.HR_PLANNER] },
    );
    expect(errors).toBeUndefined();
    const reads = async () =>
      (
        await api.ask(
          'query ($filter: AuditLogFilter) { recordReads(filter: $filter) { nodes { fields peopleCount } } }',
          { filter: { subject } },
          { roles: [Role.AUDITOR] },
        )
      ).data.recordReads.nodes;
    await expect.poll(async () => (await reads()).flatMap(({ fields }: Json) => fields)).toContain(field);
    expect((await reads())[0].peopleCount).toBeGreaterThan(0);
  });
});
