import {
  type ArgumentNode,
  coerceInputValue,
  type DocumentNode,
  GraphQLError,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLNonNull,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  type NamedTypeNode,
  type ObjectFieldNode,
  typeFromAST,
  type ValueNode,
  type VariableDefinitionNode,
  valueFromAST,
  visit,
} from 'graphql';
import { placeOf } from '../../limits/input-size.js';
import type { Values } from './plan.js';

/** What takes a value: an argument of a field or directive, or a field of an input. */
interface Slot {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly defaultValue?: unknown;
}

interface VariablesOfOperation {
  readonly document: DocumentNode;
  readonly definitions: readonly VariableDefinitionNode[];
  readonly given: Values;
}

class EnoughFound extends Error {}

/**
 * The error of graphql-js as a refusal: what cannot be coerced after validation is the caller's mistake by
 * definition.
 */
export function badUserInput(
  { message, nodes, source, positions, path, originalError }: GraphQLError,
  argument: string | undefined,
): GraphQLError {
  const place = argument === undefined ? {} : { argument };
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    originalError,
    extensions: { code: 'BAD_USER_INPUT', ...place },
  });
}

/**
 * Where the faults of variables stand, as `filter.and.0.kind`, in the order of the errors of graphql-js; a
 * variable that is no value of one argument alone has its own name, as `$filter.and.0.kind`. No more are
 * looked for than graphql-js tells.
 */
export function placesInVariables(
  schema: GraphQLSchema,
  { document, definitions, given }: VariablesOfOperation,
  most: number,
): string[] {
  const uses = placesOfUse(document);
  const places: string[] = [];
  try {
    for (const { variable, type: written, defaultValue } of definitions) {
      const name = variable.name.value;
      const type = typeFromAST(schema, written as NamedTypeNode);
      if (
        !isInputType(type) ||
        (!Object.hasOwn(given, name) && (defaultValue !== undefined || !isNonNullType(type)))
      )
        continue;
      const [place, ...others] = uses.get(name) ?? [];
      const start = place === undefined || others.length > 0 ? `$${name}` : place;
      coerceInputValue(given[name], type, (path) => {
        if (places.push([start, ...path].join('.')) >= most) throw new EnoughFound();
      });
    }
  } catch (error) {
    if (!(error instanceof EnoughFound)) throw error;
  }
  return places;
}

function placesOfUse(document: DocumentNode): Map<string, Set<string>> {
  const uses = new Map<string, Set<string>>();
  visit(document, {
    VariableDefinition: () => false,
    Variable({ name: { value: name } }, _key, parent, path, ancestors) {
      uses.set(name, (uses.get(name) ?? new Set()).add(placeOf([...ancestors, parent ?? []], path)));
    },
  });
  return uses;
}

/** Where the first argument goes wrong, as `filter.and.0.kind`; undefined where none does. */
export function placeInArguments(
  slots: readonly Slot[],
  given: readonly ArgumentNode[] | undefined,
  variables: Values,
): string | undefined {
  return faultAmong(slots, given ?? [], variables)?.join('.');
}

function faultAmong(
  slots: readonly Slot[],
  given: readonly (ArgumentNode | ObjectFieldNode)[],
  variables: Values,
): string[] | null {
  for (const slot of slots) {
    const path = faultOf(slot, given.find(({ name }) => name.value === slot.name)?.value, variables);
    if (path !== null) return [slot.name, ...path];
  }
  return null;
}

/** The path within the value to what cannot be coerced; null where all can. */
function faultOf(
  { type, defaultValue }: Omit<Slot, 'name'>,
  node: ValueNode | undefined,
  variables: Values,
): string[] | null {
  if (node === undefined || (node.kind === Kind.VARIABLE && !Object.hasOwn(variables, node.name.value))) {
    return isNonNullType(type) && defaultValue === undefined ? [] : null;
  }
  if (valueFromAST(node, type, variables) !== undefined) return null;
  return faultWithin(getNullableType(type), node, variables) ?? [];
}

function faultWithin(type: GraphQLInputType, node: ValueNode, variables: Values): string[] | null {
  if (isInputObjectType(type) && node.kind === Kind.OBJECT)
    return faultAmong(slotsOf(type, node.fields), node.fields, variables);
  if (!isListType(type)) return null;
  if (node.kind !== Kind.LIST) return faultOf({ type: type.ofType }, node, variables);
  for (const [at, item] of node.values.entries()) {
    const path = faultOf({ type: type.ofType }, item, variables);
    if (path !== null) return [String(at), ...path];
  }
  return null;
}

/** Of an input that takes exactly one field, that field takes no null. */
function slotsOf(type: GraphQLInputObjectType, given: readonly ObjectFieldNode[]): Slot[] {
  const fields = Object.values(type.getFields());
  if (!type.isOneOf) return fields;
  const isGiven = (field: Slot) => given.some(({ name }) => name.value === field.name);
  return fields
    .filter(isGiven)
    .map((field) => ({ name: field.name, type: new GraphQLNonNull(getNullableType(field.type)) }));
}
