import { describe, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { useApi } from '../support/api.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi({ city: true });
const administrator = { subject: 'administrator', roles: [Role.ADMINISTRATOR] };
const issue =
  'mutation ($input: IssueServiceTokenInput!) { issueServiceToken(input: $input) { secret serviceToken { id name scopes issuedBy issuedOn expiresOn revokedOn lastUsedOn } } }';
const input = { name: 'Dashboard', scopes: ['organization:read', 'workforce:read'], expiresOn: '2027-03-31' };

async function issued(): Promise<{ id: string; secret: string }> {
  const { data } = await api.ask(issue, { input }, administrator);
  return { id: data.issueServiceToken.serviceToken.id, secret: data.issueServiceToken.secret };
}

async function asked(
  authorization: string,
  query = '{ viewer { roles permissions } employees(first: 1) { totalCount nodes { name nip } } }',
) {
  const response = await api.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: an untyped document has an untyped answer.
  return { status: response.status, answer: (await response.json()) as any };
}

describe('service tokens', () => {
  test('are accepted as Bearer and as Basic, with their scopes and nothing more', async () => {
    const { secret } = await issued();

    for (const authorization of [
      `Bearer ${secret}`,
      `Basic ${Buffer.from(`excel:${secret}`).toString('base64')}`,
    ]) {
      const { status, answer } = await asked(authorization);
      expect(status).toBe(200);
      expect(answer.data.viewer).toEqual({ roles: [Role.REPORTER], permissions: input.scopes });
      expect(answer.data.employees.totalCount).toBeGreaterThan(500);
      expect(answer.data.employees.nodes[0].nip).toBeNull();
    }
    expect(
      (await asked(`Bearer ${secret}`, '{ positions(first: 1) { totalCount } }')).answer.errors[0].extensions,
    ).toMatchObject({
      code: 'FORBIDDEN',
      permission: 'positions:read',
    });
    expect(
      (
        await asked(
          `Bearer ${secret}`,
          '{ employees(filter: { not: { age: { from: 58 } } }) { totalCount } }',
        )
      ).answer.errors[0].extensions,
    ).toMatchObject({
      code: 'FORBIDDEN',
      argument: 'filter.not.age',
    });
  });

  test('are stored as a hash, and shown once', async () => {
    const { id, secret } = await issued();

    const { rows } = await api.database.query('select row_to_json(t)::text as row from service_token t');
    const { data } = await api.ask(
      '{ serviceTokens { id name scopes issuedBy issuedOn expiresOn revokedOn lastUsedOn } }',
      {},
      administrator,
    );

    for (const { row } of nonEmpty(rows)) expect(row).not.toContain(secret.slice(-43));
    expect(data.serviceTokens[0]).toMatchObject({
      id,
      name: 'Dashboard',
      issuedBy: 'administrator',
      issuedOn: '2026-11-21',
      expiresOn: '2027-03-31',
      revokedOn: null,
    });
  });

  test('are refused after their last day, once revoked, and when a letter differs', async () => {
    const { id, secret } = await issued();
    const last = secret.at(-1) === 'A' ? 'E' : 'A';

    expect((await asked(`Bearer ${secret.slice(0, -1)}${last}`)).status).toBe(401);
    api.setToday('2027-03-31');
    expect((await asked(`Bearer ${secret}`)).status).toBe(200);
    api.setToday('2027-04-01');
    expect((await asked(`Bearer ${secret}`)).status).toBe(401);
    api.setToday('2026-11-21');
    expect(
      (
        await api.ask(
          'mutation ($id: ID!) { revokeServiceToken(input: { serviceTokenId: $id }) { serviceToken { revokedOn } } }',
          { id },
          administrator,
        )
      ).data.revokeServiceToken.serviceToken.revokedOn,
    ).toBe('2026-11-21');
    expect((await asked(`Bearer ${secret}`)).status).toBe(401);
    expect(
      (
        await api.ask(
          'mutation ($id: ID!) { revokeServiceToken(input: { serviceTokenId: $id }) { serviceToken { revokedOn } } }',
          { id },
          administrator,
        )
      ).errors?.[0]?.extensions.code,
    ).toBe('ACCESS_TOKEN_NOT_THERE');
  });

  test('are given a new secret, and the former one holds for the days of overlap', async () => {
    const { id, secret } = await issued();
    const rotate =
      'mutation ($id: ID!, $days: Int!) { rotateServiceToken(input: { serviceTokenId: $id, overlapDays: $days }) { secret } }';

    const { data } = await api.ask(rotate, { id, days: 3 }, administrator);
    const next = data.rotateServiceToken.secret;

    expect([(await asked(`Bearer ${secret}`)).status, (await asked(`Bearer ${next}`)).status]).toEqual([
      200, 200,
    ]);
    api.setToday('2026-11-25');
    expect([(await asked(`Bearer ${secret}`)).status, (await asked(`Bearer ${next}`)).status]).toEqual([
      401, 200,
    ]);
    api.setToday('2026-11-21');
    const last = (await api.ask(rotate, { id, days: 0 }, administrator)).data.rotateServiceToken.secret;
    expect([(await asked(`Bearer ${next}`)).status, (await asked(`Bearer ${last}`)).status]).toEqual([
      401, 200,
    ]);
    expect((await api.ask(rotate, { id, days: 31 }, administrator)).errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.overlapDays',
    });
  });

  test('tell when they were last used', async () => {
    const { id, secret } = await issued();
    await asked(`Bearer ${secret}`);

    await expect
      .poll(
        async () =>
          (await api.ask('{ serviceTokens { id lastUsedOn } }', {}, administrator)).data.serviceTokens.find(
            (token: { id: string }) => token.id === id,
          ).lastUsedOn,
      )
      .toBe('2026-11-21');
  });

  test('cannot be made by others, for more than a reporter may, or for ever', async () => {
    const refused = async (changed: object, claims: object = administrator) =>
      (await api.ask(issue, { input: { ...input, ...changed } }, claims)).errors?.[0]?.extensions;

    expect(await refused({}, { roles: [Role.HR_PLANNER] })).toMatchObject({
      code: 'FORBIDDEN',
      permission: 'access:manage',
    });
    expect(
      await refused({ scopes: ['workforce:read', 'workforce:read-records', 'access:manage'] }),
    ).toMatchObject({
      code: 'ACCESS_SCOPE_NOT_GRANTABLE',
      scopes: ['workforce:read-records', 'access:manage'],
    });
    expect(await refused({ expiresOn: '2027-11-23' })).toMatchObject({ code: 'ACCESS_TOKEN_ENDS_WRONGLY' });
    expect(await refused({ expiresOn: '2026-11-20' })).toMatchObject({ code: 'ACCESS_TOKEN_ENDS_WRONGLY' });
    expect(await refused({ name: '   ' })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.name' });
    const { id } = await issued();
    expect((await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id })).data.node).toBeNull();
  });
});

test('somebody who is blocked is refused at once, and let in again', async () => {
  const claims = { subject: 'keycloak|4711', roles: [Role.HR_PLANNER] };
  const block =
    'mutation ($input: BlockSubjectInput!) { blockSubject(input: $input) { blockedSubject { subject reason blockedBy blockedOn } } }';
  const blocked = { subject: claims.subject, reason: 'left the service' };

  expect((await api.ask('{ viewer { roles } }', {}, claims)).errors).toBeUndefined();
  expect((await api.ask(block, { input: blocked }, administrator)).data.blockSubject.blockedSubject).toEqual({
    ...blocked,
    blockedBy: 'administrator',
    blockedOn: '2026-11-21',
  });
  expect((await api.ask('{ viewer { roles } }', {}, claims)).errors?.[0]?.extensions.code).toBe(
    'UNAUTHENTICATED',
  );
  expect((await api.ask(block, { input: blocked }, administrator)).errors?.[0]?.extensions.code).toBe(
    'ACCESS_ALREADY_BLOCKED',
  );
  expect(
    (
      await api.ask(
        'mutation ($s: String!) { unblockSubject(input: { subject: $s }) { hasChanged } }',
        { s: claims.subject },
        administrator,
      )
    ).data.unblockSubject.hasChanged,
  ).toBe(true);
  expect((await api.ask('{ viewer { roles } }', {}, claims)).errors).toBeUndefined();
});

test('a subject is blocked and let in without the blanks around it; a reason must be seen', async () => {
  const block =
    'mutation ($s: String!, $r: String!) { blockSubject(input: { subject: $s, reason: $r }) { blockedSubject { subject } } }';
  const unblock = 'mutation ($s: String!) { unblockSubject(input: { subject: $s }) { hasChanged } }';
  const blocked = await api.ask(block, { s: ' budi ', r: 'left' }, administrator);
  expect(blocked.data.blockSubject.blockedSubject.subject).toBe('budi');
  expect((await api.ask(unblock, { s: ' budi ' }, administrator)).data.unblockSubject.hasChanged).toBe(true);
  for (const unseen of ['\u200B', '\u2060\u00AD', '\u3164', '\uFE0F ', '\u0301']) {
    const { errors } = await api.ask(block, { s: 'siti', r: unseen }, administrator);
    expect([unseen, errors?.[0]?.extensions]).toMatchObject([
      unseen,
      { code: 'BAD_USER_INPUT', argument: 'input.reason' },
    ]);
  }
});

test('reports keep no person waiting, however many of them wait for the database', async () => {
  const { secret } = await issued();
  const reader = `Bearer ${secret}`;
  await asked(reader);
  await api.database.query('begin; lock table unit in access exclusive mode');
  const reports = Array.from({ length: 12 }, () => asked(reader, '{ units(first: 1) { totalCount } }'));

  try {
    const person = api.ask('{ employees(first: 1) { totalCount } }');
    const first = await Promise.race([
      person,
      new Promise((done) => setTimeout(done, 5_000, 'kept waiting')),
    ]);
    expect(first).toMatchObject({ data: { employees: { totalCount: expect.any(Number) } } });
  } finally {
    await api.database.query('rollback');
  }
  for (const { answer } of nonEmpty(await Promise.all(reports))) expect(answer.errors).toBeUndefined();
});
