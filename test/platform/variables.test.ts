import { expect, test } from 'vitest';
import { useApi } from '../support/api.js';

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
  ['null', 'query ($f: PositionFilter) { positions(filter: $f) { totalCount } }', { f: null }, '{ positions { totalCount } }'],
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

test.each([
  ['a field that is not there', 'query ($f: EmployeeFilter) { employees(filter: $f) { totalCount } }', { f: { tall: true } }],
  ['a wrong type deep inside', 'query ($f: EmployeeFilter) { employees(filter: $f) { totalCount } }', { f: { and: [{ not: { isServing: 'yes' } }] } }],
  ['a day that does not exist', 'query ($d: LocalDate) { vacancies(from: $d) { totalCount } }', { d: '2026-02-30' }],
  ['nothing where something is needed', 'query ($id: ID!) { node(id: $id) { id } }', {}],
])('%s is refused with the path', async (_, query, variables) => {
  const { errors } = await api.ask(query, variables);

  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.message).toMatch(/Variable "\$\w+"/);
});
