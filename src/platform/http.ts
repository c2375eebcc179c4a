import type { IncomingMessage, ServerResponse } from 'node:http';
import { DomainError, declareRefusal, formatError, understood } from './errors.js';
import { loggable } from './logging.js';

export interface Page {
  readonly headers: Record<string, string>;
  readonly content: string | Buffer;
}

const LARGEST_BODY = 1024 * 1024;

const badBody = declareRefusal(
  'BAD_REQUEST_BODY',
  'The body of the request is not JSON in UTF-8.',
  ({ reason }: { reason: string }) => `The body cannot be read: ${reason}.`,
);
const bodyTooLarge = declareRefusal(
  'BODY_TOO_LARGE',
  'The body of the request is larger than 1 MiB.',
  ({ limit }: { limit: number }) => `The body is larger than ${limit} bytes.`,
);

/** The body as JSON, within the limit. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw badBody({ reason: 'its content type is not application/json' });
  const charset = /charset\s*=\s*"?([^";\s]+)/i.exec(type)?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset)) throw badBody({ reason: `${charset} is not UTF-8` });

  const content = await collect(request);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    throw badBody({ reason: 'it is not JSON' });
  }
}

export function answerWith(response: ServerResponse, status: number, body: object, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers }).end(JSON.stringify(body));
}

/** Reads to the end even what is too large, so that the refusal can be delivered on a connection that stays sound. */
function collect(request: IncomingMessage): Promise<Buffer> {
  return new Promise((done, failed) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= LARGEST_BODY) chunks.push(chunk);
    });
    request.on('end', () => (size > LARGEST_BODY ? failed(bodyTooLarge({ limit: LARGEST_BODY })) : done(Buffer.concat(chunks))));
    request.on('error', failed);
  });
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
