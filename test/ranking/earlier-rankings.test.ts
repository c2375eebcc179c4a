import { expect, test } from 'vitest';
import { decodeUuid } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';

const api = useApi({ city: true });
const build = builder(() => api.database);
const page = `query ($code: String!, $on: LocalDate!, $after: String) { position(by: { code: $code }) { ranking(on: $on) { considered eligible
  candidates(first: 2, after: $after, standing: [ELIGIBLE, UNDETERMINED, INELIGIBLE]) { nodes { score place employee { id } } pageInfo { endCursor } } } } }`;
const ON = '2026-05-04';

async function ranked(code: string, after: string | null = null, on = ON) {
  api.statements.length = 0;
  const { data, errors } = await api.ask(page, { code, on, after });
  expect(errors).toBeUndefined();
  return {
    ...data.position.ranking,
    readsPeople: api.statements.some((statement) => statement.includes('from performance_appraisal')),
  };
}

test('rankings of an earlier day are read from memory once everybody was read for it, and see what changes', async () => {
  const { rows } = await api.database.query<{ code: string }>(
    `select code from "position" where class = 'PENGAWAS' and during @> '${ON}'::date and during @> '2026-01-31'::date order by code limit 40`,
  );
  const codes: string[] = [];
  for (const { code } of rows) if ((await ranked(code, null, '2026-05-05')).eligible > 1) codes.push(code);
  const [one, other] = codes as [string, string];
  const first = await ranked(one);
  const second = await ranked(one, first.candidates.pageInfo.endCursor);
  const again = await ranked(one);

  expect(first.readsPeople).toBe(true);
  expect(again).toEqual({ ...first, readsPeople: false });
  expect(second.candidates.nodes).toHaveLength(2);
  await ranked(other);
  expect(
    api.statements.filter((statement) => statement.includes('from employment m where m.during &&')),
  ).toEqual([]);
  expect((await ranked(one, null, '2026-01-31')).readsPeople).toBe(true);

  const person = first.candidates.nodes[0].employee.id;
  await build.fact('sanction', decodeUuid(person, 'Employee'), {
    severity: 'HEAVY',
    during: period('2026-04-01'),
  });
  const changed = await ranked(one);
  expect(changed.candidates.nodes[0].employee.id).not.toBe(person);
  expect(changed.eligible).toBe(first.eligible - 1);

  await api.database.query("update rule_parameter set value = '1' where code = 'ATTESTATION_MONTHS'");
  expect((await ranked(one)).eligible).toBeLessThan(changed.eligible);
  await api.database.query("update rule_parameter set value = '12' where code = 'ATTESTATION_MONTHS'");

  api.setToday('2026-11-22');
  expect(await ranked(one)).toMatchObject({ eligible: changed.eligible, readsPeople: false });
  for (const on of ['2026-02-01', '2026-02-02', '2026-02-03']) await ranked(one, null, on);
  expect((await ranked(one)).readsPeople).toBe(true);
});

test('a day for which no ranking can be made is refused', async () => {
  const { rows } = await api.database.query<{ code: string }>(
    `select code from "position" where class = 'PENGAWAS' and upper_inf(during) limit 1`,
  );
  const { errors } = await api.ask(page, { code: rows[0]?.code, on: '2150-01-01', after: null });

  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'on' });
});
