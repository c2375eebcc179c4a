import {
  type DirectiveNode,
  type FieldNode,
  type GraphQLDirective,
  GraphQLError,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  isAbstractType,
  isNonNullType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type ValueNode,
} from 'graphql';
import { badUserInput, placeInArguments } from './coercion-faults.js';
import { completerFor } from './complete-value.js';
import type { FieldPlan, ObjectPlan, PreparedOperation, Values } from './plan.js';

/**
 * CollectFields of the specification, then one plan for each response name. Nodes are never written on:
 * documents are shared.
 */
export function planObject(
  prepared: PreparedOperation,
  conditions: Values,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ObjectPlan {
  const grouped = new Map<string, [FieldNode, ...FieldNode[]]>();
  const visited = new Set<string>();
  for (const set of sets) collectFields(prepared, conditions, type, set, grouped, visited);
  const fields = [...grouped].flatMap(([responseName, nodes]) =>
    planField(prepared, conditions, type, responseName, nodes),
  );
  return { fields, isBare: grouped.has('__proto__') };
}

function collectFields(
  prepared: PreparedOperation,
  conditions: Values,
  type: GraphQLObjectType,
  { selections }: SelectionSetNode,
  grouped: Map<string, [FieldNode, ...FieldNode[]]>,
  visited: Set<string>,
): void {
  for (const selection of selections) {
    // Asked before the directives: a fragment that is there already stays, whatever the condition of its
    // repetition is.
    if (selection.kind === Kind.FRAGMENT_SPREAD && visited.has(selection.name.value)) continue;
    if (!isIncluded(selection, conditions)) continue;
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value;
      const merged = grouped.get(name);
      if (merged === undefined) grouped.set(name, [selection]);
      else merged.push(selection);
      continue;
    }
    // Visited only now that its own directives let it through: the same fragment may be spread again without
    // them.
    if (selection.kind === Kind.FRAGMENT_SPREAD) visited.add(selection.name.value);
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? prepared.fragments[selection.name.value] : selection;
    if (fragment === undefined || !appliesTo(prepared.schema, fragment.typeCondition?.name.value, type))
      continue;
    collectFields(prepared, conditions, type, fragment.selectionSet, grouped, visited);
  }
}

function isIncluded(selection: SelectionNode, conditions: Values): boolean {
  if (selection.directives === undefined || selection.directives.length === 0) return true;
  return (
    conditionOf(GraphQLSkipDirective, selection, conditions) !== true &&
    conditionOf(GraphQLIncludeDirective, selection, conditions) !== false
  );
}

function conditionOf(
  directive: GraphQLDirective,
  { directives }: SelectionNode,
  conditions: Values,
): unknown {
  const node = directives?.find(({ name }) => name.value === directive.name);
  return node && coerceArguments(directive, node, conditions)['if'];
}

function appliesTo(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}

function planField(
  prepared: PreparedOperation,
  conditions: Values,
  parentType: GraphQLObjectType,
  responseName: string,
  nodes: readonly [FieldNode, ...FieldNode[]],
): FieldPlan[] {
  const definition = definitionOf(prepared.schema, parentType, nodes[0].name.value);
  if (definition === undefined) return [];
  const subfields = new Map<GraphQLObjectType, ObjectPlan>();
  const selectionSets = nodes.flatMap(({ selectionSet }) =>
    selectionSet === undefined ? [] : [selectionSet],
  );
  return [
    {
      responseName,
      nodes,
      definition,
      parentType,
      resolve: definition.resolve ?? null,
      isNonNull: isNonNullType(definition.type),
      constantArguments: constantArguments(definition, nodes[0]),
      complete: completerFor(definition.type),
      subfields(type) {
        const plan = subfields.get(type) ?? planObject(prepared, conditions, type, selectionSets);
        subfields.set(type, plan);
        return plan;
      },
    },
  ];
}

function definitionOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (type === schema.getQueryType() && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (type === schema.getQueryType() && name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return type.getFields()[name];
}

const NONE: Values = Object.freeze({});

function constantArguments(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
): (() => Values) | null {
  if (definition.args.length === 0) return () => NONE;
  if (node.arguments?.some(({ value }) => holdsVariable(value))) return null;
  let values: Values | undefined;
  return () => {
    values ??= coerceArguments(definition, node, NONE);
    return values;
  };
}

function holdsVariable(value: ValueNode): boolean {
  if (value.kind === Kind.VARIABLE) return true;
  if (value.kind === Kind.LIST) return value.values.some(holdsVariable);
  return value.kind === Kind.OBJECT && value.fields.some((field) => holdsVariable(field.value));
}

/**
 * Arguments as graphql-js coerces them, so that absent, null and default stay three things.
 *
 * @throws {GraphQLError} `BAD_USER_INPUT` where a value cannot be coerced; `argument` is its path.
 */
export function coerceArguments(
  definition: GraphQLField<unknown, unknown> | GraphQLDirective,
  node: FieldNode | DirectiveNode,
  variables: Values,
): Values {
  try {
    return getArgumentValues(definition, node, variables);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw badUserInput(error, placeInArguments(definition.args, node.arguments, variables));
  }
}
