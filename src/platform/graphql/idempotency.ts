import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type GraphQLSchema, GraphQLString } from 'graphql';
import { Extensions } from 'type-graphql';
import { badInput, declareRefusal } from '../errors.js';

const ARGUMENT = 'idempotencyKey';
const MAX_KEY_LENGTH = 200;

export const keyUsedOtherwise = declareRefusal(
  'IDEMPOTENCY_KEY_REUSED',
  'The caller has used the idempotency key before, for another request; nothing was changed.',
  ({ key, mutation }: { key: string; mutation: string }) => `The key ${key} belongs to another request, of ${mutation}.`,
);

/** For what would be done twice if a request were repeated: the mutation takes a key, under which it is done once. */
export function Idempotent(): ReturnType<typeof Extensions> {
  return Extensions({ idempotent: true });
}

export function takeIdempotencyKeys(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    if (field.extensions['idempotent'] !== true) continue;
    const description = 'The same key with the same request changes nothing again and answers as before; 1 to 200 characters.';
    (field.args as unknown[]).push({
      name: ARGUMENT,
      description,
      type: GraphQLString,
      defaultValue: undefined,
      deprecationReason: undefined,
      extensions: {},
      astNode: undefined,
    });
  }
}

/** Which rows a mutation answered with. */
export type Answered = readonly { readonly type: string; readonly id: string }[];

interface Repeat {
  readonly mutation: string;
  readonly request: string;
  readonly answered: Answered | null;
}

export interface Once {
  /** What the first request answered with; `null` while this is the first. */
  readonly before: Answered | null;
  /** Kept in the transaction of the act itself. */
  keep(answered: Answered): Promise<void>;
}

/** Whoever comes with a key that another transaction holds waits for its end. */
export async function once(em: EntityManager, subject: string, mutation: string, parameters: Readonly<Record<string, unknown>>): Promise<Once | null> {
  const { [ARGUMENT]: key, ...rest } = parameters;
  if (typeof key !== 'string') return null;
  if (key.trim() === '' || key.length > MAX_KEY_LENGTH) throw badInput({ argument: ARGUMENT, reason: `give 1 to ${MAX_KEY_LENGTH} characters` });
  const request = createHash('sha256').update(JSON.stringify(rest)).digest('hex');
  const first = await em.execute('insert into idempotent_request (subject, key, mutation, request) values (?, ?, ?, ?) on conflict do nothing returning key', [
    subject,
    key,
    mutation,
    request,
  ]);
  const keep = async (answered: Answered) => {
    await em.execute('update idempotent_request set answered = ?::jsonb where subject = ? and key = ?', [JSON.stringify(answered), subject, key]);
  };
  if (first.length > 0) return { before: null, keep };
  const [known] = (await em.execute('select mutation, request, answered from idempotent_request where subject = ? and key = ?', [subject, key])) as Repeat[];
  if (known?.mutation !== mutation || known.request !== request) throw keyUsedOtherwise({ key, mutation: known?.mutation ?? mutation });
  return { before: known.answered ?? [], keep };
}
