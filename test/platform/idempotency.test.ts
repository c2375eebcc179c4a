import { expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder } from '../support/build.js';

const api = useApi();
const build = builder(() => api.database);
const breach =
  'mutation ($input: RecordDataBreachInput!) { recordDataBreach(input: $input) { dataBreach { id happened } } }';
const administrator = { subject: 'administrator', roles: [Role.ADMINISTRATOR] };
const input = {
  happened: 'A laptop was lost.',
  disclosed: 'Names.',
  measures: 'Keys changed.',
  discoveredAt: '2026-01-01T00:00:00Z',
};
const stored = async () =>
  Number((await api.database.query('select count(*) from data_breach')).rows[0].count);

const audited = async () =>
  (await api.database.query("select from audit_event where act = 'recordDataBreach'")).rowCount ?? 0;

test('a request repeated with its key is done once, and answered as before, also when several come at once', async () => {
  const [storedBefore, auditedBefore] = [await stored(), await audited()];
  const answers = await Promise.all(
    Array.from({ length: 6 }, () =>
      api.ask(breach, { input: { ...input, idempotencyKey: 'k-1' } }, administrator),
    ),
  );
  const later = await api.ask(breach, { input: { ...input, idempotencyKey: 'k-1' } }, administrator);

  expect(answers.map(({ errors }) => errors)).toEqual(answers.map(() => undefined));
  expect(new Set([...answers, later].map(({ data }) => data.recordDataBreach.dataBreach.id)).size).toBe(1);
  expect(await stored()).toBe(storedBefore + 1);
  expect(await audited()).toBe(auditedBefore + 1);
});

test('lists are answered as before, too', async () => {
  const people = [await build.employee(), await build.employee()].map((id) => encodeId('Employee', id));
  const attest =
    'mutation ($input: AttestListsInput!) { attestLists(input: $input) { attestations { id } } }';
  const lists = {
    idempotencyKey: 'lists',
    employeeIds: people,
    lists: ['AWARDS'],
    attestedOn: '2026-11-20',
    attestedBy: 'Pengelola',
    document: 'BA 1',
  };
  const [first, second] = [await api.ask(attest, { input: lists }), await api.ask(attest, { input: lists })];

  expect(first.data.attestLists.attestations).toHaveLength(2);
  expect(second).toEqual(first);
});

test('a key is of one request', async () => {
  const before = await stored();
  await api.ask(breach, { input: { ...input, idempotencyKey: 'request' } }, administrator);
  const other = await api.ask(
    breach,
    { input: { ...input, happened: 'Two laptops.', idempotencyKey: 'request' } },
    administrator,
  );

  expect(other.errors?.[0]?.extensions).toMatchObject({
    code: 'IDEMPOTENCY_KEY_REUSED',
    key: 'request',
    mutation: 'recordDataBreach',
  });
  expect(await stored()).toBe(before + 1);
});

test('a key is of one mutation', async () => {
  const before = await stored();
  await api.ask(breach, { input: { ...input, idempotencyKey: 'mutation' } }, administrator);
  const moratorium = {
    idempotencyKey: 'mutation',
    name: 'Pilkada',
    from: '2027-01-01',
    until: '2027-02-01',
    liftedBy: 'Mendagri',
    legalBasis: 'UU 10/2016',
  };
  const elsewhere = await api.ask(
    'mutation ($input: DeclareMoratoriumInput!) { declareMoratorium(input: $input) { moratorium { id } } }',
    { input: moratorium },
    administrator,
  );

  expect(elsewhere.errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
  expect(await stored()).toBe(before + 1);
});

test('a key is of one caller', async () => {
  const before = await stored();
  const own = { input: { ...input, idempotencyKey: 'caller' } };
  await api.ask(breach, own, administrator);
  await api.ask(breach, own, { ...administrator, subject: 'another' });

  expect(await stored()).toBe(before + 2);
});

test('a key must be seen', async () => {
  expect(
    (await api.ask(breach, { input: { ...input, idempotencyKey: ' ' } }, administrator)).errors?.[0]
      ?.extensions,
  ).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.idempotencyKey',
  });
});

test('a request that is refused keeps nothing under its key', async () => {
  const wrong = await api.ask(
    breach,
    { input: { ...input, measures: '', idempotencyKey: 'k-3' } },
    administrator,
  );
  const right = await api.ask(breach, { input: { ...input, idempotencyKey: 'k-3' } }, administrator);

  expect(wrong.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(right.errors).toBeUndefined();
});
