import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isLocalDate } from '../calendar.js';

/** A calendar day is text from end to end: it never becomes an instant. */
export const LocalDateScalar = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  description: 'A calendar day of the office, `YYYY-MM-DD`, without a time and without a time zone.',
  serialize: (value) => String(value),
  parseValue: (value) => parse(value),
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined, node),
});

/** The moment at which something happened; the office's own dates are days, never moments. */
export const InstantScalar = new GraphQLScalarType<Date, string>({
  name: 'Instant',
  description: 'A moment in UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`.',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: (value) => parseInstant(value),
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : undefined, node),
});

function parse(value: unknown, node?: ValueNode): string {
  if (typeof value === 'string' && isLocalDate(value)) return value;
  throw unusable(`${JSON.stringify(value) ?? 'This literal'} is not a day that exists, written YYYY-MM-DD.`, node);
}

function parseInstant(value: unknown, node?: ValueNode): Date {
  const moment = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(value) ? new Date(value) : null;
  if (moment !== null && isLocalDate(String(value).slice(0, 10)) && !Number.isNaN(moment.getTime())) return moment;
  throw unusable(`${JSON.stringify(value) ?? 'This literal'} is not a moment, written YYYY-MM-DDTHH:MM:SSZ.`, node);
}

/** A literal is found again by its place in the document; a variable is named by whoever coerces it. */
function unusable(message: string, node: ValueNode | undefined): GraphQLError {
  return new GraphQLError(message, { nodes: node ?? null, extensions: { code: 'BAD_USER_INPUT' } });
}
