import type { Language } from '../i18n/language';
import type { Session } from '../session/session';
import { authorized } from './client';
import { FileRefused } from './refusal';

/** Who sends, and how it is given up. */
export interface Sender {
  readonly session: Session;
  readonly language: Language;
  readonly signal?: AbortSignal;
}

interface Answered {
  readonly id?: string;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string };
  }[];
}

/**
 * Sends a file to a path of the service.
 * @returns the id of what it became.
 * @throws {FileRefused} with the code of the service. Anything else is a line that failed.
 */
export async function sendFile(
  path: string,
  file: File,
  { session, language, signal }: Sender,
): Promise<string> {
  const response = await authorized(session, language, path, {
    method: 'POST',
    body: file,
    headers: { 'content-type': 'application/octet-stream' },
    ...(signal === undefined ? {} : { signal }),
  });
  const isAnswered = response.headers.get('content-type')?.includes('json') === true;
  const { id, errors }: Answered = isAnswered ? ((await response.json()) as Answered) : {};
  const [refusal] = errors ?? [];
  if (refusal !== undefined)
    throw new FileRefused(refusal.extensions.code, refusal.message, refusal.extensions, file.name);
  if (id === undefined) throw new Error(`a file was answered with ${response.status}`);
  return id;
}
