import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { type Claims, Role } from '../../src/modules/access/index.js';
import { decodeUuid } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder } from '../support/build.js';
import { doneWith } from '../support/done.js';
import { appoint, close, decide, planner, stage, step } from '../support/filling-acts.js';
import { TODAY } from '../support/fixed.js';

// biome-ignore lint/suspicious/noExplicitAny: an answer as the service gives it.
type Json = any;

const api = useApi({ city: true, limits: { costAMinute: 1_000_000_000 } });
const build = builder(() => api.database);
const DUE = '2026-11-30';
const AFTER = '2026-12-01';
/** This planner reaches nobody in the field of candidates. */
const bound = { ...planner, agencies: ['none'] };
const officerOf = (unit: string) => ({ subject: 'officer', roles: [Role.UNIT_OFFICER], units: [unit] });
const own = (nip: string): Partial<Claims> => ({ subject: nip, roles: [Role.EMPLOYEE], nip });
const request = `mutation ($input: RequestRecordsInput!) { requestRecords(input: $input) { recordRequests { id kind owedBy dueOn status remindOn detail employee { id } unit { code } position { code } } } }`;

/** Asks, and does not go on where anything is refused. */
const done = doneWith(api, planner);
const refusalOf = async (
  query: string,
  variables: Record<string, unknown>,
  claims: object = planner,
): Promise<Json> => (await api.ask(query, variables, claims)).errors?.[0]?.extensions;

interface Applicant {
  readonly id: string;
  readonly nip: string;
  readonly standing: string;
  readonly missing: readonly string[];
  readonly unit: string;
}

let vacancy: Json;
let filling = '';
let applicants: Applicant[] = [];
/** The first of them lacks what the assessor owes, the second also what the unit owes. */
let undetermined: Applicant;
let disciplined: Applicant;
let way: Awaited<ReturnType<typeof walked>>;
const view = `query ($f: ID!) { node(id: $f) { ... on Filling { version status excludedCandidates { id reason givenBy isUndelivered employee { id } undelivered { kind status } }
  recordRequests(first: 100) { totalCount nodes { id kind owedBy status employee { id } } }
  ranking { candidates(first: 20) { nodes { standing place bestPlace shortlist(size: 3) employee { id } } } decisiveRecords(size: 3, limit: 100) { kind owedBy isExact employee { id } } } } } }`;
const look = () => done(view, { f: filling });
const shortlisted = async () => (await look()).ranking.candidates.nodes;

/** Everything that the assessor owes of one person, at the highest level. */
async function assess(employee: string): Promise<void> {
  const { rows } = await api.database.query(
    `select distinct competency_id from required_competency where position_id = $1
      union select id from competency where kind in ('MANAGERIAL', 'SOCIOCULTURAL')`,
    [decodeUuid(vacancy.position.id, 'Position')],
  );
  const person = decodeUuid(employee, 'Employee');
  await api.database.query('delete from potential_assessment where employee_id = $1', [person]);
  await build.fact('potential_assessment', person, {
    score_hundredths: 9_900,
    assessed_on: TODAY,
    valid_until: '2029-11-20',
  });
  for (const { competency_id } of rows)
    await build.fact('competency_assessment', person, {
      competency_id,
      level: 5,
      made_for_level: null,
      assessed_on: TODAY,
      valid_until: '2029-11-20',
    });
}

/** This says of each kind that is asked for about an applicant what became of the request. */
const requestsOf = async ({ id }: Applicant): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await look()).recordRequests.nodes
      .filter((one: Json) => one.employee.id === id)
      .map(({ kind, status }: Json) => [kind, status]),
  );

/** The filling is announced, everybody of the field applies, and the answer is what it looks like then. */
async function applied(): Promise<Json> {
  const announced = await done(
    'mutation ($input: AnnounceFillingInput!) { announceFilling(input: $input) { announcement { id } } }',
    { input: { fillingId: filling, applyUntil: DUE, document: 'PENG 1', expectedVersion: 1 } },
  );
  for (const { nip } of applicants)
    await done(
      'mutation ($input: ApplyForPositionInput!) { applyForPosition(input: $input) { application { id } } }',
      { input: { announcementId: announced.id, hasConsented: true } },
      own(nip),
    );
  return look();
}

const asking = (changed: object = {}) => ({
  input: {
    fillingId: filling,
    openFor: 3,
    dueOn: DUE,
    legalBasis: 'PP 11/2017 art. 162',
    document: 'SUR 7',
    expectedVersion: 2,
    ...changed,
  },
});
const naming = (employeeId: string, kind: string) => ({ openFor: null, records: [{ employeeId, kind }] });

/** All of these are refused while nothing is asked of anybody yet. */
async function refusedRequests() {
  const refused = (changed: object, claims: object = planner) => refusalOf(request, asking(changed), claims);
  const [somebody] = applicants as [Applicant];
  const { nodes } = await done(
    'query { employees(first: 1, filter: { class: [PELAKSANA] }) { nodes { id } } }',
  );
  return {
    tooSoon: await refused({ dueOn: '2026-11-25' }),
    twoSizes: await refused({ decisiveFor: 3 }),
    tooMany: await refused({ openFor: 21 }),
    notMissing: await refused(naming(somebody.id, 'BIRTH_DATE')),
    ofOutsider: await refused(naming(nodes[0].id, 'COMPETENCY_ASSESSMENT')),
    byApplicant: await refused({}, own(somebody.nip)),
    byBound: await refused({}, bound),
    byBoundNaming: [
      await refused(naming(somebody.id, 'BIRTH_DATE'), bound),
      await refused(naming(somebody.id, 'COMPETENCY_ASSESSMENT'), bound),
    ],
  };
}

/** A planner who is bound to another agency looks at the field. */
async function seenByBound() {
  const sizes =
    'query ($f: ID!, $size: Int!) { node(id: $f) { ... on Filling { status openCandidates(size: $size) { totalCount } } } }';
  const seen = [];
  for (const size of [1, 3, 20]) {
    const { data, errors } = await api.ask(sizes, { f: filling, size }, bound);
    seen.push([data.node.openCandidates, data.node.status, errors?.[0]?.extensions]);
  }
  const closing = await refusalOf(
    close,
    { input: { fillingId: filling, entries: [], expectedVersion: 2 } },
    bound,
  );
  return { seen, closing };
}

/** One record is asked for by name, then all that might bring somebody onto a shortlist of three. */
async function requested(first: Json) {
  const one = naming(first.employee.id, first.kind);
  const named = await done(request, asking(one));
  const again = await refusalOf(request, asking({ ...one, expectedVersion: 3 }));
  const asked = await done(request, asking({ expectedVersion: 3 }));
  const requests = (await look()).recordRequests;
  const nothingLeft = await refusalOf(request, asking({ expectedVersion: 4 }));
  const cancelling = await refusalOf(
    'mutation ($f: ID!, $v: Int!) { cancelFilling(input: { fillingId: $f, reason: "Not now", expectedVersion: $v }) { filling { status } } }',
    { f: filling, v: 4 },
    bound,
  );
  const { status } = await look();
  const closed = await api.database.query('select from record_request where closed_on is not null');
  return { first, named, again, asked, requests, nothingLeft, cancelling, status, closed: closed.rowCount };
}

/** Each caller looks at the requests that they have to work through. */
async function workLists() {
  const work = async (claims: Partial<Claims>, filter: object = {}) =>
    (
      await done(
        'query ($filter: RecordRequestFilter) { recordRequests(filter: $filter, first: 100) { nodes { kind status employee { id } } } }',
        { filter },
        claims,
      )
    ).nodes;
  return {
    applicant: await work(own(undetermined.nip)),
    unit: await work(officerOf(disciplined.unit), { owedBy: ['UNIT'] }),
    elsewhere: await work(officerOf('none')),
    reminded: await work(planner, { remindedOn: '2026-11-27' }),
    none: [
      await work(planner, { remindedOn: '2026-11-28' }),
      await work(planner, { isStanding: false }),
      await work(planner, { owedBy: [] }),
    ],
  };
}

/** One record is delivered by the unit, everything of one person by the assessor. */
async function delivered() {
  await done(
    'mutation ($input: AttestListsInput!) { attestLists(input: $input) { attestations { id } } }',
    {
      input: {
        employeeIds: [disciplined.id],
        lists: ['SANCTIONS'],
        attestedOn: TODAY,
        attestedBy: 'Sekretaris',
        document: 'SK 4',
      },
    },
    officerOf(disciplined.unit),
  );
  await assess(undetermined.id);
  const [assessed, attested] = [await requestsOf(undetermined), await requestsOf(disciplined)];
  const { rankingChanges } = await done(
    `query ($code: String!) { position(by: { code: $code }) { rankingChanges(from: "2026-11-20", among: APPLICANTS) { changes(first: 100) { nodes { kind employee { id } answeredRequests { kind } } } } } }`,
    { code: vacancy.position.code },
  );
  const answered = new Map<string, string[]>(
    rankingChanges.changes.nodes.map((one: Json) => [
      one.employee.id,
      one.answeredRequests.map(({ kind }: Json) => kind),
    ]),
  );
  return { assessed, attested, answered };
}

/** The shortlist is closed: not before the day on which records are due, and with a reason for each group. */
async function closed() {
  const taken = async () =>
    (await shortlisted())
      .filter(({ place }: Json) => place !== null && place <= 3)
      .map(({ employee }: Json) => ({ employeeId: employee.id }));
  const reason = (kind: string, owedBy: string) => ({
    kind,
    owedBy,
    reason: `${kind} was asked for by SUR 7 and not delivered`,
    givenBy: 'Kepala BKPSDM',
  });
  const both = [reason('COMPETENCY_ASSESSMENT', 'ASSESSOR'), reason('DISCIPLINE_RECORD', 'UNIT')];
  const closing = async (changed: object = {}) => ({
    input: { fillingId: filling, entries: await taken(), groupReasons: both, expectedVersion: 4, ...changed },
  });
  const beforeDue = await refusalOf(close, await closing());
  api.setToday(AFTER);
  const last = applicants.filter(({ missing }) => missing.includes('DISCIPLINE_RECORD')).at(-1) as Applicant;
  const overdue = { disciplined: await requestsOf(disciplined), last: await requestsOf(last) };
  const noReason = await refusalOf(close, await closing({ groupReasons: [] }));
  const oneReason = await refusalOf(close, await closing({ groupReasons: both.slice(1) }));
  const repeatedReason = await refusalOf(close, await closing({ groupReasons: [...both, both[0]] }));
  const order = await shortlisted();
  await done(close, await closing());
  return { beforeDue, overdue, noReason, oneReason, repeatedReason, order, filling: await look() };
}

/** Somebody who was passed over sees it, and objects. */
async function objected(over: Json) {
  const person = applicants.find(({ id }) => id === over.employee.id) as Applicant;
  const { exclusions } = await done(
    'query ($e: ID!) { employee(by: { id: $e }) { exclusions { id reason isUndelivered position { code } undelivered { kind } } } }',
    { e: person.id },
    own(person.nip),
  );
  const object =
    'mutation ($input: ObjectToExclusionInput!) { objectToExclusion(input: $input) { excludedCandidate { objection objectedOn answer } } }';
  const objecting = {
    input: { excludedCandidateId: over.id, objection: 'The assessment was made on 20 November.' },
  };
  const byAnother = await refusalOf(object, objecting, own(undetermined.nip));
  const objection = await done(object, objecting, own(person.nip));
  const again = await refusalOf(object, objecting, own(person.nip));
  return { person, exclusions, byAnother, objection, again };
}

/** Everybody on the shortlist passes every stage and every body of the rule. */
async function considered(version: number): Promise<{ listed: string[]; v: number }> {
  const { rule } = await done(
    'query ($f: ID!) { node(id: $f) { ... on Filling { rule { stages { code guide { least } } approvals { code } } } } }',
    { f: filling },
  );
  const { shortlist } = await done(
    'query ($f: ID!) { node(id: $f) { ... on Filling { shortlist { employee { id } } } } }',
    { f: filling },
  );
  const listed: string[] = shortlist.map(({ employee }: Json) => employee.id);
  const weighed = rule.stages.filter(({ guide }: Json) => guide !== null).map(({ code }: Json) => code);
  let v = version;
  await done(
    'mutation ($f: ID!, $w: [StageWeightInput!]!, $v: Int!) { weighStages(input: { fillingId: $f, weights: $w, document: "BA 3", expectedVersion: $v }) { filling { version } } }',
    {
      f: filling,
      w: weighed.map((code: string) => ({ stage: code, weight: 10_000 / weighed.length })),
      v: v++,
    },
  );
  for (const { code } of rule.stages)
    await done(stage, {
      f: filling,
      stage: code,
      results: listed.map((employee: string, at: number) => ({
        employeeId: employee,
        hasPassed: true,
        ...(weighed.includes(code) ? { score: 90 - at } : {}),
      })),
      v: v++,
    });
  for (const { code } of rule.approvals)
    await done(step, { f: filling, approval: code, granted: true, v: v++ });
  return { listed, v };
}

/** The objection is answered, and the first is chosen and appointed. */
async function decided(
  { listed, v }: Awaited<ReturnType<typeof considered>>,
  over: readonly Json[],
  objector: Applicant,
) {
  const decision = {
    input: {
      fillingId: filling,
      employeeId: listed[0],
      decidedBy: 'Somebody',
      office: 'Wali Kota',
      isActing: false,
      document: 'SK 11',
      inaugurationOn: '2026-12-15',
      expectedVersion: v,
    },
  };
  const answer =
    'mutation ($input: AnswerObjectionInput!) { answerObjection(input: $input) { excludedCandidate { answer isUpheld } } }';
  const answering = (at: number, text: string) => ({
    input: { excludedCandidateId: over[at].id, answer: text, isUpheld: false },
  });
  const unanswered = await refusalOf(decide, decision);
  const byObjector = await refusalOf(answer, answering(0, 'Mine'), { ...planner, nip: objector.nip });
  const ofAnother = await refusalOf(answer, answering(1, 'No'));
  const answered = await done(answer, answering(0, 'The result is not signed.'));
  const { decision: made } = await done(decide, decision);
  const { status } = await done(appoint, { f: filling, v: v + 1 });
  return { listed, unanswered, byObjector, ofAnother, answered, made, status };
}

/** The way is walked once, and what each step answered is kept. */
async function walked() {
  const before = await applied();
  const refusals = await refusedRequests();
  const boundPlanner = await seenByBound();
  const requests = await requested(before.ranking.decisiveRecords[0]);
  const work = await workLists();
  const delivery = await delivered();
  const shortlist = await closed();
  const over: Json[] = shortlist.filling.excludedCandidates;
  const objection = await objected(over[0]);
  const decision = await decided(await considered(shortlist.filling.version), over, objection.person);
  return { before, refusals, boundPlanner, requests, work, delivery, shortlist, over, objection, decision };
}

beforeAll(async () => {
  const vacancies =
    await done(`{ vacancies(first: 20, filter: { class: [JPT_PRATAMA] }) { nodes { id position { id code }
    ranking { candidates(first: 40) { nodes { standing missing { kind } employee { id nip unit { code } } } } } } } }`);
  const lacks = ({ missing }: Json, kind: string) => missing.some((one: Json) => one.kind === kind);
  vacancy = vacancies.nodes.find(({ ranking: { candidates } }: Json) => {
    const count = (test: (node: Json) => boolean) => candidates.nodes.filter(test).length;
    const eligible = count(({ standing }) => standing === 'ELIGIBLE');
    return (
      eligible >= 3 &&
      count((node) => lacks(node, 'DISCIPLINE_RECORD')) >= 2 &&
      count((node) => node.standing === 'UNDETERMINED' && !lacks(node, 'DISCIPLINE_RECORD')) >= 1
    );
  });
  applicants = vacancy.ranking.candidates.nodes.map(({ standing, missing, employee }: Json) => ({
    ...{ id: employee.id, nip: employee.nip, unit: employee.unit.code, standing },
    missing: [...new Set(missing.map(({ kind }: Json) => kind))],
  }));
  undetermined = applicants.find(
    ({ standing, missing }) => standing === 'UNDETERMINED' && !missing.includes('DISCIPLINE_RECORD'),
  ) as Applicant;
  disciplined = applicants.find(({ missing }) => missing.includes('DISCIPLINE_RECORD')) as Applicant;
  filling = (
    await done(
      'mutation ($v: ID!) { openFilling(input: { vacancyId: $v, method: OPEN_SELECTION, document: "SPT 3" }) { filling { id } } }',
      { v: vacancy.id },
    )
  ).id;
  way = await walked();
}, 60_000);

test('somebody who has applied is the field of candidates', () => {
  expect(applicants).not.toEqual([]);
  expect(way.before.ranking.candidates.nodes.map(({ employee }: Json) => employee.id).toSorted()).toEqual(
    applicants.map(({ id }) => id).toSorted(),
  );
});

describe('a request for records', () => {
  test('is refused to applicants, and where it asks too much, too soon, or for what nobody needs', () => {
    const { tooSoon, twoSizes, tooMany, notMissing, ofOutsider, byApplicant } = way.refusals;
    expect(tooSoon).toEqual({
      code: 'RECORD_REQUEST_DUE_TOO_SOON',
      argument: 'input.dueOn',
      least: '2026-11-26',
    });
    expect(twoSizes).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input' });
    expect(tooMany).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.openFor' });
    expect(notMissing).toEqual({
      code: 'RECORD_NOT_MISSING',
      argument: 'input.records.0',
      kind: 'BIRTH_DATE',
    });
    expect(ofOutsider).toEqual({ code: 'RECORD_NOT_NEEDED', argument: 'input.records.0' });
    expect(byApplicant).toMatchObject({ code: 'FORBIDDEN' });
  });

  /** They learn neither places, nor counts, nor what is missing. */
  test('tells a planner who does not reach the whole field nothing of it', () => {
    const { byBound, byBoundNaming } = way.refusals;
    expect(byBound).toEqual({ code: 'FILLING_FIELD_BEYOND_REACH', argument: 'input.fillingId' });
    expect(byBoundNaming).toEqual(Array(2).fill({ code: 'FILLING_BEYOND_REACH', count: 1 }));
    expect(way.boundPlanner.seen).toEqual(
      Array(3).fill([null, 'OPEN', { code: 'FILLING_FIELD_BEYOND_REACH', argument: 'size' }]),
    );
    expect(way.boundPlanner.closing).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('names one record, once, with the days on which it reminds', () => {
    const { first, named, again } = way.requests;
    expect(named).toMatchObject([
      {
        kind: first.kind,
        owedBy: first.owedBy,
        status: 'OPEN',
        employee: first.employee,
        position: { code: vacancy.position.code },
      },
    ]);
    expect(named[0].remindOn).toEqual([DUE, '2026-11-29', '2026-11-27', '2026-11-23']);
    expect(again).toMatchObject({ code: 'RECORD_REQUESTED' });
  });

  test('asks for every record that decides who is on the shortlist', () => {
    const { asked, requests, nothingLeft } = way.requests;
    const decisive = way.before.ranking.decisiveRecords;
    expect(decisive.length).toBeGreaterThan(3);
    expect(requests.totalCount).toBe(asked.length + 1);
    for (const { kind, employee } of decisive)
      expect(requests.nodes).toContainEqual(expect.objectContaining({ kind, employee }));
    expect(nothingLeft).toEqual({ code: 'RECORD_REQUEST_EMPTY', argument: 'input' });
  });

  /** The requests that row-level security keeps from them would stay open for good. */
  test('keeps a planner who does not reach everybody from cancelling', () => {
    const { cancelling, status, closed } = way.requests;
    expect(cancelling).toMatchObject({ code: 'FILLING_BEYOND_REACH' });
    expect([status, closed]).toEqual(['OPEN', 0]);
  });

  test('is seen by whom it is about, and by somebody who keeps the record, and nobody else', () => {
    const { applicant, unit, elsewhere, reminded, none } = way.work;
    expect(applicant.length).toBeGreaterThan(0);
    expect(applicant.every(({ employee }: Json) => employee.id === undetermined.id)).toBe(true);
    expect(unit).toContainEqual({
      kind: 'DISCIPLINE_RECORD',
      status: 'OPEN',
      employee: { id: disciplined.id },
    });
    expect(elsewhere).toEqual([]);
    expect(reminded.length).toBe(way.requests.requests.totalCount);
    expect(none).toEqual([[], [], []]);
  });

  test('closes by itself when the record is delivered, which the ranking shows as its cause', () => {
    const { assessed, attested, answered } = way.delivery;
    expect(assessed).toMatchObject({ COMPETENCY_ASSESSMENT: 'DELIVERED' });
    expect(attested).toMatchObject({ DISCIPLINE_RECORD: 'DELIVERED', COMPETENCY_ASSESSMENT: 'OPEN' });
    expect(answered.get(undetermined.id)).toContain('COMPETENCY_ASSESSMENT');
    expect(answered.get(disciplined.id)).toEqual(['DISCIPLINE_RECORD']);
  });

  test('is overdue after its day', () => {
    const { overdue } = way.shortlist;
    expect(overdue.disciplined).toMatchObject({
      DISCIPLINE_RECORD: 'DELIVERED',
      COMPETENCY_ASSESSMENT: 'OVERDUE',
    });
    expect(overdue.last).toMatchObject({ DISCIPLINE_RECORD: 'OVERDUE' });
  });
});

describe('a shortlist', () => {
  test('passes over nobody by a group reason before the day on which records are due', () => {
    expect(way.shortlist.beforeDue).toMatchObject({ code: 'FILLING_OPEN_CANDIDATES' });
  });

  test('needs one reason for each kind and owner after it', () => {
    const { noReason, oneReason, repeatedReason } = way.shortlist;
    expect(noReason).toMatchObject({ code: 'FILLING_OPEN_CANDIDATES' });
    expect(oneReason).toMatchObject({
      code: 'FILLING_GROUP_REASON_NEEDED',
      argument: 'input.groupReasons',
    });
    expect(oneReason.count).toBeGreaterThan(0);
    expect(oneReason.groups).toContain('COMPETENCY_ASSESSMENT of ASSESSOR');
    expect(repeatedReason).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.groupReasons.2' });
  });

  test('says of everybody passed over what was not delivered, and closes the requests', () => {
    expect(way.over.length).toBeGreaterThan(2);
    for (const one of way.over) {
      expect(one).toMatchObject({ isUndelivered: true, givenBy: 'Kepala BKPSDM' });
      expect(one.undelivered.length).toBeGreaterThan(0);
      expect(one.undelivered.every(({ status }: Json) => status === 'OVERDUE')).toBe(true);
      expect(one.reason).toContain('was asked for by SUR 7');
    }
    const { nodes } = way.shortlist.filling.recordRequests;
    expect(nodes).not.toEqual([]);
    expect(nodes.every(({ status }: Json) => status !== 'OPEN')).toBe(true);
  });

  /** Who delivered is on the list, and nobody who did not is. */
  test('lets nobody gain by silence', () => {
    const { order } = way.shortlist;
    expect(order.find(({ employee }: Json) => employee.id === undetermined.id).place).toBeLessThanOrEqual(3);
    expect(way.over.map(({ employee }) => employee.id)).not.toContain(undetermined.id);
    expect(
      way.over
        .find(({ employee }) => employee.id === disciplined.id)
        .undelivered.map(({ kind }: Json) => kind),
    ).not.toContain('DISCIPLINE_RECORD');
  });
});

test('somebody who is passed over sees it at once, and objects once', () => {
  const { exclusions, byAnother, objection, again } = way.objection;
  expect(exclusions).toMatchObject([
    { id: way.over[0].id, isUndelivered: true, position: { code: vacancy.position.code } },
  ]);
  expect(byAnother).toMatchObject({ code: 'FILLING_NOT_EXCLUDED' });
  expect(objection).toMatchObject({ objectedOn: AFTER, answer: null });
  expect(again).toEqual({ code: 'FILLING_OBJECTED', objectedOn: AFTER });
});

test('nobody is chosen until the objection is answered, and not by somebody who objects', () => {
  const { unanswered, byObjector, ofAnother, answered } = way.decision;
  expect(unanswered).toEqual({ code: 'FILLING_OBJECTION_STANDS' });
  expect(byObjector).toMatchObject({ code: 'FILLING_OWN_OBJECTION' });
  expect(ofAnother).toMatchObject({ code: 'FILLING_NOT_EXCLUDED' });
  expect(answered).toEqual({ answer: 'The result is not signed.', isUpheld: false });
});

test('the first is chosen and appointed', () => {
  const { listed, made, status } = way.decision;
  expect(made).toMatchObject({ employee: { id: listed[0] }, isDeparture: false });
  expect(status).toBe('APPOINTED');
});

test('who looked at what of somebody else is written down', async () => {
  const read = 'query ($e: ID!) { recordReads(first: 100, filter: { employeeId: $e }) { nodes { fields } } }';
  const fields = async () =>
    new Set(
      (await done(read, { e: undetermined.id }, { subject: 'auditor', roles: [Role.AUDITOR] })).nodes.flatMap(
        (one: Json) => one.fields,
      ),
    );
  await expect
    .poll(async () => [...(await fields())])
    .toEqual(expect.arrayContaining(['RecordRequest.kind', 'RecordRequest.status', 'RankingChange.kind']));
});

describe('what was sealed', () => {
  const verified = async (kind: string) => {
    const { nodes } = await done('query ($f: ID!) { dossiers(subjectId: $f) { nodes { id kind } } }', {
      f: filling,
    });
    return done('query ($id: ID!) { verifyDossier(id: $id) { outcome findings } }', {
      id: nodes.find((one: Json) => one.kind === kind).id,
    });
  };

  test.each(['SHORTLIST_CLOSED', 'DECISION'])('is what is stored: %s', async (kind) => {
    expect(await verified(kind)).toEqual({ outcome: 'INTACT', findings: [] });
  });

  test('is about one objection, one appointment and one filling', async () => {
    const { rows } = await api.database.query(
      `select (select count(*)::int from excluded_candidate where objection is not null) as objections,
        (select count(*)::int from appointment where lower(during) = '2026-12-15') as appointments,
        (select count(*)::int from filling where among = 'APPLICANTS') as fillings`,
    );
    expect(rows).toEqual([{ objections: 1, appointments: 1, fillings: 1 }]);
  });

  interface Change {
    readonly what: string;
    readonly table: string;
    readonly where: string;
    /** It is a column and its other value; without it the row is taken out. */
    readonly set?: readonly [column: string, value: string];
    readonly kind: string;
    readonly finding: RegExp;
  }
  const ofShortlist: readonly Omit<Change, 'kind'>[] = [
    {
      what: 'how a request ended',
      table: 'record_request',
      where: "closed_as = 'OVERDUE'",
      set: ['closed_as', "'DELIVERED'"],
      finding: /^requests\.\d+\.stood/,
    },
    {
      what: 'what was asked for',
      table: 'record_request',
      where: 'true',
      set: ['messages', `'[{"code": "MISSING_DIPLOMA", "parameters": {}}]'`],
      finding: /^requests\.\d+\.messages/,
    },
    {
      what: 'the text of what was asked for',
      table: 'record_request',
      where: 'true',
      set: ['detail', "'OTHER'"],
      finding: /^requests\.\d+\.detail/,
    },
    {
      what: 'why somebody was passed over',
      table: 'excluded_candidate',
      where: 'is_undelivered',
      set: ['reason', "'Other'"],
      finding: /^passedOver\.\d+\.reason/,
    },
    {
      what: 'who applied',
      table: 'application',
      where: 'withdrawn_on is null',
      finding: /^applications/,
    },
    {
      what: 'among whom it chooses',
      table: 'filling',
      where: "among = 'APPLICANTS'",
      set: ['among', "'EVERYBODY'"],
      finding: /^chooses\.among/,
    },
  ];
  const ofDecision: readonly Omit<Change, 'kind'>[] = [
    {
      what: 'the answer to an objection',
      table: 'excluded_candidate',
      where: 'objection is not null',
      set: ['answer', "'Other'"],
      finding: /^objections\.0\.answer/,
    },
    {
      what: 'from when the person is appointed',
      table: 'appointment',
      where: "lower(during) = '2026-12-15'",
      set: ['during', "daterange('2026-12-20', null)"],
      finding: /^appointment\.from/,
    },
  ];

  test.each<Change>([
    ...ofShortlist.map((change) => ({ ...change, kind: 'SHORTLIST_CLOSED' })),
    ...ofDecision.map((change) => ({ ...change, kind: 'DECISION' })),
  ])('is altered once somebody changes $what', async ({ table, where, set, kind, finding }) => {
    const { rows } = await api.database.query(
      `select id, to_jsonb(t) as kept from ${table} t where ${where} order by id limit 1`,
    );
    expect(rows).toHaveLength(1);
    const [{ id, kept }] = rows;
    const former = `jsonb_populate_record(null::${table}, $1)`;
    const [change, undo] =
      set === undefined
        ? [`delete from ${table} where id = $1`, `insert into ${table} select * from ${former}`]
        : [
            `update ${table} set ${set[0]} = ${set[1]} where id = $1`,
            `update ${table} t set ${set[0]} = f.${set[0]} from ${former} f where t.id = f.id`,
          ];
    onTestFinished(async () => {
      await api.database.query(undo, [kept]);
    });
    expect((await api.database.query(change, [id])).rowCount).toBe(1);
    const { outcome, findings } = await verified(kind);
    expect([outcome, findings.some((found: string) => finding.test(found))]).toEqual(['ALTERED', true]);
  });
});
