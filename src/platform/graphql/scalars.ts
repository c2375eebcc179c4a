import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { isLocalDate } from '../calendar.js';

/** A calendar day is text from end to end: it never becomes an instant. */
export const LocalDateScalar = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  description: 'A calendar day of the office, `YYYY-MM-DD`, without a time and without a time zone.',
  serialize: (value) => String(value),
  parseValue: (value) => parse(value),
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined, node),
});

/** Options of an argument `on`: facts are dated, and today is the usual day. */
export const onDay = { nullable: true, description: 'The day asked about; today if left out.' } as const;

/** The moment at which something happened, by RFC 3339; the office's own dates are days, never moments. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: GraphQLDateTime.name,
  description: 'A moment in UTC, `YYYY-MM-DDTHH:MM:SS.sssZ` (RFC 3339).',
  specifiedByURL: GraphQLDateTime.specifiedByURL,
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: (value) => parseDateTime(value),
  parseLiteral: (node) => parseDateTime(node.kind === Kind.STRING ? node.value : undefined, node),
});

function parse(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && isLocalDate(value)) return value;
  throw unusable(
    `${JSON.stringify(value) ?? 'This literal'} is not a day that exists, written YYYY-MM-DD.`,
    node,
  );
}

function parseDateTime(value: unknown, node?: ValueNode): Date {
  try {
    if (typeof value === 'string') return GraphQLDateTime.parseValue(value);
  } catch {
    // The library says what it expected, and not where: the refusal below does both.
  }
  throw unusable(
    `${JSON.stringify(value) ?? 'This literal'} is not a moment, written YYYY-MM-DDTHH:MM:SSZ.`,
    node,
  );
}

/**
 * A literal is found again by its place in the document; a variable is named by the function that coerces it.
 */
function unusable(message: string, node: ValueNode | undefined): GraphQLError {
  return new GraphQLError(message, { nodes: node ?? null, extensions: { code: 'BAD_USER_INPUT' } });
}
