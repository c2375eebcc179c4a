import { expect } from 'vitest';
import type { Claims } from '../../src/modules/access/index.js';
import type { Api } from './api.js';

// biome-ignore lint/suspicious/noExplicitAny: an untyped document has an untyped answer.
type Value = any;

/**
 * Asks with one root field, expects no error, and returns the field's value; of a mutation, what its payload
 * holds.
 */
export function doneWith(api: Api, caller: Partial<Claims>) {
  return async (
    query: string,
    variables: Record<string, unknown> = {},
    claims: Partial<Claims> = caller,
  ): Promise<Value> => {
    const { data, errors } = await api.ask(query, variables, claims);
    expect(errors).toBeUndefined();
    const root = Object.values(data as Record<string, object>)[0];
    return query.startsWith('mutation') ? Object.values(root ?? {})[0] : root;
  };
}
