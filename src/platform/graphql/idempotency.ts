import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { badInput, declareRefusal } from '../errors.js';
import { refusalReason } from '../i18n/local-text.js';

const MAX_KEY_LENGTH = 200;

export const keyUsedOtherwise = declareRefusal<{ key: string; mutation: string }>(
  'IDEMPOTENCY_KEY_REUSED',
  'The caller has used the idempotency key before, for another request; nothing was changed.',
);

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

/**
 * Takes the idempotency key of a mutation's input. A request waits while another transaction holds the same
 * key. `null` without a key.
 * @throws BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED
 */
export async function once(
  em: EntityManager,
  subject: string,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
): Promise<Once | null> {
  const { idempotencyKey: key, ...rest } = input;
  if (typeof key !== 'string') return null;
  if (key.trim() === '' || key.length > MAX_KEY_LENGTH)
    throw badInput({
      argument: 'input.idempotencyKey',
      reason: refusalReason('characters', { most: MAX_KEY_LENGTH }),
    });
  const request = createHash('sha256').update(JSON.stringify(rest)).digest('hex');
  const first = await em.execute(
    'insert into idempotent_request (subject, key, mutation, request) values (?, ?, ?, ?) on conflict do nothing returning key',
    [subject, key, mutation, request],
  );
  const keep = async (answered: Answered) => {
    await em.execute('update idempotent_request set answered = ?::jsonb where subject = ? and key = ?', [
      JSON.stringify(answered),
      subject,
      key,
    ]);
  };
  if (first.length > 0) return { before: null, keep };
  const [known] = (await em.execute(
    'select mutation, request, answered from idempotent_request where subject = ? and key = ?',
    [subject, key],
  )) as Repeat[];
  if (known?.mutation !== mutation || known.request !== request)
    throw keyUsedOtherwise({ key, mutation: known?.mutation ?? mutation });
  return { before: known.answered ?? [], keep };
}
