import { describe, expect, test } from 'vitest';
import { useApi } from '../support/api.js';
import { nonEmpty } from '../support/non-empty.js';
import { graphql } from '../support/operations/gql.js';

const api = useApi({ city: true });

const pageOfNames = graphql(`
  query PageOfNames($first: Int, $after: String, $last: Int, $before: String, $orderBy: [EmployeeOrder!]) {
    employees(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: { isServing: true }) {
      totalCount
      nodes { id name birthDate rank { ordinal } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
`);

describe('a list of employees', () => {
  test.each([
    ['NAME_ASC'],
    ['NAME_DESC'],
    ['BIRTH_DATE_ASC'],
    ['BIRTH_DATE_DESC'],
    ['RANK_DESC'],
    ['RANK_ASC'],
  ] as const)('pages through everybody once, in the order %s', async (order) => {
    const seen: string[] = [];
    let after: string | null | undefined;
    let total = 0;
    do {
      const { data, errors } = await api.ask(pageOfNames, {
        first: 100,
        after: after ?? null,
        orderBy: [order],
      });
      expect(errors).toBeUndefined();
      seen.push(...(data.employees?.nodes ?? []).map(({ id }) => id));
      total = data.employees?.totalCount ?? 0;
      after = data.employees?.pageInfo.hasNextPage ? data.employees?.pageInfo.endCursor : undefined;
    } while (after);

    expect(total).toBeGreaterThan(0);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(total);
  });

  test('stands in the order of the rank of the day, whatever else is asked for besides, and looks it up once a person', async () => {
    const ordinals = async (orderBy: ('RANK_ASC' | 'RANK_DESC' | 'NAME_ASC')[]) => {
      const first = await api.ask(pageOfNames, { first: 50, orderBy });
      api.statements.length = 0;
      const second = await api.ask(pageOfNames, {
        first: 50,
        orderBy,
        after: first.data.employees?.pageInfo.endCursor ?? null,
      });
      const [page = ''] = api.statements.filter((text) => /left join lateral/.test(text));
      expect(page.match(/from rank_holding/g)).toHaveLength(1);
      return [first, second]
        .flatMap(({ data }) => data.employees?.nodes ?? [])
        .map(({ rank }) => rank?.ordinal ?? null);
    };
    const descending = await ordinals(['RANK_DESC', 'NAME_ASC']);
    const ascending = await ordinals(['RANK_ASC', 'RANK_DESC']);

    expect(new Set(descending).size).toBeGreaterThan(1);
    expect(descending).toEqual(descending.toSorted((a, b) => (b ?? 0) - (a ?? 0)));
    expect(ascending).toEqual(ascending.toSorted((a, b) => (a ?? 99) - (b ?? 99)));
  });

  test('pages backwards to where it came from', async () => {
    const first = await api.ask(pageOfNames, { first: 10 });
    const second = await api.ask(pageOfNames, {
      first: 10,
      after: first.data.employees?.pageInfo.endCursor ?? null,
    });
    const back = await api.ask(pageOfNames, {
      last: 10,
      before: second.data.employees?.pageInfo.startCursor ?? null,
    });

    expect(back.data.employees?.nodes).toEqual(first.data.employees?.nodes);
    expect(back.data.employees?.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  test('the last page comes from the back', async () => {
    const { data } = await api.ask(pageOfNames, { last: 3 });

    expect(data.employees?.nodes).toHaveLength(3);
    expect(data.employees?.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });
});

describe('filters of employees', () => {
  const count = async (filter: string) =>
    (await api.ask(`{ employees(filter: ${filter}) { totalCount } }`)).data.employees.totalCount as number;
  const nodes = async (filter: string, fields: string) =>
    (await api.ask(`{ employees(first: 100, filter: ${filter}) { nodes { ${fields} } } }`)).data.employees
      .nodes;
  type Found = Awaited<ReturnType<typeof nodes>>;

  test('combine with and, or, not', async () => {
    const everybody = await count('{}');
    const pns = await count('{ kind: PNS }');
    const pppk = await count('{ kind: PPPK }');

    expect(pns + pppk).toBe(everybody);
    expect(await count('{ or: [{ kind: PNS }, { kind: PPPK }] }')).toBe(everybody);
    expect(await count('{ and: [{ kind: PNS }, { kind: PPPK }] }')).toBe(0);
    expect(await count('{ not: { kind: PNS } }')).toBe(pppk);
    expect(await count('{ kind: PNS, not: { isServing: true } }')).toBe(
      await count('{ and: [{ kind: PNS }, { isServing: false }] }'),
    );
  });

  test('a name is found by part, and its wildcards stand for themselves', async () => {
    const [{ name }] = await nodes('{}', 'name');

    expect((await nodes(`{ name: "${name.slice(1, 5).toUpperCase()}" }`, 'name')).length).toBeGreaterThan(0);
    expect(await count('{ name: "%" }')).toBe(0);
    expect(await count('{ name: "_____" }')).toBe(0);
  });

  test.each<[filter: string, fields: string, isWanted: (employee: Found) => boolean]>([
    ['{ isServing: true, rankAtLeast: "III_C" }', 'rank { ordinal }', ({ rank }) => rank.ordinal >= 11],
    [
      '{ age: { from: 50, to: 54 } }',
      'birthDate',
      ({ birthDate }) => birthDate > '1971-11-21' && birthDate <= '1976-11-21',
    ],
    [
      '{ isServing: true, retiring: { from: "2027-01-01", until: "2031-12-31" } }',
      'retirement { date }',
      ({ retirement }) => retirement.date >= '2027-01-01' && retirement.date <= '2031-12-31',
    ],
    [
      '{ class: [ADMINISTRATOR] }',
      'position { class }',
      ({ position }) => position.class === 'ADMINISTRATOR',
    ],
    [
      '{ competency: { code: "INTEGRITAS", level: 3 } }',
      'assessments { level competency { code } }',
      ({ assessments }) =>
        assessments.some(({ level, competency }: Found) => competency.code === 'INTEGRITAS' && level >= 3),
    ],
    ['{ box: [7, 8, 9] }', 'talent { box }', ({ talent }) => [7, 8, 9].includes(talent.box)],
    [
      '{ missing: [FEEDBACK_360] }',
      'missing { kind }',
      ({ missing }) => missing.some(({ kind }: Found) => kind === 'FEEDBACK_360'),
    ],
  ])('%s shows only whom it should', async (filter, fields, isWanted) => {
    const found = await nodes(filter, fields);

    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((employee: Found) => !isWanted(employee))).toEqual([]);
  });

  test('somebody who a restructuring left without a post is on a list', async () => {
    const without = await nodes('{ isServing: true, hasPost: false }', 'position { code }');

    expect(without.length).toBeGreaterThan(0);
    for (const { position } of without) expect(position).toBeNull();
  });

  test('a unit holds everything below it', async () => {
    const { data } = await api.ask(
      '{ unit(by: { code: "6471.05" }) { children(first: 100) { nodes { code } } } }',
    );
    const whole = await count('{ unit: { code: "6471.05" } }');
    const parts = await Promise.all(
      data.unit.children.nodes.map(({ code }: { code: string }) => count(`{ unit: { code: "${code}" } }`)),
    );

    expect(whole).toBeGreaterThan(0);
    expect(parts.reduce((sum: number, part: number) => sum + part, 0)).toBeLessThanOrEqual(whole);
    expect(await count('{ unit: { code: "6471" }, isServing: true }')).toBe(
      await count('{ isServing: true }'),
    );
  });
});

test('the box is null exactly while several remain possible', async () => {
  const { data } = await api.ask(
    '{ employees(first: 100, filter: { isServing: true }) { nodes { talent { box boxes missing { kind } performance { lower upper } potential { lower upper } } } } }',
  );

  for (const { talent } of nonEmpty(data.employees.nodes)) {
    expect(talent.box).toBe(talent.boxes.length === 1 ? talent.boxes[0] : null);
    expect(talent.performance.lower).toBeLessThanOrEqual(talent.performance.upper);
    if (talent.missing.length === 0)
      expect([talent.performance.lower, talent.potential.lower]).toEqual([
        talent.performance.upper,
        talent.potential.upper,
      ]);
  }
});
