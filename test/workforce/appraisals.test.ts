import { describe, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi({ city: true });
const build = builder(() => api.database);

const record = `mutation ($input: RecordAppraisalsInput!) {
  recordAppraisals(input: $input) { performanceAppraisals { id year document workResult behaviour predicate employee { id } } } }`;
const correct = `mutation ($id: ID!, $workResult: PerformanceRating!, $behaviour: PerformanceRating!, $document: String!, $reason: String!, $expectedVersion: Int!) {
  correctAppraisal(input: { performanceAppraisalId: $id, workResult: $workResult, behaviour: $behaviour, document: $document, reason: $reason, expectedVersion: $expectedVersion }) { performanceAppraisal { id year document workResult behaviour predicate version } } }`;

const [ABOVE, MEETS, BELOW] = ['ABOVE_EXPECTATION', 'MEETS_EXPECTATION', 'BELOW_EXPECTATION'] as const;
/** As PermenPANRB 6/2022 has it: work result, behaviour, predicate. */
const MATRIX = [
  [ABOVE, ABOVE, 'SANGAT_BAIK'],
  [ABOVE, MEETS, 'BAIK'],
  [ABOVE, BELOW, 'KURANG'],
  [MEETS, ABOVE, 'BAIK'],
  [MEETS, MEETS, 'BAIK'],
  [MEETS, BELOW, 'KURANG'],
  [BELOW, ABOVE, 'BUTUH_PERBAIKAN'],
  [BELOW, MEETS, 'BUTUH_PERBAIKAN'],
  [BELOW, BELOW, 'SANGAT_KURANG'],
] as const;

const someone = async (values: object = {}) => encodeId('Employee', await build.employee({ ...values }));
const rated = (employee: string, workResult: string = MEETS, behaviour: string = MEETS) => ({
  employeeId: employee,
  workResult,
  behaviour,
});
const input = (appraisals: object[], changes: object = {}) => ({
  input: { year: 2025, document: 'SK/1/2026', appraisals, ...changes },
});
const recorded = async () => (await api.database.query('select from performance_appraisal')).rowCount;

async function placed(unit: string): Promise<string> {
  const employee = await build.employee();
  await build.fact('placement', employee, { unit_id: unit, during: period('2020-01-01') });
  return encodeId('Employee', employee);
}
async function unitWithCode(parent?: string): Promise<{ id: string; code: string }> {
  const id = await build.unit(parent === undefined ? {} : { parent });
  return (await api.database.query('select id, code from unit where id = $1', [id])).rows[0];
}

describe('the matrix', () => {
  test.each(MATRIX)(
    'gives for work result %s and behaviour %s the predicate %s',
    async (workResult, behaviour, predicate) => {
      const employee = await someone();

      const { data, errors } = await api.ask(record, input([rated(employee, workResult, behaviour)]));

      expect(errors).toBeUndefined();
      expect(data.recordAppraisals.performanceAppraisals).toMatchObject([
        { year: 2025, document: 'SK/1/2026', workResult, behaviour, predicate, employee: { id: employee } },
      ]);
    },
  );

  test('is data that everybody reads, with its legal basis', async () => {
    const { data } = await api.ask(
      '{ predicateRules { workResult behaviour predicate legalBasis certainty during { from to } } }',
      {},
      { subject: 'nobody', roles: [Role.EMPLOYEE] },
    );

    expect(data.predicateRules).toHaveLength(9);
    for (const [workResult, behaviour, predicate] of MATRIX)
      expect(data.predicateRules).toContainEqual({
        workResult,
        behaviour,
        predicate,
        legalBasis: 'PermenPANRB 6/2022',
        certainty: 'SEEN',
        during: { from: '2022-01-01', to: null },
      });
  });

  test('that holds on the last day of the year is the one that counts', async () => {
    const next = useNext();
    await next.begin();
    const [one, two] = [await someone(), await someone()];

    const before = await api.ask(record, input([rated(one, ABOVE, BELOW)], { year: 2024 }));
    const after = await api.ask(record, input([rated(two, ABOVE, BELOW)], { year: 2025 }));
    const gone = await api.ask(record, input([rated(await someone(), ABOVE, ABOVE)], { year: 2025 }));
    await next.end();

    expect(before.data.recordAppraisals.performanceAppraisals[0].predicate).toBe('KURANG');
    expect(after.data.recordAppraisals.performanceAppraisals[0].predicate).toBe('BUTUH_PERBAIKAN');
    expect(gone.errors?.[0]?.extensions).toMatchObject({
      code: 'WORKFORCE_NO_PREDICATE_RULE',
      argument: 'input.appraisals.0',
      year: 2025,
      workResult: ABOVE,
      behaviour: ABOVE,
    });
  });

  /** From 31 December 2025 misconduct costs less, and nobody can be very good. */
  function useNext() {
    return {
      async begin() {
        await api.database.query(
          `update predicate_rule set during = daterange('2022-01-01', '2025-12-31') where work_result = '${ABOVE}'`,
        );
        await build.insert('predicate_rule', {
          work_result: ABOVE,
          behaviour: BELOW,
          predicate: 'BUTUH_PERBAIKAN',
          during: period('2025-12-31'),
          legal_basis: 'A later regulation',
          certainty: 'SEEN',
        });
      },
      async end() {
        await api.database.query("delete from predicate_rule where legal_basis = 'A later regulation'");
        await api.database.query("update predicate_rule set during = daterange('2022-01-01', null)");
      },
    };
  }
});

test('an appraisal is part of the record and of the audit log, and a ranking in the same breath knows it', async () => {
  const { rows } = await api.database.query(
    "select e.id from employee e join employment m on m.employee_id = e.id and m.during @> '2026-11-21'::date where m.during @> '2024-01-01'::date and not exists (select from performance_appraisal a where a.employee_id = e.id and a.year = 2025) limit 1",
  );
  const id = encodeId('Employee', rows[0].id);
  const query =
    'query ($id: ID!) { employee(by: { id: $id }) { appraisals { year predicate workResult behaviour } talent { performance { lower upper } } } }';
  const before = (await api.ask(query, { id })).data.employee;

  const { data, errors } = await api.ask(record, input([rated(id, BELOW, BELOW)]));
  const after = (await api.ask(query, { id })).data.employee;

  expect(errors).toBeUndefined();
  expect(after.appraisals[0]).toEqual({
    year: 2025,
    predicate: 'SANGAT_KURANG',
    workResult: BELOW,
    behaviour: BELOW,
  });
  expect(before.talent.performance.upper).toBeGreaterThan(after.talent.performance.upper);
  const auditLog = await api.ask(
    '{ auditEvents(first: 20) { nodes { act change recordType recordId } } }',
    {},
    { roles: [Role.AUDITOR] },
  );
  expect(auditLog.data.auditEvents.nodes).toContainEqual({
    act: 'recordAppraisals',
    change: 'CREATED',
    recordType: 'PerformanceAppraisal',
    recordId: data.recordAppraisals.performanceAppraisals[0].id,
  });
});

test('all of it is stored, or nothing', async () => {
  const [one, two] = [await someone(), await someone({ name: 'Siti Rahma' })];
  await api.ask(record, input([rated(two)]));
  const before = await recorded();

  const { errors } = await api.ask(record, input([rated(one), rated(two, ABOVE, ABOVE)]));

  expect(errors?.[0]?.message).toContain('Siti Rahma');
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'WORKFORCE_ALREADY_APPRAISED',
    argument: 'input.appraisals.1.employeeId',
    employee: 'Siti Rahma',
    year: 2025,
  });
  expect(await recorded()).toBe(before);
  expect((await api.ask(record, input([rated(one), rated(two)], { year: 2024 }))).errors).toBeUndefined();
});

test('an officer appraises the people of the own unit and below it, and nobody else', async () => {
  const unit = await unitWithCode();
  const below = await unitWithCode(unit.id);
  const other = await unitWithCode();
  const [here, beneath, elsewhere] = [await placed(unit.id), await placed(below.id), await placed(other.id)];
  const officer = { subject: 'opd', roles: [Role.UNIT_OFFICER], units: [unit.code] };

  const refused = await api.ask(record, input([rated(here), rated(elsewhere)]), officer);
  const { data, errors } = await api.ask(record, input([rated(here), rated(beneath)]), officer);
  const known = await api.ask(record, input([rated(elsewhere)]));
  const still = await api.ask(record, input([rated(elsewhere)]), officer);

  expect(refused.errors?.[0]?.extensions).toMatchObject({
    code: 'WORKFORCE_OUTSIDE_OWN_UNITS',
    argument: 'input.appraisals.1.employeeId',
  });
  expect(errors).toBeUndefined();
  expect(data.recordAppraisals.performanceAppraisals).toHaveLength(2);
  expect(known.errors).toBeUndefined();
  // Whether somebody out of reach has an appraisal is not told.
  expect(still.errors?.[0]?.extensions.code).toBe('WORKFORCE_OUTSIDE_OWN_UNITS');
  const agency = await api.ask(record, input([rated(elsewhere)], { year: 2024 }), {
    roles: [Role.HR_PLANNER],
    agencies: [unit.code],
  });
  expect(agency.errors?.[0]?.extensions.code).toBe('WORKFORCE_OUTSIDE_OWN_UNITS');
});

test('nobody appraises themselves', async () => {
  const unit = await unitWithCode();
  const employee = await build.employee();
  await build.fact('placement', employee, { unit_id: unit.id, during: period('2020-01-01') });
  const { nip } = (await api.database.query('select nip from employee where id = $1', [employee])).rows[0];
  const appraisal = await build.fact('performance_appraisal', employee, { year: 2024, predicate: 'BAIK' });
  const change = {
    id: encodeId('PerformanceAppraisal', appraisal),
    workResult: ABOVE,
    behaviour: ABOVE,
    document: 'SK',
    reason: 'I was better.',
    expectedVersion: 1,
  };

  for (const claims of [{ roles: [Role.UNIT_OFFICER], units: [unit.code] }, { roles: [Role.HR_PLANNER] }]) {
    const own = await api.ask(record, input([rated(encodeId('Employee', employee))]), { ...claims, nip });
    expect(own.errors?.[0]?.extensions).toMatchObject({
      code: 'WORKFORCE_OWN_APPRAISAL',
      argument: 'input.appraisals.0.employeeId',
    });
    expect((await api.ask(correct, change, { ...claims, nip })).errors?.[0]?.extensions).toMatchObject({
      code: 'WORKFORCE_OWN_APPRAISAL',
      argument: 'input.performanceAppraisalId',
    });
  }
});

test('refusals name the field', async () => {
  const employee = await someone();
  const refused = async (appraisals: object[], changes: object = {}, claims: object = {}) =>
    (await api.ask(record, input(appraisals, changes), claims)).errors?.[0]?.extensions;
  const nobody = Buffer.concat([Buffer.of(1), Buffer.alloc(16, 7)]).toString('base64url');

  expect(await refused([rated(employee)], { year: 2027 })).toMatchObject({
    code: 'WORKFORCE_YEAR_NOT_APPRAISABLE',
    argument: 'input.year',
    latest: 2026,
  });
  expect(await refused([rated(employee)], { year: 1999 })).toMatchObject({
    code: 'WORKFORCE_YEAR_NOT_APPRAISABLE',
    argument: 'input.year',
  });
  expect(await refused([rated(employee)], { year: 2021 })).toMatchObject({
    code: 'WORKFORCE_NO_PREDICATE_RULE',
    argument: 'input.appraisals.0',
  });
  expect(await refused([rated(employee)], { document: ' ' })).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.document',
  });
  expect(await refused([rated(employee)], { document: 'x'.repeat(201) })).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.document',
  });
  expect(await refused([rated(employee)], { document: 'SK\0' })).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.document',
  });
  expect(await refused([])).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.appraisals' });
  expect(await refused(Array.from({ length: 201 }, () => rated(employee)))).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.appraisals',
  });
  expect(await refused([rated(employee), rated(employee, ABOVE)])).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.appraisals.1.employeeId',
  });
  expect(await refused([rated(employee), rated('nonsense')])).toMatchObject({
    code: 'BAD_ID',
    argument: 'input.appraisals.1.employeeId',
  });
  expect(await refused([rated(employee), rated(nobody)])).toMatchObject({
    code: 'WORKFORCE_EMPLOYEE_UNKNOWN',
    argument: 'input.appraisals.1.employeeId',
  });
  for (const role of [Role.EMPLOYEE, Role.TALENT_COMMITTEE, Role.AUDITOR, Role.REPORTER, Role.ADMINISTRATOR])
    expect(await refused([rated(employee)], {}, { roles: [role] })).toMatchObject({
      code: 'FORBIDDEN',
      permission: 'workforce:appraise',
    });
  expect((await api.ask(record, input([rated(employee)], { year: 2026 }))).errors).toBeUndefined();
});

test('two hundred people cost as many statements as three', async () => {
  const unit = await unitWithCode();
  const officer = { subject: 'opd', roles: [Role.UNIT_OFFICER], units: [unit.code] };
  const statementsFor = async (count: number) => {
    const people: string[] = [];
    while (people.length < count) people.push(await placed(unit.id));
    api.statements.length = 0;
    const { data, errors } = await api.ask(record, input(people.map((id) => rated(id))), officer);
    expect([errors, data.recordAppraisals.performanceAppraisals.length]).toEqual([undefined, count]);
    return api.statements.length;
  };

  // The unit of the token is asked for once.
  await statementsFor(1);
  expect(await statementsFor(200)).toBe(await statementsFor(3));
});

test('of several who record the same person at once, one does', async () => {
  const [one, two, three] = [await someone(), await someone(), await someone()];
  const answers = await Promise.all([
    api.ask(record, input([rated(one), rated(two)])),
    api.ask(record, input([rated(two, ABOVE, ABOVE), rated(one, ABOVE, ABOVE)])),
    api.ask(record, input([rated(three), rated(one)])),
  ]);
  const winners = answers.filter(({ errors }) => errors === undefined);
  const { rows } = await api.database.query(
    'select count(*)::int as count from performance_appraisal where employee_id = any($1)',
    [[one, two, three].map((id) => Buffer.from(id, 'base64url').subarray(1).toString('hex'))],
  );

  expect(winners).toHaveLength(1);
  expect(rows[0].count).toBe(2);
  for (const { errors } of nonEmpty(answers))
    if (errors)
      expect(['WORKFORCE_ALREADY_APPRAISED', 'ALREADY_THERE']).toContain(errors[0]?.extensions.code);
});

describe('a correction', () => {
  const change = {
    workResult: ABOVE,
    behaviour: ABOVE,
    document: 'SK/2/2026',
    reason: 'The objection was granted.',
    expectedVersion: 1,
  };

  test('overwrites, and keeps the reason and what was said before in the audit log', async () => {
    const { id } = (await api.ask(record, input([rated(await someone())]))).data.recordAppraisals
      .performanceAppraisals[0];

    const { data, errors } = await api.ask(correct, { id, ...change });

    expect(errors).toBeUndefined();
    expect(data.correctAppraisal.performanceAppraisal).toEqual({
      id,
      year: 2025,
      document: 'SK/2/2026',
      workResult: ABOVE,
      behaviour: ABOVE,
      predicate: 'SANGAT_BAIK',
      version: 2,
    });
    const { rows } = await api.database.query(
      `select reason, change, "before", "after" from audit_event where act = 'correctAppraisal' order by id desc limit 1`,
    );
    expect(rows[0]).toMatchObject({
      reason: 'The objection was granted.',
      change: 'CHANGED',
      before: { predicate: 'BAIK', workResult: MEETS, behaviour: MEETS, document: 'SK/1/2026' },
      after: { predicate: 'SANGAT_BAIK', workResult: ABOVE, behaviour: ABOVE, document: 'SK/2/2026' },
    });
  });

  test('of two at once is made by one; the other is told the present version', async () => {
    const { id } = (await api.ask(record, input([rated(await someone())]))).data.recordAppraisals
      .performanceAppraisals[0];

    const answers = await Promise.all(
      [ABOVE, BELOW].map((workResult) => api.ask(correct, { id, ...change, workResult })),
    );

    const refused = answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions) ?? []);
    expect(refused).toEqual([{ code: 'VERSION_CONFLICT', expected: 1, present: 2 }]);
    expect(
      (await api.ask(correct, { id, ...change, expectedVersion: 2 })).data.correctAppraisal
        .performanceAppraisal.version,
    ).toBe(3);
  });

  test('also completes an appraisal of which only the predicate was known', async () => {
    const appraisal = await build.fact('performance_appraisal', await build.employee(), {
      year: 2023,
      predicate: 'BAIK',
    });

    const { data } = await api.ask(correct, {
      id: encodeId('PerformanceAppraisal', appraisal),
      ...change,
      behaviour: BELOW,
    });

    expect(data.correctAppraisal.performanceAppraisal).toMatchObject({
      year: 2023,
      workResult: ABOVE,
      behaviour: BELOW,
      predicate: 'KURANG',
    });
  });

  test('is refused of what is not there or out of reach, without a reason, and where the matrix says nothing', async () => {
    const unit = await unitWithCode();
    const employee = await placed(unit.id);
    const { id } = (await api.ask(record, input([rated(employee)]))).data.recordAppraisals
      .performanceAppraisals[0];
    const old = encodeId(
      'PerformanceAppraisal',
      await build.fact('performance_appraisal', await build.employee(), { year: 2021, predicate: 'BAIK' }),
    );
    const refused = async (changes: object, claims: object = {}) =>
      (await api.ask(correct, { id, ...change, ...changes }, claims)).errors?.[0]?.extensions;
    const nothing = Buffer.concat([Buffer.of(7), Buffer.alloc(16, 7)]).toString('base64url');
    const elsewhere = { roles: [Role.UNIT_OFFICER], units: ['none'] };

    expect(await refused({ id: nothing })).toMatchObject({
      code: 'WORKFORCE_APPRAISAL_NOT_THERE',
      argument: 'input.performanceAppraisalId',
    });
    expect(await refused({}, elsewhere)).toMatchObject({
      code: 'WORKFORCE_APPRAISAL_NOT_THERE',
      argument: 'input.performanceAppraisalId',
    });
    expect(await refused({ id: employee })).toMatchObject({
      code: 'BAD_ID',
      argument: 'input.performanceAppraisalId',
    });
    expect(await refused({ id: old })).toMatchObject({ code: 'WORKFORCE_NO_PREDICATE_RULE', year: 2021 });
    expect(await refused({ reason: '  ' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.reason',
    });
    expect(await refused({ document: '' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.document',
    });
    expect(await refused({}, { roles: [Role.AUDITOR] })).toMatchObject({
      code: 'FORBIDDEN',
      permission: 'workforce:appraise',
    });
    expect(await refused({}, { roles: [Role.UNIT_OFFICER], units: [unit.code] })).toBeUndefined();
  });
});

test('work result and behaviour are known both or neither', async () => {
  const employee = await build.employee();
  const half = { year: 2020, predicate: 'BAIK', work_result: MEETS };

  await expect(build.fact('performance_appraisal', employee, half)).rejects.toThrow(/rated_whole/);
  await expect(
    build.fact('performance_appraisal', employee, { ...half, behaviour: 'SO_SO' }),
  ).rejects.toThrow(/behaviour_known/);
  await expect(
    build.fact('performance_appraisal', employee, { ...half, behaviour: ABOVE }),
  ).resolves.toBeTruthy();
});

test('nobody is appraised for a year outside of the employment', async () => {
  const [late, gone, soon] = [
    await someone({ employment: period('2025-11-01') }),
    await someone({ employment: period('2010-01-01', '2024-01-01') }),
    await someone({ employment: period('2026-12-01') }),
  ];
  const again = await build.employee({ employment: period('2010-01-01', '2015-07-01') });
  await build.fact('employment', again, { during: period('2024-12-31'), end: null });
  const before = await recorded();
  const fault = async (employees: string[], year: number) =>
    (
      await api.ask(
        record,
        input(
          employees.map((employee) => rated(employee)),
          { year },
        ),
      )
    ).errors?.[0]?.extensions;
  const refused = (at: number) => ({
    code: 'WORKFORCE_NOT_IN_SERVICE',
    argument: `input.appraisals.${at}.employeeId`,
  });

  for (const year of [2022, 2023, 2024])
    expect(await fault([late], year)).toMatchObject({
      ...refused(0),
      from: `${year}-01-01`,
      until: `${year}-12-31`,
    });
  expect(await fault([await someone(), gone], 2024)).toMatchObject(refused(1));
  expect(await fault([soon], 2026)).toMatchObject({ ...refused(0), until: '2026-11-21' });
  expect(await fault([encodeId('Employee', again)], 2020)).toMatchObject(refused(0));
  expect(await recorded()).toBe(before);
  expect(await fault([late], 2025)).toBeUndefined();
  expect(await fault([gone], 2023)).toBeUndefined();
  expect(await fault([encodeId('Employee', again)], 2024)).toBeUndefined();
});
