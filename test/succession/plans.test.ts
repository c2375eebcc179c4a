import { beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { decodeUuid } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';

const api = useApi({ city: true });
const planner = { subject: 'planner', roles: [Role.HR_PLANNER] };
const committee = { subject: 'kti', roles: [Role.TALENT_COMMITTEE] };
const shown = `id number status version firstPlaceEmptyBecause returnedBecause endorsedOn endorsement submittedBy supersededOn
  nominations { id ordinal source reason placeThen readinessThen plannerView employee { id } readiness { level from reasons } candidate { place standing } } changed { employee { id } }`;
const draft = `mutation ($code: String!) { draftSuccessionPlan(input: { position: { code: $code } }) { successionPlan { ${shown} } } }`;
const write = `mutation ($input: WriteSuccessionPlanInput!) { writeSuccessionPlan(input: $input) { successionPlan { ${shown} } } }`;
const submit = `mutation ($plan: ID!, $v: Int!) { submitSuccessionPlan(input: { successionPlanId: $plan, expectedVersion: $v }) { successionPlan { ${shown} } } }`;
const giveBack = `mutation ($plan: ID!, $v: Int!) { returnSuccessionPlan(input: { successionPlanId: $plan, note: "Name a second one.", expectedVersion: $v }) { successionPlan { ${shown} } } }`;
const endorse = `mutation ($plan: ID!, $v: Int!) { endorseSuccessionPlan(input: { successionPlanId: $plan, document: "BA 7", expectedVersion: $v }) { successionPlan { ${shown} } } }`;

interface Post {
  readonly code: string;
  readonly people: readonly {
    readonly place: number | null;
    readonly standing: string;
    readonly employee: { readonly id: string };
  }[];
}
let posts: Post[] = [];
beforeAll(async () => {
  const { data } =
    await api.ask(`{ positions(first: 60, filter: { class: [PENGAWAS], standingOn: "2026-11-21" }) { nodes { code
    ranking { candidates(first: 6) { nodes { place standing employee { id } } } } } } }`);
  posts = data.positions.nodes
    .filter(
      ({ ranking }: { ranking: { candidates: { nodes: object[] } } }) => ranking.candidates.nodes.length >= 2,
    )
    .map(({ code, ranking }: { code: string; ranking: { candidates: { nodes: Post['people'] } } }) => ({
      code,
      people: ranking.candidates.nodes,
    }));
});
const named = (person: Post['people'][number], more: object = {}) => ({
  employeeId: person.employee.id,
  source: 'RANKING',
  reason: 'First in the ranking',
  ...more,
});
const post = (at: number) => posts[at] as Post;
const code = (answer: { errors?: readonly { extensions: { code: string } }[] }) =>
  answer.errors?.[0]?.extensions.code;

describe('a plan that names people beyond reach', () => {
  const AGENCY = '6471.12';
  const bound = (role: Role) => ({ subject: `bound ${role}`, roles: [role], agencies: [AGENCY] });

  test('is neither copied, written, submitted nor endorsed by whoever does not reach all of them', async () => {
    const { code: position, people } = posts.at(-1) as Post;
    const hidden = [];
    for (const person of people) {
      const seen = await api.ask(
        'query ($id: ID!) { node(id: $id) { ... on Employee { visibility } } }',
        { id: person.employee.id },
        bound(Role.HR_PLANNER),
      );
      if (seen.data.node.visibility !== 'RECORD') hidden.push(person);
    }
    const [first, second] = hidden as [Post['people'][number], Post['people'][number]];
    const drafted = (await api.ask(draft, { code: position }, planner)).data.draftSuccessionPlan
      .successionPlan;
    const plan = drafted.id;
    await api.ask(
      write,
      { input: { successionPlanId: plan, nominees: [named(first), named(second)], expectedVersion: 1 } },
      planner,
    );

    const refused = 'SUCCESSION_PLAN_BEYOND_REACH';
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
    await api.ask(submit, { plan, v: 2 }, planner);
    expect(code(await api.ask(endorse, { plan, v: 3 }, bound(Role.TALENT_COMMITTEE)))).toBe(refused);
    const endorsed = await api.ask(endorse, { plan, v: 3 }, committee);
    expect(endorsed.data.endorseSuccessionPlan.successionPlan.nominations).toHaveLength(2);
    expect(code(await api.ask(draft, { code: position }, bound(Role.HR_PLANNER)))).toBe(refused);
    const next = await api.ask(draft, { code: position }, planner);
    expect(next.data.draftSuccessionPlan.successionPlan.nominations).toHaveLength(2);
  });
});

describe('a succession plan', () => {
  test('is drafted, written, submitted, returned with a note, submitted again and endorsed by somebody else', async () => {
    const [first, second] = post(0).people as [Post['people'][number], Post['people'][number]];
    const drafted = (await api.ask(draft, { code: post(0).code }, planner)).data.draftSuccessionPlan
      .successionPlan;
    expect(drafted).toMatchObject({ number: 1, status: 'DRAFT', version: 1, nominations: [] });
    const { id: plan } = drafted;

    expect(code(await api.ask(submit, { plan, v: 1 }, planner))).toBe('SUCCESSION_PLAN_UNFINISHED');
    const nominees = [named(first, { plannerView: 'READY_LATER', plannerNote: 'Wants to stay.' })];
    const written = await api.ask(
      write,
      { input: { successionPlanId: plan, nominees, expectedVersion: 1 } },
      planner,
    );
    expect(written.errors).toBeUndefined();
    expect(written.data.writeSuccessionPlan.successionPlan).toMatchObject({
      version: 2,
      nominations: [
        { ordinal: 1, placeThen: first.place, plannerView: 'READY_LATER', candidate: { place: first.place } },
      ],
    });
    const derived = written.data.writeSuccessionPlan.successionPlan.nominations[0];
    expect(derived.readinessThen).toBe(derived.readiness.level);

    expect(
      (await api.ask(submit, { plan, v: 2 }, planner)).data.submitSuccessionPlan.successionPlan,
    ).toMatchObject({
      status: 'SUBMITTED',
      submittedBy: 'planner',
    });
    expect(
      code(
        await api.ask(write, { input: { successionPlanId: plan, nominees, expectedVersion: 3 } }, planner),
      ),
    ).toBe('SUCCESSION_PLAN_STATUS');
    expect(
      (await api.ask(giveBack, { plan, v: 3 }, committee)).data.returnSuccessionPlan.successionPlan,
    ).toMatchObject({
      status: 'RETURNED',
      returnedBecause: 'Name a second one.',
    });
    await api.ask(
      write,
      { input: { successionPlanId: plan, nominees: [...nominees, named(second)], expectedVersion: 4 } },
      planner,
    );
    await api.ask(submit, { plan, v: 5 }, planner);
    expect(code(await api.ask(endorse, { plan, v: 6 }, { ...planner, roles: [Role.TALENT_COMMITTEE] }))).toBe(
      'SUCCESSION_SAME_PERSON',
    );
    const endorsed = (await api.ask(endorse, { plan, v: 6 }, committee)).data.endorseSuccessionPlan
      .successionPlan;
    expect(endorsed).toMatchObject({
      status: 'ENDORSED',
      endorsedOn: '2026-11-21',
      endorsement: 'BA 7',
      changed: [],
    });
    expect(endorsed.nominations.map(({ employee }: { employee: { id: string } }) => employee.id)).toEqual([
      first.employee.id,
      second.employee.id,
    ]);

    for (const change of [
      "update succession_plan set endorsement = 'other'",
      "update nomination set reason = 'other'",
      'delete from nomination',
      'delete from succession_plan',
    ])
      await expect(api.database.query(change)).rejects.toThrow(/frozen/);
  });

  test('shows by itself what has changed since, and the next one begins as its copy and supersedes it', async () => {
    const { data } = await api.ask(
      '{ successionPlans(filter: { status: [ENDORSED] }) { nodes { id position { code } nominations { employee { id } } } } }',
    );
    const [former] = data.successionPlans.nodes;
    const [gone] = former.nominations;
    await api.database.query(
      "update employment set during = daterange(lower(during), '2026-11-01') where employee_id = $1",
      [decodeUuid(gone.employee.id, 'Employee')],
    );
    const { data: after } = await api.ask(
      `{ successionPlans(filter: { status: [ENDORSED] }) { nodes { ${shown} } } }`,
    );
    expect(after.successionPlans.nodes[0].changed).toEqual([{ employee: { id: gone.employee.id } }]);
    expect(after.successionPlans.nodes[0].nominations[0].readiness).toBeNull();

    await api.database.query(
      "update employment set during = daterange(lower(during), null) where employee_id = $1 and upper(during) = '2026-11-01'",
      [decodeUuid(gone.employee.id, 'Employee')],
    );

    const next = (await api.ask(draft, { code: former.position.code }, planner)).data.draftSuccessionPlan
      .successionPlan;
    expect(next).toMatchObject({ number: 2, status: 'DRAFT' });
    expect(next.nominations).toHaveLength(2);
    expect(await api.ask(draft, { code: former.position.code }, planner)).toMatchObject({
      errors: [{ extensions: { code: 'SUCCESSION_PLAN_OPEN', plan: 2 } }],
    });
    await api.ask(
      write,
      {
        input: {
          successionPlanId: next.id,
          nominees: [],
          firstPlaceEmptyBecause: 'An open selection is held.',
          expectedVersion: 1,
        },
      },
      planner,
    );
    await api.ask(submit, { plan: next.id, v: 2 }, planner);
    expect(
      (await api.ask(endorse, { plan: next.id, v: 3 }, committee)).data.endorseSuccessionPlan.successionPlan
        .firstPlaceEmptyBecause,
    ).toBe('An open selection is held.');
    const { data: all } = await api.ask(
      'query ($code: String!) { position(by: { code: $code }) { successionPlans { number status supersededOn } } }',
      {
        code: former.position.code,
      },
    );
    expect(all.position.successionPlans).toEqual([
      { number: 2, status: 'ENDORSED', supersededOn: null },
      { number: 1, status: 'SUPERSEDED', supersededOn: '2026-11-21' },
    ]);
  });

  test('an intentionally empty first place leaves place 1 free', async () => {
    const { id: plan } = (await api.ask(draft, { code: post(1).code }, planner)).data.draftSuccessionPlan
      .successionPlan;
    const nominees = post(1)
      .people.slice(0, 2)
      .map((person) => named(person));
    const { data } = await api.ask(
      write,
      {
        input: {
          successionPlanId: plan,
          nominees,
          firstPlaceEmptyBecause: 'Somebody from outside.',
          expectedVersion: 1,
        },
      },
      planner,
    );

    expect(
      data.writeSuccessionPlan.successionPlan.nominations.map(({ ordinal }: { ordinal: number }) => ordinal),
    ).toEqual([2, 3]);
  });

  test('of two planners at once one wins, and the other is told the present version', async () => {
    const { id: plan } = (await api.ask(draft, { code: post(2).code }, planner)).data.draftSuccessionPlan
      .successionPlan;
    const answers = await Promise.all(
      post(2)
        .people.slice(0, 2)
        .map((person, at) =>
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
    const drafts = await Promise.all([1, 2].map(() => api.ask(draft, { code: post(3).code }, planner)));
    expect(drafts.filter(({ errors }) => errors === undefined)).toHaveLength(1);
  });

  test('names people once, who are employed and within reach, and gives reasons', async () => {
    const { id: plan } = (await api.ask(draft, { code: post(4).code }, planner)).data.draftSuccessionPlan
      .successionPlan;
    const [person] = post(4).people as [Post['people'][number]];
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
    const { rows } = await api.database.query(
      'select e.nip, p.endorsed_on is not null as endorsed from nomination n join succession_plan p on p.id = n.plan_id join employee e on e.id = n.employee_id',
    );
    for (const { nip } of rows) {
      const { data } = await api.ask(
        '{ viewer { employee { nominations { id reason readiness { level } employee { nip } plan { id } } } } }',
        {},
        { subject: 'self', roles: [Role.EMPLOYEE], nip },
      );
      const expected = rows.filter((row) => row.nip === nip && row.endorsed).length;
      expect(data.viewer.employee.nominations).toHaveLength(expected);
      for (const { id } of data.viewer.employee.nominations) {
        const node = await api.ask(
          'query ($id: ID!) { node(id: $id) { ... on Nomination { readiness { level } } } }',
          { id },
          { subject: 'self', roles: [Role.EMPLOYEE], nip },
        );
        expect([node.errors, node.data.node !== null]).toEqual([undefined, true]);
      }
      for (const nomination of data.viewer.employee.nominations)
        expect(nomination).toMatchObject({ plan: null, employee: { nip } });
    }
  });
});

test('fifty posts with plans, nominees and their reasons cost as many statements as three, and at most eight', async () => {
  const query = (
    first: number,
  ) => `{ positions(first: ${first}, filter: { class: [PENGAWAS], standingOn: "2026-11-21" }) { nodes { title unit { name }
    successionPlans { status nominations { ordinal readiness { level reasons } employee { name unit { code } } candidate { place contributions { points } } } } } } }`;
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

  expect(await count(50)).toBe(await count(3));
  expect(await count(50)).toBeLessThanOrEqual(8);
});
