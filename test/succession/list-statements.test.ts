import { beforeAll, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { useApi } from '../support/api.js';
import { doneWith } from '../support/done.js';
import { planner } from '../support/filling-acts.js';

// biome-ignore lint/suspicious/noExplicitAny: an answer as the service gives it.
type Json = any;

const api = useApi({ city: true, limits: { costAMinute: 1_000_000_000 } });
const MANY = 10;

const done = doneWith(api, planner);

async function statementsFor(query: string, first: number, claims: object): Promise<number> {
  await done(query, { first }, claims);
  api.statements.length = 0;
  await done(query, { first }, claims);
  return api.statements.length;
}

let applicant = { subject: '', roles: [Role.EMPLOYEE], nip: '' };

beforeAll(async () => {
  const candidates = 'ranking { candidates(first: 1) { nodes { employee { id nip } } } }';
  const { nodes } = await done(
    `{ vacancies(first: ${MANY}, filter: { class: [JPT_PRATAMA] }) { nodes { id ${candidates} } } }`,
  );
  const led = await done(
    `{ vacancies(first: ${MANY}, filter: { class: [ADMINISTRATOR, PENGAWAS] }) { nodes { id } } }`,
  );
  expect([nodes.length, led.nodes.length]).toEqual([MANY, MANY]);
  const { nip } = nodes.flatMap(({ ranking }: Json) => ranking.candidates.nodes)[0].employee;
  applicant = { subject: nip, roles: [Role.EMPLOYEE], nip };
  const open =
    'mutation ($v: ID!, $route: SelectionMethod!) { openFilling(input: { vacancyId: $v, method: $route, document: "SPT" }) { filling { id } } }';
  for (const { id } of nodes) {
    const filling = await done(open, { v: id, route: 'OPEN_SELECTION' });
    const announced = await done(
      'mutation ($input: AnnounceFillingInput!) { announceFilling(input: $input) { announcement { id } } }',
      {
        input: {
          fillingId: filling.id,
          applyUntil: '2027-01-01',
          document: 'P',
          documents: [],
          expectedVersion: 1,
        },
      },
    );
    await api.ask(
      'mutation ($input: ApplyForPositionInput!) { applyForPosition(input: $input) { application { id } } }',
      { input: { announcementId: announced.id, hasConsented: true, documents: [] } },
      applicant,
    );
  }
  for (const { id } of led.nodes) {
    const filling = await done(open, { v: id, route: 'INTERNAL_APPOINTMENT' });
    const input = {
      fillingId: filling.id,
      openFor: 1,
      dueOn: '2027-01-01',
      legalBasis: 'X',
      document: 'S',
      expectedVersion: 1,
    };
    await api.ask(
      'mutation ($input: RequestRecordsInput!) { requestRecords(input: $input) { recordRequests { id } } }',
      { input },
    );
  }
}, 120_000);

test.each([
  [
    'fillings with field, warnings, requests and applications',
    'query ($first: Int!) { fillings(last: $first) { nodes { warnings { kind } announcement { applyUntil } applications(first: 3) { totalCount nodes { appliedOn } } ranking { considered candidates(first: 1) { nodes { place } } } } } }',
  ],
  [
    'fillings for which records are asked, with their state',
    'query ($first: Int!) { fillings(first: $first) { nodes { warnings { kind } recordRequests(first: 3) { totalCount nodes { kind status position { code } remindOn } } } } }',
  ],
  [
    'requested records',
    'query ($first: Int!) { recordRequests(first: $first) { nodes { kind status remindOn position { code } employee { name } unit { code } } } }',
  ],
  [
    'vacancies among those of the agency on an earlier day',
    'query ($first: Int!) { vacancies(first: $first) { nodes { position { ranking(on: "2026-06-01", among: AGENCY) { considered } } } } }',
  ],
  [
    'posts with the warnings of their candidates',
    'query ($first: Int!) { vacancies(first: $first) { nodes { position { ranking { candidates(first: 2) { nodes { warnings { kind } elsewhere { isChosen } } } } } } } }',
  ],
])('%s cost as many statements for 3 as for ten', async (_name, query) => {
  expect(await statementsFor(query, MANY, planner)).toBe(await statementsFor(query, 3, planner));
});

test('announcements with the own eligibility and applications cost as many statements for 3 as for ten', async () => {
  const query =
    'query ($first: Int!) { announcements(first: $first) { nodes { isOpen method consentTo position { code } ownEligibility { standing rules { rule } } ownApplications { appliedOn marks } } } }';
  expect(await statementsFor(query, MANY, applicant)).toBe(await statementsFor(query, 3, applicant));
});

test('what changed of few costs as many statements as of many', async () => {
  const found = await done(
    '{ vacancies(first: 1, filter: { class: [ADMINISTRATOR, PENGAWAS] }) { nodes { position { code } } } }',
  );
  const { code } = found.nodes[0].position;
  const query = `query ($first: Int!) { position(by: { code: "${code}" }) { rankingChanges(from: "2026-06-01") { count changes(first: $first) { nodes { kind causes { code } answeredRequests { kind } } } } } }`;
  expect((await done(query, { first: 20 })).rankingChanges.changes.nodes.length).toBeGreaterThan(3);
  expect(await statementsFor(query, 20, planner)).toBe(await statementsFor(query, 3, planner));
});
