import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import type { Context } from './context.js';
import type { EntityClass } from './tables.js';

/**
 * Each root mutation is one transaction over the whole of the data. The use case returns the entity it changed; what the
 * caller is shown is that row, read again through the caller's own reach.
 */
export function commitMutations(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (root, parameters, context: Context, info) => {
      const changed: unknown = await context.em.transactional((em) => resolve(root, parameters, withManager(context, em), info) as Promise<unknown>);
      context.forget();
      return shown(context, changed);
    };
  }
}

function withManager(context: Context, em: Context['em']): Context {
  return Object.create(context, { em: { value: em } }) as Context;
}

async function shown(context: Context, changed: unknown): Promise<unknown> {
  if (Array.isArray(changed)) return Promise.all(changed.map((one) => shown(context, one)));
  if (changed === null || typeof changed !== 'object' || !('id' in changed)) return changed;
  const row = await context.loadRow(changed.constructor as EntityClass<object>, String(changed.id));
  return row ?? null;
}
