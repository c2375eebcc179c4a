import { declareRefusal } from '../errors.js';

/** What one request, and one caller, may ask of the service. Every figure can be set; `LIMITS` suits a city. */
export interface Limits {
  /** Words and signs of a document. */
  readonly tokens: number;
  /** Fields and spreads, each fragment counted wherever it is spread: what is compiled and run. */
  readonly fields: number;
  /** Fields inside fields, through fragments. */
  readonly depth: number;
  /** Aliases, through fragments. */
  readonly aliases: number;
  /** Directives, through fragments. */
  readonly directives: number;
  /** Fields of the query or mutation itself. */
  readonly rootFields: number;
  /** Units of cost of one request. */
  readonly cost: number;
  /** Brackets inside brackets of a document; lists and objects inside each other in a body or in variables. */
  readonly nesting: number;
  /** Elements of one list in the input. */
  readonly listLength: number;
  /** Characters of one text in the input. */
  readonly textLength: number;
  /** Units of cost of one caller a minute. */
  readonly costAMinute: number;
  /** Requests of one caller at a time. */
  readonly atOnce: number;
  /** Milliseconds until a request is given up. */
  readonly deadline: number;
}

export const LIMITS: Limits = {
  tokens: 3_000,
  fields: 5_000,
  depth: 16,
  aliases: 60,
  directives: 40,
  rootFields: 20,
  cost: 250_000,
  nesting: 64,
  listLength: 1_000,
  textLength: 10_000,
  costAMinute: 15_000_000,
  atOnce: 32,
  deadline: 30_000,
};

export const limitExceeded = declareRefusal(
  'LIMIT_EXCEEDED',
  'The request asks for more than one request may: `limit` names which limit, `most` what is allowed, `found` what was asked for.',
  ({ limit, most, found }: { limit: keyof Limits; most: number; found: number }) =>
    `The request exceeds the limit ${limit}: ${found}, where ${most} is the most.`,
);
