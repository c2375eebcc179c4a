import type { Server } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';
import { formatError, MAX_ERRORS } from '../platform/errors.js';
import type { Context } from '../platform/graphql/context.js';
import { apolloExecution, knownOperationTypes } from '../platform/graphql/jit-executor/apollo-executor.js';
import { nullHints } from '../platform/graphql/null-hints.js';
import { failsWithoutData } from '../platform/http/graphql-over-http.js';
import type { Language } from '../platform/i18n/language.js';
import { documentStore } from '../platform/limits/document-store.js';
import type { Limits } from '../platform/limits/limits.js';
import { limitsPlugin } from '../platform/limits/limits-plugin.js';
import type { RateLimiter } from '../platform/limits/rate-limiter.js';
import { loggable } from '../platform/runtime/logging.js';

/**
 * Milliseconds that requests under way have to end when the service stops; later their connections are cut.
 */
const STOP_GRACE_PERIOD_MS = 7_000;

/** Errors of requests under way, by whose language they are told. */
const languages = new WeakMap<object, Language>();
const noteLanguage: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue }) => {
      for (const error of errors) languages.set(error, contextValue.language);
    },
  }),
};

interface ApolloServerParts {
  readonly schema: GraphQLSchema;
  /** Drained when Apollo stops. */
  readonly http: Server;
  /** Null, as the rate limiter then is, where nothing is limited. */
  readonly limits: Limits | null;
  readonly rateLimiter: RateLimiter | null;
  readonly isDevelopment: boolean;
  /** For errors of nobody's request. */
  readonly language: Language;
  readonly log: (line: string, error?: unknown) => void;
}

/** Apollo as the service sets it up: its own executor, limits, and form of errors. It is not started yet. */
export function apolloServer({
  schema,
  http,
  limits,
  rateLimiter,
  isDevelopment,
  language,
  log,
}: ApolloServerParts): ApolloServer<Context> {
  const execution = apolloExecution(schema);
  return new ApolloServer<Context>({
    gateway: execution.gateway,
    validationRules: [knownOperationTypes],
    documentStore: documentStore(),
    introspection: true,
    hideSchemaDetailsFromClientErrors: !isDevelopment,
    parseOptions: limits === null ? {} : { maxTokens: limits.tokens },
    validationOptions: { maxErrors: MAX_ERRORS },
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    // No page of elsewhere can add this header without a preflight, and every request needs it.
    csrfPrevention: { requestHeaders: ['authorization'] },
    stringifyResult: (result) => JSON.stringify(result),
    stopOnTerminationSignals: false,
    logger: {
      debug: () => {},
      info: () => {},
      warn: (line: string) => log(line),
      error: (line: string) => log(line),
    },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: STOP_GRACE_PERIOD_MS }),
      ...(limits === null || rateLimiter === null ? [] : [limitsPlugin(schema, limits, rateLimiter)]),
      execution.plugin,
      ...(isDevelopment ? [nullHints] : []),
      failsWithoutData,
      noteLanguage,
    ],
    formatError: formatError(
      (incident, error) => log(`incident ${incident}`, loggable(error)),
      (error) => languages.get(error as object) ?? language,
    ),
  });
}
