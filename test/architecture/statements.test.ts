import { beforeAll, expect, test, vi } from 'vitest';
import { useApi } from '../support/api.js';

const api = useApi({ city: true });

/**
 * Small tables are kept once somebody listens for their changes, which on a busy machine may take a moment.
 */
beforeAll(async () => {
  await vi.waitFor(
    async () => {
      api.statements.length = 0;
      const { errors } = await api.ask(
        '{ positions { nodes { competencyStandard { competency { code } } } } }',
      );
      expect(errors).toBeUndefined();
      expect(api.statements).not.toEqual([]);
      expect(api.statements.filter((text) => text.includes('from "competency" t'))).toEqual([]);
    },
    { timeout: 15_000 },
  );
}, 20_000);

async function statementsFor(query: string, first: number): Promise<number> {
  await api.ask(query, { first });
  api.statements.length = 0;
  const { errors } = await api.ask(query, { first });
  expect(errors).toBeUndefined();
  return api.statements.length;
}

test.each([
  [
    'employees with everything that hangs on them',
    22,
    `query ($first: Int!) { employees(first: $first, filter: { isServing: true, competency: { code: "INTEGRITAS", level: 1 } }) { totalCount nodes { name nip visibility unit { name parent { name } } position { title unit { name } } rank { name } contractClass { name } retirement { date }
      education { level verified } appraisals { year } assessments { level competency { name } } potential { score } feedback { raters } awards { title } trainings { title } attestations { list } appointments { position { code } } waivers { rule }
      talent { box missing { kind } } missing { kind } } } }`,
  ],
  [
    'posts with formation, holders, standard and requirements',
    11,
    `query ($first: Int!) { positions(first: $first, orderBy: [LEVEL_DESC], filter: { isVacant: false, standingOn: "2026-11-21" }) { totalCount nodes { code unit { name } formation { required vacant } incumbents(first: 3) { totalCount nodes { name position { code } } } competencyStandard { level competency { name } } requirements { required } acting { kind } } } }`,
  ],
  [
    'employees with their learning and its ledger',
    7,
    'query ($first: Int!) { employees(first: $first, filter: { isServing: true }) { nodes { learning(year: 2026) { verified rule { legalBasis } } learningEntries(first: 60) { totalCount nodes { form { label } trainingRecord { title } } } } } }',
  ],
  [
    'units with the standing of their learning',
    4,
    'query ($first: Int!) { learningByUnit(year: 2026, first: $first) { totalCount nodes { unit { code } people met short unknown verifiedHours } } }',
  ],
  [
    'units with parents and children',
    6,
    'query ($first: Int!) { units(first: $first) { nodes { code parent { code } agency { code } office { code } children(first: 5) { totalCount nodes { code children(first: 2) { nodes { code } } } } } } }',
  ],
  [
    'vacancies with post, unit and who leaves',
    7,
    'query ($first: Int!) { vacancies(until: "2028-01-01", last: $first) { totalCount nodes { since position { code unit { name } } leaving { name } acting { mustEndOn } } } }',
  ],
])('%s cost as many statements for 3 as for 100', async (_name, statements, query) => {
  const few = await statementsFor(query, 3);
  const many = await statementsFor(query, 100);

  expect(many).toBe(few);
  expect(few).toBe(statements);
});

test('rankings of 3 and of 20 vacancies cost the same number of statements', async () => {
  const query =
    'query ($first: Int!) { vacancies(first: $first) { nodes { ranking(on: "2026-11-21") { considered candidates(first: 3) { nodes { employee { name position { title } } } } } } } }';

  expect(await statementsFor(query, 20)).toBe(await statementsFor(query, 3));
});

test('a count is made only when it is selected', async () => {
  const without = await statementsFor(
    'query ($first: Int!) { employees(first: $first) { nodes { name } } }',
    3,
  );
  const counted = await statementsFor(
    'query ($first: Int!) { employees(first: $first) { totalCount nodes { name } } }',
    3,
  );

  expect(counted).toBe(without + 1);
});
