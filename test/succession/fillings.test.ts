import { beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { decodeUuid } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder } from '../support/build.js';
import {
  appoint,
  type Candidate,
  close,
  codeOf,
  decide,
  decision,
  open,
  planner,
  shown,
  stage,
  step,
  useFillingActs,
  type Vacancy,
} from '../support/filling-acts.js';

const api = useApi({ city: true });
const build = builder(() => api.database);
const acts = useFillingActs(api);
const { begun, eligible, passing, ready, shortlisted } = acts;
let list: readonly Vacancy[] = [];
let states: Awaited<ReturnType<typeof inEachState>>;
let way: (typeof states)['way'];
beforeAll(async () => {
  list = await acts.vacancies();
  states = await inEachState();
  way = states.way;
}, 60_000);

/** These are the first six fillings: one test at most goes on with each, and the last has an appointment. */
async function inEachState() {
  const at = (index: number) => list[index] as Vacancy;
  const considered = await ready(at(3));
  const duringMoratorium = await decidedInMoratorium(at(2));
  const pool = await api.ask(open, { vacancy: at(4).id, route: 'TALENT_POOL' }, planner);
  const closed = await shortlisted(at(7));
  expect((await cancel((await begun(at(8))).id)).errors).toBeUndefined();
  const way = await walked(at(0));
  return { considered, duringMoratorium, pool: pool.data.openFilling.filling.id, closed, way };
}

/** This decides while a moratorium forbids it, without an approval and with one, and then ends the moratorium. */
async function decidedInMoratorium(vacancy: Vacancy) {
  const { id, taken } = await ready(vacancy);
  const first = taken[0] as Candidate;
  const deciding = (changed: object) =>
    api.ask(decide, { input: { fillingId: id, ...decision(first, changed) } }, planner);
  const declare =
    'mutation ($input: DeclareMoratoriumInput!) { declareMoratorium(input: $input) { moratorium { id name during { from to } liftedBy legalBasis } } }';
  const input = {
    name: 'Pilkada 2027',
    from: '2026-11-25',
    until: '2026-12-31',
    liftedBy: 'Mendagri',
    legalBasis: 'UU 10/2016 art. 71',
  };
  const declaredByPlanner = await api.ask(declare, { input }, planner);
  await api.ask(declare, { input }, { roles: [Role.ADMINISTRATOR] });
  const forbidden = await deciding({});
  const approved = await deciding({ moratoriumApproval: 'Letter of the minister 5' });
  await api.database.query('delete from moratorium');
  return { declaredByPlanner, forbidden, approved };
}

/** This goes from the vacancy to the appointment of the second, and keeps what each step answered. */
async function walked(vacancy: Vacancy) {
  const { id, taken } = await ready(vacancy);
  const second = taken[1] as Candidate;
  const unexplained = await api.ask(decide, { input: { fillingId: id, ...decision(second) } }, planner);
  const decided = await api.ask(
    decide,
    { input: { fillingId: id, ...decision(second, { reason: 'Has led the unit for a year.' }) } },
    planner,
  );
  const beyondReach = await api.ask(appoint, { f: id, v: 5 }, { ...planner, agencies: ['none'] });
  const notInService = await appointedAfterService(id, second);
  const appointed = await api.ask(appoint, { f: id, v: 5 }, planner);
  const fillings = await api.ask(
    '{ fillings(status: [APPOINTED]) { nodes { id } } all: fillings { totalCount } }',
  );
  const auditLog = await api.ask(
    '{ auditEvents(first: 30) { nodes { act recordType } } }',
    {},
    { roles: [Role.AUDITOR] },
  );
  const { rows } = await api.database.query<{ nip: string }>('select nip from employee where id = $1', [
    decodeUuid(second.employee.id, 'Employee'),
  ]);
  const nip = rows[0]?.nip as string;
  const own = await api.ask(
    '{ viewer { employee { shortlistings { ordinal place employee { nip } } stageResults { stage hasPassed score } exclusions { reason } } } }',
    {},
    { subject: 'self', roles: [Role.EMPLOYEE], nip },
  );
  const decisions = { unexplained, decided };
  const appointments = { beyondReach, notInService, appointed };
  return { id, vacancy, second, nip, ...decisions, ...appointments, fillings, auditLog, own };
}

/** This tries to appoint somebody whose service ends the day before, and lets them serve on. */
async function appointedAfterService(filling: string, { employee }: Candidate) {
  const person = decodeUuid(employee.id, 'Employee');
  const { rows: employments } = await api.database.query(
    'select id, during::text from employment where employee_id = $1',
    [person],
  );
  await api.database.query(
    "update employment set during = daterange(lower(during), '2026-11-30') where employee_id = $1",
    [person],
  );
  const answer = await api.ask(appoint, { f: filling, v: 5 }, planner);
  for (const employment of employments)
    await api.database.query('update employment set during = $2 where id = $1', [
      employment.id,
      employment.during,
    ]);
  return answer;
}

/** What a shortlist of the first two takes, and somebody undetermined whom it may not take. */
async function twoTaken(vacancy: Vacancy) {
  const { id } = await begun(vacancy);
  const taken = eligible(vacancy).slice(0, 2);
  const undetermined = vacancy.ranking.candidates.nodes.find(
    ({ standing }) => standing === 'UNDETERMINED',
  ) as Candidate;
  return {
    id,
    taken,
    entries: taken.map(({ employee }) => ({ employeeId: employee.id })),
    over: await passing(id, taken),
    undetermined,
  };
}

const cancel = (id: string) =>
  api.ask(
    `mutation ($f: ID!) { cancelFilling(input: { fillingId: $f, reason: "The post is dropped.", expectedVersion: 1 }) { filling { ${shown} } } }`,
    { f: id },
    planner,
  );

describe('a filling that has ended in an appointment', () => {
  test('was decided against the order, which needs a reason', () => {
    expect(codeOf(way.unexplained)).toBe('FILLING_DEPARTURE_UNEXPLAINED');
    expect(way.decided.errors).toBeUndefined();
    expect(way.decided.data.decideFilling.filling).toMatchObject({
      status: 'DECIDED',
      decision: {
        employee: { id: way.second.employee.id },
        decidedBy: 'Somebody in office',
        office: 'Wali Kota',
        isDeparture: true,
        reason: 'Has led the unit for a year.',
      },
    });
  });

  test('appointed somebody in service, by a planner who reaches them', () => {
    expect(codeOf(way.beyondReach)).toBe('FILLING_BEYOND_REACH');
    expect(codeOf(way.notInService)).toBe('WORKFORCE_NOT_IN_SERVICE');
    expect(way.appointed.errors).toBeUndefined();
    expect(way.appointed.data.appointDecided.filling).toMatchObject({
      status: 'APPOINTED',
      appointment: { during: { from: '2026-12-01', to: null } },
    });
    expect(way.fillings.data).toEqual({
      fillings: { nodes: [{ id: way.id }] },
      all: { totalCount: 6 },
    });
  });

  test('moved the person to the unit of the post, and opens the next vacancy', async () => {
    const { second, vacancy } = way;
    const { data } = await api.ask(
      `query ($id: ID!, $code: String!) { employee(by: { id: $id }) { position(on: "2026-12-01") { code } before: position(on: "2026-11-30") { code } unit(on: "2026-12-01") { code } }
        position(by: { code: $code }) { unit { code } formation(on: "2026-12-01") { vacant } } vacancies(from: "2026-12-01", until: "2026-12-01", filter: { reason: [MOVED] }, last: 100) { nodes { since position { code } leaving { id } } } }`,
      { id: second.employee.id, code: vacancy.position.code },
    );
    expect(data.employee.position.code).toBe(vacancy.position.code);
    expect(data.employee.unit.code).toBe(data.position.unit.code);
    expect(data.employee.before?.code).toBe(second.employee.position?.code);
    expect(second.employee.position).not.toBeNull();
    expect(data.vacancies.nodes).toContainEqual({
      since: '2026-12-01',
      position: { code: second.employee.position?.code },
      leaving: { id: second.employee.id },
    });
  });

  test('is sealed and audited, and shows each person their own part of it', async () => {
    expect(
      (await api.ask('query ($f: ID!) { dossiers(subjectId: $f) { nodes { kind } } }', { f: way.id })).data
        .dossiers.nodes,
    ).toEqual([{ kind: 'DECISION' }, { kind: 'SHORTLIST_CLOSED' }]);
    expect(way.own.data.viewer.employee).toEqual({
      shortlistings: [{ ordinal: 2, place: way.second.place, employee: { nip: way.nip } }],
      stageResults: [{ stage: 'TEAM_ASSESSMENT', hasPassed: true, score: 81 }],
      exclusions: [],
    });
    expect(way.auditLog.data.auditEvents.nodes).toContainEqual({
      act: 'appointDecided',
      recordType: 'Appointment',
    });
  });
});

describe('a filling', () => {
  test('is opened once for an empty seat, and by a way that rules allow', async () => {
    const vacancy = list[5] as Vacancy;

    expect(codeOf(await api.ask(open, { vacancy: vacancy.id, route: 'OPEN_SELECTION' }, planner))).toBe(
      'FILLING_METHOD_NOT_ALLOWED',
    );
    const both = await Promise.all(
      [1, 2].map(() => api.ask(open, { vacancy: vacancy.id, route: 'INTERNAL_APPOINTMENT' }, planner)),
    );
    const [won] = both.filter(({ errors }) => errors === undefined);
    expect(both.filter(({ errors }) => errors !== undefined).map(codeOf)).toEqual(['FILLING_OPEN']);
    expect(won?.data.openFilling.filling).toMatchObject({
      status: 'OPEN',
      rule: { leastCandidates: 3, certainty: 'UNVERIFIED' },
      shortlist: [],
    });
    expect(
      codeOf(await api.ask(open, { vacancy: vacancy.position.id, route: 'INTERNAL_APPOINTMENT' }, planner)),
    ).toBe('FILLING_VACANCY_NOT_THERE');
    expect(
      codeOf(
        await api.ask(
          open,
          { vacancy: vacancy.id, route: 'INTERNAL_APPOINTMENT' },
          { roles: [Role.UNIT_OFFICER], units: ['6471'] },
        ),
      ),
    ).toBe('FORBIDDEN');
    const cancelled = await cancel(won?.data.openFilling.filling.id);
    expect(cancelled.data.cancelFilling.filling).toMatchObject({
      status: 'CANCELLED',
      cancelledBecause: 'The post is dropped.',
    });
  });

  test('has a shortlist of people eligible for certain, enough of them, in order, and over nobody without a reason', async () => {
    const { id, taken, entries, over, undetermined } = await twoTaken(list[1] as Vacancy);
    const refused = async (input: object) =>
      (
        await api.ask(
          close,
          {
            input: {
              fillingId: id,
              entries,
              excluded: [over],
              fewerBecause: 'Two only',
              expectedVersion: 1,
              ...input,
            },
          },
          planner,
        )
      ).errors?.[0]?.extensions;

    expect(await refused({ fewerBecause: null })).toMatchObject({
      code: 'FILLING_TOO_FEW',
      least: 3,
      found: 2,
    });
    expect(await refused({ entries: [{ employeeId: undetermined.employee.id }] })).toMatchObject({
      code: 'FILLING_NOT_ELIGIBLE',
      argument: 'input.entries.0.employeeId',
    });
    expect(await refused({ entries: [entries[1]] })).toMatchObject({
      code: 'FILLING_REASON_NEEDED',
      place: taken[1]?.place,
    });
    expect(await refused({ excluded: [] })).toMatchObject({ code: 'FILLING_OPEN_CANDIDATES' });
    expect(await refused({ entries: [entries[0], entries[0]] })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.entries.1.employeeId',
    });
    expect(await refused({ expectedVersion: 2 })).toMatchObject({ code: 'VERSION_CONFLICT', present: 1 });
    expect(await refused({})).toBeUndefined();
    const { data } = await api.ask(`query ($f: ID!) { node(id: $f) { ... on Filling { ${shown} } } }`, {
      f: id,
    });
    expect(
      data.node.shortlist.map(({ employee, ordinal }: { employee: { id: string }; ordinal: number }) => [
        employee.id,
        ordinal,
      ]),
    ).toEqual(taken.map(({ employee }, at) => [employee.id, at + 1]));
    expect(data.node.fewerBecause).toBe('Two only');
    expect(data.node.excludedCandidates.length).toBe(over.employeeIds.length);
  });

  test('has its shortlist closed only by a planner who reaches the whole field', async () => {
    const { id, entries, over, undetermined } = await twoTaken(list[6] as Vacancy);
    const beyond = {
      input: { fillingId: id, entries: [{ employeeId: undetermined.employee.id }], expectedVersion: 1 },
    };
    const bound = (await api.ask(close, beyond, { ...planner, agencies: ['none'] })).errors?.[0];
    expect(bound?.extensions).toEqual({
      code: 'SUCCESSION_NOMINEE_UNKNOWN',
      argument: 'input.entries.0.employeeId',
    });
    const elsewhere = await build.unit();
    // Of the agency, whose members are the field of candidates, and below nothing that the caller reaches.
    await api.database.query(
      "update unit set agency_id = (select id from unit where code = '6471') where id = $1",
      [elsewhere],
    );
    const moved = decodeUuid(over.employeeIds[0] as string, 'Employee');
    const { rows } = await api.database.query(
      'select unit_id from placement where employee_id = $1 and upper_inf(during)',
      [moved],
    );
    const move = (unit: string) =>
      api.database.query('update placement set unit_id = $1 where employee_id = $2 and upper_inf(during)', [
        unit,
        moved,
      ]);
    await move(elsewhere);
    const whole = { entries, excluded: [over], fewerBecause: 'Two only', expectedVersion: 1 };
    const ownAgency = (
      await api.ask(close, { input: { fillingId: id, ...whole } }, { ...planner, agencies: ['6471'] })
    ).errors?.[0];
    expect(ownAgency?.extensions).toEqual({
      code: 'FILLING_FIELD_BEYOND_REACH',
      argument: 'input.fillingId',
    });
    await move(rows[0].unit_id);
  });

  test('is decided only by somebody who may, after every stage and body, and within what rules allow', async () => {
    const vacancy = list[7] as Vacancy;
    const { id, taken } = states.closed;
    const first = taken[0] as Candidate;
    const refused = async (changed: object) =>
      (
        await api.ask(
          decide,
          { input: { fillingId: id, ...decision(first, { expectedVersion: 2, ...changed }) } },
          planner,
        )
      ).errors?.[0]?.extensions;

    expect(taken).toHaveLength(2);
    for (const { employee } of taken)
      expect(await refused({ employeeId: employee.id })).toMatchObject({
        code: 'FILLING_STEPS_MISSING',
        approvals: ['TEAM_CONSIDERATION'],
      });
    await api.ask(step, { f: id, approval: 'TEAM_CONSIDERATION', granted: true, v: 2 }, planner);
    expect(await refused({ expectedVersion: 3 })).toMatchObject({
      code: 'FILLING_STAGE_FAILED',
      stages: ['TEAM_ASSESSMENT'],
    });
    expect(codeOf(await api.ask(stage, { f: id, stage: 'DUEL', results: [], v: 3 }, planner))).toBe(
      'FILLING_STAGE_UNKNOWN',
    );
    const stranger = vacancy.ranking.candidates.nodes.find(
      (candidate) => !taken.includes(candidate),
    ) as Candidate;
    expect(
      codeOf(
        await api.ask(
          stage,
          {
            f: id,
            stage: 'TEAM_ASSESSMENT',
            results: [{ employeeId: stranger.employee.id, hasPassed: true }],
            v: 3,
          },
          planner,
        ),
      ),
    ).toBe('FILLING_NOT_SHORTLISTED');
    await api.ask(
      stage,
      {
        f: id,
        stage: 'TEAM_ASSESSMENT',
        results: [{ employeeId: first.employee.id, hasPassed: true }],
        v: 3,
      },
      planner,
    );
    const at = { expectedVersion: 4 };
    expect(await refused({ ...at, isActing: true })).toMatchObject({
      code: 'FILLING_ACTING_DECIDES',
      argument: 'input.isActing',
    });
    expect(await refused({ ...at, employeeId: stranger.employee.id })).toMatchObject({
      code: 'FILLING_NOT_SHORTLISTED',
    });
    expect(await refused({ ...at, inaugurationOn: '2026-11-01' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.inaugurationOn',
    });
    expect(await refused({ ...at, inaugurationOn: '2060-01-01' })).toMatchObject({
      code: 'FILLING_NOT_ELIGIBLE_THEN',
      on: '2060-01-01',
    });
  });

  test('is decided during a moratorium only with the approval of somebody who may lift it', () => {
    const { declaredByPlanner, forbidden, approved } = states.duringMoratorium;
    expect(codeOf(declaredByPlanner)).toBe('FORBIDDEN');
    expect(forbidden.errors?.[0]?.extensions).toMatchObject({
      code: 'FILLING_MORATORIUM',
      name: 'Pilkada 2027',
      liftedBy: 'Mendagri',
    });
    expect(approved.errors).toBeUndefined();
  });

  test('cannot replace somebody in a post within the first two years, nor fill a seat that is taken', async () => {
    const vacancy = list[3] as Vacancy;
    const { id, taken } = states.considered;
    const [first] = taken as [Candidate];
    const refused = async () =>
      (await api.ask(decide, { input: { fillingId: id, ...decision(first) } }, planner)).errors?.[0]
        ?.extensions;

    await api.database.query(
      "update rule_parameter set value = 'PELAKSANA JF_AHLI_PERTAMA JF_TERAMPIL JF_MAHIR PENGAWAS JF_AHLI_MUDA' where code = 'NO_REPLACEMENT_CLASSES'",
    );
    await api.database.query("update rule_parameter set value = '600' where code = 'NO_REPLACEMENT_MONTHS'");
    expect(await refused()).toMatchObject({ code: 'FILLING_TOO_SOON', argument: 'input.employeeId' });
    await api.database.query(
      "update rule_parameter set value = 'JPT_PRATAMA' where code = 'NO_REPLACEMENT_CLASSES'",
    );
    await api.database.query("update rule_parameter set value = '24' where code = 'NO_REPLACEMENT_MONTHS'");
    await api.database.query('update formation_decree set required = 0 where position_id = $1', [
      decodeUuid(vacancy.position.id, 'Position'),
    ]);
    expect(await refused()).toMatchObject({ code: 'FILLING_SEAT_TAKEN', on: '2026-12-01' });
  });

  test('from the talent pool takes only people who stand in it for certain', async () => {
    const vacancy = list[4] as Vacancy;
    const [candidate] = eligible(vacancy) as [Candidate];
    await api.database.query("update rule_parameter set value = '4' where code = 'POOL_BOXES'");
    const { errors } = await api.ask(
      close,
      {
        input: {
          fillingId: states.pool,
          entries: [{ employeeId: candidate.employee.id }],
          expectedVersion: 1,
        },
      },
      planner,
    );
    await api.database.query("update rule_parameter set value = '7 8 9' where code = 'POOL_BOXES'");

    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'FILLING_NOT_IN_POOL',
      standing: expect.stringMatching(/OUT|OPEN/),
    });
  });

  test('cost no more statements in a list of six than of three', async () => {
    const list = `query ($last: Int!) { fillings(last: $last) { nodes { id ${shown} stageWeights { weight } openedBy position { code title }
      shortlist { stageStanding { place } employee { name unit { name } } } } } }`;
    const sent = async (last: number) => {
      const { data, errors } = await api.ask(list, { last }, planner);
      expect(errors).toBeUndefined();
      expect(data.fillings.nodes).toHaveLength(last);
      api.statements.length = 0;
      await api.ask(list, { last }, planner);
      return [...Map.groupBy(api.statements, (statement) => statement)].map(([statement, all]) => ({
        statement,
        times: all.length,
      }));
    };
    const [three, six] = [await sent(3), await sent(6)];
    expect([three.length, six.length]).toEqual([12, 13]);
    // Only one of the six has an appointment to show.
    const known = new Set([
      ...three.map(({ statement }) => statement),
      six.find(({ statement }) => statement.includes('from "appointment" t'))?.statement,
    ]);

    expect(six.filter(({ statement }) => !known.has(statement))).toEqual([]);
    // Four fields lead to people: which of them, and of what hangs on them, are read together depends on
    // which is answered first.
    const ofPeople = /from "employee" t|p\.employee_id = any/;
    for (const { statement, times } of six)
      expect([statement, times <= (ofPeople.test(statement) ? 4 : 1)]).toEqual([statement, true]);
  });
});
