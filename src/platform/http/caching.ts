import type { IncomingMessage } from 'node:http';

/** For answers that may hold personal data or a token: no cache keeps them. */
export const NOT_STORED = 'private, no-store';

/**
 * For files of the installation: kept, and asked for again each time, which costs no body while they are the
 * same.
 */
export const REVALIDATED = 'public, no-cache';

/** Whether the client holds the file of this tag already. */
export function isUnchanged({ headers }: IncomingMessage, etag: string | undefined): boolean {
  return etag !== undefined && (headers['if-none-match'] ?? '').split(/\s*,\s*/).includes(etag);
}
