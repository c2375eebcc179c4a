import { expect, test } from 'vitest';
import { fillDemoCity } from '../../src/demo/demo-city.js';
import { useApi } from '../support/api.js';
import { TODAY } from '../support/fixed.js';

const city = useApi({ city: true });
const one = useApi();
const other = useApi();

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
    const [a, b] = await Promise.all([one, other].map(({ database }) => database.query(`${digest} "${table}" t`)));
    expect([table, a?.rows[0].digest]).toEqual([table, b?.rows[0].digest]);
    expect(a?.rows[0].digest).toBeTruthy();
  }
});

test('the city has the gaps and oddities of a real one', async () => {
  const count = async (query: string) => Number((await city.database.query(query)).rows[0].count);

  expect(await count("select count(*) from education where status = 'REPORTED'")).toBeGreaterThan(0);
  expect(await count(`select count(*) from competency_assessment where valid_until < '${TODAY}'`)).toBeGreaterThan(0);
  expect(await count('select count(*) from acting_assignment')).toBeGreaterThan(0);
  expect(await count('select count(*) from sanction')).toBeGreaterThan(0);
  expect(await count('select count(*) from "position" where predecessor_id is not null')).toBeGreaterThan(0);
  expect(await count('select count(*) from "position" p where not exists (select from appointment a where a.position_id = p.id)')).toBeGreaterThan(0);
  expect(await count('select count(*) from "position" where accepted_fields = \'{}\'')).toBeGreaterThan(0);
});

test('what people were rated gives their predicate by the matrix, from its first year on, and most offices have a predicate of their own', async () => {
  const { rows } = await city.database.query<{ year: number; all: number; rated: number; fitting: number }>(`
    select a.year, count(*)::int as all, count(a.work_result)::int as rated, count(r.id)::int as fitting from performance_appraisal a
    left join predicate_rule r on r.work_result = a.work_result and r.behaviour = a.behaviour and r.predicate = a.predicate group by a.year order by a.year`);
  const offices = await city.database.query<{ share: number }>(`
    select avg((exists (select from organisation_appraisal a where a.unit_id = u.id and a.year = 2025))::int)::float as share from unit u where u.office_id = u.id`);
  const cells = await city.database.query('select distinct work_result, behaviour from performance_appraisal where work_result is not null');

  expect(rows.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025]);
  for (const { year, all, rated, fitting } of rows) expect([year, rated, fitting]).toEqual(year < 2022 ? [year, 0, 0] : [year, all, all]);
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
