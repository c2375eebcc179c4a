import { beforeAll, expect, test } from 'vitest';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';

const api = useApi();
const build = builder(() => api.database);
const TODAY = '2026-11-21';

let unit: string;
beforeAll(async () => {
  unit = await build.unit();
});

async function holder(
  code: string,
  person: Parameters<typeof build.employee>[0] = {},
  postClass = 'PENGAWAS',
): Promise<string> {
  const post = await build.position({ code, title: `Post ${code}`, class: postClass, unit_id: unit });
  const employee = await build.employee({ name: `Holder of ${code}`, ...person });
  await build.appointment(employee, post, period('2020-01-01'));
  return employee;
}

/** What each field says of the post and of its holder by name. */
async function told(code: string) {
  const { data, errors } = await api.ask(
    `query ($code: String!, $title: String!, $name: String!) {
      position(by: { code: $code }) { incumbents { totalCount } formation { filled vacant } }
      vacancies(filter: { position: { title: $title } }) { nodes { id since reason } }
      person: employees(filter: { name: $name }) { nodes { position { code } retirement { date age } } }
      inClass: employees(filter: { name: $name, class: [PENGAWAS, ADMINISTRATOR] }) { totalCount }
      without: employees(filter: { name: $name, hasPost: false }) { totalCount }
      leftWithPost: employees(filter: { isServing: false, hasPost: true }) { totalCount }
      overdue: employees(filter: { name: $name, retiring: { from: "2000-01-01", until: "${TODAY}" } }) { totalCount }
      ahead: employees(filter: { name: $name, retiring: { from: "2026-11-22", until: "2099-12-31" } }) { totalCount } }`,
    { code, title: `Post ${code}`, name: `Holder of ${code}` },
  );
  expect(errors).toBeUndefined();
  return {
    incumbents: data.position.incumbents.totalCount,
    formation: data.position.formation,
    vacancies: data.vacancies.nodes.map(({ since, reason }: { since: string; reason: string }) => [
      since,
      reason,
    ]),
    position: data.person.nodes[0].position?.code ?? null,
    retirement: data.person.nodes[0].retirement?.date ?? null,
    inClass: data.inClass.totalCount,
    without: data.without.totalCount,
    leftWithPost: data.leftWithPost.totalCount,
    overdue: data.overdue.totalCount,
    ahead: data.ahead.totalCount,
  };
}
const HOLDS = {
  incumbents: 1,
  formation: { filled: 1, vacant: 0 },
  vacancies: [],
  inClass: 1,
  without: 0,
  leftWithPost: 0,
  overdue: 0,
  ahead: 1,
};
const GONE = {
  incumbents: 0,
  formation: { filled: 0, vacant: 1 },
  position: null,
  inClass: 0,
  without: 1,
  leftWithPost: 0,
  ahead: 0,
};

test('somebody who serves holds the post, and retires', async () => {
  await holder('HOLDS');

  expect(await told('HOLDS')).toEqual({ ...HOLDS, position: 'HOLDS', retirement: '2043-04-01' });
});

test('somebody who has left holds nothing although the appointment is still open, and does not retire', async () => {
  await holder('LEFT', { employment: period('2010-01-01', '2026-11-20'), end: 'DIED' });

  expect(await told('LEFT')).toEqual({
    ...GONE,
    vacancies: [['2026-11-20', 'LEFT']],
    retirement: null,
    overdue: 0,
  });
});

test('somebody whose day of retirement has passed holds nothing, and is told as overdue', async () => {
  await holder('OVERDUE', { birth_date: '1968-09-30' });

  expect(await told('OVERDUE')).toEqual({
    ...GONE,
    vacancies: [['2026-10-01', 'RETIREMENT']],
    retirement: '2026-10-01',
    overdue: 1,
  });
  const { data } = await api.ask('{ retirementWave(by: MONTH, years: 1) { month people overdue } }');
  expect(data.retirementWave[0]).toEqual({ month: '2026-10', people: 1, overdue: 1 });
});

test('somebody whom a status releases holds nothing, and still retires', async () => {
  const employee = await holder('RELEASED');
  await build.fact('employment_status', employee, {
    status: 'STUDY_ASSIGNMENT',
    releases_post: true,
    during: period('2026-09-01', '2027-09-01'),
  });

  expect(await told('RELEASED')).toEqual({
    ...GONE,
    vacancies: [['2026-09-01', 'MOVED']],
    retirement: '2043-04-01',
    overdue: 0,
    ahead: 1,
  });
});

test('the first request after a retirement age changes answers by the new one, whatever was read by the old one', async () => {
  await holder('CHANGED', { birth_date: '1973-05-15' }, 'PELAKSANA');
  const ask = async (query: string) => (await api.ask(query)).data;
  const formation = () => ask('{ position(by: { code: "CHANGED" }) { formation { filled vacant } } }');
  const post = () =>
    ask('{ employees(filter: { name: "Holder of CHANGED" }) { nodes { position { code } } } }');
  const turn = (age: number) =>
    api.database.query(`update retirement_rule set age = ${age} where class = 'PELAKSANA'`);
  const held = { position: { formation: { filled: 1, vacant: 0 } } };
  const empty = { position: { formation: { filled: 0, vacant: 1 } } };

  expect(await formation()).toEqual(held);
  await turn(50);
  expect(await formation()).toEqual(empty);
  await turn(58);
  expect(await post()).toEqual({ employees: { nodes: [{ position: { code: 'CHANGED' } }] } });
  await turn(50);
  expect(await post()).toEqual({ employees: { nodes: [{ position: null }] } });
  await turn(58);
  expect(await formation()).toEqual(held);
});

test('when the retirement age rises, who reached the old one before retires by it, and who reaches it after by the new one', async () => {
  await api.database.query(
    "update retirement_rule set during = '[1900-01-01,2027-07-01)' where class = 'ADMINISTRATOR'",
  );
  await build.insert('retirement_rule', {
    class: 'ADMINISTRATOR',
    age: 60,
    during: period('2027-07-01'),
    legal_basis: 'Test',
    certainty: 'UNVERIFIED',
  });
  const old = await holder('OLD-AGE', { birth_date: '1969-05-15' }, 'ADMINISTRATOR');
  const raised = await holder('NEW-AGE', { birth_date: '1969-08-15' }, 'ADMINISTRATOR');
  const query = `query ($title: String!, $name: String!) { vacancies(until: "2031-01-01", filter: { position: { title: $title } }) { nodes { since reason } }
    employees(filter: { name: $name, retiring: { from: "2026-11-21", until: "2031-01-01" } }) { nodes { retirement { date age } later: retirement(on: "2027-08-20") { date } } }
    positions(filter: { title: $title }) { nodes { before: formation(on: "2027-05-31") { filled } june: formation(on: "2027-06-01") { filled } october: formation(on: "2027-10-01") { filled } end: formation(on: "2029-09-01") { filled } incumbents(on: "2027-10-01") { totalCount } } } }`;
  const ask = async (code: string) =>
    (await api.ask(query, { title: `Post ${code}`, name: `Holder of ${code}` })).data;

  expect([old, raised].length).toBe(2);
  expect(await ask('OLD-AGE')).toEqual({
    vacancies: { nodes: [{ since: '2027-06-01', reason: 'RETIREMENT' }] },
    employees: { nodes: [{ retirement: { date: '2027-06-01', age: 58 }, later: { date: '2027-06-01' } }] },
    positions: {
      nodes: [
        {
          before: { filled: 1 },
          june: { filled: 0 },
          october: { filled: 0 },
          end: { filled: 0 },
          incumbents: { totalCount: 0 },
        },
      ],
    },
  });
  expect(await ask('NEW-AGE')).toEqual({
    vacancies: { nodes: [{ since: '2029-09-01', reason: 'RETIREMENT' }] },
    employees: { nodes: [{ retirement: { date: '2029-09-01', age: 60 }, later: { date: '2029-09-01' } }] },
    positions: {
      nodes: [
        {
          before: { filled: 1 },
          june: { filled: 1 },
          october: { filled: 1 },
          end: { filled: 0 },
          incumbents: { totalCount: 1 },
        },
      ],
    },
  });
});

test('seats never filled whose emptiness has an end are found by their id and can be opened, as each that is added later', async () => {
  const post = await build.position({
    code: 'CREATED',
    title: 'Post CREATED',
    class: 'PENGAWAS',
    unit_id: unit,
    seats: 2,
  });
  await api.database.query(
    "update formation_decree set during = '[2000-01-01,2027-02-01)' where position_id = $1",
    [post],
  );
  await build.insert('formation_decree', {
    position_id: post,
    required: 4,
    during: period('2027-02-01', '2027-06-01'),
    document: 'SK',
  });
  await build.insert('formation_decree', {
    position_id: post,
    required: 0,
    during: period('2027-06-01'),
    document: 'SK',
  });
  const list =
    'query ($until: LocalDate) { vacancies(until: $until, filter: { position: { title: "Post CREATED" } }) { nodes { id seats since } } }';
  const today = (await api.ask(list)).data.vacancies.nodes;
  const { nodes } = (await api.ask(list, { until: '2027-12-31' })).data.vacancies;

  expect(nodes.map(({ seats, since }: { seats: number; since: string }) => [seats, since])).toEqual([
    [2, '2000-01-01'],
    [2, '2027-02-01'],
  ]);
  expect(today).toEqual([nodes[0]]);
  for (const vacancy of nodes) {
    const again = 'query ($id: ID!) { node(id: $id) { id ... on Vacancy { seats since } } }';
    expect((await api.ask(again, { id: vacancy.id })).data.node).toEqual(vacancy);
    const opened = await api.ask(
      'mutation ($id: ID!) { openFilling(input: { vacancyId: $id, method: INTERNAL_APPOINTMENT, document: "x" }) { filling { vacantSince } } }',
      {
        id: vacancy.id,
      },
    );
    expect([opened.errors, opened.data.openFilling.filling]).toEqual([
      undefined,
      { vacantSince: vacancy.since },
    ]);
  }
});

test('a vacancy that has been filled is found by its id, and is not opened again although another seat is empty', async () => {
  const post = await build.position({
    code: 'REFILLED',
    title: 'Post REFILLED',
    class: 'PENGAWAS',
    unit_id: unit,
    seats: 2,
  });
  await build.appointment(await build.employee(), post, period('2010-01-01', '2020-01-01'));
  await build.appointment(await build.employee(), post, period('2010-01-01', '2022-01-01'));
  const list =
    'query ($on: LocalDate) { vacancies(from: $on, filter: { position: { title: "Post REFILLED" } }) { nodes { id since } } }';
  const [former] = (await api.ask(list, { on: '2021-01-01' })).data.vacancies.nodes;
  await build.appointment(await build.employee(), post, period('2023-01-01'));

  const opened = await api.ask(
    'mutation ($id: ID!) { openFilling(input: { vacancyId: $id, method: INTERNAL_APPOINTMENT, document: "x" }) { filling { id } } }',
    { id: former.id },
  );

  expect((await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id: former.id })).data.node).toEqual({
    id: former.id,
  });
  expect(opened.errors?.[0]?.extensions.code).toBe('FILLING_VACANCY_NOT_THERE');
  expect((await api.ask(list)).data.vacancies.nodes.map(({ since }: { since: string }) => since)).toEqual([
    '2022-01-01',
  ]);
});

test('letters of an acting official that follow each other count together', async () => {
  const post = await build.position({
    code: 'ACTS',
    title: 'Post ACTS',
    class: 'ADMINISTRATOR',
    unit_id: unit,
  });
  const employee = await build.employee();
  await build.fact('acting_assignment', employee, {
    position_id: post,
    kind: 'PLT_HIGHER',
    during: period('2025-10-01', '2026-07-01'),
  });
  await build.fact('acting_assignment', employee, {
    position_id: post,
    kind: 'PLT_HIGHER',
    during: period('2026-07-01'),
  });
  const { data } = await api.ask(
    '{ vacancies(filter: { position: { title: "Post ACTS" } }) { nodes { acting { reviewOn mustEndOn isOverdue } } } }',
  );

  expect(data.vacancies.nodes[0].acting).toEqual([
    { reviewOn: '2026-01-01', mustEndOn: '2026-04-01', isOverdue: true },
  ]);
});
