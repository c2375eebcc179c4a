import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { PRUNE_CHANGES } from '../../src/modules/ranking/index.js';
import { encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';

const api = useApi();
const build = builder(() => api.database);
const query =
  'query ($code: String!, $id: ID!) { position(by: { code: $code }) { ranking { considered candidate(employee: { id: $id }) { score contributions { criterion { code } points } } candidates(standing: [ELIGIBLE, UNDETERMINED, INELIGIBLE]) { nodes { employee { name } } } } } }';

/** A post, and somebody who can be ranked for it; `points` asks what their awards count. */
async function ranked(code: string) {
  await build.position({ code, class: 'PENGAWAS' });
  const former = await build.position({ class: 'PELAKSANA' });
  const employee = await build.employee();
  await build.appointment(employee, former, period('2015-01-01'));
  const points = async (): Promise<number | null> => {
    const { data } = await api.ask(query, { code, id: encodeId('Employee', employee) });
    const contributions: { criterion: { code: string }; points: number | null }[] =
      data.position.ranking.candidate.contributions;
    return contributions.find(({ criterion }) => criterion.code === 'PENGHARGAAN')?.points ?? null;
  };
  const attest = () =>
    build.fact('attestation', employee, {
      list: 'AWARDS',
      attested_on: '2026-10-01',
      attested_by: 'Officer',
    });
  const award = (title: string, scope: string, on = '2026-08-17') =>
    build.fact('award', employee, { title, scope, awarded_on: on });
  return { employee, points, attest, award };
}

test('a ranking sees every committed change', async () => {
  const { points, attest } = await ranked('CHANGED');
  expect(await points()).toBeNull();

  await attest();

  expect(await points()).toBe(0);
});

test('a ranking never sees an uncommitted change, and sees that of a transaction that commits late', async () => {
  const { employee, points, attest, award } = await ranked('LATE');
  await attest();
  expect(await points()).toBe(0);

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
  expect(await points()).toBe(0);
  await award('B', 'AGENCY');
  expect(await points()).toBe(25);
  await late.query('commit');
  await late.end();
  expect(await points()).toBe(75);
});

test('a change that was pruned before anybody looked is seen all the same', async () => {
  const { points, attest, award } = await ranked('PRUNED');
  await attest();
  await award('A', 'NATIONAL');
  await award('B', 'AGENCY');
  expect(await points()).toBe(75);

  await award('C', 'INTERNATIONAL', '2026-09-17');
  await api.database.query(PRUNE_CHANGES);

  expect((await api.database.query('select count(*)::int as count from fact_change')).rows).toEqual([
    { count: 0 },
  ]);
  expect(await points()).toBe(100);
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
  await build.position({ code: 'NAMED', class: 'ADMINISTRATOR' });
  const names = async () =>
    (
      await api.ask('{ position(by: { code: "NAMED" }) { competencyStandard { competency { code name } } } }')
    ).data.position.competencyStandard.map(
      ({ competency }: { competency: { name: string } }) => competency.name,
    );
  await api.database.query(
    "insert into required_competency (id, position_id, competency_id, level, weight) select gen_random_uuid(), p.id, c.id, 3, 1 from \"position\" p, competency c where p.code = 'NAMED' and c.code = 'INTEGRITAS'",
  );
  expect(await names()).toEqual(['Integritas']);

  await api.database.query("update competency set name = 'Kejujuran' where code = 'INTEGRITAS'");

  await vi.waitFor(async () => expect(await names()).toEqual(['Kejujuran']), { timeout: 5_000 });
});
