import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { Appointment, FormationDecree, Position } from '../../src/modules/positions/index.js';
import { Employee, Employment, EmploymentStatus } from '../../src/modules/workforce/index.js';
import { addDays, addMonths, type LocalDate, type Period } from '../../src/platform/calendar.js';
import { copyRows } from '../../src/platform/database/bulk-copy.js';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';
import { isLongRun } from '../support/long-run.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi();
const build = builder(() => api.database);
const TODAY = '2026-11-21';
const PEOPLE = 160;
const POSTS = 40;
const SEED = 20_261_121;
const uuid = (kind: number, number: number) =>
  `018f0000-0000-7000-8${String(kind).padStart(3, '0')}-${String(number).padStart(12, '0')}`;

const day = (from: LocalDate, days: number) =>
  fc.integer({ min: 0, max: days }).map((after) => addDays(from, after));
/** Periods that follow each other, with or without a gap, the last of them perhaps open. */
const periods = (from: LocalDate, most: number, longest: number): fc.Arbitrary<Period[]> =>
  fc
    .tuple(
      day(from, 2_000),
      fc.array(fc.tuple(fc.constantFrom(0, 0, 1, 40), fc.integer({ min: 1, max: longest })), {
        minLength: 1,
        maxLength: most,
      }),
      fc.boolean(),
    )
    .map(([start, lengths, isOpen]) => {
      let next = start;
      return lengths.map(([gap, length], index) => {
        const begins = addDays(next, gap);
        next = addDays(begins, length);
        return period(begins, isOpen && index === lengths.length - 1 ? null : next);
      });
    });
const person = fc.record({
  kind: fc.constantFrom('PNS', 'PNS', 'PPPK'),
  birthDate: fc.option(day('1963-01-01', 3_600), { freq: 9 }),
  employments: fc.oneof(fc.constant([period('2005-01-01')]), periods('2006-01-01', 3, 5_000)),
  end: fc.constantFrom('RESIGNED', 'DIED', 'RETIRED'),
  appointments: periods('2014-01-01', 3, 2_500),
  posts: fc.array(fc.integer({ min: 0, max: POSTS - 1 }), { minLength: 3, maxLength: 3 }),
  statuses: fc.option(periods('2021-01-01', 2, 900)),
  status: fc.constantFrom(
    'STUDY_ASSIGNMENT',
    'UNPAID_LEAVE',
    'PRE_RETIREMENT_LEAVE',
    'SUSPENDED',
    'SICK_LEAVE',
  ),
  releases: fc.boolean(),
});
const post = fc.record({
  subject: fc.constantFrom(
    ['PENGAWAS', null],
    ['ADMINISTRATOR', null],
    ['JF_AHLI_MUDA', 'GURU'],
    ['JF_AHLI_MUDA', null],
  ),
  required: fc.array(fc.tuple(day('2012-01-01', 6_000), fc.integer({ min: 0, max: 4 })), {
    minLength: 1,
    maxLength: 3,
  }),
  continues: fc.integer({ min: 0, max: 3 }).map((one) => one === 0),
});

/** Ages that rise, fall and lapse within the years that are looked at. */
async function changeAges(): Promise<void> {
  await api.database.query(
    "delete from retirement_rule where class in ('PENGAWAS', 'ADMINISTRATOR') or family = 'GURU'",
  );
  const rule = (subject: object, age: number, from: LocalDate, to: LocalDate | null = null) =>
    build.insert('retirement_rule', {
      ...subject,
      age,
      during: period(from, to),
      legal_basis: 'Test',
      certainty: 'UNVERIFIED',
    });
  await rule({ class: 'ADMINISTRATOR' }, 58, '1900-01-01', '2027-07-01');
  await rule({ class: 'ADMINISTRATOR' }, 60, '2027-07-01');
  await rule({ class: 'PENGAWAS' }, 60, '1900-01-01', '2026-05-01');
  await rule({ class: 'PENGAWAS' }, 57, '2026-05-01', '2028-01-01');
  await rule({ class: 'PENGAWAS' }, 59, '2029-01-01');
  await rule({ family: 'GURU' }, 60, '2020-01-01', '2027-03-15');
}

beforeAll(async () => {
  await changeAges();
  const unit = await build.unit();
  const agency = await build.agency();
  const posts = fc
    .sample(post, { numRuns: POSTS, seed: SEED })
    .map(({ subject: [postClass, family], required, continues }, index) => {
      const changes = [...new Map(required)].sort(([a], [b]) => (a < b ? -1 : 1));
      const [first] = changes[0] ?? ['2012-01-01'];
      return {
        id: uuid(1, index),
        class: postClass,
        family,
        continues: continues && index > 0,
        changes,
        first,
      };
    });
  /** A post that another continues ends with its formation on the day on which that begins. */
  const ends = new Map(
    posts.flatMap(({ continues, first }, index) => (continues ? [[uuid(1, index - 1), first] as const] : [])),
  );
  const endOf = (id: string, first: LocalDate) =>
    (ends.get(id) ?? '') > first ? (ends.get(id) ?? null) : null;
  await copyRows(
    api.database,
    Position,
    posts.map(({ id, class: postClass, family, continues, first }, index) => ({
      ...{
        id,
        code: `ONE.${index}`,
        title: `Post ${index}`,
        class: postClass,
        family,
        echelon: null,
        jobClass: null,
        affair: null,
        unit,
        agency,
        critical: true,
      },
      acceptedFields: [],
      acceptedAffairs: [],
      predecessor: continues ? uuid(1, index - 1) : null,
      during: period(first, endOf(id, first)),
    })),
  );
  await copyRows(
    api.database,
    FormationDecree,
    posts.flatMap(({ id, changes, first }, index) =>
      changes.flatMap(([from, required], at) => {
        const to = [changes[at + 1]?.[0] ?? null, endOf(id, first)].reduce((a, b) =>
          a === null || (b !== null && b < a) ? b : a,
        );
        return to !== null && to <= from
          ? []
          : [
              {
                id: uuid(2, index * 10 + at),
                position: id,
                required,
                during: period(from, to),
                document: 'SK',
              },
            ];
      }),
    ),
  );
  const people = fc
    .sample(person, { numRuns: PEOPLE, seed: SEED })
    .map((one, index) => ({ ...one, id: uuid(3, index), index }));
  await copyRows(
    api.database,
    Employee,
    people.map(({ id, index, kind, birthDate }) => ({
      ...{
        id,
        agency,
        nip: String(index).padStart(18, '0'),
        name: `One ${index}`,
        sex: 'FEMALE',
        birthDate,
        kind,
      },
    })),
  );
  const each = (
    name: 'employments' | 'appointments' | 'statuses',
    kind: number,
    more: (one: (typeof people)[number], at: number) => object,
  ) =>
    people.flatMap((one) =>
      ((one[name] ?? []) as readonly Period[]).map((during, at) => ({
        id: uuid(kind, one.index * 10 + at),
        employee: one.id,
        during,
        document: 'SK',
        ...more(one, at),
      })),
    );
  const ending = ({ kind, end }: (typeof people)[number]) => ({
    end: kind === 'PPPK' ? 'CONTRACT_ENDED' : end,
  });
  await copyRows(api.database, Employment, each('employments', 4, ending));
  await copyRows(
    api.database,
    Appointment,
    each('appointments', 5, ({ posts: held }, at) => ({ position: uuid(1, held[at] ?? 0) })),
  );
  await copyRows(
    api.database,
    EmploymentStatus,
    each('statuses', 6, ({ status, releases }) => ({
      status,
      releasesPost: ['STUDY_ASSIGNMENT', 'UNPAID_LEAVE'].includes(status) ? releases : null,
    })),
  );
}, 60_000);

interface Told {
  readonly posts: {
    id: string;
    class: string;
    formation: { required: number; filled: number; vacant: number; blocked: number };
    incumbents: string[];
  }[];
  readonly people: {
    id: string;
    position: { id: string; class: string } | null;
    retirement: { date: string } | null;
  }[];
}

async function pages(query: string, variables: object): Promise<{ [field: string]: never }[]> {
  const nodes: { [field: string]: never }[] = [];
  let after: string | null = null;
  do {
    const {
      data,
      errors,
    }: {
      data: { list: { nodes: []; pageInfo: { hasNextPage: boolean; endCursor: string } } };
      errors?: unknown;
    } = await api.ask(query, {
      ...variables,
      after,
    });
    expect(errors).toBeUndefined();
    nodes.push(...data.list.nodes);
    after = data.list.pageInfo.hasNextPage ? data.list.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}

const PAGE = 'pageInfo { hasNextPage endCursor }';
async function toldOf(on: LocalDate): Promise<Told> {
  const [posts, people] = await Promise.all([
    pages(
      `query ($on: LocalDate, $after: String) { list: positions(first: 100, after: $after) { ${PAGE} nodes { id class formation(on: $on) { required filled vacant blocked } incumbents(on: $on, first: 50) { nodes { id } } } } }`,
      { on },
    ),
    pages(
      `query ($on: LocalDate, $after: String) { list: employees(first: 100, after: $after) { ${PAGE} nodes { id position(on: $on) { id class } retirement(on: $on) { date } } } }`,
      { on },
    ),
  ]);
  const shown = posts as unknown as (Told['posts'][number] & { incumbents: { nodes: { id: string }[] } })[];
  return {
    posts: shown.map((row) => ({
      ...row,
      incumbents: (row.incumbents as unknown as { nodes: { id: string }[] }).nodes.map(({ id }) => id).sort(),
    })),
    people: people as unknown as Told['people'],
  };
}

interface Listed {
  readonly id: string;
  readonly seats: number;
  readonly closedOn: string | null;
  readonly since: string;
  readonly reason: string;
  readonly position: { id: string };
  readonly leaving: { retirement: { date: string } | null } | null;
}
async function vacancies(from: LocalDate, until: LocalDate): Promise<Listed[]> {
  const query = `query ($from: LocalDate, $until: LocalDate, $after: String) { list: vacancies(from: $from, until: $until, first: 100, after: $after) { ${PAGE} nodes { id seats since reason closedOn position { id } } } }`;
  return (await pages(query, { from, until })) as unknown as Listed[];
}

const days = [
  ...fc.sample(day('2017-01-01', 5_500), {
    numRuns: isLongRun ? 200 : 6,
    seed: SEED,
  }),
  TODAY,
  '2027-07-01',
];

describe.each(days)('on %s', (on) => {
  test('seats filled, holders, posts of people, vacancies and their ids agree', async () => {
    const [{ posts, people }, open] = await Promise.all([toldOf(on), vacancies(on, on)]);
    const holders = Map.groupBy(people, ({ position }) => position?.id ?? null);
    const byPost = Map.groupBy(open, ({ position }) => position.id);

    for (const { id, formation, incumbents } of nonEmpty(posts)) {
      const { required, filled, vacant, blocked } = formation;
      expect([id, filled + blocked]).toEqual([id, incumbents.length]);
      expect([id, incumbents]).toEqual([id, (holders.get(id) ?? []).map((one) => one.id).sort()]);
      expect([id, vacant]).toEqual([id, Math.max(0, required - filled - blocked)]);
      expect([id, (byPost.get(id) ?? []).reduce((sum, { seats }) => sum + seats, 0)]).toEqual([id, vacant]);
    }
    expect(new Set(open.map(({ id }) => id)).size).toBe(open.length);
    const ids = open.map(({ id }) => id).slice(0, 100);
    const again = (
      await api.ask(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Vacancy { seats closedOn position { id } } } }',
        { ids },
      )
    ).data.nodes;
    expect(again).toEqual(
      open
        .slice(0, 100)
        .map(({ id, seats, closedOn, position }) => ({ id, seats, closedOn, position: { id: position.id } })),
    );
  });
});

test('filters, the wave and retirement agree with the post of each person today', async () => {
  const { people, posts } = await toldOf(TODAY);
  const found = async (filter: object) =>
    (
      await pages(
        `query ($filter: EmployeeFilter, $after: String) { list: employees(first: 100, after: $after, filter: $filter) { ${PAGE} nodes { id } } }`,
        {
          filter,
        },
      )
    )
      .map(({ id }) => String(id))
      .sort();
  const those = (test: (one: Told['people'][number]) => boolean) =>
    people
      .filter(test)
      .map(({ id }) => id)
      .sort();

  expect(posts.length).toBe(POSTS);
  for (const postClass of ['PENGAWAS', 'ADMINISTRATOR', 'JF_AHLI_MUDA'])
    expect(await found({ class: [postClass] })).toEqual(
      those(({ position }) => position?.class === postClass),
    );
  expect(await found({ hasPost: false })).toEqual(those(({ position }) => position === null));
  expect(await found({ hasPost: true })).toEqual(those(({ position }) => position !== null));
  expect(await found({ isServing: false, hasPost: true })).toEqual([]);
  for (const [from, until] of [
    ['2000-01-01', TODAY],
    [TODAY, '2027-12-31'],
    ['2027-06-01', '2036-11-20'],
  ] as const)
    expect(await found({ retiring: { from, until } })).toEqual(
      those(({ retirement }) => retirement !== null && retirement.date >= from && retirement.date <= until),
    );
  const wave = (await api.ask('{ retirementWave(by: MONTH, years: 10) { month people overdue } }')).data
    .retirementWave as { month: string; people: number }[];
  const months = Map.groupBy(
    people
      .flatMap(({ retirement }) =>
        retirement !== null && retirement.date < '2036-11-21' ? [retirement.date.slice(0, 7)] : [],
      )
      .sort(),
    (month) => month,
  );
  expect(wave.map(({ month, people: count }) => [month, count])).toEqual(
    [...months].map(([month, list]) => [month, list.length]),
  );
  // From a month of the wave to its posts: seats that fall empty then, and none that was empty before.
  for (const { month } of wave.filter(({ month }) => month > TODAY.slice(0, 7)).slice(0, 6)) {
    const from = `${month}-01`;
    const until = addDays(addMonths(from, 1), -1);
    const listed = await pages(
      `query ($from: LocalDate!, $until: LocalDate!, $after: String) { list: vacancies(from: $from, until: $until, first: 100, after: $after, filter: { reason: [RETIREMENT], since: $from }) { ${PAGE} nodes { since } } }`,
      { from, until },
    );
    expect(listed.map(({ since }) => String(since).slice(0, 7)).every((since) => since === month)).toBe(true);
    expect(listed.length).toBeLessThanOrEqual(months.get(month)?.length ?? 0);
  }
});

test('each vacancy of the coming years is found by its id as it is listed, and can be opened', async () => {
  const ahead = await vacancies(TODAY, '2030-01-01');
  expect(ahead.length).toBeGreaterThan(30);
  for (let start = 0; start < ahead.length; start += 100) {
    const part = ahead.slice(start, start + 100);
    const { data } = await api.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Vacancy { seats since reason closedOn position { id } } } }',
      {
        ids: part.map(({ id }) => id),
      },
    );
    expect(data.nodes).toEqual(part);
  }
  for (const { id, reason } of ahead.filter((_, index) => index % 3 === 0)) {
    const { errors } = await api.ask(
      'mutation ($id: ID!) { openFilling(input: { vacancyId: $id, method: INTERNAL_APPOINTMENT, document: "x" }) { filling { id } } }',
      { id },
    );
    expect([id, reason, errors?.[0]?.extensions.code ?? 'OPENED']).toEqual([
      id,
      reason,
      expect.stringMatching(/^(OPENED|FILLING_OPEN)$/),
    ]);
  }
}, 60_000);
