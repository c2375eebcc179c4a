import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { decodeUuid, encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder } from '../support/build.js';

const api = useApi({ city: true });
const build = builder(() => api.database);
const planner = { subject: 'planner', roles: [Role.HR_PLANNER] };
const committee = { subject: 'kti', roles: [Role.TALENT_COMMITTEE] };
const shown = `id number status version firstPlaceEmptyBecause returnedBecause endorsedOn endorsement submittedBy supersededOn
  nominations { id ordinal source reason placeThen readinessThen plannerView employee { id } readiness { level from reasons } candidate { place standing } } changed { employee { id } }`;
const draft = `mutation ($code: String!) { draftSuccessionPlan(input: { position: { code: $code } }) { successionPlan { ${shown} } } }`;
const write = `mutation ($input: WriteSuccessionPlanInput!) { writeSuccessionPlan(input: $input) { successionPlan { ${shown} } } }`;
const submit = `mutation ($plan: ID!, $v: Int!) { submitSuccessionPlan(input: { successionPlanId: $plan, expectedVersion: $v }) { successionPlan { ${shown} } } }`;
const giveBack = `mutation ($plan: ID!, $v: Int!) { returnSuccessionPlan(input: { successionPlanId: $plan, note: "Name a second one.", expectedVersion: $v }) { successionPlan { ${shown} } } }`;
const endorse = `mutation ($plan: ID!, $v: Int!) { endorseSuccessionPlan(input: { successionPlanId: $plan, document: "BA 7", expectedVersion: $v }) { successionPlan { ${shown} } } }`;

interface Person {
  readonly place: number | null;
  readonly standing: string;
  readonly employee: { readonly id: string };
}
interface Post {
  readonly code: string;
  readonly people: readonly Person[];
}
/** Each test takes posts that no other test takes: one post has one open plan at a time. */
let posts: Post[] = [];
beforeAll(async () => {
  const { data } =
    await api.ask(`{ positions(first: 60, filter: { class: [PENGAWAS], standingOn: "2026-11-21" }) { nodes { code
    ranking { candidates(first: 6) { nodes { place standing employee { id } } } } } } }`);
  posts = data.positions.nodes
    .filter(
      ({ ranking }: { ranking: { candidates: { nodes: object[] } } }) => ranking.candidates.nodes.length >= 2,
    )
    .map(({ code, ranking }: { code: string; ranking: { candidates: { nodes: Person[] } } }) => ({
      code,
      people: ranking.candidates.nodes,
    }));
});
const named = (person: Pick<Person, 'employee'>, more: object = {}) => ({
  employeeId: person.employee.id,
  source: 'RANKING',
  reason: 'First in the ranking',
  ...more,
});
const post = (at: number) => posts.at(at) as Post;
const twoOf = ({ people }: Post) => people.slice(0, 2) as [Person, Person];
const code = (answer: { errors?: readonly { extensions: { code: string } }[] }) =>
  answer.errors?.[0]?.extensions.code;

async function draftedFor({ code: position }: Post) {
  const { data } = await api.ask(draft, { code: position }, planner);
  return data.draftSuccessionPlan.successionPlan;
}
const writing = (plan: string, nominees: object[], version: number, more: object = {}) =>
  api.ask(write, { input: { successionPlanId: plan, nominees, expectedVersion: version, ...more } }, planner);

/** A draft with the nominees; its version is 2. */
async function writtenFor(of: Post, nominees: object[]): Promise<string> {
  const { id } = await draftedFor(of);
  expect((await writing(id, nominees, 1)).errors).toBeUndefined();
  return id;
}

/** The same, submitted by the planner; its version is 3. */
async function submittedFor(of: Post, nominees: object[]): Promise<string> {
  const plan = await writtenFor(of, nominees);
  expect((await api.ask(submit, { plan, v: 2 }, planner)).errors).toBeUndefined();
  return plan;
}

/** The same, endorsed by the committee; its version is 4. */
async function endorsedFor(of: Post, nominees: object[]): Promise<string> {
  const plan = await submittedFor(of, nominees);
  expect((await api.ask(endorse, { plan, v: 3 }, committee)).errors).toBeUndefined();
  return plan;
}

describe('a plan that names people beyond reach', () => {
  const AGENCY = '6471.12';
  const bound = (role: Role) => ({ subject: `bound ${role}`, roles: [role], agencies: [AGENCY] });
  const refused = 'SUCCESSION_PLAN_BEYOND_REACH';

  /** Two candidates of a post whose records nobody bound to the agency sees. */
  async function hiddenOf({ people }: Post): Promise<[Person, Person]> {
    const hidden: Person[] = [];
    for (const person of people) {
      const seen = await api.ask(
        'query ($id: ID!) { node(id: $id) { ... on Employee { visibility } } }',
        { id: person.employee.id },
        bound(Role.HR_PLANNER),
      );
      if (seen.data.node.visibility !== 'RECORD') hidden.push(person);
    }
    expect(hidden.length).toBeGreaterThanOrEqual(2);
    return hidden.slice(0, 2) as [Person, Person];
  }
  const namingHidden = async (of: Post) => (await hiddenOf(of)).map((person) => named(person));

  test('is neither written nor submitted by somebody who does not reach all of them', async () => {
    const plan = await writtenFor(post(-1), await namingHidden(post(-1)));

    expect(
      code(
        await api.ask(
          write,
          {
            input: { successionPlanId: plan, nominees: [], firstPlaceEmptyBecause: 'x', expectedVersion: 2 },
          },
          bound(Role.HR_PLANNER),
        ),
      ),
    ).toBe(refused);
    expect(code(await api.ask(submit, { plan, v: 2 }, bound(Role.HR_PLANNER)))).toBe(refused);
  });

  test('is not endorsed by somebody who does not reach all of them', async () => {
    const plan = await submittedFor(post(-2), await namingHidden(post(-2)));

    expect(code(await api.ask(endorse, { plan, v: 3 }, bound(Role.TALENT_COMMITTEE)))).toBe(refused);
    const endorsed = await api.ask(endorse, { plan, v: 3 }, committee);
    expect(endorsed.data.endorseSuccessionPlan.successionPlan.nominations).toHaveLength(2);
  });

  test('is not copied by somebody who does not reach all of them', async () => {
    await endorsedFor(post(-3), await namingHidden(post(-3)));

    expect(code(await api.ask(draft, { code: post(-3).code }, bound(Role.HR_PLANNER)))).toBe(refused);
    expect((await draftedFor(post(-3))).nominations).toHaveLength(2);
  });
});

describe('a succession plan', () => {
  test('begins as a draft that names nobody, and is not submitted so', async () => {
    const drafted = await draftedFor(post(0));

    expect(drafted).toMatchObject({ number: 1, status: 'DRAFT', version: 1, nominations: [] });
    expect(code(await api.ask(submit, { plan: drafted.id, v: 1 }, planner))).toBe(
      'SUCCESSION_PLAN_UNFINISHED',
    );
  });

  test('is written with nominees, and keeps what is derived of them at that moment', async () => {
    const [first] = twoOf(post(1));
    const { id: plan } = await draftedFor(post(1));
    const nominees = [named(first, { plannerView: 'READY_LATER', plannerNote: 'Wants to stay.' })];
    const written = await writing(plan, nominees, 1);

    expect(written.errors).toBeUndefined();
    expect(written.data.writeSuccessionPlan.successionPlan).toMatchObject({
      version: 2,
      nominations: [
        { ordinal: 1, placeThen: first.place, plannerView: 'READY_LATER', candidate: { place: first.place } },
      ],
    });
    const derived = written.data.writeSuccessionPlan.successionPlan.nominations[0];
    expect(derived.readinessThen).toBe(derived.readiness.level);
  });

  test('is submitted by a planner, and not written any more', async () => {
    const nominees = [named(twoOf(post(2))[0])];
    const plan = await writtenFor(post(2), nominees);

    expect(
      (await api.ask(submit, { plan, v: 2 }, planner)).data.submitSuccessionPlan.successionPlan,
    ).toMatchObject({
      status: 'SUBMITTED',
      submittedBy: 'planner',
    });
    expect(code(await writing(plan, nominees, 3))).toBe('SUCCESSION_PLAN_STATUS');
  });

  test('is returned with a note, and then written, submitted and endorsed', async () => {
    const [first, second] = twoOf(post(3));
    const plan = await submittedFor(post(3), [named(first)]);

    expect(
      (await api.ask(giveBack, { plan, v: 3 }, committee)).data.returnSuccessionPlan.successionPlan,
    ).toMatchObject({
      status: 'RETURNED',
      returnedBecause: 'Name a second one.',
    });
    expect((await writing(plan, [named(first), named(second)], 4)).errors).toBeUndefined();
    expect((await api.ask(submit, { plan, v: 5 }, planner)).errors).toBeUndefined();
    const endorsed = (await api.ask(endorse, { plan, v: 6 }, committee)).data.endorseSuccessionPlan
      .successionPlan;
    expect(endorsed.nominations.map(({ employee }: Person) => employee.id)).toEqual([
      first.employee.id,
      second.employee.id,
    ]);
  });

  test('is endorsed by somebody other than who submitted it', async () => {
    const [first, second] = twoOf(post(4));
    const plan = await submittedFor(post(4), [named(first), named(second)]);

    expect(code(await api.ask(endorse, { plan, v: 3 }, { ...planner, roles: [Role.TALENT_COMMITTEE] }))).toBe(
      'SUCCESSION_SAME_PERSON',
    );
    const endorsed = (await api.ask(endorse, { plan, v: 3 }, committee)).data.endorseSuccessionPlan
      .successionPlan;
    expect(endorsed).toMatchObject({
      status: 'ENDORSED',
      endorsedOn: '2026-11-21',
      endorsement: 'BA 7',
      changed: [],
    });
    expect(endorsed.nominations.map(({ employee }: Person) => employee.id)).toEqual([
      first.employee.id,
      second.employee.id,
    ]);
  });

  test('is frozen once endorsed, also in the database', async () => {
    const plan = await endorsedFor(
      post(5),
      twoOf(post(5)).map((person) => named(person)),
    );

    for (const change of [
      "update succession_plan set endorsement = 'other' where id = $1",
      "update nomination set reason = 'other' where plan_id = $1",
      'delete from nomination where plan_id = $1',
      'delete from succession_plan where id = $1',
    ])
      await expect(api.database.query(change, [decodeUuid(plan, 'SuccessionPlan')])).rejects.toThrow(
        /frozen/,
      );
  });

  test('shows by itself what has changed since it was endorsed', async () => {
    const [gone, other] = twoOf(post(6));
    const plan = await endorsedFor(post(6), [named(gone), named(other)]);
    const id = decodeUuid(gone.employee.id, 'Employee');
    onTestFinished(async () => {
      await api.database.query(
        "update employment set during = daterange(lower(during), null) where employee_id = $1 and upper(during) = '2026-11-01'",
        [id],
      );
    });
    await api.database.query(
      "update employment set during = daterange(lower(during), '2026-11-01') where employee_id = $1",
      [id],
    );

    const { data } = await api.ask(
      `{ successionPlans(filter: { status: [ENDORSED] }) { nodes { ${shown} } } }`,
    );
    const after = data.successionPlans.nodes.find((one: { id: string }) => one.id === plan);
    expect(after.changed).toEqual([{ employee: { id: gone.employee.id } }]);
    expect(after.nominations[0].readiness).toBeNull();
  });

  test('begins as a copy of the one in force, one at a time', async () => {
    await endorsedFor(
      post(7),
      twoOf(post(7)).map((person) => named(person)),
    );

    const next = await draftedFor(post(7));
    expect(next).toMatchObject({ number: 2, status: 'DRAFT' });
    expect(next.nominations).toHaveLength(2);
    expect(await api.ask(draft, { code: post(7).code }, planner)).toMatchObject({
      errors: [{ extensions: { code: 'SUCCESSION_PLAN_OPEN', plan: 2 } }],
    });
  });

  test('supersedes the one before, also where it names nobody and says why', async () => {
    await endorsedFor(
      post(8),
      twoOf(post(8)).map((person) => named(person)),
    );
    const { id: plan } = await draftedFor(post(8));
    await writing(plan, [], 1, { firstPlaceEmptyBecause: 'An open selection is held.' });
    await api.ask(submit, { plan, v: 2 }, planner);

    expect(
      (await api.ask(endorse, { plan, v: 3 }, committee)).data.endorseSuccessionPlan.successionPlan
        .firstPlaceEmptyBecause,
    ).toBe('An open selection is held.');
    const { data: all } = await api.ask(
      'query ($code: String!) { position(by: { code: $code }) { successionPlans { number status supersededOn } } }',
      {
        code: post(8).code,
      },
    );
    expect(all.position.successionPlans).toEqual([
      { number: 2, status: 'ENDORSED', supersededOn: null },
      { number: 1, status: 'SUPERSEDED', supersededOn: '2026-11-21' },
    ]);
  });

  test('an intentionally empty first place leaves place 1 free', async () => {
    const { id: plan } = await draftedFor(post(9));
    const nominees = twoOf(post(9)).map((person) => named(person));
    const { data } = await writing(plan, nominees, 1, { firstPlaceEmptyBecause: 'Somebody from outside.' });

    expect(
      data.writeSuccessionPlan.successionPlan.nominations.map(({ ordinal }: { ordinal: number }) => ordinal),
    ).toEqual([2, 3]);
  });

  test('of two planners at once one wins, and the other is told the present version', async () => {
    const { id: plan } = await draftedFor(post(10));
    const answers = await Promise.all(
      twoOf(post(10)).map((person, at) =>
        api.ask(
          write,
          { input: { successionPlanId: plan, nominees: [named(person)], expectedVersion: 1 } },
          { ...planner, subject: `planner ${at}` },
        ),
      ),
    );
    const refused = answers.filter(({ errors }) => errors !== undefined);

    expect(refused).toHaveLength(1);
    expect(refused[0]?.errors?.[0]?.extensions).toMatchObject({
      code: 'VERSION_CONFLICT',
      expected: 1,
      present: 2,
    });
  });

  test('is drafted once by two at once', async () => {
    const drafts = await Promise.all([1, 2].map(() => api.ask(draft, { code: post(11).code }, planner)));

    expect(drafts.filter(({ errors }) => errors === undefined)).toHaveLength(1);
  });

  test('names people once, who are employed and within reach, and gives reasons', async () => {
    const { id: plan } = await draftedFor(post(12));
    const [person] = twoOf(post(12));
    const refused = async (nominees: object[], claims: object = planner) =>
      (await api.ask(write, { input: { successionPlanId: plan, nominees, expectedVersion: 1 } }, claims))
        .errors?.[0]?.extensions;

    expect(await refused([named(person), named(person)])).toMatchObject({
      code: 'SUCCESSION_NAMED_TWICE',
      argument: 'input.nominees.1.employeeId',
    });
    expect(await refused([named(person, { reason: '' })])).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.nominees.0.reason',
    });
    expect(await refused([named(person)], { roles: [Role.UNIT_OFFICER], units: ['none'] })).toMatchObject({
      code: 'SUCCESSION_NOMINEE_UNKNOWN',
    });
    expect(await refused([named(person)], { roles: [Role.AUDITOR] })).toMatchObject({
      code: 'FORBIDDEN',
      permission: 'succession:draft',
    });
    expect((await api.ask(draft, { code: 'none' }, planner)).errors?.[0]?.extensions.code).toBe(
      'SUCCESSION_POSITION_NOT_THERE',
    );
    const { data } = await api.ask(
      `query ($plan: ID!) { node(id: $plan) { ... on SuccessionPlan { version nominations { id } } } }`,
      { plan },
    );
    expect(data.node).toEqual({ version: 1, nominations: [] });
  });

  test('shows a nominee what an endorsed plan says of them, and nothing of a draft', async () => {
    const person = async () => ({ employee: { id: encodeId('Employee', await build.employee()) } });
    const [endorsed, drafted] = [await person(), await person()];
    const plans = [
      await endorsedFor(post(13), [named(twoOf(post(13))[0]), named(endorsed)]),
      await writtenFor(post(14), [named(drafted), named(endorsed)]),
    ].map((id) => decodeUuid(id, 'SuccessionPlan'));
    const { rows } = await api.database.query(
      `select e.id, e.nip, count(*) filter (where p.endorsed_on is not null)::int as endorsed
       from nomination n join succession_plan p on p.id = n.plan_id join employee e on e.id = n.employee_id group by e.id
       having bool_or(p.id = any($1))`,
      [plans],
    );
    const countOf = ({ employee }: Pick<Person, 'employee'>) =>
      rows.find(({ id }) => id === decodeUuid(employee.id, 'Employee')).endorsed;
    expect([rows.length, countOf(endorsed), countOf(drafted)]).toEqual([3, 1, 0]);

    for (const { nip, endorsed: expected } of rows) {
      const claims = { subject: 'self', roles: [Role.EMPLOYEE], nip };
      const { data } = await api.ask(
        '{ viewer { employee { nominations { id reason readiness { level } employee { nip } plan { id } } } } }',
        {},
        claims,
      );
      expect(data.viewer.employee.nominations).toHaveLength(expected);
      for (const { id } of data.viewer.employee.nominations) {
        const node = await api.ask(
          'query ($id: ID!) { node(id: $id) { ... on Nomination { readiness { level } } } }',
          { id },
          claims,
        );
        expect([node.errors, node.data.node !== null]).toEqual([undefined, true]);
      }
      for (const nomination of data.viewer.employee.nominations)
        expect(nomination).toMatchObject({ plan: null, employee: { nip } });
    }
  });
});

test('fifty posts with plans, nominees and their reasons cost the same eight statements as three', async () => {
  const query = (
    first: number,
  ) => `{ positions(first: ${first}, filter: { class: [PENGAWAS], standingOn: "2026-11-21" }) { nodes { title unit { name }
    successionPlans { status nominations { ordinal readiness { level reasons } employee { name unit { code } } candidate { place contributions { points } } } } } } }`;
  onTestFinished(async () => {
    await api.database.query(
      'delete from nomination where plan_id in (select id from succession_plan where number = 9)',
    );
    await api.database.query('delete from succession_plan where number = 9');
  });
  await api.database.query(`insert into succession_plan (id, position_id, number, drafted_on, drafted_by)
    select gen_random_uuid(), id, 9, '2026-11-01', 'planner' from position where class = 'PENGAWAS' and not exists (select from succession_plan p where p.position_id = position.id and p.status in ('DRAFT', 'SUBMITTED', 'RETURNED'))`);
  await api.database.query(`insert into nomination (id, plan_id, employee_id, ordinal, source, reason, readiness_then)
    select gen_random_uuid(), p.id, e.id, e.row, 'NOMINATION', 'x', 'UNKNOWN' from succession_plan p, (select id, row_number() over (order by id) as row from employee limit 3) e where p.number = 9`);
  const count = async (first: number) => {
    await api.ask(query(first));
    api.statements.length = 0;
    const { errors } = await api.ask(query(first));
    expect(errors).toBeUndefined();
    return api.statements.length;
  };

  expect([await count(3), await count(50)]).toEqual([8, 8]);
});
