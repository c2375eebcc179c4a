import { beforeAll, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';

const api = useApi();
const build = builder(() => api.database);
const appoint =
  'mutation ($input: AppointCommitteeInput!) { appointCommittee(input: $input) { committee { id code name dissolvedOn position { id } targetClass } } }';
const member = (...committees: string[]) => ({
  subject: 'member',
  roles: [Role.TALENT_COMMITTEE],
  committees,
});
const seen = async (id: string, claims: object) =>
  (
    await api.ask(
      'query ($id: ID!) { employee(by: { id: $id }) { visibility sanctions { id } withheld { reason } } }',
      { id },
      claims,
    )
  ).data.employee;

let post = '';
const people: Record<'named' | 'pooled' | 'other', string> = {} as never;
beforeAll(async () => {
  post = await build.position();
  const unit = await build.unit();
  for (const name of ['named', 'pooled', 'other'] as const) {
    people[name] = await build.employee();
    await build.fact('placement', people[name], { unit_id: unit, during: period('2020-01-01') });
  }
  const plan_id = await build.insert('succession_plan', {
    position_id: post,
    number: 1,
    status: 'DRAFT',
    drafted_on: '2026-11-01',
    drafted_by: 'planner',
    version: 1,
  });
  await build.insert('nomination', {
    plan_id,
    employee_id: people.named,
    ordinal: 1,
    source: 'NOMINATION',
    reason: 'x',
    readiness_then: 'UNKNOWN',
  });
  await build.insert('pool_membership', {
    employee_id: people.pooled,
    target_class: 'ADMINISTRATOR',
    nominated_on: '2026-11-01',
    nominated_by: 'opd',
    nomination: 'x',
  });
});

test('a member of a committee for a post sees those whom its plan names, of one for a pool those nominated to it, and nobody else', async () => {
  const forPost = await api.ask(appoint, {
    input: {
      code: 'PANSEL-1',
      name: 'Panitia',
      document: 'SK 1',
      position: { id: encodeId('Position', post) },
    },
  });
  const forPool = await api.ask(appoint, {
    input: { code: 'KTI-ADM', name: 'Komite', document: 'SK 2', targetClass: 'ADMINISTRATOR' },
  });
  expect([forPost.errors, forPool.errors]).toEqual([undefined, undefined]);
  const [named, pooled, other] = (['named', 'pooled', 'other'] as const).map((name) =>
    encodeId('Employee', people[name]),
  ) as [string, string, string];
  const visible = async (claims: object) =>
    (await Promise.all([named, pooled, other].map((id) => seen(id, claims)))).map(
      ({ visibility }) => visibility,
    );

  expect(await visible(member('PANSEL-1'))).toEqual(['RECORD', 'DIRECTORY', 'DIRECTORY']);
  expect(await visible(member('KTI-ADM'))).toEqual(['DIRECTORY', 'RECORD', 'DIRECTORY']);
  expect(await visible(member('PANSEL-1', 'KTI-ADM'))).toEqual(['RECORD', 'RECORD', 'DIRECTORY']);
  expect(await visible(member())).toEqual(['DIRECTORY', 'DIRECTORY', 'DIRECTORY']);
  expect(await visible(member('NONE'))).toEqual(['DIRECTORY', 'DIRECTORY', 'DIRECTORY']);
  expect(await visible({ roles: [Role.TALENT_COMMITTEE] })).toEqual(['RECORD', 'RECORD', 'RECORD']);
  expect(await visible({ ...member('PANSEL-1'), roles: [Role.EMPLOYEE] })).toEqual([
    'DIRECTORY',
    'DIRECTORY',
    'DIRECTORY',
  ]);
  expect(await seen(other, member('PANSEL-1'))).toMatchObject({
    sanctions: null,
    withheld: { reason: 'OUT_OF_REACH' },
  });
  const list = '{ employees(first: 10, filter: { age: { from: 1 } }) { totalCount } }';
  expect((await api.ask(list, {}, member('PANSEL-1'))).data.employees.totalCount).toBe(1);

  await api.ask(
    'mutation ($id: ID!) { dissolveCommittee(input: { committeeId: $id }) { committee { dissolvedOn } } }',
    {
      id: forPost.data.appointCommittee.committee.id,
    },
  );
  expect(await visible(member('PANSEL-1'))).toEqual(['DIRECTORY', 'DIRECTORY', 'DIRECTORY']);
});

test('a committee has a code of its own, and one thing that it is for', async () => {
  const input = { code: 'K-9', name: 'Komite', document: 'SK 9', targetClass: 'PENGAWAS' };
  const refused = async (changed: object, claims: object = {}) =>
    (await api.ask(appoint, { input: { ...input, ...changed } }, claims)).errors?.[0]?.extensions;

  expect(await refused({})).toBeUndefined();
  expect(await refused({})).toMatchObject({ code: 'SUCCESSION_COMMITTEE_KNOWN' });
  expect(await refused({ code: 'K 9' })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.code' });
  expect(await refused({ code: 'K-10', targetClass: null })).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input',
  });
  expect(await refused({ code: 'K-11', targetClass: null, position: { code: 'none' } })).toMatchObject({
    code: 'SUCCESSION_POSITION_NOT_THERE',
  });
  expect(await refused({ code: 'K-12' }, { roles: [Role.TALENT_COMMITTEE] })).toMatchObject({
    code: 'FORBIDDEN',
  });
});
