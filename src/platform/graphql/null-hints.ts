import type { ApolloServerPlugin } from '@apollo/server';
import { defaultFieldResolver, type GraphQLField } from 'graphql';
import { Extensions } from 'type-graphql';
import type { Context } from './context.js';
import type { NullCause } from './null-path.js';

/** Nulls of one answer that are told; the rest of a long list are alike. */
const MAX_HINTS = 100;

/** For a field whose own resolver decides that it is null: which of these causes it may have had. */
export function NullBecause(...causes: readonly NullCause[]): ReturnType<typeof Extensions> {
  return Extensions({ nullCauses: causes });
}

/** Notes the declared causes wherever such a field is null. */
export function noteDeclaredNulls(field: GraphQLField<unknown, Context>, causes: readonly NullCause[]): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (root, parameters, context, info) => {
    const value: unknown = resolve(root, parameters, context, info);
    if (!context.request.isExplainingNulls) return value;
    return Promise.resolve(value).then((found) => {
      if (found === null || found === undefined) context.request.noteNull(info.path, causes);
      return found;
    });
  };
}

/**
 * In development an answer says in `extensions.nulls` why each null is one. A production server tells nobody
 * more than the answer does.
 */
export const nullHints: ApolloServerPlugin<Context> = {
  async requestDidStart({ contextValue }) {
    contextValue.request.explainNulls();
    return {
      async willSendResponse({ response, contextValue: { request } }) {
        if (response.body.kind !== 'single') return;
        const { data, errors, extensions } = response.body.singleResult;
        if (data === null || data === undefined) return;
        const failed = new Set(errors?.map(({ path }) => (path ?? []).join('.')));
        const causesAt = (path: string): readonly NullCause[] => {
          if (failed.has(path)) return ['ERROR'];
          return request.nullCausesAt(path) ?? [path.includes('.') ? 'NO_VALUE' : 'NOT_FOUND'];
        };
        const nulls = nullsIn(data).map((path) => ({ path, causes: causesAt(path) }));
        if (nulls.length > 0) response.body.singleResult.extensions = { ...extensions, nulls };
      },
    };
  },
};

/** Paths of the first nulls of an answer, in its order. */
function nullsIn(value: unknown, path = '', found: string[] = []): string[] {
  if (found.length >= MAX_HINTS) return found;
  if (value === null) found.push(path);
  else if (typeof value === 'object')
    for (const [key, part] of Object.entries(value ?? {}))
      nullsIn(part, path === '' ? key : `${path}.${key}`, found);
  return found;
}
