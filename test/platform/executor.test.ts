import { readFileSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  buildSchema,
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { executorFor } from '../../src/platform/graphql/jit-executor/jit-executor.js';
import {
  byExecutor,
  byReference,
  differences,
  type OperationRun,
} from '../support/differential/compare-answers.js';
import { generateDocument } from '../support/differential/documents.js';
import { WORLDS, worldOf } from '../support/differential/world.js';
import { isLongRun } from '../support/long-run.js';
import { nonEmpty } from '../support/non-empty.js';

const sdl = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');
const DOCUMENTS = isLongRun ? 1_000 : 120;

/**
 * graphql-js leaves rejections of list items unhandled where one before them was null; ours must leave none.
 */
const unhandled: unknown[] = [];
const usual = process.listeners('unhandledRejection');
const note = (reason: unknown) => unhandled.push(reason);
beforeAll(() => {
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', note);
});
afterAll(() => {
  process.off('unhandledRejection', note);
  for (const listener of usual) process.on('unhandledRejection', listener);
});

/** What differs between graphql-js and ours, over one parsed document and one executor. */
async function compare(schema: GraphQLSchema, document: DocumentNode, runs: readonly OperationRun[]) {
  const references = [];
  for (const run of runs) references.push(await byReference(schema, document, run));
  await nextTurn();
  unhandled.length = 0;
  const executor = executorFor(schema);
  const found: string[][] = [];
  for (const [at, run] of runs.entries())
    found.push(
      differences(references[at] as (typeof references)[0], await byExecutor(executor, document, run)),
    );
  await nextTurn();
  return { references, found, unhandled: [...unhandled] };
}

describe('generated documents are answered as graphql-js answers them', () => {
  test.each(Object.entries(WORLDS))('in the world "%s"', { timeout: 1_200_000 }, async (_, rates) => {
    const schema = worldOf(sdl, rates);
    let [compared, runs, withData] = [0, 0, 0];
    for (let seed = 1; compared < DOCUMENTS; seed++) {
      const generated = generateDocument(schema, seed);
      const document = parse(generated.source);
      if (validate(schema, document).length > 0) continue;
      compared++;
      const { references, found, unhandled } = await compare(schema, document, generated.runs);
      for (const [at, differs] of nonEmpty(found.entries()))
        expect({ seed, ...generated, run: generated.runs[at], differs }).toMatchObject({ differs: [] });
      expect({ seed, unhandled }).toEqual({ seed, unhandled: [] });
      runs += found.length;
      withData += references.filter(({ data }) => data !== undefined && data !== null).length;
    }

    expect(runs).toBeGreaterThan(DOCUMENTS * 2);
    expect(withData).toBeGreaterThan(runs / 3);
  });
});

describe('what other executors got wrong', () => {
  const schema = worldOf(sdl, WORLDS['clean'] as (typeof WORLDS)[string]);
  const anonymous = (...variables: Record<string, unknown>[]) =>
    variables.map((values) => ({ operationName: null, variables: values }));
  const flags = anonymous({ a: true }, { a: false });
  const F = 'fragment F on Viewer { roles }';
  test.each([
    [
      'a field under a variable',
      'query ($a: Boolean!) { employees(first: 1) { totalCount nodes { name @include(if: $a) id } } }',
      flags,
    ],
    [
      'a root field under a variable',
      'query ($a: Boolean!) { viewer { __typename } employees(first: 1) @skip(if: $a) { totalCount } }',
      flags,
    ],
    [
      'an inline fragment under a variable',
      'query ($a: Boolean!) { employees(first: 1) { nodes { ... @include(if: $a) { name } id } } }',
      flags,
    ],
    [
      'a fragment skipped once',
      'query ($a: Boolean!) { viewer { ...F @skip(if: $a) ...F } } fragment F on Viewer { roles }',
      flags,
    ],
    [
      'a fragment spread again under null',
      `query ($b: Boolean = false) { viewer { ...F ...F @include(if: $b) } } ${F}`,
      anonymous({ b: null }, {}),
    ],
    [
      'a fragment skipped again under null',
      `query ($b: Boolean = true) { viewer { ...F ...F @skip(if: $b) } } ${F}`,
      anonymous({ b: null }, {}),
    ],
    [
      'a fragment spread first under null',
      `query ($b: Boolean = false) { viewer { ...F @include(if: $b) ...F } } ${F}`,
      anonymous({ b: null }, {}),
    ],
    [
      'a fragment spread again under null by another',
      `query ($b: Boolean = false) { viewer { ...G ...F @include(if: $b) } } ${F} fragment G on Viewer { permissions ...F }`,
      anonymous({ b: null }, {}),
    ],
    [
      'a fragment spread again under null in a field that merges',
      `query ($b: Boolean = false) { viewer { ...F } viewer { ...F @include(if: $b) } } ${F}`,
      anonymous({ b: null }, {}),
    ],
    [
      'a fragment left out and spread again under null',
      `query ($b: Boolean = false) { viewer { ...F @skip(if: true) ...F @include(if: $b) } } ${F}`,
      anonymous({ b: null }, {}),
    ],
    [
      'a fragment spread again in itself under null',
      `query ($b: Boolean = false) { ...R ...R @include(if: $b) } ${F} fragment R on Query { viewer { ...F } }`,
      anonymous({ b: null }, {}),
    ],
    [
      'a fragment skipped elsewhere',
      '{ a: employees { nodes { ...F @skip(if: true) id } } b: employees { nodes { ...F id } } } fragment F on Employee { name kind }',
      anonymous({}),
    ],
    [
      'a mutation spread again',
      'mutation ($a: Boolean!) { ...M @skip(if: $a) ...M } fragment M on Mutation { blockSubject(input: { subject: "a", reason: "b" }) { blockedSubject { subject } } }',
      flags,
    ],
    [
      'the order of keys',
      'query ($a: Boolean!) { employees { nodes { unit @skip(if: $a) { code } kind unit { name code } } } }',
      flags,
    ],
    [
      'a fragment of two operations',
      'query A { employees { nodes { ...F @skip(if: true) id } } } query B { employees { nodes { ...F id } } } fragment F on Employee { name kind }',
      [
        { operationName: 'A', variables: {} },
        { operationName: 'B', variables: {} },
      ],
    ],
    [
      'a variable left out of an input',
      'query ($c: Int) { decisionMethods { consensus(input: { alternatives: ["a", "b"], ballots: [{ ranking: [["a"], ["b"]], count: $c }] }) { __typename } } }',
      anonymous({}, { c: 2 }, { c: null }),
    ],
    [
      'null for a default',
      'query ($v: Int) { viewer { __typename } retirementWave(years: $v) { __typename } }',
      anonymous({}, { v: 2 }, { v: null }),
    ],
    [
      'null for the default of a condition',
      'query ($a: Boolean = true) { viewer { roles @skip(if: $a) permissions } }',
      anonymous({}, { a: null }),
    ],
    ['a response name __proto__', '{ viewer { __proto__: roles constructor: permissions } }', anonymous({})],
    [
      'a name that names nothing',
      'query A { viewer { __typename } }',
      [
        { operationName: 'B', variables: {} },
        { operationName: '', variables: {} },
      ],
    ],
    [
      'no name where there are two',
      'query A { viewer { __typename } } query B { viewer { __typename } }',
      anonymous({}),
    ],
    [
      'introspection beside data',
      '{ t: __typename __schema { queryType { name } } __type(name: "Employee") { name } viewer { k: __typename } }',
      anonymous({}),
    ],
  ] as const)('%s', async (_, source, runs) => {
    const document = parse(source);

    expect(validate(schema, document)).toEqual([]);
    expect((await compare(schema, document, runs)).found).toEqual(runs.map(() => []));
  });
});

describe('a run that cannot go on', () => {
  const schema = buildSchema('type Query { slow: Int } type Mutation { first: Int! second: Int! }');
  const fieldsOf = (type: 'Query' | 'Mutation') =>
    Object.values((schema.getType(type) as GraphQLObjectType).getFields());

  test('stops resolving and is rejected once its signal is aborted', async () => {
    const stop = new AbortController();
    const executor = executorFor(schema);
    for (const field of fieldsOf('Query')) field.resolve = async () => stop.abort(new Error('nobody waits'));

    await expect(executor({ document: parse('{ slow }'), context: {}, signal: stop.signal })).rejects.toThrow(
      'nobody waits',
    );
  });

  test('stops at the mutation whose failure leaves no data', async () => {
    const ran: string[] = [];
    for (const field of fieldsOf('Mutation'))
      field.resolve = async () => {
        ran.push(field.name);
        return null;
      };
    const { data, errors } = await executorFor(schema)({
      document: parse('mutation { first second }'),
      context: {},
    });

    expect([data, errors?.length, ran]).toEqual([null, 1, ['first']]);
  });

  test('refuses values that cannot be coerced as the mistake of the caller', async () => {
    const wave = buildSchema('type Query { wave(years: Int! = 5): Int ok: Int }');
    const executor = executorFor(wave);
    const { data, errors } = await executor({
      document: parse('query ($v: Int) { wave(years: $v) ok }'),
      variables: { v: null },
      context: {},
    });

    expect(data).toEqual({ wave: null, ok: null });
    expect(errors?.map(({ path, extensions }) => [path, extensions])).toEqual([
      [['wave'], { code: 'BAD_USER_INPUT', argument: 'years' }],
    ]);
  });
});
