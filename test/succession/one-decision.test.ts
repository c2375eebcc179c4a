import { beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { decodeUuid } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';
import {
  appoint,
  type Candidate,
  codeOf,
  decide,
  decision,
  planner,
  useFillingActs,
  type Vacancy,
} from '../support/filling-acts.js';

const api = useApi({ city: true });
const build = builder(() => api.database);
const acts = useFillingActs(api);
const cancel =
  'mutation ($f: ID!, $v: Int!) { cancelFilling(input: { fillingId: $f, reason: "Another post first.", expectedVersion: $v }) { filling { status } } }';
const elsewhere = `query ($code: String!, $person: ID!) { position(by: { code: $code }) { ranking { candidate(employee: { id: $person }) {
  place elsewhere { isChosen filling { id status position { code } } } } } } }`;

interface Ready {
  readonly id: string;
  readonly taken: readonly Candidate[];
  readonly vacancy: Vacancy;
}
let fillings: readonly Ready[] = [];
let shared: Candidate;

/** Three fillings, each with the same person first on its shortlist. */
beforeAll(async () => {
  const vacancies = await acts.vacancies();
  const names = vacancies.map((vacancy) => acts.eligible(vacancy).map(({ employee }) => employee.id));
  const counts = Map.groupBy(names.flat(), (id) => id);
  const [person] = [...counts]
    .filter(([one, all]) => all.length >= 3 && names.some(([first]) => first === one))
    .map(([id]) => id);
  const three = vacancies
    .filter((_, at) => names[at]?.includes(person as string))
    .sort(
      (a, b) =>
        Number(acts.eligible(b)[0]?.employee.id === person) -
        Number(acts.eligible(a)[0]?.employee.id === person),
    )
    .slice(0, 3);
  const made: Ready[] = [];
  for (const vacancy of three) {
    const among = [...vacancy.ranking.candidates.nodes].sort(
      (a, b) => Number(b.employee.id === person) - Number(a.employee.id === person),
    );
    made.push({
      vacancy,
      ...(await acts.ready(
        { ...vacancy, ranking: { ...vacancy.ranking, candidates: { nodes: among } } },
        'Suits best.',
      )),
    });
  }
  fillings = made;
  shared = fillings[0]?.taken[0] as Candidate;
}, 60_000);

const decideFor = ({ id }: Ready, changed: object = {}) =>
  api.ask(
    decide,
    { input: { fillingId: id, ...decision(shared, { reason: 'Suits best.', ...changed }) } },
    planner,
  );
const told = async ({ vacancy }: Ready, claims: object = planner) =>
  (await api.ask(elsewhere, { code: vacancy.position.code, person: shared.employee.id }, claims)).data
    .position.ranking.candidate;

describe('a person who is chosen', () => {
  test('stands on three shortlists, and each ranking shows on which others as the first', async () => {
    const [a, b, c] = fillings as [Ready, Ready, Ready];
    const first = await api.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Filling { id shortlist { ordinal employee { id } } } } }',
      { ids: [a.id, b.id, c.id] },
      planner,
    );
    const leading = first.data.nodes
      .filter(
        ({ shortlist }: { shortlist: { employee: { id: string } }[] }) =>
          shortlist[0]?.employee.id === shared.employee.id,
      )
      .map(({ id }: { id: string }) => id);
    const seen = (await told(a)).elsewhere;

    expect(leading.length).toBeGreaterThan(0);
    expect(seen.map(({ filling }: { filling: { id: string } }) => filling.id).toSorted()).toEqual(
      leading.filter((id: string) => id !== a.id).toSorted(),
    );
  });

  test('is chosen once, also at the same moment; the refusal names the other filling', async () => {
    const [a, b] = fillings as [Ready, Ready];
    const both = await Promise.all([a, b].map((filling) => decideFor(filling)));
    const lost = both.findIndex(({ errors }) => errors !== undefined);
    const [won, other] = lost === 0 ? [b, a] : [a, b];

    expect(both.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    expect(both[lost]?.errors?.[0]?.extensions).toEqual({
      code: 'FILLING_CHOSEN_ELSEWHERE',
      argument: 'input.employeeId',
      filling: won.id,
      position: won.vacancy.position.id,
      post: won.vacancy.position.code,
      inaugurationOn: '2026-12-01',
    });
    expect((await told(other)).elsewhere).toContainEqual({
      isChosen: true,
      filling: { id: won.id, status: 'DECIDED', position: { code: won.vacancy.position.code } },
    });
    expect(codeOf(await decideFor(other, { inaugurationOn: '2027-03-01' }))).toBe('FILLING_CHOSEN_ELSEWHERE');
    const outside = await api.ask(
      elsewhere,
      { code: other.vacancy.position.code, person: shared.employee.id },
      { roles: [Role.HR_PLANNER], agencies: ['none'] },
    );
    expect(outside.data?.position?.ranking?.candidate?.elsewhere ?? null).toBeNull();
    expect(api.incidents).toEqual([]);
  });

  test('is free again once that filling is cancelled, and appointed once only', async () => {
    const [a, b, c] = fillings as [Ready, Ready, Ready];
    const status = async ({ id }: Ready) =>
      (await api.ask('query ($f: ID!) { node(id: $f) { ... on Filling { status version } } }', { f: id }))
        .data.node;
    const chosenBy = (await status(a)).status === 'DECIDED' ? a : b;
    const other = chosenBy === a ? b : a;

    expect((await api.ask(cancel, { f: chosenBy.id, v: 5 }, planner)).errors).toBeUndefined();
    expect((await decideFor(other)).errors).toBeUndefined();
    // As an installed database may hold it from before: chosen twice.
    await api.database.query(
      `update filling set status = 'DECIDED', chosen_id = $2, decided_on = '2026-11-21', decided_by = 'X', decided_in_office = 'Y', decision = 'Z', inauguration_on = '2026-12-01' where id = $1`,
      [decodeUuid(c.id, 'Filling'), decodeUuid(shared.employee.id, 'Employee')],
    );
    const both = await Promise.all(
      [other, c].map(async (filling) =>
        api.ask(appoint, { f: filling.id, v: (await status(filling)).version }, planner),
      ),
    );

    expect(both.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    expect(both.find(({ errors }) => errors !== undefined)?.errors?.[0]?.extensions).toMatchObject({
      code: 'FILLING_APPOINTED_ELSEWHERE',
      from: '2026-12-01',
      position: expect.any(String),
    });
    expect(api.incidents).toEqual([]);
  });

  test('is not appointed where somebody has stored another appointment meanwhile', async () => {
    const [, , c] = fillings as [Ready, Ready, Ready];
    const person = decodeUuid(shared.employee.id, 'Employee');
    const post = await build.position();
    const { version } = (
      await api.ask('query ($f: ID!) { node(id: $f) { ... on Filling { version } } }', { f: c.id })
    ).data.node;
    const tried = async (from: string) => {
      await api.database.query('delete from appointment where employee_id = $1 and lower(during) >= $2', [
        person,
        '2026-11-22',
      ]);
      await api.database.query(
        'update appointment set during = daterange(lower(during), $2) where id = (select id from appointment where employee_id = $1 order by lower(during) desc limit 1)',
        [person, from],
      );
      await build.appointment(person, post, period(from));
      await api.database.query("update filling set status = 'DECIDED', appointment_id = null where id = $1", [
        decodeUuid(c.id, 'Filling'),
      ]);
      return (await api.ask(appoint, { f: c.id, v: version }, planner)).errors?.[0]?.extensions;
    };
    await api.database.query(
      "update filling set appointment_id = null, status = 'CANCELLED' where chosen_id = $1",
      [person],
    );

    for (const from of ['2026-11-25', '2026-12-01', '2027-02-01'])
      expect(await tried(from)).toMatchObject({ code: 'FILLING_APPOINTED_ELSEWHERE', from });
    expect(api.incidents).toEqual([]);
  });
});
