import { type Sender, sendFile } from '../../data/send-file';

/** What is said of a run before its files are sent. */
export interface UploadSettings {
  readonly source: string;
  readonly asOf: string;
  readonly mapping: string;
  readonly ignoreUnknown: boolean;
  readonly closesOpenPeriods: boolean;
}

/**
 * Sends files one after the other into one run; references are resolved over all of them.
 * @returns the id of the run.
 * @throws {FileRefused} with the code of the service.
 */
export async function upload(
  files: readonly File[],
  settings: UploadSettings,
  sender: Sender,
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
    run = await sendFile(`/imports?${parameters}`, file, sender);
    told(at + 1);
  }
  return run;
}
