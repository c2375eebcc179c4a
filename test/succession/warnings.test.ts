import { beforeAll, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { decodeUuid } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';
import {
  type Candidate,
  decide,
  decision,
  planner,
  useFillingActs,
  type Vacancy,
} from '../support/filling-acts.js';

// biome-ignore lint/suspicious/noExplicitAny: an answer as the service gives it.
type Json = any;

const api = useApi({ city: true });
const build = builder(() => api.database);
const acts = useFillingActs(api);
const warnings = 'warnings { kind text filling { id } position { code } }';
let first: Vacancy;
let second: Vacancy;
let filling = '';
let other = '';
let shared: Candidate;
const uuid = () => decodeUuid(shared.employee.id, 'Employee');

/** Two fillings, and somebody who is first on the shortlist of one and eligible for the other. */
beforeAll(async () => {
  const vacancies = await acts.vacancies();
  const firstOf = (vacancy: Vacancy) => acts.eligible(vacancy)[0]?.employee.id;
  const isElsewhere = (vacancy: Vacancy, id: string | undefined) =>
    acts.eligible(vacancy).some(({ employee }) => employee.id === id);
  const one = vacancies.find((vacancy) =>
    vacancies.some((another) => another !== vacancy && isElsewhere(another, firstOf(vacancy))),
  ) as Vacancy;
  const { id, taken } = await acts.ready(one);
  shared = taken[0] as Candidate;
  const two = vacancies.find(
    (vacancy) => vacancy !== one && isElsewhere(vacancy, shared.employee.id),
  ) as Vacancy;
  const among = [...two.ranking.candidates.nodes].sort(
    (a, b) => Number(b.employee.id === shared.employee.id) - Number(a.employee.id === shared.employee.id),
  );
  other = (
    await acts.shortlisted(
      { ...two, ranking: { ...two.ranking, candidates: { nodes: among } } },
      'Suits best.',
    )
  ).id;
  [first, second, filling] = [one, two, id];
}, 60_000);

const ofCandidate = async (claims: object = planner): Promise<Json[] | null> =>
  (
    await api.ask(
      `query ($code: String!, $id: ID!) { position(by: { code: $code }) { ranking { candidate(employee: { id: $id }) { ${warnings} } } } }`,
      { code: second.position.code, id: shared.employee.id },
      claims,
    )
  ).data.position.ranking.candidate?.warnings;
const ofEntry = async (): Promise<Json[]> => {
  const { data } = await api.ask(
    `query ($f: ID!) { node(id: $f) { ... on Filling { shortlist { employee { id } ${warnings} } } } }`,
    { f: other },
  );
  return data.node.shortlist.find(({ employee }: Json) => employee.id === shared.employee.id).warnings;
};
const ofFilling = async (): Promise<Json[]> =>
  (await api.ask(`query ($f: ID!) { node(id: $f) { ... on Filling { ${warnings} } } }`, { f: other })).data
    .node.warnings;
const kinds = (list: readonly Json[] | null) => list?.map(({ kind }) => kind);

test('whoever stands first elsewhere, and then is chosen there, is shown so in every ranking and shortlist', async () => {
  const before = await ofCandidate();
  expect(before).toEqual([
    {
      kind: 'FIRST_ELSEWHERE',
      text: expect.stringContaining(first.position.code),
      filling: { id: filling },
      position: { code: first.position.code },
    },
  ]);
  expect(await ofEntry()).toEqual(before);
  expect(
    (
      await api.ask(
        decide,
        { input: { fillingId: filling, ...decision(shared, { reason: 'Suits best.' }) } },
        planner,
      )
    ).errors,
  ).toBeUndefined();
  expect(kinds(await ofCandidate())).toEqual(['CHOSEN_ELSEWHERE']);
  expect(kinds(await ofEntry())).toEqual(['CHOSEN_ELSEWHERE']);
  const { data } = await api.ask(
    `query ($f: ID!) { node(id: $f) { ... on Filling { shortlist { employee { id } ${warnings} } } } }`,
    { f: filling },
  );
  const own = data.node.shortlist.find(({ employee }: Json) => employee.id === shared.employee.id).warnings;
  expect(own.filter((one: Json) => one.filling?.id === filling)).toEqual([]);
});

test('whoever is appointed is shown as chosen elsewhere until the post is taken up', async () => {
  const status = (to: string) =>
    api.database.query('update filling set status = $2 where id = $1', [decodeUuid(filling, 'Filling'), to]);
  await status('APPOINTED');
  const waiting = (await ofCandidate())?.find(({ kind }) => kind === 'CHOSEN_ELSEWHERE');
  expect(waiting.text).toBe(`The person takes up the post ${first.position.code} on 2026-12-01.`);
  await api.database.query('update filling set inauguration_on = $2 where id = $1', [
    decodeUuid(filling, 'Filling'),
    '2026-11-20',
  ]);
  expect(kinds(await ofCandidate())).not.toContain('CHOSEN_ELSEWHERE');
  await api.database.query('update filling set inauguration_on = $2 where id = $1', [
    decodeUuid(filling, 'Filling'),
    '2026-12-01',
  ]);
  await status('DECIDED');
});

test('a critical post that is left without anybody ready, an acting official and a disputed record are told of the person', async () => {
  const { rows } = await api.database.query(
    'update position set critical = true where id = (select position_id from appointment where employee_id = $1 and upper_inf(during)) returning id, code',
    [uuid()],
  );
  await build.fact('acting_assignment', uuid(), {
    position_id: decodeUuid(second.position.id, 'Position'),
    kind: 'PLT_HIGHER',
    during: period('2026-10-01'),
  });
  await build.insert('data_request', {
    employee_id: uuid(),
    kind: 'CORRECTION',
    reason: 'Rank',
    raised_at: '2026-11-20T00:00:00Z',
    due_at: '2026-11-23T00:00:00Z',
  });
  const found = (await ofCandidate()) ?? [];
  expect(kinds(found)).toEqual([
    'CHOSEN_ELSEWHERE',
    'LEAVES_WITHOUT_BENCH',
    'ACTING_OFFICIAL',
    'RECORD_DISPUTED',
  ]);
  expect(found[1].position).toEqual({ code: rows[0].code });
  expect(kinds(await ofEntry())).toEqual(kinds(found));

  // That the person is in the plan of the post that they leave changes nothing.
  const plan_id = await build.insert('succession_plan', {
    position_id: rows[0].id,
    number: 1,
    status: 'DRAFT',
    drafted_on: '2026-11-01',
    drafted_by: 'x',
    version: 1,
  });
  await build.insert('nomination', {
    plan_id,
    employee_id: uuid(),
    ordinal: 1,
    source: 'NOMINATION',
    reason: 'Seen',
    readiness_then: 'UNKNOWN',
  });
  await api.database.query(
    "update succession_plan set status = 'ENDORSED', submitted_on = drafted_on, submitted_by = 'x', endorsed_on = drafted_on, endorsed_by = 'x', endorsement = 'BA' where id = $1",
    [plan_id],
  );
  expect(kinds(await ofCandidate())).toContain('LEAVES_WITHOUT_BENCH');
  await api.database.query(
    'update data_request set outcome = $1, answer = $1, answered_by = $1, answered_at = now() where employee_id = $2',
    ['REFUSED', uuid()],
  );
  expect(kinds(await ofCandidate())).not.toContain('RECORD_DISPUTED');
});

test('a moratorium that is near, an acting official and a policy newer than the plan are told of the filling', async () => {
  expect(kinds(await ofFilling())).toEqual(['ACTING_OFFICIAL']);
  await build.insert('moratorium', {
    legal_basis: 'UU 10/2016',
    certainty: 'SEEN',
    name: 'Pilkada',
    lifted_by: 'Mendagri',
    during: period('2027-02-01', '2027-08-01'),
  });
  await build.insert('succession_plan', {
    position_id: decodeUuid(second.position.id, 'Position'),
    number: 7,
    ...endorsed('2001-01-01'),
  });
  const found = await ofFilling();
  expect(kinds(found)).toEqual(['MORATORIUM_NEAR', 'ACTING_OFFICIAL', 'POLICY_NEWER_THAN_PLAN']);
  expect(found[0].text).toBe(
    'Pilkada from 2027-02-01 to 2027-07-31: an appointment needs written approval by Mendagri (UU 10/2016).',
  );
  await api.database.query("update rule_parameter set value = '30' where code = 'MORATORIUM_WARNING_DAYS'");
  expect(kinds(await ofFilling())).toEqual(['ACTING_OFFICIAL', 'POLICY_NEWER_THAN_PLAN']);
});

test('warnings are for those who see fillings and the record', async () => {
  expect(await ofCandidate({ ...planner, agencies: ['none'] })).toBeUndefined();
  const { data } = await api.ask('query ($id: ID!) { employee(by: { id: $id }) { nip } }', {
    id: shared.employee.id,
  });
  expect(await ofCandidate({ subject: 'own', roles: [Role.EMPLOYEE], nip: data.employee.nip })).toBeNull();
});

test('cost the same statements for few candidates as for sixty', async () => {
  const count = async (people: number) => {
    api.statements.length = 0;
    const { errors } = await api.ask(
      `query ($code: String!, $n: Int!) { position(by: { code: $code }) { ranking { candidates(first: $n) { nodes { warnings { kind } } } } } }`,
      {
        code: second.position.code,
        n: people,
      },
    );
    expect(errors).toBeUndefined();
    return api.statements.length;
  };
  const all = await api.ask(
    'query ($code: String!) { position(by: { code: $code }) { ranking { candidates(first: 60) { nodes { employee { id } } } } } }',
    second.position,
  );
  // So many that somebody is among them of whom there is something to warn.
  const few =
    1 +
    all.data.position.ranking.candidates.nodes.findIndex(
      ({ employee }: Json) => employee.id === shared.employee.id,
    );
  await count(60);
  expect(few).toBeLessThan(30);
  expect(await count(60)).toBe(await count(few));
});

function endorsed(on: string): object {
  const by = {
    drafted_on: on,
    drafted_by: 'x',
    submitted_on: on,
    submitted_by: 'x',
    endorsed_on: on,
    endorsed_by: 'x',
    endorsement: 'BA',
  };
  return { ...by, version: 1, status: 'ENDORSED' };
}
