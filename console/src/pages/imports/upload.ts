import { authorized } from '../../data/client';
import type { Language } from '../../i18n/language';
import type { Session } from '../../session/session';

/** What is said of a run before its files are sent. */
export interface UploadSettings {
  readonly source: string;
  readonly asOf: string;
  readonly mapping: string;
  readonly ignoreUnknown: boolean;
  readonly closesOpenPeriods: boolean;
}

/** Why a file was not taken. */
export class UploadRefused extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly details: Readonly<Record<string, unknown>>,
    /** The file that was being sent. */
    readonly file: string,
  ) {
    super(message);
  }
}

/**
 * Sends files one after the other into one run; references are resolved over all of them.
 * @returns the id of the run.
 * @throws {UploadRefused} with the code of the service.
 */
export async function upload(
  files: readonly File[],
  settings: UploadSettings,
  sender: { readonly session: Session; readonly language: Language; readonly signal: AbortSignal },
  told: (sent: number) => void,
): Promise<string> {
  let run = '';
  for (const [at, file] of files.entries()) {
    const parameters = new URLSearchParams({
      name: file.name,
      source: settings.source,
      asOf: settings.asOf,
      ...(settings.mapping === '' ? {} : { mapping: settings.mapping }),
      ...(settings.ignoreUnknown ? { ignoreUnknown: 'true' } : {}),
      ...(settings.closesOpenPeriods ? { closesOpenPeriods: 'true' } : {}),
      ...(at < files.length - 1 ? { more: 'true' } : {}),
      ...(run === '' ? {} : { run }),
    });
    const response = await authorized(sender.session, sender.language, `/imports?${parameters}`, {
      method: 'POST',
      body: file,
      headers: { 'content-type': 'application/octet-stream' },
      signal: sender.signal,
    });
    const answer = (await response.json()) as {
      readonly id?: string;
      readonly errors?: readonly {
        readonly message: string;
        readonly extensions: { readonly code: string };
      }[];
    };
    const [refusal] = answer.errors ?? [];
    if (refusal !== undefined || answer.id === undefined)
      throw new UploadRefused(
        refusal?.extensions.code ?? '',
        refusal?.message ?? '',
        refusal?.extensions ?? {},
        file.name,
      );
    run = answer.id;
    told(at + 1);
  }
  return run;
}
