import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { v7 } from 'uuid';
import { declareRefusal } from '../errors.js';
import type { Context } from '../graphql/context.js';

export const fileTooLarge = declareRefusal<{ limit: number }>(
  'FILE_TOO_LARGE',
  'The file sent has more bytes than a file may have.',
);
export const fileTypeNotTaken = declareRefusal<{ type: string; taken: readonly string[] }>(
  'FILE_TYPE_NOT_TAKEN',
  'The media type of the file sent is none that is taken here, or the file is packed.',
);

/** Milliseconds for which the rest of a refused body is read. */
const MAX_DROP_MS = 30_000;

export interface Answered {
  readonly status: number;
  readonly body: object;
}

/** Files that callers send by a plain POST, with the same token and within the same limits as everything else. */
export interface Upload {
  readonly path: string;
  /** In units of cost, taken off the caller's rate limit. */
  readonly cost: number;
  /** Media types that are taken. */
  readonly types: readonly string[];
  /** Names of the parameters that are known. */
  readonly parameters: readonly string[];
  /** Bytes at most. */
  readonly limit: number;
  /** Refuses before the body is read; throws where the caller may send nothing. */
  allow(context: Context): void;
  /** Takes the stored file, which is removed once the promise is settled. */
  receive(context: Context, file: string, parameters: URLSearchParams): Promise<Answered>;
}

/**
 * Stores the body of a request in a file of its own, which is removed after `use`.
 * @throws FILE_TOO_LARGE, FILE_TYPE_NOT_TAKEN
 */
export async function withReceivedFile<Result>(
  request: IncomingMessage,
  folder: string,
  { types, limit }: Pick<Upload, 'types' | 'limit'>,
  use: (path: string) => Promise<Result>,
): Promise<Result> {
  const {
    'content-type': type = '',
    'content-encoding': packing = 'identity',
    'content-length': length,
  } = request.headers;
  const media = type.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (!types.includes(media) || packing !== 'identity')
    throw fileTypeNotTaken({ type: packing === 'identity' ? media : packing, taken: types });
  if (length !== undefined && Number(length) > limit) throw fileTooLarge({ limit });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${v7()}.part`);
  try {
    await pipeline(metered(request, limit), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    return await use(path);
  } finally {
    await rm(path, { force: true });
  }
}

/** The body, as long as it is within the limit. What is left of it stays unread, and the connection open. */
async function* metered(request: IncomingMessage, limit: number): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw fileTooLarge({ limit });
    yield chunk;
  }
}

/**
 * Reads and drops the rest of a body that is refused, within bounds: many clients send all of it before they look
 * at the answer, and would be told of a broken connection instead.
 */
export async function dropBody(request: IncomingMessage, limit: number): Promise<void> {
  if (request.complete || request.destroyed) return;
  let size = 0;
  let timer: NodeJS.Timeout | undefined;
  await new Promise<void>((done) => {
    timer = setTimeout(done, MAX_DROP_MS);
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) done();
    });
    request.once('end', done).once('close', done).once('error', done).resume();
  });
  clearTimeout(timer);
}
