import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isEnumType, isObjectType } from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { exampleQueries } from '../../src/app/example-queries.js';
import { Role } from '../../src/modules/access/index.js';
import { decodeUuid } from '../../src/platform/graphql/node-id.js';
import { projectPath } from '../../src/platform/runtime/project-files.js';
import { useApi } from '../support/api.js';
import { builder, period } from '../support/build.js';
import { TODAY } from '../support/fixed.js';
import { isLongRun } from '../support/long-run.js';

const api = useApi({ city: true });
const build = builder(() => api.database);
const schema = buildSchema(readFileSync(projectPath('schema/schema.graphql'), 'utf8'));

const ranked = (selected: string) =>
  `{ positions(filter: { class: [ADMINISTRATOR], isVacant: true }, first: 1) { nodes { ranking { ${selected} } } } }`;

/** One query for each argument that takes a code, with the code left out. */
const QUESTIONS: Readonly<Record<string, (code: string) => string>> = {
  'Filling.fairness(by)': (code) =>
    `{ fillings(first: 5) { nodes { fairness(by: ${code}) { stages { stage groups { group selected total } } } } } }`,
  'NineBox.groups(by)': (code) =>
    `{ nineBox { groups(by: ${code}) { office { code } class kind distribution { people certain } } } }`,
  'Position.ranking(among)': (code) =>
    `{ positions(first: 1) { nodes { ranking(among: ${code}) { among considered candidates(first: 2) { nodes { membership } } } } } }`,
  'Position.ranking(projection)': (code) =>
    `{ positions(first: 2) { nodes { ranking(on: "2027-11-21", projection: ${code}) { considered assumptions { kind people text } } } } }`,
  'Position.ranking(mobility)': (code) =>
    `{ positions(first: 2) { nodes { ranking(mobility: ${code}) { considered candidates(first: 2) { nodes { score } } } } } }`,
  'Position.rankingChanges(among)': (code) =>
    `{ positions(first: 1) { nodes { rankingChanges(from: "2026-05-20", among: ${code}) { count } } } }`,
  'Position.rankingChanges(mobility)': (code) =>
    `{ positions(first: 1) { nodes { rankingChanges(from: "2026-05-20", mobility: ${code}) { changes(first: 3) { nodes { causes { code } } } } } } }`,
  'Query.competencies(kind)': (code) => `{ competencies(kind: ${code}) { code } }`,
  'Query.employees(orderBy)': (code) =>
    `{ employees(orderBy: [${code}], first: 100) { nodes { name position { title } talent { box } } } }`,
  'Query.fillings(status)': (code) => `{ fillings(status: [${code}], first: 5) { nodes { id } } }`,
  'Query.pool(class)': (code) => `{ pool(class: ${code}) { on in open members(first: 1) { totalCount } } }`,
  'Query.positions(orderBy)': (code) => `{ positions(orderBy: [${code}], first: 20) { nodes { title } } }`,
  'Query.recordTemplates(kinds)': (code) => `{ recordTemplates(kinds: [${code}]) { kind fields { name } } }`,
  'Query.retirementWave(by)': (code) =>
    `{ retirementWave(by: ${code}) { office { code } class month people } }`,
  'Query.scale(name)': (code) => `{ scale(name: ${code}) { code ordinal } }`,
  'Query.selectionFairness(by)': (code) =>
    `{ selectionFairness(by: ${code}) { stages { stage groups { group selected total } } } }`,
  'Ranking.candidates(orderBy)': (code) =>
    ranked(`candidates(orderBy: ${code}, first: 5) { nodes { score missing { kind } } }`),
  'Ranking.candidates(standing)': (code) =>
    ranked(`candidates(standing: [${code}], first: 5) { nodes { score eligibility { rule outcome } } }`),
  'Ranking.fairness(by)': (code) =>
    ranked(`fairness(by: ${code}) { stages { stage groups { group selected total } } }`),
  'Ranking.stability(over)': (code) =>
    ranked(`stability(draws: 100, over: ${code}) { over said firstPlaceRetention }`),
  'Ranking.underMethod(method)': (code) => ranked(`underMethod(method: ${code}) { results { score } }`),
  'RankingChanges.changes(kind)': (code) =>
    `{ positions(first: 1) { nodes { rankingChanges(from: "2026-05-20") { changes(kind: [${code}], first: 3) { nodes { kind employee { name } } } } } } }`,
  'RankingChanges.count(kind)': (code) =>
    `{ positions(first: 1) { nodes { rankingChanges(from: "2026-05-20") { count(kind: [${code}]) } } } }`,
  'Vacancy.ranking(among)': (code) =>
    `{ vacancies(first: 1) { nodes { ranking(among: ${code}) { among considered candidates(first: 2) { nodes { membership } } } } } }`,
  'Vacancy.ranking(projection)': (code) =>
    `{ vacancies(until: "2027-12-31", first: 2) { nodes { ranking(projection: ${code}) { considered assumptions { text } } } } }`,
  'Vacancy.ranking(mobility)': (code) =>
    `{ vacancies(first: 2) { nodes { ranking(mobility: ${code}) { considered candidates(first: 2) { nodes { score } } } } } }`,
};

const values = (argument: string): string[] => {
  const [type = '', field = '', name = ''] = argument.split(/[.()]/);
  const parent = schema.getType(type);
  const found = isObjectType(parent)
    ? parent.getFields()[field]?.args.find((arg) => arg.name === name)
    : undefined;
  const named = found === undefined ? undefined : getNamedType(found.type);
  return isEnumType(named) ? named.getValues().map((value) => value.name) : [];
};
const asked = Object.entries(QUESTIONS).flatMap(([argument, question]) =>
  values(argument).map((code) => [`${argument}: ${code}`, question(code)] as const),
);
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(projectPath('docs'), { recursive: true, encoding: 'utf8' }).map((path) => `docs/${path}`),
];
const documented = pages
  .filter((path) => path.endsWith('.md'))
  .flatMap((path) =>
    [...readFileSync(projectPath(path), 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)].map(
      ([, query = ''], at) => [`${path} ${at}`, query] as const,
    ),
  );
const examples = exampleQueries.map((query) => [/query (\w+)/.exec(query)?.[1] ?? query, query] as const);
const questions = [...documented, ...examples, ...asked];

/** People of whom something is not as it usually is. */
beforeAll(async () => {
  const { rows } = await api.database.query<{ agency: string; unit: string }>(
    'select agency_id as agency, id as unit from unit where office_id = id and upper_inf(during) limit 1',
  );
  const { agency, unit } = rows[0] as { agency: string; unit: string };
  const hired = (values: object = {}) => build.employee({ agency_id: agency, ...values });
  const outside = (employee: string, during: ReturnType<typeof period>) =>
    build.fact('outside_service', employee, {
      agency: 'Pemerintah Provinsi',
      title: 'Pelaksana',
      class: 'PELAKSANA',
      affair: null,
      during,
    });

  await outside(await hired(), period('2012-01-01', '2022-10-01'));
  const lent = await hired();
  await outside(lent, period('2012-01-01'));
  await build.fact('placement', lent, { unit_id: unit, during: period('2012-01-01') });
  const { data } = await api.ask(
    '{ positions(first: 1) { nodes { id } } vacancies(first: 1) { nodes { position { id } } } }',
  );
  const posts = [data.positions.nodes[0].id, data.vacancies.nodes[0].position.id];
  for (const post of posts)
    for (const among of ['APPLICANTS', 'NAMED'])
      await build.insert('filling', {
        position_id: decodeUuid(post, 'Position'),
        vacant_since: TODAY,
        rule_id: (await api.database.query('select id from filling_rule limit 1')).rows[0].id,
        ...{ status: 'OPEN', opened_on: TODAY, opened_by: 'planner', document: 'SPT', among },
      });
  await hired({ birth_date: null });
  await hired({ employment: period('2026-11-21') });
  await hired({ employment: period('2010-01-01', '2026-11-22'), end: 'RESIGNATION' });
});

test('every argument that takes a code is asked', () => {
  const found = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => name !== 'Mutation' && !name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => field.args.map((arg) => ({ type, field, arg }))),
    )
    .filter(({ arg }) => isEnumType(getNamedType(arg.type)))
    .map(({ type, field, arg }) => `${type.name}.${field.name}(${arg.name})`);

  expect(Object.keys(QUESTIONS).toSorted()).toEqual(found.toSorted());
  expect(documented.length).toBeGreaterThan(10);
  expect(asked.length).toBeGreaterThan(60);
});

test.each(questions)('%s is answered to a planner', async (_name, query) => {
  const { data, errors } = await api.ask(query);

  expect(errors).toBeUndefined();
  expect(Object.values(data as object)[0]).not.toBeNull();
  expect(api.incidents.splice(0)).toEqual([]);
});

const others = Object.values(Role).filter((role) => role !== Role.HR_PLANNER);

test.each(isLongRun ? others : [Role.UNIT_OFFICER, Role.EMPLOYEE])(
  'each question causes no incident, asked as %s',
  { timeout: 60_000 },
  async (role) => {
    const claims = {
      subject: `asks as ${role}`,
      roles: [role],
      units: role === Role.UNIT_OFFICER ? ['6471.10'] : [],
    };
    for (const [name, query] of questions) {
      const { errors = [] } = await api.ask(query, {}, claims);

      expect([
        name,
        errors.filter(({ extensions }) =>
          ['INTERNAL_SERVER_ERROR', 'GRAPHQL_VALIDATION_FAILED'].includes(extensions.code),
        ),
      ]).toEqual([name, []]);
    }
    expect(api.incidents.splice(0)).toEqual([]);
  },
);

test('those who hold no post here are counted together, without office and without class', async () => {
  const counted = async (by: string) =>
    (
      await api.ask(
        `{ nineBox(filter: { hasPost: false, isServing: true }) { distribution { people } groups(by: ${by}) { office { id } class distribution { people } } } }`,
      )
    ).data.nineBox;
  for (const by of ['OFFICE', 'CLASS']) {
    const { distribution, groups } = await counted(by);

    expect(distribution.people).toBeGreaterThan(3);
    expect(groups).toEqual([{ office: null, class: null, distribution: { people: distribution.people } }]);
  }
});
