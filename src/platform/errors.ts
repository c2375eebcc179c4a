import { randomBytes } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Language } from './i18n/language.js';
import type { LocalText } from './i18n/local-text.js';
import { type DetailLabels, localized, type RefusalCodeFor, refusalText } from './i18n/refusal-text.js';
import { text } from './i18n/text.js';

/** A refusal that the caller can understand and act upon. Everything else that goes wrong is an incident. */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    readonly details: Readonly<Record<string, unknown>>,
    /** The sentence in a language. */
    readonly text: (language: Language) => string,
  ) {
    super(text('en'));
  }
}

export interface RefusalDeclaration {
  readonly code: string;
  readonly description: string;
}

const declarations = new Map<string, RefusalDeclaration>();

/**
 * Declares a stable code, once; its message is `error.<code>` of the catalogues. Returns the function that
 * makes the refusal. `labels` names the enums whose codes are details.
 */
export function declareRefusal<Details extends object>(
  code: RefusalCodeFor<Details>,
  description: string,
  labels: DetailLabels = {},
): (details: Details) => DomainError {
  if (declarations.has(code)) throw new Error(`error code ${code} is declared twice`);
  declarations.set(code, { code, description });
  return (details) => {
    const given = details as Readonly<Record<string, unknown>>;
    return new DomainError(code, given, (language) => refusalText(language, code, given, labels));
  };
}

/** Every code that an answer can carry, in alphabetical order. */
export function answeredCodes(): RefusalDeclaration[] {
  return [...declarations.values(), ...serverRefusals, INCIDENT].sort((a, b) => (a.code < b.code ? -1 : 1));
}

export const unauthenticated = declareRefusal<{ reason: LocalText }>(
  'UNAUTHENTICATED',
  'The request carries no valid bearer token.',
);
export const forbidden = declareRefusal<{ permission: string; argument?: string }>(
  'FORBIDDEN',
  'The caller lacks the permission that the field asks for; `argument` names the filter or order that asks for it.',
);
export const badInput = declareRefusal<{ argument: string; reason: LocalText }>(
  'BAD_USER_INPUT',
  'An argument or a field of an input has a value that cannot be used; `argument` names it.',
);
export const badId = declareRefusal<{ argument: string; reason: LocalText }>(
  'BAD_ID',
  'An id is mangled, or belongs to another type than the one asked for.',
);
export const badCursor = declareRefusal<{ argument: string; reason: LocalText }>(
  'BAD_CURSOR',
  'A cursor is mangled, or was made for another ordering or another list.',
);

export const unavailable = declareRefusal<Record<string, never>>(
  'DATABASE_UNAVAILABLE',
  'The database cannot be reached at the moment, or has no connection to spare; nothing was changed. Ask again a little later.',
);
export const busy = declareRefusal<Record<string, never>>(
  'BUSY',
  'Somebody else was changing the same thing at the same moment, or a statement took too long; nothing was changed. Ask again.',
);

export const alreadyThere = declareRefusal<Record<string, never>>(
  'ALREADY_THERE',
  'Something of the same key was stored at the same moment, or exists already; nothing was changed.',
);

export const periodConflict = declareRefusal<Record<string, never>>(
  'PERIOD_CONFLICT',
  'A period would be empty, or would overlap with another one that excludes it; nothing was changed.',
);

export const referenceGone = declareRefusal<Record<string, never>>(
  'REFERENCE_GONE',
  'Something that the act names is not there, or no longer; nothing was changed.',
);

export const outsideReach = declareRefusal<Record<string, never>>(
  'OUTSIDE_REACH',
  'The change would lie beyond the people and units that the caller keeps; nothing was changed.',
);

const NOT_UNIQUE = '23505';
const NOT_ALLOWED = '42501';
const OVERLAPS = '23P01';
const REFERS_TO_NOTHING = '23503';
const CHECK_FAILED = '23514';
const NOT_EMPTY = /_not_empty$/;
const COULD_NOT_FINISH = new Set(['40001', '40P01', '55P03', '57014']);
const GONE = /^(08|53|57P)/;

/** What the database says of itself, as a refusal; any other error as it is. */
export function understood(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code, constraint = '' } = error as NodeJS.ErrnoException & { readonly constraint?: string };
  if (code === NOT_UNIQUE) return alreadyThere({});
  if (code === NOT_ALLOWED) return outsideReach({});
  if (code === REFERS_TO_NOTHING) return referenceGone({});
  if (code === OVERLAPS || (code === CHECK_FAILED && NOT_EMPTY.test(constraint))) return periodConflict({});
  if (code !== undefined && COULD_NOT_FINISH.has(code)) return busy({});
  const isGone =
    code === undefined
      ? /Connection terminated|is not queryable|timeout exceeded when trying to connect/i.test(error.message)
      : GONE.test(code);
  return isGone || code === 'ECONNREFUSED' || code === 'ECONNRESET' ? unavailable({}) : error;
}

/** A refusal that stops the whole request, with the status and headers of its answer. */
export function refusedWith(
  status: number,
  refusal: DomainError,
  headers: Readonly<Record<string, string>> = {},
): GraphQLError {
  return new GraphQLError(refusal.message, {
    originalError: refusal,
    extensions: { http: { status, headers: new Map(Object.entries(headers)) } },
  });
}

/** What graphql and its server refuse themselves, in addition to the declared refusals. */
const serverRefusals: readonly RefusalDeclaration[] = [
  {
    code: 'BAD_REQUEST',
    description:
      'The request is none of GraphQL over HTTP: it has no query, repeats a parameter, or asks for a change by GET.',
  },
  { code: 'GRAPHQL_PARSE_FAILED', description: 'The document cannot be read.' },
  {
    code: 'GRAPHQL_VALIDATION_FAILED',
    description:
      'The document does not fit the schema; also where a value written into it is none of its type, which in a variable is `BAD_USER_INPUT`.',
  },
  {
    code: 'OPERATION_RESOLUTION_FAILURE',
    description: 'The document has no operation of that name, or several and none is named.',
  },
  {
    code: 'PERSISTED_QUERY_NOT_FOUND',
    description: 'The service does not hold the query of that hash (any more): send hash and query together.',
  },
];
const INCIDENT: RefusalDeclaration = {
  code: 'INTERNAL_SERVER_ERROR',
  description:
    'An incident: something went wrong on our side; `incident` is the number under which it is logged.',
};
const requestCodes = new Set(['BAD_USER_INPUT', ...serverRefusals.map(({ code }) => code)]);

/** Errors of one answer, at most; a document of a thousand faults is not answered by a thousand sentences. */
export const MAX_ERRORS = 10;
/** A message may repeat what was sent, but not all of it. */
const MAX_MESSAGE_LENGTH = 500;

/**
 * Lets declared refusals and request errors through, and replaces anything else by an incident number, under
 * which it is logged.
 */
export function formatError(
  log: (incident: string, error: unknown) => void,
  languageOf: (error: unknown) => Language,
) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = understood(originOf(error));
    const { locations, path } = formatted;
    const message = shortened(formatted.message, MAX_MESSAGE_LENGTH);
    const where = {
      ...(locations ? { locations: locations.slice(0, MAX_ERRORS) } : {}),
      ...(path ? { path } : {}),
    };
    if (cause instanceof DomainError) return { ...toldOf(cause, languageOf(error)), ...where };

    const { code, argument } = formatted.extensions ?? {};
    if (typeof code === 'string' && requestCodes.has(code))
      return {
        message,
        ...where,
        extensions: { code, ...(argument === undefined ? {} : { argument: bounded(argument) }) },
      };

    const incident = randomBytes(6).toString('hex');
    log(incident, cause);
    return {
      message: text(languageOf(error), 'error.INTERNAL_SERVER_ERROR', { incident }),
      ...where,
      extensions: { code: INCIDENT.code, incident },
    };
  };
}

/**
 * A refusal as an answer tells it: neither message nor details repeat more of what was sent than a message
 * may.
 */
export function toldOf(
  { code, text: say, details }: DomainError,
  language: Language,
): {
  message: string;
  extensions: Record<string, unknown>;
} {
  const told = Object.entries(details).map(([name, value]) => [name, bounded(localized(value, language))]);
  return {
    message: shortened(say(language), MAX_MESSAGE_LENGTH),
    extensions: { ...Object.fromEntries(told), code },
  };
}

function bounded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bounded);
  return typeof value === 'string' ? shortened(value, MAX_MESSAGE_LENGTH) : value;
}

/**
 * At most so many characters, of which none is half of a pair: strict readers of JSON refuse an answer that
 * holds one.
 */
export function shortened(text: string, most: number): string {
  const whole = text.toWellFormed();
  if (whole.length <= most) return whole;
  const cut = whole.slice(0, most - 1);
  return `${cut.isWellFormed() ? cut : cut.slice(0, -1)}…`;
}

function originOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}
