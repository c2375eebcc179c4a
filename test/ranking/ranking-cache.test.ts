import pg from 'pg';
import { expect, test } from 'vitest';
import { PRUNE_CHANGES } from '../../src/modules/ranking/index.js';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';

const api = useApi();
const build = builder(() => api.database);
const query =
  'query ($code: String!) { position(by: { code: $code }) { ranking { considered candidate(employee: { nip: "198503142010011900" }) { score contributions { criterion { code } points } } candidates(standing: [ELIGIBLE, UNDETERMINED, INELIGIBLE]) { nodes { employee { name } } } } } }';

async function awardPoints(): Promise<number | null> {
  const { data } = await api.ask(query, { code: 'KEPT' });
  const contributions: { criterion: { code: string }; points: number | null }[] =
    data.position.ranking.candidate.contributions;
  return contributions.find(({ criterion }) => criterion.code === 'PENGHARGAAN')?.points ?? null;
}

test('a ranking sees every committed change and never an uncommitted one, also of a transaction that commits late', async () => {
  await build.position({ code: 'KEPT', class: 'PENGAWAS' });
  const former = await build.position({ class: 'PELAKSANA' });
  const employee = await build.employee({ nip: '198503142010011900' });
  await build.appointment(employee, former, period('2015-01-01'));
  expect(await awardPoints()).toBeNull();

  await build.fact('attestation', employee, {
    list: 'AWARDS',
    attested_on: '2026-10-01',
    attested_by: 'Officer',
  });
  expect(await awardPoints()).toBe(0);

  const { host, port, user, password, database } = api.database as unknown as Record<string, string>;
  const late = new pg.Client({
    connectionString: `postgresql://${user}:${password}@${host}:${port}/${database}`,
  });
  await late.connect();
  await late.query('begin');
  await late.query(
    "insert into award (id, employee_id, document, title, scope, awarded_on) values (gen_random_uuid(), $1, 'SK', 'A', 'NATIONAL', '2026-08-17')",
    [employee],
  );
  expect(await awardPoints()).toBe(0);
  await build.fact('award', employee, { title: 'B', scope: 'AGENCY', awarded_on: '2026-08-17' });
  expect(await awardPoints()).toBe(25);
  await late.query('commit');
  await late.end();
  expect(await awardPoints()).toBe(75);
});

test('a change that was pruned before anybody looked is seen all the same', async () => {
  const { rows } = await api.database.query("select id from employee where nip = '198503142010011900'");
  expect(await awardPoints()).toBe(75);

  await build.fact('award', rows[0].id, { title: 'C', scope: 'INTERNATIONAL', awarded_on: '2026-09-17' });
  await api.database.query(PRUNE_CHANGES);

  expect((await api.database.query('select count(*)::int as count from fact_change')).rows).toEqual([
    { count: 0 },
  ]);
  expect(await awardPoints()).toBe(100);
});

test('a change of a post or a rule is seen at once', async () => {
  await build.position({ code: 'RULE', class: 'ADMINISTRATOR' });
  const requirements = async () =>
    (
      await api.ask('{ position(by: { code: "RULE" }) { requirements { rule required } } }')
    ).data.position.requirements.map(({ rule }: { rule: string }) => rule);
  expect(await requirements()).toContain('LEADERSHIP_TRAINING');

  await api.database.query(
    "update requirement_row set active = false where class = 'ADMINISTRATOR' and rule = 'LEADERSHIP_TRAINING'",
  );

  expect(await requirements()).not.toContain('LEADERSHIP_TRAINING');
});

test('a competency that is renamed has its new name at the next question', async () => {
  const names = async () =>
    (
      await api.ask('{ position(by: { code: "RULE" }) { competencyStandard { competency { code name } } } }')
    ).data.position.competencyStandard.map(
      ({ competency }: { competency: { name: string } }) => competency.name,
    );
  await api.database.query(
    "insert into required_competency (id, position_id, competency_id, level, weight) select gen_random_uuid(), p.id, c.id, 3, 1 from \"position\" p, competency c where p.code = 'RULE' and c.code = 'INTEGRITAS'",
  );
  expect(await names()).toEqual(['Integritas']);

  await api.database.query("update competency set name = 'Kejujuran' where code = 'INTEGRITAS'");
  await new Promise((done) => setTimeout(done, 100));

  expect(await names()).toEqual(['Kejujuran']);
});
