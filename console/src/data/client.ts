import { type Cache, cacheExchange, type UpdatesConfig } from '@urql/exchange-graphcache';
import {
  Client,
  type Exchange,
  fetchExchange,
  gql,
  makeOperation,
  type Operation,
  type OperationResult,
} from 'urql';
import { map, pipe, tap } from 'wonka';
import { urqlCache } from '../../../clients/urql-cache';
import type { ResolveImportConflictsInput } from '../graphql/graphql';
import type { Language } from '../i18n/language';
import type { Session } from '../session/session';
import { isConflict } from './refusal';

/** Sends the id of a generated document instead of its text; stands after the cache, which needs the text. */
const trustedDocuments: Exchange =
  ({ forward }) =>
  (operations) =>
    forward(
      pipe(
        operations,
        map((operation) => {
          const { __meta__: generated, __key } = operation.query as {
            readonly __meta__?: { readonly hash: string };
            readonly __key?: number;
          };
          const query = { kind: 'Document', definitions: [], documentId: generated?.hash, __key } as never;
          return makeOperation(operation.kind, { ...operation, query }, operation.context);
        }),
      ),
    );

/**
 * What failed within an answer can null what stands above it. Kept, that would take from other parts of the page
 * what they have of the same thing.
 */
const noTornAnswers: Exchange =
  ({ forward }) =>
  (operations) =>
    pipe(
      forward(operations),
      map((result) =>
        result.operation.kind === 'query' && isTorn(result) ? { ...result, data: undefined } : result,
      ),
    );

function isTorn({ data, error }: OperationResult): boolean {
  return (error?.graphQLErrors ?? []).some(({ path = [] }) => {
    let value: unknown = data;
    const at = path.findIndex((key) => {
      value = (value as Record<string | number, unknown> | null | undefined)?.[key];
      return value == null;
    });
    return at !== -1 && at < path.length - 1;
  });
}

/**
 * An act can change rankings, counts and lists anywhere: whatever was read before it is asked for again when
 * it is next shown.
 */
const afterAnyAct: UpdatesConfig = {
  Mutation: new Proxy(
    {},
    { get: (_, field) => (field === 'resolveImportConflicts' ? keepRows : askAllAnew) },
  ),
};

function askAllAnew(_result: unknown, _variables: unknown, cache: Cache): void {
  for (const { fieldKey } of cache.inspectFields('Query')) cache.invalidate('Query', fieldKey);
}

const RESOLVED = gql`
  fragment Resolved on ImportRow {
    id
    resolution
  }
`;

/** Of a long list of rows one after the other is decided: what is loaded of it stays. */
function keepRows(_result: unknown, { input }: { readonly input?: unknown }, cache: Cache): void {
  const { importRowIds, resolution } = input as ResolveImportConflictsInput;
  for (const id of importRowIds) cache.writeFragment(RESOLVED, { id: String(id), resolution });
}

/**
 * Somebody else changed what is shown: it is asked for again, so that the next try goes by what is there now.
 */
const freshAfterConflict: Exchange =
  ({ client, forward }) =>
  (operations) => {
    const shown = new Map<number, Operation>();
    return pipe(
      operations,
      tap((operation) => {
        if (operation.kind === 'query') shown.set(operation.key, operation);
        if (operation.kind === 'teardown') shown.delete(operation.key);
      }),
      forward,
      tap(({ operation, error }) => {
        if (operation.kind !== 'mutation' || error === undefined || !isConflict(error)) return;
        for (const query of shown.values())
          client.reexecuteOperation(
            makeOperation('query', query, { ...query.context, requestPolicy: 'network-only' }),
          );
      }),
    );
  };

/** The API as one person in one language; another of either begins anew. */
export function clientFor(session: Session, language: Language): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [
      freshAfterConflict,
      cacheExchange({ ...urqlCache, updates: afterAnyAct }),
      noTornAnswers,
      trustedDocuments,
      fetchExchange,
    ],
    fetch: (input, init) => authorized(session, language, input, init),
  });
}

/** A request as the person, in the language of the page. */
export async function authorized(
  session: Session,
  language: Language,
  input: RequestInfo | URL,
  init: RequestInit = {},
): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('authorization', `Bearer ${await session.token()}`);
  headers.set('accept-language', language);
  // Without credentials: no window of the browser asks for a password of its own.
  return fetch(input, { ...init, headers, credentials: 'omit' });
}
