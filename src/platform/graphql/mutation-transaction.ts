import { defaultFieldResolver, type GraphQLSchema, getNullableType, isListType } from 'graphql';
import { setAuditContext } from '../database/audit-context.js';
import { type EntityClass, entityNamed } from '../database/entity-tables.js';
import { type Context, withManager } from './context.js';
import { type Answered, once } from './idempotency.js';

const ATTEMPTS = 3;

/**
 * Each root mutation is one transaction over the whole of the data. The use case returns the entity it changed; what the
 * caller is shown is that row, read again through the caller's own row scope.
 */
export function commitMutations(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = async (root, parameters, context: Context, info) => {
      const changed = await inTransaction(context, info.fieldName, reasonIn(parameters), async (em) => {
        const repeat = await once(em, context.principal.subject, info.fieldName, parameters);
        if (repeat !== null && repeat.before !== null) return new AnsweredBefore(repeat.before);
        const changed = await (resolve(root, parameters, withManager(context, em), info) as Promise<unknown>);
        if (repeat !== null) {
          await em.flush();
          await repeat.keep(answeredWith(changed));
        }
        return changed;
      });
      for (const act of context.request.afterCommit.splice(0)) act();
      context.forget();
      return shown(context, changed, isListType(getNullableType(field.type)));
    };
  }
}

/** A transaction that another one stood in the way of is begun again: nothing of it was kept. */
async function inTransaction(context: Context, name: string, reason: string | null, act: (em: Context['em']) => Promise<unknown>): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await context.em.fork().transactional(async (em) => {
        const { principal, request } = context;
        await em.execute("select set_config('suksesi.principal', ?, true)", [principal.rlsContext]);
        setAuditContext(em, { name, reason, subject: principal.subject, roles: principal.roles, requestId: request.id });
        const changed = await act(em);
        await em.flush();
        context.request.signal.throwIfAborted();
        return changed;
      });
    } catch (error) {
      const { code } = error as { code?: unknown };
      if (attempt === ATTEMPTS || (code !== '40001' && code !== '40P01')) throw error;
      // What was read for the first attempt may be what the other one changed.
      context.request.afterCommit.length = 0;
      context.forget();
    }
  }
}

function reasonIn(parameters: Readonly<Record<string, unknown>>): string | null {
  const reason = parameters['reason'] ?? (parameters['input'] as { readonly reason?: unknown } | undefined)?.reason;
  return typeof reason === 'string' ? reason : null;
}

/** What an earlier request of the same key answered with. */
class AnsweredBefore {
  constructor(readonly rows: Answered) {}
}

function answeredWith(changed: unknown): Answered {
  const list = (Array.isArray(changed) ? changed : [changed]) as readonly { id: string; constructor: { name: string } }[];
  return list.map((row) => ({ type: row.constructor.name, id: row.id }));
}

async function shown(context: Context, changed: unknown, asList: boolean): Promise<unknown> {
  if (changed instanceof AnsweredBefore) {
    const rows = await Promise.all(changed.rows.map(({ type, id }) => context.loadRow(entityNamed(type) as EntityClass<object>, id)));
    return asList ? rows : (rows[0] ?? null);
  }
  if (Array.isArray(changed)) return Promise.all(changed.map((one) => shown(context, one, false)));
  if (changed === null || typeof changed !== 'object' || !('id' in changed)) return changed;
  const row = await context.loadRow(changed.constructor as EntityClass<object>, String(changed.id));
  return row ?? null;
}
