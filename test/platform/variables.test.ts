import { expect, test } from 'vitest';
import { useApi } from '../support/api.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi({ city: true });

test.each([
  [
    'a filter',
    'query ($f: EmployeeFilter) { employees(filter: $f) { totalCount } }',
    { f: { isServing: true, kind: 'PNS' } },
    '{ employees(filter: { isServing: true, kind: PNS }) { totalCount } }',
  ],
  [
    'filters in a filter',
    'query ($f: EmployeeFilter) { employees(filter: $f) { totalCount } }',
    { f: { and: [{ isServing: true }, { or: [{ kind: 'PPPK' }, { not: { kind: 'PPPK' } }] }] } },
    '{ employees(filter: { and: [{ isServing: true }, { or: [{ kind: PPPK }, { not: { kind: PPPK } }] }] }) { totalCount } }',
  ],
  [
    'a part of a filter',
    'query ($k: EmploymentKind, $class: [PositionClass!] = [PENGAWAS]) { employees(filter: { kind: $k, class: $class }) { totalCount } }',
    { k: 'PNS' },
    '{ employees(filter: { kind: PNS, class: [PENGAWAS] }) { totalCount } }',
  ],
  [
    'no filter',
    'query ($f: EmployeeFilter, $n: Int = 2) { employees(filter: $f, first: $n) { totalCount nodes { name } } }',
    {},
    '{ employees(first: 2) { totalCount nodes { name } } }',
  ],
  [
    'null',
    'query ($f: PositionFilter) { positions(filter: $f) { totalCount } }',
    { f: null },
    '{ positions { totalCount } }',
  ],
  [
    'a filter with a filter of another kind',
    'query ($f: VacancyFilter) { vacancies(filter: $f) { totalCount } }',
    { f: { position: { critical: true, not: { class: ['PENGAWAS'] } } } },
    '{ vacancies(filter: { position: { critical: true, not: { class: [PENGAWAS] } } }) { totalCount } }',
  ],
  [
    'a number as a list of one',
    'query ($b: [Int!]) { employees(filter: { box: $b }) { totalCount } }',
    { b: 8 },
    '{ employees(filter: { box: [8] }) { totalCount } }',
  ],
])('%s as a variable is what it is written out', async (_, query, variables, written) => {
  const given = await api.ask(query, variables);

  expect(given.errors).toBeUndefined();
  expect(given.data).toEqual((await api.ask(written)).data);
});

const employees = 'query ($f: EmployeeFilter) { employees(filter: $f) { totalCount } }';
const twice =
  'query ($f: EmployeeFilter) { a: employees(filter: $f) { totalCount } b: employees(filter: { not: $f }) { totalCount } }';
test.each<[string, string, Record<string, unknown>, string[]]>([
  ['a field that is not there', employees, { f: { tall: true } }, ['filter']],
  [
    'a wrong type deep inside',
    employees,
    { f: { and: [{ not: { isServing: 'yes' } }] } },
    ['filter.and.0.not.isServing'],
  ],
  [
    'several wrong types',
    employees,
    { f: { isServing: 1, and: [{}, { kind: 'X' }] } },
    ['filter.and.1.kind', 'filter.isServing'],
  ],
  [
    'a part of a filter',
    'query ($k: EmploymentKind) { employees(filter: { and: [{ kind: $k }] }) { totalCount } }',
    { k: 'X' },
    ['filter.and.0.kind'],
  ],
  ['one that two arguments use', twice, { f: { isServing: 'yes' } }, ['$f.isServing']],
  [
    'a day that does not exist',
    'query ($d: LocalDate) { vacancies(from: $d) { totalCount } }',
    { d: '2026-02-30' },
    ['from'],
  ],
  ['nothing where something is needed', 'query ($id: ID!) { node(id: $id) { id } }', {}, ['id']],
  ['null where something is needed', 'query ($id: ID!) { node(id: $id) { id } }', { id: null }, ['id']],
  [
    'null for the one key',
    'query ($by: EmployeeKey!) { employee(by: $by) { id } }',
    { by: { id: null } },
    ['by.id'],
  ],
  [
    'two keys for one',
    'query ($by: EmployeeKey!) { employee(by: $by) { id } }',
    { by: { id: 'x', nip: '1' } },
    ['by'],
  ],
  [
    'a condition that is none',
    'query ($b: Boolean!) { viewer { roles @include(if: $b) } }',
    { b: 'yes' },
    ['if'],
  ],
])('%s is refused with the path', async (_, query, variables, places) => {
  const { errors = [] } = await api.ask(query, variables);

  for (const { message } of nonEmpty(errors)) expect(message).toMatch(/Variable "\$\w+"/);
  expect(errors.map(({ extensions }) => extensions)).toEqual(
    places.map((argument) => ({ code: 'BAD_USER_INPUT', argument })),
  );
});

test.each([
  ['an argument', 'query ($v: Int) { retirementWave(years: $v) { month } }', 'years'],
  ['a condition', 'query ($v: Boolean = true) { viewer { roles @include(if: $v) } }', 'if'],
  ['the one key', 'query ($v: ID) { employee(by: { id: $v }) { id } }', 'by.id'],
  [
    'an input of a list',
    'query ($v: Int) { decisionMethods { consensus(input: { alternatives: ["a", "b"], ballots: [{ ranking: [["a"], ["b"]] }, { ranking: [["b"], ["a"]], count: $v }] }) { results { score } } } }',
    'input.ballots.1.count',
  ],
  [
    'one input for a list',
    'query ($v: Int) { decisionMethods { consensus(input: { alternatives: ["a", "b"], ballots: { ranking: [["a"], ["b"]], count: $v } }) { results { score } } } }',
    'input.ballots.count',
  ],
])('null in %s that is written out is refused with the path', async (_, query, argument) => {
  const { errors } = await api.ask(query, { v: null });

  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument }]);
});

test('of many wrong variables the first ten are named', async () => {
  const { errors = [] } = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: Array.from({ length: 500 }, () => null),
  });

  expect(errors.slice(0, 10).map(({ extensions }) => extensions['argument'])).toEqual(
    Array.from({ length: 10 }, (_, at) => `ids.${at}`),
  );
  expect(errors.slice(10).map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT' }]);
});
