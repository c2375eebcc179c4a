import { describe, expect, test, vi } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder } from '../support/build.js';

const api = useApi();
const build = builder(() => api.database);
const shown =
  'id kind reason raisedAt dueAt isOverdue outcome answer answeredBy answeredAt employee { id } about { id }';
const raise = `mutation ($input: RaiseDataRequestInput!) { raiseDataRequest(input: $input) { dataRequest { ${shown} } } }`;
const answer = `mutation ($id: ID!, $outcome: DataRequestOutcome!, $answer: String!) { answerDataRequest(input: { dataRequestId: $id, outcome: $outcome, answer: $answer }) { dataRequest { ${shown} } } }`;
const list = `query ($filter: DataRequestFilter) { dataRequests(filter: $filter) { totalCount nodes { ${shown} } } }`;

async function somebody(): Promise<{ id: string; claims: { subject: string; roles: Role[]; nip: string } }> {
  const employee = await build.employee();
  const { rows } = await api.database.query('select nip from employee where id = $1', [employee]);
  return {
    id: encodeId('Employee', employee),
    claims: { subject: `own-${rows[0].nip}`, roles: [Role.EMPLOYEE], nip: rows[0].nip },
  };
}

describe('a request about the own data', () => {
  test('is raised, told to somebody who answers, and answered by somebody else within its clock', async () => {
    const { id, claims } = await somebody();
    const position = encodeId('Position', await build.position());
    const { data, errors } = await api.ask(
      raise,
      { input: { kind: 'OBJECTION', aboutId: position, reason: ' My diploma is missing. ' } },
      claims,
    );
    const request = data.raiseDataRequest.dataRequest;

    expect(errors).toBeUndefined();
    expect(request).toMatchObject({
      kind: 'OBJECTION',
      reason: 'My diploma is missing.',
      employee: { id },
      about: { id: position },
      isOverdue: false,
      answer: null,
    });
    expect(Date.parse(request.dueAt) - Date.parse(request.raisedAt)).toBe(72 * 3_600_000);

    const answered = await api.ask(answer, { id: request.id, outcome: 'GRANTED', answer: 'It was entered.' });
    expect(answered.data.answerDataRequest.dataRequest).toMatchObject({
      outcome: 'GRANTED',
      answer: 'It was entered.',
      answeredBy: 'test',
      isOverdue: false,
    });
    expect((await api.ask(list, {}, claims)).data.dataRequests.nodes).toEqual([
      answered.data.answerDataRequest.dataRequest,
    ]);
    expect(
      (await api.ask(answer, { id: request.id, outcome: 'REFUSED', answer: 'No.' })).errors?.[0]?.extensions,
    ).toMatchObject({
      code: 'PROTECTION_REQUEST_ANSWERED',
      answeredBy: 'test',
    });
    const auditLog = await api.ask(
      '{ auditEvents(filter: {}) { nodes { act subject } } }',
      {},
      { roles: [Role.AUDITOR] },
    );
    expect(auditLog.data.auditEvents.nodes).toEqual(
      expect.arrayContaining([
        { act: 'answerDataRequest', subject: 'test' },
        { act: 'raiseDataRequest', subject: claims.subject },
      ]),
    );
  });

  test('that nobody answers is overdue, and stays overdue when the answer is late', async () => {
    const { claims } = await somebody();
    const { data } = await api.ask(raise, { input: { kind: 'ACCESS', reason: 'What is kept?' } }, claims);
    await api.database.query(
      "update data_request set raised_at = raised_at - interval '73 hours', due_at = due_at - interval '73 hours' where reason = 'What is kept?'",
    );

    expect(
      (await api.ask(list, { filter: { isAnswered: false, kind: 'ACCESS' } })).data.dataRequests.nodes,
    ).toMatchObject([{ isOverdue: true }]);
    expect(
      (
        await api.ask(answer, {
          id: data.raiseDataRequest.dataRequest.id,
          outcome: 'GRANTED',
          answer: 'This.',
        })
      ).data.answerDataRequest.dataRequest.isOverdue,
    ).toBe(true);
    expect(
      (await api.ask(list, { filter: { isAnswered: false, kind: 'ACCESS' } })).data.dataRequests.totalCount,
    ).toBe(0);
  });

  test('is nobody else’s to see, to raise without a record, or to answer oneself', async () => {
    const [one, other] = [await somebody(), await somebody()];
    const { data } = await api.ask(
      raise,
      { input: { kind: 'CORRECTION', reason: 'Wrong name.' } },
      one.claims,
    );
    const id = data.raiseDataRequest.dataRequest.id;

    expect((await api.ask(list, {}, other.claims)).data.dataRequests.totalCount).toBe(0);
    expect(
      (await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id }, other.claims)).data.node,
    ).toBeNull();
    expect(
      (await api.ask(answer, { id, outcome: 'GRANTED', answer: 'Yes.' }, one.claims)).errors?.[0]?.extensions
        .code,
    ).toBe('FORBIDDEN');
    const planner = { ...one.claims, roles: [Role.HR_PLANNER] };
    expect(
      (await api.ask(answer, { id, outcome: 'GRANTED', answer: 'Yes.' }, planner)).errors?.[0]?.extensions
        .code,
    ).toBe('PROTECTION_OWN_REQUEST');
    expect(
      (await api.ask(raise, { input: { kind: 'ACCESS', reason: 'x' } })).errors?.[0]?.extensions.code,
    ).toBe('PROTECTION_NO_OWN_RECORD');
    expect((await api.ask(list, {}, { roles: [Role.REPORTER] })).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
  });

  test('names what exists, and says why', async () => {
    const { claims } = await somebody();
    const refused = async (input: object) =>
      (await api.ask(raise, { input: { kind: 'OBJECTION', reason: 'x', ...input } }, claims)).errors?.[0]
        ?.extensions;

    expect(await refused({ reason: '  ' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.reason',
    });
    expect(await refused({ aboutId: 'mangled' })).toMatchObject({
      code: 'BAD_ID',
      argument: 'input.aboutId',
    });
    expect(
      await refused({ aboutId: encodeId('Position', '018f0000-0000-7000-8000-000000000000') }),
    ).toMatchObject({
      code: 'BAD_ID',
      argument: 'input.aboutId',
    });
    expect(
      (
        await api.ask(answer, {
          id: encodeId('DataRequest', '018f0000-0000-7000-8000-000000000000'),
          outcome: 'GRANTED',
          answer: 'x',
        })
      ).errors?.[0]?.extensions.code,
    ).toBe('PROTECTION_REQUEST_NOT_THERE');
  });
});

test('somebody who reads what somebody asked is written down', async () => {
  const { id, claims } = await somebody();
  await api.ask(raise, { input: { kind: 'OBJECTION', reason: 'Something private.' } }, claims);
  await api.ask(
    '{ dataRequests(first: 1) { nodes { reason } } }',
    {},
    { subject: 'curious', roles: [Role.HR_PLANNER] },
  );

  await vi.waitFor(
    async () => {
      const { data } = await api.ask(
        '{ recordReads(filter: { subject: "curious" }) { nodes { fields people { id } } } }',
        {},
        { roles: [Role.AUDITOR] },
      );
      expect(data.recordReads.nodes).toEqual([{ fields: ['DataRequest.reason'], people: [{ id }] }]);
    },
    { timeout: 5_000 },
  );
});

test('an auditor sees whose data somebody read, anybody else only that the own was', async () => {
  const { id, claims } = await somebody();
  const other = await somebody();
  await api.ask(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Employee { birthDate } } }',
    { ids: [id, other.id] },
    { subject: 'reader' },
  );
  const query = '{ recordReads(filter: { subject: "reader" }) { nodes { peopleCount people { id } } } }';

  await vi.waitFor(
    async () =>
      expect((await api.ask(query, {}, { roles: [Role.AUDITOR] })).data.recordReads.nodes).toEqual([
        { peopleCount: 2, people: expect.arrayContaining([{ id }, { id: other.id }]) },
      ]),
    { timeout: 5_000 },
  );
  expect((await api.ask(query, {}, claims)).data.recordReads.nodes).toEqual([
    { peopleCount: 2, people: [{ id }] },
  ]);
});
