import { createHash } from 'node:crypto';
import { type LocalText, refusalReason } from '../i18n/local-text.js';

/** Texts of documents by their id, without the prefix of the algorithm. */
export type DocumentManifest = Readonly<Record<string, string>>;

const PREFIX = /^sha256:/;
const SHA256 = /^[0-9a-f]{64}$/;
const APOLLO_FORMAT = 'apollo-persisted-query-manifest';

/** Why a file is no manifest; the message continues a sentence that names the file. */
export class ManifestError extends Error {
  constructor(readonly reason: LocalText) {
    super(reason.text('en'));
  }
}

/**
 * Reads a manifest as GraphQL Code Generator or Relay writes it (texts by id), or as Apollo does (a list of
 * operations).
 * @throws ManifestError where it is empty, of another shape, or holds a document that is not the one of its
 * hash.
 */
export function parseManifest(content: string): DocumentManifest {
  const entries = entriesOf(parsed(content));
  if (entries.length === 0) throw new ManifestError(refusalReason('manifestEmpty'));
  for (const [id, text] of entries) {
    const hash = withoutPrefix(id);
    if ((PREFIX.test(id) || SHA256.test(id)) && hash !== sha256(text))
      throw new ManifestError(refusalReason('manifestOtherHash', { id }));
  }
  return Object.fromEntries(entries.map(([id, text]) => [withoutPrefix(id), text]));
}

/** An id as the manifest has it, whether or not it names its algorithm. */
export function withoutPrefix(id: string): string {
  return id.replace(PREFIX, '');
}

/** The SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function parsed(content: string): object {
  try {
    const value: unknown = JSON.parse(content);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    throw new ManifestError(refusalReason('manifestNotJson'));
  }
  throw new ManifestError(refusalReason('manifestNoObject'));
}

function entriesOf(manifest: object): [id: string, text: string][] {
  const { format, operations } = manifest as { readonly format?: unknown; readonly operations?: unknown };
  const entries: [unknown, unknown][] =
    format === APOLLO_FORMAT && Array.isArray(operations)
      ? operations.map((operation: { readonly id?: unknown; readonly body?: unknown } | null) => [
          operation?.id,
          operation?.body,
        ])
      : Object.entries(manifest);
  for (const [id, text] of entries)
    if (typeof id !== 'string' || id === '' || typeof text !== 'string' || text.trim() === '')
      throw new ManifestError(refusalReason('manifestNoText', { id: JSON.stringify(id) }));
  return entries as [string, string][];
}
