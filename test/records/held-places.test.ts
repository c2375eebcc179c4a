import { v7 } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';
import { importer } from '../support/imports.js';

const api = useApi({ limits: { costAMinute: 1_000_000_000 } });
const build = builder(() => api.database);
const office = importer(api);

let employee = '';
let position = '';
let unit = '';

beforeEach(async () => {
  employee = await build.employee();
  unit = await build.unit();
  position = await build.position({ unit_id: unit });
});

const act = (mutation: string, input: object, claims = {}) =>
  api.ask(
    `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { __typename } }`,
    { input },
    claims,
  );
const refusal = async (answer: ReturnType<typeof act>) => (await answer).errors?.[0]?.extensions ?? null;
const storedOf = async (table: string, id: string) =>
  (await api.database.query(`select during::text, version from "${table}" where id = $1`, [id])).rows[0];
const codeOf = async (table: string, id: string, column = 'code') =>
  (await api.database.query(`select "${column}" as code from "${table}" where id = $1`, [id])).rows[0].code;

const appoint = (person: string, to: string, from: string, more: object = {}, claims = {}) =>
  act(
    'recordAppointment',
    {
      employeeId: encodeId('Employee', person),
      positionId: encodeId('Position', to),
      from,
      document: `SK ${from}`,
      ...more,
    },
    claims,
  );

describe('an end', () => {
  test('of a position ends its seats with it, and seats of days after it are refused', async () => {
    const code = await codeOf('position', position);
    await act('correctPosition', {
      positionId: encodeId('Position', position),
      expectedVersion: 1,
      to: '2026-11-01',
      reason: 'Dihapus',
    });
    const { data, errors } = await api.ask(
      `query ($id: ID!, $filter: VacancyFilter!) {
        position(by: { id: $id }) { formation { required vacant } }
        now: vacancies(filter: $filter) { totalCount }
        ahead: vacancies(until: "2027-12-31", filter: $filter) { nodes { ranking { considered } } }
        before: vacancies(from: "2026-10-01", filter: $filter) { totalCount } }`,
      { id: encodeId('Position', position), filter: { unit: { code: await codeOf('unit', unit) } } },
    );

    expect(errors).toBeUndefined();
    expect(data.position.formation).toEqual({ required: 0, vacant: 0 });
    expect([data.now.totalCount, data.ahead.nodes, data.before.totalCount]).toEqual([0, [], 1]);
    const decree = (from: string) =>
      act('recordFormation', {
        positionId: encodeId('Position', position),
        from,
        seats: 2,
        document: 'SK formasi 2',
      });
    expect(await refusal(decree('2026-12-05'))).toMatchObject({
      argument: 'input.positionId',
      fault: 'NOT_THERE_THEN',
    });
    expect(await refusal(decree('2026-06-01'))).toBeNull();
    const id = await office.run(`Position,Seats,From,Document\n${code},3,2026-12-05,SK 3\n`, {
      kind: 'FORMATION',
    });
    const rows = (await office.look(id)).rows.nodes;
    expect(rows.at(-1).findings).toContainEqual(
      expect.objectContaining({ field: 'position', code: 'NOT_THERE_THEN' }),
    );
  });

  test('of a position that somebody holds afterwards is refused, and says how many hold it', async () => {
    await build.appointment(employee, position, period('2020-01-01'));
    await build.fact('acting_assignment', await build.employee(), {
      position_id: position,
      kind: 'PLH_EQUAL',
      during: period('2026-01-01', '2026-06-01'),
    });
    const end = (to: string) =>
      act('correctPosition', {
        positionId: encodeId('Position', position),
        expectedVersion: 1,
        to,
        reason: 'Dihapus',
      });

    expect(await refusal(end('2026-01-01'))).toMatchObject({
      code: 'RECORD_REFUSED',
      argument: 'input.to',
      fault: 'STILL_HELD',
      expected: 'APPOINTMENT: 1, ACTING_ASSIGNMENT: 1',
    });
    expect(await refusal(end('2026-06-01'))).toMatchObject({ expected: 'APPOINTMENT: 1' });
    expect(await storedOf('position', position)).toEqual({ during: '[2000-01-01,)', version: 1 });
    await api.database.query(
      "update appointment set during = '[2020-01-01,2026-06-01)' where position_id = $1",
      [position],
    );
    expect(await refusal(end('2026-06-01'))).toBeNull();
  });

  test('of a unit with people, positions or units in it is refused, in the language of the caller', async () => {
    await build.fact('placement', employee, { unit_id: unit, during: period('2020-01-01') });
    await build.unit({ parent: unit });
    const { errors } = await api.ask(
      'mutation ($input: CorrectUnitInput!) { correctUnit(input: $input) { unit { id } } }',
      { input: { unitId: encodeId('Unit', unit), expectedVersion: 1, to: '2026-01-01', reason: 'Lebur' } },
      {},
      { 'accept-language': 'id' },
    );

    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('Jabatan: 1'),
      extensions: { fault: 'STILL_HELD', expected: 'POSITION: 1, PLACEMENT: 1, UNIT_PARENT: 1' },
    });
  });

  test('of an employment by correction is refused while places go on; `endEmployment` ends them', async () => {
    await build.appointment(employee, position, period('2020-01-01'));
    const employment = (
      await api.database.query('select id from employment where employee_id = $1', [employee])
    ).rows[0].id;
    const key = { employmentId: encodeId('Employment', employment), expectedVersion: 1 };

    expect(
      await refusal(act('correctEmployment', { ...key, to: '2026-01-01', reason: 'Pensiun' })),
    ).toMatchObject({ fault: 'STILL_HELD', expected: 'APPOINTMENT: 1' });
    expect(await refusal(act('withdrawEmployment', { ...key, reason: 'Keliru' }))).toMatchObject({
      code: 'RECORD_IN_USE',
      types: ['Appointment'],
    });
    expect(
      await refusal(act('endEmployment', { ...key, lastDay: '2026-01-31', end: 'RESIGNED', document: 'SK' })),
    ).toBeNull();
  });

  test('of an employment never takes away what has begun since; what lies ahead it does', async () => {
    await build.appointment(employee, position, period('2020-01-01'));
    await build.fact('rank_holding', employee, { rank: 'III_A', during: period('2021-01-01') });
    const { rows } = await api.database.query('select id from employment where employee_id = $1', [employee]);
    const end = (lastDay: string) =>
      act('endEmployment', {
        employmentId: encodeId('Employment', rows[0].id),
        expectedVersion: 1,
        lastDay,
        end: 'RETIRED',
        document: 'SK',
      });

    expect(await refusal(end('2012-01-01'))).toMatchObject({
      code: 'RECORD_REFUSED',
      argument: 'input.lastDay',
      fault: 'STILL_HELD',
      expected: 'APPOINTMENT: 1, RANK: 1',
    });
    await api.database.query("update appointment set during = '[2027-01-01,)' where employee_id = $1", [
      employee,
    ]);
    expect(await refusal(end('2026-12-31'))).toBeNull();
    const held = await api.database.query('select id from appointment where employee_id = $1', [employee]);
    expect(held.rows).toEqual([]);
  });

  test('by which somebody leaves the caller’s reach is written all the same, and known as entered by hand', async () => {
    await build.fact('placement', employee, { unit_id: unit, during: period('2015-01-01') });
    const { rows } = await api.database.query('select id from employment where employee_id = $1', [employee]);
    const ended = act(
      'endEmployment',
      {
        employmentId: encodeId('Employment', rows[0].id),
        expectedVersion: 1,
        lastDay: '2026-11-01',
        end: 'RETIRED',
        document: 'SK',
      },
      { subject: 'bound', agencies: ['T'] },
    );

    expect(await refusal(ended)).toBeNull();
    const sources = await api.database.query(
      'select kind, said from record_source where person_id = $1 order by kind',
      [employee],
    );
    expect(sources.rows).toMatchObject([
      { kind: 'EMPLOYMENT', said: { to: '2026-11-02', end: 'RETIRED' } },
      { kind: 'PLACEMENT', said: { to: '2026-11-02' } },
    ]);
  });

  test('of an employment is free where another goes on, or nothing hangs on it', async () => {
    await api.database.query(
      "update employment set during = '[2010-01-01,2020-01-01)' where employee_id = $1",
      [employee],
    );
    const next = await build.fact('employment', employee, { during: period('2020-01-01') });
    await build.appointment(employee, position, period('2015-01-01', '2019-01-01'));
    await build.fact('rank_holding', employee, { rank: 'III_A', during: period('2015-01-01') });

    expect(
      await refusal(
        act('withdrawEmployment', {
          employmentId: encodeId('Employment', next),
          expectedVersion: 1,
          reason: 'Keliru',
        }),
      ),
    ).toMatchObject({ types: ['RankHolding'] });
    await api.database.query('delete from rank_holding where employee_id = $1', [employee]);
    expect(
      await refusal(
        act('withdrawEmployment', {
          employmentId: encodeId('Employment', next),
          expectedVersion: 1,
          reason: 'Keliru',
        }),
      ),
    ).toBeNull();
  });

  test('that a run tells of is a finding, unless the run ends what hangs on it as well', async () => {
    await build.appointment(employee, position, period('2020-01-01'));
    const code = await codeOf('position', position);
    const nip = await codeOf('employee', employee, 'nip');
    const [title, unitCode] = [await codeOf('position', position, 'title'), await codeOf('unit', unit)];
    const positions = `Code;Title;Class;Unit;From;Until\n${code};${title};PENGAWAS;${unitCode};2000-01-01;2026-05-31`;
    const id = await office.run(positions, { name: 'positions.csv', source: 'S' });

    const run = await office.look(id);
    expect(run).toMatchObject({ conflicting: 1, refused: 0 });
    expect(run.rows.nodes[0].findings).toMatchObject([
      { field: 'to', code: 'STILL_HELD', expected: 'APPOINTMENT: 1' },
    ]);
    await office.send(`NIP;Position;From;Until;Document\n${nip};${code};2020-01-01;2026-05-31;SK`, {
      name: 'appointments.csv',
      source: 'S',
      run: id,
    });

    const both = await office.look(id);
    expect(both.rows.nodes.flatMap(({ findings }: { findings: unknown[] }) => findings)).toEqual([]);
    expect(both).toMatchObject({ conflicting: 2 });
  });
});

describe('a seat', () => {
  test('that is taken is not given again by an act, on its first day or later', async () => {
    const other = await build.employee();
    await build.appointment(other, position, period('2024-01-01'));

    expect(await refusal(appoint(employee, position, '2026-11-01'))).toMatchObject({
      code: 'RECORD_REFUSED',
      argument: 'input.positionId',
      fault: 'SEAT_TAKEN',
      expected: '2026-11-01',
    });
    expect(await refusal(appoint(employee, position, '2022-01-01'))).toMatchObject({
      fault: 'SEAT_TAKEN',
      expected: '2024-01-01',
    });
    expect(await refusal(appoint(employee, position, '2022-01-01', { to: '2024-01-01' }))).toBeNull();
  });

  test('that is free, of a second seat, or for which none are decreed, is given', async () => {
    const wide = await build.position({ seats: 2 });
    await build.appointment(await build.employee(), wide, period('2024-01-01'));
    const unknown = await build.position();
    await api.database.query('delete from formation_decree where position_id = $1', [unknown]);
    await build.appointment(await build.employee(), unknown, period('2024-01-01'));
    // Who has left holds no seat.
    const left = await build.position();
    await build.appointment(
      await build.employee({ employment: period('2010-01-01', '2025-01-01') }),
      left,
      period('2024-01-01'),
    );

    expect([
      await refusal(appoint(employee, wide, '2026-11-01')),
      await refusal(appoint(await build.employee(), unknown, '2026-11-01')),
      await refusal(appoint(await build.employee(), left, '2026-11-01')),
    ]).toEqual([null, null, null]);
  });

  test('of a position with none by decree is given to nobody', async () => {
    const none = await build.position({ seats: 0 });
    expect(await refusal(appoint(employee, none, '2026-11-01'))).toMatchObject({ fault: 'SEAT_TAKEN' });
  });

  test('of another position from the same day overlaps; the same appointment is there already', async () => {
    await build.appointment(employee, position, period('2026-11-01'));
    const other = await build.position();

    expect(await refusal(appoint(employee, other, '2026-11-01'))).toMatchObject({
      code: 'RECORD_REFUSED',
      fault: 'PERIOD_OVERLAPS',
    });
    expect(await refusal(appoint(employee, position, '2026-11-01', { document: 'SK' }))).toMatchObject({
      code: 'RECORD_ALREADY_THERE',
    });
  });

  test('given to two at once goes to one of them', async () => {
    const other = await build.employee();

    const answers = await Promise.all(
      [employee, other].map((person) => refusal(appoint(person, position, '2026-11-01'))),
    );

    expect(answers.map((answer) => answer?.['fault'] ?? 'GIVEN').sort()).toEqual(['GIVEN', 'SEAT_TAKEN']);
  });

  test('stays the person’s own when the appointment is corrected', async () => {
    const appointment = await build.appointment(employee, position, period('2024-01-01', '2025-01-01'));
    await build.appointment(await build.employee(), position, period('2026-01-01'));
    const correct = (expectedVersion: number, input: object) =>
      act('correctAppointment', {
        appointmentId: encodeId('Appointment', appointment),
        expectedVersion,
        reason: 'Salah ketik',
        ...input,
      });

    expect(await refusal(correct(1, { document: 'SK betul' }))).toBeNull();
    expect(await refusal(correct(2, { to: '2026-01-01' }))).toBeNull();
    expect(await refusal(correct(3, { to: '2026-02-01' }))).toMatchObject({
      fault: 'SEAT_TAKEN',
      expected: '2026-01-01',
    });
  });

  test('of another unit is not given by who keeps the records of one; what is past may be told', async () => {
    const own = await build.unit();
    await build.fact('placement', employee, { unit_id: own, during: period('2015-01-01') });
    const officer = {
      subject: 'officer',
      roles: [Role.UNIT_OFFICER],
      units: [await codeOf('unit', own)],
    };
    const within = await build.position({ unit_id: own });

    expect(await refusal(appoint(employee, position, '2026-11-01', {}, officer))).toMatchObject({
      code: 'RECORD_REFUSED',
      fault: 'OUTSIDE_REACH',
      argument: 'input.positionId',
    });
    expect(
      await refusal(appoint(employee, position, '2018-01-01', { to: '2019-01-01' }, officer)),
    ).toBeNull();
    expect(await refusal(appoint(employee, within, '2026-11-01', {}, officer))).toBeNull();
  });

  test('of another agency is no place for who is bound to one', async () => {
    const other = v7();
    await build.insert('unit', {
      id: other,
      code: 'X',
      name: 'Kota Lain',
      agency_id: other,
      office_id: null,
      during: period('1990-01-01'),
      document: 'Perda 1',
    });
    const planner = { subject: 'bound', agencies: ['T'] };
    await build.fact('placement', employee, { unit_id: unit, during: period('2015-01-01') });

    expect(
      await refusal(
        act(
          'correctEmployee',
          {
            employeeId: encodeId('Employee', employee),
            expectedVersion: 1,
            agencyId: encodeId('Unit', other),
            reason: 'Pindah',
          },
          planner,
        ),
      ),
    ).toMatchObject({ fault: 'OUTSIDE_REACH', argument: 'input.agencyId' });
  });

  test('that a run gives again is a finding, unless the run ends the former appointment', async () => {
    const other = await build.employee();
    await build.appointment(other, position, period('2020-01-01'));
    const code = await codeOf('position', position);
    const rows = [
      'NIP;Position;From;Until;Document',
      `${await codeOf('employee', employee, 'nip')};${code};2026-11-01;;SK 2`,
    ];
    const ends = `${await codeOf('employee', other, 'nip')};${code};2020-01-01;2026-10-31;SK`;

    const twice = await office.look(
      await office.run(rows.join('\n'), { name: 'appointments.csv', source: 'S' }),
    );
    const once = await office.look(
      await office.run([...rows, ends].join('\n'), { name: 'appointments.csv', source: 'S' }),
    );

    expect(twice.rows.nodes[0].findings).toMatchObject([
      { field: 'position', code: 'SEAT_TAKEN', given: code },
    ]);
    expect(once).toMatchObject({ created: 1, conflicting: 1 });
    expect(once.rows.nodes.flatMap(({ findings }: { findings: unknown[] }) => findings)).toEqual([]);
  });
});

describe('within their reach, those who are bound', () => {
  test('place people from today or before, and take a placement back', async () => {
    const [other, inner] = [await build.unit({ parent: unit }), await build.unit({ parent: unit })];
    const first = await build.fact('placement', employee, { unit_id: other, during: period('2015-01-01') });
    const officer = {
      subject: 'officer',
      roles: [Role.UNIT_OFFICER],
      units: [await codeOf('unit', unit)],
    };
    const placed = act(
      'recordPlacement',
      {
        employeeId: encodeId('Employee', employee),
        unitId: encodeId('Unit', inner),
        from: '2026-03-01',
        document: 'SK',
      },
      officer,
    );
    expect(await refusal(placed)).toBeNull();
    const { rows } = await api.database.query(
      'select id, during::text from placement where employee_id = $1 order by during',
      [employee],
    );
    expect(rows.map(({ during }) => during)).toEqual(['[2015-01-01,2026-03-01)', '[2026-03-01,)']);

    expect(
      await refusal(
        act(
          'withdrawPlacement',
          { placementId: encodeId('Placement', rows[1].id), expectedVersion: 1, reason: 'Batal' },
          officer,
        ),
      ),
    ).toBeNull();
    expect((await storedOf('placement', first)).during).toBe('[2015-01-01,)');
  });

  test('import places, of today or before', async () => {
    const inner = await build.unit({ parent: unit });
    await build.fact('placement', employee, { unit_id: unit, during: period('2015-01-01') });
    const content = `NIP;Unit;From;Document\n${await codeOf('employee', employee, 'nip')};${await codeOf('unit', inner)};2026-03-01;SK`;
    const planner = { subject: 'bound', agencies: ['T'] };
    const { body } = await office.send(content, { name: 'placements.csv', source: 'S' }, { claims: planner });

    const { errors } = await api.ask(
      'mutation ($input: ApplyImportInput!) { applyImport(input: $input) { importRun { status } } }',
      { input: { importRunId: body.id } },
      planner,
    );

    expect(errors).toBeUndefined();
    const { rows } = await api.database.query(
      'select during::text from placement where employee_id = $1 order by during',
      [employee],
    );
    expect(rows).toEqual([{ during: '[2015-01-01,2026-03-01)' }, { during: '[2026-03-01,)' }]);
  });

  test('give no place beyond it by correcting or reopening one that is past', async () => {
    const own = await build.unit();
    await build.fact('placement', employee, { unit_id: own, during: period('2015-01-01') });
    const officer = { subject: 'officer', roles: [Role.UNIT_OFFICER], units: [await codeOf('unit', own)] };
    const past = await build.appointment(employee, position, period('2018-01-01', '2026-06-01'));
    const acting = await build.fact('acting_assignment', employee, {
      position_id: position,
      kind: 'PLH_EQUAL',
      during: period('2019-01-01', '2019-06-01'),
    });
    const within = await build.position({ unit_id: own });
    const next = await build.appointment(employee, within, period('2026-06-01'));
    const rest = { expectedVersion: 1, reason: 'x' };

    expect(
      await refusal(
        act(
          'correctActingAssignment',
          { actingAssignmentId: encodeId('ActingAssignment', acting), ...rest, to: null },
          officer,
        ),
      ),
    ).toMatchObject({ fault: 'OUTSIDE_REACH' });
    expect(
      await refusal(
        act(
          'withdrawAppointment',
          { appointmentId: encodeId('Appointment', next), ...rest, isReopeningPrevious: true },
          officer,
        ),
      ),
    ).toMatchObject({ fault: 'OUTSIDE_REACH', argument: 'input.isReopeningPrevious' });
    expect(
      await refusal(
        act(
          'correctAppointment',
          { appointmentId: encodeId('Appointment', past), ...rest, document: 'SK betul' },
          officer,
        ),
      ),
    ).toBeNull();
  });
});

describe('a contract', () => {
  const contract = async (during: ReturnType<typeof period>) =>
    build.fact('employment', employee, { during });
  const end = (id: string, lastDay: string) =>
    act('endEmployment', {
      employmentId: encodeId('Employment', id),
      expectedVersion: 1,
      lastDay,
      end: 'CONTRACT_ENDED',
      document: 'SK',
    });

  beforeEach(async () => {
    await api.database.query('delete from employment where employee_id = $1', [employee]);
    await api.database.query("update employee set kind = 'PPPK' where id = $1", [employee]);
  });

  test('that ends leaves alone what belongs to the next one', async () => {
    const first = await contract(period('2020-01-01', '2027-01-01'));
    await contract(period('2027-01-01'));
    const next = await build.appointment(employee, position, period('2027-01-01'));
    expect(await refusal(end(first, '2026-12-20'))).toBeNull();
    expect((await storedOf('appointment', next)).during).toBe('[2027-01-01,)');
  });

  test('that is followed at once ends though a seat was taken up since', async () => {
    const first = await contract(period('2020-01-01', '2026-01-01'));
    await contract(period('2026-01-01'));
    await build.appointment(employee, position, period('2026-01-01'));
    expect(await refusal(end(first, '2025-12-31'))).toBeNull();
  });

  test('is renewed by recording the next one, and the seat goes on', async () => {
    const first = await contract(period('2020-01-01'));
    const seat = await build.appointment(employee, position, period('2021-01-01'));
    const renew = (isEndingPrevious: boolean) =>
      act('recordEmployment', {
        employeeId: encodeId('Employee', employee),
        from: '2026-01-01',
        document: 'SK 2',
        isEndingPrevious,
      });

    expect(await refusal(renew(false))).toMatchObject({ fault: 'PERIOD_OVERLAPS' });
    expect(await refusal(renew(true))).toBeNull();
    expect([
      (await storedOf('employment', first)).during,
      (await storedOf('appointment', seat)).during,
    ]).toEqual(['[2020-01-01,2026-01-01)', '[2021-01-01,)']);
  });
});

describe('a place', () => {
  test('that is not there any more, or not yet, is given to nobody', async () => {
    await api.database.query("update position set during = '[2020-01-01,2026-07-01)' where id = $1", [
      position,
    ]);
    await api.database.query("update unit set during = '[1990-01-01,2026-07-01)' where id = $1", [unit]);
    const elsewhere = await build.position();

    expect(await refusal(appoint(employee, position, '2026-01-01'))).toMatchObject({
      fault: 'NOT_THERE_THEN',
      argument: 'input.positionId',
      expected: '2020-01-01 – 2026-07-01',
    });
    expect(await refusal(appoint(employee, position, '2019-01-01', { to: '2021-01-01' }))).toMatchObject({
      fault: 'NOT_THERE_THEN',
    });
    const place = (to?: string) =>
      act('recordPlacement', {
        employeeId: encodeId('Employee', employee),
        unitId: encodeId('Unit', unit),
        from: '2026-01-01',
        document: 'SK',
        ...(to === undefined ? {} : { to }),
      });
    expect(await refusal(place())).toMatchObject({ fault: 'NOT_THERE_THEN', argument: 'input.unitId' });
    expect(await refusal(place('2026-07-01'))).toBeNull();
    await api.database.query(
      "update employment set during = '[2010-01-01,2026-07-01)' where employee_id = $1",
      [employee],
    );
    expect(await refusal(appoint(employee, elsewhere, '2026-09-01'))).toMatchObject({
      fault: 'OUTSIDE_EMPLOYMENT',
      argument: 'input.from',
    });
  });

  test('does not begin later than what hangs on it', async () => {
    await build.appointment(employee, position, period('2020-01-01'));
    expect(
      await refusal(
        act('correctPosition', {
          positionId: encodeId('Position', position),
          expectedVersion: 1,
          from: '2027-06-01',
          reason: 'x',
        }),
      ),
    ).toMatchObject({ fault: 'STILL_HELD', argument: 'input.from', expected: 'APPOINTMENT: 1' });
  });

  test('of a unit is moved for the version that was read', async () => {
    const [moved, one, other] = [await build.unit(), await build.unit(), await build.unit()];
    const move = (parent: string, expectedVersion?: number) =>
      act('moveUnit', {
        unitId: encodeId('Unit', moved),
        parentId: encodeId('Unit', parent),
        from: '2026-11-01',
        document: 'Perda',
        ...(expectedVersion === undefined ? {} : { expectedVersion }),
      });

    expect(await refusal(move(one, 1))).toBeNull();
    expect(await refusal(move(other, 1))).toMatchObject({ code: 'VERSION_CONFLICT', present: 2 });
    expect(await refusal(move(other, 2))).toBeNull();
    expect(await refusal(move(one))).toBeNull();
  });

  test('that was recorded by mistake is withdrawn with its place in the tree', async () => {
    const leaf = await build.unit({ parent: unit });
    const withdraw = (id: string) =>
      act('withdrawUnit', { unitId: encodeId('Unit', id), expectedVersion: 1, reason: 'Keliru' });

    expect(await refusal(withdraw(unit))).toMatchObject({
      code: 'RECORD_IN_USE',
      types: ['Position', 'Unit', 'UnitParentage'],
    });
    expect(await refusal(withdraw(leaf))).toBeNull();
    expect(await storedOf('unit', leaf)).toBeUndefined();
  });
});

describe('withdrawing an appointment', () => {
  test('lets the one that ended there go on where that is asked, back into a seat that is free', async () => {
    const next = await build.position();
    await build.appointment(employee, position, period('2020-01-01'));
    expect(await refusal(appoint(employee, next, '2026-11-01', { isEndingPrevious: true }))).toBeNull();
    const { rows } = await api.database.query(
      'select id, position_id from appointment where employee_id = $1 order by during',
      [employee],
    );
    const withdraw = (isReopeningPrevious?: boolean) =>
      act('withdrawAppointment', {
        appointmentId: encodeId('Appointment', rows[1].id),
        expectedVersion: 1,
        reason: 'Batal',
        ...(isReopeningPrevious === undefined ? {} : { isReopeningPrevious }),
      });
    const rival = await build.appointment(await build.employee(), position, period('2026-11-15'));

    expect(await refusal(withdraw(true))).toMatchObject({
      code: 'RECORD_REFUSED',
      argument: 'input.isReopeningPrevious',
      fault: 'SEAT_TAKEN',
      expected: '2026-11-15',
    });
    expect((await storedOf('appointment', rows[0].id)).during).toBe('[2020-01-01,2026-11-01)');
    await api.database.query('delete from appointment where id = $1', [rival]);
    expect(await refusal(withdraw(true))).toBeNull();
    expect((await storedOf('appointment', rows[0].id)).during).toBe('[2020-01-01,)');
    expect(await storedOf('appointment', rows[1].id)).toBeUndefined();
  });

  test('of which none ended there says so; otherwise nothing goes on unasked', async () => {
    const before = await build.appointment(employee, position, period('2020-01-01', '2025-01-01'));
    const next = await build.position();
    const appointment = await build.appointment(employee, next, period('2026-01-01'));
    const key = {
      appointmentId: encodeId('Appointment', appointment),
      expectedVersion: 1,
      reason: 'Batal',
    };

    expect(await refusal(act('withdrawAppointment', { ...key, isReopeningPrevious: true }))).toMatchObject({
      code: 'RECORD_NOT_THERE',
      argument: 'input.isReopeningPrevious',
    });
    expect(await refusal(act('withdrawAppointment', key))).toBeNull();
    expect((await storedOf('appointment', before)).during).toBe('[2020-01-01,2025-01-01)');
  });
});

describe('findings of a run', () => {
  test('know who has left by the same run, or was released', async () => {
    const [former, released] = [await build.employee(), await build.employee()];
    const second = await build.position();
    await build.appointment(former, position, period('2020-01-01'));
    await build.appointment(released, second, period('2020-01-01'));
    await build.fact('employment_status', released, {
      status: 'UNPAID_LEAVE',
      releases_post: true,
      during: period('2025-01-01'),
    });
    const [nip, next] = [await codeOf('employee', former, 'nip'), await codeOf('employee', employee, 'nip')];
    const other = await codeOf('employee', await build.employee(), 'nip');
    const id = await office.run(
      [
        'NIP;Position;From;Document',
        `${next};${await codeOf('position', position)};2026-11-01;SK 2`,
        `${other};${await codeOf('position', second)};2026-11-01;SK 2`,
      ].join('\n'),
      { name: 'appointments.csv', source: 'S', more: 'true' },
    );
    await office.send(`NIP;From;Until;End;Document\n${nip};2010-01-01;2026-10-31;RETIRED;SK`, {
      name: 'employments.csv',
      run: id,
    });

    const run = await office.look(id);
    expect(
      run.rows.nodes.flatMap(({ findings }: { findings: { code: string }[] }) =>
        findings.map(({ code }) => code),
      ),
    ).toEqual(['STILL_HELD']);
  });

  test('name a second holder ahead, and nobody whose next contract begins in the same run', async () => {
    await build.appointment(await build.employee(), position, period('2020-01-01'));
    const [nip, code] = [await codeOf('employee', employee, 'nip'), await codeOf('position', position)];
    const ahead = await office.look(
      await office.run(`NIP;Position;From;Document\n${nip};${code};2027-12-15;SK`, {
        name: 'appointments.csv',
        source: 'S',
      }),
    );
    expect(ahead.rows.nodes[0].findings).toMatchObject([{ code: 'SEAT_TAKEN', expected: '2027-12-15' }]);
    await build.fact('placement', employee, { unit_id: unit, during: period('2015-01-01') });

    const first = await office.run(`NIP;From;Document\n${nip};2010-01-01;SK`, {
      name: 'employments.csv',
      source: 'S',
    });
    expect((await office.apply(first)).errors).toBeUndefined();
    const renewed = await office.look(
      await office.run(`NIP;From;Until;Document\n${nip};2010-01-01;2025-12-31;SK\n${nip};2026-01-01;;SK 2`, {
        name: 'employments.csv',
        source: 'S',
      }),
    );
    expect(renewed.rows.nodes.flatMap(({ findings }: { findings: object[] }) => findings)).toEqual([]);
  });
});

describe('a kind of employment', () => {
  test('is not changed by an act under stored ranks of the former kind; of a run it is a finding', async () => {
    await build.fact('rank_holding', employee, { rank: 'III_A', during: period('2015-01-01') });
    const nip = await codeOf('employee', employee, 'nip');
    const name = await codeOf('employee', employee, 'name');

    expect(
      await refusal(
        act('correctEmployee', {
          employeeId: encodeId('Employee', employee),
          expectedVersion: 1,
          kind: 'PPPK',
          reason: 'Keliru',
        }),
      ),
    ).toMatchObject({ fault: 'KIND_DIFFERS', argument: 'input.kind', expected: 'III_A' });
    const run = await office.look(
      await office.run(`NIP;Name;Sex;Kind\n${nip};${name};MALE;PPPK`, {
        name: 'employees.csv',
        source: 'S',
      }),
    );
    expect(run.rows.nodes[0].findings).toMatchObject([{ field: 'kind', code: 'KIND_DIFFERS' }]);
  });
});

describe('a row from a later day', () => {
  test('says that it ends what another source left open, and not what its own source did', async () => {
    const [here, there] = [await codeOf('unit', unit), await codeOf('unit', await build.unit())];
    const nip = await codeOf('employee', employee, 'nip');
    const placed = async (code: string, from: string, source: string) => {
      const id = await office.run(`NIP;Unit;From;Document\n${nip};${code};${from};SK`, {
        name: 'placements.csv',
        source,
      });
      const run = await office.look(id);
      expect((await office.apply(id)).errors).toBeUndefined();
      return run.rows.nodes.flatMap(({ findings }: { findings: unknown[] }) => findings);
    };

    expect(await placed(here, '2020-01-01', 'LOCAL')).toEqual([]);
    expect(await placed(there, '2022-01-01', 'NATIONAL')).toMatchObject([
      { field: 'from', code: 'ENDS_OTHER_SOURCE', given: '2022-01-01', expected: 'LOCAL, 2020-01-01 – …' },
    ]);
    expect(await placed(here, '2024-01-01', 'NATIONAL')).toEqual([]);
  });
});
