import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Claims, Role } from '../../src/modules/access/index.js';
import { EmployeeFilter } from '../../src/modules/workforce/index.js';
import { openFields } from '../../src/platform/graphql/filter-input.js';
import { encodeId } from '../../src/platform/graphql/node-id.js';
import { type Answer, useApi } from '../support/api.js';
import { TODAY } from '../support/fixed.js';
import { isLongRun } from '../support/long-run.js';

const api = useApi({ city: true });
const UNIT = '6471.05';
const officer = { roles: [Role.UNIT_OFFICER], units: [UNIT] };
const RUNS = isLongRun ? 300 : 10;

type Filter = Record<string, unknown>;
type Truth = boolean | null;
// biome-ignore lint/suspicious/noExplicitAny: facts of any field.
type Person = any;
interface Page {
  readonly totalCount: number;
  readonly nodes: readonly Person[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const onRecord: Record<string, unknown> = {
  age: { from: 40 },
  nipPrefix: '19',
  rankAtLeast: 'III_C',
  retiring: { from: '2027-01-01', until: '2040-12-31' },
  competency: { code: 'INTEGRITAS', level: 3 },
  box: [7, 8, 9],
  missing: ['FEEDBACK_360'],
};
const nestings: [path: string, nest: (filter: Filter) => Filter][] = [
  ['filter', (filter) => filter],
  ['filter.not', (filter) => ({ not: filter })],
  ['filter.or.1', (filter) => ({ or: [{ name: 'a' }, filter] })],
  ['filter.and.0.not.or.0', (filter) => ({ and: [{ not: { or: [filter] } }] })],
];

const refused = async (filter: Filter, claims: Partial<Claims> = {}) =>
  (
    await api.ask(
      'query ($filter: EmployeeFilter) { employees(filter: $filter) { totalCount } }',
      { filter },
      claims,
    )
  ).errors?.[0]?.extensions;

/** Ids of everybody whom a filter finds; the count must agree. */
async function found(filter: Filter, claims: Partial<Claims> = {}): Promise<Set<string>> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { data, errors }: Answer<Record<'employees', Page>> = await api.ask(
      'query ($filter: EmployeeFilter, $after: String) { employees(first: 100, after: $after, filter: $filter) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }',
      { filter, after },
      claims,
    );
    expect(errors).toBeUndefined();
    ids.push(...data.employees.nodes.map(({ id }) => id));
    after = data.employees.pageInfo.hasNextPage ? data.employees.pageInfo.endCursor : null;
    if (after === null) expect(ids).toHaveLength(data.employees.totalCount);
  } while (after !== null);
  return new Set(ids);
}

beforeAll(async () => {
  const some = (every: number) =>
    `select e.id from employee e join lateral (select abs(hashtext(e.id::text)) % ${every} as lot) l on l.lot = 0`;
  await api.database.query(`update employee set birth_date = null where id in (${some(5)})`);
  await api.database.query(`delete from rank_holding where employee_id in (${some(7)})`);
  // Left lately, with the line of the appointment still open.
  await api.database.query(
    `update employment set during = daterange(lower(during), '2026-11-11'), "end" = 'RESIGNED' where upper(during) is null and lower(during) < '2026-11-11' and employee_id in (${some(11)})`,
  );
});

describe('a filter on what only a record shows', () => {
  test('is every filter that does not look into the directory', () => {
    expect(openFields(EmployeeFilter).sort()).toEqual([
      'class',
      'hasPost',
      'isServing',
      'kind',
      'name',
      'unit',
    ]);
  });

  test.each(Object.entries(onRecord))(
    'refuses %s to somebody who keeps no records, wherever it stands',
    async (name, value) => {
      const nip = (await api.database.query('select nip from employee limit 1')).rows[0].nip;
      for (const claims of [
        { roles: [Role.REPORTER] },
        { roles: [Role.ADMINISTRATOR] },
        { roles: [Role.EMPLOYEE], nip },
      ]) {
        for (const [path, nest] of nestings)
          expect(await refused(nest({ [name]: value }), claims)).toMatchObject({
            code: 'FORBIDDEN',
            argument: `${path}.${name}`,
            permission: 'workforce:read-records',
          });
        expect(await refused({ [name]: null, kind: 'PNS' }, claims)).toBeUndefined();
      }
    },
  );

  test('finds for an officer exactly the known of the own unit, in the condition or in its negation', async () => {
    const { rows } = await api.database.query(
      `with recursive below (id) as (select id from unit where code = $1 union select p.unit_id from unit_parentage p join below b on b.id = p.parent_id and p.during @> $2::date)
       select e.id, e.birth_date from employee e join placement p on p.employee_id = e.id and p.during @> $2::date and p.unit_id in (select id from below)`,
      [UNIT, TODAY],
    );
    const known = rows.filter((row) => row.birth_date !== null).map(({ id }) => encodeId('Employee', id));
    const [older, younger] = [
      await found({ age: { from: 45 } }, officer),
      await found({ not: { age: { from: 45 } } }, officer),
    ];

    expect(known.length).toBeLessThan(rows.length);
    expect(older.size * younger.size).toBeGreaterThan(0);
    expect([...older, ...younger].sort()).toEqual(known.sort());
  });

  test('tells nothing of others by an alternative, a negation or a difference', async () => {
    const reach = await found({ or: [{ nipPrefix: '1' }, { nipPrefix: '2' }] }, officer);
    for (const [name, value] of Object.entries(onRecord)) {
      for (const [, nest] of nestings) {
        const seen = await found({ or: [{ kind: 'PNS' }, nest({ [name]: value })] }, officer);
        expect([name, [...seen].filter((id) => !reach.has(id))]).toEqual([name, []]);
      }
    }
  });

  test('by which a list is ordered is named too', async () => {
    const { errors } = await api.ask('{ employees(orderBy: [RANK_ASC]) { totalCount } }', {}, officer);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', argument: 'orderBy' });
  });
});

describe('any filter, however nested', () => {
  const facts = `id name nip kind birthDate rank { ordinal } retirement { date } talent { box } missing { kind } assessments { level competency { code } }`;
  const people: Person[] = [];
  /** What the directory says of a leaf, asked once. */
  const directory = new Map<string, Set<string>>();

  beforeAll(async () => {
    let after: string | null = null;
    do {
      const { data }: Answer<Record<'employees', Page>> = await api.ask(
        `query ($after: String) { employees(first: 100, after: $after) { nodes { ${facts} } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      people.push(...data.employees.nodes);
      after = data.employees.pageInfo.hasNextPage ? data.employees.pageInfo.endCursor : null;
    } while (after !== null);
  });

  // biome-ignore lint/suspicious/noExplicitAny: values of any field.
  const judges: Record<string, (person: Person, value: any) => Truth> = {
    age: ({ birthDate }, { from }) => (birthDate === null ? null : birthDate <= `${2026 - from}-11-21`),
    nipPrefix: ({ nip }, prefix) => nip.startsWith(prefix),
    rankAtLeast: ({ kind, rank }, code) => {
      if (kind === 'PPPK') return false;
      return rank === null ? null : rank.ordinal >= (code === 'III_C' ? 11 : 13);
    },
    retiring: ({ retirement }, { from, until }) =>
      retirement === null ? null : retirement.date >= from && retirement.date <= until,
    box: ({ talent }, boxes) => (talent?.box == null ? null : boxes.includes(talent.box)),
    missing: ({ talent, missing }, kinds) =>
      talent === null ? null : missing.some(({ kind }: { kind: string }) => kinds.includes(kind)),
    competency: ({ assessments }, { code, level }) => {
      const own = assessments.filter(
        ({ competency }: { competency: { code: string } }) => competency.code === code,
      );
      return own.length === 0 ? null : own.some((row: { level: number }) => row.level >= level);
    },
  };
  const leaf: fc.Arbitrary<Filter> = fc.oneof(
    ...[
      { name: 'si' },
      { kind: 'PNS' },
      { isServing: true },
      { isServing: false },
      { class: ['PENGAWAS', 'PELAKSANA'] },
      { class: [] },
      { hasPost: false },
      { unit: { code: '6471.10' } },
      { age: { from: 50 } },
      { nipPrefix: '197' },
      { rankAtLeast: 'III_C' },
      { rankAtLeast: 'IV_A' },
      { retiring: { from: '2027-01-01', until: '2036-12-31' } },
      { box: [1, 5, 9] },
      { box: [] },
      { missing: ['FEEDBACK_360'] },
      { competency: { code: 'INTEGRITAS', level: 3 } },
    ].map((filter) => fc.constant<Filter>(filter)),
  );
  const nested = fc.letrec<{ filter: Filter }>((tie) => ({
    filter: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      leaf,
      fc.array(tie('filter'), { maxLength: 3 }).map((and) => ({ and })),
      fc.array(tie('filter'), { maxLength: 3 }).map((or) => ({ or })),
      tie('filter').map((not) => ({ not })),
    ),
  })).filter;

  async function directoryKnows(filter: Filter): Promise<void> {
    for (const [name, value] of Object.entries(filter)) {
      if (name === 'and' || name === 'or') for (const part of value as Filter[]) await directoryKnows(part);
      else if (name === 'not') await directoryKnows(value as Filter);
      else if (judges[name] === undefined) {
        const key = JSON.stringify({ [name]: value });
        if (!directory.has(key)) directory.set(key, await found({ [name]: value }));
      }
    }
  }
  const all = (truths: Truth[]): Truth => {
    if (truths.includes(false)) return false;
    return truths.includes(null) ? null : true;
  };
  const negated = (truth: Truth): Truth => (truth === null ? null : !truth);
  const judged = (person: Person, filter: Filter): Truth =>
    all(
      Object.entries(filter).map(([name, value]) => {
        if (name === 'not') return negated(judged(person, value as Filter));
        if (name === 'and') return all((value as Filter[]).map((part) => judged(person, part)));
        if (name === 'or')
          return negated(all((value as Filter[]).map((part) => negated(judged(person, part)))));
        return (
          judges[name]?.(person, value) ??
          (judges[name] ? null : directory.get(JSON.stringify({ [name]: value }))?.has(person.id) === true)
        );
      }),
    );
  const looksIntoRecords = (filter: Filter): boolean =>
    Object.keys(onRecord).some((name) => JSON.stringify(filter).includes(`"${name}"`));
  const whom = (filter: Filter, truth: Truth) =>
    people.filter((person) => judged(person, filter) === truth).map(({ id }) => id);

  test('finds a planner those of whom it holds, and negated those of whom it does not', async () => {
    expect(people.length).toBeGreaterThan(500);
    await fc.assert(
      fc.asyncProperty(nested, async (filter) => {
        await directoryKnows(filter);
        expect([...(await found(filter))].sort()).toEqual(whom(filter, true).sort());
        expect([...(await found({ not: filter }))].sort()).toEqual(whom(filter, false).sort());
      }),
      { numRuns: RUNS },
    );
  }, 900_000);

  test('finds a caller of limited reach the same people, less those out of reach', async () => {
    const bound: Partial<Claims>[] = [
      officer,
      { roles: [Role.HR_PLANNER], agencies: [UNIT] },
      { roles: [Role.TALENT_COMMITTEE], committees: ['none'] },
    ];
    const reaches = await Promise.all(
      bound.map((claims) => found({ or: [{ nipPrefix: '1' }, { nipPrefix: '2' }] }, claims)),
    );
    expect(reaches.map(({ size }) => size > 0)).toEqual([true, true, false]);
    await fc.assert(
      fc.asyncProperty(nested, async (filter) => {
        await directoryKnows(filter);
        const expected = whom(filter, true);
        for (const [index, claims] of bound.entries()) {
          const seen = looksIntoRecords(filter) ? expected.filter((id) => reaches[index]?.has(id)) : expected;
          expect([...(await found(filter, claims))].sort()).toEqual(seen.sort());
        }
      }),
      { numRuns: RUNS },
    );
  }, 900_000);
});
