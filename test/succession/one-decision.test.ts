import { beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { decodeUuid } from '../../src/platform/graphql/node-id.js';
import { type AlikeVacancies, alikeVacancies } from '../support/alike-vacancies.js';
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

interface Listed {
  readonly id: string;
  readonly taken: readonly Candidate[];
  readonly vacancy: Vacancy;
}

let alike: AlikeVacancies;
beforeAll(async () => {
  alike = await alikeVacancies(acts);
});

/** Fillings with the person on their shortlist: only closed, or ready for a decision. */
async function listedFor(person: Candidate, vacancy: Vacancy): Promise<Listed> {
  return { vacancy, ...(await acts.shortlisted(alike.naming(vacancy, person), 'Suits best.')) };
}
async function readyFor(person: Candidate, vacancy: Vacancy): Promise<Listed> {
  return { vacancy, ...(await acts.ready(alike.naming(vacancy, person), 'Suits best.')) };
}
const decideFor = (person: Candidate, { id }: Listed, changed: object = {}) =>
  api.ask(
    decide,
    { input: { fillingId: id, ...decision(person, { reason: 'Suits best.', ...changed }) } },
    planner,
  );

/** As an installed database may hold it from before, where others have chosen the same person. */
const storeDecision = (person: Candidate, { id }: Listed) =>
  api.database.query(
    `update filling set status = 'DECIDED', chosen_id = $2, decided_on = '2026-11-21', decided_by = 'X', decided_in_office = 'Y', decision = 'Z', inauguration_on = '2026-12-01' where id = $1`,
    [decodeUuid(id, 'Filling'), decodeUuid(person.employee.id, 'Employee')],
  );
const versionOf = async ({ id }: Listed) =>
  (await api.ask('query ($f: ID!) { node(id: $f) { ... on Filling { version } } }', { f: id })).data.node
    .version;
const told = async (person: Candidate, vacancy: Vacancy, claims: object = planner) =>
  (await api.ask(elsewhere, { code: vacancy.position.code, person: person.employee.id }, claims)).data
    ?.position?.ranking?.candidate;

describe('a person who is chosen', () => {
  test('stands on three shortlists, and each ranking shows on which others as the first', async () => {
    const person = alike.person(0);
    const a = await listedFor(person, alike.vacancy(0));
    const b = await listedFor(person, alike.vacancy(1));
    const c = await listedFor(person, alike.vacancy(2));
    const first = await api.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Filling { id shortlist { ordinal employee { id } } } } }',
      { ids: [a.id, b.id, c.id] },
      planner,
    );
    const leading = first.data.nodes
      .filter(
        ({ shortlist }: { shortlist: { employee: { id: string } }[] }) =>
          shortlist[0]?.employee.id === person.employee.id,
      )
      .map(({ id }: { id: string }) => id);

    expect(leading.length).toBeGreaterThan(0);
    for (const { id, vacancy } of [a, b, c]) {
      const seen = (await told(person, vacancy)).elsewhere;
      expect(seen.map(({ filling }: { filling: { id: string } }) => filling.id).toSorted()).toEqual(
        leading.filter((other: string) => other !== id).toSorted(),
      );
    }
  });

  test('is chosen once, also at the same moment; the refusal names the other filling', async () => {
    const person = alike.person(1);
    const a = await readyFor(person, alike.vacancy(3));
    const b = await readyFor(person, alike.vacancy(4));
    const both = await Promise.all([a, b].map((filling) => decideFor(person, filling)));
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
    expect(codeOf(await decideFor(person, other, { inaugurationOn: '2027-03-01' }))).toBe(
      'FILLING_CHOSEN_ELSEWHERE',
    );
    expect(api.incidents).toEqual([]);
  });

  test('is shown so in the rankings of other posts, to those who reach them', async () => {
    const person = alike.person(2);
    const won = await readyFor(person, alike.vacancy(5));
    const other = alike.vacancy(6);
    expect((await decideFor(person, won)).errors).toBeUndefined();

    expect((await told(person, other)).elsewhere).toContainEqual({
      isChosen: true,
      filling: { id: won.id, status: 'DECIDED', position: { code: won.vacancy.position.code } },
    });
    const outside = await told(person, other, { roles: [Role.HR_PLANNER], agencies: ['none'] });
    expect(outside?.elsewhere ?? null).toBeNull();
    expect(api.incidents).toEqual([]);
  });

  test('is free again once that filling is cancelled', async () => {
    const person = alike.person(3);
    const chosenBy = await readyFor(person, alike.vacancy(7));
    const other = await readyFor(person, alike.vacancy(8));
    expect((await decideFor(person, chosenBy)).errors).toBeUndefined();

    expect((await api.ask(cancel, { f: chosenBy.id, v: 5 }, planner)).errors).toBeUndefined();
    expect((await decideFor(person, other)).errors).toBeUndefined();
    expect(api.incidents).toEqual([]);
  });

  test('is appointed once only, also where two fillings have chosen them', async () => {
    const person = alike.person(4);
    const a = await readyFor(person, alike.vacancy(9));
    const b = await listedFor(person, alike.vacancy(10));
    expect((await decideFor(person, a)).errors).toBeUndefined();
    await storeDecision(person, b);
    const both = await Promise.all(
      [a, b].map(async (filling) =>
        api.ask(appoint, { f: filling.id, v: await versionOf(filling) }, planner),
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
    const person = alike.person(5);
    const filling = await listedFor(person, alike.vacancy(11));
    await storeDecision(person, filling);
    const employee = decodeUuid(person.employee.id, 'Employee');
    const post = await build.position();
    const version = await versionOf(filling);
    const tried = async (from: string) => {
      await api.database.query('delete from appointment where employee_id = $1 and lower(during) >= $2', [
        employee,
        '2026-11-22',
      ]);
      await api.database.query(
        'update appointment set during = daterange(lower(during), $2) where id = (select id from appointment where employee_id = $1 order by lower(during) desc limit 1)',
        [employee, from],
      );
      await build.appointment(employee, post, period(from));
      return (await api.ask(appoint, { f: filling.id, v: version }, planner)).errors?.[0]?.extensions;
    };

    for (const from of ['2026-11-25', '2026-12-01', '2027-02-01'])
      expect(await tried(from)).toMatchObject({ code: 'FILLING_APPOINTED_ELSEWHERE', from });
    expect(api.incidents).toEqual([]);
  });
});
