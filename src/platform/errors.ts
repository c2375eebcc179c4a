import { randomBytes } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** A refusal that the caller can understand and act upon. Everything else that goes wrong is an incident. */
export class DomainError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

export interface RefusalDeclaration {
  readonly code: string;
  readonly description: string;
}

const declarations = new Map<string, RefusalDeclaration>();

/** Declares a stable code, once, with the sentence that the catalogue shows; returns the function that makes the refusal. */
export function declareRefusal<Details extends Record<string, unknown>>(
  code: string,
  description: string,
  message: (details: Details) => string,
): (details: Details) => DomainError {
  if (declarations.has(code)) throw new Error(`error code ${code} is declared twice`);
  declarations.set(code, { code, description });
  return (details) => new DomainError(code, message(details), details);
}

/** Every declared code, in alphabetical order. */
export function declaredRefusals(): RefusalDeclaration[] {
  return [...declarations.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

export const unauthenticated = declareRefusal(
  'UNAUTHENTICATED',
  'The request carries no valid bearer token.',
  ({ reason }: { reason: string }) => `A valid bearer token is needed: ${reason}.`,
);
export const forbidden = declareRefusal(
  'FORBIDDEN',
  'The caller lacks the permission that the field asks for.',
  ({ permission }: { permission: string }) => `This needs the permission ${permission}.`,
);
export const badInput = declareRefusal(
  'BAD_USER_INPUT',
  'An argument or a field of an input has a value that cannot be used; `argument` names it.',
  ({ argument, reason }: { argument: string; reason: string }) => `${argument}: ${reason}`,
);
export const badId = declareRefusal(
  'BAD_ID',
  'An id is mangled, or belongs to another type than the one asked for.',
  ({ argument, reason }: { argument: string; reason: string }) => `${argument}: ${reason}`,
);
export const badCursor = declareRefusal(
  'BAD_CURSOR',
  'A cursor is mangled, or was made for another ordering or another list.',
  ({ argument, reason }: { argument: string; reason: string }) => `${argument}: ${reason}`,
);

/** What graphql itself refuses: syntax, validation, variables. */
const requestCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Lets declared refusals and request errors through, and replaces anything else by an incident number, under which it is logged. */
export function formatError(log: (incident: string, error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = originOf(error);
    const { message, locations, path } = formatted;
    const where = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
    if (cause instanceof DomainError) return { message: cause.message, ...where, extensions: { ...cause.details, code: cause.code } };

    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && requestCodes.has(code)) return { message, ...where, extensions: { code } };

    const incident = randomBytes(6).toString('hex');
    log(incident, cause);
    return { message: `Something went wrong. Incident ${incident}.`, ...where, extensions: { code: 'INTERNAL_SERVER_ERROR', incident } };
  };
}

function originOf(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}
