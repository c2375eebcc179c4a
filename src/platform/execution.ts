import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  GraphQLScalarType,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  Kind,
  type VariableDefinitionNode,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from './context.js';

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway'];
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

const MOST_COMPILED = 1_000;

/** What variables are to compiled execution: they were checked and coerced before, and its own checks do not end for inputs that hold themselves. */
const COERCED = new GraphQLScalarType({ name: '_Coerced', parseValue: (value) => value });
const TYPE_OF_COERCED = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: COERCED.name } } as const;

/** The schema for compiling alone: nobody else meets the scalar. */
function compilingSchema(schema: GraphQLSchema): GraphQLSchema {
  const getType = (name: string) => (name === COERCED.name ? COERCED : schema.getType(name));
  return Object.create(schema, { getType: { value: getType } }) as GraphQLSchema;
}

function withCoercedVariables(document: DocumentNode): DocumentNode {
  const coerced = ({ kind, variable }: VariableDefinitionNode): VariableDefinitionNode => ({ kind, variable, type: TYPE_OF_COERCED });
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? { ...definition, variableDefinitions: definition.variableDefinitions?.map(coerced) } : definition,
  );
  return { ...document, definitions } as DocumentNode;
}

/**
 * Compiles each document once. It goes in through Apollo's gateway seam, so that validation, error formatting and status codes
 * stay Apollo's; errors are rebuilt, because compiled execution makes a kind of its own.
 */
export function compiledExecution(schema: GraphQLSchema): Gateway {
  const compiled = new Map<string, CompiledQuery>();
  const compiling = compilingSchema(schema);

  const executor: Executor = async ({ document, operationName, queryHash, request, context }) => {
    const operation = getOperationAST(document, operationName);
    const definitions = operation?.variableDefinitions ?? [];
    const { errors, coerced } = getVariableValues(schema, definitions, request.variables ?? {}, { maxErrors: 10 });
    if (errors) return { errors: errors.map((error) => withCode(error)) };

    const key = `${queryHash}:${operationName ?? ''}`;
    let query = compiled.get(key);
    if (query === undefined) {
      const made = compileQuery(compiling, withCoercedVariables(document), operationName ?? undefined);
      if (!isCompiledQuery(made)) return made;
      query = made;
      if (compiled.size >= MOST_COMPILED) compiled.clear();
      compiled.set(key, query);
    }
    const result = await query.query(undefined, context, coerced);
    return result.errors ? { ...result, errors: result.errors.map(rebuilt) } : result;
  };

  return {
    load: async () => ({ executor }),
    onSchemaLoadOrUpdate: (listener) => {
      listener({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    stop: async () => {},
  };
}

function rebuilt({ message, path, locations, originalError, extensions }: GraphQLError): GraphQLError {
  const carried = (originalError as GraphQLError | undefined)?.extensions ?? extensions;
  const options = { path: path ?? null, originalError: originalError ?? null, extensions: carried ?? null };
  const error = new GraphQLError(message, options);
  if (locations) Object.defineProperty(error, 'locations', { value: locations, enumerable: true });
  return error;
}

function withCode(error: GraphQLError): GraphQLError {
  const { nodes, source, positions, path, originalError, message } = error;
  return new GraphQLError(message, { nodes, source, positions, path, originalError, extensions: { code: 'BAD_USER_INPUT' } });
}
