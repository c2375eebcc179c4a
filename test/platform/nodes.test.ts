import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { projectPath } from '../../src/platform/runtime/project-files.js';
import { useApi } from '../support/api.js';
import { isLongRun } from '../support/long-run.js';

const api = useApi({ city: true });
const LONG = isLongRun ? 1_000 : 60;

const everyKind = `{
  employees(first: 40, filter: { isServing: true }) { nodes { id
    employments { id } statuses { id } placements { id } rankHistory { id } education { id } appraisals { id } trainings { id } awards { id } teamAssignments { id }
    sanctions { id } attestations { id } licences { id } declarations { id } outsideService { id } assessmentHistory { id competency { id } } potential { id } feedback { id } appointments { id } actingAssignments { id } waivers { id } } }
  units(first: 3) { nodes { id organisationAppraisals { id } } }
  positions(first: 3, filter: { class: [ADMINISTRATOR] }) { nodes { id formationDecrees { id } competencyStandard { id } } }
  vacancies(until: "2027-11-21", first: 20) { nodes { id } }
  meritPolicies { id blends { id } }
  scale(name: RANK) { id }
  ruleParameters { id }
  retirementRules { id }
  employmentStatusEffects { id }
  predicateRules { id }
  predicateSpreadRules { id }
}`;

function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (key === 'id' ? [String(part)] : idsIn(part)));
}

test('every type with an id can be fetched again, or says that it cannot', () => {
  const types = Object.values(
    buildSchema(readFileSync(projectPath('schema/schema.graphql'), 'utf8')).getTypeMap(),
  ).filter(isObjectType);
  const loose = types.filter(
    (type) =>
      String(type.getFields()['id']?.type) === 'ID!' &&
      !type.getInterfaces().some(({ name }) => name === 'Node'),
  );

  expect(types.length).toBeGreaterThan(100);
  expect(loose.map(({ name }) => name)).toEqual([]);
});

test('whatever shows an id can be fetched again by it', async () => {
  const { data, errors } = await api.ask(everyKind);
  const ids = [...new Set(idsIn(data))];

  for (let start = 0; start < ids.length; start += 100) {
    const part = ids.slice(start, start + 100);
    const again = await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids: part });
    expect([again.errors?.[0], api.incidents[0]]).toEqual([undefined, undefined]);
    expect(again.data.nodes.map((node: { id: string } | null) => node?.id)).toEqual(part);
  }
  expect(errors).toBeUndefined();
  const kinds = new Set<string>();
  for (const id of ids.slice(0, 100))
    kinds.add(
      (await api.ask('query ($id: ID!) { node(id: $id) { __typename } }', { id })).data.node.__typename,
    );
  expect(kinds.size).toBeGreaterThan(3);
});

test('an id of the wrong type is a coded refusal, one of nothing is null', async () => {
  const { data } = await api.ask('{ units(first: 1) { nodes { id } } }');
  const unitId = data.units.nodes[0].id;
  const nobody = Buffer.concat([Buffer.of(1), Buffer.alloc(16, 7)]).toString('base64url');

  expect(
    (await api.ask('query ($id: ID!) { employee(by: { id: $id }) { id } }', { id: unitId })).errors?.[0]
      ?.extensions.code,
  ).toBe('BAD_ID');
  expect((await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id: nobody })).data).toEqual({
    node: null,
  });
  expect(
    (await api.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(101).fill(unitId) }))
      .errors?.[0]?.extensions.code,
  ).toBe('BAD_USER_INPUT');
});

test('the server survives every id', async () => {
  const bytes = fc.uint8Array({ maxLength: 40 }).map((array) => Buffer.from(array).toString('base64url'));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string({ maxLength: 60 }), bytes), async (id) => {
      const { errors } = await api.ask('query ($id: ID!) { node(id: $id) { id } }', { id });
      for (const { extensions } of errors ?? []) expect(extensions.code).toBe('BAD_ID');
    }),
    { numRuns: LONG },
  );
  expect((await api.ask('{ viewer { roles } }')).data.viewer.roles).toEqual(['HR_PLANNER']);
});
