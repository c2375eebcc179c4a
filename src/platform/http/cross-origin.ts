import type { IncomingMessage, ServerResponse } from 'node:http';
import cors from 'cors';

/**
 * Origins whose pages may read answers: each exact, or of a loopback host with any port
 * (`http://localhost:*`).
 */
export type AllowedOrigins = readonly string[];

/** Front ends under development on this machine, whatever port their tool chose. */
export const LOOPBACK_ORIGINS: AllowedOrigins = [
  'http://localhost:*',
  'https://localhost:*',
  'http://127.0.0.1:*',
  'https://127.0.0.1:*',
];

const ANY_PORT = ':*';
const LOOPBACK_HOSTS = ['localhost', '127.0.0.1', '[::1]'];
/** Seconds for which a browser need not ask again; none keeps the answer longer than two hours. */
const PREFLIGHT_LIFETIME = 7_200;

/** What the service reads, and what Apollo Client, urql and Relay send with it. */
const REQUEST_HEADERS = [
  'accept',
  'authorization',
  'content-type',
  'x-purpose',
  'x-request-id',
  'apollo-require-preflight',
  'apollographql-client-name',
  'apollographql-client-version',
  'graphql-client-name',
  'graphql-client-version',
  'x-apollo-operation-name',
];
const RESPONSE_HEADERS = [
  'ratelimit-limit',
  'ratelimit-remaining',
  'ratelimit-reset',
  'retry-after',
  'x-request-id',
  'www-authenticate',
  'content-disposition',
];

/** Whether an entry of the list has a form that a browser's `Origin` can match. */
export function isOriginRule(rule: string): boolean {
  const origin = rule.endsWith(ANY_PORT) ? rule.slice(0, -ANY_PORT.length) : rule;
  if (!/^https?:\/\/[^*]+$/.test(origin) || !URL.canParse(origin)) return false;
  const url = new URL(origin);
  return (
    url.origin === origin && (origin === rule || (url.port === '' && LOOPBACK_HOSTS.includes(url.hostname)))
  );
}

/**
 * Answers preflights and adds the headers by which a browser lets pages of allowed origins read the answer.
 * Any other origin gets none of them, and no answer allows credentials: tokens travel in `Authorization`
 * alone.
 */
export function crossOrigin(
  allowed: AllowedOrigins,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  const rules = new Set(allowed);
  const isAllowed = (origin: string | undefined) =>
    origin !== undefined &&
    URL.canParse(origin) &&
    (rules.has(origin) || rules.has(`${origin.replace(/:\d+$/, '')}${ANY_PORT}`));
  const apply = cors<IncomingMessage>({
    origin: (origin, answer) => answer(null, isAllowed(origin) ? origin : false),
    methods: ['GET', 'POST'],
    allowedHeaders: REQUEST_HEADERS,
    exposedHeaders: RESPONSE_HEADERS,
    maxAge: PREFLIGHT_LIFETIME,
  });
  return (request, response, next) => {
    if (allowed.length > 0) response.setHeader('vary', 'Origin');
    apply(request, response, next);
  };
}
