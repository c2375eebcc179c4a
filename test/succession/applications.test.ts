import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Claims, Role } from '../../src/modules/access/index.js';
import { decodeUuid, encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { planner } from '../support/filling-acts.js';
import { TODAY } from '../support/fixed.js';

// biome-ignore lint/suspicious/noExplicitAny: an answer as the service gives it.
type Json = any;

const api = useApi({ city: true, limits: { costAMinute: 1_000_000_000 } });
const announce = `mutation ($input: AnnounceFillingInput!) { announceFilling(input: $input) { announcement { id isOpen applyUntil documents requirements method consentTo position { code } } } }`;
const extend = `mutation ($input: ExtendAnnouncementInput!) { extendAnnouncement(input: $input) { announcement { applyUntil document isOpen } } }`;
const apply = `mutation ($input: ApplyForPositionInput!) { applyForPosition(input: $input) { application { id version marks consent appliedOn documents { name reference } employee { id } } } }`;
const withdraw = `mutation ($input: WithdrawApplicationInput!) { withdrawApplication(input: $input) { application { withdrawnOn version } } }`;
const ownView = `query ($a: ID!) { node(id: $a) { ... on Announcement { isOpen ownEligibility { standing eligibleFrom rules { rule outcome } missing { kind owedBy } } ownApplications { marks withdrawnOn } } } }`;
const field = `query ($f: ID!) { node(id: $f) { ... on Filling { version status among announcement { id closedOn } applications(first: 20) { totalCount nodes { marks withdrawnOn employee { id } } }
  ranking { considered eligible candidates(first: 20) { nodes { place employee { id } } } } openCandidates(size: 3, first: 100) { nodes { id } } } } }`;
const FIVE_DAYS_ON = '2026-11-26';
const documents = [
  { name: 'Daftar riwayat hidup', reference: 'DRH-1' },
  { name: 'Surat persetujuan atasan', reference: 'SP-2' },
];

interface Person {
  readonly id: string;
  readonly nip: string;
  readonly standing: string;
}

let vacancy: Json;
let filling = '';
let announcement = '';
const people: Person[] = [];
const own = (nip: string): Partial<Claims> => ({ subject: nip, roles: [Role.EMPLOYEE], nip });
const refusalOf = async (answer: Promise<{ errors?: Json }>) => (await answer).errors?.[0]?.extensions;
const applying = (nip: string, input: object = {}) =>
  api.ask(
    apply,
    { input: { announcementId: announcement, hasConsented: true, documents, ...input } },
    own(nip),
  );
const person = (standing: string, at: number) =>
  people.filter((one) => one.standing === standing)[at] as Person;
const handling = (column: string, value: string) =>
  api.database.query(`update filling_rule set ${column} = '${value}' where route = 'OPEN_SELECTION'`);
const announcing = (changed: object = {}) => ({
  input: {
    fillingId: filling,
    applyUntil: FIVE_DAYS_ON,
    document: 'PENG 1',
    documents: documents.map(({ name }) => name),
    expectedVersion: 1,
    ...changed,
  },
});

/** This announces the filling, for which these people then apply in turn. */
async function announced(...applicants: readonly Person[]): Promise<void> {
  const { data, errors } = await api.ask(announce, announcing(), planner);
  expect(errors).toBeUndefined();
  announcement = data.announceFilling.announcement.id;
  // They may be empty: an announcement for which nobody has applied.
  for (const { nip } of applicants) expect((await applying(nip)).errors).toBeUndefined();
}

beforeAll(async () => {
  const { data } =
    await api.ask(`{ vacancies(first: 20, filter: { class: [JPT_PRATAMA] }) { nodes { id position { code }
    ranking { candidates(first: 100, standing: [ELIGIBLE, UNDETERMINED, INELIGIBLE]) { nodes { standing employee { id nip } } } } } } }`);
  vacancy = data.vacancies.nodes.find(({ ranking }: Json) =>
    ['ELIGIBLE', 'UNDETERMINED', 'INELIGIBLE'].every(
      (standing) => ranking.candidates.nodes.filter((node: Json) => node.standing === standing).length >= 2,
    ),
  );
  for (const { standing, employee } of vacancy.ranking.candidates.nodes)
    people.push({ ...employee, standing });
}, 60_000);

/** Each test has a filling of its own for the same vacancy, on the same day and by the rules as installed. */
beforeEach(async () => {
  api.setToday(TODAY);
  await handling('late_applications', 'REFUSED');
  await handling('repeated_applications', 'REFUSED');
  await handling('ineligible_applications', 'MARKED');
  await api.database.query('truncate filling cascade');
  const opened = await api.ask(
    'mutation ($v: ID!) { openFilling(input: { vacancyId: $v, method: OPEN_SELECTION, document: "SPT 3" }) { filling { id among } } }',
    { v: vacancy.id },
    planner,
  );
  expect(opened.data.openFilling.filling.among).toBe('APPLICANTS');
  filling = opened.data.openFilling.filling.id;
});

describe('an announcement', () => {
  test('is made once, of a filling that chooses among applicants, for days to come', async () => {
    const asked = (changed: object, claims: Partial<Claims> = planner) =>
      refusalOf(api.ask(announce, announcing(changed), claims));
    expect(await asked({ applyUntil: '2026-11-20' })).toEqual({
      code: 'ANNOUNCEMENT_DEADLINE',
      argument: 'input.applyUntil',
      least: TODAY,
    });
    expect(await asked({ document: ' ' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.document',
    });
    expect(await asked({ documents: ['A', 'A'] })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.documents.1',
    });
    expect(await asked({ documents: Array.from({ length: 21 }, (_, at) => `D${at}`) })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.documents',
    });
    expect(await asked({ expectedVersion: 7 })).toMatchObject({ code: 'VERSION_CONFLICT' });
    expect(await asked({}, own(person('ELIGIBLE', 0).nip))).toMatchObject({ code: 'FORBIDDEN' });
    const { data: other } = await api.ask(
      '{ vacancies(first: 1, filter: { class: [PENGAWAS] }) { nodes { id } } }',
    );
    const internal = await api.ask(
      'mutation ($v: ID!) { openFilling(input: { vacancyId: $v, method: INTERNAL_APPOINTMENT, document: "SPT 4" }) { filling { id } } }',
      { v: other.vacancies.nodes[0].id },
      planner,
    );
    expect(await asked({ fillingId: internal.data.openFilling.filling.id })).toEqual({
      code: 'FILLING_NOT_ANNOUNCEABLE',
      argument: 'input.fillingId',
      method: 'INTERNAL_APPOINTMENT',
    });

    const before = (await api.ask(field, { f: filling }, planner)).data.node;
    expect([before.announcement, before.ranking.considered, before.openCandidates.nodes]).toEqual([
      null,
      0,
      [],
    ]);
    const { data, errors } = await api.ask(announce, announcing(), planner);
    expect(errors).toBeUndefined();
    expect(data.announceFilling.announcement).toMatchObject({
      isOpen: true,
      applyUntil: FIVE_DAYS_ON,
      method: 'OPEN_SELECTION',
      position: vacancy.position,
    });
    expect(data.announceFilling.announcement.consentTo).toContain(vacancy.position.code);
    expect(await asked({ expectedVersion: 2 })).toEqual({
      code: 'FILLING_ANNOUNCED',
      argument: 'input.fillingId',
    });
  });

  test('is read by everybody, and nothing of the filling behind it', async () => {
    await announced();
    const roles = Object.values(Role);
    expect(roles).not.toEqual([]);
    for (const role of roles) {
      const claims = { subject: role, roles: [role] };
      const { data, errors } = await api.ask(
        '{ announcements(isOpen: true) { totalCount nodes { id position { code } ownEligibility { standing } ownApplications { id } } } }',
        {},
        claims,
      );
      expect(errors).toBeUndefined();
      expect(data.announcements.nodes).toEqual([
        { id: announcement, position: vacancy.position, ownEligibility: null, ownApplications: [] },
      ]);
    }
    expect((await api.ask(field, { f: filling }, own(person('ELIGIBLE', 0).nip))).data.node).toBeNull();
    expect(
      (await api.ask('{ announcements(isOpen: false) { totalCount } }')).data.announcements.totalCount,
    ).toBe(0);
  });
});

describe('a civil servant', () => {
  test('sees the own eligibility before applying, rule by rule, as planners see it', async () => {
    await announced();
    for (const standing of ['ELIGIBLE', 'UNDETERMINED', 'INELIGIBLE']) {
      const { id, nip } = person(standing, 0);
      const { data, errors } = await api.ask(ownView, { a: announcement }, own(nip));
      expect(errors).toBeUndefined();
      const planned = await api.ask(
        'query ($code: String!, $id: ID!, $v: LocalDate) { position(by: { code: $code }) { ranking(on: $v) { candidate(employee: { id: $id }) { standing eligibleFrom eligibility { rule outcome } missing { kind owedBy } } } } }',
        { code: vacancy.position.code, id },
      );
      const { eligibility: rules, ...rest } = planned.data.position.ranking.candidate;
      expect(data.node.ownEligibility).toEqual({ ...rest, rules });
      expect(data.node.ownEligibility.standing).toBe(standing);
    }
  });

  test('applies with consent and the documents asked for', async () => {
    await announced();
    const { id, nip } = person('ELIGIBLE', 0);
    expect(await refusalOf(applying(nip, { hasConsented: false }))).toEqual({
      code: 'APPLICATION_CONSENT_NEEDED',
      argument: 'input.hasConsented',
    });
    expect(await refusalOf(applying(nip, { documents: documents.slice(1) }))).toEqual({
      code: 'APPLICATION_DOCUMENTS_MISSING',
      argument: 'input.documents',
      documents: ['Daftar riwayat hidup'],
    });
    expect(await refusalOf(applying(nip, { documents: [...documents, documents[0]] }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.documents.2.name',
    });
    expect(await refusalOf(applying(nip, { announcementId: filling }))).toMatchObject({
      code: 'BAD_ID',
      argument: 'input.announcementId',
    });
    expect(
      await refusalOf(
        api.ask(apply, { input: { announcementId: announcement, hasConsented: true, documents } }, planner),
      ),
    ).toEqual({
      code: 'APPLICATION_NO_RECORD',
    });
    expect(await refusalOf(applying('199001012015031001'))).toEqual({ code: 'APPLICATION_NO_RECORD' });

    const { data, errors } = await applying(nip);
    expect(errors).toBeUndefined();
    expect(data.applyForPosition.application).toMatchObject({
      marks: [],
      appliedOn: TODAY,
      documents,
      employee: { id },
      version: 1,
    });
    expect(data.applyForPosition.application.consent).toContain(vacancy.position.code);
    expect(await refusalOf(applying(nip))).toMatchObject({
      code: 'APPLICATION_REPEATED',
      appliedOn: TODAY,
      application: data.applyForPosition.application.id,
    });
  });

  test('is the field of candidates then: places count applicants alone', async () => {
    const [first, second] = [person('ELIGIBLE', 0), person('ELIGIBLE', 1)];
    await announced(first, second);
    const open = person('UNDETERMINED', 0);
    expect((await applying(open.nip)).data.applyForPosition.application.marks).toEqual([]);
    const { node } = (await api.ask(field, { f: filling }, planner)).data;
    expect(node.ranking.considered).toBe(3);
    const byPlace = [first, second].toSorted((a, b) => people.indexOf(a) - people.indexOf(b));
    expect(node.ranking.candidates.nodes.map(({ place, employee }: Json) => [place, employee.id])).toEqual([
      ...byPlace.map(({ id }, at) => [at + 1, id]),
      [null, open.id],
    ]);
    expect(node.openCandidates.nodes).not.toEqual([]);
    for (const { id } of node.openCandidates.nodes) expect([first.id, second.id, open.id]).toContain(id);
    const among = await api.ask(
      'query ($code: String!) { position(by: { code: $code }) { ranking(among: APPLICANTS) { among considered } } }',
      vacancy.position,
    );
    expect(among.data.position.ranking).toEqual({ among: 'APPLICANTS', considered: 3 });
  });

  test('two at once apply once', async () => {
    await announced();
    const { nip } = person('UNDETERMINED', 1);
    const both = await Promise.all([applying(nip), applying(nip)]);
    expect(both.map(({ errors }) => errors?.[0]?.extensions.code).toSorted()).toEqual([
      'APPLICATION_REPEATED',
      undefined,
    ]);
  });

  test('withdraws, and may apply anew; nobody withdraws for somebody else', async () => {
    const { nip, id } = person('UNDETERMINED', 1);
    await announced(
      person('ELIGIBLE', 0),
      person('ELIGIBLE', 1),
      person('UNDETERMINED', 0),
      person('UNDETERMINED', 1),
    );
    const { data } = await api.ask('{ viewer { employee { applications { id version } } } }', {}, own(nip));
    const input = { applicationId: data.viewer.employee.applications[0].id, expectedVersion: 1 };
    expect(await refusalOf(api.ask(withdraw, { input }, own(person('ELIGIBLE', 0).nip)))).toEqual({
      code: 'APPLICATION_NOT_THERE',
      argument: 'input.applicationId',
    });
    expect(
      await refusalOf(api.ask(withdraw, { input: { ...input, expectedVersion: 2 } }, own(nip))),
    ).toMatchObject({ code: 'VERSION_CONFLICT' });
    expect((await api.ask(withdraw, { input }, own(nip))).data.withdrawApplication.application).toEqual({
      withdrawnOn: TODAY,
      version: 2,
    });
    expect(await refusalOf(api.ask(withdraw, { input: { ...input, expectedVersion: 2 } }, own(nip)))).toEqual(
      {
        code: 'APPLICATION_WITHDRAWN',
        withdrawnOn: TODAY,
      },
    );
    expect((await api.ask(field, { f: filling }, planner)).data.node.ranking.considered).toBe(3);
    expect((await applying(nip)).errors).toBeUndefined();
    const { node } = (await api.ask(field, { f: filling }, planner)).data;
    expect(
      node.applications.nodes
        .filter(({ employee }: Json) => employee.id === id)
        .map(({ withdrawnOn }: Json) => withdrawnOn),
    ).toEqual([TODAY, null]);
  });

  test('who is not eligible is marked or refused as the rule says', async () => {
    await announced();
    const { nip } = person('INELIGIBLE', 0);
    expect((await applying(nip)).data.applyForPosition.application.marks).toEqual(['INELIGIBLE']);
    await handling('ineligible_applications', 'REFUSED');
    const refused = await refusalOf(applying(person('INELIGIBLE', 1).nip));
    expect(refused).toMatchObject({ code: 'APPLICATION_INELIGIBLE' });
    expect(refused.rules.length).toBeGreaterThan(0);
  });

  test('who is there already, or late, is refused or marked as the rule says', async () => {
    await announced(person('ELIGIBLE', 0), person('ELIGIBLE', 1));
    await handling('repeated_applications', 'MARKED');
    expect((await applying(person('ELIGIBLE', 0).nip)).data.applyForPosition.application.marks).toEqual([
      'REPEATED',
    ]);
    api.setToday('2026-11-27');
    expect(await refusalOf(applying(person('ELIGIBLE', 1).nip))).toEqual({
      code: 'APPLICATION_LATE',
      applyUntil: FIVE_DAYS_ON,
    });
    await handling('late_applications', 'MARKED');
    expect((await applying(person('ELIGIBLE', 1).nip)).data.applyForPosition.application.marks).toEqual([
      'LATE',
      'REPEATED',
    ]);
    expect(
      (await api.ask('{ announcements(isOpen: true) { totalCount } }')).data.announcements.totalCount,
    ).toBe(0);
  });

  test('is not late any more once the announcement is extended, to a day to come', async () => {
    await announced(person('ELIGIBLE', 1));
    await handling('repeated_applications', 'MARKED');
    await handling('late_applications', 'MARKED');
    api.setToday('2026-11-27');
    const more = { fillingId: filling, applyUntil: '2026-11-30', document: 'PENG 2', expectedVersion: 2 };
    expect(
      await refusalOf(api.ask(extend, { input: { ...more, applyUntil: FIVE_DAYS_ON } }, planner)),
    ).toMatchObject({
      code: 'ANNOUNCEMENT_DEADLINE',
      least: '2026-11-27',
    });
    expect((await api.ask(extend, { input: more }, planner)).data.extendAnnouncement.announcement).toEqual({
      applyUntil: '2026-11-30',
      document: 'PENG 2',
      isOpen: true,
    });
    expect((await applying(person('ELIGIBLE', 1).nip)).data.applyForPosition.application.marks).toEqual([
      'REPEATED',
    ]);
  });

  test('is employed on the day', async () => {
    await announced();
    const { nip, id } = person('ELIGIBLE', 1);
    const ended = (until: string | null) =>
      api.database.query(
        'update employment set during = daterange(lower(during), $2) where employee_id = $1 and upper(during) is not distinct from $3',
        [decodeUuid(id, 'Employee'), until, until === null ? '2026-11-20' : null],
      );
    await ended('2026-11-20');
    const state = 'mutation { stateInterest(input: { class: PENGAWAS }) { careerInterest { id } } }';
    expect(await refusalOf(applying(nip))).toEqual({ code: 'APPLICATION_NOT_IN_SERVICE' });
    expect(await refusalOf(api.ask(state, {}, own(nip)))).toEqual({ code: 'APPLICATION_NOT_IN_SERVICE' });
    await ended(null);
  });

  test('sees nobody else who applies, by no path', async () => {
    const { nip, id } = person('ELIGIBLE', 1);
    const other = person('ELIGIBLE', 0).id;
    await handling('repeated_applications', 'MARKED');
    await announced(person('ELIGIBLE', 0), ...Array(3).fill(person('ELIGIBLE', 1)));
    const { rows } = await api.database.query('select id from application where employee_id = $1', [
      decodeUuid(other, 'Employee'),
    ]);
    const { data } = await api.ask(ownView, { a: announcement }, own(nip));
    expect(data.node.ownApplications.length).toBe(3);
    const theirs = await api.ask(
      'query ($e: ID!) { employee(by: { id: $e }) { id applications { id } } }',
      { e: other },
      own(nip),
    );
    expect(theirs.data.employee).toEqual({ id: other, applications: null });
    expect(
      (
        await api.ask(
          'query ($a: ID!) { node(id: $a) { id } }',
          { a: encodeId('Application', rows[0].id) },
          own(nip),
        )
      ).data.node,
    ).toBeNull();
    const officer = { subject: 'officer', roles: [Role.UNIT_OFFICER], units: ['none'] };
    expect((await api.ask(field, { f: filling }, officer)).data.node.applications).toEqual({
      totalCount: 0,
      nodes: [],
    });
    expect(
      (
        await api.ask(
          'query ($e: ID!) { employee(by: { id: $e }) { applications { id } } }',
          { e: id },
          own(nip),
        )
      ).data.employee.applications.length,
    ).toBe(3);
  });

  test('neither applies nor withdraws once the filling has ended', async () => {
    const { nip } = person('UNDETERMINED', 0);
    await announced(person('UNDETERMINED', 0));
    api.setToday('2026-11-24');
    const { data } = await api.ask(
      'mutation ($f: ID!) { cancelFilling(input: { fillingId: $f, reason: "Formation withdrawn", expectedVersion: 2 }) { filling { status announcement { closedOn isOpen } } } }',
      { f: filling },
      planner,
    );
    expect(data.cancelFilling.filling).toEqual({
      status: 'CANCELLED',
      announcement: { closedOn: '2026-11-24', isOpen: false },
    });
    expect(await refusalOf(applying(nip))).toEqual({
      code: 'ANNOUNCEMENT_CLOSED',
      argument: 'input.announcementId',
      closedOn: '2026-11-24',
    });
    const { viewer } = (
      await api.ask('{ viewer { employee { applications { id version } } } }', {}, own(nip))
    ).data;
    const [{ id, version }] = viewer.employee.applications;
    expect(
      await refusalOf(
        api.ask(withdraw, { input: { applicationId: id, expectedVersion: version } }, own(nip)),
      ),
    ).toEqual({
      code: 'ANNOUNCEMENT_CLOSED',
      argument: 'input.applicationId',
      closedOn: '2026-11-24',
    });
    expect(
      await refusalOf(
        api.ask(
          'query ($code: String!) { position(by: { code: $code }) { ranking(among: APPLICANTS) { considered } } }',
          vacancy.position,
        ),
      ),
    ).toMatchObject({ code: 'FILLING_FIELD_NOT_THERE' });
  });
});

describe('an interest', () => {
  const state = `mutation ($input: StateInterestInput!) { stateInterest(input: $input) { careerInterest { id targetClass note position { code } takenBackOn } } }`;
  const back = `mutation ($input: TakeBackInterestInput!) { takeBackInterest(input: $input) { careerInterest { takenBackOn } } }`;
  const standing = `query ($filter: CareerInterestFilter) { careerInterests(filter: $filter) { totalCount nodes { employee { id } position { code } targetClass note } } }`;

  test('is stated in a post or a class, seen by planners, and taken back', async () => {
    api.setToday('2026-11-27');
    const { nip, id } = person('ELIGIBLE', 0);
    const stating = (input: object, claims: Partial<Claims> = own(nip)) => api.ask(state, { input }, claims);
    expect(await refusalOf(stating({}))).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input' });
    expect(
      await refusalOf(stating({ class: 'PENGAWAS', position: { code: vacancy.position.code } })),
    ).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await refusalOf(stating({ position: { code: 'none' } }))).toEqual({
      code: 'INTEREST_POSITION_NOT_THERE',
      argument: 'input.position',
    });
    expect(await refusalOf(stating({ class: 'PENGAWAS' }, planner))).toEqual({
      code: 'APPLICATION_NO_RECORD',
    });

    await api.database.query('update position set during = daterange(lower(during), $2) where code = $1', [
      vacancy.position.code,
      '2026-11-20',
    ]);
    expect(await refusalOf(stating({ position: { code: vacancy.position.code } }))).toEqual({
      code: 'INTEREST_POSITION_NOT_THERE',
      argument: 'input.position',
    });
    await api.database.query('update position set during = daterange(lower(during), null) where code = $1', [
      vacancy.position.code,
    ]);

    const { data } = await stating({
      position: { code: vacancy.position.code },
      note: 'Ten years in this field.',
    });
    expect(data.stateInterest.careerInterest).toMatchObject({
      position: { code: vacancy.position.code },
      targetClass: null,
      takenBackOn: null,
    });
    expect((await stating({ class: 'ADMINISTRATOR' })).data.stateInterest.careerInterest).toMatchObject({
      position: null,
      targetClass: 'ADMINISTRATOR',
    });
    expect(await refusalOf(stating({ class: 'ADMINISTRATOR' }))).toMatchObject({ code: 'INTEREST_STATED' });

    const seen = async (filter: object, claims: Partial<Claims> = planner) =>
      (await api.ask(standing, { filter }, claims)).data.careerInterests.totalCount;
    expect([
      await seen({}),
      await seen({ class: ['ADMINISTRATOR'] }),
      await seen({ class: [] }),
      await seen({ position: { code: vacancy.position.code } }),
    ]).toEqual([2, 1, 0, 1]);
    expect(await seen({}, { ...planner, agencies: ['none'] })).toBe(0);
    expect(await refusalOf(api.ask(standing, {}, own(nip)))).toMatchObject({ code: 'FORBIDDEN' });
    expect(
      await refusalOf(
        api.ask(
          back,
          { input: { careerInterestId: data.stateInterest.careerInterest.id } },
          own(person('ELIGIBLE', 1).nip),
        ),
      ),
    ).toMatchObject({
      code: 'INTEREST_NOT_THERE',
    });
    expect(
      (await api.ask(back, { input: { careerInterestId: data.stateInterest.careerInterest.id } }, own(nip)))
        .data.takeBackInterest.careerInterest,
    ).toEqual({ takenBackOn: '2026-11-27' });
    expect(await seen({})).toBe(1);
    const own2 = await api.ask(
      'query ($e: ID!) { employee(by: { id: $e }) { careerInterests { targetClass takenBackOn } } }',
      { e: id },
      own(nip),
    );
    expect(own2.data.employee.careerInterests.length).toBe(2);
  });
});
