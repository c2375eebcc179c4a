import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { databaseUrls } from '../../src/app/provisioning.js';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';
import { PASSWORDS, TODAY } from '../support/fixed.js';

const api = useApi();
const build = builder(() => api.database);
const YESTERDAY = '2026-11-20';
const TOMORROW = '2026-11-22';
const clients: pg.Client[] = [];
let application: pg.Client;

beforeAll(async () => {
  application = await connected('application');
});
afterAll(async () => {
  for (const client of clients) await client.end();
});

async function connected(role: 'application' | 'owner'): Promise<pg.Client> {
  const urls = databaseUrls(inject('superuserUrl'), String(api.database.database), PASSWORDS);
  const client = new pg.Client({ connectionString: urls[role] });
  await client.connect();
  clients.push(client);
  return client;
}

/** Somebody with a rank, who serves in a unit for a time. */
async function serving(unit: string, during = period('2020-01-01')): Promise<string> {
  const employee = await build.employee();
  await build.fact('placement', employee, { unit_id: unit, during });
  await build.fact('rank_holding', employee, { rank: 'III_A', during: period('2020-01-01') });
  return employee;
}

/** Whose ranks the database shows to a caller, of some people. */
async function shown(principal: object, people: readonly string[], day = TODAY): Promise<boolean[]> {
  await application.query("select set_config('suksesi.principal', $1, false)", [
    JSON.stringify({ everybody: false, own: null, units: [], day, ...principal }),
  ]);
  const { rows } = await application.query<{ id: string }>(
    'select distinct employee_id as id from rank_holding where employee_id = any($1)',
    [people],
  );
  return people.map((person) => rows.some(({ id }) => id === person));
}

/** The tree walked up, edge by edge, on days on which something could differ. */
const TRUTH = `with recursive days as (select unnest($1::date[]) as day), path (day, unit_id, ancestor_id) as (
    select day, id, id from unit cross join days
    union select path.day, path.unit_id, p.parent_id from path join unit_parentage p on p.unit_id = path.ancestor_id and p.during @> path.day)
  select day::text || ' ' || unit_id || ' ' || ancestor_id as line from path order by 1`;
const KEPT = `select distinct day::text || ' ' || unit_id || ' ' || ancestor_id as line from unit_closure join unnest($1::date[]) as days (day) on during @> day order by 1`;
const DAYS = ['1985-01-01', '2005-06-01', '2015-06-01', YESTERDAY, TODAY, TOMORROW];

async function expectClosureIsTrue(): Promise<void> {
  const [truth, kept] = [await api.database.query(TRUTH, [DAYS]), await api.database.query(KEPT, [DAYS])];
  expect(truth.rows.length).toBeGreaterThan(DAYS.length);
  expect(kept.rows).toEqual(truth.rows);
}

test('the closure of the tree follows every change of it, on every day', async () => {
  const office = await build.unit();
  const other = await build.unit();
  const section = await build.unit({ parent: office });
  const desk = await build.unit({ parent: section });
  await expectClosureIsTrue();

  // The section moves to the other office today, with the desk below it.
  await api.database.query('update unit_parentage set during = $2 where unit_id = $1', [
    section,
    `[1990-01-01,${TODAY})`,
  ]);
  await build.insert('unit_parentage', {
    unit_id: section,
    parent_id: other,
    during: period(TODAY),
    document: 'Perda 2',
  });
  await expectClosureIsTrue();
  await api.database.query('update unit_parentage set parent_id = $2 where unit_id = $1', [desk, office]);
  await expectClosureIsTrue();
  await api.database.query('delete from unit_parentage where unit_id = any($1)', [[section, desk]]);
  await expectClosureIsTrue();
  await api.database.query('delete from unit where id = $1', [desk]);
  await expectClosureIsTrue();
});

test('two that change the tree at once leave a closure that knows both changes', async () => {
  const [top, middle, bottom] = [await build.unit(), await build.unit(), await build.unit()];
  await api.database.query('delete from unit_parentage where unit_id = any($1)', [[middle, bottom]]);
  const [one, two] = [await connected('owner'), await connected('owner')];
  const put = (client: pg.Client, unit: string, parent: string) =>
    client.query(
      `insert into unit_parentage (id, unit_id, parent_id, during, document) values (gen_random_uuid(), $1, $2, '[2000-01-01,)', 'Perda 3')`,
      [unit, parent],
    );

  for (const client of [one, two]) await client.query('begin');
  await put(one, bottom, middle);
  const second = put(two, middle, top).then(() => two.query('commit'));
  await one.query('commit');
  await second;

  await expectClosureIsTrue();
  await one.query('begin isolation level repeatable read');
  await expect(
    one.query('update unit_parentage set parent_id = $2 where unit_id = $1', [top, bottom]),
  ).rejects.toMatchObject({ code: '0A000' });
  await one.query('rollback');
});

test('somebody who serves below the unit of an officer today is shown, and neither who left yesterday nor who comes tomorrow', async () => {
  const office = await build.unit();
  const section = await build.unit({ parent: office });
  const elsewhere = await build.unit();
  const people = [
    await serving(office),
    await serving(section),
    await serving(elsewhere),
    await serving(section, period('2020-01-01', TODAY)),
    await serving(section, period(TOMORROW)),
  ];

  expect(await shown({ units: [office] }, people)).toEqual([true, true, false, false, false]);
  expect(await shown({ units: [office] }, people, YESTERDAY)).toEqual([true, true, false, true, false]);
  expect(await shown({ units: [office] }, people, TOMORROW)).toEqual([true, true, false, false, true]);
  expect(await shown({ units: [section] }, people)).toEqual([false, true, false, false, false]);
  expect(await shown({ units: [office, elsewhere] }, people)).toEqual([true, true, true, false, false]);
  expect(await shown({ units: [] }, people)).toEqual([false, false, false, false, false]);
});

test('people of a section that moves are shown to the officer of the office below which it stands today', async () => {
  const [before, after] = [await build.unit(), await build.unit()];
  const section = await build.unit({ parent: before });
  const people = [await serving(section)];
  await api.database.query('update unit_parentage set during = $2 where unit_id = $1', [
    section,
    `[1990-01-01,${TOMORROW})`,
  ]);
  await build.insert('unit_parentage', {
    unit_id: section,
    parent_id: after,
    during: period(TOMORROW),
    document: 'Perda 4',
  });

  const seen = async (day: string) => [
    ...(await shown({ units: [before] }, people, day)),
    ...(await shown({ units: [after] }, people, day)),
  ];
  expect(await seen(TODAY)).toEqual([true, false]);
  expect(await seen(TOMORROW)).toEqual([false, true]);
});

test('a committee is shown those in the pool of its class while it stands, besides the people of the units named', async () => {
  const unit = await build.unit();
  const [placed, member, nobody] = [
    await serving(unit),
    await serving(await build.unit()),
    await serving(await build.unit()),
  ];
  await build.insert('committee', {
    code: 'PANSEL',
    name: 'Panitia',
    document: 'SK',
    target_class: 'ADMINISTRATOR',
    appointed_on: '2026-01-01',
    dissolved_on: TOMORROW,
  });
  await build.insert('pool_membership', {
    employee_id: member,
    target_class: 'ADMINISTRATOR',
    nominated_on: '2026-02-01',
    nominated_by: 'test',
    nomination: 'SK',
  });
  const people = [placed, member, nobody];

  expect(await shown({ committees: ['PANSEL'] }, people)).toEqual([false, true, false]);
  expect(await shown({ committees: ['PANSEL'], units: [unit] }, people)).toEqual([true, true, false]);
  expect(await shown({ committees: ['PANSEL'] }, people, TOMORROW)).toEqual([false, false, false]);
  expect(await shown({ committees: [] }, people)).toEqual([false, false, false]);
});

test('the application reads the closure and cannot write it', async () => {
  await expect(application.query('select count(*) from unit_closure')).resolves.toBeTruthy();
  await expect(application.query('delete from unit_closure')).rejects.toMatchObject({ code: '42501' });
  await expect(application.query("select close_units('{}')")).rejects.toMatchObject({ code: '42501' });
});

test('what the database is told of a caller does not grow with the units below those named', async () => {
  const office = await build.unit();
  for (let count = 0; count < 20; count++) await build.unit({ parent: office });
  await build.fact('placement', await build.employee(), { unit_id: office, during: period('2020-01-01') });
  const { rows } = await api.database.query('select code from unit where id = $1', [office]);
  api.statements.length = 0;

  await api.ask(
    '{ employees(first: 1, filter: { age: { from: 20 } }) { totalCount } }',
    {},
    { agencies: [rows[0].code] },
  );

  expect(api.statements.length).toBeGreaterThan(1);
  expect(api.statements.filter((text) => /with recursive/.test(text))).toEqual([]);
});
