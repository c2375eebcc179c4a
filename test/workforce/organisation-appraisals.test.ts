import { expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';

const api = useApi();
const build = builder(() => api.database);

const record = `mutation ($input: RecordOrganisationAppraisalInput!) {
  recordOrganisationAppraisal(input: $input) { organisationAppraisal { id year predicate document unit { id code } } } }`;
const correct = `mutation ($id: ID!, $predicate: OrganisationPredicate!, $document: String!, $reason: String!, $expectedVersion: Int!) {
  correctOrganisationAppraisal(input: { organisationAppraisalId: $id, predicate: $predicate, document: $document, reason: $reason, expectedVersion: $expectedVersion }) { organisationAppraisal { id year predicate document version } } }`;

async function unitWithCode(values: object = {}): Promise<{ id: string; code: string }> {
  const id = await build.unit({ ...values });
  return (await api.database.query('select id, code from unit where id = $1', [id])).rows[0];
}
const input = (code: string, changes: object = {}) => ({
  input: { unit: { code }, year: 2025, predicate: 'BAIK', document: 'SK/9/2026', ...changes },
});

test('a planner records the predicate of an office and of the agency, and everybody reads it', async () => {
  const office = await unitWithCode();

  const { data, errors } = await api.ask(record, input(office.code));
  const agency = await api.ask(
    record,
    input('T', { unit: { id: encodeId('Unit', await build.agency()) }, predicate: 'ISTIMEWA' }),
  );
  await api.ask(record, input(office.code, { year: 2024, predicate: 'BUTUH_PERBAIKAN' }));

  expect([errors, agency.errors]).toEqual([undefined, undefined]);
  expect(data.recordOrganisationAppraisal.organisationAppraisal).toMatchObject({
    year: 2025,
    predicate: 'BAIK',
    document: 'SK/9/2026',
    unit: { code: office.code },
  });
  expect(agency.data.recordOrganisationAppraisal.organisationAppraisal).toMatchObject({
    predicate: 'ISTIMEWA',
    unit: { code: 'T' },
  });
  const read = await api.ask(
    'query ($code: String!, $id: ID!) { unit(by: { code: $code }) { organisationAppraisals { year predicate } } node(id: $id) { ... on OrganisationAppraisal { predicate } } }',
    { code: office.code, id: data.recordOrganisationAppraisal.organisationAppraisal.id },
    { subject: 'anybody', roles: [Role.EMPLOYEE] },
  );
  expect(read.data).toEqual({
    unit: {
      organisationAppraisals: [
        { year: 2025, predicate: 'BAIK' },
        { year: 2024, predicate: 'BUTUH_PERBAIKAN' },
      ],
    },
    node: { predicate: 'BAIK' },
  });
});

test('a correction overwrites and keeps the reason in the audit log', async () => {
  const office = await unitWithCode();
  const { id } = (await api.ask(record, input(office.code))).data.recordOrganisationAppraisal
    .organisationAppraisal;
  const change = {
    id,
    predicate: 'KURANG',
    document: 'SK/10/2026',
    reason: 'The audit found otherwise.',
    expectedVersion: 1,
  };

  const { data } = await api.ask(correct, change);

  expect(data.correctOrganisationAppraisal.organisationAppraisal).toEqual({
    id,
    year: 2025,
    predicate: 'KURANG',
    document: 'SK/10/2026',
    version: 2,
  });
  const { rows } = await api.database.query(
    `select reason, "before", "after" from audit_event where act = 'correctOrganisationAppraisal'`,
  );
  expect(rows).toMatchObject([
    { reason: 'The audit found otherwise.', before: { predicate: 'BAIK' }, after: { predicate: 'KURANG' } },
  ]);
  const nothing = Buffer.concat([Buffer.of(62), Buffer.alloc(16, 7)]).toString('base64url');
  const refused = async (changes: object, claims: object = {}) =>
    (await api.ask(correct, { ...change, expectedVersion: 2, ...changes }, claims)).errors?.[0]?.extensions;
  expect(await refused({ id: nothing })).toMatchObject({
    code: 'WORKFORCE_APPRAISAL_NOT_THERE',
    argument: 'input.organisationAppraisalId',
  });
  expect(await refused({ expectedVersion: 1 })).toMatchObject({ code: 'VERSION_CONFLICT', present: 2 });
  expect(await refused({ reason: '' })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.reason' });
  expect(await refused({}, { agencies: ['none'] })).toMatchObject({
    code: 'WORKFORCE_UNIT_OUT_OF_REACH',
    argument: 'input.organisationAppraisalId',
  });
});

test('refusals name the field', async () => {
  const office = await unitWithCode();
  const other = await unitWithCode();
  const part = await unitWithCode({ parent: office.id });
  const founded = await unitWithCode({ during: period('2026-01-01') });
  const ended = await unitWithCode({ during: period('1990-01-01', '2025-01-01') });
  await api.ask(record, input(office.code));
  const refused = async (code: string, changes: object = {}, claims: object = {}) =>
    (await api.ask(record, input(code, changes), claims)).errors?.[0]?.extensions;

  expect(await refused(office.code)).toMatchObject({
    code: 'WORKFORCE_ORGANISATION_APPRAISED',
    argument: 'input.unit',
    year: 2025,
  });
  expect(await refused(part.code)).toMatchObject({ code: 'WORKFORCE_NOT_AN_OFFICE', argument: 'input.unit' });
  expect(await refused('nowhere')).toMatchObject({ code: 'WORKFORCE_NOT_AN_OFFICE', argument: 'input.unit' });
  expect(await refused(founded.code)).toMatchObject({
    code: 'WORKFORCE_NOT_AN_OFFICE',
    argument: 'input.unit',
  });
  expect(await refused(ended.code)).toMatchObject({
    code: 'WORKFORCE_NOT_AN_OFFICE',
    argument: 'input.unit',
  });
  expect(await refused(ended.code, { year: 2024 })).toBeUndefined();
  expect(await refused(office.code, { year: 2027 })).toMatchObject({
    code: 'WORKFORCE_YEAR_NOT_APPRAISABLE',
    argument: 'input.year',
  });
  expect(await refused(office.code, { document: ' ' })).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'input.document',
  });
  expect(await refused(other.code, {}, { agencies: [office.code] })).toMatchObject({
    code: 'WORKFORCE_UNIT_OUT_OF_REACH',
    argument: 'input.unit',
  });
  expect(await refused(office.code, { year: 2024 }, { agencies: [office.code] })).toBeUndefined();
  for (const role of [
    Role.EMPLOYEE,
    Role.UNIT_OFFICER,
    Role.TALENT_COMMITTEE,
    Role.AUDITOR,
    Role.REPORTER,
    Role.ADMINISTRATOR,
  ])
    expect(await refused(other.code, {}, { roles: [role], units: [other.code] })).toMatchObject({
      code: 'FORBIDDEN',
      permission: 'workforce:appraise-organisations',
    });
});

test('of several who record the same office and year at once, one does', async () => {
  const { code } = await unitWithCode();
  const answers = await Promise.all(
    ['BAIK', 'KURANG', 'ISTIMEWA'].map((predicate) => api.ask(record, input(code, { predicate }))),
  );

  expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
  for (const { errors } of answers)
    if (errors)
      expect(['WORKFORCE_ORGANISATION_APPRAISED', 'ALREADY_THERE']).toContain(errors[0]?.extensions.code);
});
