import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { extname, join, sep } from 'node:path';
import Negotiator from 'negotiator';
import { REVALIDATED } from '../platform/http/caching.js';
import type { Page } from '../platform/http/routing.js';

/** Files whose name changes with what they hold. */
export const ASSETS = '/assets/';
const KEPT = 'public, max-age=31536000, immutable';
const PACKED = '.br';
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

interface BuiltFile {
  readonly type: string;
  readonly content: Buffer;
  /** Packed by Brotli; null of what does not get smaller. */
  readonly packed: Buffer | null;
  readonly etag: string;
}

/** The built pages in memory: a build that takes their place on disk changes nothing under way. */
export class ConsoleFiles {
  readonly #files = new Map<string, BuiltFile>();

  constructor(folder: string) {
    if (!existsSync(folder)) return;
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      const type = TYPES[extname(name)];
      if (type === undefined) continue;
      const path = join(folder, name);
      const content = readFileSync(path);
      this.#files.set(`/${name.split(sep).join('/')}`, {
        type,
        content,
        packed: existsSync(path + PACKED) ? readFileSync(path + PACKED) : null,
        etag: `W/"${createHash('sha256').update(content).digest('base64url')}"`,
      });
    }
  }

  get areBuilt(): boolean {
    return this.#files.size > 0;
  }

  /** The file at a path, as the request takes it; null where there is none. */
  at(path: string, request: IncomingMessage): Page | null {
    const file = this.#files.get(path);
    if (file === undefined) return null;
    const isPacked = file.packed !== null && new Negotiator(request).encodings(['br'])[0] === 'br';
    return {
      headers: {
        'content-type': file.type,
        ...(isPacked ? { 'content-encoding': 'br' } : {}),
        etag: file.etag,
        'cache-control': path.startsWith(ASSETS) ? KEPT : REVALIDATED,
        vary: 'accept, accept-encoding',
      },
      content: isPacked && file.packed !== null ? file.packed : file.content,
    };
  }
}
