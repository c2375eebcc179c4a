import { afterEach, beforeAll, expect, onTestFinished, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { decodeUuid } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';

const api = useApi({ city: true });
const pool = `query ($class: PositionClass!, $filter: PoolMemberFilter, $on: LocalDate) { pool(class: $class, on: $on) { class boxes feeders in open fallenOut
  members(first: 100, filter: $filter) { totalCount nodes { standing boxes isNational missing { kind } employee { id position { class } } membership { id confirmedOn } } } } }`;
const membership =
  'id version standing targetClass nominatedOn nominatedBy nomination confirmedOn confirmedBy leftOn leftBecause';
const nominate = `mutation ($e: ID!, $class: PositionClass!) { nominateToPool(input: { employeeId: $e, class: $class, document: "Letter 9" }) { poolMembership { ${membership} } } }`;
const confirm = `mutation ($m: ID!, $v: Int!) { confirmPoolMember(input: { poolMembershipId: $m, document: "BA 3", expectedVersion: $v }) { poolMembership { ${membership} } } }`;
const leave = `mutation ($m: ID!, $v: Int!) { leavePool(input: { poolMembershipId: $m, reason: "Moved to another agency", expectedVersion: $v }) { poolMembership { ${membership} } } }`;

interface Member {
  readonly standing: string;
  readonly boxes: number[];
  readonly isNational: boolean | null;
  readonly employee: { readonly id: string; readonly position: { readonly class: string } };
  readonly membership: { readonly id: string } | null;
}
const poolOf = async (target: string, filter: object = {}, on: string | null = null) =>
  (await api.ask(pool, { class: target, filter, on })).data.pool;

let members: Member[] = [];
const someone = (standing: string) =>
  members.find((member) => member.standing === standing && member.membership === null) as Member;
beforeAll(async () => {
  members = (await poolOf('PENGAWAS')).members.nodes;
});
afterEach(async () => {
  await api.database.query('delete from pool_membership');
});

const officer = { subject: 'opd', roles: [Role.UNIT_OFFICER], units: ['6471'] };
const codeOf = ({ errors }: { errors?: readonly { extensions: { code: string } }[] }) =>
  errors?.[0]?.extensions.code;

/** A membership of somebody in a box that the pool takes. */
async function nominated() {
  const { employee } = someone('IN');
  const { data, errors } = await api.ask(nominate, { e: employee.id, class: 'PENGAWAS' }, officer);
  expect(errors).toBeUndefined();
  return { employee, member: data.nominateToPool.poolMembership };
}

async function confirmed() {
  const { employee, member } = await nominated();
  const { data } = await api.ask(
    confirm,
    { m: member.id, v: 1 },
    { subject: 'kti', roles: [Role.TALENT_COMMITTEE] },
  );
  return { employee, member: data.confirmPoolMember.poolMembership };
}

/** A confirmed member who no longer is in a box that the pool takes, until the test ends. */
async function fallenOut() {
  const made = await confirmed();
  const employee = decodeUuid(made.employee.id, 'Employee');
  const { rows } = await api.database.query(
    'select id, predicate from performance_appraisal where employee_id = $1',
    [employee],
  );
  onTestFinished(async () => {
    for (const { id, predicate } of rows)
      await api.database.query('update performance_appraisal set predicate = $2 where id = $1', [
        id,
        predicate,
      ]);
  });
  await api.database.query(
    "update performance_appraisal set predicate = 'SANGAT_KURANG' where employee_id = $1",
    [employee],
  );
  return made;
}

test('a pool is derived: those in the boxes that the rule names, from the classes that lead there', async () => {
  const found = await poolOf('PENGAWAS');

  expect(found.boxes).toEqual([7, 8, 9]);
  expect(found.feeders).toContain('PELAKSANA');
  expect(found.feeders).not.toContain('PENGAWAS');
  expect(found.in + found.open).toBe(found.members.totalCount);
  expect(members).not.toEqual([]);
  for (const { standing, boxes, isNational, employee } of members) {
    // Whom a status has released from the seat holds the post all the same.
    if (employee.position !== null) expect(found.feeders).toContain(employee.position.class);
    const inside = boxes.filter((box) => found.boxes.includes(box)).length;
    expect([employee.id, standing]).toEqual([employee.id, inside === boxes.length ? 'IN' : 'OPEN']);
    const whereNine = boxes.length === 1 ? true : null;
    expect(isNational).toBe(boxes.includes(9) ? whereNine : false);
  }
});

test('somebody is nominated, and only once', async () => {
  const { employee, member } = await nominated();

  expect(member).toMatchObject({
    standing: 'IN',
    nominatedBy: 'opd',
    nominatedOn: '2026-11-21',
    nomination: 'Letter 9',
    confirmedOn: null,
    version: 1,
  });
  expect(codeOf(await api.ask(nominate, { e: employee.id, class: 'PENGAWAS' }))).toBe(
    'TALENT_ALREADY_NOMINATED',
  );
});

test('somebody nominated is confirmed once it is certain, and only once', async () => {
  const { employee, member } = await confirmed();

  expect(member).toMatchObject({ confirmedOn: '2026-11-21', confirmedBy: 'kti', version: 2 });
  expect((await api.ask(confirm, { m: member.id, v: 1 })).errors?.[0]?.extensions).toMatchObject({
    code: 'VERSION_CONFLICT',
    present: 2,
  });
  expect(codeOf(await api.ask(confirm, { m: member.id, v: 2 }))).toBe('TALENT_MEMBERSHIP_CONFIRMED');
  expect(
    (await poolOf('PENGAWAS', { isConfirmed: true })).members.nodes.map((found: Member) => found.employee.id),
  ).toEqual([employee.id]);
});

test('a member whose box the pool no longer takes is shown as fallen out', async () => {
  const { employee } = await fallenOut();
  const fallen = await poolOf('PENGAWAS', { isNominated: true });

  expect(fallen.members.nodes).toMatchObject([{ standing: 'OUT', employee: { id: employee.id } }]);
  expect(fallen.fallenOut).toBe(1);
});

test('a member leaves with a reason, and only once', async () => {
  const { member } = await fallenOut();

  expect((await api.ask(leave, { m: member.id, v: 2 })).data.leavePool.poolMembership).toMatchObject({
    leftOn: '2026-11-21',
    leftBecause: 'Moved to another agency',
    standing: 'OUT',
  });
  expect(codeOf(await api.ask(leave, { m: member.id, v: 3 }))).toBe('TALENT_MEMBERSHIP_ENDED');
  expect((await poolOf('PENGAWAS', { isNominated: true })).members.totalCount).toBe(0);
});

test('an open box can be nominated, and not confirmed without the missing records', async () => {
  const { employee } = someone('OPEN');
  const { id } = (await api.ask(nominate, { e: employee.id, class: 'PENGAWAS' })).data.nominateToPool
    .poolMembership;
  const { errors } = await api.ask(confirm, { m: id, v: 1 });

  expect(errors?.[0]?.extensions.code).toBe('TALENT_BOX_OPEN');
  expect(errors?.[0]?.extensions).toMatchObject({
    missing: expect.arrayContaining([expect.stringMatching(/^[A-Z_0-9]+$/)]),
  });
});

test('nobody is nominated out of a box that the pool does not take, from a class that does not lead there, or out of reach', async () => {
  const { data } = await api.ask(
    '{ nineBox(filter: { class: [PELAKSANA] }) { cells { box employees(first: 1) { nodes { id } } } } }',
  );
  const low = data.nineBox.cells
    .slice(0, 6)
    .flatMap((cell: { employees: { nodes: { id: string }[] } }) => cell.employees.nodes)[0].id;
  const code = async (e: string, target: string, claims: object = {}) =>
    (await api.ask(nominate, { e, class: target }, claims)).errors?.[0]?.extensions.code;

  expect(await code(low, 'PENGAWAS')).toBe('TALENT_NOT_QUALIFIED');
  expect(await code(someone('IN').employee.id, 'JPT_PRATAMA')).toBe('TALENT_NOT_FROM_FEEDER');
  expect(
    await code(someone('IN').employee.id, 'PENGAWAS', { roles: [Role.UNIT_OFFICER], units: ['none'] }),
  ).toBe('TALENT_NOT_MAPPED');
  expect(await code(someone('IN').employee.id, 'PENGAWAS', { roles: [Role.AUDITOR] })).toBe('FORBIDDEN');
});

test('of three who nominate the same person at once, one does', async () => {
  const { employee } = someone('IN');
  const answers = await Promise.all(
    [1, 2, 3].map(() => api.ask(nominate, { e: employee.id, class: 'PENGAWAS' })),
  );

  expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
  for (const { errors } of answers)
    if (errors) expect(['TALENT_ALREADY_NOMINATED', 'ALREADY_THERE']).toContain(errors[0]?.extensions.code);
});
