import { declareRefusal, shortened } from '../errors.js';
import { type DocumentManifest, sha256, withoutPrefix } from './document-manifest.js';

export const documentNotTrusted = declareRefusal<Record<string, never>>(
  'DOCUMENT_NOT_TRUSTED',
  'The client may send known documents only: the manifest of this service holds none of this id or text.',
);

export const documentNotFound = declareRefusal<{ documentId: string }>(
  'DOCUMENT_NOT_FOUND',
  'The manifest of this service holds no document of the `documentId`, and the request sends no text of it.',
);

const EVERY_CLIENT = '*';
/** Longer than any hash; an id that is longer is told in part. */
const LONGEST_ID_TOLD = 100;

/** How a request names or holds its document. */
interface Asked {
  readonly query?: unknown;
  readonly documentId?: unknown;
  readonly extensions?: unknown;
}

/** Documents of one application, which no other client that is bound may send. */
export interface ClientManifest {
  readonly client: string;
  readonly manifest: DocumentManifest;
  /** Paths of the files that it takes away or sends. */
  readonly files: readonly string[];
}

/**
 * Documents known beforehand, by the id that a manifest gives them, as code generators for clients write it.
 * Any client may name one instead of sending it; clients that are bound may send no other.
 */
export class PersistedDocuments {
  readonly #byId: ReadonlyMap<string, string>;
  readonly #texts: ReadonlySet<string>;

  constructor(
    manifest: DocumentManifest,
    private readonly bound: readonly string[],
    private readonly known: {
      /** The service itself, under a name that nobody else knows: its own requests are in no manifest. */
      readonly own?: string | null;
      readonly manifestOf?: ClientManifest | null;
    } = {},
  ) {
    this.#byId = new Map(Object.entries(manifest));
    this.#texts = new Set(Object.values(manifest).map(sha256));
  }

  /** The request with its document in place; `client` is the application to which the token was given. */
  inPlace<Request extends Asked>(request: Request, client: string | null): Request {
    const id = idOf(request);
    const known = id === null ? undefined : (this.#byId.get(id) ?? this.#documentOf(id, client));
    if (known !== undefined) {
      const { documentId: _id, extensions: _extensions, ...rest } = request;
      return { ...rest, query: known } as unknown as Request;
    }
    if (
      this.#isBound(client) &&
      !(typeof request.query === 'string' && this.#texts.has(sha256(request.query)))
    )
      throw documentNotTrusted({});
    if (typeof request.documentId === 'string' && (request.query == null || request.query === ''))
      throw documentNotFound({ documentId: shortened(request.documentId, LONGEST_ID_TOLD) });
    return request;
  }

  /** Files are no documents: a client that is bound takes away only those whose path the manifest names. */
  checkFile(path: string, client: string | null): void {
    const { manifestOf } = this.known;
    if (manifestOf != null && client === manifestOf.client && manifestOf.files.includes(path)) return;
    if (this.#isBound(client) && !this.#byId.has(path)) throw documentNotTrusted({});
  }

  #documentOf(id: string, client: string | null): string | undefined {
    const { manifestOf } = this.known;
    if (manifestOf == null || (this.#isBound(client) && client !== manifestOf.client)) return undefined;
    return Object.hasOwn(manifestOf.manifest, id) ? manifestOf.manifest[id] : undefined;
  }

  #isBound(client: string | null): boolean {
    if (client !== null && client === this.known.own) return false;
    if (this.bound.includes(EVERY_CLIENT)) return true;
    // Where some are bound, so is the application that people can sign in to besides.
    const isOurs = this.bound.length > 0 && client === this.known.manifestOf?.client;
    return client !== null && (isOurs || this.bound.includes(client));
  }
}

/** As GraphQL over HTTP names it, or as Apollo's clients do; the prefix of the algorithm may be left out. */
function idOf({ documentId, extensions }: Asked): string | null {
  const named =
    documentId ??
    (extensions as { readonly persistedQuery?: { readonly sha256Hash?: unknown } } | null | undefined)
      ?.persistedQuery?.sha256Hash;
  return typeof named === 'string' ? withoutPrefix(named) : null;
}
