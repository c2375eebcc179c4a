import { beforeAll, describe, expect, test } from 'vitest';
import { decodeUuid } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';
import {
  appoint,
  type Candidate,
  codeOf,
  decide,
  decision,
  open,
  planner,
  useFillingActs,
  type Vacancy,
} from '../support/filling-acts.js';

const api = useApi({ city: true });
const build = builder(() => api.database);
const acts = useFillingActs(api);
const NEXT_YEAR = '2027-02-01';

/**
 * Posts with one seat, vacant today, with two eligible candidates at least. The tests of a seat take the
 * first two.
 */
let single: Vacancy[] = [];
beforeAll(async () => {
  const all = await acts.vacancies();
  const { data } = await api.ask(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Position { id formation { required vacant } } } }',
    {
      ids: all.map(({ position }) => position.id),
    },
  );
  const ofOne = new Set(
    data.nodes
      .filter(
        ({ formation: { required, vacant } }: { formation: Formation }) => required === 1 && vacant === 1,
      )
      .map(({ id }: { id: string }) => id),
  );
  single = all.filter(({ position }) => ofOne.has(position.id));
  expect(single.length).toBeGreaterThanOrEqual(2);
});

interface Formation {
  readonly required: number;
  readonly vacant: number;
}
const openAs = (vacancy: string) => api.ask(open, { vacancy, route: 'INTERNAL_APPOINTMENT' }, planner);
const formationOf = async (code: string, on: string) =>
  (
    await api.ask(
      'query ($code: String!, $on: LocalDate) { position(by: { code: $code }) { formation(on: $on) { required filled vacant } } }',
      { code, on },
    )
  ).data.position.formation;
async function vacanciesOf({ position }: Vacancy): Promise<{ id: string; since: string; seats: number }[]> {
  const { data } = await api.ask(
    'query ($code: String!) { position(by: { code: $code }) { unit { code } } }',
    { code: position.code },
  );
  const { data: found } = await api.ask(
    'query ($unit: String!) { vacancies(until: "2030-12-31", first: 100, filter: { unit: { code: $unit }, reason: [NEVER_FILLED, RETIREMENT, MOVED, LEFT, CONTRACT_END, PRE_RETIREMENT_LEAVE] }) { nodes { id since seats position { id } } } }',
    { unit: data.position.unit.code },
  );
  return found.vacancies.nodes
    .filter((vacancy: Vacancy) => vacancy.position.id === position.id)
    .toSorted((a: { since: string }, b: { since: string }) => (a.since < b.since ? -1 : 1));
}

/** The vacancy as if somebody were no candidate for it. */
const without = (vacancy: Vacancy, { employee }: Candidate): Vacancy => ({
  ...vacancy,
  ranking: {
    ...vacancy.ranking,
    candidates: {
      nodes: vacancy.ranking.candidates.nodes.filter((other) => other.employee.id !== employee.id),
    },
  },
});

test('every vacancy can be opened as often as it has seats and no more, the last that falls empty first', async () => {
  const query =
    'query ($after: String) { vacancies(until: "2028-12-31", first: 100, after: $after) { nodes { id seats position { id waysToFill } } pageInfo { hasNextPage endCursor } } }';
  const found: { id: string; seats: number; position: { id: string; waysToFill: string[] } }[] = [];
  for (let page = { hasNextPage: true, endCursor: null as string | null }; page.hasNextPage; ) {
    const { vacancies } = (await api.ask(query, { after: page.endCursor })).data;
    found.push(...vacancies.nodes);
    page = vacancies.pageInfo;
  }
  // The last that falls empty first, of posts with several; not of those that other tests fill.
  const others = single.slice(0, 2).map(({ position }) => position.id);
  const several = [...Map.groupBy(found, ({ position }) => position.id).values()]
    .filter((ofPost) => ofPost.length > 1 && !others.includes(ofPost[0]?.position.id ?? ''))
    .slice(0, 50)
    .flat();
  expect(several.length).toBeGreaterThan(40);
  const wrong: unknown[] = [];
  for (const { id, seats, position } of found.filter((vacancy) => several.includes(vacancy)).toReversed()) {
    const answers: string[] = [];
    for (let seat = 0; seat <= seats; seat++)
      answers.push(
        codeOf(await api.ask(open, { vacancy: id, route: position.waysToFill[0] }, planner)) ?? 'opened',
      );
    const expected = [...Array.from({ length: seats }, () => 'opened'), 'FILLING_OPEN'];
    if (answers.join() !== expected.join()) wrong.push([id, seats, answers]);
  }

  expect(wrong).toEqual([]);
}, 60_000);

/** A second seat of the post that falls empty next year, beside that which is vacant now. */
async function withSeatOfNextYear(vacancy: Vacancy): Promise<{ now: Vacancy; ahead: Vacancy }> {
  const position = decodeUuid(vacancy.position.id, 'Position');
  await api.database.query(
    'update formation_decree set during = daterange(lower(during), $2::date) where position_id = $1 and during @> $2::date',
    [position, NEXT_YEAR],
  );
  await build.insert('formation_decree', {
    position_id: position,
    required: 2,
    during: period(NEXT_YEAR),
    document: 'SK',
  });
  const listed = await vacanciesOf(vacancy);
  expect(listed.map(({ seats }) => seats)).toEqual([1, 1]);
  const [now, ahead] = listed as [(typeof listed)[number], (typeof listed)[number]];
  return { now: { ...vacancy, id: now.id }, ahead: { ...vacancy, id: ahead.id } };
}
const decideFor = (filling: string, candidate: Candidate, changed: object) =>
  api.ask(decide, { input: { fillingId: filling, ...decision(candidate, changed) } }, planner);
const appointed = async (filling: string) =>
  (await api.ask(appoint, { f: filling, v: 5 }, planner)).data.appointDecided.filling.status;

describe('a seat', () => {
  test('that somebody takes up ahead is neither opened again nor given to another before', async () => {
    const [vacancy] = single as [Vacancy];
    const { id, taken } = await acts.ready(vacancy);
    const [winner] = taken as [Candidate];
    expect(codeOf(await openAs(vacancy.id))).toBe('FILLING_OPEN');
    expect((await decideFor(id, winner, { inaugurationOn: '2026-12-10' })).errors).toBeUndefined();
    expect(codeOf(await openAs(vacancy.id))).toBe('FILLING_OPEN');
    expect(await appointed(id)).toBe('APPOINTED');

    expect(codeOf(await openAs(vacancy.id))).toBe('FILLING_OPEN');
    expect(await formationOf(vacancy.position.code, '2026-12-10')).toEqual({
      required: 1,
      filled: 1,
      vacant: 0,
    });
  });

  test('of two that fall empty one after the other is given once, whichever filling decides first', async () => {
    const [first, second] = single as [Vacancy, Vacancy];
    // Nobody who may be appointed to the first post is a candidate here.
    const vacancy = acts.eligible(first).slice(0, 2).reduce(without, second);
    const { now, ahead } = await withSeatOfNextYear(vacancy);
    const later = await acts.ready(ahead, 'Suits the post.');
    expect(codeOf(await openAs(ahead.id))).toBe('FILLING_OPEN');
    const [one] = later.taken as [Candidate];
    const sooner = await acts.ready(without(now, one), 'Suits the post.');
    const [other] = sooner.taken as [Candidate];
    const on = '2026-12-15';
    const reason = 'Suits best.';

    const early = await decideFor(later.id, one, { inaugurationOn: on, reason });
    expect(early.errors?.[0]?.extensions).toMatchObject({
      code: 'FILLING_SEAT_TAKEN',
      argument: 'input.inaugurationOn',
      on,
    });
    expect((await decideFor(later.id, one, { inaugurationOn: NEXT_YEAR, reason })).errors).toBeUndefined();
    expect((await decideFor(sooner.id, other, { inaugurationOn: on, reason })).errors).toBeUndefined();
    for (const { id } of [later, sooner]) expect(await appointed(id)).toBe('APPOINTED');
    expect(await formationOf(vacancy.position.code, NEXT_YEAR)).toEqual({
      required: 2,
      filled: 2,
      vacant: 0,
    });
  });
});
