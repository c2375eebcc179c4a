import { copyFile, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AwsClient } from 'aws4fetch';

/** Where the content of documents lies, by the SHA-256 of it: the same content is stored once. */
export interface DocumentStore {
  /** Stores a file under its hash, in hexadecimal. */
  put(hash: string, path: string): Promise<void>;
  /** Null where there is none. */
  get(hash: string): Promise<Buffer | null>;
}

const HASH = /^[0-9a-f]{64}$/;

/** Documents as files of a folder, which only this account may read. */
export class DiskStore implements DocumentStore {
  constructor(private readonly folder: string) {}

  async put(hash: string, path: string): Promise<void> {
    const target = this.#pathOf(hash);
    if (await exists(target)) return;
    await mkdir(dirname(target), { recursive: true, mode: 0o700 });
    // Whole or not at all: a copy beside it first, for the upload may lie on another disk.
    const partial = `${target}.${process.pid}.part`;
    try {
      await copyFile(path, partial);
      await rename(partial, target);
    } finally {
      await rm(partial, { force: true });
    }
  }

  async get(hash: string): Promise<Buffer | null> {
    try {
      return await readFile(this.#pathOf(hash));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  }

  #pathOf(hash: string): string {
    if (!HASH.test(hash)) throw new Error('a document is named by its SHA-256');
    return join(this.folder, hash.slice(0, 2), hash);
  }
}

export interface S3Settings {
  /** Address of the bucket, such as `https://s3.example.go.id/documents`. */
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Documents in a bucket of an S3-compatible store, which checks their content by the hash. */
export class S3Store implements DocumentStore {
  readonly #client: AwsClient;

  constructor(private readonly settings: S3Settings) {
    const { accessKeyId, secretAccessKey, region } = settings;
    this.#client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: 2 });
  }

  async put(hash: string, path: string): Promise<void> {
    const body = await readFile(path);
    const response = await this.#client.fetch(this.#addressOf(hash), {
      method: 'PUT',
      body,
      headers: { 'x-amz-content-sha256': hash, 'content-length': String(body.length) },
    });
    if (!response.ok) throw new Error(`the store of documents answered ${response.status} to PUT`);
  }

  async get(hash: string): Promise<Buffer | null> {
    const response = await this.#client.fetch(this.#addressOf(hash));
    if (response.status === 404) return null;
    if (!response.ok) throw new Error(`the store of documents answered ${response.status} to GET`);
    return Buffer.from(await response.arrayBuffer());
  }

  #addressOf(hash: string): string {
    if (!HASH.test(hash)) throw new Error('a document is named by its SHA-256');
    return `${this.settings.bucket.replace(/\/$/, '')}/${hash}`;
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
