import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { GraphQLSchema } from 'graphql';
import { authenticatorOf, isService, ReadLog, type TokenVerifier, tokenOf } from '../modules/access/index.js';
import { principalOf } from '../modules/workforce/index.js';
import type { LocalDate } from '../platform/calendar.js';
import type { BulkWriter } from '../platform/database/bulk-writer.js';
import { DatabaseProbe } from '../platform/database/database-probe.js';
import type { ReadPool } from '../platform/database/read-pool.js';
import { RowReader } from '../platform/database/row-reader.js';
import { type Context, createContext } from '../platform/graphql/context.js';
import { RequestState } from '../platform/graphql/request-state.js';
import { type AllowedOrigins, crossOrigin } from '../platform/http/cross-origin.js';
import type { Download } from '../platform/http/file-download.js';
import type { Upload } from '../platform/http/file-upload.js';
import { graphqlRequestOf, sendGraphql } from '../platform/http/graphql-over-http.js';
import { answerJson, pathOf, type Route, router } from '../platform/http/routing.js';
import { type Language, languageOf } from '../platform/i18n/language.js';
import { LIMITS, type Limits } from '../platform/limits/limits.js';
import type { PersistedDocuments } from '../platform/limits/persisted-documents.js';
import { RateLimiter } from '../platform/limits/rate-limiter.js';
import { untilAborted } from '../platform/runtime/until-aborted.js';
import { apolloServer } from './apollo-server.js';
import { fileTransfers } from './file-transfers.js';

/** Connections that reporting tools share, so that people never wait for a report. */
const FOR_REPORTS = { reads: 4, rankings: 2 };

/**
 * A client that sends its request slowly, or in many headers, holds a connection no longer than this;
 * milliseconds and bytes.
 */
const CONNECTIONS = {
  headersTimeout: 10_000,
  requestTimeout: 300_000,
  keepAliveTimeout: 60_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
};

const READY = 'ready';

export interface ServerParts {
  readonly schema: GraphQLSchema;
  readonly connections: ReadPool;
  readonly engine: ReadPool;
  readonly orm: MikroORM;
  readonly bulkWriter: BulkWriter;
  /** Checks tokens of people; those of services are checked by their hash. */
  readonly verifier: TokenVerifier;
  readonly today: () => LocalDate;
  /** For callers who accept none of the languages that there are, or name none. */
  readonly language: Language;
  readonly log: (line: string, error?: unknown) => void;
  /** Null only where their cost is measured: nothing is limited then, and no read is written down. */
  readonly limits: Limits | null;
  /** Documents known beforehand, and the clients that may send no others. */
  readonly documents: PersistedDocuments;
  /**
   * Whether a refused document is told which names would have been right, and an answer why its nulls are
   * null.
   */
  readonly isDevelopment: boolean;
  /** The IDE and its files; null where there is none. */
  readonly ide: ((request: IncomingMessage) => Promise<Route | null>) | null;
  /** The pages of the console, and what they need before they can ask; null where there are none. */
  readonly console: ((request: IncomingMessage) => Route | null) | null;
  readonly downloads: readonly Download[];
  readonly uploads: readonly Upload[];
  /** Where files lie while they are received and read. */
  readonly uploadFolder: string;
  /**
   * Whether what rankings are made from is in memory; until then the service is not ready, and a ranking
   * takes longer.
   */
  readonly isPrepared: () => boolean;
  /** Other origins whose pages may read answers of the API; none where it is empty. */
  readonly origins: AllowedOrigins;
}

export interface RunningServer {
  readonly http: Server;
  /** Lets requests under way finish, within reason, then closes. */
  stop(): Promise<void>;
}

/** The GraphQL server over a schema and a database; used by the program and by the tests alike. */
export async function startServer({
  schema,
  connections,
  engine,
  orm,
  bulkWriter,
  verifier,
  today,
  language,
  log,
  limits,
  documents,
  isDevelopment,
  ide,
  console: pages,
  isPrepared,
  downloads,
  uploads,
  uploadFolder,
  origins,
}: ServerParts): Promise<RunningServer> {
  const rateLimiter = limits === null ? null : new RateLimiter(limits);
  const http = createServer(CONNECTIONS);
  const apollo = apolloServer({ schema, http, limits, rateLimiter, isDevelopment, language, log });
  await apollo.start();
  const unscoped = new RowReader(connections, null);
  const authenticator = authenticatorOf(unscoped, verifier);
  const readLog = new ReadLog(unscoped, log);
  // A caller who reads everybody's record reads as the role that does so: the database asks it one short
  // question, not whom the caller reaches.
  const unbound = connections.as(engine.url);
  const forPeople = { connections, unbound, engine };
  const forReports = {
    connections: connections.aside(FOR_REPORTS.reads),
    unbound: unbound.aside(FOR_REPORTS.reads),
    engine: engine.aside(FOR_REPORTS.rankings),
  };
  const probe = new DatabaseProbe(connections.url);
  const { download, upload } = fileTransfers({ documents, rateLimiter, uploadFolder });
  let stopping = false;

  const contextOf = async (request: IncomingMessage, state: RequestState): Promise<Context> => {
    const day = today();
    const claims = await authenticator.claimsOf(tokenOf(request.headers.authorization), day);
    const principal = await principalOf(new RowReader(connections, null, state.signal), claims, day);
    const reads = isService(claims) ? forReports : forPeople;
    return createContext({
      principal,
      request: state,
      today: day,
      language: languageOf(request, language),
      connections: principal.everyRecord ? reads.unbound : reads.connections,
      engine: reads.engine,
      em: () => orm.em.fork(),
      bulkWriter,
    });
  };

  /**
   * The caller is looked up first; whatever is done for them is limited, given up in time, and written down.
   * What is done tells how to answer.
   */
  const serve = async (
    request: IncomingMessage,
    response: ServerResponse,
    work: (context: Context) => Promise<() => Promise<void>>,
    deadline = limits?.deadline ?? null,
  ) => {
    const state = new RequestState(deadline);
    response.setHeader('x-request-id', state.id);
    response.once('close', () => {
      if (!response.writableFinished) state.disconnected();
    });
    try {
      const context = await untilAborted(state.signal, contextOf(request, state));
      response.setHeader('content-language', context.language);
      response.appendHeader('vary', 'accept-language');
      const answer =
        rateLimiter === null
          ? await work(context)
          : await rateLimiter.during(context.principal.subject, () =>
              untilAborted(state.signal, work(context)),
            );
      if (limits !== null) readLog.add(state, context.principal, headerOf(request, 'x-purpose'));
      await answer();
    } finally {
      state.ended();
    }
  };

  const graphql = (request: IncomingMessage, response: ServerResponse) =>
    serve(request, response, async (context) => {
      const httpGraphQLRequest = await graphqlRequestOf(
        request,
        documents,
        context.principal.client,
        limits ?? LIMITS,
      );
      const answer = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest,
        context: () => Promise.resolve(context),
      });
      return () => sendGraphql(response, answer);
    });

  const routeOf = async (request: IncomingMessage): Promise<Route | null> => {
    const path = pathOf(request);
    const reads = { methods: ['GET'], isShared: false } as const;
    if (path === '/graphql') return { methods: ['GET', 'POST'], isShared: true, answer: graphql };
    if (path === '/livez')
      return { ...reads, answer: (_, response) => answerJson(response, 200, { status: 'alive' }) };
    if (path === '/readyz') return { ...reads, answer: (_, response) => ready(response) };
    if (path === '/favicon.ico') return { ...reads, answer: noContent };
    const received = uploads.find((one) => path === one.path);
    if (received !== undefined)
      return {
        methods: ['POST'],
        isShared: true,
        // A file takes as long as its sender's line, within the time that a request has.
        answer: (_, response) => serve(request, response, upload(request, response, received), null),
      };
    const wanted = downloads.find((one) => path.startsWith(one.path));
    if (wanted !== undefined)
      return {
        ...reads,
        isShared: true,
        answer: (_, response) => serve(request, response, download(request, response, wanted)),
      };
    // The page of the IDE may hold a token: no other origin may read it.
    return (await ide?.(request)) ?? pages?.(request) ?? null;
  };

  const readiness = async (): Promise<string> => {
    if (stopping) return 'stopping';
    if (!(await probe.answers())) return 'database out of reach';
    return isPrepared() ? READY : 'preparing rankings';
  };

  const ready = async (response: ServerResponse) => {
    const status = await readiness();
    answerJson(response, status === READY ? 200 : 503, { status });
  };

  http.on('request', router({ routeOf, allowOrigins: crossOrigin(origins), language, log }));
  return {
    http,
    async stop() {
      stopping = true;
      await apollo.stop();
      await readLog.write();
      await Promise.all([probe, unbound, ...Object.values(forReports)].map((pool) => pool.close()));
    },
  };
}

function noContent(_: IncomingMessage, response: ServerResponse): void {
  response.writeHead(204, { 'cache-control': 'public, max-age=86400' }).end();
}

function headerOf({ headers }: IncomingMessage, name: string): string | null {
  const value = headers[name];
  return typeof value === 'string' ? value : null;
}
