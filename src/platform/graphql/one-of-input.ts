import {
  defaultFieldResolver,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { badInput } from '../errors.js';
import { refusalReason } from '../i18n/local-text.js';

type Inputs = Readonly<Record<string, unknown>>;
interface Argument {
  readonly name: string;
  readonly type: GraphQLInputType;
}

/**
 * Inputs of which exactly one field is given. TypeGraphQL cannot say so; graphql itself lets a null variable
 * inside a literal slip through, so the platform checks every such argument, and every such field of an
 * input.
 */
export function requireOneOf(schema: GraphQLSchema, names: readonly string[]): void {
  for (const name of names) {
    const type = schema.getType(name);
    if (!isInputObjectType(type)) throw new Error(`${name} is no input of the schema`);
    type.isOneOf = true;
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const checked = field.args.filter((argument) => holdsOneOf(argument.type));
      if (checked.length === 0) continue;
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (root, parameters: Inputs, context, info) => {
        for (const { name, type: input } of checked) checkOneOf(input, parameters[name], name);
        return resolve(root, parameters, context, info);
      };
    }
  }
}

function fieldsOf(type: GraphQLInputType): readonly Argument[] {
  const named = getNamedType(type);
  return isInputObjectType(named) ? Object.values(named.getFields()) : [];
}

function holdsOneOf(type: GraphQLInputType, above: readonly GraphQLInputType[] = []): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || above.includes(named)) return false;
  return named.isOneOf || fieldsOf(named).some((field) => holdsOneOf(field.type, [...above, named]));
}

function checkOneOf(type: GraphQLInputType, value: unknown, path: string): void {
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) checkOneOf(type, item, `${path}.${index}`);
  const named = getNamedType(type);
  if (value === null || typeof value !== 'object' || Array.isArray(value) || !isInputObjectType(named))
    return;
  const given = Object.entries(value).filter(([, part]) => part !== undefined);
  if (named.isOneOf && (given.length !== 1 || given[0]?.[1] === null))
    throw badInput({ argument: path, reason: refusalReason('exactlyOneField') });
  for (const { name, type: inner } of fieldsOf(named))
    checkOneOf(inner, (value as Inputs)[name], `${path}.${name}`);
}
