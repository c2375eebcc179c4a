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
beforeAll(async () => {
  list = await acts.vacancies();
}, 60_000);

describe('a filling', () => {
  test('goes from the vacancy to the appointment against the order, and opens the next vacancy', async () => {
    const vacancy = list[0] as Vacancy;
    const { id, taken } = await ready(vacancy);
    const second = taken[1] as Candidate;

    expect(codeOf(await api.ask(decide, { input: { fillingId: id, ...decision(second) } }, planner))).toBe(
      'FILLING_DEPARTURE_UNEXPLAINED',
    );
    const decided = await api.ask(
      decide,
      { input: { fillingId: id, ...decision(second, { reason: 'Has led the unit for a year.' }) } },
      planner,
    );
    expect(decided.errors).toBeUndefined();
    expect(decided.data.decideFilling.filling).toMatchObject({
      status: 'DECIDED',
      decision: {
        employee: { id: second.employee.id },
        decidedBy: 'Somebody in office',
        office: 'Wali Kota',
        isDeparture: true,
        reason: 'Has led the unit for a year.',
      },
    });
    expect(codeOf(await api.ask(appoint, { f: id, v: 5 }, { ...planner, agencies: ['none'] }))).toBe(
      'FILLING_BEYOND_REACH',
    );
    const person = decodeUuid(second.employee.id, 'Employee');
    const { rows: employments } = await api.database.query(
      'select id, during::text from employment where employee_id = $1',
      [person],
    );
    await api.database.query(
      "update employment set during = daterange(lower(during), '2026-11-30') where employee_id = $1",
      [person],
    );
    expect(codeOf(await api.ask(appoint, { f: id, v: 5 }, planner))).toBe('WORKFORCE_NOT_IN_SERVICE');
    for (const employment of employments)
      await api.database.query('update employment set during = $2 where id = $1', [
        employment.id,
        employment.during,
      ]);
    const appointed = await api.ask(appoint, { f: id, v: 5 }, planner);
    expect(appointed.errors).toBeUndefined();
    expect(appointed.data.appointDecided.filling).toMatchObject({
      status: 'APPOINTED',
      appointment: { during: { from: '2026-12-01', to: null } },
    });

    const { data } = await api.ask(
      `query ($id: ID!, $code: String!) { employee(by: { id: $id }) { position(on: "2026-12-01") { code } before: position(on: "2026-11-30") { code } unit(on: "2026-12-01") { code } }
        position(by: { code: $code }) { unit { code } formation(on: "2026-12-01") { vacant } } vacancies(from: "2026-12-01", until: "2026-12-01", filter: { reason: [MOVED] }, last: 100) { nodes { since position { code } leaving { id } } } }`,
      { id: second.employee.id, code: vacancy.position.code },
    );
    expect(data.employee.position.code).toBe(vacancy.position.code);
    expect(data.employee.unit.code).toBe(data.position.unit.code);
    expect(data.employee.before?.code).toBe(second.employee.position?.code);
    if (second.employee.position !== null)
      expect(data.vacancies.nodes).toContainEqual({
        since: '2026-12-01',
        position: { code: second.employee.position.code },
        leaving: { id: second.employee.id },
      });
    expect(
      (await api.ask('{ fillings(status: [APPOINTED]) { nodes { id } } all: fillings { totalCount } }')).data,
    ).toEqual({
      fillings: { nodes: [{ id }] },
      all: { totalCount: 1 },
    });
    expect(
      (await api.ask('query ($f: ID!) { dossiers(subjectId: $f) { nodes { kind } } }', { f: id })).data
        .dossiers.nodes,
    ).toEqual([{ kind: 'DECISION' }, { kind: 'SHORTLIST_CLOSED' }]);
    const { rows: own } = await api.database.query('select nip from employee where id = $1', [
      decodeUuid(second.employee.id, 'Employee'),
    ]);
    const self = { subject: 'self', roles: [Role.EMPLOYEE], nip: own[0].nip };
    const seen = await api.ask(
      '{ viewer { employee { shortlistings { ordinal place employee { nip } } stageResults { stage hasPassed score } exclusions { reason } } } }',
      {},
      self,
    );
    expect(seen.data.viewer.employee).toEqual({
      shortlistings: [{ ordinal: 2, place: second.place, employee: { nip: own[0].nip } }],
      stageResults: [{ stage: 'TEAM_ASSESSMENT', hasPassed: true, score: 81 }],
      exclusions: [],
    });
    const auditLog = await api.ask(
      '{ auditEvents(first: 30) { nodes { act recordType } } }',
      {},
      { roles: [Role.AUDITOR] },
    );
    expect(auditLog.data.auditEvents.nodes).toContainEqual({
      act: 'appointDecided',
      recordType: 'Appointment',
    });
  });

  test('is opened once for an empty seat, and by a way that rules allow', async () => {
    const vacancy = list[1] as Vacancy;

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
    const cancelled = await api.ask(
      `mutation ($f: ID!) { cancelFilling(input: { fillingId: $f, reason: "The post is dropped.", expectedVersion: 1 }) { filling { ${shown} } } }`,
      { f: won?.data.openFilling.filling.id },
      planner,
    );
    expect(cancelled.data.cancelFilling.filling).toMatchObject({
      status: 'CANCELLED',
      cancelledBecause: 'The post is dropped.',
    });
  });

  test('has a shortlist of people eligible for certain, enough of them, in order, and over nobody without a reason', async () => {
    const vacancy = list[1] as Vacancy;
    const { id } = await begun(vacancy);
    const taken = eligible(vacancy).slice(0, 2);
    const entries = taken.map(({ employee }) => ({ employeeId: employee.id }));
    const over = await passing(id, taken);
    const undetermined = vacancy.ranking.candidates.nodes.find(
      ({ standing }) => standing === 'UNDETERMINED',
    ) as Candidate;
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
    const beyond = {
      input: { fillingId: id, entries: [{ employeeId: undetermined.employee.id }], expectedVersion: 1 },
    };
    const bound = (await api.ask(close, beyond, { ...planner, agencies: ['none'] })).errors?.[0];
    expect(bound?.extensions).toEqual({
      code: 'SUCCESSION_NOMINEE_UNKNOWN',
      argument: 'input.entries.0.employeeId',
    });
    expect(await refused({ excluded: [] })).toMatchObject({ code: 'FILLING_OPEN_CANDIDATES' });
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

  test('is decided only by somebody who may, after every stage and body, and within what rules allow', async () => {
    const vacancy = list[2] as Vacancy;
    const { id, taken } = await shortlisted(vacancy);
    const first = taken[0] as Candidate;
    const refused = async (changed: object) =>
      (
        await api.ask(
          decide,
          { input: { fillingId: id, ...decision(first, { expectedVersion: 2, ...changed }) } },
          planner,
        )
      ).errors?.[0]?.extensions;

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

    const declare =
      'mutation ($input: DeclareMoratoriumInput!) { declareMoratorium(input: $input) { moratorium { id name during { from to } liftedBy legalBasis } } }';
    const input = {
      name: 'Pilkada 2027',
      from: '2026-11-25',
      until: '2026-12-31',
      liftedBy: 'Mendagri',
      legalBasis: 'UU 10/2016 art. 71',
    };
    expect(codeOf(await api.ask(declare, { input }, planner))).toBe('FORBIDDEN');
    await api.ask(declare, { input }, { roles: [Role.ADMINISTRATOR] });
    expect(await refused(at)).toMatchObject({
      code: 'FILLING_MORATORIUM',
      name: 'Pilkada 2027',
      liftedBy: 'Mendagri',
    });
    expect(await refused({ ...at, moratoriumApproval: 'Letter of the minister 5' })).toBeUndefined();
    await api.database.query('delete from moratorium');
  });

  test('cannot replace somebody in a post within the first two years, nor fill a seat that is taken', async () => {
    const vacancy = list[3] as Vacancy;
    const { id, taken } = await ready(vacancy);
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
    await api.database.query('update formation_decree set required = 0 where position_id = $1', [
      decodeUuid(vacancy.position.id, 'Position'),
    ]);
    expect(await refused()).toMatchObject({ code: 'FILLING_SEAT_TAKEN', on: '2026-12-01' });
  });

  test('from the talent pool takes only people who stand in it for certain', async () => {
    const vacancy = list[4] as Vacancy;
    const [candidate] = eligible(vacancy) as [Candidate];
    const { id } = (await api.ask(open, { vacancy: vacancy.id, route: 'TALENT_POOL' }, planner)).data
      .openFilling.filling;
    await api.database.query("update rule_parameter set value = '4' where code = 'POOL_BOXES'");
    const { errors } = await api.ask(
      close,
      { input: { fillingId: id, entries: [{ employeeId: candidate.employee.id }], expectedVersion: 1 } },
      planner,
    );
    await api.database.query("update rule_parameter set value = '7 8 9' where code = 'POOL_BOXES'");

    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'FILLING_NOT_IN_POOL',
      standing: expect.stringMatching(/OUT|OPEN/),
    });
  });

  test('cost no more statements in a list of six than of three', async () => {
    const list = `query ($first: Int!) { fillings(first: $first) { nodes { id ${shown} stageWeights { weight } openedBy position { code title }
      shortlist { stageStanding { place } employee { name unit { name } } } } } }`;
    const sent = async (first: number) => {
      const { data, errors } = await api.ask(list, { first }, planner);
      expect(errors).toBeUndefined();
      expect(data.fillings.nodes).toHaveLength(first);
      api.statements.length = 0;
      await api.ask(list, { first }, planner);
      return [...Map.groupBy(api.statements, (statement) => statement)].map(([statement, all]) => ({
        statement,
        times: all.length,
      }));
    };
    const [three, six] = [await sent(3), await sent(6)];
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
