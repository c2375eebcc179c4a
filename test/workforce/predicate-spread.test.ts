import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';
import { TODAY } from '../support/fixed.js';
import { nonEmpty } from '../support/non-empty.js';

const city = useApi({ city: true });
const api = useApi();
const build = builder(() => api.database);

const figures =
  'unit { code } predicate hasTooFew isRounded people appraised notAppraised counts { predicate people percent } isExceeded limits { rule { organisation ordinal predicates } count total percent isExceeded citation }';
const query = `query ($year: Int!, $unit: UnitKey) { predicateSpread(year: $year, unit: $unit) { year on agencies { ${figures} } offices(first: 100) { totalCount nodes { ${figures} } } } }`;

interface Limit {
  readonly rule: { readonly organisation: string; readonly ordinal: number; readonly predicates: string[] };
  readonly count: number | null;
  readonly total: number | null;
  readonly percent: number | null;
  readonly isExceeded: boolean | null;
}
interface Figures {
  readonly unit: { readonly code: string };
  readonly predicate: string | null;
  readonly hasTooFew: boolean;
  readonly people: number | null;
  readonly appraised: number | null;
  readonly notAppraised: number | null;
  readonly counts: { predicate: string; people: number; percent: number | null }[] | null;
  readonly isExceeded: boolean | null;
  readonly limits: Limit[];
}

async function spreadOf(code: string, claims: object = {}, year = 2025): Promise<Figures> {
  const { data, errors } = await api.ask(query, { year, unit: { code } }, claims);
  expect(errors).toBeUndefined();
  return data.predicateSpread.offices.nodes[0];
}

/** An office with so many people of each predicate; NONE are not appraised. */
async function office(
  people: Record<string, number>,
  predicate: string | null = null,
  values: object = {},
): Promise<{ id: string; code: string }> {
  const id = await build.unit({ ...values });
  const { code } = (await api.database.query('select code from unit where id = $1', [id])).rows[0];
  if (predicate !== null)
    await build.insert('organisation_appraisal', { unit_id: id, year: 2025, predicate, document: 'SK' });
  for (const [kind, count] of Object.entries(people))
    for (let number = 0; number < count; number++) await join(id, kind);
  return { id, code };
}
async function agency(code: string, predicate: string | null = null): Promise<string> {
  const id = v7();
  await build.insert('unit', {
    id,
    code,
    name: code,
    agency_id: id,
    office_id: null,
    during: period('1990-01-01'),
    document: 'Perda 1',
  });
  if (predicate !== null)
    await build.insert('organisation_appraisal', { unit_id: id, year: 2025, predicate, document: 'SK' });
  return id;
}
async function join(unit: string, kind: string, during = period('2020-01-01')): Promise<string> {
  const employee = await build.employee();
  await build.fact('placement', employee, { unit_id: unit, during });
  if (kind !== 'NONE') await build.fact('performance_appraisal', employee, { year: 2025, predicate: kind });
  return employee;
}

test('the limits are data, each as the circular has it', async () => {
  const { data } = await api.ask(
    '{ predicateSpreadRules { organisation ordinal predicates atMostPercent atLeastPercent atLeastPeople legalBasis certainty } }',
    {},
    { roles: [Role.EMPLOYEE] },
  );
  const [most, least, people] = ['atMostPercent', 'atLeastPercent', 'atLeastPeople'] as const;
  const limits = data.predicateSpreadRules.map((rule: Record<string, unknown> & { predicates: string[] }) => [
    rule['organisation'],
    rule.predicates.join(),
    [most, least, people]
      .flatMap((bound) => (rule[bound] === null ? [] : [`${bound} ${rule[bound]}`]))
      .join(),
  ]);

  expect(limits.sort()).toEqual(
    [
      ['ISTIMEWA', 'SANGAT_BAIK', `${most} 70`],
      ['BAIK', 'BAIK', `${most} 70`],
      ['BAIK', 'BUTUH_PERBAIKAN,KURANG', `${people} 1`],
      ['BUTUH_PERBAIKAN', 'BUTUH_PERBAIKAN', `${least} 60`],
      ['BUTUH_PERBAIKAN', 'SANGAT_BAIK', `${most} 10`],
      ['KURANG', 'KURANG', `${least} 60`],
      ['KURANG', 'BUTUH_PERBAIKAN', `${least} 10`],
      ['KURANG', 'SANGAT_BAIK', `${most} 10`],
      ['SANGAT_KURANG', 'SANGAT_KURANG', `${least} 60`],
      ['SANGAT_KURANG', 'KURANG,BUTUH_PERBAIKAN', `${least} 10`],
      ['SANGAT_KURANG', 'SANGAT_BAIK', `${most} 0`],
    ].sort(),
  );
  expect(new Set(data.predicateSpreadRules.map(({ certainty }: { certainty: string }) => certainty))).toEqual(
    new Set(['SEEN_SECONDARY']),
  );
});

describe('an office', () => {
  test('is shown with counts, shares and the limits of its own predicate', async () => {
    const { code } = await office({ BAIK: 8, SANGAT_BAIK: 2 }, 'BAIK');

    const found = await spreadOf(code);

    expect(found).toMatchObject({
      unit: { code },
      predicate: 'BAIK',
      hasTooFew: false,
      people: 10,
      appraised: 10,
      notAppraised: 0,
      isExceeded: true,
    });
    expect(found.counts).toEqual([
      { predicate: 'SANGAT_BAIK', people: 2, percent: 20 },
      { predicate: 'BAIK', people: 8, percent: 80 },
      { predicate: 'BUTUH_PERBAIKAN', people: 0, percent: 0 },
      { predicate: 'KURANG', people: 0, percent: 0 },
      { predicate: 'SANGAT_KURANG', people: 0, percent: 0 },
    ]);
    expect(found.limits).toMatchObject([
      {
        rule: { organisation: 'BAIK', ordinal: 1 },
        count: 8,
        total: 10,
        percent: 80,
        isExceeded: true,
        citation: 'KemenPANRB circular as reported by naikpangkat.com',
      },
      {
        rule: { organisation: 'BAIK', ordinal: 2, predicates: ['BUTUH_PERBAIKAN', 'KURANG'] },
        count: 0,
        total: 10,
        percent: 0,
        isExceeded: true,
      },
    ]);
  });

  test('keeps a limit by exactly so many percent', async () => {
    const { code } = await office({ BAIK: 7, KURANG: 1, SANGAT_BAIK: 2 }, 'BAIK');

    expect(await spreadOf(code)).toMatchObject({
      isExceeded: false,
      limits: [
        { count: 7, isExceeded: false },
        { count: 1, isExceeded: false },
      ],
    });
  });

  test('is open while those not yet appraised could change the answer, and told as soon as they cannot', async () => {
    const one = await office({ BAIK: 7, KURANG: 3, NONE: 1 }, 'BAIK');
    const two = await office({ BAIK: 9, KURANG: 1, NONE: 1 }, 'BAIK');

    expect(await spreadOf(one.code)).toMatchObject({
      people: 11,
      notAppraised: 1,
      isExceeded: null,
      limits: [{ isExceeded: null }, { isExceeded: false }],
    });
    expect(await spreadOf(two.code)).toMatchObject({
      isExceeded: true,
      limits: [{ isExceeded: true }, { isExceeded: false }],
    });
    await join(one.id, 'BAIK');
    expect(await spreadOf(one.code)).toMatchObject({
      isExceeded: null,
      limits: [{ count: 8, total: 11 }, {}],
    });
  });

  test('without a predicate of its own is counted and not judged, and so is one of another year', async () => {
    const { code } = await office({ BAIK: 12 });

    expect(await spreadOf(code)).toMatchObject({
      predicate: null,
      appraised: 12,
      limits: [],
      isExceeded: null,
    });
    expect(await spreadOf(code, {}, 2024)).toMatchObject({
      predicate: null,
      people: 12,
      appraised: 0,
      counts: expect.arrayContaining([{ predicate: 'BAIK', people: 0, percent: null }]),
    });
  });

  test('has the people who were placed in it on the last day of the year, today while the year runs', async () => {
    const here = await office({ BAIK: 1 });
    const there = await office({ BAIK: 1 });
    const moved = await build.employee();
    await build.fact('placement', moved, { unit_id: here.id, during: period('2020-01-01', '2026-01-01') });
    await build.fact('placement', moved, { unit_id: there.id, during: period('2026-01-01') });
    const gone = await build.employee({ employment: period('2010-01-01', '2025-12-31') });
    await build.fact('placement', gone, { unit_id: here.id, during: period('2020-01-01') });
    const below = await build.unit({ parent: here.id });
    await join(below, 'KURANG');
    const on = async (year: number) => (await api.ask(query, { year })).data.predicateSpread.on;

    expect([await on(2025), await on(2026)]).toEqual(['2025-12-31', TODAY]);
    expect([(await spreadOf(here.code)).people, (await spreadOf(there.code)).people]).toEqual([3, 1]);
    expect([
      (await spreadOf(here.code, {}, 2026)).people,
      (await spreadOf(there.code, {}, 2026)).people,
    ]).toEqual([2, 2]);
  });
});

test('an agency is judged as a whole, those who belong to no office included', async () => {
  const id = await agency('W', 'SANGAT_KURANG');
  const [one, two] = [
    await office({ SANGAT_KURANG: 6 }, null, { agency_id: id }),
    await office({ KURANG: 1 }, null, { agency_id: id }),
  ];
  await join(id, 'SANGAT_BAIK');

  const { data } = await api.ask(query, { year: 2025, unit: { code: 'W' } });
  const all = (await api.ask(query, { year: 2025 })).data.predicateSpread;
  const part = (await api.ask(query, { year: 2025, unit: { code: one.code } })).data.predicateSpread;
  const { agencies, offices } = data.predicateSpread;

  expect(agencies).toMatchObject([
    { unit: { code: 'W' }, predicate: 'SANGAT_KURANG', people: 8, appraised: 8, isExceeded: true },
  ]);
  expect(agencies[0].limits).toMatchObject([
    { count: 6, isExceeded: false },
    { count: 1, isExceeded: false },
    { rule: { predicates: ['SANGAT_BAIK'] }, count: 1, isExceeded: true },
  ]);
  expect(offices.nodes.map(({ unit, people }: Figures) => [unit.code, people])).toEqual([
    [one.code, 6],
    [two.code, 1],
  ]);
  expect(all.agencies).toContainEqual(agencies[0]);
  expect(all.offices.nodes).toEqual(expect.arrayContaining(offices.nodes));
  expect([part.agencies, part.offices.nodes]).toEqual([[], [offices.nodes[0]]]);
});

describe('who is bound to some units', () => {
  test('has the people within reach counted, and no limit judged that others could change', async () => {
    const here = await office({ BAIK: 8, KURANG: 2 }, 'BAIK');
    const there = await office({ BAIK: 10 }, 'BAIK');
    const bound = { agencies: [here.code] };

    expect(await spreadOf(here.code, bound)).toMatchObject({ people: 10, isExceeded: true });
    expect(
      (await api.ask(query, { year: 2025 }, bound)).data.predicateSpread.offices.nodes.map(
        ({ unit }: Figures) => unit.code,
      ),
    ).toEqual([here.code]);
    expect(await spreadOf(there.code, bound)).toBeUndefined();

    for (let number = 0; number < 4; number++) {
      const left = await join(here.id, 'KURANG', period('2020-01-01', '2026-01-01'));
      await build.fact('placement', left, { unit_id: there.id, during: period('2026-01-01') });
    }

    expect(await spreadOf(here.code)).toMatchObject({ people: 14, appraised: 14, isExceeded: false });
    expect(await spreadOf(here.code, bound)).toMatchObject({
      people: 10,
      appraised: 10,
      notAppraised: 0,
      isExceeded: null,
      limits: [
        { count: 8, total: 10, isExceeded: null },
        { count: 2, isExceeded: false },
      ],
    });
    expect((await api.ask(query, { year: 2025 }, { agencies: [] })).data.predicateSpread).toMatchObject({
      agencies: [],
      offices: { totalCount: 0 },
    });
  });

  test('has an agency of which only a part is within reach not judged by that part', async () => {
    const id = await agency('V', 'SANGAT_KURANG');
    const part = await office({ BAIK: 10 }, null, { agency_id: id });
    await office({ SANGAT_KURANG: 18, KURANG: 4 }, null, { agency_id: id });
    const whole = async (claims: object) =>
      (await api.ask(query, { year: 2025, unit: { code: 'V' } }, claims)).data.predicateSpread.agencies;

    expect(await whole({})).toMatchObject([
      {
        people: 32,
        isExceeded: true,
        limits: [{ isExceeded: true }, { isExceeded: false }, { isExceeded: false }],
      },
    ]);
    expect(await whole({ agencies: [part.code] })).toMatchObject([
      {
        people: 10,
        isExceeded: null,
        limits: [{ count: 0, total: 10, isExceeded: null }, { isExceeded: null }, { isExceeded: null }],
      },
    ]);
  });

  test('an officer may not read it, and as a reporter too sees the own unit alone', async () => {
    const here = await office({ BAIK: 10 }, 'BAIK');
    const officer = { roles: [Role.UNIT_OFFICER], units: [here.code] };

    for (const roles of [[Role.UNIT_OFFICER], [Role.EMPLOYEE], [Role.ADMINISTRATOR]])
      expect(
        (await api.ask(query, { year: 2025 }, { ...officer, roles })).errors?.[0]?.extensions,
      ).toMatchObject({
        code: 'FORBIDDEN',
        permission: 'workforce:read-spread',
      });
    const small = await office({ BAIK: 9 }, 'BAIK');
    const both = { roles: [Role.UNIT_OFFICER, Role.REPORTER], units: [here.code, small.code] };
    expect((await api.ask(query, { year: 2025 }, both)).data.predicateSpread.offices.nodes).toMatchObject([
      { unit: { code: here.code }, people: 10 },
      { unit: { code: small.code }, hasTooFew: true, people: null },
    ]);
  });
});

describe('a reporter', () => {
  const asReporter = { subject: 'bi', roles: [Role.REPORTER] };

  test('sees no figures of an office with fewer than ten people appraised', async () => {
    const small = await office({ BAIK: 8, KURANG: 1, NONE: 5 }, 'BAIK');
    const large = await office({ BAIK: 8, KURANG: 2 }, 'BAIK');

    expect(await spreadOf(small.code)).toMatchObject({ hasTooFew: false, people: 14, appraised: 9 });
    const hidden = await spreadOf(small.code, asReporter);
    expect(hidden).toMatchObject({
      predicate: 'BAIK',
      hasTooFew: true,
      people: null,
      appraised: null,
      notAppraised: null,
      counts: null,
      isExceeded: null,
    });
    expect(hidden.limits).toMatchObject(
      [1, 2].map(() => ({ count: null, total: null, percent: null, isExceeded: null })),
    );
    await api.database.query("update rule_parameter set value = '11' where code = 'SPREAD_LEAST_PEOPLE'");
    expect(await spreadOf(large.code, asReporter)).toMatchObject({ hasTooFew: true, counts: null });
    await api.database.query("update rule_parameter set value = '10' where code = 'SPREAD_LEAST_PEOPLE'");
  });

  test('sees rounded counts and no limit judged, before one more is appraised and after', async () => {
    const here = await office({ BAIK: 23, KURANG: 8, NONE: 2 }, 'BAIK');
    const numbers = ({ people, appraised, notAppraised, counts, limits }: Figures) => [
      ...[people, appraised, notAppraised],
      ...(counts ?? []).map((one) => one.people),
      ...limits.flatMap(({ count, total }) => [count, total]),
    ];
    const seen = await spreadOf(here.code, asReporter);
    expect(seen).toMatchObject({ hasTooFew: false, isRounded: true, isExceeded: null });
    expect(numbers(seen).filter((count) => count === null || count % 10 !== 0)).toEqual([]);
    expect([...(seen.counts ?? []), ...seen.limits].filter(({ percent }) => percent !== null)).toEqual([]);
    expect(seen.limits.map((limit) => limit.isExceeded)).toEqual(seen.limits.map(() => null));
    expect(await spreadOf(here.code)).toMatchObject({
      isRounded: false,
      people: 33,
      appraised: 31,
      notAppraised: 2,
    });
  });

  test('cannot take the offices from the whole and be left with a few people', async () => {
    const id = await agency('U');
    const [one, two] = [
      await office({ BAIK: 12 }, null, { agency_id: id }),
      await office({ BAIK: 4 }, null, { agency_id: id }),
    ];
    const whole = async (claims: object) =>
      (await api.ask(query, { year: 2025, unit: { code: 'U' } }, claims)).data.predicateSpread;

    const [hidden, shown] = [await whole(asReporter), await whole({})];

    expect(shown.agencies).toMatchObject([{ hasTooFew: false, people: 16 }]);
    expect(hidden.agencies).toMatchObject([{ hasTooFew: true, people: null, appraised: null }]);
    expect(hidden.offices.nodes.map(({ unit, hasTooFew }: Figures) => [unit.code, hasTooFew])).toEqual([
      [one.code, false],
      [two.code, true],
    ]);
    await office({ BAIK: 6 }, null, { agency_id: id });
    expect((await whole(asReporter)).agencies).toMatchObject([{ hasTooFew: false, isRounded: true }]);
  });
});

test('a committee sees the figures of those whom it judges, wherever they serve', async () => {
  const { id, code } = await office({ BAIK: 4, SANGAT_BAIK: 3 });
  const { rows } = await api.database.query(
    "select p.employee_id as id from placement p join performance_appraisal a on a.employee_id = p.employee_id where p.unit_id = $1 and a.predicate = 'SANGAT_BAIK'",
    [id],
  );
  await build.insert('committee', {
    code: 'PANSEL-UJI',
    name: 'Panitia',
    document: 'SK',
    target_class: 'PENGAWAS',
    appointed_on: '2026-01-01',
  });
  for (const { id: member } of rows)
    await build.insert('pool_membership', {
      employee_id: member,
      target_class: 'PENGAWAS',
      nominated_on: '2026-02-01',
      nominated_by: 'test',
      nomination: 'SK',
    });
  const committee = { roles: [Role.TALENT_COMMITTEE], committees: ['PANSEL-UJI'] };
  const { people, appraised, counts } = await spreadOf(code, committee);
  expect([people, appraised]).toEqual([3, 3]);
  expect(counts?.find(({ predicate }) => predicate === 'SANGAT_BAIK')?.people).toBe(3);
});

test('what cannot be asked is refused at its argument', async () => {
  const here = await office({});
  const { code } = (
    await api.database.query('select code from unit where id = $1', [await build.unit({ parent: here.id })])
  ).rows[0];
  const refused = async (variables: object) =>
    (await api.ask(query, { year: 2025, ...variables })).errors?.[0]?.extensions;

  expect(await refused({ year: 1999 })).toMatchObject({
    code: 'WORKFORCE_YEAR_NOT_APPRAISABLE',
    argument: 'year',
  });
  expect(await refused({ year: 2027 })).toMatchObject({
    code: 'WORKFORCE_YEAR_NOT_APPRAISABLE',
    argument: 'year',
    latest: 2026,
  });
  expect(await refused({ unit: { code } })).toMatchObject({
    code: 'WORKFORCE_NOT_AN_OFFICE',
    argument: 'unit',
  });
  expect(await refused({ unit: { code: 'nowhere' } })).toMatchObject({
    code: 'WORKFORCE_NOT_AN_OFFICE',
    argument: 'unit',
  });
});

test('thirty offices cost as many statements as three', async () => {
  const statements = async (first: number) => {
    const document = query.replace('first: 100', `first: ${first}`);
    await api.ask(document, { year: 2025 });
    api.statements.length = 0;
    const { data } = await api.ask(document, { year: 2025 });
    return [data.predicateSpread.offices.nodes.length, api.statements.length];
  };
  for (let number = 0; number < 3; number++) await office({ BAIK: 1 }, 'BAIK');
  const few = await statements(3);
  for (let number = 0; number < 30; number++) await office({ BAIK: 1 }, 'BAIK');
  const many = await statements(33);

  expect([few[0], many[0]]).toEqual([3, 33]);
  expect(many[1]).toBe(few[1]);
  expect(few[1]).toBeLessThan(10);
});

/** Every way of appraising those who are not: what all of them say is the answer. */
function answerOf(
  rule: Record<string, unknown>,
  count: number,
  appraised: number,
  open: number,
): boolean | null {
  const answers = new Set<boolean>();
  for (let joining = 0; joining <= open; joining++) {
    const [inside, all] = [count + joining, appraised + open];
    if (rule['at_most_percent'] !== null)
      answers.add(inside / all > Number(rule['at_most_percent']) / 100 + 1e-12);
    else if (rule['at_least_percent'] !== null)
      answers.add(inside / all < Number(rule['at_least_percent']) / 100 - 1e-12);
    else answers.add(inside < Number(rule['at_least_people']));
  }
  return answers.size === 1 ? ([...answers][0] ?? null) : null;
}

test.each([2024, 2025, 2026])('of the city in %i, every office is as counted one by one', async (year) => {
  const on = year === 2026 ? TODAY : `${year}-12-31`;
  const { rows: rules } = await city.database.query('select * from predicate_spread_rule');
  const { rows: offices } = await city.database.query(
    'select id, code from unit where office_id = id order by code',
  );
  const { data, errors } = await city.ask(query, { year });
  const shown = new Map<string, Figures>(
    data.predicateSpread.offices.nodes.map((one: Figures) => [one.unit.code, one]),
  );
  const count = async (statement: string, ...values: unknown[]) =>
    Number((await city.database.query(statement, values)).rows[0].count);
  let judged = 0;

  expect(errors).toBeUndefined();
  for (const { id, code } of nonEmpty(offices)) {
    const people = (
      await city.database.query(
        `select employee_id as id from placement where during @> $2::date and unit_id in (select id from unit where office_id = $1)
         intersect select employee_id from employment where during @> $2::date`,
        [id, on],
      )
    ).rows.map((row) => row.id);
    const having = (predicates: string[]) =>
      count(
        'select count(*) from performance_appraisal where year = $1 and employee_id = any($2) and predicate = any($3)',
        year,
        people,
        predicates,
      );
    const appraised = await count(
      'select count(*) from performance_appraisal where year = $1 and employee_id = any($2)',
      year,
      people,
    );
    const predicate =
      (
        await city.database.query(
          'select predicate from organisation_appraisal where unit_id = $1 and year = $2',
          [id, year],
        )
      ).rows[0]?.predicate ?? null;
    const found = shown.get(code);
    if (people.length === 0) {
      expect(found).toBeUndefined();
      continue;
    }

    expect([code, found?.people, found?.appraised, found?.notAppraised]).toEqual([
      code,
      people.length,
      appraised,
      people.length - appraised,
    ]);
    for (const one of nonEmpty(found?.counts ?? []))
      expect([code, one.predicate, one.people]).toEqual([code, one.predicate, await having([one.predicate])]);
    expect([code, found?.predicate, found?.limits.length]).toEqual([
      code,
      predicate,
      rules.filter(({ organisation }) => organisation === predicate).length,
    ]);
    // They may be empty: an office without a predicate of its own has no limits.
    for (const { rule, count: inside, total, percent, isExceeded } of found?.limits ?? []) {
      const stored = rules.find(
        ({ organisation, ordinal }) => organisation === rule.organisation && ordinal === rule.ordinal,
      );
      const expected = await having(stored.predicates);
      expect([code, inside, total]).toEqual([code, expected, appraised]);
      expect(percent).toBe(appraised === 0 ? null : (expected * 100) / appraised);
      expect([code, rule, isExceeded]).toEqual([
        code,
        rule,
        answerOf(stored, expected, appraised, people.length - appraised),
      ]);
      if (isExceeded !== null) judged++;
    }
  }
  expect(shown.size).toBeGreaterThan(30);
  if (year < 2026) expect(judged).toBeGreaterThan(20);
});
