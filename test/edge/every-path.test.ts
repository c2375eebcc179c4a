import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeEntities } from '../../src/app/database.js';
import { buildSuksesiSchema } from '../../src/app/schema.js';
import { Role } from '../../src/modules/access/index.js';
import { decodeUuid, encodeId } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder } from '../support/build.js';
import { isLongRun } from '../support/long-run.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi({ city: true });
await describeEntities();
const schema = buildSuksesiSchema();

/**
 * What required arguments are given, by field; a field that needs another one fails the test until it is
 * named here.
 */
let samples: Record<string, string> = {};
beforeAll(async () => {
  const { data } = await api.ask(
    '{ employees(first: 2, filter: { isServing: true }) { nodes { id } } positions(first: 1, filter: { class: [PENGAWAS], isVacant: true, standingOn: "2026-11-21" }) { nodes { code } } }',
  );
  const [one, two] = data.employees.nodes.map(({ id }: { id: string }) => `{ id: "${id}" }`);
  await giveOneOfEach(decodeUuid(data.employees.nodes[0].id, 'Employee'), data.positions.nodes[0].code);
  await reportFor(decodeUuid(data.employees.nodes[0].id, 'Employee'));
  samples = {
    'Query.employee': `by: ${one}`,
    'Query.position': `by: { code: "${data.positions.nodes[0].code}" }`,
    'Filling.openCandidates': 'size: 3',
    'Position.rankingChanges': 'from: "2026-05-01"',
    'Query.pool': 'class: ADMINISTRATOR',
    'NineBox.groups': 'by: OFFICE',
    'NineBox.preview': 'policy: { code: "PU_DJBK_2026" }',
    'Query.attestationEffects': `input: { employeeIds: ["${data.employees.nodes[0].id}"], lists: [SANCTIONS] }`,
    'Query.importRun': `id: "${await importOf(decodeUuid(data.employees.nodes[0].id, 'Employee'))}"`,
    'Query.unit': 'by: { code: "6471" }',
    'Ranking.candidate': `employee: ${one}`,
    'Ranking.comparison': `first: ${one}, second: ${two}`,
    'Ranking.preview': 'policy: { code: "PU_DJBK_2026" }',
    'Ranking.underMethod': 'method: SAW',
  };
});
/** Two reports about the person, with one scan. */
async function reportFor(person: string): Promise<void> {
  const build = builder(() => api.database);
  const document = await build.insert('personal_document', {
    employee_id: person,
    name: 'scan.pdf',
    type: 'application/pdf',
    size: 1,
    hash: '0'.repeat(64),
    uploaded_by: 'officer',
    uploaded_at: '2026-11-20T00:00:00Z',
  });
  const report = {
    employee_id: person,
    kind: 'EDUCATION',
    is_correction: false,
    values: '{"level":"S1","graduatedOn":"2020-01-01"}',
    document_ids: `{${document}}`,
    status: 'SUBMITTED',
    status_since: '2026-11-20T00:00:00Z',
    submitted_on: '2026-11-20',
    submitted_by: 'officer',
  };
  const training = await build.fact('training_record', person, {
    title: 'Pelatihan',
    hours: 8,
    completed_on: '2026-01-02',
  });
  await build.insert('learning_entry', {
    employee_id: person,
    form: 'PELATIHAN_TEKNIS',
    title: 'Pelatihan',
    provider: 'BPSDM',
    started_on: '2026-01-02',
    ended_on: '2026-01-02',
    year: 2026,
    delivery: 'CLASSROOM',
    is_abroad: false,
    quantity_hundredths: 800,
    hours_hundredths: 800,
    counted_hundredths: 800,
    document_ids: `{${document}}`,
    status: 'CLAIMED',
    claimed_on: '2000-01-01',
    claimed_by: 'officer',
    training_record_id: training,
  });
  await build.fact('education', person, { level: 'S1', graduated_on: '2020-01-01', status: 'VERIFIED' });
  await build.insert('record_report', report);
  await build.insert('record_report', report);
}

/** A run of the import with a row about the person. */
async function importOf(person: string): Promise<string> {
  const build = builder(() => api.database);
  const run_id = await build.insert('import_run', {
    status: 'CHECKED',
    status_since: '2026-11-20T00:00:00Z',
    source: 'SIMPEG',
    as_of: '2026-11-20',
    closes_open_periods: false,
    created_by: 'planner',
    created_at: '2026-11-20T00:00:00Z',
  });
  const file_id = await build.insert('import_file', {
    run_id,
    name: 'awards.csv',
    kind: 'AWARD',
    rows: 1,
    ignored_headings: '{}',
    hash: '',
  });
  await build.insert('import_row', {
    run_id,
    file_id,
    number: 2,
    part: 0,
    kind: 'AWARD',
    outcome: 'REFUSED',
    values: '{}',
    faults: '[]',
    findings: '[]',
    person_id: person,
  });
  return encodeId('ImportRun', run_id);
}

/** So that every list of the person shows something: a copy of anybody's row where there is none. */
async function giveOneOfEach(employee: string, code: string): Promise<void> {
  const { rows: tables } = await api.database.query<{ name: string }>(
    "select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'employee_id' and table_name not in ('fact_change', 'waiver', 'data_request', 'calibration_adjustment', 'pool_membership', 'nomination', 'shortlist_entry', 'excluded_candidate', 'stage_result', 'named_candidate', 'application', 'career_interest', 'record_request')",
  );
  for (const { name } of tables)
    await api.database.query(
      `insert into "${name}" select (jsonb_populate_record(null::"${name}", to_jsonb(t) || jsonb_build_object('id', gen_random_uuid(), 'employee_id', $1::uuid))).*
       from "${name}" t where not exists (select from "${name}" where employee_id = $1) limit 1`,
      [employee],
    );
  const { rows } = await api.database.query<{ id: string }>('select id from "position" limit 1');
  const build = builder(() => api.database);
  await build.insert('data_request', {
    employee_id: employee,
    kind: 'ACCESS',
    reason: 'What is kept?',
    raised_at: '2026-11-20T00:00:00Z',
    due_at: '2026-11-23T00:00:00Z',
  });
  await build.insert('pool_membership', {
    employee_id: employee,
    target_class: 'ADMINISTRATOR',
    nominated_on: '2026-11-01',
    nominated_by: 'agency',
    nomination: 'Letter 1',
  });
  const { rows: posts } = await api.database.query<{ id: string }>(
    'select id from position where code = $1',
    [code],
  );
  const plan_id = await build.insert('succession_plan', {
    position_id: posts[0]?.id,
    number: 1,
    status: 'DRAFT',
    drafted_on: '2026-11-01',
    drafted_by: 'planner',
    version: 1,
  });
  const named = { ordinal: 1, source: 'NOMINATION', reason: 'Seen at work', readiness_then: 'UNKNOWN' };
  await build.insert('nomination', { plan_id, employee_id: employee, ...named });
  const { rows: held } = await api.database.query<{ id: string }>(
    'select id from appointment where employee_id = $1',
    [employee],
  );
  const { rows: rules } = await api.database.query<{ id: string }>('select id from filling_rule limit 1');
  const filling_id = await build.insert('filling', {
    position_id: posts[0]?.id,
    vacant_since: '2026-11-01',
    rule_id: rules[0]?.id,
    status: 'DECIDED',
    opened_on: '2026-11-01',
    opened_by: 'planner',
    document: 'SPT 1',
    among: 'APPLICANTS',
    chosen_id: employee,
    decided_on: '2026-11-02',
    decided_by: 'Somebody',
    decided_in_office: 'Wali Kota',
    decision: 'SK 1',
    inauguration_on: '2026-12-01',
    appointment_id: held[0]?.id,
  });
  await build.insert('shortlist_entry', { filling_id, employee_id: employee, ordinal: 1, place: 1 });
  await build.insert('excluded_candidate', {
    filling_id,
    employee_id: employee,
    reason: 'Asked twice',
    given_by: 'Somebody',
  });
  await build.insert('named_candidate', { filling_id, employee_id: employee });
  const announced = {
    position_id: posts[0]?.id,
    vacant_since: '2026-11-01',
    announced_on: '2026-11-01',
    apply_until: '2026-12-01',
  };
  const announcement_id = await build.insert('announcement', {
    filling_id,
    ...announced,
    document: 'PENG 1',
    documents: '{}',
  });
  await build.insert('application', {
    announcement_id,
    employee_id: employee,
    applied_on: '2026-11-01',
    consent: 'Yes',
    documents: '[]',
    marks: '{}',
  });
  await build.insert('career_interest', {
    employee_id: employee,
    position_id: posts[0]?.id,
    stated_on: '2026-11-01',
  });
  const asked = {
    kind: 'AWARD_RECORD',
    owed_by: 'UNIT',
    detail: 'The list of awards',
    requested_on: '2026-11-01',
    due_on: '2026-12-01',
  };
  await build.insert('record_request', {
    filling_id,
    employee_id: employee,
    ...asked,
    legal_basis: 'PP 11/2017',
    document: 'SUR 1',
    requested_by: 'planner',
  });
  await build.insert('stage_result', {
    filling_id,
    employee_id: employee,
    stage: 'PAPER',
    passed: true,
    recorded_on: '2026-11-02',
    recorded_by: 'planner',
  });
  const session_id = await build.insert('calibration_session', {
    name: 'Kalibrasi',
    body: 'KTI',
    document: 'Letter 2',
    opened_on: '2026-11-01',
    opened_by: 'committee',
    closed_on: '2026-11-02',
    closed_by: 'committee',
  });
  await build.insert('calibration_adjustment', {
    session_id,
    employee_id: employee,
    axis: 'POTENTIAL',
    low_before: 0,
    high_before: 100_000_000,
    after: 70_000_000,
    reason: 'Seen at work',
    adjusted_by: 'committee',
    adjusted_on: '2026-11-01',
  });
  await build.fact('waiver', employee, {
    position_id: rows[0]?.id,
    rule: 'MINIMUM_RANK',
    signed_by: 'PPK',
    valid_from: '2026-01-01',
    valid_until: '2027-01-01',
  });
}

/** They lead to whatever their ids name, which has a test of its own; or compute with what they are given. */
const APART = [
  'Query.node',
  'Query.nodes',
  'Query.decisionMethods',
  'Query.methodRanking',
  'Query.policyFaults',
  'Query.scale',
];

type Step = { readonly parent: string; readonly field: GraphQLField<unknown, unknown> };

const isRecord = (type: GraphQLNamedType) =>
  isObjectType(type) &&
  type.getInterfaces().some(({ name }) => name === 'PersonnelRecord') &&
  type.name !== 'ActingAssignment';
const isPersonal = (type: GraphQLNamedType) =>
  type.name === 'Employee' || type.name === 'Candidate' || isRecord(type) || type.name === 'PersonnelRecord';
const fieldsOf = (type: GraphQLNamedType) =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
const guarded = (type: string) =>
  fieldsOf(schema.getType(type) as GraphQLNamedType).filter(
    ({ extensions }) => extensions['guard'] !== undefined,
  );

/** The shortest way from the query to every type, and every field that leads to something personal. */
function walk(): Step[][] {
  const ways = new Map<string, Step[]>([['Query', []]]);
  const found: Step[][] = [];
  for (const [parent, way] of ways) {
    for (const field of fieldsOf(schema.getType(parent) as GraphQLNamedType)) {
      const type = getNamedType(field.type);
      if (isLeafType(type) || APART.includes(`${parent}.${field.name}`)) continue;
      const further = [...way, { parent, field }];
      if (isPersonal(type)) found.push(further);
      if (!ways.has(type.name)) ways.set(type.name, further);
    }
  }
  return found;
}

/** Asks along a way, and `whole` for every field at its end. */
function documentOf(way: readonly Step[], whole: boolean): string {
  const last = way.at(-1) as Step;
  const type = getNamedType(last.field.type);
  const own = (whole ? fieldsOf(type) : [])
    .filter(({ args }) => !args.some(isRequiredArgument))
    .flatMap((field) => {
      if (isLeafType(getNamedType(field.type))) return [field.name];
      return field.extensions['guard'] === undefined ? [] : [`${field.name} { __typename }`];
    });
  return `{ ${way.reduceRight(
    (inner, { parent, field }) => {
      const needed = field.args.some(isRequiredArgument) ? samples[`${parent}.${field.name}`] : undefined;
      if (field.args.some(isRequiredArgument) && needed === undefined)
        throw new Error(`${parent}.${field.name} needs an argument: name a sample of it`);
      const page =
        field.args.some(({ name }) => name === 'first') &&
        !isRequiredArgument(field.args.find(({ name }) => name === 'first') as never)
          ? 'first: 4'
          : undefined;
      const given = [needed, page].filter(Boolean).join(', ');
      return `${field.name}${given === '' ? '' : `(${given})`} { ${inner} }`;
    },
    ['__typename', ...own].join(' '),
  )} }`;
}

/** Whatever stands at the end of a way. */
function atEnd(data: unknown, way: readonly Step[]): Record<string, unknown>[] {
  return way
    .reduce<unknown[]>(
      (values, { field }) =>
        values.flatMap((value) => (value as Record<string, unknown> | null)?.[field.name] ?? []).flat(),
      [data],
    )
    .filter((value): value is Record<string, unknown> => value !== null);
}

const pathOf = (way: readonly Step[]) => way.map(({ field }) => field.name).join('.');
/**
 * The planner who asks is no employee and sees whose data was read of nobody, a person's own gaps name nobody
 * else, nobody is leaving the first posts of the list, and no plan is in force.
 */
const NOTHING_THERE = [
  'viewer.employee',
  'recordReads.nodes.people',
  'employee.missing.employee',
  'vacancies.nodes.leaving',
  'benchStrength.posts.nodes.successor',
];

describe('every path of the schema to a person', () => {
  const ways = walk();

  test('is found, and shows a planner what it leads to', async () => {
    const empty: string[] = [];
    const seen = new Set<string>();
    for (const way of nonEmpty(ways)) {
      const { name } = getNamedType((way.at(-1) as Step).field.type);
      // What a planner sees of a type does not hang on the way to it.
      const { data, errors } = await api.ask(documentOf(way, isLongRun || !seen.has(name)));
      seen.add(name);
      expect([pathOf(way), errors]).toEqual([pathOf(way), undefined]);
      if (atEnd(data, way).length === 0) empty.push(pathOf(way));
    }
    expect(ways.length).toBeGreaterThan(40);
    expect(
      empty.toSorted(),
      'a path to a person that no sample leads along: store one in the samples of this file',
    ).toEqual(NOTHING_THERE.toSorted());
  }, 120_000);

  test.each([Role.REPORTER, Role.ADMINISTRATOR, Role.EMPLOYEE, Role.UNIT_OFFICER])(
    'shows %s without reach nothing that is guarded',
    async (role) => {
      for (const way of nonEmpty(ways)) {
        const path = pathOf(way);
        const { data, errors } = await api.ask(
          documentOf(way, true),
          {},
          { subject: 'stranger', roles: [role] },
        );
        const refusal = path.includes('rankingChanges') ? 'RANKING_WITHHELD' : 'FORBIDDEN';
        // An officer may ask it, and not of anybody beyond reach.
        const told = (code: string) =>
          code === 'RECORD_NOT_THERE' && path.startsWith('attestationEffects') ? refusal : code;
        // What a path shows may be empty, and so may its errors.
        for (const { extensions } of errors ?? [])
          expect([path, told(extensions.code)]).toEqual([path, refusal]);
        // It may be empty: then nothing is shown.
        for (const thing of atEnd(data, way)) {
          const type = String(thing['__typename']);
          expect([path, isRecord(schema.getType(type) as GraphQLNamedType)]).toEqual([path, false]);
          // It may be empty: not every type has guarded fields.
          for (const { name } of guarded(type))
            expect([path, name, thing[name] ?? null]).toEqual([path, name, null]);
          if (thing['visibility'] !== undefined)
            expect([path, thing['visibility'] === 'RECORD']).toEqual([path, false]);
        }
      }
    },
    120_000,
  );
});

test.each([Role.REPORTER, Role.ADMINISTRATOR, Role.EMPLOYEE, Role.UNIT_OFFICER])(
  'no id of a record opens it to %s without reach',
  async (role) => {
    const lists = fieldsOf(schema.getType('Employee') as GraphQLNamedType).filter(
      (field) => isRecord(getNamedType(field.type)) && !field.args.some(isRequiredArgument),
    );
    const { data } = await api.ask(
      `{ employees(first: 60, filter: { isServing: true }) { nodes { ${lists.map(({ name }) => `${name} { id }`).join(' ')} } } }`,
    );
    const ids = [
      ...new Set(
        lists
          .map(
            ({ name }) =>
              data.employees.nodes.flatMap(
                (person: Record<string, { id: string }[] | null>) => person[name] ?? [],
              )[0]?.id,
          )
          .filter(Boolean),
      ),
    ];

    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
    const planner = (await api.ask(query, { ids })).data.nodes;
    const stranger = (await api.ask(query, { ids }, { subject: 'stranger', roles: [role] })).data.nodes;

    expect(ids.length).toBeGreaterThan(10);
    expect(planner).not.toContain(null);
    expect(stranger).toEqual(ids.map(() => null));
  },
);
