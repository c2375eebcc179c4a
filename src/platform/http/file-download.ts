import type { ServerResponse } from 'node:http';
import type { Context } from '../graphql/context.js';
import { NOT_STORED } from './caching.js';
import { sendWhole } from './whole-body.js';

export interface DownloadedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Buffer;
}

/**
 * Files that callers take away by a plain GET, with the same token and within the same limits as everything
 * else.
 */
export interface Download {
  /** What the path begins with; what follows is the key. */
  readonly path: string;
  /** In units of cost, taken off the caller's rate limit. */
  readonly cost: number;
  /** Null where there is none, or none for this caller. */
  file(context: Context, key: string): Promise<DownloadedFile | null>;
}

/** Sends a file to be saved under a name. `name` is of our own making: it is not escaped. */
export function sendFile(response: ServerResponse, { name, type, content }: DownloadedFile): void {
  sendWhole(
    response,
    200,
    {
      'content-type': type,
      'content-security-policy': 'sandbox',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': NOT_STORED,
    },
    content,
  );
}
