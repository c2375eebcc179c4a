import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import compression from 'compression';
import { type Language, languageOf } from '../i18n/language.js';
import { isUnchanged, NOT_STORED } from './caching.js';
import { methodNotAllowed, notFound, refuse } from './error-response.js';
import { SECURITY_HEADERS } from './security-headers.js';
import { sendWhole } from './whole-body.js';

export interface Page {
  readonly headers: Readonly<Record<string, string>>;
  readonly content: string | Buffer;
}

const compress = compression();

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** What is at a path. */
export interface Route {
  /** A caller who may GET may ask for the headers alone (HEAD). */
  readonly methods: readonly ('GET' | 'POST')[];
  /** Whether pages of allowed origins may read the answer. */
  readonly isShared: boolean;
  readonly answer: Answer;
}

export interface RouterParts {
  readonly routeOf: (request: IncomingMessage) => Promise<Route | null>;
  readonly allowOrigins: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  /** For callers who accept none of the languages that there are, or name none. */
  readonly language: Language;
  readonly log: (line: string, error?: unknown) => void;
}

/** Answers each request by the route of its path, and whatever goes wrong by a refusal. */
export function router({ routeOf, allowOrigins, language, log }: RouterParts): RequestListener {
  return (request, response) => {
    const answer = (work: Answer) =>
      Promise.resolve(work(request, response)).catch((error: unknown) =>
        refuse(request, response, error, { language: languageOf(request, language), log }),
      );
    const begin = async () => {
      const route = await routeOf(request);
      if (route === null || route.isShared)
        allowOrigins(request, response, () => void answer(() => answerBy(route, request, response)));
      else await answerBy(route, request, response);
    };
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    compress(request, response, () => void answer(begin));
  };
}

async function answerBy(
  route: Route | null,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (route === null) throw notFound({ path: pathOf(request) });
  const { method = 'GET' } = request;
  const taken = route.methods.flatMap((one) => (one === 'GET' ? ['GET', 'HEAD'] : [one]));
  if (taken.includes(method)) return route.answer(request, response);
  const allowed = [...taken, 'OPTIONS'];
  response.setHeader('allow', allowed.join(', '));
  if (method !== 'OPTIONS') throw methodNotAllowed({ method, allowed });
  response.writeHead(204).end();
}

/** Sends an object as JSON with a status; never stored by caches. */
export function answerJson(response: ServerResponse, status: number, body: object): void {
  sendWhole(
    response,
    status,
    { 'content-type': 'application/json; charset=utf-8', 'cache-control': NOT_STORED },
    JSON.stringify(body),
  );
}

/** Sends a page, or 304 where the client has it already by its entity tag. */
export function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  { headers, content }: Page,
): void {
  if (isUnchanged(request, headers['etag'])) response.writeHead(304, headersOfCache(headers)).end();
  else sendWhole(response, 200, headers, content);
}

/** What tells caches how to keep the answer, which a 304 repeats (RFC 9110, section 15.4.5). */
function headersOfCache(headers: Page['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => ['etag', 'cache-control', 'vary'].includes(name)),
  );
}

/** The path of a request, without its query. */
export function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split('?', 1)[0] ?? '/';
}
