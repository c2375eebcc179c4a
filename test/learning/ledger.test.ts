import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';

const api = useApi({ limits: { costAMinute: 1_000_000_000 } });
const build = builder(() => api.database);

let unit = '';
let employee = '';
let id = '';
let own: { subject: string; roles: Role[]; nip: string };
let officer: { subject: string; roles: Role[]; units: string[] };

const codeOf = async (unitId: string) =>
  (await api.database.query('select code from unit where id = $1', [unitId])).rows[0].code as string;

async function person(kind = 'PNS'): Promise<string> {
  const created = await build.employee({ kind });
  await build.fact('placement', created, { unit_id: unit, during: period('2010-01-01') });
  return created;
}

beforeAll(async () => {
  unit = await build.unit();
  officer = { subject: 'officer', roles: [Role.UNIT_OFFICER], units: [await codeOf(unit)] };
});
beforeEach(async () => {
  employee = await person();
  id = encodeId('Employee', employee);
  const nip = await build.nipOf(employee);
  own = { subject: nip, roles: [Role.EMPLOYEE], nip };
});

const ENTRY =
  'id version status year hours countedHours quantity reason form { code label } trainingRecord { id title hours document }';
const act = (mutation: string, input: object, claims: object = own) =>
  api.ask(
    `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { learningEntry { ${ENTRY} } } }`,
    { input },
    claims,
  );
const claimed = (more: object = {}) => ({
  form: 'PELATIHAN_TEKNIS',
  title: 'Pengelolaan keuangan daerah',
  provider: 'BPSDM',
  startedOn: '2026-03-02',
  endedOn: '2026-03-06',
  delivery: 'CLASSROOM',
  quantity: 20,
  certificate: 'SERT/1',
  ...more,
});
const claim = (more: object = {}, claims: object = own) => act('claimLearning', claimed(more), claims);
// biome-ignore lint/suspicious/noExplicitAny: an untyped document has an untyped answer.
const entry = async (answer: ReturnType<typeof act>): Promise<any> => {
  const { data, errors } = await answer;
  expect(errors).toBeUndefined();
  return Object.values(data as Record<string, { learningEntry: object }>)[0]?.learningEntry;
};
const refusal = async (answer: ReturnType<typeof act>) => (await answer).errors?.[0]?.extensions;
const verify = (
  { id: learningEntryId, version }: { id: string; version: number },
  claims: object = officer,
) => act('verifyLearning', { learningEntryId, expectedVersion: version }, claims);
const standing = async (year = 2026, claims: object = own, of = id) => {
  const { data, errors } = await api.ask(
    'query ($id: ID!, $year: Int!) { employee(by: { id: $id }) { learning(year: $year) { year obligation required verified unverified counted online shortBy aboveBy unknownEntries projected isExpectedShort status rule { legalBasis certainty agency { code } } } } }',
    { id: of, year },
    claims,
  );
  expect(errors).toBeUndefined();
  return data.employee.learning;
};

describe('a claim', () => {
  test('waits beside what counts, and counts once an officer has verified it: a training of the record too', async () => {
    expect(await standing()).toMatchObject({
      obligation: 'FLOOR',
      required: 20,
      verified: 0,
      shortBy: 20,
      status: 'SHORT',
    });
    const waiting = await entry(claim());
    expect(waiting).toMatchObject({ status: 'CLAIMED', year: 2026, hours: 20, countedHours: 20 });
    expect(await standing()).toMatchObject({ verified: 0, unverified: 20, status: 'UNKNOWN' });

    const done = await entry(verify(waiting));
    expect(done).toMatchObject({
      status: 'VERIFIED',
      trainingRecord: { title: 'Pengelolaan keuangan daerah', hours: 20, document: 'SERT/1' },
    });
    // Hours count once, although the record has the training as well.
    expect(await standing()).toMatchObject({ verified: 20, unverified: 0, counted: 20, status: 'MET' });
    const { data } = await api.ask(
      'query ($id: ID!) { employee(by: { id: $id }) { trainings { title completedOn } learningEntries(year: 2026) { totalCount nodes { title } } } }',
      { id },
      own,
    );
    expect(data.employee).toEqual({
      trainings: [{ title: 'Pengelolaan keuangan daerah', completedOn: '2026-03-06' }],
      learningEntries: { totalCount: 1, nodes: [{ title: 'Pengelolaan keuangan daerah' }] },
    });
  });

  test('is refused with a reason, or taken back: then it counts for nothing, and can be made anew', async () => {
    const waiting = await entry(claim());
    const input = { learningEntryId: waiting.id, expectedVersion: waiting.version };
    expect(await refusal(act('refuseLearning', { ...input, reason: ' ' }, officer))).toMatchObject({
      argument: 'input.reason',
    });
    expect(await entry(act('refuseLearning', { ...input, reason: 'No scan' }, officer))).toMatchObject({
      status: 'REFUSED',
      reason: 'No scan',
      countedHours: null,
    });
    expect(await refusal(act('withdrawLearning', { ...input, expectedVersion: 2 }))).toMatchObject({
      code: 'LEARNING_ENTRY_STATUS',
    });
    const again = await entry(claim());
    expect(await refusal(verify({ ...again, version: 9 }))).toMatchObject({ code: 'VERSION_CONFLICT' });
    await entry(act('withdrawLearning', { learningEntryId: again.id, expectedVersion: again.version }));
    expect(await standing()).toMatchObject({ verified: 0, unverified: 0, status: 'SHORT' });
  });

  test.each([
    [{ form: 'NOTHING' }, 'LEARNING_FORM_UNKNOWN', 'input.form'],
    [{ form: 'TUGAS_BELAJAR', quantity: 1 }, 'LEARNING_FORM_WITHOUT_HOURS', 'input.form'],
    [{ endedOn: '2026-03-01' }, 'LEARNING_DAYS_REVERSED', 'input.endedOn'],
    [{ endedOn: '2026-12-01' }, 'LEARNING_DAY_AHEAD', 'input.endedOn'],
    [{ startedOn: '2020-01-01' }, 'LEARNING_TOO_LONG', 'input.endedOn'],
    [{ startedOn: '2009-01-01', endedOn: '2009-02-01' }, 'LEARNING_NOT_EMPLOYED', 'input.endedOn'],
    [{ quantity: 0 }, 'LEARNING_QUANTITY_OUT_OF_RANGE', 'input.quantity'],
    [{ quantity: -1 }, 'LEARNING_QUANTITY_OUT_OF_RANGE', 'input.quantity'],
    [{ quantity: 2001 }, 'LEARNING_QUANTITY_OUT_OF_RANGE', 'input.quantity'],
    [{ quantity: 1.005 }, 'LEARNING_QUANTITY_OUT_OF_RANGE', 'input.quantity'],
    [{ form: 'SEMINAR', quantity: 6 }, 'LEARNING_QUANTITY_OUT_OF_RANGE', 'input.quantity'],
    [{ title: '  ' }, 'BAD_USER_INPUT', 'input.title'],
    [{ title: 'x'.repeat(201) }, 'BAD_USER_INPUT', 'input.title'],
    [{ documentIds: ['x'] }, 'BAD_ID', 'input.documentIds.0'],
  ])('of %j is refused with %s', async (wrong, code, argument) => {
    expect(await refusal(claim(wrong))).toMatchObject({ code, argument });
    expect(await standing()).toMatchObject({ unverified: 0 });
  });

  test('of the same certificate or days counts once, also eight at a time, and not beside the record', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => claim()));
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(1);
    expect(await refusal(claim({ certificate: null }))).toMatchObject({ code: 'LEARNING_ALREADY_CLAIMED' });
    await build.fact('training_record', employee, {
      title: 'Bimtek',
      hours: 8,
      completed_on: '2026-05-05',
      document: 'SERT/9',
    });
    expect(
      await refusal(
        claim({ certificate: 'SERT/9', startedOn: '2026-05-04', endedOn: '2026-05-05', title: 'Bimtek' }),
      ),
    ).toMatchObject({ code: 'LEARNING_ALREADY_RECORDED', argument: 'input.certificate' });
    // Trainings of the record are lines of the ledger as well.
    expect(await standing()).toMatchObject({ verified: 8, unverified: 20 });
  });

  test('is for the person and the office alone, and nobody decides on their own', async () => {
    const stranger = await person();
    const nip = await build.nipOf(stranger);
    const other = { subject: nip, roles: [Role.EMPLOYEE], nip };
    const elsewhere = {
      subject: 'elsewhere',
      roles: [Role.UNIT_OFFICER],
      units: [await codeOf(await build.unit())],
    };
    const waiting = await entry(claim());

    expect(await refusal(claim({ employeeId: id }, other))).toMatchObject({ code: 'RECORD_NOT_THERE' });
    expect(await refusal(verify(waiting, own))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refusal(verify(waiting, elsewhere))).toMatchObject({ code: 'LEARNING_ENTRY_NOT_THERE' });
    expect(await refusal(verify(waiting, { ...officer, nip: own.nip }))).toMatchObject({
      code: 'LEARNING_OWN_ENTRY',
    });
    const seen = async (claims: object) =>
      (
        await api.ask(
          'query ($id: ID!, $person: ID!) { node(id: $id) { id } employee(by: { id: $person }) { learning(year: 2026) { verified } learningEntries { totalCount } } }',
          { id: waiting.id, person: id },
          claims,
        )
      ).data;
    for (const claims of [other, elsewhere, { subject: 'r', roles: [Role.REPORTER] }])
      expect(await seen(claims)).toEqual({ node: null, employee: { learning: null, learningEntries: null } });
    expect((await seen(officer)).employee.learningEntries.totalCount).toBe(1);
    const listed = async (claims: object) =>
      (await api.ask('{ learningEntries(filter: { status: [CLAIMED] }) { nodes { id } } }', {}, claims)).data
        .learningEntries?.nodes ?? [];
    expect(await listed(officer)).toContainEqual({ id: waiting.id });
    expect(await listed(elsewhere)).toEqual([]);
    const writes = await entry(claim({ employeeId: id, certificate: 'SERT/2', title: 'Lain' }, officer));
    expect(writes.status).toBe('CLAIMED');
  });

  test('without a certificate is no training of the record: it is refused when it is verified', async () => {
    const waiting = await entry(claim({ certificate: null }));
    expect(await refusal(verify(waiting))).toMatchObject({ code: 'LEARNING_CERTIFICATE_NEEDED' });
    expect(await standing()).toMatchObject({ unverified: 20 });
    const coached = await entry(
      claim({ form: 'COACHING', certificate: null, title: 'Coaching', quantity: 1, endedOn: '2026-03-02' }),
    );
    expect(await entry(verify(coached))).toMatchObject({ hours: 2, trainingRecord: null });
  });
});

describe('hours', () => {
  test('of e-learning count three a day, over entries, whichever is verified first', async () => {
    const online = (title: string, quantity: number) =>
      entry(
        claim({
          form: 'E_LEARNING',
          title,
          certificate: title,
          quantity,
          endedOn: '2026-03-02',
          delivery: 'ONLINE',
        }),
      );
    const [first, second] = [await online('A', 2), await online('B', 2.5)];
    expect(second).toMatchObject({ hours: 2.5, countedHours: 1 });
    await entry(verify(second));
    const { data } = await api.ask(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on LearningEntry { title countedHours } } }',
      { ids: [first.id, second.id] },
      own,
    );
    if (data.nodes !== undefined)
      expect(data.nodes).toEqual([
        { title: 'A', countedHours: 0.5 },
        { title: 'B', countedHours: 2.5 },
      ]);
    expect(await standing()).toMatchObject({ verified: 2.5, unverified: 0.5, online: 2.5 });
  });

  test('abroad are those of the table, and unknown where it says nothing: then the year is unknown', async () => {
    expect(await entry(claim({ form: 'SEMINAR', quantity: 2, isAbroad: true }))).toMatchObject({ hours: 12 });
    expect(await standing()).toMatchObject({ unverified: 12, status: 'SHORT' });
    expect(
      await entry(claim({ form: 'LIBRARY_CAFE', title: 'Buku', certificate: null, quantity: 1 })),
    ).toMatchObject({ hours: null, countedHours: null });
    expect(await standing()).toMatchObject({ unknownEntries: 1, status: 'UNKNOWN' });
  });

  test('go on at the pace of the days past: who will miss the year is said', async () => {
    // 325 of 365 days have passed.
    expect(await standing()).toMatchObject({ projected: 0, isExpectedShort: true });
    await entry(verify(await entry(claim({ quantity: 18 }))));
    expect(await standing()).toMatchObject({
      verified: 18,
      projected: 20.22,
      isExpectedShort: false,
      status: 'SHORT',
    });
    await entry(
      claim({
        startedOn: '2025-02-03',
        endedOn: '2025-02-04',
        title: 'Lama',
        certificate: 'SERT/L',
        quantity: 5,
      }),
    );
    expect(await standing(2025)).toMatchObject({ projected: 0, isExpectedShort: true });
    expect(await standing(2027)).toMatchObject({ projected: null, isExpectedShort: null });
  });

  test('belong to the year of the first day', async () => {
    await entry(claim({ startedOn: '2025-12-29', endedOn: '2026-01-09' }));
    expect([(await standing(2025)).unverified, (await standing(2026)).unverified]).toEqual([20, 0]);
    const ahead = await api.ask(
      'query ($id: ID!, $year: Int!) { employee(by: { id: $id }) { learning(year: $year) { year } } }',
      { id, year: 2040 },
      own,
    );
    expect(ahead.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'year' });
    expect(await standing(2009)).toBeNull();
  });

  test('of a PPPK count up to the ceiling; an agency may make them a duty, from a year on', async () => {
    const pppk = await person('PPPK');
    const nip = await build.nipOf(pppk);
    const theirs = { subject: nip, roles: [Role.EMPLOYEE], nip };
    const of = encodeId('Employee', pppk);
    expect(await standing(2026, theirs, of)).toMatchObject({ obligation: 'CEILING', status: 'MET' });
    await entry(verify(await entry(claim({ quantity: 30 }, theirs))));
    expect(await standing(2026, theirs, of)).toMatchObject({
      required: 24,
      verified: 30,
      counted: 24,
      aboveBy: 6,
      shortBy: 0,
      status: 'ABOVE_CEILING',
    });

    const agencyId = encodeId('Unit', await build.agency());
    const rule = (more: object, claims: object = { roles: [Role.ADMINISTRATOR] }) =>
      api.ask(
        'mutation ($input: SetLearningObligationInput!) { setLearningObligation(input: $input) { learningObligation { kind hours fromYear untilYear } } }',
        {
          input: {
            agencyId,
            employmentKind: 'PPPK',
            kind: 'DUTY',
            hours: 32,
            fromYear: 2026,
            legalBasis: 'Perwali 1/2026',
            ...more,
          },
        },
        claims,
      );
    expect((await rule({ fromYear: 2025 })).errors?.[0]?.extensions).toMatchObject({
      code: 'LEARNING_YEAR_PAST',
    });
    expect((await rule({ hours: 0 })).errors?.[0]?.extensions).toMatchObject({ argument: 'input.hours' });
    expect((await rule({ agencyId: encodeId('Unit', unit) })).errors?.[0]?.extensions).toMatchObject({
      code: 'LEARNING_AGENCY_UNKNOWN',
    });
    expect((await rule({}, officer)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect((await rule({})).errors).toBeUndefined();
    expect((await rule({ fromYear: 2027, hours: 10 })).errors).toBeUndefined();
    expect(await standing(2026, theirs, of)).toMatchObject({
      obligation: 'DUTY',
      required: 32,
      shortBy: 2,
      status: 'SHORT',
      rule: { legalBasis: 'Perwali 1/2026', agency: { code: 'T' } },
    });
    expect(await standing(2025, theirs, of)).toMatchObject({ obligation: 'CEILING' });
    expect(await standing(2027, theirs, of)).toMatchObject({ required: 10 });
  });
});
