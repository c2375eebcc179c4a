import { describe, expect, test } from 'vitest';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';
import { TODAY } from '../support/fixed.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi();
const build = builder(() => api.database);
const ACTING =
  '{ vacancies(first: 100) { nodes { position { code } acting { assignment { employee { id } } reviewOn mustEndOn isOverdue } } } }';

async function codeOf(table: 'unit' | 'position', id: string): Promise<string> {
  return (
    (await api.database.query<{ code: string }>(`select code from "${table}" where id = $1`, [id])).rows[0]
      ?.code ?? ''
  );
}

async function actingIn(position: string) {
  const { data, errors } = await api.ask(ACTING);
  expect(errors).toBeUndefined();
  const code = await codeOf('position', position);
  return data.vacancies.nodes.find(
    (vacancy: { position: { code: string } }) => vacancy.position.code === code,
  ).acting;
}

const letter = (
  employee: string,
  position: string,
  during: { from: string; to: string | null },
  kind = 'PLT_EQUAL',
) => build.fact('acting_assignment', employee, { position_id: position, kind, during });

describe('somebody who has left, all other lines open', () => {
  test('serves in no unit', async () => {
    const unit = await build.unit();
    const [gone, there] = [
      await build.employee({ employment: period('2010-01-01', '2026-11-20'), end: 'DIED' }),
      await build.employee(),
    ];
    for (const employee of [gone, there])
      await build.fact('placement', employee, { unit_id: unit, during: period('2010-01-01') });
    const { data, errors } = await api.ask(
      `query ($code: String!) { all: employees(filter: { unit: { code: $code } }) { nodes { unit { code } } }
        not: employees(filter: { not: { unit: { code: $code } } }) { nodes { name unit { code } } } gone: employees(filter: { unit: { code: $code }, isServing: false }) { totalCount } }`,
      { code: await codeOf('unit', unit) },
    );

    expect(errors).toBeUndefined();
    expect(data.all.nodes).toEqual([{ unit: { code: await codeOf('unit', unit) } }]);
    expect(data.gone.totalCount).toBe(0);
    expect(data.not.nodes).toContainEqual({ name: expect.any(String), unit: null });
  });

  test('acts in no post', async () => {
    const position = await build.position();
    const employee = await build.employee({ employment: period('2010-01-01', '2026-11-20'), end: 'DIED' });
    await letter(employee, position, period('2026-10-01'));

    expect(await actingIn(position)).toEqual([]);
  });
});

test('vacancies in which somebody acts, and the others, are what each of them says, and together all', async () => {
  const vacant = await build.position();
  await letter(await build.employee(), vacant, period('2026-10-01'));
  const { data, errors } = await api.ask(
    `query ($acted: VacancyFilter, $left: VacancyFilter) {
      all: vacancies(first: 100) { totalCount } acted: vacancies(first: 100, filter: $acted) { totalCount nodes { acting { isOverdue } } }
      left: vacancies(first: 100, filter: $left) { totalCount nodes { acting { isOverdue } } } }`,
    { acted: { hasActing: true }, left: { hasActing: false } },
  );

  expect(errors).toBeUndefined();
  const { all, acted, left } = data;
  for (const { acting } of nonEmpty(acted.nodes as { acting: unknown[] }[])) expect(acting).not.toEqual([]);
  for (const { acting } of nonEmpty(left.nodes as { acting: unknown[] }[])) expect(acting).toEqual([]);
  expect(acted.totalCount + left.totalCount).toBe(all.totalCount);
});

describe('the six months of an acting official', () => {
  test('go on through letters of another name, as long as the post is vacant', async () => {
    const position = await build.position();
    const employee = await build.employee();
    await letter(employee, position, period('2025-10-01', '2026-04-01'));
    await letter(employee, position, period('2026-04-01', '2026-08-05'), 'PLH_EQUAL');
    await letter(employee, position, period('2026-08-05'));

    expect(await actingIn(position)).toMatchObject([
      { reviewOn: '2026-01-01', mustEndOn: '2026-04-01', isOverdue: true },
    ]);
  });

  test('begin when the post falls empty for somebody who acted for its absent holder', async () => {
    const position = await build.position();
    await build.appointment(await build.employee(), position, period('2015-01-01', '2026-09-01'));
    const employee = await build.employee();
    await letter(employee, position, period('2026-01-01', '2026-09-01'), 'PLH_EQUAL');
    await letter(employee, position, period('2026-09-01'));

    expect(await actingIn(position)).toMatchObject([{ mustEndOn: '2027-03-01', isOverdue: false }]);
  });

  test('go on in the post that continues it after a restructuring', async () => {
    const before = await build.position({ during: period('2000-01-01', '2026-02-01') });
    const after = await build.position({ during: period('2026-02-01'), predecessor_id: before });
    const employee = await build.employee();
    await letter(employee, before, period('2025-12-01', '2026-02-01'));
    await letter(employee, after, period('2026-02-01'));

    expect(await actingIn(after)).toMatchObject([{ mustEndOn: '2026-06-01', isOverdue: true }]);
  });
});

describe('a vacancy', () => {
  test('of a past window says when it was closed', async () => {
    const position = await build.position({ during: period('2020-01-01') });
    await build.appointment(await build.employee(), position, period('2020-01-01', '2025-03-01'));
    await build.appointment(await build.employee(), position, period('2025-06-01'));
    const { data } = await api.ask(
      '{ vacancies(from: "2025-04-01", until: "2025-04-30", first: 100) { nodes { since closedOn position { code } } } }',
    );

    expect(data.vacancies.nodes).toContainEqual({
      since: '2025-03-01',
      closedOn: '2025-06-01',
      position: { code: await codeOf('position', position) },
    });
  });

  test('of an office that has ended is found below it, and below what stood above it then', async () => {
    const [parent, child] = [await build.unit(), await build.unit()];
    await api.database.query(
      'update unit_parentage set during = daterange(lower(during), $2::date) where unit_id = $1',
      [child, '2026-01-01'],
    );
    await api.database.query('update unit_parentage set parent_id = $2 where unit_id = $1', [child, parent]);
    const code = await codeOf(
      'position',
      await build.position({ unit_id: child, during: period('2020-01-01', '2026-01-01') }),
    );
    const within = async (unit: string) =>
      (
        await api.ask(
          'query ($code: String!) { vacancies(from: "2025-06-01", until: "2025-06-01", first: 100, filter: { unit: { code: $code } }) { nodes { position { code } } } }',
          { code: await codeOf('unit', unit) },
        )
      ).data.vacancies.nodes.map(({ position }: { position: { code: string } }) => position.code);

    expect([await within(child), await within(parent)]).toEqual([[code], [code]]);
  });

  test('has one content under one id, whatever the window', async () => {
    const position = await build.position({ during: period('2016-01-01'), seats: 1 });
    await api.database.query(
      "update formation_decree set during = daterange(lower(during), '2024-01-01') where position_id = $1",
      [position],
    );
    await build.insert('formation_decree', {
      position_id: position,
      required: 3,
      during: period('2024-01-01', '2027-01-01'),
      document: 'SK',
    });
    await build.insert('formation_decree', {
      position_id: position,
      required: 4,
      during: period('2027-01-01'),
      document: 'SK',
    });
    await build.appointment(await build.employee(), position, period('2025-01-01'));
    const code = await codeOf('position', position);
    const content = 'id seats since reason closedOn';
    const known = new Map<string, object>();
    const days = [
      '2016-01-01',
      '2020-06-01',
      '2023-12-31',
      '2024-01-01',
      '2025-01-01',
      '2026-01-01',
      TODAY,
      '2027-01-01',
      '2030-01-01',
    ];
    for (const [at, from] of days.entries())
      for (const until of nonEmpty(days.slice(at))) {
        const { data, errors } = await api.ask(
          `query ($from: LocalDate, $until: LocalDate) { vacancies(from: $from, until: $until, first: 100) { nodes { ${content} position { code } } } }`,
          { from, until },
        );
        expect(errors).toBeUndefined();
        for (const { position: of, ...vacancy } of nonEmpty(data.vacancies.nodes)) {
          if (of.code !== code) continue;
          expect(known.get(vacancy.id) ?? vacancy).toEqual(vacancy);
          known.set(vacancy.id, vacancy);
          const node = await api.ask(`query ($id: ID!) { node(id: $id) { ... on Vacancy { ${content} } } }`, {
            id: vacancy.id,
          });
          expect(node.data.node).toEqual(vacancy);
        }
        if (from !== until) continue;
        const counted = await api.ask(
          'query ($code: String!, $on: LocalDate) { position(by: { code: $code }) { formation(on: $on) { vacant } } }',
          {
            code,
            on: from,
          },
        );
        const seats = data.vacancies.nodes
          .filter((vacancy: { position: { code: string } }) => vacancy.position.code === code)
          .map((vacancy: { seats: number }) => vacancy.seats);
        expect(seats.reduce((sum: number, one: number) => sum + one, 0)).toBe(
          counted.data.position.formation.vacant,
        );
      }
    expect(known.size).toBeGreaterThan(2);
  });
});
