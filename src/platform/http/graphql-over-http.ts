import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  type ApolloServerPlugin,
  HeaderMap,
  type HTTPGraphQLRequest,
  type HTTPGraphQLResponse,
} from '@apollo/server';
import { declareRefusal } from '../errors.js';
import { type Limits } from '../limits/limits.js';
import type { PersistedDocuments } from '../limits/persisted-documents.js';
import { checkShape } from '../limits/request-shape.js';
import { NOT_STORED } from './caching.js';
import { notAcceptable } from './error-response.js';
import { isGraphqlType, responseTypeOf } from './media-type.js';
import { readBody } from './request-body.js';
import { sendWhole } from './whole-body.js';

const crossSite = declareRefusal<Record<string, never>>(
  'CROSS_SITE_REQUEST',
  'A page of another site made the browser send this request by a link, form or image; only requests that CORS governs are answered.',
);

/**
 * The request as Apollo reads it, its document in place.
 * @throws CROSS_SITE_REQUEST, NOT_ACCEPTABLE, and what the body or the document is refused for.
 */
export async function graphqlRequestOf(
  request: IncomingMessage,
  documents: PersistedDocuments,
  client: string | null,
  limits: Limits,
): Promise<HTTPGraphQLRequest> {
  if (isForeign(request)) throw crossSite({});
  if (responseTypeOf(request) === null) throw notAcceptable({});
  // Of what GET would answer, HEAD is sent the headers alone.
  const method = request.method === 'POST' ? 'POST' : 'GET';
  const asked =
    method === 'POST'
      ? await bodyOf(request, documents, client, limits)
      : searchOf(request, documents, client, limits);
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return { method, headers, search: '', body: undefined, ...asked };
}

/**
 * Only browsers say so. They may add a Basic password that somebody once typed in, which the page itself does
 * not know.
 */
function isForeign({ headers }: IncomingMessage): boolean {
  return (
    ['cross-site', 'same-site'].includes(String(headers['sec-fetch-site'])) &&
    headers['sec-fetch-mode'] !== 'cors'
  );
}

async function bodyOf(
  request: IncomingMessage,
  documents: PersistedDocuments,
  client: string | null,
  limits: Limits,
): Promise<{ body: unknown }> {
  const body = await readBody(request);
  // A list of requests is refused later; it is no way around.
  if (Array.isArray(body))
    return { body: body.map((one: unknown) => (isRecord(one) ? documents.inPlace(one, client) : one)) };
  if (!isRecord(body)) return { body };
  const placed = documents.inPlace(body, client);
  checkShape(placed, limits);
  return { body: placed };
}

function searchOf(
  { url = '/' }: IncomingMessage,
  documents: PersistedDocuments,
  client: string | null,
  limits: Limits,
): { search: string } {
  const at = url.indexOf('?');
  const search = new URLSearchParams(at < 0 ? '' : url.slice(at));
  // Of a URL an empty name is none (GraphQL over HTTP, section GET); tools send other parameters empty too.
  for (const name of ['operationName', 'variables', 'extensions'])
    if (search.get(name) === '' || (name !== 'operationName' && search.get(name) === 'null'))
      search.delete(name);
  const given = (name: string) => search.get(name) ?? undefined;
  const [query, documentId, operationName] = [given('query'), given('documentId'), given('operationName')];
  const asked = {
    query,
    documentId,
    operationName,
    variables: jsonOf(given('variables')),
    extensions: jsonOf(given('extensions')),
  };
  const placed = documents.inPlace(asked, client);
  checkShape(placed, limits);
  if (placed === asked) return { search: `?${search}` };
  for (const name of ['documentId', 'extensions']) search.delete(name);
  search.set('query', String(placed.query));
  return { search: `?${search}` };
}

/**
 * An answer of the type of GraphQL that holds no data is no success, also where the server does not know a
 * persisted query.
 */
export const failsWithoutData: ApolloServerPlugin = {
  async requestDidStart({ request }) {
    return {
      async willSendResponse({ response: { body, http } }) {
        const isFailure =
          body.kind === 'single' && body.singleResult.data === undefined && (http.status ?? 200) === 200;
        if (isFailure && isGraphqlType(request.http?.headers.get('accept'))) http.status = 400;
      },
    };
  },
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Undefined where it is no JSON, which is refused later. */
function jsonOf(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Sends what Apollo answered, whole or in chunks. Answers are never stored by caches. */
export async function sendGraphql(
  response: ServerResponse,
  { status, headers, body }: HTTPGraphQLResponse,
): Promise<void> {
  const all = { ...Object.fromEntries(headers), 'cache-control': NOT_STORED };
  if (body.kind === 'complete') {
    sendWhole(response, status ?? 200, all, body.string);
    return;
  }
  response.writeHead(status ?? 200, all);
  for await (const chunk of body.asyncIterator) response.write(chunk);
  response.end();
}
