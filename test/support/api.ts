import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type DocumentNode, print } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { openDatabase } from '../../src/app/database.js';
import { databaseUrls, withClient } from '../../src/app/provisioning.js';
import { buildSuksesiSchema } from '../../src/app/schema.js';
import { type ServerParts, startServer } from '../../src/app/server.js';
import {
  type Claims,
  developmentIssuer,
  Role,
  type TokenIssuer,
  type TokenVerifier,
} from '../../src/modules/access/index.js';
import {
  documentDownload,
  documentUpload,
  importUpload,
  portableDownload,
} from '../../src/modules/records/index.js';
import { dossierDownload } from '../../src/modules/succession/index.js';
import type { LocalDate } from '../../src/platform/calendar.js';
import { BulkWriter } from '../../src/platform/database/bulk-writer.js';
import { ReadPool } from '../../src/platform/database/read-pool.js';
import type { AllowedOrigins } from '../../src/platform/http/cross-origin.js';
import { LIMITS, type Limits } from '../../src/platform/limits/limits.js';
import { PersistedDocuments } from '../../src/platform/limits/persisted-documents.js';
import { EVERYBODY } from '../../src/platform/principal.js';
import { DiskStore, type DocumentStore } from '../../src/platform/runtime/document-store.js';
import { CITY_TEMPLATE, EMPTY_TEMPLATE, PASSWORDS, TODAY } from './fixed.js';

export interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly [detail: string]: unknown };
  }[];
}

export interface Api {
  /** Asks as a planner, unless other claims are given. */
  ask<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables?: Variables,
    claims?: Partial<Claims>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer<Data>>;
  ask(
    document: string,
    variables?: Record<string, unknown>,
    claims?: Partial<Claims>,
    headers?: Readonly<Record<string, string>>,
    // biome-ignore lint/suspicious/noExplicitAny: an untyped document has an untyped answer.
  ): Promise<Answer<any>>;
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** The whole address of a path. */
  address(path: string): string;
  token(claims?: Partial<Claims>): Promise<string>;
  /** As the owner of the tables, for what a test stores. */
  readonly database: pg.Client;
  /** Texts of the statements that reads have sent since they were last cleared. */
  readonly statements: string[];
  readonly incidents: unknown[];
  setToday(day: LocalDate): void;
}

const PLANNER: Claims = { subject: 'test', roles: [Role.HR_PLANNER], nip: null, units: [] };

/** The real server over a database of the test file's own; `city` brings a small generated city with it. */
export function useApi({
  city = false,
  limits = {},
  longestStatement = 30_000,
  documents = new PersistedDocuments({}, []),
  documentStore,
  verifier,
  origins = [],
  ide = null,
  console: pages = () => null,
  isPrepared = () => true,
  isDevelopment = false,
}: {
  city?: boolean;
  limits?: Partial<Limits>;
  longestStatement?: number;
  documents?: PersistedDocuments;
  documentStore?: DocumentStore;
  verifier?: TokenVerifier;
  origins?: AllowedOrigins;
  ide?: ServerParts['ide'];
  /** Made of the issuer of the test's tokens. */
  console?: (issuer: TokenIssuer) => ServerParts['console'];
  isPrepared?: () => boolean;
  isDevelopment?: boolean;
} = {}): Api {
  const issuer = developmentIssuer('test-secret');
  const statements: string[] = [];
  const incidents: unknown[] = [];
  /**
   * Who may come in is looked up every few seconds, and what was read is written down later: neither belongs
   * to an answer.
   */
  const noted = (text: string) => {
    if (!/service_token|blocked_subject|record_read/.test(text)) statements.push(text);
  };
  let today = TODAY;
  let address = '';
  let database: pg.Client | undefined;
  const undo: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    const superuserUrl = inject('superuserUrl');
    const name = `test_${randomBytes(6).toString('hex')}`;
    await withClient(superuserUrl, (client) =>
      client.query(
        `create database ${name} template ${city ? CITY_TEMPLATE : EMPTY_TEMPLATE} owner suksesi_owner strategy file_copy`,
      ),
    );
    undo.push(() => withClient(superuserUrl, (client) => client.query(`drop database ${name} with (force)`)));
    const urls = databaseUrls(superuserUrl, name, PASSWORDS);

    const orm = await openDatabase(urls.application);
    const connections = new ReadPool(urls.application, {
      size: 6,
      timeout: longestStatement,
      together: true,
      onStatement: noted,
    });
    const engine = new ReadPool(urls.engine, {
      size: 3,
      timeout: longestStatement,
      rlsContext: EVERYBODY,
      onStatement: noted,
    });
    const store = documentStore ?? new DiskStore(join(tmpdir(), `suksesi-documents-${name}`));
    const bulkWriter = new BulkWriter(urls.application);
    const client = new pg.Client({ connectionString: urls.owner });
    await client.connect();
    database = client;
    undo.unshift(
      () => client.end(),
      () => bulkWriter.close(),
      () => orm.close(true),
      () => connections.close(),
      () => engine.close(),
    );
    const server = await startServer({
      schema: buildSuksesiSchema(),
      connections,
      engine,
      orm,
      bulkWriter,
      verifier: verifier ?? issuer,
      today: () => today,
      language: 'en',
      log: (_line, error) => incidents.push(error),
      limits: { ...LIMITS, ...limits },
      documents,
      isDevelopment,
      ide,
      console: pages(issuer),
      isPrepared,
      downloads: [dossierDownload, portableDownload, documentDownload(store)],
      uploads: [importUpload({ ...LIMITS, ...limits }), documentUpload(store)],
      uploadFolder: join(tmpdir(), `suksesi-uploads-${name}`),
      origins,
    });
    undo.unshift(() => server.stop());
    await new Promise<void>((done) => server.http.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(server.http.address() as AddressInfo).port}`;
  }, 60_000);

  afterAll(async () => {
    for (const close of undo) await close();
  });

  const token = (claims: Partial<Claims> = {}) => issuer.issue({ ...PLANNER, ...claims }, '1h');
  return {
    async ask(
      document: string | DocumentNode,
      variables: unknown = {},
      claims: Partial<Claims> = {},
      headers: Readonly<Record<string, string>> = {},
    ) {
      const response = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await token(claims)}`,
          ...headers,
        },
        body: JSON.stringify({ query: typeof document === 'string' ? document : print(document), variables }),
      });
      return (await response.json()) as Answer<never>;
    },
    address: (path) => `${address}${path}`,
    fetch: (path, init) => fetch(`${address}${path}`, init),
    token,
    get database() {
      if (database === undefined) throw new Error('the database is open only while tests run');
      return database;
    },
    statements,
    incidents,
    setToday(day) {
      today = day;
    },
  } as Api;
}
