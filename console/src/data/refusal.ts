import type { CombinedError } from 'urql';
import { SessionEnded } from '../session/session';

/** What went wrong with a request, as a page tells it. */
export type Refusal =
  | { readonly kind: 'SESSION_ENDED' }
  | { readonly kind: 'NETWORK' }
  | {
      readonly kind: 'REFUSED';
      readonly code: string;
      /** A sentence in the language of the page, from the service. */
      readonly message: string;
      /** The field of the input that it is about; null where it is about the whole. */
      readonly argument: string | null;
      readonly details: Readonly<Record<string, unknown>>;
    };

/** Why a file was not taken, as the service says it. */
export class FileRefused extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, unknown>>,
    readonly file: string,
  ) {
    super(message);
  }
}

/** The first thing that went wrong. */
export function refusalOf(error: CombinedError | Error): Refusal {
  const { networkError, graphQLErrors } = error as Partial<CombinedError>;
  const [first] = graphQLErrors ?? [];
  if (first !== undefined) {
    const {
      code = '',
      argument = null,
      ...details
    } = first.extensions as {
      readonly code?: string;
      readonly argument?: string | null;
      readonly [detail: string]: unknown;
    };
    if (code === 'UNAUTHENTICATED') return { kind: 'SESSION_ENDED' };
    return { kind: 'REFUSED', code, message: sentenceOf(first.message, argument), argument, details };
  }
  if (error instanceof FileRefused)
    return {
      kind: 'REFUSED',
      code: error.code,
      message: `${error.file}: ${error.message}`,
      argument: null,
      details: error.details,
    };
  const cause = networkError ?? error;
  return cause instanceof SessionEnded ? { kind: 'SESSION_ENDED' } : { kind: 'NETWORK' };
}

/** Somebody else changed it since it was read. */
export function isConflict(error: CombinedError | Error): boolean {
  const refusal = refusalOf(error);
  return refusal.kind === 'REFUSED' && refusal.code === 'VERSION_CONFLICT';
}

/** Without the path of the field, which is for programs. */
function sentenceOf(message: string, argument: string | null): string {
  const path = `${argument}: `;
  if (argument === null || !message.startsWith(path)) return message;
  const sentence = message.slice(path.length);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
