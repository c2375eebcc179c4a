import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { projectPath } from '../../src/platform/runtime/project-files.js';

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

/** The root types have no class that could say something of them. */
const ROOTS = ['Query', 'Mutation'];

/** Everything that a type consists of, and the type itself, by its path. */
function partsOf(type: GraphQLNamedType): Described[] {
  const own = ROOTS.includes(type.name) ? [] : [type];
  const at = ({ name, description }: Described) => ({ name: `${type.name}.${name}`, description });
  if (isEnumType(type)) return [...own, ...type.getValues().map(at)];
  if (isInputObjectType(type)) return [...own, ...Object.values(type.getFields()).map(at)];
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  const fields = Object.values(type.getFields());
  const parameters = fields.flatMap((field) => field.args.map((arg) => ({ name: `${type.name}.${field.name}(${arg.name})`, description: arg.description })));
  return [...own, ...fields.map(at), ...parameters];
}

function undescribed(sdl: string): string[] {
  const types = Object.values(buildSchema(sdl).getTypeMap()).filter(({ astNode }) => astNode != null);
  return types.flatMap(partsOf).flatMap(({ name, description }) => (description ? [] : [name]));
}

test('every type, field, argument, input field and value of an enum has a description', () => {
  expect(undescribed('type Query { a(b: I): A } enum A { "said" B C } input I { d: Int }')).toEqual(['Query.a', 'Query.a(b)', 'A', 'A.C', 'I', 'I.d']);
  expect(undescribed(readFileSync(projectPath('schema/schema.graphql'), 'utf8'))).toEqual([]);
});
