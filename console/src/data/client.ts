import { type Cache, cacheExchange, type UpdatesConfig } from '@urql/exchange-graphcache';
import { Client, type Exchange, fetchExchange, makeOperation } from 'urql';
import { map, pipe } from 'wonka';
import { urqlCache } from '../../../clients/urql-cache';
import type { Language } from '../i18n/language';
import type { Session } from '../session/session';

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
 * An act can change rankings, counts and lists anywhere: whatever was read before it is asked for again when
 * it is next shown.
 */
const afterAnyAct: UpdatesConfig = {
  Mutation: new Proxy(
    {},
    {
      get: () => (_result: unknown, _variables: unknown, cache: Cache) => {
        for (const { fieldKey } of cache.inspectFields('Query')) cache.invalidate('Query', fieldKey);
      },
    },
  ),
};

/** The API as one person in one language; another of either begins anew. */
export function clientFor(session: Session, language: Language): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange({ ...urqlCache, updates: afterAnyAct }), trustedDocuments, fetchExchange],
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
  return fetch(input, { ...init, headers });
}
