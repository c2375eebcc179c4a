import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { encodeId } from '../../src/platform/graphql/node-id.js';
import { S3Store } from '../../src/platform/runtime/document-store.js';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi({ limits: { costAMinute: 1_000_000_000 } });
const build = builder(() => api.database);

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n');
let position = '';
let officer: { subject: string; roles: Role[]; units: string[] };
let unit = '';

interface Person {
  readonly id: string;
  readonly employee: string;
  readonly own: { readonly subject: string; readonly roles: Role[]; readonly nip: string };
}

/** Somebody on the lowest level with a school diploma, of whom everything else that the post asks for is known. */
async function clerk(): Promise<Person> {
  const employee = await build.employee();
  const post = await build.position({ class: 'PELAKSANA', unit_id: unit, seats: 5 });
  await build.fact('placement', employee, { unit_id: unit, during: period('2010-01-01') });
  await build.appointment(employee, post, period('2015-01-01'));
  await build.fact('rank_holding', employee, { rank: 'II_C', during: period('2015-01-01') });
  await build.fact('education', employee, { level: 'SMA', status: 'VERIFIED', graduated_on: '2003-06-01' });
  for (const year of [2024, 2025])
    await build.fact('performance_appraisal', employee, { year, predicate: 'BAIK' });
  await build.fact('attestation', employee, {
    list: 'SANCTIONS',
    attested_on: '2026-11-01',
    attested_by: 'Kasubbag',
  });
  const { rows } = await api.database.query<{ nip: string }>('select nip from employee where id = $1', [
    employee,
  ]);
  const nip = rows[0]?.nip ?? '';
  return { id: encodeId('Employee', employee), employee, own: { subject: nip, roles: [Role.EMPLOYEE], nip } };
}

beforeAll(async () => {
  unit = await build.unit();
  const { rows } = await api.database.query<{ code: string }>('select code from unit where id = $1', [unit]);
  officer = { subject: 'officer', roles: [Role.UNIT_OFFICER], units: [rows[0]?.code ?? ''] };
  position = encodeId('Position', await build.position({ class: 'JF_AHLI_MUDA', unit_id: unit }));
});

const act = (mutation: string, input: object, claims: object) =>
  api.ask(
    `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { recordReport {
      id version status holder statusSince submittedOn dueOn closedOn evidenceAsked values { field value } documents { id name type size hash path }
      steps { status by note } duplicates { reason education { level } report { id } } } } }`,
    { input },
    claims,
  );
const code = async (answer: ReturnType<typeof act>) => (await answer).errors?.[0]?.extensions;
const diploma = (more: object = {}) => ({
  level: 'S1',
  field: 'HUKUM',
  institution: 'Universitas Contoh',
  graduatedOn: '2024-08-20',
  document: 'Ijazah 1/2024',
  documentIds: [],
  ...more,
});
async function upload(content: Buffer, claims: object, query = 'name=ijazah.pdf', type = 'application/pdf') {
  const response = await api.fetch(`/documents?${query}`, {
    method: 'POST',
    headers: { 'content-type': type, authorization: `Bearer ${await api.token(claims)}` },
    body: content as unknown as NonNullable<RequestInit['body']>,
  });
  // biome-ignore lint/suspicious/noExplicitAny: an answer or a refusal.
  return { status: response.status, body: (await response.json()) as any };
}
const standing = async (person: string) => {
  const { data } = await api.ask(
    'query ($position: ID!, $person: ID!) { position(by: { id: $position }) { ranking { candidate(employee: { id: $person }) { standing lower upper eligibility { rule outcome } } } } employee(by: { id: $person }) { education { level status verified evidenceCheckedOn } } }',
    { position, person },
  );
  return { ...data.position.ranking.candidate, education: data.employee.education };
};
const preview = async (id: string, claims: object = officer) => {
  const { data, errors } = await api.ask(
    `query ($id: ID!) { recordReports(filter: { status: [SUBMITTED] }, first: 100) { nodes { id preview { positions becomesEligible rankCeilingBefore rankCeilingAfter boxesBefore boxesAfter
      changes { position { id } standingBefore standingAfter scoreBefore { lower upper } scoreAfter { lower upper } placeBefore placeAfter rules { rule before after } } } } } node(id: $id) { id } }`,
    { id },
    claims,
  );
  expect(errors).toBeUndefined();
  return data.recordReports.nodes.find((report: { id: string }) => report.id === id).preview;
};

describe('a diploma', () => {
  test('is reported with a scan, previewed, verified, and makes eligible for what the preview said', async () => {
    const person = await clerk();
    const scan = await upload(PDF, person.own);
    expect(scan).toMatchObject({ status: 201, body: { type: 'application/pdf', size: PDF.length } });

    const reported = await act('reportDiploma', diploma({ documentIds: [scan.body.id] }), person.own);
    expect(reported.errors).toBeUndefined();
    const { id, ...report } = reported.data.reportDiploma.recordReport;
    expect(report).toMatchObject({
      status: 'SUBMITTED',
      holder: 'OFFICE',
      submittedOn: '2026-11-21',
      dueOn: '2026-12-05',
      evidenceAsked: ['DIPLOMA', 'TRANSCRIPT'],
      documents: [{ name: 'ijazah.pdf', hash: scan.body.hash }],
    });
    // A report alone raises the upper bound and nothing else.
    const before = await standing(person.id);
    expect(before).toMatchObject({
      standing: 'UNDETERMINED',
      education: [{ level: 'S1', status: 'REPORTED' }, { level: 'SMA' }],
    });

    // Where others are not open, a place would tell of them, one try after the other.
    for (const { placeAfter } of nonEmpty<{ placeAfter: number | null }[]>(
      (await preview(id, person.own)).changes,
    ))
      expect(placeAfter).toBeNull();
    const told = await preview(id, {});
    expect(told).toMatchObject({ becomesEligible: 1, rankCeilingBefore: 'III_B', rankCeilingAfter: 'III_D' });
    const change = told.changes.find((one: { position: { id: string } }) => one.position.id === position);
    expect(change).toMatchObject({
      standingBefore: 'UNDETERMINED',
      standingAfter: 'ELIGIBLE',
      rules: [{ rule: 'MINIMUM_EDUCATION', before: 'UNKNOWN', after: 'PASS' }],
      placeBefore: null,
      placeAfter: 1,
    });
    // Looking changes nothing.
    expect(await standing(person.id)).toEqual(before);

    const verified = await act(
      'verifyRecordReport',
      { recordReportId: id, expectedVersion: report.version, nationallyRecordedOn: '2026-11-20' },
      officer,
    );
    expect(verified.data.verifyRecordReport.recordReport).toMatchObject({
      status: 'VERIFIED',
      holder: null,
      closedOn: '2026-11-21',
    });
    expect(
      verified.data.verifyRecordReport.recordReport.steps.map(
        ({ status, by }: { status: string; by: string }) => [status, by],
      ),
    ).toEqual([
      ['SUBMITTED', person.own.subject],
      ['VERIFIED', 'officer'],
    ]);
    const after = await standing(person.id);
    expect(after).toMatchObject({
      standing: 'ELIGIBLE',
      lower: change.scoreAfter.lower,
      upper: change.scoreAfter.upper,
      education: [
        { level: 'S1', status: 'VERIFIED', verified: true, evidenceCheckedOn: '2026-11-21' },
        { level: 'SMA' },
      ],
    });
  });

  test('that the office decided in another way is not undone by who reported it', async () => {
    const person = await clerk();
    const { data } = await act('reportDiploma', diploma({ document: 'Lain' }), person.own);
    const { id, version } = data.reportDiploma.recordReport;
    await api.database.query("update education set status = 'VERIFIED' where employee_id = $1", [
      person.employee,
    ]);

    expect(
      await code(act('withdrawRecordReport', { recordReportId: id, expectedVersion: version }, person.own)),
    ).toMatchObject({ code: 'RECORD_REPORT_DECIDED', status: 'VERIFIED' });
  });

  test('says nothing of what the office checks', async () => {
    const person = await clerk();
    const values = Object.entries({ ...diploma(), evidenceCheckedOn: '2016-01-01' })
      .filter(([name]) => name !== 'documentIds')
      .map(([field, value]) => ({ field, value: String(value) }));
    expect(
      await code(act('reportRecord', { kind: 'EDUCATION', values, documentIds: [] }, person.own)),
    ).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(
      await code(act('reportRecord', { kind: 'EMPLOYMENT', values: [], documentIds: [] }, person.own)),
    ).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.kind' });
  });

  test('that cannot be verified as things stand says so in its preview, and who looked is known', async () => {
    const person = await clerk();
    const values = [
      { field: 'rank', value: 'I/a' },
      { field: 'from', value: '2024-04-01' },
      { field: 'document', value: 'SK' },
    ];
    const { data } = await act('reportRecord', { kind: 'RANK', values, documentIds: [] }, person.own);
    const { id } = data.reportRecord.recordReport;

    const { errors } = await api.ask(
      'query ($id: ID!) { node(id: $id) { ... on RecordReport { values { value } preview { positions } } } }',
      { id },
      officer,
    );

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'RECORD_REFUSED', fault: 'RANK_BACKWARDS' });
    const read = async () =>
      (
        await api.database.query<{ fields: string[] }>(
          "select fields from record_read where $1 = any(people) and subject = 'officer'",
          [person.employee],
        )
      ).rows.flatMap(({ fields }) => fields);
    await expect.poll(read).toEqual(expect.arrayContaining(['RecordReport.preview', 'RecordReport.values']));
  });

  test('goes back with a reason, is completed and submitted again; each step stays', async () => {
    const person = await clerk();
    const { data } = await act('reportDiploma', diploma(), person.own);
    const { id } = data.reportDiploma.recordReport;

    const returned = await act(
      'returnRecordReport',
      { recordReportId: id, expectedVersion: 1, reason: 'Lampirkan transkrip' },
      officer,
    );
    expect(returned.data.returnRecordReport.recordReport).toMatchObject({
      status: 'RETURNED',
      holder: 'PERSON',
      closedOn: null,
    });
    expect(
      await code(act('verifyRecordReport', { recordReportId: id, expectedVersion: 2 }, officer)),
    ).toMatchObject({ code: 'RECORD_REPORT_STATUS', status: 'RETURNED' });
    const scan = await upload(PDF, person.own);
    const again = await act(
      'resubmitRecordReport',
      {
        recordReportId: id,
        expectedVersion: 2,
        values: [{ field: 'institution', value: 'Universitas Baru' }],
        documentIds: [scan.body.id],
        note: 'Transkrip terlampir',
      },
      person.own,
    );

    expect(again.data.resubmitRecordReport.recordReport).toMatchObject({
      status: 'SUBMITTED',
      holder: 'OFFICE',
      documents: [{ id: scan.body.id }],
    });
    expect(again.data.resubmitRecordReport.recordReport.values).toContainEqual({
      field: 'institution',
      value: 'Universitas Baru',
    });
    expect(
      again.data.resubmitRecordReport.recordReport.steps.map(
        ({ status, note }: { status: string; note: string }) => [status, note],
      ),
    ).toEqual([
      ['SUBMITTED', null],
      ['RETURNED', 'Lampirkan transkrip'],
      ['SUBMITTED', 'Transkrip terlampir'],
    ]);
  });

  test('is rejected, or withdrawn by the person: then it counts for nothing', async () => {
    const person = await clerk();
    const first = (await act('reportDiploma', diploma(), person.own)).data.reportDiploma.recordReport;
    await act(
      'rejectRecordReport',
      { recordReportId: first.id, expectedVersion: 1, reason: 'Tidak terdaftar' },
      officer,
    );
    expect((await standing(person.id)).education).toMatchObject([
      { level: 'S1', status: 'REJECTED' },
      { level: 'SMA' },
    ]);

    const second = (
      await act('reportDiploma', diploma({ level: 'S2', document: 'Ijazah 2/2024' }), person.own)
    ).data.reportDiploma.recordReport;
    expect(
      await code(act('withdrawRecordReport', { recordReportId: second.id, expectedVersion: 1 }, officer)),
    ).toMatchObject({ code: 'RECORD_REPORT_NOT_OWN' });
    await act('withdrawRecordReport', { recordReportId: second.id, expectedVersion: 1 }, person.own);
    expect((await standing(person.id)).education).toHaveLength(2);
  });

  test('that looks like another, and a scan that was sent before, are found', async () => {
    const [person, other] = [await clerk(), await clerk()];
    const own = await upload(PDF, person.own);
    const same = await upload(PDF, other.own);
    await act('reportDiploma', diploma({ documentIds: [own.body.id] }), person.own);
    await act('reportDiploma', diploma({ document: 'Ijazah ganda', documentIds: [own.body.id] }), person.own);
    const { data } = await act('reportDiploma', diploma({ documentIds: [same.body.id] }), other.own);

    const { data: seen } = await api.ask(
      'query ($id: String!) { recordReports(filter: { employeeId: $id }) { nodes { id duplicates { reason education { level } report { id } } } } }',
      { id: person.id },
      officer,
    );
    const reasons = seen.recordReports.nodes[1].duplicates.map(({ reason }: { reason: string }) => reason);
    expect(reasons).toContain('SAME_DIPLOMA');
    expect(reasons.filter((reason: string) => reason === 'SAME_DOCUMENT').length).toBeGreaterThanOrEqual(2);
    // The person sees no report of anybody else by it.
    expect(data.reportDiploma.recordReport.duplicates).toEqual([]);
  });
});

describe('any other record', () => {
  test('is reported in the words of the templates, verified, and written', async () => {
    const person = await clerk();
    const { data, errors } = await act(
      'reportRecord',
      {
        kind: 'TRAINING',
        values: [
          { field: 'title', value: 'PKP' },
          { field: 'completedOn', value: '12-05-2025' },
          { field: 'hours', value: '120' },
          { field: 'document', value: 'STTP 1' },
        ],
      },
      person.own,
    );
    expect(errors).toBeUndefined();
    const { id } = data.reportRecord.recordReport;
    const { data: before } = await api.ask(
      'query ($id: ID!) { employee(by: { id: $id }) { trainings { title } openReports { id } } }',
      { id: person.id },
    );
    expect(before.employee).toEqual({ trainings: [], openReports: [{ id }] });

    await act('verifyRecordReport', { recordReportId: id, expectedVersion: 1 }, officer);

    const { data: after } = await api.ask(
      'query ($id: ID!) { employee(by: { id: $id }) { trainings { title completedOn hours } openReports { id } } }',
      { id: person.id },
    );
    expect(after.employee).toEqual({
      trainings: [{ title: 'PKP', completedOn: '2025-05-12', hours: 120 }],
      openReports: [],
    });
  });

  test('that is wrong is corrected the same way', async () => {
    const person = await clerk();
    const { data } = await api.ask(
      'query ($id: ID!) { employee(by: { id: $id }) { rankHistory { id rank } } }',
      { id: person.id },
    );
    const recordId = data.employee.rankHistory[0].id;

    const report = (
      await act(
        'reportRecord',
        { kind: 'RANK', recordId, values: [{ field: 'rank', value: 'II/d' }] },
        person.own,
      )
    ).data.reportRecord.recordReport;
    await act('verifyRecordReport', { recordReportId: report.id, expectedVersion: 1 }, officer);

    const { data: after } = await api.ask(
      'query ($id: ID!) { employee(by: { id: $id }) { rankHistory { rank version } } }',
      { id: person.id },
    );
    expect(after.employee.rankHistory).toEqual([{ rank: 'II_D', version: 2 }]);
  });

  test.each([
    [
      'an unknown field',
      { kind: 'RANK', values: [{ field: 'shoeSize', value: '42' }] },
      'BAD_USER_INPUT',
      'input.values.0.field',
    ],
    [
      'a value that is none',
      { kind: 'RANK', values: [{ field: 'from', value: '31-02-2024' }] },
      'RECORD_REFUSED',
      'input.values.0.value',
    ],
    ['no value', { kind: 'RANK', values: [] }, 'BAD_USER_INPUT', 'input.values'],
    [
      'a kind that is not theirs to report',
      { kind: 'POSITION', values: [{ field: 'title', value: 'x' }] },
      'BAD_USER_INPUT',
      'input.kind',
    ],
    [
      'a status that the office decides',
      { kind: 'EDUCATION', values: [{ field: 'status', value: 'VERIFIED' }] },
      'BAD_USER_INPUT',
      'input.values.0.field',
    ],
  ])('with %s is refused', async (_, input, refused, argument) => {
    const person = await clerk();

    expect(await code(act('reportRecord', input, person.own))).toMatchObject({ code: refused, argument });
  });

  test('nobody verifies the own report, nor one beyond reach, nor reports for somebody else', async () => {
    const [person, other] = [await clerk(), await clerk()];
    const { id } = (await act('reportDiploma', diploma(), person.own)).data.reportDiploma.recordReport;
    const elsewhere = { subject: 'elsewhere', roles: [Role.UNIT_OFFICER], units: ['T.none'] };

    expect(
      await code(
        act(
          'verifyRecordReport',
          { recordReportId: id, expectedVersion: 1 },
          { ...officer, nip: person.own.nip },
        ),
      ),
    ).toMatchObject({ code: 'RECORD_OWN' });
    expect(
      await code(act('verifyRecordReport', { recordReportId: id, expectedVersion: 1 }, elsewhere)),
    ).toMatchObject({ code: 'RECORD_REPORT_NOT_THERE' });
    expect(
      await code(act('verifyRecordReport', { recordReportId: id, expectedVersion: 1 }, person.own)),
    ).toMatchObject({ code: 'FORBIDDEN' });
    expect(await code(act('reportDiploma', diploma({ employeeId: person.id }), other.own))).toMatchObject({
      code: 'RECORD_NOT_THERE',
    });
    const { data } = await api.ask(
      'query ($id: String!) { recordReports(filter: { employeeId: $id }) { totalCount } }',
      { id: person.id },
      other.own,
    );
    expect(data.recordReports.totalCount).toBe(0);
  });

  test('waits are told by office: open, with the office, overdue, and the median of those that are closed', async () => {
    const own = await build.unit();
    const { rows } = await api.database.query<{ code: string }>('select code from unit where id = $1', [own]);
    const clerkThere = await build.employee();
    await build.fact('placement', clerkThere, { unit_id: own, during: period('2010-01-01') });
    const report = (submitted_on: string, closed_on: string | null, status: string) =>
      build.insert('record_report', {
        employee_id: clerkThere,
        kind: 'AWARD',
        is_correction: false,
        values: '{}',
        document_ids: '{}',
        status,
        status_since: '2026-11-01T00:00:00Z',
        submitted_on,
        submitted_by: 'x',
        closed_on,
      });
    await report('2026-10-01', null, 'SUBMITTED');
    await report('2026-11-15', null, 'RETURNED');
    await report('2026-10-01', '2026-10-05', 'VERIFIED');
    await report('2026-10-01', '2026-10-11', 'REJECTED');

    const { data } = await api.ask(
      '{ recordReportTurnaround { unit { code } open withOffice overdue oldestOpenSince closed medianDays targetDays } }',
      {},
      { subject: 'o', roles: [Role.UNIT_OFFICER], units: [rows[0]?.code ?? ''] },
    );

    expect(data.recordReportTurnaround).toEqual([
      {
        unit: { code: rows[0]?.code },
        open: 2,
        withOffice: 1,
        overdue: 1,
        oldestOpenSince: '2026-10-01',
        closed: 2,
        medianDays: 7,
        targetDays: 14,
      },
    ]);
  });
});

describe('a record that is told of', () => {
  const award = (number: string) => ({
    kind: 'AWARD',
    values: [
      { field: 'title', value: 'Satyalancana Karya Satya X' },
      { field: 'scope', value: 'NATIONAL' },
      { field: 'awardedOn', value: '2025-08-17' },
      { field: 'document', value: number },
    ],
  });
  const present = (recordId: string, claims: object) =>
    api.ask(
      'query ($recordId: ID!) { presentRecord(recordId: $recordId) { version values { field value } } }',
      { recordId },
      claims,
    );

  test('twice and still open names the other report', async () => {
    const person = await clerk();
    const [first, second, other] = [
      await act('reportRecord', award('Keppres 1'), person.own),
      await act('reportRecord', award('Keppres 1'), person.own),
      await act('reportRecord', award('Keppres 2'), person.own),
    ];
    const [one, two] = [first.data.reportRecord.recordReport, second.data.reportRecord.recordReport];

    expect(two.duplicates).toEqual([{ reason: 'SAME_RECORD', education: null, report: { id: one.id } }]);
    expect(other.data.reportRecord.recordReport.duplicates).toEqual([]);
  });

  test('says what is stored to the person and the office, and to nobody else', async () => {
    const [person, stranger] = [await clerk(), await clerk()];
    const { rows } = await api.database.query<{ id: string }>(
      'select id from rank_holding where employee_id = $1',
      [person.employee],
    );
    const recordId = encodeId('RankHolding', rows[0]?.id ?? '');
    const said = { version: 1, values: expect.arrayContaining([{ field: 'rank', value: 'II_C' }]) };

    expect((await present(recordId, person.own)).data.presentRecord).toMatchObject(said);
    expect((await present(recordId, officer)).data.presentRecord).toMatchObject(said);
    expect((await present(recordId, stranger.own)).data.presentRecord).toBeNull();
    const elsewhere = await build.unit();
    const found = await api.database.query<{ code: string }>('select code from unit where id = $1', [
      elsewhere,
    ]);
    const away = { subject: 'away', roles: [Role.UNIT_OFFICER], units: [found.rows[0]?.code ?? ''] };
    expect((await present(recordId, away)).data.presentRecord).toBeNull();
    expect(await code(present(encodeId('Unit', unit), officer))).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'recordId',
    });
    expect(await code(present('x', officer))).toMatchObject({ argument: 'recordId' });
  });
});

describe('a document', () => {
  const take = async (path: string, claims: object) => {
    const response = await api.fetch(path, {
      headers: { authorization: `Bearer ${await api.token(claims)}` },
    });
    return {
      status: response.status,
      headers: response.headers,
      content: Buffer.from(await response.arrayBuffer()),
    };
  };

  test('is taken away by who may read the record, always as an attachment', async () => {
    const [person, other] = [await clerk(), await clerk()];
    const { body } = await upload(PDF, person.own);

    const taken = await take(`/documents/${body.id}`, officer);
    expect([taken.status, taken.content.equals(PDF)]).toEqual([200, true]);
    expect(Object.fromEntries(taken.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^attachment/),
      'x-content-type-options': 'nosniff',
    });
    expect((await take(`/documents/${body.id}`, other.own)).status).toBe(404);
    expect((await upload(PDF, other.own, `employee=${person.id}`)).body.errors[0].extensions.code).toBe(
      'RECORD_NOT_THERE',
    );
  });

  test.each([
    [
      'HTML under the name of a PDF',
      Buffer.from('<html><script>alert(1)</script></html>'),
      'DOCUMENT_TYPE_NOT_TAKEN',
    ],
    [
      'SVG',
      Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
      'DOCUMENT_TYPE_NOT_TAKEN',
    ],
    ['nothing', Buffer.alloc(0), 'DOCUMENT_TYPE_NOT_TAKEN'],
    ['more than 10 MB', Buffer.concat([PDF, Buffer.alloc(10_000_000)]), 'FILE_TOO_LARGE'],
  ])('of %s is refused', async (_, content, refused) => {
    const person = await clerk();

    expect((await upload(content, person.own)).body.errors[0].extensions.code).toBe(refused);
  });

  describe('in a bucket', () => {
    const stored = new Map<string, Buffer>();
    const server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const key = request.url ?? '';
      if (!/^AWS4-HMAC-SHA256 Credential=key\//.test(request.headers.authorization ?? ''))
        response.writeHead(403).end();
      else if (request.method === 'PUT') {
        stored.set(key, Buffer.concat(chunks));
        response.writeHead(200).end();
      } else if (stored.has(key)) response.writeHead(200).end(stored.get(key));
      else response.writeHead(404).end();
    });
    beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
    afterAll(() => new Promise((done) => server.close(done)));

    test('is put and fetched under its hash, signed', async () => {
      const { port } = server.address() as AddressInfo;
      const store = new S3Store({
        bucket: `http://127.0.0.1:${port}/documents`,
        region: 'local',
        accessKeyId: 'key',
        secretAccessKey: 'secret',
      });
      const hash = 'a'.repeat(64);

      await store.put(hash, 'LICENSE');

      expect((await store.get(hash))?.toString()).toContain('MIT');
      expect(await store.get('b'.repeat(64))).toBeNull();
      expect([...stored.keys()]).toEqual([`/documents/${hash}`]);
      await expect(store.get('../etc/passwd')).rejects.toThrow('SHA-256');
    });
  });
});

test('templates name what a report may tell, what it must, and the values of each list', async () => {
  const { data } = await api.ask(
    '{ recordTemplates { kind isReportable fields { name isReportable isReportRequired isDay choices { value label } } } }',
    {},
    {},
    { 'accept-language': 'id' },
  );
  interface Template {
    readonly kind: string;
    readonly isReportable: boolean;
    readonly fields: readonly { name: string; isReportable: boolean; isReportRequired: boolean }[];
  }
  const templates = data.recordTemplates as Template[];
  const told = templates.filter(({ isReportable }) => isReportable).map(({ kind }) => kind);
  expect(told).toEqual(expect.arrayContaining(['EDUCATION', 'TRAINING', 'AWARD', 'RANK']));
  for (const kind of ['UNIT', 'POSITION', 'ATTESTATION', 'WAIVER', 'EMPLOYEE', 'EMPLOYMENT'])
    expect(told).not.toContain(kind);
  const diploma = templates.find(({ kind }) => kind === 'EDUCATION');
  const named = (of: 'isReportable' | 'isReportRequired') =>
    diploma?.fields.filter((field) => field[of]).map(({ name }) => name);
  expect(named('isReportable')).not.toEqual(expect.arrayContaining(['status']));
  expect(named('isReportRequired')).toEqual(['level', 'document']);
  expect(diploma?.fields).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: 'graduatedOn', isDay: true, choices: [] }),
      expect.objectContaining({
        name: 'studyPermit',
        choices: expect.arrayContaining([{ value: 'FUNDED', label: expect.stringMatching(/^[A-Z][a-z]/) }]),
      }),
    ]),
  );
});
