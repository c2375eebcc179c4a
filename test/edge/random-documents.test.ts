import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { expect, test } from 'vitest';
import { describeEntities } from '../../src/app/database.js';
import { buildSuksesiSchema } from '../../src/app/schema.js';
import { Role } from '../../src/modules/access/index.js';
import { useApi } from '../support/api.js';
import { generateDocument } from '../support/differential/documents.js';
import { isLongRun } from '../support/long-run.js';
import { nonEmpty } from '../support/non-empty.js';

const api = useApi({ city: true, limits: { costAMinute: 1_000_000_000 } });
await describeEntities();
const schema = buildSuksesiSchema();
const RUNS = isLongRun ? 5_000 : 120;
const DEEPEST = 5;

const text = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '6471',
    '6471.10',
    'BKN_411_2025',
    'INTEGRITAS',
    '198503142010011001',
    'null',
    '%_\\\\',
    "'; drop table employee; --",
    '\u0000',
    '🙂',
    '\ud800',
  ),
  fc.string({ maxLength: 30 }),
);
const literal = (value: string) => JSON.stringify(value);

const some = <T>(list: readonly T[], least: number, most: number) =>
  fc.subarray([...list], { minLength: Math.min(least, list.length), maxLength: Math.min(most, list.length) });

/** Values of a type: most of its kind, some of them absurd. */
function valueFor(type: GraphQLInputType, depth = 0): fc.Arbitrary<string> {
  if (isNonNullType(type)) return valueFor(type.ofType, depth);
  if (isListType(type))
    return fc
      .array(valueFor(type.ofType, depth + 1), { maxLength: 3 })
      .map((values) => `[${values.join(', ')}]`);
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const required = fields.filter(isRequiredInputField);
    const few = depth > 2 ? fc.constant([]) : some(fields, 0, 3);
    const optional = type.isOneOf ? some(fields, 1, 1) : few;
    return optional.chain((chosen) => {
      const all = [...new Set([...required, ...chosen])];
      return fc
        .tuple(...all.map((field) => valueFor(field.type, depth + 1)))
        .map((values) => `{ ${all.map(({ name }, at) => `${name}: ${values[at]}`).join(', ')} }`);
    });
  }
  const absurd = fc.constantFrom('null', '-1', '0', '2147483647', '1e400', 'true', '""');
  const usual: Record<string, fc.Arbitrary<string>> = {
    Int: fc.integer({ min: -5, max: 120 }).map(String),
    Float: fc.double({ noNaN: true, min: -10, max: 10 }).map(String),
    Boolean: fc.boolean().map(String),
    ID: fc
      .oneof(
        text,
        fc
          .uint8Array({ minLength: 17, maxLength: 17 })
          .map((bytes) => Buffer.from(bytes).toString('base64url')),
      )
      .map(literal),
    LocalDate: fc
      .oneof(
        fc.constantFrom('2026-11-21', '2026-02-30', '0000-00-00', '9999-12-31', '1900-01-01'),
        fc
          .date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
          .map((date) => date.toISOString().slice(0, 10)),
      )
      .map(literal),
  };
  return fc.oneof(
    { arbitrary: usual[getNamedType(type).name] ?? text.map(literal), weight: 9 },
    { arbitrary: absurd, weight: 1 },
  );
}

function argumentsOf(args: readonly GraphQLArgument[]): fc.Arbitrary<string> {
  const required = args.filter(isRequiredArgument);
  return some(args, 0, 2).chain((chosen) => {
    const all = [...new Set([...required, ...chosen])];
    if (all.length === 0) return fc.constant('');
    return fc
      .tuple(...all.map(({ type }) => valueFor(type)))
      .map((values) => `(${all.map(({ name }, at) => `${name}: ${values[at]}`).join(', ')})`);
  });
}

let alias = 0;
function selectionOf(type: GraphQLNamedType, depth: number): fc.Arbitrary<string> {
  if (!isObjectType(type) && !isInterfaceType(type)) return fc.constant('{ __typename }');
  const fields = Object.values(type.getFields()).filter(
    (field) => depth < DEEPEST || isLeafType(getNamedType(field.type as GraphQLOutputType)),
  );
  if (fields.length === 0) return fc.constant('{ __typename }');
  return some(fields, 1, depth === 0 ? 1 : 3).chain((chosen) =>
    fc
      .tuple(
        ...chosen.map((field) => {
          const inner = getNamedType(field.type as GraphQLOutputType);
          const below = isLeafType(inner) ? fc.constant('') : selectionOf(inner, depth + 1);
          return fc
            .tuple(argumentsOf(field.args), below)
            .map(([given, selected]) => `a${alias++ % 50}: ${field.name}${given} ${selected}`);
        }),
      )
      .map((parts) => `{ ${parts.join(' ')} }`),
  );
}

test(`of documents made at random from the schema none is an incident`, async () => {
  const query = schema.getQueryType() as GraphQLNamedType;
  const codes = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      selectionOf(query, 0),
      fc.constantFrom(...Object.values(Role)),
      async (document, role) => {
        const { data, errors } = await api.ask(document, {}, { subject: role, roles: [role] });
        for (const { extensions } of errors ?? [])
          codes.set(extensions.code, (codes.get(extensions.code) ?? 0) + 1);
        if (errors === undefined) codes.set('answered', (codes.get('answered') ?? 0) + 1);
        expect((errors ?? []).map(({ extensions }) => extensions.code)).not.toContain(
          'INTERNAL_SERVER_ERROR',
        );
        expect(data !== undefined || errors !== undefined).toBe(true);
      },
    ),
    { numRuns: RUNS },
  );
  // Had nothing been answered, the documents would have tested the parser alone.
  expect(codes.get('answered') ?? 0).toBeGreaterThan(RUNS / 5);
});

test('of generated documents with several operations, fragments and variables none is an incident', async () => {
  const codes = new Map<string, number>();
  for (let seed = 1; seed <= RUNS / 4; seed++) {
    const { source: query, runs } = generateDocument(schema, seed);
    const role = Object.values(Role)[seed % Object.values(Role).length] as Role;
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${await api.token({ subject: role, roles: [role] })}`,
    };
    for (const run of nonEmpty(runs)) {
      const response = await api.fetch('/graphql', {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, ...run }),
      });
      const { data, errors = [] } = (await response.json()) as {
        data?: unknown;
        errors?: { extensions: { code: string } }[];
      };
      const found = errors.map(({ extensions }) => extensions.code);
      expect({ seed, run, found }).not.toMatchObject({
        found: expect.arrayContaining(['INTERNAL_SERVER_ERROR']),
      });
      for (const code of data === undefined ? found : ['answered'])
        codes.set(code, (codes.get(code) ?? 0) + 1);
    }
  }

  expect(codes.get('answered') ?? 0).toBeGreaterThan(RUNS / 8);
});
