import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { join, resolve } from 'node:path';
import type { Ask } from '../demo-data/askers.js';
import { holdMeetings } from '../demo-data/demo-meetings.js';
import {
  developmentIssuer,
  oidcVerifier,
  Role,
  type TokenIssuer,
  type TokenVerifier,
} from '../modules/access/index.js';
import { prepareVacancies } from '../modules/positions/index.js';
import { prepareRankings } from '../modules/ranking/index.js';
import {
  documentDownload,
  documentUpload,
  importUpload,
  portableDownload,
} from '../modules/records/index.js';
import { dossierDownload } from '../modules/succession/index.js';
import { RowReader } from '../platform/database/row-reader.js';
import { serviceContext } from '../platform/graphql/context.js';
import { LOOPBACK_ORIGINS } from '../platform/http/cross-origin.js';
import { LIMITS } from '../platform/limits/limits.js';
import { PersistedDocuments } from '../platform/limits/persisted-documents.js';
import { officeDay } from '../platform/runtime/clock.js';
import { DiskStore, type DocumentStore, S3Store } from '../platform/runtime/document-store.js';
import { loggable } from '../platform/runtime/logging.js';
import { retry } from '../platform/runtime/retry.js';
import { secretOf } from '../platform/runtime/secret-file.js';
import { type Environment, EnvironmentError } from './config.js';
import { openConnections } from './connections.js';
import { consoleText } from './console-text.js';
import { ide } from './graphiql.js';
import { install, openDemoDatabase } from './installation.js';
import { checkMigrated, migrate } from './provisioning.js';
import { buildSuksesiSchema } from './schema.js';
import { startServer } from './server.js';
import { firstRanking } from './startup-banner.js';
import { consoleManifest, consoleSignIn, webConsole } from './web-console.js';

export class StartError extends Error {}

const PLANNER = { subject: 'development-planner', roles: [Role.HR_PLANNER], nip: null, units: [] };
const STOP_TIMEOUT_MS = 10_000;
/** A dossier seals the records of everybody: in a larger city the first start would take minutes. */
const MAX_WITH_MEETINGS = 10_000;

/** Opens the database, serves, says where, and stops cleanly when told to. */
export async function start(environment: Environment): Promise<void> {
  const demo = environment.databaseUrl === null;
  if (demo && environment.production) throw new EnvironmentError(consoleText('console.productionDatabase'));
  if (environment.production && environment.oidc === null)
    throw new EnvironmentError(consoleText('console.productionIssuer'));
  await portIsFree(environment);

  const today = officeDay(environment.timeZone);
  const say = (line: string) => console.log(line);
  const installation = demo ? await openDemoDatabase(environment.dataDirectory) : null;
  const undo: (() => Promise<void>)[] = installation ? [() => installation.postgres.stop()] : [];
  if (installation && installation.postgres.home !== resolve(installation.directory))
    say(consoleText('console.databaseLies', { home: installation.postgres.home }));
  try {
    const url = installation?.urls.application ?? environment.databaseUrl ?? '';
    const engineUrl = installation?.urls.engine ?? environment.engineDatabaseUrl ?? url;
    const isNew = installation
      ? await install(installation.urls, { people: environment.demoPeople, today: today(), say })
      : false;
    if (!installation && environment.migrationDatabaseUrl !== null)
      await migrate({ owner: environment.migrationDatabaseUrl, application: url, engine: engineUrl });
    await checkMigrated(url);
    const opened = await openConnections(url, engineUrl);
    undo.unshift(() => opened.close());

    const { issuer, verifier } = identity(environment);
    const store = documentStore(environment);
    const ownClient = randomUUID();
    const page = ide(demo && issuer !== null ? () => issuer.issue(PLANNER, '12h') : null);
    const signIn = consoleSignIn(environment, demo ? issuer : null);
    let isPrepared = false;
    const server = await startServer({
      schema: buildSuksesiSchema(),
      ...opened,
      verifier,
      today,
      language: environment.language,
      log: (line, error) => (error === undefined ? console.error(line) : console.error(line, error)),
      limits: { ...LIMITS, ...environment.limits },
      documents: new PersistedDocuments(
        environment.trustedDocuments.manifest,
        environment.trustedDocuments.bound,
        { own: ownClient, manifestOf: consoleManifest(signIn) },
      ),
      isDevelopment: !environment.production,
      ide: page,
      console: webConsole(signIn, environment.timeZone),
      isPrepared: () => isPrepared,
      downloads: [dossierDownload, portableDownload, documentDownload(store)],
      uploads: [importUpload({ ...LIMITS, ...environment.limits }), documentUpload(store)],
      uploadFolder: join(environment.dataDirectory, 'uploads'),
      origins: environment.origins ?? (demo ? LOOPBACK_ORIGINS : []),
    });
    undo.unshift(() => server.stop());
    await listen(server.http, environment);
    const stop = stopOnSignals(undo);
    if (installation) {
      undo.unshift(async () => installation.postgres.unsupervise());
      installation.postgres.supervise({ log: console.error, gaveUp: (reason) => void stop(reason, 1) });
    }
    // Others are served meanwhile; a ranking asked for before it is done waits for it.
    const preparing = new AbortController();
    undo.unshift(async () => preparing.abort());
    const prepare = async () => {
      await prepareVacancies(new RowReader(opened.engine, null));
      await prepareRankings(
        serviceContext({
          today: today(),
          language: environment.language,
          ...opened,
          em: () => opened.orm.em.fork(),
        }),
      );
    };
    void retry(prepare, preparing.signal, (error) =>
      console.error(consoleText('console.rankingsNotPrepared'), loggable(error)),
    ).then((done) => {
      isPrepared = done;
    });
    if (isNew && issuer !== null && environment.demoPeople <= MAX_WITH_MEETINGS) {
      say(consoleText('console.holdingMeetings'));
      await holdMeetings(asClient(environment, issuer, ownClient), today()).catch((error: Error) =>
        console.error(consoleText('console.meetingsNotHeld', { reason: error.message })),
      );
    }
    await printBanner(environment, demo ? issuer : null, ownClient);
  } catch (error) {
    for (const close of undo) await close().catch(() => {});
    throw error;
  }
}

/** Documents lie on disk, unless a bucket is set. */
function documentStore({ documents, dataDirectory }: Environment): DocumentStore {
  return documents === null ? new DiskStore(join(dataDirectory, 'documents')) : new S3Store(documents);
}

/** Tokens of the issuer that is set, or else of the development issuer, which makes them too. */
function identity({ oidc, dataDirectory }: Environment): {
  issuer: TokenIssuer | null;
  verifier: TokenVerifier;
} {
  if (oidc !== null) return { issuer: null, verifier: oidcVerifier(oidc) };
  const issuer = developmentIssuer(secretOf(dataDirectory, 'tokens'));
  return { issuer, verifier: issuer };
}

/** Asked before the database is touched, so that a second start does not disturb the first. */
async function portIsFree({ host, port }: Environment): Promise<void> {
  if (port === 0) return;
  const { createServer } = await import('node:http');
  const probe = createServer();
  await listen(probe, { host, port });
  await new Promise<void>((done) => probe.close(() => done()));
}

function listen(server: Server, { host, port }: Pick<Environment, 'host' | 'port'>): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reasons: Record<string, string> = {
        EADDRINUSE: consoleText('console.portTaken', { port: String(port), host, next: String(port + 1) }),
        EACCES: consoleText('console.portNotAllowed', { port: String(port), host }),
        EADDRNOTAVAIL: consoleText('console.hostNotHere', { host }),
      };
      failed(
        new StartError(
          reasons[error.code ?? ''] ??
            consoleText('console.cannotListen', { host, port: String(port), reason: error.message }),
        ),
      );
    });
    server.listen(port, host, () => done());
  });
}

/** Returns what stops the service, once, for the first who asks. */
function stopOnSignals(
  undo: readonly (() => Promise<void>)[],
): (reason: string, code: number) => Promise<void> {
  let stopping = false;
  const stop = async (reason: string, code: number) => {
    if (stopping) return;
    stopping = true;
    console.log(reason);
    setTimeout(() => process.exit(1), STOP_TIMEOUT_MS).unref();
    for (const close of undo) await close().catch((error: unknown) => console.error(error));
    console.log(consoleText('console.stopped'));
    process.exit(code);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.on(signal, () => void stop(consoleText('console.stopping', { signal }), 0));
  return stop;
}

/** The running service, asked over the network like by any client. */
function asClient({ host, port }: Environment, issuer: TokenIssuer, client: string): Ask {
  return async (query, variables, asker) => {
    const response = await fetch(`http://${host}:${port}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await issuer.issue({ ...asker, client }, '5m')}`,
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as {
      data: unknown;
      errors?: readonly { message: string }[];
    };
    if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join(' '));
    return data;
  };
}

async function printBanner(
  { host, port, oidc }: Environment,
  issuer: TokenIssuer | null,
  client: string,
): Promise<void> {
  const address = `http://${host === '0.0.0.0' || host === '127.0.0.1' ? 'localhost' : host}:${port}`;
  const lines = [
    '',
    consoleText('console.serves', { address }),
    consoleText('console.ide', { address }),
    oidc === null
      ? consoleText('console.tokenForPlanner')
      : consoleText('console.tokensFrom', { issuer: oidc.issuer }),
    '',
  ];
  console.log(lines.join('\n'));
  if (issuer === null) return;
  const ranking = await firstRanking(
    `http://${host}:${port}/graphql`,
    await issuer.issue({ ...PLANNER, client }, '5m'),
  ).catch((error: Error) => [consoleText('console.noRankingYet', { reason: error.message })]);
  console.log(ranking.join('\n'));
}
