import { Lexer, Source, TokenKind } from 'graphql';
import { badInput, declareRefusal } from '../errors.js';
import { type LocalText, refusalReason } from '../i18n/local-text.js';
import { sha256 } from './document-manifest.js';
import { isStorable, nestingOfValue, unstorableIn } from './input-size.js';
import { type Limits, limitExceeded } from './limits.js';

const badPersistedQuery = declareRefusal<{ reason: LocalText }>(
  'BAD_PERSISTED_QUERY',
  'The extension `persistedQuery` is not of version 1 with a SHA-256 in lower-case hexadecimal digits, or its hash is not that of the query.',
);

/** A request as it came, of whatever values. */
export interface IncomingRequest {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
  readonly extensions?: unknown;
}

export const UNSTORABLE = refusalReason('unstorable');

/**
 * Checks what would otherwise fail deep inside the parser, the executor or the database.
 * @throws LIMIT_EXCEEDED where lists, objects or brackets stand too deep inside each other, or a document has
 * too many words and signs.
 * @throws BAD_USER_INPUT where a text cannot be stored; `argument` is its path.
 * @throws BAD_PERSISTED_QUERY
 */
export function checkShape(asked: IncomingRequest, { nesting, tokens }: Limits): void {
  const { query, operationName, variables, extensions } = asked;
  checkNesting(nestingOfValue(asked), nesting);
  for (const [argument, text] of Object.entries({ query, operationName })) {
    if (typeof text === 'string' && !isStorable(text)) throw badInput({ argument, reason: UNSTORABLE });
  }
  const place = unstorableIn(variables);
  if (place !== null) throw badInput({ argument: place === '' ? 'variables' : place, reason: UNSTORABLE });
  if (typeof query === 'string') {
    const found = shapeOfDocument(query, nesting, tokens);
    checkNesting(found.nesting, nesting, found.isWhole);
    if (found.tokens > tokens) throw limitExceeded({ limit: 'tokens', most: tokens });
  }
  checkPersistedQuery(query, extensions);
}

function checkNesting(found: number, most: number, isCounted = true): void {
  if (found > most) throw limitExceeded({ limit: 'nesting', most, ...(isCounted ? { found } : {}) });
}

const OPENING: readonly string[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L];
const CLOSING: readonly string[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R];

interface DocumentShape {
  readonly nesting: number;
  readonly tokens: number;
  /** Whether it was read to its end. */
  readonly isWhole: boolean;
}

/**
 * Brackets inside each other, and words and signs, of which no more are read than one too many. The parser,
 * which is recursive, says what else is wrong.
 */
function shapeOfDocument(text: string, nesting: number, tokens: number): DocumentShape {
  if (text.length <= tokens && text.split(/[([{]/, nesting + 2).length <= nesting + 1)
    return { nesting: 0, tokens: 0, isWhole: true };
  let [depth, deepest, read, isWhole] = [0, 0, 0, false];
  try {
    const lexer = new Lexer(new Source(text));
    while (read <= tokens) {
      const { kind } = lexer.advance();
      isWhole = kind === TokenKind.EOF;
      if (isWhole) break;
      read++;
      if (OPENING.includes(kind)) depth++;
      if (CLOSING.includes(kind)) depth--;
      deepest = Math.max(deepest, depth);
    }
  } catch {
    // A syntax error: the parser meets it at the same place.
  }
  return { nesting: deepest, tokens: read, isWhole };
}

function checkPersistedQuery(query: unknown, extensions: unknown): void {
  const { persistedQuery } = (extensions ?? {}) as { readonly persistedQuery?: unknown };
  if (!persistedQuery) return;
  const { version, sha256Hash } = persistedQuery as {
    readonly version?: unknown;
    readonly sha256Hash?: unknown;
  };
  if (version !== 1) throw badPersistedQuery({ reason: refusalReason('persistedVersion') });
  if (typeof sha256Hash !== 'string' || !/^[0-9a-f]{64}$/.test(sha256Hash))
    throw badPersistedQuery({ reason: refusalReason('persistedHash') });
  if (typeof query === 'string' && sha256(query) !== sha256Hash)
    throw badPersistedQuery({ reason: refusalReason('persistedOther') });
}
