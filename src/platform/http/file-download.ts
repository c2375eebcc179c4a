import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Context } from '../context.js';

const packed = promisify(gzip);

export interface DownloadedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

/** Files that callers take away by a plain GET, with the same token and within the same limits as everything else. */
export interface Download {
  /** What the path begins with; what follows is the key. */
  readonly path: string;
  /** In units of cost, taken off the caller's allowance. */
  readonly cost: number;
  /** Null where there is none, or none for this caller. */
  file(context: Context, key: string): Promise<DownloadedFile | null>;
}

/** Packed by gzip for a client that takes it. */
export async function sendFile({ headers }: IncomingMessage, response: ServerResponse, { name, type, content }: DownloadedFile): Promise<void> {
  const takesGzip = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(String(headers['accept-encoding'] ?? ''));
  const body = takesGzip ? await packed(content) : Buffer.from(content);
  response.writeHead(200, {
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
    'content-length': body.length,
    'cache-control': 'no-store',
    vary: 'accept-encoding',
    ...(takesGzip ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(body);
}
