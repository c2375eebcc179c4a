import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { projectPath } from '../../src/platform/runtime/project-files.js';

/**
 * What clients rely on, as it was agreed; the connections and inputs that it leaves to us are completed here
 * so that it parses.
 */
const connections = ['Employee', 'Unit', 'Position', 'Vacancy', 'Candidate']
  .map(
    (name) =>
      `type ${name}Connection { edges: [${name}Edge!]! nodes: [${name}!]! pageInfo: PageInfo! totalCount: Int! } type ${name}Edge { cursor: String! node: ${name}! }`,
  )
  .join('\n');
const ours =
  'input EmployeeFilter { _: Int } input UnitFilter { _: Int } input PositionFilter { _: Int } input VacancyFilter { _: Int } enum EmployeeOrder { _ } enum PositionOrder { _ }';
const agreed = buildSchema(
  `${readFileSync(projectPath('test/architecture/contract.graphql'), 'utf8')}\n${connections}\n${ours}`,
);
const published = buildSchema(readFileSync(projectPath('schema/schema.graphql'), 'utf8'));

const free = new Set([
  'EmployeeFilter',
  'UnitFilter',
  'PositionFilter',
  'VacancyFilter',
  'EmployeeOrder',
  'PositionOrder',
]);

function compareArguments(
  path: string,
  wanted: readonly GraphQLArgument[],
  found: readonly GraphQLArgument[],
): string[] {
  return wanted.flatMap(({ name, type, defaultValue }) => {
    const argument = found.find((other) => other.name === name);
    if (argument === undefined) return [`${path}(${name}) is missing`];
    const differences =
      String(argument.type) === String(type)
        ? []
        : [`${path}(${name}) is ${argument.type}, agreed is ${type}`];
    return JSON.stringify(argument.defaultValue) === JSON.stringify(defaultValue)
      ? differences
      : [
          ...differences,
          `${path}(${name}) defaults to ${JSON.stringify(argument.defaultValue)}, agreed is ${JSON.stringify(defaultValue)}`,
        ];
  });
}

function compareFields(
  name: string,
  wanted: Record<string, GraphQLField<unknown, unknown>>,
  found: Record<string, GraphQLField<unknown, unknown>>,
): string[] {
  return Object.values(wanted).flatMap((field) => {
    const path = `${name}.${field.name}`;
    const other = found[field.name];
    if (other === undefined) return [`${path} is missing`];
    const differences =
      String(other.type) === String(field.type) ? [] : [`${path} is ${other.type}, agreed is ${field.type}`];
    return [...differences, ...compareArguments(path, field.args, other.args)];
  });
}

function compareTypes(): string[] {
  return Object.values(agreed.getTypeMap()).flatMap((type) => {
    const { name } = type;
    if (name.startsWith('__') || free.has(name)) return [];
    const found = published.getType(name);
    if (found === undefined) return [`${name} is missing`];
    if (isObjectType(type) || isInterfaceType(type)) {
      if (!isObjectType(found) && !isInterfaceType(found)) return [`${name} is of another kind`];
      const interfaces =
        isObjectType(type) && isObjectType(found)
          ? type
              .getInterfaces()
              .filter(({ name: wanted }) => !found.getInterfaces().some((other) => other.name === wanted))
          : [];
      return [
        ...interfaces.map((missing) => `${name} does not implement ${missing.name}`),
        ...compareFields(name, type.getFields(), found.getFields()),
      ];
    }
    if (isEnumType(type)) {
      const values = isEnumType(found) ? found.getValues().map((value) => value.name) : [];
      return type
        .getValues()
        .flatMap((value) => (values.includes(value.name) ? [] : [`${name}.${value.name} is missing`]));
    }
    if (isInputObjectType(type)) {
      if (!isInputObjectType(found)) return [`${name} is of another kind`];
      const oneOf = type.isOneOf && !found.isOneOf ? [`${name} is not @oneOf`] : [];
      return [
        ...oneOf,
        ...Object.values(type.getFields()).flatMap((field) => {
          const other = found.getFields()[field.name];
          return other && String(other.type) === String(field.type)
            ? []
            : [`${name}.${field.name} is ${other?.type}, agreed is ${field.type}`];
        }),
      ];
    }
    return [];
  });
}

test('nothing that clients rely on is missing from the published schema, or different in it', () => {
  expect(compareTypes()).toEqual([]);
});
