import { expect, test } from 'vitest';
import { DEMO_SEED } from '../../src/app/installation.js';
import type { CityFile } from '../../src/demo-data/city.js';
import { fillDemoCity } from '../../src/demo-data/demo-city.js';
import { holdMeetings } from '../../src/demo-data/demo-meetings.js';
import { readJson } from '../../src/platform/runtime/project-files.js';
import { useApi } from '../support/api.js';
import { TODAY } from '../support/fixed.js';
import { isLongRun } from '../support/long-run.js';

const city = useApi({ city: true });
const one = useApi();
const other = useApi();
const large = useApi({ limits: { costAMinute: 1_000_000_000 } });

// biome-ignore lint/suspicious/noExplicitAny: an answer as the service gives it.
type Json = any;

test('the same seed, size and day make the same city, to the last row', async () => {
  const options = { people: 300, seed: 7, today: TODAY };
  const digest = "select md5(string_agg(t::text, '|' order by t.id)) as digest from";

  await fillDemoCity(one.database, options);
  await fillDemoCity(other.database, options);

  for (const table of [
    'employee',
    'position',
    'appointment',
    'competency_assessment',
    'attestation',
    'sanction',
    'performance_appraisal',
    'organisation_appraisal',
  ]) {
    const [a, b] = await Promise.all(
      [one, other].map(({ database }) => database.query(`${digest} "${table}" t`)),
    );
    expect([table, a?.rows[0].digest]).toEqual([table, b?.rows[0].digest]);
    expect(a?.rows[0].digest).toBeTruthy();
  }
});

test('as many people serve as were asked for, and those who left come on top', async () => {
  const count = async (of: string) =>
    Number((await city.database.query(`select count(distinct id) from (${of}) f(id)`)).rows[0].count);

  expect(await count(`select employee_id from employment where during @> '${TODAY}'::date`)).toBe(900);
  expect(await count('select id from employee')).toBeGreaterThan(2_000);
});

test('the city has the gaps and oddities of a real one', async () => {
  const count = async (query: string) => Number((await city.database.query(query)).rows[0].count);

  expect(await count("select count(*) from education where status = 'REPORTED'")).toBeGreaterThan(0);
  expect(
    await count(`select count(*) from competency_assessment where valid_until < '${TODAY}'`),
  ).toBeGreaterThan(0);
  expect(await count('select count(*) from acting_assignment')).toBeGreaterThan(0);
  expect(await count('select count(*) from sanction')).toBeGreaterThan(0);
  expect(await count('select count(*) from "position" where predecessor_id is not null')).toBeGreaterThan(0);
  expect(
    await count(
      'select count(*) from "position" p where not exists (select from appointment a where a.position_id = p.id)',
    ),
  ).toBeGreaterThan(0);
  expect(await count('select count(*) from "position" where accepted_fields = \'{}\'')).toBeGreaterThan(0);
});

test('what people were rated gives their predicate by the matrix, from its first year on, and most offices have a predicate of their own', async () => {
  const { rows } = await city.database.query<{ year: number; all: number; rated: number; fitting: number }>(`
    select a.year, count(*)::int as all, count(a.work_result)::int as rated, count(r.id)::int as fitting from performance_appraisal a
    left join predicate_rule r on r.work_result = a.work_result and r.behaviour = a.behaviour and r.predicate = a.predicate group by a.year order by a.year`);
  const offices = await city.database.query<{ share: number }>(`
    select avg((exists (select from organisation_appraisal a where a.unit_id = u.id and a.year = 2025))::int)::float as share from unit u where u.office_id = u.id`);
  const cells = await city.database.query(
    'select distinct work_result, behaviour from performance_appraisal where work_result is not null',
  );

  expect(rows.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025]);
  for (const { year, all, rated, fitting } of rows)
    expect([year, rated, fitting]).toEqual(year < 2022 ? [year, 0, 0] : [year, all, all]);
  expect(cells.rowCount).toBe(9);
  expect(offices.rows[0]?.share).toBeGreaterThan(0.6);
  expect(offices.rows[0]?.share).toBeLessThan(1);
});

test('offices differ in how far they have filled in their records', async () => {
  const { rows } = await city.database.query<{ share: number }>(`
    select avg((exists (select from competency_assessment c where c.employee_id = p.employee_id))::int)::float as share
    from placement p join unit u on u.id = p.unit_id where p.during @> '${TODAY}'::date group by coalesce(u.office_id, u.id) having count(*) >= 10`);
  const shares = rows.map(({ share }) => share);

  expect(Math.max(...shares)).toBeGreaterThan(0.7);
  expect(Math.min(...shares)).toBeLessThan(0.3);
});

test('nobody is employed from a day ahead, and nothing is recorded of anybody before the employment', async () => {
  const count = async (query: string) =>
    Number((await city.database.query(`select count(*) from ${query}`)).rows[0].count);
  const outside = (table: string, days: string) =>
    count(
      `"${table}" r where not exists (select from employment m where m.employee_id = r.employee_id and ${days})`,
    );

  expect(await count(`employment where lower(during) > '${TODAY}'`)).toBe(0);
  expect(
    await outside(
      'appointment',
      "lower(r.during) >= lower(m.during) and (upper(m.during) is null or upper(r.during) <= upper(m.during) or (upper(r.during) is null and upper(m.during) > '2026-11-21'))",
    ),
  ).toBe(0);
  for (const table of ['placement', 'rank_holding', 'employment_status', 'sanction'])
    expect([table, await outside(table, 'lower(r.during) >= lower(m.during)')]).toEqual([table, 0]);
  for (const [table, day] of [
    ['award', 'awarded_on'],
    ['team_assignment', 'decreed_on'],
    ['training_record', 'completed_on'],
    ['competency_assessment', 'assessed_on'],
    ['potential_assessment', 'assessed_on'],
  ])
    expect([table, await outside(String(table), `r.${day} >= lower(m.during)`)]).toEqual([table, 0]);
  expect(await outside('performance_appraisal', 'r.year >= extract(year from lower(m.during))')).toBe(0);
});

test('no appointment begins before its post or outlasts it, and numbers tell birth and employment', async () => {
  const { rows } = await city.database.query(
    'select p.code from appointment a join "position" p on p.id = a.position_id where lower(a.during) < lower(p.during) or upper(p.during) < coalesce(upper(a.during), \'infinity\')',
  );
  const numbers = await city.database.query(
    `select e.nip from employee e join employment m on m.employee_id = e.id where e.birth_date is not null and (left(e.nip, 8) <> to_char(e.birth_date, 'YYYYMMDD')
      or substr(e.nip, 9, 4) <> to_char(lower(m.during), 'YYYY') or (e.kind = 'PNS' and substr(e.nip, 13, 2) <> to_char(lower(m.during), 'MM')))`,
  );

  expect(rows).toEqual([]);
  expect(numbers.rows).toEqual([]);
});

test('in the offices that keep every record most functional vacancies settle, and more than a hundred people retire each year', async () => {
  await fillDemoCity(large.database, { people: 6_400, seed: DEMO_SEED, today: TODAY });
  const wave = await large.ask('{ retirementWave(years: 3) { month people } }');
  const ahead = Map.groupBy(wave.data.retirementWave as { month: string; people: number }[], ({ month }) =>
    month.slice(0, 4),
  );
  for (const year of ['2027', '2028'])
    expect((ahead.get(year) ?? []).reduce((sum, { people }) => sum + people, 0)).toBeGreaterThan(100);
  const { rows } = await large.database.query<{ count: number }>(
    `select count(*)::int as count from employment where "end" = 'RETIRED' and upper(during) > $1::date - interval '1 year' and upper(during) <= $1::date`,
    [TODAY],
  );
  expect(rows[0]?.count).toBeGreaterThan(100);

  const { offices } = readJson<CityFile>('data/demo-city.json');
  const complete = offices.flatMap(({ recordsComplete }, at) =>
    recordsComplete === true ? [`6471.${String(at + 1).padStart(2, '0')}`] : [],
  );
  expect(complete).toHaveLength(3);
  const settled = new Map(complete.map((code) => [code, { all: 0, settled: 0, sure: 0 }]));
  for (let after: string | null = null; ; ) {
    const answer: Json = await large.ask(
      `query ($after: String) { vacancies(first: 100, after: $after, filter: { class: [JF_AHLI_MUDA, JF_AHLI_MADYA, JF_PENYELIA] }) {
        nodes { position { unit { office { code } } } ranking { candidates(first: 3) { nodes { isSettled shortlist(size: 3) } } } } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    const { nodes, pageInfo } = answer.data.vacancies;
    for (const { position, ranking } of nodes) {
      const counted = settled.get(position.unit.office?.code);
      const three = ranking.candidates.nodes;
      if (counted === undefined) continue;
      counted.all++;
      if (three[0]?.isSettled) counted.settled++;
      if (three.length === 3 && three.every(({ shortlist }: Json) => shortlist === 'SURE')) counted.sure++;
    }
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  const all = [...settled.values()];
  const sum = (key: 'all' | 'settled' | 'sure') => all.reduce((total, counted) => total + counted[key], 0);
  expect(sum('all')).toBeGreaterThan(50);
  expect(sum('settled') / sum('all')).toBeGreaterThan(0.6);
  expect(sum('sure') / sum('all')).toBeGreaterThan(0.5);
}, 120_000);

test.runIf(isLongRun)(
  'meetings leave one filling in each state, plans and pools in use, and dossiers that verify',
  async () => {
    const said: string[] = [];
    await holdMeetings(async (query, variables, asker) => {
      const { data, errors } = await large.ask(query, variables, asker);
      if (errors !== undefined) said.push(JSON.stringify(errors[0]));
      return data;
    }, TODAY);
    expect(said).toEqual([]);
    const { data } =
      await large.ask(`{ fillings(first: 50) { nodes { status among announcement { id } applications { totalCount } recordRequests { totalCount } } }
    successionEffectiveness { filled fromPlan } dossierChainFindings dossiers(first: 50) { nodes { id } } benchStrength { covered } selectionFairness(by: SEX) { stages { stage } }
    pool(class: PENGAWAS) { members(first: 9, filter: { isConfirmed: true }) { totalCount } } careerInterests { totalCount } }`);
    const fillings: Json[] = data.fillings.nodes;
    expect(fillings.map(({ status }) => status).toSorted()).toEqual([
      'APPOINTED',
      'CANCELLED',
      'DECIDED',
      'OPEN',
      'OPEN',
      'REQUESTED',
      'SHORTLISTED',
    ]);
    expect(fillings.find(({ announcement }) => announcement !== null)).toMatchObject({
      among: 'APPLICANTS',
      applications: { totalCount: 8 },
    });
    expect(fillings.filter(({ recordRequests }) => recordRequests.totalCount > 0)).toHaveLength(1);
    expect(data).toMatchObject({
      successionEffectiveness: { filled: 1, fromPlan: 1 },
      dossierChainFindings: [],
      careerInterests: { totalCount: 2 },
    });
    expect(data.pool.members.totalCount).toBe(2);
    expect(data.benchStrength.covered).toBeGreaterThan(0);
    for (const { id } of data.dossiers.nodes) {
      const verified = await large.ask('query ($id: ID!) { verifyDossier(id: $id) { outcome findings } }', {
        id,
      });
      expect(verified.data.verifyDossier).toEqual({ outcome: 'INTACT', findings: [] });
    }
  },
  120_000,
);
