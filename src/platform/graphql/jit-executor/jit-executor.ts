import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { badUserInput, placesInVariables } from './coercion-faults.js';
import { Execution, type ExecutionAnswer } from './jit-execution.js';
import { planObject } from './operation-plan.js';
import type { ObjectPlan, PreparedOperation, Values } from './plan.js';

/**
 * A caller chooses the values of conditions, and so how many plans an operation has: at most this many are
 * kept.
 */
const MAX_PLANS = 32;
const MAX_VARIABLE_ERRORS = 10;

export interface ExecutionRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly context: unknown;
  readonly signal?: AbortSignal | null;
}

export type Execute = (request: ExecutionRequest) => Promise<Partial<ExecutionAnswer>>;

/**
 * Executes as graphql-js does, and prepares once per operation what graphql-js does per object: which fields
 * are collected, and their arguments. Coercion, directive values and located errors are graphql-js's own
 * functions; a differential test compares.
 */
export function executorFor(schema: GraphQLSchema): Execute {
  // By the node of the operation: operations of one document share fragments, and nothing else.
  const known = new WeakMap<OperationDefinitionNode, PlannedOperation>();

  return async ({ document, operationName, variables, context, signal }) => {
    const operation = getOperationAST(document, operationName);
    if (operation === null || operation === undefined)
      return { errors: [operationNotResolved(document, operationName)] };
    const definitions = operation.variableDefinitions ?? [];
    const given = variables ?? {};
    const { errors, coerced } = getVariableValues(schema, definitions, given, {
      maxErrors: MAX_VARIABLE_ERRORS,
    });
    if (errors) {
      const places = placesInVariables(schema, { document, definitions, given }, MAX_VARIABLE_ERRORS);
      return { errors: errors.map((error, at) => badUserInput(error, places[at])) };
    }

    const planned = known.get(operation) ?? new PlannedOperation(schema, document, operation);
    known.set(operation, planned);
    let plan: ObjectPlan;
    try {
      plan = planned.planFor(coerced);
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error], data: null };
      throw error;
    }
    const execution = new Execution(planned.prepared, coerced, context, signal ?? null);
    return operation.operation === 'mutation' ? execution.runMutation(plan) : execution.runQuery(plan);
  };
}

/** The refusal of an operation name that the document does not hold, or of a missing one. */
export function operationNotResolved(
  document: DocumentNode,
  operationName: string | null | undefined,
): GraphQLError {
  const hasOperation = document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const missing = hasOperation
    ? 'Must provide operation name if query contains multiple operations.'
    : 'Must provide an operation.';
  const message =
    operationName === null || operationName === undefined
      ? missing
      : `Unknown operation named "${operationName}".`;
  return new GraphQLError(message, {
    extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400, headers: new Map() } },
  });
}

class PlannedOperation {
  readonly prepared: PreparedOperation;
  readonly #rootType: GraphQLObjectType;
  readonly #conditionVariables: readonly string[];
  readonly #plans = new Map<string, ObjectPlan>();

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
    const definitions = document.definitions.filter(
      (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION,
    );
    const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
    for (const definition of definitions) fragments[definition.name.value] = definition;
    const rootType = schema.getRootType(operation.operation);
    if (!rootType || operation.operation === 'subscription')
      throw new GraphQLError(`Schema is not configured for ${operation.operation}s.`);
    this.prepared = { schema, operation, fragments };
    this.#rootType = rootType;
    this.#conditionVariables = conditionVariables(operation, fragments);
  }

  /** @throws {GraphQLError} where the condition of a directive cannot be coerced. */
  planFor(variables: Values): ObjectPlan {
    const given = this.#conditionVariables.filter((name) => name in variables);
    const key = this.#conditionVariables
      .map((name) => (name in variables ? String(variables[name]) : ''))
      .join();
    let plan = this.#plans.get(key);
    if (plan === undefined) {
      const conditions = Object.fromEntries(given.map((name) => [name, variables[name]]));
      plan = planObject(this.prepared, conditions, this.#rootType, [this.prepared.operation.selectionSet]);
      const [oldest] = this.#plans.keys();
      if (oldest !== undefined && this.#plans.size >= MAX_PLANS) this.#plans.delete(oldest);
      this.#plans.set(key, plan);
    }
    return plan;
  }
}

/**
 * Names of the variables in `@skip` and `@include`, of the operation and of every fragment that it reaches.
 */
function conditionVariables(
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): string[] {
  const names = new Set<string>();
  const reached = new Set<string>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      Directive({ name, arguments: given }) {
        if (name.value !== 'skip' && name.value !== 'include') return;
        for (const { value } of given ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      },
      FragmentSpread({ name }) {
        const fragment = fragments[name.value];
        if (fragment === undefined || reached.has(name.value)) return;
        reached.add(name.value);
        collect(fragment);
      },
    });
  };
  collect(operation);
  return [...names];
}
