import { declareRefusal } from '../errors.js';

/**
 * What one request, and one caller, may ask of the service; `LIMIT_MEANINGS` says what each is. `LIMITS`
 * suits a city.
 */
export type Limits = Readonly<Record<keyof typeof LIMIT_MEANINGS, number>>;

export const LIMIT_MEANINGS = {
  tokens: 'Words and signs of a document.',
  fields: 'Fields and spreads, each fragment counted wherever it is spread: what is compiled and run.',
  depth: 'Fields inside fields, through fragments.',
  aliases: 'Aliases, through fragments.',
  directives: 'Directives, through fragments.',
  rootFields: 'Fields of the query or mutation itself.',
  cost: 'Units of cost of one request.',
  nesting:
    'Brackets inside brackets of a document; lists and objects inside each other in a body or in variables.',
  listLength: 'Elements of one list in the input.',
  textLength: 'Characters of one text in the input.',
  costAMinute: 'Units of cost of one caller a minute.',
  atOnce: 'Requests of one caller at a time.',
  deadline: 'Milliseconds until a request is given up.',
  importRows: 'Rows of one run of the import.',
  importBytes: 'Bytes of one file that is imported.',
} as const;

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
  importRows: 250_000,
  importBytes: 100_000_000,
};

export const limitExceeded = declareRefusal<{ limit: keyof Limits; most: number; found?: number }>(
  'LIMIT_EXCEEDED',
  'The request asks for more than one request may: `limit` names which limit, `most` what is allowed, `found` what was asked for. Without `found` the count stopped beyond the limit.',
);
