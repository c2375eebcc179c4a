import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { type Claims, Role } from '../../src/modules/access/index.js';
import { useApi } from '../support/api.js';
import { TODAY } from '../support/fixed.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi({ city: true });
const OFFICE = '6471.05';
const bound = (...agencies: string[]): Partial<Claims> => ({ roles: [Role.HR_PLANNER], agencies });

/** A post for which several people of the office stand in the ranking. */
let post = '';
beforeAll(async () => {
  const { data } = await api.ask('{ positions(filter: { isVacant: true }, first: 100) { nodes { code } } }');
  for (const { code } of data.positions.nodes) {
    post = code;
    if ((await within(OFFICE, await shown({}))).length > 3) break;
  }
}, 60_000);

/** Numbers of all whom a ranking shows to a caller. */
async function shown(claims: Partial<Claims>): Promise<string[]> {
  const document = `query ($code: String!, $after: String) { position(by: { code: $code }) { ranking {
    candidates(first: 100, after: $after) { nodes { employee { nip } } pageInfo { hasNextPage endCursor } } } } }`;
  const found: string[] = [];
  let pageInfo = { hasNextPage: true, endCursor: null };
  while (pageInfo.hasNextPage) {
    const answer = await api.ask(document, { code: post, after: pageInfo.endCursor }, claims);
    const { candidates } = answer.data.position.ranking;
    found.push(...candidates.nodes.map((node: { employee: { nip: string } }) => node.employee.nip));
    pageInfo = candidates.pageInfo;
  }
  return found.sort();
}

/** Those of some people who serve today in a unit or below it, told by walking the tree. */
async function within(code: string, nips: readonly string[]): Promise<string[]> {
  const { rows } = await api.database.query<{ nip: string }>(
    `with recursive below (id) as (select id from unit where code = $1
        union select p.unit_id from unit_parentage p join below on p.parent_id = below.id where p.during @> $2::date)
      select e.nip from employee e join placement p on p.employee_id = e.id and p.during @> $2::date
      where p.unit_id in (select id from below) and e.nip = any ($3)`,
    [code, TODAY, nips],
  );
  return rows.map(({ nip }) => nip).sort();
}

test('show from one request to the next whom the caller reaches, when people move and units do', async () => {
  const everybody = await shown({});
  const expected = async () => {
    const truth = await within(OFFICE, everybody);
    expect(truth.length).toBeGreaterThan(2);
    return truth;
  };
  const first = await expected();
  const elsewhere = await shown(bound('6471.12'));

  expect(await shown(bound(OFFICE))).toEqual(first);
  expect(elsewhere).toEqual(await within('6471.12', everybody));
  expect(elsewhere).not.toEqual(first);

  await api.database.query(
    `update placement set unit_id = (select id from unit where code = '6471.12') where during @> $1::date and employee_id = (select id from employee where nip = $2)`,
    [TODAY, first[0]],
  );
  const second = await expected();
  expect(second).toEqual(first.slice(1));
  expect(await shown(bound(OFFICE))).toEqual(second);
  expect(await shown(bound('6471.12'))).toEqual([...elsewhere, first[0]].sort());

  // The unit in which one of them serves goes to another office.
  await api.database.query(
    `update unit_parentage set parent_id = (select id from unit where code = '6471.12') where during @> $1::date and unit_id =
      (select p.unit_id from placement p join employee e on e.id = p.employee_id where e.nip = $2 and p.during @> $1::date)`,
    [TODAY, second[0]],
  );
  const third = await within(OFFICE, everybody);
  expect(third).not.toContain(second[0]);
  expect(await shown(bound(OFFICE))).toEqual(third);
});

/**
 * Numbers of all aged 50 or more whom a list shows to a caller; each with a birth date, for only records are
 * found.
 */
async function fifty(claims: Partial<Claims>): Promise<string[]> {
  const document = `query ($after: String) { employees(first: 100, after: $after, filter: { age: { from: 50 } }) {
    totalCount nodes { nip birthDate visibility } pageInfo { hasNextPage endCursor } } }`;
  const found: string[] = [];
  let pageInfo = { hasNextPage: true, endCursor: null };
  while (pageInfo.hasNextPage) {
    const { data } = await api.ask(document, { after: pageInfo.endCursor }, claims);
    for (const { nip, birthDate, visibility } of nonEmpty(data.employees.nodes)) {
      expect([typeof birthDate, visibility]).toEqual(['string', 'RECORD']);
      found.push(nip);
    }
    pageInfo = data.employees.pageInfo;
    if (!pageInfo.hasNextPage) expect(found).toHaveLength(data.employees.totalCount);
  }
  return found.sort();
}

test.each(['6471.10', '6471'])(
  'lists by age show those within %s from one request to the next, when people move or come',
  async (unit) => {
    const { rows: old } = await api.database.query<{ nip: string }>(
      `select nip from employee where birth_date <= $1::date - interval '50 years'`,
      [TODAY],
    );
    const nips = old.map(({ nip }) => nip);
    const claims = bound(unit);
    const first = await within(unit, nips);
    expect(first.length).toBeGreaterThan(3);
    expect(first.length).toBeLessThan(nips.length);
    expect(await fifty(claims)).toEqual(first);

    const leaver = first[2] as string;
    await api.database.query(
      `update placement set during = daterange(lower(during), $1::date) where during @> $1::date and employee_id = (select id from employee where nip = $2)`,
      [TODAY, leaver],
    );
    expect(await fifty(claims)).toEqual(first.filter((nip) => nip !== leaver));

    const comer = randomUUID();
    const nip = `19660101199001${unit === '6471' ? '1001' : '1002'}`;
    await api.database.query(
      "insert into employee (id, agency_id, nip, name, kind, sex, birth_date) select $1, agency_id, $2, 'Baru', kind, sex, '1966-01-01' from employee where nip = $3",
      [comer, nip, leaver],
    );
    expect(await fifty(claims)).not.toContain(nip);
    await api.database.query(
      `insert into placement (id, employee_id, document, unit_id, during) select gen_random_uuid(), $1, 'SK', id, daterange($2::date, null) from unit where code = $3`,
      [comer, TODAY, unit],
    );
    expect(await fifty(claims)).toContain(nip);
  },
);
