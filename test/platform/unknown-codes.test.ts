import { expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';

const api = useApi({ city: true });
const NOBODY = '018f0000-0000-7000-8000-000000000000';

const employees = (filter: string) => `{ employees(filter: ${filter}) { totalCount } }`;
const positions = (filter: string) => `{ positions(filter: ${filter}) { totalCount } }`;
const units = (filter: string) => `{ units(filter: ${filter}) { totalCount } }`;
const id = (type: Parameters<typeof encodeId>[0]) => encodeId(type, NOBODY);

const slips: [argument: string, document: string, says?: RegExp][] = [
  ['filter.unit.code', employees('{ unit: { code: "nope" } }')],
  ['filter.not.unit.code', employees('{ not: { unit: { code: "nope" } } }')],
  [
    'filter.or.1.and.0.unit.code',
    employees('{ or: [{ kind: PNS }, { and: [{ unit: { code: "nope" } }] }] }'),
  ],
  ['filter.unit.id', employees(`{ unit: { id: "${id('Unit')}" } }`)],
  ['filter.rankAtLeast', employees('{ rankAtLeast: "III/c" }'), /known: I_A, .*III_C/],
  ['filter.not.rankAtLeast', employees('{ not: { rankAtLeast: "iii_c" } }')],
  [
    'filter.competency.code',
    employees('{ competency: { code: "integritas", level: 3 } }'),
    /known: INTEGRITAS$/,
  ],
  ['filter.box.1', employees('{ box: [9, 10] }')],
  ['filter.unit.code', positions('{ unit: { code: "nope" } }')],
  ['filter.echelon.1', positions('{ echelon: ["II.a", "II/a"] }'), /known: .*II\.a/],
  ['filter.not.echelon.0', positions('{ not: { echelon: ["ii.a"] } }'), /known: .*II\.a/],
  ['filter.sector', units('{ sector: "KESEHATAN" }'), /known: .*HEALTH/],
  ['filter.and.0.sector', units('{ and: [{ sector: "health" }] }'), /known: .*HEALTH/],
  ['filter.within.code', units('{ within: { code: "nope" } }')],
  ['filter.not.within.id', units(`{ not: { within: { id: "${id('Unit')}" } } }`)],
  ['filter.unit.code', '{ vacancies(filter: { unit: { code: "nope" } }) { totalCount } }'],
  [
    'filter.position.not.echelon.0',
    '{ vacancies(filter: { position: { not: { echelon: ["x"] } } }) { totalCount } }',
  ],
  ['filter.unit.code', '{ nineBox(filter: { unit: { code: "nope" } }) { on } }'],
  ['filter.unit.code', '{ benchStrength(filter: { unit: { code: "nope" } }) { total } }'],
  [
    'filter.position.unit.code',
    '{ successionPlans(filter: { position: { unit: { code: "nope" } } }) { totalCount } }',
  ],
  ['filter.employeeId', `{ auditEvents(filter: { employeeId: "${id('Employee')}" }) { totalCount } }`],
  ['filter.employeeId', `{ recordReads(filter: { employeeId: "${id('Employee')}" }) { totalCount } }`],
  ['filter.subject', '{ auditEvents(filter: { subject: "" }) { totalCount } }'],
  ['subjectId', `{ dossiers(subjectId: "${id('Filling')}") { totalCount } }`],
];

test.each(slips)(
  '%s is refused where nothing bears the code or id: %s',
  async (argument, document, says = /./) => {
    const { errors } = await api.ask(document);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(says),
      extensions: { code: 'BAD_USER_INPUT', argument },
    });
  },
);

test.each([
  ['{ predicateSpread(year: 2025, unit: { code: "nope" }) { year } }', 'WORKFORCE_NOT_AN_OFFICE'],
  ['{ nineBox(policy: { code: "nope" }) { on } }', 'MERIT_POLICY_UNKNOWN'],
  ['{ nineBox(policy: { code: "" }) { on } }', 'MERIT_POLICY_UNKNOWN'],
  [
    '{ positions(first: 1) { nodes { ranking(policy: { code: "" }) { considered } } } }',
    'MERIT_POLICY_UNKNOWN',
  ],
])('%s is refused by a code of its own', async (document, code) => {
  expect((await api.ask(document)).errors?.[0]?.extensions.code).toBe(code);
});

test('what is asked for by a key alone is null where there is none', async () => {
  const { data, errors } = await api.ask(
    `{ unit(by: { code: "nope" }) { id } position(by: { code: "" }) { id } employee(by: { id: "${id('Employee')}" }) { id } }`,
  );
  expect(errors).toBeUndefined();
  expect(data).toEqual({ unit: null, position: null, employee: null });
});

test('a unit that has ended, and somebody of whom only an entry is left, are known', async () => {
  await api.database.query(
    "update unit set during = daterange('1990-01-01', '2020-01-01') where code = '6471.05'",
  );
  await api.database.query(
    `insert into audit_event (id, at, request_id, subject, roles, act, change, record_type, record_id, people) values ($1, now(), $1, 's', '{}', 'a', 'DELETED', 'Employee', $2, array[$2]::uuid[])`,
    ['018f0000-0000-7000-8000-000000000002', '018f0000-0000-7000-8000-000000000001'],
  );
  const gone = encodeId('Employee', '018f0000-0000-7000-8000-000000000001');

  expect(
    (await api.ask(positions('{ unit: { code: "6471.05" } }'))).data.positions.totalCount,
  ).toBeGreaterThan(0);
  const { data } = await api.ask(
    `{ auditEvents(filter: { employeeId: "${gone}" }) { totalCount } }`,
    {},
    { roles: [Role.AUDITOR] },
  );
  expect(data.auditEvents.totalCount).toBe(1);
});

test('an empty list finds nothing, and everything when it is negated', async () => {
  const count = async (document: string) =>
    Object.values((await api.ask(document)).data as Record<string, { totalCount: number }>)[0]?.totalCount;

  for (const filter of ['class: []', 'missing: []', 'box: []', 'or: []'])
    expect([filter, await count(employees(`{ ${filter} }`))]).toEqual([filter, 0]);
  for (const filter of ['class: []', 'echelon: []', 'or: []']) {
    expect([filter, await count(positions(`{ ${filter} }`))]).toEqual([filter, 0]);
    expect([filter, await count(positions(`{ not: { ${filter} } }`))]).toEqual([
      filter,
      await count(positions('{}')),
    ]);
  }
  expect(await count(employees('{ not: { class: [] } }'))).toBe(await count(employees('{ and: [] }')));
  expect(await count('{ vacancies(filter: { reason: [] }) { totalCount } }')).toBe(0);
  expect(await count('{ fillings(status: []) { totalCount } }')).toBe(0);
  expect(await count('{ successionPlans(filter: { status: [] }) { totalCount } }')).toBe(0);
});

test('posts without an echelon and units without a sector are of none', async () => {
  const count = async (document: string) =>
    Object.values((await api.ask(document)).data as Record<string, { totalCount: number }>)[0]?.totalCount ??
    0;

  expect(
    (await count(positions('{ echelon: ["II.a"] }'))) +
      (await count(positions('{ not: { echelon: ["II.a"] } }'))),
  ).toBe(await count(positions('{}')));
  expect(
    (await count(units('{ sector: "HEALTH" }'))) + (await count(units('{ not: { sector: "HEALTH" } }'))),
  ).toBe(await count(units('{}')));
});

test('a range of ages has an end, and its ends are in order', async () => {
  for (const [range, argument] of [
    ['{}', 'filter.age'],
    ['{ from: null }', 'filter.age'],
    ['{ from: 50, to: 40 }', 'filter.age.to'],
    ['{ from: 151 }', 'filter.age.from'],
  ])
    expect((await api.ask(employees(`{ age: ${range} }`))).errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument,
    });
});
