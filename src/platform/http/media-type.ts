import type { IncomingMessage } from 'node:http';
import Negotiator from 'negotiator';

const JSON_TYPE = 'application/json; charset=utf-8';
/** Clients read errors in an answer of this type whatever its status is. */
const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';

/** Whether a header `accept` asks for an answer of the type of GraphQL. */
export function isGraphqlType(accept: string | undefined): boolean {
  return new Negotiator({ headers: { accept } }).mediaType([JSON_TYPE, GRAPHQL_TYPE]) === GRAPHQL_TYPE;
}

/** The type in which the client would have a GraphQL answer; null where it takes neither. */
export function responseTypeOf(request: IncomingMessage): string | null {
  return new Negotiator(request).mediaType([JSON_TYPE, GRAPHQL_TYPE]) ?? null;
}

/** The type of a refusal, which is sent whatever the client takes. */
export function errorTypeOf(request: IncomingMessage): string {
  return responseTypeOf(request) ?? JSON_TYPE;
}
