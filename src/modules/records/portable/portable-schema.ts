import { type FieldType, HUNDREDTHS } from '../kinds/field-types.js';
import { recordKinds } from '../kinds/index.js';
import { type RecordKind, RecordKindName } from '../kinds/record-kind.js';
import { RecordReportStatus } from '../reports/report.entity.js';
import { PORTABLE_SCHEMA, PORTABLE_VERSION, personalKinds } from './portable-record.js';

const DAY = { type: 'string', format: 'date' };
const MOMENT = { type: 'string', format: 'date-time' };
const TEXT_OR_NULL = { type: ['string', 'null'] };
const TEXTS = { type: 'array', items: { type: 'string' } };

/** The JSON Schema of a person's portable file. */
export function portableSchema(): string {
  const employee = recordKinds.filter(({ name }) => name === RecordKindName.EMPLOYEE);
  const [person] = employee.map((kind) => objectOf(kind, true));
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: PORTABLE_SCHEMA,
    title: 'The personnel record of one civil servant',
    type: 'object',
    required: ['$schema', 'version', 'language', 'on', 'person', 'records', 'reports', 'documents', 'reads'],
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
      reports: {
        type: 'array',
        description: 'What the person reported, and what became of it.',
        items: shape({
          kind: { enum: personalKinds.map(({ name }) => name).concat(RecordKindName.EMPLOYEE) },
          isCorrection: { type: 'boolean' },
          status: { enum: Object.values(RecordReportStatus) },
          submittedOn: DAY,
          closedOn: { ...DAY, type: ['string', 'null'] },
          note: TEXT_OR_NULL,
          values: { type: 'object' },
          steps: {
            type: 'array',
            items: shape({
              at: MOMENT,
              status: { enum: Object.values(RecordReportStatus) },
              by: { type: 'string' },
              note: TEXT_OR_NULL,
            }),
          },
        }),
      },
      documents: {
        type: 'array',
        description: 'Scanned documents; their content is taken away under their paths.',
        items: shape({
          name: { type: 'string' },
          type: { type: 'string' },
          size: { type: 'integer', description: 'Bytes.' },
          hash: { type: 'string', description: 'SHA-256 of the content, in hexadecimal.' },
          uploadedAt: MOMENT,
          path: { type: 'string' },
        }),
      },
      reads: {
        type: 'array',
        description: 'Who read sensitive fields, the latest first.',
        items: shape({ at: MOMENT, roles: TEXTS, purpose: TEXT_OR_NULL, fields: TEXTS }),
      },
    },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function shape(properties: Readonly<Record<string, object>>): object {
  return { type: 'object', additionalProperties: false, required: Object.keys(properties), properties };
}

function objectOf({ fields }: RecordKind, withNip: boolean): object {
  const told = fields.filter(({ name }) => withNip || name !== 'nip');
  return shape({
    ...Object.fromEntries(
      told.map(({ name, type, description }) => [name, { description, ...shapeOf(type) }]),
    ),
    sources: {
      type: 'array',
      description: 'Where the values come from, and what other sources say.',
      items: shape({
        source: { type: 'string' },
        asOf: DAY,
        comparedOn: DAY,
        isOrigin: { type: 'boolean', description: 'Whether the values are those of this source.' },
        differs: { type: ['object', 'null'], description: 'What it says otherwise, by field.' },
      }),
    },
  });
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
