import { defaultFieldResolver, type GraphQLSchema } from 'graphql';
import { setAuditContext } from '../database/audit-context.js';
import { type EntityClass, entityNamed } from '../database/entity-tables.js';
import { type Context, withManager } from './context.js';
import { type Answered, once } from './idempotency.js';
import { payloadFieldOf } from './mutation-payload.js';

const ATTEMPTS = 3;

interface Parameters {
  readonly input: Readonly<Record<string, unknown>>;
}

/**
 * Runs each root mutation in one transaction over the whole of the data. The method returns the entity it
 * changed; the payload holds that row, read again through the caller's own row scope.
 */
export function commitMutations(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    const payloadField = payloadFieldOf(field);
    field.resolve = async (root, parameters: Parameters, context: Context, info) => {
      const changed = await inTransaction(context, info.fieldName, reasonIn(parameters), async (em) => {
        const repeat = await once(em, context.principal.subject, info.fieldName, parameters.input);
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
      if (payloadField === null) return changed;
      const { name, isList } = payloadField;
      context.request.noteNull({ prev: info.path, key: name, typename: undefined }, ['CHANGED_OUT_OF_SCOPE']);
      return { [name]: await readAgain(context, changed, isList) };
    };
  }
}

/** A transaction that another one stood in the way of is begun again: nothing of it was kept. */
async function inTransaction(
  context: Context,
  name: string,
  reason: string | null,
  act: (em: Context['em']) => Promise<unknown>,
): Promise<unknown> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await context.em.fork().transactional(async (em) => {
        const { principal, request, today } = context;
        await em.execute("select set_config('suksesi.principal', ?, true)", [principal.rlsContext]);
        setAuditContext(em, {
          name,
          reason,
          subject: principal.subject,
          roles: principal.roles,
          requestId: request.id,
          today,
        });
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

function reasonIn({ input: { reason } }: Parameters): string | null {
  return typeof reason === 'string' ? reason : null;
}

/** What an earlier request of the same key answered with. */
class AnsweredBefore {
  constructor(readonly rows: Answered) {}
}

function answeredWith(changed: unknown): Answered {
  const list = (Array.isArray(changed) ? changed : [changed]) as readonly {
    id: string;
    constructor: { name: string };
  }[];
  return list.map((row) => ({ type: row.constructor.name, id: row.id }));
}

/** The changed rows as the caller may see them: `null` for one out of scope, which a list leaves out. */
async function readAgain(context: Context, changed: unknown, isList: boolean): Promise<unknown> {
  const rows = changed instanceof AnsweredBefore ? changed.rows : answeredWith(changed);
  const seen = await Promise.all(
    rows.map(({ type, id }) => context.loadRow(entityNamed(type) as EntityClass<object>, id)),
  );
  return isList ? seen.filter((row) => row !== undefined) : (seen[0] ?? null);
}
