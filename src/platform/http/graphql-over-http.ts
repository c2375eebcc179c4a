import type { IncomingMessage, ServerResponse } from 'node:http';
import { HeaderMap, type HTTPGraphQLRequest, type HTTPGraphQLResponse } from '@apollo/server';
import type { TrustedDocuments } from '../limits/trusted-documents.js';
import { notAcceptable } from './error-response.js';
import { responseTypeOf } from './media-type.js';
import { readBody } from './request-body.js';

/** The request as Apollo reads it, its document in place. */
export async function graphqlRequestOf(request: IncomingMessage, documents: TrustedDocuments, client: string | null): Promise<HTTPGraphQLRequest> {
  if (responseTypeOf(request) === null) throw notAcceptable({});
  // Of what GET would answer, HEAD is sent the headers alone.
  const method = request.method === 'POST' ? 'POST' : 'GET';
  const body = method === 'POST' ? withDocument(documents, await readBody(request), client) : undefined;
  const headers = new HeaderMap();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  return { method, headers, search: method === 'POST' ? '' : searchOf(request, documents, client), body };
}

/** A list of requests is refused later; it is no way around. */
function withDocument(documents: TrustedDocuments, body: unknown, client: string | null): unknown {
  if (Array.isArray(body)) return body.map((one) => withDocument(documents, one, client));
  return typeof body === 'object' && body !== null ? documents.inPlace(body, client) : body;
}

function searchOf({ url = '/' }: IncomingMessage, documents: TrustedDocuments, client: string | null): string {
  const at = url.indexOf('?');
  const search = new URLSearchParams(at < 0 ? '' : url.slice(at));
  const [query, documentId] = [search.get('query') ?? undefined, search.get('documentId') ?? undefined];
  const asked = documents.inPlace({ query, documentId }, client);
  if (asked.query === query) return at < 0 ? '' : url.slice(at);
  search.delete('documentId');
  search.set('query', String(asked.query));
  return `?${search}`;
}

export async function sendGraphql(response: ServerResponse, { status, headers, body }: HTTPGraphQLResponse): Promise<void> {
  response.statusCode = status ?? 200;
  for (const [name, value] of headers) response.setHeader(name, value);
  if (body.kind === 'complete') {
    response.end(body.string);
    return;
  }
  for await (const chunk of body.asyncIterator) response.write(chunk);
  response.end();
}
