import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';
import { importer } from '../support/imports.js';

const api = useApi({ limits: { costAMinute: 1_000_000_000 } });
const build = builder(() => api.database);
const office = importer(api);

let employee = '';
let id = '';

const act = (mutation: string, input: object, selected: string, claims = {}) =>
  api.ask(
    `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${selected} } }`,
    { input },
    claims,
  );
const rank = (input: object, claims = {}) =>
  act(
    'recordRank',
    { employeeId: id, document: 'SK 1', ...input },
    'rankHolding { id rank version during { from to } sources { source isOrigin } isDisputed }',
    claims,
  );
const refusal = async (answer: Promise<{ errors?: readonly { extensions: object }[] }>) =>
  (await answer).errors?.[0]?.extensions;
const audited = async (type: string) =>
  (
    await api.database.query(
      'select act, change, reason, before, after from audit_event where record_type = $1 order by id',
      [type],
    )
  ).rows;

beforeEach(async () => {
  employee = await build.employee();
  id = encodeId('Employee', employee);
});

describe('recording', () => {
  test('of an employment that ended needs its last day, and a PNS has no contract that ends', async () => {
    const hired = {
      nip: '199001012015011009',
      name: 'Orang Baru',
      sex: 'FEMALE',
      kind: 'PNS',
      from: '2015-01-01',
      document: 'SK',
      unitId: encodeId('Unit', await build.unit()),
    };
    expect(
      await refusal(act('hireEmployee', { ...hired, end: 'RESIGNED' }, 'employee { id }')),
    ).toMatchObject({ code: 'RECORD_REFUSED', argument: 'input.to', fault: 'REQUIRED' });
    const { rows } = await api.database.query<{ id: string }>(
      'select id from employment where employee_id = $1',
      [employee],
    );
    expect(
      await refusal(
        act(
          'endEmployment',
          {
            employmentId: encodeId('Employment', rows[0]?.id ?? ''),
            expectedVersion: 1,
            lastDay: '2026-10-31',
            end: 'CONTRACT_ENDED',
            document: 'SK',
          },
          'employment { id }',
        ),
      ),
    ).toMatchObject({ code: 'RECORD_REFUSED', argument: 'input.end' });
  });

  test('of more decimals than are kept is refused, not rounded', async () => {
    const scored = (score: number) =>
      act(
        'recordPotentialAssessment',
        {
          employeeId: id,
          score,
          assessedOn: '2026-01-01',
          validUntil: '2029-01-01',
          document: `LHP ${score}`,
        },
        'potentialAssessment { score }',
      );

    expect(await refusal(scored(71.456))).toMatchObject({ argument: 'input.score', fault: 'NUMBER_INVALID' });
    // 0.1 + 0.2 is a hair more than 0.3.
    expect((await scored(71.1 + 0.2)).data.recordPotentialAssessment.potentialAssessment.score).toBe(71.3);
  });

  test('of the same four times at once adds it once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 4 }, () =>
        act(
          'recordAward',
          { employeeId: id, title: 'Serentak', scope: 'NATIONAL', awardedOn: '2020-01-01', document: 'SK' },
          'award { id }',
        ),
      ),
    );

    expect(answers.map(({ errors }) => errors?.[0]?.extensions['code'] ?? 'RECORDED').sort()).toEqual(
      ['RECORDED', 'RECORD_ALREADY_THERE', 'RECORD_ALREADY_THERE', 'RECORD_ALREADY_THERE'].sort(),
    );
  });

  test('of units and positions is for those who reach everybody', async () => {
    const [moved, above] = [await build.unit(), await build.unit()];
    const bound = { subject: 'bound', agencies: ['T'] };
    const answer = act(
      'moveUnit',
      {
        unitId: encodeId('Unit', moved),
        parentId: encodeId('Unit', above),
        from: '2026-12-01',
        document: 'x',
      },
      'unit { id }',
      bound,
    );

    expect(await refusal(answer)).toMatchObject({ code: 'RECORD_REFUSED', fault: 'OUTSIDE_REACH' });
  });

  test('never puts a unit below itself, whatever stands between', async () => {
    const [one, other] = [encodeId('Unit', await build.unit()), encodeId('Unit', await build.unit())];
    const move = (unitId: string, parentId: string) =>
      act('moveUnit', { unitId, parentId, from: '2026-12-01', document: 'x' }, 'unit { id }');

    expect((await move(one, other)).errors).toBeUndefined();
    expect(await refusal(move(other, one))).toMatchObject({ code: 'RECORD_REFUSED', fault: 'TREE_CYCLE' });
  });

  test('puts a unit where it was told last from the same day', async () => {
    const [unit, one, other] = await Promise.all([build.unit(), build.unit(), build.unit()]);
    const move = (parent: string) =>
      act(
        'moveUnit',
        {
          unitId: encodeId('Unit', unit),
          parentId: encodeId('Unit', parent),
          from: '2026-11-01',
          document: 'x',
        },
        'unit { parent { id } }',
      );

    await move(one);
    const { data, errors } = await move(other);

    expect(errors).toBeUndefined();
    expect(data.moveUnit.unit.parent.id).toBe(encodeId('Unit', other));
  });

  test('in a unit beyond reach is refused by a code of its own, and nothing is written', async () => {
    const [own, beyond] = [await build.unit(), await build.unit()];
    const { rows } = await api.database.query('select code from unit where id = $1', [own]);
    await build.fact('placement', employee, { unit_id: own, during: period('2015-01-01') });
    const officer = { subject: 'officer', roles: [Role.UNIT_OFFICER], units: [rows[0].code] };

    const answer = act(
      'recordPlacement',
      { employeeId: id, unitId: encodeId('Unit', beyond), from: '2020-01-01', document: 'SK' },
      'placement { id }',
      officer,
    );

    expect(await refusal(answer)).toMatchObject({
      code: 'RECORD_REFUSED',
      fault: 'OUTSIDE_REACH',
      argument: 'input.unitId',
    });
    const placements = await api.database.query('select during::text from placement where employee_id = $1', [
      employee,
    ]);
    expect(placements.rows).toEqual([{ during: '[2015-01-01,)' }]);
  });

  test('is undone by withdrawing: what it ended goes on', async () => {
    await rank({ rank: 'III_A', from: '2012-04-01' });
    const { data } = await rank({ rank: 'III_B', from: '2016-04-01' });

    await act(
      'withdrawRank',
      { rankHoldingId: data.recordRank.rankHolding.id, expectedVersion: 1, reason: 'Keliru' },
      '__typename',
    );

    const { rows } = await api.database.query(
      'select rank, during::text from rank_holding where employee_id = $1',
      [employee],
    );
    expect(rows).toEqual([{ rank: 'III_A', during: '[2012-04-01,)' }]);
  });

  test.each(['2016-10-01', '2015-10-01'])(
    'corrected to begin on %s moves the end of the one before',
    async (from) => {
      await rank({ rank: 'III_A', from: '2012-04-01' });
      const { data } = await rank({ rank: 'III_B', from: '2016-04-01' });

      const corrected = await act(
        'correctRank',
        { rankHoldingId: data.recordRank.rankHolding.id, expectedVersion: 1, from, reason: 'TMT' },
        'rankHolding { id }',
      );

      expect(corrected.errors).toBeUndefined();
      const { rows } = await api.database.query(
        'select rank, during::text from rank_holding where employee_id = $1 order by during',
        [employee],
      );
      expect(rows).toEqual([
        { rank: 'III_A', during: `[2012-04-01,${from})` },
        { rank: 'III_B', during: `[${from},)` },
      ]);
    },
  );

  test('adds a record with its source, and ends the one before it', async () => {
    await rank({ rank: 'III_A', from: '2012-04-01' });
    const { data, errors } = await rank({ rank: 'III/b', from: '2016-04-01' });

    expect(errors).toBeUndefined();
    expect(data.recordRank.rankHolding).toMatchObject({
      rank: 'III_B',
      version: 1,
      during: { from: '2016-04-01', to: null },
      sources: [{ source: 'OWN_ENTRY', isOrigin: true }],
      isDisputed: false,
    });
    const { rows } = await api.database.query(
      'select rank, during::text, version from rank_holding where employee_id = $1 order by during',
      [employee],
    );
    expect(rows).toEqual([
      { rank: 'III_A', during: '[2012-04-01,2016-04-01)', version: 2 },
      { rank: 'III_B', during: '[2016-04-01,)', version: 1 },
    ]);
  });

  test.each([
    [
      'a rank that goes backwards',
      'recordRank',
      { rank: 'III_A', from: '2021-01-01' },
      'input.rank',
      'RANK_BACKWARDS',
    ],
    ['an unknown rank', 'recordRank', { rank: 'V/z', from: '2021-01-01' }, 'input.rank', 'CODE_UNKNOWN'],
    [
      'a period that ends before it begins',
      'recordRank',
      { rank: 'III_D', from: '2021-01-01', to: '2020-01-01' },
      'input.to',
      'PERIOD_REVERSED',
    ],
    [
      'a diploma before birth',
      'recordEducation',
      { level: 'S1', graduatedOn: '1980-01-01', status: 'VERIFIED' },
      'input.graduatedOn',
      'BEFORE_BIRTH',
    ],
    [
      'an award of a day ahead',
      'recordAward',
      { title: 'x', scope: 'NATIONAL', awardedOn: '2999-01-01' },
      'input.awardedOn',
      'IN_THE_FUTURE',
    ],
    [
      'a text that nobody sees',
      'recordAward',
      { title: '\u200b', scope: 'NATIONAL', awardedOn: '2020-01-01' },
      'input.title',
      'TEXT_INVISIBLE',
    ],
    [
      'a score above the scale',
      'recordPotentialAssessment',
      { score: 100.5, assessedOn: '2025-01-01', validUntil: '2027-01-01' },
      'input.score',
      'NUMBER_OUT_OF_RANGE',
    ],
    [
      'a validity that ends before it begins',
      'recordPotentialAssessment',
      { score: 70.5, assessedOn: '2025-01-01', validUntil: '2024-01-01' },
      'input.validUntil',
      'VALIDITY_REVERSED',
    ],
  ])('%s is refused with the path of the field', async (_, mutation, input, argument, fault) => {
    await rank({ rank: 'III_C', from: '2020-01-01' });

    expect(
      await refusal(act(mutation, { employeeId: id, document: 'SK 2', ...input }, '__typename')),
    ).toMatchObject({
      code: 'RECORD_REFUSED',
      argument,
      fault,
    });
  });

  test('an appointment over another one is refused, unless it ends it; then the seat is free at the next read', async () => {
    const [one, other] = [await build.position(), await build.position()];
    const appoint = (position: string, from: string, more = {}) =>
      act(
        'recordAppointment',
        { employeeId: id, positionId: encodeId('Position', position), from, document: 'SK', ...more },
        'appointment { id during { from to } }',
      );
    const vacant = async () =>
      (
        await api.ask('query ($id: ID!) { position(by: { id: $id }) { formation { filled vacant } } }', {
          id: encodeId('Position', one),
        })
      ).data.position.formation;
    await appoint(one, '2020-01-01');
    expect(await vacant()).toEqual({ filled: 1, vacant: 0 });

    expect(await refusal(appoint(other, '2024-01-01'))).toMatchObject({
      code: 'RECORD_REFUSED',
      fault: 'PERIOD_OVERLAPS',
      argument: 'input.from',
    });
    await appoint(other, '2024-01-01', { isEndingPrevious: true });

    expect(await vacant()).toEqual({ filled: 0, vacant: 1 });
  });

  test('is done once under an idempotency key, and refused where the record is there already', async () => {
    const input = { rank: 'III_A', from: '2012-04-01', idempotencyKey: `key ${employee}` };
    const [first, again] = [await rank(input), await rank(input)];

    expect(again.data.recordRank.rankHolding.id).toBe(first.data.recordRank.rankHolding.id);
    expect(await refusal(rank({ rank: 'III_A', from: '2012-04-01' }))).toMatchObject({
      code: 'RECORD_ALREADY_THERE',
    });
  });

  test('every kind of record takes what its input says, and gives it back', async () => {
    const position = encodeId('Position', await build.position());
    const {
      rows: [competency],
    } = await api.database.query('select id from competency limit 1');
    const competencyId = encodeId('Competency', competency.id);
    const acts: [string, object, string, object][] = [
      [
        'recordActingAssignment',
        { positionId: position, kind: 'PLT_HIGHER', from: '2025-01-01', to: '2025-03-01' },
        'actingAssignment { kind during { to } }',
        { kind: 'PLT_HIGHER', during: { to: '2025-03-01' } },
      ],
      [
        'recordEmploymentStatus',
        { status: 'SICK_LEAVE', from: '2025-01-01' },
        'employmentStatus { status }',
        { status: 'SICK_LEAVE' },
      ],
      [
        'recordSanction',
        { severity: 'LIGHT', from: '2025-01-01', to: '2025-07-01' },
        'sanction { severity }',
        { severity: 'LIGHT' },
      ],
      [
        'recordEducation',
        { level: 'S1', field: 'HUKUM', status: 'VERIFIED', graduatedOn: '2008-08-01' },
        'education { level field verified }',
        { level: 'S1', field: 'HUKUM', verified: true },
      ],
      [
        'recordTraining',
        { title: 'PKP', leadershipProgramme: 'PKP', hours: 120, completedOn: '2022-01-01' },
        'trainingRecord { title hours }',
        { title: 'PKP', hours: 120 },
      ],
      [
        'recordCompetencyAssessment',
        { competencyId, level: 3, assessedOn: '2025-01-01', validUntil: '2027-12-31' },
        'competencyAssessment { level competency { id } }',
        { level: 3, competency: { id: competencyId } },
      ],
      [
        'recordPotentialAssessment',
        { score: 76.4, assessedOn: '2025-01-01', validUntil: '2027-12-31' },
        'potentialAssessment { validUntil }',
        { validUntil: '2027-12-31' },
      ],
      [
        'recordFeedback',
        { predicate: 'BAIK', concludedOn: '2025-12-01', raters: 5 },
        'feedback360 { predicate raters }',
        { predicate: 'BAIK', raters: 5 },
      ],
      [
        'recordAward',
        { title: 'Loyal', scope: 'NATIONAL', awardedOn: '2020-08-17' },
        'award { title scope }',
        { title: 'Loyal', scope: 'NATIONAL' },
      ],
      [
        'recordTeamAssignment',
        { team: 'RB', role: 'HEAD_AGENCY', decreedOn: '2025-02-01' },
        'teamAssignment { team role }',
        { team: 'RB', role: 'HEAD_AGENCY' },
      ],
      [
        'recordDeclaration',
        { code: 'LHKPN', year: 2025, filedOn: '2026-03-01' },
        'declaration { code year }',
        { code: 'LHKPN', year: 2025 },
      ],
      [
        'recordLicence',
        { code: 'STR', from: '2024-01-01', to: '2029-01-01' },
        'professionalLicence { code }',
        { code: 'STR' },
      ],
      [
        'recordOutsideService',
        { agency: 'Provinsi', title: 'Pelaksana', class: 'PELAKSANA', from: '2008-01-01', to: '2010-01-01' },
        'outsideService { agency class }',
        { agency: 'Provinsi', class: 'PELAKSANA' },
      ],
      [
        'recordWaiver',
        {
          positionId: position,
          rule: 'LEADERSHIP_TRAINING',
          signedBy: 'PPK',
          validFrom: '2026-01-01',
          validUntil: '2026-12-31',
        },
        'waiver { rule signedBy }',
        { rule: 'LEADERSHIP_TRAINING', signedBy: 'PPK' },
      ],
      [
        'recordPlacement',
        { unitId: encodeId('Unit', await build.unit()), from: '2020-01-01' },
        'placement { during { from } }',
        { during: { from: '2020-01-01' } },
      ],
    ];
    expect(acts.length).toBeGreaterThan(10);
    for (const [mutation, input, selected, found] of acts) {
      const { data, errors } = await act(mutation, { employeeId: id, document: 'SK 9', ...input }, selected);
      expect([mutation, errors]).toEqual([mutation, undefined]);
      expect(Object.values(data[mutation])).toEqual([found]);
    }
  });
});

describe('correcting and withdrawing', () => {
  test('overwrites what is given, keeps what is left out, and writes down the reason', async () => {
    const { data } = await act(
      'recordAward',
      { employeeId: id, document: 'SK', title: 'Lama', scope: 'AGENCY', awardedOn: '2020-08-17' },
      'award { id version }',
    );
    const { id: awardId, version } = data.recordAward.award;

    const corrected = await act(
      'correctAward',
      { awardId, expectedVersion: version, scope: 'NATIONAL', reason: 'Salah ketik' },
      'award { title scope version document }',
    );

    expect(corrected.data.correctAward.award).toEqual({
      title: 'Lama',
      scope: 'NATIONAL',
      version: 2,
      document: 'SK',
    });
    expect((await audited('Award')).at(-1)).toMatchObject({
      act: 'correctAward',
      change: 'CHANGED',
      reason: 'Salah ketik',
      before: { scope: 'AGENCY' },
      after: { scope: 'NATIONAL' },
    });
    expect(
      await refusal(
        act(
          'correctAward',
          { awardId, expectedVersion: version, scope: 'AGENCY', reason: 'x' },
          '__typename',
        ),
      ),
    ).toMatchObject({ code: 'VERSION_CONFLICT', present: 2 });

    await act('withdrawAward', { awardId, expectedVersion: 2, reason: 'Bukan miliknya' }, '__typename');
    expect((await audited('Award')).at(-1)).toMatchObject({
      act: 'withdrawAward',
      change: 'REMOVED',
      reason: 'Bukan miliknya',
      before: { title: 'Lama' },
    });
    expect(
      await refusal(act('withdrawAward', { awardId, expectedVersion: 2, reason: 'x' }, '__typename')),
    ).toMatchObject({ code: 'RECORD_NOT_THERE' });
  });

  test('of a birth date that lies after what is stored is refused with the first day', async () => {
    await rank({ rank: 'III_A', from: '2012-04-01' });
    const correct = (birthDate: string) =>
      act(
        'correctEmployee',
        { employeeId: id, expectedVersion: 1, birthDate, reason: 'KTP' },
        'employee { birthDate }',
      );

    expect(await refusal(correct('2015-01-01'))).toMatchObject({
      code: 'RECORD_REFUSED',
      fault: 'BORN_AFTERWARDS',
      argument: 'input.birthDate',
    });
    expect((await correct('1981-01-01')).data.correctEmployee.employee.birthDate).toBe('1981-01-01');
  });

  test('null takes a value away where it may be unknown, and is refused where it may not', async () => {
    const { data } = await act(
      'recordTraining',
      { employeeId: id, document: 'S', title: 'X', hours: 20, completedOn: '2024-01-01' },
      'trainingRecord { id }',
    );
    const trainingRecordId = data.recordTraining.trainingRecord.id;

    const cleared = await act(
      'correctTraining',
      { trainingRecordId, expectedVersion: 1, hours: null, reason: 'Tidak tercatat' },
      'trainingRecord { hours title }',
    );
    expect(cleared.data.correctTraining.trainingRecord).toEqual({ hours: null, title: 'X' });
    expect(
      await refusal(
        act(
          'correctTraining',
          { trainingRecordId, expectedVersion: 2, title: null, reason: 'x' },
          '__typename',
        ),
      ),
    ).toMatchObject({ code: 'RECORD_REFUSED', fault: 'REQUIRED', argument: 'input.title' });
  });

  test('needs a reason that is seen', async () => {
    const { data } = await rank({ rank: 'III_A', from: '2012-04-01' });
    const rankHoldingId = data.recordRank.rankHolding.id;

    expect(
      await refusal(act('withdrawRank', { rankHoldingId, expectedVersion: 1, reason: ' ' }, '__typename')),
    ).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.reason' });
  });

  test('what something refers to is not withdrawn', async () => {
    const position = await build.position();
    await build.appointment(employee, position, period('2020-01-01'));

    expect(
      await refusal(
        act(
          'withdrawPosition',
          { positionId: encodeId('Position', position), expectedVersion: 1, reason: 'x' },
          '__typename',
        ),
      ),
    ).toMatchObject({ code: 'RECORD_IN_USE', types: ['Appointment', 'FormationDecree'] });
  });

  test('an entry by hand is what holds, and what an import said stays beside it', async () => {
    const {
      rows: [{ nip }],
    } = await api.database.query('select nip from employee where id = $1', [employee]);
    const content = `NIP;Nama Penghargaan;Tingkat;Tanggal;Nomor SK\n${nip};Jasa;NATIONAL;2019-08-17;SK 19`;
    await office.apply(await office.run(content, { name: 'awards.csv', source: 'SIASN' }));
    const { data } = await api.ask(
      'query ($id: ID!) { employee(by: { id: $id }) { awards { id version } } }',
      { id },
    );
    const [award] = data.employee.awards;
    await act(
      'correctAward',
      { awardId: award.id, expectedVersion: award.version, scope: 'AGENCY', reason: 'SK asli' },
      '__typename',
    );

    const again = await office.run(content, { name: 'awards.csv', source: 'SIASN' });
    expect(await office.look(again)).toMatchObject({ conflicting: 1 });
    await office.apply(again, { conflictRule: 'PRESENT' });

    const answer = await api.ask(
      'query ($id: ID!) { employee(by: { id: $id }) { awards { scope isDisputed sources { source isOrigin differences { field value } } } } }',
      { id },
    );
    const [found] = answer.data.employee.awards;
    expect(found).toMatchObject({ scope: 'AGENCY', isDisputed: true });
    expect(found.sources[0]).toEqual({ source: 'OWN_ENTRY', isOrigin: true, differences: [] });
    expect(found.sources[1].differences).toContainEqual({ field: 'scope', value: 'NATIONAL' });
  });
});

describe('people and the organisation', () => {
  test('somebody is hired, corrected, and leaves: the seat falls vacant the day after', async () => {
    const unit = await build.unit();
    const hired = await act(
      'hireEmployee',
      {
        nip: '199801012024011001',
        name: 'Budi Baru',
        sex: 'MALE',
        birthDate: '1998-01-01',
        kind: 'PNS',
        agencyId: encodeId('Unit', await build.agency()),
        unitId: encodeId('Unit', unit),
        from: '2024-01-01',
        document: 'SK CPNS',
      },
      'employee { id name version unit { id } }',
    );
    expect(hired.errors).toBeUndefined();
    const person = hired.data.hireEmployee.employee;
    expect(person).toMatchObject({ name: 'Budi Baru', version: 1, unit: { id: encodeId('Unit', unit) } });
    const renamed = await act(
      'correctEmployee',
      { employeeId: person.id, expectedVersion: 1, name: 'Budi Barus', reason: 'Akta' },
      'employee { name version }',
    );
    expect(renamed.data.correctEmployee.employee).toEqual({ name: 'Budi Barus', version: 2 });

    const post = await build.position({ unit_id: unit });
    await act(
      'recordAppointment',
      { employeeId: person.id, positionId: encodeId('Position', post), from: '2024-02-01', document: 'SK' },
      '__typename',
    );
    const { data } = await api.ask(
      'query ($id: ID!) { employee(by: { id: $id }) { employments { id version } } }',
      { id: person.id },
    );
    const [employment] = data.employee.employments;
    const ended = await act(
      'endEmployment',
      {
        employmentId: employment.id,
        expectedVersion: employment.version,
        lastDay: '2026-10-31',
        end: 'RESIGNED',
        document: 'SK Berhenti',
      },
      'employment { end during { to } }',
    );

    expect(ended.data.endEmployment.employment).toEqual({ end: 'RESIGNED', during: { to: '2026-11-01' } });
    const { data: after } = await api.ask(
      'query ($id: ID!) { position(by: { id: $id }) { formation { filled } } }',
      { id: encodeId('Position', post) },
    );
    expect(after.position.formation.filled).toBe(0);
    expect(
      await refusal(
        act(
          'endEmployment',
          {
            employmentId: employment.id,
            expectedVersion: employment.version + 1,
            lastDay: '2026-11-30',
            end: 'RESIGNED',
            document: 'x',
          },
          '__typename',
        ),
      ),
    ).toMatchObject({ code: 'EMPLOYMENT_NOT_OPEN' });
  });

  test('units, positions, seats, standards and requirements are kept', async () => {
    await build.agency();
    const agency = encodeId('Unit', await build.agency());
    const unit = await act(
      'recordUnit',
      { code: 'T.90', name: 'Dinas Baru', parentId: agency, from: '2026-01-01', document: 'Perda 9' },
      'unit { id code office { code } parent { code } }',
    );
    expect(unit.errors).toBeUndefined();
    expect(unit.data.recordUnit.unit).toMatchObject({
      code: 'T.90',
      office: { code: 'T.90' },
      parent: { code: 'T' },
    });
    const unitId = unit.data.recordUnit.unit.id;
    const position = await act(
      'recordPosition',
      {
        code: 'T.90.P1',
        title: 'Kepala Dinas',
        class: 'JPT_PRATAMA',
        echelon: 'II.b',
        unitId,
        from: '2026-01-01',
        seats: 1,
        document: 'SK Formasi',
      },
      'position { id title formation { required } }',
    );
    expect(position.data.recordPosition.position).toMatchObject({
      title: 'Kepala Dinas',
      formation: { required: 1 },
    });
    const positionId = position.data.recordPosition.position.id;
    const formation = await act(
      'recordFormation',
      { positionId, seats: 2, from: '2026-06-01', document: 'SK 2' },
      'formationDecree { required }',
    );
    expect(formation.data.recordFormation.formationDecree.required).toBe(2);
    const requirement = await act(
      'recordRequirement',
      {
        positionId,
        rule: 'MINIMUM_RANK',
        parameters: '{"rank":"IV_B"}',
        ordinal: 5,
        isActive: true,
        from: '2026-01-01',
        legalBasis: 'SK Wali Kota',
      },
      'requirementRow { rule isActive }',
    );
    expect(requirement.errors).toBeUndefined();
    const {
      rows: [competency],
    } = await api.database.query('select id from competency limit 1');
    const line = await act(
      'recordRequiredCompetency',
      { positionId, competencyId: encodeId('Competency', competency.id), level: 4, weight: 2 },
      'requiredCompetency { level weight }',
    );
    expect(line.data.recordRequiredCompetency.requiredCompetency).toEqual({ level: 4, weight: 2 });
    const other = await act(
      'recordUnit',
      { code: 'T.91', name: 'Dinas Lain', parentId: agency, from: '2026-01-01', document: 'Perda 9' },
      'unit { id }',
    );
    const moved = await act(
      'moveUnit',
      { unitId, parentId: other.data.recordUnit.unit.id, from: '2026-10-01', document: 'Perda 10' },
      'unit { parent { code } }',
    );
    expect(moved.data.moveUnit.unit.parent.code).toBe('T.91');
    expect(
      await refusal(
        act(
          'recordUnit',
          { code: 'X.1', name: 'Luar', parentId: agency, from: '2026-01-01', document: 'x' },
          '__typename',
        ),
      ),
    ).toMatchObject({ fault: 'CODE_OUTSIDE_AGENCY', argument: 'input.code' });
  });
});

describe('who keeps records', () => {
  let officer = {};
  beforeAll(async () => {
    const unit = await build.unit();
    const {
      rows: [{ code }],
    } = await api.database.query('select code from unit where id = $1', [unit]);
    officer = { subject: 'officer', roles: [Role.UNIT_OFFICER], units: [code] };
  });

  test('an officer keeps those of the own unit, nobody else’s and not the own', async () => {
    const within = await build.employee();
    const units = (officer as { units: string[] }).units;
    const {
      rows: [unit],
    } = await api.database.query('select id from unit where code = any($1)', [units]);
    await build.fact('placement', within, { unit_id: unit.id, during: period('2020-01-01') });
    const {
      rows: [{ nip }],
    } = await api.database.query('select nip from employee where id = $1', [within]);
    const input = { rank: 'III_A', from: '2012-04-01' };

    expect(
      (await rank({ ...input, employeeId: encodeId('Employee', within) }, officer)).errors,
    ).toBeUndefined();
    expect(await refusal(rank(input, officer))).toMatchObject({
      code: 'RECORD_REFUSED',
      fault: 'PERSON_UNKNOWN',
      argument: 'input.employeeId',
    });
    expect(
      await refusal(
        rank({ ...input, from: '2016-01-01', employeeId: encodeId('Employee', within) }, { ...officer, nip }),
      ),
    ).toMatchObject({ code: 'RECORD_OWN' });
    expect(
      await refusal(
        act(
          'recordUnit',
          { code: 'T.99', name: 'x', from: '2026-01-01', document: 'x' },
          '__typename',
          officer,
        ),
      ),
    ).toMatchObject({ code: 'FORBIDDEN' });
  });

  test.each([Role.EMPLOYEE, Role.AUDITOR, Role.TALENT_COMMITTEE, Role.ADMINISTRATOR, Role.REPORTER])(
    '%s keeps none',
    async (role) => {
      expect(
        await refusal(rank({ rank: 'III_A', from: '2012-04-01' }, { subject: 'x', roles: [role] })),
      ).toMatchObject({ code: 'FORBIDDEN' });
    },
  );

  test('a record beyond reach is as one that there is not', async () => {
    const { data } = await rank({ rank: 'III_A', from: '2012-04-01' });

    expect(
      await refusal(
        act(
          'withdrawRank',
          { rankHoldingId: data.recordRank.rankHolding.id, expectedVersion: 1, reason: 'x' },
          '__typename',
          officer,
        ),
      ),
    ).toMatchObject({ code: 'RECORD_NOT_THERE' });
  });
});
