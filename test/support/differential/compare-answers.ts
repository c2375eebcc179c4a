import { type DocumentNode, execute, type GraphQLError, type GraphQLSchema } from 'graphql';
import type { Execute } from '../../../src/platform/graphql/jit-executor/jit-executor.js';
import type { Calls } from './world.js';

export interface OperationRun {
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What came of one run: an answer, or a word for why there is none. */
export interface Outcome {
  readonly data?: unknown;
  readonly errors: readonly GraphQLError[];
  readonly mutations: readonly string[];
  readonly fault: string | null;
}

const HANGS_AFTER = 2_000;

export const byReference = (
  schema: GraphQLSchema,
  document: DocumentNode,
  { operationName, variables }: OperationRun,
): Promise<Outcome> =>
  outcomeOf((contextValue) =>
    execute({ schema, document, operationName, variableValues: variables, contextValue }),
  );

export const byExecutor = (executor: Execute, document: DocumentNode, run: OperationRun): Promise<Outcome> =>
  outcomeOf((context) => executor({ document, ...run, context }));

async function outcomeOf(answer: (context: Calls) => unknown): Promise<Outcome> {
  const calls: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  const hangs = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new Error('no answer')), HANGS_AFTER);
  });
  try {
    const { data, errors = [] } = (await Promise.race([answer({ calls }), hangs])) as {
      data?: unknown;
      errors?: GraphQLError[];
    };
    return { data, errors, mutations: calls, fault: null };
  } catch (error) {
    return { errors: [], mutations: calls, fault: (error as Error).message };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * In what an outcome differs from the reference. Left out is what the specification leaves open: which
 * further errors are reported under a place that has become null, and in which order.
 */
export function differences(reference: Outcome, found: Outcome): string[] {
  if (found.fault !== null) return [found.fault];
  // The keys in their order: a client may print them.
  if (JSON.stringify(found.data) !== JSON.stringify(reference.data)) return ['data'];
  if (found.data === undefined)
    return sameSet(messages(reference), messages(found)) ? [] : ['words of the refusal'];
  return [
    ...(sameSet(placesOfErrors(reference), placesOfErrors(found)) ? [] : ['places of errors']),
    ...(sameList(errorsAtTheirPlace(reference), errorsAtTheirPlace(found)) ? [] : ['errors at their place']),
    ...(reference.mutations.join('\n') === found.mutations.join('\n') ? [] : ['mutations that ran']),
  ];
}

const messages = ({ errors }: Outcome) => errors.map(({ message }) => message);

/** Where the null is that an error left, which may be above its path. */
function nullOf(data: unknown, path: readonly (string | number)[] = []): readonly (string | number)[] {
  let value = data;
  for (const [depth, key] of path.entries()) {
    if (value === null || value === undefined) return path.slice(0, depth);
    value = (value as Record<string | number, unknown>)[key];
  }
  return path;
}

const placesOfErrors = ({ data, errors }: Outcome) => errors.map(({ path }) => nullOf(data, path).join('.'));

const errorsAtTheirPlace = ({ data, errors }: Outcome) =>
  errors
    .filter(({ path }) => nullOf(data, path).length === (path ?? []).length)
    .map(({ path, message, locations }) => `${path?.join('.')} ${message} ${JSON.stringify(locations)}`);

const sameSet = (a: readonly string[], b: readonly string[]) => sameList([...new Set(a)], [...new Set(b)]);
const sameList = (a: readonly string[], b: readonly string[]) =>
  [...a].sort().join('\n') === [...b].sort().join('\n');
