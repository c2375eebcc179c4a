import { type ApolloServerOptionsWithGateway, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLSchema, type ValidationRule } from 'graphql';
import type { Context } from '../context.js';
import { executorFor } from './jit-executor.js';

interface ApolloExecution {
  readonly plugin: ApolloServerPlugin<Context>;
  readonly gateway: ApolloServerOptionsWithGateway<Context>['gateway'];
}

/**
 * The executor as Apollo takes it: a plugin answers what went well. What went wrong is handed over by the
 * gateway interface, so that the formatting of errors and status codes stay Apollo's. By that interface alone
 * each request, and whatever hangs from it, stayed in memory until the next full collection of garbage:
 * Apollo makes a new object with accessors for each.
 */
export function apolloExecution(schema: GraphQLSchema): ApolloExecution {
  const execute = executorFor(schema);
  const wentWrong = new WeakMap<Context, ReturnType<typeof execute>>();
  const plugin: ApolloServerPlugin<Context> = {
    requestDidStart: async () => ({
      // The name as it was sent: Apollo hands over null for a name that names nothing.
      async responseForOperation({ document, request: { operationName, variables }, contextValue: context }) {
        const execution = execute({
          document,
          operationName,
          variables,
          context,
          signal: context.request.signal,
        });
        const answer = await execution.catch(() => null);
        if (answer?.data !== undefined && answer.errors === undefined)
          return {
            http: { status: undefined, headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { data: answer.data } },
          };
        wentWrong.set(context, execution);
        return null;
      },
    }),
  };
  const gateway: ApolloExecution['gateway'] = {
    load: async () => ({
      executor: async ({ context }) => {
        const execution = wentWrong.get(context as Context);
        if (execution === undefined) throw new Error('nothing was executed for this request');
        return execution;
      },
    }),
    onSchemaLoadOrUpdate: (listener) => {
      listener({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    stop: async () => {},
  };
  return { plugin, gateway };
}

/** A kind of operation for which the schema has no root type, such as a subscription. */
export const knownOperationTypes: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(
      new GraphQLError(`Schema is not configured for ${node.operation}s.`, { nodes: node }),
    );
  },
});
