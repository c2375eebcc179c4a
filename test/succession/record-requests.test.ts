import { expect, test } from 'vitest';
import { decodeUuid } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder } from '../support/build.js';
import { doneWith } from '../support/done.js';
import { planner } from '../support/filling-acts.js';
import { TODAY } from '../support/fixed.js';

// biome-ignore lint/suspicious/noExplicitAny: an answer as the service gives it.
type Json = any;

const api = useApi({ city: true, limits: { costAMinute: 1_000_000_000 } });

const done = doneWith(api, planner);
const build = builder(() => api.database);
const asks =
  'mutation ($input: RequestRecordsInput!) { requestRecords(input: $input) { recordRequests { id kind status detail employee { id } } } }';
const opens =
  'mutation ($v: ID!) { openFilling(input: { vacancyId: $v, method: INTERNAL_APPOINTMENT, document: "SPT" }) { filling { id } } }';

test('a record of somebody who has left is not delivered by that, neither while the filling stands nor once it is cancelled', async () => {
  const { nodes } = await done(
    '{ vacancies(first: 20, filter: { class: [ADMINISTRATOR, PENGAWAS] }) { nodes { id ranking { eligible undetermined } } } }',
  );
  const vacancy = nodes.find(({ ranking }: Json) => ranking.eligible + ranking.undetermined > 3);
  const filling = await done(opens, { v: vacancy.id });
  const input = {
    fillingId: filling.id,
    openFor: 1,
    dueOn: '2027-01-01',
    legalBasis: 'X',
    document: 'S',
    expectedVersion: 1,
  };
  const [first] = await done(asks, { input });
  expect(first.status).toBe('OPEN');

  const person = decodeUuid(first.employee.id, 'Employee');
  await api.database.query(
    'update employment set during = daterange(lower(during), $2::date) where employee_id = $1 and upper(during) is null',
    [person, TODAY],
  );
  const status = () =>
    done('query ($id: ID!) { node(id: $id) { ... on RecordRequest { status closedOn } } }', { id: first.id });
  expect(await status()).toEqual({ status: 'OPEN', closedOn: null });

  await done(
    'mutation ($f: ID!) { cancelFilling(input: { fillingId: $f, reason: "X", expectedVersion: 2 }) { filling { id } } }',
    { f: filling.id },
  );
  expect(await status()).toEqual({ status: 'OPEN', closedOn: TODAY });
});

test('what was delivered stays delivered when another record of its kind expires, which can be asked for', async () => {
  const { nodes } =
    await done(`{ vacancies(first: 40, filter: { class: [ADMINISTRATOR, PENGAWAS] }) { nodes { id position { id }
    ranking { candidates(first: 20, standing: [ELIGIBLE]) { nodes { employee { id } missing { kind } } } } } } }`);
  const lacking = ({ ranking }: Json) =>
    ranking.candidates.nodes.find(({ missing }: Json) =>
      missing.some(({ kind }: Json) => kind === 'COMPETENCY_ASSESSMENT'),
    );
  const vacancy = nodes.findLast(lacking);
  const employeeId = lacking(vacancy).employee.id;
  const [position, person] = [
    decodeUuid(vacancy.position.id, 'Position'),
    decodeUuid(employeeId, 'Employee'),
  ];
  const competencies = (
    await api.database.query(
      'select competency_id as id, c.name from required_competency r join competency c on c.id = competency_id where position_id = $1',
      [position],
    )
  ).rows;
  const known = competencies.pop();
  const assess = (competency: string, until: string) =>
    build.fact('competency_assessment', person, {
      competency_id: competency,
      level: 4,
      made_for_level: null,
      assessed_on: TODAY,
      valid_until: until,
    });
  await api.database.query('delete from competency_assessment where employee_id = $1', [person]);
  await assess(known.id, '2029-01-01');

  const filling = await done(opens, { v: vacancy.id });
  const input = {
    fillingId: filling.id,
    records: [{ employeeId, kind: 'COMPETENCY_ASSESSMENT' }],
    dueOn: '2027-01-01',
    legalBasis: 'X',
    document: 'S',
  };
  const [first] = await done(asks, { input: { ...input, expectedVersion: 1 } });
  const status = () =>
    done('query ($id: ID!) { node(id: $id) { ... on RecordRequest { status } } }', { id: first.id });
  expect(first.detail).not.toContain(known.name);
  const inLanguage = async (language: string) =>
    (
      await api.ask(
        'query ($id: ID!) { node(id: $id) { ... on RecordRequest { detail } } }',
        { id: first.id },
        planner,
        { 'accept-language': language },
      )
    ).data.node.detail;
  expect(first.detail).toBe(await inLanguage('en'));
  expect((await inLanguage('id')).split('; ').toSorted()).toEqual(
    competencies.map(({ name }: Json) => `Belum ada penilaian kompetensi ${name}`).toSorted(),
  );
  expect(await status()).toEqual({ status: 'OPEN' });
  expect(
    (await api.ask(asks, { input: { ...input, expectedVersion: 2 } }, planner)).errors?.[0]?.extensions,
  ).toMatchObject({ code: 'RECORD_REQUESTED' });

  for (const { id } of (await api.database.query('select id from competency where id <> $1', [known.id]))
    .rows)
    await assess(id, '2029-01-01');
  expect(await status()).toEqual({ status: 'DELIVERED' });
  await api.database.query(
    'delete from competency_assessment where employee_id = $1 and competency_id = $2',
    [person, known.id],
  );
  expect(await status()).toEqual({ status: 'DELIVERED' });
  const [second] = await done(asks, { input: { ...input, expectedVersion: 2 } });
  expect([second.detail, second.status]).toEqual([expect.stringContaining(known.name), 'OPEN']);
  expect(await status()).toEqual({ status: 'DELIVERED' });
});
