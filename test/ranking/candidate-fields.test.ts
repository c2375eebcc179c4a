import { beforeAll, describe, expect, test } from 'vitest';
import { type Claims, Role } from '../../src/modules/access/index.js';
import { decodeUuid } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder } from '../support/build.js';
import { open, planner } from '../support/filling-acts.js';
import { TODAY } from '../support/fixed.js';
import { nonEmpty } from '../support/non-empty.js';

// biome-ignore lint/suspicious/noExplicitAny: an answer as the service gives it.
type Json = any;

const api = useApi({ city: true, limits: { costAMinute: 1_000_000_000 } });
const build = builder(() => api.database);
const EVERY = 'standing: [ELIGIBLE, UNDETERMINED, INELIGIBLE]';
const candidates = `among considered eligible undetermined ineligible fingerprint cacheKey
  candidates(first: 100, after: $after, ${EVERY}) { totalCount nodes { standing membership place bestPlace worstPlace employee { id position { class } } } pageInfo { hasNextPage endCursor } }`;
let posts: string[] = [];

interface Ranked {
  readonly ranking: Json;
  readonly nodes: readonly Json[];
}

/** A ranking with all its candidates; those who may be told of everything must get no error. */
async function ranked(
  code: string,
  among: string | null,
  route = 'PROMOTION',
  claims: Partial<Claims> = planner,
): Promise<Ranked> {
  const nodes: Json[] = [];
  const variables = among === null ? {} : { among };
  for (let after: string | null = null; ; ) {
    const answer: { data: Json; errors?: unknown } = await api.ask(
      `query ($code: String!, $among: CandidateField, $route: MobilityType, $after: String) {
        position(by: { code: $code }) { ranking(among: $among, mobility: $route) { ${candidates} } } }`,
      { code, route, after, ...variables },
      claims,
    );
    expect(answer.errors).toBeUndefined();
    const ranking: Json = answer.data.position.ranking;
    nodes.push(...ranking.candidates.nodes);
    if (!ranking.candidates.pageInfo.hasNextPage) return { ranking, nodes };
    after = ranking.candidates.pageInfo.endCursor;
  }
}

const refusal = async (code: string, among: string, claims: Partial<Claims>) => {
  const { errors } = await api.ask(
    'query ($code: String!, $among: CandidateField) { position(by: { code: $code }) { ranking(among: $among) { eligible } } }',
    { code, among },
    claims,
  );
  return errors?.[0]?.extensions;
};

/** The order among some is the order among everybody, counted anew. */
function expectPart({ ranking, nodes }: Ranked, whole: Ranked): void {
  const ids = nodes.map(({ employee }) => employee.id);
  const order = new Map(whole.nodes.map(({ employee }, at) => [employee.id, at]));
  const eligible = nodes.filter(({ standing }) => standing === 'ELIGIBLE');
  expect(new Set(ids).size).toBe(ids.length);
  expect(ranking.considered).toBe(ids.length);
  expect([ranking.eligible, ranking.undetermined, ranking.ineligible]).toEqual(
    ['ELIGIBLE', 'UNDETERMINED', 'INELIGIBLE'].map(
      (standing) => nodes.filter((node) => node.standing === standing).length,
    ),
  );
  expect(eligible.map(({ place }) => place)).toEqual(eligible.map((_, at) => at + 1));
  expect(eligible.map(({ employee }) => order.get(employee.id))).toEqual(
    eligible.map(({ employee }) => order.get(employee.id)).toSorted((a, b) => Number(a) - Number(b)),
  );
  for (const { employee, standing, membership, bestPlace, worstPlace } of nodes) {
    const before = whole.nodes[order.get(employee.id) as number];
    if (membership === 'OPEN') expect(standing).not.toBe('ELIGIBLE');
    else expect(standing).toBe(before.standing);
    if (bestPlace !== null) expect(bestPlace).toBeLessThanOrEqual(before.bestPlace);
    if (worstPlace !== null) expect(worstPlace).toBeLessThanOrEqual(before.worstPlace);
  }
}

beforeAll(async () => {
  const { data } = await api.ask(
    '{ vacancies(first: 100, filter: { class: [ADMINISTRATOR] }) { nodes { position { code } } } }',
  );
  posts = [...new Set<string>(data.vacancies.nodes.map(({ position }: Json) => position.code))].slice(0, 3);
}, 60_000);

test('EVERYBODY is what a ranking counts unless told otherwise, also where null is given', async () => {
  const [absent, named] = await Promise.all([
    ranked(posts[0] as string, null),
    ranked(posts[0] as string, 'EVERYBODY'),
  ]);
  const nulled = await api.ask(
    'query ($code: String!, $among: CandidateField) { position(by: { code: $code }) { ranking(among: $among) { among cacheKey fingerprint } } }',
    {
      code: posts[0],
      among: null,
    },
  );
  expect(named).toEqual(absent);
  const { among, cacheKey, fingerprint } = absent.ranking;
  expect(nulled.data.position.ranking).toEqual({ among, cacheKey, fingerprint });
  expect(among).toBe('EVERYBODY');
});

test('POOL counts somebody who stands IN or OPEN towards the class of the post, as the pool itself says', async () => {
  await api.database.query("update rule_parameter set value = '3 8' where code = 'POOL_BOXES'");
  for (const code of nonEmpty(posts)) {
    const [whole, part] = await Promise.all([ranked(code, 'EVERYBODY'), ranked(code, 'POOL')]);
    expectPart(part, whole);
    const { data } = await api.ask('query ($code: String!) { position(by: { code: $code }) { class } }', {
      code,
    });
    const members = new Map<string, string>();
    for (let after: string | null = null; ; ) {
      const page: Json = (
        await api.ask(
          `query ($after: String, $class: PositionClass!) { pool(class: $class) { members(first: 100, after: $after) { nodes { standing employee { id } } pageInfo { hasNextPage endCursor } } } }`,
          { after, class: data.position.class },
        )
      ).data.pool.members;
      for (const { standing, employee } of page.nodes)
        if (standing !== 'OUT') members.set(employee.id, standing);
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    expect(members.size).toBeGreaterThan(5);
    expect(new Map(part.nodes.map(({ employee, membership }) => [employee.id, membership]))).toEqual(members);
    expect(part.ranking.cacheKey).not.toBe(whole.ranking.cacheKey);
  }
}, 60_000);

test('HOLDERS counts somebody who holds a post of the same level, and whose post is not known stays open', async () => {
  const { rows } = await api.database.query(
    "select code, ordinal from scale_step where scale = 'POSITION_CLASS'",
  );
  const levels = new Map<string, number>(rows.map(({ code, ordinal }) => [code, ordinal]));
  expect(levels.size).toBeGreaterThan(5);
  for (const code of nonEmpty(posts)) {
    const [whole, part] = await Promise.all([
      ranked(code, 'EVERYBODY', 'ROTATION'),
      ranked(code, 'HOLDERS', 'ROTATION'),
    ]);
    expectPart(part, whole);
    const { data } = await api.ask('query ($code: String!) { position(by: { code: $code }) { class } }', {
      code,
    });
    // Whom a status has released from the seat still counts by its level.
    const held = new Set(
      part.nodes.flatMap(({ membership, employee }) =>
        membership === 'IN' ? (employee.position?.class ?? []) : [],
      ),
    );
    expect(held).toContain(data.position.class);
    for (const postClass of held)
      expect([postClass, levels.get(postClass)]).toEqual([postClass, levels.get(data.position.class)]);
    // Nobody whom the move on the same level admits is left out.
    const admitted = whole.nodes
      .filter(({ standing }) => standing !== 'INELIGIBLE')
      .map(({ employee }) => employee.id);
    expect(
      part.nodes
        .filter(({ standing }) => standing !== 'INELIGIBLE')
        .map(({ employee }) => employee.id)
        .toSorted(),
    ).toEqual(admitted.toSorted());
  }
}, 60_000);

test('AGENCY counts somebody who serves in the agency of the post', async () => {
  const code = posts[0] as string;
  const [whole, part] = await Promise.all([ranked(code, 'EVERYBODY'), ranked(code, 'AGENCY')]);
  expectPart(part, whole);
  const first = part.nodes[0].employee.id;
  const elsewhere = await build.unit();
  const move = (unit: string) =>
    api.database.query(
      'update placement set unit_id = $1 where employee_id = $2 and during @> $3::date returning unit_id',
      [unit, decodeUuid(first, 'Employee'), TODAY],
    );
  const { rows } = await api.database.query(
    'select unit_id from placement where employee_id = $1 and during @> $2::date',
    [decodeUuid(first, 'Employee'), TODAY],
  );
  await move(elsewhere);
  const without = await ranked(code, 'AGENCY');
  expect(without.nodes.map(({ employee }) => employee.id)).not.toContain(first);
  expect(without.ranking.considered).toBe(part.ranking.considered - 1);
  await move(rows[0].unit_id);
  expect((await ranked(code, 'AGENCY')).nodes).toEqual(part.nodes);
});

describe('a list that a decree names', () => {
  test('is what a filling chooses from, where its way allows it', async () => {
    const { data } = await api.ask(
      `{ vacancies(first: 60, filter: { class: [PENGAWAS] }) { nodes { id position { id code } ranking { eligible candidates(first: 5, standing: [ELIGIBLE]) { nodes { employee { id } } } } } } }`,
    );
    const vacancy = data.vacancies.nodes.find(({ ranking }: Json) => ranking.eligible >= 4);
    const named = vacancy.ranking.candidates.nodes.slice(1, 4).map(({ employee }: Json) => employee.id);
    const opening = `mutation ($vacancy: ID!, $route: SelectionMethod!, $named: NamedCandidatesInput) { openFilling(input: { vacancyId: $vacancy, method: $route, document: "SPT 2", named: $named }) { filling {
      id among namedBy named { employee { id } } ranking { among considered candidates(first: 10) { nodes { place employee { id } } } } } } }`;
    const asked = (route: string, employees: readonly string[], claims: Partial<Claims> = planner) =>
      api.ask(
        opening,
        { vacancy: vacancy.id, route, named: { decree: 'SK 9', employeeIds: employees } },
        claims,
      );
    const code = async (answer: Promise<{ errors?: Json }>) => (await answer).errors?.[0]?.extensions;

    expect(await code(asked('TALENT_POOL', named))).toEqual({
      code: 'FILLING_FIELD_NOT_ALLOWED',
      argument: 'input.named',
      method: 'TALENT_POOL',
    });
    expect(await code(asked('INTERNAL_APPOINTMENT', []))).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.named.employeeIds',
    });
    expect(await code(asked('INTERNAL_APPOINTMENT', [named[0], named[0]]))).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.named.employeeIds.1',
    });
    expect(
      await code(asked('INTERNAL_APPOINTMENT', named, { ...planner, agencies: ['none'] })),
    ).toMatchObject({ code: 'FILLING_BEYOND_REACH', count: 3 });
    expect(await refusal(vacancy.position.code, 'NAMED', planner)).toEqual({
      code: 'FILLING_FIELD_NOT_THERE',
      argument: 'among',
      field: 'NAMED',
    });

    const { errors, data: opened } = await asked('INTERNAL_APPOINTMENT', named);
    expect(errors).toBeUndefined();
    const filling = opened.openFilling.filling;
    expect([
      filling.among,
      filling.namedBy,
      filling.named.map(({ employee }: Json) => employee.id).toSorted(),
    ]).toEqual(['NAMED', 'SK 9', named.toSorted()]);
    expect(filling.ranking).toMatchObject({ among: 'NAMED', considered: 3 });
    expect(filling.ranking.candidates.nodes.map(({ place, employee }: Json) => [place, employee.id])).toEqual(
      named.map((id: string, at: number) => [at + 1, id]),
    );
    expect(
      (await ranked(vacancy.position.code, 'NAMED')).nodes.map(({ employee }) => employee.id).toSorted(),
    ).toEqual(named.toSorted());

    const close = `mutation ($input: CloseShortlistInput!) { closeShortlist(input: $input) { filling { shortlist { place employee { id } } excludedCandidates { employee { id } } } } }`;
    const first = vacancy.ranking.candidates.nodes[0].employee.id;
    const outside = await api.ask(
      close,
      {
        input: {
          fillingId: filling.id,
          entries: [{ employeeId: first }],
          fewerBecause: 'One',
          expectedVersion: 1,
        },
      },
      planner,
    );
    expect(outside.errors?.[0]?.extensions).toEqual({
      code: 'FILLING_NOT_IN_FIELD',
      argument: 'input.entries.0.employeeId',
      field: 'NAMED',
      membership: 'OUT',
    });
    const entries = named.map((employee: string) => ({ employeeId: employee }));
    const closed = await api.ask(
      close,
      { input: { fillingId: filling.id, entries, expectedVersion: 1 } },
      planner,
    );
    expect(closed.errors).toBeUndefined();
    expect(closed.data.closeShortlist.filling.shortlist.map(({ place }: Json) => place)).toEqual([1, 2, 3]);
    expect(closed.data.closeShortlist.filling.excludedCandidates).toEqual([]);
  });
});

describe('what a field tells of people beyond reach', () => {
  const bound: Record<string, Partial<Claims>> = {
    'a planner of an office': { ...planner, agencies: ['6471.10'] },
    'a unit officer': { subject: 'officer', roles: [Role.UNIT_OFFICER], units: ['6471.10'] },
    'a reporter': { subject: 'reporter', roles: [Role.REPORTER] },
    'an employee': { subject: 'employee', roles: [Role.EMPLOYEE] },
  };
  test.each(Object.keys(bound))(
    '%s chooses no field: places in two of them could be subtracted',
    async (name) => {
      for (const among of ['POOL', 'HOLDERS', 'AGENCY'])
        expect([among, await refusal(posts[1] as string, among, bound[name] as Partial<Claims>)]).toEqual([
          among,
          { code: 'RANKING_WITHHELD', argument: 'among' },
        ]);
      expect(await refusal(posts[1] as string, 'EVERYBODY', bound[name] as Partial<Claims>)).toBeUndefined();
      const isPlanner = name.includes('officer') || name.includes('planner');
      for (const among of ['NAMED', 'APPLICANTS'])
        expect(await refusal(posts[1] as string, among, bound[name] as Partial<Claims>)).toMatchObject({
          code: isPlanner ? 'FILLING_FIELD_NOT_THERE' : 'FORBIDDEN',
          argument: 'among',
        });
    },
  );

  test('somebody who may read everybody in a field that is public sees it whole', async () => {
    const { data } = await api.ask(
      `{ vacancies(first: 60, filter: { class: [PENGAWAS] }) { nodes { id position { code } ranking { candidates(first: 60, standing: [ELIGIBLE, UNDETERMINED]) { nodes { employee { id unit { code } } } } } } } }`,
    );
    const officeOf = (code: string | undefined) => code?.split('.').slice(0, 2).join('.');
    const [vacancy, office, people] = data.vacancies.nodes
      .toReversed()
      .flatMap((one: Json) =>
        [
          ...Map.groupBy(one.ranking.candidates.nodes, ({ employee }: Json) => officeOf(employee.unit?.code)),
        ].map(([code, nodes]) => [one, code, nodes] as const),
      )
      .find(([, code, nodes]: Json) => code?.includes('.') && nodes.length >= 2);
    const employees = people.map(({ employee }: Json) => employee.id);
    const { data: opened } = await api.ask(
      open
        .replace('($vacancy', '($named: NamedCandidatesInput, $vacancy')
        .replace('document: "SPT 1"', 'document: "SPT 1", named: $named'),
      {
        vacancy: vacancy.id,
        route: 'INTERNAL_APPOINTMENT',
        named: { decree: 'SK 3', employeeIds: employees },
      },
      planner,
    );
    const ask = (claims: Partial<Claims>) =>
      api.ask(
        'query ($f: ID!) { node(id: $f) { ... on Filling { ranking { isRounded considered candidates { totalCount } } } } }',
        { f: opened.openFilling.filling.id },
        claims,
      );

    expect((await ask({ ...planner, agencies: [office] })).data.node.ranking).toEqual({
      isRounded: false,
      considered: employees.length,
      candidates: { totalCount: employees.length },
    });
    const other = await ask({ ...planner, agencies: ['none'] });
    expect(other.errors?.[0]?.extensions).toEqual({ code: 'RANKING_WITHHELD', argument: 'among' });
    expect(other.data.node.ranking).toBeNull();
  });
});
