import type { IncomingMessage, ServerResponse } from 'node:http';
import { DomainError, declareRefusal, formatError, toldOf, understood } from '../errors.js';
import type { Language } from '../i18n/language.js';
import { loggable } from '../runtime/logging.js';
import { NOT_STORED } from './caching.js';
import { errorTypeOf } from './media-type.js';
import { sendWhole } from './whole-body.js';

export const notFound = declareRefusal<{ path: string }>(
  'NOT_FOUND',
  'The HTTP path leads to nothing, or to nothing for this caller.',
);
export const methodNotAllowed = declareRefusal<{ method: string; allowed: readonly string[] }>(
  'METHOD_NOT_ALLOWED',
  'The HTTP path does not take this method; the header `allow` and `allowed` name those that it takes.',
);
export const notAcceptable = declareRefusal<Record<string, never>>(
  'NOT_ACCEPTABLE',
  'The header `accept` takes neither `application/graphql-response+json` nor `application/json`.',
);

const statuses: Readonly<
  Record<string, { readonly status: number; readonly headers?: Record<string, string> }>
> = {
  UNAUTHENTICATED: { status: 401, headers: { 'www-authenticate': 'Bearer, Basic realm="suksesi"' } },
  FORBIDDEN: { status: 403 },
  DOCUMENT_NOT_TRUSTED: { status: 403 },
  CROSS_SITE_REQUEST: { status: 403 },
  NOT_FOUND: { status: 404 },
  METHOD_NOT_ALLOWED: { status: 405 },
  NOT_ACCEPTABLE: { status: 406 },
  BODY_TOO_LARGE: { status: 413 },
  UNSUPPORTED_MEDIA_TYPE: { status: 415 },
  RATE_LIMITED: { status: 429 },
  TOO_MANY_AT_ONCE: { status: 429, headers: { 'retry-after': '1' } },
  DATABASE_UNAVAILABLE: { status: 503, headers: { 'retry-after': '2' } },
  IDENTITY_UNAVAILABLE: { status: 503, headers: { 'retry-after': '5' } },
  FILE_TOO_LARGE: { status: 413, headers: { connection: 'close' } },
  FILE_TYPE_NOT_TAKEN: { status: 415, headers: { connection: 'close' } },
  BUSY: { status: 503, headers: { 'retry-after': '1' } },
  DEADLINE_EXCEEDED: { status: 504 },
};

export interface RefusalSettings {
  readonly language: Language;
  readonly log: (line: string, error?: unknown) => void;
}

/**
 * Answers what fails before the document is run: no token, a body that is no JSON or too large, a file that
 * cannot be taken away.
 */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  thrown: unknown,
  { language, log }: RefusalSettings,
): void {
  const error = understood(thrown);
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  if (error instanceof DomainError) {
    const { status, headers } = statuses[error.code] ?? { status: 400 };
    const { retryAfterSeconds } = error.details;
    const later = retryAfterSeconds === undefined ? headers : { 'retry-after': String(retryAfterSeconds) };
    answer(status, toldOf(error, language), later);
    return;
  }
  answer(
    500,
    formatError(
      (incident, cause) => log(`incident ${incident}`, loggable(cause)),
      () => language,
    )({ message: '' }, error),
  );

  function answer(status: number, first: object, headers: Record<string, string> = {}): void {
    const content = JSON.stringify({ errors: [first] });
    sendWhole(
      response,
      status,
      {
        'content-type': errorTypeOf(request),
        'content-language': language,
        'cache-control': NOT_STORED,
        ...headers,
      },
      content,
    );
  }
}
