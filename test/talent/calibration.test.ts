import { afterEach, beforeAll, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { useApi } from '../support/api.js';

const api = useApi({ city: true });
const committee = { subject: 'kti', roles: [Role.TALENT_COMMITTEE] };
const session =
  'id name body openedOn openedBy closedOn closedBy version adjustments { axis before { lower upper } after reason adjustedBy employee { id } }';
const open = `mutation { openCalibration(input: { name: "Kalibrasi 2026", body: "Komite Talenta", document: "UND-1" }) { calibrationSession { ${session} } } }`;
const adjust = `mutation ($input: AdjustAxisInput!) { adjustAxis(input: $input) { calibrationAdjustment { id axis before { lower upper } after reason session { version } } } }`;
const close = `mutation ($session: ID!, $version: Int!) { closeCalibration(input: { calibrationSessionId: $session, expectedVersion: $version }) { calibrationSession { ${session} } } }`;
const place =
  'query ($id: ID!) { employee(by: { id: $id }) { talent { box boxes potential { lower upper } } calibratedPlace { box boxes adjustments { after axis } } } }';

let person = '';
beforeAll(async () => {
  const { data } = await api.ask(
    '{ employees(first: 100, filter: { isServing: true }) { nodes { id talent { boxes } } } }',
  );
  person = data.employees.nodes.find(
    ({ talent }: { talent: { boxes: number[] } | null }) => (talent?.boxes.length ?? 0) > 1,
  ).id;
});

afterEach(async () => {
  await api.database.query('delete from calibration_adjustment');
  await api.database.query('delete from calibration_session');
});

const opened = async () => (await api.ask(open, {}, committee)).data.openCalibration.calibrationSession;
const placed = async () => (await api.ask(place, { id: person })).data.employee;

/** A session that is still open, in which both values of the person were adjusted. */
async function adjusted() {
  const { id, version } = await opened();
  const before = await placed();
  const input = {
    calibrationSessionId: id,
    employeeId: person,
    axis: 'POTENTIAL',
    value: 81.5,
    reason: 'Led the flood response.',
    expectedVersion: version,
  };
  const potential = await api.ask(adjust, { input }, committee);
  const performance = await api.ask(
    adjust,
    { input: { ...input, axis: 'PERFORMANCE', value: 90, expectedVersion: 2 } },
    committee,
  );
  return { input, before, potential, performance };
}

async function closed() {
  const made = await adjusted();
  const { data } = await api.ask(close, { session: made.input.calibrationSessionId, version: 3 }, committee);
  return { ...made, session: data.closeCalibration.calibrationSession };
}

test('a committee adjusts values with reasons, which do not count while its session is open', async () => {
  const { before, potential, performance } = await adjusted();

  expect(potential.errors).toBeUndefined();
  expect(potential.data.adjustAxis.calibrationAdjustment).toMatchObject({
    after: 81.5,
    before: before.talent.potential,
    session: { version: 2 },
  });
  expect(performance.data.adjustAxis.calibrationAdjustment.session.version).toBe(3);
  expect(await placed()).toEqual(before);
});

test('closing a session lets its values count', async () => {
  const { before, session: ended } = await closed();
  const after = await placed();
  const certain = async (calibrated: boolean) =>
    (
      await api.ask(
        `{ nineBox(isCalibrated: ${calibrated}) { distribution { certain boxes { box people } } } }`,
      )
    ).data.nineBox.distribution.certain;

  expect(ended).toMatchObject({ closedOn: '2026-11-21', closedBy: 'kti' });
  expect(after.talent).toEqual(before.talent);
  expect(after.calibratedPlace).toMatchObject({ box: 9, boxes: [9] });
  expect(after.calibratedPlace.adjustments).toHaveLength(2);
  expect(await certain(true)).toBe((await certain(false)) + 1);
});

test('closing a session freezes its values', async () => {
  const { input } = await closed();
  const { errors } = await api.ask(adjust, { input: { ...input, expectedVersion: 4 } }, committee);

  expect(errors?.[0]?.extensions.code).toBe('TALENT_SESSION_CLOSED');
});

test('what was adjusted is in the audit log with its reason', async () => {
  await closed();
  const auditLog = await api.ask(
    '{ auditEvents(first: 100) { nodes { act recordType reason } } }',
    {},
    { roles: [Role.AUDITOR] },
  );

  expect(auditLog.data.auditEvents.nodes).toContainEqual({
    act: 'adjustAxis',
    recordType: 'CalibrationAdjustment',
    reason: 'Led the flood response.',
  });
});

test('what was adjusted counts for the months that the rule gives it, and not before the session was closed', async () => {
  await closed();
  const on = async (day: string) =>
    (
      await api.ask(
        `query ($id: ID!) { employee(by: { id: $id }) { calibratedPlace(on: "${day}") { adjustments { after } } } }`,
        { id: person },
      )
    ).data.employee.calibratedPlace?.adjustments;

  expect(await on('2026-11-20')).toEqual([]);
  expect(await on('2027-11-20')).toHaveLength(2);
  expect(await on('2027-11-21')).toEqual([]);
});

test('of two members at once one wins, and the other is told the present version', async () => {
  const { id, version } = await opened();
  const input = {
    calibrationSessionId: id,
    employeeId: person,
    axis: 'POTENTIAL',
    reason: 'Seen at work',
    expectedVersion: version,
  };
  const answers = await Promise.all(
    [10, 20, 30].map((value) => api.ask(adjust, { input: { ...input, value } }, committee)),
  );
  const refused = answers.filter(({ errors }) => errors !== undefined);

  expect(refused).toHaveLength(2);
  for (const { errors } of refused)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'VERSION_CONFLICT', expected: 1, present: 2 });
  const winner = answers.find(({ errors }) => errors === undefined)?.data.adjustAxis.calibrationAdjustment;
  const withdrawn = await api.ask(
    `mutation ($a: ID!) { withdrawAdjustment(input: { calibrationAdjustmentId: $a, expectedVersion: 2 }) { calibrationSession { ${session} } } }`,
    { a: winner.id },
    committee,
  );
  expect(withdrawn.data.withdrawAdjustment.calibrationSession.adjustments).toEqual([]);
});

test('values, reasons and people must be ones that can be', async () => {
  const { id } = await opened();
  const input = {
    calibrationSessionId: id,
    employeeId: person,
    axis: 'POTENTIAL',
    value: 50,
    reason: 'x',
    expectedVersion: 1,
  };
  const refused = async (changed: object, claims: object = committee) =>
    (await api.ask(adjust, { input: { ...input, ...changed } }, claims)).errors?.[0]?.extensions;

  expect(await refused({ value: 100.1 })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.value' });
  expect(await refused({ reason: ' ' })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.reason' });
  expect(await refused({ calibrationSessionId: person })).toMatchObject({
    code: 'BAD_ID',
    argument: 'input.calibrationSessionId',
  });
  expect(await refused({}, { roles: [Role.UNIT_OFFICER], units: ['6471'] })).toMatchObject({
    code: 'FORBIDDEN',
    permission: 'talent:calibrate',
  });
  expect(await refused({}, { roles: [Role.TALENT_COMMITTEE], agencies: ['none'] })).toMatchObject({
    code: 'TALENT_NOT_MAPPED',
  });
});
