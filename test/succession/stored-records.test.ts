import { beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { decodeUuid } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder } from '../support/build.js';
import {
  appoint,
  type Candidate,
  decide,
  decision,
  planner,
  useFillingActs,
  type Vacancy,
} from '../support/filling-acts.js';

const api = useApi({ city: true });
const acts = useFillingActs(api);
const committee = { subject: 'kti', roles: [Role.TALENT_COMMITTEE] };
const dossiersOf = 'query ($subject: ID!) { dossiers(subjectId: $subject) { nodes { id kind } } }';

let filling = '';
let plan = '';
const sealed = new Map<string, string>();
const verified = async (kind: string) =>
  (
    await api.ask('query ($id: ID!) { verifyDossier(id: $id) { outcome findings } }', {
      id: sealed.get(kind),
    })
  ).data.verifyDossier;
const INTACT = { outcome: 'INTACT', findings: [] };

beforeAll(async () => {
  const [vacancy] = (await acts.vacancies()) as [Vacancy];
  const { id, taken } = await acts.ready(vacancy);
  filling = id;
  const input = decision(taken[1] as Candidate, { reason: 'Has led the unit for a year.' });
  expect((await api.ask(decide, { input: { fillingId: id, ...input } }, planner)).errors).toBeUndefined();

  const drafted = await api.ask(
    'mutation ($p: ID!) { draftSuccessionPlan(input: { position: { id: $p } }) { successionPlan { id } } }',
    { p: vacancy.position.id },
    planner,
  );
  plan = drafted.data.draftSuccessionPlan.successionPlan.id;
  const nominees = taken.map(({ employee }) => ({
    employeeId: employee.id,
    source: 'RANKING',
    reason: 'By place',
    plannerNote: 'Steady',
  }));
  const steps: [string, object][] = [
    [
      'mutation ($input: WriteSuccessionPlanInput!) { writeSuccessionPlan(input: $input) { successionPlan { id } } }',
      planner,
    ],
    [
      'mutation ($plan: ID!) { submitSuccessionPlan(input: { successionPlanId: $plan, expectedVersion: 2 }) { successionPlan { id } } }',
      planner,
    ],
    [
      'mutation ($plan: ID!) { endorseSuccessionPlan(input: { successionPlanId: $plan, document: "BA 1", expectedVersion: 3 }) { successionPlan { id } } }',
      committee,
    ],
  ];
  for (const [act, claims] of steps)
    expect(
      (await api.ask(act, { plan, input: { successionPlanId: plan, nominees, expectedVersion: 1 } }, claims))
        .errors,
    ).toBeUndefined();
  for (const subject of [filling, plan])
    for (const { id: dossier, kind } of (await api.ask(dossiersOf, { subject })).data.dossiers.nodes)
      sealed.set(kind, dossier);
}, 60_000);

/** Changes one column of the rows of the filling or plan, sees what verification says, and puts it back. */
async function tampered(
  table: string,
  column: string,
  value: string,
  kind: string,
): Promise<{ outcome: string; findings: string[] }> {
  const [owner, subject] =
    kind === 'PLAN_ENDORSED'
      ? ['plan', decodeUuid(plan, 'SuccessionPlan')]
      : ['filling', decodeUuid(filling, 'Filling')];
  const key = table === 'filling' || table === 'succession_plan' ? 'id' : `${owner}_id`;
  const only = ['filling', 'succession_plan'].includes(table)
    ? ''
    : ` and id = (select id from "${table}" where ${key} = '${subject}' order by id limit 1)`;
  await api.database.query(`alter table "${table}" disable trigger user`);
  await api.database.query(
    `create temporary table kept as select id, ${column} as former from "${table}" where ${key} = '${subject}'`,
  );
  const { rowCount } = await api.database.query(
    `update "${table}" set ${column} = ${value} where ${key} = '${subject}'${only}`,
  );
  const found = await verified(kind);
  await api.database.query(`update "${table}" t set ${column} = k.former from kept k where k.id = t.id`);
  await api.database.query('drop table kept');
  await api.database.query(`alter table "${table}" enable trigger user`);
  expect([table, column, rowCount]).toEqual([table, column, 1]);
  return found;
}

const SOMEBODY =
  '(select id from employee e where not exists (select from shortlist_entry s where s.employee_id = e.id) and not exists (select from excluded_candidate p where p.employee_id = e.id) and not exists (select from nomination n where n.employee_id = e.id) limit 1)';
const OTHER_POST = '(select id from position p where p.id <> position_id order by md5(p.id::text) limit 1)';
const changes: [table: string, column: string, value: string, kind: string, finding: string][] = [
  ['filling', 'chosen_id', SOMEBODY, 'DECISION', 'employeeId'],
  ['filling', 'decision_reason', "'Another reason'", 'DECISION', 'reason'],
  ['filling', 'decided_by', "'Another'", 'DECISION', 'decidedBy'],
  ['filling', 'decided_in_office', "'Another'", 'DECISION', 'office'],
  ['filling', 'decision', "'SK 99'", 'DECISION', 'document'],
  ['filling', 'decided_on', "'2026-11-20'", 'DECISION', 'decidedOn'],
  ['filling', 'inauguration_on', "'2027-12-01'", 'DECISION', 'inaugurationOn'],
  ['filling', 'departs', 'false', 'DECISION', 'departs'],
  ['filling', 'moratorium_approval', "'Letter 1'", 'DECISION', 'moratoriumApproval'],
  ['filling', 'position_id', OTHER_POST, 'DECISION', 'position'],
  ['filling', 'status', "'OPEN'", 'DECISION', 'status'],
  ['filling', 'document', "'SPT 9'", 'DECISION', 'opened.document'],
  ['stage_result', 'score', '99', 'DECISION', 'stages.contenders'],
  ['stage_result', 'passed', 'false', 'DECISION', 'stages.contenders'],
  ['stage_result', 'note', "'forged'", 'DECISION', 'stageNotes'],
  ['filling_step', 'granted', 'false', 'DECISION', 'steps.0.granted'],
  ['filling_step', 'document', "'BA 99'", 'DECISION', 'steps.0.document'],
  ['filling', 'status', "'OPEN'", 'SHORTLIST_CLOSED', 'status'],
  ['filling', 'fewer_because', "'None'", 'SHORTLIST_CLOSED', 'fewerBecause'],
  ['filling', 'opened_by', "'Another'", 'SHORTLIST_CLOSED', 'opened.openedBy'],
  ['shortlist_entry', 'employee_id', SOMEBODY, 'SHORTLIST_CLOSED', 'entries'],
  ['shortlist_entry', 'reason', "'A favour'", 'SHORTLIST_CLOSED', 'entries'],
  ['shortlist_entry', 'place', 'place + 100', 'SHORTLIST_CLOSED', 'entries'],
  ['shortlist_entry', 'ordinal', 'ordinal + 100', 'SHORTLIST_CLOSED', 'shortlist.ordinal'],
  ['excluded_candidate', 'reason', "'Another'", 'SHORTLIST_CLOSED', 'passedOver'],
  ['excluded_candidate', 'given_by', "'Another'", 'SHORTLIST_CLOSED', 'passedOver'],
  ['excluded_candidate', 'employee_id', SOMEBODY, 'SHORTLIST_CLOSED', 'passedOver'],
  ['succession_plan', 'endorsement', "'BA 99'", 'PLAN_ENDORSED', 'endorsement'],
  ['succession_plan', 'first_place_empty_because', "'Nobody'", 'PLAN_ENDORSED', 'firstPlaceEmptyBecause'],
  ['succession_plan', 'endorsed_by', "'Another'", 'PLAN_ENDORSED', 'endorsedBy'],
  ['succession_plan', 'endorsed_on', "'2026-11-01'", 'PLAN_ENDORSED', 'endorsedOn'],
  ['succession_plan', 'status', "'DRAFT'", 'PLAN_ENDORSED', 'status'],
  ['succession_plan', 'position_id', OTHER_POST, 'PLAN_ENDORSED', 'position'],
  ['nomination', 'employee_id', SOMEBODY, 'PLAN_ENDORSED', 'nominations.0.employee'],
  ['nomination', 'reason', "'Another'", 'PLAN_ENDORSED', 'nominations.0.reason'],
  ['nomination', 'ordinal', 'ordinal + 100', 'PLAN_ENDORSED', 'nominations'],
  ['nomination', 'readiness_then', "'NOT_READY'", 'PLAN_ENDORSED', 'nominations.0.readiness'],
  ['nomination', 'place_then', '77', 'PLAN_ENDORSED', 'nominations.0.place'],
  ['nomination', 'planner_note', "'Weak'", 'PLAN_ENDORSED', 'nominations.0.plannerNote'],
];

describe('a record about which a dossier was sealed', () => {
  test('to which a request for a record is added that nobody had sent is found', async () => {
    const id = await builder(() => api.database).insert('record_request', {
      filling_id: decodeUuid(filling, 'Filling'),
      employee_id: (await api.database.query('select id from employee limit 1')).rows[0].id,
      ...{
        kind: 'RANK',
        owed_by: 'PERSON',
        detail: 'rank',
        requested_on: '2026-11-01',
        due_on: '2026-11-10',
        legal_basis: 'X',
        document: 'S',
        requested_by: 'x',
      },
      ...{ closed_as: 'OVERDUE', closed_on: '2026-11-21' },
    });
    const found = await verified('SHORTLIST_CLOSED');
    await api.database.query('delete from record_request where id = $1', [id]);

    expect(found).toMatchObject({ outcome: 'ALTERED', findings: [expect.stringMatching(/^requests/)] });
  });

  test.each(changes)(
    'changed in %s.%s to %s is found by the dossier of the %s',
    async (table, column, value, kind, finding) => {
      const found = await tampered(table, column, value, kind);

      expect(found.outcome).toBe('ALTERED');
      expect(found.findings.filter((line) => line.startsWith(finding))).not.toEqual([]);
      expect(await verified(kind)).toEqual(INTACT);
    },
  );

  test.each([
    ['excluded_candidate', 'SHORTLIST_CLOSED', 'passedOver'],
    ['stage_result', 'DECISION', 'stages'],
    ['filling_step', 'DECISION', 'steps'],
  ])('from which all rows of %s are taken is found', async (table, kind, finding) => {
    const id = decodeUuid(filling, 'Filling');
    await api.database.query(
      `create temporary table kept as select * from "${table}" where filling_id = '${id}'`,
    );
    await api.database.query(`delete from "${table}" where filling_id = '${id}'`);
    const found = await verified(kind);
    await api.database.query(`insert into "${table}" select * from kept`);
    await api.database.query('drop table kept');

    expect(found.outcome).toBe('ALTERED');
    expect(found.findings.join()).toContain(finding);
    expect(found.findings.join()).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
    expect(await verified(kind)).toEqual(INTACT);
  });

  test('stays as it was sealed when what may follow follows: the appointment, and the end of the plan', async () => {
    expect((await api.ask(appoint, { f: filling, v: 5 }, planner)).errors).toBeUndefined();
    expect(
      (
        await api.ask(
          'query ($plan: ID!) { node(id: $plan) { ... on SuccessionPlan { status } } }',
          { plan },
          planner,
        )
      ).data.node,
    ).toEqual({
      status: 'SUPERSEDED',
    });
    for (const kind of ['SHORTLIST_CLOSED', 'DECISION', 'PLAN_ENDORSED'])
      expect(await verified(kind)).toEqual(INTACT);

    const { rows } = await api.database.query<{ appointment: string; chosen: string }>(
      'select appointment_id as appointment, chosen_id as chosen from filling where id = $1',
      [decodeUuid(filling, 'Filling')],
    );
    const { appointment, chosen } = rows[0] as { appointment: string; chosen: string };
    const appointTo = (person: string) =>
      api.database.query(
        `update appointment set employee_id = ${person}, during = daterange('2026-12-01', null) where id = $1`,
        [appointment],
      );
    await appointTo(
      '(select id from employee e where not exists (select from appointment a where a.employee_id = e.id) limit 1)',
    );
    expect(await verified('DECISION')).toMatchObject({
      outcome: 'ALTERED',
      findings: ['appointment.employee is not what was sealed'],
    });
    await appointTo(`'${chosen}'`);
    expect(await verified('DECISION')).toEqual(INTACT);
  });

  test('stays as it was sealed when the filling is cancelled after the decision', async () => {
    await api.database.query(
      "update filling set status = 'CANCELLED', cancelled_because = 'Withdrew' where id = $1",
      [decodeUuid(filling, 'Filling')],
    );

    for (const kind of ['SHORTLIST_CLOSED', 'DECISION']) expect(await verified(kind)).toEqual(INTACT);
  });
});
