import { expect, test } from 'vitest';
import { decodeUuid } from '../../src/platform/identified.js';
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
  return { ...data.position.ranking, readsPeople: api.statements.some((statement) => statement.includes('from performance_appraisal')) };
}

test('pages of a ranking of an earlier day are read from one computation, until a record or a rule changes', async () => {
  const { rows } = await api.database.query<{ code: string }>(
    `select code from "position" where class = 'PENGAWAS' and during @> '${ON}'::date and during @> '2026-01-31'::date order by code limit 5`,
  );
  const [one, ...others] = rows.map(({ code }) => code) as [string, ...string[]];
  const first = await ranked(one);
  const second = await ranked(one, first.candidates.pageInfo.endCursor);
  const again = await ranked(one);

  expect([first.readsPeople, second.readsPeople, again.readsPeople]).toEqual([true, false, false]);
  expect(again).toEqual({ ...first, readsPeople: false });
  expect(second.candidates.nodes).toHaveLength(2);
  expect((await ranked(one, null, '2026-01-31')).readsPeople).toBe(true);

  const person = first.candidates.nodes[0].employee.id;
  await build.fact('sanction', decodeUuid(person, 'Employee'), { severity: 'HEAVY', during: period('2026-04-01') });
  const changed = await ranked(one);
  expect(changed.readsPeople).toBe(true);
  expect(changed.candidates.nodes[0].employee.id).not.toBe(person);

  expect((await ranked(one)).readsPeople).toBe(false);
  await api.database.query("update rule_parameter set value = value where code = 'ATTESTATION_MONTHS'");
  expect((await ranked(one)).readsPeople).toBe(true);

  api.setToday('2026-11-22');
  expect((await ranked(one)).readsPeople).toBe(true);
  for (const code of others.slice(0, 3)) await ranked(code);
  expect((await ranked(one)).readsPeople).toBe(true);
});
