import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { DocumentNode } from 'graphql';

const MAX_DOCUMENTS = 1_000;
/** Comments count no tokens, and a document holds its text. */
const MAX_CHARACTERS = 8_000_000;

/**
 * Keeps the parsed and validated documents that were asked for last. Apollo's own store counts bytes of JSON
 * alone, and a document takes several times as many in memory: hundreds of megabytes for clients that write
 * values into their documents.
 */
export function documentStore(most = MAX_DOCUMENTS): InMemoryLRUCache<DocumentNode> {
  return new InMemoryLRUCache({
    max: most,
    maxSize: MAX_CHARACTERS,
    sizeCalculation: ({ loc }) => Math.max(1, loc?.source.body.length ?? 1),
  });
}
