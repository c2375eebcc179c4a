import { beforeAll, expect, test } from 'vitest';
import { Role } from '../../src/modules/access/index.js';
import { useApi } from '../support/api.js';
import { TODAY } from '../support/fixed.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi({ city: true });
const NEXT_YEAR = '2027-11-21';
const RANKING = `query ($code: String!, $on: LocalDate, $projection: Projection) { position(by: { code: $code }) { ranking(on: $on, projection: $projection) {
  cacheKey considered eligible undetermined isRounded assumptions { kind people text } } } }`;
const CANDIDATE = `query ($code: String!, $on: LocalDate!, $employee: ID!, $projection: Projection) { position(by: { code: $code }) {
  ranking(on: $on, projection: $projection) { candidate(employee: { id: $employee }) { standing eligibility { rule outcome } } } } }`;

let posts: string[] = [];
let vacancy = { post: '', since: '' };
beforeAll(async () => {
  const query = `query ($class: [PositionClass!]) { positions(first: 5, filter: { class: $class, standingOn: "${NEXT_YEAR}" }) { nodes { code } } }`;
  for (const positionClass of ['PENGAWAS', 'JF_AHLI_MUDA'])
    posts.push(
      ...(await api.ask(query, { class: [positionClass] })).data.positions.nodes.map(
        ({ code }: { code: string }) => code,
      ),
    );
  posts = posts.sort();
  const { data } = await api.ask(
    '{ vacancies(from: "2026-12-01", until: "2027-12-31", first: 100, filter: { reason: [CONTRACT_END] }) { nodes { since position { code requirements(on: "2027-06-01") { rule } } } } }',
  );
  const found = data.vacancies.nodes.find(({ since }: { since: string }) => since > TODAY);
  vacancy = { post: found.position.code, since: found.since };
});

const ranked = async (
  code: string,
  variables: { on?: string | null; projection?: string | null },
  claims = {},
) => {
  const { data, errors } = await api.ask(RANKING, { code, ...variables }, claims);
  expect(errors).toBeUndefined();
  return data.position.ranking;
};

test('a year ahead people are eligible, by the records that are due today, and what stands in is said', async () => {
  let [carried, strict] = [0, 0];
  for (const code of nonEmpty(posts)) {
    const usual = await ranked(code, { on: NEXT_YEAR });
    const letter = await ranked(code, { on: NEXT_YEAR, projection: 'STRICT' });
    carried += usual.eligible;
    strict += letter.eligible;
    expect(await ranked(code, { on: NEXT_YEAR, projection: null })).toEqual(usual);
    expect(letter.assumptions).toEqual([]);
    expect(letter.cacheKey).not.toBe(usual.cacheKey);
    const appraisals = usual.assumptions.find(
      ({ kind }: { kind: string }) => kind === 'PERFORMANCE_APPRAISAL',
    );
    const contracts = usual.assumptions.find(({ kind }: { kind: string }) => kind === 'CONTRACT_EXTENSION');
    expect(appraisals).toEqual({
      kind: 'PERFORMANCE_APPRAISAL',
      people: appraisals.people,
      text: 'appraisals of 2026 not yet due: 2024 and 2025 stand in',
    });
    expect(contracts).toEqual({
      kind: 'CONTRACT_EXTENSION',
      people: usual.considered - letter.considered,
      text: `${contracts.people} contracts taken as extended`,
    });
    expect(appraisals.people).toBeGreaterThan(contracts.people);
  }
  expect(strict).toBe(0);
  expect(carried).toBeGreaterThan(0);
});

test('of today and of days past nothing is assumed, whatever projection is asked for', async () => {
  for (const on of [undefined, null, TODAY, '2026-05-04']) {
    const [usual, letter] = await Promise.all([
      ranked(posts[0] as string, { on }),
      ranked(posts[0] as string, { on, projection: 'STRICT' }),
    ]);
    expect(usual.assumptions).toEqual([]);
    expect(letter).toEqual(usual);
  }
});

test('a contract that ends before the day is taken as extended, and its holder as holding the post', async () => {
  const incumbents =
    'query ($code: String!) { position(by: { code: $code }) { incumbents(first: 100) { nodes { id } } } }';
  const { data } = await api.ask(incumbents, { code: vacancy.post });
  const found: [carried: string, strict: string | undefined][] = [];
  for (const { id } of nonEmpty(data.position.incumbents.nodes)) {
    const ask = async (projection: string) => {
      const answer = await api.ask(CANDIDATE, {
        code: vacancy.post,
        on: vacancy.since,
        employee: id,
        projection,
      });
      expect(answer.errors).toBeUndefined();
      return answer.data.position.ranking.candidate;
    };
    const [carried, strict] = [await ask('CARRY_FORWARD'), await ask('STRICT')];
    const holds = carried.eligibility.find(({ rule }: { rule: string }) => rule === 'NOT_INCUMBENT');
    found.push([holds.outcome, strict?.standing]);
  }
  expect(found).toContainEqual(['FAIL', undefined]);
});

test('somebody who may not read everybody gets no projection: a vacancy ahead is ranked as of today', async () => {
  const claims = { roles: [Role.HR_PLANNER], agencies: ['6471.10'] };
  const ask = (projection: string) =>
    api.ask(
      `query ($projection: Projection) { vacancies(from: "2026-12-01", until: "2027-12-31", first: 100, filter: { reason: [CONTRACT_END] }) { nodes { since ranking(projection: $projection) { on isRounded fingerprint assumptions { kind } } } } }`,
      { projection },
      claims,
    );

  const [usual, letter] = [await ask('CARRY_FORWARD'), await ask('STRICT')];

  const ahead = usual.data.vacancies.nodes.filter(({ since }: { since: string }) => since > TODAY);
  expect(ahead.length).toBeGreaterThan(0);
  for (const { ranking } of ahead)
    expect(ranking).toMatchObject({ on: TODAY, isRounded: true, assumptions: [] });
  expect([usual.errors, letter]).toEqual([undefined, usual]);
});
