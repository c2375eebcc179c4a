import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isLocalDate } from './calendar.js';

/** A calendar day is text from end to end: it never becomes an instant. */
export const LocalDateScalar = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  description: 'A calendar day of the office, `YYYY-MM-DD`, without a time and without a time zone.',
  serialize: (value) => String(value),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});

/** The moment at which something happened; the office's own dates are days, never moments. */
export const InstantScalar = new GraphQLScalarType<Date, string>({
  name: 'Instant',
  description: 'A moment in UTC, `YYYY-MM-DDTHH:MM:SS.sssZ`.',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
});

function parse(value: unknown): string {
  if (typeof value === 'string' && isLocalDate(value)) return value;
  throw new GraphQLError(`${JSON.stringify(value) ?? 'This literal'} is not a day that exists, written YYYY-MM-DD.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

function parseInstant(value: unknown): Date {
  const moment = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(value) ? new Date(value) : null;
  if (moment !== null && isLocalDate(String(value).slice(0, 10)) && !Number.isNaN(moment.getTime())) return moment;
  throw new GraphQLError(`${JSON.stringify(value) ?? 'This literal'} is not a moment, written YYYY-MM-DDTHH:MM:SSZ.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
