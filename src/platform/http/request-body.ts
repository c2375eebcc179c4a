import type { IncomingMessage } from 'node:http';
import { declareRefusal } from '../errors.js';
import { type LocalText, refusalReason } from '../i18n/local-text.js';

const LARGEST_BODY = 1024 * 1024;

const badBody = declareRefusal<{ reason: LocalText }>(
  'BAD_REQUEST_BODY',
  'The body of the request is not JSON in UTF-8.',
);
const unsupportedMediaType = declareRefusal<{ reason: LocalText }>(
  'UNSUPPORTED_MEDIA_TYPE',
  'The body of the request is of another type than `application/json` in UTF-8, or is packed.',
);
const bodyTooLarge = declareRefusal<{ limit: number }>(
  'BODY_TOO_LARGE',
  'The body of the request is larger than 1 MiB.',
);

/**
 * The body as JSON, within the limit of bytes.
 * @throws UNSUPPORTED_MEDIA_TYPE, BAD_REQUEST_BODY, or a limit that it exceeds.
 */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const { 'content-type': type = '', 'content-encoding': packing = 'identity' } = request.headers;
  if (!/^application\/json\s*(;|$)/i.test(type))
    throw unsupportedMediaType({ reason: refusalReason('otherContentType') });
  const charset = /charset\s*=\s*"?([^";\s]+)/i.exec(type)?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset))
    throw unsupportedMediaType({ reason: refusalReason('notUtf8', { charset }) });
  if (!/^identity$/i.test(packing)) throw unsupportedMediaType({ reason: refusalReason('packed') });

  const content = await collect(request);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
  } catch {
    throw badBody({ reason: refusalReason('notJson') });
  }
}

/**
 * Reads to the end even what is too large, so that the refusal can be delivered on a connection that stays
 * sound. Nothing listens afterwards: what hangs from a listener stays in memory for as long as the request
 * does, which is longer than its answer takes.
 */
function collect(request: IncomingMessage): Promise<Buffer> {
  return new Promise((done, failed) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const listeners = {
      data(chunk: Buffer) {
        size += chunk.length;
        if (size <= LARGEST_BODY) chunks.push(chunk);
      },
      end() {
        for (const [event, listener] of Object.entries(listeners)) request.off(event, listener);
        if (size > LARGEST_BODY) failed(bodyTooLarge({ limit: LARGEST_BODY }));
        else done(Buffer.concat(chunks));
      },
      error: failed,
    };
    for (const [event, listener] of Object.entries(listeners)) request.on(event, listener);
  });
}
