import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { GraphQLError, type GraphQLSchema, type ValidationRule } from 'graphql';
import type { Context } from '../context.js';
import { executorFor } from './executor.js';

type Gateway = ApolloServerOptionsWithGateway<Context>['gateway'];

/** The executor by way of Apollo's gateway interface, so that validation, error formatting and status codes stay Apollo's. */
export function gatewayOf(schema: GraphQLSchema): Gateway {
  const execute = executorFor(schema);
  return {
    load: async () => ({
      // The name as it was sent: Apollo hands over null for a name that names nothing.
      executor: ({ document, request: { operationName, variables }, context }) =>
        execute({ document, operationName, variables, context, signal: context.request.signal }),
    }),
    onSchemaLoadOrUpdate: (listener) => {
      listener({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    stop: async () => {},
  };
}

/** A kind of operation for which the schema has no root type, such as a subscription. */
export const knownOperationTypes: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(new GraphQLError(`Schema is not configured for ${node.operation}s.`, { nodes: node }));
  },
});
