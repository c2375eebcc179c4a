import { beforeAll, expect, test } from 'vitest';
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
const own = (nip: string): Partial<Claims> => ({ subject: nip, roles: [Role.EMPLOYEE], nip });
const request = `mutation ($input: RequestRecordsInput!) { requestRecords(input: $input) { recordRequests { id kind owedBy dueOn status remindOn detail employee { id } unit { code } position { code } } } }`;

/** Asks, and does not go on where anything is refused. */
const done = doneWith(api, planner);
const refusalOf = async (
  query: string,
  variables: Record<string, unknown>,
  claims: object = planner,
): Promise<Json> => (await api.ask(query, variables, claims)).errors?.[0]?.extensions;

let vacancy: Json;
let filling = '';
let applicants: { id: string; nip: string; standing: string; missing: string[]; unit: string }[] = [];
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
  filling = (
    await done(
      'mutation ($v: ID!) { openFilling(input: { vacancyId: $v, method: OPEN_SELECTION, document: "SPT 3" }) { filling { id } } }',
      { v: vacancy.id },
    )
  ).id;
}, 60_000);

test('from the announcement to the appointment: applicants, requests, some delivered and some overdue, two group reasons, an objection, a decision', async () => {
  // Announced, and applied for.
  const announced = await done(
    'mutation ($input: AnnounceFillingInput!) { announceFilling(input: $input) { announcement { id } } }',
    {
      input: { fillingId: filling, applyUntil: DUE, document: 'PENG 1', expectedVersion: 1 },
    },
  );
  for (const { nip } of applicants)
    await done(
      'mutation ($input: ApplyForPositionInput!) { applyForPosition(input: $input) { application { id } } }',
      { input: { announcementId: announced.id, hasConsented: true } },
      own(nip),
    );
  const before = await look();
  expect(before.ranking.candidates.nodes.map(({ employee }: Json) => employee.id).toSorted()).toEqual(
    applicants.map(({ id }) => id).toSorted(),
  );

  // Which records decide, and what is asked of whom.
  const decisive = before.ranking.decisiveRecords;
  expect(decisive.length).toBeGreaterThan(3);
  const input = {
    fillingId: filling,
    openFor: 3,
    dueOn: DUE,
    legalBasis: 'PP 11/2017 art. 162',
    document: 'SUR 7',
    expectedVersion: 2,
  };
  expect(await refusalOf(request, { input: { ...input, dueOn: '2026-11-25' } })).toEqual({
    code: 'RECORD_REQUEST_DUE_TOO_SOON',
    argument: 'input.dueOn',
    least: '2026-11-26',
  });
  expect(await refusalOf(request, { input: { ...input, decisiveFor: 3 } })).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input',
  });
  expect(await refusalOf(request, { input: { ...input, openFor: 21 } })).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.openFor',
  });
  expect(
    await refusalOf(request, {
      input: { ...input, openFor: null, records: [{ employeeId: applicants[0]?.id, kind: 'BIRTH_DATE' }] },
    }),
  ).toEqual({
    code: 'RECORD_NOT_MISSING',
    argument: 'input.records.0',
    kind: 'BIRTH_DATE',
  });
  // A planner who does not reach everybody in the field learns nothing of whoever is in it: neither places,
  // nor counts, nor what is missing.
  const bound = { ...planner, agencies: ['none'] };
  expect(await refusalOf(request, { input }, bound)).toEqual({
    code: 'FILLING_FIELD_BEYOND_REACH',
    argument: 'input.fillingId',
  });
  for (const kind of ['BIRTH_DATE', 'COMPETENCY_ASSESSMENT'])
    expect(
      await refusalOf(
        request,
        { input: { ...input, openFor: null, records: [{ employeeId: applicants[0]?.id, kind }] } },
        bound,
      ),
    ).toEqual({
      code: 'FILLING_BEYOND_REACH',
      count: 1,
    });
  const sizes =
    'query ($f: ID!, $size: Int!) { node(id: $f) { ... on Filling { status openCandidates(size: $size) { totalCount } } } }';
  for (const size of [1, 3, 20]) {
    const { data, errors } = await api.ask(sizes, { f: filling, size }, bound);
    expect([data.node.openCandidates, data.node.status, errors?.[0]?.extensions]).toEqual([
      null,
      'OPEN',
      { code: 'FILLING_FIELD_BEYOND_REACH', argument: 'size' },
    ]);
  }
  expect(
    await refusalOf(close, { input: { fillingId: filling, entries: [], expectedVersion: 2 } }, bound),
  ).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await refusalOf(request, { input }, own(applicants[0]?.nip as string))).toMatchObject({
    code: 'FORBIDDEN',
  });
  const first = decisive[0];
  const { id: outsider } = await done(
    'query { employees(first: 1, filter: { class: [PELAKSANA] }) { nodes { id } } }',
  ).then(({ nodes }) => nodes[0]);
  expect(
    await refusalOf(request, {
      input: { ...input, openFor: null, records: [{ employeeId: outsider, kind: 'COMPETENCY_ASSESSMENT' }] },
    }),
  ).toEqual({
    code: 'RECORD_NOT_NEEDED',
    argument: 'input.records.0',
  });
  const named = await done(request, {
    input: { ...input, openFor: null, records: [{ employeeId: first.employee.id, kind: first.kind }] },
  });
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
  const version = { ...input, expectedVersion: 3 };
  expect(
    await refusalOf(request, {
      input: { ...version, openFor: null, records: [{ employeeId: first.employee.id, kind: first.kind }] },
    }),
  ).toMatchObject({
    code: 'RECORD_REQUESTED',
  });
  const asked = await done(request, { input: version });
  const requests = (await look()).recordRequests;
  expect(requests.totalCount).toBe(asked.length + 1);
  for (const { kind, employee } of decisive)
    expect(requests.nodes).toContainEqual(expect.objectContaining({ kind, employee }));
  expect(await refusalOf(request, { input: { ...input, expectedVersion: 4 } })).toEqual({
    code: 'RECORD_REQUEST_EMPTY',
    argument: 'input',
  });

  // Nor may such a planner cancel: the requests that row-level security keeps would stay open for good.
  const cancel =
    'mutation ($f: ID!, $v: Int!) { cancelFilling(input: { fillingId: $f, reason: "Not now", expectedVersion: $v }) { filling { status } } }';
  expect(await refusalOf(cancel, { f: filling, v: 4 }, bound)).toMatchObject({
    code: 'FILLING_BEYOND_REACH',
  });
  expect((await look()).status).toBe('OPEN');
  expect((await api.database.query('select from record_request where closed_on is not null')).rowCount).toBe(
    0,
  );

  // Each sees what is asked about themselves, those who keep records what is asked about theirs, and nobody
  // else's.
  const [undetermined, disciplined] = [
    applicants.find(
      ({ standing, missing }) => standing === 'UNDETERMINED' && !missing.includes('DISCIPLINE_RECORD'),
    ),
    applicants.find(({ missing }) => missing.includes('DISCIPLINE_RECORD')),
  ] as [(typeof applicants)[number], (typeof applicants)[number]];
  const work = async (claims: Partial<Claims>, filter: object = {}) =>
    (
      await done(
        'query ($filter: RecordRequestFilter) { recordRequests(filter: $filter, first: 100) { nodes { kind status employee { id } } } }',
        { filter },
        claims,
      )
    ).nodes;
  const mine = await work(own(undetermined.nip));
  expect(mine.length).toBeGreaterThan(0);
  expect(mine.every(({ employee }: Json) => employee.id === undetermined.id)).toBe(true);
  const officer = { subject: 'officer', roles: [Role.UNIT_OFFICER], units: [disciplined.unit] };
  const theirs = await work(officer, { owedBy: ['UNIT'] });
  expect(theirs).toContainEqual({
    kind: 'DISCIPLINE_RECORD',
    status: 'OPEN',
    employee: { id: disciplined.id },
  });
  expect(await work({ subject: 'officer', roles: [Role.UNIT_OFFICER], units: ['none'] })).toEqual([]);
  expect((await work(planner, { remindedOn: '2026-11-27' })).length).toBe(requests.totalCount);
  expect([
    await work(planner, { remindedOn: '2026-11-28' }),
    await work(planner, { isStanding: false }),
    await work(planner, { owedBy: [] }),
  ]).toEqual([[], [], []]);

  // One record is delivered by the unit, everything of one person by the assessor; their requests close by
  // themselves.
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
    officer,
  );
  await assess(undetermined.id);
  const standing = async (employee: string) =>
    Object.fromEntries(
      (await look()).recordRequests.nodes
        .filter((one: Json) => one.employee.id === employee)
        .map(({ kind, status }: Json) => [kind, status]),
    );
  expect(await standing(undetermined.id)).toMatchObject({ COMPETENCY_ASSESSMENT: 'DELIVERED' });
  expect(await standing(disciplined.id)).toMatchObject({
    DISCIPLINE_RECORD: 'DELIVERED',
    COMPETENCY_ASSESSMENT: 'OPEN',
  });

  // What changed since the day before, and which requests were answered.
  const { rankingChanges } = await done(
    `query ($code: String!) { position(by: { code: $code }) { rankingChanges(from: "2026-11-20", among: APPLICANTS) { changes(first: 100) { nodes { kind employee { id } answeredRequests { kind } } } } } }`,
    { code: vacancy.position.code },
  );
  const answered = new Map(
    rankingChanges.changes.nodes.map((one: Json) => [
      one.employee.id,
      one.answeredRequests.map(({ kind }: Json) => kind),
    ]),
  );
  expect(answered.get(undetermined.id)).toContain('COMPETENCY_ASSESSMENT');
  expect(answered.get(disciplined.id)).toEqual(['DISCIPLINE_RECORD']);

  // Before the due day nobody is passed over by a group reason.
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
  expect(await refusalOf(close, await closing())).toMatchObject({ code: 'FILLING_OPEN_CANDIDATES' });

  // After it one reason for each kind and owner is enough, and none too few.
  api.setToday(AFTER);
  expect(await standing(disciplined.id)).toMatchObject({
    DISCIPLINE_RECORD: 'DELIVERED',
    COMPETENCY_ASSESSMENT: 'OVERDUE',
  });
  const overdue = applicants
    .filter(({ missing }) => missing.includes('DISCIPLINE_RECORD'))
    .at(-1) as (typeof applicants)[number];
  expect(await standing(overdue.id)).toMatchObject({ DISCIPLINE_RECORD: 'OVERDUE' });
  expect(await refusalOf(close, await closing({ groupReasons: [] }))).toMatchObject({
    code: 'FILLING_OPEN_CANDIDATES',
  });
  const some = await refusalOf(close, await closing({ groupReasons: both.slice(1) }));
  expect(some).toMatchObject({ code: 'FILLING_GROUP_REASON_NEEDED', argument: 'input.groupReasons' });
  expect(some.count).toBeGreaterThan(0);
  expect(some.groups).toContain('COMPETENCY_ASSESSMENT of ASSESSOR');
  expect(await refusalOf(close, await closing({ groupReasons: [...both, both[0]] }))).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.groupReasons.2',
  });
  const order = await shortlisted();
  expect(order.find(({ employee }: Json) => employee.id === undetermined.id).place).toBeLessThanOrEqual(3);
  await done(close, await closing());

  const closed = await look();
  const over = closed.excludedCandidates;
  expect(over.length).toBeGreaterThan(2);
  for (const one of over) {
    expect(one).toMatchObject({ isUndelivered: true, givenBy: 'Kepala BKPSDM' });
    expect(one.undelivered.length).toBeGreaterThan(0);
    expect(one.undelivered.every(({ status }: Json) => status === 'OVERDUE')).toBe(true);
    expect(one.reason).toContain('was asked for by SUR 7');
  }
  // Nobody gains by silence: who delivered is on the list, and nobody who did not is.
  expect(over.map(({ employee }: Json) => employee.id)).not.toContain(undetermined.id);
  expect(
    over
      .find(({ employee }: Json) => employee.id === disciplined.id)
      .undelivered.map(({ kind }: Json) => kind),
  ).not.toContain('DISCIPLINE_RECORD');
  expect(closed.recordRequests.nodes.every(({ status }: Json) => status !== 'OPEN')).toBe(true);

  // The person sees it at once, and objects; nobody is chosen until it is answered.
  const person = applicants.find(({ id }) => id === over[0].employee.id) as (typeof applicants)[number];
  const ownView = await done(
    'query ($e: ID!) { employee(by: { id: $e }) { exclusions { id reason isUndelivered position { code } undelivered { kind } } } }',
    { e: person.id },
    own(person.nip),
  );
  expect(ownView.exclusions).toMatchObject([
    { id: over[0].id, isUndelivered: true, position: { code: vacancy.position.code } },
  ]);
  const objecting = {
    input: { excludedCandidateId: over[0].id, objection: 'The assessment was made on 20 November.' },
  };
  const object =
    'mutation ($input: ObjectToExclusionInput!) { objectToExclusion(input: $input) { excludedCandidate { objection objectedOn answer } } }';
  const answer =
    'mutation ($input: AnswerObjectionInput!) { answerObjection(input: $input) { excludedCandidate { answer isUpheld } } }';
  expect(await refusalOf(object, objecting, own(undetermined.nip))).toMatchObject({
    code: 'FILLING_NOT_EXCLUDED',
  });
  expect(await done(object, objecting, own(person.nip))).toMatchObject({ objectedOn: AFTER, answer: null });
  expect(await refusalOf(object, objecting, own(person.nip))).toEqual({
    code: 'FILLING_OBJECTED',
    objectedOn: AFTER,
  });

  // Who looked at what of somebody else is written down.
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

  // Stages, bodies, decision, appointment.
  const { rule } = await done(
    'query ($f: ID!) { node(id: $f) { ... on Filling { rule { stages { code guide { least } } approvals { code } } } } }',
    {
      f: filling,
    },
  );
  const listed = (
    await done('query ($f: ID!) { node(id: $f) { ... on Filling { shortlist { employee { id } } } } }', {
      f: filling,
    })
  ).shortlist.map(({ employee }: Json) => employee.id);
  const weighed = rule.stages.filter(({ guide }: Json) => guide !== null).map(({ code }: Json) => code);
  let v = closed.version;
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
  const decision = (changed: object = {}) => ({
    input: {
      fillingId: filling,
      employeeId: listed[0],
      decidedBy: 'Somebody',
      office: 'Wali Kota',
      isActing: false,
      document: 'SK 11',
      inaugurationOn: '2026-12-15',
      expectedVersion: v,
      ...changed,
    },
  });
  expect(await refusalOf(decide, decision())).toEqual({ code: 'FILLING_OBJECTION_STANDS' });
  const self = { ...planner, nip: person.nip };
  expect(
    await refusalOf(
      answer,
      { input: { excludedCandidateId: over[0].id, answer: 'Mine', isUpheld: false } },
      self,
    ),
  ).toMatchObject({
    code: 'FILLING_OWN_OBJECTION',
  });
  expect(
    await refusalOf(answer, { input: { excludedCandidateId: over[1].id, answer: 'No', isUpheld: false } }),
  ).toMatchObject({
    code: 'FILLING_NOT_EXCLUDED',
  });
  expect(
    await done(answer, {
      input: { excludedCandidateId: over[0].id, answer: 'The result is not signed.', isUpheld: false },
    }),
  ).toEqual({
    answer: 'The result is not signed.',
    isUpheld: false,
  });
  expect((await done(decide, decision())).decision).toMatchObject({
    employee: { id: listed[0] },
    isDeparture: false,
  });
  expect((await done(appoint, { f: filling, v: v + 1 })).status).toBe('APPOINTED');

  // What was sealed is what is stored, until somebody changes it.
  const { nodes: dossiers } = await done(
    'query ($f: ID!) { dossiers(subjectId: $f) { nodes { id kind } } }',
    { f: filling },
  );
  const verified = async (kind: string) =>
    done('query ($id: ID!) { verifyDossier(id: $id) { outcome findings } }', {
      id: dossiers.find((one: Json) => one.kind === kind).id,
    });
  const [shortlist, decided] = ['SHORTLIST_CLOSED', 'DECISION'];
  for (const kind of [shortlist, decided])
    expect([kind, await verified(kind as string)]).toEqual([kind, { outcome: 'INTACT', findings: [] }]);
  const changes: [statement: string, kind: string, finding: RegExp][] = [
    [
      "update record_request set closed_as = 'DELIVERED' where id = (select id from record_request where closed_as = 'OVERDUE' limit 1)",
      'SHORTLIST_CLOSED',
      /^requests\.\d+\.stood/,
    ],
    [
      "update record_request set detail = 'OTHER' where id = (select id from record_request limit 1)",
      'SHORTLIST_CLOSED',
      /^requests\.\d+\.detail/,
    ],
    [
      "update excluded_candidate set reason = 'Other' where id = (select id from excluded_candidate where is_undelivered limit 1)",
      'SHORTLIST_CLOSED',
      /^passedOver\.\d+\.reason/,
    ],
    [
      "update excluded_candidate set answer = 'Other' where objection is not null",
      'DECISION',
      /^objections\.0\.answer/,
    ],
    [
      "update appointment set during = daterange('2026-12-20', null) where lower(during) = '2026-12-15'",
      'DECISION',
      /^appointment\.from/,
    ],
    [
      'delete from application where id = (select id from application where withdrawn_on is null order by id limit 1)',
      'SHORTLIST_CLOSED',
      /^applications/,
    ],
    [
      "update filling set among = 'EVERYBODY' where among = 'APPLICANTS'",
      'SHORTLIST_CLOSED',
      /^chooses\.among/,
    ],
  ];
  for (const [statement, kind, finding] of changes) {
    expect((await api.database.query(statement)).rowCount).toBe(1);
    const { outcome, findings } = await verified(kind);
    expect([statement, outcome, findings.some((found: string) => finding.test(found))]).toEqual([
      statement,
      'ALTERED',
      true,
    ]);
  }
}, 60_000);
