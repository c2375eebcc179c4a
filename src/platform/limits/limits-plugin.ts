import type { ApolloServerPlugin } from '@apollo/server';
import { type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { badInput, DomainError, refusedWith } from '../errors.js';
import type { Context } from '../graphql/context.js';
import { operationNotResolved } from '../graphql/jit-executor/jit-executor.js';
import { type Literals, measureLiterals, sizeOfValue } from './input-size.js';
import { type Limits, limitExceeded } from './limits.js';
import { type QueryCost, queryCost } from './query-cost.js';
import { type RateLimiter, type RateLimitState, rateLimitHeaders } from './rate-limiter.js';
import { UNSTORABLE } from './request-shape.js';

type Measured = QueryCost & Literals;

/**
 * Refuses, before anything is read, what asks for too much; and takes the cost off the caller's rate limit.
 * @throws LIMIT_EXCEEDED, RATE_LIMITED, BAD_USER_INPUT, or that no operation can be told, while it runs.
 */
export function limitsPlugin(
  schema: GraphQLSchema,
  limits: Limits,
  rateLimiter: RateLimiter,
): ApolloServerPlugin<Context> {
  const known = new WeakMap<OperationDefinitionNode, Measured>();

  function refuseBeyond(found: Partial<Record<keyof Limits, number>>): void {
    for (const [limit, value] of Object.entries(found) as [keyof Limits, number][])
      if (value > limits[limit])
        throw refusedWith(400, limitExceeded({ limit, most: limits[limit], found: value }));
  }

  async function take(caller: string, cost: number): Promise<RateLimitState> {
    try {
      return await rateLimiter.take(caller, cost);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const seconds = error.details['retryAfterSeconds'] as number;
      const nothingLeft = rateLimitHeaders({
        limit: limits.costAMinute,
        remaining: 0,
        resetsInSeconds: seconds,
      });
      throw refusedWith(429, error, { 'retry-after': `${seconds}`, ...Object.fromEntries(nothingLeft) });
    }
  }

  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          // Apollo itself looks only after execution.
          if (operation === undefined) throw operationNotResolved(document, request.operationName);
          let measured = known.get(operation);
          if (measured === undefined) {
            measured = { ...queryCost(schema, document, operation), ...measureLiterals(document) };
            known.set(operation, measured);
          }
          const { fields, depth, aliases, directives, rootFields, listLength, textLength, unstorable } =
            measured;
          const variables = request.variables ?? {};
          refuseBeyond({ fields, depth, aliases, directives, rootFields, listLength, textLength });
          if (unstorable !== null)
            throw refusedWith(400, badInput({ argument: unstorable, reason: UNSTORABLE }));
          refuseBeyond({ ...sizeOfValue(variables) });
          const cost = measured.cost(variables);
          refuseBeyond({ cost });
          contextValue.request.spent(cost, await take(contextValue.principal.subject, cost));
        },
        async willSendResponse({ response, contextValue }) {
          for (const [name, value] of rateLimitHeaders(contextValue.request.rateLimit))
            response.http.headers.set(name, value);
        },
      };
    },
  };
}
