import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { databaseUrls } from '../../src/app/provisioning.js';
import { useApi } from '../support/api.js';
import { PASSWORDS, TODAY } from '../support/fixed.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi({ city: true });
/** In tables of changed facts and of audit logs, people stand in another way. */
const TABLES = `select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
  where c.table_schema = 'public' and c.column_name in ('employee_id', 'people') and t.table_type = 'BASE TABLE' union select 'employee' order by 1`;
/** What the directory shows of everybody today. */
const DIRECTORY = ['acting_assignment', 'appointment', 'employee', 'employment', 'placement'];

let tables: string[] = [];
let person = '';
let unit = '';
const roles: Record<'application' | 'engine', pg.Client> = {} as never;

beforeAll(async () => {
  tables = (await api.database.query<{ name: string }>(TABLES)).rows.map(({ name }) => name);
  const urls = databaseUrls(inject('superuserUrl'), String(api.database.database), PASSWORDS);
  for (const role of ['application', 'engine'] as const) {
    roles[role] = new pg.Client({ connectionString: urls[role] });
    await roles[role].connect();
  }
  const { rows } = await api.database.query(
    'select employee_id as person, unit_id as unit from placement where during @> $1::date limit 1',
    [TODAY],
  );
  ({ person, unit } = rows[0]);
});
afterAll(async () => {
  for (const client of Object.values(roles)) await client.end();
});

async function counted(client: pg.Client): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const table of tables)
    found[table] = Number((await client.query(`select count(*) from "${table}"`)).rows[0].count);
  return found;
}

const tell = (principal: object | null, role: keyof typeof roles = 'application') =>
  roles[role].query("select set_config('suksesi.principal', $1, false)", [
    principal === null ? '' : JSON.stringify(principal),
  ]);

describe('tables of people', () => {
  test('each have row-level security', async () => {
    const { rows } = await api.database.query<{ name: string }>(
      'select relname as name from pg_class where relrowsecurity and exists (select from pg_policy where polrelid = pg_class.oid)',
    );
    const secured = rows.map(({ name }) => name);

    expect(tables.length).toBeGreaterThan(20);
    expect(tables.filter((name) => !secured.includes(name))).toEqual([]);
  });

  test.each(['application', 'engine'] as const)(
    'show nothing to the %s role that does not say on whose behalf it asks',
    async (role) => {
      await tell(null);

      expect(new Set(Object.values(await counted(roles[role])))).toEqual(new Set([0]));
    },
  );

  test('show to a caller without records the directory of today, and nothing else', async () => {
    await tell({ everybody: false, own: null, units: [], day: TODAY });
    const found = await counted(roles.application);
    const later = await roles.application.query(
      'select count(*) from placement where not during @> $1::date',
      [TODAY],
    );

    expect(tables.filter((table) => found[table] !== 0)).toEqual(DIRECTORY);
    expect(Number(later.rows[0].count)).toBe(0);
  });

  test('show to a person their own rows, to an officer those of the unit today, and to a planner all', async () => {
    await tell({ everybody: false, own: person, units: [], day: TODAY });
    const own = (await roles.application.query('select distinct employee_id as id from rank_holding')).rows;
    await tell({ everybody: false, own: null, units: [unit], day: TODAY });
    const officer = (
      await roles.application.query('select distinct employee_id as id from rank_holding order by 1')
    ).rows;
    const served = await api.database.query(
      `with recursive below (id) as (select $1::uuid union select p.unit_id from unit_parentage p join below b on p.parent_id = b.id where p.during @> $2::date)
      select distinct employee_id as id from rank_holding where employee_id in (select employee_id from placement where unit_id in (select id from below) and during @> $2::date) order by 1`,
      [unit, TODAY],
    );
    await tell({ everybody: true, day: TODAY });

    expect(own).toEqual([{ id: person }]);
    expect(officer.length).toBeGreaterThan(1);
    expect(officer).toEqual(served.rows);
    const [planner, owner] = [await counted(roles.application), await counted(api.database)];
    for (const table of nonEmpty(tables.filter((name) => !['audit_event', 'record_read'].includes(name))))
      expect([table, planner[table]]).toEqual([table, owner[table]]);
  });

  test('show to the engine role everybody or nobody, and ask it nothing of whom the caller reaches', async () => {
    await tell({ everybody: false, own: person, units: [unit], day: TODAY }, 'engine');
    const bound = await counted(roles.engine);
    await tell({ everybody: true, day: TODAY }, 'engine');
    const [unbound, owner] = [await counted(roles.engine), await counted(api.database)];
    const plans = await roles.engine.query(
      'explain select from rank_holding join appointment using (employee_id)',
    );
    await tell(null, 'engine');

    const people = tables.filter((name) => !['audit_event', 'record_read'].includes(name));
    expect(people.map((name) => [name, bound[name]])).toEqual(people.map((name) => [name, 0]));
    expect(people.map((name) => [name, unbound[name]])).toEqual(people.map((name) => [name, owner[name]]));
    expect(plans.rows.map((row) => row['QUERY PLAN']).join('\n')).not.toContain('placement');
  });

  test('tell of seats left behind only somebody who says on whose behalf they ask', async () => {
    const left = () => roles.application.query('select from seat_release').then(({ rowCount }) => rowCount);
    await tell(null);
    const unsaid = await left();
    await tell({ everybody: false, own: null, units: [], day: TODAY });

    expect(unsaid).toBe(0);
    expect(await left()).toBeGreaterThan(0);
  });

  test('take no row of somebody out of reach', async () => {
    await tell({ everybody: false, own: null, units: [], day: TODAY });
    const copied = `insert into award (id, employee_id, title, scope, awarded_on, document) values (gen_random_uuid(), '${person}', 'A', 'AGENCY', '2026-01-01', 'SK')`;

    await expect(roles.application.query(copied)).rejects.toMatchObject({ code: '42501' });
    await tell({ everybody: false, own: person, units: [], day: TODAY });
    expect((await roles.application.query(copied)).rowCount).toBe(1);
    await tell(null);
    expect((await roles.application.query('delete from award')).rowCount).toBe(0);
    expect((await roles.application.query("update employee set name = 'X'")).rowCount).toBe(0);
  });
});
