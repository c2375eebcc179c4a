import { type FieldType, HUNDREDTHS } from '../kinds/field-types.js';
import { recordKinds } from '../kinds/index.js';
import { type RecordKind, RecordKindName } from '../kinds/record-kind.js';
import { PORTABLE_SCHEMA, PORTABLE_VERSION, personalKinds } from './portable-record.js';

/** The JSON Schema of a person's portable file. */
export function portableSchema(): string {
  const employee = recordKinds.filter(({ name }) => name === RecordKindName.EMPLOYEE);
  const [person] = employee.map((kind) => objectOf(kind, true));
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: PORTABLE_SCHEMA,
    title: 'The personnel record of one civil servant',
    type: 'object',
    required: ['$schema', 'version', 'language', 'on', 'person', 'records', 'reads'],
    properties: {
      $schema: { const: PORTABLE_SCHEMA },
      version: { const: PORTABLE_VERSION },
      language: { enum: ['en', 'id'] },
      on: { type: 'string', format: 'date' },
      person,
      records: {
        type: 'object',
        required: personalKinds.map(({ name }) => name),
        properties: Object.fromEntries(
          personalKinds.map((kind) => [kind.name, { type: 'array', items: objectOf(kind, false) }]),
        ),
      },
      reads: {
        type: 'array',
        description: 'Who read sensitive fields, the latest first.',
        items: {
          type: 'object',
          required: ['at', 'roles', 'purpose', 'fields'],
          properties: {
            at: { type: 'string', format: 'date-time' },
            roles: { type: 'array', items: { type: 'string' } },
            purpose: { type: ['string', 'null'] },
            fields: { type: 'array', items: { type: 'string' } },
          },
        },
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function objectOf({ fields }: RecordKind, withNip: boolean): object {
  const told = fields.filter(({ name }) => withNip || name !== 'nip');
  return {
    type: 'object',
    additionalProperties: false,
    required: told.map(({ name }) => name),
    properties: Object.fromEntries(
      told.map(({ name, type, description }) => [name, { description, ...shapeOf(type) }]),
    ),
  };
}

/** Every value may be null: what is not known is told as such. */
function shapeOf({ input, codes }: FieldType): object {
  if (codes !== null) return { enum: [...codes, null] };
  if (input === 'Int') return { type: ['integer', 'null'] };
  if (input === HUNDREDTHS) return { type: ['integer', 'null'], description: 'In hundredths.' };
  if (input === 'Boolean') return { type: ['boolean', 'null'] };
  if (input === 'Strings') return { type: ['array', 'null'], items: { type: 'string' } };
  if (input === 'LocalDate') return { type: ['string', 'null'], format: 'date' };
  return { type: ['string', 'null'] };
}
