import { beforeAll, describe, expect, test } from 'vitest';
import { type Claims, Role } from '../../src/modules/access/index.js';
import { decodeUuid } from '../../src/platform/graphql/node-id.js';
import { useApi } from '../support/api.js';
import { builder } from '../support/build.js';
import { planner, useFillingActs, type Vacancy } from '../support/filling-acts.js';
import { TODAY } from '../support/fixed.js';
import { nonEmpty } from '../support/non-empty.js';

// biome-ignore lint/suspicious/noExplicitAny: an answer as the service gives it.
type Json = any;

const api = useApi({ city: true, limits: { costAMinute: 1_000_000_000 } });
const build = builder(() => api.database);
const acts = useFillingActs(api);
const BEFORE = '2026-05-20';
const FOUND = `from until count entered: count(kind: [ENTERED]) none: count(kind: [])
  changes(first: 100, after: $after) { totalCount nodes { kind standingBefore standingAfter placeBefore placeAfter scoreBefore { lower upper } scoreAfter { lower upper }
    employee { id } causes { code isRule valueBefore valueAfter before after records { kind record { id } } } answeredRequests { kind } } pageInfo { hasNextPage endCursor } }`;
const query = `query ($code: String!, $from: LocalDate!, $until: LocalDate, $after: String, $kind: [RankingChangeKind!]) {
  position(by: { code: $code }) { rankingChanges(from: $from, until: $until) { ${FOUND} some: count(kind: $kind) } } }`;
const ranked = `query ($code: String!, $on: LocalDate!, $after: String) { position(by: { code: $code }) { ranking(on: $on) {
  candidates(first: 100, after: $after) { nodes { standing place lower upper employee { id } contributions { criterion { code } possible { lower upper } } eligibility { rule outcome } } pageInfo { hasNextPage endCursor } } } } }`;
let vacancy: Vacancy;

async function all(document: string, variables: object, page: (data: Json) => Json): Promise<Json[]> {
  const nodes: Json[] = [];
  for (let after: string | null = null; ; ) {
    const answer: { data: Json; errors?: unknown } = await api.ask(
      document,
      { ...variables, after },
      planner,
    );
    expect(answer.errors).toBeUndefined();
    const found = page(answer.data);
    nodes.push(...found.nodes);
    if (!found.pageInfo.hasNextPage) return nodes;
    after = found.pageInfo.endCursor;
  }
}
const changes = (from: string, until: string) =>
  all(query, { code: vacancy.position.code, from, until }, (data) => data.position.rankingChanges.changes);
const listed = (on: string) =>
  all(ranked, { code: vacancy.position.code, on }, (data) => data.position.ranking.candidates);

beforeAll(async () => {
  vacancy = (await acts.vacancies())[0] as Vacancy;
}, 60_000);

test('between two days everybody is told who stands otherwise, and nobody else: as the two rankings themselves say', async () => {
  const [found, before, after] = [await changes(BEFORE, TODAY), await listed(BEFORE), await listed(TODAY)];
  const [then, now] = [before, after].map((nodes) => new Map(nodes.map((node) => [node.employee.id, node])));
  const told = new Map(found.map((change) => [change.employee.id, change]));
  expect(found.length).toBeGreaterThan(5);
  for (const id of nonEmpty(
    new Set([...(then as Map<string, Json>).keys(), ...(now as Map<string, Json>).keys()]),
  )) {
    const [a, b, change] = [then?.get(id), now?.get(id), told.get(id)];
    const isSame =
      a !== undefined &&
      b !== undefined &&
      a.standing === b.standing &&
      a.place === b.place &&
      a.lower === b.lower &&
      a.upper === b.upper;
    expect([id, change === undefined]).toEqual([id, isSame]);
    if (change === undefined) continue;
    expect([change.placeBefore, change.placeAfter]).toEqual([a?.place ?? null, b?.place ?? null]);
    expect(change.scoreAfter).toEqual(b === undefined ? null : { lower: b.lower, upper: b.upper });
    expect(change.scoreBefore).toEqual(a === undefined ? null : { lower: a.lower, upper: a.upper });
    if (b !== undefined) expect(change.standingAfter).toBe(b.standing);
    if (a === undefined || b === undefined) continue;
    const differing = (key: string, of: (row: Json) => unknown, name: (row: Json) => string) =>
      b[key]
        .filter((row: Json, at: number) => JSON.stringify(of(row)) !== JSON.stringify(of(a[key][at])))
        .map(name);
    const rules = differing(
      'eligibility',
      (row) => row.outcome,
      (row) => row.rule,
    );
    const criteria = differing(
      'contributions',
      (row) => row.possible,
      (row) => row.criterion.code,
    );
    expect(change.causes.map(({ code }: Json) => code)).toEqual([...rules, ...criteria]);
    if (change.kind === 'SHIFTED') expect(change.causes).toEqual([]);
  }
  expect(told.size).toBe(found.length);
}, 60_000);

test('a record that arrives moves a person, and is named as what moved them', async () => {
  const [first] = acts.eligible(vacancy);
  const employee = decodeUuid(first?.employee.id as string, 'Employee');
  await api.database.query('delete from potential_assessment where employee_id = $1', [employee]);
  const before = (await listed(TODAY)).find((node) => node.employee.id === first?.employee.id);
  api.setToday('2026-11-25');
  await build.fact('potential_assessment', employee, {
    score_hundredths: 9_900,
    assessed_on: '2026-11-24',
    valid_until: '2029-11-23',
  });
  const change = (await changes(TODAY, '2026-11-25')).find((one) => one.employee.id === first?.employee.id);
  const cause = change.causes.find(({ records }: Json) =>
    records.some(({ kind }: Json) => kind === 'POTENTIAL_ASSESSMENT'),
  );
  expect(change).toMatchObject({ kind: 'MOVED', scoreBefore: { lower: before.lower, upper: before.upper } });
  expect(change.scoreAfter.lower).toBeGreaterThan(before.lower);
  expect(cause).toMatchObject({ isRule: false, valueAfter: '99' });
  expect(cause.valueBefore).toMatch(/ to /);
  expect(cause.records[0].record.id).toBeTruthy();
}, 60_000);

describe('what is asked', () => {
  const asked = async (variables: object, claims: Partial<Claims> = planner) => {
    const { data, errors } = await api.ask(
      query,
      { code: vacancy.position.code, from: BEFORE, ...variables },
      claims,
    );
    return errors?.[0]?.extensions ?? data.position.rankingChanges;
  };

  test('counts by kind add up, an empty list finds nobody, and null is as if it were left out', async () => {
    const kinds = [
      'ENTERED',
      'LEFT',
      'BECAME_ELIGIBLE',
      'BECAME_UNDETERMINED',
      'BECAME_INELIGIBLE',
      'MOVED',
      'SHIFTED',
    ];
    const whole = await asked({});
    const counts = await Promise.all(kinds.map(async (kind) => (await asked({ kind: [kind] })).some));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(whole.count);
    expect([whole.none, whole.changes.totalCount, (await asked({ kind: null })).some]).toEqual([
      0,
      whole.count,
      whole.count,
    ]);
    expect(whole.until).toBe('2026-11-25');
  });

  test('days the wrong way round are refused, and callers who may not see everybody', async () => {
    expect(await asked({ from: '2026-11-25' })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'from' });
    expect(await asked({ until: BEFORE })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'from' });
    expect(await asked({ from: '1900-01-01' })).toMatchObject({ code: 'MERIT_POST_NOT_STANDING' });
    for (const claims of [
      { ...planner, agencies: ['6471.10'] },
      { subject: 'officer', roles: [Role.UNIT_OFFICER], units: ['6471.10'] },
      { subject: 'reporter', roles: [Role.REPORTER] },
      { subject: 'employee', roles: [Role.EMPLOYEE] },
    ])
      expect(await asked({}, claims)).toEqual({ code: 'RANKING_WITHHELD', argument: 'from' });
  });

  test('somebody who is refused a mandatory day is not told to leave it out', async () => {
    const { errors } = await api.ask(
      query,
      { code: vacancy.position.code, from: BEFORE },
      { subject: 'reporter', roles: [Role.REPORTER] },
    );

    expect(errors?.[0]?.message).toBe(
      'from: this is open only to users who may read the record of everybody considered. Ask a user with wider access.',
    );
  });
});

test('since a sealed shortlist: who stands otherwise than when it was closed, explained from what was sealed', async () => {
  const { id } = await acts.shortlisted(vacancy);
  const since = `query ($f: ID!, $after: String) { dossiers(subjectId: $f) { nodes { changes { ${FOUND} } } } }`;
  const sealed = () => all(since, { f: id }, (data) => data.dossiers.nodes[0].changes.changes);
  expect(await sealed()).toEqual([]);

  const candidate = acts.eligible(vacancy)[1];
  const employee = decodeUuid(candidate?.employee.id as string, 'Employee');
  await api.database.query('update potential_assessment set score_hundredths = 100 where employee_id = $1', [
    employee,
  ]);
  await api.database.query(
    "update employment set during = daterange(lower(during), '2026-11-25') where employee_id = $1",
    [decodeUuid(acts.eligible(vacancy)[2]?.employee.id as string, 'Employee')],
  );
  const found = await sealed();
  const moved = found.find((one) => one.employee.id === candidate?.employee.id);
  expect(moved.kind).toBe('MOVED');
  expect(moved.scoreAfter.lower).toBeLessThan(moved.scoreBefore.lower);
  expect(moved.causes.some(({ isRule }: Json) => !isRule)).toBe(true);
  expect(found.find((one) => one.employee.id === acts.eligible(vacancy)[2]?.employee.id)).toMatchObject({
    kind: 'LEFT',
    standingAfter: null,
    causes: [],
  });
  const bound = await api.ask(since, { f: id }, { ...planner, agencies: ['6471.10'] });
  expect(bound.errors?.[0]?.extensions).toEqual({ code: 'RANKING_WITHHELD', argument: 'from' });
}, 60_000);
