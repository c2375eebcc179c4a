import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Claims, Role } from '../../src/modules/access/index.js';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';
import { TODAY } from '../support/fixed.js';

const api = useApi();
const build = builder(() => api.database);

interface Found {
  readonly id: string;
  readonly seats: number;
  readonly since: string;
  readonly reason: string;
  readonly projected: boolean;
  readonly certainty: string;
  readonly leaving: { readonly name: string } | null;
  readonly position: { readonly code: string };
}

async function vacancies(code: string, from = '2026-11-21', until = '2028-12-31'): Promise<Found[]> {
  const query = `query ($from: LocalDate, $until: LocalDate) { vacancies(from: $from, until: $until, first: 100) { nodes { id seats since reason projected certainty leaving { name } position { code } } } }`;
  const { data, errors } = await api.ask(query, { from, until });
  expect(errors).toBeUndefined();
  return (data.vacancies.nodes as Found[]).filter(({ position }) => position.code === code);
}

const formation = async (code: string, on: string, claims: Partial<Claims> = {}) =>
  (
    await api.ask(
      'query ($code: String!, $on: LocalDate) { position(by: { code: $code }) { formation(on: $on) { required filled vacant blocked } incumbents(on: $on) { totalCount nodes { name } } } }',
      { code, on },
      claims,
    )
  ).data.position;

let unit: string;
beforeAll(async () => {
  unit = await build.unit();
});

async function held(
  code: string,
  postClass: string,
  person: Parameters<typeof build.employee>[0] = {},
  seats = 1,
): Promise<{ post: string; employee: string }> {
  const post = await build.position({ code, class: postClass, unit_id: unit, seats });
  const employee = await build.employee(person);
  await build.appointment(employee, post, period('2020-01-01'));
  return { post, employee };
}

describe('a vacancy is derived from who leaves, and when', () => {
  test('retirement: from the first day of the month after the birthday, at the age of the class', async () => {
    await held('RET-A', 'ADMINISTRATOR', { birth_date: '1969-03-01' });
    await held('RET-J', 'JPT_PRATAMA', { birth_date: '1968-02-29' });

    expect(await vacancies('RET-A')).toMatchObject([
      { since: '2027-04-01', reason: 'RETIREMENT', projected: true, certainty: 'CERTAIN', seats: 1 },
    ]);
    expect(await vacancies('RET-J')).toMatchObject([{ since: '2028-03-01', reason: 'RETIREMENT' }]);
    expect((await formation('RET-A', '2027-03-31')).formation).toEqual({
      required: 1,
      filled: 1,
      vacant: 0,
      blocked: 0,
    });
    expect(await formation('RET-A', '2027-04-01')).toEqual({
      formation: { required: 1, filled: 0, vacant: 1, blocked: 0 },
      incumbents: { totalCount: 0, nodes: [] },
    });
  });

  test('a teacher retires by the rule of the family, not of the class', async () => {
    const post = await build.position({
      code: 'RET-G',
      class: 'JF_AHLI_MUDA',
      family: 'GURU',
      unit_id: unit,
    });
    await build.appointment(await build.employee({ birth_date: '1968-05-10' }), post, period('2020-01-01'));

    expect(await vacancies('RET-G')).toMatchObject([{ since: '2028-06-01' }]);
  });

  test('leave before retirement opens the one vacancy', async () => {
    const { employee } = await held('MPP', 'PENGAWAS', { birth_date: '1969-03-10' });
    await build.fact('employment_status', employee, {
      status: 'PRE_RETIREMENT_LEAVE',
      during: period('2026-10-01'),
    });

    expect(await vacancies('MPP')).toMatchObject([
      { since: '2026-10-01', reason: 'PRE_RETIREMENT_LEAVE', projected: false },
    ]);
  });

  test('unpaid leave empties the seat only if the decree releases it', async () => {
    const released = await held('CLTN-R', 'PENGAWAS');
    await build.fact('employment_status', released.employee, {
      status: 'UNPAID_LEAVE',
      releases_post: true,
      during: period('2026-09-01', '2028-09-01'),
    });
    const kept = await held('CLTN-K', 'PENGAWAS');
    await build.fact('employment_status', kept.employee, {
      status: 'UNPAID_LEAVE',
      releases_post: false,
      during: period('2026-09-01', '2028-09-01'),
    });

    expect(await vacancies('CLTN-R')).toMatchObject([{ since: '2026-09-01', reason: 'MOVED' }]);
    expect(await vacancies('CLTN-K')).toEqual([]);
  });

  test('sick leave keeps the seat, suspension blocks it: neither vacant nor filled', async () => {
    const ill = await held('SICK', 'PENGAWAS');
    await build.fact('employment_status', ill.employee, {
      status: 'SICK_LEAVE',
      during: period('2026-09-01'),
    });
    const suspended = await held('SUSP', 'PENGAWAS');
    await build.fact('employment_status', suspended.employee, {
      status: 'SUSPENDED',
      during: period('2026-09-01'),
    });

    expect(await vacancies('SICK')).toEqual([]);
    expect(await vacancies('SUSP')).toEqual([]);
    expect((await formation('SUSP', '2026-11-21')).formation).toEqual({
      required: 1,
      filled: 0,
      vacant: 0,
      blocked: 1,
    });
    for (const roles of [[Role.EMPLOYEE], [Role.REPORTER]])
      expect((await formation('SUSP', '2026-11-21', { roles })).formation).toEqual({
        required: 1,
        filled: 1,
        vacant: 0,
        blocked: 0,
      });
  });

  test('death, transfer and the end of a contract', async () => {
    const post = await build.position({ code: 'LEFT', class: 'PENGAWAS', unit_id: unit });
    await build.appointment(
      await build.employee({ employment: period('2010-01-01', '2026-10-05'), end: 'DIED' }),
      post,
      period('2020-01-01', '2026-10-05'),
    );
    const moved = await build.position({ code: 'MOVED', class: 'PENGAWAS', unit_id: unit });
    await build.appointment(await build.employee(), moved, period('2020-01-01', '2026-10-05'));
    const contract = await build.position({ code: 'PPPK', class: 'JF_AHLI_PERTAMA', unit_id: unit });
    await build.appointment(
      await build.employee({
        kind: 'PPPK',
        employment: period('2022-01-01', '2027-01-01'),
        end: 'CONTRACT_ENDED',
      }),
      contract,
      period('2022-01-01'),
    );

    expect(await vacancies('LEFT')).toMatchObject([
      { since: '2026-10-05', reason: 'LEFT', projected: false },
    ]);
    expect(await vacancies('MOVED')).toMatchObject([{ since: '2026-10-05', reason: 'MOVED' }]);
    expect(await vacancies('PPPK')).toMatchObject([
      { since: '2027-01-01', reason: 'CONTRACT_END', certainty: 'EXPECTED', projected: true },
    ]);
  });

  test('an acting official never fills the seat, and is shown beside it with the third and sixth month', async () => {
    const post = await build.position({
      code: 'ACT',
      title: 'Post ACT',
      class: 'ADMINISTRATOR',
      unit_id: unit,
    });
    await build.fact('acting_assignment', await build.employee(), {
      position_id: post,
      kind: 'PLT_HIGHER',
      during: period('2026-08-31'),
    });
    const { data } = await api.ask(
      '{ vacancies(first: 100, filter: { position: { title: "Post ACT" } }) { nodes { reason seats acting { reviewOn mustEndOn isOverdue assignment { kind employee { name } } } } } }',
    );

    expect(data.vacancies.nodes).toMatchObject([
      {
        reason: 'NEVER_FILLED',
        seats: 1,
        acting: [
          {
            reviewOn: '2026-11-30',
            mustEndOn: '2027-02-28',
            isOverdue: false,
            assignment: { kind: 'PLT_HIGHER' },
          },
        ],
      },
    ]);
  });

  test('seats never filled are one vacancy per post, with their number', async () => {
    await held('NEVER', 'PELAKSANA', {}, 4);

    expect(
      (await vacancies('NEVER', '2026-11-21', '2026-11-21')).map(({ seats, since, reason }) => [
        seats,
        since,
        reason,
      ]),
    ).toEqual([[3, '2000-01-01', 'NEVER_FILLED']]);
  });

  test('somebody whose birth date is not known is no forecast, and is listed as such', async () => {
    await held('UNK', 'PENGAWAS', { birth_date: null, name: 'Tanpa Tanggal' });
    const { data } = await api.ask(
      '{ employees(filter: { missing: [BIRTH_DATE] }) { nodes { name retirement { date } missing { kind } } } }',
    );

    expect(await vacancies('UNK', '2026-11-21', '2090-01-01')).toEqual([]);
    expect(data.employees.nodes).toMatchObject([{ name: 'Tanpa Tanggal', retirement: null }]);
    expect(data.employees.nodes[0].missing.map(({ kind }: { kind: string }) => kind)).toContain('BIRTH_DATE');
  });

  test('a restructuring carries holders and empty seats over', async () => {
    const old = await build.position({
      code: 'OLD',
      class: 'PENGAWAS',
      unit_id: unit,
      seats: 2,
      during: period('2000-01-01', '2026-07-01'),
    });
    const next = await build.position({
      code: 'NEW',
      class: 'PENGAWAS',
      unit_id: unit,
      seats: 3,
      during: period('2026-07-01'),
      predecessor_id: old,
    });
    const stays = await build.employee();
    await build.appointment(stays, old, period('2020-01-01', '2026-07-01'));
    await build.appointment(stays, next, period('2026-07-01'));
    await build.appointment(
      await build.employee({ name: 'Pergi Dahulu' }),
      old,
      period('2020-01-01', '2025-02-01'),
    );

    const found = await vacancies('NEW', '2026-11-21', '2026-11-21');

    expect(found.map(({ since, reason, leaving }) => [since, reason, leaving?.name ?? null])).toEqual([
      ['2025-02-01', 'MOVED', 'Pergi Dahulu'],
      ['2026-07-01', 'NEVER_FILLED', null],
    ]);
    expect(await vacancies('OLD')).toEqual([]);
  });
});

test('the id of a vacancy is stable, and leads back to it', async () => {
  await held('STABLE', 'ADMINISTRATOR', { birth_date: '1969-03-01' });
  const before = await vacancies('STABLE');
  onTestFinished(() => api.setToday(TODAY));
  api.setToday('2026-12-24');
  const [after] = await vacancies('STABLE');
  api.setToday(TODAY);

  const { data } = await api.ask(
    'query ($id: ID!) { node(id: $id) { id ... on Vacancy { since position { code } } } }',
    { id: after?.id },
  );
  expect(after?.id).toBeTruthy();
  expect(after?.id).toBe(before[0]?.id);
  expect(data.node).toEqual({ id: after?.id, since: '2027-04-01', position: { code: 'STABLE' } });
});

test('without a window only what is empty today is listed', async () => {
  await held('LATER', 'ADMINISTRATOR', { birth_date: '1969-03-01' });
  for (let post = 0; post < 4; post++) await build.position({ unit_id: unit });
  const { data } = await api.ask('{ vacancies(first: 100) { nodes { since projected } } }');

  expect(data.vacancies.nodes.length).toBeGreaterThan(3);
  for (const vacancy of data.vacancies.nodes)
    expect([vacancy.projected, vacancy.since <= '2026-11-21']).toEqual([false, true]);
});
