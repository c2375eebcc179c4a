import type { ServerResponse } from 'node:http';
import { DomainError, formatError, understood } from '../errors.js';
import { loggable } from '../logging.js';

export interface Page {
  readonly headers: Record<string, string>;
  readonly content: string | Buffer;
}

export function answerWith(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers }).end(JSON.stringify(body));
}

const answers: Readonly<Record<string, { readonly status: number; readonly headers?: Record<string, string> }>> = {
  FORBIDDEN: { status: 403 },
  RATE_LIMITED: { status: 429 },
  DOCUMENT_NOT_TRUSTED: { status: 403 },
  UNAUTHENTICATED: { status: 401, headers: { 'www-authenticate': 'Bearer, Basic realm="suksesi"' } },
  BODY_TOO_LARGE: { status: 413 },
  TOO_MANY_AT_ONCE: { status: 429, headers: { 'retry-after': '1' } },
  DATABASE_UNAVAILABLE: { status: 503, headers: { 'retry-after': '2' } },
  IDENTITY_UNAVAILABLE: { status: 503, headers: { 'retry-after': '5' } },
  BUSY: { status: 503, headers: { 'retry-after': '1' } },
  DEADLINE_EXCEEDED: { status: 504 },
};

/** Where there is no document to answer: no token, a body that is no JSON or too large, a file that cannot be taken away. */
export function refuse(response: ServerResponse, thrown: unknown, log: (line: string, error?: unknown) => void): void {
  const error = understood(thrown);
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  if (error instanceof DomainError) {
    const { status, headers } = answers[error.code] ?? { status: 400 };
    const { retryAfterSeconds } = error.details;
    const later = retryAfterSeconds === undefined ? headers : { 'retry-after': String(retryAfterSeconds) };
    answerWith(response, status, { errors: [{ message: error.message, extensions: { ...error.details, code: error.code } }] }, later);
    return;
  }
  const formatted = formatError((incident, cause) => log(`incident ${incident}`, loggable(cause)))({ message: '' }, error);
  answerWith(response, 500, { errors: [formatted] });
}
