import type { IncomingMessage, ServerResponse } from 'node:http';
import { badInput } from '../platform/errors.js';
import type { Context } from '../platform/graphql/context.js';
import { notFound } from '../platform/http/error-response.js';
import { type Download, sendFile } from '../platform/http/file-download.js';
import { dropBody, type Upload, withReceivedFile } from '../platform/http/file-upload.js';
import { answerJson, pathOf } from '../platform/http/routing.js';
import { refusalReason } from '../platform/i18n/local-text.js';
import type { PersistedDocuments } from '../platform/limits/persisted-documents.js';
import { type RateLimiter, rateLimitHeaders } from '../platform/limits/rate-limiter.js';

export interface TransferParts {
  readonly documents: PersistedDocuments;
  readonly rateLimiter: RateLimiter | null;
  /** Where files lie while they are received and read. */
  readonly uploadFolder: string;
}

type Work = (context: Context) => Promise<() => Promise<void>>;

/** Files that callers take away and send, each at a cost, and each by clients that may. */
export function fileTransfers({ documents, rateLimiter, uploadFolder }: TransferParts) {
  const admit = async (
    { principal, request }: Context,
    response: ServerResponse,
    { path, cost }: { readonly path: string; readonly cost: number },
  ) => {
    documents.checkFile(path, principal.client);
    if (rateLimiter !== null) request.spent(cost, await rateLimiter.take(principal.subject, cost));
    for (const [name, value] of rateLimitHeaders(request.rateLimit)) response.setHeader(name, value);
  };

  return {
    download:
      (request: IncomingMessage, response: ServerResponse, wanted: Download): Work =>
      async (context) => {
        await admit(context, response, wanted);
        const found = await wanted.file(context, pathOf(request).slice(wanted.path.length));
        return async () => {
          if (found === null) throw notFound({ path: pathOf(request) });
          sendFile(response, found);
        };
      },
    upload:
      (request: IncomingMessage, response: ServerResponse, wanted: Upload): Work =>
      async (context) => {
        try {
          wanted.allow(context);
          const parameters = new URL(request.url ?? '', 'http://localhost').searchParams;
          refuseUnknown(parameters, wanted);
          await admit(context, response, wanted);
          const { status, body } = await withReceivedFile(request, uploadFolder, wanted, (file) =>
            wanted.receive(context, file, parameters),
          );
          return async () => answerJson(response, status, body);
        } catch (error) {
          await dropBody(request, DROPPED_LIMITS * wanted.limit);
          throw error;
        }
      },
  };
}

/** So many times what may be sent is read of what is refused. */
const DROPPED_LIMITS = 2;

/** @throws BAD_USER_INPUT: a parameter that is misspelt would do nothing in silence. */
function refuseUnknown(given: URLSearchParams, { parameters }: Upload): void {
  for (const name of given.keys())
    if (!parameters.includes(name))
      throw badInput({
        argument: name,
        reason: refusalReason('oneOfThese', { values: parameters.join(', ') }),
      });
}
