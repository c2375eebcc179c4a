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

  for (const table of ['employee', 'position', 'appointment', 'competency_assessment', 'attestation', 'sanction']) {
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

test('offices differ in how far they have filled in their records', async () => {
  const { rows } = await city.database.query<{ share: number }>(`
    select avg((exists (select from competency_assessment c where c.employee_id = p.employee_id))::int)::float as share
    from placement p join unit u on u.id = p.unit_id where p.during @> '${TODAY}'::date group by coalesce(u.office_id, u.id) having count(*) >= 10`);
  const shares = rows.map(({ share }) => share);

  expect(Math.max(...shares)).toBeGreaterThan(0.7);
  expect(Math.min(...shares)).toBeLessThan(0.3);
});
