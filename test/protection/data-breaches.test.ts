import { expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { useApi } from '../support/api.js';

const api = useApi();
const administrator = { subject: 'administrator', roles: [Role.ADMINISTRATOR] };
const shown =
  'id happened disclosed measures peopleCount discoveredAt noticeDueAt isOverdue peopleToldAt authorityToldAt recordedBy';
const record = `mutation ($input: RecordDataBreachInput!) { recordDataBreach(input: $input) { dataBreach { ${shown} } } }`;
const notice = `mutation ($id: ID!, $to: BreachNotice!, $at: DateTime!) { recordBreachNotice(input: { dataBreachId: $id, to: $to, at: $at }) { dataBreach { ${shown} } } }`;
const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
const inputOf = (hours: number) => ({
  happened: 'A laptop was lost.',
  disclosed: 'Names and NIP.',
  measures: 'Keys were changed.',
  peopleCount: 12,
  discoveredAt: ago(hours),
});

test('a breach is due 3 × 24 hours after its discovery, until both the people and the authority were told', async () => {
  const { data, errors } = await api.ask(record, { input: inputOf(10) }, administrator);
  const breach = data.recordDataBreach.dataBreach;
  const { id } = breach;

  expect(errors).toBeUndefined();
  expect(breach).toMatchObject({
    peopleCount: 12,
    isOverdue: false,
    peopleToldAt: null,
    authorityToldAt: null,
    recordedBy: 'administrator',
  });
  expect(Date.parse(breach.noticeDueAt) - Date.parse(breach.discoveredAt)).toBe(72 * 3_600_000);
  await api.ask(notice, { id, to: 'PEOPLE', at: ago(2) }, administrator);
  expect(
    (await api.ask(notice, { id, to: 'AUTHORITY', at: ago(1) }, administrator)).data.recordBreachNotice
      .dataBreach,
  ).toMatchObject({
    isOverdue: false,
    peopleToldAt: expect.any(String),
    authorityToldAt: expect.any(String),
  });
  expect(
    (await api.ask(notice, { id, to: 'PEOPLE', at: ago(1) }, administrator)).errors?.[0]?.extensions.code,
  ).toBe('PROTECTION_BREACH_TOLD');
});

test('a breach that one of them was not told of in time is overdue', async () => {
  const { id, isOverdue } = (await api.ask(record, { input: inputOf(80) }, administrator)).data
    .recordDataBreach.dataBreach;

  expect(isOverdue).toBe(true);
  await api.ask(notice, { id, to: 'PEOPLE', at: ago(79) }, administrator);
  expect(
    (await api.ask(notice, { id, to: 'AUTHORITY', at: ago(1) }, administrator)).data.recordBreachNotice
      .dataBreach.isOverdue,
  ).toBe(true);
});

test('the register is open to those who keep and audit it, and takes nothing that cannot be', async () => {
  const list = `{ dataBreaches { totalCount nodes { ${shown} } } }`;
  const refused = async (input: object) =>
    (await api.ask(record, { input: { ...inputOf(1), ...input } }, administrator)).errors?.[0]?.extensions;

  expect((await api.ask(list, {}, { roles: [Role.AUDITOR] })).data.dataBreaches.totalCount).toBeGreaterThan(
    0,
  );
  for (const role of [Role.HR_PLANNER, Role.EMPLOYEE, Role.REPORTER])
    expect((await api.ask(list, {}, { roles: [role] })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(
    (await api.ask(record, { input: inputOf(1) }, { roles: [Role.AUDITOR] })).errors?.[0]?.extensions.code,
  ).toBe('FORBIDDEN');
  expect(await refused({ discoveredAt: ago(-1) })).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.discoveredAt',
  });
  expect(await refused({ discoveredAt: '2026-02-30T10:00:00Z' })).toMatchObject({ code: 'BAD_USER_INPUT' });
  expect(await refused({ peopleCount: -1 })).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.peopleCount',
  });
  expect(await refused({ measures: '' })).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.measures',
  });
});
