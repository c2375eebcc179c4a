import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { decodeUuid } from '../../src/platform/graphql/node-id.js';
import { type AlikeVacancies, alikeVacancies } from '../support/alike-vacancies.js';
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
let alike: AlikeVacancies;
beforeAll(async () => {
  alike = await alikeVacancies(acts);
});

/** Somebody, and two posts that they are a candidate for. */
interface Situation {
  readonly person: Candidate;
  readonly first: Vacancy;
  readonly second: Vacancy;
}
/** Each test, or group of tests that only read, has a number of its own: it has its own person and posts. */
const situation = (own: number): Situation => ({
  person: alike.person(own),
  first: alike.vacancy(2 * own),
  second: alike.vacancy(2 * own + 1),
});
const shortlistedFor = async (vacancy: Vacancy, person: Candidate) =>
  (await acts.shortlisted(alike.naming(vacancy, person), 'Suits best.')).id;

/** A filling of the first post that has chosen the person. */
async function chosenFor({ first, person }: Situation): Promise<string> {
  const { id } = await acts.ready(alike.naming(first, person), 'Suits best.');
  const chosen = { fillingId: id, ...decision(person, { reason: 'Suits best.' }) };
  expect((await api.ask(decide, { input: chosen }, planner)).errors).toBeUndefined();
  return id;
}
const uuid = ({ employee }: Candidate) => decodeUuid(employee.id, 'Employee');

/** Makes critical the post that the person holds. */
async function holdsCriticalPost(person: Candidate): Promise<{ id: string; code: string }> {
  const { rows } = await api.database.query(
    'update position set critical = true where id = (select position_id from appointment where employee_id = $1 and upper_inf(during)) and not critical returning id, code',
    [uuid(person)],
  );
  expect(rows).toHaveLength(1);
  return rows[0];
}
const noLongerCritical = async ({ id }: { id: string }) => {
  await api.database.query('update position set critical = false where id = $1', [id]);
};
const actingIn = ({ position }: Vacancy, person: Candidate) =>
  build.fact('acting_assignment', uuid(person), {
    position_id: decodeUuid(position.id, 'Position'),
    kind: 'PLT_HIGHER',
    during: period('2026-10-01'),
  });
const disputedBy = (person: Candidate) =>
  build.insert('data_request', {
    employee_id: uuid(person),
    kind: 'CORRECTION',
    reason: 'Rank',
    raised_at: '2026-11-20T00:00:00Z',
    due_at: '2026-11-23T00:00:00Z',
  });

/** Of the person in the ranking of the second post. */
const ofCandidate = async ({ second, person }: Situation, claims: object = planner): Promise<Json[] | null> =>
  (
    await api.ask(
      `query ($code: String!, $id: ID!) { position(by: { code: $code }) { ranking { candidate(employee: { id: $id }) { ${warnings} } } } }`,
      { code: second.position.code, id: person.employee.id },
      claims,
    )
  ).data.position.ranking.candidate?.warnings;
const ofEntry = async (filling: string, person: Candidate): Promise<Json[]> => {
  const { data } = await api.ask(
    `query ($f: ID!) { node(id: $f) { ... on Filling { shortlist { employee { id } ${warnings} } } } }`,
    { f: filling },
  );
  return data.node.shortlist.find(({ employee }: Json) => employee.id === person.employee.id).warnings;
};
const ofFilling = async (filling: string): Promise<Json[]> =>
  (await api.ask(`query ($f: ID!) { node(id: $f) { ... on Filling { ${warnings} } } }`, { f: filling })).data
    .node.warnings;
const kinds = (list: readonly Json[] | null) => list?.map(({ kind }) => kind);

describe('somebody who stands first elsewhere', () => {
  let own: Situation;
  let filling: string;
  let other: string;
  beforeAll(async () => {
    own = situation(0);
    filling = await shortlistedFor(own.first, own.person);
    other = await shortlistedFor(own.second, own.person);
  }, 60_000);

  test('is shown so in every ranking and shortlist', async () => {
    const found = await ofCandidate(own);
    const { code } = own.first.position;

    expect(found).toEqual([
      {
        kind: 'FIRST_ELSEWHERE',
        text: expect.stringContaining(code),
        filling: { id: filling },
        position: { code },
      },
    ]);
    expect(await ofEntry(other, own.person)).toEqual(found);
  });

  test('is shown so to those who see fillings and the record', async () => {
    expect(await ofCandidate(own, { ...planner, agencies: ['none'] })).toBeUndefined();
    const { data } = await api.ask('query ($id: ID!) { employee(by: { id: $id }) { nip } }', {
      id: own.person.employee.id,
    });
    expect(
      await ofCandidate(own, { subject: 'own', roles: [Role.EMPLOYEE], nip: data.employee.nip }),
    ).toBeNull();
  });
});

describe('somebody who is chosen elsewhere', () => {
  let own: Situation;
  let filling: string;
  let other: string;
  beforeAll(async () => {
    own = situation(1);
    other = await shortlistedFor(own.second, own.person);
    filling = await chosenFor(own);
  }, 60_000);

  test('is shown so in every other ranking and shortlist', async () => {
    expect(kinds(await ofCandidate(own))).toEqual(['CHOSEN_ELSEWHERE']);
    expect(kinds(await ofEntry(other, own.person))).toEqual(['CHOSEN_ELSEWHERE']);
    const there = await ofEntry(filling, own.person);
    expect(there.filter((one: Json) => one.filling?.id === filling)).toEqual([]);
  });

  test('is shown so when appointed, until the post is taken up', async () => {
    const stored = (status: string, inaugurationOn: string) =>
      api.database.query('update filling set status = $2, inauguration_on = $3 where id = $1', [
        decodeUuid(filling, 'Filling'),
        status,
        inaugurationOn,
      ]);
    onTestFinished(async () => {
      await stored('DECIDED', '2026-12-01');
    });
    await stored('APPOINTED', '2026-12-01');
    const waiting = (await ofCandidate(own))?.find(({ kind }) => kind === 'CHOSEN_ELSEWHERE');
    expect(waiting.text).toBe(`The person takes up the post ${own.first.position.code} on 2026-12-01.`);
    await stored('APPOINTED', '2026-11-20');
    expect(kinds(await ofCandidate(own))).not.toContain('CHOSEN_ELSEWHERE');
  });
});

describe('somebody who is chosen elsewhere, holds a critical post, acts in this one and disputes a record', () => {
  let own: Situation;
  let other: string;
  let held: { id: string; code: string };
  beforeAll(async () => {
    own = situation(2);
    other = await shortlistedFor(own.second, own.person);
    await chosenFor(own);
    held = await holdsCriticalPost(own.person);
    await actingIn(own.second, own.person);
    await disputedBy(own.person);
  }, 60_000);
  afterAll(() => noLongerCritical(held));

  test('is shown with a warning of each', async () => {
    const found = (await ofCandidate(own)) ?? [];

    expect(kinds(found)).toEqual([
      'CHOSEN_ELSEWHERE',
      'LEAVES_WITHOUT_BENCH',
      'ACTING_OFFICIAL',
      'RECORD_DISPUTED',
    ]);
    expect(found[1].position).toEqual({ code: held.code });
    expect(kinds(await ofEntry(other, own.person))).toEqual(kinds(found));
  });

  test('costs the same thirteen statements among few candidates as among sixty', async () => {
    const count = async (people: number) => {
      api.statements.length = 0;
      const { errors } = await api.ask(
        `query ($code: String!, $n: Int!) { position(by: { code: $code }) { ranking { candidates(first: $n) { nodes { warnings { kind } } } } } }`,
        {
          code: own.second.position.code,
          n: people,
        },
      );
      expect(errors).toBeUndefined();
      return api.statements.length;
    };
    const all = await api.ask(
      'query ($code: String!) { position(by: { code: $code }) { ranking { candidates(first: 60) { nodes { employee { id } } } } } }',
      own.second.position,
    );
    // So many that somebody is among them of whom there is something to warn.
    const few =
      1 +
      all.data.position.ranking.candidates.nodes.findIndex(
        ({ employee }: Json) => employee.id === own.person.employee.id,
      );
    await count(60);
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(30);
    expect([await count(60), await count(few)]).toEqual([13, 13]);
  });

  test('a moratorium that is near, an acting official and a policy newer than the plan are told of the filling', async () => {
    expect(kinds(await ofFilling(other))).toEqual(['ACTING_OFFICIAL']);
    const moratorium = await build.insert('moratorium', {
      legal_basis: 'UU 10/2016',
      certainty: 'SEEN',
      name: 'Pilkada',
      lifted_by: 'Mendagri',
      during: period('2027-02-01', '2027-08-01'),
    });
    onTestFinished(async () => {
      await api.database.query('delete from moratorium where id = $1', [moratorium]);
    });
    await build.insert('succession_plan', {
      position_id: decodeUuid(own.second.position.id, 'Position'),
      number: 7,
      ...endorsed('2001-01-01'),
    });
    const found = await ofFilling(other);
    expect(kinds(found)).toEqual(['MORATORIUM_NEAR', 'ACTING_OFFICIAL', 'POLICY_NEWER_THAN_PLAN']);
    expect(found[0].text).toBe(
      'Pilkada from 2027-02-01 to 2027-07-31: an appointment needs written approval by Mendagri (UU 10/2016).',
    );
    const days = (value: string) =>
      api.database.query("update rule_parameter set value = $1 where code = 'MORATORIUM_WARNING_DAYS'", [
        value,
      ]);
    const { rows } = await api.database.query(
      "select value from rule_parameter where code = 'MORATORIUM_WARNING_DAYS'",
    );
    expect(rows).toHaveLength(1);
    onTestFinished(async () => {
      await days(rows[0].value);
    });
    await days('30');
    expect(kinds(await ofFilling(other))).toEqual(['ACTING_OFFICIAL', 'POLICY_NEWER_THAN_PLAN']);
  });
});

test('somebody who is in the plan of the critical post that they leave is no bench of it', async () => {
  const own = situation(3);
  const { person } = own;
  const held = await holdsCriticalPost(person);
  onTestFinished(() => noLongerCritical(held));
  expect(kinds(await ofCandidate(own))).toContain('LEAVES_WITHOUT_BENCH');
  const plan_id = await build.insert('succession_plan', {
    position_id: held.id,
    number: 1,
    status: 'DRAFT',
    drafted_on: '2026-11-01',
    drafted_by: 'x',
    version: 1,
  });
  await build.insert('nomination', {
    plan_id,
    employee_id: uuid(person),
    ordinal: 1,
    source: 'NOMINATION',
    reason: 'Seen',
    readiness_then: 'UNKNOWN',
  });
  await api.database.query(
    "update succession_plan set status = 'ENDORSED', submitted_on = drafted_on, submitted_by = 'x', endorsed_on = drafted_on, endorsed_by = 'x', endorsement = 'BA' where id = $1",
    [plan_id],
  );

  expect(kinds(await ofCandidate(own))).toContain('LEAVES_WITHOUT_BENCH');
});

test('a record is disputed until there is an answer', async () => {
  const own = situation(4);
  await disputedBy(own.person);
  expect(kinds(await ofCandidate(own))).toContain('RECORD_DISPUTED');
  await api.database.query(
    'update data_request set outcome = $1, answer = $1, answered_by = $1, answered_at = now() where employee_id = $2',
    ['REFUSED', uuid(own.person)],
  );

  expect(kinds(await ofCandidate(own))).not.toContain('RECORD_DISPUTED');
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
