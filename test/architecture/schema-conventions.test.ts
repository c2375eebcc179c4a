import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { expect, test } from 'vitest';
import { projectPath } from '../../src/platform/runtime/project-files.js';

/**
 * Names that the contract with clients has held since before the convention; a filter is called as the field
 * that it filters.
 */
const HELD_BY_CONTRACT = /\b(critical|projected|verified|weighted|withdrawalProof)\)?$/;

interface Named {
  readonly path: string;
  readonly name: string;
  readonly type: GraphQLInputType | GraphQLOutputType;
}

/** Fields and arguments of every type, by their path. */
function namesIn(schema: GraphQLSchema): Named[] {
  const types = Object.values(schema.getTypeMap()).filter(({ astNode }) => astNode != null);
  return types.flatMap((type): Named[] => {
    if (isInputObjectType(type))
      return Object.values(type.getFields()).map((field) => ({
        path: `${type.name}.${field.name}`,
        name: field.name,
        type: field.type,
      }));
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => [
      { path: `${type.name}.${field.name}`, name: field.name, type: field.type },
      ...field.args.map((argument) => ({
        path: `${type.name}.${field.name}(${argument.name})`,
        name: argument.name,
        type: argument.type,
      })),
    ]);
  });
}

const capital = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

function oddities(sdl: string): string[] {
  const schema = buildSchema(sdl);
  const odd = namesIn(schema).flatMap(({ path, name, type }) => {
    const kind = getNamedType(type).name;
    if (/View$/.test(kind)) return [`${path}: ${kind} is named after its implementation`];
    if (kind === 'Boolean' && !/^(is|has|can)[A-Z]/.test(name) && !HELD_BY_CONTRACT.test(path))
      return [`${path}: a boolean is called is…, has… or can…`];
    if (kind === 'ID' && !/(^id|^ids|Id|Ids|^cacheKey)$/.test(name)) return [`${path}: an id is called …Id`];
    return [];
  });
  for (const { name, args, type } of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    if (
      args.map((argument) => `${argument.name}: ${argument.type}`).join() !== `input: ${capital(name)}Input!`
    )
      odd.push(`${name}: takes input: ${capital(name)}Input!`);
    if (String(type) !== `${capital(name)}Payload`) odd.push(`${name}: returns ${capital(name)}Payload`);
  }
  return odd;
}

test('names of the schema follow one convention, and each mutation takes one input and returns one payload', () => {
  expect(
    oddities(`type Query { a(plan: ID!): B } type B { open: Boolean c: CView critical: Boolean } type CView { isD: Boolean }
      type Mutation { e(id: ID!): B f(input: FInput!): FPayload } input FInput { b: ID } type FPayload { b: B }`),
  ).toEqual([
    'Query.a(plan): an id is called …Id',
    'B.open: a boolean is called is…, has… or can…',
    'B.c: CView is named after its implementation',
    'FInput.b: an id is called …Id',
    'e: takes input: EInput!',
    'e: returns EPayload',
  ]);
  expect(oddities(readFileSync(projectPath('schema/schema.graphql'), 'utf8'))).toEqual([]);
});
